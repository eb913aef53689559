import { expect } from 'chai';
import * as core from './support/core.js';
import { valueOf } from './support/expect-outcome.js';

const counts = (promoters: number, passives: number, detractors: number) => ({ promoters, passives, detractors });
const wald = (given: core.AnswerCounts, level = 0.95) =>
  valueOf(core.npsInterval({ counts: given, level, method: 'wald' }));

/**
 * Numbers that others have printed. Where a source has no score, it has the same sum under another name: with +1, 0 and −1
 * for two discordant kinds of pairs and the concordant ones, a difference of paired proportions is a net score.
 */
describe('the score beside what others have published', () => {
  it('has the variances and standard errors in the tests of the R package NPS by Rocks himself (github.com/brendan-r/NPS)', () => {
    // Detractors, passives, promoters: the order of that package; a part of 1 and not of 100.
    const published = [
      [[1, 2, 3], 1 / 3, 5 / 9, 0.304],
      [[1, 0, 0], -1, 0, 0],
      [[0, 1, 0], 0, 0, 0],
      [[0, 0, 1], 1, 0, 0],
      [[1, 0, 1], 0, 1, 0.707],
      [[0, 1, 1], 0.5, 0.25, 0.354],
      [[1, 1, 1], 0, 2 / 3, 0.471],
    ] as const;
    for (const [[detractors, passives, promoters], score, variance, standardError] of published) {
      const given = counts(promoters, passives, detractors);
      const found = valueOf(core.npsScore(given));
      expect(found.netPromoterScore / 100).to.be.closeTo(score, 1e-12);
      expect(found.variance).to.be.closeTo(variance, 1e-12);
      expect(wald(given).standardError / 100).to.be.closeTo(standardError, 0.0005);
    }
  });

  it('of 0, 7, 7, 9, 9, 9 is a third, as in the same tests', () => {
    const eleven = [1, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0];
    const given = valueOf(core.groupedAnswers({ counts: eleven, scale: '0-10' }));
    expect(valueOf(core.npsScore(given)).netPromoterScore).to.be.closeTo(100 / 3, 1e-12);
  });

  it('has the variance of ½, ⅓ and ⅙: 5/9 (whuber, CrossValidated 18603)', () => {
    const { netPromoterScore, variance } = valueOf(core.npsScore(counts(162, 108, 54)));
    expect(netPromoterScore).to.be.closeTo(100 / 3, 1e-12);
    expect(variance).to.be.closeTo(5 / 9, 1e-12);
  });

  it('has the plain interval of 3 and 9 of 32 pairs: −0.01448204 to 0.38948204 (PropCIs, diffpropci.Wald.mp; Altman 1999)', () => {
    const { centre, lower, upper } = wald(counts(9, 20, 3));
    expect(centre / 100).to.be.closeTo(0.1875, 1e-12);
    expect(lower / 100).to.be.closeTo(-0.01448204, 5e-9);
    expect(upper / 100).to.be.closeTo(0.38948204, 5e-9);
  });

  it('with half an answer added to each of four cells has the interval of Agresti & Min (2005): −0.21601726 to −0.03089632 (PropCIs, diffpropci.mp)', () => {
    // 40 and 20 discordant pairs of 160; the two concordant cells hold the other 100, and half a pair each.
    const { centre, lower, upper } = wald(counts(20.5, 101, 40.5));
    expect(centre / 100).to.be.closeTo(-0.1234568, 5e-8);
    expect(lower / 100).to.be.closeTo(-0.21601726, 5e-9);
    expect(upper / 100).to.be.closeTo(-0.03089632, 5e-9);
  });

  it('corrects for 40 of 300 as statpsych does: 3.65 ÷ √40 becomes 0.5381631 (ci.mean.fpc; Bonett 2021)', () => {
    const correction = core.finitePopulationCorrection(40, 300);
    const standardError = (correction * 3.65) / Math.sqrt(40);
    expect(standardError).to.be.closeTo(0.5381631, 5e-8);
  });

  it('needs three answers less than a comparison of two means: 393 of each at a spread of 50 for a change of 10 (RSamplingz, nPM)', () => {
    // The adjusted interval adds three answers. A spread of 50 to a change of 10 is a spread of 1 to one of 20 points.
    const { answers } = valueOf(core.sampleSizeForChange({ change: 20, level: 0.95, variance: 1, power: 0.8 }));
    expect(answers + 3).to.equal(393);
  });

  it('needs 1534, 382, 981 and 243 answers as Lewis & Sauro print (measuringu.com/nps-ci-sample-size)', () => {
    const answers = (marginOfError: number, spread: number) =>
      valueOf(core.sampleSizeForMargin({ marginOfError, level: 0.95, variance: spread ** 2 })).answers;
    expect([answers(5, 1), answers(10, 1), answers(5, 0.8), answers(10, 0.8)]).to.deep.equal([1534, 382, 981, 243]);
  });

  it('counts unequal weights as (Σw)² ÷ Σw², the formula of svyweight, weightflow and autumn after Kish (1965)', () => {
    const weights = [0.4, 0.4, 1, 1, 1, 2.2];
    const deviation = weights.reduce((sum, weight) => sum + (weight - 1) ** 2, 0) / weights.length;
    // weightflow writes it as 1 + the squared coefficient of variation; the mean weight here is 1.
    expect(core.effectiveAnswers(weights)).to.be.closeTo(weights.length / (1 + deviation), 1e-12);
  });
});
