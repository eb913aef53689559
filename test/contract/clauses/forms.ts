import { expect } from '@open-wc/testing';
import type { CalculatorElement } from '../../../src/elements/calculator-element.js';
import { all, drawn, fieldOf, headline, mount, put } from '../../support/element-page.js';
import type { Subject } from '../contract.js';

/** A calculator is a field of the page's own form. */
export function forms({ tag, money, mend }: Subject): void {
  describe('in a form of the page', () => {
    it('submits inputs and answer as JSON under its name', async () => {
      const calculator = await inForm('name="calc"');
      await put(calculator, money, '61');
      const sent = JSON.parse(String(new FormData(calculator.form!).get('calc'))) as Record<string, unknown>;
      expect(sent['inputs']).to.deep.equal(calculator.inputs);
      expect(sent['answer']).to.deep.equal(calculator.answer);
    });

    it('submits nothing without a name, and its name also when a script gave it', async () => {
      const calculator = await inForm();
      expect([...new FormData(calculator.form!).keys()]).to.deep.equal([]);
      calculator.name = 'calc';
      await drawn(calculator);
      expect([...new FormData(calculator.form!).keys()]).to.deep.equal(['calc']);
    });

    it('submits no answer where there is none', async () => {
      const calculator = await inForm('name="calc"');
      await put(calculator, mend.question, mend.text);
      expect(JSON.parse(String(new FormData(calculator.form!).get('calc')))).to.include({ answer: null });
    });

    it('starts over when the form is reset', async () => {
      const calculator = await inForm();
      const before = headline(calculator);
      await put(calculator, money, '61');
      await put(calculator, mend.question, 'what?');
      calculator.form!.reset();
      await drawn(calculator);
      expect(headline(calculator)).to.equal(before);
      expect(all(calculator, '.problem')).to.deep.equal([]);
    });

    for (const [how, switchTo] of [
      [
        'a fieldset around it',
        (calculator: CalculatorElement, off: boolean) =>
          calculator.closest('fieldset')!.toggleAttribute('disabled', off),
      ],
      [
        'its own attribute',
        (calculator: CalculatorElement, off: boolean) => calculator.toggleAttribute('disabled', off),
      ],
      ['its own property', (calculator: CalculatorElement, off: boolean) => (calculator.disabled = off)],
    ] as const) {
      it(`is disabled by ${how}, and comes back`, async () => {
        const calculator = await inForm('name="calc"');
        switchTo(calculator, true);
        await drawn(calculator);
        const fields = () =>
          all<HTMLInputElement>(calculator, 'input, select, textarea').map(({ disabled }) => disabled);
        expect(fields()).not.to.include(false);
        expect([...new FormData(calculator.form!).keys()]).to.deep.equal([]);
        switchTo(calculator, false);
        await drawn(calculator);
        expect(fields()).not.to.include(true);
      });
    }

    it('takes back what the browser kept over a reload, and shrugs at what it never gave', async () => {
      const calculator = await inForm();
      calculator.formStateRestoreCallback(JSON.stringify({ inputs: { [money]: 61 } }));
      await drawn(calculator);
      expect(calculator.inputs[money]).to.equal(61);
      expect(fieldOf(calculator, money).value).to.equal('61');
      for (const odd of ['', '{', 'null', '5', '[]', '{"__proto__":{"x":1}}', null, new File([], 'x')])
        calculator.formStateRestoreCallback(odd);
      await drawn(calculator);
      expect(calculator.answer).not.to.equal(null);
      expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
    });

    it('keeps the form from being sent while a number is impossible, only where it is required', async () => {
      const calculator = await inForm('required');
      const form = calculator.form!;
      expect(form.checkValidity()).to.equal(true);
      await put(calculator, mend.question, mend.text);
      expect(form.checkValidity()).to.equal(false);
      expect(calculator.matches(':invalid')).to.equal(true);
      calculator.removeAttribute('required');
      await drawn(calculator);
      expect(form.checkValidity()).to.equal(true);
      calculator.setAttribute('required', '');
      await put(calculator, mend.question, '50');
      expect(form.checkValidity()).to.equal(true);
    });

    it('reports the reason at the field itself', async () => {
      const calculator = await inForm('required');
      await put(calculator, mend.question, mend.text);
      calculator.form!.reportValidity();
      await drawn(calculator);
      expect(document.activeElement).to.equal(calculator);
      expect(calculator.shadowRoot!.activeElement).to.equal(fieldOf(calculator, mend.question));
    });

    it('hands the focus to its first field', async () => {
      const calculator = await inForm();
      calculator.focus();
      const [first] = all(calculator, '.fields :is(input, select)');
      expect(calculator.shadowRoot!.activeElement).to.equal(first);
    });
  });

  async function inForm(attributes = ''): Promise<CalculatorElement> {
    return mount(`<form onsubmit="return false"><fieldset><${tag} ${attributes}></${tag}></fieldset></form>`);
  }
}
