import { requireNumbers } from '../../misuse.js';
import { failure, finiteSuccess, whenPossible, type Outcome } from '../../outcome.js';
import { rangeIssues } from '../../range-issues.js';

/**
 * What a customer is worth if cycles of ownership followed one another without end, from the value of one.
 *
 * Formula: value of one cycle ÷ (1 − repurchase × (1 + d)^−L), a geometric series with one term a cycle. Assumes that
 * every cycle is worth the same as of its own start. Timing: the value of a cycle is as of its start, its trade-in at its
 * end included. Units: money; years. A cross-check of `ownershipValue` with a far horizon, and never needed for it.
 *
 * Issues: `cycleYears` not-positive; `repurchaseProbability` (0…1), no-finite-lifetime where the next cycle is worth as
 * much as this one; `discountRate` (above −1); `cycleValue` too-large. Source: the geometric series.
 *
 * @example
 * endlessOwnershipValue({ cycleValue: 196325, cycleYears: 4, repurchaseProbability: 0.4, annualDiscountRate: 0 }).value.lifetimeValue; // ≈ 327208.33
 * endlessOwnershipValue({ cycleValue: 1, cycleYears: 4, repurchaseProbability: 1, annualDiscountRate: 0 }); // { ok: false, issues: [{ field: 'repurchaseProbability', code: 'no-finite-lifetime' }] }
 */
export function endlessOwnershipValue(inputs: {
  readonly cycleValue: number;
  readonly cycleYears: number;
  readonly repurchaseProbability: number;
  readonly annualDiscountRate: number;
}): Outcome<{ readonly lifetimeValue: number }> {
  requireNumbers('endlessOwnershipValue', inputs, 'cycleValue', 'cycleYears', 'repurchaseProbability');
  requireNumbers('endlessOwnershipValue', inputs, 'annualDiscountRate');
  const { cycleValue, cycleYears, repurchaseProbability, annualDiscountRate } = inputs;
  const issues = rangeIssues(
    { field: 'cycleYears', value: cycleYears, above: 0 },
    { field: 'repurchaseProbability', value: repurchaseProbability, minimum: 0, maximum: 1 },
    { field: 'discountRate', value: annualDiscountRate, above: -1 },
  );
  return whenPossible(issues, () => {
    // 1 − carryover, without losing the digits of a small discount.
    const fading = -Math.expm1(Math.log(repurchaseProbability) - cycleYears * Math.log1p(annualDiscountRate));
    if (fading <= 0) return failure({ field: 'repurchaseProbability', code: 'no-finite-lifetime' });
    return finiteSuccess('cycleValue', { lifetimeValue: cycleValue / fading });
  });
}
