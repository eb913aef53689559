import { NPS_SCALES } from '../../core/nps/scale.js';
import { exampleAmount, exampleRows } from '../example-amount.js';
import { advanced, gross, share, simple } from '../fields.js';
import type { InputsOf, Question } from '../question.js';

const MOST_ANSWERS = 1e9;

const people = { kind: 'count', minimum: 0, maximum: MOST_ANSWERS } as const;
const atLeastOne = { kind: 'count', minimum: 1, maximum: MOST_ANSWERS } as const;
const yesOrNo = { kind: 'choice', options: ['no', 'yes'], default: 'no' } as const;

/** Asked beside the score, which is the same whatever the answer. */
const aside = { aside: true } as const;

const byGroups = { shownWhen: { question: 'entry', is: 'groups' } } as const;
const earlier = { ...simple, ...people, ...aside, shownWhen: { question: 'comparison', is: 'earlier' } } as const;
const money = { ...advanced, shownWhen: { question: 'money', is: 'yes' } } as const;
const value = { ...money, ...aside, ...gross } as const;
const growth = { ...advanced, ...aside, shownWhen: { question: 'earnedGrowth', is: 'yes' } } as const;

/** As many counts as the scale has answers, the lowest first. */
function byAnswer<Entry extends string>(is: Entry, first: number, counts: readonly number[]) {
  const length = { minimumLength: counts.length, maximumLength: counts.length } as const;
  const limits = { minimum: 0, maximum: MOST_ANSWERS } as const;
  const labels = counts.map((_, index) => String(index + first));
  return {
    ...simple,
    kind: 'series',
    default: counts,
    ...length,
    ...limits,
    labels,
    shownWhen: { question: 'entry', is },
  } as const;
}

/**
 * What the NPS calculator asks: the answers in one of five ways, an earlier survey, and of those who want to know more
 * who was asked and what a point is worth. The default is the webinar's example: 600, 200 and 200 of a thousand.
 */
export const NPS_QUESTIONS = [
  {
    ...simple,
    id: 'entry',
    kind: 'choice',
    options: ['groups', 'answers', 'answers-1-10', 'answers-1-5', 'branches'],
    default: 'groups',
  },
  { ...simple, ...people, ...byGroups, id: 'promoters', default: 600 },
  { ...simple, ...people, ...byGroups, id: 'passives', default: 200 },
  { ...simple, ...people, ...byGroups, id: 'detractors', default: 200 },
  { ...byAnswer('answers', 0, [10, 5, 10, 15, 30, 60, 70, 80, 120, 250, 350]), id: 'answerCounts' },
  { ...byAnswer('answers-1-10', 1, [15, 10, 15, 30, 60, 70, 80, 120, 250, 350]), id: 'answerCountsTen' },
  { ...byAnswer('answers-1-5', 1, [60, 60, 80, 200, 600]), id: 'answerCountsFive' },
  {
    ...simple,
    id: 'branches',
    kind: 'table',
    columns: [
      { id: 'name', kind: 'text', maximumLength: 60 },
      { id: 'promoters', ...people },
      { id: 'passives', ...people },
      { id: 'detractors', ...people },
      { id: 'weight', ...people, optional: true },
    ],
    ...exampleRows(
      [
        { name: 'Example 1', promoters: 60, passives: 25, detractors: 15, weight: null },
        { name: 'Example 2', promoters: 150, passives: 60, detractors: 40, weight: null },
        { name: 'Example 3', promoters: 12, passives: 4, detractors: 4, weight: null },
      ],
      [
        { name: 'Пример 1', promoters: 60, passives: 25, detractors: 15, weight: null },
        { name: 'Пример 2', promoters: 150, passives: 60, detractors: 40, weight: null },
        { name: 'Пример 3', promoters: 12, passives: 4, detractors: 4, weight: null },
      ],
    ),
    minimumRows: 2,
    maximumRows: 24,
    shownWhen: { question: 'entry', is: 'branches' },
  },
  { ...simple, id: 'comparison', kind: 'choice', options: ['none', 'earlier'], default: 'none' },
  { ...earlier, id: 'earlierPromoters', default: 550 },
  { ...earlier, id: 'earlierPassives', default: 230 },
  { ...earlier, id: 'earlierDetractors', default: 220 },
  { ...advanced, id: 'confidence', kind: 'choice', options: ['80', '90', '95', '99'], default: '95' },
  { ...advanced, ...byGroups, id: 'scale', kind: 'choice', options: NPS_SCALES, default: '0-10' },
  { ...advanced, id: 'surveyOf', kind: 'choice', options: ['customers', 'employees'], default: 'customers' },
  { ...advanced, ...atLeastOne, ...aside, id: 'population', default: null, optional: true },
  { ...advanced, ...atLeastOne, ...aside, id: 'invited', default: null, optional: true },
  { ...advanced, ...aside, id: 'targetMargin', kind: 'number', default: 5, minimum: 0.1, maximum: 100 },
  { ...advanced, ...aside, id: 'targetChange', kind: 'number', default: 10, minimum: 0.1, maximum: 200 },
  {
    ...advanced,
    ...aside,
    id: 'comparisonScore',
    kind: 'number',
    default: null,
    optional: true,
    minimum: -100,
    maximum: 100,
  },
  { ...advanced, ...yesOrNo, id: 'money' },
  { ...money, ...atLeastOne, ...aside, id: 'customers', default: 1000 },
  { ...value, id: 'promoterValue', ...exampleAmount(4000, 200_000) },
  { ...value, id: 'passiveValue', ...exampleAmount(3000, 150_000) },
  { ...value, id: 'detractorValue', ...exampleAmount(2000, 100_000) },
  { ...money, ...share, ...aside, id: 'contactedShare', default: 0.5 },
  { ...money, ...share, ...aside, id: 'recoveredShare', default: 0.25 },
  { ...advanced, ...yesOrNo, id: 'earnedGrowth' },
  { ...growth, id: 'netRevenueRetention', kind: 'share', default: 0.95, minimum: 0, maximum: 10 },
  { ...growth, id: 'earnedNewCustomers', kind: 'share', default: 0.12, minimum: 0, maximum: 10 },
  { ...advanced, ...yesOrNo, id: 'growthIllustration' },
  {
    ...advanced,
    ...aside,
    id: 'brandPoints',
    kind: 'number',
    default: 1,
    minimum: -200,
    maximum: 200,
    shownWhen: { question: 'growthIllustration', is: 'yes' },
  },
] as const satisfies readonly Question[];

export type NpsInputs = InputsOf<typeof NPS_QUESTIONS>;
