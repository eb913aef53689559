import { failure, success, type Issue, type Outcome } from '../../core/outcome.js';
import type { Answer } from '../answer.js';
import { computeWith, type Calculator } from '../calculator.js';
import { completeInputs } from '../inputs.js';
import { inputProblems } from '../limits.js';
import { defaultsOf, type AnyInputs, type NumberQuestion, type WordsLanguage } from '../question.js';

/** Larger than any money, and small enough that differences and sums of a thousand of them stay numbers. */
const MOST = 1e300;

/** What was given with the defaults of a language for what was not, also where limits are crossed. */
export function allAnswers({ questions }: Calculator, given: AnyInputs, language: WordsLanguage): AnyInputs {
  const complete = completeInputs(questions, given, language);
  if (complete.ok) return complete.value;
  const defined = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...defaultsOf(questions, language), ...Object.fromEntries(defined) };
}

/** The headline number that some answers lead to, or `null`. */
export function headlineOf(calculator: Calculator, given: AnyInputs, language: WordsLanguage): number | null {
  const complete = completeInputs(calculator.questions, given, language);
  return complete.ok ? headlineOfComplete(calculator, complete.value) : null;
}

/** The same for inputs that are complete and within their limits already. */
export function headlineOfComplete(calculator: Calculator, inputs: AnyInputs): number | null {
  const value = calculator.headlineValue(inputs as never);
  return value !== null && Math.abs(value) <= MOST ? value : null;
}

/** The same with one number changed, whose limits alone are checked: the others stay as they were. */
export function headlineWith(
  calculator: Calculator,
  inputs: AnyInputs,
  question: NumberQuestion,
  input: number,
): number | null {
  const { id } = question;
  if (inputProblems([question], { [id]: input }).length > 0) return null;
  return headlineOfComplete(calculator, { ...inputs, [id]: input });
}

/** A headline number; `null` where there is none, with the first reason for it. */
export interface ToldHeadline {
  readonly value: number | null;
  readonly reason?: Issue;
}

export function toldHeadline(calculator: Calculator, given: AnyInputs, language: WordsLanguage): ToldHeadline {
  const headline = headlineOutcome(calculator, given, language);
  if (headline.ok) return { value: headline.value };
  const [reason] = headline.issues;
  return reason === undefined ? { value: null } : { value: null, reason };
}

/** The headline number, or why there is none. */
export function headlineOutcome(calculator: Calculator, given: AnyInputs, language: WordsLanguage): Outcome<number> {
  const value = headlineOf(calculator, given, language);
  if (value !== null) return success(value);
  const answer = answerTo(calculator, given, language);
  return answer.ok ? failure({ field: answer.value.headline.figure, code: 'no-value' }) : answer;
}

/** The whole answer, or why there is none. */
export function answerTo(calculator: Calculator, given: AnyInputs, language: WordsLanguage): Outcome<Answer> {
  const complete = completeInputs(calculator.questions, given, language);
  return complete.ok ? computeWith(calculator, complete.value, { language }) : complete;
}
