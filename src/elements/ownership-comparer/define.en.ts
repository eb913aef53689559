import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { en as explore } from '../explore/words/en.js';
import { ownershipEdition } from './edition.js';
import { en as ownership } from './words/en.js';

/** The same comparer, in English alone: for pages of one language, which need not load the words of the other. */
defineElement(
  'ownership-comparer',
  class OwnershipComparer extends CalculatorElement {
    static override readonly edition = ownershipEdition({ en: { ownership, explore } });
  },
);
