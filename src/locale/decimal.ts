/**
 * Decimal arithmetic on binary numbers: what a person would do with the digits on paper.
 *
 * 1.005 is stored as 1.00499999999999989…, so rounding what is stored prints 1.00 where the reader, and a colleague
 * with a calculator, expects 1.01. Everything here works on the shortest digits that name the number instead.
 * It needs nothing from `Intl`, so all engines and all languages round alike.
 */

/** Beyond this, digits of a double are noise left over from arithmetic: 0.1 + 0.2 is 0.3 to fifteen digits. */
const MEANINGFUL_DIGITS = 15;

/** The number to fifteen significant digits. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(MEANINGFUL_DIGITS));
}

/**
 * Moves the decimal point, exactly: 0.285 by two places is 28.5, where 0.285 × 100 is 28.499999999999996.
 *
 * @example
 * shiftDecimal(0.07, 2); // 7
 */
export function shiftDecimal(value: number, places: number): number {
  const [digits, exponent = 0] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Rounds to a number of decimals, halves away from zero: 1.005 → 1.01, −1.005 → −1.01. Never gives −0.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const shifted = Math.round(shiftDecimal(withoutNoise(Math.abs(value)), decimals));
  return Math.sign(value) * shiftDecimal(shifted, -decimals) + 0;
}

/** How many decimals it takes to write the number: 12.5 → 1, 1e-7 → 7. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = 0] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}
