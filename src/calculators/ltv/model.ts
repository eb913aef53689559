import { divide, quantity, type Quantity } from '../../core/expression/expression.js';
import { geometricSurvival } from '../../core/ltv/geometric-survival.js';
import type { Timing } from '../../core/ltv/timing.js';
import { shiftedBetaGeometricSurvival } from '../../core/ltv/shifted-beta-geometric/survival.js';
import { success, type Outcome } from '../../core/outcome.js';
import { PERIODS_PER_YEAR, type Period } from '../../core/period.js';
import type { Working } from '../working.js';
import { periodChurn } from './churn.js';
import { fittedCohort } from './cohort-fit.js';
import { periodMargin, type PeriodMargin } from './margin.js';
import { modelPeriod } from './model-period.js';
import type { LtvInputs } from './questions.js';
import { periodRate } from './rates.js';

/** How customers stay: a constant churn, or the curve fitted to a cohort. */
export type Staying =
  | { readonly kind: 'constant'; readonly churn: Quantity; readonly survivors?: readonly number[] }
  | { readonly kind: 'fitted'; readonly alpha: number; readonly beta: number; readonly survivors: readonly number[] };

/** The inputs brought to one period: what every figure, series and note is computed from. */
export interface LtvModel {
  readonly period: Period;
  readonly margin: PeriodMargin;
  readonly staying: Staying;
  readonly discountRate: Quantity | null;
  readonly marginGrowth: Quantity | null;
  readonly timing: Timing;
  /** How many payments are counted; `null` for a whole life. */
  readonly payments: number | null;
}

/** Brings the inputs to one period, writing the conversions down. */
export function buildModel(inputs: LtvInputs, working: Working): Outcome<LtvModel> {
  const period = modelPeriod(inputs);
  const margin = periodMargin(inputs, period, working);
  const staying = stayingOf(inputs, period, working);
  if (!staying.ok) return staying;
  const growth = { id: 'marginGrowth', value: inputs.marginGrowth };
  const discount = { id: 'discountRate', value: inputs.discountRate };
  return success({
    period,
    margin,
    staying: staying.value,
    marginGrowth: periodRate(growth, 'marginGrowthPerPeriod', period, working),
    discountRate: periodRate(discount, 'discountRatePerPeriod', period, working),
    timing: inputs.timing,
    payments: inputs.horizonYears === null ? null : inputs.horizonYears * PERIODS_PER_YEAR[period],
  });
}

function stayingOf(inputs: LtvInputs, period: Period, working: Working): Outcome<Staying> {
  if (inputs.churnBasis !== 'cohort') {
    const churn = periodChurn(inputs, period, working);
    return churn.ok ? success({ kind: 'constant', churn: churn.value }) : churn;
  }
  const survivors = inputs.cohortSurvivors;
  const fit = fittedCohort(survivors);
  if (fit.ok) return success({ kind: 'fitted', alpha: fit.value.alpha, beta: fit.value.beta, survivors });
  const [issue] = fit.issues;
  // Customers who all leave at one rate need no curve: that rate describes them best.
  if (issue?.code !== 'homogeneous-cohort') return fit;
  return success({ kind: 'constant', churn: averageChurn(survivors, period, working), survivors });
}

/** Of all the customers who were there at the start of a period, over all periods, how many left in it. */
function averageChurn(survivors: readonly number[], period: Period, { step }: Working): Quantity {
  const lost = (survivors[0] ?? 0) - (survivors[survivors.length - 1] ?? 0);
  const atRisk = survivors.slice(0, -1).reduce((total, left) => total + left, 0);
  const share = divide(quantity('cohortLost', lost, 'count'), quantity('cohortAtRisk', atRisk, 'count'));
  return step('churnPerPeriod', share, 'share', period);
}

/** The share of customers still there after 0, 1, … `periods` periods. */
export function survivalOf(staying: Staying, periods: number): readonly number[] {
  if (staying.kind === 'constant') {
    return geometricSurvival({ retentionPerPeriod: 1 - staying.churn.value, periods });
  }
  const { alpha, beta } = staying;
  return shiftedBetaGeometricSurvival({ alpha, beta, periods });
}

/** What a payment a period later is worth beside one now: growth against discounting. */
export function weightOf(model: LtvModel): number {
  return (1 + rateOf(model.marginGrowth)) / (1 + rateOf(model.discountRate));
}

/** A rate that may be absent, as a number. */
export function rateOf(rate: Quantity | null): number {
  return rate === null ? 0 : rate.value;
}

/** The same model with nothing discounted. */
export function undiscounted(model: LtvModel): LtvModel {
  return { ...model, discountRate: null };
}
