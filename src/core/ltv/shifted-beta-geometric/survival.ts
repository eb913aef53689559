import { requireBetween } from '../../misuse.js';
import { requireParameters, type ShiftedBetaGeometric } from './parameters.js';
import { shiftedBetaGeometricRetention } from './retention.js';

/**
 * The share of a cohort still there after each period, when customers differ in how easily they leave.
 *
 * Formula: S(t) = B(α, β + t) ÷ B(α, β), computed as the product of the retention rates; for t = 0 … periods, so one
 * entry more than periods, the first of them 1. Units: shares. Assumes one cohort that started together.
 * Source: Fader & Hardie, "How to Project Customer Retention", J. Interactive Marketing 21(1) (2007).
 *
 * @throws RangeError for parameters of 0 or below, or periods below 0 or above 100 000.
 * @example
 * shiftedBetaGeometricSurvival({ alpha: 1, beta: 1, periods: 3 })[3]; // ≈ 0.25
 */
export function shiftedBetaGeometricSurvival(
  inputs: ShiftedBetaGeometric & { readonly periods: number },
): readonly number[] {
  requireParameters('shiftedBetaGeometricSurvival', inputs);
  requireBetween('shiftedBetaGeometricSurvival', 'periods', inputs.periods, 0, 100_000);
  let share = 1;
  return Array.from({ length: inputs.periods + 1 }, (_, period) => {
    if (period > 0) share *= shiftedBetaGeometricRetention({ ...inputs, period });
    return share;
  });
}
