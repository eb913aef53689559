import { en as common } from '../../../../locale/en.js';
import type { CalculatorWords } from '../../../../locale/words.js';
import * as shared from '../../words/shared/en.js';

export const en: CalculatorWords = {
  common,
  title: 'Lifetime value of a service client',
  model: 'Service client',
  introduction:
    'What one client of your workshop brings: revenue, gross profit, and profit after variable costs, three different amounts. LTV (lifetime value) here is the last of them, over the years that you count.',
  headline: 'LTV of one service client',
  questions: {
    ...shared.questions,
    serviceVisits: { label: 'Visits', hint: 'How often one client comes to the workshop in a year, on average.' },
    serviceTicket: { label: 'Revenue per visit', hint: 'What one visit comes to on the bill: labour and parts.' },
    serviceMargin: {
      label: 'Gross margin of service',
      hint: 'The share of the bill that is left after parts and technicians’ pay.',
    },
    serviceVariableCost: {
      label: 'Other variable costs of a client',
      hint: 'What each client costs beside that: reminders, card fees, courtesy cars. Not rent, not salaries of the office.',
    },
    serviceRetention: {
      label: 'Clients who come again the next year',
      hint: 'Of those who came this year. Count people, not visits.',
    },
    serviceClients: { label: 'Active service clients', hint: 'Those who came within the last year.' },
    horizonYears: { label: 'Years counted', hint: 'How far ahead you want to look.' },
    timing: {
      label: 'When the profit arrives',
      options: {
        start: 'at the start of each year, the first at once',
        middle: 'in the middle of each year',
        end: 'at the end of each year',
      },
    },
    winBack: { label: 'Winning lost clients back', options: { no: 'not counted', yes: 'count a campaign' } },
    serviceIntervalMonths: {
      label: 'Usual interval between visits, in months',
      hint: 'As the service book says, or as most clients come.',
    },
    lostAfterIntervals: {
      label: 'Lost after so many intervals',
      hint: 'A client is lost when they have stayed away longer than a late one would. One and a half is a common choice.',
    },
    lostClients: { label: 'Lost clients', hint: 'Whom the campaign asks back.' },
    winBackRate: { label: 'Of them will come back', hint: 'Your own expectation, best from an earlier campaign.' },
    winBackCost: { label: 'Cost of the whole campaign', hint: 'Calls, letters and discounts, whoever comes back.' },
    winBackValue: {
      label: 'Profit of a client who came back',
      hint: 'Left empty, they bring as much as any other service client.',
    },
  },
  figures: {
    serviceLifetimeValue: 'Profit after variable costs over the years counted',
    grossProfitOverHorizon: 'Gross profit over the years counted',
    revenueOverHorizon: 'Revenue over the years counted (not profit)',
    profitPerYear: 'Profit after variable costs of a client per {period}',
    grossProfitPerYear: 'Gross profit of a client per {period}',
    revenuePerYear: 'Revenue of a client per {period}',
    baseValue: 'Profit after variable costs of all active clients over the years counted',
    baseProfitPerYear: 'Profit after variable costs of all active clients per {period}',
    baseGrossProfitPerYear: 'Gross profit of all active clients per {period}',
    baseRevenuePerYear: 'Revenue of all active clients per {period}',
    onePointPerClient: 'One percentage point more of clients kept: per client',
    onePointForBase: 'One percentage point more of clients kept: for all active clients',
    lostAfter: 'A client counts as lost after',
    clientsWonBack: 'Clients won back',
    winBackProfit: 'Profit of the campaign',
    breakEvenWinBackRate: 'Must come back for the campaign to pay',
    revenue: 'Revenue',
    costOfWork: 'Parts and technicians’ pay',
    variableCosts: 'Other variable costs',
    lineRevenue: 'Revenue',
    lineGrossProfit: 'Gross profit',
    lineProfit: 'Profit after variable costs',
    perClientOverHorizon: 'One client, all years',
    perClientYear: 'One client, first year',
    perBaseOverHorizon: 'All clients, all years',
    perBaseYear: 'All clients, first year',
  },
  names: {
    ...shared.names,
    serviceVisits: 'visits per {period}',
    serviceTicket: 'revenue per visit',
    serviceMargin: 'gross margin of service',
    serviceVariableCost: 'other variable costs per {period}',
    serviceRetention: 'share of clients kept per {period}',
    serviceClients: 'active clients',
    revenuePerYear: 'revenue of a client per {period}',
    grossProfitPerYear: 'gross profit of a client per {period}',
    profitPerYear: 'profit after variable costs per {period}',
    carryover: 'worth carried over to the next year',
    payments: 'years counted',
    horizonMultiple: 'multiple of one year’s profit',
    serviceLifetimeValue: 'LTV of a service client',
    revenueOverHorizon: 'revenue over the years counted',
    baseValue: 'profit of all active clients over the years counted',
    valueWithOnePoint: 'LTV with one percentage point more of clients kept',
    onePointPerClient: 'worth of one percentage point, per client',
    onePointForBase: 'worth of one percentage point, for all active clients',
    serviceIntervalMonths: 'usual interval',
    lostAfterIntervals: 'intervals',
    lostAfter: 'lost after',
    lostClients: 'lost clients',
    winBackRate: 'share that comes back',
    clientsWonBack: 'clients won back',
    winBackValue: 'profit of a client who came back',
    winBackCost: 'cost of the campaign',
    winBackProfit: 'profit of the campaign',
    breakEvenWinBackRate: 'break-even share that comes back',
  },
  sentences: {
    'profit-after-costs':
      'Over {years}, one service client brings {serviceLifetimeValue} of profit after variable costs in today’s money, from {revenueOverHorizon} of revenue.',
    'profit-after-costs-undiscounted':
      'Over {years}, one service client brings {serviceLifetimeValue} of profit after variable costs, from {revenueOverHorizon} of revenue.',
    'gross-profit':
      'Over {years}, one service client brings {serviceLifetimeValue} of gross profit in today’s money, from {revenueOverHorizon} of revenue; no other variable costs are taken off.',
    'gross-profit-undiscounted':
      'Over {years}, one service client brings {serviceLifetimeValue} of gross profit, from {revenueOverHorizon} of revenue; no other variable costs are taken off.',
    loss: 'Over {years}, every service client brings a loss of {loss}.',
  },
  assumptions: {
    ...shared.assumptions,
    'gross-profit':
      'No other variable costs are given, so profit after variable costs is the same as gross profit. Rent and salaries of the office still have to be paid from it.',
    'profit-after-costs':
      'LTV counts gross profit less the other variable costs of a client. Rent and salaries of the office still have to be paid from it.',
    'staying-constant': 'The same share of clients comes again every year, and those who left do not return.',
    'timing-start': 'The first year’s profit comes at once; each later year’s profit comes at its start.',
    'timing-middle': 'Each year’s profit comes in its middle, from those who were there at its start.',
    'timing-end': 'Each year’s profit comes at its end, from those who were there at its start.',
    horizon: 'The horizon is {years}: this is not the whole life of a client.',
    'base-as-today': 'All active clients are like the average one, and new clients are not counted in.',
    'won-back-like-others':
      'A client who comes back is worth as much as any other, and would not have come back otherwise.',
    'won-back-as-said':
      'A client who comes back brings the profit that you entered, and would not have come back otherwise.',
  },
  notes: {
    'serviced-at-a-loss': 'The gross margin is negative: every visit loses money, and a loyal client loses more of it.',
    'costs-above-gross-profit': 'A client’s other variable costs are above the gross profit that they bring.',
    'nobody-leaves': 'In these numbers nobody ever leaves: check whether you counted the same people twice.',
    'points-are-not-per-cent':
      'One percentage point is not one per cent: from {from} to {to}, {growth} more clients are kept. Next year’s revenue from today’s clients goes from {revenueFrom} to {revenueTo}.',
    'win-back-never-pays': 'The campaign costs {cost}: even if every lost client came back, it would not pay.',
    'win-back-for-nothing': 'A client who came back brings no profit, so the campaign does not pay.',
    'win-back-loses': 'With {rate} coming back, the campaign loses {profit}. It breaks even at {breakEven}.',
    'win-back-gains':
      'With {rate} coming back, the campaign earns {profit}. It breaks even at {breakEven}. Some of them would have come anyway: compare with a group whom you did not ask.',
    'not-lost-yet':
      'Three to six months without a visit do not mean that a client is lost: if the usual interval is {interval}, they are lost after {lostAfter}.',
  },
  issues: {},
  pictures: {
    cumulativeMargin: 'What one service client brings, adding up',
    cumulativeMarginColumn: 'Brought so far',
    cumulativeMarginSummary: 'After {length}, one service client has brought {value}.',
    survival: 'Clients who still come',
    survivalColumn: 'Still come',
    survivalSummary: 'After {length}, {value} of clients still come.',
    profitLines: 'Revenue, gross profit and profit',
    profitLinesRow: 'Amount',
    after: 'After',
    breakdown: 'Where it comes from',
  },
};
