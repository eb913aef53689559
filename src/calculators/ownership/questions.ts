import { exampleAmount, exampleRows } from '../example-amount.js';
import { DISCOUNT_RATE_PRESETS } from '../ltv/presets.js';
import type { InputsOf, Preset, Question, WordsLanguage } from '../question.js';
import { DEALER_LINES_EN, DEALER_LINES_RU } from './dealer-lines.js';

const MOST_MONEY = 1e12;

/** The day on which the examples of distances, consumptions and shares were chosen. */
const CHOSEN_ON = '2026-11-21';

const simple = { level: 'simple' } as const;
const ofOthers = advanced('otherCars');
const ofSharing = advanced('sharing');
const ofValue = advanced('value');
const ofFinance = advanced('finance');
const ofEnergy = advanced('energy');
const ofDuties = advanced('duties');
const ofUpkeep = advanced('upkeep');
const ofTime = advanced('time');
const ofDealer = advanced('dealer');
const amount = { kind: 'money', minimum: 0, maximum: MOST_MONEY } as const;
const gross = { kind: 'money', minimum: -MOST_MONEY, maximum: MOST_MONEY } as const;
const share = { kind: 'share', minimum: 0, maximum: 1 } as const;
const yearly = { ...amount, period: 'year' } as const;
const noOrYes = { kind: 'choice', options: ['no', 'yes'], default: 'no' } as const;
/** The headline is what this one car costs; these have no part in it. */
const aside = { aside: true } as const;
const slider = { minimum: 0, maximum: 1, step: 0.01 } as const;

const byResale = { question: 'valueBasis', is: 'resale' } as const;
const bySchedule = { question: 'valueBasis', is: 'schedule' } as const;
const byLoan = { ...ofFinance, shownWhen: { question: 'finance', is: 'loan' } } as const;
const electric = { ...ofEnergy, shownWhen: { question: 'electricity', is: 'yes' } } as const;
const apart = { question: 'insuranceBasis', is: 'apart' } as const;
const byPower = { ...ofDuties, shownWhen: { question: 'taxBasis', is: 'horsepower' } } as const;
const withTyres = { ...ofUpkeep, shownWhen: { question: 'tyres', is: 'yes' } } as const;
const ofLife = { ...ofTime, ...aside, shownWhen: { question: 'life', is: 'yes' } } as const;
const asDealer = { ...ofDealer, ...aside, shownWhen: { question: 'dealerSide', is: 'yes' } } as const;
const shared = { ...ofSharing, ...aside, shownWhen: { question: 'sharing', is: 'yes' } } as const;

/** A cell that is left blank is as with the first car. */
const asFirst = { ...amount, optional: true } as const;
const otherwiseAsFirst = { fuelPrice: null, insurance: null, service: null, tax: null } as const;

/**
 * What the ownership comparer asks: first what the owner knows, then what a dealer wants to know of him.
 *
 * The amounts are examples of a likely size. The Russian tax is 150 hp by the Moscow table of 2024 and 2025.
 */
export const OWNERSHIP_QUESTIONS = [
  { ...simple, ...amount, id: 'price', ...exampleAmount(40_000, 2_500_000) },
  { ...simple, id: 'years', kind: 'years', default: 5, minimum: 1, maximum: 30 },
  {
    ...simple,
    id: 'kilometresPerYear',
    kind: 'number',
    ...example(20_000, 15_000),
    minimum: 0,
    maximum: 1_000_000,
    period: 'year',
    slider: { minimum: 0, maximum: 50_000, step: 500 },
  },
  { ...simple, ...amount, id: 'resaleValue', ...exampleAmount(20_000, 1_400_000), shownWhen: byResale },
  { ...simple, id: 'fuelConsumption', kind: 'number', default: 8.5, minimum: 0, maximum: 100 },
  { ...simple, ...amount, id: 'fuelPrice', ...exampleAmount(0.9, 65) },
  {
    ...simple,
    ...amount,
    id: 'insurance',
    ...exampleAmount(1_700, 100_000),
    period: 'year',
    shownWhen: { question: 'insuranceBasis', is: 'together' },
  },
  { ...simple, ...amount, id: 'service', ...exampleAmount(900, 35_000), period: 'year' },
  { ...ofOthers, ...noOrYes, id: 'compare' },
  {
    ...ofOthers,
    id: 'otherCars',
    kind: 'table',
    columns: [
      { id: 'name', kind: 'text', maximumLength: 60 },
      { id: 'price', ...asFirst },
      { id: 'resaleValue', ...asFirst },
      { id: 'fuelConsumption', kind: 'number', optional: true, minimum: 0, maximum: 100 },
      { id: 'fuelPrice', ...asFirst },
      { id: 'insurance', ...asFirst },
      { id: 'service', ...asFirst },
      { id: 'tax', ...asFirst },
    ],
    ...exampleRows(
      [{ name: 'Example 2', price: 32_000, resaleValue: 14_000, fuelConsumption: 6, ...otherwiseAsFirst }],
      [{ name: 'Пример 2', price: 1_900_000, resaleValue: 900_000, fuelConsumption: 6.5, ...otherwiseAsFirst }],
    ),
    minimumRows: 1,
    maximumRows: 2,
    shownWhen: { question: 'compare', is: 'yes' },
  },
  { ...ofSharing, ...noOrYes, id: 'sharing' },
  { ...shared, ...amount, id: 'tariffPerMinute', ...exampleAmount(0.4, 12) },
  { ...shared, ...amount, id: 'tariffPerKilometre', default: 0 },
  { ...shared, ...amount, id: 'tripPrice', default: 0 },
  { ...shared, ...amount, id: 'tariffPerWaitingMinute', ...exampleAmount(0.15, 5) },
  { ...shared, id: 'waitingMinutes', kind: 'number', default: 5, minimum: 0, maximum: 1_440 },
  { ...shared, id: 'tripKilometres', kind: 'number', default: 12, minimum: 0.1, maximum: 10_000 },
  { ...shared, id: 'averageSpeed', kind: 'number', default: 25, minimum: 1, maximum: 200 },
  {
    ...shared,
    id: 'treats',
    kind: 'table',
    columns: [
      { id: 'name', kind: 'text', maximumLength: 60 },
      { id: 'price', kind: 'money', minimum: 0.01, maximum: MOST_MONEY },
    ],
    ...exampleRows(
      [
        { name: 'hamburgers', price: 6 },
        { name: 'full tanks', price: 45 },
      ],
      [
        { name: 'гамбургеры', price: 200 },
        { name: 'полные баки', price: 3_250 },
      ],
    ),
    minimumRows: 1,
    maximumRows: 5,
  },
  { ...ofValue, id: 'carAge', kind: 'count', default: 0, minimum: 0, maximum: 50 },
  {
    ...ofValue,
    id: 'valueBasis',
    kind: 'choice',
    options: ['resale', 'declining', 'by-age', 'schedule'],
    default: 'resale',
  },
  {
    ...ofValue,
    id: 'annualLoss',
    kind: 'share',
    default: 0.12,
    minimum: -1,
    maximum: 1,
    period: 'year',
    shownWhen: { question: 'valueBasis', is: 'declining' },
  },
  {
    ...ofValue,
    id: 'lossByAge',
    kind: 'table',
    columns: [{ id: 'loss', kind: 'share', minimum: -1, maximum: 1 }],
    default: [0.25, 0.18, 0.15, 0.12, 0.1].map((loss) => ({ loss })),
    minimumRows: 1,
    maximumRows: 30,
    shownWhen: { question: 'valueBasis', is: 'by-age' },
  },
  {
    ...ofValue,
    id: 'schedule',
    kind: 'choice',
    options: ['straight-line', 'sum-of-years', 'double-declining'],
    default: 'straight-line',
    shownWhen: bySchedule,
  },
  { ...ofValue, id: 'lifeYears', kind: 'years', default: 10, minimum: 1, maximum: 100, shownWhen: bySchedule },
  { ...ofValue, ...amount, id: 'salvage', ...exampleAmount(4_000, 300_000), shownWhen: bySchedule },
  { ...ofFinance, id: 'finance', kind: 'choice', options: ['cash', 'loan'], default: 'cash' },
  { ...byLoan, ...amount, id: 'downPayment', ...exampleAmount(10_000, 1_000_000) },
  { ...byLoan, id: 'loanRate', kind: 'share', ...example(0.07, 0.2), minimum: 0, maximum: 10, period: 'year' },
  { ...byLoan, id: 'loanMonths', kind: 'count', default: 60, minimum: 1, maximum: 480 },
  { ...ofEnergy, ...noOrYes, id: 'electricity' },
  { ...electric, ...share, id: 'electricShare', default: 1, slider },
  { ...electric, id: 'electricityConsumption', kind: 'number', default: 18, minimum: 0, maximum: 200 },
  { ...electric, ...amount, id: 'electricityPrice', ...exampleAmount(0.17, 8) },
  { ...ofDuties, id: 'insuranceBasis', kind: 'choice', options: ['together', 'apart'], default: 'together' },
  { ...ofDuties, ...yearly, id: 'compulsoryInsurance', ...exampleAmount(700, 15_000), shownWhen: apart },
  {
    ...ofDuties,
    id: 'comprehensiveBasis',
    kind: 'choice',
    options: ['amount', 'share'],
    default: 'share',
    shownWhen: apart,
  },
  {
    ...ofDuties,
    ...yearly,
    id: 'comprehensiveInsurance',
    ...exampleAmount(1_000, 85_000),
    shownWhen: { question: 'comprehensiveBasis', is: 'amount' },
  },
  {
    ...ofDuties,
    ...share,
    id: 'comprehensiveShare',
    default: 0.04,
    period: 'year',
    shownWhen: { question: 'comprehensiveBasis', is: 'share' },
  },
  { ...ofDuties, id: 'taxBasis', kind: 'choice', options: ['amount', 'horsepower'], default: 'amount' },
  {
    ...ofDuties,
    ...yearly,
    id: 'tax',
    ...exampleAmount(600, 5_250),
    shownWhen: { question: 'taxBasis', is: 'amount' },
  },
  { ...byPower, id: 'horsepower', kind: 'number', default: 150, minimum: 0, maximum: 3_000 },
  {
    ...byPower,
    id: 'taxTable',
    kind: 'choice',
    options: ['moscow', 'saint-petersburg', 'base'],
    default: 'moscow',
  },
  {
    ...byPower,
    id: 'taxYear',
    kind: 'choice',
    options: ['2024', '2025', '2026', '2027', '2028', '2029', '2030'],
    default: '2026',
  },
  { ...ofUpkeep, id: 'repairsBasis', kind: 'choice', options: ['even', 'by-age'], default: 'even' },
  { ...ofUpkeep, ...yearly, id: 'repairs', default: 0, shownWhen: { question: 'repairsBasis', is: 'even' } },
  {
    ...ofUpkeep,
    id: 'repairsByAge',
    kind: 'table',
    columns: [{ id: 'amount', ...amount }],
    ...exampleRows(
      [0, 0, 200, 500, 800].map((repair) => ({ amount: repair })),
      [0, 0, 15_000, 40_000, 60_000].map((repair) => ({ amount: repair })),
    ),
    minimumRows: 1,
    maximumRows: 30,
    shownWhen: { question: 'repairsBasis', is: 'by-age' },
  },
  { ...ofUpkeep, ...noOrYes, id: 'tyres' },
  { ...withTyres, ...amount, id: 'tyreSetPrice', ...exampleAmount(800, 50_000) },
  { ...withTyres, id: 'tyreSetKilometres', kind: 'number', default: 50_000, minimum: 100, maximum: 1_000_000 },
  { ...withTyres, id: 'tyreChanges', kind: 'count', default: 2, minimum: 0, maximum: 12, period: 'year' },
  { ...withTyres, ...amount, id: 'tyreChangePrice', ...exampleAmount(80, 5_000) },
  { ...withTyres, ...amount, id: 'tyreStorage', ...exampleAmount(100, 6_000), period: 'year' },
  { ...ofUpkeep, ...amount, id: 'parking', default: 0, period: 'month' },
  { ...ofUpkeep, ...amount, id: 'wash', default: 0, period: 'month' },
  { ...ofUpkeep, ...yearly, id: 'tolls', default: 0 },
  { ...ofUpkeep, ...yearly, id: 'fines', default: 0 },
  { ...ofTime, id: 'inflation', kind: 'share', default: 0, minimum: -0.5, maximum: 10, period: 'year' },
  { ...ofTime, id: 'opportunityRate', kind: 'share', default: 0, minimum: 0, maximum: 10, period: 'year' },
  { ...ofTime, ...noOrYes, id: 'life' },
  { ...ofLife, id: 'drivingYears', kind: 'years', default: 40, minimum: 1, maximum: 100 },
  { ...ofLife, id: 'secondCarShare', kind: 'share', default: 0, minimum: 0, maximum: 10 },
  { ...ofDealer, kind: 'choice', options: ['yes', 'no'], default: 'yes', id: 'dealerSide' },
  { ...asDealer, ...share, id: 'saleCapture', default: 1, slider },
  { ...asDealer, ...gross, id: 'saleGross', ...exampleAmount(1_840, 100_000) },
  { ...asDealer, ...share, id: 'tradeInCapture', default: 0.3, slider },
  { ...asDealer, ...gross, id: 'tradeInGross', ...exampleAmount(1_306, 60_000) },
  { ...asDealer, id: 'captureBasis', kind: 'choice', options: ['addressable', 'whole'], default: 'addressable' },
  {
    ...asDealer,
    id: 'dealerShares',
    kind: 'table',
    columns: [
      { id: 'line', kind: 'text', maximumLength: 60 },
      { id: 'addressable', ...share },
      { id: 'capture', ...share },
      { id: 'margin', ...share },
    ],
    ...exampleRows(DEALER_LINES_EN, DEALER_LINES_RU),
    minimumRows: DEALER_LINES_EN.length,
    maximumRows: DEALER_LINES_EN.length,
  },
  {
    ...asDealer,
    id: 'discountRate',
    kind: 'share',
    default: DISCOUNT_RATE_PRESETS.en.value,
    presets: DISCOUNT_RATE_PRESETS,
    minimum: 0,
    maximum: 10,
    period: 'year',
  },
  { ...asDealer, id: 'timing', kind: 'choice', options: ['start', 'middle', 'end'], default: 'middle' },
] as const satisfies readonly Question[];

export type OwnershipInputs = InputsOf<typeof OWNERSHIP_QUESTIONS>;

/** Who asks for more finds it by subject. */
function advanced<Section extends string>(section: Section) {
  return { level: 'advanced', section } as const;
}

/** A default of each language that is no money. */
function example(
  en: number,
  ru: number,
): { readonly default: number; readonly presets: Readonly<Record<WordsLanguage, Preset>> } {
  return { default: en, presets: { en: { value: en, date: CHOSEN_ON }, ru: { value: ru, date: CHOSEN_ON } } };
}
