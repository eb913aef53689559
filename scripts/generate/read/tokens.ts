import { read } from './sources.js';

/** A public token of the theming contract. */
export interface Token {
  /** With its dashes: `--calc-accent`. */
  readonly name: string;
  readonly purpose: string;
  /** The default in light colours, and wherever colours do not matter. */
  readonly light: string;
  /** The default in dark colours, for the tokens that have another one there. */
  readonly dark?: string;
}

const LINE = /^\s*--_([\w-]+): var\(--calc-([\w-]+), (.*)\);(?:\s*\/\* (.*?) \*\/)?$/;

/** The tokens in the order and with the comments of tokens.styles.ts. */
export function readTokens(): Token[] {
  const [light = '', dark = '', shared = ''] = sections(read('src/elements/styles/tokens.styles.ts'));
  const inDark = new Map(lines(dark).map(({ name, value }) => [name, value]));
  return [...lines(light), ...lines(shared)].map(({ name, value, purpose }) => {
    if (!purpose) throw new Error(`${name} has no comment in tokens.styles.ts.`);
    const other = inDark.get(name);
    return { name, purpose, light: value, ...(other !== undefined && { dark: other }) };
  });
}

/** The three blocks of the file: light colours, dark colours, everything else. */
function sections(source: string): string[] {
  return ['const light', 'const dark', 'export const tokenStyles'].map((start, index, starts) => {
    const from = source.indexOf(start);
    if (from === -1) throw new Error(`tokens.styles.ts has no "${start}".`);
    const next = starts[index + 1];
    return source.slice(from, next === undefined ? undefined : source.indexOf(next));
  });
}

function lines(block: string) {
  return block.split('\n').flatMap((line) => {
    const [, inner, name, value = '', purpose] = LINE.exec(line) ?? [];
    if (name === undefined) return [];
    if (inner !== name) throw new Error(`--_${inner} reads --calc-${name}: the names must agree.`);
    return [{ name: `--calc-${name}`, value: value.replaceAll('--_', '--calc-'), purpose }];
  });
}
