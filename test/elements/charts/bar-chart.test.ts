import { expect } from 'chai';
import { barChart, type BarChartOptions } from '../../../src/elements/charts/bar-chart.js';
import { PART_LOOKS } from '../../../src/elements/charts/bar-looks.js';
import fc from '../../core/support/fast-check.js';
import { markup } from './markup.js';

const options: BarChartOptions = {
  id: 'streams',
  width: 640,
  direction: 'ltr',
  rows: [
    {
      label: 'Gross profit',
      text: '$300',
      spans: [
        { from: 0, to: 350, look: 'solid' },
        { from: 350, to: 400, look: 'hatch' },
        { from: 0, to: -100, look: 'dots' },
      ],
    },
    { label: 'Revenue', text: '$500', spans: [{ from: 0, to: 500, look: 'solid' }], mark: 400 },
  ],
  reference: { value: 250, label: 'On average: $250' },
  label: 'Gross profit: $300. Revenue: $500.',
};

/** Each part that is drawn, without the samples of the key. */
function parts(text: string): { x: number; width: number }[] {
  const drawn = text.slice(text.indexOf('aria-hidden="true">', text.indexOf('<defs>')));
  return [...drawn.matchAll(/<rect class=chart-bar[^>]*?\bx=([-\d.]+)[^>]*?\bwidth=([-\d.]+)/g)].map(
    ([, x, width]) => ({
      x: Number(x),
      width: Number(width),
    }),
  );
}

describe('charts: barChart', () => {
  it('is an image with a name, and hides its texts from screen readers', () => {
    const text = markup(barChart(options));
    expect(text).to.match(/role="img"\s+aria-label=Gross profit: \$300\. Revenue: \$500\./);
    expect(text.match(/aria-hidden="true"/g)).to.have.length(1);
    expect(text).not.to.match(/\sstyle=|<script|<style/);
  });

  it('draws every part, names every row and every level once', () => {
    const text = markup(barChart(options));
    expect(parts(text)).to.have.length(4);
    for (const name of ['Gross profit\u2069', 'Revenue\u2069', '$300\u2069', '$500\u2069', 'On average: $250\u2069']) {
      expect(text.split(name), name).to.have.length(2);
    }
  });

  it('is the mirror image where the language runs from right to left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 900 }), (width) => {
        const ltr = parts(markup(barChart({ ...options, width })));
        const rtl = parts(markup(barChart({ ...options, width, direction: 'rtl' })));
        ltr.forEach((part, index) => {
          expect(rtl[index]!.width).to.equal(part.width);
          expect(rtl[index]!.x).to.be.closeTo(width - part.x - part.width, 0.2);
        });
      }),
    );
  });

  it('defines each texture once, under its own name, and uses no other', () => {
    const key = PART_LOOKS.map((look) => ({ look, label: look }));
    const text = markup(barChart({ ...options, key }));
    const defined = [...text.matchAll(/<pattern id=(\S+)/g)].map(([, id]) => id);
    expect(defined).to.deep.equal([...new Set(defined)]);
    const used = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(new Set(used)).to.deep.equal(new Set(defined));
    expect(defined.every((id) => id!.startsWith('streams-'))).to.equal(true);
  });

  it('has a look for every part that cannot be taken for another without colour', () => {
    const key = PART_LOOKS.map((look) => ({ look, label: '' }));
    const text = markup(barChart({ ...options, rows: [], key }));
    const textures = [
      ...text.matchAll(/<pattern id=streams-(\S+)[^>]*?patternTransform=([^>]*?)\s*>.*?<path d=([^>]*)>/gs),
    ];
    const plain = PART_LOOKS.filter((look) => !textures.some(([, name]) => name === look));
    expect(plain).to.have.members(['solid', 'tint', 'outline']);
  });

  it('joins the bars of a waterfall where one ends and the next one starts', () => {
    const rows: BarChartOptions['rows'] = [
      { label: 'Before', text: '100', spans: [{ from: 0, to: 100, look: 'tint' }] },
      { label: 'Less', text: '-30', spans: [{ from: 100, to: 70, look: 'dense' }] },
      { label: 'After', text: '70', spans: [{ from: 0, to: 70, look: 'tint' }] },
    ];
    const { reference: _reference, ...bare } = options;
    const text = markup(barChart({ ...bare, rows, connected: true }));
    const [, path] = /chart-connector" d=([^>]*)>/.exec(text)!;
    const [first, second] = [...path!.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));
    const [before, less, after] = parts(text);
    expect(first).to.be.closeTo(before!.x + before!.width, 1);
    expect(first).to.be.closeTo(less!.x + less!.width, 1);
    expect(second).to.be.closeTo(less!.x, 1);
    expect(second).to.be.closeTo(after!.x + after!.width, 1);
  });

  it('takes numbers without shape', () => {
    for (const value of [NaN, Infinity, -Infinity, 0, -0, 5e-324, 1e308, -1e308]) {
      for (const direction of ['ltr', 'rtl'] as const) {
        const rows = [{ label: '', text: '', mark: value, spans: [{ from: 0, to: value, look: 'hatch' as const }] }];
        const level = { value, label: 'x' };
        const text = markup(barChart({ ...options, rows, direction, base: level, reference: level, connected: true }));
        expect(text, `${value}`).not.to.match(/NaN|Infinity|undefined|false/);
      }
    }
    expect(markup(barChart({ ...options, rows: [] }))).not.to.match(/NaN|Infinity|undefined|false/);
  });
});
