// npm test: sets the machine up, builds, runs every test and ends with one plain line of sums.
//
//   npm test                      everything, in Chromium and whatever other engine is installed
//   npm test -- core ltv          only test files whose path contains one of the words
//   npm test -- --no-build core   the same without building first
//   BROWSERS=chromium,firefox,webkit npm test
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureEngines } from './browsers.mjs';
import { root, setup } from './setup.mjs';

const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const mayBuild = !process.argv.includes('--no-build');

setup();
const engines = ensureEngines();

const bin = {
  vite: 'node_modules/vite/bin/vite.js',
  tsc: 'node_modules/typescript/bin/tsc',
  mocha: 'node_modules/mocha/bin/mocha.js',
  c8: 'node_modules/c8/bin/c8.js',
  wtr: 'node_modules/@web/test-runner/dist/bin.js',
};

const scratch = mkdtempSync(join(tmpdir(), 'ltv-widgets-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const total = { passed: 0, skipped: 0 };
/** What failed, to be named together at the end: a long log may have been cut by then. */
const failures = [];

/** Runs Node on a script of a package, quiet input, and resolves to its exit code. */
function node(args, env = {}) {
  return new Promise((resolve) => {
    spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
      .on('error', () => resolve(1))
      .on('exit', (code) => resolve(code ?? 1));
  });
}

function countsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a part that counts; what ends badly without a failed test counts as one failure. */
async function count(title, args, env = {}) {
  console.log(`\n── ${title}`);
  const file = join(scratch, `${title.replaceAll(/\W+/g, '-')}.json`);
  const code = await node(args, { ...env, COUNTS_FILE: file });
  const counts = countsIn(file) ?? {
    passed: 0,
    skipped: 0,
    failures: [{ title: 'ended before it counted its tests' }],
  };
  if (code !== 0 && counts.failures.length === 0)
    counts.failures.push({ title: `ended with code ${code} though no test failed` });
  for (const key of Object.keys(total)) total[key] += counts[key];
  failures.push(...counts.failures.map((failure) => ({ part: title, ...failure })));
}

async function step(title, args) {
  console.log(`\n── ${title}`);
  if ((await node(args)) === 0) return true;
  failures.push({ part: title, title: 'failed' });
  return false;
}

const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  .sort();
const inBrowser = files.filter((name) => name.endsWith('.browser.test.ts'));
const inNode = files.filter((name) => !name.endsWith('.browser.test.ts'));
const core = inNode.filter((name) => name.startsWith('test/core/'));
const others = inNode.filter((name) => !core.includes(name));

const forbidOnly = process.env.CI ? ['--forbid-only'] : [];
const mocha = [bin.mocha, '--reporter', 'scripts/mocha-reporter.cjs', ...forbidOnly, 'scripts/mocha-files.mjs'];
const plain = ['--import=./scripts/plain-typescript.mjs', '--import=./scripts/load-core.mjs'];
const withTsx = ['--import=tsx', ...mocha];
const withCoverage = [bin.c8, '--config', '.c8rc.json', process.execPath, ...plain, ...mocha];
const env = (list) => ({ TEST_FILES: list.join('\n'), BROWSERS: engines.join(',') });

if (mayBuild) {
  (await step('Build', [bin.vite, 'build', '--logLevel', 'warn'])) &&
    (await step('Declarations', [bin.tsc, '-p', 'tsconfig.build.json']));
}
// Only the whole of the core's tests can cover the whole of the core.
if (core.length > 0) await count('Core', words.length === 0 ? withCoverage : withTsx, env(core));
if (others.length > 0) await count('Node', withTsx, env(others));
for (const engine of inBrowser.length > 0 ? engines : []) {
  await count(engine, [bin.wtr], { ENGINE: engine, TEST_FILES: inBrowser.join('\n') });
}

/** One failure in a few lines: where, which, why. */
function told({ part, file, title, message = '' }) {
  const why = message.split('\n').filter(Boolean).slice(0, 4);
  return [`✗ ${[part, file, title].filter(Boolean).join(' › ')}`, ...why.map((line) => `    ${line}`)].join('\n');
}

const ran = total.passed + failures.length;
if (failures.length > 0) console.log(`\nFailed tests:\n${failures.map(told).join('\n')}`);
if (ran === 0) console.error(words.length > 0 ? `No test file matches ${words.join(', ')}.` : 'No test ran.');
console.log(`\n${total.passed} passed, ${failures.length} failed, ${total.skipped} skipped`);
process.exitCode = failures.length > 0 || ran === 0 ? 1 : 0;
