import { findRoot } from '../finance/find-root.js';
import { requireBetween, requireNumbers } from '../misuse.js';
import { placesToTry, type Interval } from './places.js';

/** What input is looked for: the one at which a function has a value. */
export interface InputSearch extends Interval {
  /** `null` where it has no value; what is no finite number counts as none. */
  readonly function: (input: number) => number | null;
  readonly target: number;
}

/** An input and what the function makes of it. */
export interface Trial {
  readonly input: number;
  readonly value: number;
}

export type InputFound =
  | ({ readonly state: 'found' } & Trial)
  /** `lowest` and `highest` are the ends of where there are values. */
  | { readonly state: 'out-of-reach'; readonly nearest: Trial; readonly lowest: Trial; readonly highest: Trial }
  | { readonly state: 'no-effect'; readonly value: number }
  | { readonly state: 'no-value' };

/** Values that differ by less, in relation to their size, are taken for the same. */
const SAME = 1e-12;

/** How close to the target, in relation to the sizes, a value must come: a jump over the target does not. */
const CLOSE = 1e-9;

/** How many times the way to where values end is halved. */
const HALVINGS = 60;

/**
 * The input at which a function has a wanted value: the one nearest to the present input, if there are several.
 *
 * Method: about 250 places of the interval are tried, and each two neighbours with the target between their values are
 * a bracket for bisection. The function may rise and fall, and have no value in places: up to where its values end, it is
 * followed by halving the way. What happens between two places tried stays unseen. Units: those of the function.
 *
 * Of whole inputs none may have the very value: then it is, of the two neighbours between which the target is crossed,
 * the one whose value is the target or more; of a rising function, the least that reaches it.
 *
 * `out-of-reach` names the nearest of the values seen; `no-effect` that all of them are the same; `no-value` that there
 * was none. Source: bracketing and bisection, standard.
 *
 * @throws RangeError unless `lower`, `present` and `upper` are in this order.
 * @example
 * seekInput({ function: (input) => input * input, target: 9, lower: -100, upper: 100, present: 1 }); // { state: 'found', input: 3, value: 9 }
 * seekInput({ function: (input) => 1 / (1 + input), target: 2, lower: 0, upper: 4, present: 1 }).nearest; // { input: 0, value: 1 }
 * seekInput({ function: (years) => 300 * years, target: 1000, lower: 1, upper: 50, present: 1, whole: true }); // { state: 'found', input: 4, value: 1200 }
 */
export function seekInput(asked: InputSearch): InputFound {
  requireNumbers('seekInput', asked, 'target', 'lower', 'upper', 'present');
  requireBetween('seekInput', 'present', asked.present, asked.lower, asked.upper);
  const search = withFiniteValues(asked);
  const trials = withEdges(search);
  const [lowest, highest] = [trials[0]?.at(0), trials.at(-1)?.at(-1)];
  if (lowest === undefined || highest === undefined) return { state: 'no-value' };
  const seen = trials.flat();
  const found = nearestTo(search.present, ({ input }) => input, solutions(search, trials));
  if (found !== undefined) return { state: 'found', ...found };
  if (allTheSame(seen)) return { state: 'no-effect', value: lowest.value };
  const nearest = nearestTo(search.target, ({ value }) => value, seen) as Trial;
  return { state: 'out-of-reach', nearest, lowest, highest };
}

/** What grew beyond what a number can hold is no value either. */
function withFiniteValues(asked: InputSearch): InputSearch {
  const valueOf = (input: number) => {
    const value = asked.function(input);
    return Number.isFinite(value) ? value : null;
  };
  return { ...asked, function: valueOf };
}

/** What was tried, in stretches without a gap, each followed up to where its values end. */
function withEdges(search: InputSearch): readonly (readonly Trial[])[] {
  const stretches: Trial[][] = [];
  let stretch: Trial[] | null = null;
  let gap: number | null = null;
  for (const input of placesToTry(search)) {
    const value = search.function(input);
    if (value === null) {
      const last: Trial | undefined = stretch?.at(-1);
      if (last !== undefined) stretch?.push(...followed(search, last, input));
      stretch = null;
      gap = input;
      continue;
    }
    if (stretch === null) {
      stretch = gap === null ? [] : followed(search, { input, value }, gap).reverse();
      stretches.push(stretch);
    }
    stretch.push({ input, value });
  }
  return stretches;
}

/** From an input with a value towards one without: the values on the way to where they end. */
function followed(search: InputSearch, { input }: Trial, without: number): Trial[] {
  const trials: Trial[] = [];
  let [last, gap] = [input, without];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = halfway(last, gap, search.whole === true);
    if (middle === last || middle === gap) break;
    const value = search.function(middle);
    if (value === null) gap = middle;
    else {
      trials.push({ input: middle, value });
      last = middle;
    }
  }
  return trials;
}

/** Rounded towards the first of the two where only whole numbers count. */
function halfway(from: number, to: number, whole: boolean): number {
  const middle = from / 2 + to / 2;
  return whole ? from + Math.trunc(middle - from) : middle;
}

function solutions(search: InputSearch, stretches: readonly (readonly Trial[])[]): readonly Trial[] {
  return stretches.flatMap((stretch) => [
    ...stretch.filter(({ value }) => value === search.target),
    ...stretch.slice(1).flatMap((upper, index) => between(search, stretch[index] as Trial, upper)),
  ]);
}

/** The solution between two neighbours, if the target lies between their values. */
function between(search: InputSearch, lower: Trial, upper: Trial): readonly Trial[] {
  if (reaches(search, lower) === reaches(search, upper)) return [];
  return search.whole === true ? wholeBetween(search, lower, upper) : rootBetween(search, lower, upper);
}

function reaches({ target }: InputSearch, { value }: Trial): boolean {
  return value >= target;
}

function rootBetween(search: InputSearch, lower: Trial, upper: Trial): readonly Trial[] {
  const root = findRoot({
    function: (input) => (search.function(input) ?? NaN) - search.target,
    lower: lower.input,
    upper: upper.input,
  });
  const value = root.ok ? search.function(root.value) : null;
  if (!root.ok || value === null) return [];
  const size = Math.max(Math.abs(search.target), Math.min(Math.abs(lower.value), Math.abs(upper.value)));
  return Math.abs(value - search.target) <= CLOSE * size ? [{ input: root.value, value }] : [];
}

function wholeBetween(search: InputSearch, lower: Trial, upper: Trial): readonly Trial[] {
  let [reaching, short] = reaches(search, lower) ? [lower, upper.input] : [upper, lower.input];
  for (
    let middle = halfway(reaching.input, short, true);
    middle !== reaching.input && middle !== short;
    middle = halfway(reaching.input, short, true)
  ) {
    const value = search.function(middle);
    if (value !== null && value >= search.target) reaching = { input: middle, value };
    else short = middle;
  }
  return [reaching];
}

function allTheSame(trials: readonly Trial[]): boolean {
  const values = trials.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return most - least <= SAME * Math.max(Math.abs(least), Math.abs(most));
}

function nearestTo(wanted: number, of: (trial: Trial) => number, trials: readonly Trial[]): Trial | undefined {
  const distance = (trial: Trial) => Math.abs(of(trial) - wanted);
  return trials.reduce<Trial | undefined>(
    (best, trial) => (best === undefined || distance(trial) < distance(best) ? trial : best),
    undefined,
  );
}
