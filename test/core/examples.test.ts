import { expect } from 'chai';
import * as core from '../../src/core/index.js';
import { coreFiles, docstringExamples, exportedFunctions } from './support/docstring-examples.js';

const INNER = ['geometricSum', 'requireParameters'];

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

  for (const file of files) {
    for (const { name, docstring } of exportedFunctions(file)) {
      if (INNER.includes(name)) continue;
      it(`${file.path}: ${name} is exported from the core and has an example`, () => {
        expect(core).to.have.property(name);
        expect(docstring).to.include('@example');
      });
    }
  }
});

function run(expression: string): unknown {
  return new Function(...Object.keys(core), `return (${expression});`)(...Object.values(core));
}

function halfOfTheLastDigit(printed: string): number {
  return 0.5000001 * 10 ** -(printed.split('.')[1] ?? '').length;
}
