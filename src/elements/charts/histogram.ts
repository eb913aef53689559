/* Closing tags are written out: the build takes the slash of <path /> away, and what follows would fall inside. */
import { html, type TemplateResult } from 'lit';
import { drawMarks, placeMarks, type PlacedMark } from './marks.js';
import { HUGE, TINY, linearScale, niceTicks, type Extent, type Scale } from './scale.js';
import { drawTick, apart, toTicks } from './ticks.js';
import { textWidth, type Box } from './text-box.js';

/** How many of all values lie from one number to the next. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  /** A count or a share: only its size beside the others shows. */
  readonly share: number;
}

export interface HistogramOptions {
  /** Pixels, as measured by whoever draws. */
  readonly width: number;
  /** Pixels; rows of names are added above. */
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  /** Pixels; 12 unless told. */
  readonly textSize?: number;
  /** In order, without gaps. */
  readonly bins: readonly HistogramBin[];
  /** Upright lines, in order, such as the values that 10, 50 and 90 % stay below. What lies between the outer two is darker. */
  readonly marks: readonly { readonly value: number; readonly label: string }[];
  /** What the picture shows, in one sentence, for those who do not see it. */
  readonly label: string;
  formatValue(value: number): string;
}

/** About the names, in sizes of the text. */
const GAP = 0.3;

/** How far apart ticks stand at the least, in sizes of the text. */
const TICK_DISTANCE = 7;

/** How often values came out, with the few of them that say the most. Coloured by `chartStyles` alone. */
export function histogram(options: HistogramOptions): TemplateResult {
  const { width, direction, label, textSize: size = 12, formatValue } = options;
  const bins = options.bins.filter(({ from, to, share }) => [from, to, share].every(Number.isFinite) && to >= from);
  const extent = extentOf(bins);
  const alike = extent[0] === extent[1];
  const x = linearScale(alike ? [extent[0] - 1, extent[0] + 1] : extent, direction === 'rtl' ? [width, 0] : [0, width]);
  const marks = options.marks.filter(({ value }) => Number.isFinite(value));
  const requests = marks.map(({ value, label: name }) => ({ x: x(value), label: name }));
  const rows = placeMarks(requests, { left: 0, right: width, bottom: 0, size, rows: marks.length });
  const above = Math.max(0, ...rows.map(({ top }) => -top)) + size * GAP * 2;
  const plot: Box = { left: 0, right: width, top: above, bottom: above + options.height - size * 2 };
  const y = linearScale([0, Math.max(0, ...bins.map(({ share }) => share)) || 1], [plot.bottom, plot.top]);
  const central: Extent = [marks[0]?.value ?? Infinity, marks.at(-1)?.value ?? -Infinity];
  const height = above + options.height;
  return html`<svg
    class="chart"
    part="chart"
    role="img"
    aria-label=${label}
    width=${width}
    height=${height}
    viewBox=${`0 0 ${width} ${height}`}
    font-size=${size}
    direction="ltr"
  >
    <g aria-hidden="true">
      <path class="chart-tails" d=${stairs(bins, x, y)}></path>
      <path class="chart-centre" d=${stairs(between(bins, central), x, y)}></path>
      <path class="chart-axis" d=${`M0 ${plot.bottom}H${width}`}></path>
      ${drawMarks(
        rows.map((row) => lowered(row, above - size * GAP)),
        plot,
        size,
        'chart-mark',
      )}
      ${valueTicks(extent, x, size, width, formatValue).map((tick) => drawTick(tick.text, tick.position, plot.bottom + size * 1.25, 'middle'))}
    </g>
  </svg>`;
}

function extentOf(bins: readonly HistogramBin[]): Extent {
  const clamp = (value: number) => Math.max(-HUGE, Math.min(HUGE, value));
  const [low, high] = [clamp(bins[0]?.from ?? 0), clamp(bins.at(-1)?.to ?? 1)];
  return [low, Math.max(low, high)];
}

function lowered(mark: PlacedMark, by: number): PlacedMark {
  return { ...mark, top: mark.top + by, bottom: mark.bottom + by };
}

function between(bins: readonly HistogramBin[], [low, high]: Extent): HistogramBin[] {
  return bins
    .map((bin) => ({ ...bin, from: Math.max(bin.from, low), to: Math.min(bin.to, high) }))
    .filter(({ from, to }) => to > from);
}

/** One outline about all bins: lines between them would say more than the draws know. */
function stairs(bins: readonly HistogramBin[], x: Scale, y: Scale): string {
  const [first] = bins;
  if (!first) return '';
  const px = (value: number) => value.toFixed(1);
  const steps = bins.map(({ to, share }) => `V${px(y(share))}H${px(x(to))}`);
  return `M${px(x(first.from))} ${px(y(0))}${steps.join('')}V${px(y(0))}Z`;
}

/** Round values, none of them cut off at an edge. Where all draws came out alike, the lines say everything. */
function valueTicks(extent: Extent, x: Scale, size: number, width: number, format: (value: number) => string) {
  if (extent[1] - extent[0] <= TINY) return [];
  const widest = Math.max(...extent.map((end) => textWidth(format(end), size)));
  const count = Math.max(1, Math.floor(width / Math.max(widest + size, size * TICK_DISTANCE)));
  const inside = niceTicks(extent, count).filter((tick) => tick >= extent[0] && tick <= extent[1]);
  return apart(toTicks(inside, x, format), size).filter(({ position, text }) => {
    const half = textWidth(text, size) / 2;
    return position >= half && position <= width - half;
  });
}
