import {
  add,
  divide,
  literal,
  multiply,
  quantity,
  subtract,
  summation,
  type Expression,
  type Quantity,
} from '../../core/expression/expression.js';
import { survivalByCycle, type OwnershipAmounts, type OwnershipPlan } from '../../core/ltv/dealer/ownership.js';
import type { Figure } from '../answer.js';
import { money } from '../money.js';
import type { Working } from '../working.js';
import { ownershipOf, partOf, serviceYears, visitRevenue } from './plan.js';
import type { DealerInputs } from './questions.js';
import type { StreamSum } from './streams.js';

const NOTHING: OwnershipAmounts = {
  sale: 0,
  financeInsurance: 0,
  accessories: 0,
  serviceByAge: [0],
  bodyShop: 0,
  tradeIn: 0,
  retention: 0,
};

/** The gross on a sale: given, or worked out from one deal. */
export function saleGrossQuantity(inputs: DealerInputs, { step }: Working): Quantity {
  if (!isWorkedOut(inputs)) return quantity('saleGross', inputs.saleGross, 'money');
  const cash = (id: 'dealPrice' | 'dealPurchase' | 'dealReconditioning' | 'dealCommission') =>
    quantity(id, inputs[id], 'money');
  const rate = quantity('dealFloorPlanRate', inputs.dealFloorPlanRate, 'share', 'year');
  const days = quantity('dealFloorPlanDays', inputs.dealFloorPlanDays, 'number');
  const interest = divide(multiply(cash('dealPurchase'), rate, days), literal(365));
  const floorPlan = step('floorPlanCost', interest, 'money');
  const afterPurchase = subtract(cash('dealPrice'), cash('dealPurchase'));
  const afterStanding = subtract(subtract(afterPurchase, cash('dealReconditioning')), floorPlan);
  return step('saleGross', subtract(afterStanding, cash('dealCommission')), 'money');
}

/** What one sale leaves, where it was worked out. */
export function saleGrossFigure(inputs: DealerInputs, { id, value }: Quantity): Figure[] {
  return isWorkedOut(inputs) ? [money(id, value)] : [];
}

function isWorkedOut(inputs: DealerInputs): boolean {
  return inputs.saleGrossBasis === 'deal' && partOf(inputs).buys;
}

/** The value with and without discounting, that of the first cycle, and revenue counted alike. */
export function valueFigures(value: Quantity, plan: OwnershipPlan, revenue: OwnershipPlan): Figure[] {
  const undiscounted = ownershipOf({ ...plan, annualDiscountRate: 0 }).total;
  const discounted: Figure[] =
    plan.annualDiscountRate === 0
      ? []
      : [money('undiscountedLifetimeValue', undiscounted), money('discountingEffect', value.value - undiscounted)];
  return [
    money('lifetimeValue', value.value),
    ...discounted,
    money('cycleValue', ownershipOf({ ...plan, horizonYears: plan.cycleYears }).total),
    money('lifetimeRevenue', ownershipOf(revenue).total),
  ];
}

/** How many cars a client buys here on average: everybody the first, and fewer each of the next. */
export function carsBought(inputs: DealerInputs, plan: OwnershipPlan, { step }: Working): Figure[] {
  if (!partOf(inputs).buys) return [];
  const rows = survivalByCycle(plan).map((survival) => quantity('survival', survival, 'share'));
  const { id, value } = step('carsBought', summation(rows[0]!, rows, 't', 1), 'number');
  return [{ id, value, unit: 'number' }];
}

/** What counts as this client's where all clients are added up: a resold car's margin belongs to the sale of that car. */
export function additiveFigures(
  inputs: DealerInputs,
  value: Quantity,
  sums: readonly StreamSum[],
  { step }: Working,
): Figure[] {
  const resale = sums.find(({ stream }) => stream === 'tradeIn')?.sum;
  if (resale === undefined) return [];
  const elsewhere = subtract(literal(1), quantity('sellerShare', inputs.sellerShare, 'share'));
  const ofTheSale = step('resaleMarginOfSale', multiply(elsewhere, resale), 'money');
  const additive = step('additiveLifetimeValue', subtract(value, ofTheSale), 'money');
  return [money(additive.id, additive.value)];
}

/** What the cost of winning a client makes of his value: what is left, and how many times over. */
export function acquisitionFigures({ acquisitionCost }: DealerInputs, value: Quantity, { step }: Working): Figure[] {
  if (acquisitionCost === null) return [];
  const cost = quantity('acquisitionCost', acquisitionCost, 'money');
  const net = step('netLifetimeValue', subtract(value, cost), 'money');
  const left = money(net.id, net.value);
  // Over next to nothing, and of a loss, "how many times" is no question.
  if (value.value <= 0 || !Number.isFinite(value.value / acquisitionCost)) return [left];
  const ratio = step('lifetimeValueToAcquisitionCost', divide(value, cost), 'ratio');
  return [left, { id: ratio.id, value: ratio.value, unit: 'ratio' }];
}

/** The revenue if everybody came back always and to everything, undiscounted: a famous number, and no value. */
export function everyoneStaysFigure(inputs: DealerInputs, revenue: OwnershipPlan, { step }: Working): Figure {
  const certain: OwnershipPlan = {
    ...revenue,
    repurchaseProbability: 1,
    serviceShares: [1],
    tradeInProbability: 1,
    annualDiscountRate: 0,
  };
  const whole = ownershipOf(certain).streams;
  const counts = ownershipOf({ ...certain, amounts: { ...NOTHING, sale: 1, bodyShop: 1, tradeIn: 1 } }).streams;
  const times = (count: Quantity, each: Quantity) => (each.value === 0 ? [] : [multiply(count, each)]);
  const cars = quantity('carsCounted', counts.sale, 'number');
  const years = quantity('yearsCounted', counts.bodyShop, 'number');
  const handedOver = quantity('carsHandedOver', counts.tradeIn, 'number');
  const { amounts } = revenue;
  const parts = [
    ...times(cars, quantity('saleRevenue', amounts.sale, 'money')),
    ...times(cars, quantity('financeInsuranceGross', amounts.financeInsurance, 'money')),
    ...times(cars, quantity('accessoriesGross', amounts.accessories, 'money')),
    ...serviceRevenue(inputs, amounts, years, whole.service),
    ...times(years, quantity('bodyShopGross', amounts.bodyShop, 'money', 'year')),
    ...times(handedOver, quantity('tradeInRevenue', amounts.tradeIn, 'money')),
  ];
  const { id, value } = step(
    'everyoneStaysRevenue',
    parts.length > 1 ? add(...parts) : (parts[0] ?? literal(0)),
    'money',
  );
  return money(id, value);
}

/** The service of all years: written out where every year is the same. */
function serviceRevenue(
  inputs: DealerInputs,
  { serviceByAge }: OwnershipAmounts,
  years: Quantity,
  whole: number,
): Expression[] {
  if (whole === 0) return [];
  if (serviceByAge.length > 1) return [quantity('serviceRevenue', whole, 'money')];
  const { visits, gross } = serviceYears(inputs)[0]!;
  const visit = quantity('visitRevenue', visitRevenue(inputs, gross), 'money');
  return [multiply(years, quantity('serviceVisits', visits, 'number', 'year'), visit)];
}
