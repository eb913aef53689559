// npm run bench: how fast and how large the built calculator is, beside a page written by hand and beside others.
// Writes docs/bench/report.md and report.json. Takes some minutes; asserts nothing. See test/bench.
//
//   npm run bench
//   npm run bench -- --no-build    measures what is in dist
//   npm run bench -- --answers     measures pasted answers alone and prints that section, without writing
//   npm run bench -- --drawing     the same of typing while ranges are open
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { measureAnswers } from '../test/bench/answers.ts';
import { measureDrawing } from '../test/bench/drawing.ts';
import { bundle, CHART_PICTURE, installPeers, measureBytes } from '../test/bench/bytes.ts';
import { openLab } from '../test/bench/browser.ts';
import { measureCompute } from '../test/bench/compute.ts';
import { measureKeystrokes } from '../test/bench/keystroke.ts';
import { measureShifts } from '../test/bench/layout-shift.ts';
import { measureMemory } from '../test/bench/memory.ts';
import { answersText, drawingText, machineNow, reportOf } from '../test/bench/report.ts';
import { measureStarts } from '../test/bench/start.ts';
import { ensureEngines } from './browsers.mjs';
import { root, setup } from './setup.mjs';

const ROUNDS = { keystrokes: 6, starts: 5, answers: 2, drawing: 2 };

setup();
ensureEngines(['chromium']);
if (!process.argv.includes('--no-build')) {
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

// A copy, so that a build in the meantime changes nothing; under node_modules, where its imports are found.
const cache = join(root, 'node_modules/.cache/bench');
const built = join(cache, `built-${process.pid}`);
const peers = join(cache, 'peers');
mkdirSync(cache, { recursive: true });
cpSync(join(root, 'dist'), built, { recursive: true });
process.on('exit', () => rmSync(built, { recursive: true, force: true }));

async function measure(title, act) {
  const start = Date.now();
  const result = await act();
  console.log(`${title.padEnd(20)} ${Math.round((Date.now() - start) / 1000)} s`);
  return result;
}

const [loadBefore] = loadavg();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lab = await openLab(built);
const answers = () => measure('answers', () => measureAnswers(lab, ROUNDS.answers));
const drawing = () => measure('drawing', () => measureDrawing(lab, ROUNDS.drawing));
for (const [flag, section] of [
  ['--answers', async () => answersText(await answers())],
  ['--drawing', async () => drawingText(await drawing())],
]) {
  if (!process.argv.includes(flag)) continue;
  console.log(await section());
  await lab.close();
  process.exit();
}
installPeers(peers);
const results = {
  compute: await measure('computing', () => measureCompute(built)),
  keystrokes: await measure('keystrokes', () => measureKeystrokes(lab, ROUNDS.keystrokes)),
  starts: await measure('starts', async () =>
    measureStarts(lab, built, String(await bundle(peers, CHART_PICTURE)), ROUNDS.starts),
  ),
  memory: await measure('memory', () => measureMemory(lab)),
  shifts: await measure('layout shift', () => measureShifts(lab)),
  answers: await answers(),
  drawing: await drawing(),
  bytes: await measure('bytes', () => measureBytes(built, peers)),
  machine: machineNow(version, lab.version, loadBefore),
};
await lab.close();

const folder = join(root, 'docs/bench');
mkdirSync(folder, { recursive: true });
const shortened = (_key, value) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value);
for (const [name, text] of [
  ['report.json', JSON.stringify(results, shortened)],
  ['report.md', reportOf(results)],
]) {
  writeFileSync(join(folder, name), await format(text, { filepath: name, printWidth: 120 }));
}
console.log('docs/bench/report.md is written.');
