import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { costsEdition } from './costs.js';
import { en } from './words/en.js';
import { ru } from './words/ru.js';

/** The smaller edition in all languages: the costs with everything but exploring them. */
defineElement(
  'ownership-comparer',
  class OwnershipComparer extends CalculatorElement {
    static override readonly edition = costsEdition({ en: { ownership: en }, ru: { ownership: ru } });
  },
);
