import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { breakEvenTarget, goalSeek, type Goal, type Trial } from '../../calculators/explore/index.js';
import { answerOf } from '../../calculators/answer-of.js';
import { headlineFigure } from '../../calculators/headline-figure.js';
import type { NumberQuestion } from '../../calculators/question.js';
import { parseNumber } from '../../locale/parse-number.js';
import { currencyOf } from '../parts/number-field.js';
import type { Exploration } from './exploration.js';
import { headlineAs, numbersAsked, questionList, type Panel } from './panel.js';

const DIGITS = [3, 4, 5, 6, 8, 10];

/** What must one number be for the answer to reach a goal? */
export function goalPanel(panel: Panel): TemplateResult {
  const { explorer, view, words } = panel;
  const { goalQuestion, goalText } = explorer.of(view.state);
  const asked = numbersAsked(panel);
  const question = asked.find(({ id }) => id === goalQuestion) ?? asked[0]!;
  const change = (part: Partial<Exploration>) => explorer.change('goal', view.state, part);
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
            aria-invalid=${goalText.trim() !== '' && !read(goalText, panel).ok ? 'true' : 'false'}
            ?disabled=${view.disabled}
            .value=${live(goalText)}
            @input=${(event: Event) => change({ goalText: (event.target as HTMLInputElement).value })}
            @change=${() => change({ goalText: committed(explorer.of(view.state).goalText, panel) })}
          />
          ${affix('after', panel)}
        </div>
        ${breakEven(panel)}
      </div>
      <div class="field">
        <label class="label" for="goal-question">${words.goal.question}</label>
        <div class="control" part="control">
          ${questionList('goal-question', asked, question, (id) => change({ goalQuestion: id }), view)}
        </div>
      </div>
    </div>
    <div class="explore-result" id="goal-result">${result(goalText, question, panel)}</div>`;
}

function affix(place: 'before' | 'after', { answer, view }: Panel): TemplateResult | typeof nothing {
  const { unit } = headlineFigure(answer);
  const sign = unit === 'money' ? currencyOf(view.text, place) : '';
  return sign === '' ? nothing : html`<span class="affix">${sign}</span>`;
}

/** To break even is the goal most asked for, where it is known what winning a customer costs. */
function breakEven(panel: Panel): TemplateResult | typeof nothing {
  const { explorer, answer, view, words } = panel;
  const target = breakEvenTarget(view.state.calculator, answer.inputs);
  if (target === null) return nothing;
  const text = view.text.fill(words.goal.breakEven, { value: headlineAs(target, panel) });
  const take = () => explorer.change('goal', view.state, { goalText: view.text.format.parseable(target) });
  return html`<button class="action" part="action" type="button" ?disabled=${view.disabled} @click=${take}>
    ${text}
  </button>`;
}

function read(goalText: string, { view }: Panel) {
  return parseNumber(goalText, { language: view.state.language, kind: 'money' });
}

/** Left, the field shows what was understood, as any other field does. */
function committed(goalText: string, panel: Panel): string {
  const parsed = read(goalText, panel);
  return parsed.ok ? panel.view.text.format.parseable(parsed.value.value) : goalText;
}

function result(goalText: string, question: NumberQuestion, panel: Panel): TemplateResult | typeof nothing {
  const { explorer, answer, view } = panel;
  const { text, state } = view;
  if (goalText.trim() === '') return nothing;
  const parsed = read(goalText, panel);
  if (!parsed.ok) {
    const problem = text.issue(parsed.issues[0]!, undefined);
    explorer.say('goal', problem);
    return html`<p class="problem-text">${problem}</p>`;
  }
  const target = parsed.value.value;
  const goal = explorer.once('goal', [answer, question, target, text.language], () =>
    inFewDigits(goalSeek(state.calculator, answer.inputs, question.id, target, { language: text.language }), panel),
  );
  const said = sentence(goal, question, panel);
  explorer.say('goal', said);
  return html`<p class="explore-sentence">${said}</p>
    ${goal.state === 'found' && !isPresent(goal, panel) && !view.readonly ? take(goal, question, panel) : nothing}`;
}

/** With no more digits than the answer needs to read the same: nobody plans 1.76230814104693 visits. */
function inFewDigits(goal: Goal, panel: Panel): Goal {
  if (goal.state !== 'found') return goal;
  const { answer, view } = panel;
  const { calculator } = view.state;
  const found = DIGITS.map((digits) => Number(goal.input.toPrecision(digits))).find((input) => {
    const outcome = answerOf(calculator, { ...answer.inputs, [goal.question]: input }, view.text.language);
    const value = outcome.ok && headlineFigure(outcome.value).value;
    return typeof value === 'number' && headlineAs(value, panel) === headlineAs(goal.value, panel);
  });
  return found === undefined ? goal : { ...goal, input: found };
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
