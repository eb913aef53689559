import { seekInput, type Trial } from '../../core/explore/seek.js';
import { requireNumber } from '../../core/misuse.js';
import type { Issue } from '../../core/outcome.js';
import type { Calculator } from '../calculator.js';
import { freeze } from '../freeze.js';
import { completeInputs } from '../inputs.js';
import { isAsked, type AnyInputs, type NumberQuestion, type WordsLanguage } from '../question.js';
import { requireInputs } from '../require-inputs.js';
import { allAnswers, headlineWith, toldHeadline } from './headline.js';
import { intervalOf } from './number-questions.js';
import { requireNumberQuestion } from './require-number-question.js';

export type { Trial } from '../../core/explore/seek.js';

/** What an input must be for the headline to reach a goal, or why there is no such input. */
export type Goal = GoalFound | GoalOutOfReach | GoalWithoutEffect | GoalWithoutValue;

interface Sought {
  readonly question: string;
  readonly target: number;
  /** Where it was looked for: from one limit of the question to the other. */
  readonly interval: { readonly lower: number; readonly upper: number };
}

export interface GoalFound extends Sought, Trial {
  readonly state: 'found';
}

export interface GoalOutOfReach extends Sought {
  readonly state: 'out-of-reach';
  /** The input whose headline comes nearest to the goal, of those that were tried. */
  readonly nearest: Trial;
  /** The least and the greatest input that have a headline, as far as was seen. */
  readonly lowest: Trial;
  readonly highest: Trial;
}

/** The headline does not follow the input, or the question is not asked now; `value` is the headline. */
export interface GoalWithoutEffect extends Sought {
  readonly state: 'no-effect';
  readonly value: number;
}

/** No input gives a headline at all. */
export interface GoalWithoutValue extends Sought {
  readonly state: 'no-value';
  readonly reason?: Issue;
}

/**
 * What must one input be for the headline to reach a goal, all other answers as they are?
 *
 * Looks at the whole interval between the limits of the question and takes the solution that is nearest to the present
 * input; of whole numbers, the one of the two around the solution whose headline is the goal or more. How is said at
 * `seekInput` of the core. To break even is to take the acquisition cost for the goal: `breakEvenTarget`.
 *
 * @param question the id of a question that is answered with one number.
 * @throws TypeError for inputs of the wrong shape, another question or a goal that is no finite number.
 * @example
 * goalSeek(CALCULATORS.ltv, { discountRate: 0 }, 'churn', 1000).input; // ≈ 0.05
 * goalSeek(CALCULATORS.ltv, { discountRate: 0 }, 'grossMargin', 2000).nearest; // { input: 1, value: 1000 }
 * goalSeek(CALCULATORS.ltv, {}, 'acquisitionCost', 1000).state; // 'no-effect'
 */
export function goalSeek(
  calculator: Calculator,
  inputs: AnyInputs,
  question: string,
  target: number,
  { language = 'en' }: { readonly language?: WordsLanguage } = {},
): Goal {
  const sought = requireNumberQuestion('goalSeek', calculator, question);
  requireInputs('goalSeek', calculator, inputs);
  requireNumber('goalSeek', 'target', target);
  const all = allAnswers(calculator, inputs, language);
  const now = all[question];
  const interval = intervalOf(sought, typeof now === 'number' ? now : null);
  const told: Sought = { question, target, interval: { lower: interval.lower, upper: interval.upper } };
  if (!isAsked(sought, all, calculator.questions)) return freeze(unasked(calculator, inputs, told, language));
  const found = seekInput({
    ...interval,
    target,
    function: headlineBy(calculator, sought, inputs, language),
  });
  if (found.state !== 'no-value') return freeze({ ...told, ...found });
  return freeze(withoutValue(calculator, { ...inputs, [question]: interval.present }, told, language));
}

/**
 * The goal at which a customer just pays for himself: the acquisition cost, where it is asked for and given.
 *
 * @example
 * breakEvenTarget(CALCULATORS.ltv, { acquisitionCost: 120 }); // 120
 * breakEvenTarget(CALCULATORS.ltv, {}); // null
 */
export function breakEvenTarget({ questions }: Calculator, inputs: AnyInputs): number | null {
  const cost = inputs['acquisitionCost'];
  const question = questions.find(({ id }) => id === 'acquisitionCost');
  return question !== undefined && isAsked(question, inputs, questions) && typeof cost === 'number' ? cost : null;
}

/** The headline as a function of one input. */
function headlineBy(
  calculator: Calculator,
  question: NumberQuestion,
  inputs: AnyInputs,
  language: WordsLanguage,
): (input: number) => number | null {
  const others = completeInputs(calculator.questions, without(inputs, question.id), language);
  return others.ok ? (input) => headlineWith(calculator, others.value, question, input) : () => null;
}

/** Its default stands for what is left out. */
function without(inputs: AnyInputs, question: string): AnyInputs {
  return Object.fromEntries(Object.entries(inputs).filter(([id]) => id !== question));
}

function unasked(calculator: Calculator, inputs: AnyInputs, told: Sought, language: WordsLanguage): Goal {
  const { value } = toldHeadline(calculator, inputs, language);
  return value === null ? withoutValue(calculator, inputs, told, language) : { state: 'no-effect', ...told, value };
}

function withoutValue(calculator: Calculator, inputs: AnyInputs, told: Sought, language: WordsLanguage): Goal {
  const { reason } = toldHeadline(calculator, inputs, language);
  return reason === undefined ? { state: 'no-value', ...told } : { state: 'no-value', ...told, reason };
}
