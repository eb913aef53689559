import { expect } from 'chai';
import { calculate, type Answer, type NpsInputs } from '../../src/calculators/index.js';
import fc from '../core/support/fast-check.js';
import { expectClose, valueOf } from '../core/support/expect-outcome.js';
import { valueIn } from './support/sound-answers.js';

/**
 * The whole calculator once more, by plain arithmetic from the formulas as they are published. Nothing of the core is used
 * here, not even its normal distribution.
 */
describe('the NPS calculator beside plain arithmetic', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 90 }), fc.nat(2000), fc.nat(1e6));
  const list = (length: number) => fc.array(count, { minLength: length, maxLength: length });
  const most = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 4_000_000 }));
  const money = fc.integer({ min: -5000, max: 9000 });
  const share = fc.integer({ min: 0, max: 100 }).map((percents) => percents / 100);
  const yesOrNo = fc.constantFrom('yes', 'no');
  const tenths = (from: number, to: number) => fc.integer({ min: 10 * from, max: 10 * to }).map((tenth) => tenth / 10);
  const branches = fc
    .tuple(fc.array(fc.tuple(count, count, count, fc.nat(5000)), { minLength: 2, maxLength: 6 }), fc.boolean())
    .map(([rows, weighted]) =>
      rows.map(([promoters, passives, detractors, weight], place) => ({
        name: `Branch ${place + 1}`,
        promoters,
        passives: passives + 1,
        detractors,
        weight: weighted ? weight + (place === 0 ? 1 : 0) : null,
      })),
    );

  const inputs: fc.Arbitrary<NpsInputs> = fc.record({
    entry: fc.constantFrom('groups', 'answers', 'answers-1-10', 'answers-1-5', 'branches'),
    promoters: count,
    passives: count.map((one) => one + 1),
    detractors: count,
    answerCounts: list(11).map((counts) => [...counts.slice(0, 10), counts[10]! + 1]),
    answerCountsTen: list(10).map((counts) => [counts[0]! + 1, ...counts.slice(1)]),
    answerCountsFive: list(5).map((counts) => [counts[0]! + 1, ...counts.slice(1)]),
    branches,
    comparison: fc.constantFrom('none', 'earlier'),
    earlierPromoters: count,
    earlierPassives: count.map((one) => one + 1),
    earlierDetractors: count,
    confidence: fc.constantFrom('80', '90', '95', '99'),
    scale: fc.constant('0-10'),
    surveyOf: fc.constantFrom('customers', 'employees'),
    population: fc.option(most),
    invited: fc.option(most),
    targetMargin: tenths(0.1, 100),
    targetChange: tenths(0.1, 200),
    comparisonScore: fc.option(fc.integer({ min: -100, max: 100 })),
    money: yesOrNo,
    customers: fc.integer({ min: 1, max: 100_000 }),
    promoterValue: money,
    passiveValue: money,
    detractorValue: money,
    contactedShare: share,
    recoveredShare: share,
    earnedGrowth: yesOrNo,
    netRevenueRetention: share,
    earnedNewCustomers: share,
    growthIllustration: yesOrNo,
    brandPoints: tenths(-20, 20),
  }) as fc.Arbitrary<NpsInputs>;

  const same = (name: string, compare: (given: NpsInputs, answer: Answer, survey: Survey) => void) => {
    it(name, () => {
      fc.assert(
        fc.property(inputs, (given) => {
          compare(given, valueOf(calculate('nps', given)), surveyOf(given));
        }),
        { numRuns: 150 },
      );
    });
  };

  same('has the score, the shares and the effective answers', (_, answer, { p, q, d, n, answers, weighted }) => {
    expectClose(valueIn(answer, 'netPromoterScore'), (100 * (p - d)) / n, 1e-7);
    expectClose(valueIn(answer, 'promoterShare'), p / n);
    expectClose(valueIn(answer, 'passiveShare'), q / n);
    expectClose(valueIn(answer, 'detractorShare'), d / n);
    expectClose(valueIn(answer, 'satisfied'), (p + q) / n);
    expect(valueIn(answer, 'answers')).to.equal(answers);
    if (weighted) expectClose(valueIn(answer, 'effectiveAnswers'), n);
    else expectClose(valueIn(answer, 'oneAnswerMoved'), 200 / n);
  });

  same('has the adjusted interval, corrected for all customers where these are known', (given, answer, survey) => {
    const { score, centre, error } = errorOf(survey);
    const everybody = usable(given.population, survey);
    const part = everybody === null ? 0 : survey.n / everybody;
    const rest = everybody === null ? 1 : everybody === 1 ? 0 : Math.sqrt((everybody - survey.n) / (everybody - 1));
    const middle = part * score + (1 - part) * centre;
    const margin = quantileOf(given) * error * rest;
    expectClose(valueIn(answer, 'scoreLower'), Math.max(-100, Math.min(score, middle - margin)), 1e-6);
    expectClose(valueIn(answer, 'scoreUpper'), Math.min(100, Math.max(score, middle + margin)), 1e-6);
    expectClose(valueIn(answer, 'marginOfError'), margin, 1e-6);
  });

  same('has the plain interval beside it, corrected likewise', (given, answer, survey) => {
    const { p, d, n } = survey;
    const score = (100 * (p - d)) / n;
    const everybody = usable(given.population, survey);
    const rest = everybody === null ? 1 : everybody === n ? 0 : Math.sqrt((everybody - n) / (everybody - 1));
    const margin = rest * quantileOf(given) * 100 * Math.sqrt(Math.max(0, p / n + d / n - ((p - d) / n) ** 2) / n);
    const { rows } = answer.groups.find(({ id }) => id === 'npsMethods')!;
    const used = rows.find(({ id }) => id === 'methodAdjusted')!.values;
    expect(used).to.deep.equal([valueIn(answer, 'scoreLower'), valueIn(answer, 'scoreUpper')]);
    const [lower, upper] = rows.find(({ id }) => id === 'methodWald')!.values;
    expectClose(lower!, Math.max(-100, score - margin), 1e-5);
    expectClose(upper!, Math.min(100, score + margin), 1e-5);
  });

  same('has the change, its interval and how likely chance alone makes it', (given, answer, survey) => {
    if (given.comparison === 'none') return;
    const [p, q, d] = [given.earlierPromoters, given.earlierPassives, given.earlierDetractors];
    const [now, then] = [errorOf(survey), errorOf({ p, q, d, n: p + q + d })];
    const change = now.score - then.score;
    const error = Math.sqrt(now.error ** 2 + then.error ** 2);
    const middle = now.centre - then.centre;
    const margin = quantileOf(given) * error;
    expectClose(valueIn(answer, 'difference'), change, 1e-7);
    expectClose(valueIn(answer, 'differenceLower'), Math.max(-200, Math.min(change, middle - margin)), 1e-6);
    expectClose(valueIn(answer, 'differenceUpper'), Math.min(200, Math.max(change, middle + margin)), 1e-6);
    const chance = 2 * tailBeyond(Math.abs(middle / error));
    expect(valueIn(answer, 'pValue')).to.be.closeTo(chance, 1e-9);
    const said = answer.notes.some(({ id }) => id === 'change-real');
    const [few, turned] = [(n: number, most: number) => n < 10 && most === n, change * middle < 0];
    const alike = few(survey.n, Math.max(survey.p, survey.q, survey.d)) || few(p + q + d, Math.max(p, q, d));
    // As far from none without the added answers as with them, the same way.
    const borneOut = Math.abs(change) > margin && !turned && !alike;
    if (Math.abs(chance - (1 - levelOf(given))) > 1e-9) expect(said).to.equal(chance < 1 - levelOf(given) && borneOut);
  });

  same('has the answers that it takes: the fewest whose margin is small enough', (given, answer, survey) => {
    const z = quantileOf(given);
    const everybody = possible(given.population, survey);
    const margin = (answers: number, variance: number) =>
      100 *
      z *
      Math.sqrt(
        (variance / (answers + 3)) *
          (everybody === null ? 1 : everybody <= answers ? 0 : (everybody - answers) / (everybody - 1)),
      );
    // With the answers that the interval adds, so that n answers of this kind have the margin that the interval has.
    const variance = (survey.n + 3) * (errorOf(survey).error / 100) ** 2;
    for (const [id, spread] of [
      ['answersForMargin', 1],
      ['answersForMarginHere', variance],
    ] as const) {
      const answers = valueIn(answer, id);
      expect(Number.isInteger(answers) && answers >= 1, id).to.equal(true);
      expect(margin(answers, spread), id).to.be.at.most(given.targetMargin * (1 + 1e-6));
      if (answers > 1) expect(margin(answers - 1, spread), id).to.be.above(given.targetMargin * (1 - 1e-6));
    }
    // Four changes of five are noticed: the quantile of 80 % of a normal distribution.
    const needed = (spread: number) =>
      (2 * spread * (z + 0.8416212335729143) ** 2) / (given.targetChange / 100) ** 2 - 3;
    expect(valueIn(answer, 'answersForChange')).to.be.within(needed(1) * (1 - 1e-8), Math.max(1, needed(1) + 1));
    expect(valueIn(answer, 'answersForChangeHere')).to.be.within(
      needed(variance) * (1 - 1e-8),
      Math.max(1, needed(variance) + 1),
    );
  });

  same('has the bounds for the silent', ({ invited, population }, answer, survey) => {
    const { p, d, n, answers, weighted } = survey;
    const most = usable(population, survey) ?? Infinity;
    const shown = answer.figures.some(({ id }) => id === 'responseRate');
    expect(shown).to.equal(invited !== null && invited >= answers && invited <= most && !weighted);
    if (!shown || invited === null) return;
    expectClose(valueIn(answer, 'responseRate'), n / invited);
    expectClose(valueIn(answer, 'silentLowest'), (100 * (p - d - (invited - n))) / invited, 1e-7);
    expectClose(valueIn(answer, 'silentHighest'), (100 * (p - d + (invited - n))) / invited, 1e-7);
  });

  same('has the bridge to money, growth that is earned, and growth that is claimed', (given, answer, { d, n }) => {
    const has = (id: string) => answer.figures.some((figure) => figure.id === id);
    expect([has('onePoint'), has('earnedGrowth'), has('salesGrowthNextQuarter')]).to.deep.equal([
      given.money === 'yes',
      given.earnedGrowth === 'yes',
      given.growthIllustration === 'yes',
    ]);
    const { customers, promoterValue, passiveValue, detractorValue } = given;
    if (has('onePoint')) {
      const onePercent = 0.01 * customers;
      expectClose(valueIn(answer, 'onePointFromPassives'), onePercent * (promoterValue - passiveValue), 1e-6);
      expectClose(valueIn(answer, 'onePointFromDetractors'), onePercent * (passiveValue - detractorValue), 1e-6);
      expectClose(valueIn(answer, 'onePoint'), (onePercent / 2) * (promoterValue - detractorValue), 1e-6);
      const recovered = ((customers * d) / n) * given.contactedShare * given.recoveredShare;
      expectClose(valueIn(answer, 'recovered'), recovered, 1e-6);
      expectClose(valueIn(answer, 'valueSaved'), recovered * (passiveValue - detractorValue), 1e-5);
    }
    if (has('earnedGrowth'))
      expectClose(valueIn(answer, 'earnedGrowth'), given.netRevenueRetention + given.earnedNewCustomers - 1);
    if (!has('salesGrowthNextQuarter')) return;
    const claimed = answer.figures.find(({ id }) => id === 'salesGrowthNextQuarter')!;
    expectClose(claimed.value!, 0.0146 * Math.max(-5, Math.min(5, given.brandPoints)));
    expect(claimed.period).to.equal(undefined);
  });
});

interface Survey {
  readonly p: number;
  readonly q: number;
  readonly d: number;
  /** Effective ones, where branches have weights. */
  readonly n: number;
  readonly answers: number;
  readonly weighted: boolean;
}

function surveyOf(given: NpsInputs): Survey {
  const plain = (p: number, q: number, d: number) => ({ p, q, d, n: p + q + d, answers: p + q + d, weighted: false });
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const { answerCounts: eleven, answerCountsTen: ten, answerCountsFive: five } = given;
  if (given.entry === 'groups') return plain(given.promoters, given.passives, given.detractors);
  if (given.entry === 'answers')
    return plain(total(eleven.slice(9)), total(eleven.slice(7, 9)), total(eleven.slice(0, 7)));
  if (given.entry === 'answers-1-10') return plain(total(ten.slice(8)), total(ten.slice(6, 8)), total(ten.slice(0, 6)));
  if (given.entry === 'answers-1-5') return plain(five[4]!, five[3]!, total(five.slice(0, 3)));
  const rows = given.branches;
  const all = plain(
    total(rows.map(({ promoters }) => promoters)),
    total(rows.map(({ passives }) => passives)),
    total(rows.map(({ detractors }) => detractors)),
  );
  return rows[0]!.weight === null ? all : weighed(rows, all.answers);
}

/** Every answer of a branch counts as many customers as the branch has for each of its answers. */
function weighed(rows: NpsInputs['branches'], answers: number): Survey {
  let [sum, squares, p, q, d] = [0, 0, 0, 0, 0];
  for (const { promoters, passives, detractors, weight } of rows) {
    const each = weight! / (promoters + passives + detractors);
    sum += weight!;
    squares += each * weight!;
    p += each * promoters;
    q += each * passives;
    d += each * detractors;
  }
  const n = sum ** 2 / squares;
  return { p: (n * p) / sum, q: (n * q) / sum, d: (n * d) / sum, n, answers, weighted: true };
}

function errorOf({ p, d, n }: Pick<Survey, 'p' | 'q' | 'd' | 'n'>) {
  const [promoters, detractors] = [(p + 0.75) / (n + 3), (d + 0.75) / (n + 3)];
  const net = promoters - detractors;
  return {
    score: (100 * (p - d)) / n,
    centre: 100 * net,
    error: 100 * Math.sqrt((promoters + detractors - net ** 2) / (n + 3)),
  };
}

function usable(population: number | null, survey: Survey): number | null {
  return survey.weighted ? null : possible(population, survey);
}

/** There cannot be fewer people than answered. */
function possible(population: number | null, { answers }: Survey): number | null {
  return population !== null && population >= answers ? population : null;
}

function levelOf({ confidence }: NpsInputs): number {
  return Number(confidence) / 100;
}

/** From the tables of the normal distribution. */
function quantileOf({ confidence }: NpsInputs): number {
  return {
    '80': 1.2815515655446004,
    '90': 1.6448536269514722,
    '95': 1.959963984540054,
    '99': 2.5758293035489004,
  }[confidence];
}

/** The density of the normal distribution, added up by Simpson's rule from the middle on. */
function tailBeyond(distance: number): number {
  if (distance > 12) return 0;
  const steps = 2000;
  const width = distance / steps;
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-((step * width) ** 2) / 2);
  }
  return 0.5 - (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}
