import { requireAbove, requireNumberList, requireNumbers, requireOneOf } from '../../misuse.js';
import { failure, success, whenPossible, type Issue, type Outcome } from '../../outcome.js';
import { rangeIssues } from '../../range-issues.js';
import { expectedValueOfEvents, type ExpectedEventRow, type MarginEvent } from '../expected-value-of-events.js';
import { atAge } from './at-age.js';
import { YEAR_FRACTION, YEAR_TIMINGS, type YearTiming } from './ownership.js';

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

/** One thing that may happen along the car. */
export interface VehicleEvent extends MarginEvent<VehicleStream> {
  /** The owner from 0. */
  readonly owner: number;
  readonly probability: number;
  readonly delayPeriods: number;
}

export interface VehicleValue {
  /** The sum of the streams, in their order. */
  readonly total: number;
  readonly streams: Readonly<Record<VehicleStream, number>>;
  /** By owner: how likely he buys here, and what each stream brings in his time. */
  readonly owners: readonly {
    readonly boughtHereProbability: number;
    readonly streams: Readonly<Record<VehicleStream, number>>;
  }[];
  /** One row an event, by owner and date. */
  readonly rows: readonly (ExpectedEventRow<VehicleStream> & { readonly owner: number })[];
}

/** What is due to binary fractions and not to the calendar. */
const ROUNDING = 1e-9;

/**
 * What one car brings to a dealer through all its owners, discounted to the day of the first sale.
 *
 * Formula: Σ over owners k of P(k) × (sale(k) + finance and insurance(k)) ÷ (1 + d)^T(k), with P(k) = b(1) × … × b(k) the
 * probability that he buys here and T(k) when he does, plus in each year of age a of his time: years × service × share(a)
 * × (P(k) + (1 − P(k)) × f) ÷ (1 + d)^t, f what is left of the share where the car was bought elsewhere. Timing: sales at
 * their date; a year's service at its start, middle or end; a year that a change of owner cuts is counted in two parts.
 * Assumes that a car once bought elsewhere is not bought here again, and that it stays on the road until the last owner
 * parts with it. With one certain owner it is the first cycle of `ownershipValue`. Units: money; years; shares.
 *
 * Issues: `owners` with row and column: ownershipYears (0.1 to 15) and boughtHere (0…1); `serviceShares`,
 * `serviceElsewhereFactor` (0…1); `discountRate` (above −1); `owners` too-large.
 * Source: our own definition: searches found no published formula for the value of a car along its owners. The sum is
 * that of Fader & Hardie (2012).
 *
 * @throws TypeError for wrong types, RangeError without an owner or a share.
 * @example
 * vehicleValue({ owners: [{ ownershipYears: 1, boughtHere: 1, saleGross: 1000, financeInsuranceGross: 200 }, { ownershipYears: 1, boughtHere: 0.5, saleGross: 800, financeInsuranceGross: 0 }], serviceGrossPerYear: 100, serviceShares: [1, 0.8], serviceElsewhereFactor: 0.5, annualDiscountRate: 0, timing: 'start' }).value.streams; // { sale: 1400, financeInsurance: 200, service: 160 }
 */
export function vehicleValue(plan: VehiclePlan): Outcome<VehicleValue> {
  return whenPossible(vehicleIssues('vehicleValue', plan), () => {
    const probabilities = boughtHereProbabilities(plan.owners);
    const events = plan.owners.flatMap((_, owner) => ownerEvents(plan, probabilities, owner));
    if (!isBounded(events, plan)) return failure({ field: 'owners', code: 'too-large' });
    const value = expectedValueOfEvents({
      events,
      survival: () => 1,
      discountRatePerPeriod: plan.annualDiscountRate,
    });
    const rows = value.rows.map((row, index) => ({ ...row, owner: events[index]!.owner }));
    const streams = { ...NOTHING, ...value.streams };
    return success({ total: totalOf(streams), streams, owners: ownersOf(rows, probabilities), rows });
  });
}

/**
 * The dated events of one car through its owners, as `expectedValueOfEvents` takes them; periods are years.
 *
 * Formula, timing, assumptions, units and issues: as `vehicleValue`. Source: as there.
 *
 * @throws TypeError for wrong types, RangeError without an owner or a share.
 * @example
 * vehicleEvents({ owners: [{ ownershipYears: 1.5, boughtHere: 1, saleGross: 1000, financeInsuranceGross: 200 }], serviceGrossPerYear: 100, serviceShares: [0.9, 0.8], serviceElsewhereFactor: 0, annualDiscountRate: 0, timing: 'end' }).value[3]; // { stream: 'service', owner: 0, period: 1, margin: 50, probability: 0.8, delayPeriods: 0.5 }
 */
export function vehicleEvents(plan: VehiclePlan): Outcome<readonly VehicleEvent[]> {
  return whenPossible(vehicleIssues('vehicleEvents', plan), () => {
    const probabilities = boughtHereProbabilities(plan.owners);
    return success(plan.owners.flatMap((_, owner) => ownerEvents(plan, probabilities, owner)));
  });
}

const NOTHING: Readonly<Record<VehicleStream, number>> = { sale: 0, financeInsurance: 0, service: 0 };

function totalOf(streams: Readonly<Record<VehicleStream, number>>): number {
  return VEHICLE_STREAMS.reduce((total, stream) => total + streams[stream], 0);
}

function boughtHereProbabilities(owners: readonly VehicleOwner[]): readonly number[] {
  let probability = 1;
  return owners.map(({ boughtHere }) => (probability *= boughtHere));
}

function ownerEvents(plan: VehiclePlan, probabilities: readonly number[], owner: number): VehicleEvent[] {
  const { saleGross, financeInsuranceGross, ownershipYears } = plan.owners[owner]!;
  const start = plan.owners.slice(0, owner).reduce((years, before) => years + before.ownershipYears, 0);
  const probability = probabilities[owner]!;
  const sold = (stream: VehicleStream, margin: number): VehicleEvent => ({
    stream,
    owner,
    period: start,
    margin,
    probability,
    delayPeriods: 0,
  });
  // Bought elsewhere, the car still comes, only less often.
  const comes = probability + (1 - probability) * plan.serviceElsewhereFactor;
  return [
    sold('sale', saleGross),
    sold('financeInsurance', financeInsuranceGross),
    ...yearsBetween(start, start + ownershipYears).map(({ age, from, length }): VehicleEvent => ({
      stream: 'service',
      owner,
      period: from,
      margin: plan.serviceGrossPerYear * length,
      probability: atAge(plan.serviceShares, age) * comes,
      delayPeriods: YEAR_FRACTION[plan.timing] * length,
    })),
  ];
}

/** The years of the car's age in an owner's time, the first and the last perhaps cut by a change of owner. */
function yearsBetween(start: number, end: number): { age: number; from: number; length: number }[] {
  const years = [];
  for (let from = start; end - from > ROUNDING;) {
    const age = Math.floor(from + ROUNDING);
    const next = Math.min(end, age + 1);
    years.push({ age, from, length: next - from });
    from = next;
  }
  return years;
}

function ownersOf(
  rows: readonly { readonly owner: number; readonly stream: VehicleStream; readonly discountedMargin: number }[],
  probabilities: readonly number[],
): VehicleValue['owners'] {
  const owners = probabilities.map((boughtHereProbability) => ({ boughtHereProbability, streams: { ...NOTHING } }));
  for (const { owner, stream, discountedMargin } of rows) owners[owner]!.streams[stream] += discountedMargin;
  return owners;
}

/** Whether no discounted margin, and no sum of them, can grow beyond what a number holds. */
function isBounded(events: readonly VehicleEvent[], { annualDiscountRate }: VehiclePlan): boolean {
  const size = events.reduce(
    (sum, { margin, period, delayPeriods }) =>
      sum + Math.abs(margin * (1 + annualDiscountRate) ** -(period + delayPeriods)),
    0,
  );
  return size < Infinity;
}

function vehicleIssues(functionName: string, plan: VehiclePlan): readonly Issue[] {
  requireNumbers(functionName, plan, 'serviceGrossPerYear', 'serviceElsewhereFactor', 'annualDiscountRate');
  requireOneOf(functionName, 'timing', plan.timing, YEAR_TIMINGS);
  requireNumberList(functionName, 'serviceShares', plan.serviceShares);
  requireAbove(functionName, 'serviceShares.length', plan.serviceShares.length, 0);
  requireAbove(functionName, 'owners.length', plan.owners.length, 0);
  return [
    ...plan.owners.flatMap((owner, row) => ownerIssues(functionName, owner, row)),
    ...rangeIssues(
      ...plan.serviceShares.map((value) => ({ field: 'serviceShares', value, minimum: 0, maximum: 1 })),
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
