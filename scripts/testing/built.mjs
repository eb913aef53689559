// Whether dist/ was made of the sources as they are now.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../setup.mjs';

/** Everything that a build reads, from the root of the project. */
const SOURCES = ['src', 'scripts/build', 'vite.config.ts', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

const mark = join(root, 'node_modules/.cache/ltv-widgets/built-of');

function filesIn(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(join(root, file)).isFile());
}

function fingerprint() {
  // Checkouts may share their packages, and with them the mark.
  const hash = createHash('sha256').update(root);
  for (const file of SOURCES.flatMap(filesIn).sort()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** A name for everything that was there when the last build began, or undefined where it did not end well. */
export const isBuilt = () =>
  existsSync(join(root, 'dist/types')) && existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint();

/** Called before a build; the function that it returns is called after it, if it went well. */
export function beginBuild() {
  const now = fingerprint();
  rmSync(mark, { force: true });
  return () => {
    mkdirSync(dirname(mark), { recursive: true });
    writeFileSync(mark, now);
  };
}
