import type { TableColumn, TableQuestion } from '../calculators/question.js';
import { parseNumber } from '../locale/parse-number.js';
import { isBlock, parseTable, type ParsedTable } from '../locale/parse-table.js';
import { isSummary, namedColumns } from './column-heads.js';
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
 * Fills cells from the chosen one to the right and down, with more rows as far as there may be. A head that names a
 * column puts what stands below it there, wherever it stands. Rows of totals are left out, and so are the examples that
 * nobody has touched, once whole rows take their place.
 */
export function withPasted(sheet: Sheet, question: TableQuestion, paste: Paste, language: string): Sheet {
  const { row } = paste;
  const { columns, table, unknown } = placed(question, paste, language);
  const { rows: given, totals } = withoutTotals(table.rows, columns, language);
  const most = Math.max(question.maximumRows, sheet.rows.length);
  const parts = question.columns.filter((one) => isInPartsOfOne(one, cellsOf(given, columns.indexOf(one)), language));
  const read = (cells: readonly Cell[], typed: readonly string[]) =>
    cells.map((cell, index) => {
      const asked = question.columns[index]!;
      const text = typed[columns.indexOf(asked)];
      return text === undefined ? cell : understood(typedCell(asked, text, language, parts.includes(asked)));
    });
  const length = Math.max(sheet.rows.length, Math.min(most, row + given.length));
  const filled = Array.from({ length }, (_, index) => {
    const cells = sheet.rows[index] ?? blankRow(question.columns);
    const typed = given[index - row];
    // Under another name, the numbers of an example would pass for its own.
    const isRenamed = typed && columns.some((column) => column?.kind === 'text') && isExample(cells, question);
    return typed ? read(isRenamed ? blankRow(question.columns) : cells, typed) : cells;
  });
  return {
    rows: withoutExamples(filled, question, { from: row, to: row + given.length, columns }),
    notices: [
      ...leftOut({ ...table, rows: given }, most - row, columns.length),
      ...(unknown.length > 0 ? [{ kind: 'columns-unknown', heads: unknown } as const] : []),
      ...(totals.length > 0 ? [{ kind: 'totals-left-out', names: totals } as const] : []),
      ...partNotices(parts, columns, given, language),
    ],
  };
}

/** The pasted cells, the column that each of theirs goes into, and the heads of those that go nowhere. */
interface Placed {
  readonly columns: readonly (TableColumn | null)[];
  readonly table: ParsedTable;
  readonly unknown: readonly string[];
}

/** A report may have a title and a date above its heads. */
const HEAD_ROWS = 5;

/** Columns beyond these are extra ones, whatever they are called. */
const MOST_HEADS = 100;

function placed({ columns: all }: TableQuestion, { column, text, names = [] }: Paste, language: string): Placed {
  const columns = all.slice(column);
  const table = parse(columns, text, language);
  const lines = table.heads ? [table.heads, ...table.rows] : table.rows;
  const isNumber = (cell: string) => parseNumber(cell, { language, kind: 'money' }).ok;
  const candidates = lines
    .slice(0, Math.min(HEAD_ROWS, lines.length - 1))
    .map((heads, index) => ({ heads, index, ...namedColumns(heads.slice(0, MOST_HEADS), all, names) }))
    .filter(({ heads, index, sure }) => sure > 1 || (sure > 0 && index === 0 && table.heads === heads));
  const found = candidates.find(({ heads }) => !heads.some(isNumber));
  if (found === undefined) return { columns, table, unknown: [] };
  const rows = lines.slice(found.index + 1);
  const named = withName(found.columns, all, rows, isNumber);
  return {
    columns: named.map((place) => (place === null ? null : all[place]!)),
    table: { rows, heads: found.heads },
    unknown: found.heads.filter((head, index) => named[index] == null && head !== ''),
  };
}

/** Words in a column that is called otherwise are the names of the rows, where no other column is. */
function withName(
  named: readonly (number | null)[],
  all: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  isNumber: (cell: string) => boolean,
): readonly (number | null)[] {
  const name = all.findIndex(({ kind }) => kind === 'text');
  if (name < 0 || named.includes(name)) return named;
  const first = named.findIndex(
    (place, index) => place === null && rows.every((cells) => cells[index] !== '' && !isNumber(cells[index]!)),
  );
  return named.map((place, index) => (index === first ? name : place));
}

/** The sums of a table, which are no rows of it: by what they are called, or nameless below what they sum up. */
function withoutTotals(
  rows: readonly (readonly string[])[],
  columns: readonly (TableColumn | null)[],
  language: string,
): { readonly rows: readonly (readonly string[])[]; readonly totals: readonly string[] } {
  const isTotal = (cells: readonly string[], index: number) =>
    isSummary(cells.find((cell) => cell !== '') ?? '') ||
    (index === rows.length - 1 && isNamelessSum(rows, columns, language));
  const kept = rows.filter((cells, index) => !isTotal(cells, index));
  if (kept.length === 0) return { rows, totals: [] };
  const out = rows.filter((cells) => !kept.includes(cells));
  return { rows: kept, totals: out.map((cells) => cells.find((cell) => cell !== '') ?? '') };
}

function isNamelessSum(
  rows: readonly (readonly string[])[],
  columns: readonly (TableColumn | null)[],
  language: string,
): boolean {
  const name = columns.findIndex((column) => column?.kind === 'text');
  const last = rows.at(-1)!;
  if (name < 0 || rows.length < 3 || last[name] !== '') return false;
  return columns.some((column, index) => {
    if (column === null || column.kind === 'text' || column.kind === 'share') return false;
    const numbers = rows.map((cells) => {
      const parsed = parseNumber(cells[index] ?? '', { language, kind: 'money' });
      return parsed.ok ? parsed.value.value : NaN;
    });
    const sum = numbers.slice(0, -1).reduce((one, other) => one + other, 0);
    return sum !== 0 && Math.abs(sum - numbers.at(-1)!) <= 1e-9 * Math.abs(sum);
  });
}

/**
 * Rows of examples that are still as they were, left over where whole rows were pasted: those below, and where rows have
 * names those above too, since nobody would tell them from one's own.
 */
function withoutExamples(
  rows: Sheet['rows'],
  question: TableQuestion,
  { from, to, columns }: { readonly from: number; readonly to: number; readonly columns: Placed['columns'] },
): Sheet['rows'] {
  const { columns: all, minimumRows, maximumRows } = question;
  const isWhole = all.every((column) => columns.includes(column) || (column.kind !== 'text' && column.optional));
  if (!isWhole || minimumRows === maximumRows) return rows;
  const areNamed = all.some(({ kind }) => kind === 'text');
  const stays = (index: number) => (index >= from || !areNamed) && index < to;
  const kept = rows.filter((cells, index) => stays(index) || !isExample(cells, question));
  const missing = Math.max(0, minimumRows - kept.length);
  return [...kept, ...Array.from({ length: missing }, () => blankRow(all))];
}

function isExample(cells: readonly Cell[], { columns, default: common, presets }: TableQuestion): boolean {
  const examples = [common, ...Object.values(presets ?? {}).map(({ value }) => value)].flat();
  return examples.some((example) =>
    columns.every(({ id }, index) => cells[index]!.text === undefined && cells[index]!.value === (example[id] ?? null)),
  );
}

function parse(columns: readonly TableColumn[], text: string, language: string): ParsedTable {
  return parseTable(text, { language, columns: columns.map(columnKind) });
}

function cellsOf(rows: ParsedTable['rows'], column: number): string[] {
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
  columns: readonly (TableColumn | null)[],
  rows: ParsedTable['rows'],
  language: string,
): Notice[] {
  return parts.flatMap((column): Notice[] => {
    const typed = cellsOf(rows, columns.indexOf(column)).find((cell) => /[1-9]/.test(cell)) ?? '';
    const { value } = typedCell(column, typed, language, true);
    return typeof value === 'number' ? [{ kind: 'parts-of-one', column: column.id, typed, value }] : [];
  });
}
