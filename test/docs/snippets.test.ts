import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readConfiguration } from '../../src/host/configuration.js';
import { readText } from '../../src/host/attributes.js';
import { ltv } from '../../src/calculators/ltv/ltv.js';
import { nps } from '../../src/calculators/nps/nps.js';
import { ownership } from '../../src/calculators/ownership/ownership.js';
import { attributesOf, manifestElement } from './support/manifest.js';
import { blocksOf, DEALER_GUIDES, NPS_GUIDES, OWNERSHIP_GUIDES, READMES, textOf } from './support/markdown.js';

/** What any element may carry. */
const GLOBAL = ['id', 'class', 'lang', 'dir', 'hidden'];

const CALCULATORS = { 'ltv-calculator': ltv, 'nps-calculator': nps, 'ownership-comparer': ownership } as const;

type Tag = keyof typeof CALCULATORS;

const TAG = /<((?:ltv|nps)-calculator|ownership-comparer)([^>]*)>([\s\S]*?)<\/\1>/g;

for (const path of [...READMES, ...DEALER_GUIDES, ...NPS_GUIDES, ...OWNERSHIP_GUIDES]) {
  const blocks = blocksOf(textOf(path));
  const html = blocks.filter(({ language }) => language === 'html');

  describe(`the snippets of ${path}`, () => {
    it('are there', () => {
      expect(html).not.to.have.length(0);
      expect(blocks.filter(({ language }) => language === 'js')).not.to.have.length(0);
    });

    for (const [number, { code }] of html.entries()) {
      it(`html ${number + 1}: attributes exist and have values that they can take`, () => {
        for (const { tag, name, value } of tagsIn(code).flatMap(({ tag, attributes }) =>
          attributes.map((one) => ({ tag, ...one })),
        )) {
          if (GLOBAL.includes(name)) continue;
          const known = attributesOf(manifestElement(tag)).find((attribute) => attribute.name === name);
          expect(known, name).to.exist;
          const question = CALCULATORS[tag].questions.find(
            ({ id }) => name === id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          );
          if (question) expect(readText(question, value), `${name}="${value}"`).not.to.equal(undefined);
        }
      });

      it(`html ${number + 1}: JSON inside is read without a warning`, () => {
        for (const { tag, content } of tagsIn(code)) {
          const [, json] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(content) ?? [];
          if (json === undefined) continue;
          const { inputs, options, warnings } = readConfiguration(CALCULATORS[tag], JSON.parse(json));
          expect(warnings).to.deep.equal([]);
          expect({ ...inputs, ...options }).to.deep.equal(JSON.parse(json));
        }
      });

      it(`html ${number + 1}: scripts are files of the build`, () => {
        const built = Object.keys(JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as object);
        for (const [, file = ''] of code.matchAll(/src="\/ltv-widgets\/([^"]+)"/g)) expect(built).to.include(file);
      });
    }

    for (const { code } of blocks.filter((block) => block.language === 'js' && block.code.includes('import '))) {
      it(`js: ${code.split('\n')[0]} prints what is written beside it`, async () => {
        const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
        expect(expected).not.to.have.length(0);
        expect(await printedBy(code)).to.deep.equal(expected);
      });
    }

    const css = blocks
      .filter(({ language }) => language === 'css')
      .map(({ code }) => code)
      .join('\n');
    if (css === '') return;
    it('css: tokens and parts exist', () => {
      const { cssProperties = [], cssParts = [] } = manifestElement('ltv-calculator');
      const used = (pattern: RegExp) => [...css.matchAll(pattern)].map(([name]) => name);
      const tokens = used(/--calc-[\w-]+/g);
      const parts = used(/(?<=::part\()[\w-]+/g);
      expect(tokens.length * parts.length).to.be.above(0);
      expect(cssProperties.map(({ name }) => name)).to.include.members(tokens);
      expect(cssParts.map(({ name }) => name)).to.include.members(parts);
    });
  });
}

function tagsIn(html: string) {
  return [...html.matchAll(TAG)].map(([, tag, written = '', content = '']) => ({
    tag: tag as Tag,
    content,
    attributes: [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => ({ name, value })),
  }));
}

/** Runs a block against the sources, and gives the lines that it prints. */
async function printedBy(code: string): Promise<string[]> {
  const printed: string[] = [];
  const log = (...values: unknown[]) => void printed.push(values.join(' '));
  const body = code.replaceAll(/^import (\{[^}]*\}) from '([^']+)';$/gm, "const $1 = await load('$2');");
  const AsyncFunction = (async () => undefined).constructor as new (
    ...text: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction('load', 'console', body)(load, { log });
  return printed;
}

/** The source of an entry of the package. */
async function load(specifier: string): Promise<unknown> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, { types?: string }>;
  };
  const types = exports[specifier.replace(/^ltv-widgets/, '.')]?.types;
  if (!types) throw new Error(`package.json exports no ${specifier}`);
  return import(
    new URL(`../../${types.replace('./dist/types/', 'src/').replace('.d.ts', '.ts')}`, import.meta.url).href
  );
}
