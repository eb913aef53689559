import { en as common } from '../../../locale/en.js';
import type { CalculatorWords } from '../../../locale/words.js';

export const en: CalculatorWords = {
  common,
  title: 'Customer lifetime value',
  model: 'Customer of any business',
  introduction:
    'LTV, lifetime value: the gross profit that one customer brings while they stay with you. (In car finance the same letters also mean loan-to-value; this is not that.)',
  headline: 'LTV of one customer',
  questions: {
    averagePurchase: { label: 'Average purchase', hint: 'What one purchase comes to, on average.' },
    purchaseFrequency: { label: 'Purchases', hint: 'How often one customer buys.' },
    purchaseFrequencyPeriod: { label: 'Period of purchases' },
    grossMargin: { label: 'Gross margin', hint: 'The share of the price that is left once the goods are paid for.' },
    churnBasis: {
      label: 'How customers leave',
      options: { rate: 'a rate', counts: 'customer counts', lifespan: 'a lifespan', cohort: 'a cohort' },
    },
    churn: { label: 'Customers lost', hint: 'Of those you had at the start of the period, how many stopped buying.' },
    customersAtStart: { label: 'Customers at the start of the period' },
    customersNew: { label: 'New customers in the period' },
    customersAtEnd: { label: 'Customers at the end of the period' },
    churnPeriod: { label: 'Period of customer losses' },
    lifespan: {
      label: 'A customer stays',
      hint: 'On average, how long a customer keeps buying, the first period included.',
    },
    lifespanPeriod: { label: 'Unit of the lifespan' },
    cohortSurvivors: {
      label: 'Customers left from one cohort',
      hint: 'Customers who started together, then how many were left after each period. 3 to 12 numbers; the example is from Fader & Hardie (2007).',
    },
    cohortPeriod: { label: 'Period between the numbers' },
    acquisitionCost: {
      label: 'Cost to win a customer',
      hint: 'Fully loaded: advertising, sales staff and first discounts, divided by the new customers.',
    },
    discountRate: {
      label: 'Discount rate',
      hint: 'What your money would earn elsewhere. Zero counts later money as if it were here today.',
    },
    timing: {
      label: 'When the profit arrives',
      options: {
        start: 'at the start of each period, the first at once',
        middle: 'in the middle of each period',
        end: 'at the end of each period',
        'after-first': 'without the first period (Kotler; Gupta & Lehmann)',
      },
    },
    horizonYears: { label: 'Horizon', hint: 'Count only the first years. Leave empty to count the whole life.' },
    marginGrowth: {
      label: 'Profit from a customer grows by',
      hint: 'What a customer brings, year on year. May be negative.',
    },
    extraCost: {
      label: 'Extra cost of serving a customer',
      hint: 'Support, delivery, reminders: what the gross margin leaves out.',
    },
    extraCostPeriod: { label: 'Period of the extra cost' },
    loyaltyProgramme: { label: 'Loyalty programme', options: { no: 'not compared', yes: 'compare with and without' } },
    loyaltyReward: { label: 'Reward', hint: 'What the customer gets back of each purchase.' },
    loyaltyRedemption: { label: 'Rewards that are redeemed', hint: 'Points that are never spent cost nothing.' },
    loyaltyFixedCost: { label: 'Programme cost per customer', hint: 'Cards, software, staff, divided by the members.' },
    loyaltyUplift: {
      label: 'Purchases will grow by',
      hint: 'Your own expectation: members were more loyal before they joined.',
    },
  },
  figures: {
    retention: 'Customers kept per {period}',
    lifetimeValue: 'LTV',
    undiscountedLifetimeValue: 'LTV with nothing discounted',
    discountingEffect: 'Effect of discounting',
    lifetimeRevenue: 'Revenue, counted the same way (not profit)',
    lifespan: 'A customer stays, on average',
    netLifetimeValue: 'LTV less the cost to win the customer',
    lifetimeValueToAcquisitionCost: 'LTV to acquisition cost',
    simplePayback: 'Paid back, if nobody left',
    survivalPayback: 'Paid back, as customers leave',
    discountedPayback: 'Paid back, as customers leave and money loses worth',
    revenuePerPeriod: 'Revenue per {period}',
    grossProfitPerPeriod: 'Gross profit per {period}',
    profitAfterCostsPerPeriod: 'Profit after extra costs per {period}',
    churn: 'Customers lost per {period}',
    fittedAlpha: 'Fitted α',
    fittedBeta: 'Fitted β',
    constantChurnLifetimeValue: 'LTV if the first churn stayed for ever',
    effectiveReward: 'What the reward really costs',
    breakEvenUplift: 'Purchases must grow by, to break even',
    lifetimeValueWithProgramme: 'LTV with the programme',
    programmeEffect: 'The programme changes LTV by',
    revenue: 'Revenue',
    costOfGoods: 'Cost of the goods',
    extraCosts: 'Extra costs of serving',
  },
  names: {
    lifetimeValueWithProgramme: 'LTV with the programme',
    programmeEffect: 'effect of the programme on LTV',
    profitWithProgramme: 'profit with the programme per {period}',
    effectiveReward: 'real cost of the reward',
    loyaltyFixedCost: 'programme cost per {period}',
    loyaltyUplift: 'growth of purchases',
    loyaltyRedemption: 'share of rewards redeemed',
    loyaltyReward: 'reward',
    cohortAtRisk: 'customers at the start of each period, added up',
    cohortLost: 'customers who left',
    lifetimeRevenue: 'revenue, counted the same way',
    averagePurchase: 'average purchase',
    purchaseFrequency: 'purchases per {period}',
    purchasesPerPeriod: 'purchases per {period}',
    grossMargin: 'gross margin',
    revenuePerPeriod: 'revenue per {period}',
    grossProfitPerPeriod: 'gross profit per {period}',
    extraCost: 'extra cost per {period}',
    extraCostPerPeriod: 'extra cost per {period}',
    profitAfterCostsPerPeriod: 'profit after extra costs per {period}',
    customersAtStart: 'customers at the start',
    customersNew: 'new customers',
    customersAtEnd: 'customers at the end',
    churn: 'share of customers lost per {period}',
    churnPerPeriod: 'share of customers lost per {period}',
    lifespan: 'lifespan',
    lifespanInPeriods: 'lifespan, in periods of one {period}',
    discountRate: 'discount rate per year',
    discountRatePerPeriod: 'discount rate per {period}',
    marginGrowth: 'profit growth per year',
    marginGrowthPerPeriod: 'profit growth per {period}',
    carryover: 'worth carried over to the next period',
    payments: 'number of periods counted',
    lifetimeMultiple: 'multiple of one period’s profit',
    undiscountedLifetimeValue: 'LTV with nothing discounted',
    lifetimeValue: 'LTV',
    acquisitionCost: 'acquisition cost',
    netLifetimeValue: 'LTV less acquisition cost',
    lifetimeValueToAcquisitionCost: 'LTV to acquisition cost',
    simplePayback: 'payback if nobody left',
    survival: 'share still there',
    periodWeight: 'weight of profit one period later',
    t: 't',
    laterPeriods: 'all later periods',
  },
  sentences: {
    'gross-profit':
      'One customer brings {lifetimeValue} of gross profit in today’s money, and stays {lifespan} on average. With nothing discounted it would be {undiscountedLifetimeValue}.',
    'gross-profit-undiscounted':
      'One customer brings {lifetimeValue} of gross profit, and stays {lifespan} on average.',
    'profit-after-costs':
      'After extra costs, one customer brings {lifetimeValue} in today’s money, and stays {lifespan} on average. With nothing discounted it would be {undiscountedLifetimeValue}.',
    'gross-profit-endless':
      'One customer brings {lifetimeValue} of gross profit. The average stay has no finite length here, so only discounting or the horizon keeps this number finite.',
    'profit-after-costs-endless':
      'After extra costs, one customer brings {lifetimeValue}. The average stay has no finite length here, so only discounting or the horizon keeps this number finite.',
    loss: 'Every customer brings a loss of {loss} over the time that is counted.',
    'profit-after-costs-undiscounted':
      'After extra costs, one customer brings {lifetimeValue}, and stays {lifespan} on average.',
  },
  assumptions: {
    'purchases-at-once':
      'A whole {period}’s purchases are counted at once, also for those who leave during it: a little too much.',
    'staying-average': 'The average loss seen in the cohort is kept for ever.',
    'horizon-after-first': 'The horizon is {years} after the first period: this is not the whole life.',
    'gross-profit':
      'LTV counts gross profit: the price less the cost of the goods. Rent, staff and taxes still have to be paid from it.',
    'profit-after-costs':
      'LTV counts gross profit less the extra cost of serving a customer. Rent and taxes still have to be paid from it.',
    'discount-rate-preset':
      'Later money is discounted at {rate} a year. This is our example, chosen on {date}; put your own cost of money in its place.',
    'discount-rate': 'Later money is discounted at {rate} a year.',
    'nothing-discounted': 'Nothing is discounted: money in ten years counts as much as money today.',
    'staying-constant':
      'Customers leave at the same rate all along. Real customers mostly leave fastest at first, so a long life may be understated.',
    'staying-fitted':
      'Customers differ in how readily they leave (shifted-beta-geometric curve, Fader & Hardie 2007); it continues beyond what was observed.',
    'timing-start':
      'The first period’s profit is certain and comes at once; each later period’s profit comes at its start.',
    'timing-middle': 'Each period’s profit comes in its middle, from those who were there at its start.',
    'timing-end': 'Each period’s profit comes at its end, the first of it for certain.',
    'timing-after-first': 'The first period is left out: this is what a customer is worth from the second period on.',
    'whole-life': 'The whole life is counted, however long.',
    horizon: 'The horizon is {years}: this is not the whole life.',
    growth: 'What a customer buys and costs changes by {growth} each year.',
    'counted-in': 'The calculation counts in periods of one {period}.',
  },
  notes: {
    'first-purchase-alone-brings-more':
      'Customers buy less often than once a {period}, so each purchase is spread over several: the first purchase alone brings {one}.',
    'nearly-all-leave-at-once':
      '{share} of customers are gone after the first {period}: “lifetime” says little here, look at the first purchases themselves.',
    'sold-at-a-loss':
      'The gross margin is negative: every purchase loses money, and a loyal customer loses more of it.',
    'value-below-acquisition-cost':
      'A customer brings {lifetimeValue} and costs {acquisitionCost} to win: {shortfall} is lost on each.',
    'payback-beyond-lifespan':
      'The acquisition cost is earned back in {payback}, but the average customer stays only {lifespan}.',
    'fitted-lifetime-is-endless':
      'The fitted α is {alpha}, not above 1: without discounting or a horizon, the average life on this curve has no finite length. Only the discounted value is meaningful.',
    'constant-churn-would-say':
      'Had the first period’s retention of {retention} been kept for ever, LTV would come out as {constant}. Those who stay are the loyal ones; the curve takes that into account.',
    'cohort-leaves-at-one-rate':
      'In this cohort customers do not leave more slowly with time, so no curve is fitted: the average loss of {churn} per period is used.',
    'fit-on-few-points': 'The curve is fitted to few numbers ({points}): a forecast from so few is unstable.',
    'nobody-leaves':
      'Nobody ever leaves in these numbers. Only discounting or the horizon keeps the value finite, so it depends on them entirely.',
    'programme-never-pays':
      'The reward of {reward} takes the whole margin or more: no growth of purchases can pay for it.',
    'programme-loses':
      'With purchases growing by {uplift}, the programme takes {effect} off the LTV of each customer. It breaks even at {breakEven}.',
    'programme-gains':
      'With purchases growing by {uplift}, the programme adds {effect} a customer. It breaks even at {breakEven}. Members are often those who would have bought more anyway.',
  },
  issues: {
    'new-exceeds-end': 'There cannot be more new customers than customers at the end: {limit}.',
    'retained-exceeds-start':
      'More customers would have been kept than there were at the start. With these counts, new customers would have to be at least {limit}.',
    'not-positive': 'This must be more than zero: with nobody at the start there is nobody to keep.',
    'shorter-than-period': 'A life shorter than {limit} cannot be counted in months.',
    'no-finite-lifetime':
      'If nobody ever leaves and nothing is discounted, the value has no end. Enter customers lost, a discount rate, or a horizon.',
    'no-finite-fitted-lifetime':
      'On this curve the most loyal stay so long that the value has no end while nothing is discounted. Enter a discount rate or a horizon.',
    diverges:
      'Profit grows faster than customers leave and money loses worth: the value has no end. Growth must stay below {limit} a year, or count only some years.',
    'survivors-rise':
      'Number {limit} is larger than the one before it: customers who left one cohort cannot come back into it.',
    'nobody-left': 'Everybody left in the first period, so there is no curve to fit.',
    'no-churn-to-fit': 'Nobody left this cohort, so there is no curve to fit.',
    'no-later-churn':
      'All who left did so in the first period and nobody after it: such numbers do not tell how the rest will leave.',
  },
  pictures: {
    cumulativeMargin: 'What one customer brings, adding up',
    cumulativeMarginColumn: 'Brought so far',
    cumulativeMarginSummary: 'After {length}, one customer has brought {value} in today’s money.',
    acquisitionCost: 'Cost to win: {value}',
    payback: 'Paid back after {length}',
    survival: 'Customers still there',
    survivalColumn: 'Still there',
    survivalSummary: 'After {length}, {value} of customers are still there.',
    observedSurvival: 'Observed',
    survivalLine: 'Fitted curve',
    after: 'After',
    breakdown: 'Where it comes from',
  },
};
