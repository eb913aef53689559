import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';

const cores = ['core', 'core/dealer', 'core/explore', 'core/nps', 'core/nps/tally', 'core/ownership'];
const tags = ['ltv-calculator', 'nps-calculator', 'ownership-comparer'];
const entries = ['index', 'define', ...cores, 'calculators', ...tags, ...tags.map((tag) => `${tag}/define`)];
const address = (entry: string) => (entry === 'lit' ? entry : pathToFileURL(join('dist', `${entry}.js`)).href);

/** What a bare Node prints of an expression, in which `module` is the built entry. */
function inNode(entry: string, expression: string): string {
  const code = `
    const before = Reflect.ownKeys(globalThis).map(String);
    const module = await import(${JSON.stringify(address(entry))});
    const added = Reflect.ownKeys(globalThis).map(String).filter((key) => !before.includes(key));
    console.log(${expression});`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }).trim();
}

/** A built entry with every chunk that it loads. */
function withChunks(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, specifier = ''] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    withChunks(join(dirname(path), specifier), seen);
  }
  return seen;
}

describe('the built files in Node, where there is no page', () => {
  /** Lit's own build for Node leaves a few names on the global object, a registry among them. */
  let leftByLit: string[] = [];

  before(() => {
    if (!existsSync('dist/index.js')) throw new Error('There is nothing built to test: npm run build');
    leftByLit = JSON.parse(inNode('lit', 'JSON.stringify(added)')) as string[];
  });

  for (const entry of entries) {
    const isDefine = entry.endsWith('define');
    it(`${entry}.js is imported without a word, and registers ${isDefine ? 'only with what Lit puts in place of the registry' : 'nothing'}`, () => {
      const { added, registered } = JSON.parse(
        inNode(
          entry,
          `JSON.stringify({ added, registered: ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag)) })`,
        ),
      ) as { added: string[]; registered: string[] };
      expect(added.filter((key) => !leftByLit.includes(key))).to.deep.equal([]);
      expect(registered).to.deep.equal(tags.filter((tag) => isDefine && (entry === 'define' || entry.startsWith(tag))));
    });
  }

  for (const entry of [...cores, 'calculators']) {
    it(`${entry}.js adds nothing to the global object, and loads no library`, () => {
      expect(inNode(entry, 'JSON.stringify(added)')).to.equal('[]');
      for (const file of withChunks(join('dist', `${entry}.js`)))
        expect(readFileSync(file, 'utf8'), file).not.to.match(/(?:from|import)\s*["'][^."']/);
    });
  }

  it('calculators.js and index.js answer there', () => {
    const value =
      "module.calculate('ltv', { averagePurchase: 50, churn: 0.1, discountRate: 0 }).value.figures.find(({ id }) => id === 'lifetimeValue').value";
    expect(inNode('calculators', value)).to.equal('500');
    expect(inNode('index', value)).to.equal('500');
  });

  it('index.js has the classes, which know their version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(
      inNode(
        'index',
        '[module.LtvCalculator, module.NpsCalculator, module.OwnershipComparer].map((one) => one.version) + " " + module.VERSION',
      ),
    ).to.equal(`${version},${version},${version} ${version}`);
  });

  it('the cores, with all that they load, mention no page, no locale and no library', () => {
    const files = cores.flatMap((entry) => [...withChunks(join('dist', `${entry}.js`))]);
    for (const file of files) {
      const code = readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*\/\/.*$/gm, '');
      expect(code, file).not.to.match(/\b(?:document|window|globalThis|navigator|customElements|Intl|lit|zod)\b/);
    }
  });

  it('each file that an entry names is there', () => {
    for (const entry of [...entries, 'cdn/ltv-widgets', ...tags.map((tag) => `cdn/${tag}`)])
      for (const file of withChunks(join('dist', `${entry}.js`))) expect(existsSync(file), file).to.equal(true);
  });
});
