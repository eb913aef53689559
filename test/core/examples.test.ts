import { expect } from 'chai';
import * as core from './support/core.js';
import { coreFiles, docstringExamples } from './support/docstring-examples.js';

describe('examples in the docstrings of the core', () => {
  const files = coreFiles();

  for (const example of files.flatMap(docstringExamples)) {
    it(`${example.path}: ${example.expression}`, () => {
      expect(example.expression, 'an example is a line of the form "expression; // expected"').not.to.equal('');
      const actual = run(example.expression);
      const [, printed] = /^≈ (-?\d+(?:\.\d+)?)$/.exec(example.expected) ?? [];
      if (printed === undefined) expect(actual).to.deep.equal(run(example.expected));
      else expect(actual).to.be.closeTo(Number(printed), halfOfTheLastDigit(printed));
    });
  }
});

function run(expression: string): unknown {
  return new Function(...Object.keys(core), `return (${expression});`)(...Object.values(core));
}

function halfOfTheLastDigit(printed: string): number {
  return 0.5000001 * 10 ** -(printed.split('.')[1] ?? '').length;
}
