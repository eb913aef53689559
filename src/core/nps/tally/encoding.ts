/** Encodings that tables come in, by the names that a decoder knows; `binary` is no text. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'binary';

/** Beginnings of files that are no text, or no plain one: archives and spreadsheets, documents, pictures. */
const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];

/** Of the bytes above 127 of a Russian text, so many are letters at the least. */
const MOSTLY = 0.7;

/**
 * In which encoding the bytes of a file are text, from its beginning.
 *
 * Method: a byte order mark decides; a known signature or a control character says that it is no text; bytes that are
 * right UTF-8 are UTF-8; others are windows-1251, in which spreadsheets in Russian write CSV, where most of the bytes
 * above 127 are Cyrillic letters there. A beginning may end in the middle of a character. Units: bytes. Assumes a text in
 * English or Russian. Source: RFC 3629 for UTF-8; the table of windows-1251.
 *
 * @example
 * textEncoding(Uint8Array.of(0xcd, 0xe5, 0xf2)); // 'windows-1251'
 * textEncoding(Uint8Array.of(0x39, 0x0a, 0xd0, 0x9d)); // 'utf-8'
 * textEncoding(Uint8Array.of(0x50, 0x4b, 0x03, 0x04)); // 'binary'
 */
export function textEncoding(bytes: Uint8Array): TextEncoding {
  const begins = (...mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (begins(0xef, 0xbb, 0xbf)) return 'utf-8';
  if (SIGNATURES.some((signature) => begins(...signature))) return 'binary';
  if (begins(0xff, 0xfe)) return 'utf-16le';
  if (begins(0xfe, 0xff)) return 'utf-16be';
  if (bytes.some(isControl)) return 'binary';
  if (isUtf8(bytes)) return 'utf-8';
  const high = bytes.filter((byte) => byte > 127);
  return high.filter(isCyrillic).length >= MOSTLY * high.length ? 'windows-1251' : 'binary';
}

/** Tabs, line breaks and page breaks stand in texts, and an old end-of-file mark does. */
function isControl(byte: number): boolean {
  return byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 26;
}

/** The letters of windows-1251, with Ё and ё apart from the others. */
function isCyrillic(byte: number): boolean {
  return byte >= 0xc0 || byte === 0xa8 || byte === 0xb8;
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
