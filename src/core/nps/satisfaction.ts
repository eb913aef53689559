import { requireNumbers } from '../misuse.js';
import { success, whenPossible, type Outcome } from '../outcome.js';
import { countIssues, scoreOf, type AnswerCounts } from './counts.js';

/** Three indices of the same answers. */
export interface SatisfactionBesideNps {
  /** In points. */
  readonly netPromoterScore: number;
  /** The share of the two highest answers, 9 and 10. */
  readonly topTwoBox: number;
  /** The share of 7 to 10: what is often printed as "satisfied". */
  readonly satisfied: number;
}

/**
 * The score beside two shares of "satisfied": how 96 % satisfied and an NPS of 64 are the same hundred answers.
 *
 * Formula: top two box = promoters ÷ answers; satisfied = (promoters + passives) ÷ answers = 1 − detractors ÷ answers.
 * For answers from 0 to 10 or from 1 to 10. Units: counts in; points and shares out. Assumes that the question on
 * recommending stands for satisfaction, which are two different things. Source: the definitions.
 *
 * Issues: those of `npsScore`.
 *
 * @example
 * satisfactionBesideNps({ promoters: 68, passives: 28, detractors: 4 }); // { ok: true, value: { netPromoterScore: 64, topTwoBox: 0.68, satisfied: 0.96 } }
 */
export function satisfactionBesideNps(counts: AnswerCounts): Outcome<SatisfactionBesideNps> {
  requireNumbers('satisfactionBesideNps', counts, 'promoters', 'passives', 'detractors');
  return whenPossible(countIssues(counts), () => {
    const { netPromoterScore, promoterShare, answers } = scoreOf(counts);
    const satisfied = (counts.promoters + counts.passives) / answers;
    return success({ netPromoterScore, topTwoBox: promoterShare, satisfied });
  });
}
