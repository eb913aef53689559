import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { barChart, type BarChartOptions } from '../src/elements/charts/bar-chart.js';
import type { BarLook, BarRow } from '../src/elements/charts/bar-layout.js';
import { PART_LOOKS } from '../src/elements/charts/bar-looks.js';
import { stage } from './chart-stage.js';

const usd = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const money = (value: number) => usd.format(value).replace('-', '−');
const share = (value: number) => `${Math.round(value * 100)}%`;

const STREAMS = ['Car sale', 'Finance and insurance', 'Accessories', 'Service', 'Body shop', 'Trade-in', 'Retention'];

/** Amounts are made up. */
const REVENUE = [61_000, 1_700, 1_100, 5_200, 1_600, 8_400];
const PROFIT = [1_840, 1_650, 410, 2_600, 540, 650, -380];

function bar(label: string, value: number, text = money(value), look: BarLook = 'solid'): BarRow {
  return { label, text, spans: [{ from: 0, to: value, look }] };
}

function stack(label: string, values: readonly number[]): BarRow {
  let [gain, loss] = [0, 0];
  const spans = values.map((value, index) => {
    const from = value < 0 ? loss : gain;
    if (value < 0) loss += value;
    else gain += value;
    return { from, to: from + value, look: PART_LOOKS[index]! };
  });
  return { label, spans, text: money(gain + loss) };
}

function moved(label: string, low: number, high: number, base: number): BarRow {
  return {
    label,
    textBefore: money(Math.min(low, high)),
    text: money(Math.max(low, high)),
    spans: [
      { from: base, to: low, look: 'hatch' },
      { from: base, to: high, look: 'solid' },
    ],
  };
}

const meta: Meta<BarChartOptions> = {
  title: 'Bar chart',
  render: (args) => stage(barChart(args)),
  args: {
    ...{ id: 'bars', width: 640, direction: 'ltr' },
    rows: [bar('Kazan', 3_050), bar('Perm', 2_120), bar('Ufa', 900)],
    label: 'Kazan: $3,050; Perm: $2,120; Ufa: $900',
  },
  argTypes: {
    width: { control: { type: 'range', min: 240, max: 960, step: 10 } },
    direction: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    textSize: { control: { type: 'range', min: 10, max: 28, step: 1 } },
  },
};

export default meta;

type Story = StoryObj<BarChartOptions>;

/** One part a row. */
export const Bars: Story = {};

/** Streams side by side; what is spent goes to the left of zero. */
export const Stacked: Story = {
  args: {
    rows: [stack('Revenue', REVENUE), stack('Gross profit', PROFIT)],
    key: STREAMS.map((label, index) => ({ label, look: PART_LOOKS[index]! })),
  },
};

/** The parts of a small bar, where they could not be read. */
export const Enlarged: Story = {
  args: {
    ...Stacked.args,
    rows: [
      stack('Revenue', REVENUE),
      stack('Gross profit', PROFIT),
      { ...stack('Gross profit, enlarged', PROFIT), text: '', enlarges: true },
    ],
  },
};

/** The same on a phone: the key wraps, names stand above their bars. */
export const StackedNarrow: Story = { args: { ...Enlarged.args, width: 288 } };

/** Against the mean of all clients; names as their people gave them. */
export const Segments: Story = {
  args: {
    rows: [
      bar('North-East branch, service and used cars, building 2 (former)', 4_120),
      bar('Kazan', 3_050),
      bar('SALES-AND-SERVICE-OF-PREOWNED-CARS-IN-THE-EASTERN-DISTRICT-2', 1_200),
      bar('Perm', -540),
      bar('Ufa', 9),
    ],
    reference: { value: 2_510, label: 'Mean of all clients: $2,510' },
  },
};

export const SegmentsNarrow: Story = { args: { ...Segments.args, width: 240 } };

/** What matters most: each question moved both ways from the answer as it stands. */
export const Tornado: Story = {
  args: {
    rows: [
      moved('Gross margin', 2_900, 4_100, 3_500),
      moved('Customers lost', 3_900, 3_150, 3_500),
      moved('Average purchase', 3_150, 3_850, 3_500),
      moved('Discount rate', 3_530, 3_460, 3_500),
      moved('Growth', 3_500, 3_500, 3_500),
    ],
    base: { value: 3_500, label: 'Now: $3,500' },
    key: [
      { label: '10% less', look: 'hatch' },
      { label: '10% more', look: 'solid' },
    ],
  },
};

export const TornadoNarrow: Story = { args: { ...Tornado.args, width: 260 } };

/** What makes the difference between two scenarios. */
export const Waterfall: Story = {
  args: {
    connected: true,
    rows: [
      bar('Without the programme', 4_200, undefined, 'tint'),
      { label: 'More purchases', text: '+$900', spans: [{ from: 4_200, to: 5_100, look: 'solid' }] },
      { label: 'Rewards', text: '−$600', spans: [{ from: 5_100, to: 4_500, look: 'dense' }] },
      { label: 'Cost of the programme', text: '−$150', spans: [{ from: 4_500, to: 4_350, look: 'dense' }] },
      bar('With the programme', 4_350, undefined, 'tint'),
    ],
  },
};

export const WaterfallNarrow: Story = { args: { ...Waterfall.args, width: 260 } };

/** How far ten thousand draws spread: 10 to 90 of 100, the middle one as a stroke. */
export const Bands: Story = {
  args: {
    rows: [
      { low: 2_100, middle: 3_200, high: 5_300, label: 'As it is' },
      { low: 2_500, middle: 4_100, high: 6_900, label: 'With the programme' },
    ].map(({ low, middle, high, label }) => ({
      ...{ label, mark: middle, text: money(high), textBefore: money(low) },
      spans: [{ from: low, to: high, look: 'tint' as const }],
    })),
  },
};

export const ShareByAge: Story = {
  args: {
    rows: [0.92, 0.85, 0.71, 0.52, 0.44, 0.36, 0.3].map((value, age) => bar(`Year ${age + 1}`, value, share(value))),
  },
};

/** As many rows, and as long numbers, as there may be. */
export const ManyAndHuge: Story = {
  args: {
    rows: Array.from({ length: 20 }, (_, index) => bar(`Branch ${index + 1}`, 987_654_321_012 * (0.9 ** index - 0.3))),
  },
};

export const HugeAndNarrow: Story = {
  args: {
    width: 240,
    rows: [moved('A question with a long name about a lot of money', -987_654_321_012, 987_654_321_012, 0)],
  },
};

export const NothingAtAll: Story = { args: { rows: [bar('Kazan', 0), bar('Perm', 0)] } };

export const OnlyLosses: Story = { args: { rows: [bar('Kazan', -500), bar('Perm', -1_500), bar('Ufa', 0)] } };

/** Read from right to left. */
export const RightToLeft: Story = {
  args: { ...Tornado.args, direction: 'rtl', base: { value: 3_500, label: 'الآن: ‎$3,500' } },
  render: (args) => html`<div lang="ar" dir="rtl">${stage(barChart(args))}</div>`,
};

/** For a slide. */
export const LargeText: Story = { args: { ...Waterfall.args, width: 900, textSize: 22 } };
