import { requireBetween, requireNumbers } from '../misuse.js';

/**
 * The share of customers still there after each period when the same share stays every time.
 *
 * Formula: S(t) = r^t for t = 0 … periods, so one entry more than periods, the first of them 1. Assumes a constant
 * retention; real cohorts usually keep better over time, see the shifted-beta-geometric. Units: shares.
 * Source: standard; Fader & Hardie (2007).
 *
 * @throws RangeError for a retention outside 0…1 or periods below 0 or above 100 000.
 * @example
 * geometricSurvival({ retentionPerPeriod: 0.5, periods: 3 }); // [1, 0.5, 0.25, 0.125]
 */
export function geometricSurvival(inputs: {
  readonly retentionPerPeriod: number;
  readonly periods: number;
}): readonly number[] {
  requireNumbers('geometricSurvival', inputs, 'retentionPerPeriod', 'periods');
  requireBetween('geometricSurvival', 'retentionPerPeriod', inputs.retentionPerPeriod, 0, 1);
  requireBetween('geometricSurvival', 'periods', inputs.periods, 0, 100_000);
  return Array.from({ length: inputs.periods + 1 }, (_, period) => inputs.retentionPerPeriod ** period);
}
