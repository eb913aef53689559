import type { TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { exampleAmounts } from '../example-amount.js';
import { isCensus, type SampleInterval } from './interval.js';
import { NPS_QUESTIONS, type NpsInputs } from './questions.js';
import { levelOf, type Sample } from './sample.js';

/** How often a change that is there is to be noticed: four times of five, as is customary. */
const POWER = 0.8;

/** What the answer takes for granted, said in full so that a reader can disagree. */
export function assumptionsOf(
  inputs: NpsInputs,
  sample: Sample,
  sure: SampleInterval,
  context: ComputeContext,
): TextReference[] {
  const { population } = sure;
  const everybody = { value: population, unit: 'count' } as const;
  const plain = (id: string): TextReference => ({ id, values: {} });
  const level = { value: levelOf(inputs), unit: 'share' } as const;
  const power = { value: POWER, unit: 'share' } as const;
  return [
    plain(`rule-${sample.scale}`),
    plain('points-are-not-per-cent'),
    ...(isCensus(sample, sure)
      ? [{ id: 'census', values: { population: everybody } }]
      : [plain('random-sample'), { id: 'adjusted-interval', values: { level } }]),
    ...(population === null || isCensus(sample, sure)
      ? []
      : [{ id: 'finite-population', values: { population: everybody } }]),
    ...(sample.branches === null
      ? []
      : [plain(sample.branches.weighted ? 'branches-by-customers' : 'branches-by-answers')]),
    { id: 'sizes', values: { level, power } },
    ...(inputs.comparison === 'none' ? [] : [plain('different-people')]),
    ...(inputs.comparison === 'none' || population === null ? [] : [plain('change-of-many')]),
    ...(inputs.money === 'no' ? [] : [plain('recovered-become-passives')]),
    ...(inputs.earnedGrowth === 'no' ? [] : [plain('earned-growth')]),
    ...exampleAmounts(NPS_QUESTIONS, inputs, context),
    plain('trademark'),
  ];
}
