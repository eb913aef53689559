import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { drawn, headline, headlineBecomes, HOSTS, inEachEngine, MODULE, pageOf, retype, visibleText, watched } from './support.js';

const slow = watched(readFileSync(`${HOSTS}/slow.html`, 'utf8'), '/watch.js')
  .split('<!-- a pause -->')
  // The JSON arrives in two pieces, cut inside a number.
  .flatMap((piece) => piece.split(/(?<="averagePurchase": 10)/));

const FALLBACK = '$50 × 2 × 50 % ÷ 10 % = $500';

inEachEngine(
  'the built files while a page loads',
  {
    pages: {
      '/trickle.html': slow,
      '/frame.html': pageOf('', `<iframe src="/${HOSTS}/without-scripts.html" sandbox="allow-same-origin"></iframe>`),
      '/keyboard.html': pageOf(`<script type="module" src="${MODULE}"></script>`, '<ltv-calculator discount-rate="0"></ltv-calculator><a href="#">After</a>'),
    },
  },
  ({ open, engine }) => {
    it('leave what stands inside the tag to those without scripts', async () => {
      const page = await open('/frame.html');
      await page.waitFor(() => document.querySelector('iframe')!.contentDocument?.readyState === 'complete');
      const text = await page.evaluate(() => document.querySelector('iframe')!.contentDocument!.body.innerText);
      expect(text).to.include(FALLBACK);
    });

    it('take its place when they come', async () => {
      const page = await open('without-scripts.html');
      await drawn(page);
      expect(await visibleText(page)).not.to.include(FALLBACK);
      expect(await page.evaluate(() => document.querySelector('ltv-calculator > p')!.getClientRects().length)).to.equal(0);
    });

    it('read what comes after the tag has come to life', async () => {
      const page = await open('/trickle.html');
      await page.waitFor(() => document.readyState === 'complete');
      await headlineBecomes(page, '$1,000');
      expect(await page.problems()).to.deep.equal([]);
    });

    it('work in elements that a script makes, before and after', async () => {
      const page = await open('made-by-script.html');
      for (const [id, value] of [['markup', '$1,000'], ['early', '$2,000'], ['late', '$3,000'], ['late-markup', '$4,000']] as const) {
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
      const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id ?? document.activeElement?.localName ?? '');
      expect(await focused()).to.equal('averagePurchase');
      await retype(page, '1000');
      await page.press('Tab');
      await headlineBecomes(page, '$10,000');
      expect(await focused()).not.to.equal('averagePurchase');
      await page.press('Shift+Tab');
      expect(await focused()).to.equal('averagePurchase');
      const shown = await page.evaluate(() => (document.querySelector('ltv-calculator')!.shadowRoot!.querySelector('#averagePurchase') as HTMLInputElement).value);
      expect(shown).to.equal('1,000');
      expect(await page.problems()).to.deep.equal([]);
    });

    const only = engine === 'chromium' ? it : it.skip;
    for (const [width, height] of [[1280, 720], [390, 844]] as const) {
      only(`move nothing on a page of ${width} × ${height} with the rule of the snippet${engine === 'chromium' ? '' : ' (only Chromium measures layout shift)'}`, async () => {
        const page = await open('/watch.js');
        await page.resize(width, height);
        await page.goto(new URL(`/${HOSTS}/loading.html`, await page.evaluate<string>('location.href')).href);
        await drawn(page);
        const shift = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(sum), 500);
            }),
        );
        expect(shift).to.equal(0);
      });
    }
  },
);
