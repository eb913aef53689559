import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CalculatorElement } from '../../src/elements/calculator-element.js';
import { consoleDuring, drawn, engine, find, mount, removeMounted } from '../support/element-page.js';

function sizeOf(calculator: CalculatorElement, selector: string): number {
  return Number.parseFloat(getComputedStyle(find(calculator, selector)).fontSize);
}

/** What cannot be read from the last row of a hall is no use on a slide. */
describe('the look for slides', () => {
  // WebKit's driver cannot give a page another size.
  before(async function () {
    if (engine === 'webkit') this.skip();
  });
  afterEach(async () => {
    removeMounted();
    if (engine !== 'webkit') await executeServerCommand('resize', { width: 800, height: 600 });
  });

  for (const [tag, extra] of [
    ['nps-calculator', ''],
    ['ltv-calculator', 'acquisition-cost="120"'],
  ] as const) {
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
    ] as const) {
      it(`fits the answer of <${tag}> on ${width} by ${height}, in type as large as it is far away`, async () => {
        await executeServerCommand('resize', { width, height });
        const calculator = await mount(`<${tag} lang="en" look="kiosk" show="picture" ${extra}></${tag}>`);
        await drawn(calculator);
        const { height: taken } = calculator.getBoundingClientRect();
        expect(taken).to.be.at.most(height);
        expect(sizeOf(calculator, '.headline')).to.be.at.least(height / 7);
        expect(sizeOf(calculator, '.sentence')).to.be.at.least(height / 36);
        expect(Number(find(calculator, 'figure svg').getAttribute('font-size'))).to.be.at.least(height / 46);
        expect(calculator.scrollWidth).to.be.at.most(calculator.clientWidth);
      });
    }
  }

  it('holds on the narrowest phone', async () => {
    await executeServerCommand('resize', { width: 320, height: 700 });
    for (const lang of ['en', 'ru']) {
      const calculator = await mount(`<nps-calculator lang="${lang}" look="kiosk"></nps-calculator>`);
      await drawn(calculator);
      expect(document.documentElement.scrollWidth, lang).to.be.at.most(document.documentElement.clientWidth);
      const { right } = find(calculator, '.root').getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(find(calculator, '.headline'));
      expect(range.getBoundingClientRect().right, lang).to.be.at.most(right);
      removeMounted();
    }
  });

  it('comes by attribute, property and configuration, and goes again', async () => {
    const calculator = await mount('<nps-calculator lang="en" hide="form"></nps-calculator>');
    const look = () => find(calculator, '.frame').getAttribute('data-look');
    const plain = sizeOf(calculator, '.headline');
    expect(look()).to.equal('page');
    calculator.look = 'kiosk';
    await drawn(calculator);
    expect(look()).to.equal('kiosk');
    expect(sizeOf(calculator, '.headline')).to.be.above(plain);
    calculator.config = { look: 'page' };
    await drawn(calculator);
    expect(look(), 'the configuration wins').to.equal('page');
    calculator.config = null;
    calculator.setAttribute('look', 'kiosk');
    await drawn(calculator);
    expect(look()).to.equal('kiosk');
    calculator.removeAttribute('look');
    await drawn(calculator);
    expect(sizeOf(calculator, '.headline')).to.equal(plain);
  });

  it('is told of a look that there is not', async () => {
    const said = await consoleDuring(() => mount('<nps-calculator lang="en" look="billboard"></nps-calculator>'));
    expect(said.join('\n')).to.match(/look.*cannot be used.*billboard/);
  });

  it('gives way to the page’s own sizes', async () => {
    const calculator = await mount('<nps-calculator lang="en" look="kiosk"></nps-calculator>');
    calculator.style.setProperty('--calc-font-size', '20px');
    calculator.style.setProperty('--calc-headline-size', '3em');
    expect(sizeOf(calculator, '.headline')).to.equal(60);
  });
});
