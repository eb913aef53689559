import { html, noChange, type nothing, type TemplateResult } from 'lit';
import type { View } from '../view.js';

type Content = TemplateResult | typeof nothing | typeof noChange;

/**
 * A heading that opens its content. Built on a button and not on `<details>`, because closed details stay closed on
 * paper: here the content is always in the document, the screen hides it, print does not. While it is closed it is
 * brought up to date once the rest is painted, because nobody waits for it.
 *
 * @param options.onRequest what nobody opened is not printed either: tools, and questions that nobody answered.
 * @param options.id tells apart those of one name.
 */
export function disclosure(
  name: string,
  title: string,
  content: () => Content,
  view: View,
  { onRequest = false, id = name }: { readonly onRequest?: boolean; readonly id?: string } = {},
): TemplateResult {
  const open = view.open.has(id);
  return html`<section class="disclosure" part=${`disclosure ${name}`} ?data-on-request=${onRequest}>
    <div class="disclosure-title" role="heading" aria-level=${Math.min(6, view.headingLevel + 1)}>
      <button
        class="disclosure-button"
        part="disclosure-button"
        type="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${`${id}-content`}
        @click=${() => view.ask.toggle(id)}
      >
        <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M3 4.5 6 7.5 9 4.5"></path>
        </svg>
        ${title}
      </button>
    </div>
    <div class="disclosure-content" id=${`${id}-content`} ?data-open=${open}>
      ${open || view.settled ? content() : noChange}
    </div>
  </section>`;
}
