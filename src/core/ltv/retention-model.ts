import { requireNumber, requireNumbers } from '../misuse.js';
import { failure, finiteSuccess, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';
import { geometricSum } from './geometric-sum.js';
import { timingTerms, type Timing } from './timing.js';

/** A customer who stays with the same probability each period. */
export interface RetentionModel {
  /** Money that a customer who is still there brings in the first period. */
  readonly marginPerPeriod: number;
  /** The share of customers that stays from one period to the next, 0…1. */
  readonly retentionPerPeriod: number;
  /** The effective discount rate, a share per period above −1. */
  readonly discountRatePerPeriod: number;
  /** How the margin of those who stay grows, a share per period, −1 at the least. 0 unless given. */
  readonly marginGrowthPerPeriod?: number;
  /** When margins are booked, and whether the first one counts. `start` unless given. */
  readonly timing?: Timing;
  /** How far into a period `middle` is, 0…1. 0.5 unless given. */
  readonly midPeriodFraction?: number;
  /** How many margins are counted, a whole number; `null`, also when absent, counts them all. */
  readonly periods?: number | null;
}

/** The value, and what one period leaves of the next margin's expected present value. */
export interface RetentionModelValue {
  readonly lifetimeValue: number;
  /** retention × (1 + growth) ÷ (1 + discount rate). */
  readonly carryover: number;
}

/**
 * What a customer is worth when a constant share stays from period to period, discounted to now.
 *
 * Formula, with carryover q = r(1 + g) ÷ (1 + d): margin ÷ (1 − q), or margin × (1 − q^n) ÷ (1 − q) over n periods.
 * Timing: `start` as it stands; `after-first` × q (the n margins after the first); `end` ÷ (1 + d); `middle`
 * ÷ (1 + d)^k, k the fraction. So start = margin + after-first, and end = start ÷ (1 + d), over an endless horizon.
 * Assumes constant rates; call a finite n "value over n periods", not lifetime. Acquisition cost is not in it.
 * Units: money; rates as shares of one and the same period.
 *
 * Issues: `retention` (0…1), `discountRate` (above −1), `marginGrowth` (−1 at the least), `periods` (whole, 1 at the
 * least); when the endless sum has no finite value `churn` no-finite-lifetime (nobody leaves, no discount, no growth)
 * or `marginGrowth` diverges (limit: the growth it must stay below, (1 + d) ÷ r − 1); `periods` too-large.
 * Source: Fader & Hardie, "Reconciling and Clarifying CLV Formulas", note 024 (2012), equations 1–3; growth and finite
 * horizon are the same geometric series.
 *
 * @throws TypeError for an unknown timing, RangeError for a mid-period fraction outside 0…1.
 * @example
 * lifetimeValue({ marginPerPeriod: 100, retentionPerPeriod: 0.8, discountRatePerPeriod: 0.1 }).value.lifetimeValue; // ≈ 366.6667
 * lifetimeValue({ marginPerPeriod: 100, retentionPerPeriod: 0.8, discountRatePerPeriod: 0.1, timing: 'after-first' }).value.lifetimeValue; // ≈ 266.6667
 * lifetimeValue({ marginPerPeriod: 100, retentionPerPeriod: 1, discountRatePerPeriod: 0 }); // { ok: false, issues: [{ field: 'churn', code: 'no-finite-lifetime' }] }
 */
export function lifetimeValue(model: RetentionModel): Outcome<RetentionModelValue> {
  requireNumbers('lifetimeValue', model, 'marginPerPeriod', 'retentionPerPeriod', 'discountRatePerPeriod');
  const { marginPerPeriod, retentionPerPeriod, discountRatePerPeriod } = model;
  const { marginGrowthPerPeriod = 0, periods = null, timing = 'start', midPeriodFraction } = model;
  requireNumber('lifetimeValue', 'marginGrowthPerPeriod', marginGrowthPerPeriod);
  const { firstPeriod, delayPeriods } = timingTerms(timing, midPeriodFraction);
  const carryover = (retentionPerPeriod * (1 + marginGrowthPerPeriod)) / (1 + discountRatePerPeriod);
  return whenPossible(modelIssues(model, marginGrowthPerPeriod, periods), () => {
    // carryover − 1, without losing the digits of growth and discounting that are all but equal.
    const change =
      discountRatePerPeriod - marginGrowthPerPeriod + (1 - retentionPerPeriod) * (1 + marginGrowthPerPeriod);
    // Below −1 only by rounding.
    const excess = Math.max(-1, -change / (1 + discountRatePerPeriod));
    if (periods === null && (carryover >= 1 || excess >= 0)) return failure(divergence(model, marginGrowthPerPeriod));
    const payments = periods === null ? -1 / excess : geometricSum(excess, periods);
    const present = marginPerPeriod * carryover ** firstPeriod * (1 + discountRatePerPeriod) ** -delayPeriods;
    return finiteSuccess('periods', { lifetimeValue: present * payments, carryover });
  });
}

function modelIssues(model: RetentionModel, marginGrowth: number, periods: number | null): readonly Issue[] {
  if (periods !== null) requireNumber('lifetimeValue', 'periods', periods);
  return rangeIssues(
    { field: 'retention', value: model.retentionPerPeriod, minimum: 0, maximum: 1 },
    { field: 'discountRate', value: model.discountRatePerPeriod, above: -1 },
    { field: 'marginGrowth', value: marginGrowth, minimum: -1 },
    { field: 'periods', value: periods ?? 1, minimum: 1, whole: true },
  );
}

function divergence({ retentionPerPeriod, discountRatePerPeriod }: RetentionModel, marginGrowth: number): Issue {
  if (discountRatePerPeriod === 0 && marginGrowth === 0) return { field: 'churn', code: 'no-finite-lifetime' };
  return { field: 'marginGrowth', code: 'diverges', limit: (1 + discountRatePerPeriod) / retentionPerPeriod - 1 };
}
