import { requireFiniteResult, requireNumbers } from '../misuse.js';

/** What is left of a customer's value after the cost of winning the customer. */
export interface AcquisitionEconomics {
  readonly netLifetimeValue: number;
  /** How many times the lifetime value covers the cost; `null` when winning the customer cost nothing. */
  readonly lifetimeValueToAcquisitionCost: number | null;
}

/**
 * Whether a customer is worth what it cost to win one.
 *
 * Formula: lifetime value − acquisition cost; lifetime value ÷ acquisition cost. Timing: the cost is paid now, the
 * lifetime value is as of now. Use a lifetime value in margin, not in revenue. Units: money; a ratio.
 * "At least 3" is a rule of thumb for software by subscription (Skok, 2008, as quoted by others), no law.
 * Source: standard.
 *
 * @throws RangeError when a result is beyond what a number can hold.
 * @example
 * acquisitionEconomics({ lifetimeValue: 15000, acquisitionCost: 6000 }); // { netLifetimeValue: 9000, lifetimeValueToAcquisitionCost: 2.5 }
 * acquisitionEconomics({ lifetimeValue: 500, acquisitionCost: 0 }).lifetimeValueToAcquisitionCost; // null
 */
export function acquisitionEconomics(inputs: {
  readonly lifetimeValue: number;
  readonly acquisitionCost: number;
}): AcquisitionEconomics {
  requireNumbers('acquisitionEconomics', inputs, 'lifetimeValue', 'acquisitionCost');
  const { lifetimeValue, acquisitionCost } = inputs;
  const ratio = requireFiniteResult('acquisitionEconomics', acquisitionCost > 0 ? lifetimeValue / acquisitionCost : 0);
  return {
    netLifetimeValue: requireFiniteResult('acquisitionEconomics', lifetimeValue - acquisitionCost),
    lifetimeValueToAcquisitionCost: acquisitionCost > 0 ? ratio : null,
  };
}
