import { requireNumbers, requireOneOf } from '../../misuse.js';
import { finiteSuccess, success, whenPossible, type Issue, type Outcome } from '../../outcome.js';
import { rangeIssues } from '../../range-issues.js';

/** What the weights of segments are: numbers of clients, or shares that sum to one. */
export const SEGMENT_WEIGHTS = ['clients', 'shares'] as const;

export type SegmentWeights = (typeof SEGMENT_WEIGHTS)[number];

/** A branch, a brand, a city, a type of client. */
export interface Segment {
  readonly weight: number;
  /** What one client of it is worth. */
  readonly value: number;
}

/** What segments come to together, and what each is beside the others. */
export interface SegmentMix {
  /** The mean of all clients. */
  readonly mean: number;
  /** The mean of the segments as if each had as many clients: a mistake where they differ. */
  readonly unweightedMean: number;
  /** In the order given. */
  readonly segments: readonly {
    /** Of all clients. */
    readonly share: number;
    /** Its part of the mean; these sum to it. */
    readonly contribution: number;
    /** Its value with the mean as 100; `null` where the mean is not above nothing. */
    readonly index: number | null;
  }[];
}

/** How far from one a sum of shares may be: a thousandth of one per cent, less than anybody writes down. */
const ROUNDING = 1e-5;

/**
 * What segments are worth together: the mean over clients, and each segment's share, contribution and index.
 *
 * Formula: mean = Σ weight × value ÷ Σ weight; share = weight ÷ Σ weight; contribution = share × value; index = 100 × value
 * ÷ mean. Timing: none, the values are of one and the same day. Assumes that all values are counted alike. Units: money per
 * client; clients or shares, whose sum may miss one by a hundred-thousandth.
 *
 * Issues: `segments` too-few (2), no-clients (all weights are 0), shares-do-not-sum (limit: what they sum to), too-large;
 * with row and column: weight below-minimum (0).
 * Source: the weighted mean and index numbers, standard.
 *
 * @throws TypeError for wrong types.
 * @example
 * segmentMix({ weights: 'clients', segments: [{ weight: 30, value: 100 }, { weight: 10, value: 300 }] }).value.mean; // 150
 * segmentMix({ weights: 'clients', segments: [{ weight: 30, value: 100 }, { weight: 10, value: 300 }] }).value.segments[1]; // { share: 0.25, contribution: 75, index: 200 }
 * segmentMix({ weights: 'shares', segments: [{ weight: 0.5, value: 100 }, { weight: 0.25, value: 300 }] }); // { ok: false, issues: [{ field: 'segments', code: 'shares-do-not-sum', limit: 0.75 }] }
 */
export function segmentMix(inputs: {
  readonly segments: readonly Segment[];
  readonly weights: SegmentWeights;
}): Outcome<SegmentMix> {
  const { segments, weights } = inputs;
  requireOneOf('segmentMix', 'weights', weights, SEGMENT_WEIGHTS);
  segments.forEach((segment) => requireNumbers('segmentMix', segment, 'weight', 'value'));
  const total = sum(segments.map(({ weight }) => weight));
  return whenPossible(segmentIssues(segments, weights, total), () => mixOf(segments, total));
}

function mixOf(segments: readonly Segment[], total: number): Outcome<SegmentMix> {
  const mean = sum(segments.map(({ weight, value }) => weight * value)) / total;
  const unweightedMean = sum(segments.map(({ value }) => value)) / segments.length;
  const means = finiteSuccess('segments', { mean, unweightedMean });
  if (!means.ok) return means;
  return success({
    mean,
    unweightedMean,
    segments: segments.map(({ weight, value }) => ({
      share: weight / total,
      // Nobody's loss is 0 and not −0.
      contribution: (weight * value) / total + 0,
      index: indexOf(value, mean),
    })),
  });
}

function indexOf(value: number, mean: number): number | null {
  const index = 100 * (value / mean);
  return mean > 0 && Math.abs(index) < Infinity ? index : null;
}

function segmentIssues(segments: readonly Segment[], weights: SegmentWeights, total: number): readonly Issue[] {
  if (segments.length < 2) return [{ field: 'segments', code: 'too-few', limit: 2 }];
  const negative = segments.flatMap(({ weight }, row) =>
    rangeIssues({ field: 'segments', value: weight, minimum: 0 }).map((issue) => ({ ...issue, row, column: 'weight' })),
  );
  if (negative.length > 0) return negative;
  if (total === 0) return [{ field: 'segments', code: 'no-clients' }];
  if (total === Infinity) return [{ field: 'segments', code: 'too-large' }];
  return weights === 'shares' && Math.abs(total - 1) > ROUNDING
    ? [{ field: 'segments', code: 'shares-do-not-sum', limit: total }]
    : [];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
