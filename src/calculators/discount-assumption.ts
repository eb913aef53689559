import type { TextReference } from './answer.js';
import type { ComputeContext } from './calculator.js';
import { DISCOUNT_RATE_PRESETS } from './ltv/presets.js';

/** At what rate later money is discounted, and whether that rate is still our example. */
export function discountAssumption(annualRate: number, { language }: ComputeContext): TextReference {
  if (annualRate === 0) return { id: 'nothing-discounted', values: {} };
  const rate = { value: annualRate, unit: 'share', period: 'year' } as const;
  const preset = DISCOUNT_RATE_PRESETS[language];
  return annualRate === preset.value
    ? { id: 'discount-rate-preset', values: { rate }, facts: { date: preset.date } }
    : { id: 'discount-rate', values: { rate } };
}
