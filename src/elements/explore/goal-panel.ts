import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { breakEvenTarget, goalSeek, type Goal, type Trial } from '../../calculators/explore/index.js';
import type { NumberQuestion } from '../../calculators/question.js';
import { parseNumber } from '../../locale/parse-number.js';
import { currencyOf } from '../parts/number-field.js';
import { headlineAs, numbersAsked, questionList, type Panel } from './panel.js';

/** What must one number be for the answer to reach a goal? */
export function goalPanel(panel: Panel): TemplateResult {
  const { explorer, view, words } = panel;
  const { goalQuestion, goalText } = explorer.of(view.state);
  const asked = numbersAsked(panel);
  const question = asked.find(({ id }) => id === goalQuestion) ?? asked[0]!;
  return html`<p class="explore-introduction">${words.goal.introduction}</p>
    <div class="explore-fields">
      <div class="field">
        <label class="label" for="goal-target">${words.goal.target}</label>
        <div class="control" part="control">
          ${affix('before', panel)}
          <input
            class="input"
            part="input"
            id="goal-target"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            aria-describedby="goal-result"
            .value=${live(goalText)}
            @input=${(event: Event) => explorer.change(view.state, { goalText: (event.target as HTMLInputElement).value })}
          />
          ${affix('after', panel)}
        </div>
        ${breakEven(panel)}
      </div>
      <div class="field">
        <label class="label" for="goal-question">${words.goal.question}</label>
        <div class="control" part="control">
          ${questionList('goal-question', asked, question, (id) => explorer.change(view.state, { goalQuestion: id }), view)}
        </div>
      </div>
    </div>
    <div class="explore-result" id="goal-result" aria-live="polite">${result(goalText, question, panel)}</div>`;
}

function affix(place: 'before' | 'after', { answer, view }: Panel): TemplateResult | typeof nothing {
  const { unit } = answer.figures.find(({ id }) => id === answer.headline.figure)!;
  const sign = unit === 'money' ? currencyOf(view.text, place) : '';
  return sign === '' ? nothing : html`<span class="affix">${sign}</span>`;
}

/** To break even is the goal most asked for, where it is known what winning a customer costs. */
function breakEven(panel: Panel): TemplateResult | typeof nothing {
  const { explorer, answer, view, words } = panel;
  const target = breakEvenTarget(view.state.calculator, answer.inputs);
  if (target === null) return nothing;
  const text = view.text.fill(words.goal.breakEven, { value: headlineAs(target, panel) });
  const take = () => explorer.change(view.state, { goalText: view.text.format.parseable(target) });
  return html`<button class="action" part="action" type="button" @click=${take}>${text}</button>`;
}

function result(goalText: string, question: NumberQuestion, panel: Panel): TemplateResult | typeof nothing {
  const { answer, view } = panel;
  const { text, state } = view;
  if (goalText.trim() === '') return nothing;
  const parsed = parseNumber(goalText, { language: state.language, kind: 'money' });
  if (!parsed.ok) return html`<p class="problem-text">${text.issue(parsed.issues[0]!, undefined)}</p>`;
  const goal = goalSeek(state.calculator, answer.inputs, question.id, parsed.value.value, { language: text.language });
  return html`<p class="explore-sentence">${sentence(goal, question, panel)}</p>
    ${goal.state === 'found' && !isPresent(goal, panel) && !view.readonly ? take(goal, question, panel) : nothing}`;
}

function isPresent({ question, input }: Goal & Trial, { answer }: Panel): boolean {
  return answer.inputs[question] === input;
}

function sentence(goal: Goal, question: NumberQuestion, panel: Panel): string {
  const { answer, view, words } = panel;
  const said = (value: number) => view.text.input(question, value);
  const names = {
    question: view.text.label(question),
    current: view.text.input(question, answer.inputs[question.id]!),
  };
  switch (goal.state) {
    case 'found':
      return view.text.fill(isPresent(goal, panel) ? words.goal.already : words.goal.found, {
        ...names,
        input: said(goal.input),
        value: headlineAs(goal.value, panel),
      });
    case 'out-of-reach':
      return view.text.fill(words.goal.outOfReach, {
        ...names,
        low: said(goal.lowest.input),
        high: said(goal.highest.input),
        nearest: headlineAs(goal.nearest.value, panel),
        input: said(goal.nearest.input),
      });
    default:
      return view.text.fill(words.goal.noEffect, names);
  }
}

function take({ input }: Trial, question: NumberQuestion, { view, words }: Panel): TemplateResult {
  return html`<button
    class="action"
    part="action"
    type="button"
    ?disabled=${view.disabled}
    @click=${() => view.ask.fix({ field: question.id, value: input })}
  >
    ${view.text.fill(words.goal.take, { input: view.text.input(question, input) })}
  </button>`;
}
