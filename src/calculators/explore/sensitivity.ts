import { stepWithin } from '../../core/explore/step.js';
import { requireBetween } from '../../core/misuse.js';
import { success, type Outcome } from '../../core/outcome.js';
import type { Calculator } from '../calculator.js';
import { freeze } from '../freeze.js';
import { completeInputs } from '../inputs.js';
import type { AnyInputs, NumberQuestion, WordsLanguage } from '../question.js';
import { requireInputs } from '../require-inputs.js';
import { headlineOutcome, headlineWith, toldHeadline, type ToldHeadline } from './headline.js';
import { askedNumbers, isWhole, limitsOf } from './number-questions.js';

export interface SensitivityOptions {
  /** How far numbers are moved, as a part of themselves: 0.1 unless given. */
  readonly relativeStep?: number;
  /** How far shares are moved: 0.01, one point of per cent, unless given. */
  readonly sharePoints?: number;
  /** Whose presets fill the questions that are not answered. English where it is not said. */
  readonly language?: WordsLanguage;
}

/** How far the headline moves with each question. */
export interface Sensitivity {
  /** The headline as it is. */
  readonly value: number;
  readonly relativeStep: number;
  readonly sharePoints: number;
  /** The question that moves the headline most comes first. */
  readonly rows: readonly SensitivityRow[];
}

export interface SensitivityRow {
  readonly question: string;
  readonly input: number;
  /** With the input moved down, and up. */
  readonly low: MovedHeadline;
  readonly high: MovedHeadline;
  /** From the least to the greatest of the headlines that there are, with the input down, up and as it is. */
  readonly swing: number;
}

export interface MovedHeadline extends ToldHeadline {
  readonly input: number;
  /** Whether a limit of the question kept the input from going all the way. */
  readonly clamped: boolean;
}

/**
 * What matters most: each question that is asked now and answered with one number is moved down and up by a stated
 * step, alone, and the headline with it. The rows of a tornado picture.
 *
 * Shares move by points, other numbers by a part of themselves, and whole ones by one at the least. An input of nought
 * that moves by a part of itself stays where it is, and is left out. Lists and tables are not moved.
 *
 * Issues: those of the answer to the inputs, where they have none.
 *
 * @throws TypeError for inputs of the wrong shape, RangeError for steps outside 0…1.
 * @example
 * sensitivity(CALCULATORS.ltv, { discountRate: 0 }).value.rows[0].question; // 'churn'
 * sensitivity(CALCULATORS.ltv, { discountRate: 0 }).value.rows[0].swing; // ≈ 101.01
 * sensitivity(CALCULATORS.ltv, { churn: 2 }).issues[0].code; // 'above-maximum'
 */
export function sensitivity(
  calculator: Calculator,
  given: AnyInputs,
  { relativeStep = 0.1, sharePoints = 0.01, language = 'en' }: SensitivityOptions = {},
): Outcome<Sensitivity> {
  requireInputs('sensitivity', calculator, given);
  requireBetween('sensitivity', 'relativeStep', relativeStep, 0, 1);
  requireBetween('sensitivity', 'sharePoints', sharePoints, 0, 1);
  const complete = completeInputs(calculator.questions, given, language);
  if (!complete.ok) return freeze(complete);
  const inputs = complete.value;
  const now = headlineOutcome(calculator, inputs, language);
  if (!now.ok) return freeze(now);
  const rows = askedNumbers(calculator, inputs).flatMap((question) => {
    const input = inputs[question.id];
    if (typeof input !== 'number') return [];
    const size = sizeOf(question, input, relativeStep, sharePoints);
    const moved = (change: number): MovedHeadline => {
      const { value, clamped } = stepWithin({ ...limitsOf(question), value: input, change });
      const headline = headlineWith(calculator, inputs, question, value);
      if (headline !== null) return { input: value, clamped, value: headline };
      return { input: value, clamped, ...toldHeadline(calculator, { ...inputs, [question.id]: value }, language) };
    };
    return rowOf({ question: question.id, input, low: moved(-size), high: moved(size) }, now.value);
  });
  return freeze(success({ value: now.value, relativeStep, sharePoints, rows: bySwing(rows) }));
}

function sizeOf(question: NumberQuestion, input: number, relativeStep: number, sharePoints: number): number {
  if (question.kind === 'share') return sharePoints;
  const size = Math.abs(input) * relativeStep;
  return isWhole(question) && relativeStep > 0 ? Math.max(1, size) : size;
}

/** No row for an input that could not be moved. */
function rowOf(row: Omit<SensitivityRow, 'swing'>, now: number): SensitivityRow[] {
  if (row.low.input === row.input && row.high.input === row.input) return [];
  const values = [row.low.value, now, row.high.value].filter((value) => value !== null);
  return [{ ...row, swing: Math.max(...values) - Math.min(...values) }];
}

function bySwing(rows: readonly SensitivityRow[]): readonly SensitivityRow[] {
  return [...rows].sort((one, other) => other.swing - one.swing);
}
