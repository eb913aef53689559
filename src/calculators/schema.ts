import * as z from 'zod/mini';
import type { Issue } from '../core/outcome.js';
import type { NumberQuestion, Question, SeriesQuestion } from './question.js';

/**
 * The schema of a calculator's inputs, made from its questions: what strangers write is checked against
 * the same limits that the form, the docs and the JSON Schema show.
 */
export function schemaOf(questions: readonly Question[]) {
  return z.strictObject(Object.fromEntries(questions.map((question) => [question.id, z.optional(valueSchema(question))])));
}

function valueSchema(question: Question): z.ZodMiniType {
  switch (question.kind) {
    case 'choice':
    case 'period':
      return z.enum(question.options as [string, ...string[]]);
    case 'series':
      return z.array(seriesItem(question)).check(z.minLength(question.minimumLength), z.maxLength(question.maximumLength));
    default:
      return question.optional ? z.nullable(numberSchema(question)) : numberSchema(question);
  }
}

function seriesItem(question: SeriesQuestion): z.ZodMiniNumber {
  return z.number().check(z.gte(question.minimum));
}

function numberSchema(question: NumberQuestion): z.ZodMiniNumber {
  const { minimum, maximum, above, kind } = question;
  const whole = kind === 'count' || kind === 'years';
  return (whole ? z.int() : z.number()).check(
    ...(above === undefined ? [] : [z.gt(above)]),
    ...(minimum === undefined ? [] : [z.gte(minimum)]),
    ...(maximum === undefined ? [] : [z.lte(maximum)]),
  );
}

/** One thing that is wrong with inputs: either a limit that was crossed (a person's), or a wrong shape (a programmer's). */
export type InputProblem =
  | { readonly type: 'limit'; readonly issue: Issue }
  | { readonly type: 'unknown-key'; readonly key: string }
  | { readonly type: 'wrong-type'; readonly key: string };

/** Every problem of some inputs, or none. Never throws, whatever it is given. */
export function problemsOf(schema: ReturnType<typeof schemaOf>, inputs: unknown): InputProblem[] {
  const parsed = schema.safeParse(inputs);
  return parsed.success ? [] : parsed.error.issues.flatMap(toProblems);
}

function toProblems(found: z.core.$ZodIssue): InputProblem[] {
  const key = String(found.path[0] ?? '');
  if (found.code === 'unrecognized_keys') return found.keys.map((unknown) => ({ type: 'unknown-key', key: unknown }));
  if (found.code === 'too_small') return [limit(tooSmall(key, found))];
  if (found.code === 'too_big') return [limit(tooBig(key, found))];
  // A fraction where a whole number belongs is what a person may type; the nearest whole number mends it.
  if (found.code === 'invalid_type' && found.expected === 'int' && typeof found.input === 'number') {
    return [limit(notWhole(key, found.input))];
  }
  return [{ type: 'wrong-type', key }];
}

function limit(issue: Issue): InputProblem {
  return { type: 'limit', issue };
}

function tooSmall(field: string, { minimum, inclusive, origin }: z.core.$ZodIssueTooSmall): Issue {
  if (origin === 'array') return { field, code: 'too-few', limit: Number(minimum) };
  const least = Number(minimum);
  return inclusive
    ? { field, code: 'below-minimum', limit: least, suggestion: { field, value: least } }
    : { field, code: 'not-above', limit: least };
}

function tooBig(field: string, { maximum, origin }: z.core.$ZodIssueTooBig): Issue {
  const most = Number(maximum);
  return origin === 'array'
    ? { field, code: 'too-many', limit: most }
    : { field, code: 'above-maximum', limit: most, suggestion: { field, value: most } };
}

function notWhole(field: string, value: number): Issue {
  return { field, code: 'not-whole', suggestion: { field, value: Math.round(value) } };
}
