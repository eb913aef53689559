import { requireNumbers } from '../misuse.js';
import { success, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';

/** How many people answered so that they count as promoters, passives or detractors; weighted answers may be parts. */
export interface AnswerCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** The same as parts of all answers: 0…1, and together 1. */
export interface AnswerShares {
  readonly promoterShare: number;
  readonly passiveShare: number;
  readonly detractorShare: number;
}

export interface NpsScore extends AnswerShares {
  readonly answers: number;
  /** In points, −100…100. */
  readonly netPromoterScore: number;
  /** Of one answer that counts as 1, 0 or −1: from 0, when all are alike, to 1, when half are for and half against. */
  readonly variance: number;
}

/** What weighted answers may lack by rounding. */
const ROUNDING = 1e-9;

/** More people than there are; nobody has asked as many. */
export const MOST_ANSWERS = 1e12;

/**
 * The Net Promoter Score of three counts, with the shares and the variance behind it.
 *
 * Formula: 100 × (promoters − detractors) ÷ answers, from the counts and never from rounded shares; variance = p + d −
 * (p − d)², with p and d the shares of promoters and detractors. Units: counts in; points −100…100 and shares 0…1 out.
 * Counts may be weighted, and so need not be whole. Assumes nothing of who was asked.
 *
 * Issues: `promoters`, `passives`, `detractors` below-minimum (0), above-maximum (1e12); `promoters` no-answers (less
 * than one in all). Source: Reichheld, "The One Number You Need to Grow", HBR, December 2003; the variance after whuber,
 * CrossValidated 18603.
 *
 * @example
 * npsScore({ promoters: 600, passives: 200, detractors: 200 }).value.netPromoterScore; // 40
 * npsScore({ promoters: 68, passives: 28, detractors: 4 }).value.variance; // ≈ 0.3104
 * npsScore({ promoters: 0, passives: 0, detractors: 0 }); // { ok: false, issues: [{ field: 'promoters', code: 'no-answers', limit: 1 }] }
 */
export function npsScore(counts: AnswerCounts): Outcome<NpsScore> {
  requireNumbers('npsScore', counts, 'promoters', 'passives', 'detractors');
  return whenPossible(countIssues(counts), () => success(scoreOf(counts)));
}

/** What is wrong with three counts. */
export function countIssues(counts: AnswerCounts): readonly Issue[] {
  const { promoters, passives, detractors } = counts;
  const limits = { minimum: 0, maximum: MOST_ANSWERS } as const;
  const issues = rangeIssues(
    { field: 'promoters', value: promoters, ...limits },
    { field: 'passives', value: passives, ...limits },
    { field: 'detractors', value: detractors, ...limits },
  );
  const none = answersIn(counts) < 1 - ROUNDING ? [{ field: 'promoters', code: 'no-answers', limit: 1 }] : [];
  return issues.length > 0 ? issues : none;
}

export function answersIn({ promoters, passives, detractors }: AnswerCounts): number {
  return promoters + passives + detractors;
}

/** The score of counts that are known to be possible. */
export function scoreOf(counts: AnswerCounts): NpsScore {
  const { promoters, passives, detractors } = counts;
  const answers = answersIn(counts);
  const [promoterShare, detractorShare] = [promoters / answers, detractors / answers];
  return {
    answers,
    promoterShare,
    passiveShare: passives / answers,
    detractorShare,
    netPromoterScore: (100 * (promoters - detractors)) / answers,
    variance: Math.max(0, promoterShare + detractorShare - (promoterShare - detractorShare) ** 2),
  };
}
