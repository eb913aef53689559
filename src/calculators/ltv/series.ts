import { expectedMargins } from '../../core/ltv/expected-margins.js';
import { PERIODS_PER_YEAR, type Period } from '../../core/period.js';
import type { Series, SeriesPoint } from '../answer.js';
import { paymentPoints } from '../cumulative.js';
import { rateOf, survivalOf, weightOf, type LtvModel } from './model.js';

/** A picture shows at least so much, and at most thirty years, whatever the numbers. */
const FEWEST_PERIODS: Readonly<Record<Period, number>> = { month: 12, quarter: 8, year: 5 };
const MOST_YEARS = 30;

/** A customer's value is drawn until this share of today's margin is all that a period adds. */
const NEGLIGIBLE = 0.02;

/** Cumulative discounted margin per customer, the share of customers left, and what a cohort was observed to do. */
export function seriesOf(model: LtvModel, periods: number): Series[] {
  const cumulative = cumulativeMargin(model, periods);
  const survival = survivalOf(model.staying, periods).map((value, period) => ({ period, value }));
  return [
    { id: 'cumulativeMargin', unit: 'money', period: model.period, points: cumulative },
    { id: 'survival', unit: 'share', period: model.period, points: survival },
    ...observed(model),
  ];
}

/** Cumulative discounted margin, with a jump when each payment comes. */
function cumulativeMargin(model: LtvModel, periods: number): SeriesPoint[] {
  const payments = model.payments === null ? periods : Math.min(periods, model.payments);
  const rows = expectedMargins({
    marginPerPeriod: model.margin.margin.value,
    survival: survivalOf(model.staying, model.timing === 'after-first' ? payments : payments - 1),
    discountRatePerPeriod: rateOf(model.discountRate),
    marginGrowthPerPeriod: rateOf(model.marginGrowth),
    timing: model.timing,
  });
  return paymentPoints(rows, model.timing, payments);
}

/** How far the picture reaches: until little is added, and beyond the payback. */
export function pictureLength(model: LtvModel, payback: number | null): number {
  const most = MOST_YEARS * PERIODS_PER_YEAR[model.period];
  const fewest = FEWEST_PERIODS[model.period];
  if (model.payments !== null) return Math.min(model.payments, most);
  const wanted = Math.max(fewest, fadedAfter(model, most), payback === null ? 0 : Math.ceil(payback * 1.2));
  return Math.min(wanted, most);
}

function fadedAfter(model: LtvModel, most: number): number {
  const weight = weightOf(model);
  if (model.staying.kind === 'constant') {
    const carryover = (1 - model.staying.churn.value) * weight;
    return carryover < 1 ? Math.ceil(Math.log(NEGLIGIBLE) / Math.log(carryover)) : most;
  }
  const faded = survivalOf(model.staying, most).findIndex((share, period) => share * weight ** period <= NEGLIGIBLE);
  return faded === -1 ? most : faded;
}

function observed({ staying, period }: LtvModel): Series[] {
  if (staying.survivors === undefined) return [];
  const [start = 1] = staying.survivors;
  const points = staying.survivors.map((left, index) => ({ period: index, value: left / start }));
  return [{ id: 'observedSurvival', unit: 'share', period, points }];
}
