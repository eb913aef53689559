import { requireNumbers } from '../misuse.js';
import { success, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { countIssues, scoreOf, type AnswerCounts } from './counts.js';
import { adjustedScore, between, type NpsInterval } from './interval.js';
import { normalDistribution, requireLevel } from './normal.js';

/** What changed from one survey to another, and whether it may be chance; all in points but `z` and `pValue`. */
export interface NpsDifference {
  readonly difference: number;
  /** The same with a few answers of every kind added to both. */
  readonly adjustedDifference: number;
  /** Of the difference, between −200 and 200; its centre is the adjusted difference. */
  readonly interval: NpsInterval;
  /** How many standard errors the adjusted difference is away from none. */
  readonly z: number;
  /** How often chance alone would make a difference as large, either way, if nothing had changed: 0…1. */
  readonly pValue: number;
  /** Whether chance is a poor explanation at the level given. */
  readonly significant: boolean;
}

/**
 * Whether two scores really differ: two waves of a survey, or two branches.
 *
 * Formula: z = Δ ÷ √(SE₁² + SE₂²), where each score and its standard error have ¾, 1½ and ¾ of an answer added; p = 2 ×
 * the share of a normal distribution beyond |z|; interval Δ ± z(level) × √(SE₁² + SE₂²). Assumes that different people
 * answered, each a random sample; for the same people asked twice it is too cautious. There is no correction for a finite
 * population: two finite ones hardly ever have equal scores, and the question is whether what brought them forth has
 * changed. Units: counts in, points out.
 *
 * Issues: those of `npsScore`, for both; those of the earlier survey name `earlierPromoters`, `earlierPassives`,
 * `earlierDetractors`. Source: Lewis & Sauro, measuringu.com/nps-significance-test; Cochran, "Sampling
 * Techniques" (1977), 2.14, of leaving the correction out.
 *
 * @throws RangeError unless the level lies between 0 and 1.
 * @example
 * npsDifference({ before: { promoters: 50, passives: 30, detractors: 20 }, after: { promoters: 60, passives: 25, detractors: 15 }, level: 0.95 }).value.pValue; // ≈ 0.1702
 * npsDifference({ before: { promoters: 50, passives: 30, detractors: 20 }, after: { promoters: 60, passives: 25, detractors: 15 }, level: 0.95 }).value.significant; // false
 */
export function npsDifference(inputs: {
  readonly before: AnswerCounts;
  readonly after: AnswerCounts;
  readonly level: number;
}): Outcome<NpsDifference> {
  const { before, after, level } = inputs;
  requireNumbers('npsDifference', before, 'promoters', 'passives', 'detractors');
  requireNumbers('npsDifference', after, 'promoters', 'passives', 'detractors');
  requireLevel('npsDifference', 'level', level);
  return whenPossible([...countIssues(before).map(earlier), ...countIssues(after)], () => {
    const difference = scoreOf(after).netPromoterScore - scoreOf(before).netPromoterScore;
    const [one, other] = [adjustedScore(before, 'adjusted'), adjustedScore(after, 'adjusted')];
    const adjustedDifference = other.centre - one.centre;
    const standardError = Math.hypot(one.standardError, other.standardError);
    const z = adjustedDifference / standardError;
    const pValue = 2 * normalDistribution(-Math.abs(z));
    const parts = { level, score: difference, centre: adjustedDifference, standardError, most: 200 };
    return success({
      difference,
      adjustedDifference,
      interval: between(parts),
      z,
      pValue,
      significant: pValue < 1 - level,
    });
  });
}

function earlier(issue: Issue): Issue {
  const [first = '', ...rest] = issue.field;
  return { ...issue, field: `earlier${first.toUpperCase()}${rest.join('')}` };
}
