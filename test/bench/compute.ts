import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { spread, type Spread } from './statistics.js';

export interface Compute {
  title: string;
  /** Milliseconds a call. */
  call: Spread;
  fastest: number;
}

export interface Computes {
  cases: Compute[];
  /** Where the time goes: the functions that take most of it themselves, as shares, over all cases. */
  top: { name: string; share: number }[];
}

const CASES: Readonly<Record<string, object>> = {
  'the six defaults': {},
  'with a cost of acquisition': { acquisitionCost: 120 },
  'with a fitted cohort': { churnBasis: 'cohort', acquisitionCost: 120 },
  'with a horizon of ten years': { horizonYears: 10, marginGrowth: 0.03, timing: 'middle' },
};

const WARM_UP = 500;
const CALLS = 20;
const ROUNDS = 100;
const TOP = 8;

/** `calculate('ltv')` in Node, from the built files. */
export async function measureCompute(built: string): Promise<Computes> {
  const { calculate } = (await import(pathToFileURL(join(built, 'calculators.js')).href)) as {
    calculate: (id: 'ltv', inputs: object) => unknown;
  };
  const runs = Object.entries(CASES).map(([title, inputs]) => ({ title, run: () => calculate('ltv', inputs) }));
  for (const { run } of runs) for (let call = 0; call < WARM_UP; call += 1) run();
  const times = runs.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round += 1)
    runs.forEach(({ run }, index) => times[index]!.push(milliseconds(run)));
  const cases = runs.map(({ title }, index) => ({
    title,
    call: spread(times[index]!),
    fastest: Math.min(...times[index]!),
  }));
  return { cases, top: await profile(() => runs.forEach(({ run }) => milliseconds(run))) };
}

function milliseconds(run: () => unknown): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < CALLS; call += 1) run();
  return Number(process.hrtime.bigint() - start) / 1e6 / CALLS;
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
