import { exampleAmount } from '../example-amount.js';
import { DISCOUNT_RATE_PRESETS } from '../ltv/presets.js';
import type { InputsOf, Question } from '../question.js';

const MOST_MONEY = 1e12;
const MOST_CLIENTS = 1e9;

const simple = { level: 'simple' } as const;
const advanced = { level: 'advanced' } as const;
const winBack = { ...advanced, shownWhen: { question: 'winBack', is: 'yes' } } as const;

/** What the service calculator asks: one typical client of a workshop, how many there are, and how they stay. */
export const SERVICE_QUESTIONS = [
  { ...simple, id: 'serviceVisits', kind: 'number', default: 1.5, above: 0, maximum: 100, period: 'year' },
  { ...simple, id: 'serviceTicket', kind: 'money', ...exampleAmount(260, 15_000), above: 0, maximum: MOST_MONEY },
  {
    ...simple,
    id: 'serviceMargin',
    kind: 'share',
    default: 0.45,
    minimum: -10,
    maximum: 1,
    slider: { minimum: 0, maximum: 1, step: 0.01 },
  },
  {
    ...simple,
    id: 'serviceVariableCost',
    kind: 'money',
    ...exampleAmount(25, 1_500),
    minimum: 0,
    maximum: MOST_MONEY,
    period: 'year',
  },
  {
    ...simple,
    id: 'serviceRetention',
    kind: 'share',
    default: 0.7,
    minimum: 0,
    maximum: 1,
    period: 'year',
    slider: { minimum: 0, maximum: 1, step: 0.01 },
  },
  { ...simple, id: 'serviceClients', kind: 'count', default: 1000, minimum: 1, maximum: MOST_CLIENTS },
  { ...simple, id: 'horizonYears', kind: 'years', default: 5, minimum: 1, maximum: 50 },
  {
    ...simple,
    id: 'discountRate',
    kind: 'share',
    default: DISCOUNT_RATE_PRESETS.en.value,
    presets: DISCOUNT_RATE_PRESETS,
    minimum: 0,
    maximum: 10,
    period: 'year',
  },
  { ...advanced, id: 'timing', kind: 'choice', options: ['start', 'middle', 'end'], default: 'middle' },
  { ...advanced, id: 'winBack', kind: 'choice', options: ['no', 'yes'], default: 'no' },
  { ...winBack, id: 'serviceIntervalMonths', kind: 'number', default: 12, above: 0, maximum: 120 },
  { ...winBack, id: 'lostAfterIntervals', kind: 'number', default: 1.5, minimum: 1, maximum: 10 },
  { ...winBack, id: 'lostClients', kind: 'count', default: 300, minimum: 0, maximum: MOST_CLIENTS },
  { ...winBack, id: 'winBackRate', kind: 'share', default: 0.1, minimum: 0, maximum: 1 },
  { ...winBack, id: 'winBackCost', kind: 'money', ...exampleAmount(2_000, 150_000), minimum: 0, maximum: MOST_MONEY },
  {
    ...winBack,
    id: 'winBackValue',
    kind: 'money',
    default: null,
    optional: true,
    minimum: -MOST_MONEY,
    maximum: MOST_MONEY,
  },
] as const satisfies readonly Question[];

export type ServiceInputs = InputsOf<typeof SERVICE_QUESTIONS>;
