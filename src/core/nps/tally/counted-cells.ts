import { npsScaleRule, type NpsScale } from '../scale.js';
import { isAnswer, plainText, readAnswer, type AnswerGroup, type CellRead } from './read-answer.js';

/** Whole numbers, also in groups of three digits, and with their share behind them: 600 (60 %). */
const COUNT = /^(\d{1,3}(?:[ \u00a0\u202f,'’]\d{3})+|\d{1,10})(?: ?\(\d+(?:[.,]\d+)? ?%\))?$/;
const MOST = 1e9;

export const SHARE = /^(?:\d+(?:[.,]\d+)?|[.,]\d+) ?%$/;
const FRACTION = /^\d+[.,]\d+$/;
export const SHARE_HEAD = /%|per ?cent|share|proportion|cumul|дол[яи]|процент|накоп|удельн/i;

/** What the column of the counts is called, and hardly any other. */
const HOW_MANY = '(?:кол-?во|количество|число|сколько|частота|count|number|frequency|how many|n)\\.?';
const OF_WHOM =
  '(?:человек|чел\\.?|ответ(?:ов|ивших)|клиентов|голосов|оценок|людей|responses|answers|votes|respondents|people|customers)';
export const COUNT_HEAD = new RegExp(
  `^(?:${HOW_MANY}(?: (?:of )?${OF_WHOM})?|ответов|ответы|человек|чел\\.?|people|respondents|responses|votes|голосов)$`,
  'i',
);

/** What stands before the sum of a column or a row, or another figure of all. */
export const SUMMARY =
  /^["«]?(?:(?:общий )?итог|всего|сумма|(?:grand )?total|sum|all(?![a-z])|nps|enps|average|mean|median|средн|медиан|base|база)/i;

/** NaN where it is no count; nothing is none. An inner part, not exported from the core. */
export function countIn(cell: string): number {
  const text = cell.trim().replace(/^"(.*)"$/, '$1');
  if (text === '') return 0;
  const [, whole] = COUNT.exec(text) ?? [];
  const count = whole === undefined ? NaN : Number(whole.replace(/\D/g, ''));
  return count <= MOST ? count : NaN;
}

/** A score or a group of them, as it is called in a table: 9, Promoters (9–10), 7–8, Score 5. An inner part, not exported from the core. */
export function keyIn(cell: string, scale: NpsScale): CellRead {
  const read = readAnswer(cell, scale);
  if (isAnswer(read)) return read;
  const text = plainText(cell);
  const [, named] = /^(?:score|rating|оценка|балл) (\d{1,2})$/.exec(text) ?? [];
  if (named !== undefined) return readAnswer(named, scale);
  const [, from, to] = /^(\d{1,2}) ?(?:-|to|до|и|and|\.\.\.?|…) ?(\d{1,2})(?: .*)?$/.exec(text) ?? [];
  return groupBetween(Number(from), Number(to), scale) ?? read;
}

/** The group of an answer. An inner part, not exported from the core. */
export function groupOf(answer: number, scale: NpsScale): AnswerGroup {
  const { passivesFrom, promotersFrom } = npsScaleRule(scale);
  if (answer >= promotersFrom) return 'promoter';
  return answer >= passivesFrom ? 'passive' : 'detractor';
}

function groupBetween(from: number, to: number, scale: NpsScale): AnswerGroup | undefined {
  const { first, last, passivesFrom, promotersFrom } = npsScaleRule(scale);
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  if (low === promotersFrom && high === last) return 'promoter';
  if (low === passivesFrom && high === promotersFrom - 1) return 'passive';
  return low === first && high === passivesFrom - 1 ? 'detractor' : undefined;
}

/** An inner part, not exported from the core. */
export function areCounts(cells: readonly string[]): boolean {
  const counts = cells.map(countIn);
  return counts.every((count) => !Number.isNaN(count)) && counts.some((count) => count > 0);
}

/** An inner part, not exported from the core. */
export function areNumbers(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[\d\s.,%]*$/.test(cell));
}

/** Per cents by their signs, or fractions that make a whole. An inner part, not exported from the core. */
export function areShares(cells: readonly string[]): boolean {
  const some = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell !== '0');
  if (some.length === 0) return false;
  if (some.every((cell) => SHARE.test(cell))) return true;
  return some.some((cell) => FRACTION.test(cell)) && isWhole(some.map((cell) => Number(cell.replace(',', '.'))));
}

const PER_CENT = 100;
/** Rounding leaves so much of a whole over. */
const ROUNDED = 0.02;

function isWhole(shares: readonly number[]): boolean {
  const sum = shares.reduce((one, other) => one + other, 0);
  return [1, PER_CENT].some((whole) => Math.abs(sum - whole) <= ROUNDED * whole);
}

/** Whether numbers are the rounded per cents of others. An inner part, not exported from the core. */
export function areSharesOf(shares: readonly number[], counts: readonly number[]): boolean {
  const total = counts.reduce((one, other) => one + other, 0);
  const isOther = counts.some((count, index) => count !== shares[index]);
  return (
    isOther &&
    isWhole(shares) &&
    counts.every((count, index) => Math.abs((PER_CENT * count) / total - shares[index]!) <= 1)
  );
}
