import { divide, quantity, subtract, type Quantity } from '../../core/expression/expression.js';
import type { Figure } from '../answer.js';
import type { Working } from '../working.js';
import type { LtvModel } from './model.js';
import { paybackFigures } from './payback.js';

/** What the cost of winning a customer makes of his value: what is left, how many times over, and when it is repaid. */
export function acquisitionFigures(cost: number, value: Quantity, model: LtvModel, { step }: Working): Figure[] {
  const acquisitionCost = quantity('acquisitionCost', cost, 'money');
  const net = step('netLifetimeValue', subtract(value, acquisitionCost), 'money');
  const figures: Figure[] = [{ id: net.id, value: net.value, unit: 'money' }];
  if (cost === 0) return figures;
  // Over next to nothing, and of a loss, "how many times" is no question.
  if (value.value > 0 && Number.isFinite(value.value / cost)) {
    const ratio = step('lifetimeValueToAcquisitionCost', divide(value, acquisitionCost), 'ratio');
    figures.push({ id: ratio.id, value: ratio.value, unit: 'ratio' });
  }
  const { margin } = model.margin;
  const paybacks = paybackFigures(model, cost);
  if (paybacks[0]?.value != null) {
    step('simplePayback', divide(acquisitionCost, margin), 'duration', model.period);
  }
  return [...figures, ...paybacks];
}
