import { expect } from 'chai';
import { cumulativePoints, type DatedAmount } from '../../src/calculators/cumulative.js';

const flowing = (since: number, at: number, amount: number): DatedAmount => ({ since, at, amount, atOnce: false });
const atOnce = (at: number, amount: number): DatedAmount => ({ since: at, at, amount, atOnce: true });
const points = (amounts: readonly DatedAmount[], years: number) =>
  cumulativePoints(amounts, years).map(({ period, value }) => [period, value]);

describe('what has come by the end of each year', () => {
  it('is added up in the order of time, whatever the order that it is given in', () => {
    expect(points([flowing(1, 1.5, 10), flowing(0, 0.5, 5)], 2)).to.deep.equal([
      [0, 0],
      [1, 5],
      [2, 15],
    ]);
  });

  it('has no jump where money flows, also where it is booked when its year begins', () => {
    expect(points([flowing(0, 0, 5), flowing(1, 1, 7), flowing(2, 2, 9)], 3)).to.deep.equal([
      [0, 5],
      [1, 12],
      [2, 21],
      [3, 21],
    ]);
  });

  it('jumps by what comes at once, and not by what flows from then on', () => {
    const booked = [flowing(0, 1, 5), flowing(1, 1.5, 6), flowing(1.5, 1.5, 7), atOnce(1.5, 100)];
    expect(points(booked, 2)).to.deep.equal([
      [0, 0],
      [1, 5],
      // 6 had flowed before, 7 begins with the jump.
      [1.5, 11],
      [1.5, 118],
      [2, 118],
    ]);
  });

  it('has what comes at the very start in its first point, and no jump of nothing', () => {
    expect(points([atOnce(0, 100), atOnce(0.5, 0)], 1)).to.deep.equal([
      [0, 100],
      [0.5, 100],
      [1, 100],
    ]);
  });

  it('takes what is a rounded digit away from a year or the horizon for it', () => {
    expect(points([atOnce(1 + 1e-12, 1), atOnce(1 - 1e-12, 2), atOnce(2.5 + 1e-12, 4)], 2.5)).to.deep.equal([
      [0, 0],
      [1, 0],
      [1, 3],
      [2, 3],
      [2.5, 3],
      [2.5, 7],
    ]);
  });
});
