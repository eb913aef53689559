import { expect } from 'chai';
import { flowChart, type FlowChartOptions } from '../../../src/elements/charts/flow-chart.js';
import { markup } from './markup.js';

const options: FlowChartOptions = {
  id: 'money',
  width: 640,
  direction: 'ltr',
  nodes: [
    { id: 'fuel', label: 'Fuel', column: 0 },
    { id: 'service', label: 'Service', column: 0 },
    { id: 'companies', label: 'Fuel companies', column: 1 },
    { id: 'us', label: 'Us', column: 1, look: 'hatch' },
    { id: 'margin', label: 'Our margin', column: 2, look: 'solid' },
  ],
  links: [
    { from: 'fuel', to: 'companies', value: 900 },
    { from: 'service', to: 'us', value: 300 },
    { from: 'us', to: 'margin', value: 100 },
  ],
  formatValue: (value) => `$${value}`,
  label: 'Of $1,200 that an owner pays, $300 reach us.',
};

function rectangles(text: string): { x: number; width: number }[] {
  return [...text.matchAll(/chart-node[^>]*?\bx=([-\d.]+)[^>]*?\bwidth=([-\d.]+)/g)].map(([, x, width]) => ({
    x: Number(x),
    width: Number(width),
  }));
}

function ribbons(text: string): { look: string; fill: string; points: number[][] }[] {
  return [...text.matchAll(/<g fill=([^>]*)><path class=chart-bar chart-ribbon chart-(\w+)\s+d=([^>]*)>/g)].map(
    ([, fill, look, path]) => ({
      look: look!,
      fill: fill!,
      points: [...path!.matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]),
    }),
  );
}

describe('charts: flowChart', () => {
  it('is an image with a name, and hides its texts from screen readers', () => {
    const text = markup(flowChart(options));
    expect(text).to.match(/role="img"\s+aria-label=Of \$1,200 that an owner pays, \$300 reach us\./);
    expect(text.match(/aria-hidden="true"/g)).to.have.length(1);
    expect(text).not.to.match(/\sstyle=|<script|<style/);
  });

  it('draws every ribbon and names every node with its amount, once, at every width', () => {
    for (let width = 240; width <= 1200; width += 40) {
      const text = markup(flowChart({ ...options, width }));
      expect(ribbons(text), `${width}`).to.have.length(3);
      expect(rectangles(text), `${width}`).to.have.length(5);
      const words = text.replace(/<[^>]*>|[\u2068\u2069\s]/g, '').replaceAll(':', '');
      for (const name of ['Fuel$900', 'Fuelcompanies$900', 'Service$300', 'Us$300', 'Ourmargin$100']) {
        expect(words.split(name), `${name} at ${width}`).to.have.length(2);
      }
    }
  });

  it('fills a ribbon as what it reaches, told apart without colour', () => {
    const text = markup(flowChart(options));
    expect(ribbons(text).map(({ look, fill }) => [look, fill])).to.deep.equal([
      ['tint', ''],
      ['hatch', 'url(#money-hatch)'],
      ['solid', ''],
    ]);
    expect(text.match(/<pattern id=money-hatch/g)).to.have.length(1);
  });

  it('curves in the direction in which money runs', () => {
    const [wide] = ribbons(markup(flowChart(options)));
    const [, bend, leaving, arriving, straight] = wide!.points;
    expect([leaving![1], arriving![1]]).to.deep.equal([bend![1], straight![1]]);
    const [narrow] = ribbons(markup(flowChart({ ...options, width: 320 })));
    const [, top, down, up, bottom] = narrow!.points;
    expect([down![0], up![0]]).to.deep.equal([top![0], bottom![0]]);
  });

  it('is the mirror image where the language runs from right to left', () => {
    for (const width of [320, 640, 900]) {
      const ltr = markup(flowChart({ ...options, width }));
      const rtl = markup(flowChart({ ...options, width, direction: 'rtl' }));
      const mirrored = rectangles(rtl);
      rectangles(ltr).forEach((node, index) => {
        expect(mirrored[index]!.width).to.equal(node.width);
        expect(mirrored[index]!.x).to.be.closeTo(width - node.x - node.width, 0.2);
      });
      const there = ribbons(rtl);
      ribbons(ltr).forEach(({ points }, index) =>
        points.forEach(([x, y], point) => {
          expect(there[index]!.points[point]![0]).to.be.closeTo(width - x!, 0.2);
          expect(there[index]!.points[point]![1]).to.equal(y);
        }),
      );
    }
  });

  it('takes numbers without shape', () => {
    for (const value of [0, -0, 5e-324, 1e-12, 1e308]) {
      for (const width of [240, 800]) {
        const links = options.links.map((link) => ({ ...link, value }));
        const text = markup(flowChart({ ...options, width, links, formatValue: () => 'x' }));
        expect(text, `${value}`).not.to.match(/NaN|Infinity|undefined|false/);
      }
    }
    expect(markup(flowChart({ ...options, nodes: [], links: [] }))).not.to.match(/NaN|Infinity|undefined|false/);
  });
});
