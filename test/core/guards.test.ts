import { expect } from 'chai';
import {
  failure,
  finiteSuccess,
  rangeIssues,
  requireAbove,
  requireBetween,
  requireFiniteResult,
  requireNumber,
  requireNumberList,
  requireNumbers,
  requireOneOf,
  success,
  whenPossible,
} from './support/core.js';
import { shareListIssues } from '../../src/core/range-issues.js';

describe('guards against a mistake in code', () => {
  const cases: readonly [() => unknown, ErrorConstructor, string][] = [
    [() => requireNumber('f', 'x', '12'), TypeError, 'f requires x as a finite number, got "12"'],
    [() => requireNumber('f', 'x', NaN), TypeError, 'f requires x as a finite number, got NaN'],
    [() => requireNumber('f', 'x', Infinity), TypeError, 'f requires x as a finite number, got Infinity'],
    [() => requireNumber('f', 'x', undefined), TypeError, 'f requires x as a finite number, got undefined'],
    [() => requireNumber('f', 'x', 12n), TypeError, 'f requires x as a finite number, got 12'],
    [() => requireNumbers('f', null as never), TypeError, 'f requires an object of inputs, got null'],
    [() => requireNumbers('f', 'text' as never), TypeError, 'f requires an object of inputs, got "text"'],
    [() => requireNumbers('f', { a: 1, b: '2' }, 'a', 'b'), TypeError, 'f requires b as a finite number, got "2"'],
    [() => requireNumberList('f', 'list', 5), TypeError, 'f requires list as a list of numbers, got 5'],
    [() => requireNumberList('f', 'list', [1, null]), TypeError, 'f requires list[1] as a finite number, got null'],
    [
      () => requireOneOf('f', 'word', 'three', ['one', 'two']),
      TypeError,
      'f requires word as one of one, two, got "three"',
    ],
    [() => requireBetween('f', 'x', '1' as never, 0, 1), TypeError, 'f requires x as a finite number, got "1"'],
    [() => requireBetween('f', 'x', -0.1, 0, 1), RangeError, 'f requires x from 0 to 1, got -0.1'],
    [() => requireBetween('f', 'x', 1.1, 0, 1), RangeError, 'f requires x from 0 to 1, got 1.1'],
    [() => requireAbove('f', 'x', '1' as never, 0), TypeError, 'f requires x as a finite number, got "1"'],
    [() => requireAbove('f', 'x', 0, 0), RangeError, 'f requires x above 0, got 0'],
    [() => requireFiniteResult('f', NaN), RangeError, 'f requires inputs with a finite result, got NaN'],
  ] as never;
  for (const [call, type, message] of cases) {
    it(message, () => {
      expect(call).to.throw(type).with.property('message', message);
    });
  }

  it('let through what is right, bounds included where they are allowed', () => {
    requireBetween('f', 'x', 0, 0, 1);
    requireBetween('f', 'x', 1, 0, 1);
    requireNumberList('f', 'list', []);
    requireNumbers('f', { a: 1, b: 'not asked for' }, 'a');
    expect(requireFiniteResult('f', -2)).to.equal(-2);
  });
});

describe('rangeIssues', () => {
  const field = 'x';
  it('names the bound that was crossed', () => {
    expect(rangeIssues({ field, value: -1, minimum: 0 })).to.deep.equal([{ field, code: 'below-minimum', limit: 0 }]);
    expect(rangeIssues({ field, value: 2, maximum: 1 })).to.deep.equal([{ field, code: 'above-maximum', limit: 1 }]);
    expect(rangeIssues({ field, value: 0, above: 0 })).to.deep.equal([{ field, code: 'not-positive', limit: 0 }]);
    expect(rangeIssues({ field, value: -1, above: -1 })).to.deep.equal([{ field, code: 'not-above', limit: -1 }]);
    expect(rangeIssues({ field, value: 1.5, whole: true })).to.deep.equal([{ field, code: 'not-whole' }]);
  });

  it('accepts the bounds that are allowed', () => {
    expect(rangeIssues({ field, value: 0, minimum: 0, maximum: 0, above: -1, whole: true })).to.deep.equal([]);
    expect(rangeIssues({ field, value: 1.5, whole: false }, { field, value: 1.5 })).to.deep.equal([]);
  });

  it('collects one issue a number, in order', () => {
    const issues = rangeIssues(
      { field: 'a', value: -1, minimum: 0, whole: true },
      { field: 'b', value: 1 },
      { field: 'c', value: 0, above: 0 },
    );
    expect(issues.map((issue) => issue.field)).to.deep.equal(['a', 'c']);
  });
});

describe('shareListIssues', () => {
  it('has an issue for each share below 0 or above 1, and none for those on the way', () => {
    expect(shareListIssues('x', [0, 0.5, 1])).to.deep.equal([]);
    expect(shareListIssues('x', [0.5, -0.1, 1, 1.1, -2])).to.deep.equal([
      { field: 'x', code: 'below-minimum', limit: 0 },
      { field: 'x', code: 'above-maximum', limit: 1 },
      { field: 'x', code: 'below-minimum', limit: 0 },
    ]);
  });
});

describe('outcomes', () => {
  it('carry every reason', () => {
    const issues = [
      { field: 'a', code: 'one' },
      { field: 'b', code: 'two' },
    ] as const;
    expect(whenPossible(issues, () => success(1))).to.deep.equal({ ok: false, issues });
    expect(failure(...issues)).to.deep.equal({ ok: false, issues });
  });

  it('do not compute what is not possible', () => {
    whenPossible([{ field: 'a', code: 'one' }], () => expect.fail('computed'));
  });

  it('hold null for never, and no NaN', () => {
    expect(finiteSuccess('a', { never: null, number: 1 })).to.deep.equal({
      ok: true,
      value: { never: null, number: 1 },
    });
    expect(finiteSuccess('a', { number: NaN, other: 1 }).ok).to.equal(false);
    expect(finiteSuccess('a', [1, 2])).to.deep.equal({ ok: true, value: [1, 2] });
    for (const value of [[1, Infinity], -Infinity]) {
      expect(finiteSuccess('a', value)).to.deep.equal({ ok: false, issues: [{ field: 'a', code: 'too-large' }] });
    }
  });
});
