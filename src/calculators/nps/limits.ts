import type { Amount } from '../answer.js';

/** An interval of fewer points is told to tenths, and one of fewer tenths to hundredths. */
const NARROW = 2;

/** With how many decimals the ends of an interval are told, so that they read as two: whole points where they will do. */
export function limitDecimals(lower: number, upper: number): number {
  const width = upper - lower;
  const byWidth = width >= NARROW ? 0 : width >= NARROW / 10 ? 1 : 2;
  return Math.max(byWidth, sideDecimals(lower), sideDecimals(upper));
}

/** On which side of zero an end lies is what a reader looks for: −0.3 is not told as 0. What is nothing to hundredths is zero. */
function sideDecimals(end: number): number {
  const size = Math.abs(end);
  if (size >= 0.5 || size < 0.005) return 0;
  return size >= 0.05 ? 1 : 2;
}

/** Both ends of an interval as a sentence says them: without the word for points, and rounded for reading. */
export function limitAmounts({ lower, upper }: { readonly lower: number; readonly upper: number }) {
  const decimals = limitDecimals(lower, upper);
  const said = (value: number): Amount =>
    decimals === 0 ? { value, unit: 'count' } : { value: rounded(value, 10 ** decimals), unit: 'number' };
  return { lower: said(lower), upper: said(upper) } as const;
}

/** Half away from zero, as all numbers are printed; never a zero with a sign. */
function rounded(value: number, parts: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * parts)) / parts + 0;
}
