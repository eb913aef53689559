import { nothing, svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';
import { frameOf, TICK_GAP, type Frame } from './frame.js';
import { LINE_HEIGHT, placeLabels, type LabelRequest, type PlacedLabel, type Point } from './labels.js';

export interface ChartPoint {
  readonly period: number;
  readonly value: number;
}

export interface ChartLine {
  readonly id: string;
  /** Stands beside the line; an empty one leaves the line without a name. */
  readonly label: string;
  readonly points: readonly ChartPoint[];
  /** Told apart without colour. */
  readonly look: 'solid' | 'dashed' | 'dots';
  /** Tints what lies between the line and zero. */
  readonly area?: boolean;
}

export interface LineChartOptions {
  /** Pixels, as measured by whoever draws: text keeps its own size, nothing is scaled. */
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  /** Pixels; 12 unless told: slides want more. */
  readonly textSize?: number;
  readonly lines: readonly ChartLine[];
  /** A horizontal line to compare with, such as the acquisition cost. */
  readonly reference?: { readonly value: number; readonly label: string };
  /** A point worth a ring and a name, such as the payback. */
  readonly marker?: ChartPoint & { readonly label: string };
  /** What the periods are counted in: `PERIOD_STEPS.month` unless told. */
  readonly periodSteps?: readonly number[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** What the picture shows, in one sentence, for those who do not see it. */
  readonly label: string;
  formatValue(value: number): string;
  formatPeriod(period: number): string;
}

interface Drawn extends ChartLine {
  readonly path: readonly Point[];
}

const TEXT_SIZE = 12;
const RING = 5;
const DOT = 3;

/** Lines over time, each named where it runs. Coloured by `chartStyles` alone. */
export function lineChart(options: LineChartOptions): TemplateResult {
  const size = options.textSize ?? TEXT_SIZE;
  const frame = frameOf({ ...options, textSize: size, ...spread(options) });
  const at = ({ period, value }: ChartPoint): Point => ({ x: frame.x(period), y: frame.y(value) });
  const lines = options.lines.map((line) => ({ ...line, path: line.points.filter(isFinite).map(at) }));
  const ring = options.marker && at(options.marker);
  const labels = placeLabels(...labelsOf(options, lines, frame, ring), size);
  const box = `0 0 ${options.width} ${options.height}`;
  return html`<svg class="chart" part="chart" role="img" aria-label=${options.label} width=${options.width}
    height=${options.height} viewBox=${box} font-size=${size} direction="ltr"><g aria-hidden="true">
      ${axes(frame, options, size)} ${lines.map((line) => drawLine(line, frame))}
      ${ring && drawRing(ring, frame)} ${labels.map((label) => drawLabel(label, options.direction, size))}
    </g></svg>`;
}

function isFinite({ period, value }: ChartPoint): boolean {
  return Number.isFinite(period) && Number.isFinite(value);
}
