import { PERIODS } from '../../core/period.js';
import { advanced, amount, MOST_MONEY, share, simple, slider } from '../fields.js';
import type { InputsOf, Question } from '../question.js';
import { discountRate } from './presets.js';

const MOST_CUSTOMERS = 1e12;

const loyalty = { ...advanced, shownWhen: { question: 'loyaltyProgramme', is: 'yes' } } as const;

/** Written once: the counts of one period, asked when churn is worked out from them. */
const fromCounts = {
  ...simple,
  kind: 'count',
  minimum: 0,
  maximum: MOST_CUSTOMERS,
  shownWhen: { question: 'churnBasis', is: 'counts' },
} as const;

/**
 * What the lifetime-value calculator asks. The defaults are the worked example of the webinar that the project
 * started from: purchases of 50, twice a month, half of it margin, one customer in ten lost a month: 500.
 */
export const LTV_QUESTIONS = [
  { ...simple, id: 'averagePurchase', kind: 'money', default: 50, above: 0, maximum: MOST_MONEY },
  {
    ...simple,
    id: 'purchaseFrequency',
    kind: 'number',
    default: 2,
    above: 0,
    maximum: 10_000,
    periodQuestion: 'purchaseFrequencyPeriod',
  },
  {
    ...simple,
    id: 'purchaseFrequencyPeriod',
    kind: 'period',
    options: PERIODS,
    default: 'month',
    partOf: 'purchaseFrequency',
  },
  {
    ...simple,
    id: 'grossMargin',
    kind: 'share',
    default: 0.5,
    minimum: -10,
    maximum: 1,
    slider,
  },
  { ...simple, id: 'churnBasis', kind: 'choice', options: ['rate', 'counts', 'lifespan', 'cohort'], default: 'rate' },
  {
    ...simple,
    id: 'churn',
    ...share,
    default: 0.1,
    periodQuestion: 'churnPeriod',
    slider: { minimum: 0, maximum: 0.5, step: 0.005 },
    shownWhen: { question: 'churnBasis', is: 'rate' },
  },
  { ...fromCounts, id: 'customersAtStart', default: 1000, periodQuestion: 'churnPeriod' },
  { ...fromCounts, id: 'customersNew', default: 100 },
  { ...fromCounts, id: 'customersAtEnd', default: 1050 },
  { ...simple, id: 'churnPeriod', kind: 'period', options: PERIODS, default: 'month', partOf: 'churn' },
  {
    ...simple,
    id: 'lifespan',
    kind: 'duration',
    default: 10,
    above: 0,
    maximum: 1200,
    periodQuestion: 'lifespanPeriod',
    shownWhen: { question: 'churnBasis', is: 'lifespan' },
  },
  { ...simple, id: 'lifespanPeriod', kind: 'period', options: PERIODS, default: 'month', partOf: 'lifespan' },
  {
    // The default is the published "High End" cohort of Fader & Hardie (2007), customers left at the end of each year.
    ...simple,
    id: 'cohortSurvivors',
    kind: 'series',
    default: [1000, 869, 743, 653, 593, 551, 517, 491],
    minimum: 0,
    maximum: MOST_CUSTOMERS,
    minimumLength: 3,
    maximumLength: 13,
    periodQuestion: 'cohortPeriod',
    shownWhen: { question: 'churnBasis', is: 'cohort' },
  },
  { ...simple, id: 'cohortPeriod', kind: 'period', options: PERIODS, default: 'year', partOf: 'cohortSurvivors' },
  { ...simple, ...amount, id: 'acquisitionCost', default: null, optional: true },
  { ...simple, ...discountRate },
  { ...advanced, id: 'timing', kind: 'choice', options: ['start', 'middle', 'end', 'after-first'], default: 'start' },
  { ...advanced, id: 'horizonYears', kind: 'years', default: null, optional: true, minimum: 1, maximum: 50 },
  { ...advanced, id: 'marginGrowth', kind: 'share', default: 0, minimum: -0.99, maximum: 10, period: 'year' },
  {
    ...advanced,
    ...amount,
    id: 'extraCost',
    default: 0,
    periodQuestion: 'extraCostPeriod',
  },
  { ...advanced, id: 'extraCostPeriod', kind: 'period', options: PERIODS, default: 'month', partOf: 'extraCost' },
  { ...advanced, id: 'loyaltyProgramme', kind: 'choice', options: ['no', 'yes'], default: 'no' },
  { ...loyalty, ...share, id: 'loyaltyReward', default: 0.05 },
  { ...loyalty, ...share, id: 'loyaltyRedemption', default: 1 },
  { ...loyalty, ...amount, id: 'loyaltyFixedCost', default: 0, period: 'year' },
  { ...loyalty, id: 'loyaltyUplift', kind: 'share', default: 0.1, minimum: -1, maximum: 10 },
] as const satisfies readonly Question[];

export type LtvInputs = InputsOf<typeof LTV_QUESTIONS>;
