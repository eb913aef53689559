import { exampleAmount } from '../example-amount.js';
import { advanced, amount, gross, MOST_MONEY, share, simple, slider, timing } from '../fields.js';
import { discountRate } from '../ltv/presets.js';
import type { InputsOf, Question } from '../question.js';

const MOST_CLIENTS = 1e9;

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
    slider,
  },
  {
    ...simple,
    id: 'serviceVariableCost',
    ...amount,
    ...exampleAmount(25, 1_500),
    period: 'year',
  },
  {
    ...simple,
    id: 'serviceRetention',
    ...share,
    default: 0.7,
    period: 'year',
    slider,
  },
  { ...simple, id: 'serviceClients', kind: 'count', default: 1000, minimum: 1, maximum: MOST_CLIENTS },
  { ...simple, id: 'horizonYears', kind: 'years', default: 5, minimum: 1, maximum: 50 },
  { ...simple, ...discountRate },
  { ...advanced, ...timing },
  { ...advanced, id: 'winBack', kind: 'choice', options: ['no', 'yes'], default: 'no' },
  { ...winBack, id: 'serviceIntervalMonths', kind: 'number', default: 12, above: 0, maximum: 120 },
  { ...winBack, id: 'lostAfterIntervals', kind: 'number', default: 1.5, minimum: 1, maximum: 10 },
  { ...winBack, id: 'lostClients', kind: 'count', default: 300, minimum: 0, maximum: MOST_CLIENTS },
  { ...winBack, ...share, id: 'winBackRate', default: 0.1 },
  { ...winBack, ...amount, id: 'winBackCost', ...exampleAmount(2_000, 150_000) },
  { ...winBack, ...gross, id: 'winBackValue', default: null, optional: true },
] as const satisfies readonly Question[];

export type ServiceInputs = InputsOf<typeof SERVICE_QUESTIONS>;
