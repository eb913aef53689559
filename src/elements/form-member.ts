import { LitElement } from 'lit';

/** What a form gets to know of a member of its. */
export interface FormNews {
  /** What is sent; `null` for nothing. */
  readonly value: string | null;
  /** What the browser keeps for a reload or a step back in history. */
  readonly kept: string;
  /** What keeps the form from being sent, and where to point. */
  readonly wrong: { readonly message: string; readonly anchor: HTMLElement } | null;
}

/**
 * A member of the page's form, with what scripts expect of one: `[...form.elements].every((one) => one.checkValidity())`
 * must not stumble over it.
 */
export abstract class FormMember extends LitElement {
  static readonly formAssociated = true;

  readonly #internals = this.attachInternals();

  /** The form of the page that the calculator stands in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What is wrong with it as a member of the form: only ever something while it is `required`. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The sentence that the form would show. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the form asks it at all. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** For styles alone: the page has unset the element's display, which no other rule can mend without being in its way. */
  protected markInline(): void {
    try {
      this.#internals.states.add('inline');
    } catch {
      // A browser that has no such states, or wants two dashes before them.
    }
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  protected tellForm({ value, kept, wrong }: FormNews): void {
    // What a browser or an extension has taken away, the form goes without; the calculator does not.
    this.#internals.setFormValue?.(value, kept);
    if (wrong) this.#internals.setValidity?.({ customError: true }, wrong.message, wrong.anchor);
    else this.#internals.setValidity?.({});
  }
}
