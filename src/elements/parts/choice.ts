import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChoiceQuestion, Question } from '../../calculators/question.js';
import type { View } from '../view.js';
import { field, described } from './field.js';

/** A question with a few answers, as the platform's own list: it works on every phone and with every keyboard. */
export function choiceField(question: ChoiceQuestion, view: View): TemplateResult {
  return field(question, view, html`<div class="control" part="control">${list(question, view)}</div>`);
}

/** The period of a number, drawn inside that number's field. */
export function periodChoice(
  owner: Question & { periodQuestion: string },
  view: View,
): TemplateResult | typeof nothing {
  const question = view.state.question(owner.periodQuestion);
  return question?.kind === 'period' ? list(question, view, periodWords(owner, view)) : nothing;
}

/** "50 a month" is a rate or an amount, "10 months" is a duration, and a count is of one month. */
function periodWords({ kind }: Question, { text: { common } }: View): Readonly<Record<string, string>> {
  if (kind === 'count') return common.period;
  return kind === 'duration' || kind === 'series' ? common.periodUnit : common.perPeriod;
}

export function list(question: ChoiceQuestion, view: View, words?: Readonly<Record<string, string>>): TemplateResult {
  const { state, text, ask } = view;
  const value = state.inputs[question.id];
  return html`<select
    class="list"
    part="list"
    id=${question.id}
    aria-label=${question.partOf ? text.label(question) : nothing}
    aria-describedby=${question.partOf ? nothing : described(question, view)}
    ?disabled=${view.disabled || view.readonly}
    .value=${live(String(value))}
    @change=${(event: Event) => ask.set(question, (event.target as HTMLSelectElement).value)}
  >
    ${question.options.map((option) => html`<option value=${option} ?selected=${option === value}>${words?.[option] ?? text.input(question, option)}</option>`)}
  </select>`;
}
