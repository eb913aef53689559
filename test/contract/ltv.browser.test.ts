import { LtvCalculator } from '../../src/elements/ltv-calculator/ltv-calculator.js';
import '../../src/elements/ltv-calculator/define.js';
import { contractOf } from './contract.js';

contractOf({
  tag: 'ltv-calculator',
  element: LtvCalculator,
  money: 'averagePurchase',
  others: ['purchaseFrequency', 'grossMargin'],
  fields: 6,
  mend: { question: 'grossMargin', text: '120', value: 1 },
  situations: {
    'customer counts': { churnBasis: 'counts' },
    'a lifespan': { churnBasis: 'lifespan' },
    'a cohort': { churnBasis: 'cohort' },
    'a loss on every customer': { acquisitionCost: 1000, grossMargin: -0.2 },
    'a payback and a loyalty programme': { acquisitionCost: 100, loyaltyProgramme: 'yes', horizonYears: 5 },
  },
  notable: { acquisitionCost: 1000, grossMargin: -0.2 },
  longNumbers: {
    averagePurchase: 987_654_321.09,
    purchaseFrequency: 98.76,
    churn: 0.01234,
    acquisitionCost: 987_654_321_012.34,
    extraCost: 87_654_321.12,
    loyaltyProgramme: 'yes',
    loyaltyFixedCost: 7_654_321.12,
  },
  title: { en: 'Customer lifetime value', ru: 'Пожизненная ценность клиента' },
});
