// Written by npm run generate.
import type { CalculatorEventMap, Options, LtvInputs } from 'ltv-widgets';

/** What the tag <ltv-calculator> may carry, by the names of markup. */
export interface LtvCalculatorAttributes {
  /** The currency: an ISO code such as `EUR`, or any label. Dollars in English and roubles in Russian where it is not said. */
  currency?: string;
  /** The colours: light, dark, or as the reader's system has it. */
  theme?: 'light' | 'dark' | 'auto';
  /** `advanced` opens the questions that are asked on request. */
  mode?: 'simple' | 'advanced';
  /** The name under which the page's form submits the answer. */
  name?: string;
  /** Shows the numbers and lets nobody change them. */
  readonly?: boolean;
  /** Turns the whole calculator off; a form does not submit it. */
  disabled?: boolean;
  /** In a form: an impossible input keeps it from being sent. */
  required?: boolean;
  /** Adds a button that sends the answer: the page listens for `calc-lead`. */
  lead?: boolean;
  /** Names of the blocks not to draw, by spaces or commas. */
  hide?: string;
  /** Names of the only blocks to draw. */
  show?: string;
  /** The level of the title among the headings of the page. */
  'heading-level'?: number | string;
  /** Average purchase. What one purchase comes to, on average. Money: more than 0, 1 trillion at the most. */
  'average-purchase'?: number | string;
  /** Purchases. How often one customer buys. A number, its period in `purchase-frequency-period`: more than 0, 10,000 at the most. */
  'purchase-frequency'?: number | string;
  /** Period of purchases. A period: `month`; `quarter`; `year`. */
  'purchase-frequency-period'?: 'month' | 'quarter' | 'year';
  /** Gross margin. The share of the price that is left once the goods are paid for. Percent: −1,000% at the least, 100% at the most. */
  'gross-margin'?: number | string;
  /** How customers leave. A choice: `rate` a rate; `counts` customer counts; `lifespan` a lifespan; `cohort` a cohort. */
  'churn-basis'?: 'rate' | 'counts' | 'lifespan' | 'cohort';
  /** Customers lost. Of those you had at the start of the period, how many stopped buying. Asked with `churn-basis="rate"`. Percent, its period in `churn-period`: 0% at the least, 100% at the most. */
  churn?: number | string;
  /** Customers at the start of the period. Asked with `churn-basis="counts"`. A whole number, its period in `churn-period`: 0 at the least, 1 trillion at the most. */
  'customers-at-start'?: number | string;
  /** New customers in the period. Asked with `churn-basis="counts"`. A whole number: 0 at the least, 1 trillion at the most. */
  'customers-new'?: number | string;
  /** Customers at the end of the period. Asked with `churn-basis="counts"`. A whole number: 0 at the least, 1 trillion at the most. */
  'customers-at-end'?: number | string;
  /** Period of customer losses. A period: `month`; `quarter`; `year`. */
  'churn-period'?: 'month' | 'quarter' | 'year';
  /** A customer stays. On average, how long a customer keeps buying, the first period included. Asked with `churn-basis="lifespan"`. A length of time, its period in `lifespan-period`: more than 0, 1,200 at the most. */
  lifespan?: number | string;
  /** Unit of the lifespan. A period: `month`; `quarter`; `year`. */
  'lifespan-period'?: 'month' | 'quarter' | 'year';
  /** Customers left from one cohort. Customers who started together, then how many were left after each period. 3 to 12 numbers; the example is from Fader & Hardie (2007). Asked with `churn-basis="cohort"`. Numbers, its period in `cohort-period`: 3 to 12 of them, each from 0 to 1 trillion. */
  'cohort-survivors'?: string;
  /** Period between the numbers. A period: `month`; `quarter`; `year`. */
  'cohort-period'?: 'month' | 'quarter' | 'year';
  /** Cost to win a customer. Fully loaded: advertising, sales staff and first discounts, divided by the new customers. Money: 0 at the least, 1 trillion at the most. */
  'acquisition-cost'?: number | string;
  /** Discount rate. What your money would earn elsewhere. Zero counts later money as if it were here today. Percent a year: 0% at the least, 1,000% at the most. */
  'discount-rate'?: number | string;
  /** When the profit arrives. A choice: `start` at the start of each period, the first at once; `middle` in the middle of each period; `end` at the end of each period; `after-first` without the first period (Kotler; Gupta & Lehmann). */
  timing?: 'start' | 'middle' | 'end' | 'after-first';
  /** Horizon. Count only the first years. Leave empty to count the whole life. Whole years: 1 at the least, 50 at the most. */
  'horizon-years'?: number | string;
  /** Profit from a customer grows by. What a customer brings, year on year. May be negative. Percent a year: −99% at the least, 1,000% at the most. */
  'margin-growth'?: number | string;
  /** Extra cost of serving a customer. Support, delivery, reminders: what the gross margin leaves out. Money, its period in `extra-cost-period`: 0 at the least, 1 trillion at the most. */
  'extra-cost'?: number | string;
  /** Period of the extra cost. A period: `month`; `quarter`; `year`. */
  'extra-cost-period'?: 'month' | 'quarter' | 'year';
  /** Loyalty programme. A choice: `no` not compared; `yes` compare with and without. */
  'loyalty-programme'?: 'no' | 'yes';
  /** Reward. What the customer gets back of each purchase. Asked with `loyalty-programme="yes"`. Percent: 0% at the least, 100% at the most. */
  'loyalty-reward'?: number | string;
  /** Rewards that are redeemed. Points that are never spent cost nothing. Asked with `loyalty-programme="yes"`. Percent: 0% at the least, 100% at the most. */
  'loyalty-redemption'?: number | string;
  /** Programme cost per customer. Cards, software, staff, divided by the members. Asked with `loyalty-programme="yes"`. Money a year: 0 at the least, 1 trillion at the most. */
  'loyalty-fixed-cost'?: number | string;
  /** Purchases will grow by. Your own expectation: members were more loyal before they joined. Asked with `loyalty-programme="yes"`. Percent: −100% at the least, 1,000% at the most. */
  'loyalty-uplift'?: number | string;
}

/** Properties that only scripts and frameworks set. */
export interface CalculatorProperties {
  config?: Partial<LtvInputs> & Options;
  inputs?: Partial<LtvInputs>;
}

/** Listeners as React 19, Preact and Svelte 5 write them: oncalc-result={…}. */
export type CalculatorListeners = {
  [Name in keyof CalculatorEventMap as `on${Name}`]?: (event: CalculatorEventMap[Name]) => void;
};
