import { requireAbove, requireBetween, requireNumbers } from '../misuse.js';
import { failure, success, type Outcome } from '../outcome.js';

/** Where to look for the input that makes a function zero. */
export interface RootSearch {
  readonly function: (input: number) => number;
  readonly lower: number;
  readonly upper: number;
  /** How wide the last interval may be. Without it, the search goes on until two neighbouring numbers are left. */
  readonly tolerance?: number;
}

/**
 * The input at which a function is zero: the solver behind break-even and goal seeking.
 *
 * Bisection on the interval given: slower than Newton's steps, but it needs no guess, never leaves the interval and
 * always ends (about sixty evaluations). Assumes one change of sign; of several it finds one. Where the function jumps
 * over zero, as a payback in whole months does, it finds the place of the jump.
 *
 * Issue: field `root`, code `no-root`, when the signs at both ends are the same, a value is not a finite number, or the
 * function changes sign through a pole. Units: those of the input. Source: bisection, standard.
 *
 * @throws RangeError unless `upper` is above `lower` and the tolerance is not negative.
 * @example
 * findRoot({ function: (input) => input * input - 2, lower: 0, upper: 2 }); // { ok: true, value: 1.4142135623730951 }
 * findRoot({ function: (input) => input * input + 1, lower: 0, upper: 2 }); // { ok: false, issues: [{ field: 'root', code: 'no-root' }] }
 */
export function findRoot(search: RootSearch): Outcome<number> {
  requireNumbers('findRoot', search, 'lower', 'upper');
  requireAbove('findRoot', 'upper', search.upper, search.lower);
  requireBetween('findRoot', 'tolerance', search.tolerance ?? 0, 0, Number.MAX_VALUE);
  const atLower = search.function(search.lower);
  const atUpper = search.function(search.upper);
  if (atLower === 0) return success(search.lower);
  const finite = [atLower, atUpper].every(Number.isFinite);
  if (!finite || Math.sign(atLower) === Math.sign(atUpper)) return noRoot();
  const root = bisect(search, Math.sign(atUpper));
  const atRoot = Math.abs(search.function(root));
  return atRoot <= Math.max(Math.abs(atLower), Math.abs(atUpper)) ? success(root) : noRoot();
}

/** Halves the interval; `upper` keeps the sign of the upper end. Stops at a zero, or where there is no value. */
function bisect(search: RootSearch, upperSign: number): number {
  let { lower, upper } = search;
  const tolerance = search.tolerance ?? 0;
  for (let middle = halfway(lower, upper); upper - lower > tolerance && middle > lower && middle < upper;) {
    const sign = Math.sign(search.function(middle));
    if (sign === 0 || Number.isNaN(sign)) return middle;
    if (sign === upperSign) upper = middle;
    else lower = middle;
    middle = halfway(lower, upper);
  }
  return upper;
}

function halfway(lower: number, upper: number): number {
  return lower / 2 + upper / 2;
}

function noRoot(): Outcome<number> {
  return failure({ field: 'root', code: 'no-root' });
}
