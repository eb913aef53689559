import { HUGE, TINY } from './scale.js';
import { LINE_HEIGHT, textWidth, wrapNames, type Box } from './text-box.js';

/** How a part of a bar is filled: told apart by its texture, so that neither colour nor a good printer is needed. */
export type BarLook = 'solid' | 'hatch' | 'dense' | 'dots' | 'tint' | 'cross' | 'outline' | 'stripes';

export interface BarSpan {
  readonly from: number;
  readonly to: number;
  readonly look: BarLook;
}

export interface BarRow {
  /** May be long, such as a branch as its people call it: it is wrapped, never cut off. */
  readonly label: string;
  /** Drawn in this order; they may touch, float, or lie on both sides of the base. */
  readonly spans: readonly BarSpan[];
  /** The value, at the far end of the bar. */
  readonly text: string;
  /** A value for the other end too, where a bar has two: the low one of a range. */
  readonly textBefore?: string;
  /** A stroke across the bar, such as the median of a range. */
  readonly mark?: number;
  /** Shows the row before it again on a scale of its own, as long as there is room: its parts are too small to be read. */
  readonly enlarges?: boolean;
}

/** A level across all rows; one with an empty label stays without a name. */
export interface BarLevel {
  readonly value: number;
  readonly label: string;
}

export interface BarLayoutOptions {
  /** Pixels, as measured by whoever draws. The height follows from the rows. */
  readonly width: number;
  /** Pixels; 12 unless told. */
  readonly textSize?: number;
  readonly rows: readonly BarRow[];
  /** Where bars start: zero unless told. The base of a tornado is the answer as it stands. */
  readonly base?: BarLevel;
  /** A level to compare the rows with, such as a mean. */
  readonly reference?: BarLevel;
}

export interface PlacedText {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where its anchor is, and the top of its first line. */
  readonly x: number;
  readonly top: number;
}

export interface PlacedRow {
  /** The bar, from the first to the last of its parts. */
  readonly bar: Box;
  readonly spans: readonly (Box & { readonly look: BarLook })[];
  readonly label: PlacedText;
  readonly values: readonly PlacedText[];
  readonly mark: number | null;
  /** Where bars start on the scale of this row. */
  readonly base: number;
  readonly enlarges: boolean;
}

/** An upright line. */
export interface Stroke {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedLevel {
  readonly kind: 'base' | 'reference';
  /** Where it is drawn: all the way down, or across each bar. */
  readonly strokes: readonly Stroke[];
  readonly label: PlacedText | null;
  /** Where a sample of the line stands before its name; `null` where the name stands on the line itself. */
  readonly sample: number | null;
}

/**
 * Where everything stands, in pixels from the top and from the side where reading starts: a picture that is read from
 * the right is the mirror image.
 */
export interface BarLayout {
  readonly size: number;
  readonly height: number;
  readonly rows: readonly PlacedRow[];
  readonly levels: readonly PlacedLevel[];
}

/** Whether labels stand beside their bars or above them, and whether values stand at the ends of bars or above. */
interface Arrangement {
  readonly labels: 'beside' | 'above';
  readonly values: 'beside' | 'above';
}

/** The best first; the last one always has room. */
const ARRANGEMENTS: readonly Arrangement[] = [
  { labels: 'beside', values: 'beside' },
  { labels: 'above', values: 'beside' },
  { labels: 'above', values: 'above' },
];

/** Labels stand beside their bars from this width on, in sizes of the text. */
const WIDE = 34;
const LABEL_SHARE = 0.36;
/** The longest bars take this much of their room at least, else texts move away. */
const BAR_SHARE = 0.45;
/** Bars of few rows are thicker, in sizes of the text. */
const THICK = 2;
const THIN = 1.25;
const FEW = 3;
/** How wide a part is at the least, in pixels. */
const THINNEST = 1.5;
/** Beyond its bar a level is drawn by so many pixels. */
const OVERHANG = 3;

/** A row that holds finite numbers only. */
interface Measured extends BarRow {
  readonly low: number;
  readonly high: number;
  /** What stands before its lower end, and what after its higher one. */
  readonly lowText: string;
  readonly highText: string;
}

interface Plot {
  readonly arrangement: Arrangement;
  /** The column of labels; 0 where they stand above. */
  readonly column: number;
  readonly x: (value: number) => number;
  readonly fits: boolean;
}

/** Values stand where no other row can be in their way, bars are as long as that allows, and names are never cut off. */
export function layOutBars(options: BarLayoutOptions): BarLayout {
  const { textSize: size = 12, width } = options;
  const base = number(options.base?.value ?? 0);
  const rows = options.rows.map((row) => measure(row, base));
  const plots = ARRANGEMENTS.map((arrangement) => plotOf(options, rows, size, arrangement));
  const plot = plots.find(({ fits }) => fits) ?? plots[plots.length - 1]!;
  const wanted = [
    { kind: 'base', value: base, label: options.base?.label ?? '' } as const,
    ...(options.reference ? [{ kind: 'reference', ...options.reference } as const] : []),
  ];
  const head = levelNames(wanted, plot, size, width);
  let top = head.height;
  const placed = rows.map((row, index) => {
    top += index > 0 ? size * gapBefore(row, plot) : 0;
    const own = row.enlarges ? { ...plot, x: enlargedScale(row, base, plot, width) } : plot;
    const one = placeRow(row, own, { top, size, width, thickness: thickness(rows.length, size) });
    top = one.bottom;
    return { ...one.row, base: own.x(base), enlarges: row.enlarges === true };
  });
  const height = top + OVERHANG;
  const levels = wanted.map(({ kind, value }, index) => {
    const name = head.names[index]!;
    const line = { kind, x: plot.x(number(value)), from: bottomOf(name.label, size) };
    const texts = placed.flatMap(({ label: one, values }) => [one, ...values]).map((text) => boxOf(text, size));
    const drawn = strokes(line, placed, plot, height);
    return { kind, ...name, strokes: kind === 'base' ? drawn : drawn.flatMap((stroke) => besides(stroke, texts)) };
  });
  return { size, height: Math.ceil(height), rows: placed, levels };
}

/** In sizes of the text; lines from the small bar to the large one need more. */
function gapBefore({ enlarges }: Measured, { column }: Plot): number {
  if (column === 0) return 1.1;
  return enlarges ? 1.5 : 0.75;
}

function enlargedScale({ low, high }: Measured, base: number, { column }: Plot, width: number) {
  const ends = [base, low, high].map((value) => ({ value, room: 1 }));
  return stretch(ends, ends, [column, width]).x;
}

function thickness(rows: number, size: number): number {
  return Math.round(size * (rows <= FEW ? THICK : THIN));
}

function measure(row: BarRow, base: number): Measured {
  const spans = row.spans
    .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
    .map(({ from, to, look }) => ({ look, from: number(from), to: number(to) }));
  const mark = Number.isFinite(row.mark) ? [number(row.mark!)] : [];
  const ends = [...spans.flatMap(({ from, to }) => [from, to]), ...mark];
  const low = Math.min(...(ends.length > 0 ? ends : [base]));
  const high = Math.max(...(ends.length > 0 ? ends : [base]));
  const below = low < base && high <= base && row.textBefore === undefined;
  return {
    ...{ ...row, spans, low, high },
    lowText: below ? row.text : (row.textBefore ?? ''),
    highText: below ? '' : row.text,
  };
}

/** Finite, and so far from the end of numbers that differences are finite too. */
function number(value: number): number {
  return Math.max(-HUGE, Math.min(HUGE, Number.isFinite(value) ? value : 0));
}

function plotOf(
  { width, base, reference }: BarLayoutOptions,
  rows: readonly Measured[],
  size: number,
  arrangement: Arrangement,
): Plot {
  const most = width * LABEL_SHARE;
  const lines = rows.flatMap(({ label }) => wrapNames(label, size, most));
  // Whole pixels, so that rounding never breaks the longest line once more.
  const column = arrangement.labels === 'beside' ? Math.ceil(widest(lines, size) + size) : 0;
  const room = (text: string) => (text && arrangement.values === 'beside' ? textWidth(text, size) + size / 2 : 0);
  const levels = [base?.value ?? 0, reference?.value ?? base?.value ?? 0].map((value) => ({
    value: number(value),
    room: 1,
  }));
  const scaled = rows.filter(({ enlarges }) => !enlarges);
  const lows = [...levels, ...scaled.map(({ low, lowText }) => ({ value: low, room: room(lowText) }))];
  const highs = [...levels, ...scaled.map(({ high, highText }) => ({ value: high, room: room(highText) }))];
  const { x, share } = stretch(lows, highs, [column, width]);
  const wide = arrangement.labels === 'above' || width >= WIDE * size;
  return { arrangement, column, x, fits: wide && share >= BAR_SHARE };
}

interface End {
  readonly value: number;
  /** What stands beyond it, in pixels. */
  readonly room: number;
}

/**
 * The longest scale on which everything at the lower ends and at the higher ends of bars stays between two edges: no
 * pair of such ends may ask for more than there is.
 */
function stretch(lows: readonly End[], highs: readonly End[], [left, right]: readonly [number, number]) {
  const range = Math.max(...highs.map(({ value }) => value)) - Math.min(...lows.map(({ value }) => value));
  let pixels = range > TINY ? (right - left) / range : 0;
  let slack = right - left;
  for (const low of lows) {
    for (const high of highs) {
      const free = right - left - low.room - high.room;
      const length = high.value - low.value;
      slack = Math.min(slack, free);
      if (length > range * TINY && range > TINY) pixels = Math.min(pixels, Math.max(0, free) / length);
    }
  }
  const start = Math.max(...lows.map(({ value, room }) => left + room - pixels * value));
  const share = range > TINY ? (pixels * range) / (right - left) : 1;
  return {
    x: (value: number) => Math.max(left, Math.min(right, start + pixels * value)),
    share: slack < 0 ? 0 : share,
  };
}

function widest(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size)));
}

/** The names of levels above all rows: on the line where it runs unbroken, else after a sample of it. */
function levelNames(levels: readonly { label: string; value: number }[], plot: Plot, size: number, width: number) {
  const keyed = plot.column === 0;
  let top = 0;
  const names = levels.map(({ label, value }) => {
    if (!label) return { label: null, sample: null };
    const indent = keyed ? size * 1.25 : 0;
    const lines = wrapNames(label, size, width - indent);
    const half = widest(lines, size) / 2;
    const x = keyed ? indent : Math.max(half, Math.min(width - half, plot.x(number(value))));
    const placed: PlacedText = { lines, anchor: keyed ? 'start' : 'middle', x, top };
    top += lines.length * size * LINE_HEIGHT;
    return { label: placed, sample: keyed ? size / 2 : null };
  });
  return { names, height: top > 0 ? top + size * (keyed ? 0.75 : 0.4) : OVERHANG };
}

function bottomOf(label: PlacedText | null, size: number): number | null {
  return label && label.top + label.lines.length * size * LINE_HEIGHT;
}

/** One line all the way down where nothing stands in its way; else across each bar, on the scale of that bar. */
function strokes(
  { kind, x, from }: { readonly kind: PlacedLevel['kind']; readonly x: number; readonly from: number | null },
  rows: readonly PlacedRow[],
  { column }: Plot,
  bottom: number,
): Stroke[] {
  const enlarged = rows.some(({ enlarges }) => enlarges);
  if (column > 0 && !enlarged) return [{ x, top: from ?? Math.max(0, (rows[0]?.bar.top ?? 0) - OVERHANG), bottom }];
  return rows
    .filter(({ enlarges }) => kind === 'base' || !enlarges)
    .map(({ bar, base, enlarges }) => ({
      x: enlarges ? base : x,
      top: bar.top - OVERHANG,
      bottom: bar.bottom + OVERHANG,
    }));
}

/** What is left of a line where texts stand in its way: through a number it would be read as a stroke of it. */
function besides(stroke: Stroke, texts: readonly Box[]): Stroke[] {
  return texts.reduce<Stroke[]>(
    (parts, { left, right, top, bottom }) =>
      stroke.x < left || stroke.x > right
        ? parts
        : parts.flatMap((part) =>
            [
              { ...part, bottom: Math.min(part.bottom, top) },
              { ...part, top: Math.max(part.top, bottom) },
            ].filter((rest) => rest.bottom > rest.top),
          ),
    [stroke],
  );
}

function boxOf({ lines, anchor, x, top }: PlacedText, size: number): Box {
  const width = widest(lines, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top, bottom: top + lines.length * size * LINE_HEIGHT };
}

interface Place {
  readonly top: number;
  readonly size: number;
  readonly width: number;
  readonly thickness: number;
}

type Sketched = Omit<PlacedRow, 'base' | 'enlarges'>;

function placeRow(row: Measured, plot: Plot, place: Place): { row: Sketched; bottom: number } {
  return plot.column > 0 ? besideLabel(row, plot, place) : belowLabel(row, plot, place);
}

function besideLabel(row: Measured, plot: Plot, { top, size, thickness: thick }: Place) {
  const lines = wrapNames(row.label, size, plot.column - size);
  const height = Math.max(thick, lines.length * size * LINE_HEIGHT);
  const middle = top + height / 2;
  const bar = barBox(row, plot, middle - thick / 2, thick);
  const label: PlacedText = { lines, anchor: 'start', x: 0, top: middle - (lines.length * size * LINE_HEIGHT) / 2 };
  return { row: { ...bar, label, values: atEnds(row, bar.bar, size) }, bottom: top + height };
}

function belowLabel(row: Measured, plot: Plot, { top, size, width, thickness: thick }: Place) {
  const atBar = plot.arrangement.values === 'beside';
  const texts = atBar ? [] : [row.lowText, row.highText].filter((text) => text !== '');
  const line = size * LINE_HEIGHT;
  const taken = textWidth(texts[0] ?? '', size) + size;
  const shared = texts.length === 1 && taken <= width / 2;
  const lines = wrapNames(row.label, size, shared ? width - taken : width);
  const label: PlacedText = { lines, anchor: 'start', x: 0, top };
  const below = top + lines.length * line;
  const both = texts.length === 2 && widest(texts, size) * 2 + size <= width;
  const values = texts.map((text, index): PlacedText => {
    const first = index === 0 && texts.length === 2;
    const rowTop = shared ? top : below + (both ? 0 : index * line);
    return { lines: [text], anchor: first ? 'start' : 'end', x: first ? 0 : width, top: rowTop };
  });
  const valueLines = shared || texts.length === 0 ? 0 : both ? 1 : texts.length;
  const bar = barBox(row, plot, below + valueLines * line + size / 4, thick);
  return {
    row: { ...bar, label, values: atBar ? atEnds(row, bar.bar, size) : values },
    bottom: bar.bar.bottom,
  };
}

function atEnds({ lowText, highText }: Measured, { left, right, top, bottom }: Box, size: number): PlacedText[] {
  const line = (top + bottom) / 2 - (size * LINE_HEIGHT) / 2;
  return [
    ...(lowText ? [{ lines: [lowText], anchor: 'end', x: left - size / 2, top: line } as const] : []),
    ...(highText ? [{ lines: [highText], anchor: 'start', x: right + size / 2, top: line } as const] : []),
  ];
}

function barBox({ spans, low, high, mark }: Measured, { x }: Plot, top: number, thick: number) {
  const bottom = top + thick;
  const bar = { left: x(low), right: x(high), top, bottom };
  return {
    bar,
    spans: spans
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, look }) => ({ look, top, bottom, ...visible(x(from), x(to)) })),
    mark: Number.isFinite(mark) ? x(number(mark!)) : null,
  };
}

/** However small it is; a part that goes down grows to the other side. */
function visible(from: number, to: number) {
  return to < from
    ? { left: Math.min(to, from - THINNEST), right: from }
    : { left: from, right: Math.max(to, from + THINNEST) };
}
