import { expect } from 'chai';
import type { Answer, Group, Series } from '../../../src/calculators/answer.js';
import { en as common } from '../../../src/locale/en.js';
import type { CalculatorWords } from '../../../src/locale/words.js';
import { groupPicture } from '../../../src/elements/parts/bar-pictures.js';
import { cycleMarks, sharePicture } from '../../../src/elements/ltv-calculator/dealer/cycle-pictures.js';
import { seriesPicture } from '../../../src/elements/parts/series-picture.js';
import { createText } from '../../../src/elements/text.js';
import type { View } from '../../../src/elements/view.js';
import { markup } from '../charts/markup.js';

const words = {
  common,
  figures: { revenue: 'Revenue', grossProfit: 'Gross profit', sale: 'Car sale', service: 'Service', mean: 'Mean' },
  pictures: {
    streams: 'Where it comes from',
    cumulativeMargin: 'Adding up',
    cumulativeMarginColumn: 'So far',
    cumulativeMarginSummary: 'After {length}: {value}.',
    planned: 'As planned',
    serviceShare: 'Who still comes',
    after: 'After',
    cycle: 'Car {number}',
  },
} as unknown as CalculatorWords;

function viewWith(change: Partial<View>): View {
  return {
    text: createText('en', 'USD', { en: words }),
    ...{ direction: 'ltr', width: 480, fontSize: 16, settled: true, open: new Set<string>() },
    ask: { toggle: () => undefined },
    ...change,
  } as unknown as View;
}

const view = viewWith({});

const streams: Group = {
  id: 'streams',
  measures: [
    { id: 'revenue', unit: 'money' },
    { id: 'grossProfit', unit: 'money' },
    { id: 'share', unit: 'share' },
  ],
  rows: [
    { id: 'sale', values: [20_000, 1_000, 0.7] },
    { id: 'service', values: [4_000, 1_600, 0.3] },
    { id: 'row3', name: 'Our own name', values: [null, -100, 0] },
  ],
};

const margin: Series = {
  id: 'cumulativeMargin',
  unit: 'money',
  period: 'year',
  points: [0, 900, 1200, 2000].map((value, period) => ({ period, value })),
};

function answerWith(groups: readonly Group[], series: readonly Series[]): Answer {
  return { groups, series, inputs: {}, figures: [] } as unknown as Answer;
}

const answer = answerWith([streams], [margin]);

describe('pictures: groupPicture', () => {
  const drawn = (options: Partial<Parameters<typeof groupPicture>[3]>, given = streams) =>
    markup(groupPicture(answerWith([given], []), 'streams', view, { place: 'whole', bars: 'rows', ...options }));

  it('is nothing where the answer has no such group', () => {
    expect(markup(groupPicture(answerWith([], []), 'streams', view, { place: 'whole', bars: 'rows' }))).to.equal('');
  });

  it('draws a bar for each row, by the names that words or people gave them', () => {
    expect(drawn({})).to.contain('aria-label=Where it comes from. Car sale: $20,000; Service: $4,000; Our own name: —');
  });

  it('draws the measure that was asked for', () => {
    expect(drawn({ measures: ['grossProfit'] })).to.contain('Car sale: $1,000; Service: $1,600; Our own name: −$100');
  });

  it('stacks rows in bars of measures of one unit, with their sums', () => {
    const text = drawn({ bars: 'measures', stacked: true });
    expect(text).to.contain('aria-label=Where it comes from. Revenue: $24,000; Gross profit: $2,500\n');
    expect(text.match(/<li>/g)).to.have.length(3);
  });

  it('stacks measures of one unit in bars of rows', () => {
    expect(drawn({ stacked: true })).to.contain('Car sale: $21,000; Service: $5,600; Our own name: −$100');
  });

  it('shows a bar again where its parts could not be read, and only there', () => {
    const small = drawn({ bars: 'measures', stacked: true });
    expect(small).to.contain('Gross profit, enlarged');
    const rows = streams.rows.map((row) => ({ ...row, values: [row.values[1]!, row.values[1]!, 0] }));
    expect(drawn({ bars: 'measures', stacked: true }, { ...streams, rows })).not.to.contain('enlarged');
  });

  it('names in the key what there is of it', () => {
    const rows = streams.rows.map((row, index) => (index === 0 ? { ...row, values: [0, null, 0] } : row));
    const text = drawn({ bars: 'measures', stacked: true }, { ...streams, rows });
    expect(text.match(/<li>/g)).to.have.length(2);
  });

  it('compares with the reference of the group', () => {
    const reference = { id: 'mean', value: 9_000, unit: 'money' } as const;
    expect(drawn({}, { ...streams, reference })).to.contain('Mean: $9,000');
  });

  it('has every number in its table, each in its unit', () => {
    const table = drawn({}).replace(/\s+/g, ' ');
    expect(table).to.contain('<th scope="row">Our own name</th> <td>—</td><td>−$100</td><td>0%</td>');
    expect(table).to.contain('<th scope="row">Service</th> <td>$4,000</td><td>$1,600</td><td>30%</td>');
  });
});

describe('pictures: seriesPicture', () => {
  it('is nothing where the answer has no such series', () => {
    expect(markup(seriesPicture(answerWith([], []), 'cumulativeMargin', view, { place: 'whole' }))).to.equal('');
  });

  it('says its last point, and has its points in a table', () => {
    const text = markup(seriesPicture(answer, 'cumulativeMargin', view, { place: 'whole' }));
    expect(text).to.contain('aria-label=After 3\u00a0years: $2,000.');
    expect(text.match(/<td>/g)).to.have.length(4);
  });

  it('has one row in the table for a moment at which the line jumps: with the jump, and only whole years', () => {
    const points = [0, 1, 1, 1.5, 1.5, 2].map((period, index) => ({ period, value: index * 100 }));
    const jumping = answerWith([], [{ ...margin, points }]);
    const text = markup(seriesPicture(jumping, 'cumulativeMargin', view, { place: 'whole' }));
    expect([...text.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)).to.deep.equal(['$0', '$200', '$500']);
  });

  it('names both lines where there are two, and has both in the table', () => {
    const planned = { ...margin, id: 'planned' };
    const beside = { id: 'planned', look: 'dashed' } as const;
    const both = markup(
      seriesPicture(answerWith([], [margin, planned]), 'cumulativeMargin', view, { place: 'whole', beside }),
    );
    expect(both).to.contain('So far\u2069').and.contain('As planned\u2069');
    expect(both.match(/<td>/g)).to.have.length(8);
    const one = markup(seriesPicture(answer, 'cumulativeMargin', view, { place: 'whole', beside }));
    expect(one).not.to.contain('So far\u2069');
  });

  it('makes the table at leisure while it is closed', () => {
    const busy = markup(seriesPicture(answer, 'cumulativeMargin', viewWith({ settled: false }), { place: 'whole' }));
    expect(busy).not.to.contain('<td>');
    const open = viewWith({ settled: false, open: new Set(['cumulativeMargin']) });
    expect(markup(seriesPicture(answer, 'cumulativeMargin', open, { place: 'whole' }))).to.contain('<td>');
  });

  it('takes its part of the width beside another one, and all of it where only one fits', () => {
    const widthOf = (place: 'main' | 'side' | 'whole', width: number) =>
      Number(
        / width=(\d+)/.exec(markup(seriesPicture(answer, 'cumulativeMargin', viewWith({ width }), { place })))![1],
      );
    expect(widthOf('main', 800) + widthOf('side', 800)).to.be.within(770, 776);
    expect(widthOf('main', 800)).to.be.above(widthOf('side', 800));
    expect(widthOf('whole', 800)).to.equal(800);
    expect([widthOf('main', 500), widthOf('side', 500)]).to.deep.equal([500, 500]);
    expect(widthOf('side', 100)).to.equal(240);
  });
});

describe('pictures: sharePicture', () => {
  const shares = (length: number): Series => ({
    ...{ id: 'serviceShare', unit: 'share', period: 'year' },
    points: Array.from({ length }, (_, period) => ({ period, value: 0.9 ** period })),
  });

  it('is bars while they are few, one of them at the least', () => {
    const text = markup(sharePicture(answerWith([], [shares(1)]), 'serviceShare', view, { place: 'side' }));
    expect(text.match(/chart-bar/g)).to.have.length(1);
  });

  it('is a line from then on', () => {
    const text = markup(sharePicture(answerWith([], [shares(30)]), 'serviceShare', view, { place: 'side' }));
    expect(text).to.contain('chart-line').and.not.contain('chart-bar');
  });
});

describe('pictures: cycleMarks', () => {
  it('marks where each next cycle begins, before the horizon', () => {
    const years = { ...margin, points: [{ period: 12, value: 1 }] };
    expect(cycleMarks(years, 4, view)).to.deep.equal([
      { period: 4, label: 'Car 2' },
      { period: 8, label: 'Car 3' },
    ]);
    expect(cycleMarks(years, 4.5, view).map(({ period }) => period)).to.deep.equal([4.5, 9]);
  });

  it('counts in the periods of the series', () => {
    const months: Series = { ...margin, period: 'month', points: [{ period: 36, value: 1 }] };
    expect(cycleMarks(months, 1, view).map(({ period }) => period)).to.deep.equal([12, 24]);
  });

  it('marks nothing where there is one cycle, none, or too many to be told apart', () => {
    for (const years of [3, 50, 0, -1, NaN, null, undefined, 'x', 0.01]) {
      expect(cycleMarks(margin, years, view), `${years}`).to.deep.equal([]);
    }
    expect(cycleMarks(undefined, 1, view)).to.deep.equal([]);
  });
});
