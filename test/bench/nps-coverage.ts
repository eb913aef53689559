import { randomFractions } from '../../src/core/explore/random.js';
import { bootstrapInterval } from '../../src/core/nps/bootstrap.js';
import type { AnswerCounts } from '../../src/core/nps/counts.js';
import { npsDifference } from '../../src/core/nps/difference.js';
import { npsInterval, type NpsMethod } from '../../src/core/nps/interval.js';
import type { Outcome } from '../../src/core/outcome.js';

/** What part of all customers would answer as promoters and as detractors; the others are passives. */
export interface Shares {
  readonly promoters: number;
  readonly detractors: number;
}

export type CoverageMethod = NpsMethod | 'bootstrap';

/** How often the intervals of one method hold the truth, over all shares of the grid. */
export interface Coverage {
  readonly method: CoverageMethod;
  readonly answers: number;
  readonly level: number;
  readonly mean: number;
  readonly worst: number;
  readonly worstShares: Shares;
  /** In points, of all intervals, each as often as it happens. */
  readonly meanWidth: number;
}

/** Every survey that can come out, with the limits that a method gives for it. */
interface Surveys {
  readonly all: readonly AnswerCounts[];
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export const SIZES = [5, 10, 20, 30, 50, 100, 200, 500] as const;

/** With more answers there are too many surveys to draw each of them a thousand times anew. */
export const MOST_BOOTSTRAPPED = 50;

/** The worst that can be met: nearly everybody alike. */
const EXTREMES: readonly Shares[] = [
  { promoters: 0.85, detractors: 0.05 },
  { promoters: 0.88, detractors: 0.03 },
  { promoters: 0.95, detractors: 0.01 },
  { promoters: 0.02, detractors: 0.02 },
];

/**
 * Steps of a tenth, without everybody alike, and a few extremes. Promoters are as many as detractors or more: the other
 * half is its mirror image.
 */
export const GRID: readonly Shares[] = [
  ...Array.from({ length: 10 }, (_, tenths) => tenths).flatMap((promoters) =>
    Array.from({ length: Math.min(promoters, 10 - promoters) + 1 }, (_, detractors) => ({
      promoters: promoters / 10,
      detractors: detractors / 10,
    })),
  ),
  ...EXTREMES,
].filter(({ promoters }) => promoters > 0);

/** How often each method holds the truth, for each number of answers. */
export function coverageOf(answers: number, level: number, method: CoverageMethod): Coverage {
  const surveys = surveysOf(answers, level, method);
  const cells = GRID.map((shares) => ({ shares, ...held(surveys, shares) }));
  const worst = cells.reduce((least, cell) => (cell.part < least.part ? cell : least));
  return {
    method,
    answers,
    level,
    mean: mean(cells.map(({ part }) => part)),
    worst: worst.part,
    worstShares: worst.shares,
    meanWidth: mean(cells.map(({ width }) => width)),
  };
}

/** The same of the adjusted interval in single cells, each as exact as a number is. */
export function coverageByShares(answers: number, level: number, method: NpsMethod, grid: readonly Shares[]): number[] {
  const surveys = surveysOf(answers, level, method);
  return grid.map((shares) => held(surveys, shares).part);
}

/**
 * The same once more by trying: so many surveys are drawn answer by answer, and those are counted whose interval holds the
 * truth. Knows nothing of how likely a survey is, and so checks the sums above.
 */
export function simulatedCoverage(answers: number, level: number, method: NpsMethod, times: number): number[] {
  const random = randomFractions(answers);
  return GRID.map(({ promoters, detractors }) => {
    const truth = 100 * (promoters - detractors);
    let hits = 0;
    for (let survey = 0; survey < times; survey += 1) {
      const { lower, upper } = valueOf(
        npsInterval({ counts: drawn(random, answers, promoters, detractors), level, method }),
      );
      if (holds(lower, upper, truth)) hits += 1;
    }
    return hits / times;
  });
}

/** How often two surveys of the same customers are called different, by chance alone. */
export function falseAlarms(answers: number, level: number, { promoters, detractors }: Shares): number {
  const all = allSurveys(answers);
  const chances = all.map((counts) => chanceOf(counts, answers, { promoters, detractors }));
  // What hardly ever happens changes no digit that is shown.
  const likely = all.flatMap((counts, index) => (chances[index]! < 1e-9 ? [] : [{ counts, chance: chances[index]! }]));
  let alarms = 0;
  for (const before of likely)
    for (const after of likely)
      if (valueOf(npsDifference({ before: before.counts, after: after.counts, level })).significant)
        alarms += before.chance * after.chance;
  return alarms;
}

function surveysOf(answers: number, level: number, method: CoverageMethod): Surveys {
  const all = allSurveys(answers);
  const [lower, upper] = [new Float64Array(all.length), new Float64Array(all.length)];
  for (const [index, counts] of all.entries()) {
    const interval =
      method === 'bootstrap'
        ? valueOf(bootstrapInterval({ counts, level, seed: index }))
        : valueOf(npsInterval({ counts, level, method }));
    lower[index] = interval.lower;
    upper[index] = interval.upper;
  }
  return { all, lower, upper };
}

function allSurveys(answers: number): AnswerCounts[] {
  const all: AnswerCounts[] = [];
  for (let promoters = 0; promoters <= answers; promoters += 1)
    for (let detractors = 0; promoters + detractors <= answers; detractors += 1)
      all.push({ promoters, passives: answers - promoters - detractors, detractors });
  return all;
}

function held({ all, lower, upper }: Surveys, shares: Shares): { part: number; width: number } {
  const { promoters, passives, detractors } = all[0]!;
  const answers = promoters + passives + detractors;
  const truth = 100 * (shares.promoters - shares.detractors);
  let [part, width] = [0, 0];
  for (const [index, counts] of all.entries()) {
    const chance = chanceOf(counts, answers, shares);
    if (holds(lower[index]!, upper[index]!, truth)) part += chance;
    width += chance * (upper[index]! - lower[index]!);
  }
  return { part, width };
}

/** The last digits of a limit decide nothing. */
function holds(lower: number, upper: number, truth: number): boolean {
  return lower <= truth + 1e-9 && truth - 1e-9 <= upper;
}

/** How likely a survey is: the trinomial distribution, from logarithms since its factors are huge. */
function chanceOf({ promoters, passives, detractors }: AnswerCounts, answers: number, shares: Shares): number {
  const passiveShare = 1 - shares.promoters - shares.detractors;
  return Math.exp(
    logFactorial(answers) +
      logTerm(promoters, shares.promoters) +
      logTerm(detractors, shares.detractors) +
      // A share of nothing may come out as a little more or less.
      logTerm(passives, passiveShare < 1e-12 ? 0 : passiveShare),
  );
}

function logTerm(count: number, share: number): number {
  return (count === 0 ? 0 : count * Math.log(share)) - logFactorial(count);
}

const LOG_FACTORIALS = [0];

function logFactorial(number: number): number {
  for (let next = LOG_FACTORIALS.length; next <= number; next += 1)
    LOG_FACTORIALS.push(LOG_FACTORIALS[next - 1]! + Math.log(next));
  return LOG_FACTORIALS[number]!;
}

function drawn(random: () => number, answers: number, promoters: number, detractors: number): AnswerCounts {
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (let answer = 0; answer < answers; answer += 1) {
    const chance = random();
    counts[chance < promoters ? 'promoters' : chance < 1 - detractors ? 'passives' : 'detractors'] += 1;
  }
  return counts;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new RangeError(`${outcome.issues[0]!.field}: ${outcome.issues[0]!.code}`);
  return outcome.value;
}
