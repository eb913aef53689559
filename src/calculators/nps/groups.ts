import { bootstrapInterval } from '../../core/nps/bootstrap.js';
import { npsInterval, type NpsInterval } from '../../core/nps/interval.js';
import { npsScore, type AnswerCounts } from '../../core/nps/counts.js';
import { npsScaleRule } from '../../core/nps/scale.js';
import type { Group, GroupRow, Measure } from '../answer.js';
import type { Comparison } from './comparison.js';
import { known } from './figures.js';
import { isCensus, type SampleInterval } from './interval.js';
import type { NpsInputs } from './questions.js';
import { levelOf, type Sample } from './sample.js';

const COUNTED: readonly Measure[] = [
  { id: 'answersCounted', unit: 'count' },
  { id: 'answersShare', unit: 'share', whole: true },
];

const LIMITS: readonly Measure[] = [
  { id: 'scoreLower', unit: 'finePoints' },
  { id: 'scoreUpper', unit: 'finePoints' },
];

const SCORED: readonly Measure[] = [
  { id: 'groupScore', unit: 'finePoints' },
  ...LIMITS,
  { id: 'answersCounted', unit: 'count' },
];

/** Everything that is a picture with its table. */
export function groupsOf(
  inputs: NpsInputs,
  sample: Sample,
  sure: SampleInterval,
  comparison: Comparison | null,
): Group[] {
  const { interval } = sure;
  return [
    groupsGroup(sample),
    ...distribution(sample),
    ...waves(inputs, sample, interval, comparison),
    ...branches(sample, sure),
    ...methods(inputs, sample, sure),
  ];
}

/** With weights only the shares are those of all customers. */
function groupsGroup({ counts, branches: weighed }: Sample): Group {
  const { promoterShare, passiveShare, detractorShare } = known(npsScore(counts));
  const weighted = weighed?.weighted === true;
  const row = (id: string, count: number, part: number): GroupRow => ({
    id,
    values: weighted ? [part] : [count, part],
  });
  return {
    id: 'npsGroups',
    measures: weighted ? COUNTED.slice(1) : COUNTED,
    rows: [
      row('promotersRow', counts.promoters, promoterShare),
      row('passivesRow', counts.passives, passiveShare),
      row('detractorsRow', counts.detractors, detractorShare),
    ],
  };
}

/** A digit is the same in every language. */
function distribution({ byAnswer, answers, scale }: Sample): Group[] {
  if (byAnswer === null) return [];
  const { first } = npsScaleRule(scale);
  const rows = byAnswer.map((count, index) => ({
    id: `answer${first + index}`,
    name: String(first + index),
    values: [count, count / answers],
  }));
  return [{ id: 'npsDistribution', measures: COUNTED, rows }];
}

function waves(inputs: NpsInputs, sample: Sample, interval: NpsInterval, comparison: Comparison | null): Group[] {
  if (comparison === null) return [];
  const earlier = known(npsInterval({ counts: comparison.before, level: levelOf(inputs) }));
  const rows = [
    scored('earlierSurvey', comparison.before, earlier, known(npsScore(comparison.before)).answers),
    scored('presentSurvey', sample.counts, interval, sample.answers),
  ];
  return [{ id: 'npsWaves', measures: SCORED, rows }];
}

function scored(id: string, counts: AnswerCounts, { lower, upper }: NpsInterval, answers: number): GroupRow {
  return { id, values: [known(npsScore(counts)).netPromoterScore, lower, upper, answers] };
}

/** Each branch with its interval beside the score of all. */
function branches(sample: Sample, sure: SampleInterval): Group[] {
  const { branches: found } = sample;
  if (found === null) return [];
  const { lower, upper } = sure.interval;
  const census = isCensus(sample, sure);
  const rows = found.groups.map(({ netPromoterScore, interval, answers, weightShare }, index) => ({
    id: `branch${index + 1}`,
    name: found.rows[index]!.name,
    // Where everybody answered, everybody of each branch did.
    values: [
      netPromoterScore,
      ...(census ? [netPromoterScore, netPromoterScore] : [interval.lower, interval.upper]),
      answers,
      weightShare,
    ],
  }));
  const all = { id: 'allBranches', values: [found.netPromoterScore, lower, upper, found.answers, 1] };
  return [
    {
      id: 'npsBranches',
      measures: [...SCORED, { id: 'branchShare', unit: 'share' }],
      rows: [...rows, all],
      reference: { id: 'allBranches', value: found.netPromoterScore, unit: 'finePoints' },
    },
  ];
}

/**
 * The same survey by three methods. Weighted answers cannot be drawn one by one; and draws that are put back know of no
 * population, which is said where there is one.
 */
function methods(
  inputs: NpsInputs,
  { counts, branches: found }: Sample,
  { interval, population }: SampleInterval,
): Group[] {
  const level = levelOf(inputs);
  const drawn = population === null ? 'methodBootstrap' : 'methodBootstrapOfMany';
  const row = (id: string, { lower, upper }: Pick<NpsInterval, 'lower' | 'upper'>) => ({ id, values: [lower, upper] });
  return [
    {
      id: 'npsMethods',
      measures: LIMITS,
      rows: [
        row('methodAdjusted', interval),
        row('methodWald', known(npsInterval({ counts, level, method: 'wald', population }))),
        ...(found?.weighted === true ? [] : [row(drawn, known(bootstrapInterval({ counts, level })))]),
      ],
    },
  ];
}
