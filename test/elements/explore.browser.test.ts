import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { default as Axe } from 'axe-core';
import type { Answer } from '../../src/calculators/answer.js';
import { calculate } from '../../src/calculators/calculate.js';
import type { AnyInputs } from '../../src/calculators/question.js';
import { Explorer } from '../../src/elements/explore/explorer.js';
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
  focused,
  headline,
  keep,
  leave,
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
    if (performance.now() - start > 100_000) throw new Error('waited in vain');
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
      expect(textOf(calculator, '#sensitivity-content .explore-sentence')).to.contain('Customer churn');
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
      expect(textOf(calculator, '#goal-result .explore-sentence')).to.match(/would have to be 5%.*now 10%/);
      await press(calculator, '#goal-result button');
      expect(calculator.inputs['churn']).to.be.closeTo(0.05, 1e-9);
      expect(headline(calculator)).to.equal('$1,000');
    });

    it('says so where there is no such number, and where the text is none', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
      await open(calculator, 'goal');
      await choose(calculator, 'goal-question', 'grossMargin');
      await put(calculator, 'goal-target', '2000');
      expect(textOf(calculator, '#goal-result')).to.match(/cannot reach the goal.*\$1,000.*100%/);
      expect(all(calculator, '#goal-result button')).to.have.length(0);
      await put(calculator, 'goal-target', 'plenty');
      expect(textOf(calculator, '#goal-result')).to.match(/number/);
      expectNothingBroken(calculator);
    });

    it('needs no more digits than the answer shows, and knows the number again once it is in the form', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator model="service" lang="en"></ltv-calculator>');
      await open(calculator, 'goal');
      await put(calculator, 'goal-target', '500');
      const [, input] = /“Service visits” would have to be ([\d.]+) /.exec(textOf(calculator, '#goal-result'))!;
      expect(input!.replace(/\D/g, '')).to.have.length.below(7);
      await press(calculator, '#goal-result button');
      expect(calculator.inputs['serviceVisits']).to.equal(Number(input));
      expect(headline(calculator)).to.equal('$500');
      expect(textOf(calculator, '#goal-result')).to.match(/^You are already there/);
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
    it('keep the currency that their amounts were in, come back in it, and are not set against another', async () => {
      const calculator = await mount<LtvCalculator>(
        '<ltv-calculator lang="en" currency="GBP" model="dealer"></ltv-calculator>',
      );
      await press(calculator, '.example');
      const inDollars = headline(calculator);
      expect(inDollars).to.contain('$');
      await open(calculator, 'scenarios');
      await press(calculator, '[part~="keep"]');
      await press(calculator, '.action[part~="reset"]');
      expect(headline(calculator)).to.contain('£');
      const said = () => textOf(calculator, '#scenarios-content .explore-sentence');
      expect(said()).to.contain('another currency (USD)');
      expect(all(calculator, '#scenarios-picture, .scenario-figures')).to.deep.equal([]);
      await press(calculator, '[part~="keep"]');
      expect(said()).to.contain('same numbers');
      await press(calculator, '[part~="load"]');
      expect(headline(calculator)).to.equal(inDollars);
      await press(calculator, 'li:nth-child(2) [part~="load"]');
      expect(headline(calculator)).to.contain('£');
      // What is called otherwise by the page is the page's all the same.
      calculator.currency = 'EUR';
      await put(calculator, 'saleGross', '9');
      expect(said()).to.contain('€').and.not.to.contain('another currency');
    });

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
        /\$700 higher than for “Variant A”: \$1,200 instead of \$500/,
      );
      expect(rows.map((row) => row.replace(/.*\+/, '+').trim())).to.deep.equal(['+$150', '+$550']);
      await press(calculator, '[part~="load"]');
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
      name.dispatchEvent(new Event('input'));
      all(calculator, '.scenario input[type="radio"]')[0]!.click();
      await drawn(calculator);
      expect(textOf(calculator, '#scenarios-content .explore-sentence')).to.contain('<b>До программы</b>');
      all(calculator, '[part~="forget"]').at(-1)!.click();
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
      while (all(calculator, '.range').length > 0) await press(calculator, '[part~="remove-range"]');
      await choose(calculator, 'ranges-add', 'averagePurchase');
      expect(all(calculator, '.range')).to.have.length(0);
      await press(calculator, '[part~="add-range"]');
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

  describe('what is pressed and is gone', () => {
    it('leaves the focus beside it, and says what has happened', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en"></ltv-calculator>');
      await open(calculator, 'scenarios', 'ranges');
      const said = () => textOf(calculator, '.root > [role="status"]');
      const [first, second, third] = all(calculator, '.range input[id$="-low"]').map(({ id }) => id);
      const byKeyboard = async (button: HTMLElement) => {
        button.focus();
        button.click();
        await drawn(calculator);
        return focused()?.id;
      };
      const buttons = (part: string) => all(calculator, `[part~="${part}"]`);
      expect(await byKeyboard(buttons('remove-range')[1]!)).to.equal(third);
      expect(said()).to.match(/^“.+” is taken from the form again\.$/);
      expect(await byKeyboard(buttons('remove-range')[1]!)).to.equal(first);
      expect(await byKeyboard(buttons('remove-range')[0]!)).to.equal('ranges-add');
      await choose(calculator, 'ranges-add', second!.replace('-low', ''));
      expect(await byKeyboard(buttons('add-range')[0]!)).to.equal(second);
      for (const kept of ['', '', 'scenario-C']) expect(await byKeyboard(buttons('keep')[0]!)).to.equal(kept);
      expect(said()).to.equal('Variant C: the numbers in the form are saved.');
      expect(await byKeyboard(buttons('forget')[1]!)).to.equal('scenario-C');
      expect(said()).to.equal('Variant B: deleted.');
      expect(await byKeyboard(buttons('forget')[1]!)).to.equal('scenario-A');
      await byKeyboard(buttons('forget')[0]!);
      expect(focused()).to.equal(buttons('keep')[0]);
    });

    it('takes the comparison of the others along', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
      await open(calculator, 'scenarios');
      for (const purchase of ['60', '70', '80']) {
        await press(calculator, '[part~="keep"]');
        await put(calculator, 'averagePurchase', purchase);
      }
      all(calculator, '.scenario input[type="radio"]')[1]!.click();
      all(calculator, '[part~="forget"]')[0]!.click();
      await drawn(calculator);
      expect(all<HTMLInputElement>(calculator, '.scenario [type="radio"]').map(({ checked }) => checked)).to.deep.equal(
        [true, false],
      );
      expect(textOf(calculator, '#scenarios-content .explore-sentence')).to.contain('“Variant B”');
      await press(calculator, '[part~="keep"]');
      expect(all(calculator, '.scenario-name').map(({ id }) => id)).to.deep.equal([
        'scenario-B',
        'scenario-C',
        'scenario-A',
      ]);
    });
  });

  describe('what is typed in it', () => {
    it('stays while everything around is drawn anew', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en"></ltv-calculator>');
      await open(calculator, ...PANELS);
      await press(calculator, '[part~="keep"]');
      const low = find<HTMLInputElement>(calculator, '.range input').id;
      await put(calculator, 'goal-target', '1,0');
      await put(calculator, low, 'abo');
      await put(calculator, 'scenario-A', ' ');
      await put(calculator, 'averagePurchase', '66');
      calculator.lang = 'ru';
      await drawn(calculator);
      await until(() => all(calculator, '#sensitivity-content .explore-sentence').length > 0);
      expect(['goal-target', low, 'scenario-A'].map((id) => fieldOf(calculator, id).value)).to.deep.equal([
        '1,0',
        'abo',
        ' ',
      ]);
      expect(textOf(calculator, '#scenarios-content .explore-sentence')).to.contain('«Вариант A»');
    });

    it('is shown as it was understood once it is left', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en"></ltv-calculator>');
      await open(calculator, 'goal', 'ranges');
      const high = find<HTMLInputElement>(calculator, '.range input[id$="-high"]').id;
      for (const id of ['goal-target', high]) {
        await put(calculator, id, '1234,5');
        await leave(calculator, id);
        expect(fieldOf(calculator, id).value, id).to.equal('1,234.5');
      }
    });

    it('is told beside its field, and the answer stands still meanwhile', async () => {
      const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
      await open(calculator, 'ranges');
      const [low, high] = all<HTMLInputElement>(calculator, '.range input');
      const before = headline(calculator);
      for (const [from, to] of [
        ['9', '8'],
        ['', '8'],
        ['8', 'x'],
      ] as const) {
        await put(calculator, low!.id, from);
        await put(calculator, high!.id, to);
        for (const field of [low!, high!]) {
          expect(field.getAttribute('aria-invalid')).to.equal('true');
          expect(textOf(calculator, `.range #${field.getAttribute('aria-describedby')!}`)).to.match(/\w/);
        }
        expect(all(calculator, '.explore-result .problem-text, .explore-result figure')).to.have.length(0);
      }
      expect(headline(calculator)).to.equal(before);
    });
  });

  it('says what an own change has come to, once, and leaves the answer to the form', async () => {
    const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
    await open(calculator, ...PANELS);
    expect(all(calculator, '.exploring :is([aria-live], [role="status"], [role="alert"])')).to.have.length(0);
    const status = find(calculator, '.root > [role="status"]');
    await choose(calculator, 'goal-question', 'churn');
    await put(calculator, 'goal-target', '1000');
    await until(() => /would have to be 5%/.test(status.textContent!));
    await put(calculator, 'averagePurchase', '60');
    await until(() => status.textContent!.includes(headline(calculator)));
    expect(status.textContent).not.to.contain('would have to be');
  });

  it('is turned off with the calculator, and changes no number of one that is only shown', async () => {
    const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" acquisition-cost="250"></ltv-calculator>');
    await open(calculator, ...PANELS);
    await press(calculator, '[part~="keep"]');
    await put(calculator, 'goal-target', '700');
    const controls = () =>
      all<HTMLInputElement>(calculator, '.exploring :is(input, select, button)').filter(
        (control) => !control.hasAttribute('aria-expanded'),
      );
    expect(controls().filter(({ disabled }) => disabled)).to.have.length(0);
    calculator.disabled = true;
    await drawn(calculator);
    expect(controls()).to.have.length.above(12);
    expect(controls().filter(({ disabled }) => !disabled)).to.have.length(0);
    [calculator.disabled, calculator.readonly] = [false, true];
    await drawn(calculator);
    expect(all(calculator, '#goal-result button')).to.have.length(0);
    expect(find<HTMLButtonElement>(calculator, '[part~="load"]').disabled).to.equal(true);
    expect(fieldOf(calculator, 'goal-target').disabled).to.equal(false);
  });

  it('stands under one heading, one level above its ways, within the levels that there are', async () => {
    for (const [title, levels] of [
      [2, [3, 4, 4, 4, 4]],
      [5, [6, 6, 6, 6, 6]],
    ] as const) {
      const calculator = await mount<LtvCalculator>(`<ltv-calculator heading-level="${title}"></ltv-calculator>`);
      expect(all(calculator, '.exploring [role="heading"]').map(({ ariaLevel }) => Number(ariaLevel))).to.deep.equal(
        levels,
      );
    }
    const none = await mount<LtvCalculator>(
      '<ltv-calculator hide="sensitivity goal scenarios ranges"></ltv-calculator>',
    );
    expect(all(none, '.exploring')).to.have.length(0);
  });

  it('works out one panel in a task, and in the end all of them', async () => {
    const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" discount-rate="0"></ltv-calculator>');
    await open(calculator, ...PANELS);
    await press(calculator, '[part~="keep"]');
    await until(hasResult(calculator));
    const due: string[][] = [];
    const host = { isConnected: true, addController: () => {}, requestUpdate: () => due.push([]) };
    const explorer = new Explorer(host as never, () => {});
    const tasks = async (answer: Answer) => {
      due.splice(0, due.length, []);
      for (let task = 0; task < 6; task += 1) {
        due.at(-1)!.push(...PANELS.filter((panel) => explorer.isDue(panel, answer)));
        await new Promise((resolve) => setTimeout(resolve));
      }
      return due.map((panels) => panels.length);
    };
    const { answer } = calculator;
    // The first is free to be drawn with each of the others; nothing more is asked for after the last.
    expect(await tasks(answer!)).to.deep.equal([1, 2, 3, 4 + 4 + 4]);
    expect(await tasks({ ...answer! })).to.deep.equal([1, 2, 3, 4 + 4 + 4]);
    await put(calculator, 'averagePurchase', '60');
    await until(() =>
      ['sensitivity', 'scenarios'].every((panel) =>
        find(calculator, `#${panel}-content`).textContent!.includes('$600'),
      ),
    );
  });

  it('draws nothing while the calculator is not on the page, and begins anew when it is back', async () => {
    const calculator = await mount<LtvCalculator>('<ltv-calculator lang="en" churn-basis="cohort"></ltv-calculator>');
    await open(calculator, 'ranges');
    const place = calculator.parentElement!;
    const results = () => all(calculator, '#ranges-content .explore-result').map(({ textContent }) => textContent);
    const before = results();
    calculator.remove();
    calculator.inputs = { averagePurchase: 77 };
    await drawn(calculator);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(results()).to.deep.equal(before);
    const frame = keep(document.body.appendChild(document.createElement('iframe')));
    frame.contentDocument!.body.append(calculator);
    await until(hasResult(calculator));
    place.append(calculator);
    await drawn(calculator);
    await until(hasResult(calculator));
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
