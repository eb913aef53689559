import { DEALER_STREAMS, type DealerStream, type OwnershipPlan } from '../../core/ltv/dealer/ownership.js';
import type { Figure, Group } from '../answer.js';
import { money } from '../money.js';
import { ownershipOf } from './plan.js';
import type { StreamSum } from './streams.js';

/** Parts that sum to the headline: what each stream brings, and what is spent on keeping the client. */
export function breakdownOf(sums: readonly StreamSum[]): Figure[] {
  return sums.map(({ stream, sum }) => money(stream, stream === 'retention' ? -sum.value : sum.value));
}

/** What the client pays and what is left of it, stream by stream. */
export function streamsGroup(sums: readonly StreamSum[], revenue: OwnershipPlan): Group {
  const paid = ownershipOf(revenue).streams;
  const left = (stream: DealerStream) => sums.find((one) => one.stream === stream)?.sum.value ?? 0;
  return {
    id: 'streams',
    measures: [
      { id: 'revenue', unit: 'money' },
      { id: 'grossProfit', unit: 'money' },
    ],
    rows: DEALER_STREAMS.filter((stream) => stream !== 'retention')
      .map((stream) => ({ id: stream, values: [paid[stream], left(stream)] }))
      .filter(({ values }) => values.some((value) => value !== 0)),
  };
}
