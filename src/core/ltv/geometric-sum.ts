/**
 * The sum 1 + q + q² + … of a number of terms: what repeated payments come to when each is q times the one before.
 *
 * An inner part, not exported from the core: its callers check q ≥ 0 and terms ≥ 1, and that the sum is finite.
 *
 * Formula: (1 − q^n) ÷ (1 − q), and n where q is 1. Units: payments of the first one's size. Source: standard.
 *
 * @param excess q − 1, which a caller may know more exactly than q.
 */
export function geometricSum(excess: number, terms: number): number {
  // The same as the formula, without losing the digits of a ratio close to 1.
  return excess === 0 ? terms : Math.expm1(terms * Math.log1p(excess)) / excess;
}
