import type { TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { discountAssumption } from '../discount-assumption.js';
import { exampleAmounts } from '../example-amount.js';
import { SERVICE_QUESTIONS, type ServiceInputs } from './questions.js';

/** What the answer takes for granted, said in full so that a reader can disagree. */
export function assumptionsOf(inputs: ServiceInputs, context: ComputeContext): TextReference[] {
  const plain = (id: string): TextReference => ({ id, values: {} });
  return [
    plain(inputs.serviceVariableCost === 0 ? 'gross-profit' : 'profit-after-costs'),
    discountAssumption(inputs.discountRate, context),
    plain('staying-constant'),
    plain(`timing-${inputs.timing}`),
    { id: 'horizon', values: { years: { value: inputs.horizonYears, unit: 'duration', period: 'year' } } },
    plain('base-as-today'),
    ...(inputs.winBack === 'no'
      ? []
      : [plain(inputs.winBackValue === null ? 'won-back-like-others' : 'won-back-as-said')]),
    ...exampleAmounts(SERVICE_QUESTIONS, inputs, context),
  ];
}
