import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { ltv } from '../../src/calculators/ltv/ltv.js';
import type { Calculator } from '../../src/calculators/calculator.js';
import { CalculatorElement } from '../../src/elements/calculator-element.js';
import { tableField } from '../../src/elements/parts/table-field.js';
import { en } from '../../src/elements/ltv-calculator/words/en.js';
import { ru } from '../../src/elements/ltv-calculator/words/ru.js';
import {
  all,
  choose,
  consoleDuring,
  drawn,
  fieldOf,
  find,
  headline,
  keep,
  mount,
  press,
  put,
  removeMounted,
  textOf,
} from '../support/element-page.js';

const EXAMPLES = [{ id: 'bakery', currency: 'EUR', inputs: { averagePurchase: 4, purchaseFrequency: 12 } }];
const cafe = { ...ltv, id: 'cafe', examples: EXAMPLES } as const satisfies Calculator;
const named = (title: string) => ({ examples: { bakery: { name: 'A bakery', story: 'Made up in 2026.' } }, title });

/** Two models that ask the same, so that what differs is only which one is drawn. */
class TwoModels extends CalculatorElement {
  static override readonly edition = {
    models: [
      { id: 'business', calculator: ltv, words: { en, ru }, pictures: () => html`` },
      {
        id: 'cafe',
        calculator: cafe,
        words: { en: { ...en, ...named('A café'), model: 'Café' }, ru: { ...ru, ...named('Кафе') } },
        pictures: () => html`<b class="cafe"></b>`,
      },
    ],
  };
}
customElements.define('two-models', TwoModels);

const bar = {
  ...ltv,
  id: 'bar',
  questions: [
    ...ltv.questions,
    {
      ...{ id: 'drinks', kind: 'table', level: 'simple', minimumRows: 1, maximumRows: 9, default: [] },
      columns: [
        { id: 'name', kind: 'text' },
        { id: 'price', kind: 'money' },
      ],
    },
  ],
} as unknown as Calculator;

/** Two models of which only one has a table, defined once its element is on the page. */
class OrderedModels extends CalculatorElement {
  static override readonly edition = {
    models: [
      { id: 'business', calculator: ltv, words: { en, ru }, pictures: () => html`` },
      { id: 'bar', calculator: bar, words: { en, ru }, pictures: () => html``, tableField },
    ],
  };
}

describe('an element with several models', () => {
  afterEach(removeMounted);

  it('draws the first one where nothing is said, and the one that is named', async () => {
    expect(textOf(await mount('<two-models lang="en"></two-models>'), '.title')).to.equal(en.title);
    const other = await mount<TwoModels>('<two-models lang="ru" model="cafe"></two-models>');
    expect(textOf(other, '.title')).to.equal('Кафе');
    expect(find(other, '.cafe')).to.be.instanceOf(HTMLElement);
    expect(other.answer?.calculator).to.equal('ltv');
  });

  it('takes the model from the JSON inside it and from a script as well', async () => {
    const json = await mount(
      '<two-models lang="en"><script type="application/json">{"model":"cafe","averagePurchase":5}</script></two-models>',
    );
    expect(textOf(json, '.title')).to.equal('A café');
    expect(json.inputs['averagePurchase']).to.equal(5);
    const script = await mount<TwoModels>('<two-models lang="en"></two-models>');
    script.model = 'cafe';
    await drawn(script);
    expect(textOf(script, '.title')).to.equal('A café');
    script.config = { model: 'business' };
    await drawn(script);
    expect(textOf(script, '.title')).to.equal(en.title);
  });

  it('tells the page of a model or an example that there is not, with the nearest name, and draws all the same', async () => {
    const said = await consoleDuring(async () => {
      const calculator = await mount('<two-models lang="en" model="caffe"></two-models>');
      expect(textOf(calculator, '.title')).to.equal(en.title);
      await mount('<two-models lang="en" model="cafe" example="bakerry" models="cafe bar"></two-models>');
    });
    expect(said).to.deep.equal([
      'warn: [ltv-widgets] there is no model "caffe" here, did you mean cafe?',
      'warn: [ltv-widgets] there is no example "bakerry" here, did you mean bakery?',
      'warn: [ltv-widgets] there is no model "bar" here',
    ]);
  });

  it('says nothing of an example that another of its models has: that one takes it once it is chosen', async () => {
    const said = await consoleDuring(async () => {
      const calculator = await mount<TwoModels>(
        '<two-models lang="en" models="business cafe" example="bakery"></two-models>',
      );
      expect(calculator.inputs).to.include({ averagePurchase: 50, purchaseFrequency: 2 });
      expect(headline(calculator)).to.contain('$');
      await choose(calculator, 'model', 'cafe');
      expect(calculator.inputs).to.include({ averagePurchase: 4, purchaseFrequency: 12 });
      expect(headline(calculator)).to.contain('€');
    });
    expect(said).to.deep.equal([]);
  });

  it('tells of an example that none of its models has, whichever of them is drawn', async () => {
    const said = await consoleDuring(() => mount('<two-models lang="en" example="bakerie"></two-models>'));
    expect(said).to.deep.equal(['warn: [ltv-widgets] there is no example "bakerie" here, did you mean bakery?']);
  });

  it('offers the models in the order in which the page names them, each once', async () => {
    const calculator = await mount('<two-models lang="en" models="cafe, business cafe"></two-models>');
    expect(all(calculator, '#model option').map(({ textContent }) => textContent)).to.deep.equal(['Café', en.model]);
    expect(find<HTMLSelectElement>(calculator, '#model').value).to.equal('business');
  });

  it('leaves the choice to the reader where the page lists models, and loses nothing typed on the way', async () => {
    const calculator = await mount<TwoModels>(
      '<two-models lang="en" models="business, cafe" average-purchase="7"></two-models>',
    );
    expect(all(calculator, '#model option').map(({ textContent }) => textContent)).to.deep.equal([en.model, 'Café']);
    const fields: string[] = [];
    calculator.addEventListener('calc-result', ({ detail }) => fields.push(detail.calculator));
    await put(calculator, 'purchaseFrequency', '3');
    await choose(calculator, 'model', 'cafe');
    expect(textOf(calculator, '.title')).to.equal('A café');
    expect(fieldOf(calculator, 'averagePurchase').value).to.equal('7');
    expect(fieldOf(calculator, 'purchaseFrequency').value).to.equal('2');
    await choose(calculator, 'model', 'business');
    expect(fieldOf(calculator, 'purchaseFrequency').value).to.equal('3');
    expect(fields).to.have.length(3);
    calculator.hide = 'models';
    await drawn(calculator);
    expect(all(calculator, '#model')).to.deep.equal([]);
  });

  it('offers no choice of one', async () => {
    expect(all(await mount('<two-models models="cafe"></two-models>'), '.models')).to.deep.equal([]);
    expect(all(await mount('<two-models></two-models>'), '.models')).to.deep.equal([]);
  });

  it('gives back the model that the reader chose, after a reload', async () => {
    const calculator = await mount<TwoModels>('<two-models lang="en" models="business cafe"></two-models>');
    calculator.formStateRestoreCallback('{"model":"cafe","inputs":{"averagePurchase":61}}');
    await drawn(calculator);
    expect(textOf(calculator, '.title')).to.equal('A café');
    expect(calculator.inputs['averagePurchase']).to.equal(61);
  });

  it('gives back nothing of a model that the page no longer offers', async () => {
    const calculator = await mount<TwoModels>('<two-models lang="en"></two-models>');
    const before = calculator.inputs;
    for (const model of ['cafe', 'none', 5])
      calculator.formStateRestoreCallback(JSON.stringify({ model, inputs: { averagePurchase: 61 } }));
    await drawn(calculator);
    expect(textOf(calculator, '.title')).to.equal(en.title);
    expect(calculator.inputs).to.deep.equal(before);
  });

  describe('takes inputs and model in any order', () => {
    const drinks = [{ name: 'Tea', price: 3 }];

    it('as a framework sets them, before the element knows what it is or when it stands there already', async () => {
      const host = keep(document.body.appendChild(document.createElement('div')));
      const early = document.createElement('ordered-models') as TwoModels;
      const said = await consoleDuring(async () => {
        Object.assign(early, { inputs: { drinks }, model: 'bar', lang: 'en' });
        host.append(early);
        customElements.define('ordered-models', OrderedModels);
        customElements.upgrade(early);
        await drawn(early);
        expect(early.inputs['drinks']).to.deep.equal(drinks);
        early.inputs = { averagePurchase: 9 };
        early.model = 'business';
        await drawn(early);
      });
      expect(early.inputs['averagePurchase']).to.equal(9);
      expect(said).to.deep.equal([]);
      early.model = 'bar';
      await drawn(early);
      expect(early.inputs['drinks']).to.deep.equal(drinks);
    });

    it('and lets what is asked for in between stand with the model of that moment', async () => {
      const calculator = await mount<TwoModels>('<two-models lang="en"></two-models>');
      calculator.inputs = { averagePurchase: 9 };
      expect(calculator.inputs['averagePurchase']).to.equal(9);
      calculator.model = 'cafe';
      expect(calculator.inputs['averagePurchase']).to.equal(50);
      calculator.inputs = { averagePurchase: 8 };
      calculator.setAttribute('average-purchase', '7');
      expect(calculator.inputs['averagePurchase']).to.equal(7);
    });
  });
});

describe('examples', () => {
  afterEach(removeMounted);

  it('fill the fields that they speak of, say where they come from, and give way to what is typed', async () => {
    const calculator = await mount<TwoModels>('<two-models lang="en" model="cafe"></two-models>');
    const before = headline(calculator);
    expect(textOf(calculator, '.example')).to.equal('A bakery');
    await press(calculator, '.example');
    expect(calculator.inputs).to.include({ averagePurchase: 4, purchaseFrequency: 12 });
    expect(headline(calculator)).not.to.equal(before);
    expect(textOf(calculator, '[part="story"]')).to.equal('Made up in 2026.');
    expect(find(calculator, '.example').getAttribute('aria-pressed')).to.equal('true');
    await put(calculator, 'averagePurchase', '5');
    expect(find(calculator, '.example').getAttribute('aria-pressed')).to.equal('false');
    expect(all(calculator, '[part="story"]')).to.deep.equal([]);
  });

  it('are in their own currency until all is begun afresh, whatever the page has', async () => {
    const calculator = await mount<TwoModels>('<two-models lang="en" model="cafe" currency="GBP"></two-models>');
    expect(headline(calculator)).to.contain('£');
    await press(calculator, '.example');
    await put(calculator, 'averagePurchase', '5');
    expect(headline(calculator)).to.contain('€');
    await press(calculator, '.action[part~="reset"]');
    expect(headline(calculator)).to.contain('£');
    expect(headline(await mount('<two-models lang="en" model="cafe" example="bakery"></two-models>'))).to.contain('€');
    expect(
      headline(await mount('<two-models lang="en" model="cafe" example="bakery" currency="GBP"></two-models>')),
    ).to.contain('£');
  });

  it('can be named by the page, below its own numbers', async () => {
    const calculator = await mount('<two-models model="cafe" example="bakery" average-purchase="9"></two-models>');
    expect(calculator.inputs).to.include({ averagePurchase: 9, purchaseFrequency: 12 });
    calculator.setAttribute('example', '');
    expect(calculator.inputs).to.include({ averagePurchase: 9, purchaseFrequency: 2 });
  });
});
