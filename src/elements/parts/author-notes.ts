import { html, type TemplateResult } from 'lit';
import { CHECK, type Notice } from '../../host/notices.js';
import { VERSION } from '../../host/version.js';
import type { View } from '../view.js';

/** What of the page's markup could not be used, for whoever writes it and opens no console. */
export function authorNotes(notices: readonly Notice[], { text, headingLevel }: View): TemplateResult {
  const { check, checked, understood } = text.common.interface;
  const sentences = notices.length > 0 ? notices.map((notice) => sentenceOf(notice, text)) : [understood];
  return html`<section class="notes" part="check" role="group" aria-label=${check}>
    <div class="small-title" role="heading" aria-level=${headingLevel + 1}>${check}</div>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <p class="hint">${text.fill(checked, { name: CHECK, version: VERSION })}</p>
  </section>`;
}

function sentenceOf({ code, name, value, near }: Notice, { common, fill }: View['text']): string {
  const { notices, near: suggestion } = common.interface;
  const said = fill(notices[code], { name: value === undefined ? name : `${name}="${value.slice(0, LONGEST)}"` });
  return near === undefined ? said : `${said} ${fill(suggestion, { near })}`;
}

/** A page may hand over a book where a word belongs. */
const LONGEST = 60;
