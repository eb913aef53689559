import type { VehicleValue } from '../../core/ltv/dealer/vehicle.js';
import type { TextReference } from '../answer.js';
import { carYears } from './plan.js';
import type { VehicleInputs } from './questions.js';

/** What a reader should be careful about, in the order of weight. Only what applies to these numbers. */
export function notesOf(inputs: VehicleInputs, { owners }: VehicleValue): TextReference[] {
  const { serviceShareFirst: first } = inputs;
  // In one year there is no last share.
  const last = carYears(inputs) > 1 ? inputs.serviceShareLast : first;
  const lost = owners.findIndex(({ boughtHereProbability }) => boughtHereProbability === 0);
  const negative =
    inputs.serviceGross < 0 || inputs.owners.some((owner) => owner.saleGross < 0 || owner.financeInsuranceGross < 0);
  return [
    ...(negative ? [{ id: 'negative-gross', values: {} }] : []),
    ...(lost === -1 ? [] : [boughtElsewhere(lost, owners.length)]),
    ...(inputs.owners[0]!.boughtHere < 1 && lost !== 0 ? [{ id: 'first-owner-uncertain', values: {} }] : []),
    ...(last > first
      ? [
          {
            id: 'share-rises',
            values: { first: { value: first, unit: 'share' }, last: { value: last, unit: 'share' } },
          } as const,
        ]
      : []),
    { id: 'do-not-add-to-customers', values: {} },
  ];
}

/** From which owner on the car is another's: the first of all, the last alone, or one between them. */
function boughtElsewhere(lost: number, owners: number): TextReference {
  if (lost === 0) return { id: 'bought-elsewhere-by-all', values: {} };
  const id = lost === owners - 1 ? 'bought-elsewhere-by-last' : 'bought-elsewhere';
  return { id, values: { owner: { value: lost + 1, unit: 'count' } } };
}
