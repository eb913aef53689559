import type { Question, WordsLanguage } from '../../../src/calculators/question.js';
import { BLOCKS } from '../../../src/elements/blocks.js';
import type { CalculatorElement } from '../../../src/elements/calculator-element.js';
import { attributeOf } from '../../../src/host/attributes.js';
import type { Model } from '../../../src/elements/model.js';
import { fill, type CalculatorWords } from '../../../src/locale/words.js';
import { en } from '../words/en.js';
import { ru } from '../words/ru.js';
import type { DocumentWords } from '../words/words.js';
import { detailFields } from './events.js';
import { declarationOf, isPublic, sourceManifest, type Declaration, type Member } from './manifest.js';
import { readParts } from './parts.js';
import { questionTexts, type QuestionTexts } from './question-texts.js';
import { tags } from './sources.js';
import { tableMarkup } from './table-texts.js';
import { readTokens, type Token } from './tokens.js';

/** Everything that is published about an element, gathered once for all generators. */
export interface ElementDescription {
  readonly tag: string;
  readonly className: string;
  readonly summary: string;
  readonly description: string;
  /** How the calculator looks and behaves. */
  readonly options: readonly OptionDescription[];
  /** What it can count, and what each of them asks. */
  readonly models: readonly ModelDescription[];
  /** What all of its models ask: each an attribute as well, described once. */
  readonly questions: readonly QuestionDescription[];
  readonly properties: readonly PropertyDescription[];
  readonly events: readonly EventDescription[];
  readonly tokens: readonly (Token & Texts)[];
  readonly parts: readonly NamedTexts[];
  readonly blocks: readonly NamedTexts[];
}

/** The same text in every language that there are documents in. */
export type Texts = { readonly text: Readonly<Record<WordsLanguage, string>> };
export type NamedTexts = Texts & { readonly name: string };

export interface OptionDescription extends NamedTexts {
  readonly property: string;
  /** A TypeScript type, without null. */
  readonly type: string;
  readonly values: readonly string[];
  readonly default?: string;
}

export interface ModelDescription {
  /** The value of the attribute `model`. */
  readonly id: string;
  readonly calculator: string;
  readonly title: Readonly<Record<WordsLanguage, string>>;
  readonly introduction: Readonly<Record<WordsLanguage, string>>;
  readonly questions: readonly QuestionDescription[];
  /** The headings of advanced questions, by section. */
  readonly sections: Readonly<Record<string, Texts['text']>>;
  readonly examples: readonly (NamedTexts & { readonly story: Readonly<Record<WordsLanguage, string>> })[];
}

export interface QuestionDescription extends NamedTexts {
  readonly question: Question;
  readonly type: string;
  readonly values: readonly string[];
  readonly default?: string;
  readonly texts: Readonly<Record<WordsLanguage, QuestionTexts>>;
}

export interface PropertyDescription extends NamedTexts {
  readonly type: string;
  readonly readonly: boolean;
}

export interface EventDescription extends NamedTexts {
  readonly detail: string;
  readonly fields: readonly string[];
}

const WORDS: Readonly<Record<WordsLanguage, DocumentWords>> = { en, ru };

let described: Promise<readonly ElementDescription[]> | undefined;

export function describeElements(): Promise<readonly ElementDescription[]> {
  described ??= Promise.all(tags().map(describe));
  return described;
}

async function describe(tag: string): Promise<ElementDescription> {
  const declaration = declarationOf(sourceManifest(), tag);
  const models = (await modelsOf(tag, declaration.name)).map(describeModel);
  const members = (declaration.members ?? []).filter(isPublic).filter((member) => !member.static);
  const fields = members.filter(({ kind }) => kind === 'field');
  return {
    tag,
    className: declaration.name,
    summary: declaration.summary ?? '',
    description: (declaration.description ?? '').replaceAll('\n', ' '),
    options: fields.filter(({ attribute }) => attribute !== undefined).map(option),
    models,
    questions: asOne(models),
    properties: fields.filter(({ attribute }) => attribute === undefined).map(property),
    events: (declaration.events ?? []).map(event),
    tokens: readTokens().map((token) => ({ ...token, text: texts('tokens', token.name, token.purpose) })),
    parts: named('parts', readParts()),
    blocks: named('blocks', BLOCKS),
  };
}

async function modelsOf(tag: string, className: string): Promise<readonly Model[]> {
  const file = new URL(`../../../src/elements/${tag}/${tag}.ts`, import.meta.url);
  const module = (await import(file.href)) as Record<string, typeof CalculatorElement>;
  return module[className]!.edition.models;
}

function describeModel({ id, calculator, words: { en: english, ru: russian } }: Model): ModelDescription {
  const words = { en: english!, ru: russian! };
  const inBoth = (say: (words: CalculatorWords) => string) => ({ en: say(words.en), ru: say(words.ru) });
  return {
    id,
    calculator: calculator.id,
    title: inBoth(({ title }) => title),
    introduction: inBoth(({ introduction }) => introduction),
    questions: calculator.questions.map((question) => describeQuestion(question, calculator.questions, words)),
    sections: Object.fromEntries(
      calculator.questions.flatMap(({ section }) =>
        section === undefined ? [] : [[section, inBoth(({ sections }) => sections![section]!)] as const],
      ),
    ),
    examples: (calculator.examples ?? []).map((example) => ({
      name: example.id,
      text: inBoth(({ examples }) => examples![example.id]!.name),
      story: inBoth(({ examples }) => examples![example.id]!.story),
    })),
  };
}

/** Several models may ask the same: the attribute is one, and is described as the first of them has it. */
function asOne(models: readonly ModelDescription[]): QuestionDescription[] {
  const names = new Set(models.flatMap(({ questions }) => questions.map(({ name }) => name)));
  return [...names].map((name) => {
    const asking = models.filter(({ questions }) => questions.some((question) => question.name === name));
    const question = asking[0]!.questions.find((one) => one.name === name)!;
    if (asking.length === models.length) return question;
    const said = (language: WordsLanguage) =>
      fill(WORDS[language].ofModels, { models: asking.map(({ id }) => id).join(', ') });
    return { ...question, text: { en: `${question.text.en} ${said('en')}`, ru: `${question.text.ru} ${said('ru')}` } };
  });
}

function option(member: Member): OptionDescription {
  const type = withoutNull(member.type?.text ?? 'string');
  const name = member.attribute!;
  return {
    name,
    property: member.name,
    type,
    values: [...type.matchAll(/'([^']+)'/g)].map(([, value = '']) => value),
    ...(member.default !== undefined && { default: member.default.replaceAll("'", '') }),
    text: texts('options', name, sentenceOf(member)),
  };
}

function property(member: Member): PropertyDescription {
  const type = member.type?.text ?? 'unknown';
  return {
    name: member.name,
    type,
    readonly: member.readonly === true,
    text: texts('properties', member.name, sentenceOf(member)),
  };
}

function event({ name, type, description = '' }: NonNullable<Declaration['events']>[number]): EventDescription {
  const [, detail = ''] = /^CustomEvent<(\w+)>$/.exec(type?.text ?? '') ?? [];
  return { name, detail, fields: detailFields(detail), text: texts('events', name, `${description}.`) };
}

function describeQuestion(
  question: Question,
  questions: readonly Question[],
  words: Readonly<Record<WordsLanguage, CalculatorWords>>,
): QuestionDescription {
  const inLanguage = (language: WordsLanguage) =>
    questionTexts(question, questions, words[language], WORDS[language], language);
  const [english, russian] = [inLanguage('en'), inLanguage('ru')];
  const value = question.default;
  const values = 'options' in question ? question.options : [];
  return {
    name: attributeOf(question.id),
    question,
    type:
      values.length > 0
        ? values.map((one) => `'${one}'`).join(' | ')
        : ['series', 'table'].includes(question.kind)
          ? 'string'
          : 'number',
    values,
    ...(value !== null && { default: markupOf(question) }),
    texts: { en: english, ru: russian },
    text: { en: english.sentence, ru: russian.sentence },
  };
}

/** The default as an attribute has it. */
function markupOf(question: Question): string {
  if (question.kind === 'table') return tableMarkup(question, question.default);
  return Array.isArray(question.default) ? question.default.join(' ') : String(question.default);
}

/** English stands in the sources where it can; what the sources have no place for, and Russian, in words/. */
function texts(kind: 'options' | 'properties' | 'events' | 'tokens', name: string, english: string): Texts['text'] {
  const russian = WORDS.ru[kind]?.[name];
  if (!english.replace('.', '')) throw new Error(`${name} (${kind}) has no description in the sources.`);
  if (!russian) throw new Error(`${name} has no Russian description: scripts/generate/words/ru.ts, ${kind}.`);
  return { en: english, ru: russian };
}

function named(kind: 'parts' | 'blocks', names: readonly string[]): NamedTexts[] {
  const extra = (['en', 'ru'] as const).flatMap((language) =>
    Object.keys(WORDS[language][kind]).filter((name) => !names.includes(name)),
  );
  if (extra.length > 0) throw new Error(`There is no ${extra.join(', ')} any more: scripts/generate/words/, ${kind}.`);
  return names.map((name) => {
    const { [name]: english } = WORDS.en[kind];
    const { [name]: russian } = WORDS.ru[kind];
    if (!english || !russian) throw new Error(`${name} has no description: scripts/generate/words/, ${kind}.`);
    return { name, text: { en: english, ru: russian } };
  });
}

function sentenceOf({ description = '' }: Member): string {
  return description.replaceAll('\n', ' ').trim();
}

function withoutNull(type: string): string {
  return type
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== 'null' && one !== '')
    .join(' | ');
}
