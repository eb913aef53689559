import { churnFromCounts } from '../../core/ltv/churn.js';
import { lifetimeValue } from '../../core/ltv/retention-model.js';
import { shiftedBetaGeometricDiscountedLifetime } from '../../core/ltv/shifted-beta-geometric/discounted-lifetime.js';
import type { ShiftedBetaGeometric } from '../../core/ltv/shifted-beta-geometric/parameters.js';
import { shiftedBetaGeometricSurvival } from '../../core/ltv/shifted-beta-geometric/survival.js';
import type { Timing } from '../../core/ltv/timing.js';
import { periodsIn, PERIODS_PER_YEAR, type Period } from '../../core/period.js';
import { fittedCohort } from './cohort-fit.js';
import { modelPeriod } from './model-period.js';
import type { LtvInputs } from './questions.js';
import { ROWS_WRITTEN_OUT } from './worth.js';

/** How customers stay: the same churn in every period, or the curve fitted to a cohort. */
type Staying = number | ShiftedBetaGeometric;

/**
 * Everything but the margin: what decides how many margins a customer is worth. Rates per period, 0 also where one is too
 * small to be told per period.
 */
interface Terms {
  /** Whether margin ÷ churn would be the whole formula for a constant churn. */
  readonly plain: boolean;
  readonly discountRate: number;
  readonly growth: number;
  readonly timing: Timing;
  readonly payments: number | null;
}

/**
 * The lifetime value alone; `null` where there is none.
 *
 * The same operations in the same order as the working's formulas, without writing them down: the number is the same to
 * the last digit (`test/calculators/headline.test.ts`), and ten thousand of them take a fraction of a second.
 */
export function headlineValue(inputs: LtvInputs): number | null {
  const period = modelPeriod(inputs);
  const staying = stayingOf(inputs, period);
  if (staying === null) return null;
  const terms: Terms = {
    plain: isPlain(inputs),
    discountRate: perPeriod(inputs.discountRate, period),
    growth: perPeriod(inputs.marginGrowth, period),
    timing: inputs.timing,
    payments: inputs.horizonYears === null ? null : inputs.horizonYears * PERIODS_PER_YEAR[period],
  };
  const margin = marginOf(inputs, period);
  return typeof staying === 'number' ? constantWorth(margin, staying, terms) : fittedWorth(margin, staying, terms);
}

function isPlain({ discountRate, marginGrowth, timing, horizonYears }: LtvInputs): boolean {
  return discountRate === 0 && marginGrowth === 0 && timing !== 'after-first' && horizonYears === null;
}

function marginOf(inputs: LtvInputs, period: Period): number {
  const purchases = amount(inputs.purchaseFrequency, inputs.purchaseFrequencyPeriod, period);
  const grossProfit = inputs.averagePurchase * purchases * inputs.grossMargin;
  return inputs.extraCost === 0 ? grossProfit : grossProfit - amount(inputs.extraCost, inputs.extraCostPeriod, period);
}

function amount(value: number, from: Period, to: Period): number {
  const ratio = periodsIn(to, from);
  return ratio >= 1 ? value * ratio : value / periodsIn(from, to);
}

function perPeriod(annual: number, period: Period): number {
  return annual === 0 || period === 'year' ? annual : (1 + annual) ** ratioOf('year', period) - 1;
}

function ratioOf(from: Period, to: Period): number {
  const ratio = periodsIn(to, from);
  return ratio >= 1 ? ratio : 1 / periodsIn(from, to);
}

function stayingOf(inputs: LtvInputs, period: Period): Staying | null {
  switch (inputs.churnBasis) {
    case 'rate':
      return converted(inputs.churn, inputs.churnPeriod, period);
    case 'counts':
      return churnOfCounts(inputs, period);
    case 'lifespan':
      return churnOfLifespan(inputs, period);
    case 'cohort':
      return stayingOfCohort(inputs.cohortSurvivors);
  }
}

function converted(churn: number, from: Period, to: Period): number {
  return from === to ? churn : 1 - (1 - churn) ** ratioOf(from, to);
}

function churnOfCounts(inputs: LtvInputs, period: Period): number | null {
  if (!churnFromCounts(inputs).ok) return null;
  const retained = inputs.customersAtEnd - inputs.customersNew;
  return converted(1 - retained / inputs.customersAtStart, inputs.churnPeriod, period);
}

function churnOfLifespan({ lifespan, lifespanPeriod: from }: LtvInputs, period: Period): number | null {
  if (lifespan < periodsIn(period, from)) return null;
  return 1 / (from === period ? lifespan : lifespan * periodsIn(from, period));
}

function stayingOfCohort(survivors: readonly number[]): Staying | null {
  const fit = fittedCohort(survivors);
  if (fit.ok) return fit.value;
  return fit.issues[0]?.code === 'homogeneous-cohort' ? averageChurn(survivors) : null;
}

/** Of all the customers who were there at the start of a period, over all periods, how many left in it. */
function averageChurn(survivors: readonly number[]): number {
  const lost = (survivors[0] ?? 0) - (survivors[survivors.length - 1] ?? 0);
  return lost / survivors.slice(0, -1).reduce((total, left) => total + left, 0);
}

function constantWorth(margin: number, churn: number, terms: Terms): number | null {
  const { discountRate, growth, payments } = terms;
  const finite = lifetimeValue({
    marginPerPeriod: 1,
    retentionPerPeriod: 1 - churn,
    discountRatePerPeriod: discountRate,
    marginGrowthPerPeriod: growth,
    periods: payments,
  }).ok;
  if (!finite) return null;
  if (terms.plain) return margin / churn;
  return margin * constantMultiple(((1 - churn) * (1 + growth)) / (1 + discountRate), terms);
}

function constantMultiple(carryover: number, { discountRate, timing, payments }: Terms): number {
  if (payments === null && timing === 'after-first') return carryover / (1 - carryover);
  const sum = geometricSum(carryover, payments);
  if (timing === 'after-first') return carryover * sum;
  if (timing === 'start' || discountRate === 0) return sum;
  return sum / (timing === 'end' ? 1 + discountRate : (1 + discountRate) ** 0.5);
}

function geometricSum(carryover: number, payments: number | null): number {
  if (payments === null) return 1 / (1 - carryover);
  return carryover === 1 ? payments : (1 - carryover ** payments) / (1 - carryover);
}

function fittedWorth(margin: number, fitted: ShiftedBetaGeometric, terms: Terms): number | null {
  const { discountRate, growth, timing, payments } = terms;
  const whole = payments === null ? wholeLife(fitted, terms) : 0;
  if (whole === null) return null;
  const weight = (1 + growth) / (1 + discountRate);
  const first = timing === 'after-first' ? 1 : 0;
  const survival = survivalFor(fitted, first + (payments ?? ROWS_WRITTEN_OUT));
  const sum = weighted(survival, weight, first);
  const multiple = payments === null ? sum + Math.max(0, whole - weighted(survival, weight, 0)) : sum;
  const counted = discountRate === 0 || timing === 'start' || timing === 'after-first';
  return margin * (counted ? multiple : multiple * (1 + discountRate) ** (timing === 'end' ? -1 : -0.5));
}

function wholeLife({ alpha, beta }: ShiftedBetaGeometric, { discountRate, growth }: Terms): number | null {
  const whole = shiftedBetaGeometricDiscountedLifetime({
    alpha,
    beta,
    discountRatePerPeriod: discountRate,
    marginGrowthPerPeriod: growth,
  });
  return whole.ok ? whole.value.payments : null;
}

function weighted(survival: readonly number[], weight: number, first: number): number {
  let total = 0;
  for (let period = first; period < survival.length; period += 1) total += survival[period]! * weight ** period;
  return total;
}

let drawn: { readonly fitted: ShiftedBetaGeometric; readonly survival: readonly number[] } | null = null;

/** The curve at the first `count` periods; kept while the same fit is asked for, as it is in thousands of draws. */
function survivalFor(fitted: ShiftedBetaGeometric, count: number): readonly number[] {
  if (drawn?.fitted !== fitted || drawn.survival.length !== count) {
    const { alpha, beta } = fitted;
    drawn = { fitted, survival: shiftedBetaGeometricSurvival({ alpha, beta, periods: count - 1 }) };
  }
  return drawn.survival;
}
