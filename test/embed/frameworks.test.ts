import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { build, type Plugin } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { blocksOf, READMES } from '../docs/support/markdown.js';
import { drawn, headline, headlineBecomes, inEachEngine, pageOf, retype, seenOnce } from './support.js';

const codeIn = (path: string, language: string) =>
  blocksOf(readFileSync(path, 'utf8')).find((block) => block.language === language)!.code;

/** A component of the README on a page that can take it away and put it back, by `toggle()`. */
const APPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  react: {
    'offer.jsx': codeIn(READMES[0], 'jsx'),
    'main.jsx': `
      import { StrictMode, useState } from 'react';
      import { createRoot } from 'react-dom/client';
      import { Offer } from './offer.jsx';
      function App() {
        const [isShown, show] = useState(true);
        window.toggle = () => show(!isShown);
        return isShown ? <Offer /> : null;
      }
      createRoot(document.querySelector('#app')).render(<StrictMode><App /></StrictMode>);`,
  },
  vue: {
    'offer.js': compiled(codeIn(READMES[0], 'vue')),
    'main.jsx': `
      import { createApp, h, ref } from 'vue';
      import Offer from './offer.js';
      const isShown = ref(true);
      window.toggle = () => (isShown.value = !isShown.value);
      createApp({ render: () => (isShown.value ? h(Offer) : null) }).mount('#app');`,
  },
};

/** A component of Vue in one file, as Vue's own plugins for builds compile it. */
function compiled(code: string): string {
  const compilerOptions = { isCustomElement: (tag: string) => tag.includes('-') };
  const { descriptor } = parse(code, { templateParseOptions: compilerOptions });
  return compileScript(descriptor, { id: 'offer', inlineTemplate: true, templateOptions: { compilerOptions } }).content;
}

/** One script of the files of an app and of the package that they import. */
async function bundled(files: Readonly<Record<string, string>>): Promise<string> {
  const nameOf = (id: string) => id.slice(id.lastIndexOf('/') + 1);
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, { default: string }>;
  };
  const given: Plugin = {
    name: 'given',
    enforce: 'pre',
    resolveId: (id) => {
      if (id.startsWith('ltv-widgets/'))
        return process.cwd() + exports[id.replace('ltv-widgets', '.')]!.default.slice(1);
      return nameOf(id) in files ? `${process.cwd()}/${nameOf(id)}` : null;
    },
    load: (id) => files[nameOf(id)] ?? null,
  };
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'development', // What a framework has to complain of it says only here.
    plugins: [given],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { write: false, minify: false, rollupOptions: { input: 'main.jsx', output: { format: 'iife' } } },
  });
  const [first] = [output].flat();
  if (!first || !('output' in first)) throw new Error('Nothing was built.');
  return first.output[0].code;
}

const pages: Record<string, string> = {};
for (const [framework, files] of Object.entries(APPS)) {
  pages[`/${framework}.js`] = await bundled(files);
  pages[`/${framework}.html`] = pageOf('', `<div id="app"></div><script src="/${framework}.js"></script>`);
}

describe('the components of the README', () => {
  for (const language of ['jsx', 'vue'])
    it(`are the same in both languages: ${language}`, () => {
      expect(codeIn(READMES[1], language)).to.equal(codeIn(READMES[0], language));
    });
});

inEachEngine('a calculator in a framework', { pages }, ({ open }) => {
  for (const framework of Object.keys(APPS)) {
    it(`takes what ${framework} gives, tells it what it has, and keeps what is being typed`, async () => {
      const page = await open(`/${framework}.html`);
      await drawn(page);
      await headlineBecomes(page, '€800');
      const said = () => page.evaluate(() => document.querySelector('output')!.textContent);
      // The framework draws it after the calculator has told it.
      const isSaid = async (text: string) => expect(await seenOnce(said, (seen) => seen === text)).to.equal(text);
      const field = () =>
        page.evaluate(
          () =>
            document.querySelector('ltv-calculator')!.shadowRoot!.querySelector<HTMLInputElement>('#averagePurchase')!
              .value,
        );
      await isSaid('800');
      await page.click('ltv-calculator', '#averagePurchase');
      for (const [text, shown, value] of [
        ['1 234,50', '€12,345', '12345'],
        ['about', '€10', '10'], // The last good one: what stood there is taken away from its end.
        ['60', '€600', '600'],
      ] as const) {
        await retype(page, text);
        await headlineBecomes(page, shown);
        expect(await field()).to.equal(text);
        await isSaid(value);
      }

      await page.evaluate('toggle()');
      await page.waitFor(() => document.querySelector('ltv-calculator') === null);
      await page.evaluate('toggle()');
      await drawn(page);
      expect(await headline(page)).to.equal('€800');
      expect(await page.problems()).to.deep.equal([]);
    });
  }
});
