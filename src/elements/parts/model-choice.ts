import { html, nothing, type TemplateResult } from 'lit';
import type { CalculatorWords } from '../../locale/words.js';
import type { Model } from '../model.js';
import type { View } from '../view.js';

/** What to count, where the page leaves that to the reader. */
export function modelChoice(
  { text, disabled, ask }: View,
  { models, model }: { readonly models: readonly Model[]; readonly model: string },
): TemplateResult | typeof nothing {
  if (models.length < 2) return nothing;
  return html`<div class="models" part="models">
    <label class="label" for="model">${text.common.interface.model}</label>
    <select
      class="list"
      part="list"
      id="model"
      ?disabled=${disabled}
      @change=${(event: Event) => ask.choose((event.target as HTMLSelectElement).value)}
    >
      ${models.map(({ id, words }) => html`<option value=${id} ?selected=${id === model}>${nameOf(words[text.language])}</option>`)}
    </select>
  </div>`;
}

function nameOf(words: CalculatorWords | undefined): string | undefined {
  return words?.model ?? words?.title;
}
