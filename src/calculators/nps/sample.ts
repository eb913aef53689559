import { npsScore, type AnswerCounts } from '../../core/nps/counts.js';
import { npsOfGroups, type NpsOfGroups } from '../../core/nps/groups.js';
import { groupedAnswers, type NpsScale } from '../../core/nps/scale.js';
import { failure, success, type Issue, type Outcome } from '../../core/outcome.js';
import type { TableRow } from '../question.js';
import { isBlankRow } from '../table-limits.js';
import type { NpsInputs } from './questions.js';

/** The answers of a survey, in whatever way they were entered. */
export interface Sample {
  /** With weights: as many of equal weight as would be as sure. */
  readonly counts: AnswerCounts;
  /** How many people answered. */
  readonly answers: number;
  readonly scale: NpsScale;
  /** One a possible answer, where they were counted so. */
  readonly byAnswer: readonly number[] | null;
  readonly branches: Branches | null;
}

export interface Branches extends NpsOfGroups {
  readonly rows: readonly BranchRow[];
  readonly weighted: boolean;
}

export interface BranchRow {
  readonly name: string;
  readonly counts: AnswerCounts;
  readonly weight: number | null;
}

/** The level of confidence as a share. */
export function levelOf({ confidence }: Pick<NpsInputs, 'confidence'>): number {
  return Number(confidence) / 100;
}

/** The answers, or what is wrong with them. */
export function sampleOf(inputs: NpsInputs): Outcome<Sample> {
  switch (inputs.entry) {
    case 'groups':
      return sampleOfCounts(inputs, inputs.scale, null, 'promoters');
    case 'answers':
      return sampleByAnswer(inputs.answerCounts, '0-10', 'answerCounts');
    case 'answers-1-10':
      return sampleByAnswer(inputs.answerCountsTen, '1-10', 'answerCountsTen');
    case 'answers-1-5':
      return sampleByAnswer(inputs.answerCountsFive, '1-5', 'answerCountsFive');
    case 'branches':
      return sampleOfBranches(inputs);
  }
}

function sampleOfCounts(
  { promoters, passives, detractors }: AnswerCounts,
  scale: NpsScale,
  byAnswer: readonly number[] | null,
  field: string,
): Outcome<Sample> {
  const counts = { promoters, passives, detractors };
  const score = npsScore(counts);
  if (!score.ok) return failure({ ...score.issues[0]!, field });
  return success({ counts, answers: score.value.answers, scale, byAnswer, branches: null });
}

function sampleByAnswer(counts: readonly number[], scale: NpsScale, field: string): Outcome<Sample> {
  if (!counts.every(Number.isInteger)) {
    return failure({ field, code: 'not-whole', suggestion: { field, value: counts.map(Math.round) } });
  }
  const grouped = groupedAnswers({ counts, scale });
  return grouped.ok ? sampleOfCounts(grouped.value, scale, counts, field) : grouped;
}

function sampleOfBranches(inputs: NpsInputs): Outcome<Sample> {
  const filled = [...inputs.branches.entries()].filter(([, row]) => !isBlankRow(row));
  const rows = filled.map(([, { name, weight, ...counts }]): BranchRow => ({ name, weight, counts }));
  const groups = npsOfGroups({ groups: rows, level: levelOf(inputs) });
  if (!groups.ok) {
    const places = filled.map(([place]) => place);
    const [first, ...rest] = groups.issues.map((issue) => inTable(issue, inputs.branches, places));
    return failure(first!, ...rest);
  }
  const { effectiveCounts: counts, answers } = groups.value;
  const weighted = rows.some(({ weight }) => weight !== null);
  return success({ counts, answers, scale: '0-10', byAnswer: null, branches: { ...groups.value, rows, weighted } });
}

/** The core knows no tables: here it is known which one is meant, and which rows of it are blank. */
function inTable(issue: Issue, table: readonly TableRow[], places: readonly number[]): Issue {
  const field = 'branches';
  const suggestion = { field, value: table.map((row) => ({ ...row, weight: null })) };
  // Where not every branch has a weight, or none has more than nothing, each counts by those who answered.
  const mended = ['no-weight', 'empty'].includes(issue.code) && { suggestion };
  return { ...issue, field, ...(issue.row !== undefined && { row: places[issue.row]! }), ...mended };
}
