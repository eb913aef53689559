import { warnOnce } from './warn.js';

/** Something in a page's markup that could not be used. */
export interface Notice {
  /**
   * `value`: this cannot be the value of that name. `unknown`: there is no such name. `unreadable`: it cannot be read
   * at all. `inside`: what was to follow the tag stands in it.
   */
  readonly code: 'value' | 'unknown' | 'unreadable' | 'inside';
  /** The attribute or key, or what else it is about. */
  readonly name: string;
  /** What stands there, where that is a text. */
  readonly value?: string | undefined;
  /** The nearest name that there is. */
  readonly near?: string | undefined;
  /** The same for the console. */
  readonly told: string;
}

/** All that is wrong with the markup of one element: told once in the console, and kept for the author to read on the page. */
export class Notices {
  readonly #all = new Map<string, Notice>();

  get all(): readonly Notice[] {
    return [...this.#all.values()];
  }

  tell(notice: Notice): void {
    this.#all.set(notice.told, notice);
    warnOnce(notice.told);
  }

  clear(): void {
    this.#all.clear();
  }
}

/** In the query of the address it has every calculator on the page list what could not be used. */
export const CHECK = 'calc-check';

/** Whether the author wants to read it on the page. Not an attribute, which somebody would forget there. */
export function isChecked({ ownerDocument }: Element): boolean {
  return new URLSearchParams(ownerDocument.defaultView?.location.search).has(CHECK);
}

/** The end of a sentence about a name that there is not. */
export function orNear(near: string | undefined): string {
  return near === undefined ? '' : `, did you mean ${near}?`;
}
