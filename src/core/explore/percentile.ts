import { requireAbove, requireBetween } from '../misuse.js';

/**
 * The value below which a share of the values lies.
 *
 * Formula: at position (n − 1) × share of the sorted values, counted from 0, between two of them in proportion: type 7 of
 * the source, which spreadsheets (PERCENTILE.INC), R and NumPy take unless told otherwise. Units: those of the values.
 * Source: Hyndman & Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50(4) (1996).
 *
 * @param sorted one value or more, the least first.
 * @throws RangeError without a value, or for a share outside 0…1.
 * @example
 * percentile([1, 2, 3, 4], 0.5); // 2.5
 * percentile([10, 20, 30, 40, 50], 0.1); // 14
 */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  requireAbove('percentile', 'the number of values', sorted.length, 0);
  requireBetween('percentile', 'share', share, 0, 1);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] as number;
  const above = sorted[Math.ceil(position)] as number;
  const part = position - Math.floor(position);
  // Neighbours that are the same give themselves, to the last digit.
  return below === above ? below : below * (1 - part) + above * part;
}
