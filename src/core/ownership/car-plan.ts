import { requireNumberList, requireNumbers } from '../misuse.js';
import type { Issue, Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';
import { carValueIssues, type ValueCurve } from './car-value.js';
import type { CostCategory } from './categories.js';
import { energyCost, type EnergyUse } from './energy.js';
import { loanIssues } from './loan.js';
import { tyreCost, type TyreUse } from './tyres.js';

/** The costs that are said as an amount a year, and do not depend on the distance. */
export const YEARLY_CATEGORIES = [
  'insurance',
  'compulsoryInsurance',
  'comprehensiveInsurance',
  'tax',
  'service',
  'repairs',
  'parking',
  'wash',
  'tolls',
  'fines',
] as const satisfies readonly CostCategory[];

export type YearlyCategory = (typeof YEARLY_CATEGORIES)[number];

/** What is borrowed for the car: the price less what is paid at once. */
export interface CarFinance {
  readonly downPayment: number;
  /** The bank's nominal rate: a share per year, of which each month charges a twelfth. */
  readonly annualNominalRate: number;
  readonly months: number;
}

/** One car from its purchase to its sale, as its owner sees it. What is left out costs nothing. */
export interface CarPlan {
  readonly price: number;
  /** How long it is kept, 0 to 100 years. */
  readonly years: number;
  readonly kilometresPerYear: number;
  readonly curve: ValueCurve;
  readonly finance?: CarFinance;
  readonly energy?: EnergyUse;
  readonly tyres?: TyreUse;
  /** Amounts a year in today's prices, by category. */
  readonly yearly?: Readonly<Partial<Record<YearlyCategory, number>>>;
  /** KASKO as a share per year of what the car is worth at the start of that year; beside the amount in `yearly`. */
  readonly comprehensiveShare?: number;
  /** Repairs a year in today's prices by the age of the car from 0, beside `yearly`; the last one holds on. */
  readonly repairsByAge?: readonly number[];
  /** How old the car is when it is bought, in whole years. */
  readonly age?: number;
  /** How much dearer everything but the car itself becomes, a share per year, above −1. */
  readonly annualInflation?: number;
  /** What the owner's money in the car would earn elsewhere, a share per year. 0 leaves it out. */
  readonly annualOpportunityRate?: number;
}

export const NO_ENERGY: EnergyUse = {
  fuelPer100: 0,
  fuelPrice: 0,
  electricityPer100: 0,
  electricityPrice: 0,
  electricShare: 0,
};

export const NO_TYRES: TyreUse = {
  setPrice: 0,
  setKilometres: 1,
  changePrice: 0,
  changesPerYear: 0,
  storagePerYear: 0,
};

/**
 * Throws for a plan that no program should have made; what a person may have got wrong comes back as issues.
 *
 * An inner part, not exported from the core.
 */
export function carPlanIssues(functionName: string, plan: CarPlan): readonly Issue[] {
  const { yearly = {}, age = 0, annualInflation = 0, annualOpportunityRate = 0, comprehensiveShare = 0 } = plan;
  requireNumbers(functionName, plan, 'kilometresPerYear');
  const optional = { age, annualInflation, annualOpportunityRate, comprehensiveShare };
  requireNumbers(functionName, optional, 'age', 'annualInflation', 'annualOpportunityRate', 'comprehensiveShare');
  return [
    ...carValueIssues(functionName, plan),
    ...rangeIssues(
      { field: 'kilometresPerYear', value: plan.kilometresPerYear, minimum: 0 },
      ...yearlyRanges(functionName, yearly),
      { field: 'comprehensiveShare', value: comprehensiveShare, minimum: 0, maximum: 1 },
      { field: 'age', value: age, minimum: 0, maximum: 100, whole: true },
      { field: 'inflation', value: annualInflation, above: -1 },
      { field: 'opportunityRate', value: annualOpportunityRate, minimum: 0 },
      ...repairRanges(functionName, plan.repairsByAge ?? []),
    ),
    ...financeIssues(functionName, plan),
    ...issuesOf(energyCost({ kilometres: 0, use: plan.energy ?? NO_ENERGY })),
    ...issuesOf(tyreCost(plan.tyres ?? NO_TYRES)),
  ];
}

function yearlyRanges(functionName: string, yearly: NonNullable<CarPlan['yearly']>) {
  return YEARLY_CATEGORIES.map((field) => {
    const { [field]: value = 0 } = yearly;
    requireNumbers(functionName, { [field]: value }, field);
    return { field, value, minimum: 0 };
  });
}

function repairRanges(functionName: string, repairsByAge: readonly number[]) {
  requireNumberList(functionName, 'repairsByAge', repairsByAge);
  return repairsByAge.map((value) => ({ field: 'repairsByAge', value, minimum: 0 }));
}

function financeIssues(functionName: string, { finance, price }: CarPlan): readonly Issue[] {
  if (finance === undefined) return [];
  requireNumbers(functionName, finance, 'downPayment');
  const issues = rangeIssues({ field: 'downPayment', value: finance.downPayment, minimum: 0, maximum: price });
  // How much is borrowed follows from the two, and what is wrong with it has been said of them.
  const principal = Math.max(0, price - finance.downPayment);
  return [...issues, ...loanIssues(functionName, { ...finance, principal })];
}

function issuesOf(outcome: Outcome<unknown>): readonly Issue[] {
  return outcome.ok ? [] : outcome.issues;
}
