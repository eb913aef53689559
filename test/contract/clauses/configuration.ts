import { expect } from '@open-wc/testing';
import {
  defaultOf,
  isNumberQuestion,
  type InputValue,
  type Question,
  type TableRow,
} from '../../../src/calculators/question.js';
import { BLOCKS } from '../../../src/elements/blocks.js';
import type { Way } from '../../../src/elements/explore/exploring.js';
import { attributeOf } from '../../../src/host/attributes.js';
import {
  all,
  consoleDuring,
  drawn,
  everythingSaid,
  fieldOf,
  headline,
  mount,
  openAll,
  put,
  textOf,
  type,
} from '../../support/element-page.js';
import type { Subject } from '../contract.js';

const HTML = '<img src=x onerror="window.attacked = true"><script>window.attacked = true</script>';

/** Where each block stands, for those that can be left out. */
const SELECTORS: Readonly<Record<(typeof BLOCKS)[number], string>> = {
  title: '.title',
  introduction: '.introduction',
  models: '.models',
  examples: '.examples',
  form: '.form',
  intake: '.intake',
  advanced: '[part~="advanced"]',
  figures: '.figures',
  notes: '.notes',
  picture: '.pictures',
  sensitivity: '[part~="sensitivity"]',
  goal: '[part~="goal"]',
  scenarios: '[part~="scenarios"]',
  ranges: '[part~="ranges"]',
  working: '[part~="working"]',
  assumptions: '[part~="assumptions"]',
  actions: '.actions',
};

/** What a page may set, by attribute, by JSON and by script. */
export function configuration({
  tag,
  element,
  money,
  amount = '.headline',
  others,
  situations,
  notable,
  ...rest
}: Subject): void {
  const [other] = others;
  const { share = others[1] } = rest;
  const { questions, examples = [] } = element.edition.models[0]!.calculator;
  const json = (config: unknown) =>
    `<script type="application/json">${JSON.stringify(config).replace(/</g, '\\u003c')}</script>`;

  describe('attributes', () => {
    for (const question of questions) {
      it(`set ${attributeOf(question.id)}, and give the default back when they go`, async () => {
        const [text, value] = otherThanDefault(question);
        const calculator = await mount(
          `<${tag} lang="en" ${attributeOf(question.id)}="${text.replaceAll('"', '&quot;')}"></${tag}>`,
        );
        expect(calculator.inputs[question.id]).to.deep.equal(value);
        calculator.removeAttribute(attributeOf(question.id));
        await drawn(calculator);
        expect(calculator.inputs[question.id]).to.deep.equal(defaultOf(question, 'en'));
      });
    }

    it('take a share as 50% and as 0.5, with a point in every language', async () => {
      const calculator = await mount(`<${tag} lang="ru" ${attributeOf(share)}="12.5%"></${tag}>`);
      expect(calculator.inputs[share]).to.equal(0.125);
      calculator.setAttribute(attributeOf(share), '0.25');
      await drawn(calculator);
      expect(calculator.inputs[share]).to.equal(0.25);
      expect(fieldOf(calculator, share).value).to.equal('25');
    });

    it('win over what was typed when they change, for that question alone', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      await put(calculator, money, '61');
      await put(calculator, other, '7');
      calculator.setAttribute(attributeOf(money), '80');
      await drawn(calculator);
      expect([calculator.inputs[money], calculator.inputs[other]]).to.deep.equal([80, 7]);
      expect(fieldOf(calculator, money).value).to.equal('80');
    });

    it('that make no sense are told once and change nothing', async () => {
      const said = await consoleDuring(async () => {
        for (let round = 0; round < 2; round += 1) {
          const calculator = await mount(
            `<${tag} ${attributeOf(money)}="plenty" theme="pink" mode="odd" heading-level="x"></${tag}>`,
          );
          expect(calculator.inputs[money]).to.equal(questions.find(({ id }) => id === money)!.default);
          expect(calculator.answer).not.to.equal(null);
        }
      });
      expect(said.filter((line) => line.includes('plenty'))).to.have.length(1);
    });

    it('out of their limits are explained beside the field, not thrown away', async () => {
      const calculator = await mount(`<${tag} ${attributeOf(share)}="1.2"></${tag}>`);
      expect(calculator.inputs[share]).to.equal(1.2);
      expect(calculator.answer).to.equal(null);
      expect(all(calculator, `[data-question="${share}"] .problem-text`)).to.have.length(1);
      expect(all(calculator, '[part~=failed]')).to.have.length(1);
    });

    it('turn it to the dark, to the advanced, to read-only, to another heading level', async () => {
      const calculator = await mount(`<${tag} theme="dark" mode="advanced" readonly heading-level="3"></${tag}>`);
      const { renderRoot: root } = calculator;
      expect(root.querySelector('.root')!.getAttribute('data-theme')).to.equal('dark');
      expect(root.querySelector('[part~="advanced"] button')!.getAttribute('aria-expanded')).to.equal('true');
      expect(root.querySelector('.title')!.getAttribute('aria-level')).to.equal('3');
      expect(all<HTMLInputElement>(calculator, 'input.input').every(({ readOnly }) => readOnly)).to.equal(true);
      expect(all<HTMLSelectElement>(calculator, 'select').every(({ disabled }) => disabled)).to.equal(true);
      expect(all(calculator, 'input[type=range], .fix, .action[part~=reset]')).to.deep.equal([]);
    });
  });

  describe('a JSON child', () => {
    it('sets inputs and options', async () => {
      const calculator = await mount(
        `<${tag}>${json({ [money]: 80, [share]: '40%', currency: 'GBP', theme: 'dark' })}</${tag}>`,
      );
      expect([calculator.inputs[money], calculator.inputs[share]]).to.deep.equal([80, 0.4]);
      expect(textOf(calculator, amount)).to.contain('£');
      expect(all(calculator, '[data-theme=dark]')).to.have.length(1);
    });

    it('may come later, be written later, and go again', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      const child = Object.assign(document.createElement('script'), { type: 'application/json' });
      calculator.append(child);
      await drawn(calculator);
      child.append(JSON.stringify({ [money]: 80 }));
      await drawn(calculator);
      expect(calculator.inputs[money]).to.equal(80);
      child.textContent = JSON.stringify({ [money]: 81 });
      await drawn(calculator);
      expect(calculator.inputs[money]).to.equal(81);
      child.remove();
      await drawn(calculator);
      expect(calculator.inputs[money]).to.equal(questions.find(({ id }) => id === money)!.default);
    });

    it('leaves what was typed where it is', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      await put(calculator, money, '61');
      calculator.insertAdjacentHTML('beforeend', json({ [money]: 80, [other]: 3 }));
      await drawn(calculator);
      expect([calculator.inputs[money], calculator.inputs[other]]).to.deep.equal([61, 3]);
    });

    it('that cannot be read is told once and harms nothing', async () => {
      const said = await consoleDuring(async () => {
        for (let round = 0; round < 2; round += 1) {
          const calculator = await mount(`<${tag}><script type="application/json">{"${money}": 80,}</script></${tag}>`);
          expect(calculator.answer).not.to.equal(null);
        }
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(tag).and.contain('JSON');
    });
  });

  describe('precedence', () => {
    it('is property over JSON over attribute, input by input', async () => {
      const calculator = await mount(
        `<${tag} ${attributeOf(money)}="10" ${attributeOf(other)}="10" ${attributeOf(share)}="0.1" currency="USD">${json({ [money]: 20, [other]: 20, currency: 'GBP' })}</${tag}>`,
      );
      calculator.config = { [money]: 30, currency: 'EUR' };
      await drawn(calculator);
      expect([money, other, share].map((id) => calculator.inputs[id])).to.deep.equal([30, 20, 0.1]);
      expect(textOf(calculator, amount)).to.contain('€');
      calculator.config = null;
      await drawn(calculator);
      expect(calculator.inputs[money]).to.equal(20);
      expect(textOf(calculator, amount)).to.contain('£');
    });

    it('puts the inputs property in the place of what was typed, and typing over it again', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      await put(calculator, money, 'sixty');
      await put(calculator, other, '7');
      calculator.inputs = { [money]: 90 };
      await drawn(calculator);
      expect([calculator.inputs[money], fieldOf(calculator, money).value]).to.deep.equal([90, '90']);
      expect(calculator.inputs[other]).to.equal(questions.find(({ id }) => id === other)!.default);
      await put(calculator, money, '91');
      expect(calculator.inputs[money]).to.equal(91);
    });

    it('gives every input, frozen, also in its lists, and takes them back as they were', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      for (const inputs of Object.values(situations)) {
        calculator.inputs = inputs;
        const given = calculator.inputs;
        expect(Object.keys(given)).to.have.members(questions.map(({ id }) => id));
        expect(Object.isFrozen(given)).to.equal(true);
        for (const value of Object.values(given))
          if (typeof value === 'object' && value) expect(() => (value as number[]).push(1)).to.throw(TypeError);
        calculator.inputs = given;
        expect(calculator.inputs).to.deep.equal(given);
      }
    });
  });

  describe('what strangers write', () => {
    it('is told once a key, with the nearest name that there is', async () => {
      const misspelt = `${money.slice(0, -2)}x`;
      const said = await consoleDuring(async () => {
        for (let round = 0; round < 3; round += 1)
          await mount(`<${tag}>${json({ [misspelt]: 1, [share]: true })}</${tag}>`);
      });
      expect(said).to.have.length(2);
      expect(said[0])
        .to.match(/^warn: \[ltv-widgets\]/)
        .and.contain(`"${misspelt}", did you mean ${money}?`);
      expect(said[1]).to.contain(share);
    });

    it('pollutes nothing, whatever the keys are called', async () => {
      await consoleDuring(async () => {
        const calculator = await mount(
          `<${tag}><script type="application/json">{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":5,"hasOwnProperty":1}</script></${tag}>`,
        );
        calculator.config = JSON.parse('{"__proto__":{"polluted":1},"constructor":1}');
        calculator.inputs = JSON.parse('{"__proto__":{"polluted":1},"valueOf":1}');
        await drawn(calculator);
        expect(calculator.answer).not.to.equal(null);
        expect(Object.keys(calculator.inputs)).to.have.members(questions.map(({ id }) => id));
      });
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });

    it('is never thrown at, whatever it is', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      const odd = [
        undefined,
        null,
        5,
        'text',
        [],
        [1],
        true,
        Symbol('s'),
        () => 1,
        new Date(0),
        new Map(),
        { [money]: {} },
        { [money]: [] },
        { [money]: NaN },
        { currency: 5, theme: 'pink', hide: {} },
      ];
      await consoleDuring(async () => {
        for (const value of odd) {
          calculator.config = value;
          calculator.inputs = value as never;
          await drawn(calculator);
          expect(calculator.answer, String(value)).not.to.equal(null);
        }
      });
    });

    it('stays text, also where it is HTML', async () => {
      const strings = Object.fromEntries(
        [...questions.map(({ id }) => id), 'currency', 'theme', 'mode', 'hide', 'show', 'name', 'lang'].map((key) => [
          key,
          HTML,
        ]),
      );
      await consoleDuring(async () => {
        const calculator = await mount(`<${tag}>${json(strings)}</${tag}>`);
        for (const [key, value] of Object.entries(strings)) calculator.setAttribute(attributeOf(key), value);
        calculator.config = { ...strings, show: '', hide: '' };
        calculator.inputs = strings;
        await drawn(calculator);
        await openAll(calculator);
        expect(everythingSaid(calculator)).to.contain('<img src=x');
        expect(all(calculator, 'img, script')).to.deep.equal([]);
      });
      expect('attacked' in window).to.equal(false);
    });

    it('stays text in a field', async () => {
      const calculator = await mount(`<${tag}></${tag}>`);
      await type(calculator, money, '<b>5</b>');
      expect(fieldOf(calculator, money).value).to.equal('<b>5</b>');
      expect(all(calculator, 'b').filter((bold) => bold.textContent === '5')).to.deep.equal([]);
    });
  });

  describe('blocks', () => {
    const isThere = (calculator: Element, block: keyof typeof SELECTORS) =>
      calculator.shadowRoot!.querySelector(SELECTORS[block]) !== null;
    const models = `models="${element.edition.models.map(({ id }) => id).join(' ')}"`;
    /** A choice of one is none, and not every calculator has examples or is explored in every way. */
    const isWay = (block: string): block is Way => ['sensitivity', 'goal', 'scenarios', 'ranges'].includes(block);
    const blocks = BLOCKS.filter(
      (block) =>
        (block !== 'models' || element.edition.models.length > 1) &&
        (block !== 'intake' || element.edition.models[0]!.intake !== undefined) &&
        (block !== 'examples' || examples.length > 0) &&
        (!isWay(block) || (element.edition.exploring?.ways.includes(block) ?? false)),
    );
    /** These are drawn inside the form. */
    const INSIDE_FORM: readonly (typeof BLOCKS)[number][] = ['advanced', 'examples', 'intake'];

    for (const block of blocks) {
      it(`leave out ${block} when told to hide it, and nothing else`, async () => {
        const calculator = await mount(`<${tag} ${models} hide="${block}"></${tag}>`);
        calculator.inputs = notable;
        await drawn(calculator);
        const inside = block === 'form' ? INSIDE_FORM : [];
        for (const each of blocks)
          expect(isThere(calculator, each), each).to.equal(each !== block && !inside.includes(each));
        expect(headline(calculator)).to.match(/\d/);
      });

      it(`draw ${block} alone when told to show it`, async () => {
        const wanted = INSIDE_FORM.includes(block) ? ['form', block] : [block];
        const calculator = await mount(`<${tag} ${models} show="${wanted.join(' ')}"></${tag}>`);
        calculator.inputs = notable;
        await drawn(calculator);
        expect(blocks.filter((each) => isThere(calculator, each))).to.have.members(wanted);
        expect(headline(calculator)).to.match(/\d/);
      });
    }

    it('are named in a list, with spaces or commas; names that there are not do nothing', async () => {
      const calculator = await mount(`<${tag} hide="working,  picture nothing"></${tag}>`);
      expect([
        isThere(calculator, 'working'),
        isThere(calculator, 'picture'),
        isThere(calculator, 'form'),
      ]).to.deep.equal([false, false, true]);
    });
  });
}

/** A text for markup, other than the default, with the value that it stands for. */
function otherThanDefault(question: Question): [string, InputValue] {
  if (question.kind === 'series') return ['90, 60; 50 45', [90, 60, 50, 45]];
  if (question.kind === 'table') {
    const [first, ...others] = defaultOf(question, 'en') as readonly TableRow[];
    const rows = others.length >= question.minimumRows ? others : [first!, first!, ...others];
    return [JSON.stringify(rows), rows];
  }
  if (!isNumberQuestion(question)) {
    const option = question.options.find((candidate) => candidate !== question.default)!;
    return [option, option];
  }
  if (question.kind === 'share') return question.default === 0.25 ? ['0.125', 0.125] : ['25%', 0.25];
  return question.default === 7 ? ['8', 8] : ['7', 7];
}
