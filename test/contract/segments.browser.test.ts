import type { Calculator } from '../../src/calculators/calculator.js';
import { contractOfModel } from './model-subject.js';

const row = (name: string, weight: number) => ({
  name,
  weight,
  saleGross: null,
  financeInsuranceGross: null,
  serviceGross: null,
  serviceShareLast: null,
  repurchaseProbability: null,
});

/** By the dealer's model, because the contract types numbers into fields; the plain table is a situation. */
const byDealer = (calculator: Calculator): Calculator => ({
  ...calculator,
  questions: calculator.questions.map((question) =>
    question.id === 'segmentBasis' && question.kind === 'choice' ? { ...question, default: 'dealer' } : question,
  ),
});

contractOfModel(
  'segments',
  {
    money: 'saleGross',
    others: ['serviceVisits', 'repurchaseProbability'],
    mend: { question: 'repurchaseProbability', text: '120', value: 1 },
    situations: {
      'values that are known': { segmentBasis: 'values' },
      'names of every length': {
        dealerSegments: [row('0123456789 9876543210 0123456789 9876543210 0123456789', 10), row('2', 2000)],
      },
    },
    notable: { dealerSegments: [row('1', 1500), { ...row('2', 500), saleGross: 9e5 }] },
    longNumbers: { saleGross: 987_654_321_012.34, financeInsuranceGross: 87_654_321_012.12 },
    title: { en: 'Branches, brands and customer types compared', ru: 'Сравнение филиалов, марок и типов клиентов' },
  },
  byDealer,
);
