import { readFileSync, readdirSync } from 'node:fs';

export const READMES = ['README.md', 'README.ru.md'] as const;

/** What is there for car dealers. */
export const DEALER_GUIDES = ['docs/dealer.md', 'docs/dealer.ru.md'] as const;

/** What there is about the score. */
export const NPS_GUIDES = ['docs/nps.md', 'docs/nps.ru.md'] as const;

/** What there is about the cost of ownership. */
export const OWNERSHIP_GUIDES = ['docs/ownership.md', 'docs/ownership.ru.md'] as const;

/** Every document that is written by hand. */
export const DOCUMENTS: readonly string[] = [
  ...READMES,
  ...DEALER_GUIDES,
  ...NPS_GUIDES,
  ...OWNERSHIP_GUIDES,
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
];

export const textOf = (path: string): string => readFileSync(path, 'utf8');

export interface Block {
  readonly language: string;
  readonly code: string;
}

/** The fenced blocks of a document, also those inside lists, without their indentation. */
export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```/gm)].map(
    ([, indent = '', language = '', code = '']) => ({
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** The addresses of links and pictures. */
export function linksOf(markdown: string): string[] {
  const outside = markdown.replaceAll(/```[\s\S]*?```/g, '');
  return [...outside.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address);
}

/** The anchors of a document's headings, as GitHub makes them. */
export function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The items of the list of promises. */
export function promisesOf(markdown: string): string[] {
  const [, section = ''] = /^## (?:Promises|Обещания)\n([\s\S]*?)^## /m.exec(markdown) ?? [];
  return [...section.matchAll(/^- (.*)$/gm)].map(([, item = '']) => item);
}
