// What every calculator promises to the people who use it and to the page that it stands on. One file a subject in
// `clauses/`; a calculator passes the contract by one call.
import type { CalculatorElement } from '../../src/elements/calculator-element.js';
import type { Edition } from '../../src/elements/edition.js';
import type { AnyInputs, Question } from '../../src/calculators/question.js';
import { removeMounted } from '../support/element-page.js';
import { accessibility } from './clauses/accessibility.js';
import { configuration } from './clauses/configuration.js';
import { editors } from './clauses/editors.js';
import { events } from './clauses/events.js';
import { exploring } from './clauses/exploring.js';
import { forms } from './clauses/forms.js';
import { goodGuest } from './clauses/good-guest.js';
import { keyboard } from './clauses/keyboard.js';
import { languages } from './clauses/languages.js';
import { layout } from './clauses/layout.js';
import { life } from './clauses/life.js';
import { typing } from './clauses/typing.js';

/** What differs from calculator to calculator. */
export interface Subject {
  readonly tag: string;
  /** What a page writes to get it, where that is not the tag alone. */
  readonly published?: { readonly tag: string; readonly model: string };
  readonly element: (new () => CalculatorElement) & { readonly edition: Edition; readonly version: string };
  /** A simple question for a number that the headline follows: an amount of money where it asks for any. */
  readonly money: string;
  /** Where an amount of money is shown, if the headline is none. */
  readonly amount?: string;
  /** Two more simple questions with a number. */
  readonly others: readonly [string, string];
  /** How many fields somebody sees at first, at the most: eight where it is not said. */
  readonly fields?: number;
  /** A question for a share, where the second of the others is none. */
  readonly share?: string;
  /** A text that is a number but impossible, the value that the button beside the field sets, and a number as impossible as ten shares of a whole. */
  readonly mend: {
    readonly question: string;
    readonly text: string;
    readonly value: number;
    readonly impossible?: number;
  };
  /** Inputs that lead to other questions, notes and pictures, by what they are about. */
  readonly situations: Readonly<Record<string, AnyInputs>>;
  /** Inputs with which every block has something to show. */
  readonly notable: AnyInputs;
  /** Inputs whose numbers are as long as numbers get. */
  readonly longNumbers: AnyInputs;
  /** Names that are written in Latin letters in every language. */
  readonly latin?: readonly string[];
  /** The title in both languages. */
  readonly title: { readonly en: string; readonly ru: string };
}

export function questionOf({ edition }: Pick<Subject['element'], 'edition'>, id: string): Question {
  const found = edition.models[0]!.calculator.questions.find((question) => question.id === id);
  if (!found) throw new Error(`there is no question ${id}`);
  return found;
}

export function contractOf(subject: Subject): void {
  describe(`<${subject.tag}> keeps the contract`, () => {
    const language = document.documentElement.lang;
    before(() => {
      document.documentElement.lang = 'en';
      // Firefox tells no change when Tab leaves the last focusable element of a page.
      document.body.append(Object.assign(document.createElement('button'), { id: 'after-all', textContent: 'after' }));
    });
    after(() => {
      document.documentElement.lang = language;
      document.getElementById('after-all')?.remove();
    });
    afterEach(removeMounted);

    for (const clause of [
      life,
      goodGuest,
      configuration,
      editors,
      languages,
      typing,
      events,
      forms,
      exploring,
      keyboard,
      accessibility,
      layout,
    ])
      clause(subject);
  });
}
