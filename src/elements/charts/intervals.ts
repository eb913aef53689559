/* Closing tags are written out: the build takes the slash of <path /> away, and what follows would fall inside. */
import { nothing, svg, type TemplateResult } from 'lit';
import { barChart, type BarChartOptions, type Canvas } from './bar-chart.js';
import type { BarRow, PlacedRow } from './bar-layout.js';
import type { Extent } from './scale.js';

export interface IntervalRow extends Pick<BarRow, 'label' | 'text'> {
  readonly lower: number;
  readonly upper: number;
  /** The value that the interval is about, a dot. */
  readonly value: number;
  /** Rests on so little that it is drawn fainter: a hollow dot, a broken line. */
  readonly unsure?: boolean;
}

export interface IntervalChartOptions extends Omit<BarChartOptions, 'rows' | 'drawRow' | 'key' | 'connected'> {
  readonly rows: readonly IntervalRow[];
}

/** Half of the height of an end, and the radius of a dot, in sizes of the text. */
const END = 0.5;
const DOT = 0.34;

/** Values with what they may be by chance: whiskers on one scale. Coloured by `chartStyles` and `intervalStyles` alone. */
export function intervalChart({ rows, ...options }: IntervalChartOptions): TemplateResult {
  return barChart({
    ...options,
    rows: rows.map(({ lower, upper, value, unsure, ...row }) => ({
      ...row,
      spans: [{ from: lower, to: upper, look: unsure ? 'outline' : 'solid' }],
      mark: value,
    })),
    drawRow,
  });
}

function drawRow({ bar, mark, spans }: PlacedRow, { at, size }: Canvas) {
  const ends: Extent | null = spans.length > 0 ? [at(bar.left), at(bar.right)] : null;
  const middle = (bar.top + bar.bottom) / 2;
  return drawWhisker({
    ...{ ends, middle, half: size * END, dot: size * DOT },
    value: at(mark ?? 0),
    unsure: spans[0]?.look === 'outline',
  });
}

export interface Whisker {
  /** `null` where there is nothing but the dot. */
  readonly ends: Extent | null;
  /** Where the dot is. */
  readonly value: number;
  /** The line it lies on, and half of the height of its ends. */
  readonly middle: number;
  readonly half: number;
  /** The radius of the dot. */
  readonly dot: number;
  readonly unsure?: boolean;
}

/** A line from one end to the other, with a cap at each and a dot at the value. */
export function drawWhisker({ ends, value, middle, half, dot, unsure }: Whisker) {
  const px = (pixels: number) => pixels.toFixed(1);
  const line = ends ? `M${px(ends[0])} ${px(middle)}H${px(ends[1])}` : '';
  const caps = (ends ?? []).map((x) => `M${px(x)} ${px(middle - half)}v${px(half * 2)}`).join('');
  const unsureName = unsure ? ' chart-unsure' : '';
  return svg`${ends ? svg`<path class="chart-halo" d=${line + caps}></path><path class=${`chart-whisker${unsureName}`} d=${line}></path><path class="chart-whisker" d=${caps}></path>` : nothing}
    <circle class=${`chart-value${unsureName}`} cx=${px(value)} cy=${px(middle)} r=${px(dot)}></circle>`;
}
