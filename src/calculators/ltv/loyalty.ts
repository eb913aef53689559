import { add, literal, multiply, quantity, subtract, type Quantity } from '../../core/expression/expression.js';
import { effectiveReward, loyaltyProgrammeEffect } from '../../core/ltv/loyalty.js';
import { convertAmount } from '../../core/period.js';
import type { Issue } from '../../core/outcome.js';
import type { Figure } from '../answer.js';
import type { Working } from '../working.js';
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
export function programmeResult(
  inputs: LtvInputs,
  model: LtvModel,
  lifetimeMultiple: number,
  working: Working,
): ProgrammeResult {
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
  const { breakEvenUplift } = effect.value;
  const { change, value } = worked(inputs, model, lifetimeMultiple, working);
  return {
    issues: [],
    figures: [
      { id: 'effectiveReward', value: reward, unit: 'share' },
      breakEvenUplift === null
        ? { id: 'breakEvenUplift', value: null, unit: 'share', state: 'impossible' }
        : { id: 'breakEvenUplift', value: breakEvenUplift, unit: 'share' },
      { id: 'lifetimeValueWithProgramme', value, unit: 'money' },
      { id: 'programmeEffect', value: change, unit: 'money' },
    ],
  };
}

/** The programme's effect in steps: what the reward really costs, a period's profit with it, and what that is over a life. */
function worked(
  inputs: LtvInputs,
  { margin, period }: LtvModel,
  lifetimeMultiple: number,
  { step }: Working,
): { change: number; value: number } {
  const share = (id: 'loyaltyReward' | 'loyaltyRedemption' | 'loyaltyUplift' | 'grossMargin') =>
    quantity(id, inputs[id], 'share');
  const reward = step('effectiveReward', multiply(share('loyaltyReward'), share('loyaltyRedemption')), 'share');
  const grown = multiply(margin.revenue, add(literal(1), share('loyaltyUplift')));
  const kept = multiply(grown, subtract(share('grossMargin'), reward));
  const fixed = convertAmount(inputs.loyaltyFixedCost, 'year', period);
  const cost = quantity('loyaltyFixedCost', fixed, 'money', period);
  const profit = step('profitWithProgramme', fixed === 0 ? kept : subtract(kept, cost), 'money', period);
  const multiple = quantity('lifetimeMultiple', lifetimeMultiple, 'factor');
  const change = step('programmeEffect', multiply(subtract(profit, margin.grossProfit), multiple), 'money');
  const before: Quantity = quantity('lifetimeValue', margin.margin.value * lifetimeMultiple, 'money');
  return { change: change.value, value: step('lifetimeValueWithProgramme', add(before, change), 'money').value };
}
