// custom-elements.json: what the elements are called, their attributes, properties, events, tokens and parts. The
// analyzer reads the classes; the questions, the tokens, the parts and the words are added here.
import { describeElements, type ElementDescription } from './read/elements.js';
import { isPublic, sourceManifest, type Declaration, type Module, type Reference } from './read/manifest.js';
import { tags } from './read/sources.js';

const BASE = 'src/elements/calculator-element.ts';

export default async function customElements(): Promise<Record<string, string>> {
  const elements = await describeElements();
  const { schemaVersion, modules } = sourceManifest();
  const text = JSON.stringify({
    schemaVersion,
    readme: 'README.md',
    modules: modules.flatMap((module) => publicModule(module, elements)),
  });
  return { 'custom-elements.json': published(text) };
}

/** The modules that a user can import: the base class, each calculator's class and the file that registers it. */
function publicModule(module: Module, elements: readonly ElementDescription[]): Module[] {
  const element = elements.find(({ tag }) => module.path.startsWith(`src/elements/${tag}/`));
  if (module.path === BASE) return [{ ...module, declarations: classesOf(module).map(base) }];
  if (!element) return [];
  if (module.path === definition(element.tag))
    return [{ ...module, declarations: [], exports: [registration(element)] }];
  if (module.path !== source(element.tag)) return [];
  return [
    {
      ...module,
      declarations: classesOf(module).map((declaration) => enriched(calculator(declaration), element)),
    },
  ];
}

const source = (tag: string) => `src/elements/${tag}/${tag}.ts`;
const definition = (tag: string) => `src/elements/${tag}/define.ts`;

/** The package holds what the build made of the sources. */
function published(text: string): string {
  return tags().reduce(
    (result, tag) =>
      result
        .replaceAll(`"${source(tag)}"`, `"dist/${tag}.js"`)
        .replaceAll(`"${definition(tag)}"`, `"dist/${tag}/define.js"`),
    text.replaceAll(`"${BASE}"`, '"dist/index.js"'),
  );
}

function classesOf({ declarations = [] }: Module): Declaration[] {
  return declarations.filter(({ kind }) => kind === 'class');
}

function base(declaration: Declaration): Declaration {
  const superclass = { name: 'LitElement', package: 'lit' };
  return { ...withOrigin(withPublicMembers(declaration), undefined), superclass };
}

function calculator(declaration: Declaration): Declaration {
  const superclass = { name: 'CalculatorElement', module: BASE };
  return { ...withOrigin(withPublicMembers(declaration), superclass), superclass };
}

/** Among which files we divide the base class is of no use to a reader: what inner classes bring is the base class's. */
function withOrigin(declaration: Declaration, origin: Reference | undefined): Declaration {
  const text = JSON.stringify(declaration, (key, value: unknown) => (key === 'inheritedFrom' ? origin : value));
  return JSON.parse(text) as Declaration;
}

function withPublicMembers(declaration: Declaration): Declaration {
  return { ...declaration, members: (declaration.members ?? []).filter(isPublic) };
}

function registration({ tag, className }: ElementDescription) {
  return { kind: 'custom-element-definition', name: tag, declaration: { name: className, module: source(tag) } };
}

function enriched(declaration: Declaration, element: ElementDescription): Declaration {
  return {
    ...declaration,
    customElement: true,
    tagName: element.tag,
    description: element.description,
    attributes: [
      ...element.options.map((option) => ({ ...attribute(option), fieldName: option.property })),
      ...element.questions.map(attribute),
    ],
    cssProperties: element.tokens.map(({ name, purpose, light, dark }) => ({
      name,
      default: light,
      description: dark === undefined ? purpose : `${purpose} (in dark colours ${dark})`,
    })),
    cssParts: element.parts.map(({ name, text }) => ({ name, description: text.en })),
  };
}

function attribute({
  name,
  type,
  text,
  ...rest
}: ElementDescription['options'][number] | ElementDescription['questions'][number]) {
  return {
    name,
    type: { text: type },
    ...(rest.default !== undefined && { default: rest.default }),
    description: text.en,
  };
}
