import { requireNumbers } from '../misuse.js';
import { finiteSuccess, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';

/** A thing that loses its value over a known life. */
export interface Depreciable {
  readonly price: number;
  /** What it is worth at the end of its life. */
  readonly salvage: number;
  /** Whole years, 1 to 100. */
  readonly lifeYears: number;
}

const MOST_YEARS = 100;

/**
 * What is lost in each year when every year loses the same.
 *
 * Formula: (price − salvage) ÷ years. Timing: one amount a year, from the first. A salvage above the price makes the loss
 * negative: the thing has become dearer. Units: money per year.
 *
 * Issues: `lifeYears` (1 to 100, whole); `price` too-large. Source: standard; Excel's SLN.
 *
 * @example
 * straightLineDepreciation({ price: 10000, salvage: 2000, lifeYears: 5 }); // { ok: true, value: [1600, 1600, 1600, 1600, 1600] }
 */
export function straightLineDepreciation(thing: Depreciable): Outcome<readonly number[]> {
  return whenPossible(depreciationIssues('straightLineDepreciation', thing), () =>
    yearsOf(thing, () => (thing.price - thing.salvage) / thing.lifeYears),
  );
}

/**
 * What is lost in each year when the years weigh n, n − 1, … 1: more at first.
 *
 * Formula: (price − salvage) × (n − t) ÷ (n (n + 1) ÷ 2), t from 0. Timing: one amount a year, from the first. A salvage
 * above the price makes the losses negative. Units: money per year.
 *
 * Issues: `lifeYears` (1 to 100, whole); `price` too-large. Source: standard; Excel's SYD.
 *
 * @example
 * sumOfYearsDepreciation({ price: 10000, salvage: 4000, lifeYears: 3 }); // { ok: true, value: [3000, 2000, 1000] }
 */
export function sumOfYearsDepreciation(thing: Depreciable): Outcome<readonly number[]> {
  return whenPossible(depreciationIssues('sumOfYearsDepreciation', thing), () => {
    const { price, salvage, lifeYears } = thing;
    const digits = (lifeYears * (lifeYears + 1)) / 2;
    return yearsOf(thing, (year) => ((price - salvage) * (lifeYears - year)) / digits);
  });
}

/**
 * What is lost in each year when each loses twice the straight line's part of what is left, down to the salvage.
 *
 * Formula: the lesser of value × 2 ÷ n and value − salvage. Timing: one amount a year, from the first. The floor is part of
 * the method: sheets that leave it out end below the salvage, and one that only stops at it may end above. Units: money
 * per year.
 *
 * Issues: `lifeYears` (1 to 100, whole); `salvage` above-maximum (the price); `price` too-large. Source: standard; Excel's
 * DDB.
 *
 * @example
 * doubleDecliningDepreciation({ price: 10000, salvage: 2000, lifeYears: 5 }); // { ok: true, value: [4000, 2400, 1440, 160, 0] }
 */
export function doubleDecliningDepreciation(thing: Depreciable): Outcome<readonly number[]> {
  const issues = [
    ...depreciationIssues('doubleDecliningDepreciation', thing),
    ...rangeIssues({ field: 'salvage', value: thing.salvage, maximum: thing.price }),
  ];
  return whenPossible(issues, () => {
    let value = thing.price;
    return yearsOf(thing, () => {
      const lost = Math.min((value * 2) / thing.lifeYears, value - thing.salvage);
      value -= lost;
      return lost;
    });
  });
}

function depreciationIssues(functionName: string, thing: Depreciable): readonly Issue[] {
  requireNumbers(functionName, thing, 'price', 'salvage', 'lifeYears');
  return rangeIssues({ field: 'lifeYears', value: thing.lifeYears, minimum: 1, maximum: MOST_YEARS, whole: true });
}

function yearsOf({ lifeYears }: Depreciable, lost: (year: number) => number): Outcome<readonly number[]> {
  const years: readonly number[] = Array.from({ length: lifeYears }, (_, year) => lost(year));
  return finiteSuccess('price', years);
}
