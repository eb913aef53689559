import { expect } from 'chai';
import fc from './support/fast-check.js';
import { histogram, mean, percentile, randomFractions, randomIntegers } from './support/core.js';

const DRAWS = 20_000;

/** The 99.9 % point of χ² with 31 degrees of freedom (tables): once in a thousand seeds, even chance goes beyond. */
const MOST_CHI_SQUARED_31 = 61.1;

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('random integers', () => {
  it('are those of the authors’ program (xoshiro128plusplus.c, as in the tests of the crate rand_xoshiro)', () => {
    const next = randomIntegers([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).to.deep.equal([
      641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420,
    ]);
  });

  it('are those of the same steps taken with whole numbers of any size', () => {
    const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), (state) => {
        const next = randomIntegers(state);
        const expected = slowly(state.map(BigInt));
        for (let draw = 0; draw < 20; draw += 1) expect(next()).to.equal(expected());
      }),
    );
  });

  it('refuse a state that is none', () => {
    expect(() => randomIntegers([1, 2, 3, -1])).to.throw(RangeError, 'randomIntegers requires state[3] from 0');
    expect(() => randomIntegers([1, 2, 3, 2 ** 32])).to.throw(RangeError, 'randomIntegers requires state[3] from 0');
  });
});

describe('random fractions', () => {
  it('are the same for the same seed, and others for the next', () => {
    fc.assert(
      fc.property(seed, (one) => {
        const [first, again, other] = [randomFractions(one), randomFractions(one), randomFractions((one + 1) >>> 0)];
        const of = (next: () => number) => Array.from({ length: 8 }, next);
        const drawn = of(first);
        expect(of(again)).to.deep.equal(drawn);
        expect(of(other).filter((value) => drawn.includes(value))).to.deep.equal([]);
        for (const value of drawn) expect(value).to.be.within(2 ** -33, 1 - 2 ** -33);
      }),
    );
  });

  it('fall into every part alike, whatever the seed', () => {
    for (const start of [0, 1, 2, 12345, 2 ** 32 - 1]) {
      const counts = histogram({ values: drawn(start), lower: 0, upper: 1, parts: 32 }).map(({ count }) => count);
      const expected = DRAWS / 32;
      const chiSquared = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      expect(chiSquared, `seed ${start}`).to.be.below(MOST_CHI_SQUARED_31);
    }
  });

  it('have nothing in common from one seed to the next', () => {
    for (const start of [0, 1, 777]) {
      const [one, other] = [drawn(start), drawn(start + 1)];
      const correlation = mean(one.map((value, index) => (value - 0.5) * (other[index]! - 0.5) * 12));
      expect(Math.abs(correlation)).to.be.below(4 / Math.sqrt(DRAWS));
    }
  });

  it('have the percentiles of a uniform distribution', () => {
    const sorted = [...drawn(1)].sort((one, other) => one - other);
    for (const share of [0.1, 0.5, 0.9]) expect(percentile(sorted, share)).to.be.closeTo(share, 0.01);
  });

  it('add up, two and two, to a triangular distribution: p ≤ ½ lies at √(2p) of twice the width', () => {
    const [one, other] = [drawn(1), drawn(2)];
    const sorted = one.map((value, index) => value + other[index]!).sort((first, second) => first - second);
    expect(percentile(sorted, 0.1)).to.be.closeTo(Math.sqrt(0.2), 0.01);
    expect(percentile(sorted, 0.5)).to.be.closeTo(1, 0.01);
    expect(percentile(sorted, 0.9)).to.be.closeTo(2 - Math.sqrt(0.2), 0.01);
  });

  it('refuse a seed that is none', () => {
    expect(() => randomFractions(-1)).to.throw(RangeError, 'randomFractions requires seed from 0');
    expect(() => randomFractions(NaN)).to.throw(TypeError, 'randomFractions requires seed as a finite number');
  });
});

function drawn(start: number): number[] {
  const next = randomFractions(start);
  return Array.from({ length: DRAWS }, () => next());
}

/** The published definition of xoshiro128++, in numbers of any size. */
function slowly([a = 0n, b = 0n, c = 0n, d = 0n]: bigint[]): () => number {
  const word = (value: bigint) => BigInt.asUintN(32, value);
  const rotated = (value: bigint, bits: bigint) => word((value << bits) | (value >> (32n - bits)));
  return () => {
    const result = word(rotated(word(a + d), 7n) + a);
    const shifted = word(b << 9n);
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11n);
    return Number(result);
  };
}
