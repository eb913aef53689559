import { attribute, MOST_CHANGES } from '../../core/explore/attribute.js';
import type { Issue } from '../../core/outcome.js';
import type { Figure } from '../answer.js';
import type { Calculator } from '../calculator.js';
import { freeze } from '../freeze.js';
import type { AnyInputs, WordsLanguage } from '../question.js';
import { requireInputs } from '../require-inputs.js';
import { changesBetween } from './changes.js';
import { comparedFigures, type FigureComparison } from './figures.js';
import { allAnswers, answerTo, headlineOf, toldHeadline, type ToldHeadline } from './headline.js';

/** A set of inputs with a name. Plain data: it survives `JSON.stringify`. */
export interface Scenario {
  readonly name: string;
  /** What is left out keeps its default. */
  readonly inputs: AnyInputs;
}

/** Two scenarios side by side: the way from the first to the second. */
export interface ScenarioComparison {
  readonly first: ScenarioHeadline;
  readonly second: ScenarioHeadline;
  /** The second headline less the first; `null` where one of them has none. */
  readonly difference: number | null;
  /** The questions that are answered differently, those that can only change together in one list. */
  readonly changes: readonly (readonly string[])[];
  readonly causes: ScenarioCauses;
  /** The figures of both answers, by their ids, in the order of the first. */
  readonly figures: readonly FigureComparison[];
}

export interface ScenarioHeadline extends ToldHeadline {
  readonly name: string;
}

export type ScenarioCauses =
  | {
      readonly state: 'known';
      /** The Shapley value, or for more than eight changes the mean of both orders of the questions. */
      readonly method: 'shapley' | 'sequence';
      /** In the order of the questions. They sum to the difference, but for the rounding of the last digits. */
      readonly shares: readonly ScenarioCause[];
    }
  /** Some of the changes without the others, or one of the scenarios itself, have no headline; `reason` says why. */
  | { readonly state: 'undefined'; readonly reason?: Issue };

export interface ScenarioCause {
  readonly questions: readonly string[];
  /** How much of the difference comes of these answers. */
  readonly value: number;
}

/**
 * Two scenarios side by side, and how much of the difference between their headlines each changed answer causes.
 *
 * The share of a change is what it adds on average over all orders in which the changes could be made (Shapley's
 * value; `attribute` of the core says what else is so). So the shares sum to the difference, and none of them depends on
 * which change is named first.
 *
 * @throws TypeError for inputs of the wrong shape.
 * @example
 * compareScenarios(CALCULATORS.ltv, { name: 'A', inputs: { discountRate: 0 } }, { name: 'B', inputs: { discountRate: 0, churn: 0.05, averagePurchase: 60 } }).difference; // ≈ 700
 * compareScenarios(CALCULATORS.ltv, { name: 'A', inputs: { discountRate: 0 } }, { name: 'B', inputs: { discountRate: 0, churn: 0.05, averagePurchase: 60 } }).causes.shares[1].value; // ≈ 550
 */
export function compareScenarios(
  calculator: Calculator,
  first: Scenario,
  second: Scenario,
  { language = 'en' }: { readonly language?: WordsLanguage } = {},
): ScenarioComparison {
  const [one, other] = [first, second].map((scenario) => sideOf(calculator, scenario, language)) as [Side, Side];
  const difference = one.value === null || other.value === null ? null : other.value - one.value;
  const changes = changesBetween(calculator.questions, one.inputs, other.inputs);
  return freeze({
    first: headlineOfSide(one),
    second: headlineOfSide(other),
    difference,
    changes,
    causes: causesOf(calculator, one, other, changes, language),
    figures: comparedFigures(one.figures, other.figures),
  });
}

/** A scenario with what it comes to. */
interface Side extends ScenarioHeadline {
  readonly inputs: AnyInputs;
  readonly figures: readonly Figure[];
}

function sideOf(calculator: Calculator, { name, inputs: given }: Scenario, language: WordsLanguage): Side {
  requireInputs('compareScenarios', calculator, given);
  const inputs = allAnswers(calculator, given, language);
  const answer = answerTo(calculator, inputs, language);
  const figures = answer.ok ? answer.value.figures : [];
  return { name, inputs, figures, ...toldHeadline(calculator, inputs, language) };
}

function headlineOfSide({ name, value, reason }: Side): ScenarioHeadline {
  return reason === undefined ? { name, value } : { name, value, reason };
}

function causesOf(
  calculator: Calculator,
  one: Side,
  other: Side,
  changes: readonly (readonly string[])[],
  language: WordsLanguage,
): ScenarioCauses {
  if (one.value === null || other.value === null) return without(one.reason ?? other.reason);
  if (changes.length > MOST_CHANGES) return without({ field: 'changes', code: 'too-many', limit: MOST_CHANGES });
  const inputsWith = (made: number): AnyInputs => ({ ...one.inputs, ...answersOf(other, chosen(changes, made)) });
  const every = 2 ** changes.length - 1;
  const attributed = attribute({
    count: changes.length,
    // None and all of the changes are the scenarios themselves, to the last digit.
    value: (made) => {
      if (made === 0) return one.value;
      return made === every ? other.value : headlineOf(calculator, inputsWith(made), language);
    },
  });
  if (!attributed.ok) {
    const { reason } = toldHeadline(calculator, inputsWith(attributed.issues[0]?.limit ?? 0), language);
    return without(reason);
  }
  const { shares, method } = attributed.value;
  return { state: 'known', method, shares: changes.map((questions, index) => ({ questions, value: shares[index]! })) };
}

function without(reason: Issue | undefined): ScenarioCauses {
  return reason === undefined ? { state: 'undefined' } : { state: 'undefined', reason };
}

/** The questions of the changes whose bits are set. */
function chosen(changes: readonly (readonly string[])[], made: number): readonly string[] {
  return changes.filter((_, index) => Math.floor(made / 2 ** index) % 2 === 1).flat();
}

function answersOf({ inputs }: Side, questions: readonly string[]): AnyInputs {
  return Object.fromEntries(questions.map((id) => [id, inputs[id]!]));
}
