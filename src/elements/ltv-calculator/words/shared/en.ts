/** What several ways of counting ask and assume in the same words. */
export const questions = {
  discountRate: {
    label: 'Discount rate',
    hint: 'What your money would earn elsewhere. Zero counts later money as if it were here today.',
  },
} as const;

export const assumptions = {
  'discount-rate-preset':
    'Later money is discounted at {rate} a year. This is our example, chosen on {date}; put your own cost of money in its place.',
  'discount-rate': 'Later money is discounted at {rate} a year.',
  'nothing-discounted': 'Nothing is discounted: money in ten years counts as much as money today.',
  'example-amounts':
    'Some of the amounts are still our example, chosen on {date}; they are not the figures of any firm. Put your own in their place.',
} as const;

export const names = {
  discountRate: 'discount rate per year',
  t: 't',
} as const;
