import type { OwnershipEvents } from '../../core/ltv/dealer/ownership-events.js';
import type { OwnershipPlan } from '../../core/ltv/dealer/ownership.js';
import { atAge } from '../../core/ltv/dealer/at-age.js';
import { expectedValueOfEvents } from '../../core/ltv/expected-value-of-events.js';
import type { Series, SeriesPoint } from '../answer.js';
import { partOf } from './plan.js';
import type { DealerInputs } from './questions.js';

/** What is due to binary fractions and not to the calendar. */
const ROUNDING = 1e-9;

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

/** What has come by the end of each year, the first sale at once; the last point is the horizon and the whole value. */
function cumulative(
  { annualDiscountRate, horizonYears }: OwnershipPlan,
  { events, survival }: OwnershipEvents,
): SeriesPoint[] {
  const { rows } = expectedValueOfEvents({ events, survival, discountRatePerPeriod: annualDiscountRate });
  const dated = rows.map(({ discountedMargin }, index) => ({
    moment: events[index]!.period + events[index]!.delayPeriods,
    discountedMargin,
  }));
  dated.sort((one, other) => one.moment - other.moment);
  const years = Array.from({ length: Math.ceil(horizonYears) }, (_, year) => year);
  let counted = 0;
  let value = 0;
  return [...years, horizonYears].map((period) => {
    for (; counted < dated.length && dated[counted]!.moment <= period + ROUNDING; counted++) {
      value += dated[counted]!.discountedMargin;
    }
    return { period, value };
  });
}
