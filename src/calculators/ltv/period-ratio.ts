import { divide, literal, multiply, type Expression, type Quantity } from '../../core/expression/expression.js';
import { periodsIn, type Period } from '../../core/period.js';

/** How much of a period `from` one period `to` is, written as a reader would: 12, or 1 ÷ 12. */
export function periodRatio(from: Period, to: Period): Expression {
  const ratio = periodsIn(to, from);
  return ratio >= 1 ? literal(ratio) : divide(literal(1), literal(periodsIn(from, to)));
}

/** An amount per period `from`, told per period `to`: times 12, or divided by 12. */
export function timesRatio(amount: Quantity, from: Period, to: Period): Expression {
  const ratio = periodsIn(to, from);
  return ratio >= 1 ? multiply(amount, literal(ratio)) : divide(amount, literal(periodsIn(from, to)));
}
