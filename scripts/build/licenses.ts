import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes LICENSES.txt: the notices of the libraries that the self-contained files include. */
export function writeLicenses(folder: string, packages: readonly string[]): void {
  const notices = packages.map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`;
  });
  const own = `ltv-widgets\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`;
  writeFileSync(join(folder, 'LICENSES.txt'), [own, ...notices].join(`\n${'─'.repeat(80)}\n\n`));
}
