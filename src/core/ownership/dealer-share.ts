import { requireNumbers } from '../misuse.js';
import { failure, success, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';
import { COST_CATEGORIES, partOf, type CostCategory, type CostsByCategory } from './categories.js';

/** What of one kind of cost a dealer could sell, does sell, and keeps. */
export interface CategoryShare {
  /** What part of the spending a dealer could earn on at all, 0…1. */
  readonly addressable: number;
  /** What part of that is spent with this dealer, 0…1. */
  readonly capture: number;
  /** What is left of it after the cost of the goods; where he is an agent, his commission; 0…1. */
  readonly margin: number;
}

/** The kinds of cost that can have a share. The loss of value is nobody's revenue: the dealer earns on the two sales. */
export type SharedCategory = Exclude<CostCategory, 'depreciation' | 'opportunity'>;

export type CategoryShares = Readonly<Partial<Record<SharedCategory, CategoryShare>>>;

/** The two ends of an ownership, at which a dealer may earn. */
export interface CarDeals {
  /** How likely the car was bought from us, 0…1. */
  readonly saleCapture: number;
  /** What is left to the seller of the car; may be negative. */
  readonly saleGross: number;
  /** How likely it is handed over to us in the end, 0…1. */
  readonly tradeInCapture: number;
  /** What is left of its resale; may be negative. */
  readonly tradeInGross: number;
}

/** One kind of cost as a dealer sees it. Captured, white space and unreachable sum to the spending. */
export interface DealerLine {
  readonly spend: number;
  /** Spent through us: with an agent, the whole premium. */
  readonly captured: number;
  /** Could be spent through us, and is not. */
  readonly whiteSpace: number;
  /** No dealer could earn on it. */
  readonly unreachable: number;
  /** What of it comes to us: an agent receives his commission only. */
  readonly revenue: number;
  /** What stays with us. */
  readonly grossProfit: number;
}

/** A line with what it comes to as parts of the spending; `null` where that is not above 0. */
export interface DealerTotal extends DealerLine {
  /** What our lifetime value does not see: 1 − captured ÷ spending. */
  readonly uncountedShare: number | null;
  readonly unreachableShare: number | null;
  readonly revenueShare: number | null;
  readonly grossProfitShare: number | null;
}

export interface DealerShare {
  readonly lines: Readonly<Record<CostCategory, DealerLine>>;
  readonly total: DealerTotal;
  /** The same without the loss of value, which is most of what nobody earns on. */
  readonly withoutDepreciation: DealerTotal;
}

/** Sold for others: the owner's money goes to them, and the dealer earns a commission. */
export const AGENCY_CATEGORIES: readonly CostCategory[] = [
  'interest',
  'insurance',
  'compulsoryInsurance',
  'comprehensiveInsurance',
];

const NO_SHARE: CategoryShare = { addressable: 0, capture: 0, margin: 0 };

/**
 * What of an owner's costs a dealer receives, keeps, misses and cannot have.
 *
 * Formula, for a category with spending S, addressable a, capture s and margin μ: captured S a s, white space S a (1 − s),
 * unreachable S (1 − a), gross profit S a s μ; revenue is what is captured, and for insurance and credit the commission
 * alone. The loss of value has no such shares: of it the dealer receives his gross at both ends, g₁ and g₂, so captured =
 * revenue = gross profit = g₁ s₁ + g₂ s₂, white space = g₁ (1 − s₁) + g₂ (1 − s₂), and the rest is unreachable; it is
 * negative where a car loses less than is earned on it. Capture is a part of what is addressable, and so cannot exceed
 * it. Uncounted = 1 − captured ÷ spending, with the loss of value and without: they answer different questions. Timing:
 * that of the costs; nothing is discounted. Units: money; shares.
 *
 * Issues, by the name of the category, with the column: `addressable`, `capture`, `margin` (0…1); `saleCapture`,
 * `tradeInCapture` (0…1); `price` too-large. Source: our definition, after the question of a dealers' club event (GiPA,
 * 2018) how cost of ownership differs from lifetime value.
 *
 * @example
 * dealerShare({ costs: { ...NO_COSTS, depreciation: 1000, fuel: 500, service: 500 }, shares: { service: { addressable: 1, capture: 0.5, margin: 0.4 } }, deals: { saleCapture: 1, saleGross: 100, tradeInCapture: 0, tradeInGross: 50 } }).value.total; // { spend: 2000, captured: 350, whiteSpace: 300, unreachable: 1350, revenue: 350, grossProfit: 200, uncountedShare: 0.825, unreachableShare: 0.675, revenueShare: 0.175, grossProfitShare: 0.1 }
 * dealerShare({ costs: { ...NO_COSTS, insurance: 1000 }, shares: { insurance: { addressable: 1, capture: 0.5, margin: 0.25 } }, deals: { saleCapture: 0, saleGross: 0, tradeInCapture: 0, tradeInGross: 0 } }).value.lines.insurance; // { spend: 1000, captured: 500, whiteSpace: 500, unreachable: 0, revenue: 125, grossProfit: 125 }
 */
export function dealerShare(inputs: {
  readonly costs: CostsByCategory;
  readonly shares: CategoryShares;
  readonly deals: CarDeals;
}): Outcome<DealerShare> {
  const { costs, shares, deals } = inputs;
  requireNumbers('dealerShare', costs, ...COST_CATEGORIES);
  return whenPossible(shareIssues('dealerShare', shares, deals), () => {
    const lines = Object.fromEntries(
      COST_CATEGORIES.map((category) => [category, lineOf(category, costs[category], shares, deals)]),
    ) as Record<CostCategory, DealerLine>;
    const result = {
      lines,
      total: totalLine(lines, COST_CATEGORIES),
      withoutDepreciation: totalLine(
        lines,
        COST_CATEGORIES.filter((category) => category !== 'depreciation'),
      ),
    };
    return isFiniteLine(result.total) && isFiniteLine(result.withoutDepreciation)
      ? success(result)
      : failure({ field: 'price', code: 'too-large' });
  });
}

/** An inner part, not exported from the core. */
export function shareIssues(functionName: string, shares: CategoryShares, deals: CarDeals): readonly Issue[] {
  requireNumbers(functionName, deals, 'saleCapture', 'saleGross', 'tradeInCapture', 'tradeInGross');
  const columns = ['addressable', 'capture', 'margin'] as const;
  const ofShares = Object.entries(shares).flatMap(([category, share]) => {
    requireNumbers(functionName, share, ...columns);
    const issues = rangeIssues(...columns.map((field) => ({ field, value: share[field], minimum: 0, maximum: 1 })));
    return issues.map(({ field: column, ...issue }) => ({ ...issue, field: category, column }));
  });
  return [
    ...ofShares,
    ...rangeIssues(
      { field: 'saleCapture', value: deals.saleCapture, minimum: 0, maximum: 1 },
      { field: 'tradeInCapture', value: deals.tradeInCapture, minimum: 0, maximum: 1 },
    ),
  ];
}

/** What is done with one category; nothing where no share is given. An inner part, not exported from the core. */
export function shareOf(shares: CategoryShares, category: CostCategory): CategoryShare {
  return (shares as Partial<Record<CostCategory, CategoryShare>>)[category] ?? NO_SHARE;
}

function lineOf(category: CostCategory, spend: number, shares: CategoryShares, deals: CarDeals): DealerLine {
  if (category === 'depreciation') return dealsLine(spend, deals);
  const { addressable, capture, margin } = shareOf(shares, category);
  const captured = spend * addressable * capture;
  const grossProfit = captured * margin;
  return {
    spend,
    captured,
    whiteSpace: spend * addressable * (1 - capture),
    unreachable: spend * (1 - addressable),
    revenue: AGENCY_CATEGORIES.includes(category) ? grossProfit : captured,
    grossProfit,
  };
}

function dealsLine(spend: number, { saleCapture, saleGross, tradeInCapture, tradeInGross }: CarDeals): DealerLine {
  const earned = saleGross * saleCapture + tradeInGross * tradeInCapture;
  const missed = saleGross * (1 - saleCapture) + tradeInGross * (1 - tradeInCapture);
  const unreachable = spend - earned - missed;
  return { spend, captured: earned, whiteSpace: missed, unreachable, revenue: earned, grossProfit: earned };
}

/** Its parts of the spending are finite where its amounts are, or there are none. */
function isFiniteLine(line: DealerLine): boolean {
  return Object.values(line).every((amount) => amount === null || Number.isFinite(amount));
}

function totalLine(
  lines: Readonly<Record<CostCategory, DealerLine>>,
  categories: readonly CostCategory[],
): DealerTotal {
  const sum = (of: keyof DealerLine) => categories.reduce((total, category) => total + lines[category][of], 0);
  const line = {
    spend: sum('spend'),
    captured: sum('captured'),
    whiteSpace: sum('whiteSpace'),
    unreachable: sum('unreachable'),
    revenue: sum('revenue'),
    grossProfit: sum('grossProfit'),
  };
  const part = (amount: number) => partOf(amount, line.spend);
  return {
    ...line,
    uncountedShare: part(line.spend - line.captured),
    unreachableShare: part(line.unreachable),
    revenueShare: part(line.revenue),
    grossProfitShare: part(line.grossProfit),
  };
}

/**
 * A capture that was told as a part of all the spending, as a part of what is addressable.
 *
 * Formula: capture of the whole ÷ addressable; 0 where nothing is addressable. Units: shares.
 *
 * Issues: `addressable`, `capture` (0…1); `capture` capture-above-addressable (limit: the addressable share), since nobody
 * can sell what he cannot offer. Source: our definition.
 *
 * @example
 * captureOfAddressable({ addressable: 0.5, capture: 0.25 }); // { ok: true, value: 0.5 }
 * captureOfAddressable({ addressable: 0.25, capture: 0.5 }); // { ok: false, issues: [{ field: 'capture', code: 'capture-above-addressable', limit: 0.25, suggestion: { field: 'capture', value: 0.25 } }] }
 */
export function captureOfAddressable(inputs: {
  readonly addressable: number;
  readonly capture: number;
}): Outcome<number> {
  requireNumbers('captureOfAddressable', inputs, 'addressable', 'capture');
  const { addressable, capture } = inputs;
  const issues = rangeIssues(
    { field: 'addressable', value: addressable, minimum: 0, maximum: 1 },
    { field: 'capture', value: capture, minimum: 0, maximum: 1 },
  );
  return whenPossible(issues, () => {
    if (capture <= addressable) return success(addressable === 0 ? 0 : capture / addressable);
    const suggestion = { field: 'capture', value: addressable };
    return failure({ field: 'capture', code: 'capture-above-addressable', limit: addressable, suggestion });
  });
}
