import type { Issue } from '../core/outcome.js';
import { numberLimit } from './number-limit.js';
import { isNumberQuestion, type Question, type SeriesQuestion } from './question.js';
import { tableProblems } from './table-limits.js';

/** One thing that is wrong with inputs: either a limit that was crossed (a person's), or a wrong shape (a programmer's). */
export type InputProblem =
  | { readonly type: 'limit'; readonly issue: Issue }
  | ({ readonly type: 'unknown-key' | 'wrong-type'; readonly key: string } & Place);

/** Where in a table: the row from 0, and the key of a cell in it. */
interface Place {
  readonly row?: number;
  readonly column?: string;
}

/** Every problem of what somebody gave as inputs, whatever it is. Never throws. */
export function inputProblems(questions: readonly Question[], inputs: unknown): InputProblem[] {
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) return [{ type: 'wrong-type', key: '' }];
  return Object.entries(inputs).flatMap(([key, value]): InputProblem[] => {
    const question = questions.find(({ id }) => id === key);
    if (question === undefined) return [{ type: 'unknown-key', key }];
    // `undefined` stands for "not given" in a script's object, as in a function's arguments.
    if (value === undefined) return [];
    if (question.kind === 'table') return tableProblems(question, value);
    if (!isOfType(question, value)) return [{ type: 'wrong-type', key }];
    const issue = crossedLimit(question, value);
    return issue === undefined ? [] : [{ type: 'limit', issue }];
  });
}

type SingleQuestion = Exclude<Question, { readonly kind: 'table' }>;

function isOfType(question: SingleQuestion, value: unknown): boolean {
  if (question.kind === 'series') return Array.isArray(value) && [...(value as unknown[])].every(Number.isFinite);
  if (!isNumberQuestion(question)) return question.options.includes(value as string);
  return Number.isFinite(value) || (value === null && question.optional === true);
}

function crossedLimit(question: SingleQuestion, value: unknown): Issue | undefined {
  const { id: field } = question;
  if (question.kind === 'series') return seriesLimit(question, value as number[]);
  if (!isNumberQuestion(question) || typeof value !== 'number') return undefined;
  const crossed = numberLimit(question, value);
  if (crossed === undefined) return undefined;
  const { mended, ...issue } = crossed;
  return { field, ...issue, ...(mended !== undefined && { suggestion: { field, value: mended } }) };
}

function seriesLimit(
  { id: field, minimum, maximum, minimumLength, maximumLength }: SeriesQuestion,
  values: readonly number[],
): Issue | undefined {
  if (values.length < minimumLength) return { field, code: 'too-few', limit: minimumLength };
  if (values.length > maximumLength) return { field, code: 'too-many', limit: maximumLength };
  // What mends it is the whole list, with all that lies outside brought to the nearest limit.
  const value = values.map((one) => Math.min(Math.max(one, minimum), maximum));
  const suggestion = { field, value };
  if (values.some((one) => one < minimum)) return { field, code: 'below-minimum', limit: minimum, suggestion };
  return values.some((one) => one > maximum) ? { field, code: 'above-maximum', limit: maximum, suggestion } : undefined;
}
