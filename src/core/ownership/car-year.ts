import { NO_ENERGY, NO_TYRES, type CarPlan } from './car-plan.js';
import { yearMoments } from './car-value.js';
import { costsTotal, NO_COSTS, type CostsByCategory } from './categories.js';
import { energyOf } from './energy.js';
import { loanPart, NO_LOAN, type CarLoan } from './loan.js';
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

/**
 * The years of a car, from what it is worth at their borders. Plain objects, made one by one: this runs at every keystroke.
 *
 * An inner part, not exported from the core.
 */
export function carYears(plan: CarPlan, values: readonly number[], loan: CarLoan | null): CarYear[] {
  const moments = yearMoments(plan.years);
  const { repairsByAge = [], age = 0 } = plan;
  const inYear = costsOfAYear(plan);
  return values.slice(1).map((valueAtEnd, year) => {
    const start = moments[year]!;
    const length = moments[year + 1]! - start;
    const valueAtStart = values[year]!;
    const repairs = repairsByAge[Math.min(age + year, repairsByAge.length - 1)] ?? 0;
    const part = partOfLoan(loan, start, start + length);
    const costs = yearCosts(plan, inYear, yearFactor(plan, { year, length }), {
      repairs,
      length,
      valueAtStart,
      valueAtEnd,
      interest: part.interest,
      owedAtStart: part.principal + part.balance,
      owedAtEnd: part.balance,
    });
    const { principal, balance } = part;
    const [total, paid] = [costsTotal(costs), principal + paidOf(costs)];
    return { year, length, valueAtStart, valueAtEnd, costs, total, principal, paid, balance };
  });
}

/** What is known of a year before its costs. */
interface YearTerms extends Pick<CarYear, 'length' | 'valueAtStart' | 'valueAtEnd'> {
  /** By the age of the car, in today's prices. */
  readonly repairs: number;
  readonly interest: number;
  readonly owedAtStart: number;
  readonly owedAtEnd: number;
}

function yearCosts(plan: CarPlan, inYear: CostsByCategory, factor: number, terms: YearTerms): CostsByCategory {
  const { length, valueAtStart, valueAtEnd } = terms;
  const { comprehensiveShare = 0, annualOpportunityRate = 0 } = plan;
  const tied = (Math.max(0, valueAtStart - terms.owedAtStart) + Math.max(0, valueAtEnd - terms.owedAtEnd)) / 2;
  return {
    depreciation: valueAtStart - valueAtEnd,
    interest: terms.interest,
    fuel: inYear.fuel * factor,
    electricity: inYear.electricity * factor,
    insurance: inYear.insurance * factor,
    compulsoryInsurance: inYear.compulsoryInsurance * factor,
    comprehensiveInsurance: inYear.comprehensiveInsurance * factor + comprehensiveShare * valueAtStart * length,
    tax: inYear.tax * factor,
    service: inYear.service * factor,
    repairs: (inYear.repairs + terms.repairs) * factor,
    tyres: inYear.tyres * factor,
    parking: inYear.parking * factor,
    wash: inYear.wash * factor,
    tolls: inYear.tolls * factor,
    fines: inYear.fines * factor,
    opportunity: annualOpportunityRate * tied * length,
  };
}

/** What a whole year costs in today's prices, without what depends on the value, the loan and the age. */
function costsOfAYear({ kilometresPerYear, energy = NO_ENERGY, tyres = NO_TYRES, yearly }: CarPlan): CostsByCategory {
  const { perKilometre, perYear } = tyresOf(tyres);
  const worn = kilometresPerYear * perKilometre + perYear;
  return { ...NO_COSTS, ...yearly, ...energyOf(kilometresPerYear, energy), tyres: worn };
}

/** How many years of today's prices a year comes to. An inner part, not exported from the core. */
export function yearFactor(
  { annualInflation = 0 }: CarPlan,
  { year, length }: Pick<CarYear, 'year' | 'length'>,
): number {
  return (1 + annualInflation) ** year * length;
}

/** What a kilometre costs in today's prices. An inner part, not exported from the core. */
export function kilometreCost({ energy = NO_ENERGY, tyres = NO_TYRES }: CarPlan): number {
  const { fuel, electricity } = energyOf(1, energy);
  return fuel + electricity + tyresOf(tyres).perKilometre;
}

function partOfLoan(loan: CarLoan | null, start: number, end: number): typeof NO_LOAN {
  return loan === null ? NO_LOAN : loanPart(loan, monthsUntil(start), monthsUntil(end));
}

/** What is borrowed for a car; `null` where nothing is. An inner part, not exported from the core. */
export function loanOf({ price, finance }: CarPlan): CarLoan | null {
  if (finance === undefined) return null;
  const { downPayment, annualNominalRate, months } = finance;
  return { principal: price - downPayment, annualNominalRate, months };
}

/** An inner part, not exported from the core. */
export function monthsUntil(years: number): number {
  return Math.round(years * MONTHS_PER_YEAR);
}

/** All costs but the loss of value and what the money would have earned. An inner part, not exported from the core. */
export function paidOf(costs: CostsByCategory): number {
  return costsTotal({ ...costs, depreciation: 0, opportunity: 0 });
}
