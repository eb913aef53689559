// Everything that people get wrong, typed into the real field in both languages: a clear sentence, a button where there
// is a remedy, nothing lost, and never an exception.
import { expect } from '@open-wc/testing';
import type { LtvCalculator } from '../../src/elements/ltv-calculator/ltv-calculator.js';
import '../../src/elements/ltv-calculator/define.js';
import {
  all,
  choose,
  consoleDuring,
  drawn,
  engine,
  everythingSaid,
  expectNothingBroken,
  fieldOf,
  find,
  focused,
  headline,
  leave,
  mount,
  openAll,
  press,
  put,
  removeMounted,
  textOf,
  type,
} from '../support/element-page.js';

type Language = 'ru' | 'en';
const LANGUAGES: readonly Language[] = ['ru', 'en'];

/** What is said of a number depends on no engine; how keys reach a field is held by the contract, in each of them. */
const inOneEngine = engine === 'chromium';

interface Case {
  readonly title: string;
  /** What the fields hold before, set as a page's script would. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** What is typed, field by field, in order. */
  readonly typed: readonly (readonly [field: string, text: string])[];
  /** The field that the sentence stands at, and words of it. */
  readonly problem: readonly [field: string, ru: RegExp, en: RegExp];
  /** What the button sets, and what it says. Without it there must be no button. */
  readonly fix?: readonly [field: string, value: unknown, ru: string, en: string];
}

const COUNTS = { churnBasis: 'counts', customersAtStart: 100, customersNew: 50, customersAtEnd: 120 };
const COHORT = { churnBasis: 'cohort' };
const MUST_BE_NUMBER = [/Введите число, например/, /Enter a number, like/] as const;
const FORTY_DIGITS = '1234567890'.repeat(4);

const CASES: readonly Case[] = [
  {
    title: 'more customers kept than there were (start 100, new 20, end 150: the webinar’s 130 %)',
    given: COUNTS,
    typed: [
      ['customersNew', '20'],
      ['customersAtEnd', '150'],
    ],
    problem: ['customersNew', /новых клиентов не может быть меньше 50/, /there must be at least 50 new customers/],
    fix: ['customersNew', 50, 'Указать 50', 'Set to 50'],
  },
  {
    title: 'more new customers than customers at the end',
    given: COUNTS,
    typed: [['customersNew', '130']],
    problem: [
      'customersNew',
      /не может быть больше, чем клиентов в конце: 120/,
      /cannot be more new customers than customers at the end: 120/,
    ],
    fix: ['customersNew', 120, 'Указать 120', 'Set to 120'],
  },
  {
    title: 'nobody at the start',
    given: COUNTS,
    typed: [['customersAtStart', '0']],
    problem: ['customersAtStart', /больше нуля/, /more than zero/],
    fix: ['customersAtStart', 70, 'Указать 70', 'Set to 70'],
  },
  {
    title: 'a part of a customer',
    given: COUNTS,
    typed: [['customersAtStart', '100,5']],
    problem: ['customersAtStart', /целое число/, /whole number/],
    fix: ['customersAtStart', 101, 'Указать 101', 'Set to 101'],
  },
  {
    title: 'nobody ever leaves and nothing is discounted',
    typed: [
      ['discountRate', '0'],
      ['churn', '0'],
    ],
    problem: ['churn', /никто не уходит и ничего не дисконтируется/, /nobody ever leaves and nothing is discounted/],
    fix: ['horizonYears', 10, 'Указать «Горизонт»: 10', 'Set “Horizon” to 10'],
  },
  {
    title: 'nobody left by the counts and nothing is discounted',
    given: COUNTS,
    typed: [
      ['discountRate', '0'],
      ['customersAtEnd', '150'],
    ],
    problem: ['customersAtEnd', /никто не уходит/, /nobody ever leaves/],
    fix: ['horizonYears', 10, 'Указать «Горизонт»: 10', 'Set “Horizon” to 10'],
  },
  {
    title: 'more than everybody leaves',
    typed: [['churn', '101']],
    problem: ['churn', /больше, чем 100/, /more than 100/],
    fix: ['churn', 1, 'Указать 100', 'Set to 100'],
  },
  {
    title: 'a margin of more than everything',
    typed: [['grossMargin', '120']],
    problem: ['grossMargin', /больше, чем 100/, /more than 100/],
    fix: ['grossMargin', 1, 'Указать 100', 'Set to 100'],
  },
  {
    title: 'no purchases',
    typed: [['purchaseFrequency', '0']],
    problem: ['purchaseFrequency', /больше, чем 0/, /more than 0/],
  },
  {
    title: 'a negative price',
    typed: [['averagePurchase', '-5']],
    problem: ['averagePurchase', /больше, чем 0/, /more than .?0/],
  },
  {
    title: 'a negative acquisition cost',
    typed: [['acquisitionCost', '-5']],
    problem: ['acquisitionCost', /меньше, чем 0/, /less than .?0/],
    fix: ['acquisitionCost', 0, 'Указать 0', 'Set to $0'],
  },
  {
    title: 'an empty field',
    typed: [['averagePurchase', '']],
    problem: ['averagePurchase', /Введите число/, /Enter a number/],
  },
  {
    title: 'a field of spaces',
    typed: [['averagePurchase', '   ']],
    problem: ['averagePurchase', /Введите число/, /Enter a number/],
  },
  {
    title: 'words',
    typed: [['averagePurchase', 'пятьсот five hundred']],
    problem: ['averagePurchase', ...MUST_BE_NUMBER],
  },
  {
    title: '1e309',
    typed: [['averagePurchase', '1e309']],
    problem: ['averagePurchase', /слишком велико/, /too large/],
  },
  { title: '--5', typed: [['averagePurchase', '--5']], problem: ['averagePurchase', ...MUST_BE_NUMBER] },
  { title: '1,2,3', typed: [['averagePurchase', '1,2,3']], problem: ['averagePurchase', ...MUST_BE_NUMBER] },
  {
    title: 'forty digits',
    typed: [['averagePurchase', FORTY_DIGITS]],
    problem: ['averagePurchase', /слишком велико/, /too large/],
  },
  {
    title: 'more money than there is',
    typed: [['averagePurchase', '999 999 999 999 999']],
    problem: ['averagePurchase', /больше, чем 1\s000\s000\s000\s000/, /more than \$1,000,000,000,000/],
    fix: ['averagePurchase', 1e12, 'Указать 1 000 000 000 000', 'Set to $1,000,000,000,000'],
  },
  {
    title: 'a per cent sign where money is asked for',
    typed: [['averagePurchase', '12 %']],
    problem: ['averagePurchase', /без знака процента/, /without a per cent sign/],
    fix: ['averagePurchase', 12, 'Указать 12', 'Set to $12'],
  },
  {
    title: 'a currency where a share is asked for',
    typed: [['grossMargin', '40 ₽']],
    problem: ['grossMargin', /без знака валюты/, /without a currency sign/],
    fix: ['grossMargin', 0.4, 'Указать 40', 'Set to 40'],
  },
  {
    title: 'a margin that grows faster than customers leave and money loses worth',
    given: { churn: 0.001 },
    typed: [['marginGrowth', '300']],
    problem: ['marginGrowth', /растёт быстрее/, /grows faster/],
    fix: ['horizonYears', 10, 'Указать «Горизонт»: 10', 'Set “Horizon” to 10'],
  },
  {
    title: 'nobody’s life so short',
    given: { churnBasis: 'lifespan' },
    typed: [['lifespan', '0,5']],
    problem: ['lifespan', /короче, чем 1\sмесяц/, /shorter than 1\smonth/],
    fix: ['lifespan', 1, 'Указать 1', 'Set to 1'],
  },
  {
    title: 'a horizon that is no whole number of years',
    typed: [['horizonYears', '2,5']],
    problem: ['horizonYears', /целое число/, /whole number/],
    fix: ['horizonYears', 3, 'Указать 3', 'Set to 3'],
  },
  {
    title: 'a horizon of less than a year',
    typed: [['horizonYears', '0,4']],
    problem: ['horizonYears', /меньше, чем 1/, /less than 1/],
    fix: ['horizonYears', 1, 'Указать 1', 'Set to 1'],
  },
  {
    title: 'a cohort that grows',
    given: COHORT,
    typed: [['cohortSurvivors', '1000; 800; 900; 700']],
    problem: ['cohortSurvivors', /3-е число больше предыдущего/, /Number 3 is larger/],
  },
  {
    title: 'a cohort of two numbers',
    given: COHORT,
    typed: [['cohortSurvivors', '1000 800']],
    problem: ['cohortSurvivors', /не меньше 3 чисел/, /at least 3 numbers/],
  },
  {
    title: 'a cohort of fourteen numbers',
    given: COHORT,
    typed: [['cohortSurvivors', '14 13 12 11 10 9 8 7 6 5 4 3 2 1']],
    problem: ['cohortSurvivors', /не больше 13 чисел/, /at most 13 numbers/],
  },
  {
    title: 'a cohort that nobody left',
    given: COHORT,
    typed: [['cohortSurvivors', '100 100 100']],
    problem: ['cohortSurvivors', /никто не ушёл/, /Nobody left/],
  },
  {
    title: 'a cohort that everybody left at once',
    given: COHORT,
    typed: [['cohortSurvivors', '100 0 0']],
    problem: ['cohortSurvivors', /Все ушли в первом же периоде/, /Everybody left in the first period/],
  },
  {
    title: 'a cohort that some left at once and nobody later',
    given: COHORT,
    typed: [['cohortSurvivors', '100 60 60 60']],
    problem: ['cohortSurvivors', /а потом никто/, /nobody after it/],
  },
  {
    title: 'a cohort that begins with nobody',
    given: COHORT,
    typed: [['cohortSurvivors', '0 0 0']],
    problem: ['cohortSurvivors', /больше нуля/, /more than zero/],
  },
  {
    title: 'a cohort with less than nobody',
    given: COHORT,
    typed: [['cohortSurvivors', '100 50 -5']],
    problem: ['cohortSurvivors', /меньше, чем 0/, /less than 0/],
    fix: ['cohortSurvivors', [100, 50, 0], 'Указать 100; 50; 0', 'Set to 100; 50; 0'],
  },
  {
    title: 'a cohort with a word',
    given: COHORT,
    typed: [['cohortSurvivors', '100 fifty 25']],
    problem: ['cohortSurvivors', ...MUST_BE_NUMBER],
  },
  {
    title: 'a cohort without numbers',
    given: COHORT,
    typed: [['cohortSurvivors', '']],
    problem: ['cohortSurvivors', /Введите число/, /Enter a number/],
  },
];

/** What is no mistake, though it looks like one: it has an answer. */
const FINE: readonly {
  title: string;
  given?: Readonly<Record<string, unknown>>;
  typed: readonly (readonly [string, string])[];
  inputs: Readonly<Record<string, unknown>>;
  note?: readonly [RegExp, RegExp];
}[] = [
  {
    title: 'a sale at a loss',
    typed: [['grossMargin', '-20']],
    inputs: { grossMargin: -0.2 },
    note: [/маржа отрицательная/, /margin is negative/],
  },
  {
    title: 'nobody leaves, with a discount',
    typed: [
      ['discountRate', '10'],
      ['churn', '0'],
    ],
    inputs: { churn: 0 },
    note: [/никто никогда не уходит/, /nobody ever leaves/],
  },
  {
    title: 'everybody leaves',
    typed: [['churn', '100']],
    inputs: { churn: 1 },
    note: [/За первый период/, /leave during the first month/],
  },
  {
    title: 'a cohort of which the same share leaves each period',
    given: { ...COHORT, cohortPeriod: 'month' },
    typed: [['cohortSurvivors', '1000 500 250 125']],
    inputs: {},
    note: [/взят средний отток, 50\s% за период/, /the average churn, 50% per period/],
  },
  { title: '1 234,56 ₽', typed: [['averagePurchase', '1 234,56 ₽']], inputs: { averagePurchase: 1234.56 } },
  { title: '1.234,5', typed: [['averagePurchase', '1.234,5']], inputs: { averagePurchase: 1234.5 } },
  { title: '1,234.5', typed: [['averagePurchase', '1,234.5']], inputs: { averagePurchase: 1234.5 } },
  { title: 'a minus of typography', typed: [['marginGrowth', '−5 %']], inputs: { marginGrowth: -0.05 } },
  { title: '1,5 тыс. ₽', typed: [['averagePurchase', '1,5 тыс. ₽']], inputs: { averagePurchase: 1500 } },
  {
    title: 'an optional field left empty',
    given: { acquisitionCost: 5 },
    typed: [['acquisitionCost', '']],
    inputs: { acquisitionCost: null },
  },
  { title: 'a cost of nothing', typed: [['acquisitionCost', '0']], inputs: { acquisitionCost: 0 } },
  { title: 'next to nobody leaves', typed: [['churn', '0.0000000000000000000000000000001']], inputs: { churn: 1e-33 } },
  { title: 'a cost of next to nothing', typed: [['acquisitionCost', '1e-320']], inputs: { acquisitionCost: 1e-320 } },
];

describe('bad input', () => {
  const escaped: string[] = [];
  const catchError = (event: ErrorEvent) => escaped.push(event.message);
  const catchRejection = (event: PromiseRejectionEvent) => escaped.push(String(event.reason));

  before(() => {
    window.addEventListener('error', catchError);
    window.addEventListener('unhandledrejection', catchRejection);
  });
  after(() => {
    window.removeEventListener('error', catchError);
    window.removeEventListener('unhandledrejection', catchRejection);
  });
  afterEach(() => {
    removeMounted();
    expect(escaped.splice(0), 'what reached the window').to.deep.equal([]);
  });

  for (const language of LANGUAGES) {
    describe(language === 'ru' ? 'in Russian' : 'in English', () => {
      for (const {
        title,
        given,
        typed,
        problem: [field, ru, en],
        fix,
      } of inOneEngine ? CASES : []) {
        it(`${title}: is explained${fix ? ' and mended by a button' : ''}`, async () => {
          const calculator = await calculatorIn(language, given);
          for (const [id, text] of typed) await enter(calculator, id, text);
          const sentence = textOf(calculator, `[data-question="${field}"] .problem-text`);
          expect(sentence).to.match(language === 'ru' ? ru : en);
          expectLanguage(sentence, language);
          expect(calculator.answer).to.equal(null);
          expect(textOf(calculator, '.stale')).not.to.equal('');
          expect(headline(calculator)).to.match(/\d/);
          const [lastField, lastText] = typed[typed.length - 1]!;
          await leave(calculator, lastField);
          expect(digits(fieldOf(calculator, lastField).value)).to.equal(digits(lastText));
          expectNothingBroken(calculator, lastText);

          const buttons = all(calculator, '.fix');
          if (!fix) expect(buttons).to.deep.equal([]);
          else {
            const [target, value, inRussian, inEnglish] = fix;
            const said = buttons[0]!.textContent!.replace(/\s/g, ' ').trim();
            expect(said).to.contain(language === 'ru' ? inRussian : inEnglish);
            expectLanguage(said, language);
            await press(calculator, '.fix');
            expect(calculator.inputs[target]).to.deep.equal(value);
            expect(calculator.answer, 'an answer once it is mended').not.to.equal(null);
            expect(all(calculator, '.problem, .stale')).to.deep.equal([]);
            expect(focused()).to.equal(fieldOf(calculator, target));
            expectNothingBroken(calculator);
          }
        });
      }

      for (const { title, given, typed, inputs, note } of inOneEngine ? FINE : []) {
        it(`${title}: has an answer${note ? ', with a word of caution' : ''}`, async () => {
          const calculator = await calculatorIn(language, given);
          for (const [id, text] of typed) await enter(calculator, id, text);
          expect(calculator.inputs).to.include(inputs);
          expect(calculator.answer).not.to.equal(null);
          expect(all(calculator, '.problem')).to.deep.equal([]);
          if (note) expect(textOf(calculator, '.notes')).to.match(note[language === 'ru' ? 0 : 1]);
          await leave(calculator, typed[0]![0]);
          expect(calculator.inputs).to.include(inputs);
          await openAll(calculator);
          expectNothingBroken(calculator);
          expectLanguage(everythingSaid(calculator), language);
        });
      }

      it('several things wrong at once: each is explained at its own field, and each can be mended', async () => {
        const calculator = await calculatorIn(language);
        await enter(calculator, 'averagePurchase', 'много');
        await enter(calculator, 'grossMargin', '120');
        await put(calculator, 'averagePurchase', '50');
        expect(all(calculator, '.problem')).to.have.length(1);
        await press(calculator, '.fix');
        expect(calculator.answer).not.to.equal(null);
      });

      it('a mistake in a question that is no longer asked does not stand in the way', async () => {
        const calculator = await calculatorIn(language);
        await enter(calculator, 'churn', 'ten');
        expect(calculator.answer).to.equal(null);
        await choose(calculator, 'churnBasis', 'lifespan');
        expect(calculator.answer).not.to.equal(null);
        await choose(calculator, 'churnBasis', 'rate');
        expect(fieldOf(calculator, 'churn').value).to.equal('ten');
      });

      it('a page whose numbers never gave an answer: the reason stands where the answer would', async () => {
        for (const show of ['', 'show="figures"']) {
          const calculator = await mount<LtvCalculator>(
            `<ltv-calculator lang="${language}" gross-margin="1.2" ${show}></ltv-calculator>`,
          );
          expect(headline(calculator)).to.equal('—');
          const said = textOf(calculator, '.answer .notes');
          expect(said).to.match(
            language === 'ru' ? /^«Валовая маржа»: .*больше, чем 100/ : /^“Gross margin”: .*more than 100/,
          );
          expectLanguage(said, language);
          expectNothingBroken(calculator);
        }
      });

      it('a loyalty programme that no uplift can pay for: said in words', async () => {
        const calculator = await calculatorIn(language, { loyaltyProgramme: 'yes' });
        await enter(calculator, 'loyaltyReward', '60');
        expect(textOf(calculator, '.notes')).to.match(
          language === 'ru' ? /никакой рост покупок/ : /no growth in purchases/,
        );
        expectNothingBroken(calculator);
      });

      it('an acquisition cost that is never earned back: said in words', async () => {
        const calculator = await calculatorIn(language);
        await enter(calculator, 'acquisitionCost', '5000');
        expect(textOf(calculator, '.notes')).to.match(language === 'ru' ? /на каждом теряется/ : /is lost on each/);
        expectNothingBroken(calculator);
      });

      it('a configuration with unknown keys, __proto__, wrong types and HTML: an answer, and nothing on the screen of it', async () => {
        const attack = '<img src=x onerror=alert(1)>';
        const json = JSON.stringify({
          averagePurchas: 1,
          churn: [],
          grossMargin: { a: 1 },
          timing: attack,
          theme: attack,
          cohortSurvivors: 'x',
          horizonYears: true,
          currency: attack,
        }).replace(/</g, '\\u003c');
        const said = await consoleDuring(async () => {
          const calculator = await mount<LtvCalculator>(
            `<ltv-calculator lang="${language}"><script type="application/json">{"__proto__":{"churn":9},${json.slice(1)}</script></ltv-calculator>`,
          );
          expect(calculator.answer!.inputs).to.include({ averagePurchase: 50, churn: 0.1, timing: 'start' });
          expect(headline(calculator)).to.contain(attack);
          expect(all(calculator, 'img')).to.deep.equal([]);
          await openAll(calculator);
          expectNothingBroken(calculator);
        });
        expect(said.every((line) => line.startsWith('warn: [ltv-widgets]'))).to.equal(true);
      });
    });
  }

  it('text pasted with tabs and line breaks, as from a spreadsheet, is a list where a list is asked for', async () => {
    const calculator = await calculatorIn('ru', COHORT);
    await put(calculator, 'cohortSurvivors', '1 000\r\n869\r\n743,5\r\n653');
    expect(calculator.inputs['cohortSurvivors']).to.deep.equal([1000, 869, 743.5, 653]);
    expect(calculator.answer).not.to.equal(null);
  });
});

async function calculatorIn(language: Language, given: Readonly<Record<string, unknown>> = {}): Promise<LtvCalculator> {
  const calculator = await mount<LtvCalculator>(`<ltv-calculator lang="${language}" mode="advanced"></ltv-calculator>`);
  calculator.config = given;
  return drawn(calculator);
}

/** By the keyboard; in English a decimal comma is as good as a point. */
async function enter(calculator: LtvCalculator, id: string, text: string): Promise<void> {
  find(calculator, `#${id}`).scrollIntoView();
  await type(calculator, id, text);
  expect(fieldOf(calculator, id).value).to.equal(text);
}

/** What was typed may be printed with other separators once it is understood; its digits and letters stay. */
function digits(text: string): string {
  return text
    .replace(/[\s.,;]/g, '')
    .replace(/^-/, '')
    .replace('−', '');
}

function expectLanguage(sentence: string, language: Language): void {
  const bare = sentence.replace(/\b(?:LTV|sBG|lifetime value|loan-to-value)\b/g, '');
  if (language === 'ru') {
    expect(bare).to.match(/\p{Script=Cyrillic}/u);
    expect(bare.match(/[a-z]{2,}/gi)).to.equal(null);
  } else expect(bare.match(/\p{Script=Cyrillic}+/gu)).to.equal(null);
}
