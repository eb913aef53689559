import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import {
  anchorsOf,
  blocksOf,
  DOCUMENTS,
  linksOf,
  promisesOf,
  DEALER_GUIDES,
  NPS_GUIDES,
  OWNERSHIP_GUIDES,
  READMES,
  textOf,
} from './support/markdown.js';

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

describe('the documents', () => {
  for (const path of DOCUMENTS) {
    const text = textOf(path);

    it(`${path}: every link to a file or a heading leads there`, () => {
      const lost = linksOf(text).filter((address) => !/^https:/.test(address) && !leadsSomewhere(address, path, text));
      expect(lost).to.deep.equal([]);
    });

    it(`${path}: every npm command exists`, () => {
      const named = [...text.matchAll(/\bnpm (?:run )?(?:--silent )?([a-z][\w:]*)/g)].map(([, name = '']) => name);
      const unknown = named.filter((name) => !['install', 'ci'].includes(name) && !scripts[name]);
      expect(unknown).to.deep.equal([]);
    });

    it(`${path}: every file of the project that it names in backticks exists`, () => {
      const folders = /^(?:src|scripts|test|docs|schemas|editor|demo|stories)\//;
      const named = [...text.matchAll(/`([\w./-]+)`/g)]
        .map(([, name = '']) => name)
        .filter((name) => folders.test(name));
      expect(named.filter((name) => !existsSync(name))).to.deep.equal([]);
    });
  }
});

function leadsSomewhere(address: string, from: string, text: string): boolean {
  const [file = '', anchor] = decodeURI(address).split('#');
  const target = join(dirname(from), file);
  if (file !== '' && !existsSync(target)) return false;
  return anchor === undefined || anchorsOf(file === '' ? text : textOf(target)).includes(anchor);
}

describe('the promises', () => {
  for (const path of READMES) {
    const promises = promisesOf(textOf(path));

    it(`${path}: there are some`, () => expect(promises.length).to.be.above(10));

    for (const promise of promises) {
      it(`${path}: ${promise.slice(0, 60)}… names the test that keeps it`, () => {
        const tests = linksOf(promise).filter((address) => address.startsWith('test/'));
        expect(tests).not.to.have.length(0);
        for (const file of tests) expect(textOf(file), file).to.match(/\bit(?:\.\w+)?\(|RuleTester/);
      });
    }
  }

  it('are the same in both languages', () => {
    const [english, russian] = READMES.map((path) => promisesOf(textOf(path)).map((promise) => linksOf(promise)));
    expect(russian).to.deep.equal(english);
  });
});

describe('both READMEs', () => {
  it('and both guides of each kind have the same code, but for its words', () => {
    const shape = (path: string) =>
      blocksOf(textOf(path)).map(({ language, code }) => `${language} ${code.split('\n').length}`);
    for (const [english, russian] of [READMES, DEALER_GUIDES, NPS_GUIDES, OWNERSHIP_GUIDES])
      expect(shape(russian)).to.deep.equal(shape(english));
  });

  it('show pictures that exist and are not heavy', () => {
    const pictures = READMES.flatMap((path) => linksOf(textOf(path))).filter((address) => address.endsWith('.png'));
    expect(pictures.length).to.be.above(2);
    for (const picture of pictures) expect(statSync(picture).size, picture).to.be.below(300_000);
  });
});

describe('the decisions', () => {
  const index = textOf('docs/decisions/README.md');
  const records = DOCUMENTS.filter((path) => /decisions\/\d{3}-/.test(path) && !path.includes('000-template'));

  for (const path of records) {
    const text = textOf(path);
    it(`${path} has a number, a status, a date and a place in the list`, () => {
      const [, number = '', title = ''] = /^# (\d{3})\. (.*)$/m.exec(text) ?? [];
      expect(path).to.include(`/${number}-`);
      expect(text).to.match(/^- Status: (?:proposed|accepted|replaced by \d{3})$/m);
      expect(text).to.match(/^- Date: \d{4}-\d{2}-\d{2}$/m);
      expect(index).to.include(`[${number}. ${title}](${path.split('/').pop()})`);
      for (const heading of ['What made it necessary', 'Decision', 'Why', 'What follows'])
        expect(text).to.include(`## ${heading}\n`);
    });
  }
});
