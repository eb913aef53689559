import { requireNumbers } from '../misuse.js';

/** A number, how far to move it, and where it must stay. Absent bounds do not bind. */
export interface Step {
  readonly value: number;
  /** How far, with its direction. */
  readonly change: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** A bound that the number must exceed. */
  readonly above?: number;
  /** Whether only whole numbers make sense: then it moves by one at the least, unless it is not to move. */
  readonly whole?: boolean;
}

/** Where a number came to lie. */
export interface Stepped {
  readonly value: number;
  /** Whether a limit kept it from going all the way. */
  readonly clamped: boolean;
}

/**
 * A number moved by a step, but not over its limits.
 *
 * Towards a bound that it must exceed and would not, it goes half of the way. What a number can hold is a limit as well.
 * Units: those of the number, which must be within the limits itself.
 *
 * @example
 * stepWithin({ value: 200, change: 20 }); // { value: 220, clamped: false }
 * stepWithin({ value: 0.98, change: 0.05, maximum: 1 }); // { value: 1, clamped: true }
 * stepWithin({ value: 4, change: -0.4, whole: true }); // { value: 3, clamped: false }
 */
export function stepWithin(step: Step): Stepped {
  requireNumbers('stepWithin', step, 'value', 'change');
  const { value, minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE, above = -Infinity } = step;
  const wanted = value + (step.whole === true ? wholeChange(step.change) : step.change);
  const within = Math.min(Math.max(wanted, minimum), maximum);
  const reached = within > above ? within : towards(above, value, step.whole === true);
  return { value: reached, clamped: reached !== wanted };
}

function wholeChange(change: number): number {
  return Math.sign(change) * Math.max(1, Math.round(Math.abs(change)));
}

function towards(bound: number, value: number, whole: boolean): number {
  return whole ? Math.floor(bound) + 1 : bound / 2 + value / 2;
}
