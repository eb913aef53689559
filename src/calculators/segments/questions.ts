import { DEALER_QUESTIONS, type DealerInputs } from '../dealer/questions.js';
import { exampleRows } from '../example-amount.js';
import { gross, share, simple } from '../fields.js';
import type { InputsOf, Question } from '../question.js';

const MOST_CLIENTS = 1e9;
const FEWEST = 2;
const MOST = 12;

const rows = { minimumRows: FEWEST, maximumRows: MOST } as const;
const byDealer = { question: 'segmentBasis', is: 'dealer' } as const;

/** An empty cell means that the row is not finished, or that it has the common answer: both are said elsewhere. */
const name = { id: 'name', kind: 'text', maximumLength: 60 } as const;
const weight = {
  id: 'weight',
  kind: 'number',
  optional: true,
  minimum: 0,
  maximum: MOST_CLIENTS,
  // Spreadsheets hand shares over as 60 %, and 60 and 40 are shares as they are clients.
  percents: true,
} as const;
const money = { ...gross, optional: true } as const;
const part = { ...share, optional: true } as const;

/** What a row of a dealer's table leaves to the common answers. */
const asCommon = {
  saleGross: null,
  financeInsuranceGross: null,
  serviceGross: null,
  serviceShareLast: null,
  repurchaseProbability: null,
} as const;

/** What this calculator asks itself: which segments there are, and how many clients each has. */
const OWN_QUESTIONS = [
  { ...simple, id: 'segmentBasis', kind: 'choice', options: ['values', 'dealer'], default: 'values' },
  { ...simple, id: 'segmentWeights', kind: 'choice', options: ['clients', 'shares'], default: 'clients' },
  {
    ...simple,
    ...rows,
    id: 'segments',
    kind: 'table',
    columns: [name, weight, { id: 'value', ...money }],
    ...exampleRows(
      [
        { name: 'Example 1', weight: 1200, value: 4000 },
        { name: 'Example 2', weight: 800, value: 3000 },
        { name: 'Example 3', weight: 200, value: 6000 },
      ],
      [
        { name: 'Пример 1', weight: 1200, value: 200_000 },
        { name: 'Пример 2', weight: 800, value: 150_000 },
        { name: 'Пример 3', weight: 200, value: 300_000 },
      ],
    ),
    shownWhen: { question: 'segmentBasis', is: 'values' },
  },
  {
    ...simple,
    ...rows,
    id: 'dealerSegments',
    kind: 'table',
    columns: [
      name,
      weight,
      { id: 'saleGross', ...money },
      { id: 'financeInsuranceGross', ...money, minimum: 0 },
      { id: 'serviceGross', ...money },
      { id: 'serviceShareLast', ...part },
      { id: 'repurchaseProbability', ...part },
    ],
    ...exampleRows(
      [
        { name: 'Example A', weight: 1500, ...asCommon },
        { name: 'Example B', weight: 500, ...asCommon, saleGross: 4000, serviceGross: 200 },
      ],
      [
        { name: 'Пример А', weight: 1500, ...asCommon },
        { name: 'Пример Б', weight: 500, ...asCommon, saleGross: 250_000, serviceGross: 12_000 },
      ],
    ),
    shownWhen: byDealer,
  },
] as const satisfies readonly Question[];

/** What the dealer's model asks beside the value of a client; this calculator has no use for it. */
const NOT_ASKED = [
  'sellerShare',
  'acquisitionCost',
  'salePrice',
  'serviceTicket',
  'tradeInPrice',
  'referralProgramme',
  'referrals',
  'referralsWouldNotCome',
  'referralReward',
  'referralDelayYears',
  'referralChain',
];

/** With the tables, eight questions are simple: those that a row may answer for itself. */
const SIMPLE_HERE = ['saleGross', 'financeInsuranceGross', 'serviceGross', 'serviceShareLast', 'repurchaseProbability'];

/** The dealer's questions, asked once for all rows. */
const COMMON_QUESTIONS = (DEALER_QUESTIONS as readonly Question[])
  .filter(({ id }) => !NOT_ASKED.includes(id))
  .map((question): Question => ({
    ...question,
    level: SIMPLE_HERE.includes(question.id) ? 'simple' : 'advanced',
    // What depends on another question is not asked where that one is not.
    shownWhen: question.shownWhen ?? byDealer,
  }));

/** What the segments calculator asks. */
export const SEGMENTS_QUESTIONS: readonly Question[] = [...OWN_QUESTIONS, ...COMMON_QUESTIONS];

export type OwnInputs = InputsOf<typeof OWN_QUESTIONS>;
export type SegmentsInputs = OwnInputs & DealerInputs;
export type DealerRow = OwnInputs['dealerSegments'][number];
