import { requireOneOf } from '../misuse.js';
import { success, whenPossible, type Outcome } from '../outcome.js';
import type { MarginEvent } from '../ltv/expected-value-of-events.js';
import type { DealerStream } from '../ltv/dealer/ownership.js';
import { YEAR_FRACTION, YEAR_TIMINGS, type YearTiming } from '../ltv/year-timing.js';
import type { CarYear } from './car-year.js';
import { COST_CATEGORIES, type CostCategory } from './categories.js';
import {
  AGENCY_CATEGORIES,
  shareIssues,
  shareOf,
  type CarDeals,
  type CategoryShare,
  type CategoryShares,
} from './dealer-share.js';

/** One thing that may happen between the owner and the dealer, by the kind of cost that it belongs to. */
export interface DealerEvent extends MarginEvent<DealerStream> {
  readonly category: CostCategory;
  readonly probability: number;
  readonly delayPeriods: number;
}

/**
 * The dealer's margins on one ownership, dated, as `expectedValueOfEvents` takes them: what the owner's costs are to the
 * dealer's lifetime value.
 *
 * The sale at 0 and the car handed over at the end bring their gross; each year's spending S in a category brings S a μ
 * with probability s. Undiscounted they sum to the gross profit of `dealerShare`. Streams: `sale`, `tradeIn`,
 * `financeInsurance` for commissions, `service` for the rest. Timing: what is spent during a year is booked at its start,
 * middle or end. What brings nothing makes no event. Assumes a customer who is there to the end: a survival of 1. Units:
 * money; years; shares.
 *
 * Issues: those of `dealerShare`. Source: the sum is that of Fader & Hardie (2012).
 *
 * @throws TypeError for wrong types.
 * @example
 * dealerEvents({ years: carCosts({ price: 1000, years: 1, kilometresPerYear: 0, curve: { method: 'resale', resale: 600 }, yearly: { service: 100 } }).value.years, shares: { service: { addressable: 1, capture: 0.5, margin: 0.5 } }, deals: { saleCapture: 1, saleGross: 80, tradeInCapture: 0, tradeInGross: 60 }, timing: 'middle' }).value; // [{ category: 'depreciation', stream: 'sale', period: 0, margin: 80, probability: 1, delayPeriods: 0 }, { category: 'service', stream: 'service', period: 0, margin: 50, probability: 0.5, delayPeriods: 0.5 }]
 */
export function dealerEvents(inputs: {
  readonly years: readonly CarYear[];
  readonly shares: CategoryShares;
  readonly deals: CarDeals;
  readonly timing: YearTiming;
}): Outcome<readonly DealerEvent[]> {
  const { years, shares, deals, timing } = inputs;
  requireOneOf('dealerEvents', 'timing', timing, YEAR_TIMINGS);
  return whenPossible(shareIssues('dealerEvents', shares, deals), () => {
    const earning = COST_CATEGORIES.filter((category) => earnsOn(shareOf(shares, category)));
    const end = years.reduce((sum, { length }) => sum + length, 0);
    const events = [
      deal('sale', 0, deals.saleGross, deals.saleCapture),
      ...years.flatMap((year) => yearEvents(year, earning, shares, timing)),
      deal('tradeIn', end, deals.tradeInGross, deals.tradeInCapture),
    ];
    return success(events.filter(({ margin, probability }) => margin !== 0 && probability > 0));
  });
}

function deal(stream: 'sale' | 'tradeIn', period: number, margin: number, probability: number): DealerEvent {
  return { category: 'depreciation', stream, period, margin, probability, delayPeriods: 0 };
}

/** Most kinds of cost bring a dealer nothing: no events are made for them. */
function earnsOn({ addressable, capture, margin }: CategoryShare): boolean {
  return addressable * capture * margin > 0;
}

function yearEvents(
  { year, length, costs }: CarYear,
  earning: readonly CostCategory[],
  shares: CategoryShares,
  timing: YearTiming,
): DealerEvent[] {
  return earning.map((category) => {
    const { addressable, capture, margin } = shareOf(shares, category);
    return {
      category,
      stream: AGENCY_CATEGORIES.includes(category) ? 'financeInsurance' : 'service',
      period: year,
      margin: costs[category] * addressable * margin,
      probability: capture,
      delayPeriods: YEAR_FRACTION[timing] * length,
    };
  });
}
