/** Milliseconds after a change until closed parts follow: after the paint, before anybody has opened one. */
const SETTLED_AFTER = 50;

/** The moment after a keystroke, in which only what is in sight is brought up to date. */
export class Settling {
  #over: Promise<void> | undefined;

  /** When it is over; nothing while nobody types. */
  get over(): Promise<void> | undefined {
    return this.#over;
  }

  begin(then: () => void): void {
    this.#over ??= this.#wait(then);
  }

  async #wait(then: () => void): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER));
    this.#over = undefined;
    then();
  }
}
