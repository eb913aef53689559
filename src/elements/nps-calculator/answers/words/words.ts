import type { OtherCell, ReadAs, TextEncoding } from '../../../../core/nps/tally/index.js';
import type { WordsLanguage } from '../../../../locale/language.js';
import type { Refusal } from '../source.js';

/** What counting pasted answers and files of them says. */
export interface AnswersWords {
  readonly title: string;
  readonly introduction: string;
  readonly label: string;
  readonly scale: string;
  readonly open: string;
  readonly stop: string;
  /** Stands for the name of a file where a text was pasted. */
  readonly pasted: string;
  readonly underWay: string;
  readonly stopped: string;
  /** `{limit}` in megabytes. */
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly counted: string;
  /** What a text was taken for, or what is asked, where it is not simply answers; `{columns}` by their names. */
  readonly readAs: Readonly<Record<Exclude<ReadAs, 'answers'>, string>>;
  readonly none: string;
  readonly file: string;
  /** The same where its bytes do not tell the encoding, and the list to choose another. */
  readonly doubtfulFile: string;
  readonly encoding: string;
  readonly encodings: Readonly<Record<TextEncoding, string>>;
  readonly head: string;
  readonly column: string;
  readonly columnNumber: string;
  /** Stands in the list of columns until one is chosen. */
  readonly chooseColumn: string;
  readonly allColumns: string;
  /** Over the list of the kinds below. */
  readonly others: string;
  readonly kinds: Readonly<Record<OtherCell, string>>;
  readonly kind: string;
  /** The name of a column in a sentence: `{text}`. */
  readonly quoted: string;
  readonly example: string;
  readonly blankExample: string;
  readonly further: string;
  readonly dates: string;
  readonly changed: string;
}

export type AnswersWordsByLanguage = Readonly<Partial<Record<WordsLanguage, AnswersWords>>>;
