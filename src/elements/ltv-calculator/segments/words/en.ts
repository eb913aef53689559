import { en as common } from '../../../../locale/en.js';
import type { CalculatorWords } from '../../../../locale/words.js';
import { en as dealer } from '../../dealer/words/en.js';
import * as shared from '../../words/shared/en.js';

export const en: CalculatorWords = {
  common,
  title: 'Branches, brands and client types compared',
  model: 'Branches, brands, client types',
  introduction:
    'What a client is worth in each branch, brand, city or client type, and what that makes on average over all clients. LTV (lifetime value) can be entered for each, or worked out by the dealer’s model.',
  headline: 'Mean LTV over all clients',
  questions: {
    ...dealer.questions,
    segmentBasis: {
      label: 'Value of a client in each row',
      options: { values: 'I know it', dealer: 'work it out by the dealer’s model' },
    },
    segmentWeights: {
      label: 'How large each row is',
      options: { clients: 'number of clients', shares: 'share of clients' },
    },
    segments: {
      label: 'Branches, brands or client types',
      hint: 'From 2 to 12 rows. Shares have to sum to 100%.',
      columns: { name: 'Name', weight: 'Clients or share', value: 'Value of one client' },
    },
    dealerSegments: {
      label: 'Branches, brands or client types',
      hint: 'From 2 to 12 rows. An empty cell takes the common answer from the questions below. Shares have to sum to 100%.',
      columns: {
        name: 'Name',
        weight: 'Clients or share',
        saleGross: 'Gross profit on a sale',
        financeInsuranceGross: 'Gross profit on finance and insurance',
        serviceGross: 'Gross profit per visit',
        serviceShareLast: 'Come for service in the last year',
        repurchaseProbability: 'The next car is from you again',
      },
    },
  },
  figures: {
    weightedMean: 'Mean over all clients',
    lowestValue: 'Lowest row',
    highestValue: 'Highest row',
    weightInAll: 'Clients in all',
    unweightedMean: 'Mean of the rows, as if all were equally large (a mistake)',
    meanGap: 'That mistake changes the mean by',
    segmentValue: 'Value of one client',
    segmentIndex: 'Index, mean = 100',
    segmentShare: 'Share of clients',
    segmentContribution: 'Contribution to the mean',
  },
  names: {
    ...shared.names,
    segmentWeight: 'clients or share',
    segmentValue: 'value of one client',
    weightInAll: 'clients or shares in all',
    weightedMean: 'mean over all clients',
    unweightedMean: 'mean of the rows (a mistake)',
  },
  sentences: {
    mean: 'On average over all clients, one brings {weightedMean}; by rows from {lowestValue} to {highestValue}.',
    'all-alike': 'In every row one client brings the same: {weightedMean}.',
    'all-lose-alike': 'In every row one client brings the same loss: {loss}.',
    loss: 'On average over all clients, one brings a loss of {loss}; by rows from {lowestValue} to {highestValue}.',
  },
  assumptions: {
    ...shared.assumptions,
    'weights-clients': 'Each row counts by its number of clients.',
    'weights-shares': 'Each row counts by its share of clients.',
    'values-as-given':
      'The values are taken as they were entered: they compare only if all were worked out in the same way, for the same number of years.',
    'values-by-dealer':
      'The value of each row is the gross profit of one client over {years} by the dealer’s customer model.',
    'values-by-dealer-after-retention':
      'The value of each row is the gross profit of one client, less what is spent on keeping them, over {years} by the dealer’s customer model.',
    'blank-is-common': 'Where a row leaves a cell empty, the common answer is taken.',
  },
  notes: {
    'no-index': 'The mean is not above zero, so no index can be told: how many times a loss one row is means nothing.',
    'some-lose': 'In some rows a client brings a loss: the others pay for it.',
    'unweighted-mean-flatters':
      'The mean of the rows would be {unweightedMean}, {gap} too much: small rows with a high value would count as much as large ones. The right mean is {weightedMean}.',
    'unweighted-mean-understates':
      'The mean of the rows would be {unweightedMean}, {gap} too little: small rows with a low value would count as much as large ones. The right mean is {weightedMean}.',
    'same-names':
      'Some rows have the same name. If they are the same clients, these count twice; if not, give each row a name of its own.',
    'nobody-in-a-segment': 'A row without clients changes nothing in the mean.',
  },
  issues: {
    'shares-do-not-sum':
      'The shares sum to {limit} and not to 100%. They can be scaled to 100%, each in its proportion.',
    'no-clients': 'Enter how many clients there are in one row at least.',
  },
  pictures: {
    segments: 'Value of one client by rows, against the mean',
    after: 'After',
    breakdown: 'What each row adds to the mean',
  },
};
