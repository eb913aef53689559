import { fitShiftedBetaGeometric, type ShiftedBetaGeometricFit } from '../../core/ltv/shifted-beta-geometric/fit.js';
import type { Outcome } from '../../core/outcome.js';

let last: { readonly survivors: readonly number[]; readonly fit: Outcome<ShiftedBetaGeometricFit> } | null = null;

/**
 * The curve fitted to a cohort. The last one is kept: a fit takes a hundred times as long as all the rest, and while
 * a person changes other answers, or ten thousand of them are drawn, the cohort stays the same.
 */
export function fittedCohort(survivors: readonly number[]): Outcome<ShiftedBetaGeometricFit> {
  if (last === null || !sameNumbers(last.survivors, survivors)) {
    last = { survivors: [...survivors], fit: fitShiftedBetaGeometric({ survivors }) };
  }
  return last.fit;
}

function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
