import { en as common } from '../../../../locale/en.js';
import type { CalculatorWords } from '../../../../locale/words.js';
import * as car from '../../words/car/en.js';
import * as shared from '../../words/shared/en.js';

export const en: CalculatorWords = {
  common,
  title: 'Lifetime value of a car',
  model: 'Car through its owners',
  introduction:
    'How much gross profit one car brings you through all its owners: each sale you make, finance and insurance, and service under every owner. This is the LTV (lifetime value) of the car, not of a customer.',
  headline: 'LTV of one car',
  questions: {
    ...shared.questions,
    ...car.questions,
    owners: {
      label: 'Owners of the car, in order',
      hint: 'The first is the one who buys it new. For each later one: how likely they are to buy it from you if the previous owner did.',
      columns: {
        ownershipYears: 'Years kept',
        boughtHere: 'Buys from you',
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
      label: 'How much of that share remains if the car was bought elsewhere',
      hint: 'If a third as many come, about 33%.',
    },
  },
  figures: {
    ...car.figures,
    vehicleLifetimeValue: 'LTV of the car',
    undiscountedVehicleValue: 'Undiscounted LTV of the car',
    firstOwnerValue: 'Under the first owner',
    laterOwnersValue: 'Under all later owners',
    lastOwnerHere: 'Probability that the last owner bought from you',
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
    serviceGrossPerYear: 'service gross profit of a car that comes, per {period}',
    saleGross: 'gross profit on the sale',
    serviceOfYear: 'service gross profit in a year or part of one',
    boughtHere: 'probability that it is bought from you',
    serviceShare: 'share that comes',
    discountFactor: 'discount factor',
    sale: 'sales of the car',
    vehicleLifetimeValue: 'LTV of the car',
  },
  sentences: {
    'several-owners':
      'Over {years}, one car brings in {vehicleLifetimeValue} of gross profit in today’s money: {firstOwnerValue} under the first owner, {laterOwnersValue} under later owners.',
    'several-owners-undiscounted':
      'Over {years}, one car brings in {vehicleLifetimeValue} of gross profit: {firstOwnerValue} under the first owner, {laterOwnersValue} under later owners.',
    'one-owner': 'Over {years}, one car brings in {vehicleLifetimeValue} of gross profit in today’s money.',
    'one-owner-undiscounted': 'Over {years}, one car brings in {vehicleLifetimeValue} of gross profit.',
    nothing: 'Over {years}, one car makes neither a profit nor a loss.',
    loss: 'Over {years}, one car makes a loss of {loss}.',
  },
  assumptions: {
    ...shared.assumptions,
    ...car.assumptions,
    'our-definition':
      'There is no generally accepted formula for the value of a car; this definition is ours: sales to each owner times the probability that they buy from you, plus service under each owner.',
    'gross-profit': 'LTV counts gross profit. Rent, salaries and taxes still have to be paid out of it.',
    'chain-of-owners': 'Once a car has been bought elsewhere, it is not bought from you again.',
    'service-elsewhere':
      'The share of cars bought elsewhere that come for service is {factor} of the share of cars bought from you, at the same age.',
    'share-in-a-line': 'The share of cars that come for service changes evenly from the first year to the last.',
    'share-of-the-first-year':
      'Only one year is counted, so the first year’s share is used; the last year’s has no effect.',
    'share-with-a-step':
      'The share of cars that come for service changes evenly, except that {part} of the change happens at once when the warranty ends ({warranty}).',
    'stays-on-the-road': 'The car stays on the road until the last owner in the table parts with it.',
  },
  notes: {
    'negative-gross':
      'Some of the gross profits are negative: check the signs. A loss on a sale may be intended, if it is made up later.',
    'bought-elsewhere':
      'Owner {owner} and all later ones are certain to buy the car elsewhere: under them, only service is left.',
    'bought-elsewhere-by-last':
      'Owner {owner} is certain to buy the car elsewhere: under that owner, only service is left.',
    'bought-elsewhere-by-all': 'The car is certain to be bought elsewhere: only service is left.',
    'first-owner-uncertain':
      'The first owner is not certain to buy from you: this is the value of any such car in your area, not of one you sold.',
    'share-rises':
      'The share that comes for service rises from {first} to {last}. At most dealers it falls as cars age.',
    'do-not-add-to-customers':
      'Do not add the value of cars to the value of customers: it is the same money, added up by car instead of by person.',
  },
  issues: {},
  pictures: {
    owners: 'What the car brings in under each owner',
    cumulativeMargin: 'What one car brings in, cumulative',
    cumulativeMarginColumn: 'Brought in so far',
    cumulativeMarginSummary: 'After {length}, one car has brought in {value}.',
    ownersRow: 'Owner',
    ownerStarts: 'Changes of owner',
    ownerStartsColumn: 'Brought in by then',
    serviceShare: 'Share of cars bought from you that come for service',
    serviceShareColumn: 'Come, if bought from you',
    serviceShareSummary: 'After {length}, {value} of the cars bought from you come for service.',
    serviceShareLine: 'Bought from you',
    serviceShareExpectedLine: 'Wherever bought',
    serviceShareExpected: 'Share of cars that come for service, wherever bought',
    serviceShareExpectedColumn: 'Come, wherever bought',
    after: 'After',
    breakdown: 'Where it comes from',
  },
};
