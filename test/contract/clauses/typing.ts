import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  drawn,
  fieldOf,
  find,
  focused,
  headline,
  leave,
  mount,
  press,
  put,
  textOf,
  type,
} from '../../support/element-page.js';
import type { CalculatorElement } from '../../../src/elements/calculator-element.js';
import { questionOf, type Subject } from '../contract.js';

/** What is typed stays as typed; what is understood is shown on leaving; what is wrong is said and mended. */
export function typing({ tag, element, money, others: [other] }: Subject): void {
  const asked = questionOf(element, money);
  describe('a field', () => {
    it('takes what people type and shows what was understood only when they leave it', async () => {
      const calculator = await mount(`<${tag} lang="ru"></${tag}>`);
      const field = await type(calculator, money, '1 234,56 ₽');
      expect(field.value).to.equal('1 234,56 ₽');
      expect(calculator.inputs[money]).to.equal(1234.56);
      await leave(calculator, money);
      expect(field.value).to.match(/^1\s234,56$/);
      expect(calculator.inputs[money]).to.equal(1234.56);
    });

    it('shows what was understood when Enter is pressed or Tab leaves it', async () => {
      const calculator = await mount(`<${tag} lang="en"></${tag}>`);
      for (const [key, typed, understood] of [
        ['Enter', '$1234.5', asked.kind === 'money' ? '1,234.50' : '1,234.5'],
        ['Tab', '$1235', '1,235'],
      ] as const) {
        await type(calculator, money, typed);
        await sendKeys({ press: key });
        await drawn(calculator);
        expect(fieldOf(calculator, money).value, key).to.equal(understood);
      }
    });

    it('answers while one types, before the field is left', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      const seen = new Set<string>();
      fieldOf(calculator, money).focus();
      fieldOf(calculator, money).select();
      for (const key of '750') {
        await sendKeys({ press: key });
        await drawn(calculator);
        seen.add(headline(calculator));
      }
      expect(seen.size).to.equal(3);
      expect(calculator.inputs[money]).to.equal(750);
    });

    it('does not move the caret of somebody who types in the middle', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      const field = await type(calculator, money, '1234');
      field.setSelectionRange(2, 2);
      await sendKeys({ type: '9' });
      await drawn(calculator);
      expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal(['12934', 3, 3]);
      await sendKeys({ press: 'Backspace' });
      await drawn(calculator);
      expect([field.value, field.selectionStart]).to.deep.equal(['1234', 2]);
    });

    it('goes on with what is typed where the page repeats its settings and hands back what it heard, as templates do', async () => {
      const calculator = await mount(`<${tag} lang="en"></${tag}>`);
      const configure = () => (calculator.config = { [money]: 3, currency: 'EUR' });
      configure();
      await drawn(calculator);
      let heard = 0;
      calculator.addEventListener('calc-input', ({ detail }) => {
        heard += 1;
        configure();
        calculator.inputs = { ...detail.inputs };
      });
      for (const text of ['', '7', '7,', '7,5', '7,50', 'about 60']) {
        await put(calculator, money, text);
        expect(fieldOf(calculator, money).value).to.equal(text);
      }
      expect(heard).to.equal(6);
      expect(calculator.inputs[money]).to.equal(7.5);
      expect(calculator.answer).to.equal(null);
      calculator.inputs = {};
      await drawn(calculator);
      expect(fieldOf(calculator, money).value).to.equal('3');
    });

    it('keeps a text that is no number, also when it is left, and says what is wrong', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      await type(calculator, money, 'about 60');
      await leave(calculator, money);
      const field = fieldOf(calculator, money);
      expect(field.value).to.equal('about 60');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const described = field.getAttribute('aria-describedby')!.split(' ');
      expect(described.map((id) => calculator.shadowRoot!.getElementById(id)?.textContent ?? '').join(' ')).to.contain(
        textOf(calculator, '.problem-text'),
      );
      await put(calculator, other, '7');
      expect(field.value).to.equal('about 60');
    });

    it('is text to the browser, so that no wheel and no arrow changes it', async () => {
      const calculator = await mount(`<${tag} mode="advanced"></${tag}>`);
      expect(all(calculator, 'input[type=number]')).to.deep.equal([]);
      const field = await type(calculator, money, '61');
      const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, composed: true, cancelable: true });
      field.dispatchEvent(wheel);
      await sendKeys({ press: 'ArrowUp' });
      await sendKeys({ press: 'ArrowDown' });
      await drawn(calculator);
      expect([field.value, calculator.inputs[money], wheel.defaultPrevented]).to.deep.equal(['61', 61, false]);
    });

    it('opens the right keyboard on phones, and does not make them zoom in', async () => {
      const calculator = await mount(`<${tag} mode="advanced"></${tag}>`);
      for (const field of all<HTMLInputElement>(calculator, 'input.input')) {
        expect(field.inputMode, field.id).to.be.oneOf(['decimal', 'text']);
        expect(parseFloat(getComputedStyle(field).fontSize), field.id).to.be.at.least(16);
      }
      const mayBeNegative = 'minimum' in asked && (asked.minimum ?? 0) < 0;
      expect(fieldOf(calculator, money).inputMode).to.equal(mayBeNegative ? 'text' : 'decimal');
    });
  });

  describe('announcements', () => {
    it('are one sentence once the answer has settled, none for each key and none on arrival', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      const spoken = listen(find(calculator, '[role=status]'));
      await settle();
      expect(spoken()).to.deep.equal([]);
      for (const text of ['7', '75', '750']) await putQuickly(calculator, money, text);
      await settle();
      expect(spoken()).to.deep.equal([textOf(calculator, '.sentence')]);
    });

    it('are none when what would be said is the same, or is the same again', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      const spoken = listen(find(calculator, '[role=status]'));
      const before = fieldOf(calculator, money).value;
      await put(calculator, money, asked.kind === 'count' ? `${before}.0` : `${before}.0000001`);
      await settle();
      await putQuickly(calculator, money, '750');
      await putQuickly(calculator, money, before);
      await settle();
      expect(spoken()).to.deep.equal([]);
    });

    it('come from one polite region, and the number itself is none', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      expect(all(calculator, '[role=status], [role=alert], [aria-live], output')).to.have.length(1);
    });
  });
}

/** What is impossible is explained, mended by a button, and never answered by an old number as if it were new. */
export function remedies({ tag, money, others: [other], mend }: Subject): void {
  describe('a number that is impossible', () => {
    it('leaves the last good answer in sight, marked as belonging to other numbers', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      await put(calculator, money, '61');
      const before = headline(calculator);
      expect(all(calculator, '.stale')).to.deep.equal([]);
      await put(calculator, mend.question, mend.text);
      expect(headline(calculator)).to.equal(before);
      expect(find(calculator, '.result').hasAttribute('data-stale')).to.equal(true);
      expect(textOf(calculator, '.stale')).not.to.equal('');
      expect(calculator.answer).to.equal(null);
    });

    it('is explained beside its field, with a button that mends it and hands the focus to the field', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      await type(calculator, mend.question, mend.text);
      const problem = find(calculator, `[data-question="${mend.question}"] .problem`);
      expect(problem.textContent).to.match(/\S/);
      await press(calculator, `[data-question="${mend.question}"] .fix`);
      expect(calculator.inputs[mend.question]).to.equal(mend.value);
      expect(calculator.answer).not.to.equal(null);
      expect(all(calculator, '.problem, .stale')).to.deep.equal([]);
      expect(focused()).to.equal(fieldOf(calculator, mend.question));
    });

    it('is forgotten when one starts over', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      const before = headline(calculator);
      await put(calculator, money, '61');
      await put(calculator, other, 'six');
      await press(calculator, '.action[part~=reset]');
      expect(headline(calculator)).to.equal(before);
      expect(all(calculator, '.problem')).to.deep.equal([]);
      expect(fieldOf(calculator, other).value).not.to.equal('six');
    });
  });
}

function listen(region: Element): () => string[] {
  const spoken: string[] = [];
  new MutationObserver(() => spoken.push((region.textContent ?? '').replace(/\s+/g, ' ').trim())).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return () => spoken;
}

/** Typed and answered, but sooner than any clock can tell: a busy machine must not make a pause of it. */
async function putQuickly(calculator: CalculatorElement, id: string, text: string): Promise<void> {
  const field = fieldOf(calculator, id);
  const before = headline(calculator);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  for (let turn = 0; turn < 100 && headline(calculator) === before; turn += 1) await null;
  expect(headline(calculator)).not.to.equal(before);
}

/** A little longer than the pause after which an answer counts as settled. */
function settle(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 1300));
}
