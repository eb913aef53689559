// What somebody writes who uses the package with TypeScript. Not part of the project: it sees the published types alone.
import 'ltv-widgets/define';
import { calculate, CALCULATORS, type Answer, type Outcome, type ResultDetail } from 'ltv-widgets';
import { calculate as headless } from 'ltv-widgets/calculators';
import { convertChurn, type Period } from 'ltv-widgets/core';
import { LtvCalculator } from 'ltv-widgets/ltv-calculator';
import { type NpsCalculator } from 'ltv-widgets/nps-calculator';
import { carCosts } from 'ltv-widgets/core/ownership';
import { type OwnershipComparer } from 'ltv-widgets/ownership-comparer';
import type {} from 'ltv-widgets/types/jsx';

// The tag is known to the page.
const calculator = document.createElement('ltv-calculator');
const sameClass: LtvCalculator = calculator;
document.querySelector('ltv-calculator')?.focus();
calculator.currency = 'EUR';
calculator.theme = 'dark';
calculator.headingLevel = 3;
calculator.config = { averagePurchase: 80, mode: 'advanced' };
calculator.inputs = { averagePurchase: 80, churnPeriod: 'quarter' };
const answer: Answer | null = calculator.answer;
const form: HTMLFormElement | null = calculator.form;
const version: string = LtvCalculator.version;

// @ts-expect-error There is no such theme.
calculator.theme = 'sepia';
// @ts-expect-error A level is a number.
calculator.headingLevel = 'two';
// @ts-expect-error The answer is the calculator's to give.
calculator.answer = null;

const score = document.createElement('nps-calculator');
const sameScore: NpsCalculator = score;
score.inputs = { entry: 'answers', answerCounts: [0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4] };
// @ts-expect-error There is no such theme.
sameScore.theme = 'sepia';

const comparer: OwnershipComparer = document.createElement('ownership-comparer');
comparer.inputs = { price: 40000, finance: 'loan', loanMonths: 36 };
// @ts-expect-error A plan says how the car loses value.
carCosts({ price: 40000, years: 5, kilometresPerYear: 20000 });

// Events are known by their names, on the element and wherever they bubble to.
calculator.addEventListener('calc-result', (event) => {
  const detail: ResultDetail = event.detail;
  const value: number | null | undefined = detail.answer.figures.find(
    ({ id }) => id === detail.answer.headline.figure,
  )?.value;
  // @ts-expect-error A detail is frozen.
  detail.answer = null;
  return value;
});
document.addEventListener('calc-lead', ({ detail }) => detail.summary.toUpperCase());
window.addEventListener('calc-ready', ({ detail }) => detail.answer?.headline);
calculator.addEventListener('calc-input', ({ detail: { field } }) => field.length);
calculator.addEventListener('calc-error', ({ detail }) => {
  if (detail.code === 'invalid-inputs') return detail.issues.map(({ field, code }) => `${field}: ${code}`);
  return detail.code === 'trusted-types';
});
// @ts-expect-error No answer comes with an error.
calculator.addEventListener('calc-error', ({ detail }) => detail.answer);
calculator.addEventListener('click', (event) => event.clientX);

// The engine without a page.
const outcome: Outcome<Answer> = calculate('ltv', { averagePurchase: 50, churn: 0.1, churnPeriod: 'month' });
if (outcome.ok) outcome.value.working.map(({ id }) => id);
else outcome.issues.map(({ suggestion }) => suggestion?.value);
headless('ltv', {}, { language: 'ru' });
const ids: string[] = CALCULATORS.ltv.questions.map(({ id }) => id);
// @ts-expect-error There is no such calculator.
calculate('lvt');
// @ts-expect-error There is no such question.
calculate('ltv', { averagePurchaze: 50 });
// @ts-expect-error Money is a number.
calculate('ltv', { averagePurchase: '50' });
// @ts-expect-error There is no such period.
calculate('ltv', { churnPeriod: 'week' });
// @ts-expect-error The value is there only if it is ok.
calculate('ltv').value;

const period: Period = 'month';
convertChurn(0.1, period, 'year').toFixed(2);
// @ts-expect-error There is no such period.
convertChurn(0.1, 'week', 'year');

// Templates with a global JSX namespace.
const attributes: JSX.IntrinsicElements['ltv-calculator'] = { 'average-purchase': 80, theme: 'dark' };
// @ts-expect-error There is no such theme.
const wrong: JSX.IntrinsicElements['ltv-calculator'] = { theme: 'sepia' };

export { answer, attributes, form, ids, sameClass, version, wrong };
