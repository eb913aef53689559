import type { Calculator } from '../calculator.js';
import { isNumberQuestion, type NumberQuestion } from '../question.js';

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
