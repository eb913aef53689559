import {
  add,
  divide,
  literal,
  multiply,
  power,
  quantity,
  subtract,
  type Expression,
  type Quantity,
} from '../../core/expression/expression.js';
import { referralValue } from '../../core/ltv/dealer/referrals.js';
import type { Issue } from '../../core/outcome.js';
import type { Figure } from '../answer.js';
import { money } from '../money.js';
import type { Working } from '../working.js';
import type { DealerInputs } from './questions.js';

/** What a client is worth for those whom he brings, beside what he is worth himself. */
export interface ReferralResult {
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
}

/** Those whom a client brings are taken to be worth what he is. */
export function referralResult(inputs: DealerInputs, value: Quantity, working: Working): ReferralResult {
  if (inputs.referralProgramme === 'no') return { figures: [], issues: [] };
  const checked = referralValue({
    referrals: inputs.referrals,
    wouldNotHaveComeShare: inputs.referralsWouldNotCome,
    newClientValue: value.value,
    acquisitionCost: inputs.acquisitionCost ?? 0,
    reward: inputs.referralReward,
    annualDiscountRate: inputs.discountRate,
    delayYears: inputs.referralDelayYears,
    chain: inputs.referralChain === 'yes' ? 'endless' : 'first',
  });
  if (!checked.ok) return { figures: [], issues: checked.issues.map(withoutTheChain) };
  return { figures: worked(inputs, value, working), issues: [] };
}

/** Whoever brings one new client or more, each of whom does the same, brings the whole town: count the first round. */
function withoutTheChain(issue: Issue): Issue {
  return { ...issue, suggestion: { field: 'referralChain', value: 'no' } };
}

function worked(inputs: DealerInputs, value: Quantity, { step }: Working): Figure[] {
  const share = quantity('referralsWouldNotCome', inputs.referralsWouldNotCome, 'share');
  const count = step('referralsCounted', countOf(inputs, share, step), 'number');
  const newClients = step('referralNewClients', multiply(count, share, value), 'money');
  const cost = quantity('acquisitionCost', inputs.acquisitionCost ?? 0, 'money');
  const saved = step('referralAcquisitionSaved', multiply(count, subtract(literal(1), share), cost), 'money');
  const reward = quantity('referralReward', inputs.referralReward, 'money');
  const rewards = step('referralRewards', multiply(count, reward), 'money');
  const worth = step('referralValue', subtract(add(newClients, saved), rewards), 'money');
  const together = step('lifetimeValueWithReferrals', add(value, worth), 'money');
  return [
    money('referralNewClients', newClients.value),
    money('referralAcquisitionSaved', saved.value),
    // Nothing given is 0 and not −0.
    money('referralRewards', 0 - rewards.value),
    money('referralValue', worth.value),
    money('lifetimeValueWithReferrals', together.value),
  ];
}

/** How many recommended clients count, in today's worth; in a chain also those whom the new ones bring. */
function countOf(inputs: DealerInputs, share: Quantity, step: Working['step']): Expression {
  const referrals = quantity('referrals', inputs.referrals, 'number');
  const now = discounted(referrals, inputs);
  if (inputs.referralChain === 'no') return now;
  const chain = step('referralChainShare', discounted(multiply(referrals, share), inputs), 'factor');
  return divide(now, subtract(literal(1), chain));
}

function discounted(expression: Expression, { discountRate, referralDelayYears }: DealerInputs): Expression {
  if (discountRate === 0 || referralDelayYears === 0) return expression;
  const growth = add(literal(1), quantity('discountRate', discountRate, 'share', 'year'));
  return divide(expression, power(growth, quantity('referralDelayYears', referralDelayYears, 'number')));
}
