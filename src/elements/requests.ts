import type { LitElement } from 'lit';
import type { Suggestion } from '../core/outcome.js';
import type { CalculatorState } from './calculator-state.js';
import { foldsOf, type Disclosures } from './disclosures.js';
import type { Requests } from './view.js';

/** The calculator of which something is asked. */
interface Asked {
  readonly element: LitElement;
  readonly state: () => CalculatorState;
  readonly disclosures: Disclosures;
  /** Applies a change of one field, or with no name of many, and tells of it. */
  readonly change: (field: string, apply: () => void) => void;
  readonly reset: () => void;
  readonly takeModel: (id: string) => void;
  readonly announce: (sentence: string) => void;
}

/** What the parts of a calculator may ask of it, on behalf of a person. */
export function requests(asked: Asked): Requests {
  const { element, state, disclosures, change, announce } = asked;
  return {
    announce,
    type: (question, text) => change(question.id, () => state().type(question, text)),
    commit(question) {
      state().commit(question.id);
      element.requestUpdate();
    },
    set: (question, value) => change(question.id, () => state().set(question.id, value)),
    fix: (suggestion, control) => fix(asked, suggestion, control),
    edit: (question, edit) => change(question.id, () => state().edit(question, edit)),
    toggle(disclosure) {
      disclosures.toggle(disclosure);
      element.requestUpdate();
    },
    reset: () => change('', asked.reset),
    choose: (model) => change('', () => asked.takeModel(model)),
    take: ({ inputs, currency }) =>
      change('', () => {
        state().inputs = inputs;
        // What is kept and brought back stays in the currency that it was in.
        if (currency !== undefined) state().currency = currency;
      }),
  };
}

function fix({ element, state, disclosures, change }: Asked, { field, value }: Suggestion, control = field): void {
  const mended = state().question(field);
  change(field, () => {
    // What mends it may be a question that is not asked yet.
    if (mended?.shownWhen) state().set(mended.shownWhen.question, mended.shownWhen.is);
    state().set(field, value);
  });
  if (mended) foldsOf(mended).forEach((name) => disclosures.show(name));
  // The button that was pressed is gone: the focus goes to what it mended, not to the top of the page.
  void element.updateComplete.then(() =>
    (element.renderRoot.querySelector<HTMLElement>(`#${control}`) ?? element).focus(),
  );
}
