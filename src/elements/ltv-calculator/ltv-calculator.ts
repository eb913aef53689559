import type { TemplateResult } from 'lit';
import type { Answer } from '../../calculators/answer.js';
import { ltv } from '../../calculators/ltv/ltv.js';
import { CalculatorElement } from '../calculator-element.js';
import type { View } from '../view.js';
import { ltvPictures } from './pictures.js';
import { en } from './words/en.js';
import { ru } from './words/ru.js';

const WORDS = { en, ru };

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
  static override readonly calculator = ltv;

  protected override readonly words = WORDS;

  protected override pictures(answer: Answer, view: View): TemplateResult {
    return ltvPictures(answer, view);
  }
}
