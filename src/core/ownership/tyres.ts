import { requireNumbers } from '../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';

export interface TyreUse {
  /** What a set of four costs, on average over the seasons. */
  readonly setPrice: number;
  /** How far a set goes, above 0. */
  readonly setKilometres: number;
  /** What one change of wheels costs. */
  readonly changePrice: number;
  /** How often wheels are changed in a year: 2 with winter and summer tyres, 0 with one set for all the year. */
  readonly changesPerYear: number;
  /** What keeping the other set costs in a year. */
  readonly storagePerYear: number;
}

/** What depends on the distance, and what does not. */
export interface TyreCost {
  readonly perKilometre: number;
  readonly perYear: number;
}

/**
 * What tyres cost: the wear by the kilometre, the seasonal change and the storage by the year.
 *
 * Formula: set price ÷ its kilometres, and changes × price of one + storage. Two sets for two seasons wear in turn, so
 * together they wear as one. Tyres that a car comes with count as if they had been bought. Units: money per kilometre and
 * money per year.
 *
 * Issues: `tyreSetPrice`, `tyreChangePrice`, `tyreChanges`, `tyreStorage` below-minimum (0); `tyreSetKilometres`
 * not-positive; `tyreSetPrice` too-large. Source: standard; the winter tyres of LeasePlan's Car Cost Index.
 *
 * @example
 * tyreCost({ setPrice: 40000, setKilometres: 50000, changePrice: 4000, changesPerYear: 2, storagePerYear: 5000 }); // { ok: true, value: { perKilometre: 0.8, perYear: 13000 } }
 */
export function tyreCost(use: TyreUse): Outcome<TyreCost> {
  requireNumbers('tyreCost', use, 'setPrice', 'setKilometres', 'changePrice', 'changesPerYear', 'storagePerYear');
  const issues = rangeIssues(
    { field: 'tyreSetPrice', value: use.setPrice, minimum: 0 },
    { field: 'tyreSetKilometres', value: use.setKilometres, above: 0 },
    { field: 'tyreChangePrice', value: use.changePrice, minimum: 0 },
    { field: 'tyreChanges', value: use.changesPerYear, minimum: 0 },
    { field: 'tyreStorage', value: use.storagePerYear, minimum: 0 },
  );
  return whenPossible(issues, () => finiteSuccess('tyreSetPrice', tyresOf(use)));
}

/** The same for numbers that are known to be possible. An inner part, not exported from the core. */
export function tyresOf(use: TyreUse): TyreCost {
  return {
    perKilometre: use.setPrice / use.setKilometres,
    perYear: use.changesPerYear * use.changePrice + use.storagePerYear,
  };
}
