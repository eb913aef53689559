import { CalculatorElement } from '../calculator-element.js';
import { en as exploreInEnglish } from '../explore/words/en.js';
import { ru as exploreInRussian } from '../explore/words/ru.js';
import { en as intakeInEnglish } from './answers/words/en.js';
import { ru as intakeInRussian } from './answers/words/ru.js';
import { npsEdition } from './edition.js';
import { en } from './words/en.js';
import { ru } from './words/ru.js';

/**
 * The Net Promoter Score of a survey and how sure it is: from three counts, from each answer or by branches; with its
 * interval, whether a change is more than chance, how many answers it takes, and what a point is worth.
 *
 * @summary NPS with its interval and its working.
 * @fires {CustomEvent<ReadyDetail>} calc-ready - the first answer is drawn
 * @fires {CustomEvent<InputDetail>} calc-input - a person changed a field
 * @fires {CustomEvent<ResultDetail>} calc-result - there is a new answer
 * @fires {CustomEvent<ErrorDetail>} calc-error - the inputs give no answer
 * @fires {CustomEvent<LeadDetail>} calc-lead - a person asked to send the answer
 */
export class NpsCalculator extends CalculatorElement {
  static override readonly edition = npsEdition({
    en: { nps: en, intake: intakeInEnglish, explore: exploreInEnglish },
    ru: { nps: ru, intake: intakeInRussian, explore: exploreInRussian },
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'nps-calculator': NpsCalculator;
  }
}
