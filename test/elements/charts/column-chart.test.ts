import { expect } from 'chai';
import { columnChart, type ColumnChartOptions } from '../../../src/elements/charts/column-chart.js';
import { layOutColumns, type Column } from '../../../src/elements/charts/column-layout.js';
import fc from '../../core/support/fast-check.js';
import { markup } from './markup.js';
import { textWidth } from '../../../src/elements/charts/text-box.js';

const SIZE = 12;

function columnsOf(values: readonly number[]): Column[] {
  return values.map((value, index) => ({
    ...{ label: String(index), value, text: value > 0 ? `${value}%` : '' },
    look: index < 7 ? 'dense' : index < 9 ? 'tint' : 'solid',
  }));
}

const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 11, maxLength: 11 });
const widths = fc.integer({ min: 240, max: 1200 });
const directions = fc.constantFrom('ltr' as const, 'rtl' as const);

describe('charts: layOutColumns', () => {
  it('keeps everything inside, and no column upon another', () => {
    fc.assert(
      fc.property(shares, widths, directions, (values, width, direction) => {
        const { columns, base } = layOutColumns({ columns: columnsOf(values), width, height: 176, direction });
        const sorted = [...columns].sort((one, other) => one.left - other.left);
        for (const [index, { left, right, top, bottom }] of sorted.entries()) {
          expect(left).to.be.at.least(index > 0 ? sorted[index - 1]!.right : -1e-9);
          expect(right).to.be.at.most(width + 1e-9);
          expect(top).to.be.within(SIZE, base);
          expect(bottom).to.equal(base);
        }
      }),
    );
  });

  it('draws columns as high as their values, and a few people high enough to be seen', () => {
    fc.assert(
      fc.property(shares, widths, (values, width) => {
        const { columns } = layOutColumns({ columns: columnsOf(values), width, height: 176, direction: 'ltr' });
        const heights = columns.map(({ top, bottom }) => bottom - top);
        const most = Math.max(...values);
        const highest = Math.max(...heights);
        values.forEach((value, index) => {
          const exact = most > 0 ? (value / most) * highest : 0;
          expect(heights[index]!).to.be.closeTo(value > 0 ? Math.max(1.5, exact) : 0, 0.01);
        });
      }),
    );
  });

  it('sets no text upon another, and leaves none of the highest out', () => {
    fc.assert(
      fc.property(shares, widths, directions, (values, width, direction) => {
        const { texts } = layOutColumns({ columns: columnsOf(values), width, height: 176, direction });
        texts.forEach((one, index) => {
          for (const other of texts.slice(index + 1)) {
            const apart = (textWidth(one.text, SIZE) + textWidth(other.text, SIZE)) / 2;
            expect(Math.abs(one.position - other.position)).to.be.at.least(apart - 1e-9);
          }
        });
        const most = Math.max(...values);
        if (most > 0) expect(texts.map(({ text }) => text)).to.include(`${most}%`);
      }),
    );
  });

  it('has room for every two-digit share on the narrowest phone', () => {
    const values = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 35];
    expect(
      layOutColumns({ columns: columnsOf(values), width: 286, height: 176, direction: 'ltr' }).texts,
    ).to.have.length(11);
  });

  it('sets groups apart by more than columns', () => {
    const { columns, lines } = layOutColumns({
      columns: columnsOf(Array(11).fill(9)),
      width: 480,
      height: 176,
      direction: 'ltr',
    });
    const gap = (index: number) => columns[index + 1]!.left - columns[index]!.right;
    expect(gap(6)).to.be.above(gap(5) * 2);
    expect(gap(8)).to.be.closeTo(gap(6), 1e-9);
    expect(lines.map(({ left, right }) => [left, right])).to.deep.equal([
      [columns[0]!.left, columns[6]!.right],
      [columns[7]!.left, columns[8]!.right],
      [columns[9]!.left, columns[10]!.right],
    ]);
  });
});

describe('charts: columnChart', () => {
  const options: ColumnChartOptions = {
    ...{ id: 'answers', width: 480, height: 176, direction: 'ltr', label: '0: 1%; 10: 35%' },
    columns: columnsOf([1, 1, 1, 2, 3, 6, 7, 8, 12, 25, 35]),
    key: [
      { label: 'Detractors', look: 'dense' },
      { label: 'Passives', look: 'tint' },
      { label: 'Promoters', look: 'solid' },
    ],
  };

  it('is an image with a name and a key', () => {
    const text = markup(columnChart(options));
    expect(text).to.match(/role="img"\s+aria-label=0: 1%; 10: 35%/);
    expect(text.match(/<li>/g)).to.have.length(3);
  });

  it('tells the groups apart without colour', () => {
    const text = markup(columnChart(options));
    for (const [look, count] of [
      ['dense', 7],
      ['tint', 2],
      ['solid', 2],
    ] as const)
      expect(text.match(new RegExp(`chart-bar chart-${look}`, 'g')), look).to.have.length(count + 1);
    expect(text.match(/<pattern/g)).to.have.length(1);
  });

  it('is the mirror image from right to left', () => {
    const at = (direction: 'ltr' | 'rtl') =>
      layOutColumns({ ...options, direction }).columns.map(({ left, right }) => (left + right) / 2);
    at('ltr').forEach((middle, index) => expect(at('rtl')[index]).to.be.closeTo(480 - middle, 1e-6));
  });

  it('takes numbers without shape', () => {
    for (const value of [NaN, Infinity, 0, 5e-324, 1e308]) {
      const columns: Column[] = [{ label: '0', text: '', value, look: 'solid' }];
      expect(markup(columnChart({ ...options, columns })), `${value}`).not.to.match(/NaN|Infinity|undefined/);
    }
    expect(markup(columnChart({ ...options, columns: [] }))).not.to.match(/NaN|Infinity|undefined/);
  });
});
