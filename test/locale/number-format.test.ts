import { expect } from 'chai';
import fc from '../core/support/fast-check.js';
import { createFormat } from '../../src/locale/number-format.js';
import type { PeriodForms } from '../../src/locale/number-format.js';
import { parseNumber } from '../../src/locale/parse-number.js';
import type { NumberKind } from '../../src/locale/parse-number.js';

const russianPeriods: PeriodForms = {
  month: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
  quarter: { one: 'квартал', few: 'квартала', many: 'кварталов', other: 'квартала' },
  year: { one: 'год', few: 'года', many: 'лет', other: 'года' },
};
const ru = createFormat({ language: 'ru', currency: 'RUB', periodForms: russianPeriods });
const en = createFormat({ language: 'en', currency: 'USD' });

/** No-break spaces as plain ones, so that the expectations can be read. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  it('has two decimals below 1000, none from there on, none when whole', () => {
    const values = [0, 5, 12.5, 12.345, 999.99, 999.996, 1000, 1234.56, 1234567.8];
    expect(values.map(ru.money).map(plain)).to.deep.equal([
      '0 ₽',
      '5 ₽',
      '12,50 ₽',
      '12,35 ₽',
      '999,99 ₽',
      '1 000 ₽',
      '1 000 ₽',
      '1 235 ₽',
      '1 234 568 ₽',
    ]);
    expect(values.map(en.money)).to.deep.equal([
      '$0',
      '$5',
      '$12.50',
      '$12.35',
      '$999.99',
      '$1,000',
      '$1,000',
      '$1,235',
      '$1,234,568',
    ]);
  });

  it('rounds halves away from zero, the same in both languages', () => {
    const values = [1.005, -1.005, 2.675, 1.115, 0.125, 999.5, 1000.5, 1001.5, -1000.5];
    expect(values.map(ru.money).map(plain)).to.deep.equal([
      '1,01 ₽',
      '-1,01 ₽',
      '2,68 ₽',
      '1,12 ₽',
      '0,13 ₽',
      '999,50 ₽',
      '1 001 ₽',
      '1 002 ₽',
      '-1 001 ₽',
    ]);
    expect(values.map(en.money)).to.deep.equal([
      '$1.01',
      '-$1.01',
      '$2.68',
      '$1.12',
      '$0.13',
      '$999.50',
      '$1,001',
      '$1,002',
      '-$1,001',
    ]);
  });

  it('never prints −0', () => {
    expect([-0, -0.001, -0.0049].map(en.money)).to.deep.equal(['$0', '$0', '$0']);
    expect([en.share(-0.000001), en.number(-0.00001), en.count(-0.4), en.ratio(-0.001)].join()).to.equal('0%,0,0,0');
    expect(en.parseable(-0)).to.equal('0');
  });

  it('exact: keeps the hundredths at any size', () => {
    expect(plain(ru.moneyExact(1234567.891))).to.equal('1 234 567,89 ₽');
    expect(en.moneyExact(1000)).to.equal('$1,000');
  });

  it('prints no currency, an unknown one as a label, a known one in any case', () => {
    const money = (currency: string | null): string => plain(createFormat({ language: 'ru', currency }).money(1234));
    expect([null, '', '  '].map(money)).to.deep.equal(['1 234', '1 234', '1 234']);
    expect(['у. е.', 'баллов', 'pcs', 'QQQ', '₽', '<b>'].map(money)).to.deep.equal([
      '1 234 у. е.',
      '1 234 баллов',
      '1 234 pcs',
      '1 234 QQQ',
      '1 234 ₽',
      '1 234 <b>',
    ]);
    expect(['RUB', 'rub', 'KZT', 'USD', 'EUR'].map(money)).to.deep.equal([
      '1 234 ₽',
      '1 234 ₽',
      '1 234 ₸',
      '1 234 $',
      '1 234 €',
    ]);
    expect(createFormat({ language: 'en' }).money(12.5)).to.equal('12.50');
  });
});

describe('shares, numbers, counts, ratios', () => {
  it('shares have up to two decimals below 10 %, up to one from there on', () => {
    const values = [0, 0.07, 0.0307, 0.03456, 0.09996, 0.1, 0.285, 0.12345, 1, 1.2345, -0.05];
    expect(values.map(ru.share).map(plain)).to.deep.equal([
      '0 %',
      '7 %',
      '3,07 %',
      '3,46 %',
      '10 %',
      '10 %',
      '28,5 %',
      '12,3 %',
      '100 %',
      '123,5 %',
      '-5 %',
    ]);
    expect(values.map(en.share)).to.deep.equal([
      '0%',
      '7%',
      '3.07%',
      '3.46%',
      '10%',
      '10%',
      '28.5%',
      '12.3%',
      '100%',
      '123.5%',
      '-5%',
    ]);
    expect(ru.share(0.1)).to.equal('10\u00a0%');
  });

  it('rounds a share on its decimal digits: 0.10285 is 10.3 %, 0.01005 is 1.01 %', () => {
    expect([0.10285, 0.10265, 0.01005, 0.00285].map(en.share)).to.deep.equal(['10.3%', '10.3%', '1.01%', '0.29%']);
    expect(en.share(0.01125)).to.equal('1.13%');
  });

  it('six significant digits are rounded on the decimal digits too: 139.0605 is 139.061', () => {
    const values = [139.0605, -139.0605, 1.000005, 9.999995, 1234567.5, 0.000012345675, 1e-25, 0];
    const printed = ['139.061', '-139.061', '1.00001', '10', '1,234,570', '0.0000123457', '0', '0'];
    expect(values.map(en.precise)).to.deep.equal(printed);
    expect([0.1000005, 0.0285000005].map(en.preciseShare)).to.deep.equal(['10.0001%', '2.85%']);
  });

  it('numbers', () => {
    expect([0.01234, 0.99996, 1.005, 12.345, 999.999, 1234.5].map(en.number)).to.deep.equal([
      '0.0123',
      '1',
      '1.01',
      '12.35',
      '1,000',
      '1,235',
    ]);
    expect([0.4, 2.5, 1234.4].map(en.count)).to.deep.equal(['0', '3', '1,234']);
    expect([3.256, 3, 9.996, 12.34].map(en.ratio)).to.deep.equal(['3.26', '3', '10', '12.3']);
  });

  it('a dash stands for what is no number, and a field stays empty', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      const printed = [en.money, en.moneyExact, en.share, en.number, en.count, en.ratio].map((print) => print(value));
      expect(new Set([...printed, en.duration(value, 'year')])).to.deep.equal(new Set(['—']));
      expect(en.parseable(value)).to.equal('');
    }
  });
});

describe('points of a score', () => {
  const forms = { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' };
  const points = createFormat({ language: 'ru', pointForms: forms }).points;

  it('have a sign, the word that goes with the printed number, and never a percent sign', () => {
    const printed = [40, 1, -2, 0, 39.88, -0.2, 0.6].map((value) => plain(points(value, 0)));
    expect(printed).to.deep.equal([
      '+40 пунктов',
      '+1 пункт',
      '-2 пункта',
      '0 пунктов',
      '+40 пунктов',
      '0 пунктов',
      '+1 пункт',
    ]);
    expect([39.88, 40, -0.04, 44.85].map((value) => plain(points(value, 1)))).to.deep.equal([
      '+39,9 пункта',
      '+40 пунктов',
      '0 пунктов',
      '+44,9 пункта',
    ]);
    expect(points(NaN, 0)).to.equal('—');
    expect(createFormat({ language: 'en' }).points(5, 0)).to.equal('+5');
  });
});

describe('durations', () => {
  it('take the word that goes with the printed number', () => {
    const printed = [1, 2.5, 5, 0.96, 4.96, 21].map((value) => plain(ru.duration(value, 'year')));
    expect(printed).to.deep.equal(['1 год', '2,5 года', '5 лет', '1 год', '5 лет', '21 год']);
    expect(plain(ru.duration(33.3333, 'month'))).to.equal('33,3 месяца');
    expect(en.duration(2.5, 'year')).to.equal('2.5');
  });
});

describe('parseable', () => {
  it('is how a person would type it', () => {
    expect(plain(ru.parseable(1234.5))).to.equal('1 234,5');
    expect(en.parseable(1234.5)).to.equal('1,234.5');
    expect(ru.parseable(0.125, 'share')).to.equal('12,5');
    expect([0.07, 0.14, 0.28, 0.57, 0.29, 1.1].map((value) => en.parseable(value, 'share')).join()).to.equal(
      '7,14,28,57,29,110',
    );
    expect(en.parseable(0.1 + 0.2)).to.equal('0.3');
    expect(en.parseable(1e-30)).to.equal('1e-30');
  });

  it('gives money that has cents two of them, and never fewer digits than were typed', () => {
    const typed = [1234.5, 1234, 0.125].map((value) => en.parseable(value, 'money'));
    expect(typed).to.deep.equal(['1,234.50', '1,234', '0.125']);
  });

  const digits = fc.tuple(
    fc.bigInt({ min: -999999999999999n, max: 999999999999999n }),
    fc.integer({ min: 0, max: 18 }),
  );
  const typedNumber = digits.map(([whole, places]) => Number(`${whole}e-${places}`) + 0);
  const languages = fc.constantFrom(
    'ru',
    'en',
    'de',
    'fr',
    'pl',
    'es',
    'pt-PT',
    'en-IN',
    'de-CH',
    'ar',
    'fa',
    'sv',
    'C',
  );

  function readBack(language: string, value: number, kind: NumberKind): number | undefined {
    const outcome = parseNumber(createFormat({ language }).parseable(value, kind), { language, kind });
    return outcome.ok ? outcome.value.value : undefined;
  }

  for (const kind of ['number', 'money', 'share'] as const) {
    it(`is read back as the same ${kind}, to fifteen digits, in every language`, () => {
      fc.assert(
        fc.property(typedNumber, languages, (value, language) => {
          fc.pre(kind !== 'share' || Math.abs(value) < 1e13);
          expect(readBack(language, value, kind)).to.equal(value);
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('is read back also when tiny, or when it comes from arithmetic', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), languages, (value, language) => {
        expect(readBack(language, value, 'number')).to.equal(Number(value.toPrecision(15)) + 0);
      }),
    );
  });

  it('printed money is read back too, sign and all', () => {
    const currencies = [
      'RUB',
      'USD',
      'EUR',
      'KZT',
      'BYN',
      'UAH',
      'GBP',
      'PLN',
      'CZK',
      'CHF',
      'UZS',
      'TRY',
      'JPY',
      'CAD',
    ];
    for (const language of ['ru', 'en', 'de']) {
      for (const currency of currencies) {
        for (const value of [-12.34, 0, 5, 999.99, 1234, -56789, 1234567]) {
          const text = createFormat({ language, currency }).money(value);
          expect(parseNumber(text, { language, kind: 'money' }), text).to.deep.include({ ok: true });
          expect(parseNumber(text, { language, kind: 'money' }), text).to.have.nested.property('value.value', value);
        }
      }
    }
  });

  it('a printed share is read back too', () => {
    for (const language of ['ru', 'en', 'de', 'fr', 'tr', 'ar']) {
      expect(
        parseNumber(createFormat({ language }).share(-0.125), { language, kind: 'share' }),
      ).to.have.nested.property('value.value', -0.125);
    }
  });
});

describe('both languages', () => {
  it('print the same digits', () => {
    const significant = (text: string): string => text.replace(/[^\d.,-]/g, '').replace(',', '.');
    fc.assert(
      fc.property(fc.double({ min: -999, max: 999, noNaN: true }), (value) => {
        const bare = { russian: createFormat({ language: 'ru' }), english: createFormat({ language: 'en' }) };
        for (const print of ['money', 'number', 'ratio', 'count'] as const) {
          expect(significant(bare.russian[print](value))).to.equal(significant(bare.english[print](value)));
        }
      }),
    );
  });
});
