import { possibleEncodings, type TextEncoding } from '../../../core/nps/tally/index.js';

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
  /** Where its bytes do not decide: the encodings that it may be in. */
  readonly encodings: readonly TextEncoding[];
  /** The same file in an encoding that a person chose. */
  readonly inEncoding?: (encoding: TextEncoding) => Source;
  readonly pieces: () => AsyncGenerator<Piece, void, undefined>;
}

/** A larger file is refused before it is read: it is hardly a list of answers, and would take minutes. */
export const MOST_BYTES = 256 * 2 ** 20;

/** So much of a file is in memory at a time. */
const PIECE = 256 * 2 ** 10;

/** So many bytes tell the encoding. */
const SAMPLE = 64 * 2 ** 10;

/** An encoding that a person chose, and those that there were to choose from. */
interface Chosen {
  readonly encoding: TextEncoding;
  readonly encodings: readonly TextEncoding[];
}

/** What was typed or pasted. */
export function textSource(text: string): Source {
  return {
    name: null,
    size: text.length,
    encoding: null,
    encodings: [],
    async *pieces() {
      yield { text, read: text.length };
    },
  };
}

/** A file, which is read piece by piece and never held whole. */
export function fileSource(file: File, chosen: Chosen | null = null): Source {
  let encoding: TextEncoding | null = null;
  let encodings: readonly TextEncoding[] = [];
  return {
    name: file.name,
    size: file.size,
    get encoding() {
      return encoding;
    },
    get encodings() {
      return encodings;
    },
    inEncoding: (wanted) => fileSource(file, { encoding: wanted, encodings }),
    async *pieces() {
      encoding = null;
      let decoder = new TextDecoder();
      for (let place = 0; place < file.size; place += PIECE) {
        const bytes = await bytesOf(file, place);
        if (bytes === null) return yield { refused: 'unreadable' };
        if (encoding === null) {
          encodings = chosen?.encodings ?? encodingsOf(bytes, place);
          encoding = chosen?.encoding ?? encodings[0] ?? null;
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
 * The encodings that a piece may be in, none while there are only signs that are the same in all of them: the comment that
 * decides may be far from the beginning.
 */
function encodingsOf(bytes: Uint8Array, place: number): readonly TextEncoding[] {
  const beginning: readonly TextEncoding[] = place === 0 ? possibleEncodings(bytes.subarray(0, SAMPLE)) : ['utf-8'];
  if (beginning[0] !== 'utf-8') return beginning;
  const first = bytes.findIndex((byte) => byte > 127);
  if (first < 0) return [];
  // The letter before the first sign tells what it is.
  const found = possibleEncodings(bytes.subarray(Math.max(0, first - 1), first + SAMPLE));
  // It began as a text, and its digits can be read whatever the rest is.
  return found[0] === 'binary' ? ['windows-1252', 'windows-1251'] : found;
}
