import { expect } from 'chai';
import fc from './support/fast-check.js';
import {
  add,
  divide,
  evaluate,
  literal,
  multiply,
  needsParentheses,
  power,
  printSpreadsheet,
  printText,
  quantity,
  subtract,
  summation,
  toMathMarkup,
  type Expression,
  type LeafPrinter,
  type MathMarkup,
} from './support/core.js';
import { evaluateText } from './support/evaluate-text.js';

const value: LeafPrinter = (leaf) => String(leaf.value);
const name: LeafPrinter = (leaf) => (leaf.kind === 'literal' ? String(leaf.value) : leaf.id);
const [a, b, c] = ['a', 'b', 'c'].map((id, index) => quantity(id, index + 2, 'number')) as [
  Expression,
  Expression,
  Expression,
];
const minus = quantity('minus', -3, 'number');

/** Trees whose every part is a moderate number, so that a comparison means something. */
const leaf = fc
  .integer({ min: -9, max: 9 })
  .map((number) => (number % 2 === 0 ? literal(number) : quantity('x', number, 'number')));
const tree = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.tuple(tie('node'), tie('node')).map(([left, right]) => subtract(left, right)),
    fc.tuple(tie('node'), tie('node')).map(([left, right]) => divide(left, right)),
    fc.tuple(tie('node'), fc.integer({ min: -2, max: 3 })).map(([base, exponent]) => power(base, literal(exponent))),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((operands) => add(...operands)),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((operands) => multiply(...operands)),
    fc.array(tie('node'), { minLength: 0, maxLength: 3 }).map((rows) => summation(literal(1), rows)),
  ),
})).node;

describe('evaluate', () => {
  it('applies each operator from the left', () => {
    expect(evaluate(subtract(subtract(literal(9), literal(3)), literal(2)))).to.equal(4);
    expect(evaluate(divide(literal(9), literal(3)))).to.equal(3);
    expect(evaluate(power(literal(2), literal(3)))).to.equal(8);
    expect(evaluate(add(literal(1), literal(2), literal(3)))).to.equal(6);
    expect(evaluate(multiply(literal(2), literal(3), literal(4)))).to.equal(24);
  });

  it('adds up the rows of a sum, not its term', () => {
    expect(evaluate(summation(literal(1000), [literal(1), literal(2)]))).to.equal(3);
    expect(evaluate(summation(literal(1000), []))).to.equal(0);
  });

  it('knows one zero only', () => {
    expect(Object.is(evaluate(multiply(literal(0), literal(-1))), 0)).to.equal(true);
  });

  it('refuses what is not a number', () => {
    const message = 'evaluate requires a formula with a finite value, got Infinity';
    expect(() => evaluate(divide(literal(1), literal(0)))).to.throw(RangeError, message);
    expect(() => evaluate(power(literal(-8), divide(literal(1), literal(3))))).to.throw(RangeError, 'got NaN');
  });
});

describe('expression builders', () => {
  it('count a sum by t from 0 unless told otherwise', () => {
    expect(summation(a, [b])).to.deep.equal({ kind: 'summation', term: a, index: 't', from: 0, rows: [b] });
    expect(summation(a, [b], 'year', 1)).to.deep.include({ index: 'year', from: 1 });
  });

  it('leave the period out of a quantity that has none', () => {
    expect(quantity('share', 0.5, 'share')).to.have.all.keys('kind', 'id', 'value', 'unit');
  });
});

describe('printText', () => {
  const printed: readonly [Expression, string][] = [
    [add(a, multiply(b, c)), 'a + b × c'],
    [multiply(add(a, b), c), '(a + b) × c'],
    [subtract(a, add(b, c)), 'a − (b + c)'],
    [subtract(a, subtract(b, c)), 'a − (b − c)'],
    [subtract(subtract(a, b), c), 'a − b − c'],
    [add(a, subtract(b, c)), 'a + b − c'],
    [divide(a, multiply(b, c)), 'a ÷ (b × c)'],
    [divide(divide(a, b), c), 'a ÷ b ÷ c'],
    [multiply(a, divide(b, c)), 'a × b ÷ c'],
    [power(power(a, b), c), '(a^b)^c'],
    [power(a, power(b, c)), 'a^(b^c)'],
    [multiply(power(a, b), c), 'a^b × c'],
    [power(multiply(a, b), c), '(a × b)^c'],
    [add(minus, a), 'minus + a'],
    [add(a, minus), 'a + (minus)'],
    [add(a, literal(-2)), 'a + (-2)'],
    [power(minus, a), '(minus)^a'],
    [power(a, literal(0)), 'a^0'],
    [summation(multiply(a, b), []), 'Σ a × b'],
    [summation(add(a, b), []), 'Σ (a + b)'],
    [summation(subtract(a, b), []), 'Σ (a − b)'],
    [summation(a, []), 'Σ a'],
    [subtract(summation(a, []), b), 'Σ a − b'],
    [multiply(summation(a, []), b), '(Σ a) × b'],
    [divide(a, summation(b, [])), 'a ÷ (Σ b)'],
  ];
  for (const [expression, text] of printed) it(text, () => expect(printText(expression, name)).to.equal(text));
});

describe('printSpreadsheet', () => {
  it('writes a formula with the signs of a spreadsheet', () => {
    expect(printSpreadsheet(divide(multiply(a, add(b, literal(1))), power(subtract(c, a), b)), value)).to.equal(
      '=2*(3+1)/(4-2)^3',
    );
  });

  it('lists the rows of a sum, and writes an empty sum as 0', () => {
    expect(printSpreadsheet(add(summation(a, [b, add(b, c)]), a), value)).to.equal('=SUM(3,3+4)+2');
    expect(printSpreadsheet(summation(a, []), value)).to.equal('=SUM(0)');
  });

  it('means the same number as the tree', () => {
    fc.assert(
      fc.property(tree, (expression) => {
        let expected: number;
        try {
          expected = evaluate(expression);
        } catch {
          return;
        }
        fc.pre(Math.abs(expected) < 1e9);
        const actual = evaluateText(printSpreadsheet(expression, value).slice(1));
        // Brackets that change nothing but the order of rounding may be left out, and a divisor may be nearly 0.
        if (Number.isFinite(actual)) expect(actual).to.be.closeTo(expected, 1e-6 * Math.max(1, Math.abs(expected)));
      }),
      { numRuns: 1000 },
    );
  });

  it('brackets no operand that reads the same without', () => {
    expect(needsParentheses(add(a, b), summation(a, []), 1)).to.equal(false);
    expect(needsParentheses(multiply(a, b), a, 1)).to.equal(false);
    expect(needsParentheses(multiply(minus, b), minus, 0)).to.equal(false);
    expect(needsParentheses(multiply(b, literal(0)), literal(0), 1)).to.equal(false);
  });
});

describe('toMathMarkup', () => {
  const drawn: readonly [string, Expression, string][] = [
    ['a literal as a number, a quantity as a name', add(literal(1), a), '<mrow><mn>1</mn><mo>+</mo><mi>a</mi></mrow>'],
    [
      'a division as a fraction without brackets',
      divide(add(a, b), c),
      '<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>',
    ],
    [
      'a fraction as a factor without brackets',
      multiply(a, divide(b, c)),
      '<mrow><mi>a</mi><mo>×</mo><mfrac><mi>b</mi><mi>c</mi></mfrac></mrow>',
    ],
    [
      'a subtracted difference in brackets',
      subtract(a, subtract(b, c)),
      '<mrow><mi>a</mi><mo>−</mo><mrow><mo>(</mo><mrow><mi>b</mi><mo>−</mo><mi>c</mi></mrow><mo>)</mo></mrow></mrow>',
    ],
    [
      'a subtracted fraction without brackets',
      subtract(a, divide(b, c)),
      '<mrow><mi>a</mi><mo>−</mo><mfrac><mi>b</mi><mi>c</mi></mfrac></mrow>',
    ],
    [
      'a base in brackets, an exponent without',
      power(add(a, b), add(b, c)),
      '<msup><mrow><mo>(</mo><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mo>)</mo></mrow><mrow><mi>b</mi><mo>+</mo><mi>c</mi></mrow></msup>',
    ],
    [
      'a fraction as a base in brackets',
      power(divide(a, b), c),
      '<msup><mrow><mo>(</mo><mfrac><mi>a</mi><mi>b</mi></mfrac><mo>)</mo></mrow><mi>c</mi></msup>',
    ],
    ['a negative exponent without brackets', power(a, minus), '<msup><mi>a</mi><mi>minus</mi></msup>'],
    [
      'a negative term in brackets',
      add(a, minus),
      '<mrow><mi>a</mi><mo>+</mo><mrow><mo>(</mo><mi>minus</mi><mo>)</mo></mrow></mrow>',
    ],
    [
      'a sum under its counter',
      summation(multiply(a, b), [], 'year'),
      '<mrow><munder><mo>∑</mo><mi>year</mi></munder><mrow><mi>a</mi><mo>×</mo><mi>b</mi></mrow></mrow>',
    ],
    [
      'a sum of sums with its term in brackets',
      summation(add(a, b), []),
      '<mrow><munder><mo>∑</mo><mi>t</mi></munder><mo>(</mo><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mo>)</mo></mrow>',
    ],
  ];
  for (const [title, expression, markup] of drawn) {
    it(`draws ${title}`, () => expect(serialise(toMathMarkup(expression, name))).to.equal(markup));
  }
});

function serialise(markup: MathMarkup): string {
  const inner = 'text' in markup ? markup.text : markup.children.map(serialise).join('');
  return `<${markup.tag}>${inner}</${markup.tag}>`;
}
