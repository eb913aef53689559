import { add, literal, power, quantity, subtract, type Quantity } from '../../core/expression/expression.js';
import type { Period } from '../../core/period.js';
import type { Working } from '../working.js';
import { periodRatio } from './period-ratio.js';

/** An annual compound rate, told per period of the model; `null` when it is zero and so drops out of every formula. */
export function periodRate(
  given: { id: string; value: number },
  id: string,
  period: Period,
  { step }: Working,
): Quantity | null {
  if (given.value === 0) return null;
  const annual = quantity(given.id, given.value, 'share', 'year');
  if (period === 'year') return annual;
  return step(id, subtract(power(add(literal(1), annual), periodRatio('year', period)), literal(1)), 'share', period);
}
