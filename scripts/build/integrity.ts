import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes integrity.json: each script of a folder with the value for its `integrity` attribute. */
export function writeIntegrity(folder: string): void {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .sort();
  const digests = scripts.map((name) => {
    const digest = createHash('sha384')
      .update(readFileSync(join(folder, name)))
      .digest('base64');
    return [name, `sha384-${digest}`];
  });
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`);
}
