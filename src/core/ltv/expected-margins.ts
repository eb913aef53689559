import { requireNumber, requireNumberList, requireNumbers } from '../misuse.js';
import { expectedValueOfEvents, type ExpectedMarginRow } from './expected-value-of-events.js';
import { timingTerms, type Timing } from './timing.js';

/** A margin each period for as long as the customer stays. */
export interface MarginPlan {
  readonly marginPerPeriod: number;
  /** The share still there at each period from 0 on, so usually 1 first. Its length is the horizon. */
  readonly survival: readonly number[];
  readonly discountRatePerPeriod: number;
  readonly marginGrowthPerPeriod?: number;
  readonly timing?: Timing;
  readonly midPeriodFraction?: number;
}

/**
 * The expected margin of each period, discounted and added up: the table behind a lifetime value.
 *
 * Formula: margin × (1 + g)^t × S(t) ÷ (1 + d)^(t + delay) for each period t that `survival` lists. Timing: `start`
 * delays by 0, `middle` by its fraction, `end` by 1; `after-first` delays by 0 and leaves period 0 out, so it needs a
 * survival list one longer for the same number of rows. Units: money; shares per period. Assumes that S may be any
 * curve: constant retention and the shifted-beta-geometric are two of them.
 * Source: Fader & Hardie, note 024 (2012); the sum is `expectedValueOfEvents`.
 *
 * @throws RangeError for a survival outside 0…1, a discount rate of −1 or below, or a result beyond what a number can hold.
 * @example
 * expectedMargins({ marginPerPeriod: 100, survival: [1, 0.5], discountRatePerPeriod: 0.25 })[1]; // { period: 1, survival: 0.5, margin: 100, discountFactor: 0.8, expectedMargin: 50, discountedMargin: 40, cumulative: 140 }
 * expectedMargins({ marginPerPeriod: 100, survival: [1, 0.5], discountRatePerPeriod: 0.25, timing: 'after-first' }).length; // 1
 */
export function expectedMargins(plan: MarginPlan): readonly ExpectedMarginRow[] {
  requireNumbers('expectedMargins', plan, 'marginPerPeriod', 'discountRatePerPeriod');
  requireNumberList('expectedMargins', 'survival', plan.survival);
  const { marginPerPeriod, survival, discountRatePerPeriod, marginGrowthPerPeriod = 0, timing = 'start' } = plan;
  requireNumber('expectedMargins', 'marginGrowthPerPeriod', marginGrowthPerPeriod);
  const { firstPeriod, delayPeriods } = timingTerms(timing, plan.midPeriodFraction);
  const events = survival.map((_, period) => {
    const margin = marginPerPeriod * (1 + marginGrowthPerPeriod) ** period;
    return { period, margin, delayPeriods, stream: 'margin' };
  });
  const value = expectedValueOfEvents({
    events: events.slice(firstPeriod),
    survival: (period) => survival[period] as number,
    discountRatePerPeriod,
  });
  return value.rows.map(({ stream: _stream, ...row }) => row);
}
