// npm run generate: writes the files that follow from the sources; `--check` says which are out of date instead.
//
// A module of scripts/generate/ exports a default function that returns what it makes: { 'path/of/file': 'text' }.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'scripts/generate');
const check = process.argv.includes('--check');
const stale = [];

for (const name of readdirSync(folder).sort()) {
  if (!/\.(?:mjs|ts)$/.test(name) || name.includes('.d.')) continue;
  const { default: generate } = await import(new URL(`generate/${name}`, import.meta.url));
  if (!generate) continue; // A part that the others share.
  for (const [path, text] of Object.entries(await generate())) {
    const file = join(root, path);
    const wanted = await format(text, { ...(await resolveConfig(file)), filepath: file });
    const present = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (present === wanted) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
  }
}

if (!check) console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Everything was up to date.');
else if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run npm run generate.`);
  process.exitCode = 1;
}
