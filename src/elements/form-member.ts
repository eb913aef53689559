import { LitElement } from 'lit';

/**
 * A member of the page's form, with what scripts expect of one: `[...form.elements].every((one) => one.checkValidity())`
 * must not stumble over it.
 */
export abstract class FormMember extends LitElement {
  static readonly formAssociated = true;

  protected readonly internals = this.attachInternals();

  /** The form of the page that the calculator stands in. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** What is wrong with it as a member of the form: only ever something while it is `required`. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** The sentence that the form would show. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether the form asks it at all. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
}
