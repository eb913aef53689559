import { failure, success, type Outcome } from '../core/outcome.js';
import { inputProblems } from './limits.js';
import {
  defaultsOf,
  isAsked,
  type AnyInputs,
  type InputValue,
  type Question,
  type TableColumn,
  type WordsLanguage,
} from './question.js';

/**
 * Inputs completed with the defaults of a language, or the limits that they cross.
 * A limit crossed by a question that is not asked now is no reason to refuse.
 */
export function completeInputs(
  questions: readonly Question[],
  given: AnyInputs,
  language: WordsLanguage,
): Outcome<AnyInputs> {
  const inputs: AnyInputs = { ...defaultsOf(questions, language), ...copyOf(questions, given) };
  const asked = new Set(questions.filter((question) => isAsked(question, inputs, questions)).map(({ id }) => id));
  const [first, ...rest] = inputProblems(questions, given).flatMap((problem) =>
    problem.type === 'limit' && asked.has(problem.issue.field) ? [problem.issue] : [],
  );
  return first === undefined ? success(inputs) : failure(first, ...rest);
}

/** An answer is frozen all the way down; what the caller gave stays the caller's. */
function copyOf(questions: readonly Question[], given: AnyInputs): AnyInputs {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([id, value]) => [id, copy(value, columnsOf(questions, id))]),
  );
}

function columnsOf(questions: readonly Question[], id: string): readonly TableColumn[] {
  const question = questions.find((candidate) => candidate.id === id);
  return question?.kind === 'table' ? question.columns : [];
}

/** Of a row its columns are taken; what is not said in it is `null`. */
function copy(value: InputValue, columns: readonly TableColumn[]): InputValue {
  if (typeof value !== 'object' || value === null) return unsigned(value);
  return value.map((item) =>
    typeof item === 'object'
      ? Object.fromEntries(columns.map(({ id }) => [id, unsigned(item[id] ?? null)]))
      : unsigned(item),
  ) as InputValue;
}

/** A zero has no sign: one over a churn of −0 is minus infinity. */
function unsigned<Value>(value: Value): Value | 0 {
  return value === 0 ? 0 : value;
}
