import type { BarLook } from './bar-layout.js';
import { linearScale } from './scale.js';
import type { Tick } from './ticks.js';
import { LINE_HEIGHT, textWidth, type Box } from './text-box.js';

export interface Column {
  /** Below the column: short, an answer on a scale. */
  readonly label: string;
  /** Only its size beside the others shows; not below zero. */
  readonly value: number;
  /** Above the column; left out where it would touch another one. */
  readonly text: string;
  /** Neighbours of one look are one group, set apart from the next one. */
  readonly look: BarLook;
}

export interface ColumnLayoutOptions {
  /** Pixels, as measured by whoever draws. */
  readonly width: number;
  /** Pixels, of everything. */
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  /** Pixels; 12 unless told. */
  readonly textSize?: number;
  readonly columns: readonly Column[];
}

/** A text with the top of the column that it stands on. */
export interface Above extends Tick {
  readonly top: number;
}

/** Where everything stands, in pixels from the top left corner. */
export interface ColumnLayout {
  readonly size: number;
  readonly columns: readonly (Box & { readonly look: BarLook })[];
  /** Under each group, from its first column to its last. */
  readonly lines: readonly { readonly left: number; readonly right: number }[];
  readonly base: number;
  readonly labels: readonly Tick[];
  readonly texts: readonly Above[];
}

/** Between columns, and added between groups, in widths of a place for a column. */
const GAP = 0.24;
const GROUP_GAP = 0.5;
/** The widest place of a column, in sizes of the text. */
const WIDEST = 6;
/** A column of a few people among thousands is seen too, in pixels. */
const LEAST = 1.5;

/** Columns in groups of a look each, on one scale from zero. */
export function layOutColumns({
  width,
  height,
  direction,
  textSize: size = 12,
  columns,
}: ColumnLayoutOptions): ColumnLayout {
  const groups = groupsOf(columns);
  const places = columns.length + (groups.at(-1) ?? 0) * GROUP_GAP;
  const place = Math.min(width / Math.max(1, places), size * WIDEST);
  const base = height - size * LINE_HEIGHT * 1.5;
  const most = Math.max(0, ...columns.map(({ value }) => finite(value)));
  const y = linearScale([0, most || 1], [base, size * LINE_HEIGHT]);
  const boxes = columns.map(({ value, look }, index) => {
    const from = place * (index + groups[index]! * GROUP_GAP + GAP / 2);
    const left = direction === 'rtl' ? width - from - place * (1 - GAP) : from;
    const top = finite(value) > 0 ? Math.min(y(value), base - LEAST) : base;
    return { look, left, right: left + place * (1 - GAP), top, bottom: base };
  });
  const ticks = boxes.map(({ left, right, top }, index) => ({
    ...{ position: (left + right) / 2, top, index },
    text: columns[index]!.text,
  }));
  return {
    ...{ size, base, columns: boxes },
    lines: [...new Set(groups)].map((group) => {
      const members = boxes.filter((_, index) => groups[index] === group);
      return {
        left: Math.min(...members.map(({ left }) => left)),
        right: Math.max(...members.map(({ right }) => right)),
      };
    }),
    labels: ticks.map(({ position, index }) => ({ position, text: columns[index]!.label })),
    texts: readable(
      ticks.filter(({ text }) => text !== ''),
      size,
    ),
  };
}

/** The group that each column is in, counted from zero. */
function groupsOf(columns: readonly Column[]): number[] {
  let group = 0;
  return columns.map(({ look }, index) => (index > 0 && look !== columns[index - 1]!.look ? ++group : group));
}

/** The highest columns keep their texts; a text that would touch one of them is left out. */
function readable(texts: readonly Above[], size: number): Above[] {
  const kept: Above[] = [];
  for (const one of [...texts].sort((first, second) => first.top - second.top)) {
    const free = ({ text, position }: Tick) =>
      Math.abs(position - one.position) >= (textWidth(text, size) + textWidth(one.text, size)) / 2;
    if (kept.every(free)) kept.push(one);
  }
  return kept;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
