import type { VehicleValue } from '../../core/ltv/dealer/vehicle.js';
import type { Series } from '../answer.js';
import { cumulativePoints } from '../cumulative.js';
import { carYears, vehiclePlan } from './plan.js';
import type { VehicleInputs } from './questions.js';

/** What the car has brought by each year, where its owners change, and how likely it comes for service at each age. */
export function seriesOf(inputs: VehicleInputs, value: VehicleValue): Series[] {
  const plan = vehiclePlan(inputs);
  const points = cumulative(inputs, value);
  const shares = plan.ok ? plan.value.serviceShares : [];
  return [
    { id: 'cumulativeMargin', unit: 'money', period: 'year', points },
    { id: 'ownerStarts', unit: 'money', period: 'year', points: ownerStarts(inputs, points) },
    {
      id: 'serviceShare',
      unit: 'share',
      period: 'year',
      points: shares.map((share, period) => ({ period, value: share })),
    },
    { id: 'serviceShareExpected', unit: 'share', period: 'year', points: expectedShares(value) },
  ];
}

/** The car is sold at once, service comes over a year; the last point is when the last owner parts with it. */
function cumulative(inputs: VehicleInputs, { rows }: VehicleValue): Series['points'] {
  const amounts = rows.map(({ stream, period, delayPeriods, discountedMargin }) => ({
    since: period,
    at: period + delayPeriods,
    amount: discountedMargin,
    atOnce: stream !== 'service',
  }));
  return cumulativePoints(amounts, carYears(inputs));
}

/** When each owner buys the car, with what it has brought once he has. */
function ownerStarts({ owners }: VehicleInputs, points: Series['points']): Series['points'] {
  let start = 0;
  return owners.map(({ ownershipYears }) => {
    const moment = start;
    start += ownershipYears;
    return points.filter(({ period }) => period <= moment + ROUNDING).at(-1)!;
  });
}

/** What is due to binary fractions and not to the calendar. */
const ROUNDING = 1e-9;

/** At each age that begins in an owner's time, or with him: the share of such cars that comes to us, wherever bought. */
function expectedShares({ rows }: VehicleValue): Series['points'] {
  const service = rows.filter(({ stream }) => stream === 'service');
  return service
    .filter(({ period }) => Math.abs(period - Math.round(period)) <= ROUNDING)
    .map(({ period, survival }) => ({ period: Math.round(period), value: survival }));
}
