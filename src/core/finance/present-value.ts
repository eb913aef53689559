import { requireAbove, requireFiniteResult, requireNumbers } from '../misuse.js';

/** An amount of money and when it moves. */
export interface CashFlow {
  /** Positive when it comes in, negative when it goes out. */
  readonly amount: number;
  /** How many periods from now; fractions are allowed, 0 is now. */
  readonly period: number;
}

/**
 * What dated amounts are worth today.
 *
 * Formula: Σ amount ÷ (1 + rate)^period. Timing: each amount at its own date, counted in periods from now.
 * Units: money, in the currency of the amounts; the rate is an effective share per period, above −1.
 * Assumes one constant rate. Source: standard discounting.
 *
 * @throws RangeError for a rate of −1 or below, or a result beyond what a number can hold.
 * @example
 * presentValue({ cashFlows: [{ amount: -100, period: 0 }, { amount: 121, period: 2 }], ratePerPeriod: 0.1 }); // ≈ 0.000000
 * presentValue({ cashFlows: [{ amount: 100, period: 1 }], ratePerPeriod: 0.25 }); // 80
 */
export function presentValue(inputs: {
  readonly cashFlows: readonly CashFlow[];
  readonly ratePerPeriod: number;
}): number {
  requireNumbers('presentValue', inputs, 'ratePerPeriod');
  requireAbove('presentValue', 'ratePerPeriod', inputs.ratePerPeriod, -1);
  const total = inputs.cashFlows.reduce((sum, cashFlow) => {
    requireNumbers('presentValue', cashFlow, 'amount', 'period');
    return sum + cashFlow.amount / (1 + inputs.ratePerPeriod) ** cashFlow.period;
  }, 0);
  return requireFiniteResult('presentValue', total);
}
