// Written by npm run generate.
import type { CalculatorEventMap, CalculatorInputs, Options } from 'ltv-widgets';

/** What the tag <ltv-calculator> may carry, by the names of markup. */
export interface LtvCalculatorAttributes {
  /** What is counted: the name of a model. The first one where it is not said. */
  model?: string;
  /** Names of the models among which the reader may choose, by spaces or commas. */
  models?: string;
  /** The name of an example whose numbers stand in the fields until others are typed. */
  example?: string;
  /** The currency: an ISO code such as `EUR`, or any label. Dollars in English and roubles in Russian where it is not said. */
  currency?: string;
  /** The colours: light, dark, or as the reader's system has it. */
  theme?: 'light' | 'dark' | 'auto';
  /** What it is read on: a page, or a slide in a hall, where `kiosk` sets it in large type around the headline and its picture. */
  look?: 'page' | 'kiosk';
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
  /** The level of the title among the headings of the page; where it is not shown, that of the headings inside. */
  'heading-level'?: number | string;
  /** Average purchase: What one purchase costs, on average. Money: more than 0, at most 1 trillion. Models: business. */
  'average-purchase'?: number | string;
  /** Purchases: How often one customer buys. A number, its period in `purchase-frequency-period`: more than 0, at most 10,000. Models: business. */
  'purchase-frequency'?: number | string;
  /** Purchase period: A period: `month`; `quarter`; `year`. Models: business. */
  'purchase-frequency-period'?: 'month' | 'quarter' | 'year';
  /** Gross margin: The share of the price that is left after paying for the goods. Per cent: at least −1,000%, at most 100%. Models: business. */
  'gross-margin'?: number | string;
  /** How customers leave: A choice: `rate` churn rate; `counts` customer counts; `lifespan`; `cohort`. Models: business. */
  'churn-basis'?: 'rate' | 'counts' | 'lifespan' | 'cohort';
  /** Customer churn: The share of those you had at the start of the period who stopped buying. Asked with `churn-basis="rate"`. Per cent, its period in `churn-period`: at least 0%, at most 100%. Models: business. */
  churn?: number | string;
  /** Customers at the start of the period: Asked with `churn-basis="counts"`. A whole number, its period in `churn-period`: at least 0, at most 1 trillion. Models: business. */
  'customers-at-start'?: number | string;
  /** New customers in the period: Asked with `churn-basis="counts"`. A whole number: at least 0, at most 1 trillion. Models: business. */
  'customers-new'?: number | string;
  /** Customers at the end of the period: Asked with `churn-basis="counts"`. A whole number: at least 0, at most 1 trillion. Models: business. */
  'customers-at-end'?: number | string;
  /** Churn period: A period: `month`; `quarter`; `year`. Models: business. */
  'churn-period'?: 'month' | 'quarter' | 'year';
  /** A customer stays: How long a customer keeps buying on average, including the first period. Asked with `churn-basis="lifespan"`. A length of time, its period in `lifespan-period`: more than 0, at most 1,200. Models: business. */
  lifespan?: number | string;
  /** Lifespan unit: A period: `month`; `quarter`; `year`. Models: business. */
  'lifespan-period'?: 'month' | 'quarter' | 'year';
  /** Customers left from one cohort: How many customers started together, then how many were left after each period. 3 to 13 numbers, or per cents of the start; the example is from Fader & Hardie (2007). Asked with `churn-basis="cohort"`. Numbers, its period in `cohort-period`: 3 to 13 of them, each from 0 to 1 trillion. Models: business. */
  'cohort-survivors'?: string;
  /** Period between the numbers: A period: `month`; `quarter`; `year`. Models: business. */
  'cohort-period'?: 'month' | 'quarter' | 'year';
  /** Customer acquisition cost: Fully loaded: advertising, sales staff and first discounts, divided by the number of new customers. Money: at least 0, at most 1 trillion. Models: business, dealer. */
  'acquisition-cost'?: number | string;
  /** Discount rate: What your money would earn elsewhere. Zero treats future money as equal to today’s. Per cent a year: at least 0%, at most 1,000%. */
  'discount-rate'?: number | string;
  /** When the profit arrives: A choice: `start` at the start of each period, the first immediately; `middle` in the middle of each period; `end` at the end of each period; `after-first` without the first period (Kotler; Gupta & Lehmann). */
  timing?: 'start' | 'middle' | 'end' | 'after-first';
  /** Horizon: Count only the first years. Leave empty to count the whole lifetime. Whole years: at least 1, at most 50. Models: business, dealer, service, segments. */
  'horizon-years'?: number | string;
  /** Profit from a customer grows by: Per year; may be negative. Per cent a year: at least −99%, at most 1,000%. Models: business. */
  'margin-growth'?: number | string;
  /** Extra cost of serving a customer: Support, delivery, reminders: anything the gross margin leaves out. Money, its period in `extra-cost-period`: at least 0, at most 1 trillion. Models: business. */
  'extra-cost'?: number | string;
  /** Extra cost period: A period: `month`; `quarter`; `year`. Models: business. */
  'extra-cost-period'?: 'month' | 'quarter' | 'year';
  /** Loyalty programme: A choice: `no` do not compare; `yes` compare with and without. Models: business. */
  'loyalty-programme'?: 'no' | 'yes';
  /** Reward: The share of each purchase that the customer gets back. Asked with `loyalty-programme="yes"`. Per cent: at least 0%, at most 100%. Models: business. */
  'loyalty-reward'?: number | string;
  /** Share of rewards redeemed: Points that are never spent cost nothing. Asked with `loyalty-programme="yes"`. Per cent: at least 0%, at most 100%. Models: business. */
  'loyalty-redemption'?: number | string;
  /** Programme cost per customer: Cards, software, staff, divided by the number of members. Asked with `loyalty-programme="yes"`. Money a year: at least 0, at most 1 trillion. Models: business. */
  'loyalty-fixed-cost'?: number | string;
  /** Purchases will grow by: Your own estimate. Remember: members were more loyal even before they joined. Asked with `loyalty-programme="yes"`. Per cent: at least −100%, at most 1,000%. Models: business. */
  'loyalty-uplift'?: number | string;
  /** Gross profit on a car: A choice: `known` I know it; `deal` work it out from one deal. Models: dealer, segments. */
  'sale-gross-basis'?: 'known' | 'deal';
  /** Gross profit on a sale: The price less everything the car cost you. Finance and insurance are asked separately. Asked with `sale-gross-basis="known"`. Money: at least −1 trillion, at most 1 trillion. Models: dealer, segments. */
  'sale-gross'?: number | string;
  /** Selling price: Asked with `sale-gross-basis="deal"`. Money: at least 0, at most 1 trillion. Models: dealer, segments. */
  'deal-price'?: number | string;
  /** What you paid for the car: Asked with `sale-gross-basis="deal"`. Money: at least 0, at most 1 trillion. Models: dealer, segments. */
  'deal-purchase'?: number | string;
  /** Reconditioning: Repairs, cleaning, inspection, photographs. Asked with `sale-gross-basis="deal"`. Money: at least 0, at most 1 trillion. Models: dealer, segments. */
  'deal-reconditioning'?: number | string;
  /** Days in stock: Asked with `sale-gross-basis="deal"`. A number: at least 0, at most 3,650. Models: dealer, segments. */
  'deal-floor-plan-days'?: number | string;
  /** Rate on the money tied up in the car: Floor plan interest, or what the money would earn elsewhere. Asked with `sale-gross-basis="deal"`. Per cent a year: at least 0%, at most 1,000%. Models: dealer, segments. */
  'deal-floor-plan-rate'?: number | string;
  /** Salesperson’s commission: Asked with `sale-gross-basis="deal"`. Money: at least 0, at most 1 trillion. Models: dealer, segments. */
  'deal-commission'?: number | string;
  /** Gross profit on finance and insurance: Average per car sold: commissions from banks and insurers. Money: at least 0, at most 1 trillion. Models: dealer, segments. */
  'finance-insurance-gross'?: number | string;
  /** Years a customer keeps a car: From one purchase to the next; fractions are fine. A number: at least 1, at most 30. Models: dealer, segments. */
  'cycle-years'?: number | string;
  /** Service visits: For a car that comes to you. A number a year: at least 0, at most 100. Models: dealer, vehicle, service, segments. */
  'service-visits'?: number | string;
  /** Gross profit per visit: What is left of the repair order after parts and technicians’ pay. Money: at least −1 trillion, at most 1 trillion. Models: dealer, vehicle, segments. */
  'service-gross'?: number | string;
  /** Come for service in the last year: The share of cars bought from you that still come in the last year of ownership. Asked with `service-basis="decline"`. Per cent: at least 0%, at most 100%. Models: dealer, vehicle, segments. */
  'service-share-last'?: number | string;
  /** Buy the next car from you too: The share of customers who start the next cycle with you. Count deals, not intentions. Per cent: at least 0%, at most 100%. Models: dealer, segments. */
  'repurchase-probability'?: number | string;
  /** Horizon: A choice: `cycle` one ownership cycle; `years` a number of years; `life` a customer’s whole lifetime. Models: dealer, segments. */
  horizon?: 'cycle' | 'years' | 'life';
  /** Years in a customer’s lifetime: Without a number, “whole lifetime” means nothing. Asked with `horizon="life"`. Whole years: at least 1, at most 60. Models: dealer, segments. */
  'life-years'?: number | string;
  /** Type of customer: A choice: `buyer` buys, trades nothing in; `trade-in` buys and trades the old car in; `seller-only` only sells you a car; `service-only` only comes for service. Models: dealer, segments. */
  'client-type'?: 'buyer' | 'trade-in' | 'seller-only' | 'service-only';
  /** Gross profit on accessories: Average per car sold. Money: at least 0, at most 1 trillion. Models: dealer, segments. */
  'accessories-gross'?: number | string;
  /** Share of cars that come for service: A choice: `decline` changes from the first year to the last; `table` set for each age. Models: dealer, segments. */
  'service-basis'?: 'decline' | 'table';
  /** Come for service in the first year: Of the cars bought from you. Asked with `service-basis="decline"`. Per cent: at least 0%, at most 100%. Models: dealer, vehicle, segments. */
  'service-share-first'?: number | string;
  /** Warranty, years: Many customers leave when it ends. Leave empty if the share falls smoothly. Asked with `service-basis="decline"`. A number: at least 0, at most 30. Models: dealer, vehicle, segments. */
  'warranty-years'?: number | string;
  /** How much of the fall comes when the warranty ends: Applies only if a warranty is entered. Asked with `service-basis="decline"`. Per cent: at least 0%, at most 100%. Models: dealer, vehicle, segments. */
  'warranty-part'?: number | string;
  /** Service by year of ownership: The first row is the first year; the last also applies from then on. Empty cells take the general numbers. Separate rows with semicolons and cells with commas, as in `0.8; 0.7`, or use JSON. Asked with `service-basis="table"`. A table: 1 to 20 rows of `share` (per cent: at least 0%, at most 100%), `visits` (a number: at least 0, at most 100; may be left empty), `gross` (money: at least −1 trillion, at most 1 trillion; may be left empty). Models: dealer, segments. */
  'service-by-age'?: string;
  /** Gross profit on body repairs: Average per car that comes to you. Money a year: at least 0, at most 1 trillion. Models: dealer, segments. */
  'body-shop-gross'?: number | string;
  /** Trade the old car in with you: How likely, at the end of each cycle. Per cent: at least 0%, at most 100%. Models: dealer, segments. */
  'trade-in-probability'?: number | string;
  /** Gross profit on reselling a trade-in: After valuation, reconditioning and every other cost of that car. Money: at least −1 trillion, at most 1 trillion. Models: dealer, segments. */
  'trade-in-gross'?: number | string;
  /** Share of that profit credited to whoever traded the car in: The rest belongs to the sale of that car. This does not change LTV, only what to add up across all customers. Per cent: at least 0%, at most 100%. Models: dealer. */
  'seller-share'?: number | string;
  /** Cost of retaining a customer: Reminders, gifts, a club card. Money a year: at least 0, at most 1 trillion. Models: dealer, segments. */
  'retention-cost'?: number | string;
  /** Price of a car: Only needed for revenue. Asked with `sale-gross-basis="known"`. Money: at least 0, at most 1 trillion. Models: dealer. */
  'sale-price'?: number | string;
  /** Revenue per visit: The average repair order. Only needed for revenue. Money: at least 0, at most 1 trillion. Models: dealer, service. */
  'service-ticket'?: number | string;
  /** Resale price of a trade-in: Only needed for revenue. Money: at least 0, at most 1 trillion. Models: dealer. */
  'trade-in-price'?: number | string;
  /** Referrals: A choice: `no` leave out; `yes` count. Models: dealer. */
  'referral-programme'?: 'no' | 'yes';
  /** New customers referred by one: On average, over the whole time. Asked with `referral-programme="yes"`. A number: at least 0, at most 100. Models: dealer. */
  referrals?: number | string;
  /** Share who would not have come otherwise: The others would have come anyway: they only save you the acquisition cost. Asked with `referral-programme="yes"`. Per cent: at least 0%, at most 100%. Models: dealer. */
  'referrals-would-not-come'?: number | string;
  /** Reward for a referral: For each one who becomes a customer. Asked with `referral-programme="yes"`. Money: at least 0, at most 1 trillion. Models: dealer. */
  'referral-reward'?: number | string;
  /** Years until referred customers come: Asked with `referral-programme="yes"`. A number: at least 0, at most 30. Models: dealer. */
  'referral-delay-years'?: number | string;
  /** Referrals by the new customers themselves: Asked with `referral-programme="yes"`. A choice: `no` leave out; `yes` count the whole chain. Models: dealer. */
  'referral-chain'?: 'no' | 'yes';
  /** Owners of the car, in order: The first is the one who buys it new. For each later one: how likely they are to buy it from you if the previous owner did. Separate rows with semicolons and cells with commas, as in `6, 1, 1840, 1666; 4, 0.4, 1306, 1000`, or use JSON. A table: 1 to 6 rows of `ownershipYears` (a number: at least 0.1, at most 15), `boughtHere` (per cent: at least 0%, at most 100%), `saleGross` (money: at least −1 trillion, at most 1 trillion), `financeInsuranceGross` (money: at least −1 trillion, at most 1 trillion). Models: vehicle. */
  owners?: string;
  /** How much of that share remains if the car was bought elsewhere: If a third as many come, about 33%. Per cent: at least 0%, at most 100%. Models: vehicle. */
  'service-elsewhere-factor'?: number | string;
  /** Service gross margin: The share of the repair order that is left after parts and technicians’ pay. Per cent: at least −1,000%, at most 100%. Models: service. */
  'service-margin'?: number | string;
  /** Other variable costs per customer: What each customer costs beyond that: reminders, card fees, courtesy cars. Not rent or office salaries. Money a year: at least 0, at most 1 trillion. Models: service. */
  'service-variable-cost'?: number | string;
  /** Customers who will come again next year: The share of those who came this year. Count people, not visits. Per cent a year: at least 0%, at most 100%. Models: service. */
  'service-retention'?: number | string;
  /** Active service customers: Those who came within the last year. A whole number: at least 1, at most 1 billion. Models: service. */
  'service-clients'?: number | string;
  /** Winning lost customers back: A choice: `no` leave out; `yes` count a campaign. Models: service. */
  'win-back'?: 'no' | 'yes';
  /** Usual interval between visits, in months: By the service book, or as most customers come. Asked with `win-back="yes"`. A number: more than 0, at most 120. Models: service. */
  'service-interval-months'?: number | string;
  /** Intervals until a customer counts as lost: Anyone can be late; a lost customer stays away noticeably longer. One and a half is a common choice. Asked with `win-back="yes"`. A number: at least 1, at most 10. Models: service. */
  'lost-after-intervals'?: number | string;
  /** Lost customers: Those the campaign invites back. Asked with `win-back="yes"`. A whole number: at least 0, at most 1 billion. Models: service. */
  'lost-clients'?: number | string;
  /** Share that will come back: Your own estimate, ideally from an earlier campaign. Asked with `win-back="yes"`. Per cent: at least 0%, at most 100%. Models: service. */
  'win-back-rate'?: number | string;
  /** Cost of the whole campaign: Calls, letters and discounts, however many come back. Asked with `win-back="yes"`. Money: at least 0, at most 1 trillion. Models: service. */
  'win-back-cost'?: number | string;
  /** Profit from a customer who came back: If left empty, the same as from any other service customer. Asked with `win-back="yes"`. Money: at least −1 trillion, at most 1 trillion. Models: service. */
  'win-back-value'?: number | string;
  /** Customer value in each row: A choice: `values` I know it; `dealer` work it out with the dealer model. Models: segments. */
  'segment-basis'?: 'values' | 'dealer';
  /** Size of each row: A choice: `clients` number of customers; `shares` share of customers. Models: segments. */
  'segment-weights'?: 'clients' | 'shares';
  /** Branches, brands or customer types: From 2 to 12 rows. Shares must add up to 100%. Separate rows with semicolons and cells with commas, as in `Example 1, 1200, 4000; Example 2, 800, 3000`, or use JSON. Asked with `segment-basis="values"`. A table: 2 to 12 rows of `name` (text, at most 60 characters), `weight` (a number: at least 0, at most 1 billion; may be left empty), `value` (money: at least −1 trillion, at most 1 trillion; may be left empty). Models: segments. */
  segments?: string;
  /** Branches, brands or customer types: From 2 to 12 rows. An empty cell takes the general answer from the questions below. Shares must add up to 100%. Separate rows with semicolons and cells with commas, as in `Example A, 1500; Example B, 500, 4000, , 200`, or use JSON. Asked with `segment-basis="dealer"`. A table: 2 to 12 rows of `name` (text, at most 60 characters), `weight` (a number: at least 0, at most 1 billion; may be left empty), `saleGross` (money: at least −1 trillion, at most 1 trillion; may be left empty), `financeInsuranceGross` (money: at least 0, at most 1 trillion; may be left empty), `serviceGross` (money: at least −1 trillion, at most 1 trillion; may be left empty), `serviceShareLast` (per cent: at least 0%, at most 100%; may be left empty), `repurchaseProbability` (per cent: at least 0%, at most 100%; may be left empty). Models: segments. */
  'dealer-segments'?: string;
}

/** What the tag <nps-calculator> may carry, by the names of markup. */
export interface NpsCalculatorAttributes {
  /** What is counted: the name of a model. The first one where it is not said. */
  model?: string;
  /** Names of the models among which the reader may choose, by spaces or commas. */
  models?: string;
  /** The name of an example whose numbers stand in the fields until others are typed. */
  example?: string;
  /** The currency: an ISO code such as `EUR`, or any label. Dollars in English and roubles in Russian where it is not said. */
  currency?: string;
  /** The colours: light, dark, or as the reader's system has it. */
  theme?: 'light' | 'dark' | 'auto';
  /** What it is read on: a page, or a slide in a hall, where `kiosk` sets it in large type around the headline and its picture. */
  look?: 'page' | 'kiosk';
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
  /** The level of the title among the headings of the page; where it is not shown, that of the headings inside. */
  'heading-level'?: number | string;
  /** How you enter the answers: A choice: `groups` three groups; `answers` each answer from 0 to 10; `answers-1-10` 1 to 10 (not comparable); `answers-1-5` 1 to 5, or stars (not comparable); `branches` branches, months or products. */
  entry?: 'groups' | 'answers' | 'answers-1-10' | 'answers-1-5' | 'branches';
  /** Promoters: Answered 9 or 10. Asked with `entry="groups"`. A whole number: at least 0, at most 1 billion. */
  promoters?: number | string;
  /** Passives: Answered 7 or 8. Asked with `entry="groups"`. A whole number: at least 0, at most 1 billion. */
  passives?: number | string;
  /** Detractors: Answered 0 to 6. Asked with `entry="groups"`. A whole number: at least 0, at most 1 billion. */
  detractors?: number | string;
  /** Answers from 0 to 10: Eleven counts: how many people answered 0, 1, 2 and so on up to 10. Asked with `entry="answers"`. Numbers: 11 to 11 of them, each from 0 to 1 billion. */
  'answer-counts'?: string;
  /** Answers from 1 to 10: Ten counts: how many people answered 1, 2, 3 and so on up to 10. Asked with `entry="answers-1-10"`. Numbers: 10 to 10 of them, each from 0 to 1 billion. */
  'answer-counts-ten'?: string;
  /** Answers from 1 to 5: Five counts: how many people answered 1, 2, 3, 4 and 5. Asked with `entry="answers-1-5"`. Numbers: 5 to 5 of them, each from 0 to 1 billion. */
  'answer-counts-five'?: string;
  /** Branches, months or products: Customers are needed only if branches are weighted by customers instead of answers: then fill them in for every row. Separate rows with semicolons and cells with commas, as in `Example 1, 60, 25, 15; Example 2, 150, 60, 40`, or use JSON. Asked with `entry="branches"`. A table: 2 to 24 rows of `name` (text, at most 60 characters), `promoters` (a whole number: at least 0, at most 1 billion), `passives` (a whole number: at least 0, at most 1 billion), `detractors` (a whole number: at least 0, at most 1 billion), `weight` (a whole number: at least 0, at most 1 billion; may be left empty). */
  branches?: string;
  /** Compare with an earlier survey: A choice: `none` no; `earlier` yes. */
  comparison?: 'none' | 'earlier';
  /** Promoters last time: Asked with `comparison="earlier"`. A whole number: at least 0, at most 1 billion. */
  'earlier-promoters'?: number | string;
  /** Passives last time: Asked with `comparison="earlier"`. A whole number: at least 0, at most 1 billion. */
  'earlier-passives'?: number | string;
  /** Detractors last time: Asked with `comparison="earlier"`. A whole number: at least 0, at most 1 billion. */
  'earlier-detractors'?: number | string;
  /** Confidence level: Out of a hundred intervals like this one, how many contain the true score. A choice: `80` 80%; `90` 90%; `95` 95%; `99` 99%. */
  confidence?: '80' | '90' | '95' | '99';
  /** Scale of the question: The standard is 0 to 10. Scores on other scales cannot be compared with those of others. Asked with `entry="groups"`. A choice: `0-10` 0 to 10; `1-10` 1 to 10 (not comparable); `1-5` 1 to 5, or stars (not comparable). */
  scale?: '0-10' | '1-10' | '1-5';
  /** Who was asked: A choice: `customers`; `employees` employees (eNPS). */
  'survey-of'?: 'customers' | 'employees';
  /** How many there are in total: All customers, or all employees. If most of them answered, the score is more certain. A whole number: at least 1, at most 1 billion. */
  population?: number | string;
  /** How many were asked: Everyone who got the question, including those who did not answer. A whole number: at least 1, at most 1 billion. */
  invited?: number | string;
  /** Margin of error wanted, points: In each direction. A number: at least 0.1, at most 100. */
  'target-margin'?: number | string;
  /** Change to detect, points: From one survey to the next. A number: at least 0.1, at most 200. */
  'target-change'?: number | string;
  /** Score to compare with, points: Your own goal or past score. Other people’s scores depend on who asked whom, and how. A number: at least −100, at most 100. */
  'comparison-score'?: number | string;
  /** What a point is worth: A choice: `no` leave out; `yes` work out. */
  money?: 'no' | 'yes';
  /** Customers in total: Asked with `money="yes"`. A whole number: at least 1, at most 1 billion. */
  customers?: number | string;
  /** Value of one promoter: The LTV of customers who answered 9 or 10. Asked with `money="yes"`. Money: at least −1 trillion, at most 1 trillion. */
  'promoter-value'?: number | string;
  /** Value of one passive: Asked with `money="yes"`. Money: at least −1 trillion, at most 1 trillion. */
  'passive-value'?: number | string;
  /** Value of one detractor: Asked with `money="yes"`. Money: at least −1 trillion, at most 1 trillion. */
  'detractor-value'?: number | string;
  /** Share of detractors you call back: Asked with `money="yes"`. Per cent: at least 0%, at most 100%. */
  'contacted-share'?: number | string;
  /** Share of those won over: They become passives and are worth as much. Asked with `money="yes"`. Per cent: at least 0%, at most 100%. */
  'recovered-share'?: number | string;
  /** Earned growth: A choice: `no` leave out; `yes` work out. */
  'earned-growth'?: 'no' | 'yes';
  /** Net revenue retention: This year’s revenue from last year’s customers, as a percentage of last year’s revenue. Asked with `earned-growth="yes"`. Per cent: at least 0%, at most 1,000%. */
  'net-revenue-retention'?: number | string;
  /** Earned new customers: Revenue from new customers who came by referral or on their own, as a percentage of last year’s revenue. Asked with `earned-growth="yes"`. Per cent: at least 0%, at most 1,000%. */
  'earned-new-customers'?: number | string;
  /** The claim about sales growth: One study from 2022; an illustration, not a forecast. A choice: `no` do not show; `yes` show. */
  'growth-illustration'?: 'no' | 'yes';
  /** Change in the brand’s NPS among all potential customers, points: Asked with `growth-illustration="yes"`. A number: at least −200, at most 200. */
  'brand-points'?: number | string;
}

/** What the tag <ownership-comparer> may carry, by the names of markup. */
export interface OwnershipComparerAttributes {
  /** What is counted: the name of a model. The first one where it is not said. */
  model?: string;
  /** Names of the models among which the reader may choose, by spaces or commas. */
  models?: string;
  /** The name of an example whose numbers stand in the fields until others are typed. */
  example?: string;
  /** The currency: an ISO code such as `EUR`, or any label. Dollars in English and roubles in Russian where it is not said. */
  currency?: string;
  /** The colours: light, dark, or as the reader's system has it. */
  theme?: 'light' | 'dark' | 'auto';
  /** What it is read on: a page, or a slide in a hall, where `kiosk` sets it in large type around the headline and its picture. */
  look?: 'page' | 'kiosk';
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
  /** The level of the title among the headings of the page; where it is not shown, that of the headings inside. */
  'heading-level'?: number | string;
  /** Price of the car: Money: at least 0, at most 1 trillion. */
  price?: number | string;
  /** How long you will keep it: Whole years: at least 1, at most 30. */
  years?: number | string;
  /** Distance, kilometres: A number a year: at least 0, at most 1 million. */
  'kilometres-per-year'?: number | string;
  /** What you will sell it for: It may be more than you paid. Asked with `value-basis="resale"`. Money: at least 0, at most 1 trillion. */
  'resale-value'?: number | string;
  /** Fuel, litres per 100 km: A number: at least 0, at most 100. */
  'fuel-consumption'?: number | string;
  /** Fuel price per litre: Money: at least 0, at most 1 trillion. */
  'fuel-price'?: number | string;
  /** Insurance: Compulsory and comprehensive together. Asked with `insurance-basis="together"`. Money a year: at least 0, at most 1 trillion. */
  insurance?: number | string;
  /** Service: Scheduled maintenance: labour, oil and filters. Money a year: at least 0, at most 1 trillion. */
  service?: number | string;
  /** Compare with other cars: A choice: `no`; `yes`. */
  compare?: 'no' | 'yes';
  /** Other cars: Years and distance are the same for all. An empty cell means the same as the first car; an empty resale with a different price means the same share of that price. Separate rows with semicolons and cells with commas, as in `Example 2, 32000, 14000, 6`, or use JSON. Asked with `compare="yes"`. A table: 1 to 2 rows of `name` (text, at most 60 characters), `price` (money: at least 0, at most 1 trillion; may be left empty), `resaleValue` (money: at least 0, at most 1 trillion; may be left empty), `fuelConsumption` (a number: at least 0, at most 100; may be left empty), `fuelPrice` (money: at least 0, at most 1 trillion; may be left empty), `insurance` (money: at least 0, at most 1 trillion; may be left empty), `service` (money: at least 0, at most 1 trillion; may be left empty), `tax` (money: at least 0, at most 1 trillion; may be left empty). */
  'other-cars'?: string;
  /** Car sharing or taxis instead of a car: A choice: `no` do not compare; `yes` compare. */
  sharing?: 'no' | 'yes';
  /** Price per minute of driving: Asked with `sharing="yes"`. Money: at least 0, at most 1 trillion. */
  'tariff-per-minute'?: number | string;
  /** Price per kilometre: Asked with `sharing="yes"`. Money: at least 0, at most 1 trillion. */
  'tariff-per-kilometre'?: number | string;
  /** Starting fee: Charged once per trip. Asked with `sharing="yes"`. Money: at least 0, at most 1 trillion. */
  'trip-price'?: number | string;
  /** Price per minute of waiting: Asked with `sharing="yes"`. Money: at least 0, at most 1 trillion. */
  'tariff-per-waiting-minute'?: number | string;
  /** Waiting per trip, minutes: Asked with `sharing="yes"`. A number: at least 0, at most 1,440. */
  'waiting-minutes'?: number | string;
  /** Length of a typical trip, kilometres: Asked with `sharing="yes"`. A number: at least 0.1, at most 10,000. */
  'trip-kilometres'?: number | string;
  /** Average speed, kilometres per hour: Asked with `sharing="yes"`. A number: at least 1, at most 200. */
  'average-speed'?: number | string;
  /** Other ways to measure the saving: Name anything and give its price: coffee, pizza, a full tank. Separate rows with semicolons and cells with commas, as in `hamburgers, 6; full tanks, 45`, or use JSON. Asked with `sharing="yes"`. A table: 1 to 5 rows of `name` (text, at most 60 characters), `price` (money: at least 0.01, at most 1 trillion). */
  treats?: string;
  /** Age of the car when you buy it, years: Zero for a new one. A whole number: at least 0, at most 50. */
  'car-age'?: number | string;
  /** How it loses value: A choice: `resale` the resale price is known; `declining` by the same percentage every year; `by-age` by a table, with a percentage for each age; `schedule` as in accounting, over a service life. */
  'value-basis'?: 'resale' | 'declining' | 'by-age' | 'schedule';
  /** Loses: If negative, it gains value. Asked with `value-basis="declining"`. Per cent a year: at least −100%, at most 100%. */
  'annual-loss'?: number | string;
  /** Loss of value by age: Each row is a year of age, starting with a new car’s first year. The last row also applies from then on. Separate rows with semicolons and cells with commas, as in `0.25; 0.18`, or use JSON. Asked with `value-basis="by-age"`. A table: 1 to 30 rows of `loss` (per cent: at least −100%, at most 100%). */
  'loss-by-age'?: string;
  /** Method of depreciation: Asked with `value-basis="schedule"`. A choice: `straight-line` straight line; `sum-of-years` sum of the years’ digits; `double-declining` double declining balance. */
  schedule?: 'straight-line' | 'sum-of-years' | 'double-declining';
  /** Service life: Asked with `value-basis="schedule"`. Whole years: at least 1, at most 100. */
  'life-years'?: number | string;
  /** What it is worth at the end of its service life: Asked with `value-basis="schedule"`. Money: at least 0, at most 1 trillion. */
  salvage?: number | string;
  /** How you pay: A choice: `cash` in cash; `loan` with a loan. */
  finance?: 'cash' | 'loan';
  /** Down payment: Asked with `finance="loan"`. Money: at least 0, at most 1 trillion. */
  'down-payment'?: number | string;
  /** Loan interest rate: Zero for interest-free instalments. Asked with `finance="loan"`. Per cent a year: at least 0%, at most 1,000%. */
  'loan-rate'?: number | string;
  /** Loan term, months: Asked with `finance="loan"`. A whole number: at least 1, at most 480. */
  'loan-months'?: number | string;
  /** Runs on electricity: A choice: `no`; `yes` yes, fully or partly. */
  electricity?: 'no' | 'yes';
  /** Share of distance on electricity: 100% for an electric car, less for a plug-in hybrid. Asked with `electricity="yes"`. Per cent: at least 0%, at most 100%. */
  'electric-share'?: number | string;
  /** Electricity, kWh per 100 km: Asked with `electricity="yes"`. A number: at least 0, at most 200. */
  'electricity-consumption'?: number | string;
  /** Price per kilowatt-hour: Asked with `electricity="yes"`. Money: at least 0, at most 1 trillion. */
  'electricity-price'?: number | string;
  /** How insurance is entered: A choice: `together` as one amount; `apart` compulsory and comprehensive separately. */
  'insurance-basis'?: 'together' | 'apart';
  /** Compulsory insurance: The price of the policy; it varies between insurers. Asked with `insurance-basis="apart"`. Money a year: at least 0, at most 1 trillion. */
  'compulsory-insurance'?: number | string;
  /** How comprehensive cover is entered: Asked with `insurance-basis="apart"`. A choice: `amount` as an amount; `share` as a percentage of the car’s value. */
  'comprehensive-basis'?: 'amount' | 'share';
  /** Comprehensive insurance: Asked with `comprehensive-basis="amount"`. Money a year: at least 0, at most 1 trillion. */
  'comprehensive-insurance'?: number | string;
  /** Comprehensive insurance, share of the car’s value: Of its value at the start of the year: as the car loses value, the policy gets cheaper. Asked with `comprehensive-basis="share"`. Per cent a year: at least 0%, at most 100%. */
  'comprehensive-share'?: number | string;
  /** Road tax: A choice: `amount` as an amount; `horsepower` by horsepower, Russian rates. */
  'tax-basis'?: 'amount' | 'horsepower';
  /** Tax: Asked with `tax-basis="amount"`. Money a year: at least 0, at most 1 trillion. */
  tax?: number | string;
  /** Horsepower: As in the car’s papers, fractions included: the bracket’s rate applies to all of it, and 150.01 is already in the next bracket. Asked with `tax-basis="horsepower"`. A number: at least 0, at most 3,000. */
  horsepower?: number | string;
  /** Tax table: Asked with `tax-basis="horsepower"`. A choice: `moscow` Moscow; `saint-petersburg` Saint Petersburg; `base` the Tax Code, unless the region has set its own. */
  'tax-table'?: 'moscow' | 'saint-petersburg' | 'base';
  /** Tax year: Asked with `tax-basis="horsepower"`. A choice: `2024` tax for 2024; `2025` tax for 2025; `2026` tax for 2026; `2027` tax for 2027; `2028` tax for 2028; `2029` tax for 2029; `2030` tax for 2030. */
  'tax-year'?: '2024' | '2025' | '2026' | '2027' | '2028' | '2029' | '2030';
  /** Repair costs: A choice: `even` the same every year; `by-age` by the car’s age. */
  'repairs-basis'?: 'even' | 'by-age';
  /** Repairs: Everything beyond scheduled maintenance. Asked with `repairs-basis="even"`. Money a year: at least 0, at most 1 trillion. */
  repairs?: number | string;
  /** Repairs by age: Each row is a year of age. The last row also applies from then on. Separate rows with semicolons and cells with commas, as in `0; 0`, or use JSON. Asked with `repairs-basis="by-age"`. A table: 1 to 30 rows of `amount` (money: at least 0, at most 1 trillion). */
  'repairs-by-age'?: string;
  /** Tyres: A choice: `no` leave out; `yes` work out. */
  tyres?: 'no' | 'yes';
  /** Price of a set of tyres: The average of summer and winter tyres: they wear in turn. Asked with `tyres="yes"`. Money: at least 0, at most 1 trillion. */
  'tyre-set-price'?: number | string;
  /** How many kilometres a set lasts: Asked with `tyres="yes"`. A number: at least 100, at most 1 million. */
  'tyre-set-kilometres'?: number | string;
  /** Tyre changes: Asked with `tyres="yes"`. A whole number a year: at least 0, at most 12. */
  'tyre-changes'?: number | string;
  /** Price of one tyre change: Asked with `tyres="yes"`. Money: at least 0, at most 1 trillion. */
  'tyre-change-price'?: number | string;
  /** Tyre storage: Asked with `tyres="yes"`. Money a year: at least 0, at most 1 trillion. */
  'tyre-storage'?: number | string;
  /** Parking: Money a month: at least 0, at most 1 trillion. */
  parking?: number | string;
  /** Washing: Money a month: at least 0, at most 1 trillion. */
  wash?: number | string;
  /** Tolls: Money a year: at least 0, at most 1 trillion. */
  tolls?: number | string;
  /** Fines: Money a year: at least 0, at most 1 trillion. */
  fines?: number | string;
  /** Inflation: Raises every cost except the car itself and the loan. Zero counts in today’s prices. Per cent a year: at least −50%, at most 1,000%. */
  inflation?: number | string;
  /** What the money would earn elsewhere: In a savings account, for instance. Zero leaves this out. Per cent a year: at least 0%, at most 1,000%. */
  'opportunity-rate'?: number | string;
  /** Cars over a lifetime: A choice: `no` leave out; `yes` work out. */
  life?: 'no' | 'yes';
  /** How many more years you will drive: Asked with `life="yes"`. Whole years: at least 1, at most 100. */
  'driving-years'?: number | string;
  /** Second car in the household: share of the first car’s cost: Zero for none; 100% for one that costs the same. Asked with `life="yes"`. Per cent: at least 0%, at most 1,000%. */
  'second-car-share'?: number | string;
  /** What the dealer gets of it: For staff only: leave it out on a page for customers. A choice: `yes` work out; `no` leave out. */
  'dealer-side'?: 'yes' | 'no';
  /** Probability that the car is bought from you: Asked with `dealer-side="yes"`. Per cent: at least 0%, at most 100%. */
  'sale-capture'?: number | string;
  /** Gross profit on the sale of the car: Asked with `dealer-side="yes"`. Money: at least −1 trillion, at most 1 trillion. */
  'sale-gross'?: number | string;
  /** Probability that it is traded in with you: Asked with `dealer-side="yes"`. Per cent: at least 0%, at most 100%. */
  'trade-in-capture'?: number | string;
  /** Gross profit on reselling the trade-in: Asked with `dealer-side="yes"`. Money: at least −1 trillion, at most 1 trillion. */
  'trade-in-gross'?: number | string;
  /** Your share is: Asked with `dealer-side="yes"`. A choice: `addressable` of what is open to a dealer; `whole` of everything the customer spends. */
  'capture-basis'?: 'addressable' | 'whole';
  /** What you get of it: “Open to a dealer” is the share of this spending that any dealer could win; “your share” is how much of that is spent with you; “margin” is what you keep of it: for insurance and loans, your commission. No dealer earns anything on tax, fines, tolls or electricity. Separate rows with semicolons and cells with commas, as in `Service, 1, 0.7, 0.45; Repairs, 1, 0.5, 0.4`, or use JSON. Asked with `dealer-side="yes"`. A table: 8 to 8 rows of `line` (text, at most 60 characters), `addressable` (per cent: at least 0%, at most 100%), `capture` (per cent: at least 0%, at most 100%), `margin` (per cent: at least 0%, at most 100%). */
  'dealer-shares'?: string;
  /** Discount rate: For the value of the customer: money in a year is worth less than money today. Asked with `dealer-side="yes"`. Per cent a year: at least 0%, at most 1,000%. */
  'discount-rate'?: number | string;
  /** When a year’s profit is counted: Asked with `dealer-side="yes"`. A choice: `start` at its start; `middle` in its middle; `end` at its end. */
  timing?: 'start' | 'middle' | 'end';
}

/** What any of the models asks. */
export type AnyCalculatorInputs = CalculatorInputs[keyof CalculatorInputs];

/** Properties that only scripts and frameworks set. */
export interface CalculatorProperties {
  config?: Partial<AnyCalculatorInputs> & Options;
  inputs?: Partial<AnyCalculatorInputs>;
}

/** Listeners as React 19, Preact and Svelte 5 write them: oncalc-result={…}. */
export type CalculatorListeners = {
  [Name in keyof CalculatorEventMap as `on${Name}`]?: (event: CalculatorEventMap[Name]) => void;
};
