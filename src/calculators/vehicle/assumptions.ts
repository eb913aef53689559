import type { TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { discountAssumption } from '../discount-assumption.js';
import { exampleAmounts } from '../example-amount.js';
import { carYears } from './plan.js';
import { VEHICLE_QUESTIONS, type VehicleInputs } from './questions.js';

/** What the answer takes for granted, said in full so that a reader can disagree. */
export function assumptionsOf(inputs: VehicleInputs, context: ComputeContext): TextReference[] {
  const plain = (id: string): TextReference => ({ id, values: {} });
  return [
    plain('our-definition'),
    plain('gross-profit'),
    discountAssumption(inputs.discountRate, context),
    ...(inputs.owners.length === 1 ? [] : [plain('chain-of-owners')]),
    { id: 'service-elsewhere', values: { factor: { value: inputs.serviceElsewhereFactor, unit: 'share' } } },
    decline(inputs),
    plain(`timing-${inputs.timing}`),
    plain('stays-on-the-road'),
    ...exampleAmounts(VEHICLE_QUESTIONS, inputs, context),
  ];
}

function decline({ warrantyYears: warranty, warrantyPart, ...inputs }: VehicleInputs): TextReference {
  const years = carYears({ ...inputs, warrantyYears: warranty, warrantyPart });
  if (years <= 1) return { id: 'share-of-the-first-year', values: {} };
  const step = warranty !== null && warranty > 0 && warranty <= Math.ceil(years) - 1;
  if (!step || warrantyPart === 0) return { id: 'share-in-a-line', values: {} };
  const values = {
    warranty: { value: warranty, unit: 'duration', period: 'year' },
    part: { value: warrantyPart, unit: 'share' },
  } as const;
  return { id: 'share-with-a-step', values };
}
