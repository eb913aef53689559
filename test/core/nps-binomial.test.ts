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

describe('how many of a number of trials succeed', () => {
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
