import { failure, success, whenPossible, type Outcome } from '../../outcome.js';
import { expectedValueOfEvents, type ExpectedEventRow, type MarginEvent } from '../expected-value-of-events.js';
import { atAge } from './at-age.js';
import { YEAR_FRACTION } from '../year-timing.js';
import {
  boughtHereProbabilities,
  comingFactor,
  NOTHING,
  totalOf,
  vehicleIssues,
  vehicleYears,
  type VehiclePlan,
  type VehicleStream,
} from './vehicle-plan.js';

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
  readonly rows: readonly (ExpectedEventRow<VehicleStream> & Pick<VehicleEvent, 'owner' | 'delayPeriods'>)[];
}

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
    const rows = value.rows.map((row, index) => {
      const { owner, delayPeriods } = events[index]!;
      return { ...row, owner, delayPeriods };
    });
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
  const comes = comingFactor(plan, probability);
  return [
    sold('sale', saleGross),
    sold('financeInsurance', financeInsuranceGross),
    ...vehicleYears(start, start + ownershipYears).map(({ age, from, length }): VehicleEvent => ({
      stream: 'service',
      owner,
      period: from,
      margin: plan.serviceGrossPerYear * length,
      probability: atAge(plan.serviceShares, age) * comes,
      delayPeriods: YEAR_FRACTION[plan.timing] * length,
    })),
  ];
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
