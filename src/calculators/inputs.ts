import { failure, success, type Outcome } from '../core/outcome.js';
import type { Calculator } from './calculator.js';
import { defaultsOf, isAsked, type AnyInputs, type WordsLanguage } from './question.js';
import { problemsOf, schemaOf, type InputProblem } from './schema.js';

const schemas = new WeakMap<Calculator, ReturnType<typeof schemaOf>>();

/** The schema of a calculator's inputs, made once. */
export function schemaOfCalculator(calculator: Calculator): ReturnType<typeof schemaOf> {
  const known = schemas.get(calculator) ?? schemaOf(calculator.questions);
  schemas.set(calculator, known);
  return known;
}

/** What is wrong with some inputs of a calculator, if anything. Never throws. */
export function inputProblems(calculator: Calculator, inputs: unknown): InputProblem[] {
  return problemsOf(schemaOfCalculator(calculator), inputs);
}

/**
 * Inputs completed with the defaults of a language, or the limits that they cross.
 * A limit crossed by a question that is not asked now is no reason to refuse.
 */
export function completeInputs(calculator: Calculator, given: AnyInputs, language: WordsLanguage): Outcome<AnyInputs> {
  const inputs: AnyInputs = { ...defaultsOf(calculator.questions, language), ...given };
  const asked = new Set(calculator.questions.filter((question) => isAsked(question, inputs)).map(({ id }) => id));
  const issues = inputProblems(calculator, given).flatMap((problem) =>
    problem.type === 'limit' && asked.has(problem.issue.field) ? [problem.issue] : [],
  );
  const [first, ...rest] = issues;
  return first === undefined ? success(inputs) : failure(first, ...rest);
}
