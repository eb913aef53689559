import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is drawn for before the real size is known. */
const ASSUMED = { width: 640, fontSize: 16 };

type Host = HTMLElement & ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Knows how wide the box of the pictures is and how large its text, and has them drawn anew when that changes. */
export class PictureBox implements ReactiveController {
  width = ASSUMED.width;
  /** Of everything, from edge to edge inside the padding: what stands below the columns has it all. */
  fullWidth = ASSUMED.width;
  fontSize = ASSUMED.fontSize;
  readonly #host: Host;
  #box: Element | null = null;
  #observer: ResizeObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#box = null;
    // Of the window that the element is in now: another one's would look at it at the wrong time.
    const view = this.#host.ownerDocument.defaultView ?? globalThis;
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
    this.#observer?.observe(box);
    // Not left to the observer, which Chromium asks after it has noted where things are: a layout shift that nobody sees.
    // In a microtask, so that all elements that are drawn together are measured together.
    queueMicrotask(() => {
      const { width, fontSize } = getComputedStyle(box);
      this.fontSize = Number.parseFloat(fontSize) || ASSUMED.fontSize;
      this.#fit(Number.parseFloat(width));
    });
  }

  /** Whether the pictures have to be drawn for another width. */
  #fit(pixels = 0): boolean {
    const width = Math.floor(pixels);
    if (!(width > 0) || width === this.width) return false;
    this.width = width;
    this.fullWidth = this.#host.renderRoot.querySelector('.columns')?.clientWidth ?? width;
    this.#host.requestUpdate();
    return true;
  }
}
