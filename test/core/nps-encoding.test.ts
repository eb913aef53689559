import { expect } from 'chai';
import { possibleEncodings, tallyAnswers, textEncoding } from './support/core.js';
import fc from './support/fast-check.js';

describe('the encoding of a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  /** Russian letters and signs in windows-1251, by their places in its table. */
  const cyrillic = (text: string) =>
    Uint8Array.from(text, (character) => {
      const code = character.codePointAt(0)!;
      if (code >= 0x410 && code <= 0x44f) return code - 0x350;
      return { Ё: 0xa8, ё: 0xb8, '«': 0xab, '»': 0xbb, '—': 0x97, '№': 0xb9 }[character] ?? code;
    });

  it('is told from its bytes', () => {
    for (const [file, expected] of [
      [bytes('9;10\n'), 'utf-8'],
      [bytes('Оценка;Комментарий\n9;«Отлично» — 👍\n'), 'utf-8'],
      [bytes('\ufeffОценка\n9'), 'utf-8'],
      [cyrillic('Оценка;Филиал\n9;«Север» — №1, ещё\n10;Ёлка'), 'windows-1251'],
      [Uint8Array.of(0xff, 0xfe, 0x39, 0x00), 'utf-16le'],
      [Uint8Array.of(0xfe, 0xff, 0x00, 0x39), 'utf-16be'],
      [Uint8Array.of(), 'utf-8'],
      [Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'binary'],
      [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'binary'],
      [bytes('%PDF-1.7'), 'binary'],
      [Uint8Array.of(0x39, 0, 0x0a, 0), 'utf-16le'],
      [Uint8Array.of(0, 0x39, 0, 0x0a), 'utf-16be'],
      [Uint8Array.of(0x39, 0, 0x01, 0), 'binary'],
      [Uint8Array.of(0x39, 0x80, 0x81, 0x90), 'x-mac-cyrillic'],
      [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'binary'],
      [Uint8Array.of(0x39, 0x0a, 0x1a), 'utf-8'],
    ] as const)
      expect(textEncoding(file), [...file.slice(0, 12)].join(' ')).to.equal(expected);
  });

  it('is that of the whole also of a beginning that ends within a character', () => {
    const whole = bytes('Оценка 👍 9');
    for (let length = 1; length <= whole.length; length += 1)
      expect(textEncoding(whole.slice(0, length))).to.equal('utf-8');
  });

  it('is UTF-8 of anything written in it, and never throws', () => {
    const text = fc.string({ unit: 'grapheme' }).map((one) => one.replace(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(text, (one) => {
        const file = bytes(`Z${one}`);
        expect(textEncoding(file)).to.equal('utf-8');
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (file) => {
        expect(textEncoding(file)).to.be.a('string');
      }),
    );
  });

  it('is decided at the edges as its table and RFC 3629 have it', () => {
    for (const [file, expected] of [
      [[0xef, 0xbb, 0xbf, 0xff], 'utf-8'],
      [[0xc0, 0xc0], 'windows-1251'],
      [[0xa8, 0xb8], 'windows-1251'],
      [[0x80, 0x80], 'x-mac-cyrillic'],
      [[0x39, 0x09, 0x0d], 'utf-8'],
      [[0x39, 0x0e], 'binary'],
      [[0x39, 0x1f], 'binary'],
      [[0xf4, 0x8f, 0xbf, 0xbf], 'utf-8'],
      [[0xf5, 0x80, 0x80, 0x80], 'x-mac-cyrillic'],
    ] as const)
      expect(textEncoding(Uint8Array.from(file)), file.join(' ')).to.equal(expected);
  });

  it('of broken UTF-8 is another', () => {
    for (const broken of [[0xd0], [0xd0, 0x39, 0xcf, 0xd0], [0xc0, 0xaf], [0xf8, 0x88, 0x80]]) {
      const found = textEncoding(Uint8Array.from([...broken, 0x39]));
      expect(found, broken.join(' ')).not.to.equal('utf-8');
    }
  });

  /** Letters of other tables by their places in them. */
  const CAPITALS = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ';
  const SMALL = CAPITALS.toLowerCase();
  const macCyrillic = (text: string) =>
    Uint8Array.from(text, (character) => {
      if (CAPITALS.includes(character)) return 0x80 + CAPITALS.indexOf(character);
      if (character === 'я') return 0xdf;
      if (SMALL.includes(character)) return 0xe0 + SMALL.indexOf(character);
      return { '«': 0xc7, '»': 0xc8, '—': 0xd1 }[character] ?? character.codePointAt(0)!;
    });
  const western = (text: string, places: Readonly<Record<string, number>> = {}) =>
    Uint8Array.from(text, (character) => places[character] ?? character.codePointAt(0)!);
  const WINDOWS = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80, '…': 0x85 };
  const MAC = {
    '’': 0xd5,
    '“': 0xd2,
    '”': 0xd3,
    '–': 0xd0,
    é: 0x8e,
    è: 0x8f,
    ü: 0x9f,
    ä: 0x8a,
    ö: 0x9a,
    ß: 0xa7,
    ñ: 0x96,
    ç: 0x8d,
    á: 0x87,
  };
  const wide = (text: string, isLittle: boolean) =>
    Uint8Array.from(
      [...text].flatMap((character) => {
        const code = character.charCodeAt(0);
        return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  const RUSSIAN = 'Оценка;Комментарий\n9;«Отлично» — всё хорошо\n10;Я доволен';

  it('of Western and Cyrillic Windows and Mac, and of UTF-16 without a mark, is told without asking', () => {
    for (const [file, expected] of [
      [western('score,comment\n9,Don’t change', WINDOWS), 'windows-1252'],
      [western('score;note\n9;“Great” – 5 €', WINDOWS), 'windows-1252'],
      [western('score;note\n9;Très bien, à bientôt\n8;schön und groß'), 'windows-1252'],
      [western('score;note\n9;año'), 'windows-1252'],
      [western('score,comment\n9,Don’t change', MAC), 'macintosh'],
      [western('score;note\n9;très bien, élégant\n8;schön und groß', MAC), 'macintosh'],
      [western('score;note\n9;“Great”', MAC), 'macintosh'],
      [cyrillic(RUSSIAN.replaceAll('ё', 'е')), 'windows-1251'],
      [cyrillic('оценка\n9'), 'windows-1251'],
      [macCyrillic(RUSSIAN.replaceAll('ё', 'е')), 'x-mac-cyrillic'],
      [wide('score;note\n9;fine', true), 'utf-16le'],
      [wide('score;note\n9;fine', false), 'utf-16be'],
      [wide(RUSSIAN, true), 'utf-16le'],
      [wide(RUSSIAN, false), 'utf-16be'],
    ] as const) {
      expect(possibleEncodings(file), [...file.slice(0, 40)].join(' ')).to.deep.equal([expected]);
      const read = tallyAnswers(new TextDecoder(expected).decode(file), { scale: '0-10' });
      expect(read.counts[9]).to.equal(1);
    }
  });

  it('is asked where the same bytes are words or signs in several', () => {
    expect(possibleEncodings(western('9;©'))).to.deep.equal([
      'windows-1252',
      'macintosh',
      'windows-1251',
      'x-mac-cyrillic',
    ]);
    expect(possibleEncodings(Uint8Array.of(0xc0, 0xc1, 0x20, 0x80, 0x81))).to.deep.equal([
      'windows-1251',
      'x-mac-cyrillic',
    ]);
    expect(possibleEncodings(Uint8Array.of(0x61, 0xae, 0x61))).to.deep.equal(['windows-1252', 'macintosh']);
  });
});
