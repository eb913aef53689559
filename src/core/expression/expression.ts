import type { Period } from '../period.js';

/**
 * A formula as data.
 *
 * One small tree is at once the computation and its explanation: `evaluate` gives the number, and the
 * printers give the formula in words, with the user's numbers, as MathML and for a spreadsheet. The
 * working that a person reads therefore cannot disagree with the result.
 */
export type Expression = Quantity | Literal | Operation | Summation;

/** What a number measures. Words and formatting come later and elsewhere. */
export type UnitKind = 'money' | 'share' | 'number' | 'count' | 'duration' | 'ratio' | 'factor';

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

export function quantity(id: string, value: number, unit: UnitKind, period?: Period): Quantity {
  return period === undefined ? { kind: 'quantity', id, value, unit } : { kind: 'quantity', id, value, unit, period };
}

export function literal(value: number): Literal {
  return { kind: 'literal', value };
}

export const add = (...operands: Expression[]): Operation => ({ kind: 'operation', operator: 'add', operands });
export const subtract = (left: Expression, right: Expression): Operation => binary('subtract', left, right);
export const multiply = (...operands: Expression[]): Operation => ({ kind: 'operation', operator: 'multiply', operands });
export const divide = (left: Expression, right: Expression): Operation => binary('divide', left, right);
export const power = (base: Expression, exponent: Expression): Operation => binary('power', base, exponent);

export function summation(term: Expression, rows: readonly Expression[], index = 't', from = 0): Summation {
  return { kind: 'summation', term, index, from, rows };
}

function binary(operator: Operator, left: Expression, right: Expression): Operation {
  return { kind: 'operation', operator, operands: [left, right] };
}
