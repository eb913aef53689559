import { html, nothing, type TemplateResult } from 'lit';
import { isAsked, isNumberQuestion, type ChoiceQuestion, type Question } from '../../calculators/question.js';
import type { Block } from '../blocks.js';
import { isLong } from './result.js';
import type { View } from '../view.js';
import { choiceField, list } from './choice.js';
import { sectionName } from '../disclosures.js';
import { disclosure } from './disclosure.js';
import { examples } from './examples.js';
import { numberField } from './number-field.js';

/**
 * The questions as a form, in their own order: the simple ones at once, the advanced ones on request.
 *
 * On a narrow screen the answer is below the form, so its number also stays in sight at the edge while one types;
 * it is hidden from screen readers, which hear the settled answer instead.
 */
export function form(view: View, shown: (block: Block) => boolean, peek: string): TemplateResult {
  const { text } = view;
  const asked = view.state.calculator.questions.filter((question) => isDrawnAlone(question, view));
  const advanced = asked.filter(({ level }) => level === 'advanced');
  return html`<div class="form" part="form" role="group" aria-label=${text.common.interface.inputs}>
    ${shown('examples') ? examples(view) : nothing} ${shown('intake') ? view.intake?.draw(view) : nothing}
    <div class="fields">
      ${fields(
        asked.filter(({ level }) => level === 'simple'),
        view,
      )}
    </div>
    ${advanced.length === 0 || !shown('advanced') ? nothing : disclosure('advanced', text.common.interface.advanced, () => html`${sections(advanced, view)}`, view, { onRequest: untouched(view) })}
    <p class="peek" part="peek" aria-hidden="true">
      <span>${text.headlineLabel(view.state.answer)}</span>
      <b translate="no" ?data-long=${isLong(peek)} .textContent=${peek}></b>
    </p>
  </div>`;
}

/** Questions that are part of another's field, or of a choice's group, or that another answer rules out, are not drawn by themselves. */
function isDrawnAlone(question: Question, { state }: View): boolean {
  if ('partOf' in question && question.partOf) return false;
  const { questions } = state.calculator;
  return !questions.some((choice) => follows(question, choice)) && isAsked(question, state.inputs, questions);
}

/** Whether a question stands under a choice that it depends on. One of another level stands among those of its own. */
function follows({ shownWhen, level }: Question, choice: Question): boolean {
  return shownWhen?.question === choice.id && level === choice.level;
}

/** Questions of one section under its heading, where the first of them stands; those of none at once. */
function sections(questions: readonly Question[], view: View): TemplateResult[] {
  const { sections: headings = {} } = view.text.words;
  const inside = { ...view, headingLevel: view.headingLevel + 1 };
  return [...new Set(questions.map(({ section }) => section))].map((id) => {
    const draw = () =>
      html`<div class="fields">
        ${fields(
          questions.filter(({ section }) => section === id),
          view,
        )}
      </div>`;
    if (id === undefined) return draw();
    return disclosure('section', headings[id]!, draw, inside, { id: sectionName(id), onRequest: untouched(view, id) });
  });
}

/** Whether the reader has answered no advanced question: on paper, an answer is seen though it was closed again. */
function untouched({ state }: View, section?: string): boolean {
  return !state.calculator.questions.some(
    (question) =>
      question.level === 'advanced' && question.id in state.typed && question.section === (section ?? question.section),
  );
}

function fields(questions: readonly Question[], view: View): TemplateResult[] {
  return questions.map((question) =>
    question.kind === 'choice' ? choiceGroup(question, view) : drawn(question, view),
  );
}

function drawn(question: Question, view: View): TemplateResult {
  if (question.kind === 'table') return view.tableField!(question, view);
  if (question.kind === 'series' && question.labels && view.seriesField) return view.seriesField(question, view);
  return isNumberQuestion(question) || question.kind === 'series'
    ? numberField(question, view)
    : choiceField(question, view);
}

/** A choice that decides which questions follow is drawn as their heading. */
function choiceGroup(question: ChoiceQuestion, view: View): TemplateResult {
  const { questions } = view.state.calculator;
  const followers = questions.filter((follower) => follows(follower, question));
  if (followers.length === 0) return choiceField(question, view);
  const open = followers.filter((follower) => isAsked(follower, view.state.inputs, questions));
  const label = `${question.id}-label`;
  return html`<div class="group" part="group" role="group" aria-labelledby=${label}>
    <div class="group-head">
      <label class="label" id=${label} for=${question.id}>${view.text.label(question)}</label>
      ${list(question, view)}
    </div>
    ${open.length === 0 ? nothing : html`<div class="group-fields">${fields(open, view)}</div>`}
  </div>`;
}
