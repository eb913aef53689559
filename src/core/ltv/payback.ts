import { requireAbove, requireBetween, requireNumberList, requireNumbers } from '../misuse.js';

/** What is due to binary fractions and not to anybody's money: a cost that is met but for this part is met. */
const ROUNDING = 1e-10;

/** How long it takes to earn back what a customer cost; `null` means never. */
export interface Payback {
  readonly periods: number | null;
}

/** How many payments cover what a customer cost; `null` means that no number of them does. */
export interface PaymentsToPayBack {
  readonly payments: number | null;
}

/** What a customer cost and brings in. */
export interface PaybackInputs {
  readonly acquisitionCost: number;
  readonly marginPerPeriod: number;
}

/**
 * The simple payback: how many periods of margin the acquisition cost is.
 *
 * Formula: acquisition cost ÷ margin per period, fractions kept; 0 without a cost. Ignores churn, growth, discounting and
 * when in a period money comes: see `survivalPayback`. Units: periods; `null` is never, for a margin of 0 or below (or one so small that
 * the periods cannot be counted). Source: standard.
 *
 * @example
 * simplePayback({ acquisitionCost: 6000, marginPerPeriod: 375 }); // { periods: 16 }
 * simplePayback({ acquisitionCost: 6000, marginPerPeriod: 0 }); // { periods: null }
 */
export function simplePayback(inputs: PaybackInputs): Payback {
  requireNumbers('simplePayback', inputs, 'acquisitionCost', 'marginPerPeriod');
  if (inputs.acquisitionCost <= 0) return { periods: 0 };
  const periods = inputs.acquisitionCost / inputs.marginPerPeriod;
  return { periods: periods > 0 && periods < Infinity ? periods : null };
}

/**
 * Which payment is the one with which the margins of those who are still there cover the acquisition cost.
 *
 * Formula: the least whole n with Σ margin × (r(1 + g))^t ≥ cost over t = 0 … n − 1. Timing: the first payment is
 * certain; nothing is discounted; when payment n comes is `paymentMoment`. Units: whole payments; `null` is never: the
 * margins of those who stay add up to less than the cost, however long one waits. Assumes a constant retention.
 * Source: derived from the geometric lifetime; 16 payments without churn are 21 with 2.5 % churn.
 *
 * @throws RangeError for a retention outside 0…1 or a growth of −1 or below.
 * @example
 * survivalPayback({ acquisitionCost: 6000, marginPerPeriod: 375, retentionPerPeriod: 0.975 }); // { payments: 21 }
 * survivalPayback({ acquisitionCost: 6000, marginPerPeriod: 375, retentionPerPeriod: 0.9 }); // { payments: null }
 */
export function survivalPayback(
  inputs: PaybackInputs & { readonly retentionPerPeriod: number; readonly marginGrowthPerPeriod?: number },
): PaymentsToPayBack {
  const { periods: margins } = simplePayback(inputs);
  const { retentionPerPeriod, marginGrowthPerPeriod = 0 } = inputs;
  requireBetween('survivalPayback', 'retentionPerPeriod', retentionPerPeriod, 0, 1);
  requireAbove('survivalPayback', 'marginGrowthPerPeriod', marginGrowthPerPeriod, -1);
  if (margins === null) return { payments: null };
  if (margins <= 1) return { payments: Math.ceil(margins) };
  return { payments: leastTerms(retentionPerPeriod * (1 + marginGrowthPerPeriod), margins) };
}

/** The least n whose geometric sum reaches `margins`, which is above 1; `null` when none does. */
function leastTerms(ratio: number, margins: number): number | null {
  if (margins * (1 - ratio) >= 1 - ROUNDING) return null;
  const terms = ratio === 1 ? margins : Math.log1p(margins * (ratio - 1)) / Math.log1p(ratio - 1);
  return Math.ceil(terms - ROUNDING);
}

/**
 * Which payment covers the acquisition cost along any survival curve.
 *
 * Formula: the least n with Σ margin × S(t) ≥ cost over t = 0 … n − 1. Timing: as `survivalPayback`, nothing is
 * discounted. Units: whole payments; `null` is not within the periods that the curve lists.
 * Source: as `survivalPayback`.
 *
 * @example
 * survivalPaybackOfCurve({ acquisitionCost: 170, marginPerPeriod: 100, survival: [1, 0.5, 0.25] }); // { payments: 3 }
 */
export function survivalPaybackOfCurve(
  inputs: PaybackInputs & { readonly survival: readonly number[] },
): PaymentsToPayBack {
  requireNumbers('survivalPaybackOfCurve', inputs, 'acquisitionCost', 'marginPerPeriod');
  requireNumberList('survivalPaybackOfCurve', 'survival', inputs.survival);
  let open = inputs.acquisitionCost;
  if (open <= 0) return { payments: 0 };
  const last = inputs.survival.findIndex(
    (share) => (open -= inputs.marginPerPeriod * share) <= inputs.acquisitionCost * ROUNDING,
  );
  return { payments: last < 0 ? null : last + 1 };
}
