import { expect } from '@open-wc/testing';
import type { CalculatorElement } from '../../../src/elements/calculator-element.js';
import {
  all,
  drawn,
  everythingSaid,
  fieldOf,
  find,
  keep,
  leave,
  mount,
  openAll,
  press,
  put,
  seenOnce,
  textOf,
} from '../../support/element-page.js';
import { questionOf, type Subject } from '../contract.js';

/** Each language has all of its words, and none of the other's. */
export function words({ tag, situations, latin = [] }: Subject): void {
  describe('in its own words', () => {
    for (const [situation, inputs] of Object.entries({ 'its defaults': {}, ...situations })) {
      it(`shows ${situation} in Russian without an English word, in English without a Russian one`, async () => {
        const calculator = await mount(`<${tag} lang="ru" lead></${tag}>`);
        calculator.inputs = inputs;
        await drawn(calculator);
        await openAll(calculator);
        const names = ['LTV', 'sBG', 'lifetime value', 'loan-to-value', ...latin];
        const foreign = (words: RegExp) => () => {
          const said = names.reduce((text, name) => text.replaceAll(name, ''), everythingSaid(calculator));
          return said.match(words);
        };
        const none = (found: unknown) => found === null;
        expect(await seenOnce(foreign(/[a-z]{2,}/gi), none)).to.equal(null);
        calculator.lang = 'en';
        await drawn(calculator);
        expect(await seenOnce(foreign(/\p{Script=Cyrillic}+/gu), none)).to.equal(null);
      });
    }
  });
}

/** Russian and English, per element, live. */
export function languages({ tag, element, money, amount = '.headline', others: [other], title }: Subject): void {
  describe('in two languages', () => {
    const spoken = (calculator: CalculatorElement) => textOf(calculator, '.title');
    const inMoney = questionOf(element, money).kind === 'money';

    it('speaks that of the element, at once when it changes and when it is taken away', async () => {
      const calculator = await mount(`<${tag} lang="ru"></${tag}>`);
      expect(spoken(calculator)).to.equal(title.ru);
      calculator.lang = 'en';
      expect(spoken(await drawn(calculator))).to.equal(title.en);
      calculator.lang = 'ru-RU';
      expect(spoken(await drawn(calculator))).to.equal(title.ru);
      calculator.removeAttribute('lang');
      expect(spoken(await drawn(calculator))).to.equal(title.en);
    });

    it('else that of an ancestor, at once when it changes', async () => {
      const calculator = await mount(`<section lang="ru"><p></p><${tag}></${tag}></section>`);
      expect(spoken(calculator)).to.equal(title.ru);
      calculator.closest('section')!.lang = 'en';
      expect(spoken(await drawn(calculator))).to.equal(title.en);
    });

    it('else that of the document, at once when it changes', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      document.documentElement.lang = 'ru';
      expect(spoken(await drawn(calculator))).to.equal(title.ru);
      document.documentElement.lang = 'en';
      expect(spoken(await drawn(calculator))).to.equal(title.en);
    });

    it('also through a shadow root, at once when it changes outside', async () => {
      const outside = keep(document.body.appendChild(document.createElement('div')));
      outside.lang = 'ru';
      const root = outside.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const calculator = root.appendChild(document.createElement(tag)) as CalculatorElement;
      expect(spoken(await drawn(calculator))).to.equal(title.ru);
      outside.lang = 'en';
      expect(spoken(await drawn(calculator))).to.equal(title.en);
    });

    it('keeps what was typed when the language changes: the number, and the text that is none', async () => {
      const calculator = await mount(`<${tag} lang="en"></${tag}>`);
      await put(calculator, money, '1234.5');
      fieldOf(calculator, money).dispatchEvent(new Event('change'));
      await put(calculator, other, 'six');
      calculator.lang = 'ru';
      await drawn(calculator);
      expect(calculator.inputs[money]).to.equal(1234.5);
      expect(fieldOf(calculator, money).value.replace(/\s/g, ' ')).to.equal(inMoney ? '1 234,50' : '1 234,5');
      expect(fieldOf(calculator, other).value).to.equal('six');
    });

    it('can be in two languages and two currencies on one page', async () => {
      const english = await mount(`<${tag} lang="en" currency="USD"></${tag}>`);
      const russian = await mount(`<${tag} lang="ru" currency="KZT"></${tag}>`);
      expect([spoken(english), spoken(russian)]).to.deep.equal([title.en, title.ru]);
      expect(textOf(english, amount)).to.match(/^\$[\d.,]+$/);
      expect(textOf(russian, amount)).to.match(/^[\d\s,]+ ₸$/);
      expect(everythingSaid(english)).not.to.match(/\p{Script=Cyrillic}/u);
      russian.currency = 'EUR';
      await drawn(russian);
      expect(textOf(russian, amount)).to.match(/€$/);
      expect(textOf(english, amount)).to.contain('$');
    });

    for (const lang of ['de', 'fr', 'pl'])
      it(`reads what it shows as what it is, on a page in a language without words (${lang})`, async () => {
        const calculator = await mount(`<section lang="${lang}"><${tag}></${tag}></section>`);
        const { inputs } = calculator;
        for (const field of all<HTMLInputElement>(calculator, '.fields input.input')) {
          if (!(field.id in inputs)) continue;
          await put(calculator, field.id, field.value);
          await leave(calculator, field.id);
        }
        expect(calculator.inputs).to.deep.equal(inputs);
        await put(calculator, money, '45,000');
        expect(calculator.inputs[money]).to.equal(45_000);
      });

    it('offers the other number where a text has two readings, and takes it by a button', async () => {
      const calculator = await mount(`<${tag} lang="en"></${tag}>`);
      await put(calculator, money, '45.000');
      expect(calculator.inputs[money]).to.equal(45);
      await leave(calculator, money);
      const described = fieldOf(calculator, money).getAttribute('aria-describedby')!.split(' ');
      expect(described).to.include(find(calculator, '[part=doubt] p').id);
      expect(textOf(calculator, '[part=doubt]')).to.contain('45').and.contain('45,000');
      await press(calculator, '[part=doubt] button');
      expect(calculator.inputs[money]).to.equal(45_000);
      expect(all(calculator, '[part=doubt]')).to.deep.equal([]);
    });

    it('says in its own markup which language it speaks', async () => {
      const calculator = await mount(`<${tag} lang="de"></${tag}>`);
      expect(calculator.renderRoot.querySelector('.root')!.getAttribute('lang')).to.equal('en');
    });
  });
}
