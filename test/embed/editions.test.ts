import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import type { Page } from '../support/engines.js';
import { drawn, headline, inChromium, pageOf } from './support.js';

const FILES = readdirSync('dist/cdn').filter((name) => name.endsWith('.js'));

/** All that these pages allow, as a strict page would write it. */
const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types ltv-widgets ltv-widgets-script";

const isModule = (file: string) => /-calculator|-comparer/.test(file);
const isSmall = (file: string) => file.includes('.business');
/** Which elements a file registers. */
const hasLtv = (file: string) => !/nps|ownership/.test(file);
const hasNps = (file: string) => file.includes('nps') || file === 'ltv-widgets.js';
const hasCosts = (file: string) => file.includes('ownership') || file === 'ltv-widgets.js';
/** Those that are smaller by the ways of exploring an answer. */
const exploresNothing = (file: string) => /\.(?:business|score|costs|nps|ownership)\./.test(file);
const speakOf = (file: string, lang: string) => (file.includes('.en.') ? 'en' : file.includes('.ru.') ? 'ru' : lang);

const script = (file: string) =>
  isModule(file)
    ? `<script type="module" src="/dist/cdn/${file}"></script>`
    : `<script src="/dist/cdn/${file}" defer></script>`;

const TAGS =
  '<ltv-calculator id="plain" discount-rate="0"></ltv-calculator><ltv-calculator id="dealer" model="dealer" models="dealer vehicle service segments"></ltv-calculator><nps-calculator id="score" promoters="68" passives="28" detractors="4"></nps-calculator><ownership-comparer id="costs" price="40000" resale-value="20000" currency="USD"></ownership-comparer>';

const pages = Object.fromEntries(
  FILES.flatMap((file) =>
    ['en', 'ru'].map((lang) => [
      `/${lang}/${file}.html`,
      pageOf(script(file), TAGS).replace('lang="en"', `lang="${lang}"`),
    ]),
  ),
);

const titleOf = (page: Page, selector: string) =>
  page.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.querySelector('[part=title]')!.textContent, selector);

/** What there is once everything that is folded has been opened, also inside of it. */
const unfolded = (page: Page, selector: string) =>
  page.evaluate(async (tag) => {
    const element = document.querySelector(tag) as HTMLElement & { updateComplete: Promise<unknown> };
    const root = element.shadowRoot!;
    for (let round = 0; round < 2; round += 1) {
      root.querySelectorAll<HTMLElement>('button[aria-expanded=false]').forEach((button) => button.click());
      await element.updateComplete;
    }
    return {
      pictures: root.querySelectorAll('svg[role=img]').length,
      panels: root.querySelectorAll('[part~=goal]').length,
    };
  }, selector);

inChromium(
  'the editions',
  { pages, headers: (path) => (path.endsWith('.html') ? { 'content-security-policy': POLICY } : {}) },
  ({ open, served }) => {
    it('are there: all models and the small one, as modules and in one file, in all languages and in one', () => {
      expect(FILES.sort()).to.deep.equal([
        'ltv-calculator.business.en.js',
        'ltv-calculator.business.js',
        'ltv-calculator.business.ru.js',
        'ltv-calculator.en.js',
        'ltv-calculator.js',
        'ltv-calculator.ru.js',
        'ltv-widgets.business.js',
        'ltv-widgets.js',
        'ltv-widgets.nps.js',
        'ltv-widgets.ownership.js',
        'nps-calculator.en.js',
        'nps-calculator.js',
        'nps-calculator.ru.js',
        'nps-calculator.score.en.js',
        'nps-calculator.score.js',
        'nps-calculator.score.ru.js',
        'ownership-comparer.costs.en.js',
        'ownership-comparer.costs.js',
        'ownership-comparer.costs.ru.js',
        'ownership-comparer.en.js',
        'ownership-comparer.js',
        'ownership-comparer.ru.js',
      ]);
    });

    for (const file of FILES.filter(hasLtv)) {
      it(`${file} counts for any business under a strict policy, in the languages that it has`, async () => {
        for (const lang of ['en', 'ru']) {
          const page = await open(`/${lang}/${file}.html`);
          await drawn(page, '#plain');
          expect((await headline(page, '#plain')).replace(/\s/g, ' ')).to.match(/^(?:\$500|500 ₽)$/);
          expect(await titleOf(page, '#plain')).to.match(speakOf(file, lang) === 'ru' ? /ценность/ : /value/);
        }
      });

      if (isSmall(file)) {
        it(`${file} has nothing of the dealer's, says so once, and explores nothing`, async () => {
          const page = await open(`/en/${file}.html`);
          await drawn(page, '#dealer');
          expect(await titleOf(page, '#dealer')).to.equal(await titleOf(page, '#plain'));
          const panels = await page.evaluate(
            () => document.querySelector('#plain')!.shadowRoot!.querySelectorAll('[part~=sensitivity], #model').length,
          );
          expect(panels).to.equal(0);
          const said = (await page.problems()).map(({ text }) => text.replace('[ltv-widgets] ', ''));
          expect(said).to.deep.equal(
            ['dealer', 'vehicle', 'service', 'segments'].map((name) => `there is no model "${name}" here`),
          );
          expect(served().requests.filter((path) => /chunks\/(?:dealer|explore|tables)/.test(path))).to.deep.equal([]);
        });
      } else {
        it(`${file} has every model and explores, with nothing that the policy would stop`, async () => {
          const page = await open(`/en/${file}.html`);
          await drawn(page, '#dealer');
          for (const model of ['dealer', 'vehicle', 'service', 'segments']) {
            await page.evaluate((name) => document.querySelector('#dealer')!.setAttribute('model', name), model);
            await page.waitFor(
              (name) => (document.querySelector('#dealer') as unknown as { model: string }).model === name,
              model,
            );
            await page.evaluate(async () => {
              const element = document.querySelector('#dealer') as unknown as { updateComplete: Promise<unknown> };
              await element.updateComplete;
              const closed = document
                .querySelector('#dealer')!
                .shadowRoot!.querySelectorAll<HTMLElement>('button[aria-expanded=false]');
              closed.forEach((button) => button.click());
              await element.updateComplete;
            });
            expect(await headline(page, '#dealer'), model).to.match(/\d/);
          }
          const pictures = await page.evaluate(
            () => document.querySelector('#dealer')!.shadowRoot!.querySelectorAll('svg[role=img]').length,
          );
          expect(pictures).to.be.above(0);
          expect(await page.problems()).to.deep.equal([]);
        });
      }
    }

    for (const file of FILES.filter(hasNps)) {
      it(`${file} scores under a strict policy, in the languages that it has`, async () => {
        for (const lang of ['en', 'ru']) {
          const page = await open(`/${lang}/${file}.html`);
          await drawn(page, '#score');
          const russian = speakOf(file, lang) === 'ru';
          expect((await headline(page, '#score')).replace(/\s/g, ' ')).to.equal(russian ? '+64 пункта' : '+64 points');
          expect(await titleOf(page, '#score')).to.match(russian ? /верить/ : /trust/);
          const legal = await page.evaluate(
            () => document.querySelector('#score')!.shadowRoot!.querySelector('[part=legal]')!.textContent,
          );
          expect(legal).to.include('Net Promoter Score');
        }
      });

      it(`${file} ${exploresNothing(file) ? 'explores nothing' : 'explores'}, with nothing that the policy would stop`, async () => {
        const page = await open(`/en/${file}.html`);
        await drawn(page, '#score');
        const seen = await unfolded(page, '#score');
        expect(seen.pictures).to.be.above(0);
        expect(seen.panels).to.equal(exploresNothing(file) ? 0 : 1);
        expect(await page.problems()).to.deep.equal([]);
      });
    }

    for (const file of FILES.filter(hasCosts)) {
      it(`${file} counts costs under a strict policy, in the languages that it has`, async () => {
        for (const lang of ['en', 'ru']) {
          const page = await open(`/${lang}/${file}.html`);
          await drawn(page, '#costs');
          const russian = speakOf(file, lang) === 'ru';
          expect((await headline(page, '#costs')).replace(/\s/g, ' ')).to.match(russian ? /^[\d ]+ \$$/ : /^\$43,650$/);
          expect(await titleOf(page, '#costs')).to.match(russian ? /^Стоимость владения/ : /^Cost of ownership/);
        }
      });

      it(`${file} ${exploresNothing(file) ? 'explores nothing' : 'explores'}, with its map of money and nothing that the policy would stop`, async () => {
        const page = await open(`/en/${file}.html`);
        await drawn(page, '#costs');
        const seen = await unfolded(page, '#costs');
        expect(seen.pictures).to.be.above(5);
        expect(seen.panels).to.equal(exploresNothing(file) ? 0 : 1);
        expect(await page.problems()).to.deep.equal([]);
      });
    }

    it('load nothing of each other: no score on a page of lifetime values, and the other way round', async () => {
      for (const [file, foreign] of [
        ['ltv-calculator.js', /chunks\/(?:nps|ownership)/],
        ['ltv-calculator.business.js', /chunks\/(?:nps|ownership|explore|tables|bars|chance)/],
        ['nps-calculator.js', /chunks\/(?:ltv|dealer|ownership|time|bars)/],
        ['nps-calculator.score.js', /chunks\/(?:ltv|dealer|ownership|time|bars|explore)/],
        ['ownership-comparer.js', /chunks\/(?:ltv|dealer|nps)/],
        ['ownership-comparer.costs.js', /chunks\/(?:ltv|dealer|nps|explore|chance)/],
      ] as const) {
        const page = await open(`/en/${file}.html`);
        await drawn(page, file.startsWith('nps') ? '#score' : file.startsWith('ownership') ? '#costs' : '#plain');
        const loaded = served().requests;
        expect(
          loaded.filter((path) => path.includes('chunks/')),
          file,
        ).not.to.deep.equal([]);
        expect(
          loaded.filter((path) => foreign.test(path)),
          file,
        ).to.deep.equal([]);
      }
    });
  },
);
