import { satisfactionBesideNps } from '../../core/nps/satisfaction.js';
import { oneAnswerMoved } from '../../core/nps/response.js';
import { sampleSizeForChange, sampleSizeForMargin, type SampleSize } from '../../core/nps/sample-size.js';
import { npsScore, type NpsScore } from '../../core/nps/counts.js';
import type { Issue, Outcome } from '../../core/outcome.js';
import type { Figure } from '../answer.js';
import { adjustedScore, type NpsInterval } from '../../core/nps/interval.js';
import type { SampleInterval } from './interval.js';
import type { NpsInputs } from './questions.js';
import { levelOf, type Sample } from './sample.js';

/** Figures that may be there or not, and what kept the others away. */
export interface Part {
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
}

export const NOTHING: Part = { figures: [], issues: [] };

export function points(id: string, value: number): Figure {
  return { id, value, unit: 'finePoints' };
}

export function share(id: string, value: number): Figure {
  return { id, value, unit: 'share' };
}

export function money(id: string, value: number): Figure {
  return { id, value, unit: 'money' };
}

/** The value of an outcome of the core whose inputs are known to be possible. */
export function known<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new RangeError(`${outcome.issues[0]!.field}: ${outcome.issues[0]!.code}`);
  return outcome.value;
}

/** The score, how sure it is, and the three shares; the raw limits where they were cut or widened. */
export function scoreFigures(sample: Sample, score: number, interval: NpsInterval): Figure[] {
  const { promoterShare, passiveShare, detractorShare } = sharesOf(sample);
  const { lower, upper, lowerRaw, upperRaw } = interval;
  return [
    { id: 'netPromoterScore', value: score, unit: 'points' },
    points('scoreLower', lower),
    points('scoreUpper', upper),
    { id: 'marginOfError', value: interval.marginOfError, unit: 'pointSpan' },
    ...(lower === lowerRaw && upper === upperRaw ? [] : [points('lowerRaw', lowerRaw), points('upperRaw', upperRaw)]),
    { id: 'answers', value: sample.answers, unit: 'count' },
    ...(sample.branches?.weighted === true
      ? [{ id: 'effectiveAnswers', value: sample.branches.effectiveAnswers, unit: 'number' } as const]
      : []),
    share('promoterShare', promoterShare),
    share('passiveShare', passiveShare),
    share('detractorShare', detractorShare),
  ];
}

export function sharesOf({ counts }: Sample): NpsScore {
  return known(npsScore(counts));
}

/** The same answers as other indices; and how much one of them weighs. */
export function besideFigures({ counts, scale, branches }: Sample): Figure[] {
  const { topTwoBox, satisfied } = known(satisfactionBesideNps(counts));
  // On a scale to five the two highest answers are promoters and passives: the same number twice.
  const box = scale === '1-5' ? [] : [share('topTwoBox', topTwoBox)];
  const oneAnswer: Figure[] =
    branches?.weighted === true
      ? []
      : [{ id: 'oneAnswerMoved', value: known(oneAnswerMoved(counts)).byTwoGroups, unit: 'pointSpan' }];
  return [...box, share('satisfied', satisfied), ...oneAnswer];
}

/**
 * How much answers differ, with the answers that the interval adds: else ten promoters of ten, who tell little, would seem
 * to need nobody but one more.
 */
function varianceOf({ counts }: Sample): number {
  return adjustedScore(counts, 'adjusted').variance;
}

/** How many answers it takes: for a margin, at worst and with a spread like this one's, and to notice a change. */
export function sizeFigures(inputs: NpsInputs, sample: Sample, { issues }: SampleInterval): Part {
  const { targetMargin: marginOfError, targetChange: change } = inputs;
  // Fewer customers than answered cannot be, and limit nothing.
  const population = issues.length > 0 ? null : inputs.population;
  const level = levelOf(inputs);
  const variance = varianceOf(sample);
  const parts: readonly (readonly [string, Outcome<SampleSize>])[] = [
    ['answersForMargin', sampleSizeForMargin({ marginOfError, level, population })],
    ['answersForMarginHere', sampleSizeForMargin({ marginOfError, level, population, variance })],
    ['answersForChange', sampleSizeForChange({ change, level })],
    ['answersForChangeHere', sampleSizeForChange({ change, level, variance })],
  ];
  return {
    figures: parts.map(([id, outcome]) => ({ id, value: known(outcome).answers, unit: 'count' })),
    issues: [],
  };
}
