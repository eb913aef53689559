import type { TableColumn, TableQuestion } from '../calculators/question.js';
import { parseNumber } from '../locale/parse-number.js';
import { isBlock, parseTable, type ParsedTable } from '../locale/parse-table.js';
import { blankRow, understood, type Cell, type Notice, type Sheet } from './sheet.js';
import { columnKind, typedCell } from './typed-value.js';

/** A text from the clipboard, and the cell that it is put into. */
export interface Paste {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What the table calls its columns. */
  readonly names?: readonly string[];
}

/** Whether a text fills more than the one cell: else it is pasted as into any field, wherever the caret is. */
export function isTable(
  question: TableQuestion,
  { column, text }: Pick<Paste, 'column' | 'text'>,
  language: string,
): boolean {
  return isBlock(parse(question.columns.slice(column), text, language));
}

/**
 * Fills cells from the chosen one to the right and down, with more rows as far as there may be. Under heads that are all
 * those of this table, each column goes where it belongs, whatever their order.
 */
export function withPasted(sheet: Sheet, question: TableQuestion, paste: Paste, language: string): Sheet {
  const { row } = paste;
  const { columns, table } = placed(question, paste, language);
  const most = Math.max(question.maximumRows, sheet.rows.length);
  const parts = columns.filter((one, index) => isInPartsOfOne(one, cellsOf(table, index), language));
  const read = (cells: readonly Cell[], given: readonly string[]) =>
    cells.map((cell, index) => {
      const asked = question.columns[index]!;
      const typed = given[columns.indexOf(asked)];
      return typed === undefined ? cell : understood(typedCell(asked, typed, language, parts.includes(asked)));
    });
  const length = Math.max(sheet.rows.length, Math.min(most, row + table.rows.length));
  return {
    rows: Array.from({ length }, (_, index) => {
      const cells = sheet.rows[index] ?? blankRow(question.columns);
      const given = table.rows[index - row];
      return given ? read(cells, given) : cells;
    }),
    notices: [...leftOut(table, most - row, columns.length), ...partNotices(parts, columns, table, language)],
  };
}

/** The pasted cells, and the columns that they go into, in the order in which they were pasted. */
function placed({ columns: all }: TableQuestion, { column, text, names = [] }: Paste, language: string) {
  const columns = all.slice(column);
  const table = parse(columns, text, language);
  const [heads = [], ...rows] = table.heads ? [table.heads, ...table.rows] : table.rows;
  const named = heads.flatMap((head) => all.find((one, index) => isHeadOf(head, one, names[index])) ?? []);
  // One head alone may be that of the column next to the chosen cell; then the cell is what was meant.
  const areAll = named.length > 1 && named.length === heads.length && new Set(named).size === named.length;
  return areAll && rows.length > 0 ? { columns: named, table: { rows, heads } } : { columns, table };
}

/** A head may bear the unit of its column behind a comma or in brackets; programs go by the names of data. */
function isHeadOf(head: string, { id }: TableColumn, name?: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');
  const [given, known] = [plain(head), plain(name ?? id)];
  return given === plain(id) || given === known || [',', ' ('].some((sign) => given.startsWith(known + sign));
}

function parse(columns: readonly TableColumn[], text: string, language: string): ParsedTable {
  return parseTable(text, { language, columns: columns.map(columnKind) });
}

function cellsOf({ rows }: ParsedTable, column: number): string[] {
  return rows.flatMap((cells) => cells[column] || []);
}

/**
 * A spreadsheet that does not show its shares in percent hands over 0.95 for 95 %. Several numbers from 0 to 1 in a
 * column of shares, not all of them whole and none with a sign, are taken for such; a person is told.
 */
function isInPartsOfOne({ kind }: TableColumn, cells: readonly string[], language: string): boolean {
  if (kind !== 'share' || cells.length < 2) return false;
  const values = cells.map((cell) => parseNumber(cell, { language }));
  const numbers = values.flatMap((parsed) => (parsed.ok ? [parsed.value.value] : []));
  const all = numbers.length === cells.length && numbers.every((value) => value >= 0 && value <= 1);
  return all && numbers.some((value) => !Number.isInteger(value));
}

function leftOut({ rows, heads }: ParsedTable, room: number, width: number): Notice[] {
  const more = { rows: rows.length - room, columns: (rows[0]?.length ?? 0) - width };
  return [
    ...(heads ? [{ kind: 'heads', heads: heads.filter((head) => head !== '') } as const] : []),
    ...(more.rows > 0 ? [{ kind: 'rows-left-out', count: more.rows } as const] : []),
    ...(more.columns > 0 ? [{ kind: 'columns-left-out', count: more.columns } as const] : []),
  ];
}

function partNotices(
  parts: readonly TableColumn[],
  columns: readonly TableColumn[],
  table: ParsedTable,
  language: string,
): Notice[] {
  return parts.flatMap((column): Notice[] => {
    const typed = cellsOf(table, columns.indexOf(column)).find((cell) => /[1-9]/.test(cell)) ?? '';
    const { value } = typedCell(column, typed, language, true);
    return typeof value === 'number' ? [{ kind: 'parts-of-one', column: column.id, typed, value }] : [];
  });
}
