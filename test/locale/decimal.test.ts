import { expect } from 'chai';
import fc from '../core/support/fast-check.js';
import { decimalsOf, roundHalfAway, shiftDecimal, withoutNoise } from '../../src/locale/decimal.js';

describe('decimal arithmetic', () => {
  it('rounds halves away from zero on the decimal digits', () => {
    expect(roundHalfAway(1.005, 2)).to.equal(1.01);
    expect(roundHalfAway(-1.005, 2)).to.equal(-1.01);
    expect(roundHalfAway(2.675, 2)).to.equal(2.68);
    expect(roundHalfAway(0.5, 0)).to.equal(1);
    expect(roundHalfAway(-2.5, 0)).to.equal(-3);
    expect(roundHalfAway(1.4999, 0)).to.equal(1);
    expect(roundHalfAway(1e21, 2)).to.equal(1e21);
    expect(roundHalfAway(1e-9, 2)).to.equal(0);
  });

  it('never gives −0', () => {
    expect(Object.is(roundHalfAway(-0.001, 2), 0)).to.equal(true);
    expect(Object.is(roundHalfAway(-0, 2), 0)).to.equal(true);
  });

  it('forgives what arithmetic left over', () => {
    expect(withoutNoise(0.1 + 0.2)).to.equal(0.3);
    expect(roundHalfAway(1.1 * 1.5 - 0.645, 2)).to.equal(1.01);
  });

  it('moves the point without noise', () => {
    expect([
      shiftDecimal(0.285, 2),
      shiftDecimal(28.5, -2),
      shiftDecimal(1e21, 2),
      shiftDecimal(1e-7, 2),
    ]).to.deep.equal([28.5, 0.285, 1e23, 1e-5]);
  });

  it('counts decimals', () => {
    expect([12, 12.5, 0.07, 1e-7, 1.5e-7, 1e21].map(decimalsOf)).to.deep.equal([0, 1, 2, 7, 8, 0]);
  });

  it('is odd and stays within half a unit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const rounded = roundHalfAway(value, decimals);
          expect(roundHalfAway(-value, decimals)).to.equal(-rounded + 0);
          expect(Math.abs(rounded - value)).to.be.at.most(0.5 * 10 ** -decimals + 1e-5);
        },
      ),
    );
  });
});
