import { parseNumber, type NumberKind } from './parse-number.js';
import { plainCharacters } from './plain-characters.js';
import { separatorsOf } from './separators.js';
import { splitCells } from './split-cells.js';

export interface ParseTableOptions {
  /** The language of the page: in Russian "1,5" in a line is a number, in English it is two cells. */
  readonly language: string;
  /** What stands in each column that the text can fill, from the first one on. */
  readonly columns: readonly (NumberKind | 'text')[];
}

export interface ParsedTable {
  /** The cells as text, trimmed; all rows are as long as the longest. Blank rows are left out. */
  readonly rows: readonly (readonly string[])[];
  /** The row above the numbers, where there was one: it was taken for the heads of the columns, of which some may be blank. */
  readonly heads: readonly string[] | null;
}

/**
 * Takes a block of text apart as people copy it out of Excel, Google Sheets and Word, or out of a CSV file: columns
 * by tabs, else by semicolons, else by commas; rows by line breaks; cells in quotation marks where they hold any of
 * these. Blank rows, and blank columns at the end, are left out; a first row without a number is told apart from the
 * rows with numbers below it. What the cells mean is not judged here: `parseNumber` does that, cell by cell.
 *
 * Pure, and never throws.
 *
 * @example
 * parseTable('Share;Visits\n95%;2\n90%;1,8\n', { language: 'ru', columns: ['share', 'number'] });
 * // { rows: [['95%', '2'], ['90%', '1,8']], heads: ['Share', 'Visits'] }
 */
export function parseTable(text: string, { language, columns }: ParseTableOptions): ParsedTable {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const cells = splitCells(lines, separatorOf(lines, language));
  const rows = rectangle(cells.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some(isFilled)));
  const [first, ...others] = rows;
  return first && isHead(first, others, { language, columns }) ? { rows: others, heads: first } : { rows, heads: null };
}

/** Whether a text is more than what goes into one cell. */
export function isBlock({ rows, heads }: ParsedTable): boolean {
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 || heads !== null;
}

/** The strongest sign that there is. A tab never stands in a number or a name; a comma often does. */
function separatorOf(text: string, language: string): string | null {
  const bare = text.replace(/"[^"]*(?:""[^"]*)*"/g, '');
  const strong = ['\t', ';'].find((sign) => bare.includes(sign));
  if (strong !== undefined) return strong;
  const lines = bare.split('\n').filter(isFilled);
  // One line with commas is as often a sentence or a number: it is left to its cell.
  if (lines.length < 2 || !lines.every((line) => line.includes(','))) return null;
  return lines.every((line) => isOneNumber(line, language)) ? null : ',';
}

/** Where the comma is no decimal mark it can still group: 1,234 is one number, 5,3 is two. */
function isOneNumber(line: string, language: string): boolean {
  if (!parseNumber(line, { language, kind: line.includes('%') ? 'share' : 'money' }).ok) return false;
  return separatorsOf(language).decimal === ',' || /^[^,]*\d(?:,\d{3})+(?!\d)[^,]*$/.test(line);
}

/** Columns that there are at least room for, and how many times as many cells as there are may be filled up. */
const USUAL_WIDTH = 64;
const FILLED_UP = 4;

/**
 * Blank columns at the end are cut off; shorter rows are filled up. One row far wider than thousands of others is cut
 * off too: filling up all of them would take the square of the text.
 */
function rectangle(rows: readonly (readonly string[])[]): string[][] {
  const widths = rows.map(filledWidth);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const cells = widths.reduce((sum, width) => sum + width, 0);
  const width = Math.min(widest, Math.max(USUAL_WIDTH, Math.floor((FILLED_UP * cells) / rows.length)));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

function filledWidth(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && !isFilled(row[width - 1]!)) width -= 1;
  return width;
}

/** Words where numbers are asked for, above a row that has them: the heads of the columns and not a mistake. */
function isHead(first: readonly string[], others: readonly (readonly string[])[], options: ParseTableOptions): boolean {
  return others.length > 0 && !hasNumber(first, options) && hasWord(first, options) && hasNumber(others[0]!, options);
}

function hasNumber(row: readonly string[], { language, columns }: ParseTableOptions): boolean {
  return row.some((cell, column) => {
    const kind = columns[column];
    return kind !== undefined && kind !== 'text' && /\d/.test(cell) && !isNotANumber(cell, language, kind);
  });
}

function hasWord(row: readonly string[], { columns }: ParseTableOptions): boolean {
  return row.some((cell, column) => ![undefined, 'text'].includes(columns[column]) && /\p{L}/u.test(cell));
}

/** A number with the sign of another unit is a number, only a misplaced one. */
function isNotANumber(cell: string, language: string, kind: NumberKind): boolean {
  const parsed = parseNumber(cell, { language, kind });
  return !parsed.ok && parsed.issues.some(({ code }) => code === 'not-a-number');
}

function isFilled(cell: string): boolean {
  return plainCharacters(cell) !== '';
}
