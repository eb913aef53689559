import { cpus, loadavg, totalmem } from 'node:os';
import { THROTTLE } from './browser.js';
import type { Counted } from './answers.js';
import type { Drawing } from './drawing.js';
import type { Bytes } from './bytes.js';
import type { Computes } from './compute.js';
import type { Keystrokes } from './keystroke.js';
import type { Shifts } from './layout-shift.js';
import type { Memory } from './memory.js';
import type { Start, Starts } from './start.js';
import type { Spread } from './statistics.js';

export interface Results {
  machine: Machine;
  keystrokes: Keystrokes;
  starts: Starts;
  memory: Memory;
  shifts: Shifts;
  answers: Counted[];
  drawing: Drawing[];
  compute: Computes;
  bytes: { ours: Bytes[]; peers: (Bytes | { title: string; error: string })[] };
}

export interface Machine {
  date: string;
  version: string;
  processor: string;
  cores: number;
  memoryGigabytes: number;
  node: string;
  chromium: string;
  /** How many programs wanted a core while the bench ran, on average of the minute before it began and ended. */
  load: readonly number[];
}

export function machineNow(version: string, chromium: string, loadBefore: number): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    version,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
    chromium,
    load: [loadBefore, loadavg()[0]!].map((load) => Number(load.toFixed(1))),
  };
}

const ms = (value: number) => `${value < 10 ? value.toFixed(value < 1 ? 3 : 1) : Math.round(value)} ms`;
const times = (value: number) => `${value.toFixed(2)}×`;
const spreadText = ({ median, lower, upper }: Spread) => `${ms(median)} (${ms(lower)} – ${ms(upper)})`;
const count = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
const shiftText = (value: number) => (value < 0.00005 ? '0' : value.toFixed(4));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

export function reportOf({
  machine,
  keystrokes,
  starts,
  memory,
  shifts,
  answers,
  drawing,
  compute,
  bytes,
}: Results): string {
  return `# Speed and bytes

Written by \`npm run bench\`; the numbers are also in \`report.json\`. They are measured, not promised: no test asserts a
time. Only ratios of one run are worth comparing.

${machineText(machine)}

${keystrokeText(keystrokes)}

${startText(starts)}

${memoryText(memory)}

${loadingText(shifts)}

${answersText(answers)}

${drawingText(drawing)}

${computeText(compute)}

${bytesText(bytes)}
`;
}

function machineText(machine: Machine): string {
  const [before = 0, after = 0] = machine.load;
  const busy = Math.max(before, after) > machine.cores;
  return `${table(
    ['Machine', ''],
    [
      ['Date', machine.date],
      ['Version', machine.version],
      ['Processor', `${machine.processor}, ${machine.cores} cores`],
      ['Memory', `${machine.memoryGigabytes} GB`],
      ['Node', machine.node],
      ['Chromium', `${machine.chromium}, without a window`],
      ['Load when it began and ended', machine.load.join(', ')],
    ],
  )}

**Two clocks.** *On the wall* is the time that passes, with the processor slowed ${THROTTLE} times as the browser's own tools do it.
*Of the thread* is the time that the page's thread computes, not slowed; other programs on the machine do not lengthen
it, so it is the one to trust on a busy machine (a trace is written meanwhile, which lengthens all candidates a little).${busy ? ' **The machine was busy in this run**: more programs wanted a core than there are, so all times on the wall are too long, and longer work, which is interrupted more often, by more.' : ''}
Medians, with the quartiles in brackets. Candidates take turns within each round.`;
}

const NAMES = {
  ours: 'our calculator',
  byHand: 'by hand: number, sentence, table',
  byHandWithPictures: 'by hand, with two pictures',
  bareFields: 'bare fields that compute nothing',
} as const;

function keystrokeText(keystrokes: Keystrokes): string {
  const { ours, byHand, byHandWithPictures, bareFields } = keystrokes;
  const names = Object.keys(NAMES) as (keyof typeof NAMES)[];
  const ratio = (other: { work: Spread; thread: Spread }) =>
    `${times(ours.thread.median / other.thread.median)} of the thread, ${times(ours.work.median / other.work.median)} on the wall`;
  return `## From a keystroke to the painted answer

Numbers are typed into all six fields with the real keyboard, ${ours.work.count} keystrokes each. Measured from the input event until the
frame with the new answer is painted; the wait for that frame to begin (up to 16.7 ms, the screen's own pace) is left
out of the work and part of the last column. \`by-hand.html\` is the yardstick: the same fields, the same arithmetic, no
library. All pages must come to the same lifetime value, or the bench fails.

${table(
  ['', 'work of the thread', `work on the wall, ${THROTTLE}×`, 'the first keystrokes', 'until painted, with the wait'],
  names.map((name) => {
    const { thread, work, first, until } = keystrokes[name];
    return [NAMES[name], spreadText(thread), spreadText(work), ms(first.median), ms(until.median)];
  }),
)}

- Against the page by hand: **${ratio(byHand)}** (aim: under 2×).
- Against the page by hand that draws two pictures, as ours does: **${ratio(byHandWithPictures)}**.
- Work of ours beyond what bare fields cost: ${ms(ours.thread.median - bareFields.thread.median)} of the thread, ${ms((ours.thread.median - bareFields.thread.median) * THROTTLE)} at a ${THROTTLE} times slower pace.
- One frame is 16.7 ms. ${frameText(ours)}

Where the time of the thread goes:

${table(
  ['', 'script', 'style', 'layout', 'paint', 'the browser in between'],
  names.map((name) => {
    const { script, style, layout, paint, other } = keystrokes[name].parts;
    return [NAMES[name], ...[script, style, layout, paint, other].map(ms)];
  }),
)}

Ours redraws more than any of the pages by hand: two pictures with named lines, their tables, the working as
formulas with the person's numbers, the assumptions and the notes.`;
}

function frameText({ thread, work }: Keystrokes['ours']): string {
  const slowed = thread.median * THROTTLE;
  const verdict = (value: number) => (value < 16.7 ? 'within' : 'beyond');
  return `Ours is ${verdict(thread.median)} it on this machine (${ms(thread.median)}), ${verdict(slowed)} it at ${THROTTLE} times the thread's time (${ms(slowed)}), and ${verdict(work.median)} it on the wall with the processor slowed (${ms(work.median)}).`;
}

function startText({ ours, oursFifty, byHand, byHandFifty, chart }: Starts): string {
  const row = (title: string, { thread, until }: Start) => [title, spreadText(thread), spreadText(until)];
  const perOne = (fifty: Start, one: Start) => (fifty.thread.median - one.thread.median) / (fifty.copies - one.copies);
  const ratio = (one: Start, other: Start) => times(one.thread.median / other.thread.median);
  return `## From script to first paint, and fifty on a page

A new tab each time, ${ours.thread.count} times: nothing is compiled or kept from before. Measured from before the script is parsed, with
the tag already on the page, until the calculator with its first answer is painted. Ours is the one file with both languages.

${table(
  ['', 'of the thread', `on the wall, ${THROTTLE}×`],
  [
    row('our calculator', ours),
    row('by hand, with two pictures', byHand),
    row('one line chart by chart.js', chart),
    row('fifty of ours', oursFifty),
    row('fifty by hand, with two pictures each', byHandFifty),
  ],
)}

- The first of ours takes ${ratio(ours, byHand)} the page by hand and ${ratio(ours, chart)} one chart by chart.js.
- Each further one of ours takes ${ms(perOne(oursFifty, ours))} of the thread, by hand ${ms(perOne(byHandFifty, byHand))}; fifty take ${ratio(oursFifty, byHandFifty)} as long as fifty by hand.`;
}

function memoryText({ mounts, held }: Memory): string {
  const [start, ...others] = held;
  const grown = others.at(-1)!.heapBytes - start!.heapBytes;
  return `## After a hundred mounts and unmounts

A calculator is put on a page, painted and taken away ${mounts} times, after ${mounts} that do not count; then all garbage is
collected and what is left is counted.

${table(
  ['', 'heap, bytes', 'nodes', 'listeners', 'calculators alive'],
  held.map(({ heapBytes, nodes, listeners, calculators }, index) => [
    index === 0 ? 'before' : `after ${index * mounts}`,
    ...[heapBytes, nodes, listeners, calculators].map(count),
  ]),
)}

- The heap grew by ${(grown / (mounts * others.length)).toFixed(0)} bytes a mount; a leaked calculator would be hundreds of nodes and tens of thousands of bytes.`;
}

function loadingText({ rule, rows }: Shifts): string {
  const worst = Math.max(...rows.flatMap(({ withHeight, withRule }) => [withHeight, withRule]));
  return `## Layout shift while loading

The script comes 0.4 s after the page is painted, and something readable stands in the tag until then. On a screen so
tall (6000 px) that the calculator and all below it are in sight every movement counts, as a small share of that screen;
the last column is a screen of 800 px.

${table(
  [
    'width',
    'language',
    'height of the calculator',
    'shift without a rule',
    'with room for its height',
    'with the rule below, on a screen',
  ],
  rows.map(({ width, language, height, without, withHeight, withRule }) => [
    `${width} px`,
    language,
    `${height} px`,
    ...[without, withHeight, withRule].map(shiftText),
  ]),
)}

${worst < 0.00005 ? '- Nothing moves where there is room.' : `- **Something still moves**: ${shiftText(worst)} at worst.`}
- One rule for every width and both languages: the calculator is taller than most screens, and what is below the screen
  is not seen to move. The heights hold for the default numbers where the calculator has the whole width.

\`\`\`css
ltv-calculator:not(:defined) { display: block; min-height: ${rule}; }
\`\`\``;
}

/** Pasting answers and opening files of them, a section that can also be measured by itself. */
export function answersText(answers: readonly Counted[]): string {
  const megabytes = (value: number) => `${(value / 1e6).toFixed(value < 1e6 ? 2 : 1)} MB`;
  const growth = (way: Counted['way']) => {
    const [first, last] = [answers.find((one) => one.way === way)!, answers.findLast((one) => one.way === way)!];
    return `${way}, ${count(last.rows / first.rows)} times the rows take ${times(last.time.median / first.time.median)} the time`;
  };
  const most = (of: (one: Counted) => number) => Math.max(...answers.map(of));
  return `## Answers that are pasted, and files of them that are opened

The NPS calculator counts a column of answers that is pasted, and a CSV file of four columns that is opened, about 50
bytes a row; a tab of its own each time, ${answers[0]!.time.count} times. Measured from the event until the score of all of them is painted. The
last columns are the longest task of the page's thread: while they are counted, and when the form takes the counts and
draws the answer, as it does after any keystroke.

${table(
  [
    'rows',
    'size',
    'time on the wall',
    `the same, ${THROTTLE}×`,
    'longest while counting, of the thread',
    `the same on the wall, ${THROTTLE}×`,
    'longest while showing, of the thread',
    `the same on the wall, ${THROTTLE}×`,
  ],
  answers.map((one) => [
    `${count(one.rows)} ${one.way}`,
    megabytes(one.bytes),
    spreadText(one.time),
    spreadText(one.throttledTime),
    spreadText(one.counting),
    spreadText(one.throttledCounting),
    spreadText(one.showing),
    spreadText(one.throttledShowing),
  ]),
)}

- Counting holds up the page for ${ms(most((one) => one.counting.median))} of the thread at the most, ${ms(THROTTLE * most((one) => one.counting.median))} at a ${THROTTLE} times slower pace (aim: at most 50 ms).
- Growth: ${growth('pasted')}; ${growth('opened')}.

What the page holds above what it held before, heap and buffers, garbage included while it counts; it is asked every
few milliseconds. A pasted text is kept, so that another column or scale can be chosen; a file is not.

${table(
  ['rows', 'size', 'at the most', 'times the size', 'when it is over'],
  answers.map((one) => [
    `${count(one.rows)} ${one.way}`,
    megabytes(one.bytes),
    megabytes(one.peakBytes),
    times(one.peakBytes / one.bytes),
    megabytes(one.keptBytes),
  ]),
)}`;
}

/** Typing while ranges are open, a section that can also be measured by itself. */
export function drawingText(drawing: readonly Drawing[]): string {
  const most = (of: (one: Drawing) => number) => THROTTLE * Math.max(...drawing.map(of));
  return `## Typing while an answer is drawn ten thousand times

The ranges of a calculator are open, and a key is typed into its first field again and again, with time for all draws in
between. The longest task of a round of keys, over ${drawing[0]!.others.count} rounds: of those with a key in them (the calculator drawn anew),
and of all others (draws, their sum and their picture, what follows a keystroke later).

${table(
  [
    'model',
    'with a key, of the thread',
    `the same on the wall, ${THROTTLE}×`,
    'any other, of the thread',
    `the same on the wall, ${THROTTLE}×`,
  ],
  drawing.map((one) => [
    one.model,
    spreadText(one.keystrokes),
    spreadText(one.throttledKeystrokes),
    spreadText(one.others),
    spreadText(one.throttledOthers),
  ]),
)}

- At ${THROTTLE} times the thread's own time, the longest task is ${ms(most((one) => one.others.median))} while drawing, and ${ms(most((one) => one.keystrokes.median))} with a key (aim: at most 50 ms in one go).`;
}

function computeText({ cases, exploring, top }: Computes): string {
  return `## Computing alone

\`calculate('ltv', inputs)\` in Node, warm, nothing slowed (aim: under 1 ms).

${table(
  ['inputs', 'a call', 'the fastest round'],
  cases.map(({ title, call, fastest }) => [title, spreadText(call), ms(fastest)]),
)}

Functions that take most of it themselves, over all of these: ${top.map(({ name, share }) => `\`${name}\` ${Math.round(share * 100)} %`).join(', ')}.

## Exploring

In Node, warm, nothing slowed (aims: 5 ms for what matters most, 200 ms for ten thousand draws).

${table(
  ['calculator', 'a call', 'the fastest round'],
  exploring.map(({ title, call, fastest }) => [title, spreadText(call), ms(fastest)]),
)}`;
}

function bytesText({ ours, peers }: Results['bytes']): string {
  const row = (one: Bytes | { title: string; error: string }) =>
    'error' in one
      ? [one.title, 'could not be bundled', '', '', one.error]
      : [one.title, ...[one.min, one.gzip, one.brotli].map(count), one.note ?? ''];
  const of = (list: readonly { title: string }[], title: string) =>
    (list.find((one) => one.title === title) as Bytes).brotli;
  const alike = ours.at(-1)!;
  const compared = ['chart.js, bar and line alone', 'mortgage-calculator-package'].filter((title) =>
    peers.some((peer) => peer.title === title && 'brotli' in peer),
  );
  return `## Bytes

Everything that a page loads to use each, in bytes: minified, gzip 9, brotli 11, each file compressed by itself.

${table(['ours', 'minified', 'gzip', 'brotli', ''], ours.map(row))}

Bundled the same way: one script of everything, by the bundler that builds ours, at the versions of \`test/bench/peers\`.

${table(['others', 'minified', 'gzip', 'brotli', ''], peers.map(row))}

- Bundled alike, ours is ${count(alike.brotli)} bytes of brotli${compared.map((title) => `; ${title} is ${times(of(peers, title) / alike.brotli)} that`).join('')}.
- Of these only mortgage-calculator-package is a calculator; the others are what a page of this kind is usually built from.`;
}
