import {
  add,
  divide,
  literal,
  multiply,
  power,
  quantity,
  subtract,
  summation,
  type Expression,
  type Quantity,
} from '../../core/expression/expression.js';
import { atAge } from '../../core/ltv/dealer/at-age.js';
import type { OwnershipEvent } from '../../core/ltv/dealer/ownership-events.js';
import { DEALER_STREAMS, type DealerStream } from '../../core/ltv/dealer/ownership.js';
import type { Working } from '../working.js';
import { serviceYears } from './plan.js';
import type { DealerInputs } from './questions.js';

/** What a stream comes to, as it was written down. What is spent on keeping a client is positive here. */
export interface StreamSum {
  readonly stream: DealerStream;
  readonly sum: Quantity;
}

/** How rows are written. What several rows share is made once: there may be hundreds of them at every keystroke. */
interface Rows {
  readonly amountOf: (event: OwnershipEvent) => readonly Expression[];
  /** The share of clients to whom it happens; `null` where it happens to all. */
  readonly chanceOf: (event: OwnershipEvent) => Expression | null;
  /** What money grows to until then; `null` where nothing is discounted. */
  readonly growthUntil: ((moment: number) => Expression) | null;
}

/** Each stream as the sum of its events, in the order of the streams; one without events is left out. */
export function streamSums(
  inputs: DealerInputs,
  saleGross: Quantity,
  events: readonly OwnershipEvent[],
  { step }: Working,
): StreamSum[] {
  const severalCycles = events.some(({ cycle }) => cycle > 0);
  const survivalOf = remembered((survival) => quantity('survival', survival, 'share'));
  const rows: Rows = {
    amountOf: amountsOf(inputs, saleGross),
    chanceOf: (event) => chanceOf(event, severalCycles ? survivalOf(event.survival) : null),
    growthUntil: growthOf(inputs),
  };
  return DEALER_STREAMS.flatMap((stream) => {
    const own = events.filter((event) => event.stream === stream);
    const written = own.map((event) => rowOf(event, rows));
    // The formula in names has all that a row may have: of a year that is cut off, the part that counts.
    const term = written[own.findIndex(({ years }) => years !== 1)] ?? written[0];
    return term === undefined ? [] : [{ stream, sum: step(stream, summation(term, written, 't', 1), 'money') }];
  });
}

/** The streams together, less what is spent on keeping the client. */
export function valueOf(sums: readonly StreamSum[], { step }: Working): Quantity {
  const brought = sums.filter(({ stream }) => stream !== 'retention').map(({ sum }) => sum);
  const spent = sums.find(({ stream }) => stream === 'retention')?.sum;
  const whole = brought.length > 1 ? add(...brought) : (brought[0] ?? literal(0));
  return step('lifetimeValue', spent === undefined ? whole : subtract(whole, spent), 'money');
}

/** amount × the clients to whom it happens ÷ what money grows to until then. */
function rowOf(event: OwnershipEvent, { amountOf, chanceOf: chance, growthUntil }: Rows): Expression {
  const part = event.years === 1 ? [] : [quantity('partOfYear', event.years, 'number')];
  const happens = chance(event);
  const factors = [...amountOf(event), ...part, ...(happens === null ? [] : [happens])];
  const expected = factors.length > 1 ? multiply(...factors) : factors[0]!;
  return growthUntil === null ? expected : divide(expected, growthUntil(event.period + event.delayPeriods));
}

function growthOf({ discountRate }: DealerInputs): Rows['growthUntil'] {
  if (discountRate === 0) return null;
  const yearly = add(literal(1), quantity('discountRate', discountRate, 'share', 'year'));
  return remembered((moment) => power(yearly, quantity('t', moment, 'number')));
}

/** The amounts of every stream as factors, by the age of the car where that matters. */
function amountsOf(inputs: DealerInputs, saleGross: Quantity): Rows['amountOf'] {
  const money = (id: MoneyInput, period?: 'year') => [quantity(id, inputs[id], 'money', period)];
  const once: Readonly<Record<Exclude<DealerStream, 'service'>, readonly Expression[]>> = {
    sale: [saleGross],
    financeInsurance: money('financeInsuranceGross'),
    accessories: money('accessoriesGross'),
    bodyShop: money('bodyShopGross', 'year'),
    tradeIn: money('tradeInGross'),
    retention: money('retentionCost', 'year'),
  };
  const service = serviceYears(inputs).map(({ visits, gross }) => [
    quantity('serviceVisits', visits, 'number', 'year'),
    quantity('serviceGross', gross, 'money'),
  ]);
  return ({ stream, age }) => (stream === 'service' ? atAge(service, age ?? 0) : once[stream]);
}

type MoneyInput = 'financeInsuranceGross' | 'accessoriesGross' | 'bodyShopGross' | 'tradeInGross' | 'retentionCost';

/** Of those who are still there, the share who come or hand over. */
function chanceOf({ stream, probability }: OwnershipEvent, there: Expression | null): Expression | null {
  const name = CHANCES[stream];
  if (name === undefined) return there;
  const happens = quantity(name, probability, 'share');
  return there === null ? happens : multiply(there, happens);
}

const CHANCES: Readonly<Partial<Record<DealerStream, string>>> = {
  service: 'serviceShare',
  bodyShop: 'serviceShare',
  tradeIn: 'tradeInProbability',
};

function remembered<Made>(make: (value: number) => Made): (value: number) => Made {
  const known = new Map<number, Made>();
  return (value) => {
    const found = known.get(value) ?? make(value);
    known.set(value, found);
    return found;
  };
}
