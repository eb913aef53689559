/** Characters that show nothing: zero-width spaces, joiners and the direction marks that come along when pasting. */
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Spaces within a line. Tabs and line breaks are left alone: they stand between two numbers, not within one. */
const SPACES = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Every other shape of a sign, by the plain character it stands for. */
const SHAPES: ReadonlyArray<readonly [RegExp, string]> = [
  // Hyphens and dashes; the minus sign; superscript, small; the Japanese long vowel, on the key of the minus.
  [/[\u2010-\u2015\u2212\u207b\ufe63\u30fc]/g, '-'],
  // Quotation marks, accents and primes that stand in for an apostrophe; the Arabic thousands mark, which only groups.
  [/[\u2018\u2019\u02bc`\u00b4\u2032\u066c]/g, "'"],
  // Arabic and ideographic comma; ideographic full stops; Arabic and small per cent.
  [/[\u060c\u3001]/g, ','],
  [/[\u3002\uff61]/g, '.'],
  [/[\u066a\ufe6a]/g, '%'],
];

/**
 * The text in plain characters: full-width forms, Arabic and Persian digits, and all the minus signs, apostrophes and
 * spaces there are become the ones on a keyboard.
 *
 * Not `normalize('NFKC')`: that turns 5² into 52. The Arabic decimal mark ٫ stays what it is, because unlike the
 * comma it can only mean one thing.
 */
export function plainCharacters(text: string): string {
  const halfWidth = text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ');
  return SHAPES.reduce((plain, [shape, character]) => plain.replace(shape, character), halfWidth).trim();
}
