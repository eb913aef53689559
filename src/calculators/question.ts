import type { Period } from '../core/period.js';
import type { WordsLanguage } from '../locale/language.js';

export type { WordsLanguage } from '../locale/language.js';

/**
 * A question, described once.
 *
 * The form, the attributes, the JSON configuration and its schema, the docs tables and the validation
 * all derive from these entries; the words live in `elements/<calculator>/words`, keyed by the same id.
 */
export type Question = NumberQuestion | ChoiceQuestion | SeriesQuestion | TableQuestion;

interface CommonQuestion {
  /** camelCase; the attribute is the same in kebab-case. */
  readonly id: string;
  /** Simple questions are asked of everybody, advanced ones of those who ask for more. */
  readonly level: 'simple' | 'advanced';
  /** Advanced questions of one subject fold away together; its heading stands in the words. */
  readonly section?: string;
  /** Asked only while another question is itself asked and answered so. */
  readonly shownWhen?: { readonly question: string; readonly is: string };
}

export interface NumberQuestion extends CommonQuestion {
  /** Shares are 0…1 in data and percent on the screen; counts are whole. */
  readonly kind: 'money' | 'share' | 'number' | 'count' | 'years' | 'duration';
  /** `null` means: not answered, and the answer does without. Only for optional questions. */
  readonly default: number | null;
  /** A default that depends on the language, such as a rate; always with its date. */
  readonly presets?: Readonly<Record<WordsLanguage, Preset>>;
  readonly optional?: true;
  /** Inclusive limits. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Exclusive lower limit. */
  readonly above?: number;
  /** The period of a rate, fixed; or the question that asks for it, shown beside the number. */
  readonly period?: Period;
  readonly periodQuestion?: string;
  /** Whatever the answer to it, the headline is the same: it has no part in exploring it. */
  readonly aside?: true;
  /** A slider beside the field, for the questions where feeling the range helps. */
  readonly slider?: { readonly minimum: number; readonly maximum: number; readonly step: number };
}

export interface ChoiceQuestion extends CommonQuestion {
  readonly kind: 'choice' | 'period';
  readonly options: readonly string[];
  readonly default: string;
  /** Drawn inside another question's field: its period, or the way in which it is answered. */
  readonly partOf?: string;
}

export interface SeriesQuestion extends CommonQuestion {
  readonly kind: 'series';
  readonly default: readonly number[];
  readonly minimumLength: number;
  readonly maximumLength: number;
  /** Inclusive limits of every number. */
  readonly minimum: number;
  readonly maximum: number;
  readonly periodQuestion?: string;
  /** What each number is of, the same in all languages: then each has a field of its own, and a blank one counts as 0. */
  readonly labels?: readonly string[];
}

/** A list of things with the same few facts each: ages of a car, its owners, branches. */
export interface TableQuestion extends CommonQuestion {
  readonly kind: 'table';
  /** The first column names or tells apart the rows where it is a text. */
  readonly columns: readonly TableColumn[];
  readonly default: readonly TableRow[];
  /** Rows that depend on the language: names and money; always with their date. */
  readonly presets?: Readonly<Record<WordsLanguage, TablePreset>>;
  readonly minimumRows: number;
  readonly maximumRows: number;
}

export type TableColumn = NumberColumn | TextColumn;

/** A number in every row; an optional one may be `null` and stands for "not said". */
export interface NumberColumn {
  readonly id: string;
  readonly kind: 'money' | 'share' | 'number' | 'count';
  readonly optional?: true;
  /** Inclusive limits. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Exclusive lower limit. */
  readonly above?: number;
  /** A number that may have been written in per cent: 60 % is 60 of it. */
  readonly percents?: true;
}

/** What a person calls a row. */
export interface TextColumn {
  readonly id: string;
  readonly kind: 'text';
  readonly maximumLength: number;
}

/** One value a column, by its id. */
export type TableRow = Readonly<Record<string, number | string | null>>;

/** A default value that ages: printed with its date. */
export interface Preset {
  readonly value: number;
  /** ISO date on which the value was chosen. */
  readonly date: string;
}

/** Default rows that age, like any preset. */
export interface TablePreset {
  readonly value: readonly TableRow[];
  /** ISO date on which the rows were chosen. */
  readonly date: string;
}

type ValueOf<Asked> = Asked extends { readonly options: readonly (infer Option)[] }
  ? Option
  : Asked extends { readonly kind: 'series' }
    ? readonly number[]
    : Asked extends { readonly kind: 'table'; readonly columns: infer Columns extends readonly TableColumn[] }
      ? readonly RowOf<Columns>[]
      : Asked extends { readonly optional: true }
        ? number | null
        : number;

type RowOf<Columns extends readonly TableColumn[]> = {
  readonly [Column in Columns[number] as Column['id']]: CellOf<Column>;
};

type CellOf<Column extends TableColumn> = Column extends TextColumn
  ? string
  : Column extends { readonly optional: true }
    ? number | null
    : number;

/** The inputs that a list of questions asks for: one property a question. */
export type InputsOf<Questions extends readonly Question[]> = {
  readonly [Asked in Questions[number] as Asked['id']]: ValueOf<Asked>;
};

/** Inputs of any calculator, for code that works on descriptions. */
export type AnyInputs = Readonly<Record<string, InputValue>>;
export type InputValue = number | string | null | readonly number[] | readonly TableRow[];

/** Whether a question is answered with one number. */
export function isNumberQuestion(question: Question): question is NumberQuestion {
  return !['choice', 'period', 'series', 'table'].includes(question.kind);
}

/** The default of a question in a language. */
export function defaultOf(question: Question, language: WordsLanguage): InputValue {
  return 'presets' in question && question.presets ? question.presets[language].value : question.default;
}

/** Every default of a list of questions, in a language. */
export function defaultsOf(questions: readonly Question[], language: WordsLanguage): Record<string, InputValue> {
  return Object.fromEntries(questions.map((question) => [question.id, defaultOf(question, language)]));
}

/**
 * Whether a question is asked at all, given the other answers: what it depends on is asked and answered so.
 *
 * @param questions all questions of the same calculator.
 */
export function isAsked(question: Question, inputs: AnyInputs, questions: readonly Question[]): boolean {
  const { shownWhen } = question;
  if (shownWhen === undefined) return true;
  const parent = questions.find(({ id }) => id === shownWhen.question);
  return inputs[shownWhen.question] === shownWhen.is && (parent === undefined || isAsked(parent, inputs, questions));
}
