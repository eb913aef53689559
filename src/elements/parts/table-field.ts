import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TableColumn, TableQuestion } from '../../calculators/question.js';
import type { Issue } from '../../core/outcome.js';
import { isTable } from '../paste.js';
import type { Cell, Notice } from '../sheet.js';
import { blockPasted, cellTyped, rowAdded, rowRemoved } from '../table-edit.js';
import type { View } from '../view.js';
import { hintOf, problem } from './field.js';
import { currencyOf, keyboard } from './number-field.js';

/** So many problems are spelled out; of the others it is said how many there are. */
const MOST_PROBLEMS = 4;

/** So many heads and rows are named. */
const MOST_NAMES = 12;

/** What the parts of one table are drawn from. */
interface Table {
  readonly question: TableQuestion;
  readonly view: View;
  readonly rows: readonly (readonly Cell[])[];
  readonly issues: readonly Issue[];
}

/**
 * A table to fill in: a row is a thing, a column what is asked of each. On a narrow screen a row becomes a card.
 *
 * Every cell is a field of its own and keeps what is typed as any other field does. A block from a spreadsheet fills
 * the cells to the right of and below the one that it is pasted into. Where the number of rows is fixed, each row is a
 * thing of its own: its name heads it and is not typed over.
 */
export function tableField(question: TableQuestion, view: View): TemplateResult {
  const { id } = question;
  const { rows, notices = [] } = view.state.sheetOf(question);
  const table = { question, view, rows, issues: view.issues.filter(({ field }) => field === id) };
  const hint = hintOf(question, view);
  return html`<div class="field table-field" part="field" data-question=${id}>
    <div class="label" id=${`${id}-label`}>${view.text.label(question)}</div>
    <div class="table-box" data-columns=${question.columns.length} ?data-fixed=${isFixed(question)}>
      ${sheet(table)}
    </div>
    ${problems(table, undefined)} ${furtherProblems(table)} ${notDrawn(table)}
    ${notices.length === 0 ? nothing : html`<div class="notice">${notices.map((notice) => html`<p>${noticeText(notice, table)}</p>`)}</div>`}
    ${view.readonly || isFixed(question) ? nothing : addButton(table)}
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
  </div>`;
}

/** The table itself takes the focus only from us: when several of its cells were mended at once. */
function sheet(table: Table): TemplateResult {
  const { question, view, rows } = table;
  return html`<table
    class="sheet"
    part="table"
    id=${question.id}
    tabindex="-1"
    aria-labelledby=${`${question.id}-label`}
    aria-describedby=${`${question.id}-problem ${question.id}-hint`}
  >
    <thead>
      <tr>
        ${isFixed(question) ? nothing : html`<td class="head-number"></td>`}
        ${question.columns.map((column) => html`<th scope="col" data-kind=${column.kind}>${head(column, table)}</th>`)}
        ${view.readonly || isFixed(question) ? nothing : html`<td class="head-end"></td>`}
      </tr>
    </thead>
    <tbody>
      ${rows.slice(0, mostDrawn(question)).map((cells, row) => line(cells, row, table))}
    </tbody>
  </table>`;
}

/** A few rows too many can be taken out by hand; a page may give thousands, which would take half a minute to draw. */
const DRAWN_BEYOND = 12;

function mostDrawn({ maximumRows }: TableQuestion): number {
  return maximumRows + DRAWN_BEYOND;
}

function notDrawn({ question, view: { text }, rows }: Table): TemplateResult | typeof nothing {
  const count = rows.length - mostDrawn(question);
  if (count <= 0) return nothing;
  return html`<p class="hint">
    ${text.fill(text.common.interface.rowsNotDrawn, { count: text.format.count(count) })}
  </p>`;
}

function line(cells: readonly Cell[], row: number, table: Table): TemplateResult {
  const { question, view } = table;
  if (isFixed(question)) return namedLine(cells, row, table);
  return html`<tr class="row">
      <th class="row-number" scope="row">${view.text.format.count(row + 1)}</th>
      ${question.columns.map((column, index) => cell(cells[index]!, row, index, column, table))}
      ${view.readonly ? nothing : html`<td class="row-end">${removeButton(row, table)}</td>`}
    </tr>
    ${rowProblems(row, table)}`;
}

/** Whether there are as many rows as there are things to ask of: none to add, none to take away. */
function isFixed({ minimumRows, maximumRows, columns }: TableQuestion): boolean {
  return minimumRows === maximumRows && columns[0]?.kind === 'text';
}

function namedLine(cells: readonly Cell[], row: number, table: Table): TemplateResult {
  const [, ...columns] = table.question.columns;
  return html`<tr class="row">
      <th class="row-name" scope="row">${cells[0]!.value}</th>
      ${columns.map((column, index) => cell(cells[index + 1]!, row, index + 1, column, table))}
    </tr>
    ${rowProblems(row, table)}`;
}

/** In a long table, on a phone above all, what is wrong below all rows would be screens away from its cell. */
function rowProblems(row: number, table: Table): TemplateResult | typeof nothing {
  const found = problems(table, row);
  if (found.length === 0) return nothing;
  const { question } = table;
  return html`<tr class="row-problems">
    ${isFixed(question) ? nothing : html`<td class="head-number"></td>`}
    <td colspan=${question.columns.length + 1}>${found}</td>
  </tr>`;
}

function head(column: TableColumn, { question, view: { text } }: Table): string {
  const unit = unitOf(column, text);
  const name = text.column(question, column.id);
  return unit === '' ? name : `${name}, ${unit}`;
}

/** On a card a name has half of a narrow line, where its unit would stand alone on the next one. */
const LAST_SPACE = / (?=\S+$)/;

/** What a screen reader calls a cell; who sees it has the head of its column, and a dash where it may stay blank. */
function cellName(column: TableColumn, row: number, table: Table): string {
  const { text } = table.view;
  const { cell: template, optional } = text.common.interface;
  const name = head(column, table);
  const said = isOptional(column) ? `${name} (${optional})` : name;
  if (isFixed(table.question)) return `${table.rows[row]![0]!.value}: ${said}`;
  return text.fill(template, { column: said, row: text.format.count(row + 1) });
}

function isOptional(column: TableColumn): boolean {
  return column.kind !== 'text' && column.optional === true;
}

function unitOf({ kind }: TableColumn, text: View['text']): string {
  if (kind === 'money') return currencyOf(text, 'before') || currencyOf(text, 'after');
  return kind === 'share' ? '%' : '';
}

function cell(held: Cell, row: number, index: number, column: TableColumn, table: Table): TemplateResult {
  const { question, view, issues } = table;
  const { text, ask } = view;
  const id = cellId(question, row, index);
  const isWrong = issues.some((issue) => issue.row === row && issue.column === column.id);
  return html`<td class="cell" part="cell" data-kind=${column.kind}>
    <span class="cell-name" aria-hidden="true">${head(column, table).replace(LAST_SPACE, '\u00a0')}</span>
    <input
      class="input"
      part="input"
      id=${id}
      type="text"
      inputmode=${column.kind === 'text' ? 'text' : keyboard(column)}
      autocomplete="off"
      spellcheck="false"
      aria-label=${cellName(column, row, table)}
      placeholder=${isOptional(column) ? '—' : nothing}
      aria-describedby=${isWrong ? `${id}-problem` : nothing}
      aria-invalid=${isWrong ? 'true' : 'false'}
      ?readonly=${view.readonly}
      ?disabled=${view.disabled}
      .value=${live(held.text ?? text.cell(column, held.value))}
      @input=${({ target }: InputEvent) => ask.edit(question, cellTyped({ row, column: index, text: (target as HTMLInputElement).value }))}
      @change=${() => ask.commit(question)}
      @paste=${(event: ClipboardEvent) => paste(event, row, index, table)}
      @keydown=${(event: KeyboardEvent) => addByEnter(event, row, index, table)}
    />
  </td>`;
}

function cellId({ id }: TableQuestion, row: number, column: number): string {
  return `${id}-${row}-${column}`;
}

/** The problems of a row, or of the table as a whole; too many at once would bury it. */
function problems({ question, view, issues }: Table, row: number | undefined): TemplateResult[] {
  const columnIndex = (issue: Issue) => question.columns.findIndex(({ id }) => id === issue.column);
  const control = (issue: Issue) =>
    issue.row === undefined || issue.column === undefined
      ? question.id
      : cellId(question, issue.row, columnIndex(issue));
  return issues
    .slice(0, MOST_PROBLEMS)
    .filter((issue) => issue.row === row)
    .map((issue) => problem(issue, question, view, control(issue)));
}

function furtherProblems({ view: { text }, issues }: Table): TemplateResult | typeof nothing {
  const more = issues.length - MOST_PROBLEMS;
  if (more <= 0) return nothing;
  return html`<p class="problem-text">
    ${text.fill(text.common.interface.furtherProblems, { count: text.format.count(more) })}
  </p>`;
}

function noticeText(notice: Notice, { question, view: { text } }: Table): string {
  const words = text.common.interface;
  switch (notice.kind) {
    case 'heads':
      return text.fill(words.headsRead, { heads: listed(notice.heads) });
    case 'columns-unknown':
      return text.fill(words.columnsUnknown, { heads: listed(notice.heads) });
    case 'totals-left-out':
      return text.fill(words.totalsLeftOut, { rows: listed(notice.names.map((name) => name || '—')) });
    case 'rows-left-out': {
      const limit = text.format.count(question.maximumRows);
      return text.fill(words.rowsLeftOut, { count: text.format.count(notice.count), limit });
    }
    case 'columns-left-out':
      return text.fill(words.columnsLeftOut, { count: text.format.count(notice.count) });
    case 'parts-of-one': {
      const { typed, value } = notice;
      const column = text.column(question, notice.column);
      return text.fill(words.partsRead, { column, typed, value: text.format.share(value) });
    }
  }
}

/** The first of many names; a hundred of them would bury the table. */
function listed(names: readonly string[]): string {
  return [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(' · ');
}

function addButton(table: Table): TemplateResult {
  const { question, view, rows } = table;
  const { text } = view;
  const isFull = rows.length >= question.maximumRows;
  if (isFull) {
    const limit = text.format.count(question.maximumRows);
    return html`<p class="hint">${text.fill(text.common.interface.mostRows, { limit })}</p>`;
  }
  return html`<button
    class="add"
    part="add"
    type="button"
    ?disabled=${view.disabled}
    @click=${({ currentTarget }: Event) => add(currentTarget as HTMLElement, table)}
  >
    <svg class="sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M6 1v10M1 6h10"></path>
    </svg>
    ${text.common.interface.addRow}
  </button>`;
}

function removeButton(row: number, table: Table): TemplateResult {
  const { question, view, rows } = table;
  const { text } = view;
  return html`<button
    class="remove"
    part="remove"
    type="button"
    aria-label=${text.fill(text.common.interface.removeRow, { row: text.format.count(row + 1) })}
    ?disabled=${view.disabled || rows.length <= question.minimumRows}
    @click=${({ currentTarget }: Event) => remove(row, currentTarget as HTMLElement, table)}
  >
    <svg class="sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="m2 2 8 8M10 2l-8 8"></path>
    </svg>
  </button>`;
}

/** The focus goes into the new row, where one wants to type. */
function add(from: HTMLElement, { question, view, rows }: Table): void {
  const { text, ask } = view;
  ask.edit(question, rowAdded);
  ask.announce(text.fill(text.common.interface.rowAdded, { row: text.format.count(rows.length + 1) }));
  focusLater(from, cellId(question, rows.length, 0));
}

/** The focus stays where it is, on the row that moves up; else it goes to what is left of the table. */
function remove(row: number, from: HTMLElement, { question, view, rows }: Table): void {
  const { text, ask } = view;
  const left = rows.length - 1;
  ask.edit(question, rowRemoved(row));
  ask.announce(
    text.fill(text.common.interface.rowRemoved, { row: text.format.count(row + 1), count: text.format.count(left) }),
  );
  // At the least number of rows no button is left to stay on.
  if (left <= question.minimumRows || row === left) focusLater(from, cellId(question, Math.min(row, left - 1), 0));
}

/** Once the change is drawn. Found by its id, because what is looked for may not be there yet. */
function focusLater(from: HTMLElement, id: string): void {
  const root = from.getRootNode() as ShadowRoot;
  setTimeout(() => root.getElementById(id)?.focus());
}

/** Enter in the last cell goes on with a new row, unless the last one is still blank. It never sends a page's form. */
function addByEnter(event: KeyboardEvent, row: number, column: number, table: Table): void {
  const { question, view, rows } = table;
  const isLast = row === rows.length - 1 && column === question.columns.length - 1;
  const isBlank = rows[row]?.every(({ value, text = value }) => text === null || text === '');
  const isFree = !view.readonly && rows.length < question.maximumRows;
  if (event.key !== 'Enter' || event.isComposing || !isLast || isBlank || !isFree) return;
  view.ask.commit(question);
  add(event.target as HTMLElement, table);
}

/** A single value is pasted as into any field; a block fills the table. */
function paste(event: ClipboardEvent, row: number, column: number, { question, view }: Table): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const { language } = view.state;
  if (view.readonly || view.disabled || !isTable(question, { column, text }, language)) return;
  event.preventDefault();
  const names = question.columns.map(({ id }) => view.text.column(question, id));
  view.ask.edit(question, blockPasted({ row, column, text, names }));
  const { notices = [] } = view.state.sheetOf(question);
  const { pasted } = view.text.common.interface;
  const said = view.text.fill(pasted, { row: view.text.format.count(row + 1) });
  const table = { question, view, rows: [], issues: [] };
  view.ask.announce([said, ...notices.map((notice) => noticeText(notice, table))].join(' '));
}
