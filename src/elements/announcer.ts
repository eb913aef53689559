/** How long the answer must have stood still before it is spoken: longer than a pause between two keys. */
const SETTLED_AFTER = 1000;

/**
 * Decides what a screen reader hears: one polite sentence once the answer has settled, and only if what would be
 * read out differs from what was. The visible number is no live region, or every keystroke would be spoken.
 */
export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #spoken: string | undefined;
  readonly #speak: (sentence: string) => void;

  constructor(speak: (sentence: string) => void) {
    this.#speak = speak;
  }

  /** The answer that nobody asked for yet: what is on the page at first is read in its place, not announced. */
  start(sentence: string): void {
    this.#spoken ??= sentence;
  }

  settle(sentence: string): void {
    clearTimeout(this.#timer);
    if (sentence === this.#spoken) return;
    this.#timer = setTimeout(() => {
      this.#spoken = sentence;
      this.#speak(sentence);
    }, SETTLED_AFTER);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
