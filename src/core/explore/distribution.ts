import { requireAbove, requireBetween, requireNumberList } from '../misuse.js';

/** How many values lie from one place up to the next; the last one includes its end. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Of all values, also of those that are in no part. */
  readonly share: number;
}

/**
 * The mean of values, each divided before it is added, so that large ones do not grow beyond what a number can hold.
 *
 * @throws RangeError without a value.
 * @example
 * mean([1, 2, 6]); // 3
 */
export function mean(values: ArrayLike<number>): number {
  requireAbove('mean', 'the number of values', values.length, 0);
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += (values[index] as number) / values.length;
  return total;
}

/** More bars than this are no picture. */
const MOST_PARTS = 1000;

/**
 * How many values lie in each of several parts of equal width: the bars of a picture.
 *
 * Values outside the picture are in no part. Where the picture has no width, there is one part with what lies there.
 *
 * @param plan what to count, from where to where, and in how many parts.
 * @throws RangeError unless there is a value, `upper` is `lower` or more and there are parts, 1000 at the most.
 * @example
 * histogram({ values: [1, 2, 2, 5, 9], lower: 1, upper: 5, parts: 2 }); // [{ from: 1, to: 3, count: 3, share: 0.6 }, { from: 3, to: 5, count: 1, share: 0.2 }]
 * histogram({ values: [4, 4], lower: 4, upper: 4, parts: 9 }); // [{ from: 4, to: 4, count: 2, share: 1 }]
 */
export function histogram(plan: {
  readonly values: ArrayLike<number>;
  readonly lower: number;
  readonly upper: number;
  readonly parts: number;
}): readonly Bin[] {
  const { values, lower, upper, parts } = plan;
  requireAbove('histogram', 'the number of values', values.length, 0);
  requireNumberList('histogram', 'the ends', [lower, upper]);
  requireBetween('histogram', 'upper', upper, lower, Number.MAX_VALUE);
  requireAbove('histogram', 'parts', parts, 0);
  requireBetween('histogram', 'parts', parts, 0, MOST_PARTS);
  const place = (part: number) => lower * (1 - part / parts) + upper * (part / parts);
  const width = upper / 2 - lower / 2;
  const counts = Array.from({ length: width > 0 ? parts : 1 }, () => 0);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value < lower || value > upper) continue;
    const part = width > 0 ? Math.floor(((value / 2 - lower / 2) / width) * parts) : 0;
    counts[Math.min(part, counts.length - 1)]! += 1;
  }
  return counts.map((count, part) => ({
    from: part === 0 ? lower : place(part),
    to: part === counts.length - 1 ? upper : place(part + 1),
    count,
    share: count / values.length,
  }));
}
