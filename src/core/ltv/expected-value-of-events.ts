import { requireAbove, requireBetween, requireFiniteResult, requireNumbers } from '../misuse.js';

/** Money that moves if the customer is still there. */
export interface MarginEvent<Stream extends string = string> {
  /** When the customer must still be there, in periods from now; fractions are allowed. */
  readonly period: number;
  /** Money, positive in, negative out, if it happens. */
  readonly margin: number;
  /** Where it comes from: sale, service, trade-in … */
  readonly stream: Stream;
  /** How likely it is to happen to a customer who is there, 0…1. 1 unless given. */
  readonly probability?: number;
  /** How much later than `period` the money moves, in periods. 0 unless given. */
  readonly delayPeriods?: number;
}

/** What is to happen, how likely the customer is to see it, and what later money is worth now. */
export interface EventPlan<Stream extends string = string> {
  readonly events: readonly MarginEvent<Stream>[];
  /** The share of customers still there at a period, 0…1. */
  readonly survival: (period: number) => number;
  /** An effective share per period, above −1. */
  readonly discountRatePerPeriod: number;
}

/** One event with its way from the margin to its share of the value. */
export interface ExpectedMarginRow {
  readonly period: number;
  /** The share of all customers to whom it happens. */
  readonly survival: number;
  readonly margin: number;
  readonly discountFactor: number;
  /** margin × survival. */
  readonly expectedMargin: number;
  /** expectedMargin × discountFactor. */
  readonly discountedMargin: number;
  /** The sum of the discounted margins up to and including this row. */
  readonly cumulative: number;
}

export interface ExpectedEventRow<Stream extends string = string> extends ExpectedMarginRow {
  readonly stream: Stream;
}

export interface ExpectedValue<Stream extends string = string> {
  readonly total: number;
  /** The part of the total that each stream brings; a stream without events is absent. */
  readonly streams: Readonly<Partial<Record<Stream, number>>>;
  /** One row an event, in the order given. */
  readonly rows: readonly ExpectedEventRow<Stream>[];
}

/**
 * The expected, discounted value of a customer's events: the one sum behind every lifetime value in this library.
 *
 * Formula: Σ margin × S(period) × p ÷ (1 + d)^(period + delay), p the probability of the event to a customer who is there.
 * Timing: each event at its own date. Assumes that what happens depends on the customer still being there, and on nothing
 * else. Units: money; periods from now; a discount rate of the same period. The closed forms are presets of this sum and
 * are tested against it.
 * Source: Fader & Hardie, note 024 (2012) and "What's Wrong With This CLV Formula?" (2014).
 *
 * @throws RangeError for a discount rate of −1 or below, a survival outside 0…1, or a result beyond what a number can hold.
 * @example
 * expectedValueOfEvents({ events: [{ period: 0, margin: 100, stream: 'sale' }, { period: 1, margin: 50, stream: 'service' }], survival: (period) => 0.5 ** period, discountRatePerPeriod: 0.25 }).streams; // { sale: 100, service: 20 }
 */
export function expectedValueOfEvents<Stream extends string>(plan: EventPlan<Stream>): ExpectedValue<Stream> {
  requireNumbers('expectedValueOfEvents', plan, 'discountRatePerPeriod');
  requireAbove('expectedValueOfEvents', 'discountRatePerPeriod', plan.discountRatePerPeriod, -1);
  const streams = new Map<Stream, number>();
  let total = 0;
  const rows = plan.events.map((event) => {
    const row = expectedRow(event, plan, total);
    total = row.cumulative;
    streams.set(event.stream, (streams.get(event.stream) ?? 0) + row.discountedMargin);
    return row;
  });
  requireFiniteResult('expectedValueOfEvents', total);
  return { total, streams: Object.fromEntries(streams) as Partial<Record<Stream, number>>, rows };
}

/** @param before the sum of the rows before this one. */
function expectedRow<Stream extends string>(
  event: MarginEvent<Stream>,
  plan: EventPlan<Stream>,
  before: number,
): ExpectedEventRow<Stream> {
  const { period, margin, stream, delayPeriods = 0, probability = 1 } = event;
  requireNumbers('expectedValueOfEvents', { period, margin, delayPeriods }, 'period', 'margin', 'delayPeriods');
  requireBetween('expectedValueOfEvents', 'probability', probability, 0, 1);
  const survival = plan.survival(period) * probability;
  requireBetween('expectedValueOfEvents', 'survival', survival, 0, 1);
  const discountFactor = (1 + plan.discountRatePerPeriod) ** -(period + delayPeriods);
  const expectedMargin = margin * survival;
  const discountedMargin = expectedMargin * discountFactor;
  return {
    period,
    stream,
    survival,
    margin,
    discountFactor,
    expectedMargin,
    discountedMargin,
    cumulative: before + discountedMargin,
  };
}
