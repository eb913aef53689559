import { defineElement } from '../../host/define.js';
import { LtvElement } from './ltv-element.js';
import { ru } from './words/ru.js';

/** The same calculator, in Russian alone: for pages of one language, which need not load the words of the other. */
defineElement(
  'ltv-calculator',
  class LtvCalculator extends LtvElement {
    protected override readonly words = { ru };
  },
);
