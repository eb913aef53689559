import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Step } from '../../calculators/answer.js';
import { add, multiply, quantity, type Expression, type Summation } from '../../core/expression/expression.js';
import { toMathMarkup } from '../../core/expression/math-markup.js';
import { printText } from '../../core/expression/print.js';
import type { View } from '../view.js';
import { math } from './math.js';

/** A sum over fifty years of months is not read to its end. */
const MOST_ROWS = 24;

/** Every step: the formula in words, the same formula with the user's numbers, and what it comes to. */
export function working(answer: Answer, view: View): TemplateResult {
  return html`<ol class="steps" part="steps">
    ${answer.working.map((step) => stepItem(step, view))}
  </ol>`;
}

function stepItem(step: Step, view: View): TemplateResult {
  const { text } = view;
  const title = text.name({ kind: 'quantity', id: step.id, value: 0, ...unitOf(step) });
  const outcome = resultText(step, text);
  return html`<li class="step" data-step=${step.id}>
    <p class="step-words"><span class="step-name">${capital(title)}</span> = ${inWords(step.expression, text)}</p>
    <div class="step-numbers" translate="no" tabindex="0" role="group" aria-label=${capital(title)}>
      <math displaystyle="true"
        >${math(toMathMarkup(writtenOut(step.expression), (leaf) => (leaf === ELLIPSIS ? '…' : text.worked(leaf))))}<mrow
          ><mo lspace="0.3em" rspace="0.3em">=</mo><mn class="step-result">${outcome}</mn></mrow
        ></math
      >
    </div>
    ${sumRows(step.expression, view)}
  </li>`;
}

/** The result as precise as the formulas that go on with it. */
function resultText({ result, id }: Step, { worked, amount }: View['text']): string {
  return result.value === null
    ? amount(result)
    : worked({ kind: 'quantity', id, value: result.value, ...unitOf({ result }) });
}

/** The formula as a sentence: no sign is in it that a reader would have to know from a computer. */
export function inWords(expression: Expression, { common, name }: Pick<View['text'], 'common' | 'name'>): string {
  return printText(inNames(expression), name).replace(/\^/g, ` ${common.interface.toThePower} `);
}

/**
 * The formula for reading in names: a name is never negative, and one of several words is bracketed under an exponent.
 */
function inNames(expression: Expression): Expression {
  if (expression.kind === 'quantity') return { ...expression, value: 1 };
  if (expression.kind === 'summation') return { ...expression, term: inNames(expression.term), rows: [] };
  if (expression.kind === 'literal') return expression;
  const [base, ...others] = expression.operands.map(inNames);
  const bracketed = expression.operator === 'power' && base!.kind === 'quantity' ? multiply(base!) : base!;
  return { ...expression, operands: [bracketed, ...others] };
}

/** Stands in a sum for the rows between its first and its last; its value is nobody's business. */
const ELLIPSIS = quantity('…', 0, 'number');

/** With numbers in it a sum reads as its first rows, an ellipsis and its last; all of them are listed below it. */
function writtenOut(expression: Expression): Expression {
  if (expression.kind === 'operation') return { ...expression, operands: expression.operands.map(writtenOut) };
  if (expression.kind !== 'summation') return expression;
  const { rows } = expression;
  return add(...(rows.length > 3 ? [...rows.slice(0, 2), ELLIPSIS, ...rows.slice(-1)] : rows));
}

function unitOf({ result: { unit, period } }: Pick<Step, 'result'>): {
  unit: Step['result']['unit'];
  period?: 'month' | 'quarter' | 'year';
} {
  return period === undefined ? { unit } : { unit, period };
}

/** Where a step is a sum over periods, its rows are the table. */
function sumRows(expression: Expression, { text }: View): TemplateResult | typeof nothing {
  const sum = findSum(expression);
  if (sum === undefined) return nothing;
  return html`<ol class="sum-rows" translate="no" start=${sum.from}>
    ${sum.rows.slice(0, MOST_ROWS).map((row) => html`<li>${printText(row, text.worked)}</li>`)}
    ${sum.rows.length > MOST_ROWS ? html`<li>…</li>` : nothing}
  </ol>`;
}

function findSum(expression: Expression): Summation | undefined {
  if (expression.kind === 'summation') return expression;
  return expression.kind === 'operation'
    ? expression.operands.map(findSum).find((found) => found !== undefined)
    : undefined;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
