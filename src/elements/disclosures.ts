/** Which disclosures of a calculator are open, by name. */
export class Disclosures {
  readonly #open = new Set<string>();
  #mode: string | null | undefined;
  #mistaken = false;

  get open(): ReadonlySet<string> {
    return this.#open;
  }

  toggle(name: string): void {
    if (!this.#open.delete(name)) this.#open.add(name);
  }

  show(name: string): void {
    this.#open.add(name);
  }

  /** The page may ask for the advanced questions, and a mistake in one of them brings them out; nothing closes them but a person. */
  follow(mode: string | null | undefined, mistaken: boolean): void {
    if (mode !== this.#mode) this.#open[mode === 'advanced' ? 'add' : 'delete']('advanced');
    this.#mode = mode;
    if (mistaken && !this.#mistaken) this.show('advanced');
    this.#mistaken = mistaken;
  }
}
