import { evaluate } from '../core/expression/evaluate.js';
import { quantity, type Expression, type Quantity, type UnitKind } from '../core/expression/expression.js';
import type { Period } from '../core/period.js';
import type { Step } from './answer.js';

/** Collects the steps of a working while they are computed, so that what is shown is what was done. */
export interface Working {
  readonly steps: readonly Step[];
  /** Evaluates a formula, writes it down, and gives the named result for use in the next formula. */
  readonly step: (id: string, expression: Expression, unit: UnitKind, period?: Period) => Quantity;
}

export function createWorking(): Working {
  const steps: Step[] = [];
  return {
    steps,
    step(id, expression, unit, period) {
      const result = quantity(id, evaluate(expression), unit, period);
      steps.push({ id, expression, result: amountOf(result) });
      return result;
    },
  };
}

function amountOf({ value, unit, period }: Quantity): Step['result'] {
  return period === undefined ? { value, unit } : { value, unit, period };
}
