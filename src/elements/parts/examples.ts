import { html, nothing, type TemplateResult } from 'lit';
import type { AnyInputs } from '../../calculators/question.js';
import type { View } from '../view.js';

/** Sets of numbers with a story, one press away; the story of the one in force says where its numbers come from. */
export function examples(view: View): TemplateResult | typeof nothing {
  const { examples: known = [] } = view.state.calculator;
  if (known.length === 0 || view.readonly) return nothing;
  const { words, common } = view.text;
  const inForce = known.find(({ inputs }) => isInForce(inputs, view.state.inputs));
  return html`<div class="examples" part="examples" role="group" aria-label=${common.interface.examples}>
    <span aria-hidden="true">${common.interface.examples}</span>
    ${known.map(
      (example) =>
        html`<button
          class="example"
          part="example"
          type="button"
          aria-pressed=${example.id === inForce?.id}
          ?disabled=${view.disabled}
          @click=${() => view.ask.take(example)}
        >
          ${words.examples?.[example.id]?.name}
        </button>`,
    )}
    ${inForce ? html`<p class="hint" part="story">${words.examples?.[inForce.id]?.story}</p>` : nothing}
  </div>`;
}

function isInForce(example: AnyInputs, inputs: AnyInputs): boolean {
  return Object.entries(example).every(([id, value]) => JSON.stringify(value) === JSON.stringify(inputs[id]));
}
