import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { CalculatorElement } from '../../src/elements/calculator-element.js';
import {
  all,
  consoleDuring,
  drawn,
  engine,
  fieldOf,
  find,
  mount,
  press,
  put,
  removeMounted,
} from '../support/element-page.js';

/** What once went wrong between a page, a person and the element. */
describe('the element keeps what it promises', () => {
  afterEach(removeMounted);

  it('does not close the advanced questions under a person who mends one of them', async () => {
    const calculator = await mount('<ltv-calculator lang="en" horizon-years="0"></ltv-calculator>');
    const field = fieldOf(calculator, 'horizonYears');
    expect(field.checkVisibility(), 'the mistake brought them out').to.equal(true);
    field.focus();
    await put(calculator, 'horizonYears', '5');
    expect(field.checkVisibility()).to.equal(true);
    expect(calculator.shadowRoot!.activeElement).to.equal(field);
    await press(calculator, '[aria-controls=advanced-content]');
    expect(field.checkVisibility(), 'a person closes them').to.equal(false);
  });

  it('tells of properties that make no sense, and goes on drawing', async () => {
    const calculator = await mount('<ltv-calculator lang="en"></ltv-calculator>');
    const said = await consoleDuring(async () => {
      Object.assign(calculator, { currency: 123, hide: 5, show: ['form'], theme: Symbol('dark'), mode: 'ADVANCED' });
      await drawn(calculator);
    });
    expect(said.join('\n')).to.match(/currency.*\n?[^]*cannot be used/);
    calculator.inputs = { averagePurchase: 100, discountRate: 0 };
    await drawn(calculator);
    expect(find(calculator, '.headline').textContent).to.equal('$1,000');
  });

  it('survives objects that throw when they are read', async () => {
    const calculator = await mount('<ltv-calculator lang="en"></ltv-calculator>');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = Object.defineProperty({}, 'churn', {
      enumerable: true,
      get: () => {
        throw new Error('not yours');
      },
    });
    for (const hostile of [proxy, throwing]) {
      calculator.config = hostile;
      calculator.inputs = hostile;
    }
    await put(calculator, 'averagePurchase', '80');
    calculator.inputs = 5 as never;
    expect(calculator.inputs['averagePurchase'], 'what was typed is kept').to.equal(80);
  });

  it('leaves a list that the page gave to the page', async () => {
    const calculator = await mount('<ltv-calculator lang="en"></ltv-calculator>');
    const survivors = [1000, 800, 700];
    calculator.inputs = { churnBasis: 'cohort', cohortSurvivors: survivors };
    await drawn(calculator);
    survivors.push(-5);
    expect(calculator.inputs['cohortSurvivors']).to.deep.equal([1000, 800, 700]);
  });

  it('takes a bare event of a script for what it is', async () => {
    const calculator = await mount('<ltv-calculator lang="en"></ltv-calculator>');
    let reached = 0;
    const count = () => reached++;
    document.addEventListener('keydown', count);
    fieldOf(calculator, 'averagePurchase').dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
    document.removeEventListener('keydown', count);
    expect(reached).to.equal(1);
  });

  it('answers a form’s script like any other field', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    form.append(await mount('<ltv-calculator lang="en" name="calc" required></ltv-calculator>'));
    const [calculator] = form.elements as unknown as [CalculatorElement];
    expect(calculator.checkValidity()).to.equal(true);
    await put(calculator, 'averagePurchase', 'what?');
    expect([calculator.checkValidity(), calculator.validity.customError, calculator.willValidate]).to.deep.equal([
      false,
      true,
      true,
    ]);
    expect(calculator.validationMessage).to.contain('Enter a number');
    calculator.disabled = true;
    await drawn(calculator);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
    form.remove();
  });

  it('keeps no form from being sent for a question that nobody sees', async () => {
    const calculator = await mount('<ltv-calculator lang="en" required hide="form" churn="2"></ltv-calculator>');
    expect(calculator.checkValidity()).to.equal(true);
    expect(find(calculator, '.notes').textContent).to.contain('Customer churn');
  });

  it('names a mistake where its field is not on the screen', async () => {
    const markup = '<ltv-calculator lang="en" hide="advanced" margin-growth="60%" churn="50%"></ltv-calculator>';
    const calculator = await mount(markup);
    await put(calculator, 'churn', '2');
    expect(find(calculator, '.result .problem-text').textContent).to.contain('grows');
  });

  it('says “copied” of the answer that was copied, and of no other', async () => {
    const calculator = await mount('<ltv-calculator lang="en"></ltv-calculator>');
    const clipboard = { writeText: () => Promise.resolve() };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, get: () => clipboard });
    calculator.requestUpdate();
    await drawn(calculator);
    const label = () => find(calculator, '[part~=copy]').textContent!.trim();
    await press(calculator, '[part~=copy]');
    await drawn(calculator);
    expect(label()).to.equal('Copied');
    calculator.inputs = { averagePurchase: 61 };
    await drawn(calculator);
    expect(label()).to.equal('Copy the answer');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('hands out no answer that no longer follows the numbers', async () => {
    const calculator = await mount('<ltv-calculator lang="en" lead></ltv-calculator>');
    const send = () => find<HTMLButtonElement>(calculator, '[part~=send]').disabled;
    expect(send()).to.equal(false);
    await put(calculator, 'averagePurchase', 'what?');
    expect(send()).to.equal(true);
  });

  it('counts its headings from the level that the page gives', async () => {
    for (const [given, ...expected] of [
      ['4', '4', '5', '6'],
      ['x', '2', '3', '4'],
      ['0', '2', '3', '4'],
      ['9', '2', '3', '4'],
    ]) {
      const calculator = await mount(`<ltv-calculator heading-level="${given}"></ltv-calculator>`);
      const levels = new Set(all(calculator, '[role=heading]').map((heading) => heading.getAttribute('aria-level')));
      expect([...levels], given).to.deep.equal(expected);
    }
  });

  it('gives the headings inside the level of a title that is not shown, so that the page skips none', async () => {
    for (const [given, ...expected] of [
      ['3', '3', '4'],
      ['1', '1', '2'],
    ]) {
      const calculator = await mount(`<ltv-calculator heading-level="${given}" hide="title"></ltv-calculator>`);
      const levels = new Set(all(calculator, '[role=heading]').map((heading) => heading.getAttribute('aria-level')));
      expect([...levels], given).to.deep.equal(expected);
    }
  });

  it('breaks no word of a narrow table’s heads, and leaves no unit of a card alone on a line', async () => {
    for (const language of ['en', 'ru']) {
      const calculator = await mount(`<ltv-calculator lang="${language}" model="segments"></ltv-calculator>`);
      find(calculator, '.table-box').style.inlineSize = '24.1em';
      const heads = all(calculator, '.sheet thead th[scope=col]');
      expect(heads).to.have.lengthOf(3);
      expect(heads[0]!.checkVisibility(), 'a grid, not cards').to.equal(true);
      // Where an engine knows how to hyphenate, a word may be parted by its rules; without it, it must not be broken.
      for (const head of heads) head.style.hyphens = 'manual';
      for (const head of heads) for (const word of wordsOf(head)) expect(word.lines, word.text).to.equal(1);
    }
    const vehicle = await mount('<ltv-calculator lang="ru" currency="RUB" model="vehicle"></ltv-calculator>');
    const units = all(vehicle, '.cell-name').flatMap(({ textContent }) => /,(.)₽$/.exec(textContent)?.[1] ?? []);
    expect([...new Set(units)]).to.deep.equal(['\u00a0']);
  });

  it('hides nothing that the keyboard comes to behind the answer that sticks to the edge of a phone (WebKit scrolls to nothing that it counts as in sight)', async function () {
    if (engine === 'webkit') this.skip();
    const calculator = await mount('<nps-calculator lang="en"></nps-calculator>');
    Object.assign(calculator.style, { inlineSize: '320px', marginBlock: '100vh' });
    await drawn(calculator);
    const peek = find(calculator, '.peek');
    const stops = all(calculator, '.form :is(button, input, select)').filter((stop) => stop.checkVisibility());
    expect(stops.length).to.be.above(7);
    for (const stop of stops) {
      const { bottom: before } = stop.getBoundingClientRect();
      window.scrollBy({ top: before - innerHeight, behavior: 'instant' });
      stop.focus();
      const { left, right, bottom } = stop.getBoundingClientRect();
      const there = calculator.shadowRoot!.elementFromPoint((left + right) / 2, bottom - 2);
      expect(peek.contains(there), stop.textContent.trim() || stop.id).to.equal(false);
      stop.blur();
    }
  });

  it('writes the answer at the edge of a phone in its own order on a page that runs from right to left', async () => {
    const calculator = await mount('<nps-calculator lang="ru" dir="rtl"></nps-calculator>');
    calculator.style.inlineSize = '320px';
    await drawn(calculator);
    const characters = wordsOf(find(calculator, '.peek b'), /\S/g);
    expect(characters.length).to.be.above(3);
    const places = characters.map(({ left }) => left);
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
  });

  it('takes its styles along into the document of a frame', async () => {
    const calculator = await mount('<ltv-calculator lang="en"></ltv-calculator>');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(calculator);
    expect(calculator.shadowRoot!.adoptedStyleSheets.length).to.be.above(0);
    const closed = calculator.shadowRoot!.querySelector('#working-content')!;
    expect(frame.contentWindow!.getComputedStyle(closed).display).to.equal('none');
    frame.remove();
  });

  it('brings what is closed up to date before it is opened', async () => {
    const calculator = await mount('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
    const working = () => find(calculator, '[data-step=lifetimeValue]').textContent;
    await put(calculator, 'averagePurchase', '100');
    await calculator.updateComplete;
    expect(working()).to.contain('$1,000');
  });
});

/** Each word of an element, parted by plain spaces only: on how many lines it stands, and where it starts. */
function wordsOf(element: HTMLElement, word = /[^ \n]+/g): { text: string; lines: number; left: number }[] {
  const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
  return [...node.nodeValue!.matchAll(word)].map(({ 0: text, index }) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + text.length);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    return { text, lines, left: range.getBoundingClientRect().left };
  });
}
