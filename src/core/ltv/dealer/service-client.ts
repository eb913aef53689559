import { requireFiniteResult, requireNumbers } from '../../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../../outcome.js';
import { rangeIssues } from '../../range-issues.js';

/** What a typical service client does in a year, and what he costs. */
export interface ServiceHabits {
  readonly visitsPerYear: number;
  /** What one visit comes to on the bill: labour and parts. */
  readonly revenuePerVisit: number;
  /** The share of the bill that is left after the mechanics' pay and the parts, 1 at most. */
  readonly grossMargin: number;
  /** What a client costs in a year beside that, because he is a client: reminders, card fees, courtesy cars. */
  readonly variableCostPerYear: number;
}

/** Three different amounts of one year, never to be taken for one another. */
export interface ServiceYear {
  readonly revenue: number;
  readonly grossProfit: number;
  readonly profitAfterVariableCosts: number;
}

/**
 * What one service client brings in a year: on the bill, after parts and labour, and after what he himself costs.
 *
 * Formula: revenue = visits × revenue a visit; gross profit = revenue × gross margin; profit after variable costs = gross
 * profit − variable cost. Assumes an average client. Timing: one year, nothing is discounted. Units: money per client and
 * year. Source: standard definitions.
 *
 * @throws RangeError when a result is beyond what a number can hold.
 * @example
 * serviceYear({ visitsPerYear: 2, revenuePerVisit: 1000, grossMargin: 0.5, variableCostPerYear: 100 }); // { revenue: 2000, grossProfit: 1000, profitAfterVariableCosts: 900 }
 */
export function serviceYear(habits: ServiceHabits): ServiceYear {
  requireNumbers('serviceYear', habits, 'visitsPerYear', 'revenuePerVisit', 'grossMargin', 'variableCostPerYear');
  const revenue = requireFiniteResult('serviceYear', habits.visitsPerYear * habits.revenuePerVisit);
  const grossProfit = requireFiniteResult('serviceYear', revenue * habits.grossMargin);
  const profitAfterVariableCosts = requireFiniteResult('serviceYear', grossProfit - habits.variableCostPerYear);
  return { revenue, grossProfit, profitAfterVariableCosts };
}

/** Service revenue after retention has moved. */
export interface ServiceRetentionUplift {
  readonly revenueTo: number;
  readonly gain: number;
  /** How many times the revenue of before: not one plus the percentage points. */
  readonly factor: number;
}

/**
 * What service brings when more of the cars that were sold come to it.
 *
 * Formula: revenue × retention after ÷ retention before. Ten percentage points more, from 25 % to 35 %, are 1.4 times the
 * revenue; ten per cent more revenue is the common mistake. Assumes that every client who is kept brings what the others
 * bring, so that revenue is proportional to retention. Timing: none, one typical period. Units: money; shares.
 *
 * Issues: `revenue` below-minimum (0); `retentionFrom` not-positive, above-maximum (1); `retentionTo` (0…1);
 * `revenue` too-large. Source: the dealers' slide 43 of webservinet.com (2009), whose own arithmetic makes that mistake
 * (4.95 m where it is 6.3 m).
 *
 * @example
 * serviceRetentionUplift({ revenue: 100, retentionFrom: 0.25, retentionTo: 0.5 }); // { ok: true, value: { revenueTo: 200, gain: 100, factor: 2 } }
 * serviceRetentionUplift({ revenue: 4500000, retentionFrom: 0.25, retentionTo: 0.35 }).value.gain; // ≈ 1800000.00
 */
export function serviceRetentionUplift(inputs: {
  readonly revenue: number;
  readonly retentionFrom: number;
  readonly retentionTo: number;
}): Outcome<ServiceRetentionUplift> {
  requireNumbers('serviceRetentionUplift', inputs, 'revenue', 'retentionFrom', 'retentionTo');
  const { revenue, retentionFrom, retentionTo } = inputs;
  const issues = rangeIssues(
    { field: 'revenue', value: revenue, minimum: 0 },
    { field: 'retentionFrom', value: retentionFrom, above: 0, maximum: 1 },
    { field: 'retentionTo', value: retentionTo, minimum: 0, maximum: 1 },
  );
  return whenPossible(issues, () => {
    const factor = retentionTo / retentionFrom;
    return finiteSuccess('revenue', { revenueTo: revenue * factor, gain: revenue * (factor - 1), factor });
  });
}
