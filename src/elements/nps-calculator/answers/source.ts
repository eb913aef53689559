import { textEncoding, type TextEncoding } from '../../../core/nps/tally/index.js';

/** Why something is not read: too large, no text, gone or unreadable, more than one file at a time. */
export type Refusal = 'too-large' | 'not-text' | 'unreadable' | 'several';

/** A piece of a text, with how much has been read by then; or why there is none. */
export type Piece = { readonly text: string; readonly read: number } | { readonly refused: Refusal };

/** A text to count answers in, as often as one likes, each time from its beginning. */
export interface Source {
  /** The name of a file; `null` of what was typed or pasted. */
  readonly name: string | null;
  /** Bytes of a file, else characters: what `read` of its pieces grows to. */
  readonly size: number;
  /** The encoding of a file, as far as it is known by now. */
  readonly encoding: TextEncoding | null;
  readonly pieces: () => AsyncGenerator<Piece, void, undefined>;
}

/** A larger file is refused before it is read: it is hardly a list of answers, and would take minutes. */
export const MOST_BYTES = 256 * 2 ** 20;

/** So much of a file is in memory at a time. */
const PIECE = 256 * 2 ** 10;

/** So many bytes tell the encoding. */
const SAMPLE = 64 * 2 ** 10;

/** What was typed or pasted. */
export function textSource(text: string): Source {
  return {
    name: null,
    size: text.length,
    encoding: null,
    async *pieces() {
      yield { text, read: text.length };
    },
  };
}

/** A file, which is read piece by piece and never held whole. */
export function fileSource(file: File): Source {
  let encoding: TextEncoding | null = null;
  return {
    name: file.name,
    size: file.size,
    get encoding() {
      return encoding;
    },
    async *pieces() {
      encoding = null;
      let decoder = new TextDecoder();
      for (let place = 0; place < file.size; place += PIECE) {
        const bytes = await bytesOf(file, place);
        if (bytes === null) return yield { refused: 'unreadable' };
        if (encoding === null) {
          encoding = encodingOf(bytes, place);
          if (encoding === 'binary') return yield { refused: 'not-text' };
          if (encoding !== null) decoder = new TextDecoder(encoding);
        }
        const read = Math.min(place + PIECE, file.size);
        yield { text: decoder.decode(bytes, { stream: read < file.size }), read };
      }
      encoding ??= 'utf-8';
    },
  };
}

/** `null` where the browser does not hand them over: the file has changed, is gone, or is a folder. */
async function bytesOf(file: File, place: number): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(place, place + PIECE).arrayBuffer());
  } catch {
    return null;
  }
}

/**
 * The encoding that a piece tells, `null` while there are only signs that are the same in all of them: the comment that
 * decides may be far from the beginning.
 */
function encodingOf(bytes: Uint8Array, place: number): TextEncoding | null {
  const beginning = place === 0 ? textEncoding(bytes.subarray(0, SAMPLE)) : 'utf-8';
  if (beginning !== 'utf-8') return beginning;
  const first = bytes.findIndex((byte) => byte > 127);
  if (first < 0) return null;
  const found = textEncoding(bytes.subarray(first, first + SAMPLE));
  // It began as a text, and its digits can be read whatever the rest is.
  return found === 'binary' ? 'windows-1251' : found;
}
