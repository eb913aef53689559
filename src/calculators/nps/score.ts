import {
  add,
  divide,
  literal,
  multiply,
  power,
  quantity,
  subtract,
  summation,
  type Quantity,
} from '../../core/expression/expression.js';
import { npsScaleRule } from '../../core/nps/scale.js';
import type { Working } from '../working.js';
import type { BranchRow, Branches, Sample } from './sample.js';

/** The score in steps, with what the interval goes on from. */
export interface WorkedScore {
  /** Of answers of equal weight. */
  readonly promoters: Quantity;
  readonly detractors: Quantity;
  readonly answers: Quantity;
  readonly score: Quantity;
}

/** The score from counts, never from rounded shares. */
export function workedScore(sample: Sample, working: Working): WorkedScore {
  return sample.branches?.weighted === true
    ? weightedScore(sample.branches, working)
    : plainScore(countsOf(sample, working), working);
}

type Counts = Readonly<Record<'promoters' | 'passives' | 'detractors', Quantity>>;

/** The three counts: as they were given, or summed up from answers or branches. */
function countsOf(sample: Sample, { step }: Working): Counts {
  const { counts, byAnswer, branches, scale } = sample;
  const given = (id: keyof Counts) => quantity(id, counts[id], 'count');
  if (branches !== null) {
    const total = (id: keyof Counts) => {
      const rows = branches.rows.map((row) => quantity('branchAnswers', row.counts[id], 'count'));
      return step(id, summation(rows[0]!, rows, 'i', 1), 'count');
    };
    return { promoters: total('promoters'), passives: total('passives'), detractors: total('detractors') };
  }
  if (byAnswer === null) {
    return { promoters: given('promoters'), passives: given('passives'), detractors: given('detractors') };
  }
  const { first, last, passivesFrom, promotersFrom } = npsScaleRule(scale);
  const total = (id: keyof Counts, from: number, below: number) => {
    const rows = byAnswer.slice(from - first, below - first).map((count) => quantity('answerCount', count, 'count'));
    return step(id, summation(rows[0]!, rows, 'i', from), 'count');
  };
  return {
    promoters: total('promoters', promotersFrom, last + 1),
    passives: total('passives', passivesFrom, promotersFrom),
    detractors: total('detractors', first, passivesFrom),
  };
}

function plainScore({ promoters, passives, detractors }: Counts, { step }: Working): WorkedScore {
  const answers = step('answers', add(promoters, passives, detractors), 'count');
  const net = multiply(literal(100), subtract(promoters, detractors));
  const score = step('netPromoterScore', divide(net, answers), 'points');
  return { promoters, detractors, answers, score };
}

/** Each branch by its customers: Σ weight × score ÷ Σ weight, and how many equal answers are as sure. */
function weightedScore(branches: Branches, { step }: Working): WorkedScore {
  const { rows, groups, promoterShare, detractorShare } = branches;
  const weight = ({ weight: customers }: BranchRow) => quantity('branchWeight', customers as number, 'count');
  const total = summation(weight(rows[0]!), rows.map(weight), 'i', 1);
  const product = (row: BranchRow, index: number) =>
    multiply(weight(row), quantity('branchScore', groups[index]!.netPromoterScore, 'finePoints'));
  const whole = step('weightInAll', total, 'count');
  const score = step(
    'netPromoterScore',
    divide(summation(product(rows[0]!, 0), rows.map(product), 'i', 1), whole),
    'points',
  );
  const square = (row: BranchRow, index: number) =>
    divide(power(divide(weight(row), whole), literal(2)), quantity('branchAnswers', groups[index]!.answers, 'count'));
  const answers = step(
    'effectiveAnswers',
    divide(literal(1), summation(square(rows[0]!, 0), rows.map(square), 'i', 1)),
    'number',
  );
  const effective = (id: string, shareId: string, share: number) =>
    step(id, multiply(answers, quantity(shareId, share, 'share')), 'number');
  return {
    promoters: effective('effectivePromoters', 'promoterShare', promoterShare),
    detractors: effective('effectiveDetractors', 'detractorShare', detractorShare),
    answers,
    score,
  };
}
