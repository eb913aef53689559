import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CalculatorElement } from '../../src/elements/calculator-element.js';
import { all, drawn, engine, find, mount, openAll, press, put, removeMounted } from '../support/element-page.js';

/** Between the margins of A4. */
const PAPER = 680;

function widths(calculator: CalculatorElement): number[] {
  return all(calculator, 'svg.chart').map((chart) => Number(chart.getAttribute('width')));
}

/** What a browser tells the page before it prints and after that; no engine lets a test see more of it. */
async function whilePrinting(calculator: CalculatorElement, look: () => void): Promise<void> {
  window.dispatchEvent(new Event('beforeprint'));
  await calculator.updateComplete;
  look();
  window.dispatchEvent(new Event('afterprint'));
  await calculator.updateComplete;
}

describe('pictures on paper', () => {
  afterEach(removeMounted);

  for (const tag of ['ltv-calculator', 'nps-calculator', 'ownership-comparer']) {
    for (const width of [320, 1200]) {
      it(`of <${tag}> have the width of the sheet, not that of a screen of ${width} pixels`, async () => {
        const calculator = await mount(`<div style="width:${width}px"><${tag} lang="ru"></${tag}></div>`);
        await drawn(calculator);
        const before = widths(calculator);
        await whilePrinting(calculator, () => {
          expect(Math.max(...widths(calculator))).to.be.within(PAPER / 2, PAPER);
          expect(widths(calculator)).not.to.deep.equal(before);
        });
        expect(widths(calculator)).to.deep.equal(before);
      });
    }
  }

  it('are not turned, though the phone that prints them had turned them', async () => {
    const calculator = await mount(
      '<div style="width:320px"><ownership-comparer lang="en"></ownership-comparer></div>',
    );
    await drawn(calculator);
    const shape = () => {
      const [map] = all(calculator, 'svg.chart').filter((chart) => chart.querySelector('.chart-ribbon'));
      return Number(map!.getAttribute('width')) / Number(map!.getAttribute('height'));
    };
    expect(shape()).to.be.below(1);
    await whilePrinting(calculator, () => expect(shape()).to.be.above(1));
    expect(shape()).to.be.below(1);
  });

  it('are no longer drawn for paper where the element has left the page', async () => {
    const calculator = await mount('<ltv-calculator lang="en"></ltv-calculator>');
    await drawn(calculator);
    const before = widths(calculator);
    calculator.remove();
    await whilePrinting(calculator, () => expect(widths(calculator)).to.deep.equal(before));
  });
});

/** Nobody can scroll on paper: what is wider than its box is lost. */
describe('tables and formulas on paper', () => {
  // Only Chromium lets a test see a page as it is printed.
  before(async function () {
    if (engine !== 'chromium') this.skip();
    await executeServerCommand('emulate', { media: 'print' });
  });
  after(async () => {
    if (engine === 'chromium') await executeServerCommand('emulate', {});
  });
  afterEach(removeMounted);

  for (const [tag, attributes] of [
    ['ltv-calculator', 'acquisition-cost="100"'],
    ['ltv-calculator', 'model="dealer"'],
    ['ltv-calculator', 'model="vehicle"'],
    ['ltv-calculator', 'model="service"'],
    ['ltv-calculator', 'model="segments"'],
    ['nps-calculator', 'entry="answers" comparison="earlier"'],
    ['nps-calculator', 'entry="branches"'],
    ['ownership-comparer', 'compare="yes" sharing="yes" finance="loan" life="yes"'],
  ] as const) {
    it(`of <${tag} ${attributes}> are no wider than the sheet`, async () => {
      for (const lang of ['ru', 'en']) {
        const page = `<div style="width:600px"><${tag} lang="${lang}" ${attributes}></${tag}></div>`;
        const calculator = await drawn(await mount(page));
        const boxes = all(calculator, '.chart-data, .step-numbers, .breakdown, .sheet');
        expect(boxes.length).to.be.above(3);
        const cut = boxes.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
        expect(cut.map(({ id, textContent }) => id || textContent.trim())).to.deep.equal([]);
        removeMounted();
      }
    });
  }
});

describe('closed settings on paper', () => {
  afterEach(removeMounted);

  const onRequest = (calculator: CalculatorElement) =>
    all(calculator, '.form .disclosure').map((section) => section.hasAttribute('data-on-request'));

  it('are left out as long as the reader has answered none of them', async () => {
    const calculator = await mount('<ltv-calculator lang="en"></ltv-calculator>');
    await put(calculator, 'averagePurchase', '120');
    expect(onRequest(calculator)).to.deep.equal([true]);
    await openAll(calculator);
    await put(calculator, 'horizonYears', '8');
    await press(calculator, '.form .disclosure-button');
    expect(find(calculator, '.form .disclosure-content').hasAttribute('data-open')).to.equal(false);
    expect(onRequest(calculator)).to.deep.equal([false]);
  });

  it('are left out by their section', async () => {
    const calculator = await mount('<ownership-comparer lang="en"></ownership-comparer>');
    await openAll(calculator);
    await put(calculator, 'parking', '90');
    const [whole, ...sections] = onRequest(calculator);
    expect(whole).to.equal(false);
    expect(sections.filter((left) => !left)).to.have.length(1);
  });
});
