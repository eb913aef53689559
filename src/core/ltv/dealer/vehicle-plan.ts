import { requireAbove, requireNumberList, requireNumbers, requireOneOf } from '../../misuse.js';
import type { Issue } from '../../outcome.js';
import { rangeIssues, shareListIssues } from '../../range-issues.js';
import { YEAR_TIMINGS, type YearTiming } from '../year-timing.js';

/** Where a dealer's margin along one car comes from. */
export const VEHICLE_STREAMS = ['sale', 'financeInsurance', 'service'] as const;

export type VehicleStream = (typeof VEHICLE_STREAMS)[number];

/** One of those who own the car in turn. */
export interface VehicleOwner {
  /** How long he keeps it. */
  readonly ownershipYears: number;
  /** The probability that he buys the car from us, given that the owner before him did, 0…1. */
  readonly boughtHere: number;
  /** Gross profit on selling him the car. */
  readonly saleGross: number;
  readonly financeInsuranceGross: number;
}

/** One car through its owners. */
export interface VehiclePlan {
  readonly owners: readonly VehicleOwner[];
  /** Gross profit on a year's service of a car that comes. */
  readonly serviceGrossPerYear: number;
  /** The share of cars bought here that come for service, by the age of the car from 0; the last one holds on. */
  readonly serviceShares: readonly number[];
  /** How much of that share is left where the car was bought elsewhere, 0…1. */
  readonly serviceElsewhereFactor: number;
  /** An effective share per year, above −1. */
  readonly annualDiscountRate: number;
  readonly timing: YearTiming;
}

/** What is due to binary fractions and not to the calendar. */
const ROUNDING = 1e-9;

/** No stream has brought anything yet. An inner part, not exported from the core. */
export const NOTHING: Readonly<Record<VehicleStream, number>> = { sale: 0, financeInsurance: 0, service: 0 };

/** The streams added up, always in their order. An inner part, not exported from the core. */
export function totalOf(streams: Readonly<Record<VehicleStream, number>>): number {
  return VEHICLE_STREAMS.reduce((total, stream) => total + streams[stream], 0);
}

/** How likely each owner buys here. An inner part, not exported from the core. */
export function boughtHereProbabilities(owners: readonly VehicleOwner[]): readonly number[] {
  let probability = 1;
  return owners.map(({ boughtHere }) => (probability *= boughtHere));
}

/**
 * How much of the share of service is left: all of it where the car is bought here, less of it elsewhere.
 *
 * An inner part, not exported from the core.
 */
export function comingFactor({ serviceElsewhereFactor }: VehiclePlan, boughtHereProbability: number): number {
  return boughtHereProbability + (1 - boughtHereProbability) * serviceElsewhereFactor;
}

/**
 * The years of the car's age in an owner's time, the first and the last perhaps cut by a change of owner.
 *
 * An inner part, not exported from the core.
 */
export function vehicleYears(start: number, end: number): { age: number; from: number; length: number }[] {
  const years = [];
  for (let from = start; end - from > ROUNDING;) {
    const age = Math.floor(from + ROUNDING);
    const next = Math.min(end, age + 1);
    years.push({ age, from, length: next - from });
    from = next;
  }
  return years;
}

/**
 * Throws for a plan that no program should have made; what a person may have got wrong comes back as issues.
 *
 * An inner part, not exported from the core.
 */
export function vehicleIssues(functionName: string, plan: VehiclePlan): readonly Issue[] {
  requireNumbers(functionName, plan, 'serviceGrossPerYear', 'serviceElsewhereFactor', 'annualDiscountRate');
  requireOneOf(functionName, 'timing', plan.timing, YEAR_TIMINGS);
  requireNumberList(functionName, 'serviceShares', plan.serviceShares);
  requireAbove(functionName, 'serviceShares.length', plan.serviceShares.length, 0);
  requireAbove(functionName, 'owners.length', plan.owners.length, 0);
  return [
    ...plan.owners.flatMap((owner, row) => ownerIssues(functionName, owner, row)),
    ...shareListIssues('serviceShares', plan.serviceShares),
    ...rangeIssues(
      { field: 'serviceElsewhereFactor', value: plan.serviceElsewhereFactor, minimum: 0, maximum: 1 },
      { field: 'discountRate', value: plan.annualDiscountRate, above: -1 },
    ),
  ];
}

function ownerIssues(functionName: string, owner: VehicleOwner, row: number): Issue[] {
  requireNumbers(functionName, owner, 'ownershipYears', 'boughtHere', 'saleGross', 'financeInsuranceGross');
  const cell = (column: string, value: number, minimum: number, maximum: number) =>
    rangeIssues({ field: 'owners', value, minimum, maximum }).map((issue) => ({ ...issue, row, column }));
  return [...cell('ownershipYears', owner.ownershipYears, 0.1, 15), ...cell('boughtHere', owner.boughtHere, 0, 1)];
}
