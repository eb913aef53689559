import type { Group, GroupRow, Measure } from '../../calculators/answer.js';
import type { ChartTableOptions } from '../charts/chart-table.js';
import type { View } from '../view.js';
import { textSizeOf, widthOf, type Place } from './pictures.js';

/** Stands where a row has no number. */
const NONE = '—';

/** What every picture of bars has in common. */
export function barBox(id: string, place: Place, view: View) {
  return {
    id: `${id}-look`,
    width: widthOf(place, view),
    direction: view.direction,
    textSize: textSizeOf(view),
  };
}

/** What a person called it, else what words call it. */
export function nameOf(one: GroupRow | Measure, words: Readonly<Record<string, string>>): string {
  return ('name' in one && one.name) || (words[one.id] ?? one.id);
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

/** An amount in its unit, or a dash. */
export function said(unit: Measure['unit'], value: number | null, { text }: View): string {
  return value === null ? NONE : text.amount({ value, unit });
}
