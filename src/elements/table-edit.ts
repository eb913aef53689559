import type { TableQuestion } from '../calculators/question.js';
import { withPasted, type Paste } from './paste.js';
import { withRow, withoutRow, withTyped, type Sheet } from './sheet.js';

/** What a person does to a table: the table after it. Rows and columns are counted from 0, as they stand on the screen. */
export type TableEdit = (sheet: Sheet, question: TableQuestion, language: string) => Sheet;

/** A text typed into one cell. */
export function cellTyped(cell: Parameters<typeof withTyped>[2]): TableEdit {
  return (sheet, question, language) => withTyped(sheet, question, cell, language);
}

/** A block of cells pasted with its upper left corner into one of them. */
export function blockPasted(block: Paste): TableEdit {
  return (sheet, question, language) => withPasted(sheet, question, block, language);
}

/** A blank row at the end. */
export const rowAdded: TableEdit = (sheet, question) => withRow(sheet, question);

export function rowRemoved(row: number): TableEdit {
  return (sheet, question) => withoutRow(sheet, question, row);
}
