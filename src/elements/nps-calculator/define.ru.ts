import { defineElement } from '../../host/define.js';
import { CalculatorElement } from '../calculator-element.js';
import { ru as explore } from '../explore/words/ru.js';
import { ru as intake } from './answers/words/ru.js';
import { npsEdition } from './edition.js';
import { ru as nps } from './words/ru.js';

/** The same calculator, in Russian alone: for pages of one language, which need not load the words of the other. */
defineElement(
  'nps-calculator',
  class NpsCalculator extends CalculatorElement {
    static override readonly edition = npsEdition({ ru: { nps, intake, explore } });
  },
);
