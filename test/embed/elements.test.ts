// What hosts.test.ts and its neighbours show in detail for one element holds for every element that is built.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { watchScript, type Page } from '../support/engines.js';
import {
  CLASSIC,
  drawn,
  headline,
  headlineBecomes,
  inEachEngine,
  pageOf,
  retype,
  seenOnce,
  seenSettled,
  visibleText,
} from './support.js';

interface Built {
  readonly tag: string;
  /** Its first field to type a number into, with what is typed and the headlines before and after. */
  readonly markup: string;
  readonly field: string;
  readonly typed: string;
  readonly before: string;
  readonly after: string;
}

const ELEMENTS: readonly Built[] = [
  {
    tag: 'ltv-calculator',
    markup: 'discount-rate="0"',
    field: 'averagePurchase',
    typed: '100',
    before: '$500',
    after: '$1,000',
  },
  {
    tag: 'nps-calculator',
    markup: 'promoters="68" passives="28" detractors="4"',
    field: 'promoters',
    typed: '18',
    before: '+64\u00a0points',
    after: '+28\u00a0points',
  },
  {
    tag: 'ownership-comparer',
    markup: 'price="40000" resale-value="20000"',
    field: 'price',
    typed: '41000',
    before: '$43,650',
    after: '$44,650',
  },
];

const FALLBACK = 'What stands in place of the calculator.';
const TYPES = "require-trusted-types-for 'script'; trusted-types";
const NONCE = "default-src 'none'; script-src 'nonce-abc'";

const classic = `<script defer src="${CLASSIC}"></script>`;

/** How a page may load it and what it may forbid: the head, and a policy. */
function loadings(tag: string): Readonly<Record<string, readonly [head: string, policy?: string]>> {
  const module = `/dist/cdn/${tag}.js`;
  return {
    'in-the-head-without-defer': [`<script src="${CLASSIC}"></script>`],
    async: [`<script async src="${CLASSIC}"></script>`],
    'the-classic-file-as-a-module': [`<script type="module" src="${CLASSIC}"></script>`],
    'module-and-classic-file': [`<script async type="module" src="${module}"></script>${classic}`],
    'nonce-and-trusted-types': [
      `<script nonce="abc" defer src="${CLASSIC}"></script>`,
      `${NONCE}; ${TYPES} ltv-widgets-script`,
    ],
    'nonce-on-a-module': [`<script nonce="abc" type="module" src="${module}"></script>`, NONCE],
    'strict-dynamic': [
      `<script nonce="abc" type="module" src="${module}"></script>`,
      `${NONCE} 'strict-dynamic'; ${TYPES} ltv-widgets`,
    ],
  };
}

const HOSTILE = `<style>
  html { font-size: 62.5%; }
  * { all: unset !important; letter-spacing: 3px !important; word-spacing: 9px !important; text-transform: uppercase !important; color: red !important; line-height: 3 !important; }
</style>`;

const pages: Record<string, string> = {};
const policies: Record<string, string> = {};

for (const { tag, markup } of ELEMENTS) {
  const element = `<${tag} ${markup}>${FALLBACK}</${tag}>`;
  for (const [name, [head, policy]] of Object.entries(loadings(tag))) {
    const path = `/${tag}/${name}.html`;
    // Under a policy with a nonce the script that watches needs it too.
    pages[path] = pageOf(head, element).replace('<script src="/watch.js">', '<script nonce="abc" src="/watch.js">');
    if (policy !== undefined) policies[path] = policy;
  }
  pages[`/${tag}/plain.html`] = pageOf(classic, element);
  pages[`/${tag}/hostile.html`] = pageOf(HOSTILE + classic, element);
  pages[`/${tag}/forbidden.html`] = pageOf(classic, element);
  policies[`/${tag}/forbidden.html`] = `script-src 'self'; ${TYPES} somebody-else`;
  pages[`/${tag}/hidden.html`] = pageOf(
    classic,
    `<style>@media print { #tab { display: block !important; } }</style><div id="tab" style="display: none; inline-size: 700px">${element}</div>`,
  );
  pages[`/${tag}/places.html`] = pageOf(
    classic,
    `<dialog id="dialog">${element}</dialog><details><summary>More</summary>${element}</details>`,
  );
  pages[`/${tag}/frame.html`] = pageOf(
    classic,
    `${element}<iframe style="inline-size: 600px; block-size: 900px" srcdoc="<!doctype html><html lang='ru'><body></body></html>"></iframe>`,
  );
  pages[`/${tag}/frames-within.html`] = pageOf(
    '',
    `<iframe sandbox="allow-scripts" src="/${tag}/sandboxed.html"></iframe>
    <script>addEventListener('message', ({ data }) => { document.title = data; });</script>`,
  );
  pages[`/${tag}/sandboxed.html`] = pageOf(
    `<script>addEventListener('calc-ready', ({ target }) => setTimeout(() => parent.postMessage(target.shadowRoot.querySelector('[part=headline]').textContent.trim(), '*')));</script>${classic}`,
    element,
  );
}

inEachEngine(
  'every built element',
  {
    pages,
    // Of a page that may not be stored at all, nothing is given back.
    headers: (path) => ({
      'cache-control': 'no-cache',
      ...(policies[path] && { 'content-security-policy': policies[path] }),
    }),
  },
  ({ open, engine }) => {
    it('tells the author on the page what could not be used, where the address asks for it, and readers nothing', async () => {
      const lists = (page: Page) =>
        page.evaluate(
          (tags) =>
            tags.map((tag) =>
              [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('[part=check] li')].map((line) =>
                line.textContent!.replace(/\s+/g, ' ').trim(),
              ),
            ),
          ELEMENTS.map(({ tag }) => tag),
        );
      for (const [address, expected] of [
        ['check.html', [[], [], []]],
        [
          'check.html?calc-check',
          [
            [
              'There is no setting called purchase-frequncy. Did you mean purchase-frequency?',
              'average-purchase="fifty" cannot be used and was left out.',
            ],
            ['theme="pink" cannot be used and was left out.'],
            ['Не читается: JSON. Проверьте кавычки, запятые и скобки.'],
          ],
        ],
      ] as const) {
        const page = await open(address);
        for (const { tag } of ELEMENTS) await drawn(page, tag);
        expect(await lists(page)).to.deep.equal(expected);
      }
    });

    for (const built of ELEMENTS) {
      const { tag, field, typed, before, after } = built;

      const works = async (page: Page) => {
        await drawn(page, tag);
        expect(await headline(page, tag)).to.equal(before);
        await page.click(tag, `#${field}`);
        await retype(page, typed);
        await headlineBecomes(page, after, tag);
        expect(await page.problems()).to.deep.equal([]);
      };

      describe(`<${tag}>`, () => {
        for (const name of Object.keys(loadings(tag)))
          it(`works with ${name.replaceAll('-', ' ')}`, async () => works(await open(`/${tag}/${name}.html`)));

        it('works from the disk, from a folder with a space in its name', async () => {
          const folder = mkdtempSync(join(tmpdir(), 'ltv widgets '));
          try {
            cpSync(`.${CLASSIC}`, join(folder, 'ltv-widgets.js'));
            writeFileSync(join(folder, 'watch.js'), watchScript);
            const page = pages[`/${tag}/plain.html`]!.replace(CLASSIC, 'ltv-widgets.js').replace(
              '/watch.js',
              'watch.js',
            );
            writeFileSync(join(folder, 'page.html'), page);
            await works(await open(pathToFileURL(join(folder, 'page.html')).href));
          } finally {
            rmSync(folder, { recursive: true });
          }
        });

        it('works in a sandbox that allows scripts and nothing else', async () => {
          const page = await open(`/${tag}/frames-within.html`);
          await page.waitFor((text) => document.title === text, before);
        });

        it('leaves its own text where the page’s Trusted Types do not allow it', async () => {
          const page = await open(`/${tag}/forbidden.html`);
          await page.waitFor((name) => customElements.get(name), tag);
          if (!(await page.evaluate(() => 'trustedTypes' in globalThis))) return drawn(page, tag);
          expect(await visibleText(page)).to.include(FALLBACK);
        });

        it('has the size that it has elsewhere where the page unsets everything with importance', async () => {
          const sizes: string[] = [];
          for (const name of ['plain', 'hostile']) {
            const page = await open(`/${tag}/${name}.html`);
            await drawn(page, tag);
            const size = () =>
              page.evaluate(async (selector) => {
                document.body.style.setProperty('display', 'block', 'important');
                document.body.style.setProperty('width', '900px', 'important');
                for (let frames = 0; frames < 4; frames += 1) await new Promise((done) => requestAnimationFrame(done));
                const root = document.querySelector(selector)!.shadowRoot!;
                const { width, height } = root.querySelector('.root')!.getBoundingClientRect();
                const { color } = getComputedStyle(root.querySelector('[part=headline]')!);
                const { display } = getComputedStyle(document.querySelector(selector)!);
                return `${Math.round(width)} × ${Math.round(height)} ${color} ${display}`;
              }, tag);
            sizes.push(await seenSettled(size));
          }
          expect(sizes[1]).to.equal(sizes[0]);
          expect(sizes[0]).to.match(/^900 × .* block$/);
        });

        it('fills a dialog, and what was folded or hidden when it is shown', async () => {
          const page = await open(`/${tag}/places.html`);
          await drawn(page, `dialog ${tag}`);
          await page.evaluate(() => {
            document.querySelector('dialog')!.showModal();
            document.querySelector('details')!.open = true;
          });
          const look = () =>
            page.evaluate(
              (selector) =>
                [...document.querySelectorAll(selector)].map((element) => {
                  const root = element.shadowRoot!;
                  const { right } = root.querySelector('.root')!.getBoundingClientRect();
                  const picture = root.querySelector('.pictures svg')!.getBoundingClientRect();
                  return [element.getBoundingClientRect().width > 600, picture.width > 100 && picture.right <= right];
                }),
              tag,
            );
          const widths = await seenOnce(look, (seen) => seen.flat().every(Boolean));
          expect(widths).to.deep.equal([
            [true, true],
            [true, true],
          ]);
          expect(await page.problems()).to.deep.equal([]);
        });

        it('draws its pictures for the width of a tab when the tab is shown', async () => {
          const page = await open(`/${tag}/hidden.html`);
          await drawn(page, tag);
          const drawnFor = () =>
            page.evaluate(async (selector) => {
              for (let frames = 0; frames < 6; frames += 1) await new Promise((done) => requestAnimationFrame(done));
              const svg = document.querySelector(selector)!.shadowRoot!.querySelector('.pictures svg')!;
              return [Number(svg.getAttribute('viewBox')!.split(' ')[2]), svg.getBoundingClientRect().width] as const;
            }, tag);
          expect((await drawnFor())[1]).to.equal(0);
          await page.evaluate(() => {
            document.getElementById('tab')!.style.display = 'block';
          });
          const [wanted, width] = await seenOnce(
            drawnFor,
            ([wanted, width]) => width > 100 && Math.abs(wanted - width) <= 1,
          );
          expect(width).to.be.above(100);
          expect(wanted).to.be.closeTo(width, 1);
          expect(await page.problems()).to.deep.equal([]);
        });

        const printed = engine === 'chromium' ? it : it.skip;
        printed(
          'is on paper though its tab is hidden on the screen (only Chromium prints to a file here)',
          async () => {
            const page = await open(`/${tag}/hidden.html`);
            await drawn(page, tag);
            expect((await page.print!()).length).to.be.above(20_000);
          },
        );

        it('keeps its looks and goes on in another document, in that one’s language, and back', async () => {
          const page = await open(`/${tag}/frame.html`);
          await drawn(page, tag);
          await page.waitFor(() => document.querySelector('iframe')!.contentDocument!.documentElement.lang === 'ru');
          await page.waitFor(() => document.querySelector('iframe')!.contentDocument!.readyState === 'complete');
          await page.evaluate((selector) => {
            const element = document.querySelector(selector)!;
            Object.assign(window, { moved: element });
            document.querySelector('iframe')!.contentDocument!.body.append(element);
          }, tag);
          const look = () =>
            page.evaluate(() => {
              const { moved } = window as unknown as { moved: Element };
              const root = moved.shadowRoot!;
              return [
                moved.ownerDocument.defaultView!.getComputedStyle(root.querySelector('.columns')!).display,
                root.querySelector('.root')!.getAttribute('lang'),
                (root.querySelector('.pictures svg')?.getBoundingClientRect().width ?? 0) > 100,
              ];
            });
          const seenIn = (language: string) =>
            seenOnce(look, ([, lang, isDrawn]) => lang === language && isDrawn === true);
          expect(await seenIn('ru')).to.deep.equal(['grid', 'ru', true]);
          await page.evaluate('document.body.append(window.moved), undefined');
          expect(await seenIn('en')).to.deep.equal(['grid', 'en', true]);
          await works(page);
        });

        it('is drawn in a document that it was not made in, though it was never anywhere else', async () => {
          const page = await open(`/${tag}/frame.html`);
          await drawn(page, tag);
          await page.waitFor(() => document.querySelector('iframe')!.contentDocument!.readyState === 'complete');
          await page.evaluate((selector) => {
            const made = document
              .querySelector('iframe')!
              .contentDocument!.body.appendChild(document.createElement(selector));
            const nowhere = document.implementation
              .createHTMLDocument('')
              .body.appendChild(document.createElement(selector));
            Object.assign(window, { moved: [made, nowhere] });
          }, tag);
          const look = () =>
            page.evaluate(() =>
              (window as unknown as { moved: Element[] }).moved.map((element) => {
                const columns = element.shadowRoot?.querySelector('.columns');
                return columns ? element.ownerDocument.defaultView?.getComputedStyle(columns).display : 'not drawn';
              }),
            );
          await page.evaluate('document.body.append(window.moved[1]), undefined');
          const seen = await seenOnce(look, (displays) => displays.every((display) => display === 'grid'));
          expect(seen).to.deep.equal(['grid', 'grid']);
          expect(await page.problems()).to.deep.equal([]);
        });

        it('says nothing anew however often the page takes it out and puts it back', async () => {
          const page = await open(`/${tag}/plain.html`);
          await drawn(page, tag);
          const told = await page.evaluate(async (selector) => {
            const element = document.querySelector(selector) as HTMLElement & { updateComplete: Promise<unknown> };
            let told = 0;
            for (const name of ['calc-ready', 'calc-result', 'calc-input', 'calc-error'])
              document.addEventListener(name, () => (told += 1));
            for (let round = 0; round < 300; round += 1) {
              element.remove();
              document.body.append(element);
              if (round % 10 === 0) await element.updateComplete;
            }
            await element.updateComplete;
            return told;
          }, tag);
          expect(told).to.equal(0);
          await works(page);
        });

        it('is as it was left when somebody comes back to the page', async () => {
          const page = await open(`/${tag}/plain.html`);
          await works(page);
          await page.evaluate("location.assign('/demo/hosts/index.html')");
          await page.waitFor(() => location.pathname.endsWith('index.html') && document.readyState === 'complete');
          await page.evaluate('history.back()');
          await page.waitFor(() => location.pathname.endsWith('plain.html') && document.readyState === 'complete');
          await drawn(page, tag);
          await headlineBecomes(page, after, tag);
          expect(await page.problems()).to.deep.equal([]);
        });
      });
    }
  },
);
