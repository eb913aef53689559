import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Printing } from './printing.js';

/** What is drawn for before the real size is known. */
const ASSUMED = { width: 640, fontSize: 16 };

/** What a sheet of A4 or Letter has room for, and text that is neither small nor large beside that of the page. */
const PAPER = { width: 680, fullWidth: 680, fontSize: 14, onPaper: true };

type Host = HTMLElement & ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** In pixels. */
export interface Room {
  /** Of the box of pictures. */
  readonly width: number;
  /** Of everything, from edge to edge inside the padding: what stands below the columns has it all. */
  readonly fullWidth: number;
  readonly fontSize: number;
  /** All tables are seen there, and none of them can be scrolled. */
  readonly onPaper?: boolean;
}

/** Knows how wide the box of the pictures is and how large its text, and has them drawn anew when that changes. */
export class PictureBox implements ReactiveController {
  readonly #host: Host;
  readonly #printing: Printing;
  #screen: Room = { ...ASSUMED, fullWidth: ASSUMED.width };
  #box: Element | null = null;
  #observer: ResizeObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#printing = new Printing(host);
    host.addController(this);
  }

  /** A picture that a phone has turned, or a wide screen has stretched, would be no help on paper. */
  get room(): Room {
    return this.#printing.onPaper ? PAPER : this.#screen;
  }

  hostConnected(): void {
    this.#box = null;
    const view = this.#view;
    // Without one, pictures are as wide as there was room when they were drawn.
    if (!view.ResizeObserver) return;
    this.#observer = new view.ResizeObserver(([entry]) => {
      if (!this.#fit(entry?.contentRect.width)) return;
      // The drawing changes its height with its width; seen in the same round, that is reported to the page as an error.
      this.#observer?.disconnect();
      view.requestAnimationFrame(() => {
        this.#box = null;
        this.hostUpdated();
      });
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** The box comes and goes with the answer. */
  hostUpdated(): void {
    if (this.#box?.isConnected || !this.#host.isConnected) return;
    const root = this.#host.renderRoot;
    // Without pictures, what is explored below still wants to know its room.
    const box = root.querySelector('.pictures') ?? root.querySelector('.columns');
    if (box === this.#box) return;
    this.#box = box;
    this.#observer?.disconnect();
    if (!box) return;
    this.#observeLater(box);
    // Not left to the observer, which Chromium asks after it has noted where things are: a layout shift that nobody sees.
    // In a microtask, so that all elements that are drawn together are measured together.
    void Promise.resolve().then(() => {
      const { width, fontSize } = getComputedStyle(box);
      this.#fit(Number.parseFloat(width), Number.parseFloat(fontSize) || ASSUMED.fontSize);
    });
  }

  /** The window that the element is in now: another one's would look at it at the wrong time. */
  get #view(): typeof globalThis {
    return this.#host.ownerDocument.defaultView ?? globalThis;
  }

  /**
   * With the next frame. A box that is looked at as soon as it is put on the page, taken away and put back is reported
   * to the page as an error by WebKit on a busy machine: "ResizeObserver loop completed with undelivered notifications".
   */
  #observeLater(box: Element): void {
    const observer = this.#observer;
    this.#view.requestAnimationFrame(() => {
      const isCurrent = observer === this.#observer && box === this.#box && this.#host.isConnected;
      if (isCurrent) observer?.observe(box);
    });
  }

  /** Whether the pictures have to be drawn for another width or another size of text. */
  #fit(pixels = 0, fontSize = this.#screen.fontSize): boolean {
    const width = Math.floor(pixels);
    const known = width === this.#screen.width && fontSize === this.#screen.fontSize;
    if (!(width > 0) || known || this.#printing.onPaper) return false;
    const fullWidth = this.#host.renderRoot.querySelector('.columns')?.clientWidth ?? width;
    this.#screen = { width, fullWidth, fontSize };
    this.#host.requestUpdate();
    return true;
  }
}
