import type { Calculator } from '../calculator.js';
import { inputProblems } from '../limits.js';
import { isNumberQuestion, type NumberQuestion } from '../question.js';

/**
 * Throws for inputs of the wrong shape: a programmer's mistake. What a person may have typed passes.
 *
 * @throws TypeError that names the function, the input and what is wrong with it.
 */
export function requireInputs(functionName: string, calculator: Calculator, inputs: unknown): void {
  for (const problem of inputProblems(calculator.questions, inputs)) {
    if (problem.type === 'unknown-key') {
      throw new TypeError(`${functionName} got an unknown input ${JSON.stringify(problem.key)}`);
    }
    if (problem.type === 'wrong-type') {
      throw new TypeError(`${functionName} requires ${problem.key || 'inputs'} of the type that its question asks for`);
    }
  }
}

/**
 * The question that an id stands for, answered with one number.
 *
 * @throws TypeError where the calculator has no such question.
 */
export function requireNumberQuestion(functionName: string, calculator: Calculator, wanted: string): NumberQuestion {
  const question = calculator.questions.find(({ id }) => id === wanted);
  if (question !== undefined && isNumberQuestion(question)) return question;
  throw new TypeError(`${functionName} requires a question answered with a number, got ${JSON.stringify(wanted)}`);
}
