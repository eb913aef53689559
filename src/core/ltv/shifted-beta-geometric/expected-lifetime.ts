import { requireFiniteResult } from '../../misuse.js';
import { requireParameters, type ShiftedBetaGeometric } from './parameters.js';

/**
 * How many periods a customer stays on average, the first one included, when customers differ in how easily they leave.
 *
 * Formula: Σ S(t) = (α + β − 1) ÷ (α − 1). Timing: nothing is discounted. Units: periods; `null` is infinite: for α ≤ 1
 * (as in the best known published cohorts) a few customers all but never leave, and the mean does not exist; discount
 * it (`shiftedBetaGeometricDiscountedLifetime`) or name a horizon. Source: derived from Fader & Hardie (2007), the mean
 * of 1 ÷ θ for a beta-distributed θ.
 *
 * @throws RangeError for parameters of 0 or below, or a result beyond what a number can hold.
 * @example
 * shiftedBetaGeometricExpectedLifetime({ alpha: 2, beta: 8 }); // { periods: 9 }
 * shiftedBetaGeometricExpectedLifetime({ alpha: 0.668, beta: 3.806 }); // { periods: null }
 */
export function shiftedBetaGeometricExpectedLifetime(parameters: ShiftedBetaGeometric): {
  readonly periods: number | null;
} {
  requireParameters('shiftedBetaGeometricExpectedLifetime', parameters);
  const { alpha, beta } = parameters;
  if (alpha <= 1) return { periods: null };
  return { periods: requireFiniteResult('shiftedBetaGeometricExpectedLifetime', 1 + beta / (alpha - 1)) };
}
