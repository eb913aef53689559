import type { TextReference } from './answer.js';
import type { ComputeContext } from './calculator.js';
import {
  isAsked,
  type AnyInputs,
  type Preset,
  type Question,
  type TablePreset,
  type TableRow,
  type WordsLanguage,
} from './question.js';

/** The day on which the examples of money were chosen. They are the figures of no firm, only of a likely size. */
const CHOSEN_ON = '2026-11-21';

/** The default of a question of money: one example in dollars for English readers, one in roubles for Russian ones. */
export function exampleAmount(
  en: number,
  ru: number,
): { readonly default: number; readonly presets: Readonly<Record<WordsLanguage, Preset>> } {
  return { default: en, presets: { en: { value: en, date: CHOSEN_ON }, ru: { value: ru, date: CHOSEN_ON } } };
}

/** The default rows of a table in each language. */
export function exampleRows<Row extends TableRow>(
  en: readonly Row[],
  ru: readonly Row[],
): { readonly default: readonly Row[]; readonly presets: Readonly<Record<WordsLanguage, TablePreset>> } {
  return { default: en, presets: { en: { value: en, date: CHOSEN_ON }, ru: { value: ru, date: CHOSEN_ON } } };
}

/** Says that some of the money is still our example, for as long as it is. */
export function exampleAmounts(
  questions: readonly Question[],
  inputs: AnyInputs,
  { language }: ComputeContext,
): TextReference[] {
  const kept = questions.some(
    (question) => isExample(question, inputs, language) && isAsked(question, inputs, questions),
  );
  return kept ? [{ id: 'example-amounts', values: {}, facts: { date: CHOSEN_ON } }] : [];
}

function isExample(question: Question, inputs: AnyInputs, language: WordsLanguage): boolean {
  const value = inputs[question.id];
  if (question.kind === 'money') return question.presets?.[language].value === value;
  // Rows are the example as long as nothing in them was changed.
  return question.kind === 'table' && JSON.stringify(question.presets?.[language].value) === JSON.stringify(value);
}
