import { requireBetween, requireFiniteResult, requireNumber, requireOneOf } from './misuse.js';

/** The periods in which a rate, a frequency or a duration can be given. Shortest first. */
export const PERIODS = ['month', 'quarter', 'year'] as const;

export type Period = (typeof PERIODS)[number];

/** How many of each period make a year. */
export const PERIODS_PER_YEAR: Readonly<Record<Period, number>> = { month: 12, quarter: 4, year: 1 };

/**
 * How many periods `inner` fit in one period `outer`: 12 months in a year, a third of a quarter in a month.
 *
 * @throws TypeError for a word that is no period.
 * @example
 * periodsIn('year', 'month'); // 12
 * periodsIn('month', 'quarter'); // 0.3333333333333333
 */
export function periodsIn(outer: Period, inner: Period): number {
  requireOneOf('periodsIn', 'outer', outer, PERIODS);
  requireOneOf('periodsIn', 'inner', inner, PERIODS);
  return PERIODS_PER_YEAR[inner] / PERIODS_PER_YEAR[outer];
}

/**
 * The same loss of customers, told for another period.
 *
 * Those who stay, stay again: retention multiplies, so churn does not. 3 % a month is 30.6 % a year, not 36 %.
 *
 * Formula: c_to = 1 − (1 − c_from)^(periods of `from` in `to`). Assumes a constant rate within the period.
 * Units: a share 0…1 per period. Source: Fader & Hardie (2007), constant-retention (geometric) lifetime.
 *
 * @throws RangeError for a churn outside 0…1: check what a person typed before converting it.
 * @example
 * convertChurn(0.03, 'month', 'year'); // ≈ 0.306158
 * convertChurn(0.1, 'year', 'month'); // ≈ 0.008742
 * convertChurn(0.03, 'month', 'month'); // 0.03
 */
export function convertChurn(churn: number, from: Period, to: Period): number {
  requireBetween('convertChurn', 'churn', churn, 0, 1);
  // The same as 1 − (1 − churn)^n, without losing the digits of a small churn.
  return from === to ? churn : -Math.expm1(Math.log1p(-churn) * periodsIn(to, from));
}

/**
 * The same growth or interest, told for another period, by compounding.
 *
 * Formula: g_to = (1 + g_from)^(periods of `from` in `to`) − 1. Units: a share per period, −1 at the least.
 * The effective-rate convention: 12 % a year is 0.949 % a month, not 1 %. Source: standard compounding.
 *
 * @throws RangeError for a rate below −1, or one that compounds beyond what a number can hold.
 * @example
 * convertCompoundRate(0.12, 'year', 'month'); // ≈ 0.009489
 * convertCompoundRate(0.01, 'month', 'year'); // ≈ 0.126825
 */
export function convertCompoundRate(rate: number, from: Period, to: Period): number {
  requireBetween('convertCompoundRate', 'rate', rate, -1, Number.MAX_VALUE);
  if (from === to) return rate;
  return requireFiniteResult('convertCompoundRate', Math.expm1(Math.log1p(rate) * periodsIn(to, from)));
}

/**
 * The same flow (purchases, costs), told for another period: amounts add up, so this one is linear.
 *
 * Units: an amount or a count per period, of any sign.
 *
 * @throws RangeError when the result is beyond what a number can hold.
 * @example
 * convertAmount(6, 'quarter', 'month'); // 2
 */
export function convertAmount(amount: number, from: Period, to: Period): number {
  requireNumber('convertAmount', 'amount', amount);
  return requireFiniteResult('convertAmount', amount * periodsIn(to, from));
}

/**
 * The shorter of two periods.
 *
 * @example
 * shorterPeriod('year', 'month'); // 'month'
 */
export function shorterPeriod(one: Period, other: Period): Period {
  return periodsIn('year', one) >= periodsIn('year', other) ? one : other;
}
