import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import { attribute } from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';

/** A game of some players: a value for every combination. */
function gameOf(least: number, most: number) {
  return fc
    .integer({ min: least, max: most })
    .chain((count) => fc.array(between(-1e6, 1e6), { minLength: 2 ** count, maxLength: 2 ** count }));
}

const shares = (values: readonly number[]) =>
  valueOf(attribute({ count: Math.log2(values.length), value: (made) => values[made]! })).shares;

describe('what causes a difference', () => {
  it('is split between two changes as by hand: alone and last, on average', () => {
    // Price alone +50, with the other +80: 65. The other alone +20, with price +50: 35. Together 100.
    expect(shares([100, 150, 120, 200])).to.deep.equal([65, 35]);
  });

  it('is split as in the glove game: one left glove, two right ones, a pair is worth 1 (⅔, ⅙, ⅙)', () => {
    const pair = (made: number) => ((made & 1) === 1 && (made & 6) !== 0 ? 1 : 0);
    const [left, ...right] = valueOf(attribute({ count: 3, value: pair })).shares;
    expectClose(left!, 2 / 3);
    for (const glove of right) expectClose(glove, 1 / 6);
  });

  it('sums to the difference', () => {
    fc.assert(
      fc.property(gameOf(0, 8), (values) => {
        const total = shares(values).reduce((sum, share) => sum + share, 0);
        const size = Math.max(...values.map(Math.abs));
        expect(Math.abs(total - (values.at(-1)! - values[0]!))).to.be.at.most(1e-9 * Math.max(size, 1e-300));
      }),
    );
  });

  it('is the mean over all orders of the changes', () => {
    fc.assert(
      fc.property(gameOf(1, 5), (values) => {
        const count = Math.log2(values.length);
        const orders = ordersOf(Array.from({ length: count }, (_, change) => change));
        const expected = Array.from({ length: count }, () => 0);
        for (const order of orders) {
          let made = 0;
          for (const change of order) {
            expected[change]! += (values[made | (1 << change)]! - values[made]!) / orders.length;
            made |= 1 << change;
          }
        }
        shares(values).forEach((share, change) => expect(share).to.be.closeTo(expected[change]!, 1e-6));
      }),
    );
  });

  it('is nothing for a change that does nothing, and the same for two that do the same', () => {
    const value = (made: number) => [0, 7, 7, 30][made & 3]!;
    const [one, other, idle] = valueOf(attribute({ count: 3, value })).shares;
    expect(idle).to.equal(0);
    expectClose(one!, 15);
    expectClose(other!, 15);
  });

  it('takes both orders of many changes: the sum stays, and the way back has the other sign', () => {
    const weights = Array.from({ length: 12 }, (_, change) => change + 1);
    const product = (made: number) =>
      weights.reduce(
        (total, weight, change) => (Math.floor(made / 2 ** change) % 2 === 1 ? total * (1 + weight / 10) : total),
        1,
      );
    const forth = valueOf(attribute({ count: 12, value: product }));
    expect(forth.method).to.equal('sequence');
    expectClose(
      forth.shares.reduce((sum, share) => sum + share, 0),
      product(4095) - 1,
    );
    const back = valueOf(attribute({ count: 12, value: (made) => product(4095 - made) })).shares;
    back.forEach((share, change) => expectClose(share, -forth.shares[change]!));
    // Made first it adds 0.1, made last a tenth of all the others.
    expectClose(forth.shares[0]!, (0.1 + product(4095) - product(4094)) / 2);
  });

  it('holds for as many changes as there may be', () => {
    const { shares: fifty } = valueOf(attribute({ count: 50, value: (made) => made }));
    fifty.forEach((share, change) => expect(share).to.equal(2 ** change));
  });

  it('is asked for every combination of eight changes once, and for two ways through nine', () => {
    const asked = (count: number) => {
      let calls = 0;
      attribute({ count, value: () => ((calls += 1), 0) });
      return calls;
    };
    expect([asked(8), asked(9)]).to.deep.equal([256, 20]);
  });

  it('is not known where a combination has no value', () => {
    const issues = issuesOf(attribute({ count: 2, value: (made) => (made === 2 ? null : 1) }));
    expect(issues).to.deep.equal([{ field: 'changes', code: 'no-value', limit: 2 }]);
  });

  it('refuses misuse', () => {
    const [least, most] = [-1.5e308, 1.5e308];
    expect(issuesOf(attribute({ count: 1, value: (made) => (made === 0 ? least : most) }))).to.deep.equal([
      { field: 'changes', code: 'too-large' },
    ]);
    expect(() => attribute({ count: 51, value: () => 0 })).to.throw(
      RangeError,
      'attribute requires count from 0 to 50',
    );
    expect(() => attribute({ count: 1, value: () => NaN })).to.throw(RangeError, 'attribute requires inputs');
  });
});

function ordersOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => ordersOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
