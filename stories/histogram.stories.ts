import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { histogram, type HistogramBin, type HistogramOptions } from '../src/elements/charts/histogram.js';
import { stage } from './chart-stage.js';

const usd = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });

/** A lopsided bell, as sums of uncertain numbers are. */
function bell(scale: number): HistogramBin[] {
  return Array.from({ length: 40 }, (_, index) => {
    const from = (1_200 + index * 150) * scale;
    const distance = (from / scale - 3_600) / 1_100;
    return { from, to: from + 150 * scale, share: Math.exp(-(distance ** 2) / 2 + Math.max(0, distance) * 0.3) };
  });
}

function percentiles(...values: readonly number[]) {
  return values.map((value, index) => ({ value, label: `${[10, 50, 90][index]}%: ${usd.format(value)}` }));
}

const meta: Meta<HistogramOptions> = {
  title: 'Histogram',
  render: (args) => stage(histogram(args)),
  args: {
    ...{ width: 640, height: 180, direction: 'ltr' },
    bins: bell(1),
    marks: percentiles(2_300, 3_700, 5_200),
    formatValue: (value) => usd.format(value),
    label: 'Eight in ten lie between $2,300 and $5,200.',
  },
  argTypes: {
    width: { control: { type: 'range', min: 240, max: 960, step: 10 } },
    direction: { control: 'inline-radio', options: ['ltr', 'rtl'] },
  },
};

export default meta;

type Story = StoryObj<HistogramOptions>;

/** What lies between the outer lines is darker. */
export const Histogram: Story = {};

/** Names that would touch stand above each other. */
export const Narrow: Story = { args: { width: 240 } };

export const Huge: Story = {
  args: { width: 288, bins: bell(1e9), marks: percentiles(2.3e12, 3.7e12, 5.2e12) },
};

/** All draws came out alike. */
export const NoSpread: Story = {
  args: { bins: [{ from: 5, to: 5, share: 1 }], marks: [{ value: 5, label: 'All: $5' }] },
};

export const RightToLeft: Story = {
  args: { direction: 'rtl' },
  render: (args) => html`<div dir="rtl">${stage(histogram(args))}</div>`,
};
