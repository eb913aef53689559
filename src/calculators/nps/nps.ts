import { success, type Outcome } from '../../core/outcome.js';
import type { Answer, Amount, Figure, TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { createWorking } from '../working.js';
import { assumptionsOf } from './assumptions.js';
import { changeFigures, comparisonOf, workChange } from './comparison.js';
import { NPS_EXAMPLES } from './examples.js';
import { besideFigures, points, scoreFigures, sharesOf, sizeFigures } from './figures.js';
import { groupsOf } from './groups.js';
import { intervalOfSample, isCensus, workInterval, type SampleInterval } from './interval.js';
import { limitAmounts, limitDecimals } from './limits.js';
import { againstPart, growthPart, moneyPart, responsePart } from './more.js';
import { notesOf } from './notes.js';
import { NPS_QUESTIONS, type NpsInputs } from './questions.js';
import { levelOf, sampleOf, type Sample } from './sample.js';
import { workedScore } from './score.js';

export type { NpsInputs } from './questions.js';

/**
 * The Net Promoter Score in points, how sure it is, whether it has changed, how many answers it takes, and what a point
 * is worth. Sources stand with each function of the core.
 */
export const nps = { id: 'nps', questions: NPS_QUESTIONS, compute, headlineValue, examples: NPS_EXAMPLES } as const;

function headlineValue(inputs: NpsInputs): number | null {
  const sample = sampleOf(inputs);
  return sample.ok ? workedScore(sample.value, createWorking()).score.value : null;
}

function compute(inputs: NpsInputs, context: ComputeContext): Outcome<Answer> {
  const counted = sampleOf(inputs);
  if (!counted.ok) return counted;
  const sample = counted.value;
  const working = createWorking();
  const worked = workedScore(sample, working);
  const found = intervalOfSample(inputs, sample);
  const sure = { ...found, interval: workInterval(inputs, worked, found, working) };
  const compared = comparisonOf(inputs, sample);
  const comparison = compared?.ok ? compared.value : null;
  if (comparison !== null) workChange(inputs, sample, comparison, worked, working);
  const parts = [
    againstPart(inputs, worked, working),
    responsePart(inputs, sample, sure),
    sizeFigures(inputs, sample, sure),
    moneyPart(inputs, sample, working),
    growthPart(inputs, working),
  ];
  const figures = [
    ...scoreFigures(sample, worked.score.value, sure.interval),
    ...(comparison === null ? [] : changeFigures(comparison)),
    ...besideFigures(sample),
    ...parts.flatMap((part) => part.figures),
  ];
  return success({
    version: 1,
    calculator: 'nps',
    inputs,
    headline: {
      figure: 'netPromoterScore',
      sentence: sentence(inputs, sample, sure, figures),
      ...(inputs.surveyOf === 'employees' && { label: 'employeeScore' }),
      ...qualified(sample),
    },
    figures,
    whole: ['promoterShare', 'passiveShare', 'detractorShare'],
    breakdown: breakdownOf(sample),
    series: [],
    groups: groupsOf(inputs, sample, sure, comparison),
    working: working.steps,
    assumptions: assumptionsOf(inputs, sample, sure, context),
    notes: notesOf(inputs, sample, figures, sure, comparison),
    issues: [
      ...sure.issues,
      ...(compared === null || compared.ok ? [] : compared.issues),
      ...parts.flatMap(({ issues }) => issues),
    ],
  });
}

/** On another scale than the standard one: by which rule, and that such a score is no other's equal. */
function qualified({ scale }: Sample): Pick<Answer['headline'], 'qualification' | 'caution'> {
  if (scale === '0-10') return {};
  return { qualification: { id: `rule-${scale}`, values: {} }, caution: { id: 'not-comparable', values: {} } };
}

/** Parts that sum to the score: promoters for it, detractors against it. */
function breakdownOf(sample: Sample): Figure[] {
  const { promoterShare, detractorShare } = sharesOf(sample);
  return [
    { ...points('forScore', 100 * promoterShare), share: 'promoterShare' },
    { ...points('againstScore', -100 * detractorShare), share: 'detractorShare' },
  ];
}

/** The one plain sentence of meaning under the headline. */
function sentence(inputs: NpsInputs, sample: Sample, sure: SampleInterval, [score]: readonly Figure[]): TextReference {
  const answers: Amount = { value: sample.answers, unit: 'count' };
  const { interval } = sure;
  if (isCensus(sample, sure)) return { id: `all-${inputs.surveyOf}`, values: { score: score!, answers } };
  const level: Amount = { value: levelOf(inputs), unit: 'share' };
  // Beside tenths, a score in whole points would seem to lie outside.
  const isFine = limitDecimals(interval.lower, interval.upper) > 0;
  const said: Amount = isFine ? { value: score!.value, unit: 'finePoints' } : score!;
  return { id: inputs.surveyOf, values: { score: said, answers, level, ...limitAmounts(interval) } };
}
