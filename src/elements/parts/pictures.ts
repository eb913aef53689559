import { noChange, nothing, type TemplateResult } from 'lit';
import type { Answer, Group, GroupRow, Measure, Series } from '../../calculators/answer.js';
import { periodsIn, type Period } from '../../core/period.js';
import { barChart } from '../charts/bar-chart.js';
import type { BarRow, BarSpan } from '../charts/bar-layout.js';
import { PART_LOOKS, type KeyEntry } from '../charts/bar-looks.js';
import { chartTable, figureWithTable, type ChartTableOptions } from '../charts/chart-table.js';
import { lineChart, type ChartLine, type LineChartOptions } from '../charts/line-chart.js';
import { PERIOD_STEPS } from '../charts/scale.js';
import { pictureColumns, type View } from '../view.js';

const HEIGHT = 260;
const GAP = 24;
/** Text in pictures beside the text around them. */
const TEXT_SHARE = 0.75;
/** The share of the width that the first picture takes beside the second. */
const MAIN_SHARE = 0.6;
const NARROWEST = 240;

const MOST_ROWS = 24;
/** A bar of parts that is shorter than this part of the longest one is shown once more, enlarged. */
const READABLE = 0.4;
/** More of them than this are read as a line. */
const MOST_BARS = 12;
const MOST_CYCLES = 24;

/** Stands where a row has no number. */
const NONE = '—';

/** Which part of a pair of pictures: the wider or the narrower one; or one that stands alone. */
export type Place = 'main' | 'side' | 'whole';

type Drawn = TemplateResult | typeof nothing;

/** How wide a picture may be drawn; all are as wide as the box where only one column fits. */
function widthOf(place: Place, view: View): number {
  const alone = place === 'whole' || pictureColumns(view) === 1;
  const share = place === 'main' ? MAIN_SHARE : 1 - MAIN_SHARE;
  return Math.max(NARROWEST, alone ? view.width : Math.floor((view.width - GAP) * share));
}

export function textSizeOf({ fontSize }: View): number {
  return TEXT_SHARE * fontSize;
}

export interface SeriesPictureOptions extends Partial<
  Pick<LineChartOptions, 'reference' | 'marker' | 'marks' | 'minimum' | 'maximum'>
> {
  readonly place: Place;
  /** Tints what lies between the line and zero. */
  readonly area?: boolean;
  /** Another series in the same picture and table; where the answer has it, both lines have their names. */
  readonly beside?: { readonly id: string; readonly look: 'dashed' | 'dots' };
}

/** A series over time as a line with its table; nothing where the answer has none. Its words go by its id. */
export function seriesPicture(answer: Answer, id: string, view: View, options: SeriesPictureOptions): Drawn {
  const series = seriesOf(answer, id);
  if (!series || series.points.length === 0) return nothing;
  const { place, area = false, beside, ...rest } = options;
  const other = beside && seriesOf(answer, beside.id);
  const lines: ChartLine[] = [
    { id, label: other ? lineName(id, view) : '', points: series.points, look: 'solid', area },
    ...(other ? [{ id: other.id, label: lineName(other.id, view), points: other.points, look: beside.look }] : []),
  ];
  const chart = lineChart({
    ...rest,
    ...overTime(view, series.period),
    width: widthOf(place, view),
    lines,
    formatValue: (value) => view.text.amount({ value, unit: series.unit }),
    label: lastPoint(series, view),
  });
  return picture(id, chart, view, {
    table: () => seriesTable(id, [series, ...(other ? [other] : [])], view),
    place,
  });
}

/** A share at a few moments as a bar each, where a line would have hardly a point to go through; a line where they are many. */
export function sharePicture(answer: Answer, id: string, view: View, { place }: { readonly place: Place }): Drawn {
  const series = seriesOf(answer, id);
  if (!series || series.points.length === 0) return nothing;
  if (series.points.length > MOST_BARS) return seriesPicture(answer, id, view, { place, minimum: 0, maximum: 1 });
  const { text } = view;
  const template = text.words.pictures[`${id}Moment`];
  const rows = series.points.map(({ period, value }) => ({
    label: template
      ? text.fill(template, { number: text.format.count(period + 1) })
      : text.moment(period, series.period),
    text: said(series.unit, value, view),
    spans: spansOf([value]),
  }));
  const chart = barChart({ ...barBox(id, place, view), rows, label: lastPoint(series, view) });
  return picture(id, chart, view, { table: () => seriesTable(id, [series], view), place });
}

function barBox(id: string, place: Place, view: View) {
  return {
    id: `${id}-look`,
    width: widthOf(place, view),
    direction: view.direction,
    textSize: textSizeOf(view),
  };
}

/** Beside its line a series has a shorter name than above a picture of its own. */
function lineName(id: string, view: View): string {
  return view.text.words.pictures[`${id}Line`] ?? columnName(id, view);
}

function columnName(id: string, { text }: View): string {
  return text.words.pictures[`${id}Column`] ?? text.words.pictures[id]!;
}

function overTime(view: View, period: Period) {
  return {
    height: HEIGHT,
    direction: view.direction,
    textSize: textSizeOf(view),
    periodSteps: PERIOD_STEPS[period],
    formatPeriod: (length: number) => view.text.moment(length, period),
  };
}

function lastPoint(series: Series, { text }: View): string {
  const last = series.points[series.points.length - 1]!;
  const length = text.amount({ value: last.period, unit: 'duration', period: series.period });
  const value = text.amount({ value: last.value, unit: series.unit });
  const { pictures } = text.words;
  const template = pictures[`${series.id}Summary`];
  return template ? text.fill(template, { length, value }) : `${pictures[series.id]}: ${length}, ${value}`;
}

export interface GroupPictureOptions {
  readonly place: Place;
  /** What the bars are: the group's rows, or its measures. */
  readonly bars: 'rows' | 'measures';
  /** Whether the other ones are parts of each bar, side by side; else a bar shows the first of them. */
  readonly stacked?: boolean;
  /** The only measures to draw; the table has all. */
  readonly measures?: readonly string[];
}

/** Amounts by category as bars with their table; nothing where the answer has none. */
export function groupPicture(answer: Answer, id: string, view: View, options: GroupPictureOptions): Drawn {
  const group = answer.groups.find((candidate) => candidate.id === id);
  if (!group || group.rows.length === 0) return nothing;
  const { place, stacked = false, bars } = options;
  const cells = cellsOf(group, view, options);
  const [names, parts] = bars === 'rows' ? [cells.rows, cells.measures] : [cells.measures, cells.rows];
  const at = (bar: number, part: number) => (bars === 'rows' ? cells.value(bar, part) : cells.value(part, bar));
  const spoken = (value: number | null) => said(cells.unit, value, view);
  const values = names.map((_, bar) => (stacked ? parts.map((_, part) => at(bar, part)) : [at(bar, 0)]));
  const rows = names.map((label, bar): BarRow => {
    const present = values[bar]!.filter((value) => value !== null);
    const sum = present.reduce((total, value) => total + value, 0);
    return { label, spans: spansOf(values[bar]!), text: spoken(present.length > 0 ? sum : null) };
  });
  const key: KeyEntry[] = stacked
    ? parts.map((label, part) => ({ label, look: lookOf(part) })).filter((_, part) => values.some((all) => all[part]))
    : [];
  const title = view.text.words.pictures[id]!;
  const level = referenceOf(group, view);
  const chart = barChart({
    ...barBox(id, place, view),
    ...{ key: key.length > 1 ? key : [], rows: stacked && bars === 'measures' ? withEnlarged(rows, view) : rows },
    ...(level && { reference: level }),
    label: `${title}. ${rows.map(({ label, text }) => `${label}: ${text}`).join('; ')}`,
  });
  return picture(id, chart, view, { table: () => groupTable(group, view), place });
}

/** The last bar once more where it is so much shorter than the longest that its parts cannot be read. */
function withEnlarged(rows: readonly BarRow[], { text }: View): readonly BarRow[] {
  const lengths = rows.map(({ spans }) => spans.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0));
  const last = rows[rows.length - 1]!;
  const small = lengths[rows.length - 1]! < Math.max(...lengths) * READABLE;
  if (!small || last.spans.length < 2) return rows;
  const label = text.fill(text.common.interface.enlarged, { name: last.label });
  return [...rows, { ...last, label, text: '', enlarges: true }];
}

/** The numbers of one unit, because bars of two units cannot be compared. */
function cellsOf(group: Group, { text }: View, { measures: only }: GroupPictureOptions) {
  const wanted = group.measures.flatMap((measure, index) =>
    (only?.includes(measure.id) ?? true) ? { measure, index } : [],
  );
  const { unit } = wanted[0]!.measure;
  const drawn = wanted.filter(({ measure }) => measure.unit === unit);
  return {
    unit,
    rows: group.rows.map((row) => nameOf(row, text.words.figures)),
    measures: drawn.map(({ measure }) => nameOf(measure, text.words.figures)),
    value: (row: number, measure: number) => group.rows[row]!.values[drawn[measure]!.index] ?? null,
  };
}

function nameOf(one: GroupRow | Measure, words: Readonly<Record<string, string>>): string {
  return ('name' in one && one.name) || (words[one.id] ?? one.id);
}

/** Parts side by side from zero: gains one way, losses the other. */
function spansOf(values: readonly (number | null)[]): BarSpan[] {
  const ends = { gain: 0, loss: 0 };
  return values.flatMap((value, part) => {
    if (!value) return [];
    const side = value < 0 ? 'loss' : 'gain';
    const from = ends[side];
    ends[side] += value;
    return { from, to: ends[side], look: lookOf(part) };
  });
}

function lookOf(part: number) {
  return PART_LOOKS[part % PART_LOOKS.length]!;
}

/** The name of the figure unless there are words for it in the picture. */
function referenceOf({ id, reference }: Group, { text }: View) {
  if (reference?.value == null) return undefined;
  const template = text.words.pictures[`${id}Reference`];
  const value = text.amount(reference);
  const label = template ? text.fill(template, { value }) : `${text.figure(reference.id, reference)}: ${value}`;
  return { value: reference.value, label };
}

function groupTable(group: Group, view: View): ChartTableOptions {
  const { figures, pictures } = view.text.words;
  return {
    caption: pictures[group.id]!,
    columns: [pictures[`${group.id}Row`] ?? pictures[group.id]!, ...group.measures.map((one) => nameOf(one, figures))],
    rows: group.rows.map((row) => [
      nameOf(row, figures),
      ...group.measures.map(({ unit }, index) => said(unit, row.values[index] ?? null, view)),
    ]),
  };
}

function said(unit: Measure['unit'], value: number | null, { text }: View): string {
  return value === null ? NONE : text.amount({ value, unit });
}

function seriesTable(id: string, series: readonly Series[], view: View): ChartTableOptions {
  const { pictures } = view.text.words;
  const [first] = series;
  return {
    caption: pictures[id]!,
    columns: [pictures[`${id}Row`] ?? pictures['after']!, ...series.map((one) => columnName(one.id, view))],
    rows: tableRows(first!).map((period) => [
      view.text.moment(period, first!.period),
      ...series.map((one) => valueAt(one, period, view)),
    ]),
  };
}

/** Every period while they are few, else in steps that a calendar has. */
function tableRows({ points, period }: Series): number[] {
  const steps = PERIOD_STEPS[period];
  const step = steps.find((candidate) => points.length / candidate <= MOST_ROWS) ?? steps[steps.length - 1]!;
  const last = points.at(-1)?.period;
  return points.map((point) => point.period).filter((length) => length % step === 0 || length === last);
}

function valueAt(series: Series, period: number, { text }: View): string {
  const point = series.points.find((candidate) => candidate.period === period);
  return point ? text.amount({ value: point.value, unit: series.unit }) : '';
}

/**
 * Any picture with its title and its table. The id names the words, and whether its table is open.
 *
 * @param table is made only when somebody can see it, or has a moment to wait for it.
 */
export function picture(
  id: string,
  chart: TemplateResult,
  view: View,
  { table, place }: { readonly table: () => ChartTableOptions; readonly place: Place },
): TemplateResult {
  const { words, common } = view.text;
  return figureWithTable({
    id,
    label: words.pictures[id]!,
    chart,
    table: view.open.has(id) || view.settled ? chartTable(table()) : noChange,
    expanded: view.open.has(id),
    onToggle: () => view.ask.toggle(id),
    words: common.interface,
    wide: place === 'whole',
  });
}

/** The ends of cycles of one length as marks along a series, each by its number: the second purchase, the third. */
export function cycleMarks(series: Series | undefined, cycleYears: unknown, { text }: View) {
  const last = series?.points.at(-1)?.period ?? 0;
  const length = typeof cycleYears === 'number' && series ? cycleYears * periodsIn('year', series.period) : 0;
  // Cycles that are too short to be told apart are no help.
  if (!(length > 0) || last / length > MOST_CYCLES) return [];
  const template = text.words.pictures['cycle'] ?? '{number}';
  return Array.from({ length: Math.ceil(last / length) - 1 }, (_, index) => ({
    period: length * (index + 1),
    label: text.fill(template, { number: text.format.count(index + 2) }),
  }));
}

export function seriesOf({ series }: Answer, id: string): Series | undefined {
  return series.find((candidate) => candidate.id === id);
}
