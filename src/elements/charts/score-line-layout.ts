import { placeMarks, type PlacedMark } from './marks.js';
import { linearScale, type Extent } from './scale.js';
import { apart, toTicks, type Tick } from './ticks.js';
import { LINE_HEIGHT, textWidth, wrap } from './text-box.js';

/** A place on the line with its name. */
export interface Named {
  readonly value: number;
  readonly label: string;
}

export interface ScoreLineLayoutOptions {
  /** Pixels, as measured by whoever draws. The height follows from the text. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  /** Pixels; 12 unless told. */
  readonly textSize?: number;
  /** The whole scale, whatever the score. */
  readonly extent: Extent;
  /** The places on the scale that are named, in order. */
  readonly ticks: readonly number[];
  readonly score: Named;
  /** From where to where the true score may lie; nothing where there is nothing to guess. */
  readonly interval?: { readonly lower: number; readonly upper: number; readonly label: string };
  /** Another score to compare with. */
  readonly comparison?: Named;
  formatValue(value: number): string;
}

/** Where everything stands, in pixels from the top left corner. */
export interface ScoreLineLayout {
  readonly size: number;
  readonly height: number;
  /** Where the scale lies, and its ends from left to right. */
  readonly axis: number;
  readonly ends: Extent;
  readonly ticks: readonly Tick[];
  readonly score: number;
  readonly comparison: number | null;
  /** The interval and half of its height; `null` where there is none to be seen. */
  readonly interval: { readonly ends: Extent; readonly half: number } | null;
  readonly names: readonly PlacedMark[];
  /** Where the name of the comparison is written: its middle, from the top. */
  readonly below: number | null;
}

/** In sizes of the text: half of an interval's height, the least one, and the ways from the line to the numbers and on. */
const HALF = 0.75;
const GAP = 0.4;
const TO_TICKS = 1.6;
const BELOW_TICKS = 1.6;

/** Names stand above the line, each over its place: the interval's first, the score's over it. */
export function layOutScoreLine(options: ScoreLineLayoutOptions): ScoreLineLayout {
  const { width, textSize: size = 12, direction, extent, interval, comparison, formatValue } = options;
  const edge = Math.max(...options.ticks.map((tick) => textWidth(formatValue(tick), size))) / 2;
  const x = linearScale(extent, direction === 'rtl' ? [width - edge, edge] : [edge, width - edge]);
  const ends = [interval?.lower, interval?.upper].map((value) => x(value ?? options.score.value));
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  const seen = interval && right > left;
  const requests = [
    // The lowest row first.
    ...(seen ? wrap(interval.label, size, width).reverse() : []).map((label) => ({ x: (left + right) / 2, label })),
    { x: x(options.score.value), label: options.score.label },
  ];
  const above = requests.length * size * LINE_HEIGHT;
  const axis = above + size * (GAP + HALF);
  const below = axis + size * (TO_TICKS + BELOW_TICKS);
  return {
    ...{ size, axis },
    height: Math.ceil((comparison ? below : axis + size * TO_TICKS) + size * 0.75),
    ends: [edge, width - edge],
    ticks: apart(toTicks(options.ticks, x, formatValue), size),
    score: x(options.score.value),
    comparison: comparison ? x(comparison.value) : null,
    interval: seen ? { ends: [left, right], half: size * HALF } : null,
    names: placeMarks(requests, { left: 0, right: width, bottom: above, size, rows: requests.length }),
    below: comparison ? below : null,
  };
}
