import { periodsIn } from '../../core/period.js';
import type { TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { discountAssumption } from '../discount-assumption.js';
import type { LtvModel } from './model.js';
import type { LtvInputs } from './questions.js';

/** What the answer takes for granted, said in full so that a reader can disagree. */
export function assumptionsOf(inputs: LtvInputs, model: LtvModel, context: ComputeContext): TextReference[] {
  return [
    { id: model.margin.extraCost === null ? 'gross-profit' : 'profit-after-costs', values: {} },
    discountAssumption(inputs.discountRate, context),
    { id: stayingId(model), values: {} },
    { id: `timing-${inputs.timing}`, values: {} },
    inputs.horizonYears === null
      ? { id: 'whole-life', values: {} }
      : {
          id: inputs.timing === 'after-first' ? 'horizon-after-first' : 'horizon',
          values: { years: { value: inputs.horizonYears, unit: 'duration', period: 'year' } },
        },
    ...(inputs.marginGrowth === 0
      ? []
      : [{ id: 'growth', values: { growth: { value: inputs.marginGrowth, unit: 'share', period: 'year' } } } as const]),
    { id: 'counted-in', values: {}, facts: { period: model.period } },
    ...(periodsIn(inputs.purchaseFrequencyPeriod, model.period) < 1 && inputs.timing === 'start'
      ? [{ id: 'purchases-at-once', values: {}, facts: { period: model.period } }]
      : []),
  ];
}

function stayingId({ staying }: LtvModel): string {
  if (staying.kind === 'fitted') return 'staying-fitted';
  return staying.survivors === undefined ? 'staying-constant' : 'staying-average';
}
