import { failure, success, type Outcome } from '../core/outcome.js';
import { inputProblems } from './limits.js';
import { defaultsOf, isAsked, type AnyInputs, type InputValue, type Question, type WordsLanguage } from './question.js';

/**
 * Inputs completed with the defaults of a language, or the limits that they cross.
 * A limit crossed by a question that is not asked now is no reason to refuse.
 */
export function completeInputs(
  questions: readonly Question[],
  given: AnyInputs,
  language: WordsLanguage,
): Outcome<AnyInputs> {
  const inputs: AnyInputs = { ...defaultsOf(questions, language), ...withoutUndefined(given) };
  const asked = new Set(questions.filter((question) => isAsked(question, inputs, questions)).map(({ id }) => id));
  const [first, ...rest] = inputProblems(questions, given).flatMap((problem) =>
    problem.type === 'limit' && asked.has(problem.issue.field) ? [problem.issue] : [],
  );
  return first === undefined ? success(inputs) : failure(first, ...rest);
}

function withoutUndefined(given: AnyInputs): AnyInputs {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([id, value]) => [id, copy(value)]),
  );
}

/** An answer is frozen all the way down; what the caller gave stays the caller's. */
function copy(value: InputValue): InputValue {
  if (typeof value !== 'object' || value === null) return value;
  return value.map((item) => (typeof item === 'object' ? { ...item } : item)) as InputValue;
}
