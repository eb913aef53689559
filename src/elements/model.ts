import type { TemplateResult } from 'lit';
import type { Answer } from '../calculators/answer.js';
import type { Calculator } from '../calculators/calculator.js';
import type { TableQuestion } from '../calculators/question.js';
import type { WordsByLanguage } from '../locale/words.js';
import type { View } from './view.js';

/** One way for an element to count: what it asks and answers, what it says, and how it draws. */
export interface Model {
  /** The value of the element's `model`. */
  readonly id: string;
  readonly calculator: Calculator;
  readonly words: WordsByLanguage;
  readonly pictures: (answer: Answer, view: View) => TemplateResult;
  /** How tables are filled in, where the calculator asks for any: a few kB that others do without. */
  readonly tableField?: (question: TableQuestion, view: View) => TemplateResult;
}

/** A model in the languages of an edition. */
export type ModelIn = (words: WordsByLanguage) => Model;
