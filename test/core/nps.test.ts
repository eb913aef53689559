import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import * as core from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';

const counts = (promoters: number, passives: number, detractors: number) => ({ promoters, passives, detractors });
const count = fc.integer({ min: 0, max: 5000 });
const some = fc
  .tuple(count, count, count)
  .filter((three) => three.some((one) => one > 0))
  .map((three) => counts(...three));
const level = fc.constantFrom(...core.CONFIDENCE_LEVELS);
const score = (given: core.AnswerCounts) => valueOf(core.npsScore(given)).netPromoterScore;
const intervalOf = (given: core.AnswerCounts, rest: Partial<Parameters<typeof core.npsInterval>[0]> = {}) =>
  valueOf(core.npsInterval({ counts: given, level: 0.95, ...rest }));

describe('the normal distribution', () => {
  /** The tail beyond, to seventeen digits (mpmath 1.3, ncdf at 30 digits). */
  const tails = [
    [0, 0.5],
    [0.5, 0.3085375387259869],
    [1, 0.15865525393145705],
    [1.96, 0.024997895148220436],
    [3.5, 2.3262907903552504e-4],
    [5, 2.8665157187919391e-7],
    [7, 1.279812543885835e-12],
    [7.5, 3.1908916729108962e-14],
    [10, 7.6198530241605261e-24],
    [37, 5.7255712225245768e-300],
  ] as const;

  it('has the tails of the tables, however far out', () => {
    for (const [value, tail] of tails) {
      expect(core.normalDistribution(-value) / tail, `${value}`).to.be.closeTo(1, 1e-8);
      expect(core.normalDistribution(-value), `${value}`).to.be.closeTo(tail, 1e-15);
      expect(core.normalDistribution(value), `${value}`).to.be.closeTo(1 - tail, 1e-12);
    }
    // Φ(−38) is the last that is told (mpmath); beyond it the tail counts as nothing.
    expect(core.normalDistribution(-38) / 2.8854283e-316).to.be.closeTo(1, 1e-6);
    for (const value of [-38.01, -50]) expect(core.normalDistribution(value)).to.equal(0);
    expect(core.normalDistribution(50)).to.equal(1);
  });

  it('has the critical values of the tables (NIST/SEMATECH e-Handbook; mpmath)', () => {
    const published = [
      [0.8, 1.2815515655446005],
      [0.9, 1.6448536269514727],
      [0.95, 1.9599639845400542],
      [0.99, 2.5758293035489008],
      [0.999, 3.2905267314918948],
    ] as const;
    for (const [one, value] of published) expect(core.criticalValue(one)).to.be.closeTo(value, 1e-9);
    expect(core.normalQuantile(0.8)).to.be.closeTo(0.84162123357291421, 1e-12);
    // The greatest share that is less than 1, 1 − 2⁻⁵³ (mpmath).
    expect(core.normalQuantile(1 - 2 ** -53)).to.be.closeTo(8.2095361516013869, 1e-9);
    expect(core.normalQuantile(1e-10)).to.be.closeTo(-6.3613409024040562, 1e-9);
    expect(core.normalQuantile(1e-20)).to.be.closeTo(-9.262340089798408, 1e-12);
    for (const share of [1e-50, 1e-100, 1e-300])
      expect(core.normalDistribution(core.normalQuantile(share)) / share, `${share}`).to.be.closeTo(1, 1e-8);
  });

  it('is undone by its quantile, and is symmetric', () => {
    fc.assert(
      fc.property(between(1e-12, 1 - 1e-12), (share) => {
        expect(core.normalDistribution(core.normalQuantile(share))).to.be.closeTo(share, 1e-12);
        expectClose(core.normalQuantile(share), -core.normalQuantile(1 - share), 1e-3);
      }),
    );
  });

  it('refuses misuse', () => {
    expect(() => core.normalDistribution(NaN)).to.throw(TypeError, 'normalDistribution requires value');
    for (const share of [0, 1, -1]) expect(() => core.normalQuantile(share)).to.throw(RangeError);
    for (const wrong of [0, 1, 95]) expect(() => core.criticalValue(wrong)).to.throw(RangeError, 'criticalValue');
  });
});

describe('the score', () => {
  it('lies between −100 and 100, and is what the counts say and not rounded shares', () => {
    fc.assert(
      fc.property(some, (given) => {
        const { netPromoterScore, answers, promoterShare, passiveShare, detractorShare, variance } = valueOf(
          core.npsScore(given),
        );
        expect(netPromoterScore).to.be.within(-100, 100);
        expect(netPromoterScore).to.equal((100 * (given.promoters - given.detractors)) / answers);
        expectClose(promoterShare + passiveShare + detractorShare, 1);
        expect(variance).to.be.within(0, 1);
      }),
    );
    // By shares rounded to whole percents it would be 0.
    expect(score(counts(333, 334, 333 - 4))).to.be.closeTo(0.4016, 1e-4);
  });

  it('stays the same when all counts are multiplied, and changes its sign when the sides change', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 2, max: 1000 }), (given, times) => {
        const many = counts(given.promoters * times, given.passives * times, given.detractors * times);
        expectClose(score(many), score(given));
        expect(score(counts(given.detractors, given.passives, given.promoters))).to.equal(0 - score(given) + 0);
      }),
    );
  });

  it('of two surveys together lies between the two', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const both = counts(
          one.promoters + other.promoters,
          one.passives + other.passives,
          one.detractors + other.detractors,
        );
        const [least, most] = [Math.min(score(one), score(other)), Math.max(score(one), score(other))];
        expect(score(both)).to.be.within(least - 1e-9, most + 1e-9);
      }),
    );
  });

  it('has a variance that is the mean square of answers of 1, 0 and −1 around their mean', () => {
    const { variance } = valueOf(core.npsScore(counts(3, 2, 1)));
    const answers = [1, 1, 1, 0, 0, -1];
    const mean = 2 / 6;
    expectClose(variance, answers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 6);
  });

  it('of only passives is 0, and there is none without an answer', () => {
    expect(score(counts(0, 7, 0))).to.equal(0);
    expect(issuesOf(core.npsScore(counts(0, 0, 0)))[0]!.code).to.equal('no-answers');
    expect(issuesOf(core.npsScore(counts(-1, 5, 0)))).to.deep.equal([
      { field: 'promoters', code: 'below-minimum', limit: 0 },
    ]);
    for (const [given, field] of [
      [counts(1e15, 0, 0), 'promoters'],
      [counts(1, 1e15, 0), 'passives'],
      [counts(1, 0, 1e15), 'detractors'],
    ] as const)
      expect(issuesOf(core.npsScore(given))).to.deep.equal([
        { field, code: 'above-maximum', limit: core.MOST_ANSWERS },
      ]);
    expect(issuesOf(core.npsScore(counts(0, 0, -1)))[0]).to.include({ field: 'detractors', code: 'below-minimum' });
    // A part of one answer is none; weighted ones may sum to one but for the last digits.
    expect(issuesOf(core.npsScore(counts(0.5, 0.4, 0)))[0]!.code).to.equal('no-answers');
    expect(score(counts(0.1 + 0.2, 0.7 - 1e-12, 0))).to.be.closeTo(30, 1e-6);
    expect(() => core.npsScore(counts('5' as never, 1, 1))).to.throw(TypeError, 'npsScore requires promoters');
  });

  it('is that of eleven counts, of ten and of five by their rules', () => {
    const eleven = fc.array(count, { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(eleven, (given) => {
        const grouped = valueOf(core.groupedAnswers({ counts: given, scale: '0-10' }));
        expect(grouped.detractors).to.equal(given.slice(0, 7).reduce((a, b) => a + b));
        expect(grouped.passives).to.equal(given[7]! + given[8]!);
        expect(grouped.promoters).to.equal(given[9]! + given[10]!);
      }),
    );
    expect(valueOf(core.groupedAnswers({ counts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], scale: '1-10' }))).to.deep.equal(
      counts(19, 15, 21),
    );
    expect(valueOf(core.groupedAnswers({ counts: [1, 2, 3, 4, 5], scale: '1-5' }))).to.deep.equal(counts(5, 4, 6));
    expect(core.NPS_SCALES.map((scale) => core.npsScaleRule(scale).standard)).to.deep.equal([true, false, false]);
    const issue = (given: number[]) => issuesOf(core.groupedAnswers({ counts: given, scale: '1-5' }))[0];
    expect(issue([1, 1, 1, 1])).to.deep.equal({ field: 'answerCounts', code: 'too-few', limit: 5 });
    expect(issuesOf(core.groupedAnswers({ counts: [-1, 1e15, -1, 1, 1], scale: '1-5' }))).to.have.length(1);
    expect(issue([1, 1, 1, 1, 1, 1])).to.include({ code: 'too-many', limit: 5 });
    expect(issue([1, -1, -1, 1, 1])).to.include({ code: 'below-minimum', field: 'answerCounts' });
    expect(() => core.groupedAnswers({ counts: [1], scale: '0-5' as never })).to.throw(TypeError, 'npsScaleRule');
  });
});

describe('an interval of a score', () => {
  it('is within what is possible, holds the score and its raw limits lie around its centre', () => {
    const method = fc.constantFrom(...core.NPS_METHODS);
    fc.assert(
      fc.property(some, level, method, fc.option(fc.integer({ min: 0, max: 20_000 })), (given, one, way, more) => {
        const { answers, netPromoterScore } = valueOf(core.npsScore(given));
        const population = more === null ? null : answers + more;
        const interval = intervalOf(given, { level: one, method: way, population });
        expect(interval.lower).to.be.within(-100, netPromoterScore);
        expect(interval.upper).to.be.within(netPromoterScore, 100);
        expectClose((interval.lowerRaw + interval.upperRaw) / 2, interval.centre);
        expectClose(interval.upperRaw - interval.lowerRaw, 2 * interval.marginOfError);
      }),
    );
  });

  it('by itself holds the score from five answers on at 90 %, from two at 95 %, but not at 80 %', () => {
    const holds = (answers: number, one: number) => intervalOf(counts(answers, 0, 0), { level: one }).upperRaw >= 100;
    expect([5, 6, 50, 5000].map((answers) => holds(answers, 0.9))).to.deep.equal([true, true, true, true]);
    expect([2, 3, 50].map((answers) => holds(answers, 0.95))).to.deep.equal([true, true, true]);
    expect(holds(1, 0.95)).to.equal(false);
    expect(holds(1000, 0.8)).to.equal(false);
    expect(intervalOf(counts(1000, 0, 0), { level: 0.8 }).upper).to.equal(100);
  });

  it('is held at the score on both sides, where by itself it would miss it', () => {
    // Nine alike at 80 %: 9.75 and 0.75 of twelve are left on the sides, so 75 ± 1.2816 × 100 × √(0.3125 ÷ 12).
    const [best, worst] = [counts(9, 0, 0), counts(0, 0, 9)].map((given) => intervalOf(given, { level: 0.8 }));
    expect(best).to.include({ upper: 100 });
    expect(best!.upperRaw).to.be.closeTo(95.68, 0.005);
    expect(best!.lower).to.be.closeTo(54.32, 0.005);
    expect(worst).to.include({ lower: -100 });
    expect(worst!.lowerRaw).to.be.closeTo(-95.68, 0.005);
    expect(worst!.upper).to.be.closeTo(-54.32, 0.005);
  });

  it('grows narrower with more answers of the same kind, and wider with the level', () => {
    fc.assert(
      fc.property(some, (given) => {
        const ten = counts(given.promoters * 10, given.passives * 10, given.detractors * 10);
        const [few, many] = [intervalOf(given), intervalOf(ten)];
        expectClose(score(ten), score(given));
        // So few answers that those added are most of them may be wider still with more.
        if (valueOf(core.npsScore(given)).answers >= 10) expect(many.marginOfError).to.be.below(few.marginOfError);
        const margins = core.CONFIDENCE_LEVELS.map((one) => intervalOf(given, { level: one }).marginOfError);
        expect(margins).to.deep.equal([...margins].sort((one, other) => one - other));
      }),
    );
  });

  it('is the same on the other side when the sides change', () => {
    fc.assert(
      fc.property(some, level, (given, one) => {
        const here = intervalOf(given, { level: one });
        const there = intervalOf(counts(given.detractors, given.passives, given.promoters), { level: one });
        expectClose(there.lower, -here.upper);
        expectClose(there.upper, -here.lower);
      }),
    );
  });

  it('has a width also where all answers are alike, which plain Wald has not', () => {
    const all = counts(10, 0, 0);
    expect(intervalOf(all, { method: 'wald' })).to.include({ lower: 100, upper: 100, standardError: 0 });
    expect(intervalOf(all).lower).to.be.below(50);
  });

  it('narrows with the part of all customers who answered, down to the score itself', () => {
    const given = counts(30, 10, 10);
    const widths = [1e9, 500, 100, 60, 51, 50].map((population) => {
      const { lower, upper } = intervalOf(given, { population });
      return upper - lower;
    });
    expect(widths).to.deep.equal([...widths].sort((one, other) => other - one));
    expect(widths.at(-1)).to.equal(0);
    expectClose(widths[0]!, intervalOf(given).upper - intervalOf(given).lower, 1e-6);
    expect(intervalOf(counts(1, 0, 0), { population: 1 }).lower).to.equal(100);
    expect(issuesOf(core.npsInterval({ counts: given, level: 0.95, population: 49 }))).to.deep.equal([
      {
        field: 'population',
        code: 'population-below-sample',
        limit: 50,
        suggestion: { field: 'population', value: 50 },
      },
    ]);
  });

  it('is that of counts that are parts too, as weights make them', () => {
    const { lower, upper } = intervalOf(counts(60.25, 20.5, 19.25));
    const [below, above] = [intervalOf(counts(60, 21, 19)), intervalOf(counts(61, 20, 19))];
    expect(lower).to.be.within(below.lower - 0.5, above.lower);
    expect(upper).to.be.within(below.upper - 0.5, above.upper);
  });

  it('stays a number up to the greatest counts', () => {
    const most = intervalOf(counts(core.MOST_ANSWERS, core.MOST_ANSWERS, core.MOST_ANSWERS), { population: 1e13 });
    expect(most.lower).to.be.closeTo(0, 1e-3);
    expect(most.upper).to.be.closeTo(0, 1e-3);
    expect(most.standardError).to.be.above(0);
  });

  it('is corrected by √((N − n) ÷ (N − 1))', () => {
    expect(core.finitePopulationCorrection(1, 50)).to.equal(1);
    expectClose(core.finitePopulationCorrection(26, 51), Math.SQRT1_2);
    expect(() => core.finitePopulationCorrection(51, 50)).to.throw(RangeError, 'finitePopulationCorrection');
  });

  it('is refused for levels and methods that are none', () => {
    const given = { counts: counts(1, 1, 1) };
    for (const wrong of [0, 1, 95]) expect(() => core.npsInterval({ ...given, level: wrong })).to.throw(RangeError);
    expect(() => core.npsInterval({ ...given, level: 0.9, method: 'exact' as never })).to.throw(TypeError);
    expect(issuesOf(core.npsInterval({ counts: counts(0, 0, 0), level: 0.9, population: 5 }))).to.have.length(1);
  });
});

describe('the bootstrap', () => {
  it('agrees with the other intervals where there are many answers', () => {
    for (const given of [counts(6000, 2000, 2000), counts(1000, 8000, 1000), counts(9990, 5, 5)]) {
      const drawn = valueOf(core.bootstrapInterval({ counts: given, level: 0.95, resamples: 20_000, seed: 5 }));
      const wald = intervalOf(given, { method: 'wald' });
      // One answer more or less of ten thousand is 0.01 of a point.
      const room = Math.max(0.06 * wald.marginOfError, 0.02);
      expect(drawn.lower).to.be.closeTo(wald.lowerRaw, room);
      expect(drawn.upper).to.be.closeTo(wald.upperRaw, room);
      expect(drawn.lower).to.be.closeTo(intervalOf(given).lower, room + 0.05);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    const of = (seed: number) => valueOf(core.bootstrapInterval({ counts: counts(57, 13, 31), level: 0.9, seed }));
    expect(of(3)).to.deep.equal(of(3));
    expect([of(3).lower, of(3).upper]).not.to.deep.equal([of(4).lower, of(4).upper]);
  });

  it('takes a million answers in its stride, and those that are all alike', () => {
    const many = valueOf(core.bootstrapInterval({ counts: counts(6e11, 2e11, 2e11), level: 0.99 }));
    expect(many.upper - many.lower).to.be.within(0, 0.001);
    for (const [given, point] of [
      [counts(0, 9, 0), 0],
      [counts(0, 0, 9), -100],
    ] as const)
      expect(valueOf(core.bootstrapInterval({ counts: given, level: 0.95 }))).to.include({
        lower: point,
        upper: point,
      });
  });

  it('draws as often as the binomial distribution says, by jumps and by rejection', () => {
    // Of the promoters alone: the others are passives, so a score is 100 × successes ÷ trials.
    for (const [successes, trials] of [
      [3, 40],
      [20, 60],
      [900, 1000],
    ] as const) {
      const { lower, upper } = valueOf(
        core.bootstrapInterval({ counts: counts(successes, trials - successes, 0), level: 0.9, resamples: 50_000 }),
      );
      const found = [lower, upper].map((one) => Math.round((one * trials) / 100));
      expect(found).to.deep.equal([0.05, 0.95].map((share) => binomialQuantile(share, trials, successes / trials)));
    }
  });

  it('refuses parts of answers, and misuse', () => {
    for (const [given, field] of [
      [counts(1.5, 1, 1), 'promoters'],
      [counts(1, 1.5, 1), 'passives'],
      [counts(1, 1, 1.5), 'detractors'],
    ] as const)
      expect(issuesOf(core.bootstrapInterval({ counts: given, level: 0.9 }))).to.deep.equal([
        { field, code: 'not-whole' },
      ]);
    expect(issuesOf(core.bootstrapInterval({ counts: counts(0, 0, 0), level: 0.9 }))[0]!.code).to.equal('no-answers');
    expect(() => core.bootstrapInterval({ counts: counts(1, 1, 1), level: 0.9, resamples: 0 })).to.throw(RangeError);
    expect(() => core.bootstrapInterval({ counts: counts(1, 1, 1), level: 0.9, seed: -1 })).to.throw(RangeError);
  });
});

describe('what an interval promises', () => {
  it('holds: of 95 % intervals about 95 of 100 hold the truth, where plain Wald fails for few answers', () => {
    const truths = [
      [0.6, 0.2],
      [0.3, 0.3],
      [0.88, 0.03],
    ] as const;
    for (const [promoters, detractors] of truths)
      for (const answers of [20, 100, 500]) {
        const held = coverage(promoters, detractors, answers, 'adjusted');
        // Four standard errors of 4000 surveys are 0.014; the method itself is off by a point or two.
        expect(held, `${promoters} ${detractors} ${answers}`).to.be.within(0.925, 0.99);
      }
    expect(coverage(0.97, 0.01, 20, 'wald')).to.be.below(0.7);
    expect(coverage(0.97, 0.01, 20, 'adjusted')).to.be.above(0.9);
  });

  it('holds in a small population too, of which half or most answered', () => {
    for (const asked of [30, 50]) {
      const random = core.randomFractions(asked);
      const everybody = Array.from({ length: 60 }, (_, index) => (index < 33 ? 1 : index < 48 ? 0 : -1));
      let held = 0;
      for (let survey = 0; survey < 2000; survey += 1) {
        const drawn = shuffled(everybody, random).slice(0, asked);
        const given = counts(...([1, 0, -1].map((one) => drawn.filter((answer) => answer === one).length) as Three));
        const { lower, upper } = intervalOf(given, { population: 60 });
        if (lower <= 35 && 35 <= upper) held += 1;
      }
      // Ten silent people leave so few possible scores that a step more or less is some percents.
      expect(held / 2000, `${asked} of 60`).to.be.within(0.9, 0.99);
    }
  });
});

describe('a change from one survey to another', () => {
  const change = (before: core.AnswerCounts, after: core.AnswerCounts, one = 0.95) =>
    valueOf(core.npsDifference({ before, after, level: one }));

  it('is none of the same answers, and changes its sign with the order', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(change(one, one)).to.include({ difference: 0, adjustedDifference: 0, z: 0, significant: false });
        expectClose(change(one, one).pValue, 1);
        const [there, back] = [change(one, other), change(other, one)];
        expectClose(there.difference, -back.difference);
        expectClose(there.pValue, back.pValue);
        expect(there.interval.lower).to.be.within(-200, there.difference);
        expect(there.interval.upper).to.be.within(there.difference, 200);
      }),
    );
  });

  it('is significant exactly where its interval as given by the formula leaves out nothing changed', () => {
    fc.assert(
      fc.property(some, some, level, (one, other, at) => {
        const { significant, tooSmall, interval, z } = change(one, other, at);
        if (tooSmall) return;
        // At the very edge the digits decide.
        if (Math.abs(Math.abs(z) - core.criticalValue(at)) < 1e-9) return;
        expect(significant).to.equal(interval.lowerRaw > 0 || interval.upperRaw < 0);
      }),
    );
  });

  it('is too small to tell at every level where a few answers are all alike, or the added ones turn the change', () => {
    const levels = [0.5, 0.8, 0.9, 0.95, 0.99];
    const cases: readonly (readonly [before: core.AnswerCounts, after: core.AnswerCounts])[] = [
      [counts(3, 0, 0), counts(99, 0, 1)],
      [counts(99, 0, 1), counts(3, 0, 0)],
      [counts(5, 0, 0), counts(200, 0, 0)],
      [counts(0, 0, 4), counts(1, 0, 300)],
      [counts(0, 9, 0), counts(200, 9, 0)],
      // Twelve are more than a few, but the change goes the other way than that of the adjusted scores.
      [counts(12, 0, 0), counts(990, 0, 10)],
    ];
    for (const [before, after] of cases)
      for (const one of levels) expect(change(before, after, one)).to.include({ tooSmall: true, significant: false });
    // Ten that are alike are a survey like any other.
    expect(change(counts(10, 0, 0), counts(0, 0, 100))).to.include({ tooSmall: false, significant: true });
    expect(change(counts(8, 1, 0), counts(0, 0, 100))).to.include({ tooSmall: false, significant: true });
  });

  it('is no change that only the added answers make', () => {
    // No change at all, and half a point, of which the added answers make nearly seven.
    for (const after of [counts(20_000, 0, 0), counts(20_100, 300, 0)]) {
      const found = change(counts(39, 1, 0), after, 0.8);
      expect(found.pValue).to.be.below(0.2);
      expect(found).to.include({ tooSmall: true, significant: false });
    }
    expect(change(counts(30, 0, 0), counts(20_000, 0, 0), 0.8)).to.include({ difference: 0, significant: false });
  });

  it('never goes another way than the scores do where it is significant', () => {
    fc.assert(
      fc.property(some, some, level, (one, other, at) => {
        const { significant, difference, adjustedDifference, tooSmall } = change(one, other, at);
        if (significant) expect(difference * adjustedDifference).to.be.above(0);
        expect(significant && tooSmall).to.equal(false);
      }),
    );
  });

  it('is chance where it is just as likely by chance as the level lets pass', () => {
    let tried = 0;
    for (let promoters = 31; promoters <= 36; promoters += 1) {
      const [before, after] = [counts(30, 30, 40), counts(promoters, 30, 70 - promoters)];
      const { pValue } = change(before, after);
      // Only a level that gives the very chance back, to the last digit, is at the edge.
      if (1 - (1 - pValue) !== pValue) continue;
      tried += 1;
      expect(change(before, after, 1 - pValue).significant).to.equal(false);
      expect(change(before, after, 1 - pValue * 1.01).significant).to.equal(true);
      expect(change(before, after, 1 - pValue * 0.99).significant).to.equal(false);
    }
    expect(tried).to.be.above(0);
  });

  it('tells which of the two surveys is wrong', () => {
    const issues = issuesOf(core.npsDifference({ before: counts(0, 0, 0), after: counts(1, -1, 1), level: 0.95 }));
    expect(issues.map(({ field, code }) => [field, code])).to.deep.equal([
      ['earlierPromoters', 'no-answers'],
      ['passives', 'below-minimum'],
    ]);
  });

  it('is noticed as often as the sample size was chosen for', () => {
    const [before, after] = [
      [0.45, 0.25],
      [0.55, 0.2],
    ] as const;
    const variance = 0.45 + 0.25 - 0.2 ** 2;
    const { answers } = valueOf(core.sampleSizeForChange({ change: 15, level: 0.95, variance }));
    const random = core.randomFractions(11);
    let noticed = 0;
    for (let trial = 0; trial < 1000; trial += 1)
      if (change(drawn(random, answers, ...before), drawn(random, answers, ...after)).significant) noticed += 1;
    expect(noticed / 1000).to.be.within(0.76, 0.86);
  });
});

describe('how many answers it takes', () => {
  it('is as many as make the margin what was wanted', () => {
    const margin = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(margin, level, fc.option(fc.integer({ min: 10, max: 100_000 })), (marginOfError, one, population) => {
        const { answers } = valueOf(core.sampleSizeForMargin({ marginOfError, level: one, population }));
        const margin = (n: number) =>
          100 *
          core.criticalValue(one) *
          Math.sqrt(
            ((1 / (n + 3)) * ((population ?? Infinity) === Infinity ? 1 : population! - n)) / ((population ?? 2) - 1),
          );
        expect(margin(answers)).to.be.at.most(marginOfError * (1 + 1e-6));
        if (answers > 1) expect(margin(answers - 1)).to.be.above(marginOfError * (1 - 1e-6));
        if (population !== null) expect(answers).to.be.at.most(population);
      }),
    );
  });

  it('is exactly as many as gave a margin, of everybody and of a population', () => {
    for (let given = 1; given <= 1500; given += 7) {
      const error = 100 * core.criticalValue(0.95) * Math.sqrt(0.64 / (given + 3));
      if (error <= 100) {
        const { answers } = valueOf(core.sampleSizeForMargin({ marginOfError: error, level: 0.95, variance: 0.64 }));
        expect(answers, `${given}`).to.equal(given);
      }
      const population = 2 * given + 9;
      const marginOfError = error * core.finitePopulationCorrection(given, population);
      if (marginOfError > 100) continue;
      const part = { marginOfError, level: 0.95, variance: 0.64, population };
      expect(valueOf(core.sampleSizeForMargin(part)).answers, `${given} of ${population}`).to.equal(given);
    }
  });

  it('falls with a wider margin, a greater change and a lower level, and rises with the power', () => {
    const margins = [1, 2, 5, 10, 30].map((marginOfError) => ({ marginOfError, level: 0.95 }));
    const changes = [1, 2, 5, 10, 30].map((change) => ({ change, level: 0.95 }));
    const sizes = [
      margins.map((one) => valueOf(core.sampleSizeForMargin(one)).answers),
      changes.map((one) => valueOf(core.sampleSizeForChange(one)).answers),
      [0.99, 0.95, 0.9, 0.8].map((one) => valueOf(core.sampleSizeForMargin({ marginOfError: 5, level: one })).answers),
      [0.95, 0.9, 0.8].map((power) => valueOf(core.sampleSizeForChange({ change: 5, level: 0.95, power })).answers),
    ];
    for (const list of sizes) {
      expect(list).to.deep.equal([...list].sort((one, other) => other - one));
      expect(new Set(list).size).to.equal(list.length);
    }
  });

  it('names what is wrong by its field', () => {
    const margin = { marginOfError: 5, level: 0.95 };
    const change = { change: 5, level: 0.95 };
    const fields = [
      core.sampleSizeForMargin({ ...margin, marginOfError: -1 }),
      core.sampleSizeForMargin({ ...margin, marginOfError: 1e-200 }),
      core.sampleSizeForMargin({ ...margin, variance: -0.1 }),
      core.sampleSizeForMargin({ ...margin, population: 0.5 }),
      core.sampleSizeForChange({ ...change, change: 0 }),
      core.sampleSizeForChange({ ...change, change: 1e-200 }),
      core.sampleSizeForChange({ ...change, variance: 1.5 }),
    ].map((outcome) => issuesOf(outcome).map(({ field }) => field));
    expect(fields).to.deep.equal([
      ['marginOfError'],
      ['marginOfError'],
      ['variance'],
      ['population'],
      ['change'],
      ['change'],
      ['variance'],
    ]);
    expect(() => core.sampleSizeForMargin({ ...margin, population: NaN })).to.throw(TypeError, 'population');
  });

  it('is one at the least, and no number where there is no end', () => {
    expect(valueOf(core.sampleSizeForMargin({ marginOfError: 100, level: 0.8 })).answers).to.equal(1);
    expect(valueOf(core.sampleSizeForChange({ change: 200, level: 0.8, variance: 0 })).answers).to.equal(1);
    const alike = { marginOfError: 5, level: 0.95, variance: 0 };
    expect(valueOf(core.sampleSizeForMargin({ ...alike, population: 1 })).answers).to.equal(1);
    expect(valueOf(core.sampleSizeForMargin(alike)).answers).to.equal(1);
    const code = (outcome: core.Outcome<unknown>) => issuesOf(outcome)[0]!.code;
    expect(code(core.sampleSizeForMargin({ marginOfError: 0, level: 0.95 }))).to.equal('not-positive');
    expect(code(core.sampleSizeForMargin({ marginOfError: 1e-200, level: 0.95 }))).to.equal('too-large');
    expect(code(core.sampleSizeForMargin({ marginOfError: 5, level: 0.95, variance: 2 }))).to.equal('above-maximum');
    expect(code(core.sampleSizeForMargin({ marginOfError: 5, level: 0.95, population: 0 }))).to.equal('below-minimum');
    expect(code(core.sampleSizeForChange({ change: 201, level: 0.95 }))).to.equal('above-maximum');
    expect(() => core.sampleSizeForChange({ change: 5, level: 0.95, power: 1 })).to.throw(RangeError, 'power');
    const [wrong, message] = [{ level: 5, variance: 0 }, 'requires level'];
    expect(() => core.sampleSizeForMargin({ marginOfError: 5, ...wrong })).to.throw(RangeError, message);
    expect(() => core.sampleSizeForChange({ change: 5, ...wrong })).to.throw(RangeError, `Change ${message}`);
  });
});

describe('several groups', () => {
  const group = (given: core.AnswerCounts, weight: number | null = null) => ({ counts: given, weight });
  const of = (groups: readonly core.NpsGroup[]) => valueOf(core.npsOfGroups({ groups, level: 0.95 }));

  it('without weights are the answers of all of them', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (list) => {
        const all = list.reduce((sum, one) =>
          counts(sum.promoters + one.promoters, sum.passives + one.passives, sum.detractors + one.detractors),
        );
        const together = of(list.map((one) => group(one)));
        expect(together.netPromoterScore).to.equal(score(all));
        expectClose(together.effectiveAnswers, together.answers);
        expect(together.interval).to.deep.equal(intervalOf(all));
        expect(together.groups.map(({ interval }) => interval)).to.deep.equal(list.map((one) => intervalOf(one)));
      }),
    );
  });

  it('with weights lie between the lowest and the highest, and are less sure than as many equal answers', () => {
    const weighted = fc.tuple(some, fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(weighted, { minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 9 }), (list, times) => {
        const together = of(list.map(([one, weight]) => group(one, weight)));
        const scores = list.map(([one]) => score(one));
        expect(together.netPromoterScore).to.be.within(Math.min(...scores) - 1e-9, Math.max(...scores) + 1e-9);
        expect(together.effectiveAnswers).to.be.within(1 - 1e-9, together.answers * (1 + 1e-9));
        expectClose(valueOf(core.npsScore(together.effectiveCounts)).netPromoterScore, together.netPromoterScore);
        const scaled = of(list.map(([one, weight]) => group(one, weight * times)));
        expectClose(scaled.netPromoterScore, together.netPromoterScore);
        expectClose(scaled.effectiveAnswers, together.effectiveAnswers);
      }),
    );
  });

  it('weigh each answer by its group, as Kish counts', () => {
    const list = [group(counts(5, 3, 2), 900), group(counts(60, 20, 20), 100)];
    const weights = [...Array<number>(10).fill(90), ...Array<number>(100).fill(1)];
    expectClose(of(list).effectiveAnswers, core.effectiveAnswers(weights));
    expect(of(list).groups.map(({ small, weightShare }) => [small, weightShare])).to.deep.equal([
      [true, 0.9],
      [false, 0.1],
    ]);
  });

  it('are small below thirty answers, and not from there on', () => {
    const marks = [counts(29, 0, 0), counts(30, 0, 0)].map((one) => of([group(one)]).groups[0]!.small);
    expect(marks).to.deep.equal([true, false]);
    expect(() => core.npsOfGroups({ groups: [group(counts(1, 1, 1), NaN)], level: 0.95 })).to.throw(
      TypeError,
      'weight',
    );
    expect(() => core.npsOfGroups({ groups: [group(counts(1, NaN, 1))], level: 0.95 })).to.throw(TypeError, 'passives');
  });

  it('of which one weighs nothing are as if it were not there', () => {
    const [one, other] = [counts(60, 20, 20), counts(2, 4, 4)];
    const [without, nothing] = [of([group(one, 500)]), of([group(one, 500), group(other, 0)])];
    expectClose(nothing.netPromoterScore, without.netPromoterScore);
    expectClose(nothing.effectiveAnswers, 100);
    expectClose(nothing.interval.lower, without.interval.lower);
    expect(nothing.groups[1]!.weightShare).to.equal(0);
  });

  it('are refused where there are none, where weights are missing, negative or all nothing', () => {
    const issues = (groups: readonly core.NpsGroup[]) => issuesOf(core.npsOfGroups({ groups, level: 0.95 }));
    const one = counts(1, 1, 1);
    expect(issues([])).to.deep.equal([{ field: 'groups', code: 'too-few', limit: 1 }]);
    expect(issues([group(one, 0), group(one, 0)])).to.deep.equal([{ field: 'groups', code: 'no-weight' }]);
    expect(issues([group(one, 5), group(one)])).to.deep.equal([
      { field: 'groups', row: 1, column: 'weight', code: 'empty' },
    ]);
    expect(issues([group(one, -1)])[0]).to.include({ row: 0, column: 'weight', code: 'below-minimum' });
    expect(issues([group(one), group(counts(0, 0, 0))])[0]).to.include({
      field: 'groups',
      row: 1,
      column: 'promoters',
      code: 'no-answers',
    });
    expect(of([group(one, 0), group(counts(1, 0, 0), 3)]).netPromoterScore).to.equal(100);
  });

  it('of answers count as many as are equal', () => {
    expect(core.effectiveAnswers(Array<number>(300_000).fill(1e-300))).to.be.closeTo(300_000, 1e-3);
    expect(core.effectiveAnswers([5, 0])).to.equal(1);
    for (const wrong of [[], [0, 0], [1, -1]]) expect(() => core.effectiveAnswers(wrong)).to.throw(RangeError);
  });
});

describe('where a field is named', () => {
  const huge = 1e308;
  it('and a number is too large, or below nothing', () => {
    const field = (outcome: { readonly ok: boolean }) => issuesOf(outcome as never)[0]!;
    expect(field(core.responseBounds({ counts: counts(6, 2, 2), invited: huge }))).to.deep.equal({
      field: 'invited',
      code: 'too-large',
    });
    const values = { promoterValue: 3, passiveValue: 2, detractorValue: 1 };
    expect(field(core.worthOfOnePoint({ ...values, customers: -1 }))).to.include({ field: 'customers' });
    expect(field(core.worthOfOnePoint({ ...values, customers: huge, promoterValue: huge }))).to.include({
      field: 'promoterValue',
      code: 'too-large',
    });
  });

  it('and weighted answers miss one by more than rounding', () => {
    expect(core.npsScore(counts(1 - 1e-9, 0, 0)).ok).to.equal(true);
    expect(issuesOf(core.npsScore(counts(1 - 2e-9, 0, 0)))).to.deep.equal([
      { field: 'promoters', code: 'no-answers', limit: 1 },
    ]);
  });
});

describe('what the score leaves out', () => {
  it('bounds the truth whoever keeps silent', () => {
    const silence = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(some, silence, silence, silence, (given, promoters, passives, detractors) => {
        const { answers } = valueOf(core.npsScore(given));
        const silent = promoters + passives + detractors;
        const bounds = valueOf(core.responseBounds({ counts: given, invited: answers + silent }));
        const truth = score(
          counts(given.promoters + promoters, given.passives + passives, given.detractors + detractors),
        );
        expect(truth).to.be.within(bounds.lowest - 1e-9, bounds.highest + 1e-9);
        expect(bounds.silent).to.equal(silent);
      }),
    );
    expect(issuesOf(core.responseBounds({ counts: counts(0, 0, 0), invited: 5 }))[0]!.code).to.equal('no-answers');
    expect(valueOf(core.responseBounds({ counts: counts(5, 3, 2), invited: 10 }))).to.deep.equal({
      responseRate: 1,
      silent: 0,
      lowest: 30,
      highest: 30,
    });
    expect(issuesOf(core.responseBounds({ counts: counts(5, 3, 2), invited: 9 }))).to.deep.equal([
      {
        field: 'invited',
        code: 'invited-below-answers',
        limit: 10,
        suggestion: { field: 'invited', value: 10 },
      },
    ]);
    const asked = { counts: counts(5, 3, 2), invited: 12 };
    expect(issuesOf(core.responseBounds({ ...asked, population: 11 }))).to.deep.equal([
      {
        field: 'invited',
        code: 'invited-above-population',
        limit: 11,
        suggestion: { field: 'invited', value: 11 },
      },
    ]);
    expect(valueOf(core.responseBounds({ ...asked, population: 12 }))).to.deep.equal(
      valueOf(core.responseBounds({ ...asked, population: null })),
    );
    expect(() => core.responseBounds({ ...asked, population: NaN })).to.throw(TypeError, 'population');
  });

  it('jumps by as much as one answer weighs', () => {
    fc.assert(
      fc.property(some, (given) => {
        if (given.detractors === 0) return;
        const { byOneGroup, byTwoGroups } = valueOf(core.oneAnswerMoved(given));
        const { promoters, passives, detractors } = given;
        expectClose(score(counts(promoters, passives + 1, detractors - 1)) - score(given), byOneGroup);
        expectClose(score(counts(promoters + 1, passives, detractors - 1)) - score(given), byTwoGroups);
      }),
    );
  });

  it('keeps colleagues from being recognised from five answers on', () => {
    expect([0, 4, 5, 6].map((answers) => core.keepsAnonymity(answers))).to.deep.equal([false, false, true, true]);
    expect([9, 10].map((answers) => core.keepsAnonymity(answers, 10))).to.deep.equal([false, true]);
  });

  it('says of the same answers what satisfaction says', () => {
    fc.assert(
      fc.property(some, (given) => {
        const { netPromoterScore, topTwoBox, satisfied } = valueOf(core.satisfactionBesideNps(given));
        expectClose(netPromoterScore, 100 * (topTwoBox - (1 - satisfied)));
        expect(satisfied).to.be.at.least(topTwoBox);
      }),
    );
  });
});

describe('what the score is worth', () => {
  it('adds up: a point by two groups is the middle of the two ways by one', () => {
    const money = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(count, money, money, money, (customers, promoterValue, passiveValue, detractorValue) => {
        const worth = valueOf(core.worthOfOnePoint({ customers, promoterValue, passiveValue, detractorValue }));
        expectClose(worth.onePoint, (worth.fromPassives + worth.fromDetractors) / 2);
      }),
    );
    const huge = { customers: 1e300, promoterValue: 1e300, passiveValue: 0, detractorValue: 0 };
    expect(issuesOf(core.worthOfOnePoint(huge))).to.deep.equal([{ field: 'promoterValue', code: 'too-large' }]);
    expect(issuesOf(core.worthOfOnePoint({ ...huge, customers: -1 }))[0]!.code).to.equal('below-minimum');
  });

  it('saves nothing where nobody is called or nobody is won over', () => {
    const loop = { detractors: 100, contactedShare: 0.5, recoveredShare: 0.2, valueBefore: 10, valueAfter: 60 };
    expect(valueOf(core.closedLoop(loop))).to.deep.equal({ recovered: 10, valueSaved: 500 });
    for (const none of [{ contactedShare: 0 }, { recoveredShare: 0 }, { detractors: 0 }])
      expect(valueOf(core.closedLoop({ ...loop, ...none })).valueSaved).to.equal(0);
    for (const [wrong, field] of [
      [{ contactedShare: 2 }, 'contactedShare'],
      [{ recoveredShare: -0.1 }, 'recoveredShare'],
      [{ detractors: -1 }, 'detractors'],
      [{ detractors: 1e200, valueAfter: 1e200 }, 'valueAfter'],
    ] as const)
      expect(issuesOf(core.closedLoop({ ...loop, ...wrong })).map((issue) => issue.field)).to.deep.equal([field]);
  });

  it('keeps the claim of growth within what was studied', () => {
    expect(core.salesGrowthIllustration(5)).to.include({ points: 5, capped: false });
    expect(core.salesGrowthIllustration(5.5)).to.include({ points: 5, capped: true });
    expect(core.salesGrowthIllustration(-20).salesGrowthNextQuarter).to.be.closeTo(-0.073, 1e-12);
    expect(core.salesGrowthIllustration(2).salesGrowthNextQuarter).to.be.closeTo(0.0292, 1e-12);
    for (const [wrong, field] of [
      [{ netRevenueRetention: -1, earnedNewCustomers: 0 }, 'netRevenueRetention'],
      [{ netRevenueRetention: 1, earnedNewCustomers: -1 }, 'earnedNewCustomers'],
    ] as const)
      expect(issuesOf(core.earnedGrowthRate(wrong))).to.deep.equal([{ field, code: 'below-minimum', limit: 0 }]);
    expect(
      issuesOf(core.earnedGrowthRate({ netRevenueRetention: 1.7e308, earnedNewCustomers: 1.7e308 })),
    ).to.deep.equal([{ field: 'netRevenueRetention', code: 'too-large' }]);
  });
});

type Three = [number, number, number];

/** A survey of so many, by chance. */
function drawn(random: () => number, answers: number, promoters: number, detractors: number): core.AnswerCounts {
  const three: Three = [0, 0, 0];
  for (let answer = 0; answer < answers; answer += 1) {
    const chance = random();
    three[chance < promoters ? 0 : chance < 1 - detractors ? 1 : 2]! += 1;
  }
  return counts(...three);
}

/** How many of 4000 intervals hold the truth. */
function coverage(promoters: number, detractors: number, answers: number, method: core.NpsMethod): number {
  const random = core.randomFractions(answers);
  const truth = 100 * (promoters - detractors);
  let held = 0;
  for (let survey = 0; survey < 4000; survey += 1) {
    const { lower, upper } = intervalOf(drawn(random, answers, promoters, detractors), { method });
    if (lower <= truth + 1e-9 && truth - 1e-9 <= upper) held += 1;
  }
  return held / 4000;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const list = [...items];
  for (let place = list.length - 1; place > 0; place -= 1) {
    const other = Math.floor(random() * (place + 1));
    [list[place], list[other]] = [list[other]!, list[place]!];
  }
  return list;
}

/** By adding up the distribution itself, from logarithms, since the first terms may be too small for a number. */
function binomialQuantile(share: number, trials: number, probability: number): number {
  let [term, below] = [trials * Math.log(1 - probability), 0];
  for (let successes = 0; successes <= trials; successes += 1) {
    below += Math.exp(term);
    if (below >= share) return successes;
    term += Math.log(((trials - successes) / (successes + 1)) * (probability / (1 - probability)));
  }
  return trials;
}
