/** A row of a text with separators, and where the next one begins. */
export interface Row {
  readonly cells: readonly string[];
  /** The place of its line break, or the end of the text. */
  readonly end: number;
}

/** A row, and in which line it begins, from 1. */
export interface PlacedRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The strongest sign first: a tab never stands in a text, a comma often does. An inner part, not exported from the core. */
export const SEPARATORS = ['\t', ';', ',', '|'];

/** No cell is longer; a quotation mark that finds no end within it is a part of the text. */
const LONGEST_CELL = 20_000;

const LINE_BREAK = 10;
const SPACE = 32;
const QUOTE = 34;

/** What stands for "no end yet, but there may be more text". */
const OPEN = Infinity;

/**
 * The row of a text that begins at a place, by the rules of CSV: a cell that begins with a quotation mark goes on to the
 * next one that is not doubled, over line breaks too, if a separator or the end of the row follows. Else the marks are a
 * part of the text, so that a stray one swallows no rows. An inner part, not exported from the core.
 *
 * @param text with line feeds alone as line breaks.
 * @param separator between cells, one character; '' where a row is one cell.
 * @param options `last`: the column after which cells are of no interest; `isAll`: whether no more text will come.
 */
export function rowAt(
  text: string,
  start: number,
  separator: string,
  { last = Infinity, isAll = true }: { readonly last?: number; readonly isAll?: boolean } = {},
): Row {
  const mark = separator.charCodeAt(0);
  const cells: string[] = [];
  let end = start - 1;
  do {
    const place = end + 1;
    const closed = quotedEnd(text, place, mark);
    if (closed === OPEN && !isAll) return { cells, end: text.length };
    const isQuoted = closed >= 0 && closed !== OPEN;
    end = isQuoted ? closed : plainEnd(text, place, mark);
    if (cells.length <= last) cells.push(isQuoted ? unquoted(text.slice(place, end)) : text.slice(place, end));
  } while (end < text.length && text.charCodeAt(end) !== LINE_BREAK);
  return { cells, end };
}

/** All rows of a text. An inner part, not exported from the core. */
export function allRows(text: string, separator: string): readonly PlacedRow[] {
  const rows: PlacedRow[] = [];
  for (let place = 0, line = 1; place < text.length;) {
    const { cells, end } = rowAt(text, place, separator);
    rows.push({ cells, line });
    line += 1 + breaksWithin(text, place, end);
    place = end + 1;
  }
  return rows;
}

/** Line breaks within the cells of a row. An inner part, not exported from the core. */
export function breaksWithin(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let place = text.indexOf('\n', start); place >= 0 && place < end; place = text.indexOf('\n', place + 1)) {
    breaks += 1;
  }
  return breaks;
}

function plainEnd(text: string, start: number, mark: number): number {
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === mark || code === LINE_BREAK) break;
  }
  return end;
}

/** Behind a cell in quotation marks and the spaces after it; −1 where the cell is not in quotation marks. */
function quotedEnd(text: string, start: number, mark: number): number {
  let place = behindSpaces(text, start);
  if (text.charCodeAt(place) !== QUOTE) return -1;
  for (;;) {
    place = text.indexOf('"', place + 1);
    if (place < 0 && text.length - start <= LONGEST_CELL) return OPEN;
    if (place < 0 || place - start > LONGEST_CELL) return -1;
    if (text.charCodeAt(place + 1) === QUOTE) place += 1;
    else break;
  }
  const end = behindSpaces(text, place + 1);
  const next = text.charCodeAt(end);
  return end >= text.length || next === mark || next === LINE_BREAK ? end : -1;
}

function behindSpaces(text: string, start: number): number {
  let place = start;
  while (text.charCodeAt(place) === SPACE) place += 1;
  return place;
}

function unquoted(cell: string): string {
  return cell.trim().slice(1, -1).replaceAll('""', '"');
}
