// editor/*: what editors offer while one types. VS Code reads custom data, JetBrains reads web-types.
import { describeElements, type ElementDescription } from './read/elements.js';
import { read } from './read/sources.js';

export default async function editors(): Promise<Record<string, string>> {
  const elements = await describeElements();
  return {
    'editor/vscode.html-custom-data.json': JSON.stringify(htmlCustomData(elements)),
    'editor/vscode.css-custom-data.json': JSON.stringify(cssCustomData(elements)),
    'editor/web-types.json': JSON.stringify(webTypes(elements)),
  };
}

type Elements = readonly ElementDescription[];

const attributes = ({ options, questions }: ElementDescription) => [...options, ...questions];

function describedToken({ purpose, light, dark }: ElementDescription['tokens'][number]): string {
  return `${purpose}. Default: ${light}${dark === undefined ? '' : `, in dark colours ${dark}`}`;
}

/** https://github.com/microsoft/vscode-custom-data */
function htmlCustomData(elements: Elements) {
  const tags = elements.map((element) => ({
    name: element.tag,
    description: element.description,
    attributes: attributes(element).map(({ name, text, type, values }) => ({
      name,
      description: text.en,
      ...(type === 'boolean' && { valueSet: 'v' }),
      ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
    })),
  }));
  return { version: 1.1, tags };
}

function cssCustomData(elements: Elements) {
  const tokens = new Map(elements.flatMap((element) => element.tokens.map((token) => [token.name, token])));
  return {
    version: 1.1,
    properties: [...tokens.values()].map((token) => ({ name: token.name, description: describedToken(token) })),
  };
}

/** https://github.com/JetBrains/web-types */
function webTypes(elements: Elements) {
  const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(webType) } },
  };
}

function webType(element: ElementDescription) {
  return {
    name: element.tag,
    description: element.description,
    attributes: attributes(element).map((attribute) => ({
      name: attribute.name,
      description: attribute.text.en,
      value: { type: attribute.type },
      ...(attribute.default !== undefined && { default: attribute.default }),
    })),
    js: {
      properties: [
        ...element.options.map(({ property, type, text }) => ({ name: property, type, description: text.en })),
        ...element.properties.map(({ name, type, readonly, text }) => ({
          name,
          type,
          description: text.en,
          ...(readonly && { 'read-only': true }),
        })),
      ],
      events: element.events.map(({ name, text }) => ({ name, description: text.en })),
    },
    css: {
      properties: element.tokens.map((token) => ({ name: token.name, description: describedToken(token) })),
      parts: element.parts.map(({ name, text }) => ({ name, description: text.en })),
    },
  };
}
