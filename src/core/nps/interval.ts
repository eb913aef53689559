import { requireBetween, requireNumber, requireNumbers, requireOneOf } from '../misuse.js';
import { success, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { answersIn, countIssues, scoreOf, type AnswerCounts } from './counts.js';
import { criticalValue, requireLevel } from './normal.js';

/** Ways to tell how sure a score is: with a few answers of every kind added, and without. */
export const NPS_METHODS = ['adjusted', 'wald'] as const;

export type NpsMethod = (typeof NPS_METHODS)[number];

/** Where the score of everybody probably lies; all in points but the level. */
export interface NpsInterval {
  readonly level: number;
  /** The middle of the interval; an adjusted one lies a little nearer to zero than the score. */
  readonly centre: number;
  readonly standardError: number;
  readonly marginOfError: number;
  /** Within −100…100, and never without the score itself. */
  readonly lower: number;
  readonly upper: number;
  /** As the formula gives them. */
  readonly lowerRaw: number;
  readonly upperRaw: number;
}

/** The answers that are added: three quarters of a promoter and of a detractor, one and a half of a passive. */
const ADDED: AnswerCounts = { promoters: 0.75, passives: 1.5, detractors: 0.75 };

/**
 * How sure a score is: an interval that, over many surveys, holds the score of all customers as often as its level says.
 *
 * Formula: centre ± z × √(variance ÷ answers). `adjusted` (adjusted Wald) first adds ¾ of a promoter, 1½ passives and ¾
 * of a detractor, and so is right for few answers and has a width also where all of them are alike; `wald` adds nothing.
 * With a population N of whom n answered, the standard error is multiplied by √((N − n) ÷ (N − 1)), and the added answers
 * speak only for those who did not answer: centre = (n × score + (N − n) × adjusted centre) ÷ N. So where all answered,
 * the interval is the score. It is cut to −100…100, and widened to the score where it would miss it (nine of nine
 * promoters at 80 %). Assumes that those who answered are a random sample, which nothing here can check.
 * Units: counts in, points out; the level 0…1.
 *
 * Issues: those of `npsScore`; `population` population-below-sample (limit and suggestion: the answers).
 * Source: Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician 70(4) (2016); Lewis & Sauro,
 * measuringu.com/nps-three-confidence-intervals; the correction for a finite population is standard, its centre ours.
 *
 * @throws RangeError unless the level lies between 0 and 1.
 * @example
 * npsInterval({ counts: { promoters: 600, passives: 200, detractors: 200 }, level: 0.95 }).value.lower; // ≈ 34.929
 * npsInterval({ counts: { promoters: 10, passives: 0, detractors: 0 }, level: 0.95 }).value.lower; // ≈ 47.504
 * npsInterval({ counts: { promoters: 10, passives: 0, detractors: 0 }, level: 0.95, population: 10 }).value.lower; // 100
 * npsInterval({ counts: { promoters: 10, passives: 0, detractors: 0 }, level: 0.95, population: 8 }).issues[0].code; // 'population-below-sample'
 */
export function npsInterval(inputs: {
  readonly counts: AnswerCounts;
  readonly level: number;
  readonly method?: NpsMethod;
  /** All customers, whether asked or not; `null`, also when absent, for more than matters. */
  readonly population?: number | null;
}): Outcome<NpsInterval> {
  const { counts, level, method = 'adjusted', population = null } = inputs;
  requireNumbers('npsInterval', counts, 'promoters', 'passives', 'detractors');
  requireLevel('npsInterval', 'level', level);
  requireOneOf('npsInterval', 'method', method, NPS_METHODS);
  const issues = countIssues(counts);
  return whenPossible(issues.length > 0 ? issues : populationIssues(counts, population), () =>
    success(intervalOf(counts, level, method, population)),
  );
}

function populationIssues(counts: AnswerCounts, population: number | null): readonly Issue[] {
  if (population === null) return [];
  requireNumber('npsInterval', 'population', population);
  const field = 'population';
  const least = Math.ceil(answersIn(counts));
  return population >= answersIn(counts)
    ? []
    : [{ field, code: 'population-below-sample', limit: least, suggestion: { field, value: least } }];
}

/** The interval of counts that are known to be possible. */
export function intervalOf(
  counts: AnswerCounts,
  level: number,
  method: NpsMethod = 'adjusted',
  population: number | null = null,
): NpsInterval {
  const { netPromoterScore, answers } = scoreOf(counts);
  const { centre, standardError } = adjustedScore(counts, method);
  const asked = population === null ? 0 : answers / population;
  const correction = population === null ? 1 : finitePopulationCorrection(answers, population);
  return between({
    level,
    score: netPromoterScore,
    centre: asked * netPromoterScore + (1 - asked) * centre,
    standardError: correction * standardError,
    most: 100,
  });
}

/** A score with the added answers and its standard error, in points; and the variance of one answer, 0…1. */
export function adjustedScore(counts: AnswerCounts, method: NpsMethod) {
  const { promoterShare, detractorShare, variance, answers } = scoreOf(method === 'wald' ? counts : adjusted(counts));
  // In the order of a working by hand, so that both come to the same last digit.
  return {
    centre: 100 * (promoterShare - detractorShare),
    standardError: 100 * (variance / answers) ** 0.5,
    variance,
  };
}

function adjusted({ promoters, passives, detractors }: AnswerCounts): AnswerCounts {
  return {
    promoters: promoters + ADDED.promoters,
    passives: passives + ADDED.passives,
    detractors: detractors + ADDED.detractors,
  };
}

/** Both limits around a centre, cut to what is possible and never without the score. */
export function between(parts: {
  readonly level: number;
  readonly score: number;
  readonly centre: number;
  readonly standardError: number;
  readonly most: number;
}): NpsInterval {
  const { level, score, centre, standardError, most } = parts;
  const marginOfError = criticalValue(level) * standardError;
  const [lowerRaw, upperRaw] = [centre - marginOfError, centre + marginOfError];
  const lower = Math.max(-most, Math.min(lowerRaw, score));
  const upper = Math.min(most, Math.max(upperRaw, score));
  return { level, centre, standardError, marginOfError, lower, upper, lowerRaw, upperRaw };
}

/**
 * By how much less a mean of a sample errs because the sample is a large part of everybody.
 *
 * Formula: √((N − n) ÷ (N − 1)); 1 where one answers, 0 where all do. Units: counts in, a factor out. Assumes a random
 * sample without anybody asked twice. Source: standard.
 *
 * @throws RangeError unless 1 ≤ n ≤ N.
 * @example
 * finitePopulationCorrection(300, 400); // ≈ 0.50063
 * finitePopulationCorrection(400, 400); // 0
 */
export function finitePopulationCorrection(answers: number, population: number): number {
  requireBetween('finitePopulationCorrection', 'population', population, 1, Number.MAX_VALUE);
  requireBetween('finitePopulationCorrection', 'answers', answers, 1, population);
  return answers === population ? 0 : ((population - answers) / (population - 1)) ** 0.5;
}
