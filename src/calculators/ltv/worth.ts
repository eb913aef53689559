import {
  add,
  divide,
  literal,
  multiply,
  power,
  quantity,
  summation,
  type Expression,
  type Quantity,
} from '../../core/expression/expression.js';
import { lifetimeValue } from '../../core/ltv/retention-model.js';
import { shiftedBetaGeometricDiscountedLifetime } from '../../core/ltv/shifted-beta-geometric/discounted-lifetime.js';
import { shiftedBetaGeometricExpectedLifetime } from '../../core/ltv/shifted-beta-geometric/expected-lifetime.js';
import { failure, success, type Issue, type Outcome } from '../../core/outcome.js';
import { convertCompoundRate } from '../../core/period.js';
import type { Working } from '../working.js';
import { rateOf, survivalOf, type LtvModel, type Staying } from './model.js';
import { worthOf } from './multiple.js';
import type { LtvInputs } from './questions.js';

/** How many rows of a fitted curve's sum are written out; the rest is one term, from the closed form. */
export const ROWS_WRITTEN_OUT = 12;

export type Fitted = Extract<Staying, { kind: 'fitted' }>;

/** How long a horizon is offered where a whole life has no finite value. */
const SUGGESTED_HORIZON = { field: 'horizonYears', value: 10 } as const;

/**
 * Why a whole life has no finite value, if it has none: nobody ever leaves and nothing is discounted, or the margin
 * grows faster than customers leave and money loses its worth.
 */
export function divergence(model: LtvModel, inputs: LtvInputs): Outcome<null> {
  const { staying } = model;
  return staying.kind === 'constant'
    ? constantDivergence(model, staying.churn, inputs)
    : fittedDivergence(model, staying);
}

function constantDivergence(model: LtvModel, churn: Quantity, inputs: LtvInputs): Outcome<null> {
  const value = lifetimeValue({
    marginPerPeriod: 1,
    retentionPerPeriod: 1 - churn.value,
    discountRatePerPeriod: rateOf(model.discountRate),
    marginGrowthPerPeriod: rateOf(model.marginGrowth),
    periods: model.payments,
  });
  if (value.ok) return success(null);
  const [issue] = value.issues;
  if (issue?.code !== 'diverges') return failure(endless(inputs.churnBasis === 'counts' ? 'customersAtEnd' : 'churn'));
  const limit = convertCompoundRate(issue.limit ?? 0, model.period, 'year');
  return failure({ field: 'marginGrowth', code: 'diverges', limit, suggestion: SUGGESTED_HORIZON });
}

function fittedDivergence(model: LtvModel, fitted: Fitted): Outcome<null> {
  if (model.payments !== null) return success(null);
  const lifetime = fittedPayments(model, fitted);
  if (lifetime.ok) return success(null);
  const [issue] = lifetime.issues;
  if (issue?.field !== 'marginGrowth')
    return failure({ ...endless('discountRate'), code: 'no-finite-fitted-lifetime' });
  const limit = convertCompoundRate(issue.limit ?? 0, model.period, 'year');
  return failure({ field: 'marginGrowth', code: 'diverges', limit, suggestion: SUGGESTED_HORIZON });
}

/** How many payments of the first size a customer on the fitted curve is worth. */
export function fittedPayments(model: LtvModel, { alpha, beta }: Fitted): Outcome<{ readonly payments: number }> {
  return shiftedBetaGeometricDiscountedLifetime({
    alpha,
    beta,
    discountRatePerPeriod: rateOf(model.discountRate),
    marginGrowthPerPeriod: rateOf(model.marginGrowth),
  });
}

function endless(field: string): Issue {
  return { field, code: 'no-finite-lifetime', suggestion: SUGGESTED_HORIZON };
}

/** How many periods a customer stays on average; `null` where that is endless. */
export function lifespanOf(staying: Staying): number | null {
  if (staying.kind === 'fitted') return shiftedBetaGeometricExpectedLifetime(staying).periods;
  // A churn too small to divide by is as good as none.
  const periods = 1 / staying.churn.value;
  return periods < Infinity ? periods : null;
}

/** What a customer is worth, as a formula over the margin of one period. The model must not diverge. */
export function worth(margin: Quantity, model: LtvModel, working: Working): Expression {
  const { staying, ...rest } = model;
  if (staying.kind === 'constant') return worthOf(margin, { ...rest, churn: staying.churn }, working);
  const multiple = working.step('lifetimeMultiple', fittedMultiple(model, staying, working), 'factor');
  return multiply(margin, multiple);
}

/** Σ S(t) vᵗ over the fitted curve, with v = (1 + g) ÷ (1 + d): its first terms written out, the rest as one term. */
function fittedMultiple(model: LtvModel, fitted: Fitted, working: Working): Expression {
  const weight = periodWeight(model, working);
  const first = model.timing === 'after-first' ? 1 : 0;
  const count = model.payments ?? ROWS_WRITTEN_OUT;
  const survival = survivalOf(fitted, first + count - 1).slice(first);
  const rows = survival.map((share, index) => fittedTerm(share, weight, first + index));
  const sum = summation(fittedTerm(survival[0]!, weight, first), rows, 't', first);
  const total = model.payments === null ? add(sum, fittedTail(model, fitted, weight?.value ?? 1, first + count)) : sum;
  const factor = bookingFactor(model);
  return factor === null ? total : multiply(total, factor);
}

function fittedTerm(share: number, weight: Quantity | null, period: number): Expression {
  const survivor = quantity('survival', share, 'share');
  return weight === null ? survivor : multiply(survivor, power(weight, quantity('t', period, 'count')));
}

/** What a payment a period later is worth beside one now; `null` where it is worth the same. */
function periodWeight({ marginGrowth, discountRate }: LtvModel, { step }: Working): Quantity | null {
  if (marginGrowth === null && discountRate === null) return null;
  const one = literal(1);
  const grown = marginGrowth === null ? one : add(one, marginGrowth);
  return step('periodWeight', discountRate === null ? grown : divide(grown, add(one, discountRate)), 'factor');
}

function fittedTail(model: LtvModel, fitted: Fitted, weight: number, written: number): Quantity {
  const whole = fittedPayments(model, fitted);
  const partial = survivalOf(fitted, written - 1).reduce((total, share, period) => total + share * weight ** period, 0);
  return quantity('laterPeriods', whole.ok ? Math.max(0, whole.value.payments - partial) : 0, 'factor');
}

function bookingFactor({ timing, discountRate }: LtvModel): Expression | null {
  if (discountRate === null || timing === 'start' || timing === 'after-first') return null;
  return power(add(literal(1), discountRate), literal(timing === 'end' ? -1 : -0.5));
}
