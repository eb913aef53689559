import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { chartTable, figureWithTable } from '../src/elements/charts/chart-table.js';
import { lineChart, type ChartPoint, type LineChartOptions } from '../src/elements/charts/line-chart.js';
import { DISTANCE_STEPS, PERIOD_STEPS } from '../src/elements/charts/scale.js';
import { stage } from './chart-stage.js';

const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const share = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** What a customer has brought after each month, where one in ten leaves. */
const margin: readonly ChartPoint[] = monthly(37, (month) => 500 * (1 - 0.9 ** month));
const staying: readonly ChartPoint[] = monthly(37, (month) => 0.9 ** month);
const cohort: readonly ChartPoint[] = [1000, 869, 743, 653, 593, 551, 517, 491].map((left, period) => ({
  period,
  value: left / 1000,
}));
const fitted: readonly ChartPoint[] = monthly(13, (year) => (1 + year / 3) ** -0.62);

const options: LineChartOptions = {
  width: 640,
  height: 260,
  direction: 'ltr',
  lines: [{ id: 'margin', label: '', points: margin, look: 'solid', area: true }],
  formatValue: (value) => money.format(value),
  formatPeriod: (month) => (month % 12 === 0 && month > 0 ? `${month / 12} y` : `${month} m`),
  label: 'After three years one customer has brought $489.',
};

const years = { periodSteps: PERIOD_STEPS.year, formatPeriod: (year: number) => `${year} y` };

function monthly(length: number, value: (period: number) => number): ChartPoint[] {
  return Array.from({ length }, (_, period) => ({ period, value: value(period) }));
}

/** A thousand kilometres a step. */
function atStep({ period, value }: ChartPoint): ChartPoint {
  return { period: period * 1_000, value };
}

const meta: Meta<LineChartOptions> = {
  title: 'Charts',
  render: (args) => stage(lineChart(args)),
  args: options,
  argTypes: {
    width: { control: { type: 'range', min: 240, max: 960, step: 10 } },
    height: { control: { type: 'range', min: 120, max: 480, step: 10 } },
    direction: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    textSize: { control: { type: 'range', min: 10, max: 28, step: 1 } },
  },
};

export default meta;

type Story = StoryObj<LineChartOptions>;

/** One line, and what lies below it. */
export const Line: Story = {};

/** With a level to compare with and the point where it is reached. */
export const ReferenceAndMarker: Story = {
  args: {
    reference: { value: 120, label: 'Cost to win: $120' },
    marker: { ...margin[3]!, label: 'Paid back after 3 months' },
  },
};

/** The names find no room beside what they name, and stand above. */
export const NarrowAndCrowded: Story = {
  args: {
    ...{ width: 240, height: 180 },
    reference: { value: 430, label: 'Cost to win a customer: $430' },
    marker: { ...margin[19]!, label: 'Paid back after 19 months' },
  },
};

/** A share from nothing to everything. */
export const Shares: Story = {
  args: {
    lines: [{ id: 'staying', label: '', points: staying, look: 'solid' }],
    ...{ minimum: 0, maximum: 1, formatValue: (value: number) => share.format(value) },
    label: 'After three years 2.3% of customers are still there.',
  },
};

/** What was counted, and the curve that was fitted to it: told apart without colour. */
export const ObservedAndFitted: Story = {
  args: {
    ...years,
    lines: [
      { id: 'fitted', label: 'Fitted curve', points: fitted, look: 'solid' },
      { id: 'observed', label: 'Counted', points: cohort, look: 'dots' },
    ],
    ...{ minimum: 0, maximum: 1, formatValue: (value: number) => share.format(value) },
    label: 'The curve passes close to the eight counts.',
  },
};

/** Two lines to compare. */
export const TwoLines: Story = {
  args: {
    lines: [
      {
        id: 'with',
        label: 'With the programme',
        points: monthly(37, (month) => 560 * (1 - 0.91 ** month)),
        look: 'solid',
      },
      { id: 'without', label: 'Without', points: margin, look: 'dashed' },
    ],
    label: 'With the programme a customer brings more from the first year on.',
  },
};

/** Three cars: told apart by their dashes, with the moments at which one has cost as much as another. */
export const ThreeLines: Story = {
  args: {
    ...years,
    lines: [
      { id: 'petrol', label: 'Petrol', points: monthly(8, (year) => 6_000 + 7_400 * year), look: 'solid' },
      { id: 'hybrid', label: 'Hybrid', points: monthly(8, (year) => 9_000 + 6_500 * year), look: 'dashed' },
      { id: 'electric', label: 'Electric', points: monthly(8, (year) => 16_000 + 4_900 * year), look: 'dotted' },
    ],
    marker: [
      { period: 10 / 3, value: 30_667, label: 'Hybrid is cheaper after 3.3 years' },
      { period: 4, value: 35_600, label: 'Electric after 4' },
    ],
    label: 'After seven years petrol has cost the most.',
  },
};

/** Against kilometres a year instead of time. */
export const ByDistance: Story = {
  args: {
    lines: [
      {
        id: 'own',
        label: 'A car of one’s own',
        points: monthly(21, (step) => 4_000 + 150 * step).map(atStep),
        look: 'solid',
      },
      { id: 'sharing', label: 'Car sharing', points: monthly(21, (step) => 500 * step).map(atStep), look: 'dashed' },
    ],
    marker: { period: 80_000 / 7, value: 40_000 / 7, label: 'Equal at 11,429 km a year' },
    periodSteps: DISTANCE_STEPS,
    formatPeriod: (distance: number) => `${distance.toLocaleString('en')} km`,
    label: 'Below 11,429 km a year car sharing costs less.',
  },
};

/** Below zero. */
export const Loss: Story = {
  args: {
    lines: [
      { id: 'loss', label: '', points: monthly(37, (month) => -150 * (1 - 0.9 ** month)), look: 'solid', area: true },
    ],
    label: 'After three years one customer has lost $147.',
  },
};

/** Where a customer buys again: names that find no room are left out, their lines stay. */
export const Cycles: Story = {
  args: {
    ...years,
    lines: [
      {
        id: 'dealer',
        label: '',
        points: monthly(21, (year) => 1400 * (1 - 0.55 ** Math.ceil((year + 1) / 4)) + 90 * year),
        look: 'solid',
        area: true,
      },
    ],
    marks: [4, 8, 12, 16].map((period, index) => ({ period, label: `Car ${index + 2}` })),
    label: 'After 20 years one customer has brought $3,130.',
  },
};

/** Read from right to left. */
export const RightToLeft: Story = {
  args: {
    direction: 'rtl',
    reference: { value: 120, label: 'الاكتساب: ‎$120' },
    marker: { ...margin[3]!, label: 'بعد 3 أشهر' },
    label: 'بعد ثلاث سنوات جلب العميل ‎$489.',
  },
  render: (args) => html`<div lang="ar" dir="rtl">${stage(lineChart(args))}</div>`,
};

/** For a slide. */
export const LargeText: Story = {
  args: { width: 900, height: 420, textSize: 22, reference: { value: 120, label: 'Cost to win: $120' } },
};

/** The numbers behind the picture, opened. */
export const WithTable: Story = {
  render: (args) =>
    stage(
      figureWithTable({
        id: 'margin',
        label: 'What one customer has brought',
        chart: lineChart(args),
        table: chartTable({
          caption: 'By half-year',
          columns: ['After', 'Brought by then'],
          rows: margin
            .filter(({ period }) => period % 6 === 0)
            .map(({ period, value }) => [`${period} months`, money.format(value)]),
        }),
        expanded: true,
        onToggle: () => undefined,
        words: { showTable: 'Show as a table', hideTable: 'Hide the table' },
      }),
    ),
};
