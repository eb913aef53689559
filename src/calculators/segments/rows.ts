import { segmentMix, type SegmentMix } from '../../core/ltv/dealer/segments.js';
import { failure, success, whenPossible, type Issue, type Outcome } from '../../core/outcome.js';
import type { TableRow } from '../question.js';
import { isBlankRow } from '../table-limits.js';
import { rowValues } from './row-value.js';
import type { OwnInputs, SegmentsInputs } from './questions.js';

/** A row that is filled in. */
export interface SegmentRow {
  readonly name: string;
  /** Clients, or a part of one. */
  readonly weight: number;
  readonly value: number;
}

export interface Mixed {
  readonly rows: readonly SegmentRow[];
  readonly mix: SegmentMix;
}

/** The question whose rows count. */
function tableOf({ segmentBasis }: SegmentsInputs): 'segments' | 'dealerSegments' {
  return segmentBasis === 'values' ? 'segments' : 'dealerSegments';
}

/** The filled rows with what they come to, or what is missing in which cell. Wholly empty rows are left out. */
export function mixed(inputs: SegmentsInputs): Outcome<Mixed> {
  const field = tableOf(inputs);
  const table: readonly TableRow[] = inputs[field];
  return whenPossible(missingCells(field, table), () => {
    const given = table.filter((row) => !isBlankRow(row));
    const weights = given.map((row) => row['weight'] as number);
    const whole = wholeOf(weights, inputs);
    const rows: SegmentRow[] = [];
    const valueOf = valuesOf(inputs);
    for (const [index, row] of given.entries()) {
      const value = valueOf(row);
      if (!value.ok) return value;
      rows.push({ name: row['name'] as string, weight: weights[index]! / whole, value: value.value });
    }
    const mix = segmentMix({ segments: rows, weights: inputs.segmentWeights });
    return mix.ok ? success({ rows, mix: mix.value }) : failureIn(field, given, whole, mix.issues);
  });
}

function valuesOf(inputs: SegmentsInputs): (row: TableRow) => Outcome<number> {
  if (inputs.segmentBasis === 'values') return (row) => success(row['value'] as number);
  return rowValues(inputs) as (row: TableRow) => Outcome<number>;
}

/** Cells that a row cannot do without. What a dealer's row leaves empty beside them is the common answer. */
function missingCells(field: 'segments' | 'dealerSegments', table: readonly TableRow[]): readonly Issue[] {
  const needed = field === 'segments' ? ['weight', 'value'] : ['weight'];
  return table.flatMap((row, index) =>
    isBlankRow(row)
      ? []
      : needed.filter((column) => row[column] === null).map((column) => ({ field, row: index, column, code: 'empty' })),
  );
}

/** Shares may be told in percents, as tables from spreadsheets do: a share above one can be nothing else. */
function wholeOf(weights: readonly number[], { segmentWeights }: OwnInputs): number {
  return segmentWeights === 'shares' && weights.some((weight) => weight > 1) ? 100 : 1;
}

/** The core knows no tables: here it is known which one is meant, and what mends it. */
function failureIn(field: string, table: readonly TableRow[], whole: number, issues: readonly Issue[]): Outcome<never> {
  const [first, ...rest] = issues.map((issue): Issue => {
    const suggestion = { field, value: normalised(table, whole) };
    return { ...issue, field, ...(issue.code === 'shares-do-not-sum' && { suggestion }) };
  });
  return failure(first!, ...rest);
}

/** The same rows with shares that sum to the whole, each in its proportion and told as before. */
function normalised(table: readonly TableRow[], whole: number): readonly TableRow[] {
  const total = table.reduce((sum, row) => sum + (row['weight'] as number), 0);
  return table.map((row) => ({ ...row, weight: ((row['weight'] as number) / total) * whole }));
}
