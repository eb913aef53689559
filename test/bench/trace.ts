import { sum } from './statistics.js';
import type { Tab } from './browser.js';

/** What a page's thread did, in milliseconds that it computed: other programs on the machine do not lengthen them. */
export interface Work {
  script: number;
  style: number;
  layout: number;
  paint: number;
  /** The browser's own tasks between these. */
  other: number;
}

/** Names of the browser's trace events; those that are not named here are script, or what wraps the others. */
const KINDS: Readonly<Record<string, keyof Work>> = {
  UpdateLayoutTree: 'style',
  ParseAuthorStyleSheet: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
  UpdateLayer: 'paint',
  RunTask: 'other',
};

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8'];

/** One event of the trace; times in microseconds, `tdur` is the thread's own. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { type?: string } };
}

/** The work of each keystroke that `act` types, from its input event until it is painted. */
export function traceKeystrokes(tab: Tab, act: () => Promise<unknown>): Promise<Work[]> {
  return trace(tab, act, isInput);
}

const isInput = ({ name, args }: TraceEvent) => name === 'EventDispatch' && args.data?.type === 'input';

/** The work of what `bench.start` does, from the task in which it begins until it is painted. */
export async function traceStart(tab: Tab, act: () => Promise<unknown>): Promise<Work> {
  const [work] = await trace(tab, act, ({ name }) => name === 'bench-began');
  if (!work) throw new Error('The trace does not show the start.');
  return work;
}

/** The longest tasks of the page's thread, in milliseconds on the wall and of the thread's own. */
export interface Longest {
  wall: number;
  thread: number;
}

/** The longest task before a mark that `act` sets, and the longest from the task on in which it is set until it is painted. */
export async function longestTasks(
  tab: Tab,
  mark: string,
  act: () => Promise<unknown>,
): Promise<{ before: Longest; after: Longest }> {
  const { begun, thread } = await recorded(tab, act, ({ name }) => name === 'bench-began');
  const [start, middle, end] = ['bench-began', mark, 'bench-painted'].map((wanted) =>
    thread.find(({ name, ts }) => name === wanted && ts >= begun[0]!.ts),
  );
  if (!start || !middle || !end) throw new Error('The trace does not show the whole of it.');
  const tasks = thread.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const between = (from: number, to: number): Longest =>
    longestOf(tasks.filter((task) => endOf(task) > from && endOf(task) <= to));
  return { before: between(start.ts, middle.ts), after: between(middle.ts, end.ts) };
}

/** The longest of the tasks in which a key is handled, and of all others until somebody has typed and all is drawn. */
export async function longestWhileTyping(
  tab: Tab,
  act: () => Promise<unknown>,
): Promise<{ keystrokes: Longest; others: Longest }> {
  const { begun, thread } = await recorded(tab, act, isInput);
  const tasks = thread.filter(({ name, ph, ts }) => name === 'RunTask' && ph === 'X' && ts >= begun[0]!.ts - 1e5);
  const typed = tasks.filter((task) => begun.some(({ ts }) => ts >= task.ts && ts < endOf(task)));
  return { keystrokes: longestOf(typed), others: longestOf(tasks.filter((task) => !typed.includes(task))) };
}

/** What the page's thread did meanwhile, and which of it is looked for. */
async function recorded(
  { page }: Tab,
  act: () => Promise<unknown>,
  begins: (event: TraceEvent) => boolean,
): Promise<{ begun: TraceEvent[]; thread: TraceEvent[] }> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as {
    traceEvents: TraceEvent[];
  };
  const begun = traceEvents.filter(begins);
  return { begun, thread: traceEvents.filter(({ pid, tid }) => pid === begun[0]?.pid && tid === begun[0]?.tid) };
}

async function trace(tab: Tab, act: () => Promise<unknown>, begins: (event: TraceEvent) => boolean): Promise<Work[]> {
  const { begun, thread } = await recorded(tab, act, begins);
  const tasks = thread.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const painted = thread.filter(({ name }) => name === 'bench-painted').map(({ ts }) => ts);
  return begun.flatMap((event) => {
    const around = tasks.find((task) => task.ts <= event.ts && event.ts < endOf(task));
    const start = event.ph === 'X' ? event.ts : (around?.ts ?? event.ts);
    const end = painted.find((time) => time > start);
    return end === undefined ? [] : [workBetween(start, end, thread)];
  });
}

function workBetween(start: number, end: number, thread: readonly TraceEvent[]): Work {
  const inside = thread
    .filter(({ ph, ts, dur = 0 }) => ph === 'X' && ts >= start && ts + dur <= end)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const work: Work = { script: 0, style: 0, layout: 0, paint: 0, other: 0 };
  const open: TraceEvent[] = [];
  for (const event of inside) {
    while (open.length > 0 && event.ts >= endOf(open.at(-1)!)) open.pop();
    const parent = open.at(-1);
    // What is counted for an event is taken from what it happened in.
    if (parent) work[kindOf(parent)] -= (event.tdur ?? 0) / 1000;
    work[kindOf(event)] += (event.tdur ?? 0) / 1000;
    open.push(event);
  }
  return work;
}

const kindOf = ({ name }: TraceEvent): keyof Work => KINDS[name] ?? 'script';
const longestOf = (tasks: readonly TraceEvent[]): Longest => {
  const longest = (of: (event: TraceEvent) => number) => Math.max(0, ...tasks.map(of));
  return { wall: longest(({ dur = 0 }) => dur / 1000), thread: longest(({ tdur = 0 }) => tdur / 1000) };
};
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

export const total = (work: Work): number => sum(Object.values(work) as number[]);
