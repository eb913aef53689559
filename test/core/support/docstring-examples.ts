import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const CORE = fileURLToPath(new URL('../../../src/core/', import.meta.url));

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface DocstringExample {
  readonly path: string;
  readonly expression: string;
  /** What follows the comment sign: a literal, or `≈` and a number whose last digit gives the tolerance. */
  readonly expected: string;
}

/** Every source file of the core. */
export function coreFiles(): readonly SourceFile[] {
  return readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(CORE + path, 'utf8') }));
}

/** The exported functions of a file, each with its docstring. */
export function exportedFunctions({ text }: SourceFile): readonly { name: string; docstring: string }[] {
  const pattern = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?^export (?:async )?function (\w+)/gm;
  return [...text.matchAll(pattern)].map(([, docstring = '', name = '']) => ({ name, docstring }));
}

/** The lines `expression; // expected` after `@example` in the docstrings of a file. */
export function docstringExamples(file: SourceFile): readonly DocstringExample[] {
  return [...file.text.matchAll(/@example\s((?:(?!\*\/)[\s\S])*)/g)].flatMap(([, block = '']) => {
    const lines = block.split('\n').map((line) => line.replace(/^\s*\*\s?/, '').trim());
    return lines
      .filter((line) => line !== '')
      .map((line) => {
        const [, expression = '', expected = ''] = /^(.*); \/\/ (.+)$/.exec(line) ?? [];
        return { path: file.path, expression, expected };
      });
  });
}
