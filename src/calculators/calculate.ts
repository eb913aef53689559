import type { Outcome } from '../core/outcome.js';
import type { Answer } from './answer.js';
import { answerOf } from './answer-of.js';
import type { Calculator } from './calculator.js';
import { dealer, type DealerInputs } from './dealer/dealer.js';
import { inputProblems, type InputProblem } from './limits.js';
import { ltv, type LtvInputs } from './ltv/ltv.js';
import { nearest } from './nearest.js';
import { isNumberQuestion, type AnyInputs, type Question, type WordsLanguage } from './question.js';
import { segments, type SegmentsInputs } from './segments/segments.js';
import { service, type ServiceInputs } from './service/service.js';
import { vehicle, type VehicleInputs } from './vehicle/vehicle.js';

/** The inputs of each calculator, by its id. */
export interface CalculatorInputs {
  ltv: LtvInputs;
  dealer: DealerInputs;
  service: ServiceInputs;
  vehicle: VehicleInputs;
  segments: SegmentsInputs;
}

/** Every calculator, by its id. */
export const CALCULATORS: Readonly<Record<keyof CalculatorInputs, Calculator>> = {
  ltv,
  dealer,
  service,
  vehicle,
  segments,
};

const LANGUAGES: readonly WordsLanguage[] = ['en', 'ru'];

export interface CalculateOptions {
  /** Whose presets fill the questions that are not answered. English where it is not said. */
  readonly language?: WordsLanguage;
}

/**
 * Answers a calculator's questions, in Node and in a browser: the same engine that the widget runs.
 *
 * Inputs that are left out take their defaults. Impossible inputs give a failure whose issues name the field,
 * a code, the limit and a suggestion; an unknown name or a value of the wrong type is a programmer's mistake.
 *
 * @throws TypeError for an unknown calculator, an unknown input or a value of the wrong type.
 * @example
 * const outcome = calculate('ltv', { averagePurchase: 50, churn: 0.1, discountRate: 0 });
 * outcome.ok && outcome.value.figures.find(({ id }) => id === 'lifetimeValue')?.value; // 500
 */
export function calculate<Id extends keyof CalculatorInputs>(
  id: Id,
  inputs: Partial<CalculatorInputs[Id]> = {},
  { language = 'en' }: CalculateOptions = {},
): Outcome<Answer> {
  if (!Object.hasOwn(CALCULATORS, id)) {
    throw new TypeError(`calculate requires one of ${Object.keys(CALCULATORS).join(', ')}, got ${describe(id)}`);
  }
  if (!LANGUAGES.includes(language)) {
    throw new TypeError(`calculate requires language as one of ${LANGUAGES.join(', ')}, got ${describe(language)}`);
  }
  const calculator = CALCULATORS[id];
  requireShape(calculator, inputs);
  return answerOf(calculator, inputs as AnyInputs, language);
}

function requireShape({ questions }: Calculator, inputs: unknown): void {
  for (const problem of inputProblems(questions, inputs)) {
    if (problem.type === 'limit') continue;
    throw new TypeError(
      problem.type === 'unknown-key' ? unknown(questions, problem) : wrong(questions, problem, inputs),
    );
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
  return `calculate got an unknown input ${JSON.stringify(problem.column ?? problem.key)}${where}${near ? `, did you mean ${near}?` : ''}`;
}

function wrong(questions: readonly Question[], { key, row, column }: ShapeProblem, inputs: unknown): string {
  const question = questions.find(({ id }) => id === key);
  if (question === undefined) return `calculate requires inputs as an object, got ${describe(inputs)}`;
  const place = `${key}${row === undefined ? '' : `[${row}]`}${column === undefined ? '' : `.${column}`}`;
  return `calculate requires ${place} as ${expectation(question, row, column)}, got ${describe(valueAt(inputs, key, row, column))}`;
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
function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
