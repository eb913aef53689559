import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChoiceQuestion } from '../../calculators/question.js';
import type { View } from '../view.js';
import { field, described } from './field.js';

/** A question with a few answers, as the platform's own list: it works on every phone and with every keyboard. */
export function choiceField(question: ChoiceQuestion, view: View): TemplateResult {
  return field(question, view, html`<div class="control" part="control">${list(question, view)}</div>`);
}

/** The period of a number, drawn inside that number's field. */
export function periodChoice(id: string, view: View): TemplateResult | typeof nothing {
  const question = view.state.calculator.questions.find((candidate) => candidate.id === id);
  return question?.kind === 'period' ? list(question, view) : nothing;
}

export function list(question: ChoiceQuestion, view: View): TemplateResult {
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
    ${question.options.map((option) => html`<option value=${option} ?selected=${option === value}>${optionText(question, option, view)}</option>`)}
  </select>`;
}

function optionText(question: ChoiceQuestion, option: string, { state, text }: View): string {
  const owner = state.calculator.questions.find(({ id }) => id === question.partOf);
  // "per month" belongs to a rate or an amount; a duration or a series has months.
  const counts = owner?.kind === 'duration' || owner?.kind === 'series';
  return counts ? text.common.periodUnit[option as 'month'] : text.input(question, option);
}
