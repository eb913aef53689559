import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { flowChart, type FlowChartOptions } from '../src/elements/charts/flow-chart.js';
import { flowStyles } from '../src/elements/charts/flow.styles.js';
import type { FlowLink, FlowNode } from '../src/elements/charts/flow-graph.js';
import { stage } from './chart-stage.js';

const usd = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });

/** Amounts are made up. */
const COSTS: Readonly<Record<string, readonly [label: string, receiver: string, spent: number, ours: number]>> = {
  depreciation: ['Depreciation', 'nobody', 20_000, 2_000],
  fuel: ['Fuel', 'fuelCompanies', 7_650, 0],
  insurance: ['Insurance', 'insurers', 8_500, 0],
  interest: ['Loan interest', 'bank', 3_900, 0],
  service: ['Service', 'others', 4_500, 2_900],
  repairs: ['Repairs', 'others', 1_800, 900],
  tyres: ['Tyres', 'others', 1_600, 300],
  tax: ['Road tax', 'state', 3_000, 0],
  parking: ['Parking', 'others', 1_200, 0],
  fines: ['Fines', 'state', 150, 0],
};

const RECEIVERS = {
  nobody: 'Nobody: value that is gone',
  fuelCompanies: 'Fuel companies',
  insurers: 'Insurers',
  bank: 'Bank',
  others: 'Independent workshops and shops',
  state: 'State',
};

const LOOKS: Readonly<Record<string, NonNullable<FlowNode['look']>>> = { nobody: 'outline' };

const nodes: readonly FlowNode[] = [
  ...Object.entries(COSTS).map(([id, [label]]): FlowNode => ({ id, label, column: 0 })),
  ...Object.entries(RECEIVERS).map(([id, label]): FlowNode => ({ id, label, column: 1, look: LOOKS[id] ?? 'tint' })),
  { id: 'us', label: 'Us', column: 2, look: 'hatch' },
  { id: 'profit', label: 'Our gross profit', column: 3, look: 'solid' },
  { id: 'costs', label: 'Our costs', column: 3, look: 'hatch' },
];

const links: readonly FlowLink[] = [
  ...Object.entries(COSTS).flatMap(([from, [, to, spent, ours]]) => [
    { from, to, value: spent - ours },
    { from, to: 'us', value: ours },
  ]),
  { from: 'insurers', to: 'us', value: 640 },
  { from: 'bank', to: 'us', value: 200 },
  { from: 'us', to: 'profit', value: 4_300 },
  { from: 'us', to: 'costs', value: 2_640 },
];

const meta: Meta<FlowChartOptions> = {
  title: 'Flow chart',
  render: (args) =>
    html`<style>
        ${flowStyles}
      </style>
      ${stage(flowChart(args))}`,
  args: {
    ...{ id: 'flow', width: 720, direction: 'ltr', nodes, links },
    formatValue: (value) => usd.format(value),
    label: 'Of $52,300 that an owner spends, $6,940 reach us and $4,300 stay with us.',
  },
  argTypes: {
    width: { control: { type: 'range', min: 240, max: 1200, step: 10 } },
    direction: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    textSize: { control: { type: 'range', min: 10, max: 28, step: 1 } },
  },
};

export default meta;

type Story = StoryObj<FlowChartOptions>;

/** From what an owner spends to who receives it, and through us to what stays with us. */
export const MoneyMap: Story = {};

/** On a phone it is turned: from top to bottom. */
export const Turned: Story = { args: { width: 288 } };

/** Two columns need less room. */
export const TwoColumns: Story = {
  args: {
    width: 520,
    nodes: nodes.filter(({ column }) => column < 2),
    links: links.filter(({ to }) => to in RECEIVERS),
  },
};

/** Amounts too long to stand beside columns turn it as well. */
export const HugeAmounts: Story = {
  args: { formatValue: (value) => usd.format(value * 1e9) },
};

/** Read from right to left. */
export const RightToLeft: Story = {
  args: { direction: 'rtl' },
  render: (args) =>
    html`<style>
        ${flowStyles}
      </style>
      <div lang="ar" dir="rtl">${stage(flowChart(args))}</div>`,
};

/** For a slide. */
export const LargeText: Story = { args: { width: 1200, textSize: 22 } };
