import { expect } from 'chai';
import { ltv } from '../../src/calculators/ltv/ltv.js';
import { isNumberQuestion, type NumberQuestion } from '../../src/calculators/question.js';
import { CalculatorState } from '../../src/elements/calculator-state.js';
import { en } from '../../src/elements/ltv-calculator/words/en.js';
import { ru } from '../../src/elements/ltv-calculator/words/ru.js';
import { createText } from '../../src/elements/text.js';
import { otherReading } from '../../src/elements/typed-value.js';
import type { NumberKind } from '../../src/locale/number-kind.js';
import { parseNumber } from '../../src/locale/parse-number.js';
import { spokenTag, type WordsByLanguage } from '../../src/locale/words.js';

/** Tags that pages carry, of languages with words and without, with other marks, digits and groups than either. */
const TAGS = (
  'en en-US en-GB en-IN en-ZA en-CH ru ru-RU ru-KZ ru-UA be kk ky tt uk de de-CH de-AT fr fr-CA fr-CH es es-419 es-ES ' +
  'pt pt-BR it it-CH nl pl cs sk hu ro bg el tr sv nb da fi et lv lt sl hr sr ka hy az uz he ar ar-EG ar-MA fa ur hi ' +
  'bn mr ta te my km th vi id ms zh zh-Hant ja ko sw zu ru_RU EN C x-klingon tlh'
).split(' ');

const EDITIONS: Readonly<Record<string, WordsByLanguage>> = { both: { en, ru }, English: { en }, Russian: { ru } };

/** Of tags that are spoken alike, one. */
const spokenApart = (words: WordsByLanguage) => [...new Map(TAGS.map((tag) => [spokenTag(tag, words), tag])).values()];

const VALUES = [
  0, 0.001, 0.05, 0.5, 1, 1.005, 7, 12.5, 45, 999.99, 1000, 1234, 1234.5, 45000, 123456.78, 1e6, 1e9, 1e12,
];

const CURRENCIES = [
  'USD',
  'EUR',
  'RUB',
  'GBP',
  'KZT',
  'CHF',
  'JPY',
  'INR',
  'BRL',
  'PLN',
  'CZK',
  'SEK',
  'TRY',
  'AED',
  null,
];

const KINDS: readonly NumberKind[] = ['number', 'money', 'share'];

/** The number that a text is read as on a page of that tag, or the code of what is wrong with it. */
function readBack(text: string, tag: string, words: WordsByLanguage, kind: NumberKind): number | string {
  const parsed = parseNumber(text, { language: spokenTag(tag, words), kind });
  return parsed.ok ? parsed.value.value : parsed.issues[0]!.code;
}

describe('what a calculator prints', () => {
  for (const [edition, words] of Object.entries(EDITIONS)) {
    it(`in its fields is read back as the same number, on pages in any language (${edition})`, () => {
      for (const tag of spokenApart(words))
        for (const kind of KINDS)
          for (const value of [...VALUES, ...VALUES.map((one) => -one)]) {
            const text = createText(tag, null, words).format.parseable(value, kind);
            expect(readBack(text, tag, words, kind), `${tag}: ${text}`).to.equal(value + 0);
          }
    });

    it(`in figures, with their units, is read back as what was printed (${edition})`, () => {
      for (const tag of spokenApart(words))
        for (const currency of CURRENCIES) {
          const { format } = createText(tag, currency, words);
          for (const value of VALUES) {
            const rounded = value >= 1000 ? Math.round(value) : Math.round(value * 100 + 1e-9) / 100;
            const money = format.money(value);
            expect(readBack(money, tag, words, 'money'), `${tag}: ${money}`).to.equal(rounded);
            const count = format.count(value);
            expect(readBack(count, tag, words, 'number'), `${tag}: ${count}`).to.equal(Math.round(value));
          }
          for (const share of [0, 0.005, 0.05, 0.5, 1, 12, 450])
            expect(readBack(format.share(share), tag, words, 'share'), `${tag}: ${format.share(share)}`).to.equal(
              share,
            );
        }
    });
  }

  it('is of a language that the edition has words in, whatever the page’s is', () => {
    for (const words of Object.values(EDITIONS))
      for (const tag of TAGS) {
        const spoken = spokenTag(tag, words);
        expect(Object.keys(words), tag).to.include(spoken.slice(0, 2));
        expect(spokenTag(spoken, words)).to.equal(spoken);
      }
  });

  it('has the marks of the words and not those of the page, where the page is in another language', () => {
    for (const [tag, text] of [
      ['de', '45,000'],
      ['fr', '45,000'],
      ['hi', '45,000'],
      ['kk', '45\u00a0000'],
      ['en-GB', '45,000'],
      ['en-IN', '45,000'],
    ] as const)
      expect(createText(tag, null, { en, ru }).format.parseable(45000), tag).to.equal(text);
  });
});

describe('a field on a page in a language that the calculator does not speak', () => {
  const question = (id: string) => ltv.questions.find((one) => one.id === id)!;

  for (const tag of ['de', 'fr', 'es', 'tr', 'pl', 'uk'])
    it(`takes 45,000 for forty-five thousand, as it shows it (${tag})`, () => {
      const state = new CalculatorState(ltv);
      state.language = spokenTag(tag, { en, ru });
      state.type(question('averagePurchase'), '45,000');
      expect(state.inputs['averagePurchase']).to.equal(45000);
      expect(state.otherOf('averagePurchase')).to.equal(undefined);
    });
});

describe('a text with two readings', () => {
  const question = (id: string) =>
    ltv.questions.find((one) => one.id === id && isNumberQuestion(one)) as NumberQuestion;

  const CASES: readonly (readonly [text: string, language: string, question: string, other: number | undefined])[] = [
    ['45.000', 'en', 'averagePurchase', 45000],
    ['1.234', 'en', 'averagePurchase', 1234],
    ['45,000', 'en', 'averagePurchase', undefined],
    ['45.50', 'en', 'averagePurchase', undefined],
    ['45,000', 'ru', 'averagePurchase', 45000],
    ['45.000', 'ru', 'averagePurchase', 45],
    ['45 000', 'ru', 'averagePurchase', undefined],
    ['2.000', 'en', 'purchaseFrequency', 2000],
    ['2.125', 'en', 'purchaseFrequency', undefined],
    // A share cannot be 2 000 %.
    ['2.000', 'en', 'churn', undefined],
    // A part of one, as spreadsheets have it, where the question asks for per cents.
    ['0.05', 'en', 'churn', 0.05],
    ['0,05', 'ru', 'grossMargin', 0.05],
    ['0.05%', 'en', 'churn', undefined],
    ['0.05', 'en', 'averagePurchase', undefined],
    ['0', 'en', 'churn', undefined],
    ['1', 'en', 'churn', undefined],
    ['five', 'en', 'churn', undefined],
  ];

  for (const [text, language, id, other] of CASES)
    it(`${text} (${language}, ${id}) ${other === undefined ? 'has one alone' : `could have been ${other}`}`, () => {
      expect(otherReading(question(id), text, language)).to.equal(other);
    });

  it('is offered the other one until the field has another value', () => {
    const state = new CalculatorState(ltv);
    const asked = question('averagePurchase');
    state.type(asked, '45.000');
    expect([state.inputs['averagePurchase'], state.otherOf('averagePurchase')]).to.deep.equal([45, 45000]);
    state.commit('averagePurchase');
    expect(state.otherOf('averagePurchase'), 'after leaving').to.equal(45000);
    state.set('averagePurchase', 45000);
    expect(state.otherOf('averagePurchase'), 'after the button').to.equal(undefined);
    for (const change of [
      () => state.type(asked, '46'),
      () => state.reset('averagePurchase'),
      () => state.reset(),
      () => (state.inputs = { averagePurchase: 5 }),
    ]) {
      state.type(asked, '45.000');
      change();
      expect(state.otherOf('averagePurchase')).to.equal(undefined);
    }
  });
});
