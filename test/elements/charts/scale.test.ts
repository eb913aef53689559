import { expect } from 'chai';
import { extentOf, linearScale, niceTicks, periodTicks, PERIOD_STEPS } from '../../../src/elements/charts/scale.js';

describe('charts: extentOf', () => {
  it('holds zero and every number', () => {
    expect(extentOf([3, 12, 7])).to.deep.equal([0, 12]);
    expect(extentOf([-5, 12])).to.deep.equal([-5, 12]);
    expect(extentOf([-5, -2])).to.deep.equal([-5, 0]);
  });

  it('is never empty', () => {
    for (const values of [[], [0], [0, 0], [NaN], [1e-320], [-0]]) {
      const [low, high] = extentOf(values);
      expect(high - low, `${values}`).to.be.greaterThan(0);
    }
  });

  it('stays finite', () => {
    for (const values of [[Infinity], [-Infinity, Infinity], [1e308, -1e308]]) {
      const [low, high] = extentOf(values);
      expect(Number.isFinite(high - low), `${values}`).to.equal(true);
    }
  });
});

describe('charts: linearScale', () => {
  it('maps the ends to the ends, also backwards', () => {
    const scale = linearScale([0, 10], [200, 100]);
    expect([0, 5, 10].map(scale)).to.deep.equal([200, 150, 100]);
  });

  it('keeps what lies outside at the edge', () => {
    const scale = linearScale([0, 1], [0, 100]);
    expect([-1, 2, 1e308].map(scale)).to.deep.equal([0, 100, 100]);
  });

  it('gives the start for an empty extent, never NaN', () => {
    expect(linearScale([5, 5], [10, 90])(5)).to.equal(10);
  });
});

describe('charts: niceTicks', () => {
  const cases: [number, number, number, number[]][] = [
    [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 1, 2, [0, 0.5, 1]],
    [0, 549, 3, [0, 200, 400, 600]],
    [-257, 126, 4, [-300, -200, -100, 0, 100, 200]],
    [0, 1.2e12, 3, [0, 5e11, 1e12, 1.5e12]],
    [0, 0.3, 3, [0, 0.1, 0.2, 0.3]],
  ];
  for (const [low, high, count, expected] of cases) {
    it(`encloses ${low} … ${high}`, () => expect(niceTicks([low, high], count)).to.deep.equal(expected));
  }

  it('ends, and gives finite numbers, whatever it is asked', () => {
    for (const [low, high] of [
      [0, 0],
      [7, 7],
      [1e300, 1e300],
      [-1e300, 1e300],
      [0, 1e-11],
      [5, 1],
    ] as const) {
      const ticks = niceTicks([low, high], 4);
      expect(ticks, `${low} … ${high}`).to.satisfy((all: number[]) => all.length > 0 && all.every(Number.isFinite));
      expect(ticks.length).to.be.lessThan(9);
    }
  });
});

describe('charts: periodTicks', () => {
  it('counts months in the steps that people use', () => {
    expect(periodTicks(36, 8, PERIOD_STEPS.month)).to.deep.equal([0, 6, 12, 18, 24, 30, 36]);
    expect(periodTicks(36, 4, PERIOD_STEPS.month)).to.deep.equal([0, 12, 24, 36]);
    expect(periodTicks(3, 10, PERIOD_STEPS.month)).to.deep.equal([0, 1, 2, 3]);
    expect(periodTicks(360, 6, PERIOD_STEPS.month)).to.deep.equal([0, 60, 120, 180, 240, 300, 360]);
  });

  it('goes in multiples of the longest step beyond it', () => {
    expect(periodTicks(1200, 4, PERIOD_STEPS.month)).to.deep.equal([0, 360, 720, 1080]);
  });

  it('starts at zero, whatever it is asked', () => {
    expect(periodTicks(0, 5, PERIOD_STEPS.year)).to.deep.equal([0]);
    expect(periodTicks(-3, 0, PERIOD_STEPS.year)).to.deep.equal([0]);
    expect(periodTicks(9, 0.1, [])[0]).to.equal(0);
  });
});
