import { requireNumber, requireNumbers } from '../../misuse.js';
import { failure, success, whenPossible, type Issue, type Outcome } from '../../outcome.js';
import { rangeIssues } from '../../range-issues.js';
import { shiftedBetaGeometricExpectedLifetime } from './expected-lifetime.js';
import { requireParameters, type ShiftedBetaGeometric } from './parameters.js';

/** Closer to no discount at all than this, the sum is too slow to converge and too sensitive to mean anything. */
const LEAST_GAP = 1e-9;

/**
 * How many payments a new customer is expected to make, each counted at what it is worth now.
 *
 * Multiply by the margin of a period for the lifetime value. Formula: Σ S(t) v^t = ₂F₁(1, β; α + β; v) over t = 0, 1, …
 * with v = (1 + growth) ÷ (1 + discount rate). Timing: payments at the start of each period, the first one now and
 * certain. Units: payments; rates as shares per period. Without discount and growth it is the expected lifetime, if
 * that is finite (α > 1).
 *
 * Issues: `discountRate` not-above (−1); `marginGrowth` below-minimum (−1); when growth reaches the discount rate (to
 * 9 decimals) `marginGrowth` diverges (limit: the discount rate it must stay below), or without growth `discountRate`
 * diverges (limit 0, which it must exceed). Source: Fader & Hardie (2007, 2010); Gauss's continued fraction,
 * DLMF 15.7 (recalled, checked here against the plain sum).
 *
 * @example
 * shiftedBetaGeometricDiscountedLifetime({ alpha: 0.764, beta: 1.296, discountRatePerPeriod: 0.1 }).value.payments; // ≈ 3.62
 * shiftedBetaGeometricDiscountedLifetime({ alpha: 2, beta: 8, discountRatePerPeriod: 0 }).value.payments; // 9
 * shiftedBetaGeometricDiscountedLifetime({ alpha: 1, beta: 1, discountRatePerPeriod: 0 }); // { ok: false, issues: [{ field: 'discountRate', code: 'diverges', limit: 0 }] }
 */
export function shiftedBetaGeometricDiscountedLifetime(
  inputs: ShiftedBetaGeometric & { readonly discountRatePerPeriod: number; readonly marginGrowthPerPeriod?: number },
): Outcome<{ readonly payments: number }> {
  const name = 'shiftedBetaGeometricDiscountedLifetime';
  requireParameters(name, inputs);
  requireNumbers(name, inputs, 'discountRatePerPeriod');
  const { discountRatePerPeriod: discountRate, marginGrowthPerPeriod: growth = 0 } = inputs;
  requireNumber(name, 'marginGrowthPerPeriod', growth);
  const issues = rangeIssues(
    { field: 'discountRate', value: discountRate, above: -1 },
    { field: 'marginGrowth', value: growth, minimum: -1 },
  );
  return whenPossible(issues, () => {
    const gap = (discountRate - growth) / (1 + discountRate);
    const payments = gap >= LEAST_GAP ? gaussFraction(inputs, 1 - gap) : undiscounted(inputs, gap);
    return payments === null ? failure(divergence(discountRate, growth)) : success({ payments });
  });
}

function undiscounted(parameters: ShiftedBetaGeometric, gap: number): number | null {
  return gap === 0 ? shiftedBetaGeometricExpectedLifetime(parameters).periods : null;
}

function divergence(discountRate: number, growth: number): Issue {
  return growth === 0
    ? { field: 'discountRate', code: 'diverges', limit: 0 }
    : { field: 'marginGrowth', code: 'diverges', limit: discountRate };
}

/**
 * ₂F₁(1, β; α + β; v) for 0 ≤ v < 1 as 1 ÷ (1 − a₁v ÷ (1 − a₂v ÷ …)), evaluated from the front (Steed's way): each
 * step adds a positive correction, so it can stop when one no longer matters. About 20 ÷ √(1 − v) steps.
 */
function gaussFraction({ alpha, beta }: ShiftedBetaGeometric, v: number): number {
  let value = 1;
  let correction = 1;
  let inverse = 1;
  for (let step = 1; correction > value * 1e-17; step += 1) {
    const partial = partialNumerator(alpha, beta, step) * v * inverse;
    inverse = 1 / (1 - partial);
    correction *= partial * inverse;
    value += correction;
  }
  return value;
}

/** The coefficients a₁, a₂, … of the fraction: β-terms at odd steps, α-terms at even ones. */
function partialNumerator(alpha: number, beta: number, step: number): number {
  const sum = alpha + beta;
  const half = Math.floor(step / 2);
  if (step === 1) return beta / sum; // where α + β is 1, the general form is 0 ÷ 0
  // Whole numbers are added up before α and β, which may be so small that they would get lost.
  const below = (sum + (step - 2)) * (sum + (step - 1));
  return step % 2 === 1 ? ((beta + half) * (sum + (half - 1))) / below : (half * (alpha + (half - 1))) / below;
}
