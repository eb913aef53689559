import { COST_CATEGORIES, type CostCategory, type Receiver } from './categories.js';
import { AGENCY_CATEGORIES, type DealerShare } from './dealer-share.js';

/**
 * A place on the money map: the owner, a kind of cost, who receives it; and what we make of it. `market` is what buyers of
 * other cars pay where we earn more at the two sales than this owner loses, `ownMoney` what we add where we lose.
 */
export type MoneyNode = 'owner' | 'market' | 'ownMoney' | CostCategory | Receiver | 'grossProfit' | 'dealerCosts';

/** Money on its way from one place to the next, above 0. */
export interface MoneyFlow {
  readonly from: MoneyNode;
  readonly to: MoneyNode;
  readonly value: number;
}

/** Who is paid for a kind of cost, unless it is us. */
export const RECEIVER_OF: Readonly<Record<CostCategory, Receiver>> = {
  depreciation: 'nobody',
  interest: 'bank',
  fuel: 'fuelCompanies',
  electricity: 'powerCompanies',
  insurance: 'insurers',
  compulsoryInsurance: 'insurers',
  comprehensiveInsurance: 'insurers',
  tax: 'state',
  service: 'others',
  repairs: 'others',
  tyres: 'others',
  parking: 'others',
  wash: 'others',
  tolls: 'others',
  fines: 'state',
  opportunity: 'nobody',
};

/**
 * Who receives each rouble: from the owner by kind of cost to the receivers, and through us to what stays with us.
 *
 * At every kind of cost, and at us, as much goes out as comes in; receivers keep theirs, an insurer and a bank what is left
 * after our commission. A kind of cost that brings the owner money (a car that became dearer) has no flow: the gain is said
 * elsewhere. Goods: from the category to us what is captured, the
 * rest to others. Insurance and credit: all to the insurer or the bank, and from there the commission to us. The loss of
 * value: our gross at both sales to us, the rest to nobody; if we earn more than was lost, the market pays the difference.
 * From us: gross profit, and the cost of what we sold. Units: money. Source: our definition.
 *
 * @example
 * moneyFlows(dealerShare({ costs: { ...NO_COSTS, service: 500 }, shares: { service: { addressable: 1, capture: 0.5, margin: 0.4 } }, deals: { saleCapture: 0, saleGross: 0, tradeInCapture: 0, tradeInGross: 0 } }).value); // [{ from: 'owner', to: 'service', value: 500 }, { from: 'service', to: 'dealer', value: 250 }, { from: 'service', to: 'others', value: 250 }, { from: 'dealer', to: 'grossProfit', value: 100 }, { from: 'dealer', to: 'dealerCosts', value: 150 }]
 */
export function moneyFlows({ lines, total }: DealerShare): readonly MoneyFlow[] {
  const spent = COST_CATEGORIES.filter((category) => lines[category].spend > 0);
  const flows: MoneyFlow[] = [
    ...spent.map((category): MoneyFlow => ({ from: 'owner', to: category, value: lines[category].spend })),
    ...COST_CATEGORIES.flatMap((category) => categoryFlows(category, lines)),
    ...commissions(lines),
  ];
  const received = flows.reduce((sum, { to, value }) => (to === 'dealer' ? sum + Math.max(0, value) : sum), 0);
  const { grossProfit } = total;
  return [
    ...flows,
    { from: 'ownMoney', to: 'dealer', value: -grossProfit } as const,
    { from: 'dealer', to: 'grossProfit', value: grossProfit } as const,
    { from: 'dealer', to: 'dealerCosts', value: received - grossProfit } as const,
  ].filter(({ value }) => value > 0);
}

function categoryFlows(category: CostCategory, lines: DealerShare['lines']): MoneyFlow[] {
  const { spend, captured } = lines[category];
  const paid = Math.max(0, spend);
  // A commission comes from the insurer or the bank, not from the owner. A sale at a loss brings us nothing of his.
  const toDealer = AGENCY_CATEGORIES.includes(category) ? 0 : Math.max(0, captured);
  const fromOwner = Math.min(toDealer, paid);
  return [
    { from: category, to: 'dealer', value: fromOwner },
    { from: category, to: RECEIVER_OF[category], value: paid - fromOwner },
    { from: 'market', to: 'dealer', value: toDealer - fromOwner },
  ];
}

function commissions(lines: DealerShare['lines']): MoneyFlow[] {
  const from = (receiver: 'insurers' | 'bank'): MoneyFlow => {
    const sold = AGENCY_CATEGORIES.filter((category) => RECEIVER_OF[category] === receiver);
    return { from: receiver, to: 'dealer', value: sold.reduce((sum, category) => sum + lines[category].revenue, 0) };
  };
  return [from('insurers'), from('bank')];
}
