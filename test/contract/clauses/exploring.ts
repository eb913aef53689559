import { expect } from '@open-wc/testing';
import type { CalculatorElement } from '../../../src/elements/calculator-element.js';
import {
  all,
  drawn,
  expectNothingBroken,
  find,
  headline,
  mount,
  openAll,
  press,
  put,
  textOf,
} from '../../support/element-page.js';
import type { Subject } from '../contract.js';

/** Every answer can be questioned, whichever calculator gives it. */
export function exploring({ tag, money, others: [other], element }: Subject): void {
  if (!element.edition.exploring) return;

  describe('to somebody who explores its answer', () => {
    it('keeps numbers as a variant, tells what a change of them does, and brings them back', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      const [inputs, before] = [calculator.inputs, headline(calculator)];
      await unfold(calculator, 'scenarios');
      await press(calculator, '[part~="keep"]');
      await put(calculator, money, '1234');
      await put(calculator, other, '2');
      const said = textOf(calculator, '#scenarios-content .explore-sentence');
      expect(said).to.contain(before).and.to.contain(headline(calculator));
      await press(calculator, '[part~="load"]');
      expect(calculator.inputs).to.deep.equal(inputs);
      expect(headline(calculator)).to.equal(before);
    });
  });
}

/** Each way to question an answer, in every situation of a model. */
export function exploringInFull({ tag, situations, element }: Subject): void {
  if (!element.edition.exploring) return;

  describe('to somebody who explores all of its answer', () => {
    it('moves every number in turn and finds none for a goal that there is no way to', async () => {
      const calculator = await mount(`<${tag} lang="en"></${tag}>`);
      await unfold(calculator, 'sensitivity');
      await unfold(calculator, 'goal');
      expect(all(calculator, '#sensitivity-picture-table tbody tr')).to.have.length.above(2);
      const list = find<HTMLSelectElement>(calculator, '#goal-question');
      await put(calculator, 'goal-target', '9'.repeat(18));
      for (const { value } of list.options) {
        list.value = value;
        list.dispatchEvent(new Event('change'));
        await drawn(calculator);
        expect(find(calculator, '#goal-result').textContent, value).to.match(/\w/);
        expectNothingBroken(calculator);
      }
    });

    it('gives everything its own id, and refers to nothing that is not there', async () => {
      const calculator = await mount(`<${tag} mode="advanced"></${tag}>`);
      for (const inputs of [{}, ...Object.values(situations)]) {
        calculator.inputs = inputs;
        await drawn(calculator);
        await openAll(calculator);
        await openAll(calculator);
        if (all(calculator, '.scenario').length === 0) await press(calculator, '[part~="keep"]');
        const ids = all(calculator, '[id]').map(({ id }) => id);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
        for (const name of ['for', 'aria-controls', 'aria-labelledby'])
          for (const reference of all(calculator, `[${name}]`).flatMap((one) => one.getAttribute(name)!.split(' ')))
            expect(ids, `${name} of`).to.include(reference);
        expect(all(calculator, '[style]')).to.deep.equal([]);
        expectNothingBroken(calculator);
      }
    });
  });
}

/** What is being explored goes where its element goes. */
export function exploringElsewhere({ tag, element }: Subject): void {
  if (!element.edition.exploring?.ways.includes('ranges')) return;

  describe('to somebody who explores its answer', () => {
    it('takes it to another page with it, where it goes on', async () => {
      const calculator = await mount(`<${tag} lang="en"></${tag}>`);
      await unfold(calculator, 'ranges');
      const frame = document.body.appendChild(document.createElement('iframe'));
      try {
        frame.contentDocument!.body.append(calculator);
        await drawn(calculator);
        const texts = all<HTMLInputElement>(calculator, '.range input').map(({ value }) => value);
        expect(texts).to.have.length.above(1);
        for (let wait = 0; wait < 2000 && !calculator.renderRoot.querySelector('#ranges-content figure'); wait += 1)
          await new Promise((resolve) => setTimeout(resolve, 20));
        expect(find(calculator, '#ranges-content .explore-sentence').textContent).to.match(/eight cases out of ten/);
        expect(all<HTMLInputElement>(calculator, '.range input').map(({ value }) => value)).to.deep.equal(texts);
      } finally {
        frame.remove();
      }
    });
  });
}

async function unfold(calculator: CalculatorElement, panel: string): Promise<void> {
  await press(calculator, `[aria-controls="${panel}-content"]`);
}
