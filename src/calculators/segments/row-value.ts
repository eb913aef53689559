import { ownershipValue } from '../../core/ltv/dealer/ownership-value.js';
import { success, type Outcome } from '../../core/outcome.js';
import { grossPlan } from '../dealer/plan.js';
import type { DealerInputs } from '../dealer/questions.js';
import type { DealerRow, SegmentsInputs } from './questions.js';

/**
 * What a client of a row is worth: the headline of the dealer's model with what the row says in place of the common
 * answers. For one row after another of the same inputs, whose many common answers are copied once.
 */
export function rowValues(inputs: SegmentsInputs): (row: DealerRow) => Outcome<number> {
  const own = { ...inputs } as DealerInputs;
  return (row) => {
    const plan = grossPlan(Object.assign(own, said(inputs, row)));
    const value = plan.ok ? ownershipValue(plan.value) : plan;
    return value.ok ? success(value.value.total) : value;
  };
}

/**
 * What the dealer's model has from one row, or in common with all. What this calculator does not ask is not there: the
 * value of a client does not depend on it.
 */
function said(inputs: SegmentsInputs, row: DealerRow): Partial<DealerInputs> {
  const { saleGross, serviceGross, serviceShareLast } = row;
  return {
    // A gross that a row gives is known, and of a visit it is known for every age; a share that it gives is the end of
    // a decline.
    saleGrossBasis: saleGross === null ? inputs.saleGrossBasis : 'known',
    saleGross: saleGross ?? inputs.saleGross,
    serviceBasis: serviceShareLast === null ? inputs.serviceBasis : 'decline',
    serviceShareLast: serviceShareLast ?? inputs.serviceShareLast,
    financeInsuranceGross: row.financeInsuranceGross ?? inputs.financeInsuranceGross,
    serviceGross: serviceGross ?? inputs.serviceGross,
    serviceByAge:
      serviceGross === null ? inputs.serviceByAge : inputs.serviceByAge.map((age) => ({ ...age, gross: null })),
    repurchaseProbability: row.repurchaseProbability ?? inputs.repurchaseProbability,
  };
}
