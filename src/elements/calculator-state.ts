import type { Answer } from '../calculators/answer.js';
import { answerOf } from '../calculators/answer-of.js';
import type { Calculator } from '../calculators/calculator.js';
import {
  defaultsOf,
  isAsked,
  type AnyInputs,
  type InputValue,
  type Question,
  type TableQuestion,
  type TableRow,
} from '../calculators/question.js';
import type { Issue, Outcome } from '../core/outcome.js';
import { wordsLanguage } from '../locale/language.js';
import {
  committed,
  filledRows,
  onlyChange,
  sheetOf,
  sheetValue,
  withValue,
  type CellChange,
  type Sheet,
} from './sheet.js';
import type { TableEdit } from './table-edit.js';
import { otherReading, typedValue } from './typed-value.js';

/** What stands in a field while its text is not (or not yet) the formatted value. */
interface Draft {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/**
 * What a calculator on a page holds, without the page: the host's configuration, what a person typed over it,
 * the answer to both, and the last answer that there was.
 *
 * Nothing typed is lost: a text that is no number stays in its field as a draft, and the answer waits for it.
 */
export class CalculatorState {
  readonly calculator: Calculator;
  #language = 'en';
  #configured: AnyInputs = {};
  #typed: AnyInputs = {};
  #drafts = new Map<string, Draft>();
  /** What else a text in a field could have meant, until the field has another value. */
  #others = new Map<string, number>();
  /** Tables that somebody has worked on, as they stand on the screen. */
  #sheets = new Map<string, Sheet>();
  #outcome: Outcome<Answer> | undefined;
  #inputs: AnyInputs | undefined;
  #lastAnswer: Answer | null = null;

  constructor(calculator: Calculator) {
    this.calculator = calculator;
  }

  /** The language tag of the words; presets and the reading of numbers follow it. */
  set language(tag: string) {
    if (tag === this.#language) return;
    this.#language = tag;
    this.#forget();
  }

  get language(): string {
    return this.#language;
  }

  /** The inputs that the host page sets; what a person typed stands above them. */
  configure(inputs: AnyInputs): void {
    this.#configured = inputs;
    this.#forget();
  }

  /** The currency of an example that was taken, until all is begun afresh. */
  currency: string | null = null;

  /** Replaces what was typed, as a host's script does. */
  set inputs(inputs: AnyInputs) {
    this.#typed = { ...inputs };
    this.#drafts.clear();
    this.#others.clear();
    this.#sheets.clear();
    this.#forget();
  }

  /** Every input that is in force now, defaults included. */
  get inputs(): AnyInputs {
    this.#inputs ??= { ...this.#defaults(), ...this.#given() };
    return this.#inputs;
  }

  /** Whether these, with the page's configuration for what they leave out, are in force already. */
  holds(inputs: AnyInputs): boolean {
    return JSON.stringify({ ...this.#defaults(), ...this.#configured, ...inputs }) === JSON.stringify(this.inputs);
  }

  /** What was derived no longer holds. */
  #forget(): void {
    this.#outcome = undefined;
    this.#inputs = undefined;
  }

  /** What a person or a script set beyond the configuration: what is worth restoring. */
  get typed(): AnyInputs {
    return this.#typed;
  }

  /** Takes over what stands in a field at this moment. */
  type(question: Question, text: string): void {
    const value = typedValue(question, text, this.#language);
    const other = otherReading(question, text, this.#language);
    this.#others.delete(question.id);
    if (other !== undefined) this.#others.set(question.id, other);
    if (value.ok) this.#typed = { ...this.#typed, [question.id]: value.value };
    this.#drafts.set(question.id, { text, issues: value.ok ? [] : value.issues });
    this.#forget();
  }

  /** Sets a value as a slider, a choice or a suggested fix does: exact, no text involved. */
  set(id: string, value: InputValue): void {
    const table = this.#table(id);
    if (table) return this.#take(table, withValue(this.sheetOf(table), table, value as readonly TableRow[]));
    this.#typed = { ...this.#typed, [id]: value };
    this.#drafts.delete(id);
    this.#others.delete(id);
    this.#forget();
  }

  /** The cells of a table as they stand on the screen. */
  sheetOf(question: TableQuestion): Sheet {
    return this.#sheets.get(question.id) ?? sheetOf(question, this.inputs[question.id] as readonly TableRow[]);
  }

  /** Takes over what somebody does to a table; what cannot be read in a cell stays in it. */
  edit(question: TableQuestion, edit: TableEdit): void {
    this.#take(question, edit(this.sheetOf(question), question, this.#language));
  }

  #take(question: TableQuestion, sheet: Sheet): void {
    const { id } = question;
    const value = sheetValue(question, sheet);
    if (value.ok) this.#typed = { ...this.#typed, [id]: value.value };
    this.#sheets.set(id, sheet);
    this.#drafts.set(id, { text: '', issues: value.ok ? [] : value.issues });
    this.#forget();
  }

  question(id: string): Question | undefined {
    return this.calculator.questions.find((candidate) => candidate.id === id);
  }

  #table(id: string): TableQuestion | undefined {
    const question = this.question(id);
    return question?.kind === 'table' ? question : undefined;
  }

  /** The one cell on the screen that a suggested table would change, if it is one. */
  onlyChange(question: TableQuestion, rows: readonly TableRow[]): CellChange | undefined {
    return onlyChange(this.sheetOf(question), question, rows);
  }

  /** The person left the field: a text that was understood may now be shown as it was understood. */
  commit(id: string): void {
    const sheet = this.#sheets.get(id);
    if (sheet) this.#sheets.set(id, committed(sheet));
    if (this.#drafts.get(id)?.issues.length === 0) this.#drafts.delete(id);
  }

  /** Forgets what was typed over one field, or over all. */
  reset(id?: string): void {
    if (id === undefined) {
      this.inputs = {};
      this.currency = null;
    } else {
      this.#typed = Object.fromEntries(Object.entries(this.#typed).filter(([key]) => key !== id));
      this.#drafts.delete(id);
      this.#others.delete(id);
      this.#sheets.delete(id);
      this.#forget();
    }
  }

  /** The text that stands in a field in place of the formatted value, if any. */
  draftOf(id: string): string | undefined {
    return this.#drafts.get(id)?.text;
  }

  /** Another number that the text in a field could have meant, if any. */
  otherOf(id: string): number | undefined {
    return this.#others.get(id);
  }

  /** The answer to the inputs as they stand, or what is wrong with them. */
  get outcome(): Outcome<Answer> {
    this.#outcome ??= this.#compute();
    return this.#outcome;
  }

  /** The answer to the inputs as they stand; `null` while they give none. */
  get current(): Answer | null {
    return this.outcome.ok ? this.outcome.value : null;
  }

  /** The answer to show: to the inputs as they stand, else the last one that there was. */
  get answer(): Answer | null {
    return this.outcome.ok ? this.outcome.value : this.#lastAnswer;
  }

  /** What is wrong, with rows as they are counted on the screen. */
  get issues(): readonly Issue[] {
    return this.outcome.ok ? [] : this.outcome.issues.map((issue) => this.onScreen(issue));
  }

  /** An issue with the row that a person sees: blank rows count there, and in the inputs they do not. */
  onScreen(issue: Issue): Issue {
    const sheet = this.#sheets.get(issue.field);
    return issue.row === undefined || !sheet ? issue : { ...issue, row: filledRows(sheet)[issue.row] ?? issue.row };
  }

  #compute(): Outcome<Answer> {
    const outcome = this.#unreadable() ?? answerOf(this.calculator, this.#given(), wordsLanguage(this.#language));
    if (outcome.ok) this.#lastAnswer = outcome.value;
    return outcome;
  }

  /** Fields whose text is no number; those that are not asked now do not count. */
  #unreadable(): Outcome<never> | undefined {
    const { inputs } = this;
    const issues = this.calculator.questions
      .filter((question) => isAsked(question, inputs, this.calculator.questions))
      .flatMap(({ id }) => this.#drafts.get(id)?.issues ?? []);
    return issues.length === 0 ? undefined : { ok: false, issues };
  }

  #given(): AnyInputs {
    return { ...this.#configured, ...this.#typed };
  }

  #defaults(): AnyInputs {
    return defaultsOf(this.calculator.questions, wordsLanguage(this.#language));
  }
}
