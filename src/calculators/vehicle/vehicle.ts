import { vehicleTotal } from '../../core/ltv/dealer/vehicle-total.js';
import { vehicleValue, type VehicleValue } from '../../core/ltv/dealer/vehicle.js';
import { success, type Outcome } from '../../core/outcome.js';
import type { Answer, Figure, TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { isNothing } from '../is-nothing.js';
import { createWorking } from '../working.js';
import { assumptionsOf } from './assumptions.js';
import { breakdownOf, figuresOf, ownersGroup } from './figures.js';
import { notesOf } from './notes.js';
import { vehiclePlan } from './plan.js';
import { VEHICLE_QUESTIONS, type VehicleInputs } from './questions.js';
import { seriesOf } from './series.js';
import { workedValue } from './worked.js';

export type { VehicleInputs } from './questions.js';

/**
 * What one car brings to a dealer through all its owners: the same sum as a customer's value, along the car. There is no
 * published formula for it; the definition is ours and stands with `vehicleValue` in the core.
 */
export const vehicle = { id: 'vehicle', questions: VEHICLE_QUESTIONS, compute, headlineValue } as const;

function headlineValue(inputs: VehicleInputs): number | null {
  const plan = vehiclePlan(inputs);
  const total = plan.ok ? vehicleTotal(plan.value) : plan;
  return total.ok ? total.value : null;
}

function valued(inputs: VehicleInputs): Outcome<VehicleValue> {
  const plan = vehiclePlan(inputs);
  return plan.ok ? vehicleValue(plan.value) : plan;
}

function compute(inputs: VehicleInputs, context: ComputeContext): Outcome<Answer> {
  const outcome = valued(inputs);
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  const working = createWorking();
  workedValue(inputs, value, working);
  const figures = figuresOf(inputs, value);
  return success({
    version: 1,
    calculator: 'vehicle',
    inputs,
    headline: { figure: 'vehicleLifetimeValue', sentence: sentence(inputs, figures) },
    figures,
    breakdown: breakdownOf(value),
    series: seriesOf(inputs, value),
    groups: [ownersGroup(value)],
    working: working.steps,
    assumptions: assumptionsOf(inputs, context),
    notes: notesOf(inputs, value),
    issues: [],
  });
}

/** The one plain sentence of meaning under the headline. */
function sentence({ discountRate, owners }: VehicleInputs, figures: readonly Figure[]): TextReference {
  const values = Object.fromEntries(figures.map((figure) => [figure.id, figure]));
  const { vehicleLifetimeValue: value, carYears: years, firstOwnerValue: first, laterOwnersValue: later } = values;
  if (isNothing(value, first, later)) return { id: 'nothing', values: { years: years! } };
  if (value!.value! < 0) {
    return { id: 'loss', values: { years: years!, loss: { value: -value!.value!, unit: 'money' } } };
  }
  const kind = owners.length === 1 ? 'one-owner' : 'several-owners';
  return {
    id: discountRate === 0 ? `${kind}-undiscounted` : kind,
    values: {
      years: years!,
      vehicleLifetimeValue: value!,
      ...(first && later && { firstOwnerValue: first, laterOwnersValue: later }),
    },
  };
}
