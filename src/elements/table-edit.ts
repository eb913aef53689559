import type { TableQuestion } from '../calculators/question.js';
import { withPasted, type Paste } from './paste.js';
import { withRow, withoutRow, withTyped, type Sheet } from './sheet.js';

/** What a person does to a table. Rows and columns are counted from 0, as they stand on the screen. */
export type TableEdit =
  | { readonly kind: 'type'; readonly row: number; readonly column: number; readonly text: string }
  | ({ readonly kind: 'paste' } & Paste)
  | { readonly kind: 'add' }
  | { readonly kind: 'remove'; readonly row: number };

/** The table after it. */
export function edited(sheet: Sheet, question: TableQuestion, edit: TableEdit, language: string): Sheet {
  switch (edit.kind) {
    case 'type':
      return withTyped(sheet, question, edit, language);
    case 'paste':
      return withPasted(sheet, question, edit, language);
    case 'add':
      return withRow(sheet, question);
    case 'remove':
      return withoutRow(sheet, question, edit.row);
  }
}
