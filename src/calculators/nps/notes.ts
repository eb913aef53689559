import { SMALL_GROUP } from '../../core/nps/groups.js';
import { MOST_POINTS_OF_GROWTH } from '../../core/nps/growth.js';
import { npsInterval } from '../../core/nps/interval.js';
import { npsScore } from '../../core/nps/counts.js';
import { keepsAnonymity } from '../../core/nps/response.js';
import type { Amount, Figure, TextReference } from '../answer.js';
import type { Comparison } from './comparison.js';
import { known, sharesOf } from './figures.js';
import { isCensus, type SampleInterval } from './interval.js';
import { limitAmounts } from './limits.js';
import type { NpsInputs } from './questions.js';
import { levelOf, type Sample } from './sample.js';

/** From so many answers on, one person more or less is nothing to speak of. */
const MANY = 100;

/** So many of "satisfied" sound like all of them. */
const MOST_SATISFIED = 0.8;

/** Methods that differ by more points than this need a word about it. */
const METHODS_AGREE = 0.5;

/** What a reader should be careful about, in the order of weight. Only what applies to these answers. */
export function notesOf(
  inputs: NpsInputs,
  sample: Sample,
  figures: readonly Figure[],
  sure: SampleInterval,
  comparison: Comparison | null,
): TextReference[] {
  return [
    ...(keepsAnonymity(sample.answers) ? [] : [{ id: 'anonymity', values: { answers: count(sample.answers) } }]),
    ...(sample.scale === '0-10' ? [] : [{ id: `scale-${sample.scale}`, values: {} }]),
    ...(comparison === null ? [] : [changed(inputs, sample, comparison)]),
    ...shape(sample, isCensus(sample, sure)),
    ...branchNotes(sample, isCensus(sample, sure)),
    ...silence(inputs, figures),
    ...satisfaction(sample, figures),
    ...oneAnswer(sample, figures),
    ...methodNote(inputs, sample, sure),
    ...against(inputs, figures, isCensus(sample, sure)),
    ...moneyNotes(inputs, figures),
    ...growthNotes(inputs, figures),
  ];
}

function count(value: number): Amount {
  return { value, unit: 'count' };
}

/** A figure that is known to be there. */
function amountOf(figures: readonly Figure[], wanted: string): Amount {
  const { value, unit } = figures.find(({ id }) => id === wanted)!;
  return { value, unit };
}

function changed(inputs: NpsInputs, { answers }: Sample, { before, change }: Comparison): TextReference {
  const { difference, interval, significant, tooSmall } = change;
  const values: TextReference['values'] = {
    difference: { value: difference, unit: 'finePoints' },
    answers: count(answers),
    earlierAnswers: count(known(npsScore(before)).answers),
  };
  if (tooSmall) return { id: 'change-too-small', values };
  const level: Amount = { value: levelOf(inputs), unit: 'share' };
  return { id: significant ? 'change-real' : 'change-chance', values: { ...values, ...limitAmounts(interval), level } };
}

/** Answers that are all alike, and few of them. Where everybody answered, neither makes the score less sure. */
function shape(sample: Sample, census: boolean): TextReference[] {
  const { variance, passiveShare } = sharesOf(sample);
  const same = passiveShare === 1 ? 'only-passives' : census ? 'all-alike-census' : 'all-alike';
  const alike = variance > 0 ? [] : [{ id: same, values: {} }];
  const few =
    sample.answers < SMALL_GROUP && !census ? [{ id: 'few-answers', values: { answers: count(sample.answers) } }] : [];
  return [...alike, ...few];
}

function branchNotes({ branches }: Sample, census: boolean): TextReference[] {
  if (branches === null) return [];
  const small = census ? 0 : branches.groups.filter((group) => group.small).length;
  const pooled = branches.rows.reduce((sum, { counts }) => sum + counts.promoters - counts.detractors, 0);
  const unweighted = (100 * pooled) / branches.answers;
  const values: Record<string, Amount> = {
    unweighted: { value: unweighted, unit: 'finePoints' },
    weighted: { value: branches.netPromoterScore, unit: 'finePoints' },
  };
  return [
    ...(small === 0 ? [] : [{ id: 'small-branches', values: { small: count(small), least: count(SMALL_GROUP) } }]),
    ...(branches.weighted ? [{ id: 'weighted-by-customers', values }] : []),
  ];
}

function silence({ invited }: NpsInputs, figures: readonly Figure[]): TextReference[] {
  if (invited === null || !figures.some(({ id }) => id === 'responseRate')) return [];
  const [responseRate, lowest, highest] = ['responseRate', 'silentLowest', 'silentHighest'].map((id) =>
    amountOf(figures, id),
  );
  return responseRate!.value === 1
    ? []
    : [{ id: 'silent-people', values: { responseRate: responseRate!, lowest: lowest!, highest: highest! } }];
}

function satisfaction({ scale }: Sample, figures: readonly Figure[]): TextReference[] {
  const satisfied = amountOf(figures, 'satisfied');
  if (scale === '1-5' || satisfied.value! < MOST_SATISFIED) return [];
  const [score, topTwoBox] = [amountOf(figures, 'netPromoterScore'), amountOf(figures, 'topTwoBox')];
  return [{ id: 'satisfied-and-nps', values: { satisfied, topTwoBox, score } }];
}

function oneAnswer({ answers, branches }: Sample, figures: readonly Figure[]): TextReference[] {
  if (answers >= MANY || branches?.weighted === true) return [];
  return [{ id: 'one-answer', values: { moved: amountOf(figures, 'oneAnswerMoved'), answers: count(answers) } }];
}

function methodNote(inputs: NpsInputs, { counts }: Sample, { interval, population }: SampleInterval): TextReference[] {
  const wald = known(npsInterval({ counts, level: levelOf(inputs), method: 'wald', population }));
  const apart = Math.max(Math.abs(interval.lower - wald.lower), Math.abs(interval.upper - wald.upper));
  return apart > METHODS_AGREE ? [{ id: 'methods-differ', values: {} }] : [];
}

function against({ comparisonScore }: NpsInputs, figures: readonly Figure[], census: boolean): TextReference[] {
  if (comparisonScore === null) return [];
  const lower = amountOf(figures, 'scoreLower').value!;
  const upper = amountOf(figures, 'scoreUpper').value!;
  const inside = lower <= comparisonScore && comparisonScore <= upper;
  const comparison: Amount = { value: comparisonScore, unit: 'finePoints' };
  if (census) return inside ? [] : [{ id: 'comparison-apart', values: { comparison } }];
  return [{ id: inside ? 'comparison-inside' : 'comparison-outside', values: { comparison } }];
}

function moneyNotes({ money }: NpsInputs, figures: readonly Figure[]): TextReference[] {
  if (money === 'no') return [];
  const onePoint = amountOf(figures, 'onePoint');
  return [{ id: onePoint.value! < 0 ? 'point-costs' : 'worth-is-no-cause', values: { onePoint } }];
}

function growthNotes({ growthIllustration, brandPoints }: NpsInputs, figures: readonly Figure[]): TextReference[] {
  if (growthIllustration === 'no') return [];
  const growth = amountOf(figures, 'salesGrowthNextQuarter');
  const most: Amount = { value: MOST_POINTS_OF_GROWTH, unit: 'count' };
  const capped = Math.abs(brandPoints) > MOST_POINTS_OF_GROWTH ? [{ id: 'growth-capped', values: { most } }] : [];
  return [{ id: 'growth-is-illustration', values: { growth } }, ...capped];
}
