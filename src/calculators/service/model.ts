import {
  add,
  divide,
  literal,
  multiply,
  quantity,
  subtract,
  type Expression,
  type Quantity,
} from '../../core/expression/expression.js';
import { multipleOfCarryover } from '../ltv/multiple.js';
import type { Working } from '../working.js';
import type { ServiceInputs } from './questions.js';

/** One service client: three amounts of a year, never mixed, how many such years he is worth, and what he is worth. */
export interface ServiceModel {
  readonly revenue: Quantity;
  readonly grossProfit: Quantity;
  readonly profit: Quantity;
  readonly multiple: Quantity;
  /** Profit after variable costs over the horizon. */
  readonly value: Quantity;
}

/** Values one service client, writing the steps down. The inputs are within their limits. */
export function serviceModel(inputs: ServiceInputs, working: Working): ServiceModel {
  const { step } = working;
  const visits = quantity('serviceVisits', inputs.serviceVisits, 'number', 'year');
  const ticket = quantity('serviceTicket', inputs.serviceTicket, 'money');
  const margin = quantity('serviceMargin', inputs.serviceMargin, 'share');
  const cost = quantity('serviceVariableCost', inputs.serviceVariableCost, 'money', 'year');
  const revenue = step('revenuePerYear', multiply(visits, ticket), 'money', 'year');
  const grossProfit = step('grossProfitPerYear', multiply(revenue, margin), 'money', 'year');
  const afterCosts = () => step('profitPerYear', subtract(grossProfit, cost), 'money', 'year');
  // With nothing to take off, a second step of the same number explains nothing.
  const profit = inputs.serviceVariableCost === 0 ? grossProfit : afterCosts();
  const multiple = step('horizonMultiple', multipleOf(inputs, working), 'factor');
  const value = step('serviceLifetimeValue', multiply(profit, multiple), 'money');
  return { revenue, grossProfit, profit, multiple, value };
}

/** How many of today's years a client is worth: the geometric sum over what one year leaves of the next one's worth. */
function multipleOf(
  { serviceRetention, discountRate, timing, horizonYears }: ServiceInputs,
  working: Working,
): Expression {
  const retention = quantity('serviceRetention', serviceRetention, 'share', 'year');
  const discount = discountRate === 0 ? null : quantity('discountRate', discountRate, 'share', 'year');
  const carryover =
    discount === null ? retention : working.step('carryover', divide(retention, add(literal(1), discount)), 'factor');
  return multipleOfCarryover(carryover, { timing, discountRate: discount, payments: horizonYears });
}
