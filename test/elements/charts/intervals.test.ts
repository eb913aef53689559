import { expect } from 'chai';
import { intervalChart, type IntervalChartOptions } from '../../../src/elements/charts/intervals.js';
import fc from '../../core/support/fast-check.js';
import { markup } from './markup.js';

const options: IntervalChartOptions = {
  ...{ id: 'branches', width: 640, direction: 'ltr' },
  rows: [
    { label: 'Kazan', text: '+45 (+29 to +58)', lower: 29, upper: 58, value: 45 },
    { label: 'Ufa', text: '+40 (+2 to +67)', lower: 2, upper: 67, value: 40, unsure: true },
  ],
  base: { value: 0, label: '0 points' },
  reference: { value: 44, label: '' },
  label: 'Kazan: +45; Ufa: +40',
};

interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly dot: number;
}

/** Where each line and its dot are, in pixels from the left. */
function drawnIn(text: string): Drawn[] {
  const lines = [...text.matchAll(/<path class=chart-whisker[^>]*? d=M([\d.]+) [\d.]+H([\d.]+)>/g)];
  const dots = [...text.matchAll(/<circle[^>]*? cx=([\d.]+)/g)];
  return lines.map(([, from, to], index) => ({ from: Number(from), to: Number(to), dot: Number(dots[index]![1]) }));
}

describe('charts: intervalChart', () => {
  it('is an image with a name', () => {
    expect(markup(intervalChart(options))).to.match(/role="img"\s+aria-label=Kazan: \+45; Ufa: \+40/);
  });

  it('draws a line, two caps and a dot for each row instead of a bar', () => {
    const text = markup(intervalChart(options));
    expect(drawnIn(text)).to.have.length(2);
    expect(text.match(/<circle/g)).to.have.length(2);
    expect(text).not.to.contain('chart-bar');
  });

  it('sets every row on one scale', () => {
    const row = fc
      .tuple(...[0, 1, 2].map(() => fc.integer({ min: -100, max: 100 })))
      .map((values) => [...values].sort((one, other) => one! - other!) as [number, number, number])
      .filter(([lower, , upper]) => upper - lower > 2);
    const charts = fc.record({
      values: fc.array(row, { minLength: 1, maxLength: 8 }),
      width: fc.integer({ min: 240, max: 900 }),
    });
    fc.assert(
      fc.property(charts, ({ values, width }) => {
        const rows = values.map(([lower, value, upper]) => ({ label: 'A', text: '1', lower, value, upper }));
        const drawn = drawnIn(markup(intervalChart({ ...options, rows, width })));
        const [first] = drawn;
        const scale = (first!.to - first!.from) / (values[0]![2] - values[0]![0]);
        for (const [index, [lower, value, upper]] of values.entries()) {
          const { from, to, dot } = drawn[index]!;
          // Each place is rounded to a tenth of a pixel, and the scale comes of two such.
          const near = 0.1 + (0.2 / (values[0]![2] - values[0]![0])) * (upper - lower);
          expect(to - from).to.be.closeTo(scale * (upper - lower), near);
          expect(dot - from).to.be.closeTo(scale * (value - lower), near);
        }
      }),
    );
  });

  it('is the mirror image from right to left', () => {
    const ltr = drawnIn(markup(intervalChart(options)));
    const rtl = drawnIn(markup(intervalChart({ ...options, direction: 'rtl' })));
    for (const [index, { from, dot }] of ltr.entries()) {
      expect(rtl[index]!.from).to.be.closeTo(640 - from, 0.2);
      expect(rtl[index]!.dot).to.be.closeTo(640 - dot, 0.2);
    }
  });

  it('draws what rests on little by other lines, not by colour', () => {
    const text = markup(intervalChart(options));
    expect(text.match(/chart-whisker chart-unsure/g)).to.have.length(1);
    expect(text.match(/chart-value chart-unsure/g)).to.have.length(1);
  });

  it('takes numbers without shape', () => {
    for (const value of [NaN, Infinity, -Infinity, 0, 1e308]) {
      const rows = [{ label: 'A', text: '', lower: value, upper: value, value }];
      expect(markup(intervalChart({ ...options, rows })), `${value}`).not.to.match(/NaN|Infinity|undefined/);
    }
  });
});
