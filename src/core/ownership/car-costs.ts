import { failure, success, whenPossible, type Outcome } from '../outcome.js';
import { carPlanIssues, type CarPlan } from './car-plan.js';
import { carValues } from './car-value.js';
import { carYears, loanOf, monthsUntil, paidOf, type CarYear } from './car-year.js';
import { addCosts, costsTotal, NO_COSTS, partOf, type CostsByCategory } from './categories.js';
import { loanPart, NO_LOAN, type CarLoan } from './loan.js';

const MONTHS_PER_YEAR = 12;

/** What goes out of the owner's pocket and comes back, nominal. */
export interface CarCash {
  /** Paid at once for the car. */
  readonly downPayment: number;
  /** Loan principal repaid by instalments. */
  readonly principal: number;
  /** What is still owed when the car is sold, and settled then. */
  readonly balanceSettled: number;
  /** All costs that are paid: everything but the loss of value and what the money would have earned. */
  readonly costsPaid: number;
  /** All of these: what is paid in all. */
  readonly paidInAll: number;
  /** What the car is sold for. */
  readonly resale: number;
  /** Paid in all, less the resale. The economic cost without opportunity cost is the same. */
  readonly net: number;
}

export interface CarCosts {
  /** How far it is driven in all. */
  readonly kilometres: number;
  /** The economic cost of the whole time: with depreciation, without loan principal. */
  readonly totalCost: number;
  /** `null` where the car is kept for no time, or next to none. */
  readonly perYear: number | null;
  readonly perMonth: number | null;
  /** `null` where the car is not driven: then nothing can be said by the kilometre. */
  readonly perKilometre: number | null;
  /** What part of the total the loss of value is; `null` where the total is not above 0. */
  readonly depreciationShare: number | null;
  /** Sums over all years; they sum to the total. */
  readonly costs: CostsByCategory;
  readonly cash: CarCash;
  /** The net payments in today's prices, each in those of its time: what is left when inflation is taken out. */
  readonly inTodaysMoney: number;
  readonly years: readonly CarYear[];
}

/**
 * What a car costs its owner from purchase to sale: by category, by year, in all; and what is paid for it in cash.
 *
 * Formula: depreciation = price − resale; interest as `loanOverHolding`; fuel, electricity and the wear of tyres by the
 * kilometre; the rest by the year; comprehensive insurance (KASKO) also as a share of the value at the start of a year;
 * opportunity = rate × the mean of what the owner has in the car (value − debt, not below 0) at the start and the end of a
 * year. All but the car and its loan grow with inflation: a year's prices are today's × (1 + π)^t. The economic cost is
 * the sum of all categories; the cash is price + interest + costs paid, part of it as loan principal: a payment, but no
 * cost, since it buys the car. Cash less the resale is the economic cost without opportunity cost. Timing: years from the
 * purchase, the last may be a part of one; nothing is discounted. Assumes that the value does not depend on the distance.
 * Units: money; years; kilometres per year; shares per year.
 *
 * Issues: `price`, `kilometresPerYear`, every category of a year, `repairsByAge`, `opportunityRate` below-minimum (0);
 * `years` (0 to 100); `downPayment` below-minimum (0), above-maximum (the price); `comprehensiveShare` (0…1); `inflation`
 * (above −1); those of `carValues`, `loanOverHolding`, `energyCost` and `tyreCost`; `price` too-large.
 * Source: the categories of Edmunds' TCO, Kelley Blue Book's 5-Year Cost to Own, AAA's Your Driving Costs, and Vincentric
 * (opportunity cost).
 *
 * @throws TypeError for wrong types.
 * @example
 * carCosts({ price: 1000, years: 2, kilometresPerYear: 100, curve: { method: 'resale', resale: 600 }, yearly: { insurance: 50 } }).value.totalCost; // 500
 * carCosts({ price: 1000, years: 2, kilometresPerYear: 0, curve: { method: 'resale', resale: 600 } }).value.perKilometre; // null
 * carCosts({ price: 1000, years: 1, kilometresPerYear: 0, curve: { method: 'resale', resale: 600 }, finance: { downPayment: 400, annualNominalRate: 0, months: 24 } }).value.cash; // { downPayment: 400, principal: 300, balanceSettled: 300, costsPaid: 0, paidInAll: 1000, resale: 600, net: 400 }
 */
export function carCosts(plan: CarPlan): Outcome<CarCosts> {
  return whenPossible(carPlanIssues('carCosts', plan), () => {
    const values = carValues(plan);
    if (!values.ok) return values;
    const result = resultOf(plan, values.value);
    const { kilometres, totalCost, cash, inTodaysMoney } = result;
    const finite = [kilometres, totalCost, cash.paidInAll, inTodaysMoney].every(Number.isFinite);
    return finite ? success(result) : failure({ field: 'price', code: 'too-large' });
  });
}

function resultOf(plan: CarPlan, values: readonly number[]): CarCosts {
  const loan = loanOf(plan);
  const years = carYears(plan, values, loan);
  const resale = values[values.length - 1]!;
  // The loss of value is not added up over the years, so that no digit of it is lost.
  const summed = years.reduce((sum, year) => addCosts(sum, year.costs), NO_COSTS);
  const costs = { ...summed, depreciation: plan.price - resale };
  const totalCost = costsTotal(costs);
  const cash = cashOf(plan, loan, years, resale);
  const kilometres = plan.kilometresPerYear * plan.years;
  const perYear = partOf(totalCost, plan.years);
  return {
    kilometres,
    totalCost,
    perYear,
    perMonth: perYear === null ? null : perYear / MONTHS_PER_YEAR,
    perKilometre: partOf(totalCost, kilometres),
    depreciationShare: partOf(costs.depreciation, totalCost),
    costs,
    cash,
    inTodaysMoney: todaysMoney(plan, years, cash),
    years,
  };
}

function cashOf(plan: CarPlan, loan: CarLoan | null, years: readonly CarYear[], resale: number): CarCash {
  const part = loan === null ? NO_LOAN : loanPart(loan, 0, monthsUntil(plan.years));
  const { principal, balance: balanceSettled } = part;
  const downPayment = plan.price - (loan?.principal ?? 0);
  const costsPaid = years.reduce((sum, year) => sum + paidOf(year.costs), 0);
  const paidInAll = downPayment + principal + balanceSettled + costsPaid;
  return { downPayment, principal, balanceSettled, costsPaid, paidInAll, resale, net: paidInAll - resale };
}

/** The purchase today, each year's payments in its prices, the sale and the settling at the end. */
function todaysMoney(plan: CarPlan, years: readonly CarYear[], cash: CarCash): number {
  const prices = (moment: number) => (1 + (plan.annualInflation ?? 0)) ** moment;
  const paid = years.reduce((sum, year) => sum + year.paid / prices(year.year), 0);
  return cash.downPayment + paid - (cash.resale - cash.balanceSettled) / prices(plan.years);
}
