import type { TableColumn, TableQuestion, TableRow } from '../calculators/question.js';
import { failure, success, type Issue, type Outcome } from '../core/outcome.js';
import { typedCell } from './typed-value.js';

/** A cell of a table on the screen. */
export interface Cell {
  /** What was understood last; `null` is a blank cell. */
  readonly value: number | string | null;
  /** What was typed, while it is not, or not yet, shown as it was understood. */
  readonly text?: string;
  /** Why what was typed cannot be read. */
  readonly issues?: readonly Issue[];
}

/** A table as it stands on the screen, blank rows and unreadable cells included. Cells are in the order of columns. */
export interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  /** What a person should know of the last paste. */
  readonly notices?: readonly Notice[];
}

/** How a pasted text was understood where that is not plain to see. */
export type Notice =
  | { readonly kind: 'rows-left-out' | 'columns-left-out'; readonly count: number }
  | { readonly kind: 'heads' | 'columns-unknown'; readonly heads: readonly string[] }
  | { readonly kind: 'totals-left-out'; readonly names: readonly string[] }
  | { readonly kind: 'parts-of-one'; readonly column: string; readonly typed: string; readonly value: number };

/** The rows of a value, and blank ones up to the least that the table shows. */
export function sheetOf({ columns, minimumRows }: TableQuestion, rows: readonly TableRow[]): Sheet {
  const cells = rows.map((row) => columns.map(({ id }): Cell => ({ value: row[id] ?? null })));
  const missing = Math.max(0, minimumRows - rows.length);
  return { rows: [...cells, ...Array.from({ length: missing }, () => blankRow(columns))] };
}

export function blankRow(columns: readonly TableColumn[]): readonly Cell[] {
  return columns.map(() => ({ value: null }));
}

function isBlank({ value, text }: Cell): boolean {
  return text === undefined ? value === null || value === '' : text.trim() === '';
}

/** Where on the screen the rows stand that have something in them: a wholly blank row is no row of the value. */
export function filledRows({ rows }: Sheet): readonly number[] {
  return rows.flatMap((cells, row) => (cells.every(isBlank) ? [] : [row]));
}

/** The rows that the cells make, or why they make none. Rows are counted among those that have something in them. */
export function sheetValue(question: TableQuestion, sheet: Sheet): Outcome<readonly TableRow[]> {
  const rows = filledRows(sheet).map((row) => sheet.rows[row]!);
  const values = rows.map((cells) => rowValue(question, cells));
  const [first, ...others] = rows.flatMap((cells, row) =>
    question.columns.flatMap((column, index) => cellIssues(question, column, cells[index]!, row, values)),
  );
  return first === undefined ? success(values) : failure(first, ...others);
}

function rowValue({ columns }: TableQuestion, cells: readonly Cell[]): TableRow {
  return Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]!.value]));
}

function cellIssues(
  { id: field }: TableQuestion,
  column: TableColumn,
  cell: Cell,
  row: number,
  values: readonly TableRow[],
): readonly Issue[] {
  const place = { field, row, column: column.id };
  if (isBlank(cell)) {
    if (column.kind === 'text') return [{ ...place, code: 'blank' }];
    return column.optional ? [] : [{ ...place, code: 'empty' }];
  }
  return (cell.issues ?? []).map(({ suggestion, ...issue }) => ({
    ...issue,
    ...place,
    ...(suggestion && { suggestion: { field, value: withCell(values, row, column.id, suggestion.value) } }),
  }));
}

/** The whole table with one cell mended. */
function withCell(values: readonly TableRow[], row: number, column: string, value: unknown): readonly TableRow[] {
  return values.map((cells, index) => (index === row ? { ...cells, [column]: value as number } : cells));
}

/** A text typed into a cell. */
export function withTyped(
  sheet: Sheet,
  { columns }: TableQuestion,
  place: { readonly row: number; readonly column: number; readonly text: string },
  language: string,
): Sheet {
  const cell = typedCell(columns[place.column]!, place.text, language);
  return {
    rows: sheet.rows.map((cells, row) =>
      row === place.row ? cells.map((before, column) => (column === place.column ? cell : before)) : cells,
    ),
  };
}

/** One more row at the end, as long as there may be one. */
export function withRow({ rows }: Sheet, { columns, maximumRows }: TableQuestion): Sheet {
  return { rows: rows.length < maximumRows ? [...rows, blankRow(columns)] : rows };
}

/** One row less, as long as there may be one less. */
export function withoutRow({ rows }: Sheet, { minimumRows }: TableQuestion, row: number): Sheet {
  return { rows: rows.length > minimumRows ? rows.filter((_, index) => index !== row) : rows };
}

/** What was understood is from now on shown as it was understood. */
export function committed(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map((cells) => cells.map(understood)) };
}

export function understood(cell: Cell): Cell {
  return cell.issues ? cell : { value: cell.value };
}

/** A value set from outside, such as a repair: cells that it leaves as they are keep what was typed into them. */
export function withValue(sheet: Sheet, question: TableQuestion, rows: readonly TableRow[]): Sheet {
  const filled = filledRows(sheet);
  if (filled.length !== rows.length) return sheetOf(question, rows);
  return {
    rows: sheet.rows.map((cells, row) => {
      const values = rows[filled.indexOf(row)];
      return values
        ? cells.map((cell, column) => withCellValue(cell, values[question.columns[column]!.id] ?? null))
        : cells;
    }),
  };
}

function withCellValue(cell: Cell, value: Cell['value']): Cell {
  return cell.value === value ? cell : { value };
}

/** A cell, with its row as it is counted on the screen, and another value for it. */
export interface CellChange {
  readonly row: number;
  readonly column: TableColumn;
  readonly value: Cell['value'];
}

/** The one cell in which a value differs from what stands on the screen; none where more differ. */
export function onlyChange(sheet: Sheet, question: TableQuestion, rows: readonly TableRow[]): CellChange | undefined {
  const filled = filledRows(sheet);
  if (filled.length !== rows.length) return undefined;
  const changes = filled.flatMap((row, index) =>
    question.columns.flatMap((column, at): CellChange[] => {
      const value = rows[index]![column.id] ?? null;
      return sheet.rows[row]![at]!.value === value ? [] : [{ row, column, value }];
    }),
  );
  return changes.length === 1 ? changes[0] : undefined;
}
