import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { ru as explore } from '../explore/words/ru.js';
import { ownershipEdition } from './edition.js';
import { ru as ownership } from './words/ru.js';

/** The same comparer, in Russian alone: for pages of one language, which need not load the words of the other. */
defineElement(
  'ownership-comparer',
  class OwnershipComparer extends CalculatorElement {
    static override readonly edition = ownershipEdition({ ru: { ownership, explore } });
  },
);
