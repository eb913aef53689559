import { serviceRetentionUplift } from '../../core/ltv/dealer/service-client.js';
import type { Amount, Figure, TextReference } from '../answer.js';
import type { ServiceModel } from './model.js';
import { ONE_POINT, onePointMore } from './one-point.js';
import type { ServiceInputs } from './questions.js';

/** The months after which impatient people call a client lost. */
const TOO_SOON_MONTHS = 6;

/** What a reader should be careful about, in the order of weight. Only what applies to these numbers. */
export function notesOf(inputs: ServiceInputs, model: ServiceModel, figures: readonly Figure[]): TextReference[] {
  return [
    ...loss(inputs, model),
    ...(inputs.serviceRetention === 1 ? [{ id: 'nobody-leaves', values: {} }] : []),
    ...winBack(inputs, inputs.winBackValue ?? model.value.value, figures),
    ...points(inputs, model),
  ];
}

function loss({ serviceMargin }: ServiceInputs, { profit }: ServiceModel): TextReference[] {
  if (serviceMargin < 0) return [{ id: 'serviced-at-a-loss', values: {} }];
  return profit.value < 0 ? [{ id: 'costs-above-gross-profit', values: {} }] : [];
}

/** One percentage point is not one per cent: what the next year's revenue of today's clients gains by it. */
function points({ serviceRetention: from, serviceClients }: ServiceInputs, { revenue }: ServiceModel): TextReference[] {
  const to = onePointMore(from);
  // Of next to nothing, "how much more" is no question.
  if (from < ONE_POINT || to === null) return [];
  const nextYear = revenue.value * serviceClients * from;
  const uplift = serviceRetentionUplift({ revenue: nextYear, retentionFrom: from, retentionTo: to });
  if (!uplift.ok) return [];
  const values: Record<string, Amount> = {
    from: { value: from, unit: 'share' },
    to: { value: to, unit: 'share' },
    growth: { value: uplift.value.factor - 1, unit: 'share' },
    revenueFrom: { value: nextYear, unit: 'money' },
    revenueTo: { value: uplift.value.revenueTo, unit: 'money' },
  };
  return [{ id: 'points-are-not-per-cent', values }];
}

function winBack(inputs: ServiceInputs, clientValue: number, figures: readonly Figure[]): TextReference[] {
  const figure = (id: string) => figures.find((candidate) => candidate.id === id);
  const [lostAfter, profit, breakEven] = ['lostAfter', 'winBackProfit', 'breakEvenWinBackRate'].map(figure);
  if (!lostAfter || profit?.value == null) return [];
  const interval: Amount = { value: inputs.serviceIntervalMonths, unit: 'duration', period: 'month' };
  // Nothing spent on nobody: there is no campaign to speak of.
  const idle = inputs.winBackCost === 0 && inputs.lostClients * inputs.winBackRate === 0;
  const soon = lostAfter.value! > TOO_SOON_MONTHS ? [{ id: 'not-lost-yet', values: { interval, lostAfter } }] : [];
  return [...(idle ? [] : [campaign(inputs, profit.value, breakEven, clientValue)]), ...soon];
}

function campaign(
  { winBackRate, winBackCost }: ServiceInputs,
  profit: number,
  breakEven: Figure | undefined,
  clientValue: number,
): TextReference {
  const cost: Amount = { value: winBackCost, unit: 'money' };
  // A free campaign has no break-even only where it can do nothing but harm.
  if (!breakEven) {
    return { id: 'win-back-free-and-loses', values: { loss: { value: -clientValue, unit: 'money' } } };
  }
  if (breakEven.value === null && clientValue <= 0) return { id: 'win-back-for-nothing', values: {} };
  if (breakEven.value === null) return { id: 'win-back-never-pays', values: { cost } };
  const values: Record<string, Amount> = {
    breakEven,
    rate: { value: winBackRate, unit: 'share' },
    profit: { value: Math.abs(profit), unit: 'money' },
  };
  return { id: profit < 0 ? 'win-back-loses' : 'win-back-gains', values };
}
