import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { en as intake } from './answers/words/en.js';
import { scoreEdition } from './score.js';
import { en as nps } from './words/en.js';

/** The smaller edition, in English: the score with everything but exploring it. */
defineElement(
  'nps-calculator',
  class NpsCalculator extends CalculatorElement {
    static override readonly edition = scoreEdition({ en: { nps, intake } });
  },
);
