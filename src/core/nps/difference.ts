import { requireNumbers } from '../misuse.js';
import { success, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { answersIn, countIssues, scoreOf, type AnswerCounts } from './counts.js';
import { adjustedScore, between, type NpsInterval } from './interval.js';
import { criticalValue, normalDistribution, requireLevel } from './normal.js';

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
  /**
   * Whether the answers that are added say more than those that were given: then nothing can be told. Too few people
   * answered one of the surveys, or the change is smaller than what the added answers make of it.
   */
  readonly tooSmall: boolean;
  /** Whether chance is a poor explanation at the level given; never where the surveys are too small to tell. */
  readonly significant: boolean;
}

/** Of fewer answers, all alike, the added ones are a quarter at least: no level makes a change of them. */
const TINY = 10;

/**
 * Whether two scores really differ: two waves of a survey, or two branches.
 *
 * Formula: z = Δ ÷ √(SE₁² + SE₂²), where each score and its standard error have ¾, 1½ and ¾ of an answer added; p = 2 ×
 * the share of a normal distribution beyond |z|; interval Δ ± z(level) × √(SE₁² + SE₂²). Assumes that different people
 * answered, each a random sample; for the same people asked twice it is too cautious. There is no correction for a finite
 * population: two finite ones hardly ever have equal scores, and the question is whether what brought them forth has
 * changed. The added answers draw a small survey nearer to zero than a large one, so that by themselves they may make a
 * change, or turn one: a change counts as significant only where the scores as they are lie as many standard errors apart,
 * the same way. It is too small to tell where both differences differ in sign, where one survey of fewer than ten answers
 * is unanimous, or where only the added answers would make it significant. Units: counts in, points out.
 *
 * Issues: those of `npsScore`, for both; those of the earlier survey name `earlierPromoters`, `earlierPassives`,
 * `earlierDetractors`. Source: Lewis & Sauro, measuringu.com/nps-significance-test; Cochran, "Sampling
 * Techniques" (1977), 2.14, of leaving the correction out.
 *
 * @throws RangeError unless the level lies between 0 and 1.
 * @example
 * npsDifference({ before: { promoters: 50, passives: 30, detractors: 20 }, after: { promoters: 60, passives: 25, detractors: 15 }, level: 0.95 }).value.pValue; // ≈ 0.1702
 * npsDifference({ before: { promoters: 50, passives: 30, detractors: 20 }, after: { promoters: 60, passives: 25, detractors: 15 }, level: 0.95 }).value.significant; // false
 * npsDifference({ before: { promoters: 3, passives: 0, detractors: 0 }, after: { promoters: 99, passives: 0, detractors: 1 }, level: 0.8 }).value.tooSmall; // true
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
    const unlikely = pValue < 1 - level;
    // As many standard errors, the same way: what the added answers alone have made is no change.
    const borneOut = difference * Math.sign(z) > criticalValue(level) * standardError;
    const tiny = [before, after].some(isTiny);
    const tooSmall = tiny || difference * adjustedDifference < 0 || (unlikely && !borneOut);
    return success({
      difference,
      adjustedDifference,
      interval: between(parts),
      z,
      pValue,
      tooSmall,
      significant: unlikely && !tooSmall,
    });
  });
}

/** A few answers that are all alike. */
function isTiny(counts: AnswerCounts): boolean {
  const answers = answersIn(counts);
  return answers < TINY && [counts.promoters, counts.passives, counts.detractors].includes(answers);
}

function earlier(issue: Issue): Issue {
  const [first = '', ...rest] = issue.field;
  return { ...issue, field: `earlier${first.toUpperCase()}${rest.join('')}` };
}
