import type { NpsScale } from '../scale.js';
import { bestColumn, numbersRows } from './best-column.js';
import { isAnswer, isGroup, readAnswer, type CellRead } from './read-answer.js';
import { rowAt, SEPARATORS } from './rows.js';

/** How a text holds its answers: one or more in each line, or in one column of several. */
export interface Layout {
  /** Between the columns of a table, or between the answers of a line; '' where a line is one cell. */
  readonly separator: string;
  /** The column of the answers, from 0; `null` where all cells are to be answers. */
  readonly column: number | null;
  /** What stands above the answers; `null` where they begin at once. */
  readonly head: string | null;
  /** Every column of the text, for a person to choose another. */
  readonly columns: readonly LayoutColumn[];
  /** Columns that may hold the answers just as well as each other: a person is to choose one of them. */
  readonly rivals: readonly number[];
}

export interface LayoutColumn {
  readonly head: string | null;
  /** The part of its cells that are answers: 0…1, in the first rows, without those that say that there is no answer. */
  readonly answerShare: number;
}

/** So many rows tell what the others look like. */
const ROWS = 100;

/** Of the rows of a table, so many have the same number of cells at the least; comments break a few. */
const REGULAR = 0.7;

/**
 * How a text holds its answers, from its beginning. An inner part, not exported from the core.
 *
 * @param text with line feeds alone as line breaks.
 * @param column the column that a person chose, from 0; `null` to find it.
 * @param told the separator that the text itself names; '' to find it.
 */
export function layoutOf(text: string, scale: NpsScale, column: number | null, told = ''): Layout {
  const separator = told !== '' ? told : (SEPARATORS.find((mark) => isTable(rowsOf(text, mark))) ?? '');
  const all = rowsOf(text, separator);
  const rows = regular(all);
  if (separator === '' || rows.length < 2) return list(text, separator, scale);
  const reads = rows.map((cells) => cells.map((cell) => readAnswer(cell, scale)));
  const found = rows[0]!.map((cell, index) => columnOf(cell, index, reads));
  const { best, rivals } = bestColumn(found, rows, reads);
  const columns = found[best]!.head === null ? found : allNamed(found, rows[0]!, reads[0]!);
  if (column !== null) return { separator, column, head: columns[column]?.head ?? null, columns, rivals: [] };
  if (isDecimal(rows, separator)) return list(text, '', scale);
  if (columns.every((one, index) => isAnswers(one, index, reads))) {
    // Heads that a comma within them has put out of step: columns with names are not all the same.
    const hasHeads = all[0] !== rows[0] && all[0]!.length > 1 && all[0]!.every((cell) => /\p{L}/u.test(cell));
    return { ...list(text, separator, scale), columns, rivals: hasHeads ? columns.map((_, index) => index) : [] };
  }
  return { separator, column: best, head: columns[best]!.head, columns, rivals };
}

/** Rows without the blank ones. */
function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let place = 0; place < text.length && rows.length < ROWS;) {
    const { cells, end } = rowAt(text, place, separator);
    if (cells.some((cell) => cell.trim() !== '')) rows.push(cells);
    place = end + 1;
  }
  return rows;
}

/** Two rows or more, of which nearly all have the same number of cells, and more than one. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const usual = regular(rows);
  return usual.length > 1 && usual[0]!.length > 1 && usual.length >= REGULAR * rows.length;
}

/** The rows with as many cells as most have: no titles above, no lines cut off. */
function regular(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const most = Math.max(...widths.values());
  return rows.filter(({ length }) => widths.get(length) === most && length === widest(widths, most));
}

/** Of the widths that most rows have, the greatest. */
function widest(widths: ReadonlyMap<number, number>, most: number): number {
  return Math.max(...[...widths].filter(([, count]) => count === most).map(([width]) => width));
}

/** 9,0 and 7,5 in every line: a comma between digits, and not between two columns. */
function isDecimal(rows: readonly (readonly string[])[], separator: string): boolean {
  return (
    separator === ',' &&
    rows.every((cells) => cells.length === 2 && /^\d+$/.test(cells[0]!) && /^[05]0?$/.test(cells[1]!))
  );
}

function columnOf(first: string, index: number, reads: readonly (readonly CellRead[])[]): LayoutColumn {
  const below = reads
    .slice(1)
    .flatMap((row) => ([undefined, 'blank', 'missing'].includes(row[index] as string) ? [] : [row[index]!]));
  const answers = below.filter(isAnswer).length;
  const hasWords = below.some(isGroup);
  return {
    head: isHead(first, asHead(reads[0]![index]!, hasWords), answers > 0) ? headText(first) : null,
    answerShare: below.length === 0 ? 0 : answers / below.length,
  };
}

/** Where the column of answers has a head, the words beside it are those of the others, answers below them or none. */
function allNamed(
  columns: readonly LayoutColumn[],
  first: readonly string[],
  reads: readonly CellRead[],
): readonly LayoutColumn[] {
  return columns.map(({ head, answerShare }, index) => ({
    head: head ?? (isHead(first[index]!, reads[index]!, true) ? headText(first[index]!) : null),
    answerShare,
  }));
}

/** The name of a group above numbers is a head, and above other names an answer. */
function asHead(read: CellRead, hasWords: boolean): CellRead {
  return isGroup(read) && !hasWords ? 'text' : read;
}

/** Words above answers; a number that is none is a mistake and no head. */
function isHead(cell: string, read: CellRead, hasAnswersBelow: boolean): boolean {
  return read === 'text' && hasAnswersBelow && /\p{L}/u.test(cell);
}

/** A head as it is shown and found again. */
export function headText(cell: string): string {
  return cell.trim().replace(/^"(.*)"$/, '$1');
}

/** A column of nothing but answers, without a head, that does not merely number the rows. */
function isAnswers({ answerShare }: LayoutColumn, index: number, reads: readonly (readonly CellRead[])[]): boolean {
  return answerShare === 1 && typeof reads[0]![index] === 'number' && !numbersRows(index, reads);
}

/** Every cell of every line is to be an answer. The separator is the one that stands in most lines. */
function list(text: string, table: string, scale: NpsScale): Layout {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, ROWS);
  const separator = table !== '' ? table : (SEPARATORS.find((mark) => separates(lines, mark, scale)) ?? '');
  const [first = '', ...below] = lines;
  const hasAnswer = (line: string) => piecesOf(line, separator).some((piece) => isAnswer(readAnswer(piece, scale)));
  const isFirstHead = !hasAnswer(first) && isHead(first, readAnswer(first, scale), below.some(hasAnswer));
  return { separator, column: null, head: isFirstHead ? headText(first) : null, columns: [], rivals: [] };
}

/** Numbers on both sides of two commas, or of one with a space behind it; found from both ends, each once. */
function areListed(line: string): boolean {
  const [first, last] = [line.indexOf(','), line.lastIndexOf(',')];
  const hasTwo = first < last && /\d/.test(line.slice(0, first)) && /\d/.test(line.slice(last));
  return hasTwo || /\d, +\S/.test(line) || (first > 0 && /^\s*[[({]/.test(line) && /[\])}]\s*$/.test(line));
}

/** A comma with one digit on both sides may be a decimal mark; with two of them in a line, or spaces, it is none. */
function separates(lines: readonly string[], mark: string, scale: NpsScale): boolean {
  const words = (line: string) => line.split(mark).filter((piece) => isGroup(readAnswer(piece, scale)));
  return mark === ','
    ? lines.some((line) => areListed(line) || words(line).length > 1)
    : lines.some((line) => line.includes(mark));
}

/** The cells of a line that is a list: at its separator, and between short numbers with spaces; 1 250 is one number. */
export function piecesOf(line: string, separator: string): readonly string[] {
  const pieces = separator === '' ? [line] : line.split(separator);
  return pieces.flatMap((piece) =>
    /^\s*[-+]?\d{1,2}(?:\s+[-+]?\d{1,2})+\s*$/.test(piece) ? piece.trim().split(/\s+/) : [piece],
  );
}
