import { annuityPayment, annuityPresentValue } from '../finance/annuity.js';
import { requireNumbers } from '../misuse.js';
import { finiteSuccess, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';

const MONTHS_PER_YEAR = 12;
const MOST_MONTHS = 1200;

/** What is borrowed for a car, on what terms. */
export interface CarLoan {
  readonly principal: number;
  /** The bank's nominal rate: a share per year, of which each month charges a twelfth. 0 is an instalment plan. */
  readonly annualNominalRate: number;
  /** How many monthly payments, whole. */
  readonly months: number;
}

/** What became of a loan between two moments. */
export interface LoanPart {
  /** What was paid for the use of the money. */
  readonly interest: number;
  /** What was paid back. */
  readonly principal: number;
  /** What is still owed at the end. */
  readonly balance: number;
}

/** A loan as far as its car is kept. */
export interface LoanOverHolding extends LoanPart {
  /** One monthly payment, unrounded. */
  readonly payment: number;
  /** How many payments are made before the car is sold. */
  readonly payments: number;
}

/**
 * A loan that is repaid by equal monthly payments, until its car is sold and what is still owed is settled from the sale.
 *
 * Formula: payment = principal × i ÷ (1 − (1 + i)^−n) with i a twelfth of the nominal rate; owed after k payments =
 * payment × (1 − (1 + i)^−(n − k)) ÷ i; interest = payments made − principal repaid, so only what the bank has earned
 * until the sale. Timing: payments at the end of each month. Assumes that settling early costs nothing beside. Units:
 * money; months.
 *
 * Issues: `loanAmount` below-minimum (0), too-large; `loanRate` below-minimum (0), too-large; `loanMonths` (1 to 1200,
 * whole); `heldMonths` below-minimum (0), not-whole. Source: standard annuity; checked against letuscalculate.com and mathondemand.com.
 *
 * @example
 * loanOverHolding({ loan: { principal: 20000, annualNominalRate: 0.04, months: 60 }, heldMonths: 60 }).value.payment; // ≈ 368.33
 * loanOverHolding({ loan: { principal: 1200, annualNominalRate: 0, months: 12 }, heldMonths: 5 }); // { ok: true, value: { payment: 100, payments: 5, interest: 0, principal: 500, balance: 700 } }
 */
export function loanOverHolding(inputs: {
  readonly loan: CarLoan;
  readonly heldMonths: number;
}): Outcome<LoanOverHolding> {
  const { loan, heldMonths } = inputs;
  requireNumbers('loanOverHolding', inputs, 'heldMonths');
  const issues = [
    ...loanIssues('loanOverHolding', loan),
    ...rangeIssues({ field: 'heldMonths', value: heldMonths, minimum: 0, whole: true }),
  ];
  return whenPossible(issues, () => {
    const payments = Math.min(heldMonths, loan.months);
    return finiteSuccess('loanAmount', { payment: monthlyPayment(loan), payments, ...loanPart(loan, 0, payments) });
  });
}

/** An inner part, not exported from the core. */
export function loanIssues(functionName: string, loan: CarLoan): readonly Issue[] {
  requireNumbers(functionName, loan, 'principal', 'annualNominalRate', 'months');
  const issues = rangeIssues(
    { field: 'loanAmount', value: loan.principal, minimum: 0 },
    { field: 'loanRate', value: loan.annualNominalRate, minimum: 0 },
    { field: 'loanMonths', value: loan.months, minimum: 1, maximum: MOST_MONTHS, whole: true },
  );
  // No payment is above what is borrowed and a month's interest on it.
  const isPayable = Number.isFinite(loan.principal * (1 + monthlyRate(loan)));
  return isPayable ? issues : [...issues, { field: 'loanRate', code: 'too-large' }];
}

/** Nothing borrowed. An inner part, not exported from the core. */
export const NO_LOAN: LoanPart = { interest: 0, principal: 0, balance: 0 };

/** What becomes of a loan from one month to another. An inner part, not exported from the core. */
export function loanPart(loan: CarLoan, fromMonth: number, toMonth: number): LoanPart {
  const [from, to] = [Math.min(fromMonth, loan.months), Math.min(toMonth, loan.months)];
  const payment = monthlyPayment(loan);
  const [owed, balance] = [balanceAfter(loan, payment, from), balanceAfter(loan, payment, to)];
  const principal = owed - balance;
  // Without interest the two sides of the subtraction differ by rounding only.
  const interest = loan.annualNominalRate === 0 ? 0 : payment * (to - from) - principal;
  return { interest, principal, balance };
}

function balanceAfter(loan: CarLoan, payment: number, month: number): number {
  if (month === 0) return loan.principal;
  if (month === loan.months) return 0;
  return annuityPresentValue({ payment, ratePerPeriod: monthlyRate(loan), periods: loan.months - month });
}

function monthlyPayment(loan: CarLoan): number {
  return annuityPayment({ principal: loan.principal, ratePerPeriod: monthlyRate(loan), periods: loan.months });
}

function monthlyRate({ annualNominalRate }: CarLoan): number {
  return annualNominalRate / MONTHS_PER_YEAR;
}
