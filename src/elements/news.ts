import type { CalculatorState } from './calculator-state.js';
import { Announcer } from './announcer.js';
import { emit, type ErrorDetail } from '../host/events.js';
import { summary } from './parts/summary.js';
import { issueText } from './parts/texts.js';
import type { Text } from './text.js';
import type { View } from './view.js';

/** What a calculator tells the page, each thing once, and what a screen reader is told of it. */
export class News {
  readonly #element: HTMLElement;
  readonly #announcer: Announcer;
  #told: string | undefined;

  constructor(element: HTMLElement, speak: (sentence: string) => void) {
    this.#element = element;
    this.#announcer = new Announcer(speak);
  }

  /** Tells of the answer or of the lack of one, where it is not what was told last. */
  tell(model: string, state: CalculatorState, text: Text): void {
    const { outcome } = state;
    // The answer follows from the inputs: typed otherwise, they are the same news.
    const news = JSON.stringify([model, outcome.ok ? outcome.value.inputs : outcome.issues]);
    const [first, again] = [this.#told === undefined, this.#told === news];
    this.#told = news;
    if (first) emit(this.#element, 'calc-ready', { ...common(state), answer: state.current });
    if (again) return;
    if (outcome.ok) emit(this.#element, 'calc-result', { ...common(state), answer: outcome.value });
    else this.fail(state, 'invalid-inputs', outcome.issues);
    this.#settle(first, state, text);
  }

  /** A person changed a field. */
  change(state: CalculatorState, field: string): void {
    emit(this.#element, 'calc-input', { ...common(state), field });
  }

  /** A person asked to send the answer. */
  lead(view: View): void {
    const answer = view.state.current;
    emit(this.#element, 'calc-lead', { ...common(view.state), answer, summary: answer ? summary(answer, view) : '' });
  }

  fail(state: CalculatorState, code: ErrorDetail['code'], issues: ErrorDetail['issues']): void {
    emit(this.#element, 'calc-error', { ...common(state), code, issues });
  }

  stop(): void {
    this.#announcer.stop();
  }

  /** What a screen reader hears: the answer once it has settled, or what is wrong. */
  #settle(first: boolean, state: CalculatorState, text: Text): void {
    const { answer, issues } = state;
    const [issue] = issues;
    const spoken = issue ? issueText(issue, { state, text }) : answer && text.headline(answer);
    if (spoken && first) this.#announcer.start(spoken);
    else if (spoken) this.#announcer.settle(spoken);
  }
}

function common({ calculator, inputs }: CalculatorState) {
  return { calculator: calculator.id, inputs };
}
