import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SeriesQuestion } from '../../calculators/question.js';
import { parseNumber } from '../../locale/parse-number.js';
import { splitSeries } from '../typed-value.js';
import type { View } from '../view.js';
import { problem } from './field.js';
import { keyboard } from './number-field.js';

/** What the parts of one list are drawn from. */
interface Series {
  readonly question: SeriesQuestion;
  readonly view: View;
  /** What stands in each field. */
  readonly texts: readonly string[];
}

/**
 * A short list of numbers of which each has a label: a small field each, in place of one text in which nobody sees which
 * number is the seventh. Several numbers that are pasted into one of them go into those after it too.
 */
export function seriesField(question: SeriesQuestion, view: View): TemplateResult {
  const { id, labels = [] } = question;
  const { state, text } = view;
  const held = (state.draftOf(id) ?? text.field(question, state.inputs[id] ?? null)).split(';');
  const series = { question, view, texts: labels.map((_, index) => (held[index] ?? '').trimStart()) };
  const hint = text.words.questions[id]?.hint ?? '';
  return html`<div class="field series-field" part="field" data-question=${id}>
    <div class="label" id=${`${id}-label`}>${text.label(question)}</div>
    <div
      class="series"
      id=${id}
      role="group"
      tabindex="-1"
      aria-labelledby=${`${id}-label`}
      aria-describedby=${`${id}-problem ${id}-hint`}
    >
      ${labels.map((label, index) => item(label, index, series))}
    </div>
    <p class="hint" id=${`${id}-hint`}>${hint}${view.readonly ? nothing : ` ${text.common.interface.tableHint}`}</p>
    ${view.issues.filter(({ field }) => field === id).map((issue) => problem(issue, question, view))}
  </div>`;
}

function item(label: string, index: number, series: Series): TemplateResult {
  const { question, view, texts } = series;
  const id = `${question.id}-${index}`;
  return html`<div class="series-item">
    <label class="series-label" for=${id}>${label}</label>
    <div class="control" part="control">
      <input
        class="input"
        part="input"
        id=${id}
        type="text"
        inputmode=${keyboard(question)}
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${isWrong(index, series) ? 'true' : 'false'}
        ?readonly=${view.readonly}
        ?disabled=${view.disabled}
        .value=${live(texts[index]!)}
        @input=${({ target }: InputEvent) => put(index, [(target as HTMLInputElement).value], series)}
        @change=${() => view.ask.commit(question)}
        @paste=${(event: ClipboardEvent) => paste(event, index, series)}
      />
    </div>
  </div>`;
}

/** The fields that cannot be read; where all can be, what is wrong is wrong with all of them. */
function isWrong(index: number, { question, view, texts }: Series): boolean {
  if (!view.issues.some(({ field }) => field === question.id)) return false;
  const isUnread = (text: string) => text.trim() !== '' && !parseNumber(text, { language: view.state.language }).ok;
  return isUnread(texts[index]!) || !texts.some(isUnread);
}

/** What separates the numbers cannot stand in one of them. */
function put(from: number, typed: readonly string[], { question, view, texts }: Series): void {
  const after = texts.map((text, index) => (typed[index - from] ?? text).replaceAll(';', ','));
  view.ask.type(question, after.join(';'));
}

/** More numbers than there are fields are left to the browser, whose result anybody sees to be wrong. */
function paste(event: ClipboardEvent, index: number, series: Series): void {
  const { question, view, texts } = series;
  const pasted = splitSeries(event.clipboardData?.getData('text/plain') ?? '');
  if (view.readonly || view.disabled || pasted.length < 2 || index + pasted.length > texts.length) return;
  event.preventDefault();
  put(index, pasted, series);
  view.ask.commit(question);
}
