import type { TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { horizonOf } from '../dealer/plan.js';
import { discountAssumption } from '../discount-assumption.js';
import { exampleAmounts } from '../example-amount.js';
import { SEGMENTS_QUESTIONS, type SegmentsInputs } from './questions.js';

/** What the answer takes for granted, said in full so that a reader can disagree. */
export function assumptionsOf(inputs: SegmentsInputs, context: ComputeContext): TextReference[] {
  const byDealer = inputs.segmentBasis === 'dealer';
  return [
    { id: `weights-${inputs.segmentWeights}`, values: {} },
    ...(byDealer ? dealerAssumptions(inputs, context) : [{ id: 'values-as-given', values: {} }]),
    ...exampleAmounts(SEGMENTS_QUESTIONS, inputs, context),
  ];
}

function dealerAssumptions(inputs: SegmentsInputs, context: ComputeContext): TextReference[] {
  const years = { value: horizonOf(inputs), unit: 'duration', period: 'year' } as const;
  return [
    { id: inputs.retentionCost === 0 ? 'values-by-dealer' : 'values-by-dealer-after-retention', values: { years } },
    { id: 'blank-is-common', values: {} },
    discountAssumption(inputs.discountRate, context),
  ];
}
