import { npsScaleRule, type NpsScale } from '../scale.js';
import {
  areCounts,
  areNumbers,
  areShares,
  areSharesOf,
  COUNT_HEAD,
  countIn,
  groupOf,
  keyIn,
  SHARE,
  SHARE_HEAD,
  SUMMARY,
} from './counted-cells.js';
import { isAnswer, readAnswer, type CellRead } from './read-answer.js';
import type { PlacedRow } from './rows.js';

/** Scores, or groups of them, each with what stands beside it: two cells a row. */
export interface Pairs {
  readonly rows: readonly PlacedRow[];
  /** The words above the scores and above the counts. */
  readonly heads: readonly [string, string] | null;
  /** Whether all of it says that these are counts: three groups, or all scores of the scale in a row. */
  readonly isSure: boolean;
}

/**
 * What rows of counted answers come to: pairs; per cents alone, which say nothing of how many; or several rows or columns
 * of counts, of which nobody can tell which is meant.
 */
export type Counted = Pairs | 'shares' | 'unclear';

/** Fewer scores in order may be chance. */
const FEW = 5;
const MOST_OTHERS = 3;
/** A counted survey is short. */
const MOST_ROWS = 60;
const MOST_COUNTED = 6;

/**
 * Finds scores and counts among rows that have more than these: a title above, sums, per cents, labels beside them; and
 * turns scores that stand in a row into a column. An inner part, not exported from the core.
 */
export function countedRows(all: readonly PlacedRow[], scale: NpsScale): Counted | null {
  const width = all.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  if (all.length > MOST_ROWS || width > MOST_ROWS) return null;
  const filledUp = all.map(({ cells, line }) => ({
    line,
    cells: Array.from({ length: width }, (_, at) => cells[at] ?? ''),
  }));
  const rows = withoutTitles(filledUp, scale);
  return acrossTable(rows, scale) ?? downTable(rows, scale);
}

const filled = ({ cells }: PlacedRow) => cells.filter((cell) => cell.trim() !== '').length;

function withoutTitles(rows: readonly PlacedRow[], scale: NpsScale): readonly PlacedRow[] {
  const start = rows.findIndex((row) => filled(row) > 1 || isAnswer(keyIn(row.cells[0]!, scale)));
  return rows.slice(Math.max(0, start));
}

/** Scores or groups side by side, with their counts in the row below. */
function acrossTable(rows: readonly PlacedRow[], scale: NpsScale): Counted | null {
  const [head, ...below] = rows as [PlacedRow, ...PlacedRow[]];
  if (below.length > MOST_COUNTED) return null;
  const keys = head.cells.map((cell) => keyIn(cell, scale));
  const places = keys.flatMap((key, index) => (isAnswer(key) ? [index] : []));
  const found = places.map((place) => keys[place]!);
  const hasLabel = !isAnswer(keys[0]!);
  if (!isInOrder(found, scale, hasLabel ? FEW : Infinity)) return null;
  const cells = (row: PlacedRow) => places.map((place) => row.cells[place]!);
  const shares = below.filter((row) => areShares(cells(row)));
  const counts = below.filter((row) => !shares.includes(row) && areCounts(cells(row)));
  if (counts.length === 0) return shares.length > 0 ? 'shares' : null;
  const alone = onlyRow(counts, (row) => cells(row).map(countIn), hasLabel);
  if (alone === null) return hasLabel || !found.every((key) => typeof key === 'number') ? 'unclear' : null;
  return {
    rows: places.map((place) => ({ cells: [head.cells[place]!, alone.cells[place]!], line: alone.line })),
    heads: hasLabel ? [head.cells[0]!.trim(), alone.cells[0]!.trim()] : null,
    isSure: hasLabel || found.some((key) => typeof key !== 'number'),
  };
}

/** The one row of counts: per cents without signs beside it are none, and where there are several, their sum. */
function onlyRow(
  rows: readonly PlacedRow[],
  countsOf: (row: PlacedRow) => readonly number[],
  hasLabel: boolean,
): PlacedRow | null {
  const kept = rows.filter(
    (row) => !rows.some((other) => other !== row && areSharesOf(countsOf(row), countsOf(other))),
  );
  if (kept.length === 1) return kept[0]!;
  const sums = hasLabel ? kept.filter(({ cells }) => SUMMARY.test(cells[0]!.trim())) : [];
  return sums.length === 1 ? sums[0]! : null;
}

/** Scores or groups below each other, in one of several columns. */
function downTable(rows: readonly PlacedRow[], scale: NpsScale): Counted | null {
  const [first] = rows as [PlacedRow, ...PlacedRow[]];
  const width = first.cells.length;
  const hasHead = !first.cells.some(
    (cell) =>
      cell.trim() !== '' && (isAnswer(keyIn(cell, scale)) || !Number.isNaN(countIn(cell)) || SHARE.test(cell.trim())),
  );
  const below = hasHead ? rows.slice(1) : rows;
  const head = (column: number) => (hasHead ? first.cells[column]!.trim() : '');
  const columns = Array.from({ length: width }, (_, column) => below.map(({ cells }) => cells[column]!));
  const keyColumn = columns.findIndex((cells) => {
    const found = cells.map((cell) => keyIn(cell, scale)).filter(isAnswer);
    return found.length >= cells.length - MOST_OTHERS && isInOrder(found, scale, FEW);
  });
  const fewKeys = columns.findIndex((cells) =>
    isInOrder(cells.map((cell) => keyIn(cell, scale)).filter(isAnswer), scale, 2),
  );
  const key = keyColumn >= 0 ? keyColumn : fewKeys;
  if (key < 0) return null;
  if (columns.some((cells, column) => column !== key && areOwnGroups(columns[key]!, cells, scale))) return null;
  const ofKeys = (column: number) => columns[column]!.filter((_, row) => isAnswer(keyIn(columns[key]![row]!, scale)));
  const others = columns.flatMap((_, column) => (column === key ? [] : [column]));
  const shares = others.filter(
    (column) => areShares(ofKeys(column)) || (SHARE_HEAD.test(head(column)) && areNumbers(ofKeys(column))),
  );
  const numbers = others.filter((column) => !shares.includes(column) && areCounts(ofKeys(column)));
  const counts = numbers.filter(
    (column) =>
      !numbers.some(
        (other) => other !== column && areSharesOf(ofKeys(column).map(countIn), ofKeys(other).map(countIn)),
      ),
  );
  const named = counts.filter((column) => COUNT_HEAD.test(head(column)));
  const summed = counts.filter((column) => SUMMARY.test(head(column)));
  const [chosen] = [counts, named, summed].find((some) => some.length === 1) ?? [];
  const keys = columns[key]!.map((cell) => keyIn(cell, scale)).filter(isAnswer);
  const isWhole = isInOrder(keys, scale, Infinity);
  const numbersRows = isCountingUp(keys);
  if (chosen === undefined) {
    if (counts.length === 0) return shares.length > 0 && (keyColumn >= 0 || width === 2) ? 'shares' : null;
    return isWhole && !numbersRows ? 'unclear' : null;
  }
  // Only the two of them: what they are is told by more than this.
  if (keyColumn < 0 && shares.length === 0) return null;
  return {
    rows: below.map(({ line }, row) => ({ cells: [columns[key]![row]!, summary(columns[chosen]![row]!)], line })),
    heads: hasHead ? [head(key), head(chosen)] : null,
    isSure: keys.some((one) => typeof one !== 'number') || named.length === 1 || (isWhole && summed.includes(chosen)),
  };
}

/** A few people with their answers and the groups of these. */
function areOwnGroups(keys: readonly string[], counts: readonly string[], scale: NpsScale): boolean {
  return keys.every((key, row) => {
    const [group, read] = [keyIn(key, scale), readAnswer(counts[row]!, scale)];
    return typeof group !== 'number' && typeof read === 'number' && groupOf(read, scale) === group;
  });
}

/** A mean in the row of sums counts nobody. */
function summary(cell: string): string {
  return Number.isNaN(countIn(cell)) ? '0' : cell;
}

/** Groups of which each comes once; or scores in order, all of the scale or so many at least. */
function isInOrder(keys: readonly CellRead[], scale: NpsScale, least: number): boolean {
  if (new Set(keys).size < keys.length) return false;
  if (keys.length > 0 && keys.every((key) => typeof key !== 'number')) {
    return keys.includes('promoter') && keys.includes('detractor');
  }
  const scores = keys.filter((key) => typeof key === 'number');
  const { first, last } = npsScaleRule(scale);
  const steps = scores.slice(1).map((score, index) => score - scores[index]!);
  const isOrdered = scores.length === keys.length && scores.length > 1 && steps.every((step) => step * steps[0]! > 0);
  return isOrdered && (scores.length === last - first + 1 || scores.length >= least);
}

/** 1, 2, 3 may number rows. */
function isCountingUp(keys: readonly CellRead[]): boolean {
  return keys[0] === 1 && keys.every((key, index) => key === index + 1);
}
