import { expect } from 'chai';
import '../../src/define.js';
import type { LtvCalculator } from '../../src/elements/ltv-calculator/ltv-calculator.js';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { snippetsOf } from './support/snippets.js';

/** The documents are read as a browser gets them, and their snippets run in it. */
const READMES = ['README.md', 'README.ru.md'];

const HEADLINES: Readonly<Record<string, string>> = {
  'ltv-calculator': 'lifetimeValue',
  'nps-calculator': 'netPromoterScore',
  'ownership-comparer': 'totalCost',
};

for (const path of READMES) {
  describe(`the snippets of ${path}, in a browser`, () => {
    let snippets: Awaited<ReturnType<typeof snippetsOf>>;
    before(async () => {
      snippets = await snippetsOf(`/${path}`);
    });
    afterEach(() => document.querySelectorAll('main').forEach((main) => main.remove()));

    it('draw an answer, without a warning', async () => {
      const { warn } = console;
      const said: unknown[] = [];
      console.warn = (...words: unknown[]) => void said.push(...words);
      try {
        for (const code of snippets.html) {
          const calculator = await mount(code);
          expect(calculator.answer?.headline.figure, code).to.equal(HEADLINES[calculator.localName]);
          expect(calculator.shadowRoot?.querySelector('[part=headline]')?.textContent, code).to.match(/\d/);
        }
      } finally {
        console.warn = warn;
      }
      expect(said).to.deep.equal([]);
    });

    it('run as scripts of a page', async () => {
      expect(snippets.scripts.length).to.be.above(2);
      for (const code of snippets.scripts) {
        const calculator = await mount('<ltv-calculator lead></ltv-calculator><input id="message" />');
        document.title = '';
        new Function(code)();
        // The first answer is older than the script, which tells it all the same.
        if (code.includes('document.title')) expect(document.title, code).to.match(/\d/);
        await calculator.updateComplete;
        calculator.inputs = { averagePurchase: 90, discountRate: 0 };
        await calculator.updateComplete;
        calculator.shadowRoot?.querySelector<HTMLElement>('[part~=send]')?.click();
        if (code.includes('document.title')) expect(document.title, code).to.include('900');
        if (code.includes('#message'))
          expect(document.querySelector<HTMLInputElement>('#message')?.value, code).to.include('900');
        if (code.includes('calculator.config')) expect(calculator.answer?.inputs, code).to.include({ discountRate: 0 });
      }
    });
  });
}

describe('the manifest', () => {
  afterEach(() => document.querySelectorAll('main').forEach((main) => main.remove()));

  it('names every part that is drawn', async () => {
    const calculator = await mount('<ltv-calculator lead mode="advanced" acquisition-cost="-1"></ltv-calculator>');
    const other = await mount('<ltv-calculator lead loyalty-programme="yes" churn-basis="cohort"></ltv-calculator>');
    const drawn = [calculator, other].flatMap(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('[part]')].flatMap((element) => [...element.part]),
    );
    const modules = manifest.modules as { declarations?: { tagName?: string; cssParts?: { name: string }[] }[] }[];
    const element = modules
      .flatMap(({ declarations = [] }) => declarations)
      .find(({ tagName }) => tagName === 'ltv-calculator');
    expect(new Set(drawn).size).to.be.above(20);
    expect(element?.cssParts?.map(({ name }) => name)).to.include.members([...new Set(drawn)]);
  });
});

async function mount(html: string): Promise<LtvCalculator> {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  const calculator = main.querySelector<LtvCalculator>(Object.keys(HEADLINES).join())!;
  await calculator.updateComplete;
  return calculator;
}
