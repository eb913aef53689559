import { requireBetween } from '../../misuse.js';
import { requireParameters, type ShiftedBetaGeometric } from './parameters.js';

/**
 * The share of a cohort that stays through one period, when customers differ in how easily they leave.
 *
 * Formula: r_t = (β + t − 1) ÷ (α + β + t − 1), t = 1 for the first renewal. It rises with t although nobody changes:
 * those who leave easily leave first. Units: a share of those still there. Assumes each customer's own chance is
 * constant. Source: Fader & Hardie, "How to Project Customer Retention", J. Interactive Marketing 21(1) (2007).
 *
 * @throws RangeError for parameters of 0 or below, or a period before the first.
 * @example
 * shiftedBetaGeometricRetention({ alpha: 0.668, beta: 3.806, period: 1 }); // ≈ 0.8507
 * shiftedBetaGeometricRetention({ alpha: 0.668, beta: 3.806, period: 12 }); // ≈ 0.9568
 */
export function shiftedBetaGeometricRetention(inputs: ShiftedBetaGeometric & { readonly period: number }): number {
  requireParameters('shiftedBetaGeometricRetention', inputs);
  requireBetween('shiftedBetaGeometricRetention', 'period', inputs.period, 1, Number.MAX_VALUE);
  const staying = inputs.beta + inputs.period - 1;
  // Written so that huge parameters do not overflow.
  return 1 / (1 + inputs.alpha / staying);
}
