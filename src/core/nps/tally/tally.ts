import { requireNumber, requireOneOf } from '../../misuse.js';
import type { AnswerCounts } from '../counts.js';
import { npsScaleRule, NPS_SCALES, type NpsScale } from '../scale.js';
import { createCollection, type Collection, type OtherCells } from './collect.js';
import { headText, layoutOf, piecesOf, type Layout, type LayoutColumn } from './layout.js';
import { plainDigits, readAnswer, type CellRead } from './read-answer.js';
import { breaksWithin, rowAt } from './rows.js';
import { scoreTableOf, type ScoreTable, type TwoColumns } from './score-table.js';

/** What a text came to, answer by answer; what is no answer is counted and shown, and nothing is left out. */
export interface AnswerTally {
  /** One a possible answer, the lowest first. */
  readonly counts: readonly number[];
  /** All answers by their groups, where of some only the group is known; `null` where all are in `counts`. */
  readonly groups: AnswerCounts | null;
  readonly answers: number;
  /** Kinds that there are, with how many of each and the first of them. */
  readonly others: readonly OtherCells[];
  /** What stands above the answers, which is counted as nothing. */
  readonly head: string | null;
  /** Where the answers were found, from 0; `null` where every cell was to be one. */
  readonly column: number | null;
  /** All columns, where there are several: another may be the right one. */
  readonly columns: readonly LayoutColumn[];
  /** Columns of which each may be the one with the answers: nothing is counted until one is chosen. */
  readonly rivals: readonly number[];
  readonly lines: number;
  /** What the text was read as. */
  readonly readAs: ReadAs;
}

/**
 * Each answer by itself, or a table of scores and how many gave them; `perhaps` where it may be the other one just as
 * well. `which-column` where several columns may be the one with the answers; `shares-alone` where scores have
 * per cents and no counts; `unclear-table` where they have counts in several rows or columns: then nothing is counted.
 */
export type ReadAs =
  'answers' | 'perhaps-answers' | 'table' | 'perhaps-table' | 'which-column' | 'shares-alone' | 'unclear-table';

/** Takes a text piece by piece, so that a page stays awake over a long one. */
export interface Tallying {
  /** The next piece of the text, cut anywhere. */
  readonly add: (text: string) => void;
  /** How many answers have been counted so far. */
  readonly answersSoFar: () => number;
  /** That was all of it. */
  readonly finish: () => AnswerTally;
}

/** From so much text on it is clear how it is laid out. */
const SAMPLE = 16_384;

/** A row that is longer is taken as it is, without waiting for its end. */
const LONGEST_ROW = 65_536;

/** Short cells come again and again: what they are is looked up. Long ones are not kept. */
const REMEMBERED = 2_000;
const REMEMBERED_LENGTH = 12;

/**
 * Counts answers in text as people paste it and programs export it: one in each line, lists, columns of a spreadsheet, CSV
 * with tabs, semicolons or commas and quotation marks.
 *
 * Where there are several columns, the one is taken that most speaks for, by its head and its cells, wherever it stands;
 * where another has nearly as much, nothing is counted, and `rivals` says which they are. `column` takes another. Every cell of it is an answer, one of the `others`, or the head above. What each cell is: see `readAnswer`.
 * A table of scores and how many gave them is taken as counts, unless a column is chosen: two columns, each score once at
 * the most, whole counts, and a head that says so, all scores of the scale, or scores in order beside numbers that are
 * none; `readAs` says where that is a guess. Memory does not grow with the text. Units: counts. Assumes that a text is laid
 * out in the same way all through. Source: our definition; quotation marks after RFC 4180.
 *
 * @throws TypeError for another scale.
 * @example
 * tallyAnswers('9\n10\nn/a\n7', { scale: '0-10' }).counts; // [0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1]
 * tallyAnswers('9\n10\nn/a\n7', { scale: '0-10' }).others; // [{ kind: 'missing', count: 1, examples: [{ line: 3, text: 'n/a' }] }]
 * tallyAnswers('Date;NPS\n01.02.2024;9\n02.02.2024;10', { scale: '0-10' }).head; // 'NPS'
 * tallyAnswers('Score;Count\n8;20\n9;70\n10;150', { scale: '0-10' }).counts; // [0, 0, 0, 0, 0, 0, 0, 0, 20, 70, 150]
 */
export function tallyAnswers(
  text: string,
  options: { readonly scale: NpsScale; readonly column?: number | null },
): AnswerTally {
  const tallying = startTally(options);
  tallying.add(text);
  return tallying.finish();
}

/**
 * The same in pieces: each call of `add` takes as long as its piece is, so a caller may rest between them.
 *
 * Units and assumptions: those of `tallyAnswers`. A text in pieces gives what it gives in one, as long as its first 16 000
 * characters show how it is laid out. Source: our definition.
 *
 * @throws TypeError for another scale.
 * @example
 * startTally({ scale: '1-5' }).finish().counts; // [0, 0, 0, 0, 0]
 */
export function startTally(options: { readonly scale: NpsScale; readonly column?: number | null }): Tallying {
  const { scale, column = null } = options;
  requireOneOf('startTally', 'scale', scale, NPS_SCALES);
  if (column !== null) requireNumber('startTally', 'column', column);
  const collection = createCollection(scale);
  const readsOf = rememberingReader(scale);
  let layout: Layout | null = null;
  let table: TwoColumns = null;
  let isHeadAhead = false;
  let rest = '';
  let line = 0;

  function take(cell: string, known: Layout): void {
    if (known.rivals.length > 0 || isAsked(table)) return;
    if (isHeadAhead && headText(cell) === known.head) isHeadAhead = false;
    else for (const [text, read] of readsOf(cell, known)) collection.take(read, text, line);
  }

  /** All rows of a text whose ends are known; what is left of it waits for more. */
  function takeRows(text: string, known: Layout, isAll: boolean): string {
    // A line break at the very end closes the last row and begins no other.
    for (let place = 0; place < text.length;) {
      const { cell, end } = wantedCell(text, place, known, isAll);
      if (end >= text.length && !isAll && text.length - place < LONGEST_ROW) return text.slice(place);
      line += 1;
      take(cell, known);
      line += breaksWithin(text, place, end);
      place = end + 1;
    }
    return '';
  }

  /** Programs put a mark before a text, and a line that names its separator: neither is an answer. */
  function begun(isAll: boolean): Layout {
    const [mark, told = ''] = /^\ufeff?(?:sep=([^\r\n])(?:\r\n?|\n))?/i.exec(rest) as RegExpExecArray;
    line = told === '' ? 0 : 1;
    rest = rest.slice(mark.length);
    const found = layoutOf(withLineFeeds(sampleOf(rest)), scale, column, told);
    isHeadAhead = found.head !== null;
    // A table of scores is short: of a longer text there is no need to wait for the end.
    if (isAll && column === null) table = scoreTableOf(withLineFeeds(rest), scale, told);
    return found;
  }

  function takeTable({ rows }: ScoreTable): void {
    const skipped = line;
    for (const { read, text, line: place, count } of rows) collection.take(read, text, skipped + place, count);
    line += withLineFeeds(rest).replace(/\n$/, '').split('\n').length;
  }

  function advance(isAll: boolean): void {
    layout ??= begun(isAll);
    if (isScoreTable(table)) return takeTable(table);
    // Half of a line break of two characters waits for the other half.
    const held = !isAll && rest.endsWith('\r') ? '\r' : '';
    rest = takeRows(withLineFeeds(rest.slice(0, rest.length - held.length)), layout, isAll) + held;
  }

  return {
    add(text) {
      rest += text;
      if (layout !== null || rest.length > SAMPLE) advance(false);
    },
    answersSoFar: collection.answers,
    finish() {
      advance(true);
      const { counts, answers, others } = collection;
      const groups = allGroups(collection, scale);
      const tally = { counts, groups, answers: answers(), others: others(), lines: line };
      const { head, column: found, columns, rivals } = layout as Layout;
      if (isScoreTable(table)) {
        return {
          ...tally,
          head: table.head,
          column: null,
          columns,
          rivals: [],
          readAs: table.isDoubtful ? 'perhaps-table' : 'table',
        };
      }
      if (isAsked(table)) {
        const readAs = table === 'shares' ? 'shares-alone' : 'unclear-table';
        return { ...tally, head: null, column: null, columns, rivals: [], readAs };
      }
      if (rivals.length > 0) return { ...tally, head: null, column: null, columns, rivals, readAs: 'which-column' };
      const readAs = table === 'perhaps' ? 'perhaps-answers' : 'answers';
      return { ...tally, head, column: found, columns, rivals, readAs };
    },
  };
}

function isScoreTable(table: TwoColumns): table is ScoreTable {
  return table !== null && typeof table !== 'string';
}

/** Whether a person has to say more before anything is counted. */
function isAsked(table: TwoColumns): table is 'shares' | 'unclear' {
  return table === 'shares' || table === 'unclear';
}

/** All answers by group, as soon as one says no more than its group. */
function allGroups({ counts, groups: { promoter, passive, detractor } }: Collection, scale: NpsScale) {
  if (promoter + passive + detractor === 0) return null;
  const { first, passivesFrom, promotersFrom } = npsScaleRule(scale);
  const sum = (from: number, to = counts.length + first) =>
    counts.slice(from - first, to - first).reduce((one, other) => one + other, 0);
  return {
    promoters: promoter + sum(promotersFrom),
    passives: passive + sum(passivesFrom, promotersFrom),
    detractors: detractor + sum(first, passivesFrom),
  };
}

/** What the pieces of a cell are; of short cells, which come again and again, looked up. */
function rememberingReader(scale: NpsScale) {
  const remembered = new Map<string, readonly (readonly [text: string, read: CellRead])[]>();
  return (cell: string, { column, separator }: Layout) => {
    const found = remembered.get(cell);
    if (found !== undefined) return found;
    const pieces = column === null ? piecesOf(cell, separator) : [cell];
    const reads = pieces.map((piece) => [piece, readAnswer(piece, scale)] as const);
    if (cell.length <= REMEMBERED_LENGTH && remembered.size < REMEMBERED) remembered.set(cell, reads);
    return reads;
  };
}

/** The beginning of a text, without the row that it cuts off. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  return text.slice(0, text.lastIndexOf('\n', SAMPLE) + 1 || SAMPLE);
}

function withLineFeeds(text: string): string {
  return plainDigits(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
}

/** The cell of a row that counts. In a list a quotation mark opens nothing: a line is a line. */
function wantedCell(text: string, place: number, { separator, column }: Layout, isAll: boolean) {
  if (column !== null) {
    const { cells, end } = rowAt(text, place, separator, { last: column, isAll });
    return { cell: cells[column] ?? '', end };
  }
  const found = text.indexOf('\n', place);
  const end = found < 0 ? text.length : found;
  return { cell: text.slice(place, end), end };
}
