import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { CalculatorElement } from '../../src/elements/calculator-element.js';
import {
  all,
  consoleDuring,
  drawn,
  find,
  focused,
  headline,
  mount,
  openAll,
  put,
  removeMounted,
  seenOnce,
  textOf,
} from '../support/element-page.js';

const TAGS = [
  ['ltv-calculator', 'averagePurchase', '100'],
  ['nps-calculator', 'promoters', '18'],
  ['ownership-comparer', 'price', '41000'],
] as const;

/** What a translator of pages does: its own elements in place of every text that it may touch. */
function translate(root: ParentNode): void {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('[translate=no], svg, math, select') || !text.data.trim()) continue;
    const font = document.createElement('font');
    font.textContent = `~${text.data}`;
    text.replaceWith(font);
  }
}

describe('an element as a guest', () => {
  afterEach(removeMounted);

  for (const [tag, question, value] of TAGS) {
    describe(`<${tag}>`, () => {
      it('has switches that are true or false, never undefined', async () => {
        const element = await mount<CalculatorElement>(`<${tag}></${tag}>`);
        const seen = (one: CalculatorElement) => [one.lead, one.readonly, one.disabled, one.required];
        expect(seen(element)).to.deep.equal([false, false, false, false]);
        expect(element.getAttributeNames()).to.deep.equal([]);
        const set = await mount<CalculatorElement>(`<${tag} lead readonly disabled required></${tag}>`);
        expect(seen(set)).to.deep.equal([true, true, true, true]);
      });

      it('shows the answer that it has where a translator rewrote its texts', async () => {
        const element = await mount<CalculatorElement>(`<${tag} lang="en"></${tag}>`);
        await openAll(element);
        translate(element.renderRoot);
        const before = headline(element);
        await put(element, question, value);
        await drawn(element);
        const plain = await mount<CalculatorElement>(`<${tag} lang="en"></${tag}>`);
        await openAll(plain);
        await put(plain, question, value);
        await drawn(plain);
        expect(headline(element)).not.to.equal(before);
        // What is explored is worked out in turns: both are looked at until they have come to the same.
        for (const selector of [
          '.headline',
          '.sentence',
          '.peek b',
          '.figure-row dd',
          '.breakdown td',
          '.chart-table td',
        ]) {
          const said = (one: CalculatorElement) => all(one, selector).map(({ textContent }) => textContent);
          const isSame = () => JSON.stringify(said(element)) === JSON.stringify(said(plain));
          await seenOnce(isSame, (same) => same);
          expect(said(element), selector).to.deep.equal(said(plain));
        }
      });

      it('has a heading over the answer, and another name for each button', async () => {
        const element = await mount<CalculatorElement>(`<${tag}></${tag}>`);
        await openAll(element);
        const label = find(element, '.result [role=heading]');
        expect(label.getAttribute('aria-level')).to.equal('3');
        expect(label.nextElementSibling!.className).to.equal('headline');
        const names = all(element, '.chart-toggle').map((button) =>
          button
            .getAttribute('aria-labelledby')!
            .split(' ')
            .map((id) => textOf(element, `#${id}`))
            .join(' '),
        );
        expect(names.length).to.be.above(0);
        expect(new Set(names).size).to.equal(names.length);
      });

      it('keeps the keyboard where a table is hidden under it, or a button is switched off', async () => {
        const element = await mount<CalculatorElement>(`<${tag} mode="advanced"></${tag}>`);
        const toggle = find(element, '.chart-toggle');
        toggle.click();
        await drawn(element);
        find(element, '.chart-data[tabindex]').focus();
        toggle.click();
        await drawn(element);
        await new Promise((done) => setTimeout(done, 50));
        expect(focused()).to.equal(toggle);
      });

      it('is as wide as a small picture where its container asks for the least', async () => {
        for (const style of ['display: flex', 'display: grid; grid-template-columns: min-content 1fr']) {
          const flex = style === 'display: flex' ? ' style="flex: 0 0 min-content"' : '';
          const element = await mount<CalculatorElement>(
            `<div style="inline-size: 900px; ${style}"><${tag}${flex}></${tag}></div>`,
          );
          expect(element.getBoundingClientRect().width, style).to.be.within(240, 300);
        }
      });

      it('tells what a template made of an object, a switch that is off, a listener and a class', async () => {
        const said = await consoleDuring(() =>
          mount(`<${tag} models="[object Object]" lead="false" oncalc-result="go()" classname="wide"></${tag}>`),
        );
        for (const part of ['models', 'lead', 'oncalc-result', 'classname'])
          expect(
            said.some((line) => line.includes(part)),
            part,
          ).to.equal(true);
      });
    });
  }

  it('folds what nobody sees in a name into one line of the summary', async () => {
    const element = await mount<CalculatorElement>(
      '<ltv-calculator lang="en" currency="EUR&#10;Answer: 1&#x202e;x"></ltv-calculator>',
    );
    let told = '';
    element.addEventListener('calc-lead', ({ detail }) => (told = detail.summary));
    element.lead = true;
    await drawn(element);
    find(element, '[part~=send]').click();
    expect(told)
      .to.include('Answer: 1 x')
      .and.not.match(/^Answer: 1/m);
    expect(told).not.to.match(/[\u202e\r]/);
  });

  it('keeps the keyboard after a variant was loaded into the form', async () => {
    const element = await mount<CalculatorElement>('<ltv-calculator lang="en"></ltv-calculator>');
    find(element, '[aria-controls=scenarios-content]').click();
    await drawn(element);
    find(element, '[part~=keep]').click();
    await drawn(element);
    await put(element, 'averagePurchase', '80');
    await new Promise((done) => setTimeout(done, 200));
    const load = find(element, '[part~=load]');
    load.focus();
    load.click();
    await drawn(element);
    await new Promise((done) => setTimeout(done, 300));
    expect(element.renderRoot.contains(focused())).to.equal(true);
  });
});
