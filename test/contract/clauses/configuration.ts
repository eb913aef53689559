import { expect } from '@open-wc/testing';
import {
  defaultOf,
  isNumberQuestion,
  type InputValue,
  type Question,
  type TableRow,
} from '../../../src/calculators/question.js';
import { attributeOf } from '../../../src/host/attributes.js';
import {
  all,
  consoleDuring,
  drawn,
  everythingSaid,
  fieldOf,
  mount,
  openAll,
  put,
  textOf,
  type,
} from '../../support/element-page.js';
import type { Subject } from '../contract.js';

const HTML = '<img src=x onerror="window.attacked = true"><script>window.attacked = true</script>';

/** Every question is an attribute of the tag. */
export function questionsAsAttributes({ tag, element }: Subject): void {
  const { questions } = element.edition.models[0]!.calculator;

  describe('as attributes, its questions', () => {
    it('are all set, and give their defaults back when they go', async () => {
      const others = questions.map((question) => [question, ...otherThanDefault(question)] as const);
      const written = others.map(([{ id }, text]) => `${attributeOf(id)}="${text.replaceAll('"', '&quot;')}"`);
      const calculator = await mount(`<${tag} lang="en" ${written.join(' ')}></${tag}>`);
      expect(calculator.inputs).to.deep.equal(Object.fromEntries(others.map(([{ id }, , value]) => [id, value])));
      for (const { id } of questions) calculator.removeAttribute(attributeOf(id));
      await drawn(calculator);
      expect(calculator.inputs).to.deep.equal(
        Object.fromEntries(questions.map((question) => [question.id, defaultOf(question, 'en')])),
      );
    });

    it('change no other when one of them is set', async () => {
      const calculator = await mount(`<${tag} lang="en"></${tag}>`);
      const { inputs } = calculator;
      for (const question of questions) {
        const [text, value] = otherThanDefault(question);
        calculator.setAttribute(attributeOf(question.id), text);
        expect(calculator.inputs, question.id).to.deep.equal({ ...inputs, [question.id]: value });
        calculator.removeAttribute(attributeOf(question.id));
      }
    });
  });
}

/** What a page may set, by attribute, by JSON and by script. */
export function configuration({
  tag,
  element,
  money,
  amount = '.headline',
  others,
  situations,
  ...rest
}: Subject): void {
  const [other] = others;
  const { share = others[1] } = rest;
  const { questions } = element.edition.models[0]!.calculator;
  const json = (config: unknown) =>
    `<script type="application/json">${JSON.stringify(config).replace(/</g, '\\u003c')}</script>`;

  describe('attributes', () => {
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
