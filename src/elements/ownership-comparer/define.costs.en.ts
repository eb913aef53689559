import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { costsEdition } from './costs.js';
import { en as ownership } from './words/en.js';

/** The smaller edition, in English: the costs with everything but exploring them. */
defineElement(
  'ownership-comparer',
  class OwnershipComparer extends CalculatorElement {
    static override readonly edition = costsEdition({ en: { ownership } });
  },
);
