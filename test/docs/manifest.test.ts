import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Manifest } from '../../scripts/generate/read/manifest.js';
import { readTokens } from '../../scripts/generate/read/tokens.js';
import { read, typeScriptFiles } from '../../scripts/generate/read/sources.js';
import { LtvCalculator } from '../../src/elements/ltv-calculator/ltv-calculator.js';
import { OPTIONS } from '../../src/host/options.js';
import { attributesOf, manifestElement, TAG } from './support/manifest.js';

const element = manifestElement();
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name);
const sorted = (list: Iterable<string>) => [...list].sort();

describe('custom-elements.json', () => {
  it('has the attributes that the class observes, no more and no less', () => {
    expect(sorted(names(attributesOf(element)))).to.deep.equal(sorted(LtvCalculator.observedAttributes));
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
    const asked = LtvCalculator.edition.models.flatMap(({ calculator }) => calculator.questions.map(({ id }) => id));
    const known = [...new Set([...asked, ...Object.keys(OPTIONS)])];
    };
    expect(tags.map(({ name }) => name)).to.deep.equal([TAG]);
    expect(sorted(names(tags[0]?.attributes))).to.deep.equal(attributes);
    const { contributions } = json('editor/web-types.json') as {
      contributions: { html: { elements: { attributes: { name: string }[] }[] } };
    };
    expect(sorted(names(contributions.html.elements[0]?.attributes))).to.deep.equal(attributes);
  });

  it('have a key in the schema for every question and every option of JSON', () => {
    const { properties, additionalProperties } = json(`schemas/${TAG}.json`) as {
      properties: object;
      additionalProperties: boolean;
    };
    const known = [
      ...LtvCalculator.edition.models.flatMap(({ calculator }) => calculator.questions.map(({ id }) => id)),
      ...Object.keys(OPTIONS),
    ];
    expect(Object.keys(properties)).to.have.members(known);
    expect(additionalProperties).to.equal(false);
  });

  it('describe every key of the schema', () => {
    const { properties } = json(`schemas/${TAG}.json`) as { properties: Record<string, { description?: string }> };
    expect(Object.entries(properties).filter(([, { description }]) => !description)).to.deep.equal([]);
  });
});
