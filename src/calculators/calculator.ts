import type { Outcome } from '../core/outcome.js';
import type { Answer } from './answer.js';
import type { AnyInputs, Question, WordsLanguage } from './question.js';

/** What a calculator asks and how it answers. One such value is all that the rest of the project needs to know of it. */
export interface Calculator {
  readonly id: string;
  readonly questions: readonly Question[];
  /** Complete inputs within their limits in, an answer or the reasons against it out. */
  readonly compute: (inputs: never, context: ComputeContext) => Outcome<Answer>;
  /**
   * The headline number alone, without words or working, for thousands of draws: exactly the number that `compute`
   * gives; `null` where there is none. Complete inputs within their limits.
   */
  readonly headlineValue: (inputs: never) => number | null;
  /** Sets of inputs with a story, by name: examples with their source, never benchmarks. */
  readonly examples?: readonly Example[];
}

/** A named set of inputs; what it leaves out keeps its default. */
export interface Example {
  /** kebab-case; the words of the calculator say where the numbers come from. */
  readonly id: string;
  readonly inputs: AnyInputs;
  /** The ISO code of the currency that its amounts are in. */
  readonly currency?: string;
}

export interface ComputeContext {
  /** The language whose presets the inputs were completed with: only the sentence about a preset depends on it. */
  readonly language: WordsLanguage;
}

/** `compute` for code that holds some calculator, whichever. Inputs are checked against the questions before. */
export function computeWith(calculator: Calculator, inputs: AnyInputs, context: ComputeContext): Outcome<Answer> {
  return calculator.compute(inputs as never, context);
}
