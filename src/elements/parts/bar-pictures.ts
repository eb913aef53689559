import { nothing } from 'lit';
import type { Answer, Group, GroupRow, Measure, Series } from '../../calculators/answer.js';
import { periodsIn } from '../../core/period.js';
import { barChart } from '../charts/bar-chart.js';
import type { BarLook, BarRow, BarSpan } from '../charts/bar-layout.js';
import { PART_LOOKS, type KeyEntry } from '../charts/bar-looks.js';
import type { ChartTableOptions } from '../charts/chart-table.js';
import type { View } from '../view.js';
import {
  lastPoint,
  picture,
  seriesOf,
  seriesPicture,
  seriesTable,
  textSizeOf,
  widthOf,
  type Drawn,
  type Place,
} from './pictures.js';

/** A bar of parts that is shorter than this part of the longest one is shown once more, enlarged. */
const READABLE = 0.4;
/** More of them than this are read as a line. */
const MOST_BARS = 12;
const MOST_CYCLES = 24;
/** Stands where a row has no number. */
const NONE = '—';

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

/** What every picture of bars has in common. */
export function barBox(id: string, place: Place, view: View) {
  return {
    id: `${id}-look`,
    width: widthOf(place, view),
    direction: view.direction,
    textSize: textSizeOf(view),
  };
}

export interface GroupPictureOptions {
  readonly place: Place;
  /** What the bars are: the group's rows, or its measures. */
  readonly bars: 'rows' | 'measures';
  /** Whether the other ones are parts of each bar, side by side; else a bar shows the first of them. */
  readonly stacked?: boolean;
  /** The only measures to draw; the table has all. */
  readonly measures?: readonly string[];
  /** Drawn in place of the group, which stays in the table as it is: with fewer parts, or with names for its rows. */
  readonly drawn?: Group;
  /** How parts are told apart, where some of them matter more than others. */
  readonly looks?: readonly BarLook[];
}

/** Amounts by category as bars with their table; nothing where the answer has none. */
export function groupPicture(answer: Answer, id: string, view: View, options: GroupPictureOptions): Drawn {
  const group = answer.groups.find((candidate) => candidate.id === id);
  if (!group || group.rows.length === 0) return nothing;
  const { place, stacked = false, bars, drawn = group, looks = PART_LOOKS } = options;
  const cells = cellsOf(drawn, view, options);
  const [names, parts] = bars === 'rows' ? [cells.rows, cells.measures] : [cells.measures, cells.rows];
  const at = (bar: number, part: number) => (bars === 'rows' ? cells.value(bar, part) : cells.value(part, bar));
  const spoken = (value: number | null) => said(cells.unit, value, view);
  const values = names.map((_, bar) => (stacked ? parts.map((_, part) => at(bar, part)) : [at(bar, 0)]));
  const rows = names.map((label, bar): BarRow => {
    const present = values[bar]!.filter((value) => value !== null);
    const sum = present.reduce((total, value) => total + value, 0);
    return { label, spans: spansOf(values[bar]!, looks), text: spoken(present.length > 0 ? sum : null) };
  });
  const key: KeyEntry[] = stacked
    ? parts
        .map((label, part) => ({ label, look: lookOf(part, looks) }))
        .filter((_, part) => values.some((all) => all[part]))
    : [];
  const title = view.text.words.pictures[id]!;
  const level = referenceOf(drawn, view);
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

/** What a person called it, else what words call it. */
export function nameOf(one: GroupRow | Measure, words: Readonly<Record<string, string>>): string {
  return ('name' in one && one.name) || (words[one.id] ?? one.id);
}

/** Parts side by side from zero: gains one way, losses the other. */
function spansOf(values: readonly (number | null)[], looks: readonly BarLook[] = PART_LOOKS): BarSpan[] {
  const ends = { gain: 0, loss: 0 };
  return values.flatMap((value, part) => {
    if (!value) return [];
    const side = value < 0 ? 'loss' : 'gain';
    const from = ends[side];
    ends[side] += value;
    return { from, to: ends[side], look: lookOf(part, looks) };
  });
}

function lookOf(part: number, looks: readonly BarLook[]) {
  return looks[part % looks.length]!;
}

/** The name of the figure unless there are words for it in the picture. */
function referenceOf({ id, reference }: Group, { text }: View) {
  if (reference?.value == null) return undefined;
  const template = text.words.pictures[`${id}Reference`];
  const value = text.amount(reference);
  const label = template ? text.fill(template, { value }) : `${text.figure(reference.id, reference)}: ${value}`;
  return { value: reference.value, label };
}

/** All numbers of a group, each in its unit. */
export function groupTable(group: Group, view: View): ChartTableOptions {
  const { figures, pictures } = view.text.words;
  const columns = group.measures.map((_, index) => columnText(group, index, view));
  return {
    caption: pictures[group.id]!,
    columns: [pictures[`${group.id}Row`] ?? pictures[group.id]!, ...group.measures.map((one) => nameOf(one, figures))],
    rows: group.rows.map((row, place) => [nameOf(row, figures), ...columns.map((texts) => texts[place]!)]),
  };
}

/** The values of one measure, from row to row. Shares of one whole are printed so that they still make one. */
export function columnText({ measures, rows }: Group, index: number, view: View): readonly string[] {
  const { unit, whole } = measures[index]!;
  const values = rows.map((row) => row.values[index] ?? null);
  return whole
    ? view.text.format.shares(values.map((value) => value ?? 0))
    : values.map((value) => said(unit, value, view));
}

function said(unit: Measure['unit'], value: number | null, { text }: View): string {
  return value === null ? NONE : text.amount({ value, unit });
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
