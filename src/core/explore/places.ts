/** Where to look for an input: an interval and what is known of it. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  /** The input as it is; places lie closest around it. */
  readonly present: number;
  /** A part of the interval in which most inputs lie, such as that of a slider. */
  readonly usual?: readonly [lower: number, upper: number];
  readonly whole?: boolean;
}

const PARTS = 24;
const USUAL_PARTS = 48;

/** How many times the way from the present input to an end of the interval is halved. */
const HALVINGS = 30;

/** The steps away from the present input begin at this part of it. */
const FIRST_STEP = 2 ** -20;

/**
 * Where to try a function whose shape is unknown: about 250 places of an interval, in rising order.
 *
 * An inner part, not exported from the core. Evenly over the interval and, closer, over its usual part; away from the
 * present input in steps that double, so that an interval of many powers of ten is crossed in few; and towards both
 * ends in steps that halve, because it is there that values grow without bounds. Units: those of the input.
 */
export function placesToTry(interval: Interval): readonly number[] {
  const { lower, upper, present, usual, whole = false } = interval;
  const places = [
    present,
    0,
    ...evenly(lower, upper, PARTS),
    ...(usual === undefined ? [] : evenly(...usual, USUAL_PARTS)),
    ...doubling(interval),
    ...[lower, upper].flatMap((end) => halving(present, end)),
  ].map((place) => (whole ? Math.round(place) : place) + 0); // −0 + 0 is 0
  const within = places.filter((place) => place >= lower && place <= upper);
  return [...new Set(within)].sort((one, other) => one - other);
}

function evenly(lower: number, upper: number, parts: number): number[] {
  return Array.from({ length: parts + 1 }, (_, part) => lower * (1 - part / parts) + upper * (part / parts));
}

function doubling({ lower, upper, present }: Interval): number[] {
  const places: number[] = [];
  const furthest = Math.max(present - lower, upper - present);
  const size = Math.abs(present) || Math.min(1, furthest);
  for (let step = size * FIRST_STEP; step > 0 && step < furthest; step *= 2) {
    places.push(present - step, present + step);
  }
  return places;
}

function halving(present: number, end: number): number[] {
  return Array.from({ length: HALVINGS }, (_, index) => end + (present - end) * 2 ** -(index + 1));
}
