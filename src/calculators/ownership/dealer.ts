import { captureValues, type CaptureValue } from '../../core/ownership/capture-value.js';
import type { CarCosts } from '../../core/ownership/car-costs.js';
import { COST_CATEGORIES, type CostCategory } from '../../core/ownership/categories.js';
import { dealerEvents } from '../../core/ownership/dealer-events.js';
import {
  AGENCY_CATEGORIES,
  dealerShare,
  shareOf,
  type CategoryShares,
  type DealerShare,
  type DealerTotal,
} from '../../core/ownership/dealer-share.js';
import { moneyFlows } from '../../core/ownership/money-flows.js';
import { expectedValueOfEvents } from '../../core/ltv/expected-value-of-events.js';
import {
  add,
  divide,
  multiply,
  quantity,
  subtract,
  summation,
  type Expression,
  type Quantity,
} from '../../core/expression/expression.js';
import type { Issue } from '../../core/outcome.js';
import type { Figure, Flow } from '../answer.js';
import { money } from '../money.js';
import type { Working } from '../working.js';
import { share } from './figures.js';
import { dealsOf, known, sharesOf } from './plan.js';
import type { OwnershipInputs } from './questions.js';

/** How much more capture is valued: ten percentage points. */
const MORE_POINTS = 0.1;

/** The dealer's side of the answer, or what keeps it from being given. */
export interface DealerPart {
  readonly figures: readonly Figure[];
  readonly share: DealerShare | null;
  readonly captureValues: readonly CaptureValue[];
  readonly flows: readonly Flow[];
  readonly issues: readonly Issue[];
}

/** For pages whose readers a dealer does not tell what he earns. */
const NOTHING: DealerPart = { figures: [], share: null, captureValues: [], flows: [], issues: [] };

/** What a dealer receives of the costs, keeps, misses and cannot have; the same dated, as a lifetime value. */
export function dealerPart(inputs: OwnershipInputs, costs: CarCosts, working: Working): DealerPart {
  if (inputs.dealerSide === 'no') return NOTHING;
  const found = sharesOf(inputs);
  if (!found.ok) return { ...NOTHING, issues: found.issues };
  const shares = found.value;
  const deals = dealsOf(inputs);
  const result = known(dealerShare({ costs: costs.costs, shares, deals }));
  workedShare(inputs, result, shares, working);
  const { total, withoutDepreciation } = result;
  const figures = [
    money('dealerCaptured', total.captured),
    money('dealerRevenue', total.revenue),
    money('dealerGrossProfit', total.grossProfit),
    money('whiteSpace', total.whiteSpace),
    money('unreachable', total.unreachable),
    ...partFigures(total, withoutDepreciation),
    money('dealerLifetimeValue', lifetimeValue(inputs, costs, shares)),
  ];
  return {
    // The core adds up in the order of the table: what has a step is told by it, to the last digit.
    figures: figures.map((figure) => ({ ...figure, value: valueAt(working, figure.id) ?? figure.value })),
    share: result,
    captureValues: known(captureValues({ costs: costs.costs, shares, deals, points: MORE_POINTS })),
    flows: moneyFlows(result),
    issues: [],
  };
}

function valueAt({ steps }: Working, wanted: string): number | null {
  return steps.find(({ id }) => id === wanted)?.result.value ?? null;
}

/** Of every hundred, and what is not counted: with the loss of value and without it. */
function partFigures(total: DealerTotal, without: DealerTotal): Figure[] {
  const hundred = (id: string, part: number | null): Figure[] =>
    part === null ? [] : [{ id, value: part * 100, unit: 'number' }];
  const part = (id: string, value: number | null): Figure[] => (value === null ? [] : [share(id, value)]);
  return [
    ...hundred('revenueOfHundred', total.revenueShare),
    ...hundred('profitOfHundred', total.grossProfitShare),
    ...part('uncountedShare', total.uncountedShare),
    ...part('uncountedShareWithoutDepreciation', without.uncountedShare),
    ...part('unreachableShare', total.unreachableShare),
    ...part('unreachableShareWithoutDepreciation', without.unreachableShare),
  ];
}

/** The gross profit with later money discounted: what the dealer's model says of this one ownership. */
function lifetimeValue(inputs: OwnershipInputs, { years }: CarCosts, shares: CategoryShares): number {
  const events = known(dealerEvents({ years, shares, deals: dealsOf(inputs), timing: inputs.timing }));
  return expectedValueOfEvents({ events, survival: () => 1, discountRatePerPeriod: inputs.discountRate }).total;
}

function workedShare(
  inputs: OwnershipInputs,
  { lines, total, withoutDepreciation }: DealerShare,
  shares: CategoryShares,
  { step }: Working,
): void {
  const deals = dealsExpression(inputs);
  const earned = COST_CATEGORIES.slice(1).filter((category) => lines[category].captured !== 0);
  // Both sales, and a sum for each kind of rows: in names, a sum is told by one of its rows, so all of them have to be alike.
  const sums = (...kinds: readonly (readonly Expression[])[]): Expression => {
    const found = kinds.filter((rows) => rows.length > 0).map((rows) => summation(rows[0]!, rows, 'i', 1));
    return found.length > 0 ? add(deals, ...found) : deals;
  };
  const rowsOf = (categories: readonly CostCategory[], factors: (category: CostCategory) => Quantity[]) =>
    categories.map((category) => multiply(...factors(category)));
  const spend = (category: CostCategory) => quantity('categorySpend', lines[category].spend, 'money');
  const of = (category: CostCategory) => {
    const { addressable, capture } = shareOf(shares, category);
    return [spend(category), quantity('addressable', addressable, 'share'), quantity('capture', capture, 'share')];
  };
  const margin = (category: CostCategory) => quantity('margin', shareOf(shares, category).margin, 'share');
  const kept = (category: CostCategory) => [...of(category), margin(category)];
  const asAgent = earned.filter((category) => AGENCY_CATEGORIES.includes(category));
  const asSeller = earned.filter((category) => !AGENCY_CATEGORIES.includes(category));
  const captured = step('dealerCaptured', sums(rowsOf(earned, of)), 'money');
  step('dealerRevenue', sums(rowsOf(asSeller, of), rowsOf(asAgent, kept)), 'money');
  step('dealerGrossProfit', sums(rowsOf(earned, kept)), 'money');
  if (total.uncountedShare !== null) {
    const spent = quantity('totalCost', total.spend, 'money');
    step('uncountedShare', divide(subtract(spent, captured), spent), 'share');
  }
  if (withoutDepreciation.uncountedShare !== null) {
    const spent = quantity('costWithoutDepreciation', withoutDepreciation.spend, 'money');
    const counted = quantity('capturedWithoutDepreciation', withoutDepreciation.captured, 'money');
    step('uncountedShareWithoutDepreciation', divide(subtract(spent, counted), spent), 'share');
  }
}

/** What both sales bring, each as far as it is ours. */
function dealsExpression({ saleCapture, saleGross, tradeInCapture, tradeInGross }: OwnershipInputs): Expression {
  const earned = (id: string, gross: number, capture: number) =>
    multiply(quantity(`${id}Gross`, gross, 'money'), quantity(`${id}Capture`, capture, 'share'));
  return add(earned('sale', saleGross, saleCapture), earned('tradeIn', tradeInGross, tradeInCapture));
}
