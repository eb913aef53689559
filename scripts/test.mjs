// npm test: sets the machine up, builds, runs every test and ends with one plain line of sums.
//
//   npm test                      everything, in Chromium and whatever other engine is installed
//   npm test -- core ltv          only test files whose path contains one of the words, in Chromium
//   BROWSERS=chromium,firefox,webkit npm test
//   JOBS=1 npm test               one part after another; two more parts than there are cores run at once otherwise
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureEngines } from './browsers.mjs';
import { root, setup } from './setup.mjs';

const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const start = Date.now();

setup();
// Words are for somebody at work on a part, who waits for the answer.
const engines = ensureEngines(words.length > 0 && !process.env.BROWSERS ? ['chromium'] : undefined);

// What follows may use packages.
const { bundleTests } = await import('./testing/bundle.mjs');
const { testFilesByJob } = await import('./testing/files.mjs');
const { fontEnvironment } = await import('./testing/fonts.mjs');
const { runJobs } = await import('./testing/pool.mjs');
const { isBuilt } = await import('./testing/built.mjs');

const scratch = mkdtempSync(join(tmpdir(), 'ltv-widgets-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

const total = { passed: 0, skipped: 0 };
/** What failed, to be named together at the end: a long log may have been cut by then. */
const failures = [];
/** Names of parts with their durations in seconds, in the order in which they ended. */
const durations = [];

const environment = { ...process.env, ...fontEnvironment() };

/** Runs Node on a script, quiet input; resolves to its exit code and all that it printed. */
function node(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, ...env },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (printed += text));
    child.on('error', ({ message }) => resolve({ code: 1, printed: message }));
    child.on('close', (code) => resolve({ code: code ?? 1, printed }));
  });
}

/** Prints a part as a whole when it has ended, since others run beside it. */
function report(name, began, printed) {
  const seconds = Math.round((Date.now() - began) / 1000);
  durations.push([name, seconds]);
  console.log(`\n── ${name} (${seconds} s)\n${printed.trim()}`);
}

function countsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A part that counts tests; what ends badly without a failed test counts as one failure. */
function counting(name, files, args, { needs = [], env = {} } = {}) {
  if (files.length === 0) return [];
  const run = async () => {
    const began = Date.now();
    const file = join(scratch, `${name.replaceAll(/\W+/g, '-')}.json`);
    const { code, printed } = await node(args, { TEST_FILES: files.join('\n'), ...env, COUNTS_FILE: file });
    const counts = countsIn(file) ?? {
      passed: 0,
      skipped: 0,
      failures: [{ title: 'ended before it counted its tests' }],
    };
    if (code !== 0 && counts.failures.length === 0)
      counts.failures.push({ title: `ended with code ${code} though no test failed` });
    for (const key of Object.keys(total)) total[key] += counts[key];
    failures.push(...counts.failures.map((failure) => ({ part: name, ...failure })));
    report(name, began, printed);
    return true;
  };
  return [{ name, needs, run }];
}

/** A part that others need. */
function step(name, act) {
  const run = async () => {
    const began = Date.now();
    const { code, printed } = await act();
    if (code !== 0) failures.push({ part: name, title: 'failed' });
    report(name, began, printed);
    return code === 0;
  };
  return [{ name, run }];
}

let bundles = [];

async function bundle(files) {
  try {
    bundles = await bundleTests(files);
    return { code: 0, printed: `${bundles.length} test files` };
  } catch (error) {
    return { code: 1, printed: String(error?.stack ?? error) };
  }
}

const { browser, core, embed, built, others } = testFilesByJob(words);
const forbidOnly = process.env.CI ? ['--forbid-only'] : [];
const mocha = [
  'node_modules/mocha/bin/mocha.js',
  '--reporter',
  'scripts/testing/mocha-reporter.cjs',
  ...forbidOnly,
  'scripts/testing/mocha-files.mjs',
];
const withTsx = ['--import=tsx', ...mocha];
const plain = ['--import=./scripts/testing/plain-typescript.mjs', '--import=./scripts/testing/load-core.mjs'];
// Only the whole of the core's tests can cover the whole of the core.
const withCoverage = ['node_modules/c8/bin/c8.js', '--config', '.c8rc.json', process.execPath, ...plain, ...mocha];

const BUILD = 'Build';
const BUNDLES = 'Bundles of the browser tests';

const jobs = [
  ...(browser.length > 0 ? step(BUNDLES, () => bundle(browser)) : []),
  ...(embed.length + built.length > 0 && !isBuilt() ? step(BUILD, () => node(['scripts/build.mjs'])) : []),
  ...engines.toReversed().flatMap((engine) => [
    // The list of bundles is known when they are made.
    ...counting(`Elements, ${engine}`, browser, ['node_modules/@web/test-runner/dist/bin.js'], {
      needs: [BUNDLES],
      env: {
        ENGINE: engine,
        get TEST_BUNDLES() {
          return bundles.join('\n');
        },
      },
    }),
    ...counting(`Built files, ${engine}`, embed, withTsx, { needs: [BUILD], env: { BROWSERS: engine } }),
  ]),
  ...counting('Core', core, words.length === 0 ? withCoverage : withTsx),
  ...counting('Calculators and all else in Node', others, withTsx),
  ...counting('Documents, types, package', built, withTsx, { needs: [BUILD] }),
];

const slots = Number(process.env.JOBS) || availableParallelism() + 2;
for (const name of await runJobs(jobs, slots))
  if (!failures.some(({ part }) => part === name)) failures.push({ part: name, title: 'was not run' });

/** One failure in a few lines: where, which, why. */
function told({ part, file, title, message = '' }) {
  const why = message.split('\n').filter(Boolean).slice(0, 4);
  return [`✗ ${[part, file, title].filter(Boolean).join(' › ')}`, ...why.map((line) => `    ${line}`)].join('\n');
}

const ran = total.passed + failures.length;
console.log(`\nSeconds: ${durations.map(([name, seconds]) => `${name} ${seconds}`).join(' · ')}`);
console.log(`In all: ${Math.round((Date.now() - start) / 1000)} s`);
if (failures.length > 0) console.log(`\nFailed tests:\n${failures.map(told).join('\n')}`);
if (ran === 0) console.error(words.length > 0 ? `No test file matches ${words.join(', ')}.` : 'No test ran.');
console.log(`\n${total.passed} passed, ${failures.length} failed, ${total.skipped} skipped`);
process.exitCode = failures.length > 0 || ran === 0 ? 1 : 0;
