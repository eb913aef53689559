import { headGrade } from './head-grade.js';
import type { LayoutColumn } from './layout.js';
import { isAnswer, isGroup, type CellRead } from './read-answer.js';

/** So many numbers that only rise, or only fall, are no chance. */
const NO_CHANCE = 5;

/**
 * 1, 2, 3 … down a column, or up it; where rows were deleted, with gaps. An inner part, not exported from the core.
 */
export function numbersRows(index: number, reads: readonly (readonly CellRead[])[]): boolean {
  const numbers = answersIn(index, reads);
  const steps = numbers.slice(1).map((number, before) => number - numbers[before]!);
  const [step = 0] = steps;
  if (steps.some((one) => one * step <= 0)) return false;
  const isEven = Math.abs(step) === 1 && steps.every((one) => one === step);
  return numbers.length >= NO_CHANCE || (numbers.length > 2 && isEven && Math.min(...numbers) <= 1);
}

/** A wave, a channel, a state: the same in every row. */
function isAlwaysTheSame(index: number, reads: readonly (readonly CellRead[])[]): boolean {
  const numbers = answersIn(index, reads);
  return numbers.length > 2 && numbers.every((number) => number === numbers[0]);
}

function answersIn(index: number, reads: readonly (readonly CellRead[])[]): readonly number[] {
  return reads.map((row) => row[index]).filter((read) => typeof read === 'number');
}

/** A column of answers has more of them than of anything else. */
const MOSTLY = 0.5;

/** What numbers that happen to be answers, of rows, groups or waves, lose against a column of answers. */
const OTHER_NUMBERS = 0.6;

/** A number says more than the name of its group. */
const WORDS = 0.7;

/** Yes and no as 1 and 0 are hardly answers, whatever the question was. */
const YES_AND_NO = 2;

/** Enough to choose among columns without an answer the one with numbers: it is what was meant. */
const NUMBERS = 0.01;

/** Columns whose grades are no farther apart than this may each be the one that is meant. */
const CLOSE = 0.4;

/**
 * The column that most speaks for, by its name and its cells, wherever it stands; and those that nearly as much speaks
 * for, itself among them, where there are any. An inner part, not exported from the core.
 */
export function bestColumn(
  columns: readonly LayoutColumn[],
  rows: readonly (readonly string[])[],
  reads: readonly (readonly CellRead[])[],
): { readonly best: number; readonly rivals: readonly number[] } {
  const grades = columns.map(({ answerShare }, index) => {
    const { grade, isGroup: isOfGroups } = headGrade(namesAbove(index, rows, reads));
    const isOther =
      (isOfGroups && !areWords(index, reads)) || numbersRows(index, reads) || isAlwaysTheSame(index, reads);
    const numbers = reads.filter((row) => row[index] === 'fraction' || row[index] === 'outside').length;
    return (
      answerShare +
      (answerShare > MOSTLY ? grade : 0) -
      (isOther ? OTHER_NUMBERS : 0) -
      (areWords(index, reads) ? WORDS : 0) -
      (isYesOrNo(index, reads) ? YES_AND_NO : 0) +
      (NUMBERS * numbers) / reads.length
    );
  });
  const highest = Math.max(...grades);
  const near = grades.flatMap((grade, index) =>
    highest - grade < CLOSE && columns[index]!.answerShare >= MOSTLY ? [index] : [],
  );
  return { best: grades.indexOf(highest), rivals: near.length > 1 ? near : [] };
}

/** Some programs write two or three rows of names above the answers: the code, the question, and a code again. */
function namesAbove(
  index: number,
  rows: readonly (readonly string[])[],
  reads: readonly (readonly CellRead[])[],
): string {
  const first = reads.findIndex((row, place) => isAnswer(row[index]!) && (place > 0 || !isGroup(row[index]!)));
  return rows
    .slice(0, Math.max(0, first))
    .filter((_, row) => ['text', 'promoter', 'passive', 'detractor'].includes(reads[row]![index] as string))
    .map((cells) => cells[index]!)
    .join(' ');
}

function areWords(index: number, reads: readonly (readonly CellRead[])[]): boolean {
  return answersIn(index, reads).length === 0 && reads.some((row) => isGroup(row[index]!));
}

function isYesOrNo(index: number, reads: readonly (readonly CellRead[])[]): boolean {
  const numbers = answersIn(index, reads);
  return numbers.length >= NO_CHANCE && numbers.every((number) => number <= 1);
}
