import type { Outcome } from '../core/outcome.js';
import type { Answer } from './answer.js';
import { computeWith, type Calculator } from './calculator.js';
import { freeze } from './freeze.js';
import { completeInputs } from './inputs.js';
import type { AnyInputs, WordsLanguage } from './question.js';

/** The answer to inputs of the right shape: what `calculate` does once a programmer's mistakes are out of the way. */
export function answerOf(calculator: Calculator, given: AnyInputs, language: WordsLanguage): Outcome<Answer> {
  const complete = completeInputs(calculator.questions, given, language);
  return freeze(complete.ok ? computeWith(calculator, complete.value, { language }) : complete);
}
