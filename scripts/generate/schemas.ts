// schemas/*.json: the JSON Schema of each calculator's configuration, for editors and for whoever checks it beforehand.
import * as z from 'zod/mini';
import { configurationSchema } from './input-schema.js';
import { describeElements, type ElementDescription } from './read/elements.js';

export default async function schemas(): Promise<Record<string, string>> {
  const elements = await describeElements();
  return Object.fromEntries(
    elements.map((element) => [`schemas/${element.tag}.json`, JSON.stringify(schemaOf(element))]),
  );
}

function schemaOf(element: ElementDescription) {
  const schemas = element.models.map(({ questions }) =>
    z.toJSONSchema(configurationSchema(questions.map(({ question }) => question))),
  );
  const { $schema, properties: _, ...rest } = schemas[0]!;
  const ids = new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)));
  return {
    $schema,
    $id: `urn:ltv-widgets:${element.tag}:configuration`,
    title: `Configuration of <${element.tag}>`,
    description: `What the config property and the JSON inside the element may hold. ${element.summary}`,
    ...rest,
    properties: Object.fromEntries(
      [...ids].map((id) => [
        id,
        {
          ...described(id, element),
          ...anyOf(schemas.map(({ properties = {} }) => properties[id])),
          ...defaultOf(id, element),
        },
      ]),
    ),
  };
}

/** What models ask alike is told once; where their limits differ, each is told. */
function anyOf(schemas: readonly unknown[]): object {
  const different = [...new Set(schemas.flatMap((schema) => (schema === undefined ? [] : [JSON.stringify(schema)])))];
  const parsed = different.map((schema) => JSON.parse(schema) as object);
  return parsed.length === 1 ? parsed[0]! : { anyOf: parsed };
}

function described(
  id: string,
  { questions, options, blocks }: ElementDescription,
): { title?: string; description?: string } {
  const asked = questions.find(({ question }) => question.id === id);
  if (asked) return { title: asked.texts.en.label, description: questionText(asked) };
  const option = options.find(({ property }) => property === id);
  const named = id === 'hide' || id === 'show' ? ` They are: ${blocks.map(({ name }) => name).join(', ')}.` : '';
  return option ? { description: option.text.en + named } : {};
}

/** In data a share is a part of one, though people type percent. */
function questionText({ question, text, texts: { en } }: ElementDescription['questions'][number]): string {
  const sentence = text.en.slice(`${en.label}:`.length).trim();
  const shares =
    question.kind === 'table' ? question.columns.some(({ kind }) => kind === 'share') : question.kind === 'share';
  return shares ? `${sentence} Written as a part of one: 0.1 is 10%.` : sentence;
}

/** A default that depends on the language or on the model is told in words and not here. */
function defaultOf(id: string, { models, questions, options }: ElementDescription): { default?: unknown } {
  const asked = questions.find(({ question }) => question.id === id)?.question;
  const defaults = new Set(
    models.flatMap(({ questions }) =>
      questions.flatMap(({ question }) => (question.id === id ? [JSON.stringify(question.default)] : [])),
    ),
  );
  if (asked && defaults.size > 1) return {};
  if (asked) return 'presets' in asked && asked.presets ? {} : { default: asked.default };
  const value = options.find(({ property }) => property === id)?.default;
  return value === undefined ? {} : { default: value };
}
