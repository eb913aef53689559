import type { Calculator } from '../../src/calculators/calculator.js';
import { NpsCalculator } from '../../src/elements/nps-calculator/nps-calculator.js';
import '../../src/elements/nps-calculator/define.js';
import { contractOf } from './contract.js';

/** With what a point is worth, because the contract looks for amounts of money. */
const worked = ({ questions, ...calculator }: Calculator): Calculator => ({
  ...calculator,
  questions: questions.map((question) =>
    question.id === 'money' && question.kind === 'choice' ? { ...question, default: 'yes' } : question,
  ),
});

const element = class extends NpsCalculator {
  static override readonly edition = {
    ...NpsCalculator.edition,
    models: NpsCalculator.edition.models.map((model) => ({ ...model, calculator: worked(model.calculator) })),
  };
};
customElements.define('nps-under-contract', element);

const branch = (name: string, weight: number | null, promoters: number) => ({
  name,
  promoters,
  passives: 25,
  detractors: 15,
  weight,
});

contractOf({
  tag: 'nps-under-contract',
  element,
  published: 'nps-calculator',
  money: 'promoters',
  amount: '[data-figure="onePoint"] dd',
  others: ['passives', 'detractors'],
  share: 'contactedShare',
  mend: { question: 'promoters', text: '-5', value: 0, impossible: -5 },
  situations: {
    'each answer': { entry: 'answers' },
    'stars of employees': { entry: 'answers-1-5', surveyOf: 'employees' },
    'a scale without a zero': { entry: 'answers-1-10' },
    branches: { entry: 'branches' },
    'branches by their customers': {
      entry: 'branches',
      branches: [branch('0123456789 9876543210 0123456789 9876543210', 9_000_000, 60), branch('2', 1, 1)],
    },
    'an earlier survey and a score to compare with': { comparison: 'earlier', comparisonScore: -30 },
    'those who kept silent, of a few': { population: 2000, invited: 1200 },
    'growth and the claim about sales': { earnedGrowth: 'yes', growthIllustration: 'yes', brandPoints: 50 },
    'three answers of employees': { promoters: 3, passives: 0, detractors: 0, surveyOf: 'employees' },
    'nobody for and nobody against': { promoters: 0, passives: 7, detractors: 0 },
  },
  notable: { promoters: 3, passives: 1, detractors: 0 },
  longNumbers: {
    promoters: 987_654_321,
    passives: 87_654_321,
    detractors: 123_456_789,
    customers: 987_654_321,
    promoterValue: 987_654_321_012.34,
    detractorValue: -87_654_321_012.12,
  },
  latin: ['eNPS', 'NPS', 'Net Promoter Score', 'Net Promoter', 'Bain & Company', 'NICE Systems', 'CSV'],
  title: { en: 'NPS, and how far to trust it', ru: 'NPS и насколько ему можно верить' },
});
