import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CalculatorElement } from '../../../src/elements/calculator-element.js';
import type { CommonDetailOf } from '../../support/element-events.js';
import { record } from '../../support/element-events.js';
import {
  choose,
  drawn,
  fieldOf,
  find,
  keep,
  leave,
  mount,
  press,
  put,
  textOf,
  type,
} from '../../support/element-page.js';
import type { Subject } from '../contract.js';

/** What the calculator tells the page, and what it keeps from it. */
export function events({ tag, element, money, others: [other], mend }: Subject): void {
  const { id } = element.edition.models[0]!.calculator;
  const recorded = (prepare?: (calculator: CalculatorElement) => unknown) => recordedOf(tag, prepare);

  describe('events', () => {
    it('begin with one calc-ready and the first answer', async () => {
      const { names, details } = await recorded();
      expect(names()).to.deep.equal(['calc-ready', 'calc-result']);
      expect(details('calc-ready')[0]).to.have.property('answer').that.deep.equals(details('calc-result')[0]!.answer);
    });

    it('begin with calc-ready and calc-error where the page’s numbers are impossible', async () => {
      const { names, details } = await recorded(
        (calculator) => (calculator.inputs = { [mend.question]: mend.impossible ?? 10 }),
      );
      expect(names()).to.deep.equal(['calc-ready', 'calc-error']);
      expect(details('calc-ready')[0]!.answer).to.equal(null);
      expect(details('calc-error')[0]!.issues![0]).to.include({ field: mend.question });
    });

    it('are calc-input and then calc-result when a number changes', async () => {
      const { calculator, names, details, forget } = await recorded();
      forget();
      await put(calculator, money, '61');
      expect(names()).to.deep.equal(['calc-input', 'calc-result']);
      expect(details('calc-input')[0]).to.include({ field: money, calculator: id });
      expect(details('calc-input')[0]!.inputs[money]).to.equal(61);
      expect(details('calc-result')[0]!.answer).to.deep.equal(calculator.answer);
    });

    it('are no calc-result where the answer is the same: other digits, leaving, another language', async () => {
      const { calculator, names, forget } = await recorded((one) => (one.inputs = { ...one.inputs, [money]: 61 }));
      forget();
      await put(calculator, money, '61.00');
      await leave(calculator, money);
      calculator.lang = 'ru';
      await drawn(calculator);
      expect(names()).to.deep.equal(['calc-input']);
    });

    it('are one calc-error for each thing that is wrong, and a calc-result when it is mended', async () => {
      const { calculator, names, details, forget } = await recorded();
      forget();
      await put(calculator, mend.question, mend.text);
      await put(calculator, mend.question, `${mend.text}.0`);
      await put(calculator, other, 'six');
      await put(calculator, other, '6');
      await press(calculator, '.fix');
      expect(names().filter((name) => name !== 'calc-input')).to.deep.equal([
        'calc-error',
        'calc-error',
        'calc-error',
        'calc-result',
      ]);
      expect(details('calc-error').map(({ issues }) => issues!.map(({ field }) => field))).to.deep.equal([
        [mend.question],
        [other],
        [mend.question],
      ]);
      expect(details('calc-error')[0]).to.include({ code: 'invalid-inputs' });
    });

    it('name the field also for a choice, and no field when one starts over', async () => {
      const { calculator, details, forget } = await recorded();
      const list = find<HTMLSelectElement>(calculator, '.fields select');
      forget();
      await choose(calculator, list.id, [...list.options].find(({ selected }) => !selected)!.value);
      await press(calculator, '.action[part~=reset]');
      expect(details('calc-input').map(({ field }) => field)).to.deep.equal([list.id, '']);
    });

    it('bubble and leave shadow roots, are frozen, survive JSON and carry their version', async () => {
      const { calculator, events: told } = await recorded((one) => (one.lead = true));
      await put(calculator, money, '61');
      await put(calculator, mend.question, mend.text);
      await press(calculator, '.fix');
      await press(calculator, '.action[part~=send]');
      expect(new Set(told().map(({ type: name }) => name)).size).to.equal(5);
      for (const event of told()) {
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
        expect(event.target).to.equal(calculator);
        expectFrozen(event.detail);
        expect(JSON.parse(JSON.stringify(event.detail))).to.deep.equal(event.detail);
        expect(event.detail).to.include({ version: 1, calculator: id });
      }
    });
  });

  describe('keys', () => {
    it('that type text do not reach the page’s hotkeys, those that command do', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      const heard: string[] = [];
      const hear = (event: Event) => heard.push(`${event.type} ${(event as KeyboardEvent).key}`);
      const types = ['keydown', 'keypress', 'keyup'];
      types.forEach((name) => document.addEventListener(name, hear));
      try {
        await type(calculator, money, '7k?');
        expect(heard).to.deep.equal([]);
        await sendKeys({ press: 'Escape' });
        expect(heard).to.include('keydown Escape');
        heard.length = 0;
        const chord = { key: 'k', ctrlKey: true, bubbles: true, composed: true };
        fieldOf(calculator, money).dispatchEvent(new KeyboardEvent('keydown', chord));
        fieldOf(calculator, money).dispatchEvent(
          new KeyboardEvent('keydown', { ...chord, ctrlKey: false, metaKey: true }),
        );
        expect(heard).to.deep.equal(['keydown k', 'keydown k']);
      } finally {
        types.forEach((name) => document.removeEventListener(name, hear));
      }
    });
  });
}

/** The answer goes to the page in words, where the page asks for it. */
export function leads({ tag, title }: Subject): void {
  describe('as a lead', () => {
    it('offers to send the answer only where the page asks for it, and hands it over in words', async () => {
      const { calculator, details } = await recordedOf(tag);
      expect(calculator.renderRoot.querySelector('[part~=send]')).to.equal(null);
      calculator.setAttribute('lead', '');
      await drawn(calculator);
      await press(calculator, '.action[part~=send]');
      const [{ answer, summary }] = details('calc-lead') as [CommonDetailOf];
      expect(answer).to.deep.equal(calculator.answer);
      expect(summary!.replace(/\u00a0/g, ' '))
        .to.contain(title.en)
        .and.contain(textOf(calculator, '.sentence'));
      expect(summary).not.to.match(/[{}<>]|undefined|null|NaN/);
    });
  });
}

/** A calculator whose every event is heard, from outside the shadow root that it stands in. */
async function recordedOf(tag: string, prepare: (calculator: CalculatorElement) => unknown = () => undefined) {
  const place = keep(document.body.appendChild(document.createElement('div')));
  const calculator = document.createElement(tag) as CalculatorElement;
  const heard = record(place);
  prepare(calculator);
  place.append(calculator);
  await drawn(calculator);
  return { calculator, ...heard };
}

function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect(Object.isFrozen(value)).to.equal(true);
  Object.values(value).forEach(expectFrozen);
}
