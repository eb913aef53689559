import { contractOfModel } from './model-subject.js';

contractOfModel('dealer', {
  money: 'saleGross',
  others: ['serviceVisits', 'repurchaseProbability'],
  mend: { question: 'repurchaseProbability', text: '120', value: 1 },
  situations: {
    'a deal worked out, and a cost to win the customer': {
      saleGrossBasis: 'deal',
      acquisitionCost: 100_000,
      horizon: 'cycle',
    },
    'recommendations in a chain': {
      referralProgramme: 'yes',
      referralChain: 'yes',
      referrals: 0.3,
      acquisitionCost: 500,
    },
    'service by age, and a life': { serviceBasis: 'table', horizon: 'life', bodyShopGross: 200, retentionCost: 20 },
    'somebody who only sells us cars': { clientType: 'seller-only', sellerShare: 0.5 },
    'a loss on every sale': { saleGross: -5000, serviceGross: -10 },
  },
  notable: { acquisitionCost: 100_000 },
  longNumbers: {
    saleGross: 987_654_321_012.34,
    financeInsuranceGross: 87_654_321_012.12,
    serviceGross: 9_876_543_210.98,
    acquisitionCost: 987_654_321_012.34,
    horizon: 'life',
  },
  title: { en: 'Lifetime value of a dealership customer', ru: 'Пожизненная ценность клиента автодилера' },
});
