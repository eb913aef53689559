import {
  add,
  divide,
  literal,
  multiply,
  power,
  quantity,
  subtract,
  type Expression,
  type Quantity,
} from '../../core/expression/expression.js';
import type { Timing } from '../../core/ltv/timing.js';
import type { Working } from '../working.js';

/** What decides how many of today's margins a customer is worth: everything but the margin itself. */
export interface MultipleInputs {
  readonly churn: Quantity;
  /** `null` is none. */
  readonly discountRate: Quantity | null;
  readonly marginGrowth: Quantity | null;
  readonly timing: Timing;
  /** How many payments are counted; `null` for a whole life. */
  readonly payments: number | null;
}

/**
 * A customer's worth as a formula over the margin of one period.
 *
 * With nothing discounted, no growth, no horizon and the first period counted it is the textbook's margin ÷ churn.
 * Otherwise it is margin × multiple, where the multiple is the geometric sum over the carryover q = r(1 + g) ÷ (1 + d):
 * what one period's margin is worth a period later. The same sum as `core/ltv/retention-model`, shown in steps.
 */
export function worthOf(margin: Quantity, inputs: MultipleInputs, working: Working): Expression {
  if (isPlain(inputs)) return divide(margin, inputs.churn);
  return multiply(margin, working.step('lifetimeMultiple', multipleOf(inputs, working), 'factor'));
}

/** Whether margin ÷ churn is the whole formula. */
export function isPlain({ discountRate, marginGrowth, timing, payments }: MultipleInputs): boolean {
  return discountRate === null && marginGrowth === null && timing !== 'after-first' && payments === null;
}

function multipleOf(inputs: MultipleInputs, { step }: Working): Expression {
  return multipleOfCarryover(step('carryover', carryoverOf(inputs), 'factor'), inputs);
}

/** How many of today's margins payments are worth, each of which is a carryover times the one before. */
export function multipleOfCarryover(
  carryover: Quantity,
  inputs: Pick<MultipleInputs, 'discountRate' | 'timing' | 'payments'>,
): Expression {
  const wholeLife = inputs.payments === null && inputs.timing === 'after-first';
  if (wholeLife) return divide(carryover, subtract(literal(1), carryover));
  const sum = geometricSum(carryover, inputs.payments);
  return booked(sum, carryover, inputs);
}

function carryoverOf({ churn, discountRate, marginGrowth }: MultipleInputs): Expression {
  const retention = subtract(literal(1), churn);
  const grown = marginGrowth === null ? retention : multiply(retention, add(literal(1), marginGrowth));
  return discountRate === null ? grown : divide(grown, add(literal(1), discountRate));
}

function geometricSum(carryover: Quantity, payments: number | null): Expression {
  const one = literal(1);
  if (payments === null) return divide(one, subtract(one, carryover));
  const count = quantity('payments', payments, 'count');
  if (carryover.value === 1) return count;
  return divide(subtract(one, power(carryover, count)), subtract(one, carryover));
}

/** Moves the sum to when margins are booked: domain conventions after Fader & Hardie (2012), note 024. */
function booked(
  sum: Expression,
  carryover: Quantity,
  { timing, discountRate }: Pick<MultipleInputs, 'timing' | 'discountRate'>,
): Expression {
  if (timing === 'after-first') return multiply(carryover, sum);
  if (timing === 'start' || discountRate === null) return sum;
  const period = add(literal(1), discountRate);
  return divide(sum, timing === 'end' ? period : power(period, literal(0.5)));
}
