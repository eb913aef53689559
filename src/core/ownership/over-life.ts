import { requireNumbers } from '../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';

/** What cars come to over a life, in one garage and in a household. */
export interface CarsOverLife {
  /** How many cars one after the other; a last one may be a part of one. */
  readonly cars: number;
  /** What they cost. */
  readonly total: number;
  /** With the second car of the household beside each of them. */
  readonly household: number;
}

/**
 * What one car after the other costs over a life, and with a second car in the household.
 *
 * Formula: cars = years of driving ÷ years a car; total = cars × cost of one; household = total × (1 + what the second car
 * costs as a part of the first). Assumes that each car costs what this one does, in today's prices: the cost of one has to be
 * that without inflation, which a nominal one is not. Units: money of today; years.
 *
 * Issues: `years`, `lifeYears` not-positive; `secondCarShare` below-minimum (0); `price` too-large.
 * Source: derived; after Sewell, "Customers for Life", who counts twelve cars of a life.
 *
 * @example
 * carsOverLife({ costPerCar: 1000, years: 5, lifeYears: 40, secondCarShare: 0.5 }); // { ok: true, value: { cars: 8, total: 8000, household: 12000 } }
 */
export function carsOverLife(inputs: {
  readonly costPerCar: number;
  readonly years: number;
  readonly lifeYears: number;
  readonly secondCarShare: number;
}): Outcome<CarsOverLife> {
  requireNumbers('carsOverLife', inputs, 'costPerCar', 'years', 'lifeYears', 'secondCarShare');
  const { costPerCar, years, lifeYears, secondCarShare } = inputs;
  const issues = rangeIssues(
    { field: 'years', value: years, above: 0 },
    { field: 'lifeYears', value: lifeYears, above: 0 },
    { field: 'secondCarShare', value: secondCarShare, minimum: 0 },
  );
  return whenPossible(issues, () => {
    const cars = lifeYears / years;
    const total = cars * costPerCar;
    return finiteSuccess('price', { cars, total, household: total * (1 + secondCarShare) });
  });
}
