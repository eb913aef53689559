import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { npsEdition } from './edition.js';
import { en } from './words/all/en.js';

/** The same calculator, in English alone: for pages of one language, which need not load the words of the other. */
defineElement(
  'nps-calculator',
  class NpsCalculator extends CalculatorElement {
    static override readonly edition = npsEdition({ en });
  },
);
