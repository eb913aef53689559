import type { WordsLanguage } from '../../../src/calculators/question.js';
import { fill } from '../../../src/locale/words.js';
import type { ElementDescription, ModelDescription, NamedTexts, OptionDescription } from '../read/elements.js';
import { read } from '../read/sources.js';
import { en } from '../words/en.js';
import { ru } from '../words/ru.js';
import { table, type Row } from './markdown.js';

const WORDS = { en, ru };

type Table = (element: ElementDescription, language: WordsLanguage) => string;

const TABLES: Readonly<Record<string, Table>> = {
  options,
  properties,
  events,
  tokens,
  parts,
  blocks,
  sizes,
};

const code = (text: string) => `\`${text}\``;

/**
 * Every table that the documents contain, by the name of its marker. What all elements have alike is told once, as the
 * first of them has it; what each asks, of each.
 */
export function tablesOf(
  elements: readonly ElementDescription[],
  language: WordsLanguage,
): Readonly<Record<string, () => string>> {
  return {
    ...Object.fromEntries(Object.entries(TABLES).map(([name, of]) => [name, () => of(alike(elements), language)])),
    ...Object.fromEntries(
      elements
        .flatMap(({ models }) => models)
        .flatMap((model) => [
          [`questions-${model.id}`, () => questions(model, language)],
          ...(model.examples.length > 0 ? [[`examples-${model.id}`, () => examples(model, language)] as const] : []),
        ]),
    ),
  };
}

/** What the tables say of one element must hold for every other. */
function alike(elements: readonly ElementDescription[]): ElementDescription {
  const told = elements.map(({ options, properties, events, tokens, parts, blocks }) =>
    JSON.stringify({ options, properties, events, tokens, parts, blocks }),
  );
  if (new Set(told).size !== 1) throw new Error('The elements differ in what the README tells of all of them.');
  return elements[0]!;
}

function examples({ examples: known }: ModelDescription, language: WordsLanguage): string {
  const { table: words } = WORDS[language];
  return table(
    [words.example, words.meaning, words.source],
    known.map(({ name, text, story }) => [code(name), text[language], story[language]]),
  );
}

function questions({ questions: asked, sections }: ModelDescription, language: WordsLanguage): string {
  const { table: words } = WORDS[language];
  const level = (wanted: 'simple' | 'advanced') => {
    const found = asked.filter(({ question }) => question.level === wanted);
    return [...new Set(found.map(({ question }) => question.section))].flatMap((section) => [
      ...(section === undefined ? [] : [`_${sections[section]![language]}_`]),
      table(
        [words.attribute, words.meaning, words.unit, words.limits, words.default],
        found.filter(({ question }) => question.section === section).map((one) => questionRow(one, language)),
      ),
    ]);
  };
  return [`**${words.simple}**`, ...level('simple'), `**${words.advanced}**`, ...level('advanced')].join('\n\n');
}

function questionRow({ name, texts }: ElementDescription['questions'][number], language: WordsLanguage): Row {
  const { label, meaning, unit, limits, default: byDefault } = texts[language];
  return [code(name), meaning ? `**${label}:** ${meaning}` : `**${label}**`, unit, limits, byDefault];
}

function options({ options: known }: ElementDescription, language: WordsLanguage): string {
  const { table: words } = WORDS[language];
  return table(
    [words.attribute, words.meaning, words.values, words.default],
    known.map((option) => [
      code(option.name),
      option.text[language],
      valuesOf(option, language),
      option.default ? code(option.default) : '',
    ]),
  );
}

function valuesOf({ type, values }: OptionDescription, language: WordsLanguage): string {
  const { table: words } = WORDS[language];
  if (values.length > 0) return values.map(code).join(' ');
  return type === 'boolean' ? words.flag : type === 'number' ? words.number : words.text;
}

function properties({ properties: known }: ElementDescription, language: WordsLanguage): string {
  const { table: words } = WORDS[language];
  return table(
    [words.property, words.meaning],
    known.map(({ name, text }) => [code(name), text[language]]),
  );
}

function events({ events: known }: ElementDescription, language: WordsLanguage): string {
  const { table: words } = WORDS[language];
  return table(
    [words.event, words.when, words.detail],
    known.map(({ name, text, fields }) => [code(name), capital(text[language]), fields.map(code).join(' ')]),
  );
}

function tokens({ tokens: known }: ElementDescription, language: WordsLanguage): string {
  const { table: words } = WORDS[language];
  return table(
    [words.token, words.meaning, words.light, words.dark],
    known.map(({ name, text, light, dark }) => [
      code(name),
      text[language],
      code(light),
      dark === undefined ? words.same : code(dark),
    ]),
  );
}

function parts({ parts: known }: ElementDescription, language: WordsLanguage): string {
  return names(WORDS[language].table.part, known, language);
}

function blocks({ blocks: known }: ElementDescription, language: WordsLanguage): string {
  return names(WORDS[language].table.block, known, language);
}

function names(title: string, known: readonly NamedTexts[], language: WordsLanguage): string {
  return table(
    [title, WORDS[language].table.meaning],
    known.map(({ name, text }) => [code(name), text[language]]),
  );
}

/** One kB is 1000 bytes. */
function sizes(_: ElementDescription, language: WordsLanguage): string {
  const { table: words } = WORDS[language];
  const budget = JSON.parse(read('test/size/budget.json')) as Record<
    string,
    { min: number; gzip: number; brotli: number }
  >;
  const print = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const size = (bytes: number) => fill(words.kilobytes, { value: print.format(bytes / 1000) }).replace(' ', '\u00a0');
  return table(
    [words.file, words.minified, words.gzip, words.brotli],
    Object.entries(budget).map(([name, { min, gzip, brotli }]) => [
      fileName(name, words),
      size(min),
      size(gzip),
      size(brotli),
    ]),
  );
}

function fileName(name: string, words: { everything: string; core: string }): string {
  const [, loaded] = /^everything (\S+) loads$/.exec(name) ?? [];
  if (loaded !== undefined) return `**${fill(words.everything, { file: loaded })}**`;
  const [, entry] = /^(core\S*) alone$/.exec(name) ?? [];
  return entry === undefined ? code(name) : fill(words.core, { entry: code(`ltv-widgets/${entry}`) });
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
