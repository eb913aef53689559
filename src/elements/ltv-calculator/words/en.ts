import { en as common } from '../../../locale/en.js';
import type { CalculatorWords } from '../../../locale/words.js';

export const en: CalculatorWords = {
  common,
  title: 'Customer lifetime value',
  model: 'Customer of any business',
  introduction:
    'LTV, lifetime value: the gross profit that one customer brings in while they stay with you. (In car finance the same letters mean loan-to-value; that is something else.)',
  headline: 'LTV of one customer',
  questions: {
    averagePurchase: { label: 'Average purchase', hint: 'What one purchase costs, on average.' },
    purchaseFrequency: { label: 'Purchases', hint: 'How often one customer buys.' },
    purchaseFrequencyPeriod: { label: 'Purchase period' },
    grossMargin: { label: 'Gross margin', hint: 'The share of the price that is left after paying for the goods.' },
    churnBasis: {
      label: 'How customers leave',
      options: { rate: 'churn rate', counts: 'customer counts', lifespan: 'lifespan', cohort: 'cohort' },
    },
    churn: {
      label: 'Customer churn',
      hint: 'The share of those you had at the start of the period who stopped buying.',
    },
    customersAtStart: { label: 'Customers at the start of the period' },
    customersNew: { label: 'New customers in the period' },
    customersAtEnd: { label: 'Customers at the end of the period' },
    churnPeriod: { label: 'Churn period' },
    lifespan: {
      label: 'A customer stays',
      hint: 'How long a customer keeps buying on average, including the first period.',
    },
    lifespanPeriod: { label: 'Lifespan unit' },
    cohortSurvivors: {
      label: 'Customers left from one cohort',
      hint: 'How many customers started together, then how many were left after each period. 3 to 13 numbers, or per cents of the start; the example is from Fader & Hardie (2007).',
    },
    cohortPeriod: { label: 'Period between the numbers' },
    acquisitionCost: {
      label: 'Customer acquisition cost',
      hint: 'Fully loaded: advertising, sales staff and first discounts, divided by the number of new customers.',
    },
    discountRate: {
      label: 'Discount rate',
      hint: 'What your money would earn elsewhere. Zero treats future money as equal to today’s.',
    },
    timing: {
      label: 'When the profit arrives',
      options: {
        start: 'at the start of each period, the first immediately',
        middle: 'in the middle of each period',
        end: 'at the end of each period',
        'after-first': 'without the first period (Kotler; Gupta & Lehmann)',
      },
    },
    horizonYears: { label: 'Horizon', hint: 'Count only the first years. Leave empty to count the whole lifetime.' },
    marginGrowth: {
      label: 'Profit from a customer grows by',
      hint: 'Per year; may be negative.',
    },
    extraCost: {
      label: 'Extra cost of serving a customer',
      hint: 'Support, delivery, reminders: anything the gross margin leaves out.',
    },
    extraCostPeriod: { label: 'Extra cost period' },
    loyaltyProgramme: {
      label: 'Loyalty programme',
      options: { no: 'do not compare', yes: 'compare with and without' },
    },
    loyaltyReward: { label: 'Reward', hint: 'The share of each purchase that the customer gets back.' },
    loyaltyRedemption: { label: 'Share of rewards redeemed', hint: 'Points that are never spent cost nothing.' },
    loyaltyFixedCost: {
      label: 'Programme cost per customer',
      hint: 'Cards, software, staff, divided by the number of members.',
    },
    loyaltyUplift: {
      label: 'Purchases will grow by',
      hint: 'Your own estimate. Remember: members were more loyal even before they joined.',
    },
  },
  figures: {
    retention: 'Retention per {period}',
    lifetimeValue: 'LTV',
    undiscountedLifetimeValue: 'Undiscounted LTV',
    discountingEffect: 'Effect of discounting',
    lifetimeRevenue: 'Revenue from a customer over the same time (not profit)',
    lifespan: 'A customer stays, on average',
    netLifetimeValue: 'LTV less acquisition cost',
    lifetimeValueToAcquisitionCost: 'LTV to acquisition cost',
    simplePayback: 'Simple payback: cost ÷ profit per period',
    survivalPayback: 'Payback as customers leave',
    discountedPayback: 'Payback as customers leave, discounted',
    revenuePerPeriod: 'Revenue per {period}',
    grossProfitPerPeriod: 'Gross profit per {period}',
    profitAfterCostsPerPeriod: 'Profit after extra costs per {period}',
    churn: 'Churn per {period}',
    fittedAlpha: 'Fitted α',
    fittedBeta: 'Fitted β',
    constantChurnLifetimeValue: 'LTV if the first period’s churn never changed',
    effectiveReward: 'What the reward really costs',
    breakEvenUplift: 'Growth in purchases needed to break even',
    lifetimeValueWithProgramme: 'LTV with the programme',
    programmeEffect: 'The programme changes LTV by',
    revenue: 'Revenue',
    costOfGoods: 'Cost of goods',
    extraCosts: 'Extra costs',
  },
  names: {
    lifetimeValueWithProgramme: 'LTV with the programme',
    programmeEffect: 'effect of the programme on LTV',
    profitWithProgramme: 'profit with the programme per {period}',
    effectiveReward: 'real cost of the reward',
    loyaltyFixedCost: 'programme cost per {period}',
    loyaltyUplift: 'growth in purchases',
    loyaltyRedemption: 'share of rewards redeemed',
    loyaltyReward: 'reward',
    cohortAtRisk: 'customers at the start of each period, added up',
    cohortLost: 'customers who left',
    lifetimeRevenue: 'revenue from a customer over the same time',
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
    churn: 'churn per {period}',
    churnPerPeriod: 'churn per {period}',
    lifespan: 'lifespan',
    lifespanInPeriods: 'lifespan, in periods of one {period}',
    discountRate: 'discount rate per year',
    discountRatePerPeriod: 'discount rate per {period}',
    marginGrowth: 'profit growth per year',
    marginGrowthPerPeriod: 'profit growth per {period}',
    carryover: 'value carried over to the next period',
    payments: 'number of periods counted',
    lifetimeMultiple: 'multiple of one period’s profit',
    undiscountedLifetimeValue: 'undiscounted LTV',
    lifetimeValue: 'LTV',
    acquisitionCost: 'acquisition cost',
    netLifetimeValue: 'LTV less acquisition cost',
    lifetimeValueToAcquisitionCost: 'LTV to acquisition cost',
    simplePayback: 'simple payback',
    survival: 'share remaining',
    periodWeight: 'weight of profit one period later',
    t: 't',
    laterPeriods: 'all later periods',
  },
  sentences: {
    'gross-profit':
      'One customer brings in {lifetimeValue} of gross profit in today’s money and stays {lifespan} on average. Without discounting it would be {undiscountedLifetimeValue}.',
    'gross-profit-undiscounted':
      'One customer brings in {lifetimeValue} of gross profit and stays {lifespan} on average.',
    'profit-after-costs':
      'After extra costs, one customer brings in {lifetimeValue} in today’s money and stays {lifespan} on average. Without discounting it would be {undiscountedLifetimeValue}.',
    'gross-profit-endless':
      'One customer brings in {lifetimeValue} of gross profit in today’s money. The average lifespan is infinite here; discounting keeps the amount finite.',
    'gross-profit-endless-undiscounted':
      'One customer brings in {lifetimeValue} of gross profit. The average lifespan is infinite here; the amount is finite because the profit from a customer falls year by year.',
    'gross-profit-endless-horizon':
      'One customer brings in {lifetimeValue} of gross profit in today’s money. The average lifespan is infinite here; the horizon keeps the amount finite.',
    'gross-profit-endless-horizon-undiscounted':
      'One customer brings in {lifetimeValue} of gross profit. The average lifespan is infinite here; the horizon keeps the amount finite.',
    'profit-after-costs-endless':
      'After extra costs, one customer brings in {lifetimeValue} in today’s money. The average lifespan is infinite here; discounting keeps the amount finite.',
    'profit-after-costs-endless-undiscounted':
      'After extra costs, one customer brings in {lifetimeValue}. The average lifespan is infinite here; the amount is finite because the profit from a customer falls year by year.',
    'profit-after-costs-endless-horizon':
      'After extra costs, one customer brings in {lifetimeValue} in today’s money. The average lifespan is infinite here; the horizon keeps the amount finite.',
    'profit-after-costs-endless-horizon-undiscounted':
      'After extra costs, one customer brings in {lifetimeValue}. The average lifespan is infinite here; the horizon keeps the amount finite.',
    nothing: 'Over the time counted, one customer makes neither a profit nor a loss.',
    loss: 'Each customer makes a loss of {loss} over the time counted.',
    'profit-after-costs-undiscounted':
      'After extra costs, one customer brings in {lifetimeValue} and stays {lifespan} on average.',
  },
  assumptions: {
    'purchases-at-once':
      'A whole {period}’s purchases are counted at once, even for customers who leave during it: this slightly overstates the result.',
    'staying-average': 'The cohort’s average churn is assumed to last forever.',
    'horizon-after-first': 'The horizon is {years} after the first period: this is not the whole lifetime.',
    'gross-profit':
      'LTV counts gross profit: the price less the cost of goods. Rent, wages and taxes still have to be paid out of it.',
    'profit-after-costs':
      'LTV counts gross profit less the extra cost of serving a customer. Rent and taxes still have to be paid out of it.',
    'discount-rate-preset':
      'Future money is discounted at {rate} a year. This is our example, chosen on {date}; replace it with your own cost of money.',
    'discount-rate': 'Future money is discounted at {rate} a year.',
    'nothing-discounted': 'Nothing is discounted: money in ten years counts as much as money today.',
    'staying-constant':
      'Customers leave at a constant rate. Real customers mostly leave faster at first, so the lifespan may be understated.',
    'staying-fitted':
      'Some customers leave more readily than others (shifted-beta-geometric curve, Fader & Hardie, 2007); the curve extends beyond what was observed.',
    'timing-start':
      'The first period’s profit is certain and arrives immediately; each later period’s profit arrives at its start.',
    'timing-middle': 'Each period’s profit arrives in its middle, from those who were there at its start.',
    'timing-end': 'Each period’s profit arrives at its end; the first is certain.',
    'timing-after-first': 'The first period is left out: this is what a customer is worth from the second period on.',
    'whole-life': 'The customer’s whole lifetime is counted, however long.',
    horizon: 'The horizon is {years}: this is not the whole lifetime.',
    growth: 'Both revenue from a customer and the costs of serving them change by {growth} a year.',
    'counted-in': 'The calculation runs in periods of one {period}.',
  },
  notes: {
    'first-purchase-alone-brings-more':
      'Customers buy less often than once a {period}, so each purchase is spread over several periods: the first purchase alone brings in {one}.',
    'nearly-all-leave-at-once':
      '{share} of customers leave during the first {period}: “lifetime” means little here; look at the first purchases instead.',
    'sold-at-a-loss':
      'The gross margin is negative: every purchase loses money, and the longer a customer stays, the bigger the loss.',
    'value-below-acquisition-cost':
      'A customer brings in {lifetimeValue} and costs {acquisitionCost} to acquire: {shortfall} is lost on each.',
    'loss-beside-acquisition-cost':
      'A customer makes a loss of {loss} and also costs {acquisitionCost} to acquire: {shortfall} is lost on each.',
    'brings-a-loss': 'A customer brings in less than they cost to serve: {loss} is lost on each.',
    'payback-beyond-lifespan':
      'The acquisition cost is paid back in {payback}, but the average customer stays only {lifespan}.',
    'fitted-lifetime-is-endless':
      'The fitted α is {alpha}, not above 1: the average lifespan on this curve is infinite. Only a value with discounting or up to a horizon is meaningful.',
    'constant-churn-would-say':
      'If the first period’s retention, {retention}, lasted forever, LTV would be {constant}. Those who stay are the most loyal; the curve takes that into account.',
    'cohort-leaves-at-one-rate':
      'Churn in this cohort does not fall over time, so no curve is fitted: the average churn, {churn} per period, is used.',
    'fit-on-few-points': 'The curve is fitted to only a few numbers ({points}), so the forecast is unstable.',
    'nobody-leaves':
      'These numbers say that nobody ever leaves. Discounting keeps the value finite, so it depends heavily on the discount rate.',
    'nobody-leaves-horizon':
      'These numbers say that nobody ever leaves. The horizon keeps the value finite, so it depends on the horizon almost entirely.',
    'nobody-leaves-falling':
      'These numbers say that nobody ever leaves. The value is finite because the profit from a customer falls, so it depends heavily on how fast.',
    'programme-never-pays': 'The reward of {reward} is no less than the margin: no growth in purchases can pay for it.',
    'programme-loses':
      'If purchases grow by {uplift}, the programme lowers LTV by {effect}. It breaks even at {breakEven}.',
    'programme-gains':
      'If purchases grow by {uplift}, the programme raises LTV by {effect}. It breaks even at {breakEven}. But members are often those who would have bought more anyway.',
  },
  issues: {
    'new-exceeds-end': 'There cannot be more new customers than customers at the end: {limit}.',
    'retained-exceeds-start':
      'This would mean that more customers were kept than there were at the start. With these counts, there must be at least {limit} new customers.',
    'not-positive': 'This must be more than zero: with nobody at the start, there is nobody to keep.',
    'shorter-than-period': 'The calculation runs in months, so the lifespan cannot be shorter than {limit}.',
    'no-finite-lifetime':
      'If nobody ever leaves and nothing is discounted, the value is infinite. Enter churn, a discount rate or a horizon.',
    'no-finite-fitted-lifetime':
      'On this curve the most loyal customers stay so long that the undiscounted value is infinite. Enter a discount rate or a horizon.',
    diverges:
      'Profit grows faster than customers leave and money loses value, so the value is infinite. Enter growth below {limit} a year, or a horizon.',
    'survivors-rise':
      'Number {limit} is larger than the one before it: customers who left a cohort cannot come back into it.',
    'nobody-left': 'Everybody left in the first period, so there is no curve to fit. Enter churn another way.',
    'no-churn-to-fit': 'Nobody left this cohort, so there is no curve to fit. Enter churn another way.',
    'no-later-churn':
      'Everybody who left did so in the first period, and nobody after it: these numbers do not show how the rest will leave. Enter churn another way.',
  },
  pictures: {
    cumulativeMargin: 'What one customer brings in, cumulative',
    cumulativeMarginColumn: 'Brought in so far',
    cumulativeMarginSummary: 'After {length}, one customer has brought in {value} in today’s money.',
    acquisitionCost: 'Acquisition: {value}',
    payback: 'Payback: {length}',
    survival: 'How many customers stay',
    survivalColumn: 'Remaining',
    survivalSummary: 'After {length}, {value} of customers remain.',
    observedSurvival: 'Observed',
    survivalLine: 'Fitted curve',
    after: 'After',
    breakdown: 'Where it comes from',
  },
};
