import type { CarCosts } from '../../core/ownership/car-costs.js';
import { COST_CATEGORIES, type CostCategory, type CostsByCategory } from '../../core/ownership/categories.js';
import type { DealerLine, DealerTotal } from '../../core/ownership/dealer-share.js';
import type { Group, GroupRow, Measure } from '../answer.js';
import { money } from '../money.js';
import type { Comparison } from './comparison.js';
import type { DealerPart } from './dealer.js';

const measured = (unit: Measure['unit'], ...ids: readonly string[]): Measure[] => ids.map((id) => ({ id, unit }));

/** Everything that is a picture with its table. */
export function groupsOf(costs: CarCosts, comparison: Comparison, dealer: DealerPart): Group[] {
  return [
    costsGroup(costs),
    costsByYear(costs),
    twoTotals(costs),
    ...comparisonGroups(comparison),
    ...dealerGroups(dealer),
  ];
}

/** The kinds of cost that there are, in their order. */
function categoriesIn(...all: readonly CostsByCategory[]): CostCategory[] {
  return COST_CATEGORIES.filter((category) => all.some((costs) => costs[category] !== 0));
}

/** By kind, the largest first. */
function costsGroup({ costs, years, totalCost, perKilometre, kilometres }: CarCosts): Group {
  const kept = years.reduce((sum, { length }) => sum + length, 0);
  const share = (amount: number) => finite(totalCost > 0 ? amount / totalCost : null);
  return {
    id: 'costs',
    measures: [
      ...measured('money', 'costInAll', 'costPerYear'),
      ...measured('share', 'costShare'),
      ...(perKilometre !== null ? measured('money', 'costPerKilometre') : []),
    ],
    rows: categoriesIn(costs)
      .sort((one, other) => costs[other] - costs[one])
      .map((id): GroupRow => {
        const amount = costs[id];
        const byDistance = perKilometre !== null ? [finite(amount / kilometres)] : [];
        return { id, values: [amount, amount / kept, share(amount), ...byDistance] };
      }),
  };
}

/** What is told of next to nothing, by the kilometre or as a part, may be no number. */
function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** A row a year, a measure a kind of cost. A digit is the same in every language. */
function costsByYear({ years, costs }: CarCosts): Group {
  const categories = categoriesIn(costs, ...years.map((year) => year.costs));
  return {
    id: 'costsByYear',
    measures: [...measured('money', ...categories), ...measured('money', 'yearTotal', 'yearPaid')],
    rows: years.map(({ year, costs: ofYear, total, paid }) => ({
      id: `year${year + 1}`,
      name: String(year + 1),
      values: [...categories.map((category) => ofYear[category]), total, paid],
    })),
  };
}

/** The two totals that people confuse: what is paid, and what it costs. */
function twoTotals({ cash, totalCost, costs }: CarCosts): Group {
  return {
    id: 'twoTotals',
    measures: measured('money', 'amountInAll'),
    rows: [
      { id: 'downPaymentPaid', values: [cash.downPayment] },
      ...(cash.principal === 0 ? [] : [{ id: 'principalRepaid', values: [cash.principal] }]),
      ...(cash.balanceSettled === 0 ? [] : [{ id: 'balanceSettled', values: [cash.balanceSettled] }]),
      { id: 'costsPaid', values: [cash.costsPaid] },
      { id: 'paidInAll', values: [cash.paidInAll] },
      { id: 'resaleTakenOff', values: [-cash.resale] },
      ...(costs.opportunity === 0 ? [] : [{ id: 'opportunity', values: [costs.opportunity] }]),
      { id: 'totalCost', values: [totalCost] },
    ],
  };
}

/** The cars beside each other, by kind of cost, and how each differs from the first. */
function comparisonGroups({ cars }: Comparison): Group[] {
  const [first] = cars;
  if (first === undefined) return [];
  const categories = categoriesIn(...cars.map(({ costs }) => costs.costs));
  const row = ({ id, name }: (typeof cars)[number], values: readonly (number | null)[]): GroupRow =>
    name === undefined ? { id, values } : { id, name, values };
  const byCategory = (costs: CarCosts) => categories.map((category) => costs.costs[category]);
  return [
    {
      id: 'cars',
      measures: measured('money', 'carTotal', 'carPerYear', 'carPerMonth', 'carPerKilometre', 'carDifference'),
      rows: cars.map((car) => {
        const { totalCost, perYear, perMonth, perKilometre } = car.costs;
        return row(car, [totalCost, perYear, perMonth, perKilometre, totalCost - first.costs.totalCost]);
      }),
      reference: money('car1', first.costs.totalCost),
    },
    {
      id: 'carCosts',
      measures: measured('money', ...categories),
      rows: cars.map((car) => row(car, byCategory(car.costs))),
    },
    {
      id: 'carDifferences',
      measures: measured('money', ...categories),
      rows: cars.slice(1).map((car) => {
        const base = byCategory(first.costs);
        return row(
          car,
          byCategory(car.costs).map((amount, index) => amount - base[index]!),
        );
      }),
    },
    {
      id: 'carLines',
      measures: measured('money', 'fixedPerYear', 'perKilometre'),
      rows: cars.map((car) => row(car, [car.line.fixedPerYear, car.line.perKilometre])),
    },
  ];
}

/** What a dealer has of each kind of cost, what is not counted by which definition, and what more capture would bring. */
function dealerGroups({ share, captureValues }: DealerPart): Group[] {
  if (share === null) return [];
  const line = ({ spend, captured, whiteSpace, unreachable, revenue, grossProfit }: DealerLine) => [
    spend,
    captured,
    whiteSpace,
    unreachable,
    revenue,
    grossProfit,
  ];
  const shares = ({ uncountedShare, unreachableShare, revenueShare, grossProfitShare }: DealerTotal) => [
    uncountedShare,
    unreachableShare,
    revenueShare,
    grossProfitShare,
  ];
  const { lines, total, withoutDepreciation } = share;
  const shown = COST_CATEGORIES.filter((category) => line(lines[category]).some((amount) => amount !== 0));
  return [
    {
      id: 'dealerMap',
      measures: measured('money', 'spend', 'captured', 'whiteSpace', 'unreachable', 'revenue', 'grossProfit'),
      rows: [
        ...shown.map((id): GroupRow => ({ id, values: line(lines[id]) })),
        { id: 'allCosts', values: line(total) },
      ],
    },
    {
      id: 'uncounted',
      measures: measured('share', 'notCaptured', 'outOfReach', 'revenueShare', 'profitShare'),
      rows: [
        { id: 'withDepreciation', values: shares(total) },
        { id: 'withoutDepreciation', values: shares(withoutDepreciation) },
      ],
    },
    {
      id: 'captureValue',
      measures: [...measured('money', 'captureGain', 'captureRevenue'), ...measured('share', 'capturePoints')],
      rows: captureValues.map(({ place, grossProfit, revenue, points }) => ({
        id: place,
        values: [grossProfit, revenue, points],
      })),
    },
  ];
}
