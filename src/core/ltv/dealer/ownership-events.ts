import { success, whenPossible, type Outcome } from '../../outcome.js';
import type { MarginEvent } from '../expected-value-of-events.js';
import { atAge } from './at-age.js';
import {
  ownershipIssues,
  survivalByCycle,
  tradeInDelay,
  yearWithin,
  type DealerStream,
  type OwnershipPlan,
} from './ownership.js';
import { YEAR_FRACTION } from '../year-timing.js';

/** One thing that may happen between a customer and a dealer, with its place among the cycles. */
export interface OwnershipEvent extends MarginEvent<DealerStream> {
  /** The cycle from 0: how many cars the customer has owned before. */
  readonly cycle: number;
  /** The age of the car in whole years, for what happens during a year of it. */
  readonly age: number | null;
  /** How much of a year it covers; 1 for what happens once. */
  readonly years: number;
  /** The share of customers who begin this cycle. */
  readonly survival: number;
  readonly probability: number;
  readonly delayPeriods: number;
}

/** The events and the survival of a plan, as `expectedValueOfEvents` takes them; periods are years. */
export interface OwnershipEvents {
  readonly events: readonly OwnershipEvent[];
  readonly survival: (period: number) => number;
}

/** What is due to binary fractions: a cycle has begun although a division says "almost". */
const ROUNDING = 1e-12;

/**
 * The dated events of a customer's cycles of ownership, for the one sum behind every lifetime value.
 *
 * In cycle k, which begins at year k × L: the sale, finance and insurance, accessories at its start; in each year of age
 * a the service and the body shop (probability: the share of cars that come at that age) and what is spent on keeping the
 * customer; the car handed over at the end of the cycle by whoever began it (or at its start, for a customer who only
 * sells). Survival at t is repurchase^⌊t ÷ L⌋, defined before the horizon. Timing: what happens during a year is booked at
 * its start, middle or end; a year that the cycle or the horizon cuts off counts, and is delayed, by its length. Within a
 * horizon of N years: sales before N, service until N, handing over until and at N. Assumes the same amounts in each
 * cycle, and that whoever stops coming for service still buys the next car with the same probability. What brings nothing
 * makes no event. Units: money; years; shares.
 *
 * Issues: `cycleYears` (0.1 to 100), `horizonYears` (above 0, to 100), `repurchaseProbability`, `tradeInProbability`,
 * `serviceShares` (0…1), `discountRate` (above −1).
 * Source: our definition, after the inputs that dealers' calculators ask for; the sum is that of Fader & Hardie (2012).
 *
 * @throws TypeError for wrong types, RangeError for a list by age without an age.
 * @example
 * ownershipEvents({ cycleYears: 4, horizonYears: 8, repurchaseProbability: 0.5, serviceShares: [0.5], tradeInProbability: 0.5, tradeInMoment: 'end', annualDiscountRate: 0, timing: 'middle', amounts: { sale: 1000, financeInsurance: 0, accessories: 0, serviceByAge: [100], bodyShop: 0, tradeIn: 0, retention: 0 } }).value.events[2]; // { stream: 'service', cycle: 0, survival: 1, age: 1, years: 1, period: 1, margin: 100, probability: 0.5, delayPeriods: 0.5 }
 */
export function ownershipEvents(plan: OwnershipPlan): Outcome<OwnershipEvents> {
  return whenPossible(ownershipIssues('ownershipEvents', plan), () => {
    const reached = survivalByCycle(plan);
    return success({
      events: reached
        .flatMap((survival, cycle) => cycleEvents(plan, { cycle, survival }))
        .filter(({ margin }) => margin !== 0),
      survival: (period) => reached[Math.floor(period / plan.cycleYears + ROUNDING)] as number,
    });
  });
}

/** The events of one cycle. Plain objects, made one by one: there may be hundreds of them at every keystroke. */
function cycleEvents(plan: OwnershipPlan, { cycle, survival }: Place): OwnershipEvent[] {
  const { amounts } = plan;
  const period = cycle * plan.cycleYears;
  const once = (stream: DealerStream, margin: number, probability: number, delayPeriods: number): OwnershipEvent => {
    return { stream, cycle, survival, age: null, years: 1, period, margin, probability, delayPeriods };
  };
  const delay = tradeInDelay(plan, period);
  return [
    once('sale', amounts.sale, 1, 0),
    once('financeInsurance', amounts.financeInsurance, 1, 0),
    once('accessories', amounts.accessories, 1, 0),
    ...yearsOf(plan, period).flatMap((years, age) => yearEvents(plan, { cycle, survival, age, years, start: period })),
    ...(delay === null ? [] : [once('tradeIn', amounts.tradeIn, plan.tradeInProbability, delay)]),
  ];
}

type Place = Pick<OwnershipEvent, 'cycle' | 'survival'>;

/** The years of a car's age that are counted, by their length. */
function yearsOf(plan: OwnershipPlan, start: number): number[] {
  const ages = Array.from({ length: Math.ceil(plan.cycleYears) }, (_, age) => yearWithin(plan, start, age));
  return ages.filter((years) => years > 0);
}

function yearEvents(
  { amounts, serviceShares, timing }: OwnershipPlan,
  place: Place & { readonly start: number; readonly age: number; readonly years: number },
): OwnershipEvent[] {
  const { cycle, survival, start, age, years } = place;
  const period = start + age;
  const delayPeriods = YEAR_FRACTION[timing] * years;
  const event = (stream: DealerStream, amount: number, probability: number): OwnershipEvent => {
    return { stream, cycle, survival, age, years, period, margin: amount * years, probability, delayPeriods };
  };
  const share = atAge(serviceShares, age);
  return [
    event('service', atAge(amounts.serviceByAge, age), share),
    event('bodyShop', amounts.bodyShop, share),
    event('retention', -amounts.retention, 1),
  ];
}
