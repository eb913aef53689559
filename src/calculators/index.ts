export { calculate, CALCULATORS, type CalculateOptions, type CalculatorInputs } from './calculate.js';
export type { Amount, Answer, Figure, Headline, Series, SeriesPoint, Step, TextReference } from './answer.js';
export type { Calculator, ComputeContext } from './calculator.js';
export type { AnyInputs, InputValue, Preset, Question, WordsLanguage } from './question.js';
export type { LtvInputs } from './ltv/ltv.js';
export type { ServiceInputs } from './service/service.js';
export type { Failure, Issue, Outcome, Success, Suggestion } from '../core/outcome.js';
export * from './explore/index.js';
