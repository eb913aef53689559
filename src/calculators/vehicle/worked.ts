import {
  add,
  multiply,
  quantity,
  summation,
  type Expression,
  type Quantity,
} from '../../core/expression/expression.js';
import type { VehicleStream } from '../../core/ltv/dealer/vehicle-plan.js';
import type { VehicleValue } from '../../core/ltv/dealer/vehicle.js';
import type { Working } from '../working.js';
import type { VehicleInputs } from './questions.js';

/** What one of a stream's events is called inside a formula. */
const MARGINS: Readonly<Record<VehicleStream, string>> = {
  sale: 'saleGross',
  financeInsurance: 'financeInsuranceGross',
  service: 'serviceOfYear',
};

/** The value of the car in steps: a sum over the events of each stream, and the sum of the streams. */
export function workedValue(inputs: VehicleInputs, value: VehicleValue, { step }: Working): Quantity {
  const visits = quantity('serviceVisits', inputs.serviceVisits, 'number', 'year');
  step(
    'serviceGrossPerYear',
    multiply(visits, quantity('serviceGross', inputs.serviceGross, 'money')),
    'money',
    'year',
  );
  const streams = (['sale', 'financeInsurance', 'service'] as const).map((stream) =>
    step(stream, streamSum(stream, value, inputs.discountRate), 'money'),
  );
  return step('vehicleLifetimeValue', add(...streams), 'money');
}

function streamSum(stream: VehicleStream, { rows }: VehicleValue, discountRate: number): Expression {
  const terms = rows
    .filter((row) => row.stream === stream)
    .map((row) => {
      const margin = quantity(MARGINS[stream], row.margin, 'money');
      const probability = quantity(stream === 'service' ? 'serviceShare' : 'boughtHere', row.survival, 'share');
      const discount = quantity('discountFactor', row.discountFactor, 'factor');
      return discountRate === 0 ? multiply(margin, probability) : multiply(margin, probability, discount);
    });
  return summation(terms[0]!, terms, 'i', 1);
}
