import { atAge } from '../../core/ltv/dealer/at-age.js';
import type { OwnershipEvents } from '../../core/ltv/dealer/ownership-events.js';
import type { OwnershipPlan } from '../../core/ltv/dealer/ownership.js';
import { expectedValueOfEvents } from '../../core/ltv/expected-value-of-events.js';
import type { Series, SeriesPoint } from '../answer.js';
import { cumulativePoints } from '../cumulative.js';
import { partOf } from './plan.js';
import type { DealerInputs } from './questions.js';

/** Cumulative discounted margin by year, and the share of cars that come for service by their age. */
export function seriesOf(inputs: DealerInputs, plan: OwnershipPlan, events: OwnershipEvents): Series[] {
  const points = cumulative(plan, events);
  const shares = Array.from({ length: Math.ceil(plan.cycleYears) }, (_, age) => atAge(plan.serviceShares, age));
  const comes: Series = {
    id: 'serviceShare',
    unit: 'share',
    period: 'year',
    points: shares.map((value, period) => ({ period, value })),
  };
  return [{ id: 'cumulativeMargin', unit: 'money', period: 'year', points }, ...(partOf(inputs).comes ? [comes] : [])];
}

/** Cars are sold and handed over at once, the rest comes over a year; the last point is the whole value. */
function cumulative(
  { annualDiscountRate, horizonYears }: OwnershipPlan,
  { events, survival }: OwnershipEvents,
): SeriesPoint[] {
  const { rows } = expectedValueOfEvents({ events, survival, discountRatePerPeriod: annualDiscountRate });
  const amounts = events.map(({ period, delayPeriods, age }, index) => ({
    since: period,
    at: period + delayPeriods,
    amount: rows[index]!.discountedMargin,
    atOnce: age === null,
  }));
  return cumulativePoints(amounts, horizonYears);
}
