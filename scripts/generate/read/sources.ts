import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The text of a file of the project. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Every TypeScript file of a folder, deep, by its path in the project. */
export function typeScriptFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

/** The tags of all calculators: every folder of src/elements with a define.ts is one, and is called like its tag. */
export function tags(): string[] {
  return readdirSync(join(ROOT, 'src/elements'))
    .filter((name) => existsSync(join(ROOT, `src/elements/${name}/define.ts`)))
    .sort();
}
