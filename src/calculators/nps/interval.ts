import {
  add,
  divide,
  literal,
  multiply,
  power,
  quantity,
  subtract,
  type Expression,
  type Quantity,
} from '../../core/expression/expression.js';
import { npsInterval, type NpsInterval } from '../../core/nps/interval.js';
import { criticalValue } from '../../core/nps/normal.js';
import type { Issue } from '../../core/outcome.js';
import type { Working } from '../working.js';
import type { NpsInputs } from './questions.js';
import { levelOf, type Sample } from './sample.js';
import type { WorkedScore } from './score.js';

export interface SampleInterval {
  readonly interval: NpsInterval;
  /** All customers, where they are known and the sample can be a part of them. */
  readonly population: number | null;
  readonly issues: readonly Issue[];
}

/** Whether everybody answered: then the score is that of all, and nothing is left to chance. */
export function isCensus({ answers }: Sample, { population }: Pick<SampleInterval, 'population'>): boolean {
  return population === answers;
}

/** How sure the score is. A population that cannot be leaves the interval as if there were none, and says so. */
export function intervalOfSample(inputs: NpsInputs, { counts, branches, answers }: Sample): SampleInterval {
  const level = levelOf(inputs);
  const plain = npsInterval({ counts, level });
  if (!plain.ok) throw new RangeError('an interval is asked for without answers');
  if (inputs.population === null) return { interval: plain.value, population: null, issues: [] };
  // Weights say how many customers there are; of them, nobody has told who answered, but only how many did.
  if (branches?.weighted === true) {
    return { interval: plain.value, population: null, issues: inputs.population < answers ? [tooFew(answers)] : [] };
  }
  const corrected = npsInterval({ counts, level, population: inputs.population });
  return corrected.ok
    ? { interval: corrected.value, population: inputs.population, issues: [] }
    : { interval: plain.value, population: null, issues: corrected.issues };
}

/** With weights the core is given the answers of equal weight, of which there are fewer than were counted. */
function tooFew(answers: number): Issue {
  const field = 'population';
  return { field, code: 'population-below-sample', limit: answers, suggestion: { field, value: answers } };
}

/**
 * The interval in steps; where everybody answered there is nothing to reckon. With weights the core adds up in another
 * order: the margin is that of the step, to the last digit.
 */
export function workInterval(
  inputs: NpsInputs,
  worked: WorkedScore,
  { interval, population }: SampleInterval,
  { step }: Working,
): NpsInterval {
  if (population === worked.answers.value) return interval;
  const adjustedAnswers = step('adjustedAnswers', add(worked.answers, literal(3)), 'number');
  const adjusted = (id: string, count: Quantity) =>
    step(id, divide(add(count, literal(0.75)), adjustedAnswers), 'share');
  const promoters = adjusted('adjustedPromoterShare', worked.promoters);
  const detractors = adjusted('adjustedDetractorShare', worked.detractors);
  const net = subtract(promoters, detractors);
  const variance = step('variance', subtract(add(promoters, detractors), power(net, literal(2))), 'factor');
  const everybody = population === null ? null : quantity('population', population, 'count');
  const plainError = multiply(literal(100), power(divide(variance, adjustedAnswers), literal(0.5)));
  const error = step('standardError', corrected(plainError, worked.answers, everybody, { step }), 'number');
  const z = quantity('criticalValue', criticalValue(levelOf(inputs)), 'factor');
  const margin = step('marginOfError', multiply(z, error), 'pointSpan');
  const plainCentre = multiply(literal(100), net);
  const centre = step('intervalCentre', centreOf(plainCentre, worked, everybody, { step }), 'finePoints');
  step('lowerRaw', subtract(centre, margin), 'finePoints');
  step('upperRaw', add(centre, margin), 'finePoints');
  return { ...interval, marginOfError: margin.value };
}

type Stepping = Pick<Working, 'step'>;

function corrected(error: Expression, answers: Quantity, everybody: Quantity | null, { step }: Stepping): Expression {
  if (everybody === null) return error;
  const rest = divide(subtract(everybody, answers), subtract(everybody, literal(1)));
  return multiply(error, step('finitePopulationCorrection', power(rest, literal(0.5)), 'factor'));
}

/** The answers that are added speak only for those who did not answer. */
function centreOf(centre: Expression, worked: WorkedScore, everybody: Quantity | null, { step }: Stepping): Expression {
  if (everybody === null) return centre;
  const asked = step('answeredShare', divide(worked.answers, everybody), 'share');
  return add(multiply(asked, worked.score), multiply(subtract(literal(1), asked), centre));
}
