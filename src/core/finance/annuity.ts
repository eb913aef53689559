import { requireAbove, requireFiniteResult, requireNumbers } from '../misuse.js';

/** A loan that is repaid by equal payments, one at the end of each period. */
export interface Loan {
  /** What is borrowed. */
  readonly principal: number;
  /** Interest as a share per period, above −1; 0 is an instalment plan. */
  readonly ratePerPeriod: number;
  /** How many payments, above 0. */
  readonly periods: number;
}

/**
 * The equal payment that repays a loan.
 *
 * Formula: principal × i ÷ (1 − (1 + i)^−n), and principal ÷ n without interest. Timing: payments at the end of each
 * period. Units: money per period. Nothing is rounded; a bank rounds each payment to cents. Source: standard annuity.
 *
 * @throws RangeError for a rate of −1 or below or no positive number of periods.
 * @example
 * annuityPayment({ principal: 20000, ratePerPeriod: 0.04 / 12, periods: 60 }); // ≈ 368.33
 * annuityPayment({ principal: 600000, ratePerPeriod: 0, periods: 60 }); // 10000
 */
export function annuityPayment(loan: Loan): number {
  requireNumbers('annuityPayment', loan, 'principal', 'ratePerPeriod', 'periods');
  const factor = presentValueFactor('annuityPayment', loan.ratePerPeriod, loan.periods);
  return requireFiniteResult('annuityPayment', loan.principal / factor);
}

/**
 * What equal payments to come are worth today.
 *
 * Formula: payment × (1 − (1 + i)^−n) ÷ i, and payment × n without interest. Timing: payments at the end of each
 * period. Units: money. Source: standard annuity.
 *
 * @throws RangeError for a rate of −1 or below or no positive number of periods.
 * @example
 * annuityPresentValue({ payment: 100, ratePerPeriod: 0.1, periods: 2 }); // ≈ 173.5537
 * annuityPresentValue({ payment: 100, ratePerPeriod: 0, periods: 12 }); // 1200
 */
export function annuityPresentValue(annuity: {
  readonly payment: number;
  readonly ratePerPeriod: number;
  readonly periods: number;
}): number {
  requireNumbers('annuityPresentValue', annuity, 'payment', 'ratePerPeriod', 'periods');
  const factor = presentValueFactor('annuityPresentValue', annuity.ratePerPeriod, annuity.periods);
  return requireFiniteResult('annuityPresentValue', annuity.payment * factor);
}

/**
 * What borrowing costs in all: the payments of a loan less what was borrowed.
 *
 * Formula: payment × n − principal. Units: money, undiscounted. Fees and insurance are not in it. Source: standard annuity.
 *
 * @throws RangeError for a rate of −1 or below or no positive number of periods.
 * @example
 * annuityInterest({ principal: 20000, ratePerPeriod: 0.04 / 12, periods: 60 }); // ≈ 2099.83
 * annuityInterest({ principal: 600000, ratePerPeriod: 0, periods: 60 }); // 0
 */
export function annuityInterest(loan: Loan): number {
  return requireFiniteResult('annuityInterest', annuityPayment(loan) * loan.periods - loan.principal);
}

function presentValueFactor(functionName: string, ratePerPeriod: number, periods: number): number {
  requireAbove(functionName, 'ratePerPeriod', ratePerPeriod, -1);
  requireAbove(functionName, 'periods', periods, 0);
  // The same as (1 − (1 + i)^−n) ÷ i, without losing the digits of a small rate.
  return ratePerPeriod === 0 ? periods : -Math.expm1(-periods * Math.log1p(ratePerPeriod)) / ratePerPeriod;
}
