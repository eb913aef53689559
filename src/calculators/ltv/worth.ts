import { add, literal, multiply, power, quantity, summation, type Expression, type Quantity } from '../../core/expression/expression.js';
import { lifetimeValue } from '../../core/ltv/retention-model.js';
import { discountedExpectedLifetime, expectedLifetime } from '../../core/ltv/shifted-beta-geometric/index.js';
import { failure, success, type Issue, type Outcome } from '../../core/outcome.js';
import { convertCompoundRate } from '../../core/period.js';
import type { Working } from '../working.js';
import { rateOf, survivalOf, type LtvModel, type Staying } from './model.js';
import { worthOf } from './multiple.js';
import type { LtvInputs } from './questions.js';

/** How many rows of a fitted curve's sum are written out; the rest is one term, from the closed form. */
const ROWS_WRITTEN_OUT = 12;

/** How long a horizon is offered where a whole life has no finite value. */
const SUGGESTED_HORIZON = { field: 'horizonYears', value: 10 } as const;

/**
 * Why a whole life has no finite value, if it has none: nobody ever leaves and nothing is discounted, or the margin
 * grows faster than customers leave and money loses its worth.
 */
export function divergence(model: LtvModel, inputs: LtvInputs): Outcome<null> {
  return model.staying.kind === 'constant' ? constantDivergence(model, model.staying.churn, inputs) : fittedDivergence(model);
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

function fittedDivergence(model: LtvModel): Outcome<null> {
  const growth = (1 + rateOf(model.marginGrowth)) / (1 + rateOf(model.discountRate));
  if (model.payments !== null || growth < 1) return success(null);
  if (growth > 1) {
    const limit = convertCompoundRate(rateOf(model.discountRate), model.period, 'year');
    return failure({ field: 'marginGrowth', code: 'diverges', limit, suggestion: SUGGESTED_HORIZON });
  }
  return fittedLifespan(model.staying) === null
    ? failure({ ...endless('discountRate'), code: 'no-finite-fitted-lifetime' })
    : success(null);
}

function endless(field: string): Issue {
  return { field, code: 'no-finite-lifetime', suggestion: SUGGESTED_HORIZON };
}

/** How many periods a customer stays on average; `null` where that is endless. */
export function lifespanOf(staying: Staying): number | null {
  if (staying.kind === 'fitted') return fittedLifespan(staying);
  return staying.churn.value === 0 ? null : 1 / staying.churn.value;
}

function fittedLifespan(staying: Staying): number | null {
  return staying.kind === 'fitted' ? expectedLifetime({ alpha: staying.alpha, beta: staying.beta }).periods : null;
}

/** What a customer is worth, as a formula over the margin of one period. The model must not diverge. */
export function worth(margin: Quantity, model: LtvModel, working: Working, suffix = ''): Expression {
  const { staying, ...rest } = model;
  if (staying.kind === 'constant') return worthOf(margin, { ...rest, churn: staying.churn }, working, suffix);
  const multiple = working.step(`lifetimeMultiple${suffix}`, fittedMultiple(model, staying), 'factor');
  return multiply(margin, multiple);
}

type Fitted = Extract<Staying, { kind: 'fitted' }>;

/** Σ S(t) vᵗ over the fitted curve, with v = (1 + g) ÷ (1 + d): its first terms written out, the rest as one term. */
function fittedMultiple(model: LtvModel, fitted: Fitted): Expression {
  const weight = (1 + rateOf(model.marginGrowth)) / (1 + rateOf(model.discountRate));
  const first = model.timing === 'after-first' ? 1 : 0;
  const count = model.payments ?? ROWS_WRITTEN_OUT;
  const survival = survivalOf(fitted, first + count - 1).slice(first);
  const rows = survival.map((share, index) => fittedTerm(share, weight, first + index));
  const sum = summation(fittedTerm(survival[0]!, weight, first), rows, 't', first);
  const total = model.payments === null ? add(sum, fittedTail(sum.rows, weight, first, fitted)) : sum;
  const factor = bookingFactor(model);
  return factor === null ? total : multiply(total, factor);
}

function fittedTerm(share: number, weight: number, period: number): Expression {
  const survivor = quantity('survival', share, 'share');
  if (weight === 1) return survivor;
  return multiply(survivor, power(quantity('periodWeight', weight, 'factor'), quantity('t', period, 'count')));
}

function fittedTail(rows: readonly Expression[], weight: number, first: number, { alpha, beta }: Fitted): Quantity {
  const whole =
    weight === 1
      ? expectedLifetime({ alpha, beta }).periods!
      : discountedExpectedLifetime({ alpha, beta, weightPerPeriod: weight });
  const written = rows.length + first;
  const survival = survivalOf({ kind: 'fitted', alpha, beta, survivors: [] }, written - 1);
  const partial = survival.reduce((total, share, period) => total + share * weight ** period, 0);
  return quantity('laterPeriods', Math.max(0, whole - partial), 'factor');
}

function bookingFactor({ timing, discountRate }: LtvModel): Expression | null {
  if (discountRate === null || timing === 'start' || timing === 'after-first') return null;
  return power(add(literal(1), discountRate), literal(timing === 'end' ? -1 : -0.5));
}
