import { en as common } from '../../../../locale/en.js';
import type { CalculatorWords } from '../../../../locale/words.js';
import * as shared from '../../words/shared/en.js';

export const en: CalculatorWords = {
  common,
  title: 'Lifetime value of a service customer',
  model: 'Service customer',
  introduction:
    'What one customer of your workshop brings in: revenue, gross profit and profit after variable costs, three different amounts. LTV (lifetime value) here is the last of them, over the years you count.',
  headline: 'LTV of one service customer',
  questions: {
    ...shared.questions,
    serviceVisits: { label: 'Service visits', hint: 'How often one customer comes in a year, on average.' },
    serviceTicket: { label: 'Revenue per visit', hint: 'The average repair order: labour and parts.' },
    serviceMargin: {
      label: 'Service gross margin',
      hint: 'The share of the repair order that is left after parts and technicians’ pay.',
    },
    serviceVariableCost: {
      label: 'Other variable costs per customer',
      hint: 'What each customer costs beyond that: reminders, card fees, courtesy cars. Not rent or office salaries.',
    },
    serviceRetention: {
      label: 'Customers who will come again next year',
      hint: 'The share of those who came this year. Count people, not visits.',
    },
    serviceClients: { label: 'Active service customers', hint: 'Those who came within the last year.' },
    horizonYears: { label: 'Years to count', hint: 'How far ahead you want to look.' },
    timing: {
      label: 'When the profit arrives',
      options: {
        start: 'at the start of each year, the first immediately',
        middle: 'in the middle of each year',
        end: 'at the end of each year',
      },
    },
    winBack: { label: 'Winning lost customers back', options: { no: 'leave out', yes: 'count a campaign' } },
    serviceIntervalMonths: {
      label: 'Usual interval between visits, in months',
      hint: 'By the service book, or as most customers come.',
    },
    lostAfterIntervals: {
      label: 'Intervals until a customer counts as lost',
      hint: 'Anyone can be late; a lost customer stays away noticeably longer. One and a half is a common choice.',
    },
    lostClients: { label: 'Lost customers', hint: 'Those the campaign invites back.' },
    winBackRate: { label: 'Share that will come back', hint: 'Your own estimate, ideally from an earlier campaign.' },
    winBackCost: { label: 'Cost of the whole campaign', hint: 'Calls, letters and discounts, however many come back.' },
    winBackValue: {
      label: 'Profit from a customer who came back',
      hint: 'If left empty, the same as from any other service customer.',
    },
  },
  figures: {
    serviceLifetimeValue: 'Profit after variable costs over the years counted',
    grossProfitOverHorizon: 'Gross profit over the years counted',
    revenueOverHorizon: 'Revenue over the years counted (not profit)',
    profitPerYear: 'Profit after variable costs, one customer, per {period}',
    grossProfitPerYear: 'Gross profit, one customer, per {period}',
    revenuePerYear: 'Revenue, one customer, per {period}',
    baseValue: 'Profit after variable costs, all active customers, over the years counted',
    baseProfitPerYear: 'Profit after variable costs, all active customers, per {period}',
    baseGrossProfitPerYear: 'Gross profit, all active customers, per {period}',
    baseRevenuePerYear: 'Revenue, all active customers, per {period}',
    onePointPerClient: 'One more percentage point of retention: per customer',
    onePointForBase: 'One more percentage point of retention: all active customers',
    lostAfter: 'A customer counts as lost after',
    clientsWonBack: 'Customers won back',
    winBackProfit: 'Campaign profit',
    breakEvenWinBackRate: 'Share that must come back to break even',
    revenue: 'Revenue',
    costOfWork: 'Parts and technicians’ pay',
    variableCosts: 'Other variable costs',
    lineRevenue: 'Revenue',
    lineGrossProfit: 'Gross profit',
    lineProfit: 'Profit after variable costs',
    perClientOverHorizon: 'One customer, all years',
    perClientYear: 'One customer, first year',
    perBaseOverHorizon: 'All customers, all years',
    perBaseYear: 'All customers, first year',
  },
  names: {
    ...shared.names,
    serviceVisits: 'visits per {period}',
    serviceTicket: 'revenue per visit',
    serviceMargin: 'service gross margin',
    serviceVariableCost: 'other variable costs per {period}',
    serviceRetention: 'retention per {period}',
    serviceClients: 'active customers',
    revenuePerYear: 'revenue per customer per {period}',
    grossProfitPerYear: 'gross profit per customer per {period}',
    profitPerYear: 'profit after variable costs per {period}',
    carryover: 'value carried over to the next year',
    payments: 'years counted',
    horizonMultiple: 'multiple of one year’s profit',
    serviceLifetimeValue: 'LTV of a service customer',
    revenueOverHorizon: 'revenue over the years counted',
    baseValue: 'profit from all active customers over the years counted',
    valueWithOnePoint: 'LTV with retention one percentage point higher',
    onePointPerClient: 'value of one percentage point, per customer',
    onePointForBase: 'value of one percentage point, all active customers',
    serviceIntervalMonths: 'usual interval',
    lostAfterIntervals: 'intervals',
    lostAfter: 'lost after',
    lostClients: 'lost customers',
    winBackRate: 'share that comes back',
    clientsWonBack: 'customers won back',
    winBackValue: 'profit from a customer who came back',
    winBackCost: 'campaign cost',
    winBackProfit: 'campaign profit',
    breakEvenWinBackRate: 'break-even share',
  },
  sentences: {
    'profit-after-costs':
      'Over {years}, one service customer brings in {serviceLifetimeValue} of profit after variable costs in today’s money, from {revenueOverHorizon} of revenue.',
    'profit-after-costs-undiscounted':
      'Over {years}, one service customer brings in {serviceLifetimeValue} of profit after variable costs, from {revenueOverHorizon} of revenue.',
    'gross-profit':
      'Over {years}, one service customer brings in {serviceLifetimeValue} of gross profit in today’s money, from {revenueOverHorizon} of revenue; no other variable costs are deducted.',
    'gross-profit-undiscounted':
      'Over {years}, one service customer brings in {serviceLifetimeValue} of gross profit, from {revenueOverHorizon} of revenue; no other variable costs are deducted.',
    loss: 'Over {years}, each service customer makes a loss of {loss}.',
  },
  assumptions: {
    ...shared.assumptions,
    'gross-profit':
      'No other variable costs are given, so profit after variable costs equals gross profit. Rent and office salaries still have to be paid out of it.',
    'profit-after-costs':
      'LTV counts gross profit less the other variable costs per customer. Rent and office salaries still have to be paid out of it.',
    'staying-constant': 'The same share of customers stays every year; those who left do not return on their own.',
    'timing-start': 'The first year’s profit arrives immediately; each later year’s profit arrives at its start.',
    'timing-middle': 'Each year’s profit arrives in its middle, from those who were there at its start.',
    'timing-end': 'Each year’s profit arrives at its end, from those who were there at its start.',
    horizon: 'The horizon is {years}: this is not a customer’s whole lifetime.',
    'base-as-today': 'All active customers are like the average one; new customers are not counted.',
    'won-back-like-others':
      'A customer who comes back brings in as much as any other and would not have come back otherwise.',
    'won-back-as-said':
      'A customer who comes back brings in the profit you entered and would not have come back otherwise.',
  },
  notes: {
    'serviced-at-a-loss':
      'The gross margin is negative: every visit loses money, and the more loyal the customer, the bigger the loss.',
    'costs-above-gross-profit': 'The other variable costs per customer exceed the gross profit they bring in.',
    'nobody-leaves': 'These numbers say that nobody ever leaves: check that the same people are not counted twice.',
    'points-are-not-per-cent':
      'One percentage point is not one per cent: going from {from} to {to} retains {growth} more customers. Next year’s revenue from today’s customers rises from {revenueFrom} to {revenueTo}.',
    'win-back-never-pays':
      'The campaign costs {cost}: even if every lost customer came back, it would not pay for itself.',
    'win-back-for-nothing': 'A customer who comes back brings in no profit, so the campaign cannot pay for itself.',
    'win-back-free-and-loses':
      'The campaign costs nothing, but every customer who comes back makes a loss of {loss}: the more come back, the bigger the loss.',
    'win-back-loses': 'If {rate} come back, the campaign makes a loss of {profit}. It breaks even at {breakEven}.',
    'win-back-gains':
      'If {rate} come back, the campaign earns {profit}. It breaks even at {breakEven}. But some would have come back anyway: compare with a group you did not invite.',
    'not-lost-yet':
      'Three or even six months without a visit does not mean a customer is lost: if the usual interval is {interval}, they are lost after {lostAfter}.',
  },
  issues: {},
  pictures: {
    cumulativeMargin: 'What one service customer brings in, cumulative',
    cumulativeMarginColumn: 'Brought in so far',
    cumulativeMarginSummary: 'After {length}, one service customer has brought in {value}.',
    survival: 'How many customers keep coming',
    survivalColumn: 'Keep coming',
    survivalSummary: 'After {length}, {value} of customers keep coming.',
    profitLines: 'Revenue and profit from one customer, first year',
    profitLinesRow: 'Amount',
    after: 'After',
    breakdown: 'Where it comes from',
  },
};
