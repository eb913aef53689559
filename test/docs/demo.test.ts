import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { attributesOf, manifestElement } from './support/manifest.js';

const FOLDER = 'demo';
const TAGS = ['ltv-calculator', 'nps-calculator', 'ownership-comparer'] as const;
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
const TWINS: readonly (readonly [string, string])[] = [
  ['index.html', 'en.html'],
  ...PAGES.filter((name) => name.endsWith('.en.html')).map((name) => [name.replace('.en.', '.'), name] as const),
];
/** What belongs to any element of a page or to any field of a form, not to a calculator. */
const GLOBAL = ['lang', 'class', 'id', 'form'];

describe('the demo pages', () => {
  it('are an event, a dealer, a bill of a car, its page for staff, a survey and a handout, each in two languages', () => {
    expect(TWINS.map(([russian]) => russian).sort()).to.deep.equal(
      ['dealer.html', 'handout.html', 'index.html', 'nps.html', 'ownership-staff.html', 'ownership.html'].sort(),
    );
  });

  for (const name of PAGES) {
    const text = textOf(name);

    it(`${name}: every link, script and style sheet leads to a file or a heading`, () => {
      const lost = addressesOf(text).filter((address) => !leadsSomewhere(address, name));
      expect(lost).to.deep.equal([]);
    });

    it(`${name}: no id stands twice`, () => {
      const ids = idsOf(text);
      expect(ids).to.deep.equal([...new Set(ids)]);
    });

    it(`${name}: its calculators have only attributes that there are`, () => {
      const calculators = calculatorsOf(text);
      expect(calculators).not.to.deep.equal([]);
      for (const { tag, attributes } of calculators) {
        const known = [...attributesOf(manifestElement(tag)).map((attribute) => attribute.name), ...GLOBAL];
        expect(known, tag).to.include.members(Object.keys(attributes));
      }
    });
  }

  for (const [russian, english] of TWINS)
    it(`${russian} and ${english}: the same calculators, asked the same; each page names the other`, () => {
      const [first, second] = [textOf(russian), textOf(english)];
      expect(calculatorsOf(second).map(asked)).to.deep.equal(calculatorsOf(first).map(asked));
      expect(twinOf(first), russian).to.equal(english);
      expect(twinOf(second), english).to.equal(russian);
    });

  for (const name of ['handout.html', 'handout.en.html'])
    it(`${name}: opens from the disk, where no module is loaded, and has all three calculators`, () => {
      const text = textOf(name);
      const scripts = [...text.matchAll(/<script\b([^>]*)\bsrc=/g)].map(([, attributes = '']) => attributes);
      expect(scripts).to.have.lengthOf(2);
      expect(scripts.filter((attributes) => attributes.includes('module'))).to.deep.equal([]);
      expect(text).to.include('../dist/cdn/ltv-widgets.js');
      expect(calculatorsOf(text).map(({ tag }) => tag)).to.deep.equal([...TAGS]);
    });
});

interface Calculator {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function textOf(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

function calculatorsOf(text: string): readonly Calculator[] {
  return [...text.matchAll(new RegExp(`<(${TAGS.join('|')})\\b([^>]*)>`, 'g'))].map(([, tag = '', written = '']) => ({
    tag,
    attributes: Object.fromEntries(
      [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, attribute = '', value = '']) => [attribute, value]),
    ),
  }));
}

/** What both languages have in common: the kind of calculator and all that is drawn of it; sums and examples differ. */
function asked({ tag, attributes: { model, show, readonly } }: Calculator) {
  return { tag, model, show, readonly };
}

function idsOf(text: string): readonly string[] {
  return [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
}

function addressesOf(text: string): readonly string[] {
  return [...text.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);
}

/** The page that the head names as this one in the other language. */
function twinOf(text: string): string {
  return fileOf(/<link rel="alternate" hreflang="\w+" href="([^"]+)"/.exec(text)?.[1] ?? '');
}

function leadsSomewhere(address: string, from: string): boolean {
  if (address.startsWith('data:')) return true;
  const [path = '', anchor] = address.split('#');
  const file = path === '' ? from : fileOf(path);
  // What npm run build makes is not there before it.
  if (file.startsWith('../dist/')) return true;
  if (!existsSync(join(FOLDER, file))) return false;
  return anchor === undefined || idsOf(textOf(file)).includes(anchor);
}

/** A folder is its index.html. */
function fileOf(path: string): string {
  return path.endsWith('/') ? join(dirname(`${path}.`), 'index.html') : path;
}
