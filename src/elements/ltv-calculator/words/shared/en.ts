/** What several ways of counting ask and assume in the same words. */
export const questions = {
  discountRate: {
    label: 'Discount rate',
    hint: 'What your money would earn elsewhere. Zero treats future money as equal to today’s.',
  },
} as const;

export const assumptions = {
  'discount-rate-preset':
    'Future money is discounted at {rate} a year. This is our example, chosen on {date}; replace it with your own cost of money.',
  'discount-rate': 'Future money is discounted at {rate} a year.',
  'nothing-discounted': 'Nothing is discounted: money in ten years counts as much as money today.',
  'example-amounts':
    'Some of the amounts are still our example, chosen on {date}, not the figures of any real firm. Replace them with your own.',
} as const;

export const names = {
  discountRate: 'discount rate per year',
  t: 't',
} as const;
