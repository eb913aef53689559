import { en as common } from '../../../../locale/en.js';
import type { CalculatorWords } from '../../../../locale/words.js';
import * as car from '../../words/car/en.js';
import * as shared from '../../words/shared/en.js';

export const en: CalculatorWords = {
  common,
  title: 'Lifetime value of a car',
  model: 'Car through its owners',
  introduction:
    'What one car brings you in gross profit through all its owners: each sale of it by you, finance and insurance, and service under every owner. This is the LTV (lifetime value) of the car, not of a customer.',
  headline: 'LTV of one car',
  questions: {
    ...shared.questions,
    ...car.questions,
    owners: {
      label: 'Owners of the car, one after the other',
      hint: 'The first is the one who buys it new. For each next one: how likely they are to buy it from you, if the owner before them did.',
      columns: {
        ownershipYears: 'Keeps it, years',
        boughtHere: 'Buys it from you',
        saleGross: 'Gross profit on the sale',
        financeInsuranceGross: 'Gross profit on finance and insurance',
      },
    },
    serviceShareFirst: { label: 'Come for service in the first year', hint: 'Of the cars bought from you.' },
    serviceShareLast: {
      label: 'Come for service in the last year',
      hint: 'In the last year of the last owner in the table. In between, the share changes year by year.',
    },
    serviceElsewhereFactor: {
      label: 'Left of that share where the car was bought elsewhere',
      hint: 'If three in ten as many come, 30%.',
    },
  },
  figures: {
    ...car.figures,
    vehicleLifetimeValue: 'LTV of the car',
    undiscountedVehicleValue: 'LTV of the car with nothing discounted',
    firstOwnerValue: 'Under the first owner',
    laterOwnersValue: 'Under all later owners',
    lastOwnerHere: 'Probability that the last owner bought here',
    carYears: 'Years counted',
    sale: 'Sale of the car',
    owner1: 'First owner',
    owner2: 'Second owner',
    owner3: 'Third owner',
    owner4: 'Fourth owner',
    owner5: 'Fifth owner',
    owner6: 'Sixth owner',
  },
  names: {
    ...shared.names,
    ...car.names,
    serviceGrossPerYear: 'gross profit of service of a car that comes, per {period}',
    saleGross: 'gross profit on the sale',
    serviceOfYear: 'gross profit of service in a year or a part of it',
    boughtHere: 'probability that it is bought here',
    serviceShare: 'share that comes',
    discountFactor: 'discount factor',
    sale: 'sales of the car',
    vehicleLifetimeValue: 'LTV of the car',
  },
  sentences: {
    'several-owners':
      'Over {years}, one car brings {vehicleLifetimeValue} of gross profit in today’s money: {firstOwnerValue} under the first owner, {laterOwnersValue} under later ones.',
    'several-owners-undiscounted':
      'Over {years}, one car brings {vehicleLifetimeValue} of gross profit: {firstOwnerValue} under the first owner, {laterOwnersValue} under later ones.',
    'one-owner': 'Over {years}, one car brings {vehicleLifetimeValue} of gross profit in today’s money.',
    'one-owner-undiscounted': 'Over {years}, one car brings {vehicleLifetimeValue} of gross profit.',
    loss: 'Over {years}, one car brings a loss of {loss}.',
  },
  assumptions: {
    ...shared.assumptions,
    ...car.assumptions,
    'our-definition':
      'There is no generally accepted formula for the value of a car; this definition is ours: sales to each owner with the probability that they buy here, and service under each of them.',
    'gross-profit': 'Gross profit is counted. Rent, salaries and taxes still have to be paid from it.',
    'chain-of-owners': 'A car that was once bought elsewhere is not bought here again.',
    'service-elsewhere':
      'Of cars that were bought elsewhere, {factor} as many come for service as of those bought here at the same age.',
    'share-in-a-line': 'The share of cars that come for service changes evenly from the first year to the last.',
    'share-of-the-first-year':
      'Only one year is counted, so the share of the first year is used; that of the last year has no effect.',
    'share-with-a-step':
      'The share of cars that come for service changes evenly, but when the warranty ends ({warranty}), {part} of the whole change happens at once.',
    'stays-on-the-road': 'The car stays on the road until the last owner in the table parts with it.',
  },
  notes: {
    'negative-gross':
      'Some of the gross profits are negative: check the signs. A loss on a sale can be meant, if it is made good later.',
    'bought-elsewhere':
      'From owner number {owner} on, the car is certain to be bought elsewhere: only service is left.',
    'first-owner-uncertain':
      'The first owner is not certain to buy here: this is the value of any such car in your area, not of one that you sell.',
    'share-rises':
      'The share that comes for service rises from {first} to {last}. With most dealers it falls as cars get older.',
    'do-not-add-to-customers':
      'Do not add the value of cars to the value of customers: it is the same money, seen along the car instead of along the person.',
  },
  issues: {},
  pictures: {
    owners: 'What the car brings under each owner',
    cumulativeMargin: 'What one car brings, adding up',
    cumulativeMarginColumn: 'Brought so far',
    cumulativeMarginSummary: 'After {length}, one car has brought {value}.',
    ownersRow: 'Owner',
    ownerStarts: 'Changes of owner',
    ownerStartsColumn: 'Brought by then',
    serviceShare: 'Cars bought here that come for service',
    serviceShareColumn: 'Come, if bought here',
    serviceShareSummary: 'After {length}, {value} of the cars bought here come for service.',
    serviceShareLine: 'Bought from you',
    serviceShareExpectedLine: 'Wherever bought',
    serviceShareExpected: 'Cars that come for service, wherever bought',
    serviceShareExpectedColumn: 'Come, wherever bought',
    after: 'After',
    breakdown: 'Where it comes from',
  },
};
