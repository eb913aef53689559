import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readTokens } from '../../scripts/generate/read/tokens.js';
import { read, typeScriptFiles } from '../../scripts/generate/read/sources.js';
import { LtvCalculator } from '../../src/elements/ltv-calculator/ltv-calculator.js';
import { NpsCalculator } from '../../src/elements/nps-calculator/nps-calculator.js';
import { OwnershipComparer } from '../../src/elements/ownership-comparer/ownership-comparer.js';
import { OPTIONS } from '../../src/host/options.js';
import { attributesOf, manifestElement } from './support/manifest.js';

const ELEMENTS = {
  'ltv-calculator': LtvCalculator,
  'nps-calculator': NpsCalculator,
  'ownership-comparer': OwnershipComparer,
};
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
/** The files that a manifest speaks of, as modules of its own and wherever something comes from. */
function modulesIn(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const inside = Object.values(value).flatMap((part) => [...modulesIn(part)]);
  const own = ['module', 'path'].map((key) => (value as Record<string, unknown>)[key]);
  return new Set([...own.filter((path) => typeof path === 'string'), ...inside]);
}
const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name);
const sorted = (list: Iterable<string>) => [...list].sort();

for (const [tag, elementClass] of Object.entries(ELEMENTS))
  describe(`custom-elements.json, of <${tag}>`, () => {
    const element = manifestElement(tag);

    it('has the attributes that the class observes, no more and no less', () => {
      expect(sorted(names(attributesOf(element)))).to.deep.equal(sorted(elementClass.observedAttributes));
    });

    it('describes everything that it names', () => {
      const described = [
        ...attributesOf(element),
        ...(element.events ?? []),
        ...(element.cssProperties ?? []),
        ...(element.cssParts ?? []),
      ];
      expect(described.filter(({ description }) => !description).map(({ name }) => name)).to.deep.equal([]);
    });

    it('has the options that JSON may hold, with the same values', () => {
      for (const [id, allowed] of Object.entries(OPTIONS)) {
        const attribute = attributesOf(element).find(({ fieldName }) => fieldName === id);
        const type =
          allowed === 'text'
            ? 'string'
            : allowed === 'flag'
              ? 'boolean'
              : allowed.map((value) => `'${value}'`).join(' | ');
        expect(attribute?.type?.text, id).to.equal(type);
      }
    });

    it('has the events of the event map', () => {
      const [, map = ''] = /interface CalculatorEventMap \{([\s\S]*?)\n\}/.exec(read('src/host/events.ts')) ?? [];
      const known = [...map.matchAll(/'([\w-]+)': (CustomEvent<\w+>)/g)].map(([, name, type]) => `${name} ${type}`);
      expect(known.length).to.be.above(3);
      expect(sorted((element.events ?? []).map(({ name, type }) => `${name} ${type?.text}`))).to.deep.equal(
        sorted(known),
      );
    });

    it('shows nothing private', () => {
      expect(names(element.members).filter((name) => name.startsWith('#'))).to.deep.equal([]);
    });
  });

describe('custom-elements.json', () => {
  it('names modules that the package has', () => {
    const { files } = json('package.json') as { files: string[] };
    for (const path of modulesIn(json('custom-elements.json'))) {
      expect(
        files.some((folder) => path.startsWith(`${folder}/`)),
        path,
      ).to.equal(true);
      expect(existsSync(path), path).to.equal(true);
    }
  });
});

describe('the tokens', () => {
  const tokensFile = 'src/elements/styles/tokens.styles.ts';
  const others = typeScriptFiles('src/elements')
    .filter((path) => path !== tokensFile)
    .map(read)
    .join('\n');
  const styles = others + read(tokensFile);
  const all = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
  const declared = new Set(readTokens().map(({ name }) => name.replace('--calc-', '')));

  it('are about twenty', () => expect(declared.size).to.be.within(15, 25));

  it('that styles read are all declared', () => {
    expect(sorted(all(styles, /var\(--calc-([\w-]+)/g)).filter((name) => !declared.has(name))).to.deep.equal([]);
    const inner = all(styles, /(?<!var\()--_([\w-]+):/g);
    expect(sorted(all(styles, /var\(--_([\w-]+)/g)).filter((name) => !inner.has(name))).to.deep.equal([]);
  });

  it('that are declared are all read', () => {
    const used = all(styles, /var\(--_([\w-]+)/g);
    expect(sorted(declared).filter((name) => !used.has(name))).to.deep.equal([]);
  });

  it('of the light theme are those of the dark one', () => {
    const [light, dark] = ['const light', 'const dark'].map((start) => {
      const source = read(tokensFile);
      return sorted(
        all(source.slice(source.indexOf(start), source.indexOf('`;', source.indexOf(start))), /--calc-([\w-]+)/g),
      );
    });
    expect(dark).to.deep.equal(light);
  });

  it('are the ones in the manifest', () => {
    for (const tag of Object.keys(ELEMENTS))
      expect(names(manifestElement(tag).cssProperties).map((name) => name.replace('--calc-', ''))).to.have.members([
        ...declared,
      ]);
  });
});

it('editor data know every element', () => {
  const { tags } = json('editor/vscode.html-custom-data.json') as { tags: { name: string }[] };
  expect(names(tags)).to.deep.equal(Object.keys(ELEMENTS));
});

for (const [index, [tag, elementClass]] of Object.entries(ELEMENTS).entries())
  describe(`editor data and schema of <${tag}>`, () => {
    const attributes = sorted(names(attributesOf(manifestElement(tag))));

    it('have the same attributes as the manifest', () => {
      const { tags } = json('editor/vscode.html-custom-data.json') as {
        tags: { name: string; attributes: { name: string }[] }[];
      };
      expect(sorted(names(tags[index]?.attributes))).to.deep.equal(attributes);
      const { contributions } = json('editor/web-types.json') as {
        contributions: { html: { elements: { attributes: { name: string }[] }[] } };
      };
      expect(sorted(names(contributions.html.elements[index]?.attributes))).to.deep.equal(attributes);
    });

    it('have a key in the schema for every question and every option of JSON', () => {
      const { properties, additionalProperties } = json(`schemas/${tag}.json`) as {
        properties: object;
        additionalProperties: boolean;
      };
      const asked = elementClass.edition.models.flatMap(({ calculator }) => calculator.questions.map(({ id }) => id));
      const known = [...new Set([...asked, ...Object.keys(OPTIONS)])];
      expect(Object.keys(properties)).to.have.members(known);
      expect(additionalProperties).to.equal(false);
    });

    it('describe every key of the schema', () => {
      const { properties } = json(`schemas/${tag}.json`) as { properties: Record<string, { description?: string }> };
      expect(Object.entries(properties).filter(([, { description }]) => !description)).to.deep.equal([]);
    });
  });
