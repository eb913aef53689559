import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Page } from '../support/engines.js';
import {
  drawn,
  headline,
  headlineBecomes,
  HOSTS,
  inEachEngine,
  MODULE,
  pageOf,
  retype,
  seenOnce,
  visibleText,
  watched,
} from './support.js';

const slow = watched(readFileSync(`${HOSTS}/slow.html`, 'utf8'), '/watch.js')
  .split('<!-- a pause -->')
  // The JSON arrives in two pieces, cut inside a number.
  .flatMap((piece) => piece.split(/(?<="averagePurchase": 10)/));

/** The same with nothing after the JSON that would tell that it is complete. */
const withoutSpaces = slow.map((piece) => piece.replace(/\s*<\/script>\s*/, '</script>'));

/** The page of the snippet, whose script comes when all around it has been painted, however long that takes. */
const late = watched(readFileSync(`${HOSTS}/loading.html`, 'utf8'), '/watch.js').replace(
  /<script type="module" src="[^"]*"><\/script>/,
  `<script>
    document.documentElement.lang = location.search.slice(1);
    const come = () => document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: '${MODULE}' }));
    const frames = (count, then) => (count === 0 ? then() : requestAnimationFrame(() => frames(count - 1, then)));
    const painted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
    const wait = () => (painted() ? frames(3, () => setTimeout(come, 300)) : setTimeout(wait, 20));
    addEventListener('load', wait);
  </script>`,
);

const FALLBACK = '$50 × 2 × 50 % ÷ 10 % = $500';

inEachEngine(
  'the built files while a page loads',
  {
    pages: {
      '/trickle.html': slow,
      '/trickle-without-spaces.html': withoutSpaces,
      '/late.html': late,
      '/late-without-rule.html': late.replace(/<style>.*<\/style>/s, ''),
      '/frame.html': pageOf('', `<iframe src="/${HOSTS}/without-scripts.html" sandbox="allow-same-origin"></iframe>`),
      '/old.html': watched(readFileSync(`${HOSTS}/without-scripts.html`, 'utf8'), '/watch.js')
        .replace('<script src="..', '<script>delete HTMLElement.prototype.attachInternals</script>$&')
        .replace('../../dist', '/dist'),
      '/keyboard.html': pageOf(
        `<script type="module" src="${MODULE}"></script>`,
        '<ltv-calculator discount-rate="0"></ltv-calculator><a href="#">After</a>',
      ),
    },
  },
  ({ open, engine }) => {
    it('leave what stands inside the tag to those without scripts', async () => {
      const page = await open('/frame.html');
      await page.waitFor(() => document.querySelector('iframe')!.contentDocument?.readyState === 'complete');
      const text = await page.evaluate(() => document.querySelector('iframe')!.contentDocument!.body.innerText);
      expect(text).to.include(FALLBACK);
    });

    it('leave it there in a browser that is too old for a calculator, and say so once', async () => {
      const page = await open('/old.html');
      await page.waitFor(() => document.readyState === 'complete');
      expect(await visibleText(page)).to.include(FALLBACK);
      expect(await page.evaluate(() => customElements.get('ltv-calculator') === undefined)).to.equal(true);
      expect(await page.problems()).to.deep.equal([
        { kind: 'console.warn', text: '[ltv-widgets] This browser is too old: it shows what stands inside the tag.' },
      ]);
    });

    it('take its place when they come', async () => {
      const page = await open('without-scripts.html');
      await drawn(page);
      expect(await visibleText(page)).not.to.include(FALLBACK);
      expect(await page.evaluate(() => document.querySelector('ltv-calculator > p')!.getClientRects().length)).to.equal(
        0,
      );
    });

    for (const path of ['/trickle.html', '/trickle-without-spaces.html']) {
      it(`read what comes after the tag has come to life at ${path}`, async () => {
        const page = await open(path);
        await page.waitFor(() => document.readyState === 'complete');
        await headlineBecomes(page, '$1,000');
        expect(await page.problems()).to.deep.equal([]);
      });
    }

    it('work in elements that a script makes, before and after', async () => {
      const page = await open('made-by-script.html');
      for (const [id, value] of [
        ['markup', '$1,000'],
        ['early', '$2,000'],
        ['late', '$3,000'],
        ['late-markup', '$4,000'],
      ] as const) {
        await headlineBecomes(page, value, `#${id}`);
      }
      expect(await page.problems()).to.deep.equal([]);
    });

    it('keep what was typed when the element is moved, or taken out and put back', async () => {
      const page = await open('made-by-script.html');
      await drawn(page, '#late-markup');
      await page.click('#markup', '#averagePurchase');
      await retype(page, '70');
      await headlineBecomes(page, '$700', '#markup');
      await page.evaluate(() => {
        document.querySelector('main')!.append(document.querySelector('#markup')!);
      });
      expect(await headline(page, '#markup')).to.equal('$700');
      await page.evaluate(async () => {
        const element = document.querySelector('#markup')!;
        element.remove();
        await new Promise((done) => setTimeout(done, 50));
        document.querySelector('main')!.prepend(element);
      });
      expect(await headline(page, '#markup')).to.equal('$700');
      await page.click('#markup', '#averagePurchase');
      await retype(page, '80');
      await headlineBecomes(page, '$800', '#markup');
      expect(await page.problems()).to.deep.equal([]);
    });

    it('are used with the keyboard alone', async () => {
      const page = await open('/keyboard.html');
      await drawn(page);
      await page.press('Tab');
      const focused = () =>
        page.evaluate(
          () => document.activeElement?.shadowRoot?.activeElement?.id ?? document.activeElement?.localName ?? '',
        );
      const isFirst = (id: string) => id === 'averagePurchase';
      expect(await seenOnce(focused, isFirst)).to.equal('averagePurchase');
      await retype(page, '1000');
      await page.press('Tab');
      await headlineBecomes(page, '$10,000');
      expect(await seenOnce(focused, (id) => !isFirst(id))).not.to.equal('averagePurchase');
      await page.press('Shift+Tab');
      expect(await seenOnce(focused, isFirst)).to.equal('averagePurchase');
      const shown = await page.evaluate(
        () =>
          (document.querySelector('ltv-calculator')!.shadowRoot!.querySelector('#averagePurchase') as HTMLInputElement)
            .value,
      );
      expect(shown).to.equal('1,000');
      expect(await page.problems()).to.deep.equal([]);
    });

    const measured = engine === 'chromium' ? it : it.skip;
    const reason = engine === 'chromium' ? '' : ' (only Chromium measures layout shift)';

    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
      [768, 1024],
      [390, 844],
      [320, 568],
    ] as const) {
      for (const language of ['en', 'ru']) {
        measured(
          `move nothing in ${language} at ${width} × ${height}, with the rule of the snippet${reason}`,
          async () => {
            expect(await shift(await open(`/late.html?${language}`), width, height)).to.equal(0);
          },
        );
      }
    }

    measured(`would move the page without that rule, or the measure above is worth nothing${reason}`, async () => {
      expect(await shift(await open('/late-without-rule.html?en'), 1280, 720)).to.be.above(0.01);
    });
  },
);

/** The sum of layout shifts while the calculator comes, long after the page around it. */
async function shift(page: Page, width: number, height: number): Promise<number> {
  await page.resize(width, height);
  await page.goto(await page.evaluate<string>('location.href'));
  await drawn(page);
  // What moved is told of with the frame that shows it.
  for (let frame = 0; frame < 3; frame += 1) await page.evaluate(() => new Promise(requestAnimationFrame));
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      }),
  );
}
