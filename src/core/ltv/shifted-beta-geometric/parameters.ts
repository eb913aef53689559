import { requireAbove, requireNumbers } from '../../misuse.js';

/**
 * How the chance to leave differs between customers: a beta distribution.
 *
 * Each customer has an own constant chance to leave per period. Its mean is α ÷ (α + β); the smaller α + β, the more
 * customers differ, and the more the retention of a cohort rises as those who leave easily have left.
 */
export interface ShiftedBetaGeometric {
  /** Above 0. */
  readonly alpha: number;
  /** Above 0. */
  readonly beta: number;
}

/** Throws unless both parameters are above 0. An inner part, not exported from the core. */
export function requireParameters(functionName: string, parameters: ShiftedBetaGeometric): void {
  requireNumbers(functionName, parameters, 'alpha', 'beta');
  requireAbove(functionName, 'alpha', parameters.alpha, 0);
  requireAbove(functionName, 'beta', parameters.beta, 0);
}
