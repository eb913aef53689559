import { multiply, quantity, subtract, type Quantity } from '../../core/expression/expression.js';
import type { Figure } from '../answer.js';
import { money } from '../money.js';
import { createWorking, type Working } from '../working.js';
import { serviceModel } from './model.js';
import type { ServiceInputs } from './questions.js';

export const ONE_POINT = 0.01;

/** The retention of one percentage point more; `null` where there is no room for it. */
export function onePointMore(retention: number): number | null {
  const more = retention + ONE_POINT;
  return more <= 1 ? more : null;
}

/** What one percentage point of retention is worth: everything reckoned again with it, not a derivative. */
export function onePointFigures(inputs: ServiceInputs, value: Quantity, { step }: Working): Figure[] {
  const serviceRetention = onePointMore(inputs.serviceRetention);
  if (serviceRetention === null) return [];
  const again = serviceModel({ ...inputs, serviceRetention }, createWorking());
  const better = quantity('valueWithOnePoint', again.value.value, 'money');
  const one = step('onePointPerClient', subtract(better, value), 'money');
  const clients = quantity('serviceClients', inputs.serviceClients, 'count');
  const base = step('onePointForBase', multiply(clients, one), 'money');
  return [money(one.id, one.value), money(base.id, base.value)];
}
