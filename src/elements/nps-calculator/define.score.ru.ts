import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { ru as intake } from './answers/words/ru.js';
import { scoreEdition } from './score.js';
import { ru as nps } from './words/ru.js';

/** The smaller edition, in Russian: the score with everything but exploring it. */
defineElement(
  'nps-calculator',
  class NpsCalculator extends CalculatorElement {
    static override readonly edition = scoreEdition({ ru: { nps, intake } });
  },
);
