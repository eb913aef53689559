import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/nps-calculator/define.js';
import { ARG_TYPES, stageOf, type Args } from './calculator-stage.js';

const calculator = stageOf('nps-calculator');

const meta: Meta<Args> = {
  title: 'Net Promoter Score',
  component: 'nps-calculator',
  render: calculator,
  args: { lang: 'ru' },
  argTypes: ARG_TYPES,
};

export default meta;

type Story = StoryObj<Args>;

/** As it comes, in Russian: the webinar's 600, 200 and 200, in points and with its interval. */
export const Russian: Story = {};

export const English: Story = { args: { lang: 'en' } };

/** Each answer from 0 to 10, and a score to compare with. */
export const ByAnswer: Story = { args: { config: { entry: 'answers', comparisonScore: 50 } } };

/** Stars: accepted, and told not to be comparable. */
export const Stars: Story = { args: { lang: 'en', config: { entry: 'answers-1-5' } } };

/** Branches with their intervals; one of them has few answers. */
export const Branches: Story = { args: { config: { entry: 'branches' } } };

/** Fifteen points more on a hundred answers each: this can be chance. */
export const TwoSurveys: Story = { args: { lang: 'en', example: 'fifteen-points' } };

/** 96 % satisfied and NPS 64 are the same data. */
export const Satisfied: Story = { args: { example: 'satisfied-96' } };

/** Ten promoters of ten: 100, and an interval that is not a point; the methods differ. */
export const AllAlike: Story = { args: { lang: 'en', config: { promoters: 10, passives: 0, detractors: 0 } } };

/** So few that people can be recognised. */
export const FewAnswers: Story = { args: { config: { promoters: 2, passives: 1, detractors: 1 } } };

/** Everybody has answered. */
export const Census: Story = { args: { lang: 'en', config: { population: 1000 } } };

/** Nobody has: no number, and why. */
export const NoAnswers: Story = { args: { config: { promoters: 0, passives: 0, detractors: 0 } } };

/** Every question, with money and growth. */
export const Advanced: Story = {
  args: { mode: 'advanced', config: { money: 'yes', earnedGrowth: 'yes', invited: 4000, comparison: 'earlier' } },
};

export const Dark: Story = {
  args: { theme: 'dark', config: { entry: 'answers', comparison: 'earlier' } },
  globals: { backgrounds: { value: 'dark' } },
};

/** The narrowest phone. */
export const Narrow: Story = {
  args: { config: { entry: 'answers', comparison: 'earlier', comparisonScore: 50 } },
  parameters: { layout: 'fullscreen' },
  render: (args) => html`<div style="inline-size: 320px">${calculator(args)}</div>`,
};

/** On a page that runs from right to left; its words are those of the next best language. */
export const RightToLeft: Story = {
  render: ({ config }) => html`<div lang="ar" dir="rtl">${calculator({ ...(config && { config }) })}</div>`,
  args: { config: { entry: 'answers', comparison: 'earlier' } },
};

const slide = { parameters: { layout: 'fullscreen' } } as const;

/** A slide: the score, its picture, and nothing else. */
export const Kiosk: Story = { ...slide, args: { look: 'kiosk', show: 'picture' } };

/** A slide with each answer. */
export const KioskByAnswer: Story = {
  ...slide,
  args: { lang: 'en', look: 'kiosk', show: 'title picture', config: { entry: 'answers', comparisonScore: 50 } },
};

/** A slide on which the speaker types what the hall calls out. */
export const KioskWithForm: Story = { ...slide, args: { look: 'kiosk', show: 'form picture', theme: 'dark' } };
