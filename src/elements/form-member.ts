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

  get type(): string {
    return this.localName;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
}
