import { expect } from 'chai';
import { drawBinomial } from '../../src/core/nps/binomial.js';
import { randomFractions } from './support/core.js';

const DRAWS = 300_000;

/** By jumps below ten expected successes, by rejection from there on; above one half by counting the failures. */
const CASES = [
  [1, 0.3],
  [7, 0.5],
  [40, 0.075],
  [19, 0.5],
  [99, 0.1],
  [100, 0.1],
  [20, 0.5],
  [20, 0.9],
  [60, 1 / 3],
  [33, 0.62],
  [1000, 0.011],
  [1000, 0.5],
  [10_000, 0.002],
] as const;

/** Gives these numbers and no others, and tells how many were asked for. */
function scripted(...numbers: readonly number[]) {
  let asked = 0;
  const next = () => numbers[asked++] ?? expect.fail('more numbers than expected');
  return { next, asked: () => asked };
}

describe('how many of a number of trials succeed', () => {
  it('is told, where they are few, by the gaps between them: ⌊ln u ÷ ln(1 − p)⌋ trials fail before each', () => {
    // ln 0.7 is −0.357: the gaps of 0.9, 0.5, 0.2, 0.6 and 0.5 are 0, 1, 4, 1 and 1, so trials 1, 3, 8, 10 and 12 succeed.
    const gaps = [0.9, 0.5, 0.2, 0.6, 0.5];
    for (const [trials, successes] of [
      [12, 5],
      [11, 4],
      [10, 4],
      [9, 3],
      [8, 3],
      [7, 2],
      [2, 1],
    ] as const) {
      const { next, asked } = scripted(...gaps, 0.0001);
      expect(drawBinomial(next, trials, 0.3)).to.equal(successes);
      expect(asked()).to.equal(successes + 1);
      // Of the failures are counted so many where successes are the likelier.
      expect(drawBinomial(scripted(...gaps, 0.0001).next, trials, 0.7)).to.equal(trials - successes);
    }
  });

  it('is told by gaps below ten expected ones, and by two numbers at once from ten on', () => {
    expect(drawBinomial(scripted(0.5, 0.1).next, 20, 0.5)).to.equal(10);
    // ln 0.5 ÷ ln 0.501 is just above 1: with 0.5 each second trial succeeds, the last number goes beyond.
    const { next, asked } = scripted(...Array.from({ length: 11 }, () => 0.5));
    expect(drawBinomial(next, 20, 0.499)).to.equal(10);
    expect(asked()).to.equal(11);
  });

  it('is taken as often as the distribution has it, where it is drawn and may be rejected', () => {
    // Hörmann, "The Generation of Binomial Random Variates" (1993), algorithm BTRS: near the edge of u the number k is
    // taken if v is at most f(k) ÷ f(mode) × (a ÷ us² + b) ÷ alpha, with its own a, b and alpha.
    for (const [trials, probability, u] of [
      [20, 0.5, -0.46],
      [20, 0.5, 0.46],
      [40, 0.4, -0.45],
      [40, 0.3, 0.44],
      [1000, 0.3, -0.45],
      [1000, 0.05, 0.45],
    ] as const) {
      const deviation = Math.sqrt(trials * probability * (1 - probability));
      const b = 1.15 + 2.53 * deviation;
      const a = -0.0873 + 0.0248 * b + 0.01 * probability;
      const alpha = (2.83 + 5.1 / b) * deviation;
      const room = 0.5 - Math.abs(u);
      const number = Math.floor(((2 * a) / room + b) * u + trials * probability + 0.5);
      const mode = Math.floor((trials + 1) * probability);
      const ratio = likelihoodRatio(trials, probability, number, mode);
      const edge = (ratio * (a / (room * room) + b)) / alpha;
      expect(edge, `${trials}, ${probability}, ${u}`).to.be.within(0.01, 0.99);
      // The next two numbers give the middle of the distribution at once.
      const middle = Math.floor(trials * probability + 0.5);
      const drawn = (v: number) => drawBinomial(scripted(u + 0.5, v, 0.5, 0.1).next, trials, probability);
      expect(drawn(edge * (1 - 1e-9))).to.equal(number);
      expect(drawn(edge * (1 + 1e-9))).to.equal(middle);
    }
  });

  it('is drawn again where a number below none or above all would come', () => {
    // So near to the edge of u the hat reaches further than the trials.
    for (const u of [0.0001, 0.9999]) expect(drawBinomial(scripted(u, 1e-9, 0.5, 0.1).next, 20, 0.5)).to.equal(10);
  });

  for (const [trials, probability] of CASES) {
    it(`is drawn as often as the binomial distribution says: ${trials} trials, ${probability.toFixed(3)}`, () => {
      const random = randomFractions(2026);
      const seen = new Float64Array(trials + 1);
      for (let draw = 0; draw < DRAWS; draw += 1) seen[drawBinomial(random, trials, probability)]! += 1;
      const { sum, freedom } = chiSquare(seen, chances(trials, probability));
      // Five standard deviations: once in some millions, if the draws are right.
      expect(sum).to.be.below(freedom + 5 * Math.sqrt(2 * freedom) + 5);
    });
  }

  it('has the mean and the spread of the distribution where there are a great many trials', () => {
    const random = randomFractions(7);
    const [trials, probability] = [1e11, 0.3];
    const draws = Array.from({ length: 20_000 }, () => drawBinomial(random, trials, probability));
    const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
    const spread = Math.sqrt(draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / draws.length);
    const expected = Math.sqrt(trials * probability * (1 - probability));
    expect((mean - trials * probability) / expected).to.be.within(-0.035, 0.035);
    expect(spread / expected).to.be.within(0.975, 1.025);
  });

  it('is nothing or all of them where that is certain', () => {
    const random = randomFractions(1);
    expect([drawBinomial(random, 50, 0), drawBinomial(random, 50, 1), drawBinomial(random, 0, 0.5)]).to.deep.equal([
      0, 50, 0,
    ]);
  });
});

/** How likely each number of successes is. */
function chances(trials: number, probability: number): number[] {
  let logarithm = trials * Math.log(1 - probability);
  return Array.from({ length: trials + 1 }, (_, successes) => {
    const chance = Math.exp(logarithm);
    logarithm += Math.log(((trials - successes) / (successes + 1)) * (probability / (1 - probability)));
    return chance;
  });
}

/** How likely one number is beside another, from the products of the definition. */
function likelihoodRatio(trials: number, probability: number, number: number, other: number): number {
  const odds = probability / (1 - probability);
  let ratio = 1;
  for (let k = other; k < number; k += 1) ratio *= ((trials - k) / (k + 1)) * odds;
  for (let k = other; k > number; k -= 1) ratio /= ((trials - k + 1) / k) * odds;
  return ratio;
}

/** Neighbours are taken together until some twenty draws are expected among them. */
function chiSquare(seen: Float64Array, likely: readonly number[]): { sum: number; freedom: number } {
  let [sum, cells, found, expected] = [0, 0, 0, 0];
  for (const [successes, chance] of likely.entries()) {
    found += seen[successes]!;
    expected += chance * DRAWS;
    if (expected < 20 && successes < likely.length - 1) continue;
    if (expected > 0) sum += (found - expected) ** 2 / Math.max(expected, 1);
    cells += 1;
    [found, expected] = [0, 0];
  }
  return { sum, freedom: cells - 1 };
}
