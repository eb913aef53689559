// README.md, docs/*.md and their Russian twins: the tables between <!-- generated:name --> and <!-- /generated -->.
// The rest is written by hand.
import type { WordsLanguage } from '../../src/calculators/question.js';
import { describeElements } from './read/elements.js';
import { read } from './read/sources.js';
import { tablesOf } from './readme/tables.js';

const FILES: Readonly<Record<WordsLanguage, readonly string[]>> = {
  en: ['README.md', 'docs/dealer.md', 'docs/nps.md', 'docs/ownership.md'],
  ru: ['README.ru.md', 'docs/dealer.ru.md', 'docs/nps.ru.md', 'docs/ownership.ru.md'],
};
const SECTION = /(<!-- generated:([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

export default async function readmes(): Promise<Record<string, string>> {
  const elements = await describeElements();
  return Object.fromEntries(
    (['en', 'ru'] as const).flatMap((language) => documents(tablesOf(elements, language), FILES[language])),
  );
}

type Tables = ReturnType<typeof tablesOf>;

/** Every table has its place in one of the documents of a language. */
function documents(tables: Tables, files: readonly string[]): [file: string, text: string][] {
  const texts = files.map((file) => [file, read(file)] as const);
  const found = texts.flatMap(([, text]) => [...text.matchAll(SECTION)].map(([, , name = '']) => name));
  const missing = Object.keys(tables).filter((name) => !found.includes(name));
  if (missing.length > 0)
    throw new Error(`${files.join(', ')} have no place for ${missing.join(', ')}: <!-- generated:… -->`);
  return texts.map(([file, text]) => {
    const table = (name: string) => tables[name]?.() ?? unknown(file, name, tables);
    return [
      file,
      text.replace(SECTION, (_, start: string, name: string, end: string) => `${start}\n${table(name)}\n\n${end}`),
    ];
  });
}

function unknown(file: string, name: string, tables: Tables): never {
  throw new Error(`${file}: there is no table called "${name}". Known: ${Object.keys(tables).join(', ')}.`);
}
