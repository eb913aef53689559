import { expect } from 'chai';
import { histogram, type HistogramOptions } from '../../../src/elements/charts/histogram.js';
import { placeMarks } from '../../../src/elements/charts/marks.js';
import fc from '../../core/support/fast-check.js';
import { markup } from './markup.js';
import { textWidth } from '../../../src/elements/charts/text-box.js';

const options: HistogramOptions = {
  width: 480,
  height: 180,
  direction: 'ltr',
  bins: Array.from({ length: 20 }, (_, index) => ({ from: index * 10, to: index * 10 + 10, share: 1 + (index % 7) })),
  marks: [
    { value: 20, label: '10%: $20' },
    { value: 90, label: '50%: $90' },
    { value: 170, label: '90%: $170' },
  ],
  formatValue: (value) => `$${value}`,
  label: 'Eight in ten lie between $20 and $170.',
};

function linesOf(text: string): number[] {
  const [, path] = /class=chart-mark d=([^>]*)>/.exec(text)!;
  return [...path!.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));
}

describe('charts: histogram', () => {
  it('is an image with a name', () => {
    expect(markup(histogram(options))).to.match(/role="img"\s+aria-label=Eight in ten/);
  });

  it('sets lines where their values are, mirrored from right to left', () => {
    expect(linesOf(markup(histogram(options)))).to.deep.equal([48, 216, 408]);
    expect(linesOf(markup(histogram({ ...options, direction: 'rtl' })))).to.deep.equal([432, 264, 72]);
  });

  it('names every line at every width', () => {
    for (let width = 240; width <= 900; width += 20) {
      const text = markup(histogram({ ...options, width }));
      for (const { label } of options.marks) expect(text, `${width}`).to.contain(label);
    }
  });

  it('takes numbers without shape', () => {
    const bin = (from: number, to: number, share = 1) => ({ from, to, share });
    for (const bins of [
      [],
      [bin(0, 0)],
      [bin(5, 5)],
      [bin(-1e308, 1e308)],
      [bin(0, 1, 0)],
      [bin(NaN, 1)],
      [bin(0, 1e-320)],
    ]) {
      const text = markup(
        histogram({
          ...options,
          bins,
          formatValue: () => '',
          marks: [
            { value: NaN, label: '' },
            { value: 5, label: 'x' },
          ],
        }),
      );
      expect(text, JSON.stringify(bins)).not.to.match(/NaN|Infinity|undefined|false/);
    }
  });
});

describe('charts: placeMarks', () => {
  const strip = { left: 40, right: 400, bottom: 100, size: 12, rows: 2 };
  const requests = fc.array(fc.record({ x: fc.integer({ min: 40, max: 400 }), label: fc.string({ maxLength: 20 }) }));

  it('keeps every line, and lets no name touch another or leave its strip', () => {
    fc.assert(
      fc.property(requests, (wanted) => {
        const placed = placeMarks(wanted, strip);
        expect(placed.map(({ x }) => x)).to.deep.equal(wanted.map(({ x }) => x));
        const named = placed.filter(({ label }) => label !== '');
        for (const [index, one] of named.entries()) {
          expect(one.left).to.be.at.least(40);
          expect(one.right).to.be.at.most(400 + 1e-9);
          expect(one.right - one.left).to.be.closeTo(textWidth(one.label, 12), 1e-9);
          for (const other of named.slice(index + 1)) {
            const apart =
              one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
            expect(apart).to.equal(true);
          }
        }
      }),
    );
  });
});
