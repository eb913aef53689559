import { expectedMargins } from '../../core/ltv/expected-margins.js';
import { geometricSurvival } from '../../core/ltv/geometric-survival.js';
import type { Series } from '../answer.js';
import { paymentPoints } from '../cumulative.js';
import type { ServiceModel } from './model.js';
import type { ServiceInputs } from './questions.js';

/** Cumulative profit of a client by year, and the share of clients who still come. */
export function seriesOf(inputs: ServiceInputs, { profit }: ServiceModel): Series[] {
  const { horizonYears, serviceRetention: retentionPerPeriod, timing } = inputs;
  const survival = geometricSurvival({ retentionPerPeriod, periods: horizonYears });
  const rows = expectedMargins({
    marginPerPeriod: profit.value,
    survival: survival.slice(0, -1),
    discountRatePerPeriod: inputs.discountRate,
    timing,
  });
  return [
    { id: 'cumulativeMargin', unit: 'money', period: 'year', points: paymentPoints(rows, timing, horizonYears) },
    {
      id: 'survival',
      unit: 'share',
      period: 'year',
      points: survival.map((value, period) => ({ period, value })),
    },
  ];
}
