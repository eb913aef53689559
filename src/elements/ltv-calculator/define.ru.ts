import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { ltvEdition } from './edition.js';
import { ru } from './words/all/ru.js';

/** The same calculator, in Russian alone: for pages of one language, which need not load the words of the other. */
defineElement(
  'ltv-calculator',
  class LtvCalculator extends CalculatorElement {
    static override readonly edition = ltvEdition({ ru });
  },
);
