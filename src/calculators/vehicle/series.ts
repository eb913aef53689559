import type { VehicleValue } from '../../core/ltv/dealer/vehicle.js';
import type { Series } from '../answer.js';
import { carYears, vehiclePlan } from './plan.js';
import type { VehicleInputs } from './questions.js';

/** What the car has brought by each year, where its owners change, and how likely it comes for service at each age. */
export function seriesOf(inputs: VehicleInputs, value: VehicleValue): Series[] {
  const years = Math.ceil(carYears(inputs));
  const plan = vehiclePlan(inputs);
  const points = Array.from({ length: years + 1 }, (_, period) => ({ period, value: broughtBefore(period, value) }));
  const shares = plan.ok ? plan.value.serviceShares : [];
  return [
    { id: 'cumulativeMargin', unit: 'money', period: 'year', points },
    { id: 'ownerStarts', unit: 'money', period: 'year', points: ownerStarts(inputs, value) },
    {
      id: 'serviceShare',
      unit: 'share',
      period: 'year',
      points: shares.map((share, period) => ({ period, value: share })),
    },
    { id: 'serviceShareExpected', unit: 'share', period: 'year', points: expectedShares(value) },
  ];
}

/** After n years: n years of service, and every sale up to that very day, the first one at the start included. */
function broughtBefore(years: number, { rows }: VehicleValue): number {
  const counts = (period: number, stream: string) => period < years || (period === years && stream !== 'service');
  return rows.reduce((sum, row) => (counts(row.period, row.stream) ? sum + row.discountedMargin : sum), 0);
}

function ownerStarts({ owners }: VehicleInputs, value: VehicleValue): Series['points'] {
  let start = 0;
  return owners.map(({ ownershipYears }) => {
    const point = { period: start, value: broughtBefore(start, value) };
    start += ownershipYears;
    return point;
  });
}

/** At each age that begins in an owner's time, or with him: the share of such cars that comes to us, wherever bought. */
function expectedShares({ rows }: VehicleValue): Series['points'] {
  const service = rows.filter(({ stream }) => stream === 'service');
  return service
    .map(({ period, survival }) => ({ period: Math.round(period * 1000) / 1000, value: survival }))
    .filter(({ period }) => Number.isInteger(period));
}
