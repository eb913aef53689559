import { isNumberQuestion, type InputValue, type Question, type SeriesQuestion } from '../calculators/question.js';
import { failure, success, type Outcome } from '../core/outcome.js';
import type { NumberKind } from '../locale/number-kind.js';
import { parseNumber } from '../locale/parse-number.js';

/** Turns what somebody typed into the value of a question: an empty optional field is `null`, not an error. */
export function typedValue(question: Question, text: string, language: string): Outcome<InputValue> {
  if (question.kind === 'series') return typedSeries(question, text, language);
  if (!isNumberQuestion(question)) return success(text);
  if (question.optional && text.trim() === '') return success(null);
  const parsed = parseNumber(text, { language, kind: numberKindOf(question) });
  return parsed.ok ? success(parsed.value.value) : named(question.id, parsed);
}

/** Which signs a field takes: only shares are typed in percent, only money with a currency. */
export function numberKindOf(question: Question): NumberKind {
  return question.kind === 'money' || question.kind === 'share' ? question.kind : 'number';
}

function typedSeries(question: SeriesQuestion, text: string, language: string): Outcome<InputValue> {
  const items = splitSeries(text);
  if (items.length === 0) return failure({ field: question.id, code: 'empty' });
  const values: number[] = [];
  for (const item of items) {
    const parsed = parseNumber(item, { language });
    if (!parsed.ok) return named(question.id, parsed);
    values.push(parsed.value.value);
  }
  return success(values);
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
