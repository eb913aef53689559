import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { exploring } from '../explore/exploring.js';
import { ru as exploreRussian } from '../explore/words/ru.js';
import { business } from './business.js';
import { ru } from './words/ru.js';

/** The same calculator, in Russian alone: for pages of one language, which need not load the words of the other. */
defineElement(
  'ltv-calculator',
  class LtvCalculator extends CalculatorElement {
    static override readonly exploring = exploring({ ru: exploreRussian });
    static override readonly models = [business({ ru })];
  },
);
