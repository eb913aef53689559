import type { Expression, UnitKind } from '../core/expression/expression.js';
import type { Issue } from '../core/outcome.js';
import type { Period } from '../core/period.js';
import type { AnyInputs } from './question.js';

/**
 * What a calculator answers: a frozen, JSON-serialisable value that carries its own explanation.
 *
 * It holds numbers and ids, no words: the same answer is read in any language, drawn, printed, exported.
 */
export interface Answer {
  /** The version of this shape. Grows when a reader would have to change. */
  readonly version: 1;
  readonly calculator: string;
  /** Every input that the answer rests on, defaults included. */
  readonly inputs: AnyInputs;
  readonly headline: Headline;
  readonly figures: readonly Figure[];
  /** Parts that sum to the headline figure. */
  readonly breakdown: readonly Figure[];
  readonly series: readonly Series[];
  readonly working: readonly Step[];
  readonly assumptions: readonly TextReference[];
  readonly notes: readonly TextReference[];
  /** What kept an optional part of the answer from being given; the headline stands without it. */
  readonly issues: readonly Issue[];
}

/** A number with what it measures. */
export interface Amount {
  /** `null` where no number exists; then `state` says why. */
  readonly value: number | null;
  readonly unit: UnitKind;
  readonly period?: Period;
  /** `beyond` is a time further off than anybody looks; `impossible` is a goal that no value reaches. */
  readonly state?: 'infinite' | 'never' | 'beyond' | 'impossible';
}

export interface Figure extends Amount {
  readonly id: string;
}

export interface Headline {
  /** The id of the figure that is the answer. */
  readonly figure: string;
  readonly sentence: TextReference;
  /** What the sentence leaves out by design, such as all years after a horizon. */
  readonly qualification?: TextReference;
}

/** A sentence by id, with the numbers that it mentions. */
export interface TextReference {
  readonly id: string;
  readonly values: Readonly<Record<string, Amount>>;
  /** Facts that are not numbers: a date, a chosen option. */
  readonly facts?: Readonly<Record<string, string>>;
}

export interface Series {
  readonly id: string;
  readonly unit: UnitKind;
  /** The unit of the horizontal axis. */
  readonly period: Period;
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  /** How many periods have passed. */
  readonly period: number;
  readonly value: number;
}

/** One step of the working. The number is what the expression evaluates to. */
export interface Step {
  readonly id: string;
  readonly expression: Expression;
  readonly result: Amount;
}
