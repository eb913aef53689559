import type { SegmentMix } from '../../core/ltv/dealer/segments.js';
import type { Figure, Group } from '../answer.js';
import { money } from '../money.js';
import type { SegmentsInputs } from './questions.js';
import type { Mixed } from './rows.js';

/** What two ways of adding the same numbers up may differ by. */
const ROUNDING = 1e-9;

/** Whether forgetting how many clients each segment has changes the mean. */
export function differs({ mean, unweightedMean }: SegmentMix): boolean {
  return Math.abs(unweightedMean - mean) > ROUNDING * Math.max(Math.abs(mean), Math.abs(unweightedMean));
}

/** The mean over clients, the lowest and the highest segment, how many clients there are, and the mistaken mean. */
export function figuresOf({ segmentWeights }: SegmentsInputs, { rows, mix }: Mixed): Figure[] {
  const values = rows.map(({ value }) => value);
  const clients = rows.reduce((total, { weight }) => total + weight, 0);
  return [
    money('weightedMean', mix.mean),
    money('lowestValue', Math.min(...values)),
    money('highestValue', Math.max(...values)),
    ...(segmentWeights === 'clients' ? [{ id: 'weightInAll', value: clients, unit: 'number' } as const] : []),
    ...(differs(mix)
      ? [money('unweightedMean', mix.unweightedMean), money('meanGap', mix.unweightedMean - mix.mean)]
      : []),
  ];
}

/** What each segment adds to the mean, by the name that a person gave it: these sum to the headline. */
export function breakdownOf({ rows, mix }: Mixed): Figure[] {
  return mix.segments.map(({ contribution }, index) => ({
    id: `segment${index + 1}`,
    name: rows[index]!.name,
    value: contribution,
    unit: 'money',
  }));
}

/** Each segment beside the mean. */
export function segmentsGroup({ rows, mix }: Mixed): Group {
  return {
    id: 'segments',
    measures: [
      { id: 'segmentValue', unit: 'money' },
      { id: 'segmentIndex', unit: 'number' },
      { id: 'segmentShare', unit: 'share' },
      { id: 'segmentContribution', unit: 'money' },
    ],
    rows: mix.segments.map(({ index, share, contribution }, position) => ({
      id: `segment${position + 1}`,
      name: rows[position]!.name,
      values: [rows[position]!.value, index, share, contribution],
    })),
    reference: money('weightedMean', mix.mean),
  };
}
