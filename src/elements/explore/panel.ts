import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../calculators/answer.js';
import { askedNumbers } from '../../calculators/explore/number-questions.js';
import { headlineFigure } from '../../calculators/headline-figure.js';
import type { NumberQuestion } from '../../calculators/question.js';
import type { View } from '../view.js';
import type { Explorer } from './explorer.js';
import type { ExploreWords } from './words/words.js';

/** What every way of exploring needs to draw itself. */
export interface Panel {
  readonly explorer: Explorer;
  /** The answer to the inputs in force; exploring starts from these. */
  readonly answer: Answer;
  readonly view: View;
  readonly words: ExploreWords;
}

/** The questions that are asked now and answered with a number, and not left blank. */
export function numbersAsked({ answer, view }: Pick<Panel, 'answer' | 'view'>): NumberQuestion[] {
  return askedNumbers(view.state.calculator, answer.inputs).filter(({ id }) => answer.inputs[id] !== null);
}

export function numberQuestion(id: string, { view }: Pick<Panel, 'view'>): NumberQuestion {
  return view.state.question(id) as NumberQuestion;
}

/** The headline's number as text, for any value of it. */
export function headlineAs(value: number, { answer, view }: Pick<Panel, 'answer' | 'view'>): string {
  const { unit } = headlineFigure(answer);
  return view.text.amount({ value, unit });
}

/** A choice among questions, by their labels. */
export function questionList(
  id: string,
  questions: readonly NumberQuestion[],
  chosen: NumberQuestion,
  choose: (id: string) => void,
  { text, disabled }: View,
): TemplateResult {
  return html`<select
    class="list"
    part="list"
    id=${id}
    ?disabled=${disabled}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
  >
    ${questions.map((question) => html`<option value=${question.id} ?selected=${question === chosen}>${text.label(question)}</option>`)}
  </select>`;
}

/** Once the change is drawn: what was pressed may be gone, and the focus with it. */
export function focusAfter(event: Event, selector: string): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  setTimeout(() => root.querySelector<HTMLElement>(selector)?.focus());
}
