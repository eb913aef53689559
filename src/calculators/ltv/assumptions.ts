import { periodsIn } from '../../core/period.js';
import type { TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import type { LtvModel } from './model.js';
import { DISCOUNT_RATE_PRESETS } from './presets.js';
import type { LtvInputs } from './questions.js';

/** What the answer takes for granted, said in full so that a reader can disagree. */
export function assumptionsOf(inputs: LtvInputs, model: LtvModel, context: ComputeContext): TextReference[] {
  return [
    { id: model.margin.extraCost === null ? 'gross-profit' : 'profit-after-costs', values: {} },
    discountRate(inputs, context),
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

function discountRate({ discountRate: value }: LtvInputs, { language }: ComputeContext): TextReference {
  if (value === 0) return { id: 'nothing-discounted', values: {} };
  const rate = { value, unit: 'share', period: 'year' } as const;
  const preset = DISCOUNT_RATE_PRESETS[language];
  return value === preset.value
    ? { id: 'discount-rate-preset', values: { rate }, facts: { date: preset.date } }
    : { id: 'discount-rate', values: { rate } };
}
