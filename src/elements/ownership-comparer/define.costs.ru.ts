import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { costsEdition } from './costs.js';
import { ru as ownership } from './words/ru.js';

/** The smaller edition, in Russian: the costs with everything but exploring them. */
defineElement(
  'ownership-comparer',
  class OwnershipComparer extends CalculatorElement {
    static override readonly edition = costsEdition({ ru: { ownership } });
  },
);
