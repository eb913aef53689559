import { en as common } from '../../../../locale/en.js';
import type { CalculatorWords } from '../../../../locale/words.js';
import * as car from '../../words/car/en.js';
import * as shared from '../../words/shared/en.js';

export const en: CalculatorWords = {
  common,
  title: 'Lifetime value of a dealer’s customer',
  model: 'Customer of a dealer',
  introduction:
    'How much gross profit one customer brings a car dealer: cars, finance and insurance, service, the car handed over, the next one bought. This is LTV, lifetime value. (In car finance the same letters also mean loan-to-value; this is not that.)',
  headline: 'LTV of one customer of the dealer',
  questions: {
    ...shared.questions,
    ...car.questions,
    saleGrossBasis: {
      label: 'What is left of a car’s sale',
      options: { known: 'the gross profit is known', deal: 'worked out from one deal' },
    },
    saleGross: {
      label: 'Gross profit on a sale',
      hint: 'The price less all that the car cost you. Finance and insurance are asked for apart.',
    },
    dealPrice: { label: 'Selling price' },
    dealPurchase: { label: 'What you paid for the car' },
    dealReconditioning: { label: 'Reconditioning', hint: 'Repairs, cleaning, inspection, photographs.' },
    dealFloorPlanDays: { label: 'Days in stock' },
    dealFloorPlanRate: {
      label: 'Rate for the money tied up in the car',
      hint: 'The floor plan, or what the money would earn elsewhere.',
    },
    dealCommission: { label: 'Salesperson’s commission' },
    financeInsuranceGross: {
      label: 'Gross profit on finance and insurance',
      hint: 'On average for each car sold.',
    },
    cycleYears: {
      label: 'Years that a customer keeps a car',
      hint: 'From one purchase to the next; parts of a year are fine.',
    },
    serviceShareLast: {
      label: 'Still come for service in the last year',
      hint: 'Of the cars bought here, how many still come to you in the last year of ownership.',
    },
    repurchaseProbability: {
      label: 'The next car is from you again',
      hint: 'The share of customers who begin the next cycle with you. Count deals, not intentions.',
    },
    horizon: {
      label: 'Horizon',
      options: { cycle: 'one cycle of ownership', years: 'some years', life: 'a customer’s whole life' },
    },
    horizonYears: { label: 'Years to count' },
    lifeYears: {
      label: 'Years that count as a customer’s life',
      hint: 'Without a number, “a whole life” says nothing.',
    },
    clientType: {
      label: 'Type of customer',
      options: {
        buyer: 'buys, hands nothing over',
        'trade-in': 'buys, and hands the old car over',
        'seller-only': 'only sells you a car',
        'service-only': 'only comes for service',
      },
    },
    accessoriesGross: { label: 'Gross profit on accessories', hint: 'On average for each car sold.' },
    serviceBasis: {
      label: 'Share of cars that come for service',
      options: { decline: 'from the first year to the last', table: 'for each age of its own' },
    },
    serviceShareFirst: { label: 'Come for service in the first year', hint: 'Of the cars bought here.' },
    serviceByAge: {
      label: 'Service by year of ownership',
      hint: 'The first row is the first year; the last one holds from then on. Empty cells take the common numbers.',
      columns: { share: 'Come', visits: 'Visits a year', gross: 'Gross profit per visit' },
    },
    bodyShopGross: { label: 'Gross profit of body repairs', hint: 'On average for a car that comes to you.' },
    tradeInProbability: { label: 'Hands the old car over to you', hint: 'How likely, at the end of each cycle.' },
    tradeInGross: {
      label: 'Gross profit on its resale',
      hint: 'After its valuation, reconditioning and all else that this car costs.',
    },
    sellerShare: {
      label: 'Part of that profit credited to whoever brought the car',
      hint: 'The rest belongs to the sale of that car. It does not change LTV, only what to add up over all customers.',
    },
    retentionCost: { label: 'Spent on keeping a customer', hint: 'Reminders, gifts, a club card.' },
    acquisitionCost: {
      label: 'Cost to win a customer',
      hint: 'Fully loaded: advertising, sales staff and first discounts, divided by the new customers.',
    },
    salePrice: { label: 'Price of a car', hint: 'Only needed for revenue.' },
    serviceTicket: { label: 'Bill for a visit', hint: 'Only needed for revenue.' },
    tradeInPrice: { label: 'Resale price of a car handed over', hint: 'Only needed for revenue.' },
    referralProgramme: { label: 'Recommendations', options: { no: 'not counted', yes: 'counted' } },
    referrals: { label: 'New customers recommended by one', hint: 'On average, in all the time.' },
    referralsWouldNotCome: {
      label: 'Of them, would not have come otherwise',
      hint: 'The others would have come anyway: with them, only the cost to win them is saved.',
    },
    referralReward: { label: 'Reward for a recommendation', hint: 'For each who became a customer.' },
    referralDelayYears: { label: 'Years until the recommended come' },
    referralChain: {
      label: 'Recommendations by the new customers themselves',
      options: { no: 'not counted', yes: 'the whole chain' },
    },
  },
  figures: {
    ...car.figures,
    lifetimeValue: 'LTV',
    undiscountedLifetimeValue: 'LTV with nothing discounted',
    discountingEffect: 'Effect of discounting',
    cycleValue: 'The first cycle of ownership in full',
    lifetimeRevenue: 'Revenue, counted the same way (not profit)',
    carsBought: 'Cars bought from you, on average',
    additiveLifetimeValue: 'What to add up over all customers',
    netLifetimeValue: 'LTV less the cost to win the customer',
    lifetimeValueToAcquisitionCost: 'LTV to acquisition cost',
    referralNewClients: 'Recommendations: profit of those who would not have come',
    referralAcquisitionSaved: 'Recommendations: acquisition cost saved',
    referralRewards: 'Recommendations: rewards',
    referralValue: 'Recommendations in all',
    lifetimeValueWithReferrals: 'LTV with recommendations, for a decision about spending on one customer',
    saleGross: 'Gross profit on one sale',
    everyoneStaysRevenue: 'Revenue if all came back always and for everything (not value)',
    sale: 'Cars sold',
    accessories: 'Accessories',
    bodyShop: 'Body repairs',
    tradeIn: 'Resale of cars handed over',
    retention: 'Spent on keeping the customer',
    revenue: 'Revenue',
    grossProfit: 'Gross profit',
  },
  names: {
    ...shared.names,
    ...car.names,
    saleGross: 'gross profit on a sale',
    dealPrice: 'selling price',
    dealPurchase: 'price paid for the car',
    dealReconditioning: 'reconditioning',
    dealFloorPlanDays: 'days in stock',
    dealFloorPlanRate: 'rate for the money tied up per {period}',
    dealCommission: 'commission',
    floorPlanCost: 'cost of the money tied up',
    accessoriesGross: 'gross profit on accessories',
    bodyShopGross: 'gross profit of body repairs per {period}',
    tradeInGross: 'gross profit on a resale',
    retentionCost: 'spent on keeping the customer per {period}',
    survival: 'share of customers still there',
    serviceShare: 'share that comes for service',
    tradeInProbability: 'probability of handing the car over',
    partOfYear: 'part of the year counted',
    carsBought: 'cars bought from you on average',
    sale: 'cars sold',
    accessories: 'accessories',
    bodyShop: 'body repairs',
    tradeIn: 'resale of cars handed over',
    retention: 'spent on keeping the customer in all',
    lifetimeValue: 'LTV',
    sellerShare: 'part credited to whoever brought the car',
    resaleMarginOfSale: 'profit credited to the sale of cars handed over',
    additiveLifetimeValue: 'what to add up over all customers',
    acquisitionCost: 'acquisition cost',
    netLifetimeValue: 'LTV less acquisition cost',
    lifetimeValueToAcquisitionCost: 'LTV to acquisition cost',
    referrals: 'new customers recommended by one',
    referralsWouldNotCome: 'share who would not have come otherwise',
    referralReward: 'reward for a recommendation',
    referralDelayYears: 'years until they come',
    referralChainShare: 'worth carried over to the next round',
    referralsCounted: 'customers recommended, as of today',
    referralNewClients: 'profit of those who would not have come',
    referralAcquisitionSaved: 'acquisition cost saved',
    referralRewards: 'rewards for recommendations',
    referralValue: 'value of recommendations',
    lifetimeValueWithReferrals: 'LTV with recommendations',
    everyoneStaysRevenue: 'revenue if all came back always and for everything',
    carsCounted: 'number of cars',
    yearsCounted: 'number of years',
    carsHandedOver: 'number of cars handed over',
    saleRevenue: 'price of a car',
    serviceRevenue: 'service revenue of all years',
    visitRevenue: 'bill for a visit',
    tradeInRevenue: 'resale price of a car handed over',
  },
  sentences: {
    'gross-profit':
      'Over {years}, one customer brings the dealer {lifetimeValue} of gross profit in today’s money. With nothing discounted it would be {undiscountedLifetimeValue}.',
    'gross-profit-undiscounted': 'Over {years}, one customer brings the dealer {lifetimeValue} of gross profit.',
    'profit-after-retention':
      'Over {years}, one customer brings the dealer {lifetimeValue} of gross profit less what is spent on keeping them, in today’s money. With nothing discounted it would be {undiscountedLifetimeValue}.',
    'profit-after-retention-undiscounted':
      'Over {years}, one customer brings the dealer {lifetimeValue} of gross profit less what is spent on keeping them.',
    loss: 'Over {years}, every such customer brings the dealer a loss of {loss}.',
  },
  assumptions: {
    ...shared.assumptions,
    ...car.assumptions,
    'example-amounts':
      'Some of the amounts are still our example, chosen on {date}. $1,840 on a new car, $1,666 on finance and insurance and $1,306 on a used car are published American averages (Presidio/NCM, third quarter of 2025); the others are round numbers of no real firm. Put your own in their place.',
    'gross-profit': 'What counts is gross profit. Rent, departments’ pay and taxes still have to be paid from it.',
    'profit-after-retention':
      'What counts is gross profit less what is spent on keeping the customer. Rent, departments’ pay and taxes still have to be paid from it.',
    'horizon-cycle': 'The horizon is one cycle of ownership, {years}: this is not the whole life.',
    'horizon-years': 'The horizon is {years}: this is not the whole life.',
    'horizon-life': 'A customer’s whole life is taken here as {years}.',
    'client-buyer': 'The customer buys from you and comes for service, and does not hand the old car over to you.',
    'client-trade-in':
      'The customer buys from you, comes for service, and may hand the car over to you at the end of the cycle; the profit on its resale is counted on that day.',
    'client-seller-only':
      'The customer only sells you cars: the first one now and for certain, each later one a cycle on if they come again. They bring no other money.',
    'client-service-only':
      'The customer bought elsewhere and only comes for service; “from you again” means that they also come with their next car.',
    'cycles-alike':
      'All cycles bring the same amounts, and everybody is as likely to come back for the next car, whether they come for service or not.',
    'cycles-alike-without-purchases': 'All cycles bring the same amounts, and each next one is as likely to begin.',
    'service-line': 'The share of cars that come for service changes evenly from the first year to the last.',
    'service-step':
      'The share of cars that come for service changes evenly, but a part of the whole change comes at once when the warranty ends.',
    'service-first-year':
      'There is only one year in a cycle, so the share of the first year is used; that of the last year has no effect.',
    'service-table': 'The share of cars that come for service is from your table; its last row holds from then on.',
    'revenue-by-profit':
      'In revenue, finance and insurance, accessories and body repairs are counted at their gross profit: we do not ask for their prices.',
    'revenue-without-prices':
      'Not all prices are given: what has none is counted in revenue at its gross profit, so the real revenue is higher.',
    'referrals-first':
      'A recommended customer brings as much as the one who recommended you; whom they recommend in turn is not counted.',
    'referrals-chain':
      'A recommended customer brings as much as the one who recommended you, and recommends you as much; only those who would not have come otherwise carry the chain on.',
    'referrals-save-nothing': 'No acquisition cost is given, so customers who would have come anyway save nothing.',
  },
  notes: {
    'sale-at-a-loss':
      'Every sale loses {loss}. That may be right if finance, insurance and service earn it back; check the sign.',
    'service-at-a-loss': 'A visit loses up to {loss}: the more often the customer comes, the more of it.',
    'resale-at-a-loss': 'Every car handed over loses {loss}: perhaps too much is paid for it.',
    'price-below-gross':
      'The price of a car, {price}, is less than the gross profit on it, {gross}: one of the two may still be the example.',
    'ticket-below-gross':
      'The bill for a visit, {price}, is less than its gross profit, {gross}: one of the two may still be the example.',
    'resale-price-below-gross':
      'The resale price, {price}, is less than the gross profit on it, {gross}: one of the two may still be the example.',
    'cycle-beyond-horizon':
      'A cycle of ownership, {cycle}, is longer than the horizon, {horizon}: its end and the car handed over are not counted.',
    'cycle-cut-by-horizon':
      'A cycle of ownership, {cycle}, is longer than the horizon, {horizon}: its end is not counted.',
    'revenue-if-all-stay':
      'If all came back always and for everything, revenue from a customer would be {whole}. That is not value: the profit to be expected of a customer is {value}. The ratio is {times}.',
    'revenue-if-all-stay-no-value':
      'If all came back always and for everything, revenue from a customer would be {whole}. That is not value: no profit is to be expected of such a customer.',
    'revenue-if-all-stay-loss':
      'If all came back always and for everything, revenue from a customer would be {whole}. That is not value: such a customer brings a loss.',
    'resale-counted-once':
      'The profit on the car handed over is shown here because without this customer there would be none. It is also in the profit on that car’s sale to its next buyer: over all customers, add up {additive}.',
    'resale-divided':
      '{share} of the profit on the resale is credited to whoever brought the car. Over all customers, add up {additive}, and take this part off the profit on the sale of cars handed over, or it counts twice.',
    'referrals-not-to-be-summed':
      'LTV with recommendations, {together}, is for a decision about spending on this one customer. Never add it up over all customers: everybody recommended would count twice, as themselves and through whoever brought them.',
    'value-below-acquisition-cost':
      'A customer brings {lifetimeValue} and costs {acquisitionCost} to win: {shortfall} is lost on each.',
    'loss-beside-acquisition-cost':
      'A customer brings a loss of {loss} and costs {acquisitionCost} to win beside that: {shortfall} is lost on each.',
    'three-to-one-is-of-another-trade':
      'The rule that LTV should be three times the acquisition cost comes from software by subscription, where the same money comes every month. It is no rule for dealers.',
    'service-share-rises':
      'The share that comes for service rises: at the age of {age} it is {to}, a year before it was {from}. With most dealers it falls as cars age; check whether it is so with you.',
  },
  issues: {
    'chain-diverges':
      'If everybody brings new customers, they bring the next, and each round brings as much as the one before or more, the chain never ends. To count all of it, each customer’s recommendations would have to be below {limit}.',
  },
  pictures: {
    streams: 'Revenue and gross profit by where they come from',
    streamsRow: 'Where from',
    cumulativeMargin: 'What one customer brings, adding up',
    cumulativeMarginColumn: 'Brought so far',
    cumulativeMarginSummary: 'After {length}, one customer has brought {value}.',
    cycle: 'car {number}',
    acquisitionCost: 'Cost to win: {value}',
    serviceShare: 'Cars that come for service',
    serviceShareColumn: 'Come',
    serviceShareRow: 'Age',
    serviceShareMoment: 'year {number}',
    serviceShareSummary: 'At the age of {length}, {value} of cars come.',
    after: 'After',
    breakdown: 'Where it comes from',
  },
  examples: {
    'sewell-2002': {
      name: 'Sewell, 2002: $517,000',
      story:
        'An example, in dollars. In “Customers for Life” by Sewell and Brown (2002 edition, as retold) it is 12 cars at $35,000 and service: $517,000 of revenue from somebody who never leaves. How the service is spread over years and visits is our choice. Margins are American averages: $1,840 on a new car and $1,666 on finance and insurance (Presidio/NCM, third quarter of 2025); 45% in service is a round number. The probabilities are owners’ intentions and answers (Cox, 2025): 74% of those who come for service are likely to buy there again; 54% and 51% come. Discounted at 10% a year, as textbooks do.',
    },
    'sewell-1990': {
      name: 'Sewell, 1990: $332,000',
      story:
        'An example, in dollars. In the 1990 edition a customer’s life is $332,000 of revenue; that this is 12 cars at $25,000 and $32,000 of service we recall from memory. How the service is spread over years and visits is our choice. Margins are our example: a tenth of the price of a car and 45% in service. The probabilities are intentions and answers of American owners today (Cox, 2025): 74%, 54% and 51%. Discounted at 10% a year.',
    },
    'three-cars': {
      name: 'Three cars in 12 years',
      story:
        'An example of round numbers to check the calculation on paper, made up by us on 21 November 2026, in roubles: one cycle brings 196,325, three bring 306,267; nothing is discounted.',
    },
  },
};
