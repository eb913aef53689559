import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byHand, THROTTLE, type Lab } from './browser.js';
import type { Times } from './keystroke.js';
import { spread, type Spread } from './statistics.js';
import { total, traceStart } from './trace.js';

export interface Start {
  copies: number;
  /** From before the script is evaluated until the calculator is painted, by the clock, throttled. */
  until: Spread;
  work: Spread;
  /** Computed by the page's thread, not throttled. */
  thread: Spread;
}

export type Starts = Readonly<Record<'ours' | 'oursFifty' | 'byHand' | 'byHandFifty' | 'chart', Start>>;

interface Parts {
  css: string;
  markup: string;
  code: string;
}

const MANY = 50;

/** The style, the markup and the script of the page that is written by hand. */
function partsByHand(): Parts {
  const between = (before: string, after: string) => {
    const start = byHand.indexOf(before) + before.length;
    return byHand.slice(start, byHand.indexOf(after, start));
  };
  return {
    css: between('<style>', '</style>'),
    markup: between('<body>', '<script>'),
    code: between('<script>', '</script>'),
  };
}

/** @param chart a script that draws one line chart on the page's canvas. */
export async function measureStarts(lab: Lab, built: string, chart: string, rounds: number): Promise<Starts> {
  const ours = {
    css: '',
    markup: '<ltv-calculator></ltv-calculator>',
    code: readFileSync(join(built, 'cdn/ltv-widgets.js'), 'utf8'),
  };
  const canvas = { css: '', markup: '<div style="width: 560px; height: 260px"><canvas></canvas></div>', code: chart };
  const candidates = [
    { name: 'ours', parts: ours, copies: 1 },
    { name: 'oursFifty', parts: ours, copies: MANY },
    { name: 'byHand', parts: partsByHand(), copies: 1 },
    { name: 'byHandFifty', parts: partsByHand(), copies: MANY },
    { name: 'chart', parts: canvas, copies: 1 },
  ].map((candidate) => ({ ...candidate, times: [] as Times[], threads: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { parts, copies, times, threads } of candidates) {
      times.push(await once(lab, THROTTLE, (tab) => tab.call<Times>('start', { ...parts, copies })));
      const work = await once(lab, 1, (tab) => traceStart(tab, () => tab.call('start', { ...parts, copies })));
      threads.push(total(work));
    }
  }
  return Object.fromEntries(
    candidates.map(({ name, copies, times, threads }) => [
      name,
      {
        copies,
        until: spread(times.map(({ until }) => until)),
        work: spread(times.map(({ work }) => work)),
        thread: spread(threads),
      },
    ]),
  ) as unknown as Starts;
}

/** Always a new tab: the second start of a script in one process is much faster than what visitors get. */
async function once<Result>(
  lab: Lab,
  rate: number,
  act: (tab: Awaited<ReturnType<Lab['open']>>) => Promise<Result>,
): Promise<Result> {
  const tab = await lab.open('/empty.html?pictures', { rate });
  try {
    return await act(tab);
  } finally {
    await tab.close();
  }
}
