import { requireNumber, requireNumberList, requireNumbers } from '../../misuse.js';
import { success, whenPossible, type Outcome } from '../../outcome.js';
import { rangeIssues } from '../../range-issues.js';
import { atAge } from './at-age.js';

/** No car is looked at for longer. */
const MOST_YEARS = 100;

/** What is due to binary fractions and not to the calendar: years that were added up make no age of their own with it. */
const ROUNDING = 1e-9;

/** How the share of cars that still come for service falls (or rises) with their age. */
export interface ServiceDecline {
  /** The share of cars that come at age 0, 0…1. */
  readonly firstShare: number;
  /** The share of cars that come at the last age counted, 0…1. */
  readonly lastShare: number;
  /** How many years are looked at, up to 100; a part of a year counts as an age. */
  readonly years: number;
  /** When the warranty ends, in years; `null`, also when absent, for no step. */
  readonly warrantyYears?: number | null;
  /** The part of the whole change that happens in one step at the end of the warranty, 0…1. 0 unless given. */
  readonly warrantyPart?: number;
}

/**
 * The share of cars still coming for service at age 0, 1, 2 … years: a line with a step at the end of the warranty.
 *
 * Formula: share(i) = first − (first − last) × ((1 − w) × i ÷ (n − 1) + w × [i ≥ warranty]), with n = ⌈years⌉ ages and w
 * the part of the change that the end of the warranty makes. w is 0 without a warranty, with one of no years, and with
 * one that ends after the last age begins: then no age lies behind the step. A single age has the first share. Assumes
 * that an age is as its start: a warranty that ends during a year makes its step at the next age. A share may rise.
 * Units: shares; years.
 *
 * Issues: `serviceShareFirst`, `serviceShareLast`, `warrantyPart` below-minimum (0), above-maximum (1); `years`
 * not-positive, above-maximum (100); `warrantyYears` below-minimum (0).
 * Source: our definition; Russian owners leave in a step when the warranty ends (avtonovostidnya, 2019), so a smooth
 * curve alone is wrong.
 *
 * @example
 * serviceShareByAge({ firstShare: 1, lastShare: 0.5, years: 3 }); // { ok: true, value: [1, 0.75, 0.5] }
 * serviceShareByAge({ firstShare: 1, lastShare: 0.5, years: 3, warrantyYears: 1, warrantyPart: 1 }); // { ok: true, value: [1, 0.5, 0.5] }
 */
export function serviceShareByAge(decline: ServiceDecline): Outcome<readonly number[]> {
  requireNumbers('serviceShareByAge', decline, 'firstShare', 'lastShare', 'years');
  const { firstShare, lastShare, years, warrantyPart = 0 } = decline;
  const warrantyYears = decline.warrantyYears ?? 0;
  requireNumber('serviceShareByAge', 'warrantyYears', warrantyYears);
  requireNumber('serviceShareByAge', 'warrantyPart', warrantyPart);
  const issues = rangeIssues(
    { field: 'serviceShareFirst', value: firstShare, minimum: 0, maximum: 1 },
    { field: 'serviceShareLast', value: lastShare, minimum: 0, maximum: 1 },
    { field: 'years', value: years, above: 0, maximum: MOST_YEARS },
    { field: 'warrantyYears', value: warrantyYears, minimum: 0 },
    { field: 'warrantyPart', value: warrantyPart, minimum: 0, maximum: 1 },
  );
  return whenPossible(issues, () => {
    const last = Math.max(0, Math.ceil(years - ROUNDING) - 1);
    const step = warrantyYears > 0 && warrantyYears <= last ? warrantyPart : 0;
    const line = last === 0 ? 0 : (1 - step) / last;
    const shares: number[] = [];
    // Written out: at ten thousand draws a list made by a function an age is a third of all work.
    for (let age = 0; age <= last; age++) {
      shares.push(between(firstShare, lastShare, line * age + (age >= warrantyYears ? step : 0)));
    }
    return success(shares);
  });
}

/** A point on the way from one share to another, never beyond either end by a rounded digit. */
function between(first: number, last: number, part: number): number {
  const share = first - (first - last) * part;
  return part >= 1 - ROUNDING ? last : Math.min(Math.max(first, last), Math.max(Math.min(first, last), share));
}

/**
 * The share of cars still coming at a whole age, from a list by age: its last share holds for all later ages.
 *
 * Units: shares; years of age, whole, from 0. Assumes that nothing is known beyond the list. Source: our convention.
 *
 * @throws RangeError for an empty list or an age that is no whole number from 0.
 * @example
 * serviceShareAtAge([0.8, 0.7, 0.6], 1); // 0.7
 * serviceShareAtAge([0.8, 0.7, 0.6], 10); // 0.6
 */
export function serviceShareAtAge(shares: readonly number[], age: number): number {
  requireNumberList('serviceShareAtAge', 'shares', shares);
  requireNumber('serviceShareAtAge', 'age', age);
  if (shares.length === 0) throw new RangeError('serviceShareAtAge requires at least one share');
  if (!Number.isInteger(age) || age < 0) {
    throw new RangeError(`serviceShareAtAge requires a whole age from 0, got ${age}`);
  }
  return atAge(shares, age);
}
