import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import { histogram, mean, percentile } from './support/core.js';
import { expectClose } from './support/expect-outcome.js';

const value = between(-1e9, 1e9);
const sorted = fc.array(value, { minLength: 1, maxLength: 60 }).map((list) => list.sort((one, other) => one - other));
const share = between(0, 1);

describe('percentile', () => {
  it('is type 7: what numpy.percentile and R’s quantile give', () => {
    const values = [15, 20, 35, 40, 50];
    // numpy.percentile([15, 20, 35, 40, 50], [0, 5, 30, 40, 50, 100])
    expect([0, 0.05, 0.3, 0.4, 0.5, 1].map((part) => percentile(values, part))).to.deep.equal([15, 16, 23, 29, 35, 50]);
    expect(percentile([7], 0.3)).to.equal(7);
  });

  it('lies between the least and the greatest, and rises with the share', () => {
    fc.assert(
      fc.property(sorted, share, share, (values, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((part) => percentile(values, part));
        const rounding = 1e-15 * Math.max(Math.abs(values[0]!), Math.abs(values.at(-1)!));
        expect(less).to.be.within(values[0]! - rounding, values.at(-1)! + rounding);
        expect(more).to.be.at.least(less! - rounding);
      }),
    );
  });

  it('gives a value that stands there many times to the last digit', () => {
    expect(percentile([0.1, 0.1, 0.1, 0.1], 0.37)).to.equal(0.1);
  });

  it('stays finite between the largest numbers there are', () => {
    expect(percentile([-Number.MAX_VALUE, Number.MAX_VALUE], 0.5)).to.equal(0);
  });

  it('refuses misuse', () => {
    expect(() => percentile([], 0.5)).to.throw(RangeError, 'percentile requires the number of values above 0, got 0');
    expect(() => percentile([1], 1.1)).to.throw(RangeError, 'percentile requires share from 0 to 1, got 1.1');
  });
});

describe('mean', () => {
  it('is the sum over the number, and does not overflow', () => {
    expect(mean([2, 4, 9])).to.be.closeTo(5, 1e-15);
    expect(mean([1e308, 1e308])).to.equal(1e308);
    expect(() => mean([])).to.throw(RangeError, 'mean requires the number of values above 0');
  });
});

describe('histogram', () => {
  const parts = fc.integer({ min: 1, max: 40 });

  it('has every value of the picture in one bin, without gaps between the bins', () => {
    fc.assert(
      fc.property(sorted, parts, (values, wanted) => {
        const [lower, upper] = [values[0]!, values.at(-1)!];
        const bins = histogram({ values, lower, upper, parts: wanted });
        expect(bins.reduce((sum, { count }) => sum + count, 0)).to.equal(values.length);
        expectClose(
          bins.reduce((sum, bin) => sum + bin.share, 0),
          1,
        );
        expect([bins[0]!.from, bins.at(-1)!.to]).to.deep.equal([lower, upper]);
        bins.slice(1).forEach(({ from }, index) => expect(from).to.equal(bins[index]!.to));
        expect(bins).to.have.length(lower === upper ? 1 : wanted);
      }),
    );
  });

  it('counts a value where it lies, and leaves out what lies outside', () => {
    const counts = (values: number[]) => histogram({ values, lower: 0, upper: 10, parts: 5 }).map(({ count }) => count);
    expect(counts([0, 1.9, 2, 3.9, 4, 9.9, 10])).to.deep.equal([2, 2, 1, 0, 2]);
    expect(counts([-0.1, 10.1])).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it('spans the largest numbers and the least ones', () => {
    const wide = histogram({ values: [0], lower: -Number.MAX_VALUE, upper: Number.MAX_VALUE, parts: 2 });
    expect(wide.map(({ from, count }) => [from, count])).to.deep.equal([
      [-Number.MAX_VALUE, 0],
      [0, 1],
    ]);
    expect(histogram({ values: [0, 5e-324], lower: 0, upper: 5e-324, parts: 4 })).to.deep.equal([
      { from: 0, to: 5e-324, count: 2, share: 1 },
    ]);
  });

  it('refuses misuse', () => {
    const plan = { values: [1], lower: 0, upper: 1, parts: 1 };
    expect(() => histogram({ ...plan, values: [] })).to.throw(RangeError, 'histogram requires the number of values');
    expect(() => histogram({ ...plan, lower: NaN })).to.throw(TypeError, 'histogram requires the ends[0]');
    expect(() => histogram({ ...plan, lower: 2 })).to.throw(RangeError, 'histogram requires upper from 2');
    expect(() => histogram({ ...plan, parts: 0 })).to.throw(RangeError, 'histogram requires parts above 0');
  });
});
