import { en as common } from '../../../../locale/en.js';
import type { CalculatorWords } from '../../../../locale/words.js';
import { en as dealer } from '../../dealer/words/en.js';
import * as shared from '../../words/shared/en.js';

export const en: CalculatorWords = {
  common,
  title: 'Branches, brands and customer types compared',
  model: 'Branches, brands, customer types',
  introduction:
    'What a customer of each branch, brand, city or type is worth, and the average over all customers. LTV (lifetime value) can be entered for each row or worked out with the dealer model.',
  headline: 'Mean LTV over all customers',
  questions: {
    ...dealer.questions,
    segmentBasis: {
      label: 'Customer value in each row',
      options: { values: 'I know it', dealer: 'work it out with the dealer model' },
    },
    segmentWeights: {
      label: 'Size of each row',
      options: { clients: 'number of customers', shares: 'share of customers' },
    },
    segments: {
      label: 'Branches, brands or customer types',
      hint: 'From 2 to 12 rows. Shares must add up to 100%.',
      columns: { name: 'Name', weight: 'Customers or share', value: 'Value of one customer' },
    },
    dealerSegments: {
      label: 'Branches, brands or customer types',
      hint: 'From 2 to 12 rows. An empty cell takes the general answer from the questions below. Shares must add up to 100%.',
      columns: {
        name: 'Name',
        weight: 'Customers or share',
        saleGross: 'Gross profit on a sale',
        financeInsuranceGross: 'Gross profit on finance and insurance',
        serviceGross: 'Gross profit per visit',
        serviceShareLast: 'Come for service in the last year',
        repurchaseProbability: 'Buy the next car from you too',
      },
    },
  },
  figures: {
    weightedMean: 'Mean over all customers',
    lowestValue: 'Lowest row',
    highestValue: 'Highest row',
    weightInAll: 'Customers in total',
    unweightedMean: 'Mean of the rows, as if all were the same size (a mistake)',
    meanGap: 'That mistake changes the mean by',
    segmentValue: 'Value of one customer',
    segmentIndex: 'Index, mean = 100',
    segmentShare: 'Share of customers',
    segmentContribution: 'Contribution to the mean',
  },
  names: {
    ...shared.names,
    segmentWeight: 'customers or share',
    segmentValue: 'value of one customer',
    weightInAll: 'customers or shares in total',
    weightedMean: 'mean over all customers',
    unweightedMean: 'mean of the rows (a mistake)',
  },
  sentences: {
    mean: 'One customer brings in {weightedMean} on average; by row, from {lowestValue} to {highestValue}.',
    'all-alike': 'In every row one customer brings in the same: {weightedMean}.',
    'all-lose-alike': 'In every row one customer makes the same loss: {loss}.',
    loss: 'One customer makes a loss of {loss} on average; by row, from {lowestValue} to {highestValue}.',
  },
  assumptions: {
    ...shared.assumptions,
    'weights-clients': 'Each row is weighted by its number of customers.',
    'weights-shares': 'Each row is weighted by its share of customers.',
    'values-as-given':
      'The values are taken as entered: they can be compared only if all were worked out the same way, over the same number of years.',
    'values-by-dealer':
      'The value in each row is the gross profit from one customer over {years}, by the dealership customer model.',
    'values-by-dealer-after-retention':
      'The value in each row is the gross profit from one customer after retention costs over {years}, by the dealership customer model.',
    'blank-is-common': 'Where a cell is empty, the general answer is used.',
  },
  notes: {
    'no-index': 'The mean is not above zero, so there are no indices: “so many times a loss” means nothing.',
    'some-lose': 'In some rows a customer makes a loss: the others pay for it.',
    'unweighted-mean-flatters':
      'The mean of the rows would be {unweightedMean}, {gap} too much: small rows with a high value would count as much as large ones. The correct mean is {weightedMean}.',
    'unweighted-mean-understates':
      'The mean of the rows would be {unweightedMean}, {gap} too little: small rows with a low value would count as much as large ones. The correct mean is {weightedMean}.',
    'same-names':
      'Some rows have the same name. If they are the same customers, they are counted twice; if not, give each row its own name.',
    'nobody-in-a-segment': 'A row without customers does not affect the mean.',
  },
  issues: {
    'shares-do-not-sum': 'The shares add up to {limit}, not 100%. They can be scaled to 100% in proportion.',
    'no-clients': 'Enter the number of customers in at least one row.',
  },
  pictures: {
    segments: 'Value of one customer by row, and the mean',
    after: 'After',
    breakdown: 'What each row adds to the mean',
  },
};
