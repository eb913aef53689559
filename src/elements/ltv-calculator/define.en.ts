import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { exploring } from '../explore/exploring.js';
import { en as exploreEnglish } from '../explore/words/en.js';
import { business } from './business.js';
import { en } from './words/en.js';

/** The same calculator, in English alone: for pages of one language, which need not load the words of the other. */
defineElement(
  'ltv-calculator',
  class LtvCalculator extends CalculatorElement {
    static override readonly exploring = exploring({ en: exploreEnglish });
    static override readonly models = [business({ en })];
  },
);
