import type { CarCosts } from '../../core/ownership/car-costs.js';
import { COST_CATEGORIES } from '../../core/ownership/categories.js';
import { divide, literal, add, multiply, quantity, type Quantity } from '../../core/expression/expression.js';
import type { Figure } from '../answer.js';
import { money } from '../money.js';
import type { Working } from '../working.js';
import type { OwnershipInputs } from './questions.js';

export function share(id: string, value: number): Figure {
  return { id, value, unit: 'share' };
}

/** The economic cost in all, by the year, the month and the kilometre; and what goes out of the pocket beside it. */
export function costFigures(inputs: OwnershipInputs, { steps }: Working, costs: CarCosts): Figure[] {
  const { cash, totalCost, depreciationShare, inTodaysMoney } = costs;
  const payment = steps.find(({ id }) => id === 'loanPayment');
  return [
    money('totalCost', totalCost),
    { id: 'costPerYear', value: costs.perYear, unit: 'money', period: 'year' },
    { id: 'costPerMonth', value: costs.perMonth, unit: 'money', period: 'month' },
    ...(costs.perKilometre === null ? [] : [money('costPerKilometre', costs.perKilometre)]),
    money('depreciation', costs.costs.depreciation),
    ...(depreciationShare === null ? [] : [share('depreciationShare', depreciationShare)]),
    money('paidInAll', cash.paidInAll),
    money('downPaymentPaid', cash.downPayment),
    ...(payment === undefined
      ? []
      : [
          { id: 'loanPayment', value: payment.result.value, unit: 'money', period: 'month' } as const,
          money('principalRepaid', cash.principal),
          money('balanceSettled', cash.balanceSettled),
        ]),
    money('costsPaid', cash.costsPaid),
    money('resaleProceeds', cash.resale),
    money('netPaid', cash.net),
    ...(inputs.inflation === 0 ? [] : [money('inTodaysMoney', inTodaysMoney)]),
  ];
}

/** Parts that sum to the cost. */
export function breakdownOf({ costs }: CarCosts): Figure[] {
  return COST_CATEGORIES.filter((category) => category === 'depreciation' || costs[category] !== 0).map((category) =>
    money(category, costs[category]),
  );
}

/** One car after the other, and a second one beside them: all in the prices of today, in which they cost the same. */
export function lifeFigures(
  inputs: OwnershipInputs,
  { total, today }: { readonly total: Quantity; readonly today: CarCosts },
  { step }: Working,
): Figure[] {
  if (inputs.life === 'no') return [];
  const grown = inputs.inflation !== 0;
  const cost = grown ? quantity('costWithoutInflation', today.totalCost, 'money') : total;
  const { years, drivingYears, secondCarShare } = inputs;
  const driving = quantity('drivingYears', drivingYears, 'duration', 'year');
  const cars = step('carsOverLife', divide(driving, quantity('years', years, 'duration', 'year')), 'number');
  const life = step('costOverLife', multiply(cars, cost), 'money');
  const found: Figure[] = [
    ...(grown ? [money(cost.id, cost.value)] : []),
    { id: cars.id, value: cars.value, unit: 'number' },
    money(life.id, life.value),
  ];
  if (secondCarShare === 0) return found;
  const both = add(literal(1), quantity('secondCarShare', secondCarShare, 'share'));
  const household = step('costOfHousehold', multiply(life, both), 'money');
  return [...found, money(household.id, household.value)];
}
