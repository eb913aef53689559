import type { Outcome } from '../core/outcome.js';
import type { Answer } from './answer.js';
import type { AnyInputs, Question, WordsLanguage } from './question.js';

/** What a calculator asks and how it answers. One such value is all that the rest of the project needs to know of it. */
export interface Calculator {
  readonly id: string;
  readonly questions: readonly Question[];
  /** Complete inputs within their limits in, an answer or the reasons against it out. */
  readonly compute: (inputs: never, context: ComputeContext) => Outcome<Answer>;
}

export interface ComputeContext {
  /** The language whose presets the inputs were completed with: only the sentence about a preset depends on it. */
  readonly language: WordsLanguage;
}

/** `compute` for code that holds some calculator, whichever. Inputs are checked against the questions before. */
export function computeWith(calculator: Calculator, inputs: AnyInputs, context: ComputeContext): Outcome<Answer> {
  return calculator.compute(inputs as never, context);
}
