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
  /** Ids of figures that are the shares of one whole: they are printed so that they still make one. */
  readonly whole?: readonly string[];
  /** Parts that sum to the headline figure. */
  readonly breakdown: readonly Figure[];
  readonly series: readonly Series[];
  /** Amounts by category: streams, owners, segments. Each is a picture and a table. */
  readonly groups: readonly Group[];
  /** Money on its way from place to place, by id: no place gives out more than comes in, but the first ones. */
  readonly flows?: readonly Flow[];
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
  /**
   * `beyond` is a time further off than anybody looks; `impossible` is a goal that no value reaches; `none` a turn between
   * two things that does not come at any value.
   */
  readonly state?: 'infinite' | 'never' | 'beyond' | 'impossible' | 'none';
}

export interface Figure extends Amount {
  readonly id: string;
  /** What a person called it, where it is one of theirs: a branch, a brand. Else words go by the id. */
  readonly name?: string;
  /** The id of the share that it is in points: both are printed with the same digits. */
  readonly share?: string;
}

export interface Headline {
  /** The id of the figure that is the answer. */
  readonly figure: string;
  readonly sentence: TextReference;
  /** What the sentence leaves out by design, such as all years after a horizon. */
  readonly qualification?: TextReference;
  /** The id of its label, where it is called otherwise than usual. */
  readonly label?: string;
  /** What it must not be taken for, by the id of a note: said right beside the number. */
  readonly caution?: TextReference;
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
  /** In order of time. A moment stands twice where the value jumps: before the jump, and with it. */
  readonly points: readonly SeriesPoint[];
}

/** The same few measures for each of several rows. */
export interface Group {
  readonly id: string;
  readonly measures: readonly Measure[];
  readonly rows: readonly GroupRow[];
  /** A value of the first measure to compare the rows with, such as a mean. */
  readonly reference?: Figure;
}

export interface Measure {
  readonly id: string;
  readonly unit: UnitKind;
  /** Whether the values of all rows are the shares of one whole. */
  readonly whole?: true;
}

export interface GroupRow {
  readonly id: string;
  /** What a person called it; else words go by the id. */
  readonly name?: string;
  /** One a measure, in their order. */
  readonly values: readonly (number | null)[];
}

/** An amount above 0 that goes from one place to the next. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
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
