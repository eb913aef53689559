import { requireBetween, requireNumber, requireOneOf } from '../misuse.js';

/**
 * When in a period its margin is booked, and whether the first one counts.
 *
 * `start`: at the start of each period, the first one now and certain (case 1 of the source).
 * `middle`: a fraction into each period, the first one included.
 * `end`: at the end of each period, the first one included (case 3).
 * `after-first`: at the start of each period, without the first one: what is still to come from somebody who has just
 * bought (case 2, the formula of most textbooks).
 *
 * Source: Fader & Hardie, "Reconciling and Clarifying CLV Formulas", note 024 (2012).
 */
export const TIMINGS = ['start', 'middle', 'end', 'after-first'] as const;

export type Timing = (typeof TIMINGS)[number];

/** What a timing means for the sum of payments. */
export interface TimingTerms {
  /** The first period whose margin counts: 0, or 1 without the first one. */
  readonly firstPeriod: 0 | 1;
  /** How long after the start of its period a margin is booked, in periods. */
  readonly delayPeriods: number;
}

/**
 * What a timing means for the sum of payments: where it starts and how much later than its period's start money comes.
 *
 * Units: periods. Assumes the same delay in every period. Source: Fader & Hardie, note 024 (2012).
 *
 * @param midPeriodFraction how far into the period `middle` is, 0…1; 0.5 unless given.
 * @throws TypeError for an unknown timing, RangeError for a fraction outside 0…1.
 * @example
 * timingTerms('middle'); // { firstPeriod: 0, delayPeriods: 0.5 }
 * timingTerms('after-first'); // { firstPeriod: 1, delayPeriods: 0 }
 */
export function timingTerms(timing: Timing, midPeriodFraction = 0.5): TimingTerms {
  requireOneOf('timingTerms', 'timing', timing, TIMINGS);
  requireBetween('timingTerms', 'midPeriodFraction', midPeriodFraction, 0, 1);
  const delays: Readonly<Record<Timing, number>> = { start: 0, middle: midPeriodFraction, end: 1, 'after-first': 0 };
  return { firstPeriod: timing === 'after-first' ? 1 : 0, delayPeriods: delays[timing] };
}

/**
 * When a payment comes, counted from now: the first that a timing counts is payment 1.
 *
 * Formula: (payments − 1) + first period that counts + delay; 0 for no payment. Units: periods. Source: as `timingTerms`.
 *
 * @throws TypeError for an unknown timing, or a number of payments that is none.
 * @example
 * paymentMoment(21, 'start'); // 20
 * paymentMoment(21, 'end'); // 21
 */
export function paymentMoment(payments: number, timing: Timing): number {
  requireNumber('paymentMoment', 'payments', payments);
  const { firstPeriod, delayPeriods } = timingTerms(timing);
  return payments <= 0 ? 0 : payments - 1 + firstPeriod + delayPeriods;
}
