import { npsScaleRule, type NpsScale } from '../scale.js';
import { COUNT_HEAD, countIn, keyIn, SUMMARY } from './counted-cells.js';
import { countedRows, type Pairs } from './counted-rows.js';
import { isGroup, readAnswer, type CellRead } from './read-answer.js';
import { allRows, SEPARATORS, type PlacedRow } from './rows.js';

/** A text that has how many gave each score, and not each answer by itself. */
export interface ScoreTable {
  /** What stands above the scores and above the counts; `null` where they begin at once. */
  readonly head: string | null;
  readonly rows: readonly ScoreRow[];
  /** Whether it may be something else. */
  readonly isDoubtful: boolean;
}

export interface ScoreRow {
  readonly read: CellRead;
  readonly text: string;
  readonly line: number;
  readonly count: number;
}

/**
 * What rows may be: scores and counts, surely or probably; rather answers, but perhaps a table; scores and per cents
 * alone; several rows or columns of counts; or none of these.
 */
export type TwoColumns = ScoreTable | 'perhaps' | 'shares' | 'unclear' | null;

/** What it may be called, as columns of other numbers may. */
const PERHAPS_COUNT_HEAD =
  /кол-?во|колич|число|ответ|голос|чел|клиент|count|number|answers|responses|votes|people|customers/i;

/** Fewer scores than this in order may be chance; so many are a reason to ask. */
const FEW = 5;
const SOME = 4;

/** With so many other rows it is another table. */
const MOST_OTHERS = 3;

/**
 * Whether a whole text is a table of scores and counts: two columns, each score once at the most, the other one whole
 * counts. An inner part, not exported from the core.
 *
 * Row numbers beside answers, and two answers of each person, look alike. So there must be more to it: a head that says
 * so; all the scores of the scale; or scores in order beside numbers that are none.
 *
 * @param text with line feeds alone as line breaks.
 * @param told the separator that the text itself names; '' to find it.
 */
export function scoreTableOf(text: string, scale: NpsScale, told: string): TwoColumns {
  for (const separator of told === '' ? SEPARATORS : [told]) {
    const rows = allRows(text, separator).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    if (rows.length < 2 || !rows.some(({ cells }) => cells.length > 1)) continue;
    const found = rows.every(isPair) ? judgedPairs(rows, separator, scale) : judgedRows(rows, separator, scale);
    if (found !== null) return found;
  }
  return null;
}

function judgedPairs(rows: readonly PlacedRow[], separator: string, scale: NpsScale): TwoColumns {
  const heads = isHead(rows[0]!, scale) ? rows[0]!.cells : null;
  const below = heads === null ? rows : rows.slice(1);
  const found = judged(below, 0, heads, separator, scale) ?? judged(below, 1, heads, separator, scale);
  if (found !== null) return found;
  const counted = countedRows(rows, scale);
  const hasGroups =
    counted !== null &&
    typeof counted !== 'string' &&
    counted.rows.some(({ cells: [key = ''] }) => isGroup(keyIn(key, scale)));
  return hasGroups || counted === 'shares' ? judgedRows(rows, separator, scale) : null;
}

/** Rows with more than two cells, or with groups in place of scores. */
function judgedRows(rows: readonly PlacedRow[], separator: string, scale: NpsScale): TwoColumns {
  const counted = countedRows(rows, scale);
  if (counted === null || typeof counted === 'string') return counted;
  return counted.isSure ? sureTable(counted, scale) : judged(counted.rows, 0, counted.heads, separator, scale);
}

function sureTable({ rows, heads }: Pairs, scale: NpsScale): ScoreTable {
  const table = rows.map(({ cells: [text = '', count = ''], line }): ScoreRow => {
    return { read: keyIn(text, scale), text, line, count: countIn(count) };
  });
  const head = heads?.filter((one) => one !== '').join(', ') || null;
  return { head, rows: withTotal(table), isDoubtful: !isSumRight(table) };
}

/** Whether a sum, where there is one, is that of the counts; else a row may be missing. */
function isSumRight(table: readonly ScoreRow[]): boolean {
  const sums = table.filter(({ read, text, count }) => read === 'text' && TOTAL.test(text.trim()) && count > 0);
  const isCounted = ({ read }: ScoreRow) => typeof read === 'number' || isGroup(read) || read === 'missing';
  const total = table.filter(isCounted).reduce((sum, { count }) => sum + count, 0);
  const answers = table
    .filter((row) => isCounted(row) && row.read !== 'missing')
    .reduce((sum, { count }) => sum + count, 0);
  return sums.every(({ count }) => count === total || count === answers);
}

/** What stands before the sum of the column. */
const TOTAL = /^["«]?(?:(?:общий )?итог|всего|сумма|(?:grand )?total|sum|all\b|base|база)/i;

/** Two cells, and blank ones behind them. */
function isPair({ cells }: PlacedRow): boolean {
  return cells.length >= 2 && cells.slice(2).every((cell) => cell.trim() === '');
}

/** Words, of which one may be missing. */
function isHead({ cells: [first = '', second = ''] }: PlacedRow, scale: NpsScale): boolean {
  const reads = [first, second].map((cell) => readAnswer(cell, scale));
  return (
    reads.includes('text') &&
    reads.every((read) => read === 'text' || read === 'blank') &&
    Number.isNaN(countIn(second))
  );
}

function judged(
  rows: readonly PlacedRow[],
  scores: 0 | 1,
  heads: readonly string[] | null,
  separator: string,
  scale: NpsScale,
): TwoColumns {
  const table = rows.map(({ cells, line }): ScoreRow => {
    const text = cells[scores]!;
    return { read: readAnswer(text, scale), text, line, count: countIn(cells[1 - scores]!) };
  });
  const found = table.flatMap(({ read, count }) => (typeof read === 'number' ? [{ score: read, count }] : []));
  if (!isPossible(table, found.length) || new Set(found.map(({ score }) => score)).size < found.length) return null;
  const { first, last } = npsScaleRule(scale);
  const counts = found.map(({ count }) => count);
  const isOff = counts.some((count) => count < first || count > last);
  // 8,25 in a line without a head is a number.
  const isApart = separator !== ',' || heads !== null;
  const steps = found.slice(1).map(({ score }, index) => score - found[index]!.score);
  const isOrdered = steps.length > 1 && steps.every((step) => step * steps[0]! > 0);
  const isWhole = isOrdered && found.length === last - first + 1;
  const head = heads === null ? null : heads[1 - scores]!.trim();
  const isNamed = head !== null && COUNT_HEAD.test(head);
  // Scores stand first, unless words say otherwise; numbers of rows, people and visits do too.
  const isTable =
    scores === 0
      ? isNamed || (!isConsecutive(counts) && ((isWhole && (first === 0 || isOff)) || (isOrdered && isOff && isApart)))
      : isOrdered && !isConsecutive(counts) && (isNamed || (isWhole && isOff));
  if (!isTable) {
    const isRowNumber = found[0]!.score === 1 && steps.every((step) => step === 1);
    const isLike = isOrdered && found.length >= SOME && isApart && !isRowNumber && !isConsecutive(counts);
    return scores === 0 && isLike ? 'perhaps' : null;
  }
  const isCount = head === null || PERHAPS_COUNT_HEAD.test(head);
  // Numbers up to ten may be answers on another scale.
  const isMany = (isWhole || found.length >= FEW) && Math.max(...counts) > 10;
  const isSure = isNamed || (isCount && (isMany || (isWhole && first === 0)));
  return { head: heads && heads.map((one) => one.trim()).join(', '), rows: withTotal(table), isDoubtful: !isSure };
}

/** Whole counts in every row, somebody at all, and hardly a row that is no score. */
function isPossible(table: readonly ScoreRow[], scores: number): boolean {
  const total = table.reduce((sum, { count }) => sum + count, 0);
  return scores > 1 && table.length - scores <= Math.min(MOST_OTHERS, scores) && total > 0;
}

/** 101, 102, 103 … down a column: numbers of people. */
function isConsecutive(counts: readonly number[]): boolean {
  const steps = counts.slice(1).map((count, index) => count - counts[index]!);
  return steps.length > 1 && Math.abs(steps[0]!) === 1 && steps.every((step) => step === steps[0]);
}

/** A sum is a row that is no answer, and not as many answers over again. */
function withTotal(table: readonly ScoreRow[]): readonly ScoreRow[] {
  return table.map((row) => (row.read === 'text' && SUMMARY.test(row.text.trim()) ? { ...row, count: 1 } : row));
}
