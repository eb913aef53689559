import { html, nothing, svg, type TemplateResult } from 'lit';
import { frameOf, TICK_GAP, type Frame } from './frame.js';
import { LINE_HEIGHT, placeLabels, type Box, type LabelRequest, type PlacedLabel, type Point } from './labels.js';

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
  /** A level to compare with, such as the acquisition cost. */
  readonly reference?: { readonly value: number; readonly label: string };
  /** A point worth a ring and a name, such as the payback. */
  readonly marker?: ChartPoint & { readonly label: string };
  /** What the periods are counted in; `PERIOD_STEPS.month` unless told. */
  readonly periodSteps?: readonly number[];
  /** The lowest and the highest value shown, where they are known beforehand: 0 and 1 for a share. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** What the picture shows, in one sentence, for those who do not see it. */
  readonly label: string;
  formatValue(value: number): string;
  formatPeriod(period: number): string;
}

interface DrawnLine extends ChartLine {
  readonly path: readonly Point[];
}

/** Everything measured: from here on there are only pixels. */
interface Picture {
  readonly frame: Frame;
  readonly size: number;
  readonly direction: 'ltr' | 'rtl';
  readonly lines: readonly DrawnLine[];
  readonly level: readonly Point[];
  readonly ring: Point | undefined;
}

const RING = 5;

/** Before the name of a line that is not alone, so that it is found by its look wherever the name had to move. */
const KEYS = { solid: '—', dashed: '- -', dots: '○' } as const;

/** Lines over time, each named where it runs instead of in a legend. Coloured by `chartStyles` alone. */
export function lineChart(options: LineChartOptions): TemplateResult {
  const { width, height, label } = options;
  const picture = measure(options);
  const { frame, size, direction, lines, level, ring } = picture;
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
      ${drawAxes(frame, size, direction)} ${lines.map((line) => drawLine(line, frame))}
      <path class="chart-reference" d=${pathOf(level)} />
      ${lines.map(drawDots)} ${ring && drawRing(ring, frame)}
      ${labelsOf(options, picture).map((placed) => drawLabel(placed, size, direction))}
    </g>
  </svg>`;
}

function measure(options: LineChartOptions): Picture {
  const { lines, reference, marker, textSize: size = 12, direction } = options;
  const shown = lines.map((line) => ({ ...line, points: line.points.filter(isDrawable) }));
  const points = [...shown.flatMap((line) => line.points), ...(marker ? [marker] : [])];
  const values = [...points.map(({ value }) => value), reference?.value ?? 0];
  const frame = frameOf({ ...options, textSize: size, values, periods: points.map(({ period }) => period) });
  const at = ({ period, value }: ChartPoint) => ({ x: frame.x(period), y: frame.y(value) });
  return {
    ...{ frame, size, direction },
    lines: shown.map((line) => ({ ...line, path: line.points.map(at) })),
    level: reference ? [frame.left, frame.right].map((x) => ({ x, y: frame.y(reference.value) })) : [],
    ring: marker && at(marker),
  };
}

/** The marker first, because it has one place only; lines last, because they may be named anywhere along. */
function labelsOf({ lines, reference, marker, width }: LineChartOptions, picture: Picture): PlacedLabel[] {
  const { frame, size, level, ring } = picture;
  const gap = size / 2;
  const requests: LabelRequest[] = picture.lines.map(({ label, look, path }) => ({
    text: lines.length > 1 && label ? `${KEYS[look]}\u00a0${label}` : label,
    anchors: [1, 0.75, 0.5, 0.25].flatMap((share) => path[Math.round((path.length - 1) * share)] ?? []),
    gap,
  }));
  const middle = level.map(({ y }) => ({ x: (frame.left + frame.right) / 2, y })).slice(1);
  if (reference) requests.unshift({ text: reference.label, anchors: [...level, ...middle], gap });
  if (marker && ring) requests.unshift({ text: marker.label, anchors: [ring], gap: gap + RING / 2 });
  const bounds = { left: Math.min(frame.left, width), top: 0, right: frame.right, bottom: frame.bottom };
  const boxes = ring ? [around(ring)] : [];
  const wanted = requests.filter(({ text, anchors }) => text && anchors.length > 0);
  return placeLabels(wanted, bounds, { boxes, lines: [...picture.lines.map(({ path }) => path), level] }, size);
}

function drawAxes({ left, right, bottom, y, valueTicks, periodTicks }: Frame, size: number, direction: string) {
  const [x, anchor] = direction === 'rtl' ? [right + TICK_GAP, 'start'] : [left - TICK_GAP, 'end'];
  return svg`
    <path class="chart-grid" d=${valueTicks.map(({ position }) => `M${left} ${position}H${right}`).join('')} />
    <path class="chart-axis" d=${`M${left} ${y(0)}H${right}`} />
    ${valueTicks.map((tick) => drawTick(tick.text, x, tick.position, anchor))}
    ${periodTicks.map((tick) => drawTick(tick.text, tick.position, bottom + size * 1.25, 'middle'))}`;
}

function drawTick(text: string, x: number, y: number, anchor: string) {
  return svg`<text class="chart-tick" x=${x} y=${y} dy=".35em" text-anchor=${anchor}>${text}</text>`;
}

function drawLine({ path, look, area }: DrawnLine, { y }: Frame) {
  const [first, last] = [path[0], path.at(-1)];
  const filled = area && first && last ? `${pathOf(path)}L${last.x} ${y(0)}H${first.x}Z` : '';
  return svg`<path class="chart-area" d=${filled} />
    <path class="chart-line chart-${look}" d=${look === 'dots' ? '' : pathOf(path)} />`;
}

/** Hollow, so that the line beneath stays in sight; smaller where they stand close. */
function drawDots({ path, look }: DrawnLine) {
  if (look !== 'dots') return nothing;
  const [first, second = first] = path;
  const radius = first && second && first !== second ? Math.min(3, Math.max(1, Math.abs(second.x - first.x) / 3)) : 3;
  return path.map(({ x, y }) => svg`<circle class="chart-dot" cx=${x} cy=${y} r=${radius} />`);
}

function drawRing({ x, y }: Point, { bottom }: Frame) {
  return svg`<path class="chart-drop" d=${`M${x} ${y}V${bottom}`} />
    <circle class="chart-ring" cx=${x} cy=${y} r=${RING} />`;
}

function drawLabel({ lines, side, left, top, right }: PlacedLabel, size: number, direction: 'ltr' | 'rtl') {
  const x = (left * (1 - side) + right * (1 + side)) / 2;
  const anchor = side === 0 ? 'middle' : side < 0 === (direction === 'ltr') ? 'start' : 'end';
  return svg`<text class="chart-label" y=${top} text-anchor=${anchor} direction=${direction}>${lines.map(
    (line, index) => svg`<tspan x=${x} y=${top + size * (index * LINE_HEIGHT + 1)}>${line}</tspan>`,
  )}</text>`;
}

function around({ x, y }: Point): Box {
  return { left: x - RING, top: y - RING, right: x + RING, bottom: y + RING };
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index > 0 ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

function isDrawable({ period, value }: ChartPoint): boolean {
  return Number.isFinite(period) && Number.isFinite(value);
}
