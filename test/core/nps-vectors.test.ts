import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import * as core from './support/core.js';
import { valueOf } from './support/expect-outcome.js';

// Each model of the file has inputs and results of its own shape.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;

interface Vector {
  readonly id: string;
  readonly model: string;
  readonly inputs: Loose;
  readonly expected: Loose;
  readonly tolerance: number;
  readonly source: string;
}

const vectors = JSON.parse(readFileSync(new URL('../golden/vectors.json', import.meta.url), 'utf8')) as Vector[];
const ours = vectors.filter(({ model }) => /^nps|^earned_growth/.test(model));

const countsOf = ({ promoters, passives, detractors }: Loose): core.AnswerCounts => ({
  promoters,
  passives,
  detractors,
});
const listed = ([promoters, passives, detractors]: number[]) => countsOf({ promoters, passives, detractors });
const score = (inputs: Loose) => valueOf(core.npsScore(countsOf(inputs))).netPromoterScore;

/** What the file calls by its own names, of one way to tell how sure a score is. */
function limits(inputs: Loose, method: core.NpsMethod) {
  const interval = valueOf(core.npsInterval({ counts: countsOf(inputs), level: inputs['conf'], method }));
  const { standardError: se, marginOfError: moe, centre: center, lower: lo, upper: hi } = interval;
  return { se, moe, center, lo, hi };
}

const cases: Record<string, (inputs: Loose) => Loose> = {
  'nps-seed': (inputs) => ({ nps: score(inputs) }),
  'nps-seed-wald': (inputs) => limits(inputs, 'wald'),
  'nps-seed-adjwald': (inputs) => limits(inputs, 'adjusted'),
  'nps-all-promoters': (inputs) => ({
    ...limits(inputs, 'adjusted'),
    nps: score(inputs),
    wald_se: limits(inputs, 'wald').se,
  }),
  'nps-csat-paradox': (inputs) => {
    const { netPromoterScore, satisfied } = valueOf(core.satisfactionBesideNps(countsOf(inputs)));
    return { nps: netPromoterScore, satisfied_7_10: satisfied };
  },
  'nps-fresh-n100': (inputs) => limits(inputs, 'wald'),
  'nps-two-waves': ({ wave1, wave2 }) => {
    const change = valueOf(core.npsDifference({ before: listed(wave1), after: listed(wave2), level: 0.95 }));
    return {
      diff_raw: change.difference,
      diff_adj: change.adjustedDifference,
      z: change.z,
      p_value: change.pValue,
      significant_95: change.significant,
    };
  },
  'nps-sample-size': ({ moe, conf, s_worst, s_seed }) => {
    const answers = (s: number) =>
      valueOf(core.sampleSizeForMargin({ marginOfError: moe, level: conf, variance: s ** 2 })).answers;
    return { n_worst: answers(s_worst), n_seed: answers(s_seed) };
  },
  'nps-growth-claim': ({ delta_nps }) => ({
    sales_growth_next_quarter: core.salesGrowthIllustration(delta_nps).salesGrowthNextQuarter,
  }),
  'nps-earned-growth': ({ nrr, enc }) => ({
    egr: valueOf(core.earnedGrowthRate({ netRevenueRetention: nrr, earnedNewCustomers: enc })).earnedGrowthPerYear,
  }),
  'nps-scale-1-10': ({ scale_min, scale_max }) => {
    const rule = core.npsScaleRule('1-10');
    expect([rule.first, rule.last]).to.deep.equal([scale_min, scale_max]);
    return { standard: rule.standard, warning: rule.standard ? null : 'nonstandard_scale' };
  },
};

describe('published and derived values of the Net Promoter Score', () => {
  for (const { id, inputs, expected, tolerance, source } of ours) {
    it(`${id} (${source})`, () => {
      const actual = cases[id]!(inputs);
      for (const [key, value] of Object.entries(expected)) {
        if (typeof value === 'number') expect(actual[key], key).to.be.closeTo(value, tolerance + 1e-12);
        else expect(actual[key], key).to.equal(value);
      }
    });
  }

  it('leaves no vector without a case, and has no case without a vector', () => {
    expect(Object.keys(cases).sort()).to.deep.equal(ours.map(({ id }) => id).sort());
    expect(ours.length).to.be.at.least(11);
  });

  it('needs 1534 and 382 answers for ±5 and ±10 at worst, 981 and 243 at s = 0.8 (Lewis & Sauro)', () => {
    const answers = (marginOfError: number, variance: number) =>
      valueOf(core.sampleSizeForMargin({ marginOfError, level: 0.95, variance })).answers;
    expect([answers(5, 1), answers(10, 1), answers(5, 0.64), answers(10, 0.64)]).to.deep.equal([1534, 382, 981, 243]);
  });

  it('NPS 85 on 100 answers, of which 88, 9 and 3 (Verra’s figure): 74 to 92 at 95 %', () => {
    const counts = { promoters: 88, passives: 9, detractors: 3 };
    const { lower, upper } = valueOf(core.npsInterval({ counts, level: 0.95 }));
    expect([Math.round(lower), Math.round(upper)]).to.deep.equal([74, 92]);
  });

  it('NPS 64 on 100 answers: 51 to 73 by the adjusted interval (domain, A19)', () => {
    const counts = { promoters: 68, passives: 28, detractors: 4 };
    const { lower, upper } = valueOf(core.npsInterval({ counts, level: 0.95 }));
    expect([Math.round(lower), Math.round(upper)]).to.deep.equal([51, 73]);
  });
});
