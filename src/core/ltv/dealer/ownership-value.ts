import { growthUntil } from '../../finance/growth.js';
import { failure, success, whenPossible, type Outcome } from '../../outcome.js';
import { atAge } from './at-age.js';
import {
  cyclesWithin,
  DEALER_STREAMS,
  ownershipIssues,
  tradeInDelay,
  yearWithin,
  type DealerStream,
  type OwnershipPlan,
} from './ownership.js';
import { YEAR_FRACTION } from '../year-timing.js';

/** What a customer brings over the cycles that are counted, and which part of it comes from where. */
export interface OwnershipValue {
  readonly total: number;
  readonly streams: Readonly<Record<DealerStream, number>>;
}

/**
 * What a customer's cycles of ownership are worth: the sum over the events of `ownershipEvents`, without the events.
 *
 * Formula: Σ over cycles k of repurchase^k × (sale + finance and insurance + accessories) ÷ (1 + d)^(k × L), plus in each
 * year of age a: years × (service × share(a) + body shop × share(a) − retention) × repurchase^k ÷ (1 + d)^t, plus trade-in
 * × its probability × repurchase^k ÷ (1 + d)^((k + 1) × L). Timing, assumptions, units and issues: as `ownershipEvents`,
 * of which it is the expected value, written out so that ten thousand draws take no time; `amounts` too-large.
 * Source: as `ownershipEvents`; tested to be the same as `expectedValueOfEvents`.
 *
 * @throws TypeError for wrong types, RangeError for a list by age without an age.
 * @example
 * ownershipValue({ cycleYears: 4, horizonYears: 8, repurchaseProbability: 0.5, serviceShares: [0.5], tradeInProbability: 0.5, tradeInMoment: 'end', annualDiscountRate: 0, timing: 'middle', amounts: { sale: 1000, financeInsurance: 0, accessories: 0, serviceByAge: [100], bodyShop: 0, tradeIn: 600, retention: 0 } }).value; // { total: 2250, streams: { sale: 1500, financeInsurance: 0, accessories: 0, service: 300, bodyShop: 0, tradeIn: 450, retention: 0 } }
 */
export function ownershipValue(plan: OwnershipPlan): Outcome<OwnershipValue> {
  return whenPossible(ownershipIssues('ownershipValue', plan), () => {
    const streams = streamsOf(plan);
    const total = DEALER_STREAMS.reduce((sum, stream) => sum + streams[stream], 0);
    return Number.isFinite(total) ? success({ total, streams }) : failure({ field: 'amounts', code: 'too-large' });
  });
}

function streamsOf(plan: OwnershipPlan): Record<DealerStream, number> {
  const { amounts, repurchaseProbability } = plan;
  const sums = { sale: 0, financeInsurance: 0, accessories: 0, service: 0, bodyShop: 0, tradeIn: 0, retention: 0 };
  const yearly = 1 + plan.annualDiscountRate;
  const cycles = cyclesWithin(plan);
  let survival = 1;
  for (let cycle = 0; cycle < cycles; cycle++) {
    const start = cycle * plan.cycleYears;
    const growth = growthUntil(yearly, start);
    sums.sale += (amounts.sale * survival) / growth;
    sums.financeInsurance += (amounts.financeInsurance * survival) / growth;
    sums.accessories += (amounts.accessories * survival) / growth;
    addYears(sums, plan, { start, survival, yearly });
    const delay = tradeInDelay(plan, start);
    if (delay !== null) {
      sums.tradeIn += (amounts.tradeIn * (survival * plan.tradeInProbability)) / growthUntil(yearly, start + delay);
    }
    survival *= repurchaseProbability;
  }
  return sums;
}

function addYears(
  sums: Record<DealerStream, number>,
  plan: OwnershipPlan,
  cycle: { readonly start: number; readonly survival: number; readonly yearly: number },
): void {
  const { amounts, serviceShares } = plan;
  const { start, survival, yearly } = cycle;
  for (let age = 0; age < plan.cycleYears; age++) {
    const years = yearWithin(plan, start, age);
    if (years === 0) return;
    const growth = growthUntil(yearly, start + age + YEAR_FRACTION[plan.timing] * years);
    const coming = survival * atAge(serviceShares, age);
    sums.service += (atAge(amounts.serviceByAge, age) * years * coming) / growth;
    sums.bodyShop += (amounts.bodyShop * years * coming) / growth;
    sums.retention -= (amounts.retention * years * survival) / growth;
  }
}
