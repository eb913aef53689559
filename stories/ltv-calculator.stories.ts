import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { LtvCalculator } from '../src/elements/ltv-calculator/ltv-calculator.js';
import '../src/elements/ltv-calculator/define.js';
import { ARG_TYPES, choice, stageOf, text, type Args, type ModelArgs } from './calculator-stage.js';

type AllArgs = Args & ModelArgs;

const calculator = stageOf('ltv-calculator');

const meta: Meta<AllArgs> = {
  title: 'Customer lifetime value',
  component: 'ltv-calculator',
  render: calculator,
  args: { lang: 'ru' },
  argTypes: {
    ...ARG_TYPES,
    model: choice(
      LtvCalculator.edition.models.map(({ id }) => id),
      'What is counted; the first one where it is not said.',
    ),
    models: text('Models among which the reader may choose.'),
  },
};

export default meta;

type Story = StoryObj<AllArgs>;

const coffee = { averagePurchase: 650, purchaseFrequency: 3, grossMargin: 0.62, churn: 0.06 };
const shop = { averagePurchase: 80, purchaseFrequency: 1.5, purchaseFrequencyPeriod: 'quarter', grossMargin: 0.45 };

/** As it comes, in Russian: the worked example of the webinar. */
export const Russian: Story = {};

/** As it comes, in English: 500 when nothing is discounted, and what discounting does to it. */
export const English: Story = { args: { lang: 'en' } };

/** With what it costs to win a customer: value less cost, their ratio, three paybacks, a line in the picture. */
export const AcquisitionCost: Story = { args: { config: { ...coffee, acquisitionCost: 2700 } } };

/** All questions open; the margin grows, costs come on top, only ten years count. */
export const Advanced: Story = {
  args: {
    lang: 'en',
    mode: 'advanced',
    config: { timing: 'middle', horizonYears: 10, marginGrowth: 0.03, extraCost: 4, acquisitionCost: 120 },
  },
};

/** Churn worked out from the customers of one period. */
export const Counts: Story = {
  args: {
    ...{ lang: 'en' },
    config: { churnBasis: 'counts', customersAtStart: 1200, customersNew: 140, customersAtEnd: 1240 },
  },
};

/** The webinar's 130 % retention is refused, and one button mends it. */
export const ImpossibleRetention: Story = {
  args: { config: { churnBasis: 'counts', customersAtStart: 100, customersNew: 20, customersAtEnd: 150 } },
};

/** Where nobody knows the churn but everybody knows how long customers stay. */
export const Lifespan: Story = {
  args: {
    ...{ lang: 'en' },
    config: { ...shop, churnBasis: 'lifespan', lifespan: 4, lifespanPeriod: 'year', acquisitionCost: 60 },
  },
};

/** The curve of Fader and Hardie, fitted to customers who started together. */
export const Cohort: Story = {
  args: { config: { ...coffee, churnBasis: 'cohort', cohortSurvivors: [1000, 869, 743, 653, 593, 551, 517, 491] } },
};

/** A cohort whose numbers rise: nobody comes back from having left. */
export const CohortRises: Story = {
  args: { lang: 'en', config: { churnBasis: 'cohort', cohortSurvivors: [1000, 700, 640, 655, 600] } },
};

/** Nobody leaves, nothing is discounted, there is no end: no number, and why. */
export const ChurnZero: Story = { args: { config: { churn: 0, discountRate: 0 } } };

/** Nobody leaves, but money later is worth less: a number, and what it hangs on. */
export const ChurnZeroDiscounted: Story = { args: { lang: 'en', config: { churn: 0 } } };

/** Every purchase loses money: allowed, and said. */
export const Loss: Story = { args: { lang: 'en', config: { grossMargin: -0.15 } } };

/** A customer brings less than winning him costs. */
export const BelowAcquisitionCost: Story = { args: { config: { ...coffee, acquisitionCost: 21_000 } } };

/** What was paid for a customer never comes back, as so many leave. */
export const NeverPaidBack: Story = { args: { lang: 'en', config: { churn: 0.4, acquisitionCost: 150 } } };

/** Most of the value is the first purchase: "lifetime" is a word here. */
export const NearlyAllAtOnce: Story = { args: { config: { churn: 0.95 } } };

/** What a loyalty programme does, and from which uplift it pays. */
export const Loyalty: Story = {
  args: {
    mode: 'advanced',
    config: { ...coffee, loyaltyProgramme: 'yes', loyaltyReward: 0.07, loyaltyUplift: 0.12, loyaltyFixedCost: 240 },
  },
};

/** For slides and articles: nothing can be changed. */
export const ReadOnly: Story = { args: { lang: 'en', readonly: true, config: { acquisitionCost: 120 } } };

export const Disabled: Story = { args: { disabled: true } };

export const Dark: Story = {
  args: { theme: 'dark', config: { ...coffee, acquisitionCost: 2700 } },
  globals: { backgrounds: { value: 'dark' } },
};

/** Own colours, type, corners and space, with tokens alone. */
export const Tokens: Story = {
  args: { lang: 'en', config: { acquisitionCost: 120 } },
  render: (args) => html`
    <style>
      .own ltv-calculator {
        --calc-accent: #8a1c4a;
        --calc-text: #2b1a22;
        --calc-muted: #6d5560;
        --calc-background: #fffaf7;
        --calc-surface: #f8ece6;
        --calc-border: #e7d3ca;
        --calc-field-border: #947b80;
        --calc-chart-2: #2d5f8a;
        --calc-font: Georgia, 'PT Serif', 'Noto Serif', serif;
        --calc-font-size: 17px;
        --calc-radius: 0;
        --calc-gap: 1.75em;
        --calc-border-width: 3px;
      }
    </style>
    <div class="own">${calculator(args)}</div>
  `,
};

/** The narrowest phone. */
export const Narrow: Story = {
  args: { config: { ...coffee, acquisitionCost: 2700 } },
  parameters: { layout: 'fullscreen' },
  render: (args) => html`<div style="inline-size: 320px">${calculator(args)}</div>`,
};

/** On a page that runs from right to left; its words are those of the next best language. */
export const RightToLeft: Story = {
  render: ({ config }) => html`<div lang="ar" dir="rtl">${calculator({ ...(config && { config }) })}</div>`,
  args: { config: { acquisitionCost: 120 } },
};

/** Billions of roubles, and a long life. */
export const LargeNumbers: Story = {
  args: {
    config: {
      ...{ averagePurchase: 987_654_321, purchaseFrequency: 400, grossMargin: 0.731, churn: 0.0125 },
      acquisitionCost: 123_456_789_012,
    },
  },
};

/** Kopecks, and hardly ever. */
export const SmallNumbers: Story = {
  args: {
    ...{ lang: 'en' },
    config: { averagePurchase: 0.35, purchaseFrequency: 0.5, purchaseFrequencyPeriod: 'year', grossMargin: 0.04 },
  },
};

/** Only the questions, the answer and how it came about. */
export const HiddenBlocks: Story = { args: { hide: 'title introduction picture figures assumptions actions' } };

/** The answer alone, with its picture: the questions stay with the page's author. */
export const AnswerAlone: Story = {
  args: { lang: 'en', show: 'picture', config: { acquisitionCost: 120 } },
};

/** For a slide in a hall: the number, its picture, and nothing else. */
export const Kiosk: Story = {
  args: { look: 'kiosk', show: 'picture', config: { acquisitionCost: 120 } },
  parameters: { layout: 'fullscreen' },
};

/** Two languages and two currencies on one page. */
export const TwoLanguages: Story = {
  render: ({ config }) => html`
    <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem">
      ${calculator({ lang: 'ru', ...(config && { config }) })} ${calculator({ lang: 'en', ...(config && { config }) })}
    </div>
  `,
  args: { config: { acquisitionCost: 120 } },
};

/** A field of the page's own form; an impossible answer keeps it from being sent. */
export const InForm: Story = {
  args: { lang: 'en', required: true, lead: true },
  render: (args) => html`
    <form lang="en" @submit=${(event: Event) => event.preventDefault()}>
      <p>
        <label>Email <input name="email" type="email" autocomplete="email" /></label>
      </p>
      ${calculator(args)}
      <p><button type="reset">Reset</button> <button type="submit">Send</button></p>
    </form>
  `,
};

const ALL = LtvCalculator.edition.models.map(({ id }) => id).join(' ');

/** What a person does to see the answer questioned: opens every way, keeps the numbers, changes one, names a goal. */
function exploring(question: string, text: string, goal: string): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    const element = canvasElement.querySelector<LtvCalculator>('ltv-calculator')!;
    const root = await shadowOf(element);
    for (const panel of ['sensitivity', 'goal', 'scenarios', 'ranges'])
      root.querySelector<HTMLElement>(`[aria-controls="${panel}-content"]`)?.click();
    await element.updateComplete;
    root.querySelector<HTMLElement>('[part~="keep"]')?.click();
    for (const [id, value] of [
      [question, text],
      ['goal-target', goal],
    ] as const) {
      const field = root.querySelector<HTMLInputElement>(`#${id}`);
      if (!field) continue;
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await element.updateComplete;
  };
}

async function shadowOf(element: LtvCalculator): Promise<ShadowRoot> {
  await customElements.whenDefined('ltv-calculator');
  await element.updateComplete;
  return element.shadowRoot!;
}

/** A dealer's customer: sale, finance and insurance, service, the car given in, the next one. */
export const Dealer: Story = { args: { model: 'dealer' } };

/** Sewell's customer for life, in dollars: revenue of a number that is often quoted, and what is expected of it. */
export const DealerExample: Story = { args: { model: 'dealer', lang: 'en', example: 'sewell-2002' } };

/** Every question: the sale worked out, service by age as a table, referrals, the whole life. */
export const DealerAdvanced: Story = {
  args: {
    ...{ model: 'dealer', mode: 'advanced' },
    config: {
      saleGrossBasis: 'deal',
      serviceBasis: 'table',
      referralProgramme: 'yes',
      acquisitionCost: 25_000,
      horizon: 'life',
    },
  },
};

/** A dealer's customer with every way to question the answer open. */
export const DealerExplored: Story = {
  args: { model: 'dealer', config: { acquisitionCost: 25_000 } },
  play: exploring('saleGross', '120 000', '300 000'),
};

/** The same on the narrowest phone. */
export const DealerExploredNarrow: Story = {
  ...DealerExplored,
  parameters: { layout: 'fullscreen' },
  render: (args) => html`<div style="inline-size: 320px">${calculator(args)}</div>`,
};

/** One car through its owners, a table to fill in. */
export const Vehicle: Story = { args: { model: 'vehicle' } };

export const VehicleExplored: Story = {
  args: { model: 'vehicle', lang: 'en' },
  play: exploring('serviceGross', '90', '9999999'),
};

/** A client of the workshop: revenue, gross profit, profit after variable costs. */
export const Service: Story = { args: { model: 'service' } };

export const ServiceExplored: Story = {
  args: { model: 'service', lang: 'en' },
  play: exploring('serviceTicket', '300', '500'),
};

/** Branches, brands or types of clients, with the values that are known of each. */
export const Segments: Story = { args: { model: 'segments' } };

/** The same by the dealer's model, where a row may have its own answers. */
export const SegmentsByDealer: Story = {
  args: { model: 'segments', lang: 'en', config: { segmentBasis: 'dealer' } },
};

export const SegmentsExplored: Story = {
  args: { model: 'segments' },
  play: exploring('segments-0-2', '250 000', ''),
};

/** What people bring from a spreadsheet: a row that cannot be read, shares that miss one. */
export const SegmentsMistaken: Story = {
  args: { model: 'segments', config: { segmentWeights: 'shares' } },
  play: exploring('segments-1-2', 'много', ''),
};

/** Any business with every way to question the answer open. */
export const Explored: Story = {
  args: { lang: 'en', config: { acquisitionCost: 120 } },
  play: exploring('averagePurchase', '60', '1000'),
};

/** The reader chooses what is counted. */
export const ChoiceOfModels: Story = { args: { model: 'vehicle', models: ALL } };

/** For a slide: the answer may be questioned and the form not changed. */
export const ReadOnlyExplored: Story = {
  args: { model: 'dealer', lang: 'en', readonly: true },
  play: exploring('none', '', '9000'),
};

export const DarkExplored: Story = {
  args: { ...Explored.args, theme: 'dark' },
  play: exploring('averagePurchase', '60', '1000'),
  globals: { backgrounds: { value: 'dark' } },
};
