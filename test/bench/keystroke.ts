import { setTimeout as sleep } from 'node:timers/promises';
import { metrics, type Lab, type Tab } from './browser.js';
import { spread, type Spread } from './statistics.js';

/** Longer than the slowest keystroke takes, so that no two overlap. */
const PAUSE = 100;

/** Typing over every field in turn; every key gives another answer. */
const TYPED: readonly Record<string, string>[] = [
  { averagePurchase: '64', purchaseFrequency: '3', grossMargin: '45', churn: '8', acquisitionCost: '120', discountRate: '12' },
  { averagePurchase: '70.5', purchaseFrequency: '2', grossMargin: '38', churn: '6', acquisitionCost: '95', discountRate: '15' },
];

const CANDIDATES = {
  ours: { path: '/ours.html', field: (name: string) => `ltv-calculator #${name}` },
  byHand: { path: '/by-hand.html', field: (name: string) => `[name=${name}]` },
  byHandWithPictures: { path: '/by-hand.html?pictures', field: (name: string) => `[name=${name}]` },
  bareFields: { path: '/by-hand.html?nothing', field: (name: string) => `[name=${name}]` },
};

type Name = keyof typeof CANDIDATES;

/** What `pages/clock.js` measures, in milliseconds. */
interface Times {
  script: number;
  frame: number;
  work: number;
  until: number;
}

export interface Keystroke {
  /** The work of one keystroke once the page is warm, and of the keystrokes typed first. */
  work: Spread;
  first: Spread;
  /** The slowest in twenty. */
  slow: number;
  until: Spread;
  script: Spread;
  frame: Spread;
  /** Milliseconds a keystroke in each kind of work, from the browser's own counters. */
  parts: { script: number; style: number; layout: number; other: number };
}

export type Keystrokes = Record<Name, Keystroke> & { lifetimeValues: Partial<Record<Name, number>> };

export async function measureKeystrokes(lab: Lab, rounds: number): Promise<Keystrokes> {
  const names = Object.keys(CANDIDATES) as Name[];
  const tabs = new Map<Name, Tab>();
  const times = new Map<Name, Times[][]>(names.map((name) => [name, []]));
  const parts = new Map<Name, Keystroke['parts'][]>(names.map((name) => [name, []]));
  for (const name of names) {
    const tab = await lab.open(CANDIDATES[name].path);
    await tab.protocol.send('Performance.enable');
    tabs.set(name, tab);
  }
  for (let round = 0; round < rounds; round += 1) {
    // Each round in another order, so that none is always measured at the same moment.
    for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) {
      const tab = tabs.get(name)!;
      const before = await metrics(tab);
      await type(tab, TYPED[round % TYPED.length]!, CANDIDATES[name].field);
      const after = await metrics(tab);
      const measured = await tab.call<Times[]>('takeKeystrokes');
      times.get(name)!.push(measured);
      parts.get(name)!.push(split(before, after, measured.length));
    }
  }
  const lifetimeValues = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await lifetimeValue(tabs.get(name)!)] as const)),
  );
  await Promise.all([...tabs.values()].map((tab) => tab.close()));
  const results = names.map((name) => [name, summarise(times.get(name)!, parts.get(name)!)] as const);
  return { ...(Object.fromEntries(results) as Record<Name, Keystroke>), lifetimeValues };
}

async function type({ page }: Tab, typed: Record<string, string>, field: (name: string) => string): Promise<void> {
  for (const [name, text] of Object.entries(typed)) {
    await page.locator(field(name)).focus();
    await page.keyboard.press('Control+A');
    await sleep(PAUSE);
    for (const key of text) {
      await page.keyboard.press(key);
      await sleep(PAUSE);
    }
  }
}

/** All candidates must come to the same number, or they did not do the same work. */
async function lifetimeValue({ page }: Tab): Promise<number | undefined> {
  const found = await page.evaluate(
    `document.querySelector('.calculator')?.lifetimeValue ??
     document.querySelector('ltv-calculator')?.answer.figures.find(({ id }) => id === 'lifetimeValue').value`,
  );
  return found as number | undefined;
}

function split(before: Record<string, number>, after: Record<string, number>, count: number): Keystroke['parts'] {
  const grown = (name: string) => ((after[name]! - before[name]!) * 1000) / count;
  const [script, style, layout] = [grown('ScriptDuration'), grown('RecalcStyleDuration'), grown('LayoutDuration')];
  return { script, style, layout, other: grown('TaskDuration') - script - style - layout };
}

function summarise(times: readonly Times[][], parts: readonly Keystroke['parts'][]): Keystroke {
  const [first = [], , ...warm] = times;
  const all = warm.flat();
  const of = (key: keyof Times) => spread(all.map((one) => one[key]));
  const part = (key: keyof Keystroke['parts']) => spread(parts.slice(2).map((one) => one[key])).median;
  const sorted = all.map(({ work }) => work).sort((a, b) => a - b);
  return {
    work: of('work'),
    first: spread(first.map(({ work }) => work)),
    slow: sorted[Math.floor(sorted.length * 0.95)] ?? NaN,
    until: of('until'),
    script: of('script'),
    frame: of('frame'),
    parts: { script: part('script'), style: part('style'), layout: part('layout'), other: part('other') },
  };
}
