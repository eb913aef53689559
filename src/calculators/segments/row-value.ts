import { ownershipValue } from '../../core/ltv/dealer/ownership-value.js';
import { success, type Outcome } from '../../core/outcome.js';
import { grossPlan } from '../dealer/plan.js';
import { DEALER_QUESTIONS, type DealerInputs } from '../dealer/questions.js';
import { defaultsOf } from '../question.js';
import type { DealerRow, SegmentsInputs } from './questions.js';

/** For what the value of a client does not depend on and this calculator does not ask. */
const DEFAULTS = defaultsOf(DEALER_QUESTIONS, 'en');

/** What a client of a row is worth: the headline of the dealer's model with what the row says in place of the common answers. */
export function rowValue(inputs: SegmentsInputs, row: DealerRow): Outcome<number> {
  const plan = grossPlan(rowInputs(inputs, row));
  const value = plan.ok ? ownershipValue(plan.value) : plan;
  return value.ok ? success(value.value.total) : value;
}

/** The inputs of the dealer's model for one row. */
export function rowInputs(inputs: SegmentsInputs, row: DealerRow): DealerInputs {
  return {
    ...(DEFAULTS as unknown as DealerInputs),
    ...inputs,
    // A gross that a row gives is known; a share that it gives is the end of a decline.
    ...(row.saleGross === null ? {} : { saleGrossBasis: 'known', saleGross: row.saleGross }),
    ...(row.serviceShareLast === null ? {} : { serviceBasis: 'decline', serviceShareLast: row.serviceShareLast }),
    financeInsuranceGross: row.financeInsuranceGross ?? inputs.financeInsuranceGross,
    serviceGross: row.serviceGross ?? inputs.serviceGross,
    repurchaseProbability: row.repurchaseProbability ?? inputs.repurchaseProbability,
  };
}
