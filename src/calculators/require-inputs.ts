import type { Calculator } from './calculator.js';
import { inputProblems, type InputProblem } from './limits.js';
import { nearest } from './nearest.js';
import { isNumberQuestion, type Question } from './question.js';

/**
 * Throws for inputs of the wrong shape: a programmer's mistake. What a person may have typed passes.
 *
 * @throws TypeError that names the function, the input, what it should be and what it is.
 */
export function requireInputs(functionName: string, { questions }: Calculator, inputs: unknown): void {
  for (const problem of inputProblems(questions, inputs)) {
    if (problem.type === 'limit') continue;
    const message = problem.type === 'unknown-key' ? unknown(questions, problem) : wrong(questions, problem, inputs);
    throw new TypeError(`${functionName} ${message}`);
  }
}

type ShapeProblem = Exclude<InputProblem, { readonly type: 'limit' }>;

function unknown(questions: readonly Question[], problem: ShapeProblem): string {
  const question = questions.find(({ id }) => id === problem.key);
  const known = question?.kind === 'table' ? question.columns : questions;
  const near = nearest(
    problem.column ?? problem.key,
    known.map(({ id }) => id),
  );
  const where = problem.column === undefined ? '' : ` in ${problem.key}[${problem.row}]`;
  return `got an unknown input ${JSON.stringify(problem.column ?? problem.key)}${where}${near ? `, did you mean ${near}?` : ''}`;
}

function wrong(questions: readonly Question[], { key, row, column }: ShapeProblem, inputs: unknown): string {
  const question = questions.find(({ id }) => id === key);
  if (question === undefined) return `requires inputs as an object, got ${describe(inputs)}`;
  const place = `${key}${row === undefined ? '' : `[${row}]`}${column === undefined ? '' : `.${column}`}`;
  return `requires ${place} as ${expectation(question, row, column)}, got ${describe(valueAt(inputs, key, row, column))}`;
}

/** What stands at a place that is known to be there. */
function valueAt(inputs: unknown, ...place: readonly (string | number | undefined)[]): unknown {
  const steps = place.filter((step) => step !== undefined);
  return steps.reduce((value, step) => (value as Readonly<Record<string, unknown>>)[step], inputs);
}

function expectation(question: Question, row?: number, column?: string): string {
  if (question.kind === 'table') {
    if (row === undefined) return 'a list of rows';
    const asked = question.columns.find(({ id }) => id === column);
    if (asked === undefined) return `an object with ${question.columns.map(({ id }) => id).join(', ')}`;
    return asked.kind === 'text' ? 'text' : finite(asked);
  }
  if (question.kind === 'series') return 'a list of finite numbers';
  return isNumberQuestion(question) ? finite(question) : `one of ${question.options.join(', ')}`;
}

function finite({ optional }: { readonly optional?: true }): string {
  return optional ? 'a finite number or null' : 'a finite number';
}

/** Short, and safe for whatever a programmer passes: a list may hold things that no text can be made of. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
