import { expect } from 'chai';
import { crossings } from '../../../src/elements/charts/crossings.js';
import fc from '../../core/support/fast-check.js';

const line = (...values: number[]) => values.map((value, period) => ({ period, value }));

describe('charts: crossings', () => {
  it('finds where two lines cross, between their points', () => {
    expect(crossings(line(0, 10, 20, 30), line(12, 16, 20.5, 24))).to.deep.equal([
      { period: 2 + 0.5 / 6.5, value: 20 + 10 * (0.5 / 6.5) },
    ]);
  });

  it('finds a crossing at a point itself, and each of several', () => {
    expect(crossings(line(1, 0, -1), line(0, 0, 0))).to.deep.equal([{ period: 1, value: 0 }]);
    expect(crossings(line(1, -1, 1), line(0, 0, 0)).map(({ period }) => period)).to.deep.equal([0.5, 1.5]);
  });

  it('has none where lines start together, touch or are the same', () => {
    expect(crossings(line(0, 1, 2), line(0, 3, 5))).to.deep.equal([]);
    expect(crossings(line(1, 0, 1), line(0, 0, 0))).to.deep.equal([]);
    expect(crossings(line(1, 2), line(1, 2))).to.deep.equal([]);
    expect(crossings([], line(1))).to.deep.equal([]);
  });

  it('finds where two straight lines are equal', () => {
    const part = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(part, part, part, (fixed, slope, more) => {
        const steps = Array.from({ length: 11 }, (_, index) => (index / 5) * (fixed / more));
        const own = steps.map((period) => ({ period, value: fixed + slope * period }));
        const shared = steps.map((period) => ({ period, value: (slope + more) * period }));
        const [found, ...rest] = crossings(own, shared);
        expect(rest).to.have.length(0);
        // F ÷ (p − v)
        expect(found!.period / (fixed / more)).to.be.closeTo(1, 1e-6);
        expect(found!.value / (fixed + (slope * fixed) / more)).to.be.closeTo(1, 1e-6);
      }),
    );
  });
});
