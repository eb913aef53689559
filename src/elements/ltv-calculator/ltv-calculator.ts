import { CalculatorElement } from '../calculator-element.js';
import { ltvEdition } from './edition.js';
import { en } from './words/all/en.js';
import { ru } from './words/all/ru.js';

/**
 * Customer lifetime value, for any business: six questions, the value of one customer with its working, the
 * cumulative margin and who is still there.
 *
 * @summary Customer lifetime value with its working.
 * @fires {CustomEvent<ReadyDetail>} calc-ready - the first answer is drawn
 * @fires {CustomEvent<InputDetail>} calc-input - a person changed a field
 * @fires {CustomEvent<ResultDetail>} calc-result - there is a new answer
 * @fires {CustomEvent<ErrorDetail>} calc-error - the inputs give no answer
 * @fires {CustomEvent<LeadDetail>} calc-lead - a person asked to send the answer
 */
export class LtvCalculator extends CalculatorElement {
  static override readonly edition = ltvEdition({ en, ru });
}

declare global {
  interface HTMLElementTagNameMap {
    'ltv-calculator': LtvCalculator;
  }
}
