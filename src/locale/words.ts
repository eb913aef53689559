import type { Period } from '../core/period.js';
import { usableLocale } from './intl-cache.js';
import { wordsLanguage, type WordsLanguage } from './language.js';
import type { PluralForms } from './plural.js';

/** Words that every calculator needs. A placeholder stands in braces: `{field}`. */
export interface CommonWords {
  readonly periodForms: Readonly<Record<Period, PluralForms>>;
  /** "points" of a score. */
  readonly pointForms: PluralForms;
  /** "a month", for what happens or is lost in a period. */
  readonly perPeriod: Readonly<Record<Period, string>>;
  /** "month", inside a name such as "purchases per {period}". */
  readonly period: Readonly<Record<Period, string>>;
  /** "months", in the choice of a duration's unit. */
  readonly periodUnit: Readonly<Record<Period, string>>;
  readonly states: Readonly<Record<'infinite' | 'never' | 'beyond' | 'impossible' | 'none', string>>;
  readonly issues: Readonly<Record<string, string>>;
  readonly interface: InterfaceWords;
}

export interface InterfaceWords {
  readonly inputs: string;
  readonly model: string;
  readonly examples: string;
  readonly answer: string;
  readonly optional: string;
  readonly advanced: string;
  readonly reset: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the page that frames the calculator does not allow it. */
  readonly cannotCopy: string;
  readonly cannotPrint: string;
  readonly send: string;
  readonly fixHere: string;
  readonly fixThere: string;
  /** How a text was understood that could have meant another number: `{value}`. */
  readonly readAs: string;
  readonly stale: string;
  /** Between the two parts of a power, in a formula of words. */
  readonly toThePower: string;
  readonly working: string;
  readonly assumptions: string;
  readonly notes: string;
  readonly showTable: string;
  readonly hideTable: string;
  /** A bar, once more and larger: `{name}`. */
  readonly enlarged: string;
  readonly adjust: string;
  readonly seriesHint: string;
  readonly addRow: string;
  readonly removeRow: string;
  readonly mostRows: string;
  readonly tableHint: string;
  /** The name of a cell to those who do not see its row. */
  readonly cell: string;
  /** Stand before what is wrong there. */
  readonly rowPlace: string;
  readonly cellPlace: string;
  readonly rowAdded: string;
  readonly rowRemoved: string;
  readonly pasted: string;
  readonly headsRead: string;
  readonly rowsLeftOut: string;
  /** Rows, and numbers of a list, that a page gave beyond what is drawn. */
  readonly rowsNotDrawn: string;
  readonly numbersNotDrawn: string;
  readonly columnsLeftOut: string;
  /** Heads of pasted columns that the table has none for; rows that sum others up. */
  readonly columnsUnknown: string;
  readonly totalsLeftOut: string;
  readonly partsRead: string;
  /** What is wrong with a question, away from it: `{field}`, `{problem}`. */
  readonly problem: string;
  readonly furtherProblems: string;
  readonly fixTable: string;
  /** The list for the author of the page, and where it comes from: `{name}` is what stands in the address, `{version}`. */
  readonly check: string;
  readonly checked: string;
  readonly understood: string;
  /** What could not be used of the markup, by its code: `{name}`, with the value where there is one. */
  readonly notices: Readonly<Record<'value' | 'unknown' | 'unreadable' | 'inside', string>>;
  readonly near: string;
}

/** The words of one calculator, keyed by the ids of its questions, figures, steps and sentences. */
export interface CalculatorWords {
  readonly common: CommonWords;
  readonly title: string;
  /** What it counts, in a list of such: as short as it can be told apart. */
  readonly model?: string;
  readonly introduction: string;
  readonly headline: string;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  /** The headings of questions that fold away together. */
  readonly sections?: Readonly<Record<string, string>>;
  /** Figures in the answer: labels that stand alone. */
  readonly figures: Readonly<Record<string, string>>;
  /** Names of quantities inside a formula, lower case, with `{period}` where they belong to one. */
  readonly names: Readonly<Record<string, string>>;
  readonly sentences: Readonly<Record<string, string>>;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  /** Words that are counted in sentences, by the id of their number: `{answersCounted}` is "571 answers". */
  readonly counted?: Readonly<Record<string, PluralForms>>;
  readonly issues: Readonly<Record<string, string>>;
  readonly pictures: Readonly<Record<string, string>>;
  /** Whose names these are: always in sight, at the end. */
  readonly legal?: string;
  /** Keyed by the ids of the calculator's examples. */
  readonly examples?: Readonly<Record<string, ExampleWords>>;
}

export interface QuestionWords {
  readonly label: string;
  readonly hint?: string;
  /** What the hint is instead where another question has one of these answers: by question, then by answer. */
  readonly hintBy?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly options?: Readonly<Record<string, string>>;
  /** The heads of a table's columns. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** An example by its name, and the sentence that says where its numbers come from. */
export interface ExampleWords {
  readonly name: string;
  readonly story: string;
}

/** The languages that a copy of a calculator speaks: one at least. */
export type WordsByLanguage = Readonly<Partial<Record<WordsLanguage, CalculatorWords>>>;

/**
 * The language tag to speak, print and read numbers in, for a page's tag: its own where it is of a language that there
 * are words in, such as en-GB; else that of the words. Numbers with the marks of one language among words of another
 * mislead, and marks that are printed in one and read in another turn 45,000 into 45.
 */
export function spokenTag(tag: string, words: WordsByLanguage): string {
  const [first = 'en'] = Object.keys(words);
  const language = words[wordsLanguage(tag)] ? wordsLanguage(tag) : first;
  return usableLocale(new RegExp(`^${language}(?![a-z])`, 'i').test(tag) ? tag : language);
}

/** Puts values into the places of a template. A place without a value stays visible, so that a test finds it. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? values[name]! : place));
}
