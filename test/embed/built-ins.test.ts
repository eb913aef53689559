// Pages that replaced or lost what a script may count on: the calculator, or what stands inside the tag, and never a
// word too much.
import { expect } from 'chai';
import type { Page } from '../support/engines.js';
import { CLASSIC, drawn, headline, headlineBecomes, inEachEngine, pageOf, retype, visibleText } from './support.js';

const ELEMENTS = [
  ['ltv-calculator', 'discount-rate="0"', 'averagePurchase', '$500', '100', '$1,000'],
  [
    'nps-calculator',
    'promoters="68" passives="28" detractors="4"',
    'promoters',
    '+64\u00a0points',
    '18',
    '+28\u00a0points',
  ],
  ['ownership-comparer', 'price="40000" resale-value="20000"', 'price', '$43,650', '41000', '$44,650'],
] as const;

const FALLBACK = 'What stands in place of the calculator.';
const ALL = ELEMENTS.map(([tag, attributes]) => `<${tag} ${attributes}>${FALLBACK}</${tag}>`).join('');

/** Taken away before the script: with these gone it still counts. */
const DISPENSABLE = [
  'delete window.ResizeObserver',
  'delete window.matchMedia; delete Window.prototype.matchMedia',
  'window.matchMedia = () => ({ matches: false, addListener() {} })',
  'delete window.MutationObserver',
  'delete Intl.PluralRules',
  'delete ElementInternals.prototype.setFormValue; delete ElementInternals.prototype.setValidity',
  'delete window.queueMicrotask',
  'delete Object.hasOwn; delete Object.fromEntries',
  'delete Array.prototype.flat; delete Array.prototype.at; delete Array.prototype.findLast; delete Array.prototype.flatMap',
  'delete String.prototype.replaceAll',
  'delete Intl.supportedValuesOf',
  'Object.defineProperty(navigator, "clipboard", { value: undefined })',
  'Array.prototype.toJSON = function () { return "[]"; }',
  'Array.prototype.reduce = function () { return this; }',
  'Array.from = (item) => (item == null ? [] : [item])',
];

/** Without these nothing can be drawn, or not as it has to look. */
const INDISPENSABLE = [
  'delete CSSStyleSheet.prototype.replaceSync',
  'delete Document.prototype.adoptedStyleSheets',
  'delete HTMLElement.prototype.attachInternals',
  'delete Intl.NumberFormat',
  'window.Set = function () {}',
  'Object.entries = () => []',
  'Array.prototype.filter = function () { return []; }',
];

const classic = `<script defer src="${CLASSIC}"></script>`;
const pages: Record<string, string> = {};
const pathOf = (kind: string, index: number) => `/${kind}-${index}.html`;
DISPENSABLE.forEach(
  (line, index) => (pages[pathOf('less', index)] = pageOf(`<script>${line}</script>${classic}`, ALL)),
);
INDISPENSABLE.forEach(
  (line, index) => (pages[pathOf('none', index)] = pageOf(`<script>${line}</script>${classic}`, ALL)),
);
pages['/late.html'] = pageOf(classic, `${ALL}<p id="end"></p>`);

/** In one line: WebKit's driver hands over lists by the JSON of the page, which these pages have replaced. */
const problemsOf = (page: Page) =>
  page.evaluate(() => {
    const { __problems } = globalThis as unknown as { __problems: { kind: string; text: string }[] };
    return __problems.map(({ kind, text }) => `${kind} ${text}`).join('\n');
  });

inEachEngine('the built files where the browser is not what it was', { pages }, ({ open }) => {
  it('count, follow and send right where libraries replaced what the language has', async () => {
    const page = await open('replaced-built-ins.html');
    for (const [tag, , field, before, typed, after] of ELEMENTS) {
      await drawn(page, tag);
      expect(await headline(page, tag)).to.equal(before);
      await page.click(tag, `#${field}`);
      await retype(page, typed);
      await headlineBecomes(page, after, tag);
    }
    const seen = await page.evaluate(
      async (tags) => {
        const opened: (boolean | string)[] = [];
        for (const tag of tags) {
          const root = document.querySelector(tag)!.shadowRoot!;
          for (const button of root.querySelectorAll<HTMLElement>('button[aria-expanded=false]')) button.click();
          for (let frames = 0; frames < 60; frames += 1) await new Promise((done) => requestAnimationFrame(done));
          opened.push(
            root.querySelectorAll('.step').length > 2,
            root.textContent!.match(/NaN|undefined|Infinity/)?.[0] ?? '',
          );
        }
        const car = new FormData(document.querySelector('form')!).get('car') as string;
        const { inputs } = JSON.parse(car) as { inputs: Record<string, unknown> };
        return {
          opened: opened.join(),
          price: inputs['price'],
          isList: Object.prototype.toString.call(
            Object.values(inputs).find((one) => typeof one === 'object' && one !== null),
          ),
        };
      },
      ELEMENTS.map(([tag]) => tag),
    );
    expect(seen.opened).to.equal('true,,true,,true,');
    expect([seen.price, seen.isList]).to.deep.equal([41000, '[object Array]']);
    expect(await problemsOf(page)).to.equal('');
  });

  DISPENSABLE.forEach((line, index) => {
    it(`count without a word after: ${line}`, async () => {
      const page = await open(pathOf('less', index));
      for (const [tag, , field, before, typed, after] of ELEMENTS) {
        await drawn(page, tag);
        expect(await headline(page, tag)).to.equal(before);
        await page.click(tag, `#${field}`);
        await retype(page, typed);
        await headlineBecomes(page, after, tag);
      }
      expect(await problemsOf(page)).to.equal('');
    });
  });

  INDISPENSABLE.forEach((line, index) => {
    it(`leave what stands inside the tag, with one warning, after: ${line}`, async () => {
      const page = await open(pathOf('none', index));
      await page.waitFor(() => document.readyState === 'complete');
      const text = await visibleText(page);
      expect(text.split(FALLBACK).length - 1).to.equal(ELEMENTS.length);
      const problems = await page.problems();
      expect(problems.map(({ kind }) => kind)).to.deep.equal(['console.warn']);
      expect(problems[0]!.text).to.match(/^\[ltv-widgets\] /);
    });
  });

  it('leave what stands inside the tag where a page breaks something later, and count again where it is mended', async () => {
    const page = await open('/late.html');
    for (const [tag] of ELEMENTS) await drawn(page, tag);
    const texts = await page.evaluate(
      async (tags) => {
        const { filter } = Array.prototype;
        const elements = tags.map((tag) => document.querySelector(tag) as HTMLElement & { lang: string });
        const frames = async () => {
          for (let count = 0; count < 10; count += 1) await new Promise((done) => setTimeout(done, 10));
        };
        const seen = () =>
          elements.map((element) => [
            element.shadowRoot!.querySelector('slot') !== null,
            element.shadowRoot!.querySelector('.root') !== null,
          ]);
        Array.prototype.filter = () => {
          throw new Error('not here');
        };
        elements.forEach((element) => (element.lang = 'ru'));
        await frames();
        const broken = seen();
        Array.prototype.filter = filter;
        elements.forEach((element) => (element.lang = 'en'));
        await frames();
        return { broken, mended: seen() };
      },
      ELEMENTS.map(([tag]) => tag),
    );
    expect(texts.broken).to.deep.equal(ELEMENTS.map(() => [true, false]));
    expect(texts.mended).to.deep.equal(ELEMENTS.map(() => [false, true]));
    expect((await page.problems()).map(({ kind, text }) => `${kind} ${text}`)).to.deep.equal([
      'console.warn [ltv-widgets] not here',
    ]);
  });
});
