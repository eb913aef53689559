import { expect } from 'chai';
import { answerOf } from '../../src/calculators/answer-of.js';
import { CALCULATORS } from '../../src/calculators/calculate.js';
import type { Expression } from '../../src/core/expression/expression.js';
import fc from '../core/support/fast-check.js';
import { everydayInputs } from './support/arbitrary-inputs.js';

/** What a formula says in names, whatever its numbers are. */
function shapeOf(expression: Expression): string {
  if (expression.kind === 'quantity') return expression.id;
  if (expression.kind === 'literal') return String(expression.value);
  if (expression.kind === 'summation') return `Σ${shapeOf(expression.term)}`;
  return `${expression.operator}(${expression.operands.map(shapeOf).join()})`;
}

function sumsIn(expression: Expression): Extract<Expression, { kind: 'summation' }>[] {
  if (expression.kind === 'operation') return expression.operands.flatMap(sumsIn);
  return expression.kind === 'summation' ? [expression, ...expression.rows.flatMap(sumsIn)] : [];
}

/** A row without what a formula in names has beside: the part of a year that is cut off, which most rows have not. */
const OPTIONAL = /,?partOfYear/;

describe('a sum in words', () => {
  for (const calculator of Object.values(CALCULATORS))
    it(`says of every row what is done with it: ${calculator.id}`, () => {
      fc.assert(
        fc.property(everydayInputs(calculator.questions), (inputs) => {
          const found = answerOf(calculator, inputs, 'en');
          if (!found.ok) return;
          for (const { id, expression } of found.value.working)
            for (const { term, rows } of sumsIn(expression)) {
              const bare = (one: Expression) =>
                shapeOf(one)
                  .replace(OPTIONAL, '')
                  .replace(/multiply\((\w+)\)/, '$1');
              for (const row of rows) expect(bare(row), id).to.equal(bare(term));
            }
        }),
        { numRuns: 100 },
      );
    });
});
