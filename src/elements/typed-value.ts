import {
  isNumberQuestion,
  type InputValue,
  type NumberColumn,
  type NumberQuestion,
  type Question,
  type SeriesQuestion,
  type TableColumn,
} from '../calculators/question.js';
import { failure, success, type Outcome } from '../core/outcome.js';
import { numberLimit } from '../calculators/number-limit.js';
import { shiftDecimal } from '../locale/decimal.js';
import type { NumberKind } from '../locale/number-kind.js';
import { parseNumber } from '../locale/parse-number.js';
import { cohortSum, readCohort } from './cohort-text.js';
import type { Cell } from './sheet.js';

/** Turns what somebody typed into the value of a question: an empty optional field is `null`, not an error. */
export function typedValue(question: Question, text: string, language: string): Outcome<InputValue> {
  if (question.kind === 'series') return typedSeries(question, text, language);
  if (!isNumberQuestion(question)) return success(text);
  if (question.optional && text.trim() === '') return success(null);
  const parsed = parseNumber(text, { language, kind: numberKindOf(question) });
  return parsed.ok ? success(parsed.value.value) : named(question.id, parsed);
}

/**
 * The other number that a text could honestly have meant, where the question takes it: 45.000 may be 45 or 45 000, and
 * 0.05 in a field of per cents may be a part of one.
 *
 * @returns nothing where the text has one reading, or cannot be read.
 */
export function otherReading(question: Question | TableColumn, text: string, language: string): number | undefined {
  if (!asksNumber(question)) return undefined;
  const parsed = parseNumber(text, { language, kind: numberKindOf(question) });
  if (!parsed.ok) return undefined;
  const { value, other = partOfOne(question, text, value) } = parsed.value;
  return other !== undefined && numberLimit(question, other) === undefined ? other : undefined;
}

/** What a spreadsheet calls 0.05 is 5 %: less than one per cent, written with decimals and without the sign. */
function partOfOne({ kind }: Question | TableColumn, text: string, value: number): number | undefined {
  const isLikely = kind === 'share' && !/[%٪]/.test(text) && Math.abs(value) > 0 && Math.abs(value) < 0.01;
  return isLikely ? shiftDecimal(value, 2) : undefined;
}

function asksNumber(asked: Question | TableColumn): asked is NumberQuestion | NumberColumn {
  return 'level' in asked ? isNumberQuestion(asked) : asked.kind !== 'text';
}

/** Which signs a field takes: only shares are typed in percent, only money with a currency. */
export function numberKindOf({ kind }: Question | TableColumn): NumberKind {
  return kind === 'money' || kind === 'share' ? kind : 'number';
}

export function columnKind(column: TableColumn): NumberKind | 'text' {
  return column.kind === 'text' ? 'text' : numberKindOf(column);
}

/**
 * Turns what somebody typed into a cell of a table. A blank cell is no mistake here: whether it may be blank depends
 * on its row.
 *
 * @param isPartOfOne whether a share was written as a part of one instead of in percent.
 */
export function typedCell(column: TableColumn, text: string, language: string, isPartOfOne = false): Cell {
  const kind = columnKind(column);
  if (kind === 'text') return { value: text.trim(), text };
  if (text.trim() === '') return { value: null, text };
  const parsed = parseNumber(text, { language, kind: isPartOfOne ? 'number' : kind });
  if (parsed.ok) return { value: parsed.value.value, text };
  const { code, suggestion } = parsed.issues[0]!;
  const percents = 'percents' in column && code === 'percent-not-expected' && typeof suggestion?.value === 'number';
  return percents ? { value: suggestion.value, text } : { value: null, text, issues: parsed.issues };
}

function typedSeries(question: SeriesQuestion, text: string, language: string): Outcome<InputValue> {
  const { id, labels } = question;
  const cohort = labels ? undefined : readCohort(text, language);
  if (cohort?.kind === 'one') return success(cohort.values);
  if (cohort?.kind === 'several') return cohortChoice(id, cohort.cohorts);
  const items = labels ? text.split(';').map((item) => (item.trim() === '' ? '0' : item)) : splitSeries(text);
  if (items.length === 0) return failure({ field: id, code: 'empty' });
  const values: number[] = [];
  for (const item of items) {
    const parsed = parseNumber(item, { language });
    if (!parsed.ok) {
      // One number would take the place of the whole list.
      const { suggestion: _suggestion, ...issue } = parsed.issues[0]!;
      return failure({ ...issue, field: id });
    }
    values.push(parsed.value.value);
  }
  return success(values);
}

/** So many cohorts are offered one by one. */
const MOST_COHORTS = 6;

/** Several cohorts are one only when somebody chooses: each of the first, or all together. */
function cohortChoice(field: string, cohorts: readonly (readonly number[])[]): Outcome<never> {
  const [first, ...others] = cohorts.slice(0, MOST_COHORTS).map((value, index) => ({
    field,
    code: index === 0 ? 'several-cohorts' : 'another-cohort',
    suggestion: { field, value },
  }));
  const sum = cohortSum(cohorts);
  return failure(
    first!,
    ...others,
    ...(sum ? [{ field, code: 'sum-of-cohorts', suggestion: { field, value: sum } }] : []),
  );
}

/** A column from a spreadsheet, a list with semicolons, or numbers with spaces between; strong separators win. */
export function splitSeries(text: string): string[] {
  const strong = /[;\n\r\t]/.test(text);
  return text
    .split(strong ? /[;\n\r\t]+/ : /,\s+|\s+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The parser does not know which field it reads; here it is known. */
function named(field: string, { issues }: Extract<Outcome<unknown>, { ok: false }>): Outcome<never> {
  const [first, ...rest] = issues.map(({ suggestion, ...issue }) => ({
    ...issue,
    field,
    ...(suggestion && { suggestion: { ...suggestion, field } }),
  }));
  return failure(first!, ...rest);
}
