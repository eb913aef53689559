import { requireBetween, requireFiniteResult } from '../misuse.js';
import { failure, finiteSuccess, success, type Outcome } from '../outcome.js';

/** Up to so many causes every combination of them is tried: 256 of them. */
const MOST_FOR_SHAPLEY = 8;

/** As many changes as a number has bits to tell them apart, with room to spare. */
export const MOST_CHANGES = 50;

/** Several changes and what any combination of them makes of a value. */
export interface Changes {
  /** How many changes there are: at most 50. */
  readonly count: number;
  /** The value with some of the changes made: bit 0 of `made` stands for the first one; `null` where there is none. */
  readonly value: (made: number) => number | null;
}

/** How much of a difference each change causes. */
export interface Attribution {
  /** One a change, in their order; they sum to the difference, but for the rounding of the last digits. */
  readonly shares: readonly number[];
  readonly method: 'shapley' | 'sequence';
}

/**
 * How much of the difference that several changes make together each of them causes.
 *
 * Up to eight changes: the Shapley value, that is what a change adds on average over all orders in which they can be
 * made, Σ |S|! (n − |S| − 1)! ÷ n! × (value(S and it) − value(S)) over the combinations S without it. It is the only rule
 * under which the shares sum to the difference, changes that do the same get the same, and one that does nothing gets
 * nothing. More changes have too many combinations: then each gets what it adds in the order given and in the reverse
 * order, on average; the sum is kept, and going back gives the same shares with the other sign, but the order counts.
 *
 * Issues: `changes` no-value (limit: the combination that has none), too-large where values lie too far apart for a
 * difference. Units: those of the value. Source: Shapley, "A Value for n-Person Games" (1953).
 *
 * @throws RangeError for fewer than 0 or more than 50 changes, or a value that is no finite number.
 * @example
 * attribute({ count: 2, value: (made) => [100, 150, 120, 200][made] }); // { ok: true, value: { shares: [65, 35], method: 'shapley' } }
 * attribute({ count: 1, value: (made) => (made === 0 ? 100 : null) }); // { ok: false, issues: [{ field: 'changes', code: 'no-value', limit: 1 }] }
 */
export function attribute(changes: Changes): Outcome<Attribution> {
  requireBetween('attribute', 'count', changes.count, 0, MOST_CHANGES);
  const exact = changes.count <= MOST_FOR_SHAPLEY;
  const combinations = exact ? allOf(changes.count) : alongTwoWays(changes.count);
  const values = new Map<number, number>();
  for (const made of combinations) {
    const value = changes.value(made);
    if (value === null) return failure({ field: 'changes', code: 'no-value', limit: made });
    values.set(made, requireFiniteResult('attribute', value));
  }
  const valueOf = (made: number) => values.get(made) as number;
  const share = exact ? shapleyShare : sequenceShare;
  const shares = Array.from({ length: changes.count }, (_, change) => share(change, changes.count, valueOf));
  const finite = finiteSuccess('changes', shares);
  return finite.ok ? success({ shares, method: exact ? 'shapley' : 'sequence' }) : finite;
}

function allOf(count: number): number[] {
  return Array.from({ length: 2 ** count }, (_, made) => made);
}

/** Every change after the other, from the first and from the last. */
function alongTwoWays(count: number): number[] {
  const every = 2 ** count - 1;
  return Array.from({ length: count + 1 }, (_, done) => 2 ** done - 1).flatMap((made) => [made, every - made]);
}

function shapleyShare(change: number, count: number, valueOf: (made: number) => number): number {
  return allOf(count)
    .filter((made) => (made & (1 << change)) === 0)
    .reduce((total, made) => {
      const weight = 1 / (count * binomial(count - 1, sizeOf(made)));
      return total + weight * (valueOf(made | (1 << change)) - valueOf(made));
    }, 0);
}

function sequenceShare(change: number, count: number, valueOf: (made: number) => number): number {
  const before = 2 ** change - 1;
  const after = 2 ** count - 2 ** (change + 1);
  const added = (made: number) => valueOf(made + 2 ** change) - valueOf(made);
  return (added(before) + added(after)) / 2;
}

function sizeOf(made: number): number {
  return made === 0 ? 0 : (made & 1) + sizeOf(made >>> 1);
}

function binomial(count: number, chosen: number): number {
  return chosen === 0 ? 1 : (binomial(count - 1, chosen - 1) * count) / chosen;
}
