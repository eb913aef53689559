import { requireNumbers } from '../../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../../outcome.js';
import { rangeIssues } from '../../range-issues.js';

const DAYS_PER_YEAR = 365;

/** One car from its purchase to its sale. */
export interface Deal {
  readonly price: number;
  /** What the dealer paid for the car. */
  readonly purchase: number;
  /** What it cost to make it fit for sale. */
  readonly reconditioning: number;
  /** How long it stood, in days. */
  readonly floorPlanDays: number;
  /** What the money tied up in it costs, a simple share per year. */
  readonly annualFloorPlanRate: number;
  /** What the seller of the car gets. */
  readonly commission: number;
}

export interface SaleProfit {
  readonly floorPlanCost: number;
  /** What is left of the price; negative for a car sold at a loss. */
  readonly gross: number;
}

/**
 * What one sale leaves, with every cost that belongs to that car.
 *
 * Formula: price − purchase − reconditioning − floor-plan cost − commission, with floor-plan cost = purchase × rate × days
 * ÷ 365. Assumes simple interest on the purchase price alone. Timing: none, the car's days are too few to discount.
 * Income from finance and insurance is another stream and not in it. Units: money; days; a share per year.
 *
 * Issues: every input below-minimum (0), by its own name; `price` too-large.
 * Source: how a used-car dealer counts every deal apart (club event for dealers, 2019); simple interest.
 *
 * @example
 * saleProfit({ price: 1200, purchase: 1000, reconditioning: 50, floorPlanDays: 73, annualFloorPlanRate: 0.2, commission: 10 }); // { ok: true, value: { floorPlanCost: 40, gross: 100 } }
 */
export function saleProfit(deal: Deal): Outcome<SaleProfit> {
  const names = ['price', 'purchase', 'reconditioning', 'floorPlanDays', 'annualFloorPlanRate', 'commission'] as const;
  requireNumbers('saleProfit', deal, ...names);
  const issues = rangeIssues(...names.map((field) => ({ field, value: deal[field], minimum: 0 })));
  return whenPossible(issues, () => {
    const floorPlanCost = (deal.purchase * deal.annualFloorPlanRate * deal.floorPlanDays) / DAYS_PER_YEAR;
    const gross = deal.price - deal.purchase - deal.reconditioning - floorPlanCost - deal.commission;
    return finiteSuccess('price', { floorPlanCost, gross });
  });
}
