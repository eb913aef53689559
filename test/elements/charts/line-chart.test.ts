import { expect } from 'chai';
import { lineChart, type LineChartOptions } from '../../../src/elements/charts/line-chart.js';
import { chartTable, figureWithTable } from '../../../src/elements/charts/chart-table.js';
import { markup } from './markup.js';

const points = Array.from({ length: 37 }, (_, period) => ({ period, value: 550 * (1 - 0.92 ** period) }));

const options: LineChartOptions = {
  width: 480,
  height: 240,
  direction: 'ltr',
  lines: [{ id: 'margin', label: 'Margin so far', points, look: 'solid', area: true }],
  reference: { value: 120, label: 'Acquisition cost' },
  marker: { period: 3, value: points[3]!.value, label: 'Payback' },
  formatValue: (value) => `${value} $`,
  formatPeriod: String,
  label: 'A customer pays back in month 3.',
};

const { reference: _reference, marker: _marker, ...bare } = options;

describe('charts: lineChart', () => {
  it('is an image with a name, and hides its texts from screen readers', () => {
    const text = markup(lineChart(options));
    expect(text).to.match(/role="img"\s+aria-label=A customer pays back in month 3\./);
    expect(text.match(/aria-hidden="true"/g)).to.have.length(1);
  });

  it('holds no style, no id and no script', () => {
    expect(markup(lineChart(options))).not.to.match(/\sstyle=|\sid=|<script|<style/);
  });

  it('names everything once, at every width', () => {
    for (let width = 200; width <= 800; width += 20) {
      const text = markup(lineChart({ ...options, width })).replace(/<[^>]*>/g, ' ');
      for (const word of ['Margin', 'Acquisition', 'Payback']) expect(text.split(word), `${width}`).to.have.length(2);
    }
  });

  it('keeps its height where the names find room, and grows where they do not', () => {
    const height = (text: string) => Number(/ height=(\S+)/.exec(text.replace(/\s+/g, ' '))![1]);
    expect(height(markup(lineChart(options)))).to.equal(240);
    const crowded = lineChart({
      ...options,
      width: 200,
      height: 120,
      marker: { period: 3, value: 110, label: 'x'.repeat(30) },
    });
    expect(height(markup(crowded))).to.be.greaterThan(120);
  });

  it('marks periods by upright lines, and names those that there is room for', () => {
    const marks = [4, 8, 12, 16, 20, 24, 28, 32].map((period) => ({ period, label: `${period / 4 + 1}th car` }));
    for (let width = 240; width <= 900; width += 30) {
      const text = markup(lineChart({ ...bare, width, marks }));
      const [, path] = /chart-upright d=([^>]*)>/.exec(text.replace(/"/g, ''))!;
      expect(path!.match(/M/g), `${width}`).to.have.length(marks.length);
      const names = [...text.matchAll(/x=([\d.]+) y=[\d.]+>\u2068\d+th car/g)].map(([, x]) => Number(x));
      expect(names.length).to.be.within(1, marks.length);
      names.slice(1).forEach((x, index) => expect(x - names[index]!, `${width}`).to.be.at.least(7 * 12 * 0.55));
    }
  });

  it('tells three lines apart without colour, and names where they cross', () => {
    const at = (slope: number) => [0, 1, 2, 3].map((period) => ({ period, value: 100 + slope * (period - 1) }));
    const lines = [
      { id: 'one', label: 'One car', points: at(50), look: 'solid' },
      { id: 'two', label: 'Another car', points: at(20), look: 'dashed' },
      { id: 'three', label: 'A third', points: at(-10), look: 'dotted' },
    ] as const;
    const marker = [
      { period: 1, value: 100, label: 'All alike' },
      { period: 2.5, value: 130, label: 'Turn' },
    ];
    for (let width = 200; width <= 900; width += 50) {
      const text = markup(lineChart({ ...bare, width, lines, marker }));
      for (const look of ['solid', 'dashed', 'dotted']) {
        // The line, and its sample before its name.
        expect(text.split(`chart-line chart-${look}`), `${look} at ${width}`).to.have.length(3);
      }
      const words = text.replace(/<[^>]*>|\s|[\u2068\u2069]/g, '');
      for (const name of ['Onecar', 'Anothercar', 'Athird', 'Allalike', 'Turn']) {
        expect(words.split(name), `${name} at ${width}`).to.have.length(2);
      }
      expect(text.match(/chart-drop/g)).to.have.length(2);
    }
  });

  it('leaves a marker out that has no place', () => {
    const marker = { period: NaN, value: 1, label: 'Nowhere' };
    expect(markup(lineChart({ ...bare, marker }))).not.to.match(/Nowhere|NaN/);
  });

  it('takes numbers without shape', () => {
    const shapes = [[], [0], [0, 0, 0], [5], [-3, -9], [1e12, 2e12], [NaN, 1, Infinity], [-1e308, 1e308]];
    for (const values of shapes) {
      const line = { ...options.lines[0]!, points: values.map((value, period) => ({ period, value })) };
      for (const look of ['solid', 'dashed', 'dots'] as const) {
        for (const rest of [options, bare]) {
          const text = markup(lineChart({ ...rest, formatValue: () => '', lines: [{ ...line, look }] }));
          expect(text, `${values}`).not.to.match(/NaN|Infinity|undefined|false/);
        }
      }
    }
  });
});

describe('charts: the table behind a picture', () => {
  const table = chartTable({ caption: 'By month', columns: ['Month', 'Margin'], rows: [['1', '$37']] });
  const figure = { id: 'margin', label: 'Margin', chart: lineChart(options), table, onToggle: () => undefined };
  const words = { showTable: 'Show', hideTable: 'Hide' };

  it('names rows and columns', () => {
    const text = markup(table);
    expect(text).to.contain('<th scope="col">Margin</th>').and.contain('<th scope="row">1</th>');
    expect(text)
      .to.contain('<td>$37</td>')
      .and.match(/<caption>\s*By month/);
  });

  it('is there for paper while hidden on screen, and takes focus only while it shows', () => {
    const hidden = markup(figureWithTable({ ...figure, words, expanded: false }));
    const shown = markup(figureWithTable({ ...figure, words, expanded: true }));
    expect(hidden).to.contain('By month').and.contain('Show').and.not.contain('Hide');
    expect(hidden)
      .to.match(/aria-expanded=false/)
      .and.not.match(/role=region/);
    expect(shown)
      .to.contain('Hide')
      .and.match(/role=region\s+tabindex=0/);
  });
});
