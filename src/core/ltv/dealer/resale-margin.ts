import { requireNumbers } from '../../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../../outcome.js';
import { rangeIssues } from '../../range-issues.js';

/** The margin on a resold car, told apart: the two sum to the whole. */
export interface ResaleMargin {
  /** What counts as brought by the customer from whom the car came. */
  readonly seller: number;
  /** What counts with the sale of that car, and so with its next buyer. */
  readonly sale: number;
}

/**
 * Divides the margin on a resold car between the customer who brought it and the sale of it, so that it counts once.
 *
 * Formula: seller = margin × share, sale = margin − seller. Assumes one stated share for all cars; none is true by nature,
 * but both ends counting the whole margin is wrong. Timing: none. Units: money.
 *
 * Issues: `sellerShare` below-minimum (0), above-maximum (1). Source: our convention; with a share of 0 the whole margin
 * belongs to the sale of that car.
 *
 * @example
 * allocateResaleMargin({ margin: 60000, sellerShare: 0.25 }); // { ok: true, value: { seller: 15000, sale: 45000 } }
 */
export function allocateResaleMargin(inputs: {
  readonly margin: number;
  readonly sellerShare: number;
}): Outcome<ResaleMargin> {
  requireNumbers('allocateResaleMargin', inputs, 'margin', 'sellerShare');
  const { margin, sellerShare } = inputs;
  return whenPossible(rangeIssues({ field: 'sellerShare', value: sellerShare, minimum: 0, maximum: 1 }), () => {
    const seller = margin * sellerShare;
    return finiteSuccess('margin', { seller, sale: margin - seller });
  });
}
