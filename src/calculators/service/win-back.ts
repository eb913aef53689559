import { divide, multiply, quantity, subtract, type Quantity } from '../../core/expression/expression.js';
import { winBackCampaign } from '../../core/ltv/dealer/win-back.js';
import type { Issue } from '../../core/outcome.js';
import type { Figure } from '../answer.js';
import { money } from '../money.js';
import type { Working } from '../working.js';
import type { ServiceInputs } from './questions.js';

export interface WinBackFigures {
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
}

/** After how long a client counts as lost, what asking the lost ones back brings, and how many must come for it to pay. */
export function winBackFigures(inputs: ServiceInputs, value: Quantity, working: Working): WinBackFigures {
  if (inputs.winBack === 'no') return { figures: [], issues: [] };
  const clientValue = inputs.winBackValue === null ? value : quantity('winBackValue', inputs.winBackValue, 'money');
  const { lostClients, winBackRate, winBackCost: campaignCost } = inputs;
  const result = winBackCampaign({ lostClients, winBackRate, campaignCost, clientValue: clientValue.value });
  if (!result.ok) return { figures: [], issues: result.issues };
  return {
    issues: [],
    figures: [
      ...campaignFigures(inputs, clientValue, working),
      ...breakEvenFigure(inputs, result.value.breakEvenRate, clientValue, working),
    ],
  };
}

function campaignFigures(inputs: ServiceInputs, clientValue: Quantity, { step }: Working): Figure[] {
  const interval = quantity('serviceIntervalMonths', inputs.serviceIntervalMonths, 'duration', 'month');
  const intervals = quantity('lostAfterIntervals', inputs.lostAfterIntervals, 'number');
  const lostAfter = step('lostAfter', multiply(interval, intervals), 'duration', 'month');
  const rate = quantity('winBackRate', inputs.winBackRate, 'share');
  const wonBack = step('clientsWonBack', multiply(lost(inputs), rate), 'number');
  const profit = step('winBackProfit', subtract(multiply(wonBack, clientValue), cost(inputs)), 'money');
  return [
    { id: 'lostAfter', value: lostAfter.value, unit: 'duration', period: 'month' },
    { id: 'clientsWonBack', value: wonBack.value, unit: 'number' },
    money('winBackProfit', profit.value),
  ];
}

function breakEvenFigure(
  inputs: ServiceInputs,
  rate: number | null,
  clientValue: Quantity,
  { step }: Working,
): Figure[] {
  // A goal is out of reach only where there is one: there is no cost to make up for, and whoever comes brings a loss.
  if (rate === null && inputs.winBackCost === 0) return [];
  if (rate === null) return [{ id: 'breakEvenWinBackRate', value: null, unit: 'share', state: 'impossible' }];
  // A campaign without a cost needs nobody, and perhaps there is nobody to divide by.
  if (inputs.winBackCost === 0) return [{ id: 'breakEvenWinBackRate', value: 0, unit: 'share' }];
  const breakEven = step('breakEvenWinBackRate', divide(cost(inputs), multiply(lost(inputs), clientValue)), 'share');
  return [{ id: breakEven.id, value: breakEven.value, unit: 'share' }];
}

function lost({ lostClients }: ServiceInputs): Quantity {
  return quantity('lostClients', lostClients, 'count');
}

function cost({ winBackCost }: ServiceInputs): Quantity {
  return quantity('winBackCost', winBackCost, 'money');
}
