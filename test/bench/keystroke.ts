import { THROTTLE, throttle, type Lab, type Tab } from './browser.js';
import { spread, type Spread } from './statistics.js';
import { total, traceKeystrokes, type Work } from './trace.js';

/** Typing over every field in turn; every key gives another answer. */
const TYPED: readonly Record<string, string>[] = [
  {
    averagePurchase: '64',
    purchaseFrequency: '3',
    grossMargin: '45',
    churn: '8',
    acquisitionCost: '120',
    discountRate: '12',
  },
  {
    averagePurchase: '70.5',
    purchaseFrequency: '2',
    grossMargin: '38',
    churn: '6',
    acquisitionCost: '95',
    discountRate: '15',
  },
];

const byHand = (name: string) => `[name=${name}]`;

const CANDIDATES = {
  ours: { path: '/ours.html', field: (name: string) => `ltv-calculator #${name}` },
  byHand: { path: '/by-hand.html', field: byHand },
  byHandWithPictures: { path: '/by-hand.html?pictures', field: byHand },
  bareFields: { path: '/by-hand.html?nothing', field: byHand },
};

export type Candidate = keyof typeof CANDIDATES;
const NAMES = Object.keys(CANDIDATES) as Candidate[];

/** What `pages/clock.js` measures, in milliseconds by the clock on the wall. */
export interface Times {
  script: number;
  frame: number;
  work: number;
  until: number;
}

export interface Keystroke {
  /** By the clock, throttled: script, and the frame that paints what it changed, without the wait between them. */
  work: Spread;
  /** The same of the keystrokes typed first, before the page is warm. */
  first: Spread;
  /** By the clock, throttled, with the wait for the frame. */
  until: Spread;
  /** Computed by the page's thread, not throttled. */
  thread: Spread;
  parts: Work;
}

export type Keystrokes = Readonly<Record<Candidate, Keystroke>>;

/** Rounds until nothing is compiled any more; they count as first keystrokes or not at all. */
const WARM_UP = 2;

export async function measureKeystrokes(lab: Lab, rounds: number): Promise<Keystrokes> {
  const runs = await Promise.all(
    NAMES.map(async (name) => ({
      name,
      tab: await lab.open(CANDIDATES[name].path),
      times: [] as Times[][],
      works: [] as Work[],
    })),
  );
  for (let round = 0; round < rounds + WARM_UP; round += 1) {
    // Each round begins with another one, so that none always has the same neighbour.
    for (const run of [...runs.slice(round % runs.length), ...runs.slice(0, round % runs.length)]) {
      const typing = () => type(run.tab, TYPED[round % TYPED.length]!, CANDIDATES[run.name].field);
      await run.tab.page.bringToFront();
      await throttle(run.tab, THROTTLE);
      await typing();
      run.times.push(await run.tab.call<Times[]>('takeKeystrokes'));
      if (round < WARM_UP) continue;
      await throttle(run.tab, 1);
      run.works.push(...(await traceKeystrokes(run.tab, typing)));
      await run.tab.call('takeKeystrokes');
    }
  }
  await requireSameAnswer(runs.filter(({ name }) => name !== 'bareFields').map(({ tab }) => tab));
  await Promise.all(runs.map(({ tab }) => tab.close()));
  return Object.fromEntries(runs.map(({ name, times, works }) => [name, summary(times, works)])) as Keystrokes;
}

async function type(
  { page, call }: Tab,
  typed: Record<string, string>,
  field: (name: string) => string,
): Promise<void> {
  for (const [name, text] of Object.entries(typed)) {
    await page.focus(field(name));
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA', { commands: ['SelectAll'] });
    await page.keyboard.up('Control');
    for (const key of text) {
      await page.keyboard.press(key as '0');
      await call('settled');
    }
  }
}

/** All must come to the same number, or they did not do the same work. */
async function requireSameAnswer(tabs: readonly Tab[]): Promise<void> {
  const values = await Promise.all(tabs.map(({ call }) => call<number>('lifetimeValue')));
  if (values.some((value) => !(Math.abs(value / values[0]! - 1) < 1e-9)))
    throw new Error(`The pages disagree: ${values.join(', ')}.`);
}

function summary(times: readonly Times[][], works: readonly Work[]): Keystroke {
  const warm = times.slice(WARM_UP).flat();
  const part = (kind: keyof Work) => spread(works.map((work) => work[kind])).median;
  return {
    work: spread(warm.map(({ work }) => work)),
    first: spread(times[0]!.map(({ work }) => work)),
    until: spread(warm.map(({ until }) => until)),
    thread: spread(works.map(total)),
    parts: {
      script: part('script'),
      style: part('style'),
      layout: part('layout'),
      paint: part('paint'),
      other: part('other'),
    },
  };
}
