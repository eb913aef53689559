// npm run size: the bytes of what the build gives to pages, held against test/size/budget.json in both directions, and
// against the ceilings. `npm run size -- --update` writes the measured bytes into the budget.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'dist/cdn');
const budgetFile = join(root, 'test/size/budget.json');
const debtsFile = join(root, 'test/size/debts.json');

/** Bytes of brotli. What each calculator loads is its file and every chunk that file reaches. */
const KB = 1024;
const CEILINGS = { file: 14 * KB, everything: 28 * KB, core: 8 * KB, classic: 40 * KB };
const isClassic = (name) => name.startsWith('ltv-widgets.');

const measure = (code) => ({
  min: code.length,
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
});

const sum = (list) =>
  list.reduce((a, b) => ({ min: a.min + b.min, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli }));

/** Names in the budget stay the same when only the content changes. Chunks alone have a hash in theirs. */
const withoutHash = (name) => name.replace(/^(chunks\/.*)-[\w-]{8}\.js$/, '$1.js');

function reachable(entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(join(cdn, entry), 'utf8');
  for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
    reachable(posix.join(posix.dirname(entry), path), seen);
  }
  return seen;
}

const CORES = {
  'core alone': 'src/core/index.ts',
  'core/dealer alone': 'src/core/ltv/dealer/index.ts',
  'core/explore alone': 'src/core/explore/index.ts',
  'core/nps alone': 'src/core/nps/index.ts',
  'core/nps/tally alone': 'src/core/nps/tally/index.ts',
  'core/ownership alone': 'src/core/ownership/index.ts',
};

async function alone(entry) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, entry), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return Buffer.from([result].flat()[0].output[0].code);
}

const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'))
  .sort();
const sizes = Object.fromEntries(files.map((name) => [name, measure(readFileSync(join(cdn, name)))]));

const rows = Object.fromEntries(files.map((name) => [withoutHash(name), sizes[name]]));
const limits = Object.fromEntries(
  files.map((name) => [withoutHash(name), isClassic(name) ? CEILINGS.classic : CEILINGS.file]),
);
for (const entry of files.filter((name) => !name.includes('/') && !isClassic(name))) {
  const title = `everything ${entry} loads`;
  rows[title] = sum([...reachable(entry)].map((name) => sizes[name]));
  limits[title] = CEILINGS.everything;
}
for (const [title, entry] of Object.entries(CORES)) {
  rows[title] = measure(await alone(entry));
  limits[title] = CEILINGS.core;
}

const width = Math.max(...Object.keys(rows).map((name) => name.length));
const column = (value) => String(value).padStart(9);
console.log(`${'bytes'.padEnd(width)}${['min', 'gzip', 'brotli', 'ceiling'].map(column).join('')}`);
for (const [name, { min, gzip, brotli }] of Object.entries(rows)) {
  console.log(`${name.padEnd(width)}${[min, gzip, brotli, limits[name]].map(column).join('')}`);
}

/** What is known to be above its ceiling, each with the reason: a debt that is written down, and noticed when paid. */
const debts = JSON.parse(readFileSync(debtsFile, 'utf8'));
const problems = Object.entries(rows).flatMap(([name, { brotli }]) => {
  const [above, known] = [brotli > limits[name], name in debts];
  if (above && !known) return [`${name}: ${brotli} bytes of brotli are above the ceiling of ${limits[name]}.`];
  return known && !above ? [`${name} is within its ceiling again: take it out of test/size/debts.json.`] : [];
});
for (const [name, reason] of Object.entries(debts)) {
  console.log(`\nAbove its ceiling by ${rows[name]?.brotli - limits[name]} bytes: ${name}\n  ${reason}`);
}

if (process.argv.includes('--update')) {
  mkdirSync(dirname(budgetFile), { recursive: true });
  writeFileSync(budgetFile, `${JSON.stringify(rows, null, 2)}\n`);
  console.log('\ntest/size/budget.json is written.');
} else {
  const budget = JSON.parse(readFileSync(budgetFile, 'utf8'));
  for (const name of new Set([...Object.keys(rows), ...Object.keys(budget)])) {
    for (const kind of ['min', 'gzip', 'brotli']) {
      const [now, pinned] = [rows[name]?.[kind], budget[name]?.[kind]];
      if (now !== pinned)
        problems.push(`${name}, ${kind}: ${now ?? 'gone'}, and the budget says ${pinned ?? 'nothing'}.`);
    }
  }
}

if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`);
  console.error('If that is meant: npm run build && npm run size -- --update');
  process.exitCode = 1;
}
