import { expect } from 'chai';
import { answerOf } from '../../../src/calculators/answer-of.js';
import { CALCULATORS } from '../../../src/calculators/calculate.js';
import type { Answer } from '../../../src/calculators/answer.js';
import { isNumberQuestion, type AnyInputs } from '../../../src/calculators/question.js';
import type { CalculatorWords } from '../../../src/locale/words.js';
import { barChart } from '../../../src/elements/charts/bar-chart.js';
import { columnChart } from '../../../src/elements/charts/column-chart.js';
import { flowChart } from '../../../src/elements/charts/flow-chart.js';
import { histogram } from '../../../src/elements/charts/histogram.js';
import { intervalChart } from '../../../src/elements/charts/intervals.js';
import { lineChart } from '../../../src/elements/charts/line-chart.js';
import { scoreLine } from '../../../src/elements/charts/score-line.js';
import { dealerPictures } from '../../../src/elements/ltv-calculator/dealer/pictures.js';
import { ltvPictures } from '../../../src/elements/ltv-calculator/pictures.js';
import { segmentsPictures } from '../../../src/elements/ltv-calculator/segments/pictures.js';
import { servicePictures } from '../../../src/elements/ltv-calculator/service/pictures.js';
import { vehiclePictures } from '../../../src/elements/ltv-calculator/vehicle/pictures.js';
import { en as ltvWords } from '../../../src/elements/ltv-calculator/words/all/en.js';
import { npsPictures } from '../../../src/elements/nps-calculator/pictures.js';
import { en as npsWords } from '../../../src/elements/nps-calculator/words/en.js';
import { furtherOwnershipPictures, ownershipPictures } from '../../../src/elements/ownership-comparer/pictures.js';
import { en as ownershipWords } from '../../../src/elements/ownership-comparer/words/en.js';
import { createText } from '../../../src/elements/text.js';
import type { View } from '../../../src/elements/view.js';
import { extremeInputs } from '../../calculators/support/arbitrary-inputs.js';
import fc from '../../core/support/fast-check.js';
import { markup } from '../charts/markup.js';

type Pictures = (answer: Answer, view: View) => unknown;

const PICTURES: Readonly<
  Record<keyof typeof CALCULATORS, { readonly words: CalculatorWords; readonly pictures: readonly Pictures[] }>
> = {
  ltv: { words: ltvWords.business, pictures: [ltvPictures] },
  dealer: { words: ltvWords.dealer, pictures: [dealerPictures] },
  vehicle: { words: ltvWords.vehicle, pictures: [vehiclePictures] },
  service: { words: ltvWords.service, pictures: [servicePictures] },
  segments: { words: ltvWords.segments, pictures: [segmentsPictures] },
  nps: { words: npsWords, pictures: [npsPictures] },
  ownership: { words: ownershipWords, pictures: [ownershipPictures, furtherOwnershipPictures] },
};

/** Whatever is drawn has a size, and no number that is none. */
function drawn(value: unknown): string {
  const text = markup(value);
  expect(text).not.to.match(/NaN|Infinity|undefined/);
  return text;
}

function titlesOf(text: string): string[] {
  return [...text.matchAll(/<figcaption[^>]*>(.*?)<\/figcaption>/g)].map(([, title]) => title!);
}

function draw(id: keyof typeof CALCULATORS, inputs: AnyInputs, width = 480): string | null {
  const { words, pictures } = PICTURES[id];
  const answer = answerOf(CALCULATORS[id], inputs, 'en');
  if (!answer.ok) return null;
  const view = {
    text: createText('en', 'USD', { en: words }),
    ...{ direction: 'ltr', width, fontSize: 16, settled: true, open: new Set(['advanced']) },
    ask: { toggle: () => undefined },
  } as unknown as View;
  return pictures.map((picture) => drawn(picture(answer.value, view))).join('');
}

/** All numbers at what a function makes of their limits, each choice at one of its options. */
function everyNumber(id: keyof typeof CALCULATORS, value: (minimum: number, maximum: number) => number): AnyInputs {
  const numbers = CALCULATORS[id].questions.filter(isNumberQuestion);
  return Object.fromEntries(
    numbers.map((question) => {
      const { minimum = question.above ?? 0, maximum = 1e12 } = question;
      return [question.id, value(minimum, maximum)];
    }),
  ) as AnyInputs;
}

describe('where there is nothing to draw', () => {
  const nothing = { price: 0, resaleValue: 0, fuelPrice: 0, insurance: 0, service: 0, tax: 0 };

  it('a car that costs nothing is an answer of zero without a picture', () => {
    expect(titlesOf(draw('ownership', { ...nothing, dealerSide: 'no' })!)).to.deep.equal([]);
    // Only what the dealer earns on the sales is left.
    const left = titlesOf(draw('ownership', nothing)!);
    const { pictures } = ownershipWords;
    expect(left).to.include(pictures['moneyMap']);
    for (const id of ['costs', 'costsByYear', 'twoTotals', 'cumulativeCost'])
      expect(left, id).not.to.include(pictures[id]);
  });

  it('a car that is bought and sold for the same, on credit, has payments but no cost to draw', () => {
    const loan = { ...nothing, price: 1000, resaleValue: 1000, finance: 'loan', downPayment: 0, loanRate: 0 };
    const left = titlesOf(draw('ownership', loan)!);
    expect(left).to.include(ownershipWords.pictures['twoTotals']);
    expect(left).not.to.include(ownershipWords.pictures['costsByYear']);
  });

  it('cars that cost nothing beside each other, and car sharing for nothing, are not drawn', () => {
    const free = { tariffPerMinute: 0, tariffPerWaitingMinute: 0, dealerSide: 'no' };
    expect(titlesOf(draw('ownership', { ...nothing, ...free, compare: 'yes', sharing: 'yes' })!)).not.to.include(
      ownershipWords.pictures['sharing'],
    );
    const blank = { resaleValue: null, fuelConsumption: null, fuelPrice: null, insurance: null };
    const same = { ...blank, name: 'Same', price: null, service: null, tax: null };
    expect(titlesOf(draw('ownership', { ...nothing, ...free, compare: 'yes', otherCars: [same] })!)).to.deep.equal([]);
  });

  it('a customer who brings nothing has no line of money, and who stays is drawn still', () => {
    const left = titlesOf(draw('ltv', { averagePurchase: 80, grossMargin: 0 })!);
    expect(left).to.deep.equal([ltvWords.business.pictures['survival']]);
  });
});

describe('every picture of every calculator', () => {
  for (const id of Object.keys(PICTURES) as (keyof typeof CALCULATORS)[]) {
    it(`is drawn or left out, and never fails: ${id}`, () => {
      const ways = [(low: number) => low, (_: number, high: number) => high, (low: number) => Math.max(low, 0)];
      for (const way of ways) for (const width of [0, 280, 900]) draw(id, everyNumber(id, way), width);
      fc.assert(
        fc.property(extremeInputs(CALCULATORS[id].questions), (inputs) => {
          draw(id, inputs);
        }),
        { numRuns: 40 },
      );
    });
  }
});

describe('every kind of chart', () => {
  const box = { width: 300, height: 200, direction: 'ltr', label: 'A chart', id: 'chart' } as const;
  const format = { formatValue: String, formatPeriod: String };
  const span = (to: number) => [{ from: 0, to, look: 'solid' as const }];
  const kinds: Readonly<Record<string, (values: readonly number[]) => unknown>> = {
    bars: (values) =>
      barChart({ ...box, rows: values.map((value) => ({ label: 'Row', text: 'text', spans: span(value) })) }),
    waterfall: (values) =>
      barChart({
        ...{ ...box, connected: true },
        rows: values.map((value) => ({ label: 'Row', text: 'text', spans: span(value) })),
      }),
    columns: (values) =>
      columnChart({
        ...{ ...box, key: [] },
        columns: values.map((value) => ({ label: '1', text: 'text', value, look: 'solid' })),
      }),
    intervals: (values) =>
      intervalChart({
        ...box,
        rows: values.map((value) => ({ label: 'Row', text: 'text', lower: -value, upper: value, value })),
      }),
    lines: (values) =>
      lineChart({
        ...{ ...box, ...format, reference: { value: 1, label: 'Level' } },
        lines: [
          { id: 'line', label: 'Line', look: 'solid', points: values.map((value, period) => ({ period, value })) },
        ],
        marker: values.map((value, period) => ({ period, value, label: 'Mark' })),
      }),
    histogram: (values) =>
      histogram({
        ...{ ...box, ...format },
        bins: values.map((value, index) => ({ from: index * value, to: (index + 1) * value, share: value })),
        marks: values.map((value) => ({ value, label: 'Mark' })),
      }),
    flows: (values) =>
      flowChart({
        ...{ ...box, ...format },
        nodes: [
          { id: 'from', label: 'From', column: 0 },
          ...values.map((_, index) => ({ id: `to${index}`, label: 'To', column: 1 })),
        ],
        links: values.map((value, index) => ({ from: 'from', to: `to${index}`, value })),
      }),
    score: (values) =>
      scoreLine({
        ...{ ...box, ...format, extent: [-100, 100], ticks: [-100, 0, 100] },
        score: { value: values[0] ?? 0, label: 'Score' },
        interval: { lower: Math.min(0, ...values), upper: Math.max(0, ...values), label: 'Interval' },
      }),
  };
  const rows: Readonly<Record<string, readonly number[]>> = {
    'no rows': [],
    'one row': [3],
    'one row of zero': [0],
    zeros: [0, 0, 0],
    'all alike': [7, 7, 7],
    'one enormous value': [1, 1e300, 2],
    'the largest of numbers': [Number.MAX_VALUE, 1],
    'next to nothing': [Number.MIN_VALUE, 1e-300, 0],
  };
  for (const [kind, chart] of Object.entries(kinds))
    for (const [why, values] of Object.entries(rows))
      it(`draws ${why}: ${kind}`, () => {
        expect(drawn(chart(values))).to.match(/<svg/);
      });
});
