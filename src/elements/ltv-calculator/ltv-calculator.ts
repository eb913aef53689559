import { CalculatorElement } from '../calculator-element.js';
import { exploring } from '../explore/exploring.js';
import { en as exploreEnglish } from '../explore/words/en.js';
import { ru as exploreRussian } from '../explore/words/ru.js';
import { business } from './business.js';
import { en } from './words/en.js';
import { ru } from './words/ru.js';

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
  static override readonly exploring = exploring({ en: exploreEnglish, ru: exploreRussian });
  static override readonly models = [business({ en, ru })];
}

declare global {
  interface HTMLElementTagNameMap {
    'ltv-calculator': LtvCalculator;
  }
}
