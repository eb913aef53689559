import { expect } from 'chai';
import fc from '../core/support/fast-check.js';
import { parseNumber } from '../../src/locale/parse-number.js';
import type { NumberKind } from '../../src/locale/parse-number.js';
import { NUMBER_CASES } from './number-cases.js';

const KINDS: readonly NumberKind[] = ['number', 'share', 'money'];

function valueIn(language: string, text: string, kind: NumberKind = 'number'): number | string {
  const outcome = parseNumber(text, { language, kind });
  return outcome.ok ? outcome.value.value : (outcome.issues[0]?.code ?? 'no code');
}

describe('parseNumber: the table', () => {
  it('has at least 200 rows in each language', () => {
    for (const tag of ['ru', 'en']) {
      expect(NUMBER_CASES.filter(([, language]) => language === tag).length).to.be.above(200);
    }
  });

  for (const [text, language, kind, expected, ambiguous] of NUMBER_CASES) {
    it(`${JSON.stringify(text)} in ${language || 'no language'} as ${kind} is ${expected}${ambiguous ? ', ambiguous' : ''}`, () => {
      const outcome = parseNumber(text, { language, kind });
      if (typeof expected === 'string') {
        expect(outcome).to.have.nested.property('issues[0].code', expected);
        expect(outcome).to.have.nested.property('issues[0].field', '');
        return;
      }
      expect(outcome).to.have.nested.property('value.value', expected);
      const { other } = (outcome as Extract<typeof outcome, { ok: true }>).value;
      expect(other !== undefined).to.equal(ambiguous !== undefined);
      // The other reading takes the same digits for thousands, or for thousandths.
      if (other !== undefined) expect(Math.abs(Math.log10(other / expected))).to.be.closeTo(3, 1e-9);
      expect(valueIn(language, text, kind)).to.satisfy((value: number) => !Object.is(value, -0));
    });
  }
});

describe('parseNumber: issues', () => {
  it('offers the number when only its sign is of the wrong unit', () => {
    const percent = parseNumber('12 %', { language: 'ru', kind: 'money' });
    expect(percent).to.have.nested.property('issues[0].suggestion').that.deep.equals({ field: '', value: 12 });
    const currency = parseNumber('50 ₽', { language: 'ru', kind: 'share' });
    expect(currency).to.have.nested.property('issues[0].suggestion').that.deep.equals({ field: '', value: 0.5 });
  });

  it('names the limit that was crossed', () => {
    expect(parseNumber('1e309', { language: 'en' })).to.have.nested.property('issues[0].limit', 999999999999999);
  });

  it('suggests nothing where nothing is obvious', () => {
    for (const text of ['--5', '5,,5', '1O0', 'abc', '']) {
      expect(parseNumber(text, { language: 'ru' })).not.to.have.nested.property('issues[0].suggestion');
    }
  });

  it('takes a currency sign beside a plain number, but no per cent', () => {
    expect(valueIn('ru', '5 ₽')).to.equal(5);
    expect(parseNumber('5 %', { language: 'ru' })).to.have.nested.property('issues[0].code', 'percent-not-expected');
  });
});

describe('parseNumber: what others got wrong', () => {
  it('1,024 typed in English is 1024, also on iOS (adobe/spectrum-web-components#2709)', () => {
    expect(valueIn('en', '1,024')).to.equal(1024);
  });

  it('a comma is decimal in German and in Russian (adobe/spectrum-web-components#4483, #6013)', () => {
    expect([valueIn('de', '1,5'), valueIn('ru', '1,5')]).to.deep.equal([1.5, 1.5]);
  });

  it('a comma from a keypad without a point is decimal in English (cleanslate#425)', () => {
    expect(valueIn('en', '12,5')).to.equal(12.5);
  });

  it('full-width input of Japanese keyboards is a number, as in Spectrum number-field', () => {
    expect(valueIn('en', '１２３')).to.equal(123);
    expect(valueIn('en', 'ー１２')).to.equal(-12);
  });

  it('a typed prefix or suffix is no error, as GOV.UK asks', () => {
    expect([valueIn('en', '£150', 'money'), valueIn('en', '150%', 'share')]).to.deep.equal([150, 1.5]);
  });

  it('shares have no binary noise: each whole and half per cent is the nearest number', () => {
    for (let half = 0; half <= 400; half += 1) {
      expect(valueIn('en', String(half / 2), 'share')).to.equal(half / 200);
    }
  });
});

describe('parseNumber: any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,٫ \u00a0'_-−+()%₽$eе5kкмтыслнруб１٣𝟏"), maxLength: 40 }),
    fc
      .array(fc.constantFrom('1', '12', '123', '000', ',', '.', ' ', '-', '%', '$', 'тыс.', 'руб.', 'k', 'e', '(', ')'))
      .map((parts) => parts.join('')),
  );

  it('never throws and never gives NaN, an infinity or −0', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('ru', 'en', 'de', 'C', ''),
        fc.constantFrom(...KINDS),
        (text, language, kind) => {
          const outcome = parseNumber(text, { language, kind });
          if (!outcome.ok) return outcome.issues.length === 1 && outcome.issues[0]?.code !== '';
          return Number.isFinite(outcome.value.value) && !Object.is(outcome.value.value, -0);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes long text in a time that grows no faster than the text', () => {
    // If it took the square of the length, mocha would not wait for it.
    for (const part of ['1 ', ' ', '1,', '(', 'тыс', "1'", '-$']) parseNumber(part.repeat(200_000), { language: 'ru' });
    for (const part of ['1 ', ' 1', '1,', 'руб', 'a$']) parseNumber(`1${part.repeat(40)}x`, { language: 'ru' });
  });

  it('reads every integer and every decimal as Number does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999999999, max: 999999999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, hundredths) => {
          const text = `${whole}.${String(hundredths).padStart(2, '0')}`;
          expect(valueIn('ru', text)).to.equal(Number(text) + 0);
          expect(valueIn('ru', text.replace('.', ','))).to.equal(Number(text) + 0);
        },
      ),
    );
  });

  it('does not depend on the language unless one mark is followed by three digits', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...KINDS), (text, kind) => {
        fc.pre(!/[.,．，،、。｡]\D*\d{3}(?!\d)/u.test(text.normalize('NFKC')) && !/[٠-٩۰-۹０-９]/.test(text));
        expect(parseNumber(text, { language: 'ru', kind })).to.deep.equal(parseNumber(text, { language: 'en', kind }));
      }),
    );
  });
});
