import { expect } from 'chai';
import { coverageByShares, coverageOf, falseAlarms, GRID, simulatedCoverage } from '../bench/nps-coverage.js';

/** The table with all of it is docs/bench/nps-coverage.md. */
describe('the promise of an interval, over a grid of shares', () => {
  for (const [answers, least] of [
    [5, 0.83],
    [10, 0.87],
    [20, 0.91],
    [50, 0.93],
    [100, 0.935],
  ] as const)
    it(`is kept at 95 % with ${answers} answers: near 95 % on average, and nowhere below ${100 * least} %`, () => {
      const { mean, worst } = coverageOf(answers, 0.95, 'adjusted');
      expect(mean).to.be.within(0.945, 0.957);
      expect(worst).to.be.above(least);
    });

  it('is kept at every other level on average', () => {
    for (const level of [0.8, 0.9, 0.99])
      for (const answers of [20, 50, 100])
        expect(coverageOf(answers, level, 'adjusted').mean, `${level} ${answers}`).to.be.closeTo(level, 0.016);
  });

  it('is broken by plain Wald and by the bootstrap where there are few answers', () => {
    for (const answers of [5, 10, 20]) {
      const adjusted = coverageOf(answers, 0.95, 'adjusted');
      for (const method of ['wald', 'bootstrap'] as const) {
        const other = coverageOf(answers, 0.95, method);
        expect(other.mean, `${method} ${answers}`).to.be.below(adjusted.mean - 0.02);
        expect(other.worst, `${method} ${answers}`).to.be.below(0.7);
      }
    }
  });

  it('comes out alike by adding up chances and by trying', () => {
    const [exact, tried] = [
      coverageByShares(30, 0.95, 'adjusted', GRID),
      simulatedCoverage(30, 0.95, 'adjusted', 2000),
    ];
    for (const [cell, part] of exact.entries()) {
      const room = 4.5 * Math.sqrt((part * (1 - part)) / 2000) + 0.001;
      expect(tried[cell], JSON.stringify(GRID[cell])).to.be.within(part - room, part + room);
    }
  });

  it('holds for two surveys: chance alone is called a change in 5 % of the pairs at the most', () => {
    for (const shares of [GRID[3]!, { promoters: 0.3, detractors: 0.3 }, { promoters: 0.6, detractors: 0.2 }])
      for (const answers of [5, 12, 20]) expect(falseAlarms(answers, 0.95, shares), `${answers}`).to.be.within(0, 0.05);
    // And it is not simply never called so.
    expect(falseAlarms(20, 0.95, { promoters: 0.5, detractors: 0.2 })).to.be.above(0.03);
  });
});
