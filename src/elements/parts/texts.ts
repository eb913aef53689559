import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, TextReference } from '../../calculators/answer.js';
import type { Issue } from '../../core/outcome.js';
import type { View } from '../view.js';

/** What to be careful about with these very numbers; nothing where there is nothing. */
export function notes({ notes: found, issues }: Answer, view: View): TemplateResult | typeof nothing {
  if (found.length + issues.length === 0) return nothing;
  const { text } = view;
  // A group and no landmark: with several calculators on a page the landmarks would have one name.
  return html`<section class="notes" part="notes" role="group" aria-label=${text.common.interface.notes}>
    <div class="small-title" role="heading" aria-level=${view.headingLevel + 1}>${text.common.interface.notes}</div>
    <ul>
      ${found.map((note) => html`<li>${text.sentence(text.words.notes[note.id], note)}</li>`)}
      ${issues.map((issue) => html`<li>${issueText(view.state.onScreen(issue), view)}</li>`)}
    </ul>
  </section>`;
}

/** In place of an answer where there never was one: what is wrong, also where the form is not shown. */
export function failed(view: View): TemplateResult {
  return html`<div class="result" part="result failed">
      <p class="eyebrow" part="eyebrow">${view.text.words.headline}</p>
      <p class="headline" part="headline">—</p>
    </div>
    <ul class="notes" part="notes">
      ${view.issues.map((issue) => html`<li>${issueText(issue, view)}</li>`)}
    </ul>`;
}

/** A mistake by itself, with the name of its question: the name is quoted, as it may read on into the mistake. */
export function issueText(issue: Issue, { state, text }: Pick<View, 'state' | 'text'>): string {
  const question = state.question(issue.field);
  const problem = text.issue(issue, question);
  if (!question) return problem;
  return text.fill(text.common.interface.problem, { field: text.label(question), problem: continued(problem, text) });
}

/** Behind a colon a Russian sentence goes on in lower case. */
function continued(sentence: string, { language }: Pick<View['text'], 'language'>): string {
  return language === 'ru' ? sentence.charAt(0).toLocaleLowerCase('ru') + sentence.slice(1) : sentence;
}

/** What the answer takes for granted. */
export function assumptions({ assumptions: taken }: Answer, { text }: View): TemplateResult {
  const sentence = (reference: TextReference) => text.sentence(text.words.assumptions[reference.id], reference);
  // Whose names these are stands in sight below.
  const said = taken.map(sentence).filter((assumption) => assumption !== text.words.legal);
  return html`<ul class="assumptions">
    ${said.map((assumption) => html`<li>${assumption}</li>`)}
  </ul>`;
}
