// What every calculator promises to the people who use it and to the page that it stands on. One file a subject in
// `clauses/`; a calculator passes the contract by one call. Which clause runs where: docs/decisions/022.
import type { CalculatorElement } from '../../src/elements/calculator-element.js';
import type { Edition } from '../../src/elements/edition.js';
import type { AnyInputs, Question } from '../../src/calculators/question.js';
import { engine, removeMounted } from '../support/element-page.js';
import { accessibility } from './clauses/accessibility.js';
import { blocks } from './clauses/blocks.js';
import { configuration, questionsAsAttributes } from './clauses/configuration.js';
import { editors } from './clauses/editors.js';
import { events, leads } from './clauses/events.js';
import { exploring, exploringElsewhere, exploringInFull } from './clauses/exploring.js';
import { forms } from './clauses/forms.js';
import { goodGuest, quietLife } from './clauses/good-guest.js';
import { keyboard, tabOrder } from './clauses/keyboard.js';
import { languages, words } from './clauses/languages.js';
import { layout, room } from './clauses/layout.js';
import { birth, life } from './clauses/life.js';
import { remedies, typing } from './clauses/typing.js';

type Clause = (subject: Subject) => void;

/** Held by every model: what its own questions, words and pictures can break. */
const OF_EVERY_MODEL: readonly Clause[] = [
  birth,
  quietLife,
  questionsAsAttributes,
  remedies,
  leads,
  exploring,
  tabOrder,
  room,
];

/** Of every model too, in Chromium alone: texts, ids and roles are the same wherever they are drawn. */
const OF_EVERY_MODEL_ONCE: readonly Clause[] = [words, exploringInFull, accessibility];

/** Held by every tag, with its first model: what the element does whichever model it shows. */
const OF_EVERY_TAG: readonly Clause[] = [
  life,
  goodGuest,
  configuration,
  editors,
  languages,
  typing,
  events,
  forms,
  exploringElsewhere,
  keyboard,
  layout,
];

/** Of every tag too, in Chromium alone. */
const OF_EVERY_TAG_ONCE: readonly Clause[] = [blocks];

const here = (everywhere: readonly Clause[], once: readonly Clause[]) =>
  engine === 'chromium' ? [...everywhere, ...once] : everywhere;

/** What differs from calculator to calculator. */
export interface Subject {
  readonly tag: string;
  /** The tag that the package defines, where the subject is an adaptation of it. */
  readonly published?: string;
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

/** Holds an element to all of the contract. */
export function contractOf(subject: Subject): void {
  keeps(subject, [...here(OF_EVERY_MODEL, OF_EVERY_MODEL_ONCE), ...here(OF_EVERY_TAG, OF_EVERY_TAG_ONCE)]);
}

/** Holds a further model of an element to what models can break. */
export function modelContractOf(subject: Subject): void {
  keeps(subject, here(OF_EVERY_MODEL, OF_EVERY_MODEL_ONCE));
}

function keeps(subject: Subject, clauses: readonly Clause[]): void {
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

    for (const clause of clauses) clause(subject);
  });
}
