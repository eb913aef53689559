import { effectiveReward, loyaltyProgrammeEffect } from '../../core/ltv/loyalty.js';
import { convertAmount } from '../../core/period.js';
import type { Issue } from '../../core/outcome.js';
import type { Figure } from '../answer.js';
import type { LtvModel } from './model.js';
import type { LtvInputs } from './questions.js';

/** What a loyalty programme does to the value, on the same model with only the margin changed. */
export interface ProgrammeResult {
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
}

/**
 * @param lifetimeMultiple lifetime value per unit of margin, of the model without the programme. The programme's
 * reward and costs change the margin; whether it also keeps customers longer is for two calculations side by side.
 */
export function programmeResult(inputs: LtvInputs, model: LtvModel, lifetimeMultiple: number): ProgrammeResult {
  if (inputs.loyaltyProgramme === 'no') return { figures: [], issues: [] };
  const reward = effectiveReward({ rewardRate: inputs.loyaltyReward, redemptionShare: inputs.loyaltyRedemption });
  const effect = loyaltyProgrammeEffect({
    averagePurchase: inputs.averagePurchase,
    purchasesPerPeriod: model.margin.revenue.value / inputs.averagePurchase,
    grossMargin: inputs.grossMargin,
    effectiveReward: reward,
    fixedCostPerPeriod: convertAmount(inputs.loyaltyFixedCost, 'year', model.period),
    purchaseUplift: inputs.loyaltyUplift,
  });
  if (!effect.ok) return { figures: [], issues: effect.issues };
  const { marginPerPeriodBefore, marginPerPeriodAfter, breakEvenUplift } = effect.value;
  const change = (marginPerPeriodAfter - marginPerPeriodBefore) * lifetimeMultiple;
  const value = model.margin.margin.value * lifetimeMultiple + change;
  return {
    issues: [],
    figures: [
      { id: 'effectiveReward', value: reward, unit: 'share' },
      breakEvenUplift === null
        ? { id: 'breakEvenUplift', value: null, unit: 'share', state: 'never' }
        : { id: 'breakEvenUplift', value: breakEvenUplift, unit: 'share' },
      { id: 'lifetimeValueWithProgramme', value, unit: 'money' },
      { id: 'programmeEffect', value: change, unit: 'money' },
    ],
  };
}
