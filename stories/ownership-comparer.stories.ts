import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/ownership-comparer/define.js';
import { ARG_TYPES, stageOf, type Args } from './calculator-stage.js';

const comparer = stageOf('ownership-comparer');

const meta: Meta<Args> = {
  title: 'Cost of ownership',
  component: 'ownership-comparer',
  render: comparer,
  args: { lang: 'ru' },
  argTypes: ARG_TYPES,
};

export default meta;

type Story = StoryObj<Args>;

/** As it comes, in Russian: the bill, and where each rouble goes. */
export const Russian: Story = {};

export const English: Story = { args: { lang: 'en' } };

/** For a page that clients read: nothing of the dealer. */
export const WithoutTheDealer: Story = { args: { lang: 'en', config: { dealerSide: 'no' } } };

/** Every question but those that another answer asks for. */
export const Advanced: Story = { args: { mode: 'advanced' } };

/** A loan outlives the holding: what is left of it is settled at the sale. */
export const Loan: Story = {
  args: { lang: 'en', config: { finance: 'loan', downPayment: 8000, loanMonths: 84, years: 4, dealerSide: 'no' } },
};

/** Bought from a dealer's lot and sold by its age; insured apart, repaired more each year. */
export const Used: Story = {
  args: {
    mode: 'advanced',
    config: { carAge: 3, valueBasis: 'by-age', insuranceBasis: 'apart', repairsBasis: 'by-age', tyres: 'yes' },
  },
};

/** Part of the distance on electricity. */
export const PlugIn: Story = {
  args: { lang: 'en', config: { electricity: 'yes', electricShare: 0.6, dealerSide: 'no' } },
};

/** The tax stands by a table that is told to be old. */
export const OldTaxTable: Story = {
  args: { config: { taxBasis: 'horsepower', horsepower: 150.01, taxTable: 'moscow', taxYear: '2030' } },
};

/** It is sold for more than it cost: the loss of value is a gain. */
export const BecameDearer: Story = { args: { example: 'dearer-2023' } };

const cars = [
  { name: 'Hybrid', price: 46_000, resaleValue: 25_000, fuelConsumption: 5.1, fuelPrice: null },
  { name: 'Small', price: 24_000, resaleValue: 11_000, fuelConsumption: 6, fuelPrice: null },
].map((car) => ({ ...car, insurance: null, service: null, tax: null }));

const threeCars = { compare: 'yes', otherCars: cars, dealerSide: 'no' } as const;

/** Three cars side by side: what makes the difference, and where the ranking turns. */
export const ThreeCars: Story = { args: { lang: 'en', config: threeCars } };

/** Car sharing in its place, with the distance at which both cost the same. */
export const CarSharing: Story = { args: { example: 'sharing-18750' } };

/** Sharing costs less for every kilometre: it always wins, and that is said. */
export const SharingAlwaysWins: Story = {
  args: {
    lang: 'en',
    config: { sharing: 'yes', tariffPerMinute: 0, tariffPerKilometre: 0.02, tripPrice: 0, tariffPerWaitingMinute: 0 },
  },
};

/** The cars of forty years, and a second one in the household. */
export const Life: Story = { args: { config: { life: 'yes', secondCarShare: 0.6, inflation: 0.05 } } };

/** It is never driven: a kilometre has no cost, and that is said. */
export const Standing: Story = { args: { lang: 'en', config: { kilometresPerYear: 0 } } };

/** Zero years: no answer, with a way to mend it. */
export const NoYears: Story = { args: { config: { years: 0 } } };

export const Dark: Story = {
  args: { theme: 'dark', config: { compare: 'yes', sharing: 'yes' } },
  globals: { backgrounds: { value: 'dark' } },
};

/** The narrowest phone: the map is turned. */
export const Narrow: Story = {
  args: { config: { compare: 'yes' } },
  parameters: { layout: 'fullscreen' },
  render: (args) => html`<div style="inline-size: 320px">${comparer(args)}</div>`,
};

/** On a page that runs from right to left; its words are those of the next best language. */
export const RightToLeft: Story = {
  render: ({ config }) => html`<div lang="ar" dir="rtl">${comparer({ ...(config && { config }) })}</div>`,
  args: { config: { compare: 'yes' } },
};

/** A slide: the cost, and where the money goes. */
export const Kiosk: Story = {
  parameters: { layout: 'fullscreen' },
  args: { look: 'kiosk', show: 'title picture', theme: 'dark' },
};

/** Exploring: what matters most, what it takes to reach a total, several sets side by side. */
export const Explored: Story = { args: { lang: 'en', show: 'notes picture sensitivity goal scenarios ranges' } };
