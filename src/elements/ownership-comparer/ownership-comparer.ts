import { CalculatorElement } from '../calculator-element.js';
import { en as exploreInEnglish } from '../explore/words/en.js';
import { ru as exploreInRussian } from '../explore/words/ru.js';
import { ownershipEdition } from './edition.js';
import { en } from './words/en.js';
import { ru } from './words/ru.js';

/**
 * What a car costs its owner by the year, the month and the kilometre; two or three cars beside each other, and car
 * sharing in their place; who receives each part of the money, and what of it a dealer ever sees.
 *
 * @summary What a car costs, and who receives it, with its working.
 * @fires {CustomEvent<ReadyDetail>} calc-ready - the first answer is drawn
 * @fires {CustomEvent<InputDetail>} calc-input - a person changed a field
 * @fires {CustomEvent<ResultDetail>} calc-result - there is a new answer
 * @fires {CustomEvent<ErrorDetail>} calc-error - the inputs give no answer
 * @fires {CustomEvent<LeadDetail>} calc-lead - a person asked to send the answer
 */
export class OwnershipComparer extends CalculatorElement {
  static override readonly edition = ownershipEdition({
    en: { ownership: en, explore: exploreInEnglish },
    ru: { ownership: ru, explore: exploreInRussian },
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'ownership-comparer': OwnershipComparer;
  }
}
