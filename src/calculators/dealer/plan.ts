import { ownershipValue, type OwnershipValue } from '../../core/ltv/dealer/ownership-value.js';
import type { OwnershipAmounts, OwnershipPlan } from '../../core/ltv/dealer/ownership.js';
import { saleProfit } from '../../core/ltv/dealer/sale-profit.js';
import { serviceShareByAge } from '../../core/ltv/dealer/service-share.js';
import { success, type Outcome } from '../../core/outcome.js';
import type { DealerInputs } from './questions.js';

/** What a client of a type does with us: buys cars, comes for service, hands over cars. */
interface Part {
  readonly buys: boolean;
  readonly comes: boolean;
  readonly handsOver: boolean;
}

const PARTS: Readonly<Record<DealerInputs['clientType'], Part>> = {
  buyer: { buys: true, comes: true, handsOver: false },
  'trade-in': { buys: true, comes: true, handsOver: true },
  'seller-only': { buys: false, comes: false, handsOver: true },
  'service-only': { buys: false, comes: true, handsOver: false },
};

export function partOf({ clientType }: Pick<DealerInputs, 'clientType'>): Part {
  return PARTS[clientType];
}

/** Visits and gross profit of one age: the common ones, unless a table says otherwise. */
export interface ServiceYear {
  readonly visits: number;
  readonly gross: number;
}

/** The plan of a client's gross profits, which the value is computed from. */
export function grossPlan(inputs: DealerInputs): Outcome<OwnershipPlan> {
  const serviceShares = sharesOf(inputs);
  if (!serviceShares.ok) return serviceShares;
  const saleGross = saleGrossOf(inputs);
  if (!saleGross.ok) return saleGross;
  const { clientType, timing, cycleYears, repurchaseProbability, discountRate } = inputs;
  const sellerOnly = clientType === 'seller-only';
  return success({
    cycleYears,
    horizonYears: horizonOf(inputs),
    repurchaseProbability,
    serviceShares: serviceShares.value,
    // Whoever only sells has come to sell: his car is handed over for certain, and now.
    tradeInProbability: sellerOnly ? 1 : inputs.tradeInProbability,
    tradeInMoment: sellerOnly ? 'start' : 'end',
    annualDiscountRate: discountRate,
    timing,
    amounts: counted(inputs, {
      sale: saleGross.value,
      financeInsurance: inputs.financeInsuranceGross,
      accessories: inputs.accessoriesGross,
      serviceByAge: serviceYears(inputs).map(({ visits, gross }) => visits * gross),
      bodyShop: inputs.bodyShopGross,
      tradeIn: inputs.tradeInGross,
      retention: inputs.retentionCost,
    }),
  });
}

/** The same plan with what the client pays in place of what is left of it. What is spent on him is no revenue. */
export function revenuePlan(inputs: DealerInputs, plan: OwnershipPlan): OwnershipPlan {
  const { amounts } = plan;
  return {
    ...plan,
    amounts: counted(inputs, {
      sale: salePriceOf(inputs) ?? atLeast(amounts.sale),
      financeInsurance: amounts.financeInsurance,
      accessories: amounts.accessories,
      serviceByAge: serviceYears(inputs).map(({ visits, gross }) => visits * visitRevenue(inputs, gross)),
      bodyShop: amounts.bodyShop,
      tradeIn: inputs.tradeInPrice ?? atLeast(amounts.tradeIn),
      retention: 0,
    }),
  };
}

/** What a car is sold for, where that is known. */
export function salePriceOf({ saleGrossBasis, dealPrice, salePrice }: DealerInputs): number | null {
  return saleGrossBasis === 'deal' ? dealPrice : salePrice;
}

/** How far ahead money is counted, in years. */
export function horizonOf({ horizon, cycleYears, horizonYears, lifeYears }: DealerInputs): number {
  return { cycle: cycleYears, years: horizonYears, life: lifeYears }[horizon];
}

/** By age from 0; the last one holds for later ages. */
export function serviceYears(inputs: DealerInputs): readonly ServiceYear[] {
  const common = { visits: inputs.serviceVisits, gross: inputs.serviceGross };
  if (inputs.serviceBasis === 'decline') return [common];
  return inputs.serviceByAge.map(({ visits, gross }) => ({
    visits: visits ?? common.visits,
    gross: gross ?? common.gross,
  }));
}

/** What a client pays for a visit. */
export function visitRevenue({ serviceTicket }: DealerInputs, gross: number): number {
  return serviceTicket ?? atLeast(gross);
}

/** The value of a plan that was made from inputs within their limits. */
export function ownershipOf(plan: OwnershipPlan): OwnershipValue {
  const value = ownershipValue(plan);
  if (!value.ok) throw new RangeError(`ownershipOf requires a plan within its limits, got ${JSON.stringify(plan)}`);
  return value.value;
}

/** A price that nobody gave is counted as what is left of it: revenue is at least so much. */
function atLeast(gross: number): number {
  return Math.max(0, gross);
}

function sharesOf(inputs: DealerInputs): Outcome<readonly number[]> {
  if (inputs.serviceBasis === 'table') return success(inputs.serviceByAge.map(({ share }) => share));
  return serviceShareByAge({
    firstShare: inputs.serviceShareFirst,
    lastShare: inputs.serviceShareLast,
    years: inputs.cycleYears,
    warrantyYears: inputs.warrantyYears,
    warrantyPart: inputs.warrantyPart,
  });
}

function saleGrossOf(inputs: DealerInputs): Outcome<number> {
  if (inputs.saleGrossBasis === 'known') return success(inputs.saleGross);
  const profit = saleProfit({
    price: inputs.dealPrice,
    purchase: inputs.dealPurchase,
    reconditioning: inputs.dealReconditioning,
    floorPlanDays: inputs.dealFloorPlanDays,
    annualFloorPlanRate: inputs.dealFloorPlanRate,
    commission: inputs.dealCommission,
  });
  return profit.ok ? success(profit.value.gross) : profit;
}

/** Only what a client of this type brings. */
function counted(inputs: DealerInputs, amounts: OwnershipAmounts): OwnershipAmounts {
  const { buys, comes, handsOver } = partOf(inputs);
  return {
    ...amounts,
    sale: buys ? amounts.sale : 0,
    financeInsurance: buys ? amounts.financeInsurance : 0,
    accessories: buys ? amounts.accessories : 0,
    serviceByAge: comes ? amounts.serviceByAge : [0],
    bodyShop: comes ? amounts.bodyShop : 0,
    tradeIn: handsOver ? amounts.tradeIn : 0,
  };
}
