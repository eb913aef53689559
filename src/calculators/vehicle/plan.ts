import { serviceShareByAge } from '../../core/ltv/dealer/service-share.js';
import type { VehiclePlan } from '../../core/ltv/dealer/vehicle-plan.js';
import { success, type Outcome } from '../../core/outcome.js';
import type { VehicleInputs } from './questions.js';

/** How long the car is on the road, all owners together. */
export function carYears({ owners }: VehicleInputs): number {
  return owners.reduce((years, { ownershipYears }) => years + ownershipYears, 0);
}

/** The inputs as the core takes them. */
export function vehiclePlan(inputs: VehicleInputs): Outcome<VehiclePlan> {
  const shares = serviceShareByAge({
    firstShare: inputs.serviceShareFirst,
    lastShare: inputs.serviceShareLast,
    years: carYears(inputs),
    warrantyYears: inputs.warrantyYears,
    warrantyPart: inputs.warrantyPart,
  });
  if (!shares.ok) return shares;
  return success({
    owners: inputs.owners,
    // No visits at a loss are 0 and not −0.
    serviceGrossPerYear: inputs.serviceVisits * inputs.serviceGross + 0,
    serviceShares: shares.value,
    serviceElsewhereFactor: inputs.serviceElsewhereFactor,
    annualDiscountRate: inputs.discountRate,
    timing: inputs.timing,
  });
}
