import { requireNumbers, requireOneOf } from '../../misuse.js';
import { failure, finiteSuccess, whenPossible, type Outcome } from '../../outcome.js';
import { rangeIssues } from '../../range-issues.js';

/**
 * Who else is counted: those whom a client recommends us to and nobody after them, or the whole chain, in which those
 * who would not have come otherwise recommend us on in their turn.
 */
export const REFERRAL_CHAINS = ['first', 'endless'] as const;

export type ReferralChain = (typeof REFERRAL_CHAINS)[number];

/** What one client's recommendations bring, and what they cost. */
export interface Referrals {
  /** New clients per client who came on a recommendation. */
  readonly referrals: number;
  /** The share of them who would not have come otherwise, 0…1. */
  readonly wouldNotHaveComeShare: number;
  /** Margin that one new client brings, as of his own first day. */
  readonly newClientValue: number;
  /** What winning a client costs where nobody recommends us. */
  readonly acquisitionCost: number;
  /** What is given for one recommendation that worked. */
  readonly reward: number;
  /** An effective share per year, above −1. */
  readonly annualDiscountRate: number;
  /** How many years after the client himself those whom he recommends come. */
  readonly delayYears: number;
  readonly chain: ReferralChain;
}

/** The value of recommendations by where it comes from; the first three sum to the total. */
export interface ReferralValue {
  /** Margin of those who would not have come otherwise. */
  readonly fromNewClients: number;
  /** Acquisition cost saved on those who would have come anyway. */
  readonly acquisitionSaved: number;
  /** What is given for recommendations, so not positive. */
  readonly rewards: number;
  readonly total: number;
  /** How many times the first round of recommendations the whole chain is; 1 where only the first round is counted. */
  readonly chainMultiplier: number;
}

/**
 * What a client is worth for those whom he brings, beside what he is worth himself.
 *
 * Formula, with v = (1 + d)^−delay and q the share of those who would not have come otherwise: (n q V + n (1 − q) A − n R)
 * × v × m for n recommendations, a value V, an acquisition cost A and a reward R. The chain multiplier m is 1 for the
 * first round; for the endless chain it is 1 ÷ (1 − k) with k = n q v, the worth of one round beside the one before, so
 * that a client's own value and his recommendations together are V ÷ (1 − k) where nothing else is saved or given.
 * Only those who would not have come otherwise carry the chain: the others would have recommended us anyway.
 * Assumes that everybody recommends alike. Timing: all of a client's recommendations work `delayYears` after he came, and
 * both rewards and savings fall due then. Units: money; clients per client; shares; years.
 * A decision aid for what one client may cost: summed over a base it counts each new client twice, once as himself.
 *
 * Issues: `referrals`, `acquisitionCost`, `reward`, `delayYears` below-minimum (0); `wouldNotHaveComeShare` (0…1);
 * `discountRate` (above −1); `referrals` chain-diverges where k is 1 or more (limit: the recommendations that it must
 * stay below); `newClientValue` too-large.
 * Source: Kumar, Petersen & Leone, "How Valuable Is Word of Mouth?", HBR October 2007, and "Driving Profitability by
 * Encouraging Customer Referrals", Journal of Marketing 74(5) 2010; the chain is the geometric series.
 *
 * @throws TypeError for a word that is no chain.
 * @example
 * referralValue({ referrals: 0.5, wouldNotHaveComeShare: 0.5, newClientValue: 1000, acquisitionCost: 200, reward: 40, annualDiscountRate: 0, delayYears: 1, chain: 'first' }); // { ok: true, value: { fromNewClients: 250, acquisitionSaved: 50, rewards: -20, total: 280, chainMultiplier: 1 } }
 * 100 + referralValue({ referrals: 0.2, wouldNotHaveComeShare: 1, newClientValue: 100, acquisitionCost: 0, reward: 0, annualDiscountRate: 0, delayYears: 0, chain: 'endless' }).value.total; // 125
 * referralValue({ referrals: 2, wouldNotHaveComeShare: 0.5, newClientValue: 100, acquisitionCost: 0, reward: 0, annualDiscountRate: 0, delayYears: 0, chain: 'endless' }); // { ok: false, issues: [{ field: 'referrals', code: 'chain-diverges', limit: 2 }] }
 */
export function referralValue(inputs: Referrals): Outcome<ReferralValue> {
  requireNumbers('referralValue', inputs, 'referrals', 'wouldNotHaveComeShare', 'newClientValue', 'acquisitionCost');
  requireNumbers('referralValue', inputs, 'reward', 'annualDiscountRate', 'delayYears');
  requireOneOf('referralValue', 'chain', inputs.chain, REFERRAL_CHAINS);
  return whenPossible(referralIssues(inputs), () => valueOf(inputs));
}

function referralIssues(inputs: Referrals) {
  return rangeIssues(
    { field: 'referrals', value: inputs.referrals, minimum: 0 },
    { field: 'wouldNotHaveComeShare', value: inputs.wouldNotHaveComeShare, minimum: 0, maximum: 1 },
    { field: 'acquisitionCost', value: inputs.acquisitionCost, minimum: 0 },
    { field: 'reward', value: inputs.reward, minimum: 0 },
    { field: 'discountRate', value: inputs.annualDiscountRate, above: -1 },
    { field: 'delayYears', value: inputs.delayYears, minimum: 0 },
  );
}

function valueOf({ referrals, wouldNotHaveComeShare, ...inputs }: Referrals): Outcome<ReferralValue> {
  const discountFactor = (1 + inputs.annualDiscountRate) ** -inputs.delayYears;
  const perReferral = wouldNotHaveComeShare * discountFactor;
  const carryover = inputs.chain === 'endless' ? referrals * perReferral : 0;
  if (carryover >= 1) return failure({ field: 'referrals', code: 'chain-diverges', limit: 1 / perReferral });
  const chainMultiplier = 1 / (1 - carryover);
  const counted = referrals * discountFactor * chainMultiplier;
  const fromNewClients = counted * wouldNotHaveComeShare * inputs.newClientValue;
  const acquisitionSaved = counted * (1 - wouldNotHaveComeShare) * inputs.acquisitionCost;
  // Nothing given is 0 and not −0.
  const rewards = 0 - counted * inputs.reward;
  const total = fromNewClients + acquisitionSaved + rewards;
  return finiteSuccess('newClientValue', { fromNewClients, acquisitionSaved, rewards, total, chainMultiplier });
}
