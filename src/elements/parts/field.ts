import { html, nothing, type TemplateResult } from 'lit';
import type { Question, TableQuestion, TableRow } from '../../calculators/question.js';
import type { Issue } from '../../core/outcome.js';
import type { View } from '../view.js';

/** The frame of a question: its label, its control, what it means, and what is wrong with it, in one tree. */
export function field(question: Question, view: View, control: TemplateResult): TemplateResult {
  const { text } = view;
  const optional = 'optional' in question && question.optional;
  const hint = hintOf(question, view);
  return html`<div class="field" part="field" data-question=${question.id}>
    <label class="label" for=${question.id}
      >${text.label(question)}${optional ? [' ', html`<span class="optional">(${text.common.interface.optional})</span>`] : nothing}</label
    >
    ${control} ${hint ? html`<p class="hint" id=${`${question.id}-hint`}>${hint}</p>` : nothing}
    ${view.issues.filter((issue) => issue.field === question.id).map((issue) => problem(issue, question, view))}
    ${doubt(question, view)}
  </div>`;
}

/** How a text was understood that has two readings, with a button for the other one. */
function doubt(question: Question, { state, text, ask, readonly, disabled }: View): TemplateResult | typeof nothing {
  const { id } = question;
  const other = state.otherOf(id);
  if (other === undefined || readonly) return nothing;
  const { readAs, fixHere } = text.common.interface;
  return html`<div class="doubt" part="doubt">
    <p class="hint" id=${`${id}-doubt`}>${text.fill(readAs, { value: text.input(question, state.inputs[id]!) })}</p>
    <button
      class="fix"
      part="fix"
      type="button"
      ?disabled=${disabled}
      @click=${() => ask.fix({ field: id, value: other }, undefined)}
    >
      ${text.fill(fixHere, { value: text.input(question, other) })}
    </button>
  </div>`;
}

export function hintOf(question: Question, { text, readonly, state }: View): string {
  const { hint: usual = '', hintBy = {} } = text.words.questions[question.id] ?? {};
  const [hint = usual] = Object.entries(hintBy).flatMap(([other, hints]) => hints[String(state.inputs[other])] ?? []);
  const { seriesHint, tableHint } = text.common.interface;
  const more = question.kind === 'series' ? seriesHint : question.kind === 'table' && !readonly ? tableHint : '';
  return `${hint} ${more}`.trim();
}

/** The ids of what describes a control. A reference to an id that is not there is ignored by browsers. */
export function described(question: Question, view: View): string {
  const { id } = question;
  const wrong = view.issues.some((issue) => issue.field === id) ? [`${id}-problem`] : [];
  return [...wrong, `${id}-doubt`, `${id}-before`, `${id}-after`, `${id}-hint`].join(' ');
}

/**
 * What is wrong, in words, with the repair as a button where there is one.
 *
 * @param control the id of what is wrong: the question's where it is not said.
 */
export function problem(issue: Issue, question: Question, view: View, control = question.id): TemplateResult {
  return html`<div class="problem" part="problem">
    <p class="problem-text" id=${`${control}-problem`}>${view.text.issue(issue, question)}</p>
    ${
      issue.suggestion && !view.readonly
        ? html`<button
            class="fix"
            part="fix"
            type="button"
            ?disabled=${view.disabled}
            @click=${() => view.ask.fix(issue.suggestion!, issue.suggestion!.field === question.id ? control : undefined)}
          >
            ${fixText(issue.suggestion, question, view)}
          </button>`
        : nothing
    }
  </div>`;
}

function fixText(
  { field: id, value }: NonNullable<Issue['suggestion']>,
  question: Question,
  { state, text }: Pick<View, 'state' | 'text'>,
): string {
  const target = state.question(id) ?? question;
  const { fixHere, fixThere } = text.common.interface;
  if (target.kind === 'table') return fixTableText(target, value as readonly TableRow[], question, { state, text });
  const template = id === question.id ? fixHere : fixThere;
  return text.fill(template, { field: text.label(target), value: text.input(target, value) });
}

/** One changed cell is told by its value, more of them as what they are: a correction of the table. */
function fixTableText(
  target: TableQuestion,
  rows: readonly TableRow[],
  question: Question,
  { state, text }: Pick<View, 'state' | 'text'>,
): string {
  const { fixHere, fixTable } = text.common.interface;
  const change = state.onlyChange(target, rows);
  if (!change || target !== question) return fixTable;
  return text.fill(fixHere, { value: text.cellSaid(change.column, change.value) });
}
