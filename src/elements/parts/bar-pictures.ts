import { nothing } from 'lit';
import type { Answer, Group } from '../../calculators/answer.js';
import { barChart } from '../charts/bar-chart.js';
import type { BarLook, BarRow, BarSpan } from '../charts/bar-layout.js';
import { PART_LOOKS, type KeyEntry } from '../charts/bar-looks.js';
import type { View } from '../view.js';
import { barBox, groupTable, nameOf, said } from './group-table.js';
import { picture, type Drawn, type Place } from './pictures.js';

/** A bar of parts that is shorter than this part of the longest one is shown once more, enlarged. */
const READABLE = 0.4;

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

/** Amounts by category as bars with their table; nothing where the answer has none, or none that is not zero. */
export function groupPicture(answer: Answer, id: string, view: View, options: GroupPictureOptions): Drawn {
  const group = answer.groups.find((candidate) => candidate.id === id);
  if (!group || isEmpty(group)) return nothing;
  const { place, stacked = false, bars, drawn = group, looks = PART_LOOKS } = options;
  const cells = cellsOf(drawn, view, options);
  if (cells === null) return nothing;
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

/** Whether there is nothing to draw: no rows, or neither a gain nor a loss in any of them. */
export function isEmpty({ rows }: Group): boolean {
  return rows.every(({ values }) => values.every((value) => !value));
}

/** The numbers of one unit, because bars of two units cannot be compared; `null` where no measure is left to draw. */
function cellsOf(group: Group, { text }: View, { measures: only }: GroupPictureOptions) {
  const wanted = group.measures.flatMap((measure, index) =>
    (only?.includes(measure.id) ?? true) ? { measure, index } : [],
  );
  const [first] = wanted;
  if (first === undefined) return null;
  const { unit } = first.measure;
  const drawn = wanted.filter(({ measure }) => measure.unit === unit);
  return {
    unit,
    rows: group.rows.map((row) => nameOf(row, text.words.figures)),
    measures: drawn.map(({ measure }) => nameOf(measure, text.words.figures)),
    value: (row: number, measure: number) => group.rows[row]!.values[drawn[measure]!.index] ?? null,
  };
}

/** Parts side by side from zero: gains one way, losses the other. */
export function spansOf(values: readonly (number | null)[], looks: readonly BarLook[] = PART_LOOKS): BarSpan[] {
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
