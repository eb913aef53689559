import { cyclesWithin, type OwnershipPlan } from '../../core/ltv/dealer/ownership.js';
import type { Amount, TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { discountAssumption } from '../discount-assumption.js';
import { exampleAmounts } from '../example-amount.js';
import type { Question } from '../question.js';
import { partOf, salePriceOf } from './plan.js';
import { DEALER_QUESTIONS, type DealerInputs } from './questions.js';

/** What the answer takes for granted, said in full so that a reader can disagree. */
export function assumptionsOf(
  inputs: DealerInputs,
  plan: OwnershipPlan,
  { referralsCounted, ...context }: ComputeContext & { readonly referralsCounted: boolean },
): TextReference[] {
  const { buys, comes } = partOf(inputs);
  return [
    plain(inputs.retentionCost === 0 ? 'gross-profit' : 'profit-after-retention'),
    discountAssumption(inputs.discountRate, context),
    horizonAssumption(inputs, plan),
    plain(`client-${inputs.clientType}`),
    ...(cyclesWithin(plan) > 1 ? [plain(buys ? 'cycles-alike' : 'cycles-alike-without-purchases')] : []),
    ...(comes ? [plain(serviceId(inputs)), plain(`timing-${inputs.timing}`)] : []),
    ...revenueAssumptions(inputs),
    ...(referralsCounted ? referralAssumptions(inputs) : []),
    ...exampleAmounts(countedQuestions(inputs), inputs, context),
  ];
}

/** The questions whose amounts count for a client of this type: an example that counts for nothing needs no warning. */
function countedQuestions(inputs: DealerInputs): readonly Question[] {
  const { buys, comes, handsOver } = partOf(inputs);
  const unused = [...(buys ? [] : OF_SALES), ...(comes ? [] : OF_SERVICE), ...(handsOver ? [] : OF_RESALES)];
  return DEALER_QUESTIONS.filter(({ id }) => !unused.includes(id));
}

type Id = keyof DealerInputs;

const OF_SALES: readonly Id[] = [
  'saleGross',
  'salePrice',
  'dealPrice',
  'dealPurchase',
  'dealReconditioning',
  'dealCommission',
  'financeInsuranceGross',
];
const OF_SERVICE: readonly Id[] = ['serviceGross', 'serviceTicket'];
const OF_RESALES: readonly Id[] = ['tradeInGross', 'tradeInPrice'];

/** What the horizon is: said among the assumptions and beside the number. */
export function horizonAssumption({ horizon }: DealerInputs, { horizonYears }: OwnershipPlan): TextReference {
  const years: Amount = { value: horizonYears, unit: 'duration', period: 'year' };
  return { id: `horizon-${horizon}`, values: { years } };
}

function serviceId({ serviceBasis, warrantyYears, warrantyPart, cycleYears }: DealerInputs): string {
  if (serviceBasis === 'table') return 'service-table';
  if (cycleYears <= 1) return 'service-first-year';
  const step = warrantyYears !== null && warrantyYears > 0 && warrantyYears <= Math.ceil(cycleYears) - 1;
  return step && warrantyPart > 0 ? 'service-step' : 'service-line';
}

/** Revenue is told whole only for what has a price; the rest is counted as what is left of it. */
function revenueAssumptions(inputs: DealerInputs): TextReference[] {
  const { buys, comes, handsOver } = partOf(inputs);
  const missing =
    (buys && salePriceOf(inputs) === null) ||
    (comes && inputs.serviceTicket === null) ||
    (handsOver && inputs.tradeInPrice === null);
  if (missing) return [plain('revenue-without-prices')];
  const byProfit = buys || (comes && inputs.bodyShopGross !== 0);
  return byProfit ? [plain('revenue-by-profit')] : [];
}

function referralAssumptions({ referralChain, acquisitionCost }: DealerInputs): TextReference[] {
  return [
    plain(referralChain === 'yes' ? 'referrals-chain' : 'referrals-first'),
    ...(acquisitionCost === null ? [plain('referrals-save-nothing')] : []),
  ];
}

function plain(id: string): TextReference {
  return { id, values: {} };
}
