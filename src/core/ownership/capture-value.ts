import { requireBetween, requireNumbers } from '../misuse.js';
import { success, whenPossible, type Outcome } from '../outcome.js';
import { COST_CATEGORIES, type CostsByCategory } from './categories.js';
import {
  AGENCY_CATEGORIES,
  shareIssues,
  shareOf,
  type CarDeals,
  type CategoryShares,
  type SharedCategory,
} from './dealer-share.js';

/** A place at which a dealer could capture more: a kind of cost, or one of the two sales. */
export type CapturePlace = SharedCategory | 'sale' | 'tradeIn';

/** What more capture in one place would bring. */
export interface CaptureValue {
  readonly place: CapturePlace;
  /** How much more there is room for, at most what was asked for. */
  readonly points: number;
  readonly revenue: number;
  readonly grossProfit: number;
}

/**
 * What some more points of capture would bring in each category and at both sales, the most profitable first.
 *
 * Formula: S × a × Δ × μ, and g × Δ for a sale, with Δ the points asked for or as many as are left to 1. Exact and not a
 * derivative: all is proportional to capture. Assumes that what is won is like what there is. Places where nothing can be
 * won are left out. Units: money over the whole ownership; shares.
 *
 * Issues: those of `dealerShare`. Source: our definition.
 *
 * @throws RangeError unless the points lie between 0 and 1.
 * @example
 * captureValues({ costs: { ...NO_COSTS, service: 1000, insurance: 2000 }, shares: { service: { addressable: 1, capture: 0.5, margin: 0.5 }, insurance: { addressable: 1, capture: 0.875, margin: 0.25 } }, deals: { saleCapture: 1, saleGross: 100, tradeInCapture: 0, tradeInGross: 0 }, points: 0.25 }); // { ok: true, value: [{ place: 'service', points: 0.25, revenue: 250, grossProfit: 125 }, { place: 'insurance', points: 0.125, revenue: 62.5, grossProfit: 62.5 }] }
 */
export function captureValues(inputs: {
  readonly costs: CostsByCategory;
  readonly shares: CategoryShares;
  readonly deals: CarDeals;
  readonly points: number;
}): Outcome<readonly CaptureValue[]> {
  const { costs, shares, deals, points } = inputs;
  requireNumbers('captureValues', costs, ...COST_CATEGORIES);
  requireBetween('captureValues', 'points', points, 0, 1);
  return whenPossible(shareIssues('captureValues', shares, deals), () => {
    const found = [
      deal('sale', deals.saleGross, deals.saleCapture, points),
      deal('tradeIn', deals.tradeInGross, deals.tradeInCapture, points),
      ...(Object.keys(shares) as SharedCategory[]).map((category) => ofCategory(category, inputs)),
    ];
    const won = found.filter(({ revenue, points: more }) => revenue !== 0 && more > 0);
    return success(won.sort((one, other) => other.grossProfit - one.grossProfit));
  });
}

function deal(place: 'sale' | 'tradeIn', gross: number, capture: number, asked: number): CaptureValue {
  const points = Math.min(asked, 1 - capture);
  return { place, points, revenue: gross * points, grossProfit: gross * points };
}

function ofCategory(
  place: SharedCategory,
  { costs, shares, points: asked }: { costs: CostsByCategory; shares: CategoryShares; points: number },
): CaptureValue {
  const { addressable, capture, margin } = shareOf(shares, place);
  const points = Math.min(asked, 1 - capture);
  const captured = costs[place] * addressable * points;
  const grossProfit = captured * margin;
  return { place, points, revenue: AGENCY_CATEGORIES.includes(place) ? grossProfit : captured, grossProfit };
}
