import { inputProblems } from '../calculators/limits.js';
import type { TableColumn, TableQuestion, TableRow } from '../calculators/question.js';
import { parseJson } from './parse-json.js';
import { readNumber } from './read-number.js';

type Cell = number | string | null;

/**
 * The rows that a stranger wrote, as a list of objects: fresh rows with the known cells alone, optional cells that are
 * not there as `null`, numbers in text as in markup. `undefined` where it is no such list.
 */
export function readRows(question: TableQuestion, source: unknown): readonly TableRow[] | undefined {
  if (!Array.isArray(source)) return undefined;
  const rows = [...(source as unknown[])].map((row) => readRow(question, row));
  const problems = inputProblems([question], { [question.id]: rows });
  return problems.every(({ type }) => type === 'limit') ? (rows as TableRow[]) : undefined;
}

function readRow({ columns }: TableQuestion, row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const cells = row as Readonly<Record<string, unknown>>;
  return Object.fromEntries(columns.map((column) => [column.id, readCell(column, cells[column.id])]));
}

function readCell(column: TableColumn, value: unknown): unknown {
  if (typeof value === 'string' && column.kind !== 'text') return cellOfText(column, value);
  return value ?? null;
}

/** Rows as an attribute has them: JSON, or rows by semicolons or lines with their cells by commas. */
export function readRowsOfText(question: TableQuestion, text: string): readonly TableRow[] | undefined {
  if (text.trim().startsWith('[')) return readRows(question, parseJson(text));
  const lines = text.split(/[;\n]/).map((line) => line.split(',').map((cell) => cell.trim()));
  const rows = lines.filter((cells) => cells.some((cell) => cell !== ''));
  if (rows.some((cells) => cells.length > question.columns.length)) return undefined;
  return readRows(
    question,
    rows.map((cells) => rowOfCells(question, cells)),
  );
}

function rowOfCells({ columns }: TableQuestion, cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map(({ id }, index) => [id, cells[index] ?? '']));
}

function cellOfText(column: TableColumn, text: string): Cell | undefined {
  if (text.trim() === '') return null;
  return readNumber(text, column.kind === 'share' && text.includes('%') ? 'share' : 'number');
}
