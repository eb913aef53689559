// npm run mutation: changes the sources in small ways, one at a time, and tells which changes no test notices.
//
//   npm run mutation                      all areas, one after another; writes docs/bench/mutation.md
//   npm run mutation -- text              one area: core, calculators or text
//   npm run mutation -- core/nps          a folder or file of one: only prints
//   npm run mutation -- --force core      also what is known from the run before
//   npm run mutation -- --concurrency 1   one core of the machine
//   npm run mutation -- --report          runs nothing; writes the page from the reports that are there
//
// Each area is incremental: a mutant that was killed is run again when it or its test is gone, one that survived when a
// test with a new title reaches it. After a change inside a test of the same title: --force.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { AREAS, BREAK, narrowed } from './mutation/areas.mjs';
import { writeReport } from './mutation/report.mjs';
import { mutantsOf, staleReasons, sumsOf } from './mutation/results.mjs';
import { root } from './setup.mjs';

process.chdir(root);
const args = process.argv.slice(2);
const concurrency = args.includes('--concurrency') ? args.splice(args.indexOf('--concurrency'), 2)[1] : '2';
const has = (option) => args.includes(option);
const targets = args.filter((argument) => !argument.startsWith('--'));
const onlyReport = has('--report');
const chosen = (targets.length > 0 ? targets : Object.keys(AREAS)).map(narrowed);

const reasons = JSON.parse(readFileSync('test/mutation/equivalent.json', 'utf8'));
let failed = false;

for (const { area, mutate, prefix } of chosen) {
  if (!onlyReport) {
    const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        MUTATION_AREA: area,
        MUTATION_MUTATE: JSON.stringify(mutate),
        MUTATION_CONCURRENCY: concurrency,
        MUTATION_FORCE: has('--force') ? 'yes' : '',
      },
    });
    if (status !== 0) failed = true;
  }
  const all = mutantsOf(area, reasons)?.mutants;
  if (!all) {
    console.log(`${area}: no report`);
    continue;
  }
  const mutants = all.filter(({ file }) => file === `${prefix}.ts` || prefix === '' || file.startsWith(`${prefix}/`));
  for (const { file, at, original, replacement, status } of mutants.filter(({ lives }) => lives))
    console.log(`${file}:${at} ${status}\n  - ${original}\n  + ${replacement}`);
  for (const { file, original, replacement } of staleReasons(reasons, mutants))
    console.log(`${file}: stale reason for ${original} → ${replacement}`);
  const { score, ...sums } = sumsOf(mutants);
  console.log(`${prefix || area}: ${score.toFixed(1)}%`, JSON.stringify(sums));
  if (score < BREAK) failed = true;
}

if (onlyReport || chosen.some(({ prefix }) => prefix === '')) {
  const { low, stale } = await writeReport(reasons);
  for (const line of low) console.error(line);
  if (low.length > 0 || stale.length > 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
