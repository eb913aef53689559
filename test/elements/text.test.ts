import { expect } from 'chai';
import type { Amount, Answer, Figure } from '../../src/calculators/answer.js';
import type { InputValue, Question, TableColumn, TableQuestion } from '../../src/calculators/question.js';
import { literal, quantity } from '../../src/core/expression/expression.js';
import type { Issue } from '../../src/core/outcome.js';
import { createText, type Text } from '../../src/elements/text.js';
import { en as commonEn } from '../../src/locale/en.js';
import { ru as commonRu } from '../../src/locale/ru.js';
import { fill, type CalculatorWords, type CommonWords } from '../../src/locale/words.js';

/** In what is expected a tilde stands for the space that ends no line. */
const nb = (text: string) => text.replaceAll('~', '\u00a0');

const catalogue = (common: CommonWords, words: Partial<CalculatorWords>): CalculatorWords => ({
  ...{ common, title: '', introduction: '', headline: '', questions: {}, figures: {}, names: {} },
  ...{ sentences: {}, assumptions: {}, notes: {}, issues: {}, pictures: {} },
  ...words,
});

const english = catalogue(commonEn, {
  headline: 'Value of a customer',
  questions: {
    price: { label: 'Price' },
    basis: { label: 'Known as', options: { rate: 'a rate', counts: 'two counts' } },
    branches: { label: 'Branches', columns: { name: 'Branch', value: 'Value' } },
  },
  figures: { total: 'Total', perPeriod: 'Margin per {period}', gross: 'Gross value' },
  names: { churn: 'churn per {period}', price: 'price' },
  sentences: { total: 'It comes to {total} in {years}.', dated: 'Rates of {date}, per {period}, by {who}.' },
  assumptions: { horizon: 'Later years are left out: {horizon}.' },
  issues: { blank: 'A branch needs a name.', 'shares-do-not-sum': 'The shares come to {limit}.' },
});

const russian = catalogue(commonRu, {
  headline: 'Ценность клиента',
  questions: {
    price: { label: 'Цена' },
    basis: { label: 'Известно', options: { rate: 'доля', counts: 'два числа' } },
    branches: { label: 'Филиалы', columns: { name: 'Филиал', value: 'Ценность' } },
  },
  figures: { total: 'Всего', perPeriod: 'Прибыль за {period}', gross: 'До вычетов' },
  names: { churn: 'отток за {period}', price: 'цена' },
  sentences: { total: 'Всего {total} в срок {years}.', dated: 'Ставки: {date}, за {period}, {who}.' },
  assumptions: { horizon: 'Дальше не считаем: {horizon}.' },
  issues: { blank: 'У филиала нет имени.', 'shares-do-not-sum': 'Доли дают {limit}.' },
});

const WORDS = { en: english, ru: russian };
const speak = (language: string) => createText(language, null, WORDS);

/** The same thing said in both languages. */
type Said = readonly [what: string, say: (text: Text) => string, english: string, russian: string];

function itSays(cases: readonly Said[]): void {
  for (const [what, say, inEnglish, inRussian] of cases)
    it(what, () => {
      expect(say(speak('en'))).to.equal(nb(inEnglish));
      expect(say(speak('ru'))).to.equal(nb(inRussian));
    });
}

const simple = { level: 'simple' } as const;
const asked = (kind: 'money' | 'share' | 'number' | 'count' | 'years' | 'duration', id = 'price'): Question => ({
  ...simple,
  id,
  kind,
  default: 1234.5,
});

const BRANCHES: TableQuestion = {
  ...simple,
  id: 'branches',
  kind: 'table',
  columns: [
    { id: 'name', kind: 'text', maximumLength: 40 },
    { id: 'value', kind: 'money' },
    { id: 'part', kind: 'share', optional: true },
    { id: 'visits', kind: 'number' },
  ],
  default: [
    { name: 'North', value: 1234.5, part: 0.25, visits: 1.5 },
    { name: 'South', value: 5, part: null, visits: 2 },
  ],
  minimumRows: 1,
  maximumRows: 3,
};

/** Nobody names its rows. */
const YEARS: TableQuestion = { ...BRANCHES, id: 'years', columns: BRANCHES.columns.slice(1) };

const SERIES: Question = {
  ...simple,
  id: 'cohort',
  kind: 'series',
  default: [1000, 869.5],
  minimumLength: 2,
  maximumLength: 12,
  minimum: 0,
  maximum: 1e6,
};
const CHOICE: Question = { ...simple, id: 'basis', kind: 'choice', options: ['rate', 'counts'], default: 'rate' };
const PERIOD: Question = { ...simple, id: 'churnPeriod', kind: 'period', options: ['month', 'year'], default: 'month' };

describe('the text of an amount', () => {
  const amount =
    (unit: Amount['unit'], value: number | null, more: Partial<Amount> = {}) =>
    (text: Text) =>
      text.amount({ value, unit, ...more });

  itSays([
    ['has two decimals where money is little', amount('money', 5.4), '$5.40', '5,40~₽'],
    ['has none where it is much', amount('money', 1234.5), '$1,235', '1~235~₽'],
    ['has the minus of typography before money', amount('money', -1234.5), '−$1,235', '−1~235~₽'],
    ['has a share in percent', amount('share', 0.1234), '12.3%', '12,3~%'],
    ['has the minus of typography before a share', amount('share', -0.1234), '−12.3%', '−12,3~%'],
    ['has whole counts', amount('count', 12_345.6), '12,346', '12~346'],
    ['has the minus of typography before a count', amount('count', -3), '−3', '−3'],
    ['has a number with two decimals', amount('number', 1.23456), '1.23', '1,23'],
    ['has a factor like a number', amount('factor', 1.23456), '1.23', '1,23'],
    ['has the minus of typography before a number', amount('number', -1.5), '−1.5', '−1,5'],
    ['has whole points with their sign', amount('points', 40.4), '+40~points', '+40~пунктов'],
    ['has the minus of typography before points', amount('points', -1.4), '−1~point', '−1~пункт'],
    ['has fine points to a tenth', amount('finePoints', 40.44), '+40.4~points', '+40,4~пункта'],
    ['has no sign before the width of a span', amount('pointSpan', 5.44), '5.4~points', '5,4~пункта'],
    ['has a ratio to one', amount('ratio', 3.456), '3.46~:~1', '3,46~:~1'],
    ['has the minus of typography before a ratio', amount('ratio', -3), '−3~:~1', '−3~:~1'],
  ]);

  describe('of a chance', () => {
    itSays([
      ['is none where there is none', amount('chance', 0), '0', '0'],
      // A chance that there is must not read as none: the least that has digits is one in ten thousand.
      ['is less than the least that has digits', amount('chance', 1e-12), '<0.0001', '<0,0001'],
      ['is less just below that', amount('chance', 0.000_099), '<0.0001', '<0,0001'],
      ['has digits at that', amount('chance', 0.0001), '0.0001', '0,0001'],
      ['has digits just above that', amount('chance', 0.000_15), '0.0002', '0,0002'],
      ['has four decimals', amount('chance', 0.170_22), '0.1702', '0,1702'],
      ['is not taken for little where it is below nothing', amount('chance', -0.5), '−0.5', '−0,5'],
    ]);
  });

  describe('of pieces', () => {
    itSays([
      ['is none where there is none', amount('pieces', 0), '0', '0'],
      ['is less than what anybody can picture', amount('pieces', 1e-6), '<0.01', '<0,01'],
      ['is less just below that', amount('pieces', 0.0099), '<0.01', '<0,01'],
      ['has digits at that', amount('pieces', 0.01), '0.01', '0,01'],
      ['has digits just above that', amount('pieces', 0.02), '0.02', '0,02'],
      ['has two decimals while they are few', amount('pieces', 2.345), '2.35', '2,35'],
      ['has one decimal when they are more', amount('pieces', 23.45), '23.5', '23,5'],
      ['is not taken for little where it is below nothing', amount('pieces', -0.5), '−0.5', '−0,5'],
    ]);
  });

  describe('of a time', () => {
    const time = (value: number, period?: 'month' | 'quarter' | 'year') =>
      amount('duration', value, period && { period });
    itSays([
      ['is in months below two years', time(23.9, 'month'), '23.9~months', '23,9~месяца'],
      ['is in years from two on', time(24, 'month'), '2~years', '2~года'],
      ['is in years beyond two', time(30, 'month'), '2.5~years', '2,5~года'],
      ['is in years also where months would be fewer than forty', time(35, 'month'), '2.9~years', '2,9~года'],
      ['is in quarters below two years', time(7, 'quarter'), '7~quarters', '7~кварталов'],
      ['is in years from eight quarters on', time(8, 'quarter'), '2~years', '2~года'],
      ['is in years where it is counted in them, however short', time(1, 'year'), '1~year', '1~год'],
      ['is in years where no period is told', time(5), '5~years', '5~лет'],
      ['has the minus of typography', time(-1, 'month'), '−1~month', '−1~месяц'],
    ]);
  });

  describe('without a number', () => {
    itSays([
      ['is never, where nothing else is said', amount('duration', null), 'never', 'никогда'],
      ['is endless', amount('money', null, { state: 'infinite' }), 'no limit', 'без предела'],
      ['is beyond any horizon', amount('duration', null, { state: 'beyond' }), 'more than 50 years', 'больше 50 лет'],
      ['is a goal out of reach', amount('share', null, { state: 'impossible' }), 'out of reach', 'недостижимо'],
      ['is a turn that does not come', amount('number', null, { state: 'none' }), 'none', 'ни~при каком'],
    ]);
  });
});

describe('the text of a moment', () => {
  itSays([
    ['is 0 at the beginning, which is no time', (text) => text.moment(0, 'month'), '0', '0'],
    ['is in years where they are whole', (text) => text.moment(24, 'month'), '2~years', '2~года'],
    ['is in years where quarters make whole ones', (text) => text.moment(4, 'quarter'), '1~year', '1~год'],
    ['is in its own period where they are not', (text) => text.moment(25, 'month'), '25~months', '25~месяцев'],
    ['is in quarters where they do not', (text) => text.moment(5, 'quarter'), '5~quarters', '5~кварталов'],
    ['is in years, parts of them too', (text) => text.moment(2.5, 'year'), '2.5~years', '2,5~года'],
  ]);
});

describe('the text of a leaf of the working', () => {
  itSays([
    [
      'keeps six digits of a share',
      (text) => text.worked(quantity('churn', 0.123_456_78, 'share')),
      '12.3457%',
      '12,3457~%',
    ],
    ['keeps six digits of a number', (text) => text.worked(quantity('x', 1.234_567_8, 'number')), '1.23457', '1,23457'],
    ['keeps six digits of a factor', (text) => text.worked(quantity('x', 1.234_567_8, 'factor')), '1.23457', '1,23457'],
    [
      'keeps six digits of points, without a word',
      (text) => text.worked(quantity('x', 40.123_456, 'points')),
      '40.1235',
      '40,1235',
    ],
    [
      'keeps six digits of fine points',
      (text) => text.worked(quantity('x', 40.123_456, 'finePoints')),
      '40.1235',
      '40,1235',
    ],
    [
      'keeps six digits of a span',
      (text) => text.worked(quantity('x', 5.123_456_7, 'pointSpan')),
      '5.12346',
      '5,12346',
    ],
    ['rounds money as everywhere', (text) => text.worked(quantity('x', 1234.567, 'money')), '$1,235', '1~235~₽'],
    ['rounds a count as everywhere', (text) => text.worked(quantity('x', 12.4, 'count')), '12', '12'],
    [
      'leaves a time in its own period',
      (text) => text.worked(quantity('x', 48, 'duration', 'month')),
      '48~months',
      '48~месяцев',
    ],
    [
      'takes a time without a period for years',
      (text) => text.worked(quantity('x', 4, 'duration')),
      '4~years',
      '4~года',
    ],
    ['says a constant as it is', (text) => text.worked(literal(0.5)), '0.5', '0,5'],
    ['has the minus of typography before a constant', (text) => text.worked(literal(-1)), '−1', '−1'],
    [
      'has the minus of typography before a share',
      (text) => text.worked(quantity('x', -0.5, 'share')),
      '−50%',
      '−50~%',
    ],
    ['has the minus of typography before money', (text) => text.worked(quantity('x', -5, 'money')), '−$5', '−5~₽'],
  ]);

  describe('as a name', () => {
    itSays([
      [
        'tells its period',
        (text) => text.name(quantity('churn', 0.1, 'share', 'month')),
        'churn per month',
        'отток за~месяц',
      ],
      [
        'keeps the place of a period that there is not',
        (text) => text.name(quantity('churn', 0.1, 'share')),
        'churn per {period}',
        'отток за~{period}',
      ],
      [
        'is the id where there are no words',
        (text) => text.name(quantity('elsewhere', 1, 'number')),
        'elsewhere',
        'elsewhere',
      ],
      ['is the number where it is a constant', (text) => text.name(literal(-12)), '−12', '−12'],
    ]);
  });
});

describe('the text of a figure’s label', () => {
  const money = { value: 1, unit: 'money' } as const;
  itSays([
    [
      'tells its period',
      (text) => text.figure('perPeriod', { ...money, period: 'quarter' }),
      'Margin per quarter',
      'Прибыль за~квартал',
    ],
    ['is plain without one', (text) => text.figure('total', money), 'Total', 'Всего'],
    ['is the id where there are no words', (text) => text.figure('elsewhere', money), 'elsewhere', 'elsewhere'],
  ]);
});

describe('the text of figures', () => {
  const share = (id: string, value: number): Figure => ({ id, value, unit: 'share' });
  const thirds = [share('a', 1 / 3), share('b', 1 / 3), share('c', 1 / 3)];

  it('has shares of one whole that make it up as they are printed, the missing tenth with the first', () => {
    const say = speak('en').figures({ figures: [...thirds, share('other', 1 / 3)], whole: ['a', 'b', 'c'] });
    expect(thirds.map(say)).to.deep.equal(['33.4%', '33.3%', '33.3%']);
    expect(speak('ru').figures({ figures: thirds, whole: ['a', 'b', 'c'] })(thirds[0]!)).to.equal(nb('33,4~%'));
  });

  it('has another share beside them by itself', () => {
    const say = speak('en').figures({ figures: [...thirds, share('other', 0.123_45)], whole: ['a', 'b', 'c'] });
    expect(say(share('other', 0.123_45))).to.equal('12.3%');
    expect(say(share('other', 0.012_34))).to.equal('1.23%');
  });

  it('has a share by itself where nothing is a whole', () => {
    expect(speak('en').figures({ figures: thirds })(thirds[0]!)).to.equal('33.3%');
    expect(speak('en').figures({ figures: [share('a', 0.012_34)], whole: [] })(share('a', 0.012_34))).to.equal('1.23%');
  });

  it('has the points of a share with the digits of the share, and their sign', () => {
    const points = (value: number): Figure => ({ id: 'inPoints', value, unit: 'finePoints', share: 'a' });
    const say = speak('en').figures({ figures: [...thirds, points(100 / 3)], whole: ['a', 'b', 'c'] });
    expect(say(points(100 / 3))).to.equal(nb('+33.4~points'));
    expect(say(points(-100 / 3))).to.equal(nb('−33.4~points'));
  });

  it('has points by themselves where their share belongs to no whole', () => {
    const points: Figure = { id: 'inPoints', value: 100 / 3, unit: 'finePoints', share: 'a' };
    expect(speak('en').figures({ figures: [points] })(points)).to.equal(nb('+33.3~points'));
  });

  it('has any other figure as an amount', () => {
    const figure: Figure = { id: 'total', value: -5, unit: 'money' };
    expect(speak('en').figures({ figures: [...thirds, figure], whole: ['a', 'b', 'c'] })(figure)).to.equal('−$5');
  });
});

/** A moment of its own each time that it is asked for: texts of dates are remembered. */
let moments = 0;
const on = (day: string, time = '12:00') => `${day}T${time}:00.${String((moments += 1) % 1000).padStart(3, '0')}Z`;

describe('a sentence', () => {
  const values = {
    total: { value: -1234.5, unit: 'money' },
    years: { value: 36, unit: 'duration', period: 'month' },
  } as const;
  const dated = { id: 'dated', values: {}, facts: { date: '2026-03-09', period: 'month', who: 'the bank' } };

  itSays([
    [
      'has its amounts in it',
      (text) => text.sentence(text.words.sentences['total'], { id: 'total', values }),
      'It comes to −$1,235 in 3~years.',
      'Всего −1~235~₽ в~срок 3~года.',
    ],
    [
      'has dates and periods in words, and other facts as they are',
      (text) => text.sentence(text.words.sentences['dated'], dated),
      'Rates of 9 March 2026, per month, by the bank.',
      'Ставки: 9 марта 2026~г., за~месяц, the bank.',
    ],
    ['is nothing where there are no words', (text) => text.sentence(undefined, dated), '', ''],
    [
      'keeps the places that have no value',
      (text) => text.sentence('{total}, {date}', { id: 'x', values: {} }),
      '{total}, {date}',
      '{total}, {date}',
    ],
  ]);

  it('has the date of the day that was written, wherever it is read', () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    try {
      const said = speak('en').sentence('{date}', { id: 'x', values: {}, facts: { date: on('2025-01-01', '00:00') } });
      expect(said).to.equal('1 January 2025');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('has the same date in the language of each reader, also the second time', () => {
    const date = (language: string, written: string) =>
      speak(language).sentence('{date}', { id: 'x', values: {}, facts: { date: written } });
    const [one, other] = [on('2026-03-10'), on('2026-03-11')];
    expect(['en', 'ru', 'en', 'ru'].map((language) => date(language, one))).to.deep.equal(
      ['10 March 2026', '10 марта 2026~г.', '10 March 2026', '10 марта 2026~г.'].map(nb),
    );
    expect(date('en', other)).to.equal('11 March 2026');
  });
});

describe('the headline', () => {
  const total = {
    id: 'total',
    values: { total: { value: 5, unit: 'money' }, years: { value: 1, unit: 'duration' } },
  } as const;
  const qualification = { id: 'horizon', values: { horizon: { value: 10, unit: 'duration' } } } as const;
  const headed = (headline: Partial<Answer['headline']>) =>
    ({ headline: { figure: 'total', sentence: total, ...headline } }) as unknown as Answer;

  itSays([
    ['is its sentence', (text) => text.headline(headed({})), 'It comes to $5 in 1~year.', 'Всего 5~₽ в~срок 1~год.'],
    [
      'has what qualifies it behind',
      (text) => text.headline(headed({ qualification })),
      'It comes to $5 in 1~year. Later years are left out: 10~years.',
      'Всего 5~₽ в~срок 1~год. Дальше не~считаем: 10~лет.',
    ],
    ['is called as usual', (text) => text.headlineLabel(headed({})), 'Value of a customer', 'Ценность клиента'],
    [
      'is called otherwise where the answer says so',
      (text) => text.headlineLabel(headed({ label: 'gross' })),
      'Gross value',
      'До~вычетов',
    ],
    [
      'is called as usual where there is no answer',
      (text) => text.headlineLabel(null),
      'Value of a customer',
      'Ценность клиента',
    ],
    [
      'is called as usual where there are no words for the other name',
      (text) => text.headlineLabel(headed({ label: 'elsewhere' })),
      'Value of a customer',
      'Ценность клиента',
    ],
  ]);
});

describe('the text of an issue', () => {
  const issue =
    (given: Partial<Issue>, question: Question | undefined) =>
    (text: Text): string =>
      text.issue({ field: 'price', code: 'above-maximum', ...given }, question);
  const limit = (value: number, question: Question | undefined, more: Partial<Issue> = {}) =>
    issue({ limit: value, ...more }, question);

  describe('has its limit', () => {
    itSays([
      [
        'as money',
        limit(1000.5, asked('money')),
        'This cannot be more than $1,001.',
        'Не~может быть больше, чем 1~001~₽.',
      ],
      [
        'as a share',
        limit(0.125, asked('share')),
        'This cannot be more than 12.5%.',
        'Не~может быть больше, чем 12,5~%.',
      ],
      [
        'as years',
        limit(50, asked('years')),
        'This cannot be more than 50~years.',
        'Не~может быть больше, чем 50~лет.',
      ],
      [
        'as a number',
        limit(1234.5, asked('number')),
        'This cannot be more than 1,235.',
        'Не~может быть больше, чем 1~235.',
      ],
      [
        'as a number of things',
        limit(100, asked('count')),
        'This cannot be more than 100.',
        'Не~может быть больше, чем 100.',
      ],
      [
        'as a number where the unit of a time is asked beside',
        limit(1200, asked('duration')),
        'This cannot be more than 1,200.',
        'Не~может быть больше, чем 1~200.',
      ],
      [
        'as a number where no question is meant',
        limit(2.5, undefined),
        'This cannot be more than 2.5.',
        'Не~может быть больше, чем 2,5.',
      ],
      [
        'as nothing where there is none',
        issue({}, asked('money')),
        'This cannot be more than .',
        'Не~может быть больше, чем .',
      ],
      [
        'as 0 where it is that',
        limit(0, asked('money'), { code: 'below-minimum' }),
        'This cannot be less than $0.',
        'Не~может быть меньше, чем 0~₽.',
      ],
      // Rounded, 99.999 % would read as the whole that is asked for.
      [
        'to the digit where a sum misses a whole by little',
        limit(0.999_99, BRANCHES, { code: 'shares-do-not-sum' }),
        'The shares come to 99.999%.',
        'Доли дают 99,999~%.',
      ],
      [
        'as the month that is the shortest period',
        (text) =>
          createText(text.language, null, {
            en: catalogue(commonEn, { issues: { 'shorter-than-period': 'At least {limit}.' } }),
            ru: catalogue(commonRu, { issues: { 'shorter-than-period': 'Не меньше: {limit}.' } }),
          }).issue({ field: 'lifespan', code: 'shorter-than-period', limit: 0.25 }, asked('duration')),
        'At least 1~month.',
        'Не~меньше: 1~месяц.',
      ],
      [
        'as the share of a growth that is too fast',
        (text) =>
          createText(text.language, null, {
            en: catalogue(commonEn, { issues: { diverges: 'Below {limit}.' } }),
            ru: catalogue(commonRu, { issues: { diverges: 'Меньше {limit}.' } }),
          }).issue({ field: 'growth', code: 'diverges', limit: 0.25 }, asked('share')),
        'Below 25%.',
        'Меньше 25~%.',
      ],
    ]);
  });

  describe('of a table', () => {
    itSays([
      [
        'counts rows and no numbers',
        limit(2, BRANCHES, { code: 'too-few' }),
        'Rows needed: at least 2.',
        'Нужно строк: не~меньше 2.',
      ],
      [
        'counts rows where there are too many',
        limit(3, BRANCHES, { code: 'too-many' }),
        'Rows allowed: at most 3.',
        'Строк может быть не~больше 3.',
      ],
      [
        'counts numbers of a list',
        limit(2, SERIES, { code: 'too-few' }),
        'Enter at least 2 numbers.',
        'Введите не~меньше 2 чисел.',
      ],
      [
        'names the row',
        issue({ code: 'no-value', row: 1 }, BRANCHES),
        'Row 2. These numbers give no answer.',
        'Строка 2. По~этим числам ответа нет.',
      ],
      [
        'names the first row',
        issue({ code: 'no-value', row: 0 }, BRANCHES),
        'Row 1. These numbers give no answer.',
        'Строка 1. По~этим числам ответа нет.',
      ],
      [
        'names the cell, with a limit in the unit of its column',
        limit(1e6, BRANCHES, { row: 1, column: 'value' }),
        'Row 2, “Value”. This cannot be more than $1,000,000.',
        'Строка 2, «Ценность». Не~может быть больше, чем 1~000~000~₽.',
      ],
      [
        'has the limit of a share in percent',
        limit(1, BRANCHES, { row: 0, column: 'part' }),
        'Row 1, “part”. This cannot be more than 100%.',
        'Строка 1, «part». Не~может быть больше, чем 100~%.',
      ],
      [
        'says of a column what it would of a number',
        limit(5, BRANCHES, { row: 0, column: 'visits', code: 'too-few' }),
        'Row 1, “visits”. Enter at least 5 numbers.',
        'Строка 1, «visits». Введите не~меньше 5 чисел.',
      ],
      [
        'names no row where it is not of a question',
        (text) => text.issue({ field: 'x', code: 'no-value', row: 1 }, undefined),
        'These numbers give no answer.',
        'По~этим числам ответа нет.',
      ],
      [
        'says what the calculator says before what all say',
        issue({ code: 'blank', row: 0, column: 'name' }, BRANCHES),
        'Row 1, “Branch”. A branch needs a name.',
        'Строка 1, «Филиал». У~филиала нет имени.',
      ],
    ]);
  });

  describe('has an example', () => {
    const preset: Question = {
      ...asked('money'),
      presets: { en: { value: 50.5, date: '2026-01-01' }, ru: { value: 4500, date: '2026-01-01' } },
    } as Question;
    const tables: TableQuestion = {
      ...BRANCHES,
      presets: {
        en: { value: [{ name: 'A', value: 7, part: 0.1, visits: 1 }], date: '2026-01-01' },
        ru: { value: [{ name: 'А', value: 700, part: 0.1, visits: 1 }], date: '2026-01-01' },
      },
    };
    const example = (question: Question | undefined, more: Partial<Issue> = {}) =>
      issue({ code: 'not-a-number', ...more }, question);
    itSays([
      [
        'that is the default',
        example({ ...asked('number'), default: 0.25 } as Question),
        'Enter a number, like 0.25.',
        'Введите число, например 0,25.',
      ],
      [
        'that is written like money',
        example({ ...asked('money'), default: 5.4 } as Question),
        'Enter a number, like 5.40.',
        'Введите число, например 5,40.',
      ],
      [
        'that is written in percent',
        example({ ...asked('share'), default: 0.25 } as Question),
        'Enter a number, like 25.',
        'Введите число, например 25.',
      ],
      [
        'that is the default of the language',
        example(preset),
        'Enter a number, like 50.50.',
        'Введите число, например 4~500.',
      ],
      [
        'that is the first row of a table',
        example(BRANCHES, { row: 1, column: 'part' }),
        'Row 2, “part”. Enter a number, like 25.',
        'Строка 2, «part». Введите число, например 25.',
      ],
      [
        'that is the first row of the language',
        example(tables, { row: 0, column: 'value' }),
        'Row 1, “Value”. Enter a number, like 7.',
        'Строка 1, «Ценность». Введите число, например 700.',
      ],
      [
        'of decimals where the default is no number',
        example({ ...asked('number'), default: null, optional: true } as Question),
        'Enter a number, like 1,234.5.',
        'Введите число, например 1~234,5.',
      ],
      [
        'of decimals where the table has no rows to begin with',
        example({ ...BRANCHES, default: [] }, { row: 0, column: 'part' }),
        'Row 1, “part”. Enter a number, like 1,234.5.',
        'Строка 1, «part». Введите число, например 1~234,5.',
      ],
      [
        'of decimals where no column is meant',
        example(BRANCHES),
        'Enter a number, like 1,234.5.',
        'Введите число, например 1~234,5.',
      ],
      ['not where no question is meant', example(undefined), 'Enter a number, like .', 'Введите число, например .'],
    ]);
  });

  itSays([
    [
      'is that of all calculators where this one has none',
      issue({ code: 'not-whole' }, asked('count')),
      'Enter a whole number.',
      'Введите целое число.',
    ],
    [
      'is a general one where nobody has words',
      issue({ code: 'as-never-before' }, asked('count')),
      'This value cannot be used.',
      'С~таким значением посчитать нельзя.',
    ],
  ]);
});

describe('the text of an input', () => {
  const input = (question: Question, value: InputValue) => (text: Text) => text.input(question, value);
  const field = (question: Question, value: InputValue) => (text: Text) => text.field(question, value);

  describe('to be read', () => {
    itSays([
      ['is nothing where nothing was said', input(asked('money'), null), '', ''],
      ['is nothing where nothing was chosen', input(CHOICE, null), '', ''],
      ['has all of its money', input(asked('money'), 1234.5), '$1,234.50', '1~234,50~₽'],
      ['has the minus of typography', input(asked('money'), -5), '−$5', '−5~₽'],
      ['has a share in percent', input(asked('share'), 0.125), '12.5%', '12,5~%'],
      ['has years with their word', input(asked('years'), 5), '5~years', '5~лет'],
      ['has a number with all of its digits', input(asked('number'), 1234.56789), '1,234.56789', '1~234,56789'],
      ['has a list of numbers', input(SERIES, [1000, 869.5]), '1,000; 869.5', '1~000; 869,5'],
      ['has a choice in words', input(CHOICE, 'counts'), 'two counts', 'два числа'],
      ['has a choice as it is where there are no words', input(CHOICE, 'lifespan'), 'lifespan', 'lifespan'],
      [
        'has a choice as it is where there are no words for its options',
        input({ ...CHOICE, id: 'price' }, 'rate'),
        'rate',
        'rate',
      ],
      [
        'has a choice as it is where there are no words for the question',
        input({ ...CHOICE, id: 'elsewhere' }, 'rate'),
        'rate',
        'rate',
      ],
      ['has a period in words', input(PERIOD, 'month'), 'a month', 'в~месяц'],
      ['has a period as it is where there are no words', input(PERIOD, 'week'), 'week', 'week'],
      [
        'has each row of a table by its name',
        input(BRANCHES, BRANCHES.default),
        'North: $1,234.50, 25%, 1.5; South: $5, —, 2',
        'North: 1~234,50~₽, 25~%, 1,5; South: 5~₽, —, 2',
      ],
      [
        'has each row by its number where it has no name',
        input(YEARS, YEARS.default),
        '1: $1,234.50, 25%, 1.5; 2: $5, —, 2',
        '1: 1~234,50~₽, 25~%, 1,5; 2: 5~₽, —, 2',
      ],
      ['has a dash where a row says nothing', input(YEARS, [{ value: -5 }]), '1: −$5, —, —', '1: −5~₽, —, —'],
      ['is nothing of a table without rows', input(BRANCHES, []), '', ''],
      ['has rows without facts of a table without columns', input({ ...YEARS, columns: [] }, [{}]), '1: ', '1: '],
    ]);
  });

  describe('in its field', () => {
    itSays([
      ['is nothing where nothing was said', field(asked('money'), null), '', ''],
      ['has no sign of money', field(asked('money'), 1234.5), '1,234.50', '1~234,50'],
      ['has a share in percent without its sign', field(asked('share'), 0.125), '12.5', '12,5'],
      ['has a hyphen, which keyboards have', field(asked('number'), -5), '-5', '-5'],
      ['has a number as it is', field(asked('number'), 0.125), '0.125', '0,125'],
      ['has a list with semicolons', field(SERIES, [1000, 869.5]), '1,000; 869.5', '1~000; 869,5'],
      ['has a choice as it is', field(CHOICE, 'counts'), 'counts', 'counts'],
      [
        'has a table as it is read',
        field(BRANCHES, [{ name: 'A', value: 5, part: null, visits: 2 }]),
        'A: $5, —, 2',
        'A: 5~₽, —, 2',
      ],
    ]);
  });
});

describe('the text of a cell', () => {
  const column = (kind: 'money' | 'share' | 'number' | 'count'): TableColumn => ({ id: 'x', kind });
  const name: TableColumn = { id: 'name', kind: 'text', maximumLength: 40 };

  describe('to be read', () => {
    itSays([
      ['has all of its money', (text) => text.cellSaid(column('money'), 1234.5), '$1,234.50', '1~234,50~₽'],
      ['has the minus of typography before money', (text) => text.cellSaid(column('money'), -5), '−$5', '−5~₽'],
      ['has a share in percent', (text) => text.cellSaid(column('share'), 0.25), '25%', '25~%'],
      ['has a number', (text) => text.cellSaid(column('number'), 1234.5), '1,234.5', '1~234,5'],
      ['has a count', (text) => text.cellSaid(column('count'), 1234), '1,234', '1~234'],
      ['has a name', (text) => text.cellSaid(name, 'North'), 'North', 'North'],
      ['is nothing where it is blank', (text) => text.cellSaid(column('money'), null), '', ''],
    ]);
  });

  describe('to be typed over', () => {
    itSays([
      ['has no sign of money', (text) => text.cell(column('money'), 5.4), '5.40', '5,40'],
      ['has a share in percent without its sign', (text) => text.cell(column('share'), 0.25), '25', '25'],
      ['has a number', (text) => text.cell(column('number'), 0.25), '0.25', '0,25'],
      ['has a hyphen, which keyboards have', (text) => text.cell(column('money'), -5), '-5', '-5'],
      ['has a name', (text) => text.cell(name, 'North'), 'North', 'North'],
      ['is nothing where it is blank', (text) => text.cell(column('money'), null), '', ''],
    ]);
  });

  describe('and its place', () => {
    itSays([
      ['is counted from one', (text) => text.place(BRANCHES, 0), 'Row 1.', 'Строка 1.'],
      ['names the column', (text) => text.place(BRANCHES, 1, 'value'), 'Row 2, “Value”.', 'Строка 2, «Ценность».'],
      [
        'names the column by its id where there are no words',
        (text) => text.place(BRANCHES, 1, 'part'),
        'Row 2, “part”.',
        'Строка 2, «part».',
      ],
      ['has groups of digits', (text) => text.place(BRANCHES, 1233), 'Row 1,234.', 'Строка 1~234.'],
    ]);
  });

  describe('and the head of its column', () => {
    itSays([
      ['is in words', (text) => text.column(BRANCHES, 'name'), 'Branch', 'Филиал'],
      ['is the id where there are no words', (text) => text.column(BRANCHES, 'part'), 'part', 'part'],
      ['is the id where the question has no heads', (text) => text.column(asked('money'), 'part'), 'part', 'part'],
      ['is the id where there are no words for the question', (text) => text.column(YEARS, 'value'), 'value', 'value'],
    ]);
  });
});

describe('the label of a question', () => {
  itSays([
    ['is in words', (text) => text.label(asked('money')), 'Price', 'Цена'],
    ['is the id where there are no words', (text) => text.label(asked('money', 'elsewhere')), 'elsewhere', 'elsewhere'],
  ]);
});

describe('a text', () => {
  it('has the currency of the language where the page names none, and that of the page where it does', () => {
    expect([speak('en').currency, speak('ru').currency]).to.deep.equal(['USD', 'RUB']);
    const euros = createText('ru', 'EUR', WORDS);
    expect(euros.currency).to.equal('EUR');
    expect(euros.amount({ value: 5, unit: 'money' })).to.equal(nb('5~€'));
  });

  it('has the numbers of a country whose language it speaks', () => {
    const british = speak('en-GB');
    expect(british.language).to.equal('en');
    expect(british.sentence('{date}', { id: 'x', values: {}, facts: { date: '2026-03-12' } })).to.equal(
      '12 March 2026',
    );
    expect(speak('EN-GB').sentence('{date}', { id: 'x', values: {}, facts: { date: '2026-03-13' } })).to.equal(
      '13 March 2026',
    );
  });

  it('has the numbers of its words where the page speaks another language: German commas would mislead', () => {
    expect(speak('de').amount({ value: 1234.5, unit: 'number' })).to.equal('1,235');
    expect(speak('de').amount({ value: 1.5, unit: 'number' })).to.equal('1.5');
    expect(speak('kk').amount({ value: 1.5, unit: 'number' })).to.equal('1,5');
    expect(speak('kk').language).to.equal('ru');
  });

  it('ends no Russian line with a short word, and leaves English as it is', () => {
    const words = { hint: 'в год' };
    expect(speak('ru').tied(words)).to.deep.equal({ hint: nb('в~год') });
    expect(speak('en').tied(words)).to.equal(words);
  });

  it('gives out its words, its format and what fills a template', () => {
    expect(speak('en').words).to.equal(english);
    expect(speak('en').common).to.equal(commonEn);
    expect(speak('ru').common.perPeriod.month).to.equal(nb('в~месяц'));
    expect(speak('en').format.count(1234)).to.equal('1,234');
    expect(speak('en').fill).to.equal(fill);
    expect(speak('en').fill('{a}', { a: 'b' })).to.equal('b');
  });
});
