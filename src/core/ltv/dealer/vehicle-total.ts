import { growthUntil } from '../../finance/growth.js';
import { failure, success, whenPossible, type Outcome } from '../../outcome.js';
import { atAge } from './at-age.js';
import { YEAR_FRACTION } from '../year-timing.js';
import { comingFactor, totalOf, vehicleIssues, vehicleYears, type VehiclePlan } from './vehicle-plan.js';

/**
 * What one car is worth through its owners: the total of `vehicleValue`, to the last digit, without its events.
 *
 * Formula, timing, assumptions, units and issues: as `vehicleValue`, written out so that ten thousand draws take no time.
 * Source: as there; tested to be the same.
 *
 * @throws TypeError for wrong types, RangeError without an owner or a share.
 * @example
 * vehicleTotal({ owners: [{ ownershipYears: 1, boughtHere: 1, saleGross: 1000, financeInsuranceGross: 200 }], serviceGrossPerYear: 100, serviceShares: [0.5], serviceElsewhereFactor: 0, annualDiscountRate: 0, timing: 'start' }); // { ok: true, value: 1250 }
 */
export function vehicleTotal(plan: VehiclePlan): Outcome<number> {
  return whenPossible(vehicleIssues('vehicleTotal', plan), () => {
    const total = sumOf(plan);
    return Number.isFinite(total) ? success(total) : failure({ field: 'owners', code: 'too-large' });
  });
}

function sumOf(plan: VehiclePlan): number {
  const { annualDiscountRate, serviceGrossPerYear, serviceShares, timing } = plan;
  const growth = 1 + annualDiscountRate;
  const streams = { sale: 0, financeInsurance: 0, service: 0 };
  let [start, probability] = [0, 1];
  for (const owner of plan.owners) {
    probability *= owner.boughtHere;
    const discountFactor = growthUntil(growth, -start);
    streams.sale += owner.saleGross * probability * discountFactor;
    streams.financeInsurance += owner.financeInsuranceGross * probability * discountFactor;
    const comes = comingFactor(plan, probability);
    const end = start + owner.ownershipYears;
    for (const { age, from, length } of vehicleYears(start, end)) {
      const expected = serviceGrossPerYear * length * (atAge(serviceShares, age) * comes);
      streams.service += expected * growthUntil(growth, -(from + YEAR_FRACTION[timing] * length));
    }
    start = end;
  }
  return totalOf(streams);
}
