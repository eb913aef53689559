import type { Timing } from './timing.js';

/** When what happens during a year is booked. */
export const YEAR_TIMINGS = ['start', 'middle', 'end'] as const satisfies readonly Timing[];

export type YearTiming = (typeof YEAR_TIMINGS)[number];

/** How far into a year its money is booked, as a part of that year. */
export const YEAR_FRACTION: Readonly<Record<YearTiming, number>> = { start: 0, middle: 0.5, end: 1 };
