import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { en as explore } from '../explore/words/en.js';
import { en as intake } from './answers/words/en.js';
import { npsEdition } from './edition.js';
import { en as nps } from './words/en.js';

/** The same calculator, in English alone: for pages of one language, which need not load the words of the other. */
defineElement(
  'nps-calculator',
  class NpsCalculator extends CalculatorElement {
    static override readonly edition = npsEdition({ en: { nps, intake, explore } });
  },
);
