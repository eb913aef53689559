import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Calculators from '../../src/calculators/index.js';
import { spread, type Spread } from './statistics.js';

export interface Compute {
  title: string;
  /** Milliseconds a call. */
  call: Spread;
  fastest: number;
}

export interface Computes {
  cases: Compute[];
  /** Exploring the defaults of every calculator. */
  exploring: Compute[];
  /** Where the time goes: the functions that take most of it themselves, as shares, over all cases. */
  top: { name: string; share: number }[];
}

const CASES: Readonly<Record<string, object>> = {
  'the six defaults': {},
  'with a cost of acquisition': { acquisitionCost: 120 },
  'with a fitted cohort': { churnBasis: 'cohort', acquisitionCost: 120 },
  'with a horizon of ten years': { horizonYears: 10, marginGrowth: 0.03, timing: 'middle' },
};

/** The longest working that there is: a car a year for sixty years, with something in every stream. */
const HEAVIEST_DEALER = {
  cycleYears: 1,
  horizon: 'life',
  lifeYears: 60,
  repurchaseProbability: 0.97,
  accessoriesGross: 3,
  bodyShopGross: 4,
  retentionCost: 5,
  saleGrossBasis: 'deal',
  referralProgramme: 'yes',
  acquisitionCost: 5,
  discountRate: 0.2,
  serviceBasis: 'table',
} as const;

/** Every kind of cost, of three cars over ten years: to be computed again within a millisecond. */
const THREE_CARS = {
  years: 10,
  finance: 'loan',
  electricity: 'yes',
  electricShare: 0.5,
  insuranceBasis: 'apart',
  repairsBasis: 'by-age',
  tyres: 'yes',
  parking: 3_000,
  wash: 1_000,
  tolls: 5_000,
  fines: 3_000,
  inflation: 0.06,
  opportunityRate: 0.1,
  sharing: 'yes',
  compare: 'yes',
  otherCars: [
    { name: 'B', price: 30_000, fuelConsumption: 6 },
    { name: 'C', price: 50_000, fuelConsumption: 9 },
  ].map((row) => ({ resaleValue: null, fuelPrice: null, insurance: null, service: null, tax: null, ...row })),
} as const;

/** What is asked of segments at first has no number outside its table: nothing to explore. */
const EXPLORED: Readonly<Record<string, Calculators.AnyInputs>> = { segments: { segmentBasis: 'dealer' } };

const WARM_UP = 500;
const CALLS = 20;
const ROUNDS = 100;
const EXPLORING_ROUNDS = 20;
/** How many questions are changed, and drawn: the three that matter most. */
const DRAWN = 3;
const TOP = 8;

interface Run {
  title: string;
  run: () => unknown;
  /** How many times in a round. */
  calls: number;
}

/** Computing and exploring in Node, from the built files. */
export async function measureCompute(built: string): Promise<Computes> {
  const library = (await import(pathToFileURL(join(built, 'calculators.js')).href)) as typeof Calculators;
  const runs = Object.entries(CASES).map(([title, inputs]): Run => {
    return { title, run: () => library.calculate('ltv', inputs), calls: CALLS };
  });
  const { dealer } = library.CALCULATORS;
  const exploring: Run[] = [
    ...Object.values(library.CALCULATORS).flatMap((calculator) => exploringRuns(library, calculator)),
    { title: 'dealer: the heaviest answer', run: () => library.calculate('dealer', HEAVIEST_DEALER), calls: CALLS },
    {
      title: 'dealer: what matters most in the heaviest answer',
      run: () => library.sensitivity(dealer, HEAVIEST_DEALER),
      calls: 5,
    },
    {
      title: 'ownership: three cars over ten years',
      run: () => library.calculate('ownership', THREE_CARS),
      calls: CALLS,
    },
  ];
  const cases = measure(runs, ROUNDS);
  return {
    cases,
    exploring: measure(exploring, EXPLORING_ROUNDS),
    top: await profile(() => runs.forEach((run) => milliseconds(run))),
  };
}

function exploringRuns(library: typeof Calculators, calculator: Calculators.Calculator): Run[] {
  const { id } = calculator;
  const given = EXPLORED[id] ?? {};
  const found = library.sensitivity(calculator, given);
  if (!found.ok) throw new Error(`${id} has no answer to its defaults.`);
  const { rows, value } = found.value;
  const moved = rows.slice(0, DRAWN);
  const changed = Object.fromEntries(moved.map(({ question, high }) => [question, high.input]));
  const second = { name: 'B', inputs: { ...given, ...changed } };
  const ranges = Object.fromEntries(
    moved.map(({ question, low, high }) => [question, [low.input, high.input]] as const),
  );
  const cohort = { churnBasis: 'cohort' };
  const draws = (inputs: Calculators.AnyInputs) => () => {
    const drawing = library.createDraws({ calculator, inputs, ranges });
    if (!drawing.ok) throw new Error(`${id} has no draws.`);
    while (!drawing.value.step(1000));
    return drawing.value.result;
  };
  return [
    { title: `${id}: an answer`, run: () => library.calculate(id as 'ltv', given), calls: CALLS },
    { title: `${id}: what matters most`, run: () => library.sensitivity(calculator, given), calls: 5 },
    {
      title: `${id}: a goal`,
      run: () => library.goalSeek(calculator, given, moved[0]!.question, value * 1.5),
      calls: 5,
    },
    {
      title: `${id}: two scenarios, ${DRAWN} changes`,
      run: () => library.compareScenarios(calculator, { name: 'A', inputs: given }, second),
      calls: 5,
    },
    { title: `${id}: ten thousand draws over ${DRAWN} ranges`, run: draws(given), calls: 1 },
    ...(id === 'ltv' ? [{ title: 'ltv: the same with a fitted cohort', run: draws(cohort), calls: 1 }] : []),
  ];
}

function measure(runs: readonly Run[], rounds: number): Compute[] {
  for (const { run, calls } of runs) for (let call = 0; call < (WARM_UP * calls) / CALLS; call += 1) run();
  const times = runs.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) {
    runs.forEach((run, index) => times[index]!.push(milliseconds(run)));
  }
  return runs.map(({ title }, index) => ({
    title,
    call: spread(times[index]!),
    fastest: Math.min(...times[index]!),
  }));
}

function milliseconds({ run, calls }: Run): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call += 1) run();
  return Number(process.hrtime.bigint() - start) / 1e6 / calls;
}

async function profile(act: () => void): Promise<Computes['top']> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (let round = 0; round < ROUNDS / 2; round += 1) act();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const samples = new Map<string, number>();
  for (const { callFrame, hitCount = 0 } of profile.nodes) {
    const name = callFrame.functionName || '(without a name)';
    samples.set(name, (samples.get(name) ?? 0) + hitCount);
  }
  const all = [...samples.values()].reduce((sum, count) => sum + count, 0);
  return [...samples]
    .map(([name, count]) => ({ name, share: count / all }))
    .sort((a, b) => b.share - a.share)
    .slice(0, TOP);
}
