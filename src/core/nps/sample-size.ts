import { requireNumber, requireNumbers } from '../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';
import { criticalValue, normalQuantile, requireLevel } from './normal.js';

/** As many answers for as many against as can be: no survey needs more. */
export const WORST_VARIANCE = 1;

/** How many answers the adjusted interval adds. */
const ADDED = 3;

/** What a whole number may miss by, so that 981 answers do not become 982. */
const ROUNDING = 1e-9;

export interface SampleSize {
  /** Answers, not invitations: divide by the response rate. */
  readonly answers: number;
}

/**
 * How many answers it takes for a score to be known to within a margin.
 *
 * Formula: s²z² ÷ margin² − 3, rounded up, with the margin as a part of 100 and s² the variance of one answer; with a
 * population N, the least n at which z × √(s² ÷ (n + 3) × (N − n) ÷ (N − 1)) is the margin, N at the most. Assumes a
 * random sample. Units: the margin in points, to each side; the variance 0…1, 1 being the worst case.
 *
 * Issues: `marginOfError` not-positive, above-maximum (100), too-large; `variance` below-minimum (0), above-maximum (1);
 * `population` below-minimum (1). Source: Lewis & Sauro, measuringu.com/nps-ci-sample-size.
 *
 * @throws RangeError unless the level lies between 0 and 1.
 * @example
 * sampleSizeForMargin({ marginOfError: 5, level: 0.95 }); // { ok: true, value: { answers: 1534 } }
 * sampleSizeForMargin({ marginOfError: 5, level: 0.95, variance: 0.64 }).value.answers; // 981
 * sampleSizeForMargin({ marginOfError: 5, level: 0.95, population: 400 }).value.answers; // 317
 */
export function sampleSizeForMargin(inputs: {
  readonly marginOfError: number;
  readonly level: number;
  readonly variance?: number;
  readonly population?: number | null;
}): Outcome<SampleSize> {
  const { marginOfError, level, variance = WORST_VARIANCE, population = null } = inputs;
  requireNumbers('sampleSizeForMargin', { marginOfError, variance }, 'marginOfError', 'variance');
  requireLevel('sampleSizeForMargin', 'level', level);
  if (population !== null) requireNumber('sampleSizeForMargin', 'population', population);
  const issues = rangeIssues(
    { field: 'marginOfError', value: marginOfError, above: 0, maximum: 100 },
    { field: 'variance', value: variance, minimum: 0, maximum: 1 },
    ...(population === null ? [] : [{ field: 'population', value: population, minimum: 1 }]),
  );
  return whenPossible(issues, () => {
    // Where everybody answers alike, one answer tells it all.
    if (variance === 0) return finiteSuccess('marginOfError', { answers: 1 });
    const error = (marginOfError / 100 / criticalValue(level)) ** 2;
    // Of a population, the same equation solved for n; the more customers, the closer it comes to the first.
    const answers =
      population === null
        ? variance / error - ADDED
        : (variance * population - ADDED * (population - 1) * error) / (variance + (population - 1) * error);
    return finiteSuccess('marginOfError', { answers: wholeAnswers(answers) });
  });
}

/**
 * How many answers each of two surveys needs for a change to be noticed.
 *
 * Formula: 2s²(z(level) + z(power))² ÷ change² − 3, rounded up: the variance of a difference is that of one answer twice.
 * Noticed means: with the probability `power` the difference comes out significant at the level. Assumes different people
 * in both, each a random sample, and the same variance. Units: points; the variance 0…1.
 *
 * Issues: `change` not-positive, above-maximum (200), too-large; `variance` below-minimum (0), above-maximum (1).
 * Source: Lewis & Sauro, measuringu.com/nps-sig-test-sample-size, whose s² is that of the difference.
 *
 * @throws RangeError unless the level and the power lie between 0 and 1.
 * @example
 * sampleSizeForChange({ change: 10, level: 0.95, variance: 0.64 }); // { ok: true, value: { answers: 1002 } }
 * sampleSizeForChange({ change: 15, level: 0.95, variance: 0.6 }).value.answers; // 416
 */
export function sampleSizeForChange(inputs: {
  readonly change: number;
  readonly level: number;
  readonly variance?: number;
  /** How often the change is to be noticed if it is there; four times of five unless given. */
  readonly power?: number;
}): Outcome<SampleSize> {
  const { change, level, variance = WORST_VARIANCE, power = 0.8 } = inputs;
  requireNumbers('sampleSizeForChange', { change, variance }, 'change', 'variance');
  requireLevel('sampleSizeForChange', 'level', level);
  requireLevel('sampleSizeForChange', 'power', power);
  const issues = rangeIssues(
    { field: 'change', value: change, above: 0, maximum: 200 },
    { field: 'variance', value: variance, minimum: 0, maximum: 1 },
  );
  return whenPossible(issues, () => {
    const reach = (criticalValue(level) + normalQuantile(power)) / (change / 100);
    return finiteSuccess('change', { answers: wholeAnswers(2 * variance * reach ** 2 - ADDED) });
  });
}

/** Somebody has to answer, however wide the margin. */
function wholeAnswers(answers: number): number {
  return Math.max(1, Math.ceil(answers * (1 - ROUNDING)));
}
