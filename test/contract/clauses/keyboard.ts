import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { CalculatorElement } from '../../../src/elements/calculator-element.js';
import { all, drawn, fieldOf, find, focused, keep, mount, openAll, press, type } from '../../support/element-page.js';
import type { Subject } from '../contract.js';

/** The keyboard comes everywhere, in the order of the eye. */
export function tabOrder({ tag }: Subject): void {
  describe('in the order of its fields', () => {
    before(() => executeServerCommand('resize', { width: 800, height: 900 }));

    it('goes through every field, button and table in the order in which they are seen, and out again', async () => {
      const start = keep(document.body.appendChild(document.createElement('button')));
      const calculator = await mount(`<div style="inline-size: 460px"><${tag} mode="advanced" lead></${tag}></div>`);
      const end = keep(document.body.appendChild(document.createElement('button')));
      const expected = all(calculator, 'a, button, input, select, textarea, [tabindex]').filter(
        (element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
      );
      const visited: (Element | null)[] = [];
      start.focus();
      for (let step = 0; step <= expected.length; step += 1) {
        await sendKeys({ press: 'Tab' });
        visited.push(focused());
      }
      expect(visited.map(nameOf)).to.deep.equal([...expected, end].map(nameOf));
      // The button that removes a row comes last in its row, though it stands in the head of a card.
      const placed = expected.filter((element) => element.getAttribute('part') !== 'remove');
      const rows = placed.map((element) => element.getBoundingClientRect());
      rows.slice(1).forEach((row, index) => {
        const before = rows[index]!;
        const further = row.top >= before.top - 2 || row.left >= before.right - 2;
        expect(further, `${nameOf(placed[index]!)} before ${nameOf(placed[index + 1]!)}`).to.equal(true);
      });
    });
  });
}

/** Everything without a mouse. */
export function keyboard({ tag, element, money, mend }: Subject): void {
  describe('with the keyboard alone', () => {
    before(() => executeServerCommand('resize', { width: 800, height: 900 }));

    it('shows where it is on everything that it reaches', async () => {
      const calculator = await mount(`<${tag} mode="advanced" lead></${tag}>`);
      const start = calculator.parentElement!.insertAdjacentElement(
        'beforebegin',
        keep(document.createElement('button')),
      ) as HTMLElement;
      start.focus();
      for (let step = 0; step < 12; step += 1) {
        await sendKeys({ press: 'Tab' });
        const element = focused()!;
        if (!calculator.shadowRoot!.contains(element)) continue;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        expect(outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, nameOf(element)).to.equal(true);
      }
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const) {
      it(`opens and closes what is folded with ${name}, and stays where it is`, async () => {
        const calculator = await mount(`<${tag}></${tag}>`);
        for (const button of all<HTMLButtonElement>(calculator, 'button[aria-expanded="false"]')) {
          // What is folded inside of what is folded comes into sight with it.
          const around = button.parentElement!.closest('.disclosure-content:not([data-open])');
          if (around) await press(calculator, `[aria-controls="${around.id}"]`);
          const content = calculator.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)!;
          expect(content.checkVisibility(), nameOf(button)).to.equal(false);
          button.focus();
          await sendKeys({ press: key });
          await drawn(calculator);
          expect([button.getAttribute('aria-expanded'), content.checkVisibility()], nameOf(button)).to.deep.equal([
            'true',
            true,
          ]);
          expect(focused()).to.equal(button);
          await sendKeys({ press: key });
          await drawn(calculator);
          expect(content.checkVisibility(), nameOf(button)).to.equal(false);
        }
      });
    }

    it('types a wrong number, goes to the button that mends it, and lands in the mended field', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      await type(calculator, mend.question, mend.text);
      const fix = find(calculator, '.fix');
      for (let step = 0; step < 6 && focused() !== fix; step += 1) await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(fix);
      await sendKeys({ press: 'Enter' });
      await drawn(calculator);
      expect(calculator.inputs[mend.question]).to.equal(mend.value);
      expect(focused()).to.equal(fieldOf(calculator, mend.question));
    });

    const slides = element.edition.models[0]!.calculator.questions.some((question) => 'slider' in question);
    if (slides)
      it('moves sliders', async () => {
        const calculator = await mount(`<${tag} mode="advanced"></${tag}>`);
        const slider = find<HTMLInputElement>(calculator, 'input[type=range]');
        const question = slider.closest('[data-question]')!.getAttribute('data-question')!;
        const before = calculator.inputs[question] as number;
        slider.focus();
        await sendKeys({ press: 'ArrowRight' });
        await drawn(calculator);
        expect(calculator.inputs[question]).to.be.closeTo(before + Number(slider.step), 1e-9);
        expect(slider.getAttribute('aria-valuetext')).to.match(/\d/);
      });

    it('moves through lists', async () => {
      const calculator = await mount(`<${tag} mode="advanced"></${tag}>`);
      await openAll(calculator);
      const questionOf = (one: Element) => one.closest('[data-question]')!.getAttribute('data-question')!;
      // Others are units beside a number.
      const list = all(calculator, '[data-question] select').find(
        (one): one is HTMLSelectElement => (one as HTMLSelectElement).value === calculator.inputs[questionOf(one)],
      )!;
      const question = questionOf(list);
      const next = list.options[list.selectedIndex + 1]!.value;
      list.focus();
      await sendKeys({ press: 'ArrowDown' });
      await drawn(calculator);
      expect(calculator.inputs[question]).to.equal(next);
    });

    it('sends no form of the page by Enter in a field', async () => {
      const calculator: CalculatorElement = await mount(
        `<form><${tag} name="calc"></${tag}><button>Send</button></form>`,
      );
      let sent = 0;
      calculator.form!.addEventListener('submit', (event) => {
        sent += 1;
        event.preventDefault();
      });
      await type(calculator, money, '61');
      await sendKeys({ press: 'Enter' });
      await drawn(calculator);
      expect([sent, calculator.inputs[money]]).to.deep.equal([0, 61]);
    });
  });
}

function nameOf(element: Element | null): string {
  return element
    ? `${element.localName}#${element.id || element.getAttribute('part') || element.getAttribute('aria-label') || element.textContent?.trim()}`
    : 'nothing';
}
