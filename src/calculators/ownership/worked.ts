import type { CarCosts } from '../../core/ownership/car-costs.js';
import type { CarPlan } from '../../core/ownership/car-plan.js';
import { COST_CATEGORIES, type CostCategory } from '../../core/ownership/categories.js';
import {
  add,
  divide,
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
import { taxOf } from './plan.js';
import type { OwnershipInputs } from './questions.js';
import { workedResale } from './worked-value.js';

/** What the steps are worked out from. */
export interface Worked {
  readonly inputs: OwnershipInputs;
  readonly plan: CarPlan;
  readonly costs: CarCosts;
}

/**
 * The cost in steps: each category over all years, then their sum, by the year, the month and the kilometre. The formulas
 * do what the core does in the same order, so each of them gives the core's number to the last digit.
 */
export function workedCosts(worked: Worked, working: Working): Quantity {
  const { inputs, costs } = worked;
  const price = quantity('price', inputs.price, 'money');
  const resale = workedResale(worked, working);
  const depreciation = working.step('depreciation', subtract(price, resale), 'money');
  if (inputs.finance === 'loan') workedPayment(worked, working);
  const others = COST_CATEGORIES.slice(1)
    .filter((category) => costs.costs[category] !== 0)
    .map((category) => workedCategory(category, worked, working));
  const all = [depreciation, ...others];
  const total = working.step('totalCost', all.length > 1 ? add(...all) : depreciation, 'money');
  workedRates(worked, total, working);
  return total;
}

function workedRates({ inputs, costs }: Worked, total: Quantity, { step }: Working): void {
  const { years, kilometresPerYear } = inputs;
  const kept = quantity('years', years, 'duration', 'year');
  const perYear = step('costPerYear', divide(total, kept), 'money', 'year');
  step('costPerMonth', divide(perYear, literal(12)), 'money', 'month');
  if (costs.perKilometre === null) return;
  const distance = quantity('kilometresPerYear', kilometresPerYear, 'number', 'year');
  step('costPerKilometre', divide(total, multiply(distance, kept)), 'money');
}

/** One category over all years: what it is in the first, and the sum of all. */
function workedCategory(category: CostCategory, worked: Worked, working: Working): Quantity {
  const { costs, inputs } = worked;
  const firstYear = firstYearOf(category, worked, working);
  const name = firstYear?.id ?? `${category}InYear`;
  const inflation = inputs.inflation === 0 ? null : quantity('inflation', inputs.inflation, 'share', 'year');
  const rows = costs.years.map(({ costs: ofYear }, year): Expression => {
    if (firstYear === null) return quantity(name, ofYear[category], 'money', 'year');
    if (inflation === null) return firstYear;
    return multiply(firstYear, power(add(literal(1), inflation), quantity('t', year, 'number')));
  });
  // In names the sum is told by its first row, which is made like all others. Prices of today are those of year 0.
  const grows = firstYear !== null && inflation !== null;
  return working.step(category, summation(rows[0]!, rows, 't', grows ? 0 : 1), 'money');
}

/** A year in today's prices where it follows from what was typed; `null` where it differs from year to year. */
function firstYearOf(category: CostCategory, { inputs }: Worked, { step }: Working): Quantity | null {
  const year = (id: string, value: number) => quantity(id, value, 'money', 'year');
  switch (category) {
    case 'fuel':
      return step('fuelInYear', fuelFormula(inputs), 'money', 'year');
    case 'electricity':
      return step('electricityInYear', electricityFormula(inputs), 'money', 'year');
    case 'insurance':
    case 'compulsoryInsurance':
    case 'service':
    case 'tolls':
    case 'fines':
      return year(
        category === 'compulsoryInsurance' ? 'compulsoryInsuranceInYear' : `${category}InYear`,
        inputs[category],
      );
    case 'tax':
      return taxStep(inputs, step);
    case 'parking':
    case 'wash':
      return step(
        `${category}InYear`,
        multiply(quantity(`${category}InMonth`, inputs[category], 'money', 'month'), literal(12)),
        'money',
        'year',
      );
    case 'tyres':
      return step('tyresInYear', tyreFormula(inputs), 'money', 'year');
    case 'comprehensiveInsurance':
      return inputs.comprehensiveBasis === 'amount'
        ? year('comprehensiveInsuranceInYear', inputs.comprehensiveInsurance)
        : null;
    case 'repairs':
      return inputs.repairsBasis === 'even' ? year('repairsInYear', inputs.repairs) : null;
    default:
      return null;
  }
}

function distanceOf({ kilometresPerYear }: OwnershipInputs): Quantity {
  return quantity('kilometresPerYear', kilometresPerYear, 'number', 'year');
}

function fuelFormula(inputs: OwnershipInputs): Expression {
  const litres = divide(
    multiply(distanceOf(inputs), quantity('fuelConsumption', inputs.fuelConsumption, 'number')),
    literal(100),
  );
  const price = quantity('fuelPrice', inputs.fuelPrice, 'money');
  if (inputs.electricity === 'no') return multiply(litres, price);
  const onFuel = subtract(literal(1), quantity('electricShare', inputs.electricShare, 'share'));
  return multiply(litres, price, onFuel);
}

function electricityFormula(inputs: OwnershipInputs): Expression {
  const used = quantity('electricityConsumption', inputs.electricityConsumption, 'number');
  return multiply(
    divide(multiply(distanceOf(inputs), used), literal(100)),
    quantity('electricityPrice', inputs.electricityPrice, 'money'),
    quantity('electricShare', inputs.electricShare, 'share'),
  );
}

function tyreFormula(inputs: OwnershipInputs): Expression {
  const wear = divide(
    quantity('tyreSetPrice', inputs.tyreSetPrice, 'money'),
    quantity('tyreSetKilometres', inputs.tyreSetKilometres, 'number'),
  );
  const changes = multiply(
    quantity('tyreChanges', inputs.tyreChanges, 'count'),
    quantity('tyreChangePrice', inputs.tyreChangePrice, 'money'),
  );
  const storage = quantity('tyreStorage', inputs.tyreStorage, 'money', 'year');
  return add(multiply(distanceOf(inputs), wear), add(changes, storage));
}

function taxStep(inputs: OwnershipInputs, step: Working['step']): Quantity {
  const { tax, rate } = taxOf(inputs);
  if (rate === null) return quantity('taxInYear', tax, 'money', 'year');
  const horsepower = quantity('horsepower', inputs.horsepower, 'number');
  return step('taxInYear', multiply(horsepower, quantity('taxRate', rate, 'money')), 'money', 'year');
}

/** A rate so small that the formula with it would only lose digits. */
const NEXT_TO_NO_RATE = 1e-9;

/** The monthly payment, which the interest of each year follows from. */
function workedPayment({ inputs }: Worked, { step }: Working): void {
  const down = quantity('downPayment', inputs.downPayment, 'money');
  const principal = step('loanAmount', subtract(quantity('price', inputs.price, 'money'), down), 'money');
  const payments = quantity('loanMonths', inputs.loanMonths, 'count');
  if (inputs.loanRate < NEXT_TO_NO_RATE) {
    step('loanPayment', divide(principal, payments), 'money', 'month');
    return;
  }
  const annual = quantity('loanRate', inputs.loanRate, 'share', 'year');
  const rate = step('loanRateInMonth', divide(annual, literal(12)), 'share', 'month');
  const discounted = power(add(literal(1), rate), subtract(literal(0), payments));
  step('loanPayment', divide(multiply(principal, rate), subtract(literal(1), discounted)), 'money', 'month');
}
