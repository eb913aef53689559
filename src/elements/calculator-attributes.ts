import type { PropertyDeclarations } from 'lit';
import { FormMember } from './form-member.js';

/** A script may set a property to anything; only text becomes an attribute. */
const textOnly = {
  fromAttribute: (value: string | null) => value,
  toAttribute: (value: unknown) => (typeof value === 'string' ? value : null),
};

/** What the page may say of any calculator in attributes: how it looks and behaves, apart from its numbers. */
export abstract class CalculatorAttributes extends FormMember {
  static override readonly properties: PropertyDeclarations = {
    model: { type: String },
    models: { type: String },
    example: { type: String },
    currency: { type: String },
    theme: { type: String },
    look: { type: String },
    mode: { type: String },
    name: { type: String, reflect: true, converter: textOnly },
    readonly: { type: Boolean, reflect: true, useDefault: true },
    disabled: { type: Boolean, reflect: true, useDefault: true },
    required: { type: Boolean, useDefault: true },
    lead: { type: Boolean, useDefault: true },
    hide: { type: String },
    show: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Vue sets a bare attribute as a boolean only where the property is one already. */
  constructor() {
    super();
    this.readonly = this.disabled = this.required = this.lead = false;
  }

  /** What is counted: the name of a model. The first one where it is not said. */
  declare model: string | null;
  /** Names of the models among which the reader may choose, by spaces or commas. */
  declare models: string | null;
  /** The name of an example whose numbers stand in the fields until others are typed. */
  declare example: string | null;

  /** The currency: an ISO code such as `EUR`, or any label. Dollars in English and roubles in Russian where it is not said. */
  declare currency: string | null;
  /**
   * The colours: light, dark, or as the reader's system has it.
   * @default 'light'
   */
  declare theme: 'light' | 'dark' | 'auto' | null;
  /**
   * What it is read on: a page, or a slide in a hall, where `kiosk` sets it in large type around the headline and its picture.
   * @default 'page'
   */
  declare look: 'page' | 'kiosk' | null;
  /**
   * `advanced` opens the questions that are asked on request.
   * @default 'simple'
   */
  declare mode: 'simple' | 'advanced' | null;
  /** The name under which the page's form submits the answer. */
  declare name: string | null;
  /** Shows the numbers and lets nobody change them. */
  declare readonly: boolean;
  /** Turns the whole calculator off; a form does not submit it. */
  declare disabled: boolean;
  /** In a form: an impossible input keeps it from being sent. */
  declare required: boolean;
  /** Adds a button that sends the answer: the page listens for `calc-lead`. */
  declare lead: boolean;
  /** Names of the blocks not to draw, by spaces or commas. */
  declare hide: string | null;
  /** Names of the only blocks to draw. */
  declare show: string | null;
  /**
   * The level of the title among the headings of the page; where it is not shown, that of the headings inside.
   * @default 2
   */
  declare headingLevel: number | null;
}
