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
    { id: `staying-${model.staying.kind}`, values: {} },
    { id: `timing-${inputs.timing}`, values: {} },
    inputs.horizonYears === null
      ? { id: 'whole-life', values: {} }
      : { id: 'horizon', values: { years: { value: inputs.horizonYears, unit: 'duration', period: 'year' } } },
    ...(inputs.marginGrowth === 0
      ? []
      : [{ id: 'growth', values: { growth: { value: inputs.marginGrowth, unit: 'share', period: 'year' } } } as const]),
    { id: 'counted-in', values: {}, facts: { period: model.period } },
  ];
}

function discountRate({ discountRate: value }: LtvInputs, { language }: ComputeContext): TextReference {
  if (value === 0) return { id: 'nothing-discounted', values: {} };
  const rate = { value, unit: 'share', period: 'year' } as const;
  const preset = DISCOUNT_RATE_PRESETS[language];
  return value === preset.value
    ? { id: 'discount-rate-preset', values: { rate }, facts: { date: preset.date } }
    : { id: 'discount-rate', values: { rate } };
}
