import { histogram, mean, type Bin } from '../../core/explore/distribution.js';
import { percentile } from '../../core/explore/percentile.js';
import { randomFractions, type Random } from '../../core/explore/random.js';
import { requireBetween, requireNumber } from '../../core/misuse.js';
import { failure, success, type Issue, type Outcome } from '../../core/outcome.js';
import type { Calculator } from '../calculator.js';
import { freeze } from '../freeze.js';
import { completeInputs } from '../inputs.js';
import { inputProblems } from '../limits.js';
import { isAsked, type AnyInputs, type InputValue, type WordsLanguage } from '../question.js';
import { requireInputs } from '../require-inputs.js';
import { allAnswers, headlineOfComplete } from './headline.js';
import { isWhole } from './number-questions.js';
import { requireNumberQuestion } from './require-number-question.js';

/** From where to where an input may lie, by the id of its question. */
export type Ranges = Readonly<Record<string, readonly [low: number, high: number]>>;

export interface DrawsPlan {
  readonly calculator: Calculator;
  readonly inputs: AnyInputs;
  readonly ranges: Ranges;
  /** How many: 10 000 unless given, at most a million. */
  readonly draws?: number;
  /** A whole number from 0 to 2³² − 1: the same seed, the same draws. 1 unless given. */
  readonly seed?: number;
  /** Whose presets fill the questions that are not answered. English where it is not said. */
  readonly language?: WordsLanguage;
}

/** Draws under way: made in slices that the caller decides, so that nobody waits for them. */
export interface Draws {
  readonly total: number;
  readonly made: number;
  readonly done: boolean;
  /** Makes so many more, as far as they are wanted: 16 unless given. Whether all are made. */
  readonly step: (count?: number) => boolean;
  /** Makes draws for so long by the caller's clock, such as `() => performance.now()`. Whether all are made. */
  readonly run: (milliseconds: number, now: () => number) => boolean;
  /** `null` until all are made. */
  readonly result: DrawsResult | null;
}

export interface DrawsResult {
  readonly draws: number;
  readonly seed: number;
  /** What was drawn: the ranges of the questions that are asked now. */
  readonly questions: readonly string[];
  /** The part of the draws, 0…1, whose inputs have no headline. Nothing below counts them. */
  readonly shareWithoutValue: number;
  /** `null` where no draw has a headline. */
  readonly spread: DrawsSpread | null;
}

export interface DrawsSpread {
  /** Of the headlines, a tenth, half and nine tenths are at this or less (Hyndman & Fan's type 7). */
  readonly percentile10: number;
  readonly percentile50: number;
  readonly percentile90: number;
  readonly mean: number;
  /** The bars of a picture, from the 1st percentile to the 99th: a few extreme draws would make it a needle. */
  readonly bins: readonly Bin[];
  /** How many draws lie below and above the picture. */
  readonly below: number;
  readonly above: number;
}

const DRAWS = 10_000;
const MOST_DRAWS = 1_000_000;

/** Between two looks at the clock: of the slowest model, less than a millisecond, four on a slow phone. */
const BATCH = 16;

/** A bar is wide enough to see in a picture of 320 pixels. */
const BINS = 30;

/** The picture leaves out this share of the draws at either side. */
const PICTURED = 0.01;

/** Keeps the sequences of two questions apart, for any seed that a person would choose. */
const APART = 0x85ebca6b;

/** An input to be drawn. */
interface Drawn {
  readonly id: string;
  readonly whole: boolean;
  readonly low: number;
  readonly high: number;
  readonly next: Random;
}

/**
 * What the headline may be when some inputs are only known as a range: many times, each of them is drawn from its range,
 * all independently, and the headline taken.
 *
 * Between its ends every input is as likely as any other, and of whole numbers each (docs/decisions/013): a person who
 * says "from 5 to 15 %" names limits and nothing else, and mostly limits that are too narrow. Each question has its own
 * sequence of numbers, so that a range more or less, or other answers, leave the draws of the rest as they are.
 * A range of a question that is not asked now is left aside.
 *
 * Issues: limits that the inputs or the ends of a range cross; `range-reversed` (limit: the upper end) of the question.
 *
 * @throws TypeError for inputs of the wrong shape and for ranges that are not of number questions, RangeError for
 * another number of draws or seed.
 * @example
 * finished(createDraws({ calculator: CALCULATORS.ltv, inputs: { discountRate: 0 }, ranges: { averagePurchase: [40, 60] } })).spread.percentile90; // ≈ 581
 * createDraws({ calculator: CALCULATORS.ltv, inputs: {}, ranges: { churn: [0.2, 0.1] } }).issues[0].code; // 'range-reversed'
 */
export function createDraws(plan: DrawsPlan): Outcome<Draws> {
  const { calculator, inputs, ranges, draws = DRAWS, seed = 1, language = 'en' } = plan;
  requireInputs('createDraws', calculator, inputs);
  requireBetween('createDraws', 'draws', draws, 1, MOST_DRAWS);
  const wanted = wantedDraws(calculator, allAnswers(calculator, inputs, language), ranges, seed);
  const [issue, ...issues] = wanted.flatMap((drawn) => rangeIssues(calculator, drawn));
  if (issue !== undefined) return freeze(failure(issue, ...issues));
  const lows = Object.fromEntries(wanted.map(({ id, low }) => [id, low]));
  const complete = completeInputs(calculator.questions, { ...inputs, ...lows }, language);
  return complete.ok ? success(drawing(calculator, complete.value, wanted, draws, seed)) : freeze(complete);
}

/** The ranges of the questions that are asked, in their order: the order of a script's object changes nothing. */
function wantedDraws(calculator: Calculator, inputs: AnyInputs, ranges: Ranges, seed: number): Drawn[] {
  const questions = Object.keys(ranges).map((id) => requireNumberQuestion('createDraws', calculator, id));
  return calculator.questions.flatMap((question, position) => {
    const range = ranges[question.id];
    const asked = questions.find(({ id }) => id === question.id);
    if (range === undefined || asked === undefined || !isAsked(asked, inputs, calculator.questions)) return [];
    const [low, high] = range;
    requireNumber('createDraws', `ranges.${asked.id}[0]`, low);
    requireNumber('createDraws', `ranges.${asked.id}[1]`, high);
    const next = randomFractions((seed + Math.imul(position, APART)) >>> 0);
    return [{ id: asked.id, whole: isWhole(asked), low, high, next }];
  });
}

function rangeIssues({ questions }: Calculator, { id, low, high }: Drawn): Issue[] {
  const crossed = [low, high].flatMap((end) => inputProblems(questions, { [id]: end }));
  const issues = crossed.flatMap((problem) => (problem.type === 'limit' ? [problem.issue] : []));
  return low > high ? [...issues, { field: id, code: 'range-reversed', limit: high }] : issues.slice(0, 1);
}

function drawing(
  calculator: Calculator,
  complete: AnyInputs,
  drawn: readonly Drawn[],
  total: number,
  seed: number,
): Draws {
  const inputs: Record<string, InputValue> = { ...complete };
  const headlines = new Float64Array(total);
  let [made, valued] = [0, 0];
  let result: DrawsResult | null = null;
  const step = (count = BATCH): boolean => {
    for (const end = Math.min(total, made + count); made < end; made += 1) {
      for (const input of drawn) inputs[input.id] = valueOf(input);
      const headline = headlineOfComplete(calculator, inputs);
      if (headline !== null) headlines[valued++] = headline;
    }
    return made === total;
  };
  return {
    total,
    get made() {
      return made;
    },
    get done() {
      return made === total;
    },
    step,
    run(milliseconds, now) {
      for (const end = now() + milliseconds; made < total && now() < end;) step();
      return made === total;
    },
    get result() {
      if (made === total) result ??= resultOf(headlines.subarray(0, valued), total, seed, drawn);
      return result;
    },
  };
}

/** Between the ends; of whole numbers, each as likely as any other, the ends too. */
function valueOf({ whole, low, high, next }: Drawn): number {
  if (whole) return Math.min(high, low + Math.floor(next() * (high - low + 1)));
  const share = next();
  return Math.min(high, Math.max(low, low * (1 - share) + high * share));
}

function resultOf(headlines: Float64Array, draws: number, seed: number, drawn: readonly Drawn[]): DrawsResult {
  return freeze({
    draws,
    seed,
    questions: drawn.map(({ id }) => id),
    shareWithoutValue: (draws - headlines.length) / draws,
    spread: headlines.length === 0 ? null : spreadOf(headlines.sort()),
  });
}

function spreadOf(sorted: Float64Array): DrawsSpread {
  const [lower, upper] = [percentile(sorted, PICTURED), percentile(sorted, 1 - PICTURED)];
  return {
    percentile10: percentile(sorted, 0.1),
    percentile50: percentile(sorted, 0.5),
    percentile90: percentile(sorted, 0.9),
    mean: mean(sorted),
    bins: histogram({ values: sorted, lower, upper, parts: BINS }),
    below: sorted.filter((headline) => headline < lower).length,
    above: sorted.filter((headline) => headline > upper).length,
  };
}
