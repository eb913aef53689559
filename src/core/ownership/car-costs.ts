import { failure, success, whenPossible, type Outcome } from '../outcome.js';
import { carPlanIssues, NO_ENERGY, NO_TYRES, type CarPlan } from './car-plan.js';
import { carValues, yearMoments } from './car-value.js';
import { COST_CATEGORIES, COSTS_NOT_PAID, type CostCategory, type CostsByCategory } from './categories.js';
import { energyOf } from './energy.js';
import { loanPart, type CarLoan } from './loan.js';
import { tyresOf } from './tyres.js';

const MONTHS_PER_YEAR = 12;

/** One year of a car, the last of which may be a part of one. */
export interface CarYear {
  /** From 0. */
  readonly year: number;
  /** How much of a year it is. */
  readonly length: number;
  readonly valueAtStart: number;
  readonly valueAtEnd: number;
  readonly costs: CostsByCategory;
  /** The economic cost: all categories. */
  readonly total: number;
  /** Loan principal that is repaid by instalments in this year: paid, and no cost. */
  readonly principal: number;
  /** What is paid in this year: principal, and the costs that are paid. Neither the purchase nor the sale is in it. */
  readonly paid: number;
  /** What is still owed at its end. */
  readonly balance: number;
}

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
  /** `null` where the car is kept for no time. */
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
    const finite = [result.totalCost, result.cash.paidInAll, result.inTodaysMoney].every(Number.isFinite);
    return finite ? success(result) : failure({ field: 'price', code: 'too-large' });
  });
}

function resultOf(plan: CarPlan, values: readonly number[]): CarCosts {
  const loan = loanOf(plan);
  const years = yearsOf(plan, values, loan);
  const resale = values[values.length - 1]!;
  const costs = byCategory((category) => years.reduce((sum, year) => sum + year.costs[category], 0));
  // Not added up over the years, so that no digit of it is lost.
  const exact = { ...costs, depreciation: plan.price - resale };
  const totalCost = costsTotal(exact);
  const cash = cashOf(plan, loan, years, resale);
  const kilometres = plan.kilometresPerYear * plan.years;
  return {
    kilometres,
    totalCost,
    perYear: plan.years > 0 ? totalCost / plan.years : null,
    perMonth: plan.years > 0 ? totalCost / plan.years / MONTHS_PER_YEAR : null,
    perKilometre: kilometres > 0 ? totalCost / kilometres : null,
    depreciationShare: totalCost > 0 ? exact.depreciation / totalCost : null,
    costs: exact,
    cash,
    inTodaysMoney: todaysMoney(plan, years, cash),
    years,
  };
}

function yearsOf(plan: CarPlan, values: readonly number[], loan: CarLoan): CarYear[] {
  const moments = yearMoments(plan.years);
  const driving = drivingCosts(plan);
  return values.slice(1).map((valueAtEnd, year) => {
    const [start, end] = [moments[year]!, moments[year + 1]!];
    const length = end - start;
    const valueAtStart = values[year]!;
    const part = loanPart(loan, monthsUntil(start), monthsUntil(end));
    const owed = loanPart(loan, 0, monthsUntil(start)).balance;
    const prices = (1 + (plan.annualInflation ?? 0)) ** year;
    const tied = (Math.max(0, valueAtStart - owed) + Math.max(0, valueAtEnd - part.balance)) / 2;
    const costs = byCategory((category) => {
      if (category === 'depreciation') return valueAtStart - valueAtEnd;
      if (category === 'interest') return part.interest;
      if (category === 'opportunity') return (plan.annualOpportunityRate ?? 0) * tied * length;
      const share = category === 'comprehensiveInsurance' ? (plan.comprehensiveShare ?? 0) * valueAtStart * length : 0;
      return yearlyAmount(plan, category, driving[category] ?? 0, year) * prices * length + share;
    });
    const paid = part.principal + paidOf(costs);
    const { principal, balance } = part;
    return { year, length, valueAtStart, valueAtEnd, costs, total: costsTotal(costs), principal, paid, balance };
  });
}

/** What one category costs in a whole year, in today's prices. An inner part, not exported from the core. */
export function yearlyAmount(plan: CarPlan, category: CostCategory, driving: number, year: number): number {
  const { yearly = {}, repairsByAge = [], age = 0 } = plan;
  const said = (yearly as Partial<Record<CostCategory, number>>)[category] ?? 0;
  const byAge = category === 'repairs' ? (repairsByAge[Math.min(age + year, repairsByAge.length - 1)] ?? 0) : 0;
  return driving + said + byAge;
}

/** What driving for a year costs in today's prices, with the yearly part of the tyres. Inner, not exported from the core. */
export function drivingCosts({
  kilometresPerYear,
  energy = NO_ENERGY,
  tyres = NO_TYRES,
}: CarPlan): Readonly<Partial<Record<CostCategory, number>>> {
  const { perKilometre, perYear } = tyresOf(tyres);
  return { ...energyOf(kilometresPerYear, energy), tyres: kilometresPerYear * perKilometre + perYear };
}

function loanOf({ price, finance }: CarPlan): CarLoan {
  if (finance === undefined) return { principal: 0, annualNominalRate: 0, months: 1 };
  const { downPayment, annualNominalRate, months } = finance;
  return { principal: price - downPayment, annualNominalRate, months };
}

function monthsUntil(years: number): number {
  return Math.round(years * MONTHS_PER_YEAR);
}

function cashOf(plan: CarPlan, loan: CarLoan, years: readonly CarYear[], resale: number): CarCash {
  const { principal, balance: balanceSettled } = loanPart(loan, 0, monthsUntil(plan.years));
  const downPayment = plan.price - loan.principal;
  const costsPaid = years.reduce((sum, { costs }) => sum + paidOf(costs), 0);
  const paidInAll = downPayment + principal + balanceSettled + costsPaid;
  return { downPayment, principal, balanceSettled, costsPaid, paidInAll, resale, net: paidInAll - resale };
}

/** The purchase today, each year's payments in its prices, the sale and the settling at the end. */
function todaysMoney(plan: CarPlan, years: readonly CarYear[], cash: CarCash): number {
  const prices = (moment: number) => (1 + (plan.annualInflation ?? 0)) ** moment;
  const paid = years.reduce((sum, year) => sum + year.paid / prices(year.year), 0);
  return cash.downPayment + paid - (cash.resale - cash.balanceSettled) / prices(plan.years);
}

function paidOf(costs: CostsByCategory): number {
  return COST_CATEGORIES.reduce(
    (sum, category) => (COSTS_NOT_PAID.includes(category) ? sum : sum + costs[category]),
    0,
  );
}

/** All categories, added up in their order. An inner part, not exported from the core. */
export function costsTotal(costs: CostsByCategory): number {
  return COST_CATEGORIES.reduce((sum, category) => sum + costs[category], 0);
}

/** An inner part, not exported from the core. */
export function byCategory(amount: (category: CostCategory) => number): CostsByCategory {
  return Object.fromEntries(COST_CATEGORIES.map((category) => [category, amount(category)])) as Record<
    CostCategory,
    number
  >;
}
