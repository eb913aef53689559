import { add, divide, literal, multiply, power, quantity, subtract } from '../../core/expression/expression.js';
import { npsDifference, type NpsDifference } from '../../core/nps/difference.js';
import { npsScore, type AnswerCounts } from '../../core/nps/counts.js';
import { npsInterval } from '../../core/nps/interval.js';
import { failure, success, type Outcome } from '../../core/outcome.js';
import type { Figure } from '../answer.js';
import type { Working } from '../working.js';
import { known, points } from './figures.js';
import type { NpsInputs } from './questions.js';
import { levelOf, type Sample } from './sample.js';
import type { WorkedScore } from './score.js';

/** The earlier survey and what has changed since. */
export interface Comparison {
  readonly before: AnswerCounts;
  readonly change: NpsDifference;
}

/** What changed since the earlier survey; `null` where none is asked about. */
export function comparisonOf(inputs: NpsInputs, { counts }: Sample): Outcome<Comparison> | null {
  if (inputs.comparison === 'none') return null;
  const before = {
    promoters: inputs.earlierPromoters,
    passives: inputs.earlierPassives,
    detractors: inputs.earlierDetractors,
  };
  const change = npsDifference({ before, after: counts, level: levelOf(inputs) });
  return change.ok ? success({ before, change: change.value }) : failure(change.issues[0]!);
}

export function changeFigures({ change }: Comparison): Figure[] {
  return [
    points('difference', change.difference),
    points('differenceLower', change.interval.lower),
    points('differenceUpper', change.interval.upper),
    { id: 'pValue', value: change.pValue, unit: 'chance' },
  ];
}

/** The change in steps, up to how many standard errors it is; what follows from that stands in tables. */
export function workChange(
  inputs: NpsInputs,
  { counts }: Sample,
  { before, change }: Comparison,
  { score }: WorkedScore,
  { step }: Working,
): void {
  const level = levelOf(inputs);
  const count = (id: string, value: number) => quantity(id, value, 'count');
  const net = subtract(count('earlierPromoters', before.promoters), count('earlierDetractors', before.detractors));
  const total = count('earlierAnswers', known(npsScore(before)).answers);
  const earlier = step('earlierScore', divide(multiply(literal(100), net), total), 'finePoints');
  step('difference', subtract(score, earlier), 'finePoints');
  const error = (id: string, of: AnswerCounts) =>
    quantity(id, known(npsInterval({ counts: of, level })).standardError, 'number');
  const squares = add(
    power(error('earlierError', before), literal(2)),
    power(error('presentError', counts), literal(2)),
  );
  const joined = step('differenceError', power(squares, literal(0.5)), 'number');
  step('zStatistic', divide(quantity('adjustedDifference', change.adjustedDifference, 'finePoints'), joined), 'factor');
}
