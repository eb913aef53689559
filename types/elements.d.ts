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
  /** The level of the title among the headings of the page. */
  'heading-level'?: number | string;
  /** Average purchase. What one purchase comes to, on average. Money: more than 0, 1 trillion at the most. Models: business. */
  'average-purchase'?: number | string;
  /** Purchases. How often one customer buys. A number, its period in `purchase-frequency-period`: more than 0, 10,000 at the most. Models: business. */
  'purchase-frequency'?: number | string;
  /** Period of purchases. A period: `month`; `quarter`; `year`. Models: business. */
  'purchase-frequency-period'?: 'month' | 'quarter' | 'year';
  /** Gross margin. The share of the price that is left once the goods are paid for. Percent: −1,000% at the least, 100% at the most. Models: business. */
  'gross-margin'?: number | string;
  /** How customers leave. A choice: `rate` a rate; `counts` customer counts; `lifespan` a lifespan; `cohort` a cohort. Models: business. */
  'churn-basis'?: 'rate' | 'counts' | 'lifespan' | 'cohort';
  /** Customers lost. Of those you had at the start of the period, how many stopped buying. Asked with `churn-basis="rate"`. Percent, its period in `churn-period`: 0% at the least, 100% at the most. Models: business. */
  churn?: number | string;
  /** Customers at the start of the period. Asked with `churn-basis="counts"`. A whole number, its period in `churn-period`: 0 at the least, 1 trillion at the most. Models: business. */
  'customers-at-start'?: number | string;
  /** New customers in the period. Asked with `churn-basis="counts"`. A whole number: 0 at the least, 1 trillion at the most. Models: business. */
  'customers-new'?: number | string;
  /** Customers at the end of the period. Asked with `churn-basis="counts"`. A whole number: 0 at the least, 1 trillion at the most. Models: business. */
  'customers-at-end'?: number | string;
  /** Period of customer losses. A period: `month`; `quarter`; `year`. Models: business. */
  'churn-period'?: 'month' | 'quarter' | 'year';
  /** A customer stays. On average, how long a customer keeps buying, the first period included. Asked with `churn-basis="lifespan"`. A length of time, its period in `lifespan-period`: more than 0, 1,200 at the most. Models: business. */
  lifespan?: number | string;
  /** Unit of the lifespan. A period: `month`; `quarter`; `year`. Models: business. */
  'lifespan-period'?: 'month' | 'quarter' | 'year';
  /** Customers left from one cohort. Customers who started together, then how many were left after each period. 3 to 12 numbers; the example is from Fader & Hardie (2007). Asked with `churn-basis="cohort"`. Numbers, its period in `cohort-period`: 3 to 12 of them, each from 0 to 1 trillion. Models: business. */
  'cohort-survivors'?: string;
  /** Period between the numbers. A period: `month`; `quarter`; `year`. Models: business. */
  'cohort-period'?: 'month' | 'quarter' | 'year';
  /** Cost to win a customer. Fully loaded: advertising, sales staff and first discounts, divided by the new customers. Money: 0 at the least, 1 trillion at the most. Models: business, dealer. */
  'acquisition-cost'?: number | string;
  /** Discount rate. What your money would earn elsewhere. Zero counts later money as if it were here today. Percent a year: 0% at the least, 1,000% at the most. */
  'discount-rate'?: number | string;
  /** When the profit arrives. A choice: `start` at the start of each period, the first at once; `middle` in the middle of each period; `end` at the end of each period; `after-first` without the first period (Kotler; Gupta & Lehmann). */
  timing?: 'start' | 'middle' | 'end' | 'after-first';
  /** Horizon. Count only the first years. Leave empty to count the whole life. Whole years: 1 at the least, 50 at the most. Models: business, dealer, service, segments. */
  'horizon-years'?: number | string;
  /** Profit from a customer grows by. What a customer brings, year on year. May be negative. Percent a year: −99% at the least, 1,000% at the most. Models: business. */
  'margin-growth'?: number | string;
  /** Extra cost of serving a customer. Support, delivery, reminders: what the gross margin leaves out. Money, its period in `extra-cost-period`: 0 at the least, 1 trillion at the most. Models: business. */
  'extra-cost'?: number | string;
  /** Period of the extra cost. A period: `month`; `quarter`; `year`. Models: business. */
  'extra-cost-period'?: 'month' | 'quarter' | 'year';
  /** Loyalty programme. A choice: `no` not compared; `yes` compare with and without. Models: business. */
  'loyalty-programme'?: 'no' | 'yes';
  /** Reward. What the customer gets back of each purchase. Asked with `loyalty-programme="yes"`. Percent: 0% at the least, 100% at the most. Models: business. */
  'loyalty-reward'?: number | string;
  /** Rewards that are redeemed. Points that are never spent cost nothing. Asked with `loyalty-programme="yes"`. Percent: 0% at the least, 100% at the most. Models: business. */
  'loyalty-redemption'?: number | string;
  /** Programme cost per customer. Cards, software, staff, divided by the members. Asked with `loyalty-programme="yes"`. Money a year: 0 at the least, 1 trillion at the most. Models: business. */
  'loyalty-fixed-cost'?: number | string;
  /** Purchases will grow by. Your own expectation: members were more loyal before they joined. Asked with `loyalty-programme="yes"`. Percent: −100% at the least, 1,000% at the most. Models: business. */
  'loyalty-uplift'?: number | string;
  /** What is left of a car’s sale. A choice: `known` the gross profit is known; `deal` worked out from one deal. Models: dealer, segments. */
  'sale-gross-basis'?: 'known' | 'deal';
  /** Gross profit on a sale. The price less all that the car cost you. Finance and insurance are asked for apart. Asked with `sale-gross-basis="known"`. Money: −1 trillion at the least, 1 trillion at the most. Models: dealer, segments. */
  'sale-gross'?: number | string;
  /** Selling price. Asked with `sale-gross-basis="deal"`. Money: 0 at the least, 1 trillion at the most. Models: dealer, segments. */
  'deal-price'?: number | string;
  /** What you paid for the car. Asked with `sale-gross-basis="deal"`. Money: 0 at the least, 1 trillion at the most. Models: dealer, segments. */
  'deal-purchase'?: number | string;
  /** Reconditioning. Repairs, cleaning, inspection, photographs. Asked with `sale-gross-basis="deal"`. Money: 0 at the least, 1 trillion at the most. Models: dealer, segments. */
  'deal-reconditioning'?: number | string;
  /** Days in stock. Asked with `sale-gross-basis="deal"`. A number: 0 at the least, 3,650 at the most. Models: dealer, segments. */
  'deal-floor-plan-days'?: number | string;
  /** Rate for the money tied up in the car. The floor plan, or what the money would earn elsewhere. Asked with `sale-gross-basis="deal"`. Percent a year: 0% at the least, 1,000% at the most. Models: dealer, segments. */
  'deal-floor-plan-rate'?: number | string;
  /** Salesperson’s commission. Asked with `sale-gross-basis="deal"`. Money: 0 at the least, 1 trillion at the most. Models: dealer, segments. */
  'deal-commission'?: number | string;
  /** Gross profit on finance and insurance. On average for each car sold. Money: 0 at the least, 1 trillion at the most. Models: dealer, segments. */
  'finance-insurance-gross'?: number | string;
  /** Years that a customer keeps a car. From one purchase to the next; parts of a year are fine. A number: 1 at the least, 30 at the most. Models: dealer, segments. */
  'cycle-years'?: number | string;
  /** Visits to service. Of a car that comes to you. A number a year: 0 at the least, 100 at the most. Models: dealer, vehicle, service, segments. */
  'service-visits'?: number | string;
  /** Gross profit per visit. What is left of the bill after parts and technicians’ pay. Money: −1 trillion at the least, 1 trillion at the most. Models: dealer, vehicle, segments. */
  'service-gross'?: number | string;
  /** Still come for service in the last year. Of the cars bought here, how many still come to you in the last year of ownership. Asked with `service-basis="decline"`. Percent: 0% at the least, 100% at the most. Models: dealer, vehicle, segments. */
  'service-share-last'?: number | string;
  /** The next car is from you again. The share of customers who begin the next cycle with you. Count deals, not intentions. Percent: 0% at the least, 100% at the most. Models: dealer, segments. */
  'repurchase-probability'?: number | string;
  /** Horizon. A choice: `cycle` one cycle of ownership; `years` some years; `life` a customer’s whole life. Models: dealer, segments. */
  horizon?: 'cycle' | 'years' | 'life';
  /** Years that count as a customer’s life. Without a number, “a whole life” says nothing. Asked with `horizon="life"`. Whole years: 1 at the least, 60 at the most. Models: dealer, segments. */
  'life-years'?: number | string;
  /** Type of customer. A choice: `buyer` buys, hands nothing over; `trade-in` buys, and hands the old car over; `seller-only` only sells you a car; `service-only` only comes for service. Models: dealer, segments. */
  'client-type'?: 'buyer' | 'trade-in' | 'seller-only' | 'service-only';
  /** Gross profit on accessories. On average for each car sold. Money: 0 at the least, 1 trillion at the most. Models: dealer, segments. */
  'accessories-gross'?: number | string;
  /** Share of cars that come for service. A choice: `decline` from the first year to the last; `table` for each age of its own. Models: dealer, segments. */
  'service-basis'?: 'decline' | 'table';
  /** Come for service in the first year. Of the cars bought here. Asked with `service-basis="decline"`. Percent: 0% at the least, 100% at the most. Models: dealer, vehicle, segments. */
  'service-share-first'?: number | string;
  /** Warranty, years. Many leave when it ends. Leave empty if the share falls smoothly. Asked with `service-basis="decline"`. A number: 0 at the least, 30 at the most. Models: dealer, vehicle, segments. */
  'warranty-years'?: number | string;
  /** How much of the whole fall comes when the warranty ends. Only counts where a warranty is given. Asked with `service-basis="decline"`. Percent: 0% at the least, 100% at the most. Models: dealer, vehicle, segments. */
  'warranty-part'?: number | string;
  /** Service by year of ownership. The first row is the first year; the last one holds from then on. Empty cells take the common numbers. Rows by semicolons, their cells by commas, as in `0.8; 0.7`; or JSON. Asked with `service-basis="table"`. A table: 1 to 20 rows of `share` (percent: 0% at the least, 100% at the most), `visits` (a number: 0 at the least, 100 at the most; may be left blank), `gross` (money: −1 trillion at the least, 1 trillion at the most; may be left blank). Models: dealer, segments. */
  'service-by-age'?: string;
  /** Gross profit of body repairs. On average for a car that comes to you. Money a year: 0 at the least, 1 trillion at the most. Models: dealer, segments. */
  'body-shop-gross'?: number | string;
  /** Hands the old car over to you. How likely, at the end of each cycle. Percent: 0% at the least, 100% at the most. Models: dealer, segments. */
  'trade-in-probability'?: number | string;
  /** Gross profit on its resale. After its valuation, reconditioning and all else that this car costs. Money: −1 trillion at the least, 1 trillion at the most. Models: dealer, segments. */
  'trade-in-gross'?: number | string;
  /** Part of that profit credited to whoever brought the car. The rest belongs to the sale of that car. It does not change LTV, only what to add up over all customers. Percent: 0% at the least, 100% at the most. Models: dealer. */
  'seller-share'?: number | string;
  /** Spent on keeping a customer. Reminders, gifts, a club card. Money a year: 0 at the least, 1 trillion at the most. Models: dealer, segments. */
  'retention-cost'?: number | string;
  /** Price of a car. Only needed for revenue. Asked with `sale-gross-basis="known"`. Money: 0 at the least, 1 trillion at the most. Models: dealer. */
  'sale-price'?: number | string;
  /** Bill for a visit. Only needed for revenue. Money: 0 at the least, 1 trillion at the most. Models: dealer, service. */
  'service-ticket'?: number | string;
  /** Resale price of a car handed over. Only needed for revenue. Money: 0 at the least, 1 trillion at the most. Models: dealer. */
  'trade-in-price'?: number | string;
  /** Recommendations. A choice: `no` not counted; `yes` counted. Models: dealer. */
  'referral-programme'?: 'no' | 'yes';
  /** New customers recommended by one. On average, in all the time. Asked with `referral-programme="yes"`. A number: 0 at the least, 100 at the most. Models: dealer. */
  referrals?: number | string;
  /** Of them, would not have come otherwise. The others would have come anyway: with them, only the cost to win them is saved. Asked with `referral-programme="yes"`. Percent: 0% at the least, 100% at the most. Models: dealer. */
  'referrals-would-not-come'?: number | string;
  /** Reward for a recommendation. For each who became a customer. Asked with `referral-programme="yes"`. Money: 0 at the least, 1 trillion at the most. Models: dealer. */
  'referral-reward'?: number | string;
  /** Years until the recommended come. Asked with `referral-programme="yes"`. A number: 0 at the least, 30 at the most. Models: dealer. */
  'referral-delay-years'?: number | string;
  /** Recommendations by the new customers themselves. Asked with `referral-programme="yes"`. A choice: `no` not counted; `yes` the whole chain. Models: dealer. */
  'referral-chain'?: 'no' | 'yes';
  /** Owners of the car, one after the other. The first is the one who buys it new. For each next one: how likely they are to buy it from you, if the owner before them did. Rows by semicolons, their cells by commas, as in `6, 1, 1840, 1666; 4, 0.4, 1306, 1000`; or JSON. A table: 1 to 6 rows of `ownershipYears` (a number: 0.1 at the least, 15 at the most), `boughtHere` (percent: 0% at the least, 100% at the most), `saleGross` (money: −1 trillion at the least, 1 trillion at the most), `financeInsuranceGross` (money: −1 trillion at the least, 1 trillion at the most). Models: vehicle. */
  owners?: string;
  /** Left of that share where the car was bought elsewhere. If three in ten as many come, 30%. Percent: 0% at the least, 100% at the most. Models: vehicle. */
  'service-elsewhere-factor'?: number | string;
  /** Gross margin of service. The share of the bill that is left after parts and technicians’ pay. Percent: −1,000% at the least, 100% at the most. Models: service. */
  'service-margin'?: number | string;
  /** Other variable costs of a client. What each client costs beside that: reminders, card fees, courtesy cars. Not rent, not salaries of the office. Money a year: 0 at the least, 1 trillion at the most. Models: service. */
  'service-variable-cost'?: number | string;
  /** Clients who come again the next year. Of those who came this year. Count people, not visits. Percent a year: 0% at the least, 100% at the most. Models: service. */
  'service-retention'?: number | string;
  /** Active service clients. Those who came within the last year. A whole number: 1 at the least, 1 billion at the most. Models: service. */
  'service-clients'?: number | string;
  /** Winning lost clients back. A choice: `no` not counted; `yes` count a campaign. Models: service. */
  'win-back'?: 'no' | 'yes';
  /** Usual interval between visits, in months. As the service book says, or as most clients come. Asked with `win-back="yes"`. A number: more than 0, 120 at the most. Models: service. */
  'service-interval-months'?: number | string;
  /** Lost after so many intervals. A client is lost when they have stayed away longer than a late one would. One and a half is a common choice. Asked with `win-back="yes"`. A number: 1 at the least, 10 at the most. Models: service. */
  'lost-after-intervals'?: number | string;
  /** Lost clients. Whom the campaign asks back. Asked with `win-back="yes"`. A whole number: 0 at the least, 1 billion at the most. Models: service. */
  'lost-clients'?: number | string;
  /** Of them will come back. Your own expectation, best from an earlier campaign. Asked with `win-back="yes"`. Percent: 0% at the least, 100% at the most. Models: service. */
  'win-back-rate'?: number | string;
  /** Cost of the whole campaign. Calls, letters and discounts, whoever comes back. Asked with `win-back="yes"`. Money: 0 at the least, 1 trillion at the most. Models: service. */
  'win-back-cost'?: number | string;
  /** Profit of a client who came back. Left empty, they bring as much as any other service client. Asked with `win-back="yes"`. Money: −1 trillion at the least, 1 trillion at the most. Models: service. */
  'win-back-value'?: number | string;
  /** Value of a client in each row. A choice: `values` I know it; `dealer` work it out by the dealer’s model. Models: segments. */
  'segment-basis'?: 'values' | 'dealer';
  /** How large each row is. A choice: `clients` number of clients; `shares` share of clients. Models: segments. */
  'segment-weights'?: 'clients' | 'shares';
  /** Branches, brands or client types. From 2 to 12 rows. Shares have to sum to 100%. Rows by semicolons, their cells by commas, as in `Example 1, 1200, 4000; Example 2, 800, 3000`; or JSON. Asked with `segment-basis="values"`. A table: 2 to 12 rows of `name` (text, 60 characters at the most), `weight` (a number: 0 at the least, 1 billion at the most; may be left blank), `value` (money: −1 trillion at the least, 1 trillion at the most; may be left blank). Models: segments. */
  segments?: string;
  /** Branches, brands or client types. From 2 to 12 rows. An empty cell takes the common answer from the questions below. Shares have to sum to 100%. Rows by semicolons, their cells by commas, as in `Example A, 1500; Example B, 500, 4000, , 200`; or JSON. Asked with `segment-basis="dealer"`. A table: 2 to 12 rows of `name` (text, 60 characters at the most), `weight` (a number: 0 at the least, 1 billion at the most; may be left blank), `saleGross` (money: −1 trillion at the least, 1 trillion at the most; may be left blank), `financeInsuranceGross` (money: 0 at the least, 1 trillion at the most; may be left blank), `serviceGross` (money: −1 trillion at the least, 1 trillion at the most; may be left blank), `serviceShareLast` (percent: 0% at the least, 100% at the most; may be left blank), `repurchaseProbability` (percent: 0% at the least, 100% at the most; may be left blank). Models: segments. */
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
  /** The level of the title among the headings of the page. */
  'heading-level'?: number | string;
  /** How you enter the answers. A choice: `groups` three groups; `answers` each answer from 0 to 10; `answers-1-10` from 1 to 10 (not comparable); `answers-1-5` 1 to 5, stars (not comparable); `branches` branches, months or products. */
  entry?: 'groups' | 'answers' | 'answers-1-10' | 'answers-1-5' | 'branches';
  /** Promoters. Answered 9 or 10. Asked with `entry="groups"`. A whole number: 0 at the least, 1 billion at the most. */
  promoters?: number | string;
  /** Passives. Answered 7 or 8. Asked with `entry="groups"`. A whole number: 0 at the least, 1 billion at the most. */
  passives?: number | string;
  /** Detractors. Answered 0 to 6. Asked with `entry="groups"`. A whole number: 0 at the least, 1 billion at the most. */
  detractors?: number | string;
  /** Answers from 0 to 10. Eleven counts: how many people answered 0, 1, 2 and so on up to 10. Asked with `entry="answers"`. Numbers: 11 to 11 of them, each from 0 to 1 billion. */
  'answer-counts'?: string;
  /** Answers from 1 to 10. Ten counts: how many people answered 1, 2, 3 and so on up to 10. Asked with `entry="answers-1-10"`. Numbers: 10 to 10 of them, each from 0 to 1 billion. */
  'answer-counts-ten'?: string;
  /** Answers from 1 to 5. Five counts: how many people answered 1, 2, 3, 4 and 5. Asked with `entry="answers-1-5"`. Numbers: 5 to 5 of them, each from 0 to 1 billion. */
  'answer-counts-five'?: string;
  /** Branches, months or products. Customers only if each branch is to count by its customers and not by its answers: then in every row. Rows by semicolons, their cells by commas, as in `Example 1, 60, 25, 15; Example 2, 150, 60, 40`; or JSON. Asked with `entry="branches"`. A table: 2 to 24 rows of `name` (text, 60 characters at the most), `promoters` (a whole number: 0 at the least, 1 billion at the most), `passives` (a whole number: 0 at the least, 1 billion at the most), `detractors` (a whole number: 0 at the least, 1 billion at the most), `weight` (a whole number: 0 at the least, 1 billion at the most; may be left blank). */
  branches?: string;
  /** Compare with an earlier survey. A choice: `none` no; `earlier` yes. */
  comparison?: 'none' | 'earlier';
  /** Promoters earlier. Asked with `comparison="earlier"`. A whole number: 0 at the least, 1 billion at the most. */
  'earlier-promoters'?: number | string;
  /** Passives earlier. Asked with `comparison="earlier"`. A whole number: 0 at the least, 1 billion at the most. */
  'earlier-passives'?: number | string;
  /** Detractors earlier. Asked with `comparison="earlier"`. A whole number: 0 at the least, 1 billion at the most. */
  'earlier-detractors'?: number | string;
  /** Confidence. Of a hundred intervals like this one, how many hold the true score. A choice: `80` 80%; `90` 90%; `95` 95%; `99` 99%. */
  confidence?: '80' | '90' | '95' | '99';
  /** Scale of the question. The standard one is 0 to 10. Scores on other scales cannot be compared with others. Asked with `entry="groups"`. A choice: `0-10` 0 to 10; `1-10` 1 to 10 (not comparable); `1-5` 1 to 5, or stars (not comparable). */
  scale?: '0-10' | '1-10' | '1-5';
  /** Who was asked. A choice: `customers`; `employees` employees (eNPS). */
  'survey-of'?: 'customers' | 'employees';
  /** How many there are in all. All customers, or all employees. If most of them answered, the score is surer. A whole number: 1 at the least, 1 billion at the most. */
  population?: number | string;
  /** How many were asked. All who got the question, also those who kept silent. A whole number: 1 at the least, 1 billion at the most. */
  invited?: number | string;
  /** I want to know the score to within, points. To each side. A number: 0.1 at the least, 100 at the most. */
  'target-margin'?: number | string;
  /** I want to notice a change of, points. From one survey to the next. A number: 0.1 at the least, 200 at the most. */
  'target-change'?: number | string;
  /** Score to compare with, points. Your own goal or past. Scores of others depend on who asked, whom and how. A number: −100 at the least, 100 at the most. */
  'comparison-score'?: number | string;
  /** What a point is worth. A choice: `no` do not count; `yes` count it. */
  money?: 'no' | 'yes';
  /** Customers in all. Asked with `money="yes"`. A whole number: 1 at the least, 1 billion at the most. */
  customers?: number | string;
  /** Value of one promoter. The LTV of customers who answered 9 or 10. Asked with `money="yes"`. Money: −1 trillion at the least, 1 trillion at the most. */
  'promoter-value'?: number | string;
  /** Value of one passive. Asked with `money="yes"`. Money: −1 trillion at the least, 1 trillion at the most. */
  'passive-value'?: number | string;
  /** Value of one detractor. Asked with `money="yes"`. Money: −1 trillion at the least, 1 trillion at the most. */
  'detractor-value'?: number | string;
  /** Detractors whom you call back. Asked with `money="yes"`. Percent: 0% at the least, 100% at the most. */
  'contacted-share'?: number | string;
  /** Of them, won over. They become passives, and worth as much. Asked with `money="yes"`. Percent: 0% at the least, 100% at the most. */
  'recovered-share'?: number | string;
  /** Earned growth. A choice: `no` do not count; `yes` count it. */
  'earned-growth'?: 'no' | 'yes';
  /** Net revenue retention. This year’s revenue from last year’s customers, as a share of last year’s revenue. Asked with `earned-growth="yes"`. Percent: 0% at the least, 1,000% at the most. */
  'net-revenue-retention'?: number | string;
  /** Earned new customers. Revenue of new customers who came by referral or by themselves, as a share of last year’s revenue. Asked with `earned-growth="yes"`. Percent: 0% at the least, 1,000% at the most. */
  'earned-new-customers'?: number | string;
  /** The claim about sales. One study of 2022; an illustration and not a forecast. A choice: `no` do not show; `yes` show. */
  'growth-illustration'?: 'no' | 'yes';
  /** Change of the brand’s NPS among all potential customers, points. Asked with `growth-illustration="yes"`. A number: −200 at the least, 200 at the most. */
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
  /** The level of the title among the headings of the page. */
  'heading-level'?: number | string;
  /** Price of the car. Money: 0 at the least, 1 trillion at the most. */
  price?: number | string;
  /** How long you will keep it. Whole years: 1 at the least, 30 at the most. */
  years?: number | string;
  /** Distance, kilometres. A number a year: 0 at the least, 1 million at the most. */
  'kilometres-per-year'?: number | string;
  /** What you will sell it for. It may be more than the price. Asked with `value-basis="resale"`. Money: 0 at the least, 1 trillion at the most. */
  'resale-value'?: number | string;
  /** Fuel, litres per 100 km. A number: 0 at the least, 100 at the most. */
  'fuel-consumption'?: number | string;
  /** Price of a litre of fuel. Money: 0 at the least, 1 trillion at the most. */
  'fuel-price'?: number | string;
  /** Insurance. Compulsory and comprehensive together. Asked with `insurance-basis="together"`. Money a year: 0 at the least, 1 trillion at the most. */
  insurance?: number | string;
  /** Service. Scheduled maintenance: labour, oil and filters. Money a year: 0 at the least, 1 trillion at the most. */
  service?: number | string;
  /** Compare with other cars. A choice: `no`; `yes`. */
  compare?: 'no' | 'yes';
  /** Other cars. Years and distance are the same for all. A blank cell is as with the first car; a blank resale with another price is the same part of it. Rows by semicolons, their cells by commas, as in `Example 2, 32000, 14000, 6`; or JSON. Asked with `compare="yes"`. A table: 1 to 2 rows of `name` (text, 60 characters at the most), `price` (money: 0 at the least, 1 trillion at the most; may be left blank), `resaleValue` (money: 0 at the least, 1 trillion at the most; may be left blank), `fuelConsumption` (a number: 0 at the least, 100 at the most; may be left blank), `fuelPrice` (money: 0 at the least, 1 trillion at the most; may be left blank), `insurance` (money: 0 at the least, 1 trillion at the most; may be left blank), `service` (money: 0 at the least, 1 trillion at the most; may be left blank), `tax` (money: 0 at the least, 1 trillion at the most; may be left blank). */
  'other-cars'?: string;
  /** Car sharing or taxis in place of a car. A choice: `no` leave out; `yes` compare. */
  sharing?: 'no' | 'yes';
  /** Price of a minute on the way. Asked with `sharing="yes"`. Money: 0 at the least, 1 trillion at the most. */
  'tariff-per-minute'?: number | string;
  /** Price of a kilometre. Asked with `sharing="yes"`. Money: 0 at the least, 1 trillion at the most. */
  'tariff-per-kilometre'?: number | string;
  /** Price of getting in. Charged once for each trip. Asked with `sharing="yes"`. Money: 0 at the least, 1 trillion at the most. */
  'trip-price'?: number | string;
  /** Price of a minute of waiting. Asked with `sharing="yes"`. Money: 0 at the least, 1 trillion at the most. */
  'tariff-per-waiting-minute'?: number | string;
  /** Waiting on a trip, minutes. Asked with `sharing="yes"`. A number: 0 at the least, 1,440 at the most. */
  'waiting-minutes'?: number | string;
  /** Length of a usual trip, kilometres. Asked with `sharing="yes"`. A number: 0.1 at the least, 10,000 at the most. */
  'trip-kilometres'?: number | string;
  /** Average speed, kilometres per hour. Asked with `sharing="yes"`. A number: 1 at the least, 200 at the most. */
  'average-speed'?: number | string;
  /** What else to measure the saving in. Name anything and give its price: coffee, pizza, a full tank. Rows by semicolons, their cells by commas, as in `hamburgers, 6; full tanks, 45`; or JSON. Asked with `sharing="yes"`. A table: 1 to 5 rows of `name` (text, 60 characters at the most), `price` (money: 0.01 at the least, 1 trillion at the most). */
  treats?: string;
  /** Age of the car when you buy it, years. Zero for a new one. A whole number: 0 at the least, 50 at the most. */
  'car-age'?: number | string;
  /** How it loses value. A choice: `resale` the resale price is known; `declining` the same part every year; `by-age` by a table: a part for each age; `schedule` as in the books, over a service life. */
  'value-basis'?: 'resale' | 'declining' | 'by-age' | 'schedule';
  /** Loses. A negative part makes it dearer. Asked with `value-basis="declining"`. Percent a year: −100% at the least, 100% at the most. */
  'annual-loss'?: number | string;
  /** Loss of value by age. A row is a year of age, the first one the first year of a new car. The last row holds on. Rows by semicolons, their cells by commas, as in `0.25; 0.18`; or JSON. Asked with `value-basis="by-age"`. A table: 1 to 30 rows of `loss` (percent: −100% at the least, 100% at the most). */
  'loss-by-age'?: string;
  /** Method of depreciation. Asked with `value-basis="schedule"`. A choice: `straight-line` straight line; `sum-of-years` sum of the years’ digits; `double-declining` double declining balance. */
  schedule?: 'straight-line' | 'sum-of-years' | 'double-declining';
  /** Service life. Asked with `value-basis="schedule"`. Whole years: 1 at the least, 100 at the most. */
  'life-years'?: number | string;
  /** What it is worth at the end of its life. Asked with `value-basis="schedule"`. Money: 0 at the least, 1 trillion at the most. */
  salvage?: number | string;
  /** How you pay. A choice: `cash` at once; `loan` with a loan. */
  finance?: 'cash' | 'loan';
  /** Down payment. Asked with `finance="loan"`. Money: 0 at the least, 1 trillion at the most. */
  'down-payment'?: number | string;
  /** Rate of the loan. Zero for instalments without interest. Asked with `finance="loan"`. Percent a year: 0% at the least, 1,000% at the most. */
  'loan-rate'?: number | string;
  /** Length of the loan, months. Asked with `finance="loan"`. A whole number: 1 at the least, 480 at the most. */
  'loan-months'?: number | string;
  /** Runs on electricity. A choice: `no`; `yes` yes, wholly or in part. */
  electricity?: 'no' | 'yes';
  /** Part of the distance on electricity. 100% for an electric car, less for a plug-in hybrid. Asked with `electricity="yes"`. Percent: 0% at the least, 100% at the most. */
  'electric-share'?: number | string;
  /** Electricity, kWh per 100 km. Asked with `electricity="yes"`. A number: 0 at the least, 200 at the most. */
  'electricity-consumption'?: number | string;
  /** Price of a kilowatt hour. Asked with `electricity="yes"`. Money: 0 at the least, 1 trillion at the most. */
  'electricity-price'?: number | string;
  /** Insurance. A choice: `together` as one amount; `apart` compulsory and comprehensive apart. */
  'insurance-basis'?: 'together' | 'apart';
  /** Compulsory insurance. The price of the policy: each insurer has its own. Asked with `insurance-basis="apart"`. Money a year: 0 at the least, 1 trillion at the most. */
  'compulsory-insurance'?: number | string;
  /** Comprehensive insurance. Asked with `insurance-basis="apart"`. A choice: `amount` as an amount; `share` as a part of what the car is worth. */
  'comprehensive-basis'?: 'amount' | 'share';
  /** Comprehensive insurance. Asked with `comprehensive-basis="amount"`. Money a year: 0 at the least, 1 trillion at the most. */
  'comprehensive-insurance'?: number | string;
  /** Comprehensive insurance, part of what the car is worth. Of its value at the start of the year: as the car becomes cheaper, so does the policy. Asked with `comprehensive-basis="share"`. Percent a year: 0% at the least, 100% at the most. */
  'comprehensive-share'?: number | string;
  /** Road tax. A choice: `amount` as an amount; `horsepower` by horsepower, Russian rates. */
  'tax-basis'?: 'amount' | 'horsepower';
  /** Tax. Asked with `tax-basis="amount"`. Money a year: 0 at the least, 1 trillion at the most. */
  tax?: number | string;
  /** Horsepower. As in the papers, with its fraction: the rate of a bracket applies to all of it, and 150.01 is in the next one. Asked with `tax-basis="horsepower"`. A number: 0 at the least, 3,000 at the most. */
  horsepower?: number | string;
  /** Table of rates. Asked with `tax-basis="horsepower"`. A choice: `moscow` Moscow; `saint-petersburg` Saint Petersburg; `base` the tax code, where a region has set nothing. */
  'tax-table'?: 'moscow' | 'saint-petersburg' | 'base';
  /** Year of the tax. Asked with `tax-basis="horsepower"`. A choice: `2024` tax of 2024; `2025` tax of 2025; `2026` tax of 2026; `2027` tax of 2027; `2028` tax of 2028; `2029` tax of 2029; `2030` tax of 2030. */
  'tax-year'?: '2024' | '2025' | '2026' | '2027' | '2028' | '2029' | '2030';
  /** Repairs. A choice: `even` the same every year; `by-age` by the age of the car. */
  'repairs-basis'?: 'even' | 'by-age';
  /** Repairs. All that comes on top of scheduled maintenance. Asked with `repairs-basis="even"`. Money a year: 0 at the least, 1 trillion at the most. */
  repairs?: number | string;
  /** Repairs by age. A row is a year of age. The last row holds on. Rows by semicolons, their cells by commas, as in `0; 0`; or JSON. Asked with `repairs-basis="by-age"`. A table: 1 to 30 rows of `amount` (money: 0 at the least, 1 trillion at the most). */
  'repairs-by-age'?: string;
  /** Tyres. A choice: `no` leave out; `yes` work out. */
  tyres?: 'no' | 'yes';
  /** Price of a set of tyres. The mean of summer and winter tyres: they wear in turn. Asked with `tyres="yes"`. Money: 0 at the least, 1 trillion at the most. */
  'tyre-set-price'?: number | string;
  /** How many kilometres a set lasts. Asked with `tyres="yes"`. A number: 100 at the least, 1 million at the most. */
  'tyre-set-kilometres'?: number | string;
  /** Changes of tyres. Asked with `tyres="yes"`. A whole number a year: 0 at the least, 12 at the most. */
  'tyre-changes'?: number | string;
  /** Price of one change. Asked with `tyres="yes"`. Money: 0 at the least, 1 trillion at the most. */
  'tyre-change-price'?: number | string;
  /** Storage of tyres. Asked with `tyres="yes"`. Money a year: 0 at the least, 1 trillion at the most. */
  'tyre-storage'?: number | string;
  /** Parking. Money a month: 0 at the least, 1 trillion at the most. */
  parking?: number | string;
  /** Washing. Money a month: 0 at the least, 1 trillion at the most. */
  wash?: number | string;
  /** Tolls. Money a year: 0 at the least, 1 trillion at the most. */
  tolls?: number | string;
  /** Fines. Money a year: 0 at the least, 1 trillion at the most. */
  fines?: number | string;
  /** Growth of prices. Everything becomes dearer by it but the car itself and the loan. Zero counts in the prices of today. Percent a year: −50% at the least, 1,000% at the most. */
  inflation?: number | string;
  /** What the money would earn elsewhere. In a savings account, for instance. Zero leaves it out. Percent a year: 0% at the least, 1,000% at the most. */
  'opportunity-rate'?: number | string;
  /** The cars of a life. A choice: `no` leave out; `yes` work out. */
  life?: 'no' | 'yes';
  /** How many years you will drive. Asked with `life="yes"`. Whole years: 1 at the least, 100 at the most. */
  'driving-years'?: number | string;
  /** A second car in the household: part of what the first one costs. Zero for none; 100% for one that costs the same. Asked with `life="yes"`. Percent: 0% at the least, 1,000% at the most. */
  'second-car-share'?: number | string;
  /** What a dealer has of it. For your own eyes: leave it out on a page that clients read. A choice: `yes` work out; `no` leave out. */
  'dealer-side'?: 'yes' | 'no';
  /** Probability that the car was bought from you. Asked with `dealer-side="yes"`. Percent: 0% at the least, 100% at the most. */
  'sale-capture'?: number | string;
  /** Gross profit on the sale of the car. Asked with `dealer-side="yes"`. Money: −1 trillion at the least, 1 trillion at the most. */
  'sale-gross'?: number | string;
  /** Probability that it is traded in with you. Asked with `dealer-side="yes"`. Percent: 0% at the least, 100% at the most. */
  'trade-in-capture'?: number | string;
  /** Gross profit on the resale of a car traded in. Asked with `dealer-side="yes"`. Money: −1 trillion at the least, 1 trillion at the most. */
  'trade-in-gross'?: number | string;
  /** Your share is. Asked with `dealer-side="yes"`. A choice: `addressable` of what a dealer can earn on; `whole` of all that the client spends. */
  'capture-basis'?: 'addressable' | 'whole';
  /** What of it is yours. “Open to a dealer” is the part of this spending that any dealer could win; “your share”, how much of it is spent with you; “margin”, what stays with you of that: for insurance and loans, your commission. On tax, fines, tolls and electricity no dealer earns anything. Rows by semicolons, their cells by commas, as in `Service, 1, 0.7, 0.45; Repairs, 1, 0.5, 0.4`; or JSON. Asked with `dealer-side="yes"`. A table: 8 to 8 rows of `line` (text, 60 characters at the most), `addressable` (percent: 0% at the least, 100% at the most), `capture` (percent: 0% at the least, 100% at the most), `margin` (percent: 0% at the least, 100% at the most). */
  'dealer-shares'?: string;
  /** Discount rate. For the value of the client: money in a year is worth less than money today. Asked with `dealer-side="yes"`. Percent a year: 0% at the least, 1,000% at the most. */
  'discount-rate'?: number | string;
  /** When the profit of a year is counted. Asked with `dealer-side="yes"`. A choice: `start` at its start; `middle` in its middle; `end` at its end. */
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
