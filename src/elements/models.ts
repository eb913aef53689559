import type { Example } from '../calculators/calculator.js';
import { nearest } from '../calculators/nearest.js';
import type { AnyInputs } from '../calculators/question.js';
import { attributeOf } from '../host/attributes.js';
import { orNear } from '../host/notices.js';
import { spokenTag } from '../locale/words.js';
import { CalculatorState } from './calculator-state.js';
import type { Model } from './model.js';
import type { PageConfiguration } from './page-configuration.js';

/** The models of an element: which one is asked for, and what stands in each, so that going back loses nothing. */
export class Models {
  readonly all: readonly Model[];
  readonly #page: PageConfiguration;
  readonly #states = new Map<Model, CalculatorState>();
  #chosen: { readonly id: string; readonly over: string | null } | undefined;
  #tag = 'en';
  #example: string | null = null;

  constructor(all: readonly Model[], page: PageConfiguration) {
    this.all = all;
    this.#page = page;
  }

  /** The model that the reader chose; else the one that the page asks for. */
  current(asked: string | null): Model {
    return this.#named(this.#chosen?.over === asked ? this.#chosen.id : asked);
  }

  /** The reader's choice stands until the page asks for another one than it asks for now. */
  choose(id: string, asked: string | null): void {
    this.#chosen = { id, over: asked };
  }

  /** The model of a name; the first one where there is no such name, which the page is told. */
  #named(id: string | null): Model {
    const found = this.all.find((model) => model.id === id);
    if (id !== null && found === undefined) this.#warn('model', id, ids(this.all));
    return found ?? this.all[0]!;
  }

  /** The models of a list of names by spaces or commas, in its order; names that there are none of are left out and told. */
  listed(list: string | null): readonly Model[] {
    const names = new Set((list ?? '').split(/[\s,]+/).filter((name) => name !== ''));
    return [...names].flatMap((name) => {
      const found = this.all.find(({ id }) => id === name);
      if (found === undefined) this.#warn('model', name, ids(this.all));
      return found ?? [];
    });
  }

  stateOf(model: Model): CalculatorState {
    const known = this.#states.get(model);
    if (known !== undefined) return known;
    const state = new CalculatorState(model.calculator);
    this.#states.set(model, state);
    state.language = spokenTag(this.#tag, model.words);
    state.configure(this.#configured(model));
    return state;
  }

  set language(tag: string) {
    this.#tag = tag;
    this.#states.forEach((state, { words }) => (state.language = spokenTag(tag, words)));
  }

  /**
   * Takes over an attribute, if it is a question's: what it says stands below all other configuration, and written
   * anew it replaces what was typed.
   */
  takeAttribute(name: string, text: string | null): boolean {
    const asking = this.all.filter(({ calculator }) => calculator.questions.some(({ id }) => attributeOf(id) === name));
    if (asking.length === 0) return false;
    this.#page.takeAttribute(name, text);
    for (const model of asking) {
      const { id } = model.calculator.questions.find((question) => attributeOf(question.id) === name)!;
      this.#states.get(model)?.reset(id);
    }
    return true;
  }

  /** What the page says has changed. */
  configure(example: string | null): void {
    this.#example = example;
    const known = ids(this.all.flatMap(({ calculator }) => calculator.examples ?? []));
    if (example && !known.includes(example)) this.#warn('example', example, known);
    this.#states.forEach((state, model) => state.configure(this.#configured(model)));
  }

  /** The currency of the example that the page names. */
  exampleCurrency(model: Model): string | undefined {
    return this.#exampleOf(model)?.currency;
  }

  #configured(model: Model): AnyInputs {
    return this.#page.inputsOf(model.calculator, this.#exampleOf(model)?.inputs ?? {});
  }

  /** The example that the page names, where it is one of this model: it may be another's. */
  #exampleOf({ calculator }: Model): Example | undefined {
    return calculator.examples?.find(({ id }) => id === this.#example);
  }

  #warn(what: 'model' | 'example', name: string, known: readonly string[]): void {
    const near = nearest(name, known);
    const told = `there is no ${what} ${JSON.stringify(name)} here${orNear(near)}`;
    this.#page.notices.tell({ code: 'value', name: what, value: name, near, told });
  }
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
