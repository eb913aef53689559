import type { TableColumn, TableQuestion, TableRow } from '../../../src/calculators/question.js';
import { fill } from '../../../src/locale/words.js';
import type { DocumentWords } from '../words/words.js';

/** So many rows show how a table is written. */
const EXAMPLE_ROWS = 2;

/** A table as an attribute has it, in the simple form where no name needs the other one. */
export function tableMarkup({ columns }: TableQuestion, rows: readonly TableRow[]): string {
  if (rows.some((row) => columns.some(({ id }) => /[,;\n]|^\s*\[/.test(String(row[id] ?? '')))))
    return JSON.stringify(rows);
  // What is blank at the end of a row need not be written.
  const line = (row: TableRow) => columns.map(({ id }) => row[id] ?? '').join(', ');
  return rows.map((row) => line(row).replace(/[,\s]+$/, '')).join('; ');
}

/** How a table is written in an attribute, by its own first rows. */
export function tableWritten(question: TableQuestion, { limits }: DocumentWords): string {
  return fill(limits.written, { example: tableMarkup(question, question.default.slice(0, EXAMPLE_ROWS)) });
}

/** The rows and columns of a table, each with what it takes. */
export function tableLimits(
  { columns, minimumRows, maximumRows }: TableQuestion,
  words: DocumentWords,
  told: (column: Exclude<TableColumn, { readonly kind: 'text' }>) => string,
): string {
  const { limits } = words;
  const kind = (column: TableColumn) => {
    if (column.kind === 'text') return fill(limits.text, { most: `${column.maximumLength}` });
    const bounds = told(column);
    const said = bounds ? `${words.units[column.kind]}: ${bounds}` : words.units[column.kind];
    return column.optional ? fill(limits.optional, { limits: said }) : said;
  };
  return fill(limits.table, {
    least: `${minimumRows}`,
    most: `${maximumRows}`,
    columns: columns.map((column) => fill(limits.column, { name: column.id, kind: kind(column) })).join(', '),
  });
}
