import type { CarCosts } from '../../core/ownership/car-costs.js';
import type { Series, SeriesPoint } from '../answer.js';
import type { Comparison } from './comparison.js';

/** What the car has cost by the end of each year, what has been paid, and what it is worth; the other cars beside it. */
export function seriesOf(costs: CarCosts, { cars }: Comparison): Series[] {
  return [
    series('cumulativeCost', running(0, costs, 'total')),
    series('cumulativePaid', paid(costs)),
    series('carValue', [
      { period: 0, value: costs.years[0]!.valueAtStart },
      ...costs.years.map(({ valueAtEnd }, year) => ({ period: endOf(costs, year), value: valueAtEnd })),
    ]),
    ...cars.slice(1).map(({ id, costs: other }) => series(`${id}Cumulative`, running(0, other, 'total'))),
  ];
}

function series(id: string, points: readonly SeriesPoint[]): Series {
  return { id, unit: 'money', period: 'year', points };
}

/** What has come together by the end of each year. */
function running(start: number, costs: CarCosts, of: 'total' | 'paid'): SeriesPoint[] {
  let value = start;
  const years = costs.years.map((year, index) => {
    value += year[of];
    return { period: endOf(costs, index), value };
  });
  return [{ period: 0, value: start }, ...years];
}

/** With the sale at the end: there the line falls by what the buyer pays, less what is settled. */
function paid(costs: CarCosts): SeriesPoint[] {
  const points = running(costs.cash.downPayment, costs, 'paid');
  const { period } = points.at(-1)!;
  return [...points, { period, value: costs.cash.net }];
}

function endOf({ years }: CarCosts, index: number): number {
  return years.slice(0, index + 1).reduce((sum, { length }) => sum + length, 0);
}
