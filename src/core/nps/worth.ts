import { requireNumbers } from '../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';

/** What one customer of each group is worth to the firm, over the same time and counted alike. */
export interface ValueByGroup {
  readonly promoterValue: number;
  readonly passiveValue: number;
  readonly detractorValue: number;
}

/** What one point of the score is worth, by the way in which it is gained; in money, for all customers. */
export interface WorthOfOnePoint {
  /** Detractors who become promoters: the middle of the other two. */
  readonly onePoint: number;
  /** Passives who become promoters. */
  readonly fromPassives: number;
  /** Detractors who become passives. */
  readonly fromDetractors: number;
}

/**
 * What it is worth to move the score by one point.
 *
 * Formula: one point is 1 % of the customers one group further: customers ÷ 100 × (promoter − passive), or × (passive −
 * detractor); or ½ % of them two groups further: customers ÷ 200 × (promoter − detractor). Assumes that the answers stand
 * for all customers, and that one who changes his mind becomes worth what his new group is worth: groups may differ for
 * other reasons, and then this is too much. Timing: that of the values given. Units: money; customers.
 *
 * Issues: `customers` below-minimum (0); `promoterValue` too-large. Source: our definition; the idea is Reichheld's, "The
 * Ultimate Question" (2006).
 *
 * @example
 * worthOfOnePoint({ customers: 1000, promoterValue: 500, passiveValue: 300, detractorValue: 200 }); // { ok: true, value: { onePoint: 1500, fromPassives: 2000, fromDetractors: 1000 } }
 */
export function worthOfOnePoint(inputs: ValueByGroup & { readonly customers: number }): Outcome<WorthOfOnePoint> {
  requireNumbers('worthOfOnePoint', inputs, 'customers', 'promoterValue', 'passiveValue', 'detractorValue');
  const { customers, promoterValue, passiveValue, detractorValue } = inputs;
  return whenPossible(rangeIssues({ field: 'customers', value: customers, minimum: 0 }), () =>
    finiteSuccess('promoterValue', {
      onePoint: (customers / 200) * (promoterValue - detractorValue),
      fromPassives: (customers / 100) * (promoterValue - passiveValue),
      fromDetractors: (customers / 100) * (passiveValue - detractorValue),
    }),
  );
}

/** Detractors whom a firm calls back, and what comes of it. */
export interface ClosedLoop {
  readonly detractors: number;
  /** The share of them who are reached, 0…1. */
  readonly contactedShare: number;
  /** The share of those reached who are won over, 0…1. */
  readonly recoveredShare: number;
  readonly valueBefore: number;
  readonly valueAfter: number;
}

export interface ClosedLoopResult {
  readonly recovered: number;
  readonly valueSaved: number;
}

/**
 * What it is worth to call detractors back and put things right.
 *
 * Formula: recovered = detractors × contacted × recovered of them; saved = recovered × (value after − value before).
 * Assumes that nobody would have been won over without the call; what the calls cost is not taken off. Timing: that of
 * the values given. Units: customers, shares, money.
 *
 * Issues: `detractors` below-minimum (0); `contactedShare`, `recoveredShare` (0…1); `valueAfter` too-large.
 * Source: our definition, after the dealers' talk of "closing the loop".
 *
 * @example
 * closedLoop({ detractors: 200, contactedShare: 0.5, recoveredShare: 0.25, valueBefore: 200, valueAfter: 300 }); // { ok: true, value: { recovered: 25, valueSaved: 2500 } }
 */
export function closedLoop(inputs: ClosedLoop): Outcome<ClosedLoopResult> {
  const { detractors, contactedShare, recoveredShare, valueBefore, valueAfter } = inputs;
  requireNumbers('closedLoop', inputs, 'detractors', 'contactedShare', 'recoveredShare', 'valueBefore', 'valueAfter');
  const issues = rangeIssues(
    { field: 'detractors', value: detractors, minimum: 0 },
    { field: 'contactedShare', value: contactedShare, minimum: 0, maximum: 1 },
    { field: 'recoveredShare', value: recoveredShare, minimum: 0, maximum: 1 },
  );
  return whenPossible(issues, () => {
    const recovered = detractors * contactedShare * recoveredShare;
    return finiteSuccess('valueAfter', { recovered, valueSaved: recovered * (valueAfter - valueBefore) });
  });
}
