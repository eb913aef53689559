import { requireFiniteResult, requireNumberList } from '../../misuse.js';
import { requireParameters, type ShiftedBetaGeometric } from './parameters.js';

/**
 * How well two parameters explain a cohort: the logarithm of the likelihood, larger is better.
 *
 * Formula: Σ (lost in t) × ln(1 − r_t) + (kept in t) × ln r_t over the periods t, which equals the published
 * Σ lost × ln P(t) + (left at the end) × ln S(T). Units: of the counts: ten times the customers, ten times the value.
 * Source: Fader & Hardie, "How to Project Customer Retention", J. Interactive Marketing 21(1) (2007).
 *
 * @param survivors the customers at the start and after each period.
 * @throws RangeError for parameters of 0 or below, or a result beyond what a number can hold.
 * @example
 * shiftedBetaGeometricLogLikelihood({ survivors: [1000, 631, 468, 382, 326], alpha: 0.764, beta: 1.296 }); // ≈ -1401.56
 */
export function shiftedBetaGeometricLogLikelihood(
  inputs: ShiftedBetaGeometric & { readonly survivors: readonly number[] },
): number {
  requireParameters('shiftedBetaGeometricLogLikelihood', inputs);
  requireNumberList('shiftedBetaGeometricLogLikelihood', 'survivors', inputs.survivors);
  const { alpha, beta, survivors } = inputs;
  const likelihood = survivors.slice(1).reduce((total, kept, period) => {
    const lost = (survivors[period] as number) - kept;
    const churn = alpha / (alpha + beta + period);
    return total + lost * Math.log(churn) + kept * Math.log1p(-churn);
  }, 0);
  return requireFiniteResult('shiftedBetaGeometricLogLikelihood', likelihood);
}
