import type { Issue } from '../core/outcome.js';
import { isNumberQuestion, type NumberQuestion, type Question, type SeriesQuestion } from './question.js';

/** One thing that is wrong with inputs: either a limit that was crossed (a person's), or a wrong shape (a programmer's). */
export type InputProblem =
  | { readonly type: 'limit'; readonly issue: Issue }
  | { readonly type: 'unknown-key'; readonly key: string }
  | { readonly type: 'wrong-type'; readonly key: string };

/** Every problem of what somebody gave as inputs, whatever it is. Never throws. */
export function inputProblems(questions: readonly Question[], inputs: unknown): InputProblem[] {
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) return [{ type: 'wrong-type', key: '' }];
  return Object.entries(inputs).flatMap(([key, value]): InputProblem[] => {
    const question = questions.find(({ id }) => id === key);
    if (question === undefined) return [{ type: 'unknown-key', key }];
    if (!isOfType(question, value)) return [{ type: 'wrong-type', key }];
    const issue = crossedLimit(question, value);
    return issue === undefined ? [] : [{ type: 'limit', issue }];
  });
}

/** `undefined` stands for "not given" in a script's object, as in a function's arguments. */
function isOfType(question: Question, value: unknown): boolean {
  if (value === undefined) return true;
  if (question.kind === 'series') return Array.isArray(value) && [...(value as unknown[])].every(Number.isFinite);
  if (!isNumberQuestion(question)) return question.options.includes(value as string);
  return Number.isFinite(value) || (value === null && question.optional === true);
}

function crossedLimit(question: Question, value: unknown): Issue | undefined {
  if (question.kind === 'series') return Array.isArray(value) ? seriesLimit(question, value as number[]) : undefined;
  return isNumberQuestion(question) && typeof value === 'number' ? numberLimit(question, value) : undefined;
}

function numberLimit({ id: field, kind, above, minimum, maximum }: NumberQuestion, value: number): Issue | undefined {
  if (above !== undefined && value <= above) return { field, code: 'not-above', limit: above };
  if (minimum !== undefined && value < minimum) return bound(field, 'below-minimum', minimum);
  if (maximum !== undefined && value > maximum) return bound(field, 'above-maximum', maximum);
  // Last: only what is within the limits may be rounded without leaving them.
  const whole = kind === 'count' || kind === 'years';
  return whole && !Number.isInteger(value)
    ? { field, code: 'not-whole', suggestion: { field, value: Math.round(value) } }
    : undefined;
}

function seriesLimit(
  { id: field, minimum, maximum, minimumLength, maximumLength }: SeriesQuestion,
  values: readonly number[],
): Issue | undefined {
  if (values.length < minimumLength) return { field, code: 'too-few', limit: minimumLength };
  if (values.length > maximumLength) return { field, code: 'too-many', limit: maximumLength };
  if (values.some((value) => value < minimum)) return { field, code: 'below-minimum', limit: minimum };
  return values.some((value) => value > maximum) ? { field, code: 'above-maximum', limit: maximum } : undefined;
}

function bound(field: string, code: string, limit: number): Issue {
  return { field, code, limit, suggestion: { field, value: limit } };
}
