import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  HOSTS,
  inEachEngine,
  MODULE,
  pageOf,
  retype,
  seenOnce,
  seenSettled,
  visibleText,
  watched,
} from './support.js';

const FALLBACK = 'What a customer is worth: purchase × frequency × margin ÷ churn.';

/** The field of the average purchase takes what is typed, and the answer follows. */
async function worksAt(page: Page): Promise<void> {
  await drawn(page);
  expect(await headline(page)).to.equal('$500');
  await page.click('ltv-calculator', '#averagePurchase');
  await retype(page, '100');
  await headlineBecomes(page, '$1,000');
}

/** Drawn in our styles, pictures included. */
async function looksRight(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('ltv-calculator')!;
    const style = (selector: string) => getComputedStyle(shadowRoot!.querySelector(selector)!);
    return {
      sheets: shadowRoot!.adoptedStyleSheets.length,
      elements: shadowRoot!.querySelectorAll('style, link').length,
      display: style('.columns').display,
      radius: style('.root').borderTopLeftRadius,
      charts: [...shadowRoot!.querySelectorAll('figure svg')].map(
        (svg) => svg.querySelectorAll('path, line, text').length,
      ),
    };
  });
  expect(seen.sheets).to.be.above(0);
  expect(seen.elements).to.equal(0);
  expect(seen.display).to.equal('grid');
  expect(seen.radius).to.equal('12px');
  expect(seen.charts).to.have.length(2);
  for (const marks of seen.charts) expect(marks).to.be.above(10);
}

const POLICY = "default-src 'none'; script-src 'self'";
const TYPES = `${POLICY}; require-trusted-types-for 'script'; trusted-types`;
const script = (src: string) =>
  src === MODULE ? `<script type="module" src="${src}"></script>` : `<script defer src="${src}"></script>`;
const policies: Record<string, string> = {
  '/scripts-only-module.html': POLICY,
  '/scripts-only-classic.html': POLICY,
  '/module.html': `${TYPES} ltv-widgets`,
  '/classic.html': `${TYPES} ltv-widgets-script`,
  '/classic-before-module.html': `${TYPES} ltv-widgets ltv-widgets-script`,
};
const tag = `<ltv-calculator discount-rate="0">${FALLBACK}</ltv-calculator>`;

inEachEngine(
  'the built files on hard pages',
  {
    pages: {
      '/scripts-only-module.html': pageOf(script(MODULE), tag),
      '/scripts-only-classic.html': pageOf(script(CLASSIC), tag),
      '/module.html': pageOf(script(MODULE), tag),
      '/classic.html': pageOf(script(CLASSIC), tag),
      '/classic-before-module.html': pageOf(script(CLASSIC) + script(MODULE), tag),
    },
    headers: (path) => ({ ...(policies[path] && { 'content-security-policy': policies[path] }) }),
  },
  ({ open, served }) => {
    describe('from the disk', () => {
      let folder = '';
      before(() => {
        folder = mkdtempSync(join(tmpdir(), 'ltv-widgets-disk-'));
        cpSync(`.${CLASSIC}`, join(folder, CLASSIC));
        cpSync(HOSTS, join(folder, HOSTS), { recursive: true });
        writeFileSync(join(folder, HOSTS, 'watch.js'), watchScript);
        const page = readFileSync(`${HOSTS}/from-disk.html`, 'utf8');
        writeFileSync(join(folder, HOSTS, 'from-disk.html'), watched(page, 'watch.js'));
      });
      after(() => rmSync(folder, { recursive: true }));

      it('works with the classic script', async () => {
        const page = await open(pathToFileURL(join(folder, HOSTS, 'from-disk.html')).href);
        await worksAt(page);
        await looksRight(page);
        expect(await page.problems()).to.deep.equal([]);
      });
    });

    describe('under a strict policy', () => {
      it('works with both builds, each loaded twice, and breaks no rule', async () => {
        const page = await open('strict-policy.html');
        await worksAt(page);
        await looksRight(page);
        expect(await page.problems()).to.deep.equal([]);
      });

      for (const [path, policy] of Object.entries(policies)) {
        it(`works at ${path} under: ${policy}`, async () => {
          const page = await open(path);
          await worksAt(page);
          await looksRight(page);
          expect(await page.problems()).to.deep.equal([]);
        });
      }

      it('leaves the page unharmed and its own text readable where its Trusted Types policy is not allowed', async () => {
        const page = await open('policy-without-us.html');
        await page.waitFor(() => customElements.get('ltv-calculator'));
        if (!(await page.evaluate(() => 'trustedTypes' in globalThis))) {
          await drawn(page);
          expect(await page.problems()).to.deep.equal([]);
          return;
        }
        const events = await page.evaluate(async () => {
          const told: unknown[] = [];
          document.addEventListener('calc-error', (event) => told.push(event.detail));
          document.querySelector('ltv-calculator')!.remove();
          const again = document.createElement('ltv-calculator');
          again.textContent = 'What a customer is worth: purchase × frequency × margin ÷ churn.';
          document.body.append(again);
          await again.updateComplete;
          again.currency = 'EUR';
          await again.updateComplete;
          return told as { version: number; calculator: string; code: string; issues: unknown[] }[];
        });
        expect(events).to.have.length(1);
        expect(events[0]).to.include({ version: 1, calculator: 'ltv', code: 'trusted-types' });
        expect(events[0]?.issues).to.deep.equal([]);
        expect(await visibleText(page)).to.include(FALLBACK);

        // The page is told of it in a task of its own.
        await page.waitFor(() =>
          (globalThis as unknown as { __problems: { kind: string }[] }).__problems.some(
            ({ kind }) => kind === 'violation',
          ),
        );
        const problems = await page.problems();
        expect(problems.filter(({ kind }) => kind !== 'violation').map(({ text }) => text)).to.deep.equal([
          "[ltv-widgets] This page's Trusted Types allow no policy called ltv-widgets-script: " +
            'add that name to trusted-types in its Content-Security-Policy',
        ]);
        expect(problems.filter(({ kind }) => kind === 'violation')).to.have.length(1);
      });
    });

    it('works in a sandbox that allows scripts and nothing else', async () => {
      interface Told {
        origin: string;
        headline: string;
        field: { x: number; y: number };
        problems: unknown[];
      }
      const page = await open('sandbox.html');
      const told = () =>
        page.evaluate(() => JSON.parse(document.querySelector('#said')!.textContent || 'null') as Told | null);
      await page.waitFor(() => document.querySelector('#said')!.textContent?.includes('$500'));
      const first = (await told())!;
      expect(first.origin).to.equal('null');

      const frame = await page.evaluate(() => {
        const { x, y } = document.querySelector('iframe')!.getBoundingClientRect();
        return { x, y };
      });
      await page.clickAt(Math.round(frame.x + first.field.x), Math.round(frame.y + first.field.y));
      await page.waitFor(() => document.activeElement?.localName === 'iframe');
      await retype(page, '100');
      await page.waitFor(() => document.querySelector('#said')!.textContent?.includes('$1,000"'));
      expect((await told())!.problems).to.deep.equal([]);
      expect(await page.problems()).to.deep.equal([]);
    });

    it('looks the same among hostile styles', async () => {
      const page = await open('hostile-css.html');
      await page.waitFor(() =>
        document.querySelector('#ours ltv-calculator')?.shadowRoot?.querySelector('[part=headline]'),
      );
      const seen = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('#ours ltv-calculator')!;
        const names = [
          'letterSpacing',
          'wordSpacing',
          'textTransform',
          'textAlign',
          'fontStyle',
          'textIndent',
          'whiteSpace',
          'color',
          'direction',
        ] as const;
        const of = (selector: string) => {
          const style = getComputedStyle(shadowRoot!.querySelector(selector)!);
          return {
            ...Object.fromEntries(names.map((name) => [name, style[name]])),
            size: style.fontSize,
            height: style.lineHeight,
            sizing: style.boxSizing,
          };
        };
        return { root: of('.root'), field: of('#averagePurchase'), sentence: of('[part=sentence]') };
      });
      const plain = {
        letterSpacing: 'normal',
        wordSpacing: '0px',
        textTransform: 'none',
        fontStyle: 'normal',
        textIndent: '0px',
        whiteSpace: 'normal',
        direction: 'rtl',
      };
      expect(seen.root).to.include({
        ...plain,
        textAlign: 'start',
        size: '16px',
        height: '24px',
        sizing: 'border-box',
      });
      expect(seen.sentence).to.include({ ...plain, size: '17px', sizing: 'border-box' });
      expect(seen.sentence).not.to.include({ textAlign: 'center' });
      expect(seen.field.size).to.equal('16px');
      expect(seen.field).to.include({
        letterSpacing: 'normal',
        textTransform: 'none',
        sizing: 'border-box',
        fontStyle: 'normal',
      });
      for (const { color } of [seen.root, seen.field, seen.sentence] as unknown as { color: string }[])
        expect(color).not.to.equal('rgb(255, 0, 0)');
    });

    it('has the same size and look inside a hostile page as on a plain one', async () => {
      const measure = (page: Page, selector: string) =>
        page.evaluate((where) => {
          const host = document.querySelector<HTMLElement>(where)!;
          host.style.setProperty('width', '700px', 'important');
          const boxes = [...host.shadowRoot!.querySelectorAll('[part]')].map((element) => {
            const { width, height } = element.getBoundingClientRect();
            return `${element.getAttribute('part')} ${Math.round(width)}×${Math.round(height)}`;
          });
          return new Promise<string[]>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(boxes))));
        }, selector);
      const plain = await open('/classic.html');
      await drawn(plain);
      await plain.evaluate(() => {
        document.body.dir = 'rtl';
      });
      const expected = await seenSettled(() => measure(plain, 'ltv-calculator'));
      const page = await open('hostile-css.html');
      await drawn(page, '#ours ltv-calculator');
      expect(await seenSettled(() => measure(page, '#ours ltv-calculator'))).to.deep.equal(expected);
    });

    it('follows the width of its place, in every way, without a word to the page', async () => {
      const page = await open('/classic.html');
      await drawn(page);
      for (const width of [1000, 500, 320, 700]) {
        await page.evaluate((pixels) => {
          document.querySelector('ltv-calculator')!.style.width = `${pixels}px`;
        }, width);
        const look = () =>
          page.evaluate(() => {
            const host = document.querySelector('ltv-calculator')!;
            const box = host.shadowRoot!.querySelector('.pictures')!.getBoundingClientRect();
            const charts = [...host.shadowRoot!.querySelectorAll('.pictures figure svg')].map((svg) =>
              svg.getBoundingClientRect(),
            );
            return (
              charts.length === 2 &&
              charts.every(({ left, right }) => left >= box.left - 1 && right <= box.right + 1) &&
              charts[0]!.width > box.width / 2
            );
          });
        // What is too early to see is the picture of the width before.
        await page.evaluate(async () => {
          for (let frames = 0; frames < 4; frames += 1) await new Promise((done) => requestAnimationFrame(done));
        });
        expect(await seenOnce(look, Boolean), `${width} px`).to.equal(true);
      }
      expect(await page.problems()).to.deep.equal([]);
    });

    for (const host of ['hostile-css.html', 'all-unset.html']) {
      it(`is hidden by the hidden attribute at ${host}`, async () => {
        const page = await open(host);
        await drawn(page, '#gone');
        expect(await page.evaluate(() => document.querySelector('#gone')!.getClientRects().length)).to.equal(0);
      });
    }

    it('is hidden when something around it is', async () => {
      const page = await open('hostile-css.html');
      await drawn(page, '#unseen');
      const visible = await page.evaluate(() => {
        const all = [...document.querySelector('#unseen')!.shadowRoot!.querySelectorAll('*')];
        return all
          .filter((element) => getComputedStyle(element).visibility !== 'hidden')
          .map(({ localName }) => localName);
      });
      expect(visible).to.deep.equal([]);
    });

    it('keeps its shape where the page unsets everything', async () => {
      const page = await open('all-unset.html');
      await worksAt(page);
      await looksRight(page);
      const width = await page.evaluate(() => {
        const root = document.querySelector('ltv-calculator')!.shadowRoot!.querySelector('.root')!;
        return root.getBoundingClientRect().width / innerWidth;
      });
      expect(width).to.be.above(0.8);
      expect(await page.problems()).to.deep.equal([]);
    });

    it('runs right to left with the page', async () => {
      const page = await open('right-to-left.html');
      await drawn(page);
      const seen = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('ltv-calculator')!;
        const left = (selector: string) => shadowRoot!.querySelector(selector)!.getBoundingClientRect().left;
        return {
          direction: getComputedStyle(shadowRoot!.querySelector('.root')!).direction,
          formIsRight: left('[part=form]') > left('[part=answer]'),
          wider: document.documentElement.scrollWidth > innerWidth,
        };
      });
      expect(seen).to.deep.equal({ direction: 'rtl', formIsRight: true, wider: false });
      expect(await page.problems()).to.deep.equal([]);
    });

    it('is silent when it is loaded again and again', async () => {
      const page = await open('twice.html');
      await worksAt(page);
      expect(await headline(page, 'ltv-calculator[average-purchase]')).to.equal('$1,000');
      expect(await page.problems()).to.deep.equal([]);
      expect(served().requests.filter((path) => path === CLASSIC).length).to.be.within(1, 2);
    });

    it('says once which two versions are there, and works as the first', async () => {
      const page = await open('two-versions.html');
      await page.waitFor(() => document.body.innerText.includes('Both are loaded.'));
      await worksAt(page);
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      expect(
        await page.evaluate(() => (customElements.get('ltv-calculator') as { version?: string }).version),
      ).to.equal(version);
      const problems = await page.problems();
      // Once for each calculator that the file holds.
      expect(problems.map(({ kind, text }) => `${kind} ${text}`)).to.deep.equal(
        ['ltv-calculator', 'nps-calculator', 'ownership-comparer'].map(
          (name) =>
            `console.warn [ltv-widgets] <${name}> is already defined by version ${version}; ` +
            'version 99.0.0 is not used. Load one of them.',
        ),
      );
    });
  },
);
