/** The lowest and the highest number that an axis shows. */
export type Extent = readonly [low: number, high: number];

/** From a number to pixels. */
export type Scale = (value: number) => number;

/** Beyond this, differences of two numbers stop being finite. */
export const HUGE = 1e300;

/** Below this, an axis has no length worth drawing. */
export const TINY = 1e-12;

/** Steps that people count time in; the same few everywhere, so that pictures can be compared. */
export const PERIOD_STEPS: Readonly<Record<'month' | 'quarter' | 'year', readonly number[]>> = {
  month: [1, 2, 3, 6, 12, 24, 60, 120],
  quarter: [1, 2, 4, 8, 20, 40],
  year: [1, 2, 5, 10, 20, 50],
};

/** Steps that people count kilometres in. */
export const DISTANCE_STEPS: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5].flatMap((power) => [
  power,
  2 * power,
  5 * power,
]);

/** What an axis must show: zero, because a picture without it exaggerates, and every number. Never empty. */
export function extentOf(values: readonly number[]): Extent {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    low = Math.max(-HUGE, Math.min(low, value));
    high = Math.min(HUGE, Math.max(high, value));
  }
  return high - low > TINY ? [low, high] : [low, low + 1];
}

/** Numbers outside the extent are drawn at its edge, which makes clipping needless. */
export function linearScale([low, high]: Extent, [start, end]: Extent): Scale {
  const length = high - low || 1;
  return (value) => start + (end - start) * Math.min(1, Math.max(0, (value - low) / length));
}

/** Round numbers (1, 2 or 5 times a power of ten apart) that enclose the extent, about as many as asked for. */
export function niceTicks([low, high]: Extent, count: number): number[] {
  const step = niceStep((high - low) / Math.max(1, count));
  const first = Math.floor(low / step + TINY);
  const last = Math.ceil(high / step - TINY);
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => tidy((first + index) * step));
}

/** Whole periods from zero on, as close as `most` of them allow, a customary step apart. */
export function periodTicks(last: number, most: number, steps: readonly number[]): number[] {
  const least = Math.max(0, last) / Math.max(1, most);
  const longest = steps.at(-1) ?? 1;
  const step = steps.find((candidate) => candidate >= least) ?? longest * Math.ceil(least / longest);
  return Array.from({ length: Math.floor(Math.max(0, last) / step) + 1 }, (_, index) => index * step);
}

function niceStep(least: number): number {
  if (!(least > TINY)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= least * (1 - TINY)) ?? 10;
  return tidy(factor * power);
}

/** Without the dust that binary fractions leave: 0.3, not 0.30000000000000004. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
