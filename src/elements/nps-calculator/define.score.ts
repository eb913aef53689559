import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { en as intakeInEnglish } from './answers/words/en.js';
import { ru as intakeInRussian } from './answers/words/ru.js';
import { scoreEdition } from './score.js';
import { en } from './words/en.js';
import { ru } from './words/ru.js';

/** The smaller edition in all languages: the score with everything but exploring it. */
defineElement(
  'nps-calculator',
  class NpsCalculator extends CalculatorElement {
    static override readonly edition = scoreEdition({
      en: { nps: en, intake: intakeInEnglish },
      ru: { nps: ru, intake: intakeInRussian },
    });
  },
);
