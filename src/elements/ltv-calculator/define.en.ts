import { defineElement } from '../../host/define.js';
import { LtvElement } from './ltv-element.js';
import { en } from './words/en.js';

/** The same calculator, in English alone: for pages of one language, which need not load the words of the other. */
defineElement(
  'ltv-calculator',
  class LtvCalculator extends LtvElement {
    protected override readonly words = { en };
  },
);
