import type { Answer } from '../../calculators/answer.js';
import type { ExploringHost } from './host.js';

/** A task in which one panel takes up an answer. */
interface Turn {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly over: Promise<void>;
  end(): void;
}

/**
 * Which panel is worked out when: one answer after another is taken up by one panel in a task, so that the keys that
 * somebody presses meanwhile are heard; what shows the answer already is free to be drawn again.
 */
export class Turns {
  readonly #host: ExploringHost;
  /** The answer that each panel shows, by the panel's name. */
  readonly #shown = new Map<string, Answer>();
  #turn: Turn | undefined;
  #waiting = false;

  constructor(host: ExploringHost) {
    this.#host = host;
  }

  /** Whether any panel shows anything. */
  get areTaken(): boolean {
    return this.#shown.size > 0;
  }

  /** When the next panel may be worked out; nothing while none is. */
  get over(): Promise<void> | undefined {
    return this.#turn?.over;
  }

  shows(panel: string, answer: Answer): boolean {
    return this.#shown.get(panel) === answer;
  }

  /** Whether the panel may take up the answer now; otherwise the host is asked to draw again once it may. */
  take(panel: string, answer: Answer): boolean {
    if (!this.#host.isConnected) return false;
    this.#waiting ||= this.#turn !== undefined;
    if (this.#turn !== undefined) return false;
    this.#shown.set(panel, answer);
    let end = () => {};
    const over = new Promise<void>((resolve) => (end = resolve));
    this.#turn = { over, end, timer: setTimeout(() => this.end()) };
    return true;
  }

  end(): void {
    clearTimeout(this.#turn?.timer);
    this.#turn?.end();
    this.#turn = undefined;
    if (this.#waiting) this.#host.requestUpdate();
    this.#waiting = false;
  }
}
