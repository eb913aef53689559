import { VEHICLE_STREAMS } from '../../core/ltv/dealer/vehicle-plan.js';
import { vehicleTotal } from '../../core/ltv/dealer/vehicle-total.js';
import type { VehicleValue } from '../../core/ltv/dealer/vehicle.js';
import type { Figure, Group } from '../answer.js';
import { money } from '../money.js';
import { carYears, vehiclePlan } from './plan.js';
import type { VehicleInputs } from './questions.js';

/** The value of the car, what the first owner and what the later ones bring, and how long the car is looked at. */
export function figuresOf(inputs: VehicleInputs, value: VehicleValue): Figure[] {
  return [
    money('vehicleLifetimeValue', value.total),
    ...undiscounted(inputs),
    ...laterOwners(value),
    { id: 'carYears', value: carYears(inputs), unit: 'duration', period: 'year' },
  ];
}

/** The streams, which sum to the headline. */
export function breakdownOf({ streams }: VehicleValue): Figure[] {
  return VEHICLE_STREAMS.map((stream) => money(stream, streams[stream]));
}

/** Each owner with what every stream brings in his time. */
export function ownersGroup({ owners }: VehicleValue): Group {
  return {
    id: 'owners',
    measures: VEHICLE_STREAMS.map((id) => ({ id, unit: 'money' })),
    rows: owners.map(({ streams }, index) => ({
      id: `owner${index + 1}`,
      values: VEHICLE_STREAMS.map((stream) => streams[stream]),
    })),
  };
}

function undiscounted(inputs: VehicleInputs): Figure[] {
  const plan = vehiclePlan({ ...inputs, discountRate: 0 });
  const total = plan.ok ? vehicleTotal(plan.value) : plan;
  return inputs.discountRate === 0 || !total.ok ? [] : [money('undiscountedVehicleValue', total.value)];
}

function laterOwners({ total, owners }: VehicleValue): Figure[] {
  if (owners.length === 1) return [];
  const first = Object.values(owners[0]!.streams).reduce((sum, stream) => sum + stream, 0);
  const last = owners[owners.length - 1]!.boughtHereProbability;
  return [
    money('firstOwnerValue', first),
    money('laterOwnersValue', total - first),
    { id: 'lastOwnerHere', value: last, unit: 'share' },
  ];
}
