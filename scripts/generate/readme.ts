// README.md, README.ru.md: the tables between <!-- generated:name --> and <!-- /generated -->. The rest is written by hand.
import type { WordsLanguage } from '../../src/calculators/question.js';
import { describeElements } from './read/elements.js';
import { read } from './read/sources.js';
import { TABLES } from './readme/tables.js';

const FILES: Readonly<Record<WordsLanguage, string>> = { en: 'README.md', ru: 'README.ru.md' };
const SECTION = /(<!-- generated:([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

export default async function readmes(): Promise<Record<string, string>> {
  const [element] = await describeElements();
  if (!element) throw new Error('There is no calculator to describe.');
  return Object.fromEntries(
    (['en', 'ru'] as const).map((language) => {
      const file = FILES[language];
      const text = read(file);
      const found = [...text.matchAll(SECTION)].map(([, , name = '']) => name);
      const missing = Object.keys(TABLES).filter((name) => !found.includes(name));
      if (missing.length > 0) throw new Error(`${file} has no place for ${missing.join(', ')}: <!-- generated:… -->`);
      const table = (name: string) => TABLES[name]?.(element, language) ?? unknown(file, name);
      return [
        file,
        text.replace(SECTION, (_, start: string, name: string, end: string) => `${start}\n${table(name)}\n\n${end}`),
      ];
    }),
  );
}

function unknown(file: string, name: string): never {
  throw new Error(`${file}: there is no table called "${name}". Known: ${Object.keys(TABLES).join(', ')}.`);
}
