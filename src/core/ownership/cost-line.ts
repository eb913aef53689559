import { requireNumbers } from '../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';
import { carCosts } from './car-costs.js';
import type { CarPlan } from './car-plan.js';
import { kilometreCost, yearFactor, type CarYear } from './car-year.js';

/** What a car costs in a year as a line over the distance: costs that come anyway, and those of each kilometre. */
export interface CostLine {
  /** Money per year at no distance. */
  readonly fixedPerYear: number;
  /** Money per kilometre, on average over the years. */
  readonly perKilometre: number;
}

/** Where one of two becomes cheaper than the other. */
export interface RankingTurn {
  /** Kilometres per year; `null` where the same one is cheaper at every distance, or both cost the same. */
  readonly kilometresPerYear: number | null;
  /** Which is cheaper below that distance; `null` for neither. Without a turn: at every distance. */
  readonly cheaperBelow: 'first' | 'second' | null;
  readonly cheaperAbove: 'first' | 'second' | null;
}

/**
 * The cost of a car as a line over the distance driven in a year.
 *
 * Formula: fixed = the cost of the plan at no distance ÷ years; per kilometre = (fuel + electricity + wear of tyres of one
 * kilometre) × Σ (1 + π)^t ÷ years. Both are nominal, on average over the years, so what they are compared with has to be
 * in the same prices: for a tariff of today, that of the plan without inflation. Exact, since no other cost of the plan depends on the distance: its value does not, and
 * what is said by the year does not either. Not a difference of two totals, whose last digits would pass for a slope.
 * Units: money per year, and per kilometre.
 *
 * Issues: those of `carCosts`; `years` not-positive. Source: derived.
 *
 * @example
 * costLine({ price: 1000, years: 2, kilometresPerYear: 500, curve: { method: 'resale', resale: 600 }, energy: { fuelPer100: 10, fuelPrice: 50, electricityPer100: 0, electricityPrice: 0, electricShare: 0 } }); // { ok: true, value: { fixedPerYear: 200, perKilometre: 5 } }
 */
export function costLine(plan: CarPlan): Outcome<CostLine> {
  return whenPossible(rangeIssues({ field: 'years', value: plan.years, above: 0 }), () => {
    const standing = carCosts({ ...plan, kilometresPerYear: 0 });
    if (!standing.ok) return standing;
    const fixedPerYear = standing.value.totalCost / plan.years;
    return finiteSuccess('price', { fixedPerYear, perKilometre: perKilometreOf(plan, standing.value.years) });
  });
}

/** On average over the years: each kilometre is as dear as the year in which it is driven. */
function perKilometreOf(plan: CarPlan, years: readonly CarYear[]): number {
  const today = kilometreCost(plan);
  const kilometres = years.reduce((sum, year) => sum + yearFactor(plan, year), 0);
  return (today * kilometres) / plan.years;
}

/** Lines that differ by less are the same: a rounded digit is no reason to turn a ranking. */
const ROUNDING = 1e-12;

/**
 * The distance a year at which the ranking of two costs turns.
 *
 * Formula: km* = (F₁ − F₂) ÷ (v₂ − v₁), F the fixed cost of a year and v that of a kilometre; no turn where the lines are
 * parallel or meet at no positive distance. Units: kilometres per year. Source: derived; the same as the break-even of a
 * car with car sharing, F ÷ (p − v), whose fixed cost is 0.
 *
 * @throws TypeError for a wrong type.
 * @example
 * rankingTurn({ fixedPerYear: 300000, perKilometre: 9 }, { fixedPerYear: 0, perKilometre: 25 }); // { kilometresPerYear: 18750, cheaperBelow: 'second', cheaperAbove: 'first' }
 * rankingTurn({ fixedPerYear: 300000, perKilometre: 9 }, { fixedPerYear: 0, perKilometre: 8 }); // { kilometresPerYear: null, cheaperBelow: 'second', cheaperAbove: 'second' }
 */
export function rankingTurn(first: CostLine, second: CostLine): RankingTurn {
  requireNumbers('rankingTurn', first, 'fixedPerYear', 'perKilometre');
  requireNumbers('rankingTurn', second, 'fixedPerYear', 'perKilometre');
  const fixed = difference(first.fixedPerYear, second.fixedPerYear);
  const slope = difference(first.perKilometre, second.perKilometre);
  const cheaperBelow = cheaperBy(fixed === 0 ? slope : fixed);
  const cheaperAbove = cheaperBy(slope === 0 ? fixed : slope);
  const turn = -fixed / slope;
  // Beyond what a number can hold nobody drives: there the ranking is the one below.
  const turns = cheaperBelow !== cheaperAbove && Number.isFinite(turn);
  return { kilometresPerYear: turns ? turn : null, cheaperBelow, cheaperAbove: turns ? cheaperAbove : cheaperBelow };
}

/** A difference without what is due to binary fractions. */
function difference(one: number, other: number): number {
  const found = one - other;
  return Math.abs(found) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other)) ? 0 : found;
}

function cheaperBy(firstLessSecond: number): RankingTurn['cheaperBelow'] {
  if (firstLessSecond === 0) return null;
  return firstLessSecond < 0 ? 'first' : 'second';
}
