import { expect } from '@open-wc/testing';
import { attributeOf } from '../../../src/host/attributes.js';
import type { CalculatorElement } from '../../../src/elements/calculator-element.js';
import { all, consoleDuring, drawn, find, headline, mount, textOf } from '../../support/element-page.js';
import type { Subject } from '../contract.js';

/** What page builders, editors and people make of markup on its way to the page. */
export function editors({ tag, element, money, amount = '.headline', title }: Subject): void {
  const attribute = attributeOf(money);
  const json = (source: string) => `<script type="application/json">${source}</script>`;

  describe('markup that an editor has been at', () => {
    for (const [what, written] of Object.entries({
      English: '“55”',
      'two closing': '”55″',
      French: '«55»',
      German: '„55“',
      single: '‘55’',
      'two of a kind': '&quot;55&quot;',
      'none at all': '55',
    })) {
      it(`is read with ${what} quotation marks around a number`, async () => {
        const said = await consoleDuring(async () => {
          const calculator = await mount(`<${tag} ${attribute}=${written}></${tag}>`);
          expect(calculator.inputs[money]).to.equal(55);
        });
        expect(said).to.deep.equal([]);
      });
    }

    it('is read with them around a language, a theme, a currency and a level', async () => {
      const calculator = await mount(
        `<${tag} lang=“ru” theme=«dark» currency=”EUR″ heading-level=“4” mode=‘advanced’></${tag}>`,
      );
      expect(textOf(calculator, '.title')).to.equal(title.ru);
      expect(textOf(calculator, amount)).to.contain('€').and.not.to.match(/[“”″]/);
      expect(find(calculator, '.root').dataset['theme']).to.equal('dark');
      expect(find(calculator, '.title').getAttribute('aria-level')).to.equal('4');
      expect(all(calculator, '[part~="advanced"] [aria-expanded="true"]')).to.have.length(1);
    });

    for (const [what, space] of Object.entries({ plain: ' ', hard: '\u00a0', narrow: '\u202f', thin: '\u2009' })) {
      it(`is read with ${what} spaces in a number, and a decimal comma`, async () => {
        const calculator = await mount(`<${tag} ${attribute}="1${space}055,5"></${tag}>`);
        expect(calculator.inputs[money]).to.equal(1055.5);
      });
    }

    for (const [what, child] of Object.entries({
      'in a paragraph of its own': `<p>${json(`{"${money}": 55}`)}</p>`,
      'with paragraphs and line breaks in it': json(`</p>\n<p>{<br />\n"${money}": 55<br>\n}</p>\n<p>`),
      'with quotation marks of a book': json(`{“${money}”: 55}`),
      'with quotation marks as entities': json(`{&#8220;${money}&#8221;: &quot;55&quot;}`),
      'with hard spaces': json(`{\u00a0"${money}":&nbsp;55\u00a0}`),
      'of a type with its characters': `<script type="application/json; charset=utf-8">{"${money}": 55}</script>`,
    })) {
      it(`is read where its JSON stands ${what}`, async () => {
        const said = await consoleDuring(async () => {
          expect((await mount(`<${tag}>${child}</${tag}>`)).inputs[money]).to.equal(55);
        });
        expect(said).to.deep.equal([]);
      });
    }

    it('leaves JSON that can be read as it is, whatever quotation marks are in its words', async () => {
      const calculator = await mount(`<${tag}>${json('{"currency": "«у. е.» <br>"}')}</${tag}>`);
      expect(textOf(calculator, amount)).to.contain('«у. е.» <br>');
    });

    it('is seen again, and told once, where a tag that closes nothing has swallowed the page', async () => {
      const said = await consoleDuring(async () => {
        for (let round = 0; round < 2; round += 1) {
          const calculator = await mount(`<${tag} /><h1>The rest</h1><nps-calculator></nps-calculator>`);
          const rest = calculator.querySelector('h1')!;
          expect(rest.getBoundingClientRect().height).to.be.above(0);
          expect(rest.getBoundingClientRect().top).to.be.at.least(
            find(calculator, '.root').getBoundingClientRect().bottom,
          );
          expect(headline(calculator)).to.match(/\d/);
        }
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`</${tag}>`);
    });

    it('stays unseen where it is the text in place of the calculator', async () => {
      const said = await consoleDuring(async () => {
        const calculator = await mount(`<${tag}><h2>Instead</h2><p>A text<br>and a <a href="#">link</a></p></${tag}>`);
        expect(calculator.querySelector('h2')!.getClientRects().length).to.equal(0);
      });
      expect(said).to.deep.equal([]);
    });

    it('is told where an attribute looks like one of ours, and not where it is somebody else’s', async () => {
      const said = await consoleDuring(() =>
        mount(
          `<${tag} ${attribute}s="5" class="a" id="a" style="" title="" role="group" tabindex="0" data-${attribute}="5" aria-label="a" data-theme="x" v-if="a" x-data="{}" _ngcontent-a-1="" onclick="" slot="a" hidden itemprop="a" is="a" key="a"></${tag}>`,
        ),
      );
      expect(said).to.deep.equal([
        `warn: [ltv-widgets] <${tag}> has no attribute ${attribute}s, did you mean ${attribute}?`,
      ]);
    });
  });

  describe('what could not be used of the markup', () => {
    const address = location.href;
    const ask = () => history.replaceState(null, '', `${location.pathname}${location.search || '?'}&calc-check`);
    afterEach(() => history.replaceState(null, '', address));

    const wrong = `<${tag} ${attribute}="plenty" ${attribute}s="5" theme="pink" hide="wroking" model="mine">${json('{"a":')}</${tag}>`;
    const said = (calculator: CalculatorElement) => textOf(calculator, '[part=check]');

    it('is not shown to the readers of the page', async () => {
      await consoleDuring(async () => {
        expect(all(await mount(wrong), '[part=check]')).to.deep.equal([]);
      });
    });

    for (const [lang, [names, nothing]] of Object.entries({
      en: ['For the author', 'Everything in the tag was understood.'],
      ru: ['Для автора', 'Всё, что написано в теге, понято.'],
    } as const)) {
      it(`is listed, each thing once, for the author who adds calc-check to the address (${lang})`, async () => {
        ask();
        await consoleDuring(async () => {
          const calculator = await mount(wrong.replace('>', ` lang="${lang}">`));
          expect(said(calculator)).to.contain(names).and.contain(element.version);
          const lines = all(calculator, '[part=check] li').map((line) => line.textContent!.trim());
          for (const part of [
            `${attribute}="plenty"`,
            `${attribute}s`,
            'theme="pink"',
            'hide="wroking"',
            'model="mine"',
            'JSON',
          ])
            expect(
              lines.filter((line) => line.includes(part)),
              part,
            ).to.have.length.within(1, part === `${attribute}s` ? 2 : 1);
          expect(lines).to.have.length(6);
          expect(lines.find((line) => line.includes('wroking'))).to.contain(' working?');
          if (lang === 'ru') expect(lines.join(' ')).not.to.match(/cannot|There|Did|left/);
          expect(headline(calculator)).to.match(/\d/);
        });
      });

      it(`is said to be nothing where it is nothing (${lang})`, async () => {
        ask();
        const calculator = await mount(`<${tag} lang="${lang}" ${attribute}="55"></${tag}>`);
        expect(all(calculator, '[part=check] li')).to.have.length(1);
        expect(textOf(calculator, '[part=check] li')).to.equal(nothing);
      });
    }

    it('goes from the list when it is put right', async () => {
      ask();
      await consoleDuring(async () => {
        const calculator = await mount(wrong);
        calculator.setAttribute(attribute, '55');
        calculator.removeAttribute(`${attribute}s`);
        calculator.setAttribute('theme', 'dark');
        calculator.setAttribute('hide', 'working');
        calculator.removeAttribute('model');
        calculator.querySelector('script')!.textContent = '{}';
        await drawn(calculator);
        expect(said(calculator)).to.contain('understood');
      });
    });

    it('is text, whatever it is, and no more of it than one can read', async () => {
      ask();
      await consoleDuring(async () => {
        const calculator = await mount(
          `<${tag} ${attribute}="&lt;img src=x onerror=alert(1)&gt;${'long '.repeat(500)}"></${tag}>`,
        );
        expect(all(calculator, 'img')).to.deep.equal([]);
        expect(said(calculator)).to.contain('<img src=x');
        expect(said(calculator).length).to.be.below(400);
      });
    });
  });
}
