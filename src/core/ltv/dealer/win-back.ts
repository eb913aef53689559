import { requireNumbers } from '../../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../../outcome.js';
import { rangeIssues } from '../../range-issues.js';

/** A campaign that asks lost clients back. */
export interface WinBackCampaign {
  readonly lostClients: number;
  /** The share of them that comes back, 0…1. */
  readonly winBackRate: number;
  /** What the whole campaign costs, whoever comes back. */
  readonly campaignCost: number;
  /** Profit that one client who came back brings from then on. */
  readonly clientValue: number;
}

export interface WinBackResult {
  readonly clientsWonBack: number;
  /** What they bring, before the cost of the campaign. */
  readonly valueWonBack: number;
  readonly profit: number;
  /**
   * The share that has to come back for the campaign to cost nothing; `null` when even all of them would not pay for it,
   * also where the campaign itself costs nothing and whoever comes back brings a loss.
   */
  readonly breakEvenRate: number | null;
}

/**
 * What it brings to ask lost clients back, and how many must come for it to pay.
 *
 * Formula: profit = lost × rate × value − cost; break-even rate = cost ÷ (lost × value). Assumes that those who come back
 * are worth what others are, and would not have come back by themselves. Timing: the value is as of the campaign.
 * Units: clients, shares, money.
 * Lost means: away for longer than the usual interval between visits allows, commonly one and a half times as long; three
 * months without a visit say nothing where cars are serviced once a year.
 *
 * Issues: `lostClients`, `campaignCost` below-minimum (0); `winBackRate` (0…1); `clientValue` too-large.
 * Source: break-even analysis, standard.
 *
 * @example
 * winBackCampaign({ lostClients: 200, winBackRate: 0.25, campaignCost: 10000, clientValue: 500 }); // { ok: true, value: { clientsWonBack: 50, valueWonBack: 25000, profit: 15000, breakEvenRate: 0.1 } }
 * winBackCampaign({ lostClients: 10, winBackRate: 0.25, campaignCost: 10000, clientValue: 500 }).value.breakEvenRate; // null
 */
export function winBackCampaign(inputs: WinBackCampaign): Outcome<WinBackResult> {
  requireNumbers('winBackCampaign', inputs, 'lostClients', 'winBackRate', 'campaignCost', 'clientValue');
  const { lostClients, winBackRate, campaignCost, clientValue } = inputs;
  const issues = rangeIssues(
    { field: 'lostClients', value: lostClients, minimum: 0 },
    { field: 'winBackRate', value: winBackRate, minimum: 0, maximum: 1 },
    { field: 'campaignCost', value: campaignCost, minimum: 0 },
  );
  return whenPossible(issues, () => {
    const clientsWonBack = lostClients * winBackRate;
    const valueWonBack = clientsWonBack * clientValue;
    const profit = valueWonBack - campaignCost;
    const breakEvenRate = breakEven(campaignCost, lostClients * clientValue);
    return finiteSuccess('clientValue', { clientsWonBack, valueWonBack, profit, breakEvenRate });
  });
}

function breakEven(cost: number, valueOfAll: number): number | null {
  // A campaign that costs nothing and brings nothing is even without anybody.
  if (cost === 0 && valueOfAll >= 0) return 0;
  return valueOfAll >= cost ? cost / valueOfAll : null;
}
