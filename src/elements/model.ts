import type { nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Answer } from '../calculators/answer.js';
import type { Calculator } from '../calculators/calculator.js';
import type { SeriesQuestion, TableQuestion } from '../calculators/question.js';
import type { WordsByLanguage } from '../locale/words.js';
import type { View } from './view.js';

/** One way for an element to count: what it asks and answers, what it says, and how it draws. */
export interface Model {
  /** The value of the element's `model`. */
  readonly id: string;
  readonly calculator: Calculator;
  readonly words: WordsByLanguage;
  readonly pictures: (answer: Answer, view: View) => TemplateResult;
  /** More of them than stand well beside the questions: below those, over the whole width. */
  readonly furtherPictures?: (answer: Answer, view: View) => TemplateResult;
  /** How tables are filled in, where the calculator asks for any: a few kB that others do without. */
  readonly tableField?: (question: TableQuestion, view: View) => TemplateResult;
  /** How lists of numbers with labels are filled in, where the calculator asks for any. */
  readonly seriesField?: (question: SeriesQuestion, view: View) => TemplateResult;
  /** Another way to fill in the questions than one by one, drawn above them. */
  readonly intake?: Intake;
}

/** What fills in questions from something larger than a field holds: a text that is pasted, a file that is opened. */
export interface Intake {
  readonly start: (host: ReactiveControllerHost, announce: (sentence: string) => void) => IntakeController;
}

export interface IntakeController {
  /** What it finds it sets through `view.ask`. */
  draw(view: View): TemplateResult | typeof nothing;
  /** Forgets what was put in; the questions are not its business then. */
  reset(): void;
}

/** A model in the languages of an edition. */
export type ModelIn = (words: WordsByLanguage) => Model;
