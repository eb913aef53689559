import { requireAbove, requireFiniteResult, requireNumbers } from '../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';
import type { PurchaseHabits } from './average-purchase.js';

/** Purchases before the programme, and what the programme gives and costs. */
export interface LoyaltyProgramme extends PurchaseHabits {
  /** What the reward costs as a share of the price, after what is never redeemed. */
  readonly effectiveReward: number;
  /** What the programme costs per customer and period, whatever is bought. */
  readonly fixedCostPerPeriod: number;
  /** How much more is bought: 0.1 is a tenth more, −1 is nothing any more. */
  readonly purchaseUplift: number;
}

export interface LoyaltyProgrammeEffect {
  readonly marginPerPeriodBefore: number;
  readonly marginPerPeriodAfter: number;
  /** How much more must be bought for the programme to cost nothing; `null` when no uplift can pay for it. */
  readonly breakEvenUplift: number | null;
}

/**
 * What a reward really costs, when a part of it is never claimed.
 *
 * Formula: reward rate × share redeemed. Units: shares of the price. Source: standard.
 *
 * @example
 * effectiveReward({ rewardRate: 0.05, redemptionShare: 0.8 }); // ≈ 0.04
 */
export function effectiveReward(inputs: { readonly rewardRate: number; readonly redemptionShare: number }): number {
  requireNumbers('effectiveReward', inputs, 'rewardRate', 'redemptionShare');
  return requireFiniteResult('effectiveReward', inputs.rewardRate * inputs.redemptionShare);
}

/**
 * What a loyalty programme does to the margin of one customer, and the uplift at which it pays for itself.
 *
 * Formula: before = revenue × m; after = revenue × (1 + u) × (m − ρ) − fixed; they are equal at the break-even
 * u = (revenue × m + fixed) ÷ (revenue × (m − ρ)) − 1. Assumes that every purchase earns the reward, also those that
 * would have been made anyway. Timing: none, one typical period. Units: money per period; shares.
 * Members differ from others before they join: an uplift read off them is flattered.
 *
 * Issues: `averagePurchase`, `purchases`, `effectiveReward`, `fixedCost` below-minimum (0); `grossMargin` above-maximum
 * (1); `purchaseUplift` below-minimum (−1); `averagePurchase` too-large.
 * Source: derived; ahaecommerce.com prints 17 % for a margin of 38 % and a reward of 5 %, where it is 15.2 %.
 *
 * @example
 * loyaltyProgrammeEffect({ averagePurchase: 100, purchasesPerPeriod: 1, grossMargin: 0.5, effectiveReward: 0.25, fixedCostPerPeriod: 0, purchaseUplift: 0.2 }); // { ok: true, value: { marginPerPeriodBefore: 50, marginPerPeriodAfter: 30, breakEvenUplift: 1 } }
 */
export function loyaltyProgrammeEffect(programme: LoyaltyProgramme): Outcome<LoyaltyProgrammeEffect> {
  requireNumbers('loyaltyProgrammeEffect', programme, 'averagePurchase', 'purchasesPerPeriod', 'grossMargin');
  requireNumbers('loyaltyProgrammeEffect', programme, 'effectiveReward', 'fixedCostPerPeriod', 'purchaseUplift');
  const issues = rangeIssues(
    { field: 'averagePurchase', value: programme.averagePurchase, minimum: 0 },
    { field: 'purchases', value: programme.purchasesPerPeriod, minimum: 0 },
    { field: 'grossMargin', value: programme.grossMargin, maximum: 1 },
    { field: 'effectiveReward', value: programme.effectiveReward, minimum: 0 },
    { field: 'fixedCost', value: programme.fixedCostPerPeriod, minimum: 0 },
    { field: 'purchaseUplift', value: programme.purchaseUplift, minimum: -1 },
  );
  return whenPossible(issues, () => finiteSuccess('averagePurchase', effect(programme)));
}

function effect(programme: LoyaltyProgramme): LoyaltyProgrammeEffect {
  const revenue = programme.averagePurchase * programme.purchasesPerPeriod;
  const before = revenue * programme.grossMargin;
  const rewarded = revenue * (programme.grossMargin - programme.effectiveReward);
  return {
    marginPerPeriodBefore: before,
    marginPerPeriodAfter: rewarded * (1 + programme.purchaseUplift) - programme.fixedCostPerPeriod,
    breakEvenUplift: rewarded > 0 ? (before + programme.fixedCostPerPeriod) / rewarded - 1 : null,
  };
}

/**
 * What "every nth is free" gives, as a discount.
 *
 * Formula: free ÷ (paid + free). Assumes that the free one is worth as much as a paid one and is claimed.
 * Units: a share of the price. Source: webinar on loyalty (2023): four coffees, the fifth free, is 20 %.
 *
 * @throws RangeError unless something is bought.
 * @example
 * nthFreeReward({ purchasesPaid: 4, purchasesFree: 1 }); // 0.2
 */
export function nthFreeReward(inputs: { readonly purchasesPaid: number; readonly purchasesFree: number }): number {
  requireNumbers('nthFreeReward', inputs, 'purchasesPaid', 'purchasesFree');
  const purchases = inputs.purchasesPaid + inputs.purchasesFree;
  requireAbove('nthFreeReward', 'purchasesPaid + purchasesFree', purchases, 0);
  return inputs.purchasesFree / purchases;
}

/**
 * What points give, as a discount.
 *
 * Formula: points × value per point ÷ the spending that earns them. Assumes that all points are redeemed: multiply by
 * the share that is, see `effectiveReward`. Units: points, money per point, money; a share of the price.
 * Source: webinar on loyalty (2023): 50 points per 1000 roubles, a point worth a rouble, is 5 %.
 *
 * @throws RangeError unless something is spent.
 * @example
 * pointsReward({ points: 50, spending: 1000, valuePerPoint: 1 }); // 0.05
 */
export function pointsReward(inputs: {
  readonly points: number;
  readonly spending: number;
  readonly valuePerPoint: number;
}): number {
  requireNumbers('pointsReward', inputs, 'points', 'spending', 'valuePerPoint');
  requireAbove('pointsReward', 'spending', inputs.spending, 0);
  return requireFiniteResult('pointsReward', (inputs.points * inputs.valuePerPoint) / inputs.spending);
}
