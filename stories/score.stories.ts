import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { columnChart } from '../src/elements/charts/column-chart.js';
import { intervalChart } from '../src/elements/charts/intervals.js';
import { scoreLine, type ScoreLineOptions } from '../src/elements/charts/score-line.js';
import { stage } from './chart-stage.js';

const signed = (value: number) => `${value > 0 ? '+' : ''}${value}`.replace('-', '−');

function line(score: number, lower: number, upper: number): Pick<ScoreLineOptions, 'score' | 'interval' | 'label'> {
  const label = `95% confidence: ${signed(lower)} to ${signed(upper)}`;
  return {
    score: { value: score, label: `NPS: ${signed(score)} points` },
    interval: { lower, upper, label },
    label: `The NPS is ${signed(score)}. ${label}.`,
  };
}

const meta: Meta<ScoreLineOptions> = {
  title: 'Score',
  render: (args) => stage(scoreLine(args)),
  args: {
    ...{ width: 640, direction: 'ltr' },
    extent: [-100, 100],
    ticks: [-100, -50, 0, 50, 100],
    ...line(40, 35, 45),
    formatValue: signed,
  },
  argTypes: {
    width: { control: { type: 'range', min: 240, max: 960, step: 10 } },
    direction: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    textSize: { control: { type: 'range', min: 10, max: 28, step: 1 } },
  },
};

export default meta;

type Story = StoryObj<ScoreLineOptions>;

/** A thousand answers: the score, and from where to where that of all customers may lie. */
export const ScoreLine: Story = {};

/** Five answers: the interval says most of what there is to say. */
export const FewAnswers: Story = { args: { ...line(80, 4, 96), width: 288 } };

export const WithComparison: Story = { args: { comparison: { value: 50, label: 'To compare: +50 points' } } };

/** Ten promoters of ten: no interval is a point. */
export const AtTheEnd: Story = { args: { ...line(100, 46, 100), width: 288 } };

/** Everybody has answered: there is nothing to guess. */
export const Census: Story = { args: line(-98, -98, -98) };

/** For a slide. */
export const Large: Story = {
  args: { width: 960, textSize: 24, comparison: { value: 50, label: 'To compare: +50 points' } },
};

export const RightToLeft: Story = {
  args: { direction: 'rtl', comparison: { value: -20, label: 'To compare: −20 points' } },
  render: (args) => html`<div dir="rtl">${stage(scoreLine(args))}</div>`,
};

/** Branches are made up. */
const BRANCHES = [
  { label: 'Kazan', lower: 29, upper: 58, value: 45 },
  { label: 'Naberezhnye Chelny, Moskovsky prospekt', lower: 34, upper: 53, value: 44 },
  { label: 'Ufa (few answers: 20)', lower: -22, upper: 37, value: 10, unsure: true },
  { label: 'All together', lower: 34, upper: 49, value: 42 },
].map((row) => ({ ...row, text: `${signed(row.value)} (${signed(row.lower)} to ${signed(row.upper)})` }));

function branches(width: number, direction: 'ltr' | 'rtl' = 'ltr'): TemplateResult {
  return intervalChart({
    ...{ id: `branches-${width}-${direction}`, width, direction, rows: BRANCHES },
    base: { value: 0, label: '0 points' },
    reference: { value: 42, label: '' },
    label: BRANCHES.map(({ label, text }) => `${label}: ${text}`).join('; '),
  });
}

/** One that rests on few answers is drawn by a broken line and a hollow dot. */
export const Intervals: Story = { render: ({ width }) => stage(branches(width)) };

export const IntervalsNarrow: Story = { render: () => stage(branches(288)) };

export const IntervalsRightToLeft: Story = { render: () => html`<div dir="rtl">${stage(branches(480, 'rtl'))}</div>` };

function answers(width: number, shares: readonly number[]): TemplateResult {
  return columnChart({
    ...{ id: `answers-${width}`, width, height: 176, direction: 'ltr' },
    columns: shares.map((share, index) => ({
      ...{ label: String(index), value: share, text: share > 0 ? `${share}%` : '' },
      look: index < 7 ? 'dense' : index < 9 ? 'tint' : 'solid',
    })),
    key: [
      { label: 'Detractors', look: 'dense' },
      { label: 'Passives', look: 'tint' },
      { label: 'Promoters', look: 'solid' },
    ],
    label: shares.map((share, index) => `${index}: ${share}%`).join('; '),
  });
}

/** Groups stand apart, and each has a look of its own. */
export const Columns: Story = { render: ({ width }) => stage(answers(width, [1, 1, 1, 1, 3, 6, 7, 8, 12, 25, 35])) };

/** Two digits each, on the narrowest phone. */
export const ColumnsNarrow: Story = {
  render: () => stage(answers(288, [10, 11, 12, 11, 10, 10, 10, 0, 1, 10, 15])),
};
