import {
  doubleDecliningDepreciation,
  straightLineDepreciation,
  sumOfYearsDepreciation,
} from '../../core/ownership/depreciation.js';
import {
  literal,
  multiply,
  power,
  quantity,
  subtract,
  summation,
  type Expression,
  type Quantity,
} from '../../core/expression/expression.js';
import type { Working } from '../working.js';
import { known } from './plan.js';
import type { OwnershipInputs } from './questions.js';
import type { Worked } from './worked.js';

/** What the car is sold for: typed, or by a step of its own. */
export function workedResale({ inputs }: Worked, { step }: Working): Quantity {
  if (inputs.valueBasis === 'resale') return quantity('resaleValue', inputs.resaleValue, 'money');
  const price = quantity('price', inputs.price, 'money');
  if (inputs.valueBasis === 'schedule') return step('resaleValue', scheduleFormula(price, inputs), 'money');
  if (inputs.valueBasis === 'declining') {
    const left = subtract(literal(1), quantity('annualLoss', inputs.annualLoss, 'share', 'year'));
    const years = quantity('years', inputs.years, 'duration', 'year');
    return step('resaleValue', multiply(price, power(left, years)), 'money');
  }
  const losses = lossesInTurn(inputs);
  const left = losses.map((loss) => subtract(literal(1), quantity('lossInYear', loss, 'share', 'year')));
  return step('resaleValue', multiply(price, ...left), 'money');
}

/** The losses of the years that the car is kept, from the age at which it is bought. */
function lossesInTurn({ lossByAge, carAge, years }: OwnershipInputs): number[] {
  return Array.from({ length: years }, (_, year) => lossByAge[Math.min(carAge + year, lossByAge.length - 1)]!.loss);
}

function scheduleFormula(price: Quantity, inputs: OwnershipInputs): Expression {
  const { schedule, salvage, lifeYears, years } = inputs;
  const thing = { price: inputs.price, salvage, lifeYears };
  const losses = known(
    schedule === 'straight-line'
      ? straightLineDepreciation(thing)
      : schedule === 'sum-of-years'
        ? sumOfYearsDepreciation(thing)
        : doubleDecliningDepreciation(thing),
  ).slice(0, years);
  const rows = losses.map((lost) => quantity('lostInYear', lost, 'money', 'year'));
  return subtract(price, summation(rows[0]!, rows, 't', 1));
}
