import type { Period } from '../period.js';

/**
 * A formula as data.
 *
 * One small tree is at once the computation and its explanation: `evaluate` gives the number, and the
 * printers give the formula in words, with the user's numbers, as MathML and for a spreadsheet. The
 * working that a person reads therefore cannot disagree with the result.
 */
export type Expression = Quantity | Literal | Operation | Summation;

/**
 * What a number measures. Words and formatting come later and elsewhere. `points` is a score that is told in whole
 * points, with its sign; `finePoints` one that is told to a tenth; `pointSpan` a width in them, to a tenth and without a sign.
 * `chance` is a probability that may be next to nothing, and is never told as nothing. `pieces` are things of everyday life,
 * told as roughly as one tells them.
 */
export type UnitKind =
  | 'money'
  | 'share'
  | 'number'
  | 'count'
  | 'duration'
  | 'ratio'
  | 'factor'
  | 'points'
  | 'finePoints'
  | 'pointSpan'
  | 'chance'
  | 'pieces';

/** A named number with its unit: a leaf that a reader sees as a name or as a value. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly id: string;
  readonly value: number;
  readonly unit: UnitKind;
  /** The period of a rate or an amount per period; for a duration, the period it is counted in. */
  readonly period?: Period;
}

/** A constant of the formula itself, such as the 1 in 1 − churn. */
export interface Literal {
  readonly kind: 'literal';
  readonly value: number;
}

export type Operator = 'add' | 'subtract' | 'multiply' | 'divide' | 'power';

export interface Operation {
  readonly kind: 'operation';
  readonly operator: Operator;
  /** Two operands or more for add and multiply, exactly two for the others. */
  readonly operands: readonly Expression[];
}

/** A sum over rows: the formula shows one term, the rows are its table. */
export interface Summation {
  readonly kind: 'summation';
  /** What is summed, for one row, as a formula in names. */
  readonly term: Expression;
  /** The counter that tells the rows apart. */
  readonly index: string;
  readonly from: number;
  readonly rows: readonly Expression[];
}

/**
 * A named number: a leaf that is printed as its name or as its value.
 *
 * @example
 * quantity('churn', 0.1, 'share', 'month'); // { kind: 'quantity', id: 'churn', value: 0.1, unit: 'share', period: 'month' }
 */
export function quantity(id: string, value: number, unit: UnitKind, period?: Period): Quantity {
  return period === undefined ? { kind: 'quantity', id, value, unit } : { kind: 'quantity', id, value, unit, period };
}

/**
 * A constant of the formula itself.
 *
 * @example
 * literal(1); // { kind: 'literal', value: 1 }
 */
export function literal(value: number): Literal {
  return { kind: 'literal', value };
}

/**
 * Two operands or more, added from the left.
 *
 * @example
 * evaluate(add(literal(1), literal(2), literal(3))); // 6
 */
export function add(...operands: Expression[]): Operation {
  return { kind: 'operation', operator: 'add', operands };
}

/**
 * The left operand less the right one.
 *
 * @example
 * evaluate(subtract(literal(3), literal(2))); // 1
 */
export function subtract(left: Expression, right: Expression): Operation {
  return { kind: 'operation', operator: 'subtract', operands: [left, right] };
}

/**
 * Two operands or more, multiplied from the left.
 *
 * @example
 * evaluate(multiply(literal(2), literal(3), literal(4))); // 24
 */
export function multiply(...operands: Expression[]): Operation {
  return { kind: 'operation', operator: 'multiply', operands };
}

/**
 * The left operand over the right one.
 *
 * @example
 * evaluate(divide(literal(3), literal(4))); // 0.75
 */
export function divide(left: Expression, right: Expression): Operation {
  return { kind: 'operation', operator: 'divide', operands: [left, right] };
}

/**
 * A base raised to an exponent.
 *
 * @example
 * evaluate(power(literal(2), literal(10))); // 1024
 */
export function power(base: Expression, exponent: Expression): Operation {
  return { kind: 'operation', operator: 'power', operands: [base, exponent] };
}

/**
 * A sum over rows, shown as one term under a sum sign.
 *
 * @param term what is summed, for one row, in names.
 * @param rows what is added up.
 * @example
 * evaluate(summation(quantity('margin', 0, 'money'), [literal(100), literal(80)])); // 180
 */
export function summation(term: Expression, rows: readonly Expression[], index = 't', from = 0): Summation {
  return { kind: 'summation', term, index, from, rows };
}
