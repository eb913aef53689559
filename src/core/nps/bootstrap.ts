import { percentile } from '../explore/percentile.js';
import { randomFractions } from '../explore/random.js';
import { requireBetween, requireNumber, requireNumbers } from '../misuse.js';
import { success, whenPossible, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';
import { countIssues, scoreOf, MOST_ANSWERS, type AnswerCounts } from './counts.js';
import { drawBinomial } from './binomial.js';
import { requireLevel } from './normal.js';

export interface BootstrapInterval {
  readonly level: number;
  /** In points. */
  readonly lower: number;
  readonly upper: number;
  readonly resamples: number;
}

/** A thousand is the least that is commonly advised for percentiles. */
const RESAMPLES = 1000;
const MOST_RESAMPLES = 100_000;

/**
 * How sure a score is, by chance itself: as many answers are drawn anew from those given, over and over, and the middle
 * part of the scores that come out is the interval.
 *
 * Method: percentile bootstrap; how many promoters and detractors a draw has is drawn at once and not answer by answer.
 * The same seed gives the same interval. Ten promoters of ten are drawn as ten promoters every time: the interval is then
 * a point, as that of `wald`, and too narrow; take the adjusted one. Assumes a random sample from many customers.
 * Units: whole counts in, points out.
 *
 * Issues: those of `npsScore`, and not-whole.
 * Source: Efron, "Bootstrap Methods: Another Look at the Jackknife", The Annals of Statistics 7(1) (1979).
 *
 * @throws RangeError unless the level lies between 0 and 1, and there are 1 to 100000 resamples.
 * @example
 * bootstrapInterval({ counts: { promoters: 10, passives: 0, detractors: 0 }, level: 0.95 }).value.lower; // 100
 * bootstrapInterval({ counts: { promoters: 600, passives: 200, detractors: 200 }, level: 0.95, seed: 7 }).value.upper > 44; // true
 */
export function bootstrapInterval(inputs: {
  readonly counts: AnswerCounts;
  readonly level: number;
  readonly resamples?: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed?: number;
}): Outcome<BootstrapInterval> {
  const { counts, level, resamples = RESAMPLES, seed = 1 } = inputs;
  requireNumbers('bootstrapInterval', counts, 'promoters', 'passives', 'detractors');
  requireLevel('bootstrapInterval', 'level', level);
  requireBetween('bootstrapInterval', 'resamples', resamples, 1, MOST_RESAMPLES);
  requireNumber('bootstrapInterval', 'seed', seed);
  const { promoters, passives, detractors } = counts;
  const whole = rangeIssues(
    { field: 'promoters', value: promoters, maximum: MOST_ANSWERS, whole: true },
    { field: 'passives', value: passives, maximum: MOST_ANSWERS, whole: true },
    { field: 'detractors', value: detractors, maximum: MOST_ANSWERS, whole: true },
  );
  const issues = countIssues(counts);
  return whenPossible(issues.length > 0 ? issues : whole, () => {
    const scores = drawnScores(counts, resamples, seed);
    return success({
      level,
      lower: percentile(scores, (1 - level) / 2),
      upper: percentile(scores, (1 + level) / 2),
      resamples,
    });
  });
}

/** The scores of all draws, the least first. */
function drawnScores(counts: AnswerCounts, resamples: number, seed: number): Float64Array {
  const random = randomFractions(seed);
  const { passives, detractors } = counts;
  const { answers, promoterShare } = scoreOf(counts);
  // Of those who are no promoters; where there are none, nobody is left to be one.
  const detractorShare = detractors === 0 ? 0 : detractors / (passives + detractors);
  const scores = new Float64Array(resamples);
  for (let index = 0; index < resamples; index += 1) {
    const drawnPromoters = drawBinomial(random, answers, promoterShare);
    const drawnDetractors = drawBinomial(random, answers - drawnPromoters, detractorShare);
    scores[index] = (100 * (drawnPromoters - drawnDetractors)) / answers;
  }
  return scores.sort();
}
