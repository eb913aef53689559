export interface Spread {
  median: number;
  /** A quarter of the measurements lie below the one and above the other. */
  lower: number;
  upper: number;
  /** How many measurements. */
  count: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), lower: at(sorted, 0.25), upper: at(sorted, 0.75), count: sorted.length };
}

function at(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
