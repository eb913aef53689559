import type { Amount } from './answer.js';

/** What is nearer to nothing than this prints as 0. */
const HALF_A_HUNDREDTH = 0.005;

/** Whether all of these amounts would print as 0: one sentence says so better than several zeros. */
export function isNothing(...amounts: readonly (Amount | undefined)[]): boolean {
  return amounts.every((amount) => amount === undefined || Math.abs(amount.value ?? Infinity) < HALF_A_HUNDREDTH);
}
