// npm run bench: runs test/bench/*.bench.ts. Each exports functions; the time of one call is measured and printed.
import { readdirSync } from 'node:fs';

const folder = new URL('../test/bench/', import.meta.url);
const WARM_UP = 200;
const ROUND = 50;
const ROUNDS = 30;

function microseconds(run) {
  for (let call = 0; call < WARM_UP; call += 1) run();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    for (let call = 0; call < ROUND; call += 1) run();
    return Number(process.hrtime.bigint() - start) / 1000 / ROUND;
  }).sort((a, b) => a - b);
  return { median: rounds[ROUNDS / 2], worst: rounds.at(-1) };
}

for (const name of readdirSync(folder).filter((file) => file.endsWith('.bench.ts'))) {
  console.log(name);
  for (const [title, run] of Object.entries(await import(new URL(name, folder)))) {
    const { median, worst } = microseconds(run);
    console.log(`  ${title.padEnd(40)} ${median.toFixed(1).padStart(10)} µs   worst round ${worst.toFixed(1)} µs`);
  }
}
