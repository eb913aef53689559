import type { Issue } from './outcome.js';

/** Where one number that a person gave must lie. Absent bounds do not bind. */
export interface Range {
  /** The id of the question, which the issue will name. */
  readonly field: string;
  readonly value: number;
  /** The least that is allowed. */
  readonly minimum?: number;
  /** A bound that the value must exceed. */
  readonly above?: number;
  /** The most that is allowed. */
  readonly maximum?: number;
  /** Whether only whole numbers make sense. */
  readonly whole?: boolean;
}

/**
 * The reasons why numbers that a person gave are out of range: at most one for each number, in the order given.
 *
 * Codes: `below-minimum` and `above-maximum` (the limit itself is allowed), `not-above` (the limit itself is not),
 * `not-positive` (the same with the limit 0), `not-whole`.
 *
 * @example
 * rangeIssues({ field: 'churn', value: 1.2, minimum: 0, maximum: 1 }); // [{ field: 'churn', code: 'above-maximum', limit: 1 }]
 * rangeIssues({ field: 'churn', value: 0.2, minimum: 0, maximum: 1 }); // []
 */
export function rangeIssues(...ranges: readonly Range[]): readonly Issue[] {
  const issues: Issue[] = [];
  for (const range of ranges) {
    const issue = rangeIssue(range);
    if (issue !== null) issues.push(issue);
  }
  return issues;
}

/**
 * The reasons why shares of a list are out of range, all of the same field.
 *
 * Codes: `below-minimum` (0), `above-maximum` (1). An inner part, not exported from the core.
 */
export function shareListIssues(field: string, shares: readonly number[]): readonly Issue[] {
  const outside = shares.filter((share) => share < 0 || share > 1);
  return rangeIssues(...outside.map((value) => ({ field, value, minimum: 0, maximum: 1 })));
}

function rangeIssue({ field, value, minimum, above, maximum, whole }: Range): Issue | null {
  if (minimum !== undefined && value < minimum) return { field, code: 'below-minimum', limit: minimum };
  if (above !== undefined && value <= above) {
    return { field, code: above === 0 ? 'not-positive' : 'not-above', limit: above };
  }
  if (maximum !== undefined && value > maximum) return { field, code: 'above-maximum', limit: maximum };
  return whole === true && !Number.isInteger(value) ? { field, code: 'not-whole' } : null;
}
