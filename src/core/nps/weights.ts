import { requireAbove, requireBetween, requireNumberList } from '../misuse.js';

/**
 * How many answers of equal weight would say as much as answers of unequal weight do.
 *
 * Formula: (Σw)² ÷ Σw²; it is the number of answers where all weights are the same, and less otherwise. Units: weights in
 * any unit in, answers out. Assumes that the weights have nothing to do with the answers within a group.
 * Source: Kish, "Survey Sampling" (1965).
 *
 * @throws RangeError unless one weight is above 0 and none below it.
 * @example
 * effectiveAnswers([1, 1, 1, 1]); // 4
 * effectiveAnswers([3, 1]); // ≈ 1.60000
 */
export function effectiveAnswers(weights: readonly number[]): number {
  requireNumberList('effectiveAnswers', 'weights', weights);
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const least = weights.reduce((fewest, weight) => Math.min(fewest, weight), 0);
  requireAbove('effectiveAnswers', 'the largest weight', largest, 0);
  requireBetween('effectiveAnswers', 'the least weight', least, 0, largest);
  // Of the largest: so that squares neither vanish nor overflow.
  const sum = weights.reduce((total, weight) => total + weight / largest, 0);
  return sum ** 2 / weights.reduce((total, weight) => total + (weight / largest) ** 2, 0);
}
