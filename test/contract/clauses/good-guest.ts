import { expect } from '@open-wc/testing';
import type { CalculatorElement } from '../../../src/elements/calculator-element.js';
import {
  all,
  consoleDuring,
  drawn,
  fieldOf,
  keep,
  leave,
  mount,
  openAll,
  press,
  put,
} from '../../support/element-page.js';
import type { Subject } from '../contract.js';

/** Address of the folder of bundles, put in by scripts/testing/bundle.mjs. */
declare const __BUNDLES__: string;

/** Lit itself keeps these lists of its versions on the window. */
const OF_LIT = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

/** Nothing that a model draws speaks to the console, or needs styles that a strict policy forbids. */
export function quietLife(subject: Subject): void {
  const { tag } = subject;
  describe('as a quiet guest', () => {
    it('says nothing in the console in an ordinary life', async () => {
      const said = await consoleDuring(async () => {
        const calculator = await mount(`<${tag} currency="EUR" name="calc" lead></${tag}>`);
        await ordinaryLife(calculator, subject);
        calculator.remove();
      });
      expect(said).to.deep.equal([]);
    });

    it('styles itself by sheets alone, which a strict policy allows', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      await ordinaryLife(calculator, subject);
      expect(all(calculator, '[style], style, link')).to.deep.equal([]);
      expect(calculator.shadowRoot!.adoptedStyleSheets.length).to.be.above(0);
    });
  });
}

/** The calculator is a guest on somebody else's page. */
export function goodGuest(subject: Subject): void {
  const { tag, published = tag, money } = subject;
  describe('as a guest on a page', () => {
    it('brings no attribute, no style and no child to the element in the page', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      await ordinaryLife(calculator, subject);
      expect(calculator.getAttributeNames()).to.deep.equal([]);
      expect(calculator.childNodes).to.have.length(0);
    });

    it('leaves what the page wrote on it as it was', async () => {
      const markup = `<${tag} id="mine" class="wide" style="color: red" data-own="1" lang="ru">Fallback</${tag}>`;
      const calculator = await mount(markup);
      await ordinaryLife(calculator, subject);
      expect(calculator.outerHTML).to.equal(markup);
    });

    it('adds nothing to the rest of the page', async () => {
      const page = () => [
        document.head.innerHTML,
        document.body.childElementCount,
        document.documentElement.outerHTML.split('<body')[0],
        document.adoptedStyleSheets.length,
      ];
      const calculator = await mount(`<${tag}></${tag}>`);
      const before = page();
      await ordinaryLife(calculator, subject);
      expect(page()).to.deep.equal(before);
    });

    it('puts no name on the window but those of Lit', async () => {
      const frame = keep(document.createElement('iframe'));
      document.body.append(frame);
      const inner = frame.contentWindow as Window & typeof globalThis;
      const before = new Set(Object.getOwnPropertyNames(inner));
      const script = inner.document.createElement('script');
      script.type = 'module';
      script.src = `${__BUNDLES__}/src/define.js`;
      inner.document.body.append(script);
      await inner.customElements.whenDefined(published);
      const calculator = inner.document.createElement(published) as CalculatorElement;
      inner.document.body.append(calculator);
      await drawn(calculator);
      expect(calculator.answer).not.to.equal(null);
      const added = Object.getOwnPropertyNames(inner).filter((name) => !before.has(name) && !/^\d+$/.test(name));
      expect(added.filter((name) => !OF_LIT.includes(name))).to.deep.equal([]);
    });

    it('stores nothing, sets no cookie and asks for nothing over the network', async () => {
      const requests = () => performance.getEntriesByType('resource').length;
      const calculator = await mount(`<${tag}></${tag}>`);
      const before = [requests(), localStorage.length, sessionStorage.length, document.cookie];
      await ordinaryLife(calculator, subject);
      expect([requests(), localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
    });

    it('does not let the page’s styles in, not even the important ones', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { text-transform: uppercase !important; letter-spacing: 9px !important; font-size: 5px !important; line-height: 3 !important }',
      );
      document.adoptedStyleSheets.push(sheet);
      const calculator = await mount(`<${tag}></${tag}>`);
      const { textTransform, letterSpacing, fontSize } = getComputedStyle(fieldOf(calculator, money));
      document.adoptedStyleSheets.pop();
      expect([textTransform, letterSpacing, fontSize]).to.deep.equal(['none', 'normal', '16px']);
    });
  });
}

async function ordinaryLife(calculator: CalculatorElement, { money, mend }: Subject): Promise<void> {
  await put(calculator, money, '61');
  await leave(calculator, money);
  await put(calculator, mend.question, mend.text);
  await press(calculator, '.fix');
  await openAll(calculator);
  calculator.parentElement!.lang = 'ru';
  await drawn(calculator);
}
