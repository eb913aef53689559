import { npsScaleRule, type NpsScale } from '../scale.js';
import { readAnswer, type CellRead } from './read-answer.js';
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

/** What two columns may be: scores and counts, surely or probably; rather answers, but perhaps a table; or neither. */
export type TwoColumns = ScoreTable | 'perhaps' | null;

/** Whole numbers, also in groups of three digits. */
const COUNT = /^\d{1,3}(?:[ \u00a0\u202f,'’]\d{3})+$|^\d{1,10}$/;

const MOST = 1e9;

const HOW_MANY = '(?:кол-?во|количество|число|сколько|частота|count|number|frequency|how many|n)\\.?';
const OF_WHOM =
  '(?:ответов|ответивших|оценок|голосов|человек|чел\\.?|людей|клиентов|респондентов|responses|answers|votes|respondents|people|customers)';

/** What the column of the counts is called, and hardly any other. */
const COUNT_HEAD = new RegExp(
  `^(?:${HOW_MANY}(?: (?:of )?${OF_WHOM})?|ответов|человек|чел\\.?|people|respondents)$`,
  'i',
);

/** What it may be called, as columns of other numbers may. */
const PERHAPS_COUNT_HEAD =
  /кол-?во|колич|число|ответ|голос|чел|клиент|count|number|answers|responses|votes|people|customers/i;

/** What stands before the sum of the column. */
const TOTAL = /^["«]?(?:итог|всего|сумма|total|sum|all\b)/i;

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
    if (rows.length < 2 || !rows.every(isPair)) continue;
    const heads = isHead(rows[0]!, scale) ? rows[0]!.cells : null;
    const below = heads === null ? rows : rows.slice(1);
    return judged(below, 0, heads, separator, scale) ?? judged(below, 1, heads, separator, scale);
  }
  return null;
}

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

/** NaN where it is no count; nothing is none. */
function countIn(cell: string): number {
  const text = cell.trim().replace(/^"(.*)"$/, '$1');
  if (text === '') return 0;
  const count = COUNT.test(text) ? Number(text.replace(/\D/g, '')) : NaN;
  return count <= MOST ? count : NaN;
}

/** 101, 102, 103 … down a column: numbers of people. */
function isConsecutive(counts: readonly number[]): boolean {
  const steps = counts.slice(1).map((count, index) => count - counts[index]!);
  return steps.length > 1 && Math.abs(steps[0]!) === 1 && steps.every((step) => step === steps[0]);
}

/** A sum is a row that is no answer, and not as many answers over again. */
function withTotal(table: readonly ScoreRow[]): readonly ScoreRow[] {
  return table.map((row) => (row.read === 'text' && TOTAL.test(row.text.trim()) ? { ...row, count: 1 } : row));
}
