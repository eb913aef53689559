import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { default as Axe } from 'axe-core';
import { calculate } from '../../src/calculators/calculate.js';
import type { AnyInputs } from '../../src/calculators/question.js';
import type { LtvCalculator } from '../../src/elements/ltv-calculator/ltv-calculator.js';
import '../../src/elements/ltv-calculator/define.js';
import {
  all,
  choose,
  drawn,
  everythingSaid,
  expectNothingBroken,
  fieldOf,
  find,
  headline,
  mount,
  press,
  put,
  removeMounted,
  textOf,
} from '../support/element-page.js';

const { axe } = globalThis as unknown as { axe: typeof Axe };

const PANELS = ['sensitivity', 'goal', 'scenarios', 'ranges'] as const;

/** The headline of the same inputs, worked out without the element. */
function lifetimeValue(inputs: AnyInputs): number {
  const outcome = calculate('ltv', inputs);
  if (!outcome.ok) throw new Error('the test asks for what has no answer');
  return outcome.value.figures.find(({ id }) => id === 'lifetimeValue')!.value!;
}

const money = (value: number) =>
  new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: value < 1000 ? 2 : 0 })
    .format(value)
    .replace(/\.00$/, '');

async function open(calculator: LtvCalculator, ...panels: readonly string[]): Promise<void> {
  for (const panel of panels) await press(calculator, `[aria-controls="${panel}-content"]`);
}

async function until(condition: () => boolean): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > 20_000) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const hasResult = (calculator: LtvCalculator) => () => all(calculator, '#ranges-content .explore-sentence').length > 0;

describe('exploring an answer', () => {
  afterEach(removeMounted);

  it('works nothing out and prints nothing while nobody has asked', async () => {
    const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en"></ltv-calculator>');
    for (const panel of PANELS) {
      expect(find(calculator, `#${panel}-content`).children, panel).to.have.length(0);
      expect(find(calculator, `[part~="${panel}"]`).hasAttribute('data-on-request')).to.equal(true);
    }
  });

  it('is left out by the page, all of it or one way of it', async () => {
    const calculator = await mount<LtvCalculator>('<ltv-calculator hide="goal ranges"></ltv-calculator>');
    expect(PANELS.filter((panel) => all(calculator, `#${panel}-content`).length > 0)).to.deep.equal([
      'sensitivity',
      'scenarios',
    ]);
  });

  describe('what matters most', () => {
    it('shows each number moved by itself, the strongest first, as the calculator would answer', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
      await open(calculator, 'sensitivity');
      const rows = all(calculator, '#sensitivity-content tbody tr').map((row) =>
        row.textContent!.replace(/\s+/g, ' ').trim(),
      );
      expect(rows).to.have.length.above(3);
      const purchase = rows.find((row) => row.startsWith('Average purchase'))!;
      expect(purchase).to.contain(money(lifetimeValue({ averagePurchase: 45, discountRate: 0 })));
      expect(purchase).to.contain(money(lifetimeValue({ averagePurchase: 55, discountRate: 0 })));
      expect(textOf(calculator, '#sensitivity-content .explore-sentence')).to.contain('Customers lost');
    });

    it('moves shares by the step that is chosen', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
      await open(calculator, 'sensitivity');
      const list = find<HTMLSelectElement>(calculator, '#sensitivity-content select');
      list.value = '0.05';
      list.dispatchEvent(new Event('change'));
      await drawn(calculator);
      expect(textOf(calculator, '#sensitivity-content tbody')).to.contain(
        money(lifetimeValue({ churn: 0.05, discountRate: 0 })),
      );
    });
  });

  describe('a goal', () => {
    it('says what a number has to be, and puts it into the form', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
      await open(calculator, 'goal');
      await choose(calculator, 'goal-question', 'churn');
      await put(calculator, 'goal-target', '1000');
      expect(textOf(calculator, '#goal-result .explore-sentence')).to.match(/has to be 5%.*now 10%/);
      await press(calculator, '#goal-result button');
      expect(calculator.inputs['churn']).to.be.closeTo(0.05, 1e-9);
      expect(headline(calculator)).to.equal('$1,000');
    });

    it('says so where there is no such number, and where the text is none', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
      await open(calculator, 'goal');
      await choose(calculator, 'goal-question', 'grossMargin');
      await put(calculator, 'goal-target', '2000');
      expect(textOf(calculator, '#goal-result')).to.match(/does not reach the goal.*\$1,000.*100%/);
      expect(all(calculator, '#goal-result button')).to.have.length(0);
      await put(calculator, 'goal-target', 'plenty');
      expect(textOf(calculator, '#goal-result')).to.match(/number/);
      expectNothingBroken(calculator);
    });

    it('offers to break even where it is known what winning a customer costs', async () => {
      const calculator = await mount<LtvCalculator>(
        '<ltv-calculator lang="en" acquisition-cost="250"></ltv-calculator>',
      );
      await open(calculator, 'goal');
      await press(calculator, '#goal-content .action');
      expect(fieldOf(calculator, 'goal-target').value).to.equal('250');
      expect(textOf(calculator, '#goal-result')).to.contain('$250');
    });
  });

  describe('scenarios', () => {
    it('keep the numbers of a moment, and say how far the form is from them and why', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
      await open(calculator, 'scenarios');
      await press(calculator, '[part~="keep"]');
      expect(textOf(calculator, '#scenarios-content .explore-sentence')).to.contain('same numbers');
      await put(calculator, 'averagePurchase', '60');
      await put(calculator, 'churn', '5');
      const rows = all(calculator, '#scenarios-picture-table tbody tr').map((row) =>
        row.textContent!.replace(/\s+/g, ' '),
      );
      expect(textOf(calculator, '#scenarios-content .explore-sentence')).to.match(
        /\$700 more than “Variant A”: \$1,200 instead of \$500/,
      );
      expect(rows.map((row) => row.replace(/.*\+/, '+').trim())).to.deep.equal(['+$150', '+$550']);
      await press(calculator, '.scenario .action');
      expect(headline(calculator)).to.equal('$500');
    });

    it('are three at most, have names of their own, and can be forgotten', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="ru"></ltv-calculator>');
      await open(calculator, 'scenarios');
      for (const purchase of ['60', '70', '80']) {
        await press(calculator, '[part~="keep"]');
        await put(calculator, 'averagePurchase', purchase);
      }
      expect(all(calculator, '.scenario')).to.have.length(3);
      expect(all(calculator, '[part~="keep"]')).to.have.length(0);
      const name = find<HTMLInputElement>(calculator, '.scenario-name');
      name.value = '<b>До программы</b>';
      name.dispatchEvent(new Event('change'));
      all(calculator, '.scenario input[type="radio"]')[0]!.click();
      await drawn(calculator);
      expect(textOf(calculator, '#scenarios-content .explore-sentence')).to.contain('<b>До программы</b>');
      all(calculator, '.scenario .action').at(-1)!.click();
      await drawn(calculator);
      expect(all(calculator, '.scenario')).to.have.length(2);
      expectNothingBroken(calculator);
    });
  });

  describe('ranges', () => {
    it('open with the few numbers that matter most, and say between what the answer lies', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
      await open(calculator, 'ranges');
      expect(all(calculator, '.range')).to.have.length(3);
      await until(hasResult(calculator));
      const sentence = textOf(calculator, '#ranges-content .explore-sentence');
      const [low, high, middle] = [...sentence.matchAll(/\$([\d,.]+\d)/g)].map(([, text]) =>
        Number(text!.replace(/,/g, '')),
      );
      expect(low).to.be.below(middle!);
      expect(middle).to.be.below(high!);
      expect(middle).to.be.closeTo(500, 100);
    });

    it('follow what is typed, name what is wrong, and are added and removed', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
      await open(calculator, 'ranges');
      while (all(calculator, '.range').length > 0) await press(calculator, '.range button');
      const add = find<HTMLSelectElement>(calculator, '#ranges-content select');
      add.value = 'averagePurchase';
      add.dispatchEvent(new Event('change'));
      await drawn(calculator);
      await put(calculator, 'averagePurchase-low', '40');
      await put(calculator, 'averagePurchase-high', '60');
      await until(hasResult(calculator));
      // A tenth of the way into 400…600, and nine tenths.
      const said = textOf(calculator, '#ranges-content .explore-sentence');
      const [low, high] = [...said.matchAll(/\$([\d.]+\d)/g)].map(([, text]) => Number(text));
      expect(low).to.be.closeTo(420, 5);
      expect(high).to.be.closeTo(580, 5);
      await put(calculator, 'averagePurchase-high', '30');
      expect(all(calculator, '#ranges-content .problem-text')).to.have.length(1);
      await put(calculator, 'averagePurchase-high', 'lots');
      expect(all(calculator, '#ranges-content .problem-text')).to.have.length(1);
      expect(fieldOf(calculator, 'averagePurchase-high').value).to.equal('lots');
    });

    it('never hold up the page for longer than a blink', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" churn-basis="cohort"></ltv-calculator>');
      await open(calculator, 'ranges');
      const field = fieldOf(calculator, 'averagePurchase');
      field.focus();
      await put(calculator, 'averagePurchase', '51');
      expect(headline(calculator)).to.match(/\d/);
      await until(hasResult(calculator));
      calculator.remove();
    });
  });

  for (const lang of ['en', 'ru'])
    it(`speaks one language, breaks nothing and is accessible: ${lang}`, async () => {
      const calculator = await mount<LtvCalculator>(
        `<ltv-calculator lang="${lang}" acquisition-cost="250"></ltv-calculator>`,
      );
      await open(calculator, ...PANELS);
      await press(calculator, '[part~="keep"]');
      await put(calculator, 'averagePurchase', '80');
      await put(calculator, 'goal-target', '900');
      await until(hasResult(calculator));
      expectNothingBroken(calculator);
      if (lang === 'ru')
        expect(everythingSaid(calculator).replace(/LTV|sBG|lifetime value|loan-to-value/g, '')).not.to.match(
          /[a-z]{3}/i,
        );
      const { violations } = await axe.run(calculator);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([]);
    });
});
