import type { Question } from '../../../src/calculators/question.js';

/** What the generated documents say that the sources have no place for. */
export interface DocumentWords {
  readonly units: Readonly<Record<Question['kind'] | 'withPeriod', string>>;
  readonly limits: Readonly<Record<'above' | 'minimum' | 'maximum' | 'series' | TableLimit, string>>;
  readonly askedWhen: string;
  /** That a question belongs to some of the models only. */
  readonly ofModels: string;
  readonly preset: string;
  readonly none: string;
  /** Titles of columns and rows of the tables. */
  readonly table: Readonly<Record<TableWord, string>>;
  readonly parts: Readonly<Record<string, string>>;
  readonly blocks: Readonly<Record<string, string>>;
  /** English of these stands in the sources. */
  readonly options?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string>>;
  readonly events?: Readonly<Record<string, string>>;
  readonly tokens?: Readonly<Record<string, string>>;
}

/** How the columns of a table are told, and how many rows it has. */
type TableLimit = 'table' | 'column' | 'optional' | 'text' | 'written' | 'rows';

type TableWord =
  | 'simple'
  | 'advanced'
  | 'attribute'
  | 'property'
  | 'meaning'
  | 'unit'
  | 'limits'
  | 'values'
  | 'default'
  | 'event'
  | 'when'
  | 'detail'
  | 'token'
  | 'light'
  | 'dark'
  | 'same'
  | 'part'
  | 'block'
  | 'file'
  | 'minified'
  | 'gzip'
  | 'brotli'
  | 'everything'
  | 'core'
  | 'flag'
  | 'text'
  | 'number'
  | 'example'
  | 'source'
  | 'kilobytes';
