/** Encodings that tables come in, by the names that a decoder knows; `binary` is no text. */
export type TextEncoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252' | 'x-mac-cyrillic' | 'macintosh' | 'binary';

/** Beginnings of files that are no text, or no plain one: archives and spreadsheets, documents, pictures. */
const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];

/**
 * In which encoding the bytes of a file are text, from its beginning.
 *
 * Method: a byte order mark decides; a known signature says that it is no text; every other byte a zero, or the one of
 * Cyrillic letters, says UTF-16; another control character that it is no text. Bytes that are right UTF-8 are UTF-8; of
 * others, those that stand together in words are Cyrillic and those between letters of English Western, and the places of
 * capitals, accents and quotation marks tell Windows from the Mac. A beginning may end in the middle of a character.
 * Units: bytes. Assumes a text in a language with Latin or Cyrillic letters. Source: RFC 3629 for UTF-8; the tables of the
 * Encoding Standard.
 *
 * @example
 * textEncoding(Uint8Array.of(0xcd, 0xe5, 0xf2)); // 'windows-1251'
 * textEncoding(Uint8Array.of(0x44, 0x6f, 0x6e, 0x92, 0x74)); // 'windows-1252'
 * textEncoding(Uint8Array.of(0x39, 0x0a, 0xd0, 0x9d)); // 'utf-8'
 * textEncoding(Uint8Array.of(0x39, 0x00, 0x0a, 0x00)); // 'utf-16le'
 * textEncoding(Uint8Array.of(0x50, 0x4b, 0x03, 0x04)); // 'binary'
 */
export function textEncoding(bytes: Uint8Array): TextEncoding {
  return possibleEncodings(bytes)[0]!;
}

/**
 * The encodings that the bytes of a file may be in, the likeliest first: one where its bytes decide, several where a
 * person is to be asked, since the same bytes are words in each. Digits are the same in all of them.
 *
 * Method, units, assumptions, source: those of `textEncoding`.
 *
 * @example
 * possibleEncodings(Uint8Array.of(0xcd, 0xe5, 0xf2)); // ['windows-1251']
 * possibleEncodings(Uint8Array.of(0x20, 0xa9, 0x20)); // ['windows-1252', 'macintosh', 'windows-1251', 'x-mac-cyrillic']
 */
export function possibleEncodings(bytes: Uint8Array): readonly TextEncoding[] {
  const begins = (...mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (begins(0xef, 0xbb, 0xbf)) return ['utf-8'];
  if (SIGNATURES.some((signature) => begins(...signature))) return ['binary'];
  if (begins(0xff, 0xfe)) return ['utf-16le'];
  if (begins(0xfe, 0xff)) return ['utf-16be'];
  if (isWide(bytes, 1)) return ['utf-16le'];
  if (isWide(bytes, 0)) return ['utf-16be'];
  if (bytes.some(isControl)) return ['binary'];
  return isUtf8(bytes) ? ['utf-8'] : ofOneByte(bytes);
}

/** Of the bytes that stand for the alphabet in UTF-16, so many at the least; of the others, so few at the most. */
const MOSTLY = 0.7;
const HARDLY = 0.1;

/** Latin letters, signs and Cyrillic ones have a 0 or a 4 beside them, before or behind. */
function isWide(bytes: Uint8Array, place: 0 | 1): boolean {
  const pairs = Math.floor(bytes.length / 2);
  let [marks, others] = [0, 0];
  for (let pair = 0; pair < pairs; pair += 1) {
    const [high, low] = [bytes[2 * pair + place]!, bytes[2 * pair + 1 - place]!];
    if (high === 0 || high === 4) marks += 1;
    if (low === 0) others += 1;
    if (high === 0 && isControl(low)) return false;
  }
  return pairs > 0 && marks >= MOSTLY * pairs && others <= HARDLY * pairs && hasZero(bytes);
}

/** A text has spaces, digits or line breaks, which have a zero. */
function hasZero(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}

/** Where a byte is a letter or a sign that stands where such ones do, it speaks for an encoding. */
interface Votes {
  windows: number;
  mac: number;
}

function ofOneByte(bytes: Uint8Array): readonly TextEncoding[] {
  let [together, alone] = [0, 0];
  const [cyrillic, western]: [Votes, Votes] = [
    { windows: 0, mac: 0 },
    { windows: 0, mac: 0 },
  ];
  bytes.forEach((byte, index) => {
    if (byte < 0x80) return;
    const [before = 0, after = 0] = [bytes[index - 1], bytes[index + 1]];
    if (isLetterOfAny(byte) && (isHighLetter(before) || isHighLetter(after))) together += 1;
    else if (isLatin(before) || isLatin(after)) alone += 1;
    voteCyrillic(byte, cyrillic);
    voteWestern(byte, isLatin(before) && isLatin(after), isLatin(before) || isLatin(after), western);
  });
  const inCyrillic = ranked(cyrillic, 'windows-1251', 'x-mac-cyrillic');
  const inWestern = ranked(western, 'windows-1252', 'macintosh');
  if (together > alone) return inCyrillic;
  return alone > together ? inWestern : [...BOTH_WESTERN, ...BOTH_CYRILLIC];
}

const BOTH_WESTERN: readonly TextEncoding[] = ['windows-1252', 'macintosh'];
const BOTH_CYRILLIC: readonly TextEncoding[] = ['windows-1251', 'x-mac-cyrillic'];

/** One of two where more speaks for it; both where as much does. */
function ranked({ windows, mac }: Votes, ofWindows: TextEncoding, ofMac: TextEncoding): readonly TextEncoding[] {
  if (windows === mac) return [ofWindows, ofMac];
  return [windows > mac ? ofWindows : ofMac];
}

function isLatin(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** Not the quotation marks, dashes and signs of either table that stand beside letters. */
function isLetterOfAny(byte: number): boolean {
  return (
    byte >= 0x80 && !(byte >= 0x91 && byte <= 0x97) && !(byte >= 0xa0 && byte <= 0xbf && byte !== 0xa8 && byte !== 0xb8)
  );
}

function isHighLetter(byte: number): boolean {
  return byte >= 0x80 && isLetterOfAny(byte);
}

/** Small letters but я are the same in both: capitals and я tell, and where there are none, it does not matter. */
function voteCyrillic(byte: number, votes: Votes): void {
  if (byte >= 0xe0 && byte <= 0xfe) votes.windows += 0.01;
  if ((byte >= 0xc0 && byte <= 0xde) || byte === 0xff) votes.windows += 1;
  if ((byte >= 0x80 && byte <= 0x9f) || byte === 0xdf) votes.mac += 1;
}

/** Quotation marks, dashes, the dots and the euro of Windows, which the Mac has as letters. */
const WINDOWS_SIGNS = [0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99];

function voteWestern(byte: number, isWithin: boolean, isBeside: boolean, votes: Votes): void {
  if (WINDOWS_SIGNS.includes(byte)) votes.windows += 1;
  else if (byte <= 0x9f) votes.mac += isBeside ? 1 : 0;
  // An apostrophe within a word on the Mac; a capital O with a tilde in Windows.
  else if (byte === 0xd5 && isWithin) votes.mac += 1;
  else if (byte >= 0xd0 && byte <= 0xd3 && !isWithin) votes.mac += 1;
  else if (byte >= 0xc0) votes.windows += isBeside ? 1 : 0;
}

/** Tabs, line breaks and page breaks stand in texts, and an old end-of-file mark does. */
function isControl(byte: number): boolean {
  return byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 26;
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let place = 0; place < bytes.length; place += 1) {
    const more = followers(bytes[place]!);
    if (more < 0) return false;
    for (let index = 0; index < more; index += 1) {
      place += 1;
      if (place < bytes.length && (bytes[place]! & 0xc0) !== 0x80) return false;
    }
  }
  return true;
}

/** How many bytes follow the first one of a character; −1 where no character begins so. */
function followers(byte: number): number {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte < 0xe0) return 1;
  if (byte >= 0xe0 && byte < 0xf0) return 2;
  return byte >= 0xf0 && byte < 0xf5 ? 3 : -1;
}
