import { exampleAmount } from '../example-amount.js';
import { advanced, amount, gross, share, simple, slider, timing } from '../fields.js';
import { discountRate } from '../ltv/presets.js';
import type { InputsOf, Preset, Question, WordsLanguage } from '../question.js';
import { serviceVisits, warrantyPart, warrantyYears } from './service-questions.js';

const MOST_YEARS = 60;

/** The day on which the examples of shares, years and rates were chosen. */
const CHOSEN_ON = '2026-11-21';

const known = { question: 'saleGrossBasis', is: 'known' } as const;
const deal = { ...simple, shownWhen: { question: 'saleGrossBasis', is: 'deal' } } as const;
const decline = { question: 'serviceBasis', is: 'decline' } as const;
const referral = { ...advanced, shownWhen: { question: 'referralProgramme', is: 'yes' } } as const;

const yearsAhead = { kind: 'years', minimum: 1, maximum: MOST_YEARS } as const;

/**
 * What the dealer's customer model asks.
 *
 * The Russian defaults are the worked case of the model (`dealer-cycle-01`): 100 000 and 40 000 a car, four years, 80 to 50 %
 * in service, half traded in for 60 000, two in five come back. The English ones are published American averages where
 * there are any: gross per new car, finance and insurance, gross per used car (Presidio/NCM, Q3 2025); the share that
 * returns to the selling dealer with cars up to two and up to five years old (Cox, 2025). All are examples.
 */
export const DEALER_QUESTIONS = [
  { ...simple, id: 'saleGrossBasis', kind: 'choice', options: ['known', 'deal'], default: 'known' },
  { ...simple, ...gross, id: 'saleGross', ...exampleAmount(1_840, 100_000), shownWhen: known },
  { ...deal, ...amount, id: 'dealPrice', ...exampleAmount(50_000, 2_000_000) },
  { ...deal, ...amount, id: 'dealPurchase', ...exampleAmount(47_000, 1_840_000) },
  { ...deal, ...amount, id: 'dealReconditioning', ...exampleAmount(500, 15_000) },
  { ...deal, id: 'dealFloorPlanDays', kind: 'number', default: 45, minimum: 0, maximum: 3_650 },
  { ...deal, id: 'dealFloorPlanRate', kind: 'share', ...example(0.07, 0.2), minimum: 0, maximum: 10, period: 'year' },
  { ...deal, ...amount, id: 'dealCommission', ...exampleAmount(400, 10_000) },
  { ...simple, ...amount, id: 'financeInsuranceGross', ...exampleAmount(1_666, 40_000) },
  { ...simple, id: 'cycleYears', kind: 'number', ...example(6, 4), minimum: 1, maximum: 30 },
  { ...simple, ...serviceVisits },
  { ...simple, ...gross, id: 'serviceGross', ...exampleAmount(117, 6_750) },
  { ...simple, ...share, id: 'serviceShareLast', ...example(0.51, 0.5), slider, shownWhen: decline },
  { ...simple, ...share, id: 'repurchaseProbability', ...example(0.5, 0.4), slider },
  { ...simple, ...discountRate },
  { ...advanced, id: 'horizon', kind: 'choice', options: ['cycle', 'years', 'life'], default: 'years' },
  {
    ...advanced,
    ...yearsAhead,
    id: 'horizonYears',
    default: 10,
    shownWhen: { question: 'horizon', is: 'years' },
  },
  { ...advanced, ...yearsAhead, id: 'lifeYears', default: 30, shownWhen: { question: 'horizon', is: 'life' } },
  {
    ...advanced,
    id: 'clientType',
    kind: 'choice',
    options: ['buyer', 'trade-in', 'seller-only', 'service-only'],
    default: 'trade-in',
  },
  { ...advanced, ...amount, id: 'accessoriesGross', default: 0 },
  { ...advanced, id: 'serviceBasis', kind: 'choice', options: ['decline', 'table'], default: 'decline' },
  { ...advanced, ...share, id: 'serviceShareFirst', ...example(0.54, 0.8), slider, shownWhen: decline },
  { ...advanced, ...warrantyYears, shownWhen: decline },
  { ...advanced, ...warrantyPart, shownWhen: decline },
  {
    ...advanced,
    id: 'serviceByAge',
    kind: 'table',
    columns: [
      { id: 'share', ...share },
      { id: 'visits', kind: 'number', optional: true, minimum: 0, maximum: 100 },
      { id: 'gross', ...gross, optional: true },
    ],
    default: [0.8, 0.7, 0.6, 0.5].map((coming) => ({ share: coming, visits: null, gross: null })),
    minimumRows: 1,
    maximumRows: 20,
    shownWhen: { question: 'serviceBasis', is: 'table' },
  },
  { ...advanced, ...amount, id: 'bodyShopGross', default: 0, period: 'year' },
  { ...advanced, ...share, id: 'tradeInProbability', default: 0.5 },
  { ...advanced, ...gross, id: 'tradeInGross', ...exampleAmount(1_306, 60_000) },
  { ...advanced, ...share, id: 'sellerShare', default: 0 },
  { ...advanced, ...amount, id: 'retentionCost', default: 0, period: 'year' },
  { ...advanced, ...amount, id: 'acquisitionCost', default: null, optional: true },
  { ...advanced, ...timing },
  {
    ...advanced,
    ...amount,
    id: 'salePrice',
    ...exampleAmount(50_000, 2_000_000),
    optional: true,
    shownWhen: known,
  },
  { ...advanced, ...amount, id: 'serviceTicket', ...exampleAmount(260, 15_000), optional: true },
  { ...advanced, ...amount, id: 'tradeInPrice', ...exampleAmount(25_000, 1_000_000), optional: true },
  { ...advanced, id: 'referralProgramme', kind: 'choice', options: ['no', 'yes'], default: 'no' },
  { ...referral, id: 'referrals', kind: 'number', default: 0.2, minimum: 0, maximum: 100 },
  { ...referral, ...share, id: 'referralsWouldNotCome', default: 0.5 },
  { ...referral, ...amount, id: 'referralReward', ...exampleAmount(100, 5_000) },
  { ...referral, id: 'referralDelayYears', kind: 'number', default: 1, minimum: 0, maximum: 30 },
  { ...referral, id: 'referralChain', kind: 'choice', options: ['no', 'yes'], default: 'no' },
] as const satisfies readonly Question[];

export type DealerInputs = InputsOf<typeof DEALER_QUESTIONS>;

/** A default of each language that is no money. */
function example(
  en: number,
  ru: number,
): { readonly default: number; readonly presets: Readonly<Record<WordsLanguage, Preset>> } {
  return { default: en, presets: { en: { value: en, date: CHOSEN_ON }, ru: { value: ru, date: CHOSEN_ON } } };
}
