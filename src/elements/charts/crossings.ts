import type { ChartPoint } from './line-chart.js';

/**
 * Where one line comes to run above the other one, or below it; both have their points at the same places. Where they
 * only touch, or start together, nothing turns.
 */
export function crossings(one: readonly ChartPoint[], other: readonly ChartPoint[]): ChartPoint[] {
  const found: ChartPoint[] = [];
  const gap = (index: number) => one[index]!.value - other[index]!.value;
  let before = 0;
  for (const index of one.slice(0, other.length).keys()) {
    const side = Math.sign(gap(index));
    if (side !== 0 && before === -side) found.push(between(one[index - 1]!, one[index]!, gap(index - 1), gap(index)));
    before = side || before;
  }
  return found;
}

function between(start: ChartPoint, end: ChartPoint, gapBefore: number, gapAfter: number): ChartPoint {
  const share = gapBefore / (gapBefore - gapAfter);
  return {
    period: start.period + (end.period - start.period) * share,
    value: start.value + (end.value - start.value) * share,
  };
}
