import { requireNumberList } from '../../misuse.js';
import { failure, success, whenPossible, type Issue, type Outcome } from '../../outcome.js';
import { shiftedBetaGeometricLogLikelihood } from './log-likelihood.js';
import type { ShiftedBetaGeometric } from './parameters.js';

/** Fewer points cannot tell two parameters apart, and a year by months, with its start, has thirteen. */
const FEWEST = 3;
const MOST = 13;

/** Of the steepest slope possible, the part below which it is taken for rounding: α + β would be above a thousand million. */
const FLAT = 1e-9;

/** The parameters that explain a cohort best. */
export interface ShiftedBetaGeometricFit extends ShiftedBetaGeometric {
  readonly logLikelihood: number;
  /** How many periods the cohort was watched. */
  readonly periods: number;
}

/** One period of a cohort: its number from 0, who left in it and who stayed through it. */
interface Renewal {
  readonly period: number;
  readonly lost: number;
  readonly kept: number;
}

/**
 * How the chance to leave differs between customers, read off one cohort: α and β by maximum likelihood.
 *
 * Takes the customers at the start and after each period, in heads or in per cent: only the log-likelihood depends on
 * the scale. Method: with first churn μ = α ÷ (α + β) and spread φ = 1 ÷ (α + β) the churn of period t is
 * μ ÷ (1 + φ(t − 1)); for each φ the best μ is unique, and the best φ is where the slope along these changes sign; both
 * are found by bisection. Units: none. Four points or fewer give unstable parameters.
 *
 * Issues, all of field `cohortSurvivors`: too-few (limit 3, the start included), too-many (13), not-positive (the first),
 * below-minimum (0), survivors-rise (limit: the position, from 1, of the first number above the one before),
 * no-churn-to-fit (nobody leaves), nobody-left (all leave in the first period), no-later-churn (all who leave do so in
 * the first period: the rest would stay for ever) and homogeneous-cohort: the retention does not rise, so the best
 * description is the same churn for everybody; that churn is suggested.
 * Source: Fader & Hardie, "How to Project Customer Retention", J. Interactive Marketing 21(1) (2007), and note 032
 * (2014); their printed parameters are recalled and reproduced. The method is ours.
 *
 * @example
 * fitShiftedBetaGeometric({ survivors: [1000, 631, 468, 382, 326] }).value.alpha; // ≈ 0.764
 * fitShiftedBetaGeometric({ survivors: [1000, 631, 468, 382, 326] }).value.beta; // ≈ 1.296
 * fitShiftedBetaGeometric({ survivors: [100, 50, 25] }).issues[0].suggestion; // { field: 'churn', value: 0.5 }
 */
export function fitShiftedBetaGeometric(inputs: {
  readonly survivors: readonly number[];
}): Outcome<ShiftedBetaGeometricFit> {
  requireNumberList('fitShiftedBetaGeometric', 'survivors', inputs.survivors);
  const { survivors } = inputs;
  const [code, limit] = fault(survivors) ?? [];
  if (code !== undefined) return failure(cohortIssue(code, limit));
  const renewals = renewalsOf(survivors);
  return whenPossible(shapeIssues(renewals), () => {
    const spread = likeliestSpread(renewals);
    const alpha = likeliestChurn(renewals, spread) / spread;
    const beta = 1 / spread - alpha;
    const logLikelihood = shiftedBetaGeometricLogLikelihood({ survivors, alpha, beta });
    return success({ alpha, beta, logLikelihood, periods: renewals.length });
  });
}

/** What is wrong with the numbers as such: a code and the limit that was crossed. */
function fault(survivors: readonly number[]): readonly [code: string, limit: number] | null {
  if (survivors.length < FEWEST) return ['too-few', FEWEST];
  if (survivors.length > MOST) return ['too-many', MOST];
  if (survivors.some((count) => count < 0)) return ['below-minimum', 0];
  if (survivors[0] === 0) return ['not-positive', 0];
  const rise = survivors.findIndex((count, position) => count > (survivors[position - 1] ?? Infinity));
  return rise < 0 ? null : ['survivors-rise', rise + 1];
}

function cohortIssue(code: string, limit?: number): Issue {
  return limit === undefined ? { field: 'cohortSurvivors', code } : { field: 'cohortSurvivors', code, limit };
}

function renewalsOf(survivors: readonly number[]): readonly Renewal[] {
  return survivors.slice(1).map((kept, period) => ({ period, lost: (survivors[period] as number) - kept, kept }));
}

/** Why no curve of this family fits best: the likelihood then has no maximum inside. */
function shapeIssues(renewals: readonly Renewal[]): readonly Issue[] {
  const lost = sum(renewals, (renewal) => renewal.lost);
  const lostLater = sum(renewals, (renewal) => (renewal.period > 0 ? renewal.lost : 0));
  if (lost === 0) return [cohortIssue('no-churn-to-fit')];
  if (lostLater === 0)
    return [cohortIssue(renewals.every(({ kept }) => kept === 0) ? 'nobody-left' : 'no-later-churn')];
  const steepest = sum(renewals, (renewal) => renewal.period * renewal.lost);
  if (slope(renewals, 0) > FLAT * steepest) return [];
  const suggestion = { field: 'churn', value: lost / sum(renewals, ({ lost: left, kept }) => left + kept) };
  return [{ ...cohortIssue('homogeneous-cohort'), suggestion }];
}

/** The spread at which the slope, which is positive at 0, turns negative. */
function likeliestSpread(renewals: readonly Renewal[]): number {
  let upper = 1;
  while (slope(renewals, upper) > 0) upper *= 2;
  return signChange((spread) => slope(renewals, spread), upper);
}

/** How the log-likelihood changes with the spread, the first churn being the best for it. */
function slope(renewals: readonly Renewal[], spread: number): number {
  const churn = likeliestChurn(renewals, spread);
  return sum(renewals, ({ period, lost, kept }) => {
    const weight = 1 / (1 + spread * period);
    return period * weight * ((kept * churn * weight) / (1 - churn * weight) - lost);
  });
}

/** The first churn that is best for a spread: the likelihood is concave in it, so its slope has one root. */
function likeliestChurn(renewals: readonly Renewal[], spread: number): number {
  return signChange((churn) => {
    return sum(renewals, ({ period, lost, kept }) => lost / churn - kept / (1 + spread * period - churn));
  }, 1);
}

/** Where a function turns from positive to not, between 0 and `upper`, to the last digit. */
function signChange(evaluate: (input: number) => number, upper: number): number {
  let positive = 0;
  let other = upper;
  for (let middle = other / 2; middle > positive && middle < other; middle = (positive + other) / 2) {
    if (evaluate(middle) > 0) positive = middle;
    else other = middle;
  }
  return other;
}

function sum(renewals: readonly Renewal[], term: (renewal: Renewal) => number): number {
  return renewals.reduce((total, renewal) => total + term(renewal), 0);
}
