import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';

const entries = ['index', 'define', 'core', 'calculators', 'ltv-calculator', 'ltv-calculator/define', 'cdn/ltv-widgets', 'cdn/ltv-calculator'];
const address = (entry: string) => pathToFileURL(join('dist', `${entry}.js`)).href;

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
  before(() => {
    if (!existsSync('dist/index.js')) throw new Error('There is nothing built to test: npm run build');
  });

  for (const entry of entries) {
    it(`${entry}.js is imported without a word, and registers nothing`, () => {
      // Lit's own library, which npm users install, keeps a list of its versions; with our files for pages nothing comes.
      const known = entry.startsWith('cdn/') ? [] : ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata', 'litIssuedWarnings'];
      const added = JSON.parse(inNode(entry, 'JSON.stringify({ added, elements: typeof customElements })')) as { added: string[]; elements: string };
      expect(added.elements).to.equal('undefined');
      expect(added.added.filter((key) => !known.includes(key))).to.deep.equal([]);
    });
  }

  it('calculators.js and index.js answer there', () => {
    const value = "module.calculate('ltv', { averagePurchase: 50, churn: 0.1, discountRate: 0 }).value.figures.find(({ id }) => id === 'lifetimeValue').value";
    expect(inNode('calculators', value)).to.equal('500');
    expect(inNode('index', value)).to.equal('500');
  });

  it('index.js has the class, which knows its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(inNode('index', 'module.LtvCalculator.version + " " + module.VERSION')).to.equal(`${version} ${version}`);
  });

  it('core.js, with all that it loads, mentions no page, no locale and no library', () => {
    const files = [...withChunks(join('dist', 'core.js'))];
    for (const file of files) {
      const code = readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*\/\/.*$/gm, '');
      expect(code, file).not.to.match(/\b(?:document|window|globalThis|navigator|customElements|Intl|lit|zod)\b|["'](?:lit|zod)/);
    }
  });

  it('each file that an entry names is there', () => {
    for (const entry of entries) for (const file of withChunks(join('dist', `${entry}.js`))) expect(existsSync(file), file).to.equal(true);
    expect(readdirSync('dist/cdn')).to.include('integrity.json');
  });
});
