import { expect } from 'chai';
import { textEncoding } from './support/core.js';
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
      [Uint8Array.of(0x39, 0, 0x0a, 0), 'binary'],
      [Uint8Array.of(0x39, 0x80, 0x81, 0x90), 'binary'],
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
    const letters = (count: number) => Array.from({ length: count }, () => 0xc0);
    const spaces = (count: number) => Array.from({ length: count }, () => 0xa0);
    for (const [file, expected] of [
      [[0xef, 0xbb, 0xbf, 0xff], 'utf-8'],
      [[0xc0], 'windows-1251'],
      [[0xa8, 0xb8], 'windows-1251'],
      [[0xc0, 0x7f], 'windows-1251'],
      [[...spaces(3), ...letters(7)], 'windows-1251'],
      [[...spaces(4), ...letters(6)], 'binary'],
      [[0x80], 'binary'],
      [[0x39, 0x09, 0x0d], 'utf-8'],
      [[0x39, 0x0e], 'binary'],
      [[0x39, 0x1f], 'binary'],
      [[0xf4, 0x8f, 0xbf, 0xbf], 'utf-8'],
      [[0xf5, 0x80, 0x80, 0x80], 'binary'],
    ] as const)
      expect(textEncoding(Uint8Array.from(file)), file.join(' ')).to.equal(expected);
  });

  it('of broken UTF-8 is another', () => {
    for (const broken of [[0xd0], [0xd0, 0x39, 0xcf, 0xd0], [0xc0, 0xaf], [0xf8, 0x88, 0x80]]) {
      const found = textEncoding(Uint8Array.from([...broken, 0x39]));
      expect(found, broken.join(' ')).not.to.equal('utf-8');
    }
  });
});
