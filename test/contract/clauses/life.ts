import { expect, nextFrame } from '@open-wc/testing';
import type { CalculatorElement } from '../../../src/elements/calculator-element.js';
import { defineElement } from '../../../src/host/define.js';
import { consoleDuring, drawn, fieldOf, headline, keep, mount, put, textOf } from '../../support/element-page.js';
import type { Subject } from '../contract.js';

let names = 0;

/** The tag alone is enough. */
export function birth({ tag, element, title }: Subject): void {
  describe('at birth', () => {
    it('works with no attribute at all', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      expect(calculator.answer).to.include({ version: 1, calculator: element.edition.models[0]!.calculator.id });
      expect(headline(calculator)).to.match(/\d/);
      expect(textOf(calculator, '.title')).to.equal(title.en);
    });
  });
}

/** From nothing to the page, about it, off it and back. */
export function life({ tag, element, money, amount = '.headline', others: [other], title }: Subject): void {
  /** An element class can be registered once; a test that registers needs one of its own. */
  const freshClass = () => class extends (element as CustomElementConstructor) {};

  describe('from birth to death', () => {
    it('takes properties that were set before it was known to the page', async () => {
      const late = `${tag}-late-${++names}`;
      const before = keep(document.createElement(late)) as CalculatorElement;
      Object.assign(before, {
        inputs: { [money]: 77 },
        currency: 'EUR',
        theme: 'dark',
        readonly: true,
        config: { mode: 'advanced' },
      });
      document.body.append(before);
      customElements.define(late, freshClass());
      const calculator = await drawn(before);
      expect(calculator.inputs[money]).to.equal(77);
      expect(textOf(calculator, amount)).to.contain('€');
      expect(calculator.renderRoot.querySelector('[data-theme="dark"]')).not.to.equal(null);
      expect(fieldOf(calculator, money).readOnly).to.equal(true);
      expect(calculator.renderRoot.querySelector('[part~="advanced"] [aria-expanded="true"]')).not.to.equal(null);
    });

    it('is made by a script as well as by markup', async () => {
      const calculator = keep(new (customElements.get(tag) as new () => CalculatorElement)());
      calculator.inputs = { [money]: 80 };
      document.body.append(calculator);
      expect((await drawn(calculator)).inputs[money]).to.equal(80);
    });

    it('keeps what was typed when it is moved, be it a number or not', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      await put(calculator, money, '61');
      await put(calculator, other, 'six');
      const place = keep(document.body.appendChild(document.createElement('section')));
      place.append(calculator);
      await drawn(calculator);
      expect([fieldOf(calculator, money).value, fieldOf(calculator, other).value]).to.deep.equal(['61', 'six']);
    });

    for (const [when, pause] of [
      ['in the same task', 0],
      ['later', 50],
    ] as const) {
      it(`goes on where it was when it is taken off the page and put back ${when}`, async () => {
        const calculator = await mount(`<${tag}></${tag}>`);
        await put(calculator, money, '61');
        const place = calculator.parentElement!;
        calculator.remove();
        if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
        place.append(calculator);
        await drawn(calculator);
        expect(calculator.inputs[money]).to.equal(61);
        const before = headline(calculator);
        await put(calculator, money, '122');
        expect(headline(calculator)).not.to.equal(before);
        place.lang = 'ru';
        await drawn(calculator);
        expect(textOf(calculator, '.title')).to.equal(title.ru);
      });
    }

    it('says calc-ready once in its life, however often it is put back', async () => {
      let ready = 0;
      const place = keep(document.body.appendChild(document.createElement('div')));
      place.addEventListener('calc-ready', () => (ready += 1));
      const calculator = document.createElement(tag) as CalculatorElement;
      for (let round = 0; round < 3; round += 1) {
        place.append(calculator);
        await drawn(calculator);
        calculator.remove();
      }
      expect(ready).to.equal(1);
    });

    it('leaves no listener and no observer behind after ten lives, nor after one that ends at once', async () => {
      const counts = countHolds();
      for (let round = 0; round < 10; round += 1) {
        const calculator = await mount(`<${tag} lang="ru"></${tag}>`);
        await put(calculator, money, '61');
        calculator.remove();
      }
      const brief = document.createElement(tag) as CalculatorElement;
      document.body.append(brief);
      brief.remove();
      await drawn(brief);
      expect(counts.stop()).to.deep.equal({ listeners: [], observers: 0 });
      expect(counts.seen).to.be.above(10);
    });

    it('is forgotten once it is off the page, where the collector can be called', async function () {
      const { gc } = globalThis as { gc?: (how: object) => Promise<void> };
      // Only Chromium started with --expose-gc has it; the counts above are there in every engine.
      if (!gc) this.skip();
      const references: WeakRef<Element>[] = [];
      const live = async () => {
        const calculator = document.body.appendChild(document.createElement(tag)) as CalculatorElement;
        await drawn(calculator);
        calculator.remove();
        return new WeakRef(calculator);
      };
      for (let round = 0; round < 20; round += 1) references.push(await live());
      const left = () => references.filter((reference) => reference.deref()).length;
      for (let round = 0; round < 20 && left() > 0; round += 1) {
        // An engine holds what it touched or painted last: it has another one to touch, and a frame to paint.
        await live();
        await nextFrame();
        // In a task of its own: called in place, it would take whatever looks like a pointer on the stack for one.
        await gc({ type: 'major', execution: 'async' });
      }
      // Of twenty: a compiler may keep the one that it was busy with, and what leaks is all of them.
      expect(left()).to.be.at.most(1);
    });

    it('can stand on a page fifty times', async () => {
      const place = keep(document.createElement('div'));
      place.innerHTML = `<${tag}></${tag}>`.repeat(50);
      document.body.append(place);
      const calculators = [...place.children] as CalculatorElement[];
      await Promise.all(calculators.map(drawn));
      expect(new Set(calculators.map(headline)).size).to.equal(1);
      await put(calculators[24]!, money, '5000');
      expect(calculators.filter((calculator) => headline(calculator) !== headline(calculators[0]!))).to.deep.equal([
        calculators[24],
      ]);
      place.lang = 'ru';
      await Promise.all(calculators.map(drawn));
      expect(calculators.every((calculator) => textOf(calculator, '.title') === title.ru)).to.equal(true);
    });
  });

  describe('its registration', () => {
    it('is silent when the same version comes twice', async () => {
      expect(await consoleDuring(() => defineElement(tag, freshClass()))).to.deep.equal([]);
      expect(customElements.get(tag)).to.equal(element);
    });

    it('warns once, naming both versions, when another one was there before, and never throws', async () => {
      const older = class extends HTMLElement {
        static readonly version = '0.0.1';
      };
      const registry = {
        get: () => older,
        define: () => expect.fail('defined over it'),
      } as unknown as CustomElementRegistry;
      const said = await consoleDuring(() => {
        defineElement(`${tag}-older`, element, registry);
        defineElement(`${tag}-older`, element, registry);
      });
      expect(said).to.have.length(1);
      expect(said[0])
        .to.match(/^warn: /)
        .and.contain('0.0.1')
        .and.contain(element.version);
    });
  });
}

interface Holds {
  seen: number;
  stop(): { listeners: string[]; observers: number };
}

/** Counts what would keep an element alive: listeners on the page, observers of anything. */
function countHolds(): Holds {
  const page: EventTarget[] = [window, document, document.documentElement, document.body];
  const listeners: string[] = [];
  const observers = new Set<unknown>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const holds: Holds = {
    seen: 0,
    stop() {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      restore.forEach((one) => one());
      return { listeners, observers: observers.size };
    },
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof addEventListener>) {
    if (page.includes(this ?? window)) listeners.push(args[0]);
    return addEventListener.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget,
    ...args: Parameters<typeof removeEventListener>
  ) {
    const index = page.includes(this ?? window) ? listeners.indexOf(args[0]) : -1;
    if (index >= 0) listeners.splice(index, 1);
    return removeEventListener.apply(this, args);
  };
  const restore = [MutationObserver, ResizeObserver, IntersectionObserver].map(({ prototype }) => {
    const { observe, disconnect } = prototype as ResizeObserver;
    Object.assign(prototype, {
      observe(this: ResizeObserver, ...args: Parameters<typeof observe>) {
        holds.seen += 1;
        observers.add(this);
        return observe.apply(this, args);
      },
      disconnect(this: ResizeObserver) {
        observers.delete(this);
        return disconnect.call(this);
      },
    });
    return () => Object.assign(prototype, { observe, disconnect });
  });
  return holds;
}
