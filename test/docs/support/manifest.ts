import { readFileSync } from 'node:fs';
import type { Declaration, Manifest, ManifestAttribute } from '../../../scripts/generate/read/manifest.js';

/** The element as custom-elements.json has it. */
export function manifestElement(tag: string): Declaration {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  const found = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>`);
  return found;
}

export function attributesOf({ attributes = [] }: Declaration): readonly ManifestAttribute[] {
  return attributes;
}
