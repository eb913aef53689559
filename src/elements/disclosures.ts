import type { Question } from '../calculators/question.js';

/** The disclosures of a form in which a question stands, from the outermost. */
export function foldsOf({ level, section }: Question): string[] {
  return level === 'advanced' ? ['advanced', ...(section === undefined ? [] : [sectionName(section)])] : [];
}

export function sectionName(section: string): string {
  return `section-${section}`;
}

/** Which disclosures of a calculator are open, by name. */
export class Disclosures {
  readonly #open = new Set<string>();
  #mode: string | null | undefined;
  #mistaken: readonly string[] = [];

  get open(): ReadonlySet<string> {
    return this.#open;
  }

  toggle(name: string): void {
    if (!this.#open.delete(name)) this.#open.add(name);
  }

  show(name: string): void {
    this.#open.add(name);
  }

  /**
   * The page may ask for the advanced questions, and a mistake in one of them brings them out; nothing closes them but
   * a person.
   *
   * @param mistaken where something is wrong.
   */
  follow(mode: string | null | undefined, mistaken: readonly string[]): void {
    if (mode !== this.#mode) this.#open[mode === 'advanced' ? 'add' : 'delete']('advanced');
    this.#mode = mode;
    mistaken.filter((name) => !this.#mistaken.includes(name)).forEach((name) => this.show(name));
    this.#mistaken = mistaken;
  }
}
