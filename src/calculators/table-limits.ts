import type { Issue } from '../core/outcome.js';
import type { InputProblem } from './limits.js';
import { numberLimit, type CrossedLimit } from './number-limit.js';
import type { TableColumn, TableQuestion, TableRow } from './question.js';

/** Every problem of what somebody gave as a table: of its shape, else of its cells, else of the number of its rows. */
export function tableProblems(question: TableQuestion, value: unknown): InputProblem[] {
  if (!Array.isArray(value)) return [{ type: 'wrong-type', key: question.id }];
  // A list with holes has rows that are not there.
  const shapes = [...(value as unknown[])].flatMap((row, index) => shapeProblems(question, row, index));
  if (shapes.some(({ type }) => type === 'wrong-type')) return shapes;
  const issues = limitIssues(question, value as readonly TableRow[]);
  return [...shapes, ...issues.map((issue): InputProblem => ({ type: 'limit', issue }))];
}

function shapeProblems({ id: key, columns }: TableQuestion, row: unknown, index: number): InputProblem[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return [{ type: 'wrong-type', key, row: index }];
  const cells = row as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(cells).filter((name) => !columns.some(({ id }) => id === name));
  const wrong = columns.filter((column) => !isCellOfType(column, cells[column.id]));
  return [
    ...unknown.map((column): InputProblem => ({ type: 'unknown-key', key, row: index, column })),
    ...wrong.map(({ id: column }): InputProblem => ({ type: 'wrong-type', key, row: index, column })),
  ];
}

function isCellOfType(column: TableColumn, value: unknown): boolean {
  if (column.kind === 'text') return typeof value === 'string';
  return Number.isFinite(value) || (value == null && column.optional === true);
}

function limitIssues(question: TableQuestion, rows: readonly TableRow[]): Issue[] {
  const { id: field, columns, minimumRows, maximumRows } = question;
  // Of far too many rows, those that would be too many anyway are not looked at, each with a mended table of its own.
  const cells = rows
    .slice(0, maximumRows)
    .flatMap((row, index) =>
      isBlankRow(row) ? [] : columns.flatMap((column) => cellIssue(question, rows, index, column) ?? []),
    );
  if (rows.length < minimumRows) return [...cells, { field, code: 'too-few', limit: minimumRows }];
  return rows.length > maximumRows ? [...cells, { field, code: 'too-many', limit: maximumRows }] : cells;
}

/** Whether nothing at all stands in a row: left over from a paste, or not begun. Calculators leave it out. */
export function isBlankRow(row: TableRow): boolean {
  return Object.values(row).every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}

function cellIssue(
  { id: field }: TableQuestion,
  rows: readonly TableRow[],
  row: number,
  column: TableColumn,
): Issue | undefined {
  const crossed = crossedLimit(column, rows[row]![column.id] ?? null);
  if (crossed === undefined) return undefined;
  const { mended, ...issue } = crossed;
  // What mends a cell is the whole table with that cell mended.
  const value = rows.map((cells, index) => (index === row ? { ...cells, [column.id]: mended ?? null } : cells));
  return { field, row, column: column.id, ...issue, ...(mended !== undefined && { suggestion: { field, value } }) };
}

function crossedLimit(column: TableColumn, value: number | string | null): CrossedLimit | undefined {
  if (typeof value === 'number' && column.kind !== 'text') return numberLimit(column, value);
  if (typeof value !== 'string' || column.kind !== 'text') return undefined;
  if (value.trim() === '') return { code: 'blank' };
  return value.length > column.maximumLength ? { code: 'too-long', limit: column.maximumLength } : undefined;
}
