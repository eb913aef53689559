import { shiftDecimal, withoutNoise } from './decimal.js';

/** Shares that are printed together are told to a tenth of a per cent. */
export const SHARE_DECIMALS = 3;

/**
 * Shares of one whole, rounded so that they still make one: each down to the last decimal, and what is missing goes to
 * those that lost most (the method of largest remainders; of equal losses the earlier one gets it).
 *
 * @param shares 0…1 each, one together.
 * @param decimals of the share itself: 3 is a tenth of a per cent.
 * @throws {RangeError} if the shares do not make one whole.
 *
 * @example
 * roundTogether([1 / 3, 1 / 3, 1 / 3], 3); // [0.334, 0.333, 0.333]
 */
export function roundTogether(shares: readonly number[], decimals: number): number[] {
  const units = shares.map((share) => shiftDecimal(withoutNoise(share), decimals));
  const whole = shiftDecimal(1, decimals);
  if (!(Math.abs(units.reduce((sum, unit) => sum + unit, 0) - whole) < 1e-6 * whole) || units.some((unit) => unit < 0))
    throw new RangeError('these are no shares of one whole');
  const rounded = units.map(Math.floor);
  const missing = Math.round(whole - rounded.reduce((sum, unit) => sum + unit, 0));
  const lost = (index: number) => units[index]! - rounded[index]!;
  const most = [...units.keys()].sort((first, second) => lost(second) - lost(first) || first - second);
  most.slice(0, missing).forEach((index) => (rounded[index]! += 1));
  return rounded.map((unit) => shiftDecimal(unit, -decimals));
}
