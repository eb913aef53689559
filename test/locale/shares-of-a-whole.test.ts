import { expect } from 'chai';
import fc from '../core/support/fast-check.js';
import { createFormat } from '../../src/locale/number-format.js';
import { roundTogether } from '../../src/locale/shares-of-a-whole.js';

/** Counts, one at least. */
const counts = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1e9 })), { minLength: 1, maxLength: 11 })
  .filter((all) => all.some((count) => count > 0));
const sharesOf = (all: readonly number[]) => {
  const total = all.reduce((sum, count) => sum + count, 0);
  return all.map((count) => count / total);
};
/** What a reader adds up, in tenths of a per cent. */
const tenths = (text: string) => Math.round(Number(text.replace(/[%\s\u00a0]/g, '').replace(',', '.')) * 10);

describe('shares of one whole', () => {
  it('are rounded by the largest remainder', () => {
    expect(roundTogether([1 / 3, 1 / 3, 1 / 3], 3)).to.deep.equal([0.334, 0.333, 0.333]);
    expect(roundTogether([0.0415, 0.4701, 0.4884], 2)).to.deep.equal([0.04, 0.47, 0.49]);
    // Each by itself: 34, 33 and 34 make 101.
    expect(roundTogether([0.335, 0.33, 0.335], 2)).to.deep.equal([0.34, 0.33, 0.33]);
    expect(roundTogether([1, 0], 3)).to.deep.equal([1, 0]);
  });

  it('are refused where they are none', () => {
    for (const wrong of [[], [0.5], [0.6, 0.6], [1.5, -0.5], [NaN]])
      expect(() => roundTogether(wrong, 3)).to.throw(RangeError);
  });

  it('as printed sum to a hundred per cent in every language', () => {
    for (const language of ['en', 'ru']) {
      const format = createFormat({ language });
      fc.assert(
        fc.property(counts, (all) => {
          const printed = format.shares(sharesOf(all)).map(tenths);
          expect(printed.reduce((sum, one) => sum + one, 0)).to.equal(1000);
        }),
        { numRuns: 500 },
      );
    }
  });

  it('are less than one unit off, never below zero, and equal ones differ by a unit at most', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 5 }), (all, decimals) => {
        const exact = sharesOf(all);
        const rounded = roundTogether(exact, decimals);
        const unit = 10 ** -decimals;
        rounded.forEach((share, index) => {
          expect(Math.abs(share - exact[index]!)).to.be.below(unit * (1 + 1e-6));
          expect(share).to.be.at.least(0);
        });
        for (const [first, one] of exact.entries())
          for (const [second, other] of exact.entries())
            if (one > other) expect(rounded[first]).to.be.at.least(rounded[second]! - unit * 1e-6);
            else if (one === other) expect(Math.abs(rounded[first]! - rounded[second]!)).to.be.below(unit * 1.001);
      }),
      { numRuns: 500 },
    );
  });

  it('leave alone what needs no rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (part) => {
        const shares = [part / 1000, 1 - part / 1000];
        expect(roundTogether(shares, 3)).to.deep.equal([part / 1000, (1000 - part) / 1000]);
      }),
    );
  });
});
