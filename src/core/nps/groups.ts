import { requireNumber, requireNumbers } from '../misuse.js';
import { success, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';
import { countIssues, scoreOf, type AnswerCounts, type NpsScore } from './counts.js';
import { intervalOf, type NpsInterval } from './interval.js';
import { requireLevel } from './normal.js';

/** With fewer answers a group is marked as small: at 30 and 95 % a score errs by some 27 points. A custom, not a law. */
export const SMALL_GROUP = 30;

/** A branch, a month, a product: who answered, and how many customers they stand for. */
export interface NpsGroup {
  readonly counts: AnswerCounts;
  /** How many customers the group has; `null` where each answer is to count as one. Either in all groups or in none. */
  readonly weight: number | null;
}

/** All groups together, and each of them. */
export interface NpsOfGroups extends Omit<NpsScore, 'variance'> {
  /** As many answers of equal weight would be as sure. */
  readonly effectiveAnswers: number;
  /** What stands for all groups where a function takes counts: their shares, of the effective answers. */
  readonly effectiveCounts: AnswerCounts;
  readonly interval: NpsInterval;
  /** In the order given. */
  readonly groups: readonly NpsOfGroup[];
}

export interface NpsOfGroup extends NpsScore {
  readonly interval: NpsInterval;
  /** What part of the whole it counts for: 0…1. */
  readonly weightShare: number;
  readonly small: boolean;
}

/**
 * The score of several groups: of all of them together, and of each with its interval.
 *
 * Formula: Σ weight × score ÷ Σ weight, where a weight is the number of a group's customers, or of its answers where
 * there are no weights: then it is the score of all answers. An answer of a group with weight W and n answers counts W ÷
 * n, so all together are as sure as (ΣW)² ÷ Σ(W² ÷ n) answers of equal weight. Not the mean of the groups' scores, in
 * which a branch with five answers counts as much as one with five hundred. Assumes that within a group a random sample
 * answered. Units: counts in; points and shares out.
 *
 * Issues: `groups` too-few (1), no-weight (all are 0); with row and column: those of `npsScore`, `weight` below-minimum
 * (0), above-maximum (1e12), empty (given elsewhere). Source: weighted means, standard; Kish, "Survey Sampling" (1965).
 *
 * @throws RangeError unless the level lies between 0 and 1.
 * @example
 * npsOfGroups({ level: 0.95, groups: [{ counts: { promoters: 6, passives: 0, detractors: 4 }, weight: 900 }, { counts: { promoters: 80, passives: 0, detractors: 20 }, weight: 300 }] }).value.netPromoterScore; // 30
 * npsOfGroups({ level: 0.95, groups: [{ counts: { promoters: 6, passives: 0, detractors: 4 }, weight: null }, { counts: { promoters: 80, passives: 0, detractors: 10 }, weight: null }] }).value.netPromoterScore; // 72
 */
export function npsOfGroups(inputs: {
  readonly groups: readonly NpsGroup[];
  readonly level: number;
}): Outcome<NpsOfGroups> {
  const { groups, level } = inputs;
  requireLevel('npsOfGroups', 'level', level);
  for (const { counts, weight } of groups) {
    requireNumbers('npsOfGroups', counts, 'promoters', 'passives', 'detractors');
    if (weight !== null) requireNumber('npsOfGroups', 'weight', weight);
  }
  return whenPossible(groupIssues(groups), () => success(together(groups, level)));
}

function together(groups: readonly NpsGroup[], level: number): NpsOfGroups {
  const scores = groups.map(({ counts }) => scoreOf(counts));
  const weights = groups.map(({ weight }, index) => weight ?? scores[index]!.answers);
  const whole = sum(weights);
  const weightShares = weights.map((weight) => weight / whole);
  const effectiveAnswers = 1 / sum(weightShares.map((share, index) => share ** 2 / scores[index]!.answers));
  const effectiveCounts = effectiveCountsOf(groups, scores, weightShares, effectiveAnswers);
  const { promoterShare, passiveShare, detractorShare, netPromoterScore } = scoreOf(effectiveCounts);
  const weighted = groups.some(({ weight }) => weight !== null);
  const weightedSum = sum(scores.map((score, index) => weights[index]! * score.netPromoterScore));
  return {
    promoterShare,
    passiveShare,
    detractorShare,
    answers: sum(scores.map(({ answers }) => answers)),
    netPromoterScore: weighted ? weightedSum / whole : netPromoterScore,
    effectiveAnswers,
    effectiveCounts,
    interval: intervalOf(effectiveCounts, level),
    groups: scores.map((score, index) => ({
      ...score,
      interval: intervalOf(groups[index]!.counts, level),
      weightShare: weightShares[index]!,
      small: score.answers < SMALL_GROUP,
    })),
  };
}

/** Without weights these are the answers themselves, to the last digit. */
function effectiveCountsOf(
  groups: readonly NpsGroup[],
  scores: readonly NpsScore[],
  weightShares: readonly number[],
  effectiveAnswers: number,
): AnswerCounts {
  const each = (of: (counts: AnswerCounts) => number) =>
    sum(
      groups.map(({ counts, weight }, index) =>
        weight === null ? of(counts) : (effectiveAnswers * weightShares[index]! * of(counts)) / scores[index]!.answers,
      ),
    );
  return {
    promoters: each(({ promoters }) => promoters),
    passives: each(({ passives }) => passives),
    detractors: each(({ detractors }) => detractors),
  };
}

function groupIssues(groups: readonly NpsGroup[]): readonly Issue[] {
  const field = 'groups';
  if (groups.length < 1) return [{ field, code: 'too-few', limit: 1 }];
  const weighted = groups.some(({ weight }) => weight !== null);
  const issues = groups.flatMap((group, row) => [
    ...countIssues(group.counts).map(({ field: column, ...issue }) => ({ ...issue, field, row, column })),
    ...weightIssues(group, weighted).map((issue) => ({ ...issue, field, row, column: 'weight' })),
  ]);
  if (issues.length > 0 || !weighted) return issues;
  return sum(groups.map(({ weight }) => weight as number)) > 0 ? [] : [{ field, code: 'no-weight' }];
}

function weightIssues({ weight }: NpsGroup, weighted: boolean): readonly Issue[] {
  const field = 'weight';
  if (weight === null) return weighted ? [{ field, code: 'empty' }] : [];
  return rangeIssues({ field, value: weight, minimum: 0, maximum: 1e12 });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
