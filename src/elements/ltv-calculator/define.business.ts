import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { business } from './business.js';
import { en } from './words/en.js';
import { ru } from './words/ru.js';

/** The small edition in all languages: any business, without the dealer's models and without exploring the answer. */
defineElement(
  'ltv-calculator',
  class LtvCalculator extends CalculatorElement {
    static override readonly edition = { models: [business({ en, ru })] };
  },
);
