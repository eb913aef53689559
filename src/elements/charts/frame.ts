import { extentOf, linearScale, niceTicks, periodTicks, PERIOD_STEPS, type Extent, type Scale } from './scale.js';
import { textWidth, type Box } from './text-box.js';
import { apart, toTicks, type Tick } from './ticks.js';

/** What the frame of a picture follows from. */
export interface FrameOptions {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  readonly textSize: number;
  /** What something else takes above; the height is counted from there. */
  readonly above: number;
  readonly values: readonly number[];
  readonly periods: readonly number[];
  readonly periodSteps?: readonly number[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  formatValue(value: number): string;
  formatPeriod(period: number): string;
}

/** The plot inside its margins, and what stands along its edges. */
export interface Frame extends Box {
  readonly x: Scale;
  readonly y: Scale;
  readonly valueTicks: readonly Tick[];
  readonly periodTicks: readonly Tick[];
}

/** Between the plot and the text along its edges. */
export const TICK_GAP = 8;

/** How far apart ticks stand at the least, in sizes of the text: few of them are calmer. */
const VALUE_DISTANCE = 3;
const PERIOD_DISTANCE = 5.5;

/** The highest value stays off the edge. */
const HEADROOM = 1.05;

/** The margins follow from the longest text beside them: nothing is cut off, and nothing is wasted on short numbers. */
export function frameOf(options: FrameOptions): Frame {
  const { width, height, direction, textSize, above, formatPeriod } = options;
  const top = above + textSize * 1.5;
  const bottom = Math.max(top + 1, above + height - textSize * 2);
  const values = valueAxis(options, bottom - top);
  const last = extentOf(options.periods)[1];
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, textSize)));
  const periodWidth = widest([formatPeriod(0), formatPeriod(last)]);
  const before = Math.max(widest(values.texts) + TICK_GAP, periodWidth / 2);
  const after = Math.max(TICK_GAP, periodWidth / 2);
  const left = direction === 'rtl' ? after : before;
  const right = Math.max(left + 1, width - (direction === 'rtl' ? before : after));
  const x = linearScale([0, last], direction === 'rtl' ? [right, left] : [left, right]);
  const y = linearScale(values.extent, [bottom, top]);
  const most = (right - left) / Math.max(periodWidth + textSize, textSize * PERIOD_DISTANCE);
  const periods = periodTicks(last, most, options.periodSteps ?? PERIOD_STEPS.month);
  return {
    ...{ left, top, right, bottom, x, y },
    valueTicks: toTicks(values.ticks, y, options.formatValue),
    periodTicks: apart(toTicks(periods, x, formatPeriod), textSize),
  };
}

function valueAxis({ values, minimum, maximum, textSize, formatValue }: FrameOptions, room: number) {
  const [low, high] = extentOf(values);
  const extent: Extent = [minimum ?? low * HEADROOM, maximum ?? high * HEADROOM];
  const count = Math.min(5, Math.max(1, Math.floor(room / (textSize * VALUE_DISTANCE))));
  const ticks = niceTicks(extent, count).filter((tick) => tick >= extent[0] && tick <= extent[1]);
  return { extent, ticks, texts: ticks.map(formatValue) };
}
