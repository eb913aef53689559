import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import { seekInput, stepWithin, type InputSearch } from './support/core.js';
import { expectClose } from './support/expect-outcome.js';

const money = { lower: 0, upper: 1e12, present: 50 } as const;
const share = { lower: 0, upper: 1, present: 0.1 } as const;

function found(search: InputSearch) {
  const result = seekInput(search);
  if (result.state !== 'found') expect.fail(`expected an input, got ${JSON.stringify(result)}`);
  return result;
}

describe('seekInput', () => {
  it('finds the input of any rising or falling line, over twelve powers of ten', () => {
    const power = between(-3, 11.9).map((exponent) => 10 ** exponent);
    fc.assert(
      fc.property(power, power, fc.constantFrom(-2.5, 2.5), (root, present, slope) => {
        const { input, value } = found({ ...money, present, function: (x) => slope * x, target: slope * root });
        expectClose(input / root, 1);
        expectClose(value / (slope * root), 1);
      }),
    );
  });

  it('finds an input next to where the values grow without bounds', () => {
    const search = { ...share, function: (churn: number) => (churn === 0 ? null : 50 / churn) };
    expectClose(found({ ...search, target: 500 }).input, 0.1);
    expectClose(found({ ...search, target: 1e9 }).input / 5e-8, 1);
    expectClose(found({ ...search, target: 1e15 }).input / 5e-14, 1);
  });

  it('follows the values to where they end, inside the interval and from both sides', () => {
    const search = { lower: -1, upper: 10, present: 0, target: 1e6 };
    expectClose(found({ ...search, function: (x) => (x < Math.PI ? 1 / (Math.PI - x) : null) }).input, Math.PI - 1e-6);
    expectClose(found({ ...search, function: (x) => (x > Math.E ? 1 / (x - Math.E) : null) }).input, Math.E + 1e-6);
    const narrow = { ...search, function: (x: number) => (x > 3.21 && x < 3.22 ? x : null) };
    expect(seekInput({ ...narrow, target: 3.215 }).state, 'an island between two places tried').to.equal('no-value');
    expectClose(found({ ...narrow, target: 3.2101, usual: [3.2, 3.3] }).input, 3.2101);
  });

  it('takes the solution nearest to the present input', () => {
    const wave = (x: number) => Math.sin(x);
    for (const present of [3, 6.3, 9.5]) {
      const { input } = found({ lower: 0, upper: 12, present, function: wave, target: 0 });
      expectClose(input, Math.PI * Math.round(present / Math.PI));
    }
    expect(found({ lower: -9, upper: 9, present: -2, function: (x) => x * x, target: 4 }).input).to.equal(-2);
  });

  it('finds nothing beyond a pole or a jump, and names what comes nearest', () => {
    const jump = seekInput({ lower: 0, upper: 4, present: 1, function: (x) => (x < 2 ? 10 : 20), target: 14 });
    expect(jump).to.deep.include({ state: 'out-of-reach', lowest: { input: 0, value: 10 } });
    expect(jump).to.deep.include({ highest: { input: 4, value: 20 } });
    expect(jump.state === 'out-of-reach' && jump.nearest.value).to.equal(10);
    const pole = seekInput({ lower: 0, upper: 4, present: 1, function: (x) => 1 / (x - 2.03), target: 0 });
    expect(pole.state).to.equal('out-of-reach');
    const gap = (x: number) => (x > 1.5 && x < 2.5 ? null : x);
    expect(seekInput({ lower: 0, upper: 4, present: 1, function: gap, target: 2 }).state).to.equal('out-of-reach');
    const hole = (x: number) => (x > 1.9999 && x < 2.0001 ? null : x);
    expect(seekInput({ lower: 0, upper: 5, present: 0.7, function: hole, target: 2 }).state).to.equal('out-of-reach');
  });

  it('says that the input has no effect, that it is out of reach, that there is no value', () => {
    expect(seekInput({ ...share, function: () => 7, target: 8 })).to.deep.equal({ state: 'no-effect', value: 7 });
    expect(seekInput({ ...share, function: () => null, target: 8 })).to.deep.equal({ state: 'no-value' });
    expect(seekInput({ ...share, function: (x) => 1000 * x, target: 2000 })).to.deep.equal({
      state: 'out-of-reach',
      nearest: { input: 1, value: 1000 },
      lowest: { input: 0, value: 0 },
      highest: { input: 1, value: 1000 },
    });
    expect(found({ ...share, function: () => 7, target: 7 }).input, 'no need to move').to.equal(share.present);
  });

  it('takes the least whole number that reaches the target, far away too', () => {
    const whole = { lower: 0, upper: 1e12, present: 10, whole: true } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (target) => {
        const { input } = found({ ...whole, function: (count) => 3 * count, target });
        expect(input).to.equal(Math.ceil(target / 3));
      }),
    );
  });

  it('takes, of a falling function, the greatest whole number that still reaches it', () => {
    const whole = { lower: 0, upper: 500, present: 3, whole: true } as const;
    expect(found({ ...whole, function: (count) => 1000 - 7 * count, target: 500 })).to.deep.include({ input: 71 });
    expect(found({ ...whole, function: (count) => 1000 - 7 * count, target: 300 })).to.deep.include({ input: 100 });
  });

  it('tries nothing but whole numbers where only these count, also next to a gap', () => {
    const tried: number[] = [];
    const search = { lower: -40, upper: 400, present: 7, whole: true, target: 1e9 } as const;
    const result = seekInput({ ...search, function: (x) => (tried.push(x), x > 100 ? null : x) });
    expect(result).to.deep.include({ state: 'out-of-reach', nearest: { input: 100, value: 100 } });
    expect(tried.filter((input) => !Number.isInteger(input) || Object.is(input, -0))).to.deep.equal([]);
    const island = (x: number) => (x % 2 === 0 ? x : null);
    expect(seekInput({ ...search, target: 399, function: island }).state).to.equal('out-of-reach');
  });

  it('passes over whole numbers without a value between two that have one', () => {
    const search = { lower: 0, upper: 1000, present: 0, whole: true, target: 503 } as const;
    const { input } = found({ ...search, function: (x) => (x > 502 && x < 506 ? null : x), usual: [0, 960] });
    expect(input).to.equal(506);
  });

  it('never goes outside the interval, nor tries more than a few hundred inputs', () => {
    const end = between(-1e12, 1e12);
    fc.assert(
      fc.property(fc.array(end, { minLength: 3, maxLength: 3 }), end, (ends, target) => {
        const [lower, present, upper] = ends.sort((one, other) => one - other) as [number, number, number];
        let calls = 0;
        const follow = (input: number) => {
          calls += 1;
          expect(input).to.be.within(lower, upper);
          return Math.abs(input) % 3 < 1 ? null : input;
        };
        seekInput({ lower, present, upper, target, function: follow });
        expect(calls).to.be.below(30_000);
      }),
    );
  });

  it('refuses misuse', () => {
    const search = { ...share, function: (x: number) => x, target: 1 };
    expect(() => seekInput({ ...search, target: NaN })).to.throw(TypeError, 'seekInput requires target');
    expect(() => seekInput({ ...search, present: 2 })).to.throw(RangeError, 'seekInput requires present from 0 to 1');
  });
});

describe('stepWithin', () => {
  it('moves a number, and stops at its limits', () => {
    expect(stepWithin({ value: 50, change: -5, minimum: 0 })).to.deep.equal({ value: 45, clamped: false });
    expect(stepWithin({ value: 0.005, change: -0.01, minimum: 0 })).to.deep.equal({ value: 0, clamped: true });
    expect(stepWithin({ value: 1, change: 0.01, maximum: 1 })).to.deep.equal({ value: 1, clamped: true });
  });

  it('stays above a limit that is not allowed itself', () => {
    expect(stepWithin({ value: 5, change: -2, above: 4 })).to.deep.equal({ value: 4.5, clamped: true });
    expect(stepWithin({ value: 5, change: -0.5, above: 4 })).to.deep.equal({ value: 4.5, clamped: false });
    expect(stepWithin({ value: 2, change: -2, above: 0, whole: true })).to.deep.equal({ value: 1, clamped: true });
  });

  it('moves whole numbers by whole numbers, one at the least, and not at all when told so', () => {
    expect(stepWithin({ value: 26, change: 2.6, whole: true }).value).to.equal(29);
    expect(stepWithin({ value: 3, change: -0.3, whole: true }).value).to.equal(2);
    expect(stepWithin({ value: 3, change: 0, whole: true }).value).to.equal(3);
  });

  it('refuses misuse', () => {
    expect(() => stepWithin({ value: 1, change: NaN })).to.throw(TypeError, 'stepWithin requires change');
  });
});
