import type { ReactiveController, ReactiveControllerHost } from 'lit';

const EVENTS = ['beforeprint', 'afterprint'] as const;

/** Knows whether its host is being printed, and has it drawn anew when that begins and ends. */
export class Printing implements ReactiveController {
  onPaper = false;
  readonly #host: HTMLElement & ReactiveControllerHost;
  #window: Window | undefined;
  #media: MediaQueryList | undefined;

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Firefox prints a copy of the page, made after the events, and has no news of the media; other engines may have it first. */
  hostConnected(): void {
    this.#window = this.#host.ownerDocument.defaultView ?? undefined;
    this.#media = this.#window?.matchMedia?.('print');
    this.onPaper = this.#media?.matches ?? false;
    for (const name of EVENTS) this.#window?.addEventListener(name, this.#hear);
    this.#media?.addEventListener?.('change', this.#hear);
  }

  hostDisconnected(): void {
    for (const name of EVENTS) this.#window?.removeEventListener(name, this.#hear);
    this.#media?.removeEventListener?.('change', this.#hear);
  }

  readonly #hear = (event: Event | MediaQueryListEvent): void => {
    this.onPaper = event.type === 'beforeprint' || ('matches' in event && event.matches);
    this.#host.requestUpdate();
  };
}
