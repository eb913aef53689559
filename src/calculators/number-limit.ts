import type { Issue } from '../core/outcome.js';
import type { NumberColumn, NumberQuestion } from './question.js';

/** A limit that a number crosses, and the nearest number that does not where there is one. */
export interface CrossedLimit extends Pick<Issue, 'code' | 'limit'> {
  readonly mended?: number;
}

/** The limit that a number crosses, of a question or of a column; the first of them only. */
export function numberLimit(
  { kind, above, minimum, maximum }: Pick<NumberQuestion | NumberColumn, 'kind' | 'above' | 'minimum' | 'maximum'>,
  value: number,
): CrossedLimit | undefined {
  if (above !== undefined && value <= above) return { code: 'not-above', limit: above };
  if (minimum !== undefined && value < minimum) return { code: 'below-minimum', limit: minimum, mended: minimum };
  if (maximum !== undefined && value > maximum) return { code: 'above-maximum', limit: maximum, mended: maximum };
  // Last: only what is within the limits may be rounded without leaving them.
  const whole = kind === 'count' || kind === 'years';
  return whole && !Number.isInteger(value) ? { code: 'not-whole', mended: Math.round(value) } : undefined;
}
