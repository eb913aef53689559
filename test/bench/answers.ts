import { THROTTLE, type Lab, type Tab } from './browser.js';
import type { Times } from './keystroke.js';
import { spread, type Spread } from './statistics.js';
import { longestTasks } from './trace.js';

const ROWS = [10_000, 100_000, 1_000_000] as const;
const WAYS = ['pasted', 'opened'] as const;

/** How often the page is asked what it holds, in milliseconds. */
const ASKED_EVERY = 10;

/** Counting so many answers that come one way. */
export interface Counted {
  way: (typeof WAYS)[number];
  rows: number;
  bytes: number;
  /** Until the score of them all is painted, in milliseconds on the wall. */
  time: Spread;
  throttledTime: Spread;
  /** The longest task while they are counted, in milliseconds: of the thread, and throttled on the wall. */
  counting: Spread;
  throttledCounting: Spread;
  /** The same of the tasks in which the form takes the counts and the answer is drawn, as after any keystroke. */
  showing: Spread;
  throttledShowing: Spread;
  /** Bytes of the heap and of buffers, above what was there before: at the most, and when it is over. */
  peakBytes: number;
  keptBytes: number;
}

/** Answers that are pasted, and files of them that are opened: a tab of its own each time. */
export async function measureAnswers(lab: Lab, rounds: number): Promise<Counted[]> {
  const measured: Counted[] = [];
  for (const way of WAYS) {
    for (const rows of ROWS) {
      const given = { way, rows };
      const runs = { plain: [] as Run[], throttled: [] as Run[] };
      for (let round = 0; round < rounds; round += 1) {
        runs.plain.push(await inTab(lab, given, 1, timed));
        runs.throttled.push(await inTab(lab, given, THROTTLE, timed));
      }
      const of = (name: keyof typeof runs, part: keyof Run) => spread(runs[name].map((run) => run[part]));
      measured.push({
        ...given,
        time: of('plain', 'time'),
        throttledTime: of('throttled', 'time'),
        counting: of('plain', 'countingThread'),
        throttledCounting: of('throttled', 'counting'),
        showing: of('plain', 'showingThread'),
        throttledShowing: of('throttled', 'showing'),
        ...(await inTab(lab, given, 1, held)),
      });
    }
  }
  return measured;
}

interface Given {
  way: (typeof WAYS)[number];
  rows: number;
}

type Run = Record<'time' | 'counting' | 'countingThread' | 'showing' | 'showingThread', number>;

type Measure<Result> = (tab: Tab, given: Given, bytes: number) => Promise<Result>;

async function inTab<Result>(lab: Lab, given: Given, rate: number, act: Measure<Result>): Promise<Result> {
  const tab = await lab.open('/empty.html', { rate });
  try {
    await tab.page.addScriptTag({ url: '/cdn/ltv-widgets.js' });
    await tab.page.evaluate(async () => {
      const calculator = document.body.appendChild(document.createElement('nps-calculator'));
      await (calculator as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      calculator.shadowRoot!.querySelector<HTMLElement>('[aria-controls="intake-content"]')!.click();
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    const bytes = await tab.call<number>('prepareAnswers', given);
    await tab.protocol.send('HeapProfiler.collectGarbage');
    return await act(tab, given, bytes);
  } finally {
    await tab.close();
  }
}

async function timed(tab: Tab, given: Given): Promise<Run> {
  let until = NaN;
  const { before, after } = await longestTasks(tab, 'bench-counted', async () => {
    until = (await tab.call<Times>('countAnswers', given)).until;
  });
  return {
    time: until,
    counting: before.wall,
    countingThread: before.thread,
    showing: after.wall,
    showingThread: after.thread,
  };
}

async function held(
  tab: Tab,
  given: Given,
  bytes: number,
): Promise<Pick<Counted, 'bytes' | 'peakBytes' | 'keptBytes'>> {
  const before = await holding(tab);
  let isOver = false;
  let peak = before;
  const counting = tab.call('countAnswers', given).finally(() => (isOver = true));
  while (!isOver) {
    peak = Math.max(peak, await holding(tab));
    await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY));
  }
  await counting;
  for (let time = 0; time < 3; time += 1) await tab.protocol.send('HeapProfiler.collectGarbage');
  return { bytes, peakBytes: peak - before, keptBytes: (await holding(tab)) - before };
}

async function holding({ protocol }: Tab): Promise<number> {
  const { usedSize, backingStorageSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
