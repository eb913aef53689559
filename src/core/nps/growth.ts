import { requireNumber, requireNumbers } from '../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';

/**
 * Growth that a firm has earned: from customers who stay and buy, and from those who came because of others.
 *
 * Formula: net revenue retention + earned new customers − 100 %. The first is this year's revenue from last year's
 * customers over last year's revenue; the second is the revenue of new customers who came by referral or by themselves,
 * over the same. Bought customers do not count, so each new one must be asked why he came. Units: shares per year; the
 * result may be negative. Source: Reichheld, Darnell & Burns, "Net Promoter 3.0", HBR, November–December 2021.
 *
 * Issues: `netRevenueRetention`, `earnedNewCustomers` below-minimum (0), too-large.
 *
 * @example
 * earnedGrowthRate({ netRevenueRetention: 0.95, earnedNewCustomers: 0.12 }).value.earnedGrowthPerYear; // ≈ 0.070000000
 */
export function earnedGrowthRate(inputs: {
  readonly netRevenueRetention: number;
  readonly earnedNewCustomers: number;
}): Outcome<{ readonly earnedGrowthPerYear: number }> {
  requireNumbers('earnedGrowthRate', inputs, 'netRevenueRetention', 'earnedNewCustomers');
  const { netRevenueRetention, earnedNewCustomers } = inputs;
  const issues = rangeIssues(
    { field: 'netRevenueRetention', value: netRevenueRetention, minimum: 0 },
    { field: 'earnedNewCustomers', value: earnedNewCustomers, minimum: 0 },
  );
  return whenPossible(issues, () =>
    finiteSuccess('netRevenueRetention', { earnedGrowthPerYear: netRevenueRetention + earnedNewCustomers - 1 }),
  );
}

/** Growth of sales in the next quarter for one point, in the one study that found any. */
export const SALES_GROWTH_PER_POINT = 0.0146;

/** Changes beyond so many points were not seen in that study, and are not reckoned with. */
export const MOST_POINTS_OF_GROWTH = 5;

/** What a study would say of a change; an illustration and no forecast. */
export interface SalesGrowthIllustration {
  /** Of the next quarter alone, 0…1 and not per year. */
  readonly salesGrowthNextQuarter: number;
  /** The points that were reckoned with. */
  readonly points: number;
  readonly capped: boolean;
}

/**
 * What the claim "one point of NPS is 1.46 % of sales" comes to, kept within what was studied.
 *
 * Formula: 1.46 % × change, of at most 5 points either way. It was found for the brand's standing among all potential
 * customers, also those who never bought, of seven US brands of sportswear, for the very next quarter and not for any
 * longer; the score of a firm's own customers foretold nothing. So it says nothing of a survey like this one: an
 * illustration, never a forecast, never over a year. Units: points in, a share out.
 * Source: Baehre, O'Dwyer, O'Malley & Lee, Journal of the Academy of Marketing Science 50(1) (2022), 67–84.
 *
 * @example
 * salesGrowthIllustration(1); // { salesGrowthNextQuarter: 0.0146, points: 1, capped: false }
 * salesGrowthIllustration(-20); // { salesGrowthNextQuarter: -0.073, points: -5, capped: true }
 */
export function salesGrowthIllustration(change: number): SalesGrowthIllustration {
  requireNumber('salesGrowthIllustration', 'change', change);
  const points = Math.max(-MOST_POINTS_OF_GROWTH, Math.min(MOST_POINTS_OF_GROWTH, change));
  return { salesGrowthNextQuarter: SALES_GROWTH_PER_POINT * points, points, capped: points !== change };
}
