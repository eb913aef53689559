import { html, type TemplateResult } from 'lit';
import { drawAxes, drawDots, drawLabel, drawLine, drawReference, drawRing, RING } from './draw.js';
import { frameOf, type Frame } from './frame.js';
import { drawMarks, placeMarks, type PlacedMark } from './marks.js';
import { placeLabels, stackLabels, type LabelRequest, type Look, type PlacedLabel } from './labels.js';
import type { Point } from './text-box.js';

export interface ChartPoint {
  /** Where it stands on the horizontal axis: after how many periods, or kilometres, or whatever is counted there. */
  readonly period: number;
  readonly value: number;
}

/** Drawn through, with long gaps or with short ones; or its points alone. */
export type LineLook = 'solid' | 'dashed' | 'dotted' | 'dots';

export interface ChartLine {
  readonly id: string;
  /** Stands beside the line; an empty one leaves the line without a name. */
  readonly label: string;
  readonly points: readonly ChartPoint[];
  /** Told apart without colour. */
  readonly look: LineLook;
  /** Tints what lies between the line and zero. */
  readonly area?: boolean;
}

/** A point with its name. */
export type ChartMarker = ChartPoint & { readonly label: string };

export interface LineChartOptions {
  /** Pixels, as measured by whoever draws: text keeps its own size, nothing is scaled. */
  readonly width: number;
  /** Pixels. Names that find no room in the plot are added above it, and then the picture grows by their lines. */
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  /** Pixels; 12 unless told: slides want more. */
  readonly textSize?: number;
  readonly lines: readonly ChartLine[];
  /** A level to compare with, such as the acquisition cost. */
  readonly reference?: { readonly value: number; readonly label: string };
  /** A point worth a ring and a name, such as the payback; or a few, such as where lines cross. */
  readonly marker?: ChartMarker | readonly ChartMarker[];
  /** Periods worth an upright line each, in order, such as the ends of cycles; a name that has no room is left out. */
  readonly marks?: readonly { readonly period: number; readonly label: string }[];
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

interface Picture {
  readonly frame: Frame;
  readonly size: number;
  readonly paths: readonly (readonly Point[])[];
  readonly reference: readonly Point[];
  readonly ring: readonly Point[];
  readonly marks: readonly PlacedMark[];
}

/** Lines over time, each named where it runs instead of in a legend. Coloured by `chartStyles` alone. */
export function lineChart(options: LineChartOptions): TemplateResult {
  const { width, label, lines, direction } = options;
  const { frame, size, paths, reference, ring, marks, labels, height } = compose(options);
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
      ${drawAxes(frame, size, direction)} ${drawMarks(marks, frame, size, 'chart-upright')}
      ${lines.map((line, index) => drawLine(line, paths[index]!, frame))} ${drawReference(reference)}
      ${lines.map((line, index) => drawDots(line.look, paths[index]!))} ${ring.map((point) => drawRing(point, frame))}
      ${labels.map((placed) => drawLabel(placed, size, direction))}
    </g>
  </svg>`;
}

interface Composed extends Picture {
  readonly height: number;
  readonly labels: readonly PlacedLabel[];
}

/** Names that the plot has no room for move above it, the longest first, until nothing hides anything. */
function compose(options: LineChartOptions, moved: readonly string[] = []): Composed {
  const { width, height, direction, textSize: size = 12 } = options;
  const bounds = { left: 0, right: width, top: 0, bottom: height };
  const aside = requests(options, measure(options, 0), true).filter(({ text }) => moved.includes(text));
  const above = stackLabels(aside, { size, direction, bounds });
  const top = above.at(-1)?.bottom ?? 0;
  const picture = measure(options, top);
  const beside = requests(options, picture, false).filter(({ text }) => !moved.includes(text));
  const { left, right, bottom } = picture.frame;
  const within = { size, direction, bounds: { left, right, top, bottom: bottom - size / 3 } };
  const placed = placeLabels(beside, within, obstacles(picture));
  const crowded = placed.filter(({ hides }) => hides > 0).map(({ request }) => request.text);
  if (crowded.length === 0) return { ...picture, height: height + top, labels: [...above, ...placed] };
  const longest = crowded.reduce((one, other) => (other.length > one.length ? other : one));
  return compose(options, [...moved, longest]);
}

function measure(options: LineChartOptions, above: number): Picture {
  const { lines, reference, textSize: size = 12 } = options;
  const marked = markersOf(options);
  const drawable = lines.map(({ points }) => points.filter(isDrawable));
  const points = [...drawable.flat(), ...marked];
  const values = [...points.map(({ value }) => value), reference?.value ?? 0];
  const frame = frameOf({ ...options, textSize: size, above, values, periods: points.map(({ period }) => period) });
  const at = ({ period, value }: ChartPoint) => ({ x: frame.x(period), y: frame.y(value) });
  return {
    ...{ frame, size },
    paths: drawable.map((path) => path.map(at)),
    reference: reference ? level(frame, reference.value) : [],
    ring: marked.map(at),
    marks: upright(options, frame, size),
  };
}

function markersOf({ marker = [] }: LineChartOptions): readonly ChartMarker[] {
  return [marker].flat().filter(isDrawable);
}

/** Markers first, because each has one place only; lines last, because they may be named anywhere along. */
function requests(options: LineChartOptions, picture: Picture, aside: boolean): LabelRequest[] {
  const { lines, reference } = options;
  const gap = picture.size / 2;
  const request = (text: string | undefined, look: Look, anchors: readonly Point[], keyed = aside) =>
    text && anchors.length > 0 ? [{ text, look, anchors, keyed, gap: look === 'ring' ? gap + RING / 2 : gap }] : [];
  const named = lines.flatMap(({ label, look }, index) =>
    request(label, look, along(picture.paths[index]!), aside || lines.length > 1),
  );
  return [
    ...markersOf(options).flatMap(({ label }, index) => request(label, 'ring', picture.ring.slice(index, index + 1))),
    ...request(reference?.label, 'reference', [...picture.reference].reverse()),
    ...named,
  ];
}

function obstacles({ frame, paths, reference, ring, marks }: Picture) {
  const rings = ring.flatMap(({ x, y }) => [
    { left: x - RING, top: y - RING, right: x + RING, bottom: y + RING },
    { left: x - 1, top: y, right: x + 1, bottom: frame.bottom },
  ]);
  return { boxes: [...rings, ...marks.filter((mark) => mark.label)], lines: [...paths, reference, level(frame, 0)] };
}

/** The end of a line says the most; the rest of it has more room. */
function along(path: readonly Point[]): Point[] {
  return [1, 0.75, 0.5, 0.25].flatMap((share) => path[Math.round((path.length - 1) * share)] ?? []);
}

/** Their names stand in the room that the frame leaves above the plot. */
function upright({ marks = [] }: LineChartOptions, { x, left, right, top }: Frame, size: number): PlacedMark[] {
  const requests = marks
    .filter(({ period }) => Number.isFinite(period))
    .map(({ period, label }) => ({ x: x(period), label }));
  return placeMarks(requests, { left, right, bottom: top, size, rows: 1 });
}

function level({ left, right, y }: Frame, value: number): Point[] {
  return [left, right].map((x) => ({ x, y: y(value) }));
}

function isDrawable({ period, value }: ChartPoint): boolean {
  return Number.isFinite(period) && Number.isFinite(value);
}
