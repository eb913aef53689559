import {
  divide,
  literal,
  multiply,
  quantity,
  type Expression,
  type Quantity,
} from '../../core/expression/expression.js';
import { lifetimeValue as closedForm } from '../../core/ltv/retention-model.js';
import type { Figure } from '../answer.js';
import { money } from '../money.js';
import { createWorking, type Working } from '../working.js';
import { rateOf, undiscounted, type LtvModel } from './model.js';
import type { LtvInputs } from './questions.js';
import { isPlain } from './multiple.js';
import { divergence, lifespanOf, worth } from './worth.js';

/** The lifetime value as money, with and without discounting; the step that gives it is the last written down. */
export function valueFigures(
  inputs: LtvInputs,
  model: LtvModel,
  multiple: number,
  working: Working,
): { value: Quantity; figures: Figure[] } {
  const plain = model.discountRate === null ? null : undiscountedFigure(inputs, model, working);
  const value = working.step('lifetimeValue', worth(model.margin.margin, model, working), 'money');
  const revenue = working.step('lifetimeRevenue', revenueOver(model, multiple), 'money');
  const effect = plain?.value == null ? [] : [money('discountingEffect', value.value - plain.value)];
  return {
    value,
    figures: [
      money('lifetimeValue', value.value),
      ...(plain === null ? [] : [plain]),
      ...effect,
      money('lifetimeRevenue', revenue.value),
      ...constantChurn(model),
    ],
  };
}

/** Revenue over the same life, counted and discounted alike: never called value. */
function revenueOver(model: LtvModel, multiple: number): Expression {
  const { staying, margin } = model;
  if (staying.kind === 'constant' && isPlain({ ...model, churn: staying.churn })) {
    return divide(margin.revenue, staying.churn);
  }
  return multiply(margin.revenue, quantity('lifetimeMultiple', multiple, 'factor'));
}

/** The value with nothing discounted: written down as a step where a reader would know the formula from a textbook. */
function undiscountedFigure(inputs: LtvInputs, model: LtvModel, working: Working): Figure {
  const plain = undiscounted(model);
  if (!divergence(plain, inputs).ok)
    return { id: 'undiscountedLifetimeValue', value: null, unit: 'money', state: 'infinite' };
  const worthwhile = plain.staying.kind === 'constant' && isPlain({ ...plain, churn: plain.staying.churn });
  const target = worthwhile ? working : createWorking();
  return money(
    'undiscountedLifetimeValue',
    target.step('undiscountedLifetimeValue', worth(plain.margin.margin, plain, target), 'money').value,
  );
}

/** Lifetime value per unit of margin: what a margin of one would be worth. */
export function multipleAlone(model: LtvModel): number {
  const working = createWorking();
  return working.step('multiple', worth(quantity('unit', 1, 'money'), model, working), 'factor').value;
}

/** How long a customer stays, as time; written down where the formula is one. */
export function lifespanFigure(inputs: LtvInputs, model: LtvModel, { step }: Working): Figure {
  const periods = lifespanOf(model.staying);
  if (periods === null)
    return { id: 'lifespan', value: null, unit: 'duration', period: model.period, state: 'infinite' };
  if (model.staying.kind === 'constant' && inputs.churnBasis !== 'lifespan') {
    step('lifespan', divide(literal(1), model.staying.churn), 'duration', model.period);
  }
  return { id: 'lifespan', value: periods, unit: 'duration', period: model.period };
}

/** Parts that sum to the lifetime value: revenue, less what the goods cost, less what serving the customer costs. */
export function breakdownOf(model: LtvModel, multiple: number, value: Quantity): Figure[] {
  const revenue = model.margin.revenue.value * multiple;
  const grossProfit = model.margin.extraCost === null ? value.value : model.margin.grossProfit.value * multiple;
  const costOfGoods = money('costOfGoods', grossProfit - revenue);
  const parts = [money('revenue', revenue), costOfGoods];
  return model.margin.extraCost === null ? parts : [...parts, money('extraCosts', value.value - grossProfit)];
}

/** What the first retention rate, kept for ever, would have said of a fitted cohort: usually far too little. */
function constantChurn(model: LtvModel): Figure[] {
  if (model.staying.kind === 'constant') return [];
  const retentionPerPeriod = firstRetention(model.staying.survivors);
  const constant = closedForm({
    marginPerPeriod: model.margin.margin.value,
    retentionPerPeriod,
    discountRatePerPeriod: rateOf(model.discountRate),
    marginGrowthPerPeriod: rateOf(model.marginGrowth),
    timing: model.timing,
    periods: model.payments,
  });
  return constant.ok ? [money('constantChurnLifetimeValue', constant.value.lifetimeValue)] : [];
}

/** The share of a cohort that was seen to stay through its first period. */
export function firstRetention([start = 1, left = 0]: readonly number[]): number {
  return left / start;
}

/** Churn and retention per period of the model, or the parameters of the fitted curve. */
export function stayingFigures(model: LtvModel): Figure[] {
  if (model.staying.kind === 'fitted') {
    return [
      { id: 'fittedAlpha', value: model.staying.alpha, unit: 'number' },
      { id: 'fittedBeta', value: model.staying.beta, unit: 'number' },
    ];
  }
  const churn = model.staying.churn.value;
  return [
    { id: 'churn', value: churn, unit: 'share', period: model.period },
    { id: 'retention', value: 1 - churn, unit: 'share', period: model.period },
  ];
}
