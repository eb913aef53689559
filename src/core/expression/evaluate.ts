import type { Expression, Operation, Operator } from './expression.js';

const APPLY: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  multiply: (left, right) => left * right,
  divide: (left, right) => left / right,
  power: (left, right) => left ** right,
};

/**
 * The number that a formula stands for.
 *
 * @throws RangeError when the result is not finite: a formula is only built once its inputs are known to be possible.
 * @example
 * evaluate(divide(quantity('margin', 50, 'money'), quantity('churn', 0.1, 'share'))); // 500
 */
export function evaluate(expression: Expression): number {
  const value = fold(expression);
  if (!Number.isFinite(value)) throw new RangeError(`evaluate requires a formula with a finite value, got ${value}`);
  // A zero has no sign: −0 would be printed as one.
  return value + 0;
}

function fold(expression: Expression): number {
  switch (expression.kind) {
    case 'quantity':
    case 'literal':
      return expression.value;
    case 'summation':
      return expression.rows.reduce((total, row) => total + fold(row), 0);
    case 'operation':
      return foldOperation(expression);
  }
}

/** From the left. A long working has thousands of operations, at every keystroke: no list is made for one. */
function foldOperation({ operator, operands }: Operation): number {
  const apply = APPLY[operator];
  let value = fold(operands[0]!);
  for (let index = 1; index < operands.length; index += 1) value = apply(value, fold(operands[index]!));
  return value;
}
