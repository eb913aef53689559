// Loads every file of the core, so that coverage sees files that no test imports, and files of types only as such.
import { readdirSync } from 'node:fs';

const core = new URL('../../src/core/', import.meta.url);
for (const name of readdirSync(core, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.ts')) await import(new URL(name.replaceAll('\\', '/'), core));
}
