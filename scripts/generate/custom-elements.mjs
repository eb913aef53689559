// custom-elements.json: what the elements are called, their attributes, properties, events, parts and tokens.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default function customElementsManifest() {
  const modules = readdirSync(join(root, 'src/elements'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/elements/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ts.createSourceFile(name, readFileSync(join(root, name), 'utf8'), ts.ScriptTarget.ES2022, true));
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } });
  return { 'custom-elements.json': JSON.stringify(manifest) };
}
