import { en as common } from '../../../../locale/en.js';
import type { CalculatorWords } from '../../../../locale/words.js';
import * as car from '../../words/car/en.js';
import * as shared from '../../words/shared/en.js';

export const en: CalculatorWords = {
  common,
  title: 'Lifetime value of a dealership customer',
  model: 'Dealership customer',
  introduction:
    'How much gross profit one customer brings a car dealer: cars, finance and insurance, service, the trade-in, the next purchase. This is LTV, lifetime value. (In car finance the same letters mean loan-to-value; that is something else.)',
  headline: 'LTV of one dealership customer',
  questions: {
    ...shared.questions,
    ...car.questions,
    saleGrossBasis: {
      label: 'Gross profit on a car',
      options: { known: 'I know it', deal: 'work it out from one deal' },
    },
    saleGross: {
      label: 'Gross profit on a sale',
      hint: 'The price less everything the car cost you. Finance and insurance are asked separately.',
    },
    dealPrice: { label: 'Selling price' },
    dealPurchase: { label: 'What you paid for the car' },
    dealReconditioning: { label: 'Reconditioning', hint: 'Repairs, cleaning, inspection, photographs.' },
    dealFloorPlanDays: { label: 'Days in stock' },
    dealFloorPlanRate: {
      label: 'Rate on the money tied up in the car',
      hint: 'Floor plan interest, or what the money would earn elsewhere.',
    },
    dealCommission: { label: 'Salesperson’s commission' },
    financeInsuranceGross: {
      label: 'Gross profit on finance and insurance',
      hint: 'Average per car sold: commissions from banks and insurers.',
    },
    cycleYears: {
      label: 'Years a customer keeps a car',
      hint: 'From one purchase to the next; fractions are fine.',
    },
    serviceShareLast: {
      label: 'Come for service in the last year',
      hint: 'The share of cars bought from you that still come in the last year of ownership.',
    },
    repurchaseProbability: {
      label: 'Buy the next car from you too',
      hint: 'The share of customers who start the next cycle with you. Count deals, not intentions.',
    },
    horizon: {
      label: 'Horizon',
      options: { cycle: 'one ownership cycle', years: 'a number of years', life: 'a customer’s whole lifetime' },
    },
    horizonYears: { label: 'Years to count' },
    lifeYears: {
      label: 'Years in a customer’s lifetime',
      hint: 'Without a number, “whole lifetime” means nothing.',
    },
    clientType: {
      label: 'Type of customer',
      options: {
        buyer: 'buys, trades nothing in',
        'trade-in': 'buys and trades the old car in',
        'seller-only': 'only sells you a car',
        'service-only': 'only comes for service',
      },
    },
    accessoriesGross: { label: 'Gross profit on accessories', hint: 'Average per car sold.' },
    serviceBasis: {
      label: 'Share of cars that come for service',
      options: { decline: 'changes from the first year to the last', table: 'set for each age' },
    },
    serviceShareFirst: { label: 'Come for service in the first year', hint: 'Of the cars bought from you.' },
    serviceByAge: {
      label: 'Service by year of ownership',
      hint: 'The first row is the first year; the last also applies from then on. Empty cells take the general numbers.',
      columns: { share: 'Come', visits: 'Visits a year', gross: 'Gross profit per visit' },
    },
    bodyShopGross: { label: 'Gross profit on body repairs', hint: 'Average per car that comes to you.' },
    tradeInProbability: { label: 'Trade the old car in with you', hint: 'How likely, at the end of each cycle.' },
    tradeInGross: {
      label: 'Gross profit on reselling a trade-in',
      hint: 'After valuation, reconditioning and every other cost of that car.',
    },
    sellerShare: {
      label: 'Share of that profit credited to whoever traded the car in',
      hint: 'The rest belongs to the sale of that car. This does not change LTV, only what to add up across all customers.',
    },
    retentionCost: { label: 'Cost of retaining a customer', hint: 'Reminders, gifts, a club card.' },
    acquisitionCost: {
      label: 'Customer acquisition cost',
      hint: 'Fully loaded: advertising, sales staff and first discounts, divided by the number of new customers.',
    },
    salePrice: { label: 'Price of a car', hint: 'Only needed for revenue.' },
    serviceTicket: { label: 'Revenue per visit', hint: 'The average repair order. Only needed for revenue.' },
    tradeInPrice: { label: 'Resale price of a trade-in', hint: 'Only needed for revenue.' },
    referralProgramme: { label: 'Referrals', options: { no: 'leave out', yes: 'count' } },
    referrals: { label: 'New customers referred by one', hint: 'On average, over the whole time.' },
    referralsWouldNotCome: {
      label: 'Share who would not have come otherwise',
      hint: 'The others would have come anyway: they only save you the acquisition cost.',
    },
    referralReward: { label: 'Reward for a referral', hint: 'For each one who becomes a customer.' },
    referralDelayYears: { label: 'Years until referred customers come' },
    referralChain: {
      label: 'Referrals by the new customers themselves',
      options: { no: 'leave out', yes: 'count the whole chain' },
    },
  },
  figures: {
    ...car.figures,
    lifetimeValue: 'LTV',
    undiscountedLifetimeValue: 'Undiscounted LTV',
    discountingEffect: 'Effect of discounting',
    cycleValue: 'First ownership cycle in full',
    lifetimeRevenue: 'Revenue from a customer over the same time (not profit)',
    carsBought: 'Cars bought from you, on average',
    additiveLifetimeValue: 'LTV to add up across all customers',
    netLifetimeValue: 'LTV less acquisition cost',
    lifetimeValueToAcquisitionCost: 'LTV to acquisition cost',
    referralNewClients: 'Referrals: profit from those who would not have come',
    referralAcquisitionSaved: 'Referrals: acquisition cost saved',
    referralRewards: 'Referrals: rewards',
    referralValue: 'Referrals, total',
    lifetimeValueWithReferrals: 'LTV with referrals, for deciding what to spend on one customer',
    saleGross: 'Gross profit on one sale',
    everyoneStaysRevenue: 'Revenue if everyone always came back for everything (not value)',
    sale: 'Car sales',
    accessories: 'Accessories',
    bodyShop: 'Body repairs',
    tradeIn: 'Resale of trade-ins',
    retention: 'Retention costs',
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
    dealFloorPlanRate: 'rate on the money tied up per {period}',
    dealCommission: 'commission',
    floorPlanCost: 'cost of the money tied up',
    accessoriesGross: 'gross profit on accessories',
    bodyShopGross: 'gross profit on body repairs per {period}',
    tradeInGross: 'gross profit on reselling a trade-in',
    retentionCost: 'retention costs per {period}',
    survival: 'share of customers remaining',
    serviceShare: 'share that comes for service',
    tradeInProbability: 'probability of a trade-in',
    partOfYear: 'part of the year counted',
    carsBought: 'cars bought from you, on average',
    sale: 'car sales',
    accessories: 'accessories',
    bodyShop: 'body repairs',
    tradeIn: 'resale of trade-ins',
    retention: 'retention costs, total',
    lifetimeValue: 'LTV',
    sellerShare: 'share credited to whoever traded the car in',
    resaleMarginOfSale: 'profit credited to the sale of trade-ins',
    additiveLifetimeValue: 'LTV to add up across all customers',
    acquisitionCost: 'acquisition cost',
    netLifetimeValue: 'LTV less acquisition cost',
    lifetimeValueToAcquisitionCost: 'LTV to acquisition cost',
    referrals: 'new customers referred by one',
    referralsWouldNotCome: 'share who would not have come otherwise',
    referralReward: 'reward for a referral',
    referralDelayYears: 'years until they come',
    referralChainShare: 'value carried over to the next round',
    referralsCounted: 'referred customers, discounted to today',
    referralNewClients: 'profit from those who would not have come',
    referralAcquisitionSaved: 'acquisition cost saved',
    referralRewards: 'rewards for referrals',
    referralValue: 'value of referrals',
    lifetimeValueWithReferrals: 'LTV with referrals',
    everyoneStaysRevenue: 'revenue if everyone always came back for everything',
    carsCounted: 'number of cars',
    yearsCounted: 'number of years',
    carsHandedOver: 'number of trade-ins',
    saleRevenue: 'price of a car',
    serviceRevenue: 'service revenue over all years',
    visitRevenue: 'revenue per visit',
    tradeInRevenue: 'resale price of a trade-in',
  },
  sentences: {
    'gross-profit':
      'Over {years}, one customer brings the dealer {lifetimeValue} of gross profit in today’s money. Without discounting it would be {undiscountedLifetimeValue}.',
    'gross-profit-undiscounted': 'Over {years}, one customer brings the dealer {lifetimeValue} of gross profit.',
    'profit-after-retention':
      'Over {years}, one customer brings the dealer {lifetimeValue} of gross profit after retention costs, in today’s money. Without discounting it would be {undiscountedLifetimeValue}.',
    'profit-after-retention-undiscounted':
      'Over {years}, one customer brings the dealer {lifetimeValue} of gross profit after retention costs.',
    nothing: 'Over {years}, one customer brings the dealer neither a profit nor a loss.',
    loss: 'Over {years}, each such customer loses the dealer {loss}.',
  },
  assumptions: {
    ...shared.assumptions,
    ...car.assumptions,
    'example-amounts':
      'Some of the amounts are still our example, chosen on {date}. $1,840 on a new car, $1,666 on finance and insurance and $1,306 on a used car are published American averages (Presidio/NCM, third quarter of 2025); the others are round numbers, not those of any real firm. Replace them with your own.',
    'gross-profit': 'LTV counts gross profit. Rent, department salaries and taxes still have to be paid out of it.',
    'profit-after-retention':
      'LTV counts gross profit after retention costs. Rent, department salaries and taxes still have to be paid out of it.',
    'horizon-cycle': 'The horizon is one ownership cycle, {years}: this is not the whole lifetime.',
    'horizon-years': 'The horizon is {years}: this is not the whole lifetime.',
    'horizon-life': 'A customer’s whole lifetime is taken to be {years}.',
    'client-buyer': 'The customer buys from you and comes for service, but does not trade the old car in.',
    'client-trade-in':
      'The customer buys from you, comes for service, and may trade the car in at the end of the cycle; the profit on its resale is counted on that day.',
    'client-seller-only':
      'The customer only sells you cars: the first one now and for certain, each later one a cycle on, if they come again. They bring in nothing else.',
    'client-service-only':
      'The customer bought elsewhere and only comes for service; “from you too” means that they also come with their next car.',
    'cycles-alike':
      'All cycles bring the same amounts, and everyone is equally likely to come back for the next car, whether or not they come for service.',
    'cycles-alike-without-purchases':
      'All cycles bring the same amounts, and each next one is equally likely to begin.',
    'service-line': 'The share of cars that come for service changes evenly from the first year to the last.',
    'service-step':
      'The share of cars that come for service changes evenly, except that part of the change happens at once when the warranty ends.',
    'service-first-year':
      'The cycle has only one year, so the first year’s share is used; the last year’s has no effect.',
    'service-table':
      'The share of cars that come for service is from your table; its last row also applies from then on.',
    'revenue-by-profit':
      'In revenue, finance and insurance, accessories and body repairs are counted at their gross profit: we do not ask for their prices.',
    'revenue-without-prices':
      'Not all prices are given: where there is none, revenue includes the gross profit instead, so the real revenue is higher.',
    'referrals-first':
      'A referred customer brings in as much as the one who referred them; anyone they refer in turn is not counted.',
    'referrals-chain':
      'A referred customer brings in as much as the one who referred them and refers as many; only those who would not have come otherwise continue the chain.',
    'referrals-save-nothing': 'No acquisition cost is given, so customers who would have come anyway save nothing.',
  },
  notes: {
    'sale-at-a-loss':
      'Every sale loses {loss}. That may be right if finance, insurance and service make up for it; check the sign.',
    'service-at-a-loss': 'A visit loses up to {loss}: the more often the customer comes, the bigger the loss.',
    'resale-at-a-loss': 'Every trade-in loses {loss}: perhaps too much is paid for it.',
    'price-below-gross':
      'The price of a car, {price}, is less than the gross profit on it, {gross}: one of the two is probably still the example.',
    'ticket-below-gross':
      'The revenue per visit, {price}, is less than its gross profit, {gross}: one of the two is probably still the example.',
    'resale-price-below-gross':
      'The resale price, {price}, is less than the gross profit on it, {gross}: one of the two is probably still the example.',
    'cycle-beyond-horizon':
      'The ownership cycle, {cycle}, is longer than the horizon, {horizon}: the end of the cycle and the trade-in are not counted.',
    'cycle-cut-by-horizon':
      'The ownership cycle, {cycle}, is longer than the horizon, {horizon}: the end of the cycle is not counted.',
    'revenue-if-all-stay':
      'If everyone always came back for everything, revenue from a customer would be {whole}. That is not value: the profit to expect from a customer is {value}. The ratio is {times}.',
    'revenue-if-all-stay-no-value':
      'If everyone always came back for everything, revenue from a customer would be {whole}. That is not value: no profit can be expected from such a customer.',
    'revenue-if-all-stay-loss':
      'If everyone always came back for everything, revenue from a customer would be {whole}. That is not value: such a customer makes a loss.',
    'resale-counted-once':
      'The profit on the trade-in is shown here because without this customer there would be none. It is also part of the profit on selling that car to its next buyer: when adding up across all customers, use {additive}.',
    'resale-divided':
      '{share} of the resale profit is credited to whoever traded the car in. When adding up across all customers, use {additive} and subtract this part from the profit on the sale of trade-ins, or it counts twice.',
    'referrals-not-to-be-summed':
      'LTV with referrals, {together}, is for deciding what to spend on this one customer. Do not add it up across all customers: everyone referred would count twice, once as themselves and once through whoever referred them.',
    'value-below-acquisition-cost':
      'A customer brings in {lifetimeValue} and costs {acquisitionCost} to acquire: {shortfall} is lost on each.',
    'loss-beside-acquisition-cost':
      'A customer makes a loss of {loss} and also costs {acquisitionCost} to acquire: {shortfall} is lost on each.',
    'three-to-one-is-of-another-trade':
      'The rule that LTV should be three times the acquisition cost comes from subscription software, where the same amount comes in every month. It does not suit a dealer.',
    'service-share-rises':
      'The share that comes for service rises: at the age of {age} it is {to}, a year earlier {from}. At most dealers it falls as cars age; check whether yours really rises.',
  },
  issues: {
    'chain-diverges':
      'If every customer refers new ones, those refer more, and each round is worth no less than the one before, the chain never ends. To count all of it, enter fewer than {limit} referrals per customer.',
  },
  pictures: {
    streams: 'Revenue and gross profit by source',
    streamsRow: 'Source',
    cumulativeMargin: 'What one customer brings in, cumulative',
    cumulativeMarginColumn: 'Brought in so far',
    cumulativeMarginSummary: 'After {length}, one customer has brought in {value}.',
    cycle: 'car {number}',
    acquisitionCost: 'Acquisition: {value}',
    serviceShare: 'Share of cars that come for service',
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
        'An example, in dollars. In “Customers for Life” by Sewell and Brown (2002 edition, as retold) it is 12 cars at $35,000 and service: $517,000 of revenue from somebody who never leaves. The split of service across years and visits is our choice. Margins are American averages: $1,840 on a new car and $1,666 on finance and insurance (Presidio/NCM, third quarter of 2025); 45% in service is a round number. The probabilities are owners’ intentions and answers (Cox, 2025): 74% of those who come for service are likely to buy there again; 54% come in the first year, 51% in the last. Discounted at 10% a year, as in textbooks.',
    },
    'sewell-1990': {
      name: 'Sewell, 1990: $332,000',
      story:
        'An example, in dollars. In the 1990 edition a customer’s lifetime revenue is $332,000; that this is 12 cars at $25,000 plus $32,000 of service is from memory. The split of service across years and visits is our choice. Margins are our example: a tenth of the price of a car and 45% in service. The probabilities are intentions and answers of American owners today (Cox, 2025): 74%, 54% and 51%. Discounted at 10% a year.',
    },
    'three-cars': {
      name: 'Three cars in 12 years',
      story:
        'An example in round numbers for checking the calculation on paper, made up by us on 21 November 2026, in roubles: one cycle brings in 196,325, three bring in 306,267; nothing is discounted.',
    },
  },
};
