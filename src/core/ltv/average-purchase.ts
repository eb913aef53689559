import { requireFiniteResult, requireNumber, requireNumbers } from '../misuse.js';
import { failure, finiteSuccess, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';

/** What a typical customer buys. */
export interface PurchaseHabits {
  /** Money per purchase: total revenue ÷ number of purchases. */
  readonly averagePurchase: number;
  /** Purchases per customer and period. */
  readonly purchasesPerPeriod: number;
  /** The share of the price that is left after the cost of what was sold, 1 at most; negative when it is sold at a loss. */
  readonly grossMargin: number;
}

/** A lifetime in money, before and after the cost of what was sold. */
export interface SimpleLifetimeValue {
  readonly lifetimeValue: number;
  readonly lifetimeRevenue: number;
}

/**
 * The margin that one customer brings in one period.
 *
 * Formula: average purchase × purchases per period × gross margin − cost to serve per period.
 * Units: money per period; the gross margin is a share of the price. No discounting, no churn. Source: standard.
 *
 * @throws RangeError when the result is beyond what a number can hold.
 * @example
 * marginPerPeriod({ averagePurchase: 50, purchasesPerPeriod: 2, grossMargin: 0.5 }); // 50
 * marginPerPeriod({ averagePurchase: 50, purchasesPerPeriod: 2, grossMargin: 0.5, costPerPeriod: 15 }); // 35
 */
export function marginPerPeriod(inputs: PurchaseHabits & { readonly costPerPeriod?: number }): number {
  requireNumbers('marginPerPeriod', inputs, 'averagePurchase', 'purchasesPerPeriod', 'grossMargin');
  const { averagePurchase, purchasesPerPeriod, grossMargin, costPerPeriod = 0 } = inputs;
  requireNumber('marginPerPeriod', 'costPerPeriod', costPerPeriod);
  return requireFiniteResult('marginPerPeriod', averagePurchase * purchasesPerPeriod * grossMargin - costPerPeriod);
}

/**
 * Lifetime value when the length of the relationship is known.
 *
 * Formula: average purchase × purchases per period × lifespan, and that × gross margin. Assumes that habits stay as they
 * are; a mean lifespan, not "until nine in ten are gone". Timing: none, nothing is discounted. Units: money.
 *
 * Issues: `averagePurchase`, `purchases`, `lifespan` below-minimum (0); `grossMargin` above-maximum (1);
 * `averagePurchase` too-large. Source: the common textbook product, as in calxo.ai and churnmiser.com calculators.
 *
 * @example
 * lifetimeValueByLifespan({ averagePurchase: 75, purchasesPerPeriod: 3, grossMargin: 0.6, lifespanPeriods: 2.5 }); // { ok: true, value: { lifetimeValue: 337.5, lifetimeRevenue: 562.5 } }
 */
export function lifetimeValueByLifespan(
  inputs: PurchaseHabits & { readonly lifespanPeriods: number },
): Outcome<SimpleLifetimeValue> {
  requireHabits('lifetimeValueByLifespan', inputs);
  requireNumbers('lifetimeValueByLifespan', inputs, 'lifespanPeriods');
  const { lifespanPeriods } = inputs;
  const issues = [...habitIssues(inputs), ...rangeIssues({ field: 'lifespan', value: lifespanPeriods, minimum: 0 })];
  return whenPossible(issues, () => {
    const lifetimeRevenue = inputs.averagePurchase * inputs.purchasesPerPeriod * lifespanPeriods;
    return finiteSuccess('averagePurchase', { lifetimeValue: lifetimeRevenue * inputs.grossMargin, lifetimeRevenue });
  });
}

/**
 * Lifetime value when a constant share of customers leaves each period.
 *
 * Formula: average purchase × purchases per period × gross margin ÷ churn; the mean lifespan is 1 ÷ churn periods and
 * counts the first one. Assumes a constant churn and that the purchases and the churn are of the same period (convert
 * first). Timing: the first margin is earned in full, nothing is discounted. Units: money, periods.
 *
 * Issues: as `lifetimeValueByLifespan` without `lifespan`; `churn` below-minimum (0), above-maximum (1), and
 * no-finite-lifetime for a churn of 0. Source: webinar on loyalty (V. Shishkin, 2023), printed there without its signs:
 * 50 × 2 × 0.5 ÷ 0.1 = 500.
 *
 * @example
 * lifetimeValueByChurn({ averagePurchase: 50, purchasesPerPeriod: 2, grossMargin: 0.5, churnPerPeriod: 0.1 }); // { ok: true, value: { lifetimeValue: 500, lifetimeRevenue: 1000, lifespanPeriods: 10 } }
 */
export function lifetimeValueByChurn(
  inputs: PurchaseHabits & { readonly churnPerPeriod: number },
): Outcome<SimpleLifetimeValue & { readonly lifespanPeriods: number }> {
  requireHabits('lifetimeValueByChurn', inputs);
  requireNumbers('lifetimeValueByChurn', inputs, 'churnPerPeriod');
  const { churnPerPeriod } = inputs;
  const range = rangeIssues({ field: 'churn', value: churnPerPeriod, minimum: 0, maximum: 1 });
  return whenPossible([...habitIssues(inputs), ...range], () => {
    if (churnPerPeriod === 0) return failure({ field: 'churn', code: 'no-finite-lifetime' });
    const lifetimeRevenue = (inputs.averagePurchase * inputs.purchasesPerPeriod) / churnPerPeriod;
    const lifetimeValue = lifetimeRevenue * inputs.grossMargin;
    return finiteSuccess('averagePurchase', { lifetimeValue, lifetimeRevenue, lifespanPeriods: 1 / churnPerPeriod });
  });
}

function requireHabits(functionName: string, habits: PurchaseHabits): void {
  requireNumbers(functionName, habits, 'averagePurchase', 'purchasesPerPeriod', 'grossMargin');
}

function habitIssues({ averagePurchase, purchasesPerPeriod, grossMargin }: PurchaseHabits): readonly Issue[] {
  return rangeIssues(
    { field: 'averagePurchase', value: averagePurchase, minimum: 0 },
    { field: 'purchases', value: purchasesPerPeriod, minimum: 0 },
    { field: 'grossMargin', value: grossMargin, maximum: 1 },
  );
}
