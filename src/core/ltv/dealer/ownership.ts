import { requireNumberList, requireNumbers, requireOneOf } from '../../misuse.js';
import type { Issue } from '../../outcome.js';
import { rangeIssues, shareListIssues } from '../../range-issues.js';
import { YEAR_TIMINGS, type YearTiming } from '../year-timing.js';

/** Where a dealer's margin from one customer comes from. `retention` is what is spent on keeping him. */
export const DEALER_STREAMS = [
  'sale',
  'financeInsurance',
  'accessories',
  'service',
  'bodyShop',
  'tradeIn',
  'retention',
] as const;

export type DealerStream = (typeof DEALER_STREAMS)[number];

/** When a customer hands over his car: as each cycle begins, or as it ends. */
export const TRADE_IN_MOMENTS = ['start', 'end'] as const;

export type TradeInMoment = (typeof TRADE_IN_MOMENTS)[number];

/** How long one cycle of ownership lasts, how many there are, and how likely a customer is to see each of them. */
export interface OwnershipPlan {
  /** How long a car is kept, 0.1 to 100 years. */
  readonly cycleYears: number;
  /** How far ahead money is counted, above 0, to 100 years. A horizon of one cycle counts its trade-in. */
  readonly horizonYears: number;
  /** How likely a customer is to begin another cycle here, 0…1. */
  readonly repurchaseProbability: number;
  /** The share of cars still coming for service by age, from age 0; the last one holds for later ages. */
  readonly serviceShares: readonly number[];
  /** How likely the car of a cycle is handed over here, 0…1. */
  readonly tradeInProbability: number;
  readonly tradeInMoment: TradeInMoment;
  /** An effective share per year, above −1. */
  readonly annualDiscountRate: number;
  readonly timing: YearTiming;
  readonly amounts: OwnershipAmounts;
}

/** What each event brings if it happens: gross profits for a value, revenues for a revenue. May be negative. */
export interface OwnershipAmounts {
  /** A car sold. */
  readonly sale: number;
  readonly financeInsurance: number;
  readonly accessories: number;
  /** A year's service of a car that comes, by age from 0; the last one holds for later ages. */
  readonly serviceByAge: readonly number[];
  /** A year's body repairs of a car that comes. */
  readonly bodyShop: number;
  /** The resale of a car that was handed over. */
  readonly tradeIn: number;
  /** Spent in a year on keeping a customer, so a cost. */
  readonly retention: number;
}

type Terms = Pick<OwnershipPlan, 'cycleYears' | 'horizonYears'>;

/** What is due to binary fractions and not to the calendar. */
const ROUNDING = 1e-9;

/**
 * Throws for a plan that no program should have made; what a person may have got wrong comes back as issues.
 *
 * An inner part, not exported from the core.
 */
export function ownershipIssues(functionName: string, plan: OwnershipPlan): readonly Issue[] {
  requireNumbers(functionName, plan, 'cycleYears', 'horizonYears', 'repurchaseProbability', 'tradeInProbability');
  requireNumbers(functionName, plan, 'annualDiscountRate');
  requireOneOf(functionName, 'timing', plan.timing, YEAR_TIMINGS);
  requireOneOf(functionName, 'tradeInMoment', plan.tradeInMoment, TRADE_IN_MOMENTS);
  requireNumbers(functionName, plan.amounts, 'sale', 'financeInsurance', 'accessories', 'bodyShop', 'tradeIn');
  requireNumbers(functionName, plan.amounts, 'retention');
  requireAges(functionName, 'serviceShares', plan.serviceShares);
  requireAges(functionName, 'serviceByAge', plan.amounts.serviceByAge);
  const issues = rangeIssues(
    { field: 'cycleYears', value: plan.cycleYears, minimum: 0.1, maximum: 100 },
    { field: 'horizonYears', value: plan.horizonYears, above: 0, maximum: 100 },
    { field: 'repurchaseProbability', value: plan.repurchaseProbability, minimum: 0, maximum: 1 },
    { field: 'tradeInProbability', value: plan.tradeInProbability, minimum: 0, maximum: 1 },
    { field: 'discountRate', value: plan.annualDiscountRate, above: -1 },
  );
  return [...issues, ...shareListIssues('serviceShares', plan.serviceShares)];
}

function requireAges(functionName: string, argument: string, values: readonly number[]): void {
  requireNumberList(functionName, argument, values);
  if (values.length === 0) throw new RangeError(`${functionName} requires ${argument} for one age at least`);
}

/** How many cycles begin before the horizon. An inner part, not exported from the core. */
export function cyclesWithin({ cycleYears, horizonYears }: Terms): number {
  return Math.max(1, Math.ceil(horizonYears / cycleYears - ROUNDING));
}

/**
 * The share of customers who begin each cycle: everybody the first, and of those before it the next.
 *
 * An inner part, not exported from the core.
 */
export function survivalByCycle(plan: OwnershipPlan): readonly number[] {
  const cycles = cyclesWithin(plan);
  const shares = [1];
  for (let share = plan.repurchaseProbability; shares.length < cycles; share *= plan.repurchaseProbability) {
    shares.push(share);
  }
  return shares;
}

/**
 * How much of a year of age lies within its cycle and within the horizon, in years; 0 where none does.
 *
 * An inner part, not exported from the core.
 *
 * @param start when the cycle begins, in years from now.
 */
export function yearWithin({ cycleYears, horizonYears }: Terms, start: number, age: number): number {
  const length = Math.min(1, cycleYears - age, horizonYears - start - age);
  return length > ROUNDING ? length : 0;
}

/**
 * How long after the start of its cycle a car is handed over; `null` where that is beyond the horizon.
 *
 * An inner part, not exported from the core.
 */
export function tradeInDelay(plan: OwnershipPlan, start: number): number | null {
  if (plan.tradeInMoment === 'start') return 0;
  return start + plan.cycleYears <= plan.horizonYears + ROUNDING ? plan.cycleYears : null;
}
