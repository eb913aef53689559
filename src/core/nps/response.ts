import { requireNumber, requireNumbers } from '../misuse.js';
import { finiteSuccess, success, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { countIssues, scoreOf, type AnswerCounts } from './counts.js';

/** What the score would be if those who kept silent had answered, at worst and at best. */
export interface ResponseBounds {
  /** 0…1. */
  readonly responseRate: number;
  readonly silent: number;
  /** In points: all of the silent are detractors. */
  readonly lowest: number;
  /** In points: all of them are promoters. */
  readonly highest: number;
}

/**
 * Between which scores the truth about everybody asked must lie, whoever the silent are.
 *
 * Formula: 100 × (promoters − detractors ∓ silent) ÷ invited. No assumption at all, which is why the bounds are wide; an
 * interval speaks of chance alone and knows nothing of them. Units: counts in; points and a share out.
 *
 * Issues: those of `npsScore`; `invited` invited-below-answers (limit and suggestion: the answers),
 * invited-above-population (limit and suggestion: the population), too-large.
 * Source: worst-case bounds, Manski, "Partial Identification of Probability Distributions" (2003).
 *
 * @example
 * responseBounds({ counts: { promoters: 60, passives: 20, detractors: 20 }, invited: 400 }); // { ok: true, value: { responseRate: 0.25, silent: 300, lowest: -65, highest: 85 } }
 * responseBounds({ counts: { promoters: 60, passives: 20, detractors: 20 }, invited: 90 }).issues[0].suggestion.value; // 100
 * responseBounds({ counts: { promoters: 60, passives: 20, detractors: 20 }, invited: 400, population: 300 }).issues[0].code; // 'invited-above-population'
 */
export function responseBounds(inputs: {
  readonly counts: AnswerCounts;
  readonly invited: number;
  /** All customers, whether asked or not; `null`, also when absent, where nobody knows. */
  readonly population?: number | null;
}): Outcome<ResponseBounds> {
  const { counts, invited, population = null } = inputs;
  requireNumbers('responseBounds', counts, 'promoters', 'passives', 'detractors');
  requireNumber('responseBounds', 'invited', invited);
  if (population !== null) requireNumber('responseBounds', 'population', population);
  const issues = countIssues(counts);
  return whenPossible(issues.length > 0 ? issues : invitedIssues(counts, invited, population), () => {
    const { answers } = scoreOf(counts);
    const silent = invited - answers;
    const net = counts.promoters - counts.detractors;
    return finiteSuccess('invited', {
      responseRate: answers / invited,
      silent,
      lowest: (100 * (net - silent)) / invited,
      highest: (100 * (net + silent)) / invited,
    });
  });
}

function invitedIssues(counts: AnswerCounts, invited: number, population: number | null): readonly Issue[] {
  const field = 'invited';
  const least = Math.ceil(scoreOf(counts).answers);
  if (invited < least) {
    return [{ field, code: 'invited-below-answers', limit: least, suggestion: { field, value: least } }];
  }
  if (population === null || invited <= population) return [];
  return [{ field, code: 'invited-above-population', limit: population, suggestion: { field, value: population } }];
}

/** By how many points the score jumps when one person answers otherwise. */
export interface OneAnswerMoved {
  /** To the next group: from a detractor to a passive, or from a passive to a promoter. */
  readonly byOneGroup: number;
  /** From a detractor to a promoter, or back. */
  readonly byTwoGroups: number;
}

/**
 * How much a single answer weighs: with twenty answers, one person who changes sides moves the score by ten points.
 *
 * Formula: 100 ÷ answers and 200 ÷ answers. Units: counts in, points out. Assumes nothing. Source: the definition.
 *
 * Issues: those of `npsScore`.
 *
 * @example
 * oneAnswerMoved({ promoters: 10, passives: 6, detractors: 4 }); // { ok: true, value: { byOneGroup: 5, byTwoGroups: 10 } }
 */
export function oneAnswerMoved(counts: AnswerCounts): Outcome<OneAnswerMoved> {
  requireNumbers('oneAnswerMoved', counts, 'promoters', 'passives', 'detractors');
  return whenPossible(countIssues(counts), () => {
    const { answers } = scoreOf(counts);
    return success({ byOneGroup: 100 / answers, byTwoGroups: 200 / answers });
  });
}

/** With fewer answers than this, colleagues can guess who said what. A custom of employee surveys. */
export const FEWEST_ANONYMOUS = 5;

/**
 * Whether there are so many answers that nobody can be recognised by a result that is shown.
 *
 * Formula: answers ≥ threshold. Units: counts. Assumes that nobody knows how the others answered.
 * Source: a custom of employee surveys; five is a common threshold, ten is a cautious one.
 *
 * @example
 * keepsAnonymity(4); // false
 * keepsAnonymity(8, 10); // false
 * keepsAnonymity(5); // true
 */
export function keepsAnonymity(answers: number, threshold: number = FEWEST_ANONYMOUS): boolean {
  requireNumber('keepsAnonymity', 'answers', answers);
  requireNumber('keepsAnonymity', 'threshold', threshold);
  return answers >= threshold;
}
