import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { NumberQuestion, Question, SeriesQuestion } from '../../calculators/question.js';
import { field, described } from './field.js';
import { periodChoice } from './choice.js';
import type { View } from '../view.js';

/**
 * A field that takes numbers the way people write them.
 *
 * A text input, because a numeric one refuses commas and changes under the wheel. What is typed stays as typed until
 * the person leaves the field; then what was understood is shown, formatted.
 */
export function numberField(question: NumberQuestion | SeriesQuestion, view: View): TemplateResult {
  const control = html`
    <div class="control" part="control">
      ${affix(question, view, 'before')} ${question.kind === 'series' ? lines(question, view) : input(question, view)}
      ${affix(question, view, 'after')} ${hasPeriod(question) ? periodChoice(question, view) : nothing}
    </div>
    ${question.kind === 'series' ? nothing : slider(question, view)}
  `;
  return field(question, view, control);
}

function hasPeriod<Asked extends NumberQuestion | SeriesQuestion>(
  question: Asked,
): question is Asked & { periodQuestion: string } {
  return question.periodQuestion !== undefined;
}

/** A few numbers too many can be taken out by hand; a page may give a hundred thousand. */
const DRAWN_BEYOND = 12;

/** A list gets a box of lines: a column pasted into a one-line field would run together into one number. */
function lines(question: SeriesQuestion, view: View): TemplateResult {
  const { state, text, ask } = view;
  const values = (state.inputs[question.id] ?? []) as readonly number[];
  const more = values.length - question.maximumLength - DRAWN_BEYOND;
  const shown = more > 0 ? values.slice(0, -more) : values;
  return html`<textarea
      class="input"
      part="input"
      id=${question.id}
      rows="3"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${described(question, view)}
      aria-invalid=${isWrong(question, view)}
      ?readonly=${view.readonly}
      ?disabled=${view.disabled}
      .value=${live(state.draftOf(question.id) ?? text.field(question, shown))}
      @input=${(event: InputEvent) => ask.type(question, (event.target as HTMLTextAreaElement).value)}
      @change=${() => ask.commit(question)}
    ></textarea
    >${more > 0 ? html`<p class="hint">${text.fill(text.common.interface.numbersNotDrawn, { count: text.format.count(more) })}</p>` : nothing}`;
}

function isWrong({ id }: Question, { issues }: View): 'true' | 'false' {
  return issues.some(({ field }) => field === id) ? 'true' : 'false';
}

function input(question: NumberQuestion, view: View): TemplateResult {
  const { state, text, ask } = view;
  return html`<input
    class="input"
    part="input"
    id=${question.id}
    type="text"
    inputmode=${keyboard(question)}
    autocomplete="off"
    spellcheck="false"
    aria-describedby=${described(question, view)}
    aria-invalid=${isWrong(question, view)}
    ?readonly=${view.readonly}
    ?disabled=${view.disabled}
    .value=${live(state.draftOf(question.id) ?? text.field(question, state.inputs[question.id] ?? null))}
    @input=${(event: InputEvent) => ask.type(question, (event.target as HTMLInputElement).value)}
    @change=${() => ask.commit(question)}
  />`;
}

/** A keypad of digits has no minus on some phones: fields that may be negative get the full keyboard. */
export function keyboard({ minimum = 0 }: { readonly minimum?: number }): 'decimal' | 'text' {
  return minimum < 0 ? 'text' : 'decimal';
}

/** The unit beside the number: the currency where the language puts it, the percent sign, a fixed period. */
function affix(
  question: NumberQuestion | SeriesQuestion,
  view: View,
  place: 'before' | 'after',
): TemplateResult | typeof nothing {
  const unit = unitOf(question, view, place);
  return unit === '' ? nothing : html`<span class="affix" id=${`${question.id}-${place}`}>${unit}</span>`;
}

export function unitOf(question: NumberQuestion | SeriesQuestion, { text }: View, place: 'before' | 'after'): string {
  if (question.kind === 'money')
    return currencyOf(text, place) + (place === 'after' ? fixedPeriod(question, text) : '');
  if (place === 'before') return '';
  if (question.kind === 'share') return `%${fixedPeriod(question, text)}`;
  if (question.kind === 'years') return text.common.periodUnit.year;
  return question.kind === 'series' ? '' : fixedPeriod(question, text).trim();
}

function fixedPeriod(question: NumberQuestion, { common }: View['text']): string {
  return question.period ? ` ${common.perPeriod[question.period]}` : '';
}

/** The currency sign as the language places it: what stands before or after the zero of "$0" or "0 ₽". */
export function currencyOf({ format }: View['text'], place: 'before' | 'after'): string {
  const [before = '', after = ''] = format.money(0).split('0');
  return (place === 'before' ? before : after).trim();
}

/** An extra beside the field, for feeling a range; the field stays the precise way and the keyboard's. */
function slider(question: NumberQuestion, view: View): TemplateResult | typeof nothing {
  if (!question.slider || view.readonly) return nothing;
  const { minimum, maximum, step } = question.slider;
  const value = Number(view.state.inputs[question.id] ?? 0);
  return html`<input
    class="slider"
    part="slider"
    type="range"
    aria-label=${`${view.text.label(question)}, ${view.text.common.interface.adjust}`}
    aria-valuetext=${view.text.input(question, value)}
    min=${Math.min(minimum, value)}
    max=${Math.max(maximum, value)}
    step=${step}
    ?disabled=${view.disabled}
    .value=${live(String(value))}
    @input=${(event: InputEvent) => view.ask.set(question, Number((event.target as HTMLInputElement).value))}
  />`;
}
