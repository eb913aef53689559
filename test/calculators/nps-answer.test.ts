import { expect } from 'chai';
import type { Answer, Step, TextReference } from '../../src/calculators/answer.js';
import { answerOf } from '../../src/calculators/answer-of.js';
import { calculate, CALCULATORS } from '../../src/calculators/calculate.js';
import type { NpsInputs } from '../../src/calculators/nps/nps.js';
import { expectClose, issuesOf, valueOf } from '../core/support/expect-outcome.js';
import { namesByUnit } from './support/leaves.js';
import { valueIn } from './support/sound-answers.js';

type Given = Partial<NpsInputs>;

const branch = (
  name: string,
  [promoters, passives, detractors]: readonly [number, number, number],
  weight: number | null = null,
): NpsInputs['branches'][number] => ({ name, promoters, passives, detractors, weight });

/** 62 − 24 of 110: a third of a hundred points. */
const BRANCHES = [branch('North', [60, 20, 20]), branch('South', [2, 4, 4])];
/** 0.25 × 40 + 0.75 × −20 = −5 points. */
const WEIGHTED = [branch('North', [60, 20, 20], 100), branch('South', [2, 4, 4], 300)];
const byBranches = (branches: NpsInputs['branches']): Given => ({ entry: 'branches', branches });

describe('what an NPS answer takes for granted', () => {
  const always = ['rule-0-10', 'points-are-not-per-cent', 'random-sample', 'adjusted-interval', 'sizes', 'trademark'];
  const own = { promoterValue: 1, passiveValue: 1, detractorValue: 1 };
  const cases: readonly (readonly [why: string, given: Given, also: readonly string[]])[] = [
    ['nothing beside where nothing more is asked', {}, []],
    ['that customers are known', { population: 2000 }, ['finite-population']],
    ['how branches count without customers', byBranches(BRANCHES), ['branches-by-answers']],
    ['how they count with them', byBranches(WEIGHTED), ['branches-by-customers']],
    ['that an earlier survey asked others', { comparison: 'earlier' }, ['different-people']],
    [
      'that a change is of many customers',
      { comparison: 'earlier', population: 2000 },
      ['finite-population', 'different-people', 'change-of-many'],
    ],
    [
      'what the recovered become, of amounts of our own',
      { money: 'yes' },
      ['recovered-become-passives', 'example-amounts'],
    ],
    ['the same of amounts of the reader', { money: 'yes', ...own }, ['recovered-become-passives']],
    ['what earned growth is', { earnedGrowth: 'yes' }, ['earned-growth']],
    ['nothing of an illustration, which is a note', { growthIllustration: 'yes' }, []],
  ];

  for (const [why, given, also] of cases)
    it(`is said: ${why}`, () => {
      const ids = idsOf(answered(given).assumptions);
      expect(ids.filter((id) => !always.includes(id))).to.deep.equal(also);
      expect(ids).to.include.members(always);
    });

  it('names the rule of the scale, the level, the power and the customers', () => {
    const { assumptions } = answered({ scale: '1-5', confidence: '90', population: 2000 });
    const values = (id: string) => reference(assumptions, id).values;
    expect(assumptions[0]!.id).to.equal('rule-1-5');
    const level = { value: 0.9, unit: 'share' };
    expect(values('adjusted-interval')).to.deep.equal({ level });
    // To notice a change four times of five is the custom.
    expect(values('sizes')).to.deep.equal({ level, power: { value: 0.8, unit: 'share' } });
    expect(values('finite-population')).to.deep.equal({ population: { value: 2000, unit: 'count' } });
  });
});

describe('the steps of an NPS', () => {
  it('sum promoters, passives and detractors up from the answers of each scale', () => {
    const entries = {
      answers: { answerCounts: [1, 2, 3, 4, 5, 6, 7, 10, 20, 100, 200] },
      'answers-1-10': { answerCountsTen: [3, 3, 4, 5, 6, 7, 10, 20, 100, 200] },
      'answers-1-5': { answerCountsFive: [3, 10, 15, 30, 300] },
    };
    // From 9, from 7, and the lowest; on the scale to five 5, 4, and 1 to 3.
    const starts = { answers: [9, 7, 0], 'answers-1-10': [9, 7, 1], 'answers-1-5': [5, 4, 1] };
    for (const entry of ['answers', 'answers-1-10', 'answers-1-5'] as const) {
      const answer = answered({ entry, ...entries[entry] });
      const sums = ['promoters', 'passives', 'detractors'].map((id) => stepOf(answer, id));
      expect(
        sums.map(({ result }) => result.value),
        entry,
      ).to.deep.equal([300, 30, 28]);
      expect(sums.map(({ expression }) => expression.kind === 'summation' && expression.from)).to.deep.equal(
        starts[entry],
      );
      expect(stepOf(answer, 'answers').result).to.deep.equal({ value: 358, unit: 'count' });
    }
  });

  it('sum branches up, row by row from the first', () => {
    const answer = answered(byBranches(BRANCHES));
    const sums = ['promoters', 'passives', 'detractors'].map((id) => stepOf(answer, id));
    expect(sums.map(({ result }) => result.value)).to.deep.equal([62, 24, 24]);
    for (const { expression } of sums) expect(expression).to.deep.include({ kind: 'summation', index: 'i', from: 1 });
    expect(stepOf(answer, 'answers').result.value).to.equal(110);
  });

  it('take counts as they were typed where there is nothing to sum up', () => {
    const ids = idsOf(answered({}).working);
    expect(ids).not.to.include.members(['promoters', 'passives', 'detractors']);
    expect(ids.slice(0, 2)).to.deep.equal(['answers', 'netPromoterScore']);
  });

  it('weigh branches by their customers, and tell how many equal answers are as sure', () => {
    const answer = answered(byBranches(WEIGHTED));
    const value = (id: string) => stepOf(answer, id).result.value!;
    expect(stepOf(answer, 'weightInAll').result).to.deep.equal({ value: 400, unit: 'count' });
    expectClose(value('netPromoterScore'), 0.25 * 40 + 0.75 * -20);
    const equal = 1 / (0.25 ** 2 / 100 + 0.75 ** 2 / 10);
    expectClose(value('effectiveAnswers'), equal);
    expectClose(value('effectivePromoters'), equal * (0.25 * 0.6 + 0.75 * 0.2));
    expectClose(value('effectiveDetractors'), equal * (0.25 * 0.2 + 0.75 * 0.4));
    for (const id of ['weightInAll', 'netPromoterScore', 'effectiveAnswers'])
      expect(summationsIn(stepOf(answer, id)), id).to.deep.equal([['i', 1]]);
  });

  it('come to the margin by hand, and to a smaller one where the customers are known', () => {
    const answer = answered({ promoters: 60, passives: 20, detractors: 20, population: 400 });
    const value = (id: string) => stepOf(answer, id).result.value!;
    const [p, d] = [60.75 / 103, 20.75 / 103];
    const variance = p + d - (p - d) ** 2;
    const correction = Math.sqrt(300 / 399);
    expect(value('adjustedAnswers')).to.equal(103);
    expectClose(value('adjustedPromoterShare'), p);
    expectClose(value('adjustedDetractorShare'), d);
    expectClose(value('variance'), variance);
    expectClose(value('finitePopulationCorrection'), correction);
    expectClose(value('standardError'), 100 * Math.sqrt(variance / 103) * correction);
    expect(value('answeredShare')).to.equal(0.25);
    expectClose(value('intervalCentre'), 0.25 * 40 + 0.75 * 100 * (p - d));
    expectClose(value('marginOfError'), 1.959963984540054 * value('standardError'));
    const plain = idsOf(answered({ promoters: 60, passives: 20, detractors: 20 }).working);
    expect(plain).not.to.include('finitePopulationCorrection').and.not.to.include('answeredShare');
  });

  it('have nothing to reckon an interval from where everybody answered', () => {
    expect(idsOf(answered({ population: 1000 }).working)).to.deep.equal(['answers', 'netPromoterScore']);
    expect(idsOf(answered({ population: 1001 }).working)).to.include('lowerRaw');
  });

  it('have numbers of one unit by each name', () => {
    const everything = {
      comparison: 'earlier',
      comparisonScore: 5,
      money: 'yes',
      earnedGrowth: 'yes',
      growthIllustration: 'yes',
    } as const;
    const ways: readonly Given[] = [
      { ...everything, population: 2000 },
      { entry: 'answers' },
      byBranches(BRANCHES),
      byBranches(WEIGHTED),
    ];
    const found = namesByUnit(ways.map((given) => answered(given).working));
    const counts = ['promoters', 'passives', 'detractors'];
    expect(found).to.deep.equal({
      count: [
        ...[
          ...counts,
          'answers',
          'answerCount',
          'branchAnswers',
          'branchWeight',
          'weightInAll',
          'population',
          'customers',
        ],
        ...['earlierPromoters', 'earlierDetractors', 'earlierAnswers'],
      ].sort(),
      number: [
        ...['adjustedAnswers', 'detractorsInAll', 'differenceError', 'earlierError', 'effectiveAnswers'],
        ...['effectiveDetractors', 'effectivePromoters', 'presentError', 'recovered', 'standardError'],
      ],
      points: ['netPromoterScore'],
      finePoints: [
        ...['adjustedDifference', 'againstComparison', 'branchScore', 'comparisonScore', 'countedPoints', 'difference'],
        ...['earlierScore', 'intervalCentre', 'lowerRaw', 'upperRaw'],
      ],
      pointSpan: ['marginOfError'],
      share: [
        ...['adjustedDetractorShare', 'adjustedPromoterShare', 'answeredShare', 'contactedShare', 'detractorShare'],
        ...['earnedNewCustomers', 'growthPerPoint', 'netRevenueRetention', 'promoterShare', 'recoveredShare'],
        'salesGrowthNextQuarter',
      ],
      'share a year': ['earnedGrowth'],
      factor: ['criticalValue', 'finitePopulationCorrection', 'variance', 'zStatistic'],
      money: ['detractorValue', 'onePoint', 'passiveValue', 'promoterValue', 'valueSaved'],
    });
  });

  it('tell a change in standard errors of both surveys together', () => {
    const answer = answered({
      comparison: 'earlier',
      earlierPromoters: 50,
      earlierPassives: 30,
      earlierDetractors: 20,
    });
    const value = (id: string) => stepOf(answer, id).result.value!;
    expect(value('earlierScore')).to.equal(30);
    expect(value('difference')).to.equal(10);
    const [before, now] = [adjusted(50, 20, 100), adjusted(600, 200, 1000)];
    expectClose(value('differenceError'), Math.hypot(before.error, now.error));
    expectClose(value('zStatistic'), (now.centre - before.centre) / Math.hypot(before.error, now.error));
    const reach = 1.959963984540054 * Math.hypot(before.error, now.error);
    expectClose(valueIn(answer, 'differenceLower'), now.centre - before.centre - reach);
    expectClose(valueIn(answer, 'differenceUpper'), now.centre - before.centre + reach);
    expect(answer.figures.find(({ id }) => id === 'pValue')!.unit).to.equal('chance');
  });
});

describe('the pictures of an NPS', () => {
  const group = ({ groups }: Answer, wanted: string) => groups.find(({ id }) => id === wanted)!;
  const measures = (answer: Answer, wanted: string) =>
    group(answer, wanted).measures.map(({ id, unit, whole }) => [id, unit, ...(whole ? ['whole'] : [])]);

  it('are measured in answers, shares of a whole and points', () => {
    const answer = answered({ ...byBranches(BRANCHES), comparison: 'earlier' });
    const limits = [
      ['scoreLower', 'finePoints'],
      ['scoreUpper', 'finePoints'],
    ];
    const scored = [['groupScore', 'finePoints'], ...limits, ['answersCounted', 'count']];
    const counted = [
      ['answersCounted', 'count'],
      ['answersShare', 'share', 'whole'],
    ];
    expect(idsOf(answer.groups)).to.deep.equal(['npsGroups', 'npsWaves', 'npsBranches', 'npsMethods']);
    expect(measures(answer, 'npsGroups')).to.deep.equal(counted);
    expect(measures(answer, 'npsWaves')).to.deep.equal(scored);
    expect(measures(answer, 'npsBranches')).to.deep.equal([...scored, ['branchShare', 'share']]);
    expect(measures(answer, 'npsMethods')).to.deep.equal(limits);
    const byAnswer = answered({ entry: 'answers' });
    expect(idsOf(byAnswer.groups)).to.deep.equal(['npsGroups', 'npsDistribution', 'npsMethods']);
    expect(measures(byAnswer, 'npsDistribution')).to.deep.equal(counted);
  });

  it('count who is for and against, and only weigh where branches are weighed', () => {
    const rows = (given: Given) => group(answered(given), 'npsGroups').rows.map(({ id, values }) => [id, ...values]);
    expect(rows({ promoters: 60, passives: 30, detractors: 10 })).to.deep.equal([
      ['promotersRow', 60, 0.6],
      ['passivesRow', 30, 0.3],
      ['detractorsRow', 10, 0.1],
    ]);
    const weighted = rows(byBranches(WEIGHTED));
    expect(weighted.map(([id]) => id)).to.deep.equal(['promotersRow', 'passivesRow', 'detractorsRow']);
    [0.3, 0.35, 0.35].forEach((share, index) => expectClose(weighted[index]![1] as number, share));
    expect(measures(answered(byBranches(WEIGHTED)), 'npsGroups')).to.deep.equal([['answersShare', 'share', 'whole']]);
  });

  it('have a bar an answer, from the lowest of its scale', () => {
    const rows = (given: Given) => group(answered(given), 'npsDistribution').rows;
    const ten = rows({ entry: 'answers-1-10', answerCountsTen: [1, 0, 0, 0, 0, 0, 0, 0, 0, 3] });
    expect(ten).to.have.length(10);
    expect(ten[0]).to.deep.equal({ id: 'answer1', name: '1', values: [1, 0.25] });
    expect(ten[9]).to.deep.equal({ id: 'answer10', name: '10', values: [3, 0.75] });
    expect(rows({ entry: 'answers-1-5' }).map(({ name }) => name)).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(rows({ entry: 'answers' })[0]).to.include({ id: 'answer0', name: '0' });
  });

  it('set both surveys beside each other, each with its own interval and answers', () => {
    const answer = answered({
      comparison: 'earlier',
      earlierPromoters: 50,
      earlierPassives: 30,
      earlierDetractors: 20,
    });
    const [earlier, present] = group(answer, 'npsWaves').rows;
    const { centre, error } = adjusted(50, 20, 100);
    expect([earlier!.id, present!.id]).to.deep.equal(['earlierSurvey', 'presentSurvey']);
    [30, centre - 1.959963984540054 * error, centre + 1.959963984540054 * error, 100].forEach((value, index) =>
      expectClose(earlier!.values[index]!, value),
    );
    expect(present!.values).to.deep.equal([40, valueIn(answer, 'scoreLower'), valueIn(answer, 'scoreUpper'), 1000]);
  });

  it('say of each branch how much of all it is, and of all that they are the whole', () => {
    const share = ({ values }: { readonly values: readonly (number | null)[] }) => values.at(-1);
    for (const [rows, shares, score] of [
      [BRANCHES, [100 / 110, 10 / 110, 1], (100 * 38) / 110],
      [WEIGHTED, [0.25, 0.75, 1], -5],
    ] as const) {
      const found = group(answered(byBranches(rows)), 'npsBranches');
      expect(found.rows.map(share)).to.deep.equal(shares);
      expect(found.rows.at(-1)!.values[3]).to.equal(110);
      expect(found.reference).to.deep.include({ id: 'allBranches', unit: 'finePoints' });
      expectClose(found.reference!.value!, score);
      expectClose(found.rows.at(-1)!.values[0]!, score);
    }
  });

  it('draw no weighted answers one by one', () => {
    const methods = (given: Given) => idsOf(group(answered(given), 'npsMethods').rows);
    expect(methods(byBranches(BRANCHES))).to.deep.equal(['methodAdjusted', 'methodWald', 'methodBootstrap']);
    expect(methods(byBranches(WEIGHTED))).to.deep.equal(['methodAdjusted', 'methodWald']);
  });
});

describe('the figures of an NPS', () => {
  const ids = (given: Given) => idsOf(answered(given).figures);
  const score = ['netPromoterScore', 'scoreLower', 'scoreUpper', 'marginOfError'];
  const shares = ['promoterShare', 'passiveShare', 'detractorShare'];
  const sizes = ['answersForMargin', 'answersForMarginHere', 'answersForChange', 'answersForChangeHere'];

  it('are the score, the shares, what stands beside it and how many answers it takes', () => {
    const beside = ['topTwoBox', 'satisfied', 'oneAnswerMoved'];
    expect(ids({})).to.deep.equal([...score, 'answers', ...shares, ...beside, ...sizes]);
  });

  it('leave out what would be the same twice, and what no single answer does to weighted ones', () => {
    const [five, weighted] = [ids({ entry: 'answers-1-5' }), ids(byBranches(WEIGHTED))];
    expect(five).to.deep.equal([...score, 'answers', ...shares, 'satisfied', 'oneAnswerMoved', ...sizes]);
    const raw = ['lowerRaw', 'upperRaw'];
    expect(weighted.filter((id) => !raw.includes(id))).to.deep.equal([
      ...[...score, 'answers', 'effectiveAnswers', ...shares, 'topTwoBox', 'satisfied', ...sizes],
    ]);
    expect(weighted).not.to.include('oneAnswerMoved');
    expect(ids({ ...byBranches(WEIGHTED), invited: 500 })).not.to.include('responseRate');
  });

  it('give the raw limits where either of them was cut', () => {
    const raw = (given: Given) => ids(given).filter((id) => id.endsWith('Raw'));
    expect(raw({ promoters: 10, passives: 0, detractors: 0 })).to.deep.equal(['lowerRaw', 'upperRaw']);
    expect(raw({ promoters: 0, passives: 0, detractors: 10 })).to.deep.equal(['lowerRaw', 'upperRaw']);
    expect(raw({})).to.deep.equal([]);
  });

  it('count of a promoter moved to a detractor two answers of a hundred', () => {
    expect(valueIn(answered({ promoters: 60, passives: 20, detractors: 20 }), 'oneAnswerMoved')).to.equal(2);
  });

  it('split the score into what is for it and against it, told as the shares are', () => {
    const { breakdown, whole } = answered({ promoters: 60, passives: 30, detractors: 10 });
    expect(breakdown).to.deep.equal([
      { id: 'forScore', value: 60, unit: 'finePoints', share: 'promoterShare' },
      { id: 'againstScore', value: -10, unit: 'finePoints', share: 'detractorShare' },
    ]);
    expect(whole).to.deep.equal(shares);
  });

  it('take fewer answers of fewer customers, and more at a higher level', () => {
    // (1.96 ÷ 0.05)² − 3 = 1533.6 at worst; of 2000 customers (2000 − 3 e) ÷ (1 + e) with e = 1999 × 0.0255².
    const value = (given: Given) =>
      valueIn(answered({ promoters: 60, passives: 20, detractors: 20, ...given }), sizes[0]!);
    expect(value({})).to.equal(Math.ceil((1.959963984540054 / 0.05) ** 2 - 3));
    const error = 1999 * (0.05 / 1.959963984540054) ** 2;
    expect(value({ population: 2000 })).to.equal(Math.ceil((2000 - 3 * error) / (1 + error)));
    expect(value({ confidence: '99' })).to.equal(Math.ceil((2.5758293035489004 / 0.05) ** 2 - 3));
  });

  it('tell what is asked of money, growth and silence with its unit', () => {
    const answer = answered({
      money: 'yes',
      earnedGrowth: 'yes',
      growthIllustration: 'yes',
      invited: 2000,
      comparisonScore: 50,
    });
    const units = answer.figures.map(({ id, unit, period }) => [
      id,
      period === undefined ? unit : `${unit} a ${period}`,
    ]);
    expect(Object.fromEntries(units)).to.include({
      againstComparison: 'finePoints',
      responseRate: 'share',
      silentLowest: 'finePoints',
      silentHighest: 'finePoints',
      onePoint: 'money',
      onePointFromPassives: 'money',
      onePointFromDetractors: 'money',
      recovered: 'number',
      valueSaved: 'money',
      earnedGrowth: 'share a year',
      salesGrowthNextQuarter: 'share',
      oneAnswerMoved: 'pointSpan',
      marginOfError: 'pointSpan',
      answersForChange: 'count',
    });
  });

  it('tell what a point is worth by where it comes from, and what calling back saves', () => {
    const values = { promoterValue: 500, passiveValue: 300, detractorValue: 200 };
    const shares = { contactedShare: 0.5, recoveredShare: 0.4 };
    const counts = { promoters: 60, passives: 20, detractors: 20 };
    const answer = answered({ ...counts, money: 'yes', customers: 1000, ...values, ...shares });
    // A point of a thousand customers is ten of them a group on, or five two groups on; a fifth of all are detractors.
    expect(valueIn(answer, 'onePoint')).to.equal(5 * 300);
    expect(valueIn(answer, 'onePointFromPassives')).to.equal(10 * 200);
    expect(valueIn(answer, 'onePointFromDetractors')).to.equal(10 * 100);
    expect(stepOf(answer, 'detractorsInAll').result.value).to.equal(200);
    expect(valueIn(answer, 'recovered')).to.equal(200 * 0.5 * 0.4);
    expect(valueIn(answer, 'valueSaved')).to.equal(40 * 100);
    expect(stepOf(answer, 'earnedGrowth', false)).to.equal(undefined);
  });

  it('tell earned growth as what was kept and won, less what there was', () => {
    const answer = answered({ earnedGrowth: 'yes', netRevenueRetention: 0.9, earnedNewCustomers: 0.25 });
    expectClose(valueIn(answer, 'earnedGrowth'), 0.15);
    expect(stepOf(answer, 'earnedGrowth').result).to.include({ unit: 'share', period: 'year' });
    expectClose(stepOf(answer, 'earnedGrowth').result.value!, 0.15);
  });
});

describe('the notes of an NPS', () => {
  const noteOf = (given: Given, id: string) => reference(answered(given).notes, id).values;
  const few = { promoters: 6, passives: 3, detractors: 1 };

  it('are only those that apply', () => {
    const ids = (given: Given) => idsOf(answered(given).notes);
    expect(ids({})).to.deep.equal(['satisfied-and-nps']);
    expect(ids({ invited: 1000 })).to.deep.equal(['satisfied-and-nps']);
    const large = [branch('A', [100, 100, 100]), branch('B', [100, 100, 100])];
    expect(ids(byBranches(large))).to.deep.equal([]);
    expect(ids(byBranches(large.map((row) => ({ ...row, weight: 5 }))))).to.deep.equal(['weighted-by-customers']);
    // Nobody has said how many customers there are, and so nothing about it is wrong.
    expect(answered(byBranches(WEIGHTED)).issues).to.deep.equal([]);
  });

  it('say how many answers are few, and what one of them moves', () => {
    expect(noteOf(few, 'few-answers')).to.deep.equal({ answers: { value: 10, unit: 'count' } });
    expect(noteOf(few, 'one-answer')).to.deep.equal({
      moved: { value: 20, unit: 'pointSpan' },
      answers: { value: 10, unit: 'count' },
    });
    expect(noteOf({ promoters: 1, passives: 1, detractors: 1 }, 'anonymity')).to.deep.equal({
      answers: { value: 3, unit: 'count' },
    });
  });

  it('say nothing of one answer where answers are weighed, few as they are', () => {
    const small = [branch('A', [5, 2, 3], 10), branch('B', [6, 1, 3], 30)];
    expect(idsOf(answered(byBranches(small)).notes)).not.to.include('one-answer');
    const unweighted = small.map((row) => ({ ...row, weight: null }));
    expect(idsOf(answered(byBranches(unweighted)).notes)).to.include('one-answer');
  });

  it('tell alike answers apart from passive ones', () => {
    const alike = (promoters: number, passives: number, detractors: number) =>
      idsOf(answered({ promoters, passives, detractors }).notes).filter((id) => /^(all-alike|only-passives)$/.test(id));
    expect(alike(50, 0, 0)).to.deep.equal(['all-alike']);
    expect(alike(0, 0, 50)).to.deep.equal(['all-alike']);
    expect(alike(0, 50, 0)).to.deep.equal(['only-passives']);
    expect(alike(49, 1, 0)).to.deep.equal([]);
  });

  it('count the small branches, and set the weighted score beside the unweighted one', () => {
    expect(noteOf(byBranches(BRANCHES), 'small-branches')).to.deep.equal({
      small: { value: 1, unit: 'count' },
      least: { value: 30, unit: 'count' },
    });
    const weighted = noteOf(byBranches(WEIGHTED), 'weighted-by-customers');
    expectClose(weighted['unweighted']!.value!, (100 * (62 - 24)) / 110);
    expectClose(weighted['weighted']!.value!, -5);
    expect([weighted['unweighted']!.unit, weighted['weighted']!.unit]).to.deep.equal(['finePoints', 'finePoints']);
    expect(idsOf(answered(byBranches(BRANCHES)).notes)).not.to.include('weighted-by-customers');
  });

  it('tell the bounds of silence, and what sounds like satisfaction', () => {
    // Of 400 asked 300 are silent: (40 ∓ 300) ÷ 400.
    expect(noteOf({ promoters: 60, passives: 20, detractors: 20, invited: 400 }, 'silent-people')).to.deep.equal({
      responseRate: { value: 0.25, unit: 'share' },
      lowest: { value: -65, unit: 'finePoints' },
      highest: { value: 85, unit: 'finePoints' },
    });
    expect(noteOf({ promoters: 60, passives: 30, detractors: 10 }, 'satisfied-and-nps')).to.deep.equal({
      satisfied: { value: 0.9, unit: 'share' },
      topTwoBox: { value: 0.6, unit: 'share' },
      score: { value: 50, unit: 'points' },
    });
    // On a scale to five nobody says "7 to 10".
    const five = { entry: 'answers-1-5', answerCountsFive: [1, 1, 1, 50, 50] } as const;
    expect(idsOf(answered(five).notes)).not.to.include('satisfied-and-nps');
  });

  it('tell of no luck and no width where everybody answered', () => {
    const chancy = /^(few-answers|all-alike|small-branches|methods-differ|comparison-(in|out)side|silent-people)$/;
    const told = (given: Given) => {
      const { notes, assumptions, figures } = answered(given);
      expect(figures.find(({ id }) => id === 'marginOfError')!.value).to.equal(0);
      expect(idsOf(notes).filter((id) => chancy.test(id))).to.deep.equal([]);
      const sampled = ['random-sample', 'adjusted-interval', 'finite-population'];
      expect(idsOf(assumptions).filter((id) => sampled.includes(id))).to.deep.equal([]);
      expect(assumptions.find(({ id }) => id === 'census')?.values).to.deep.equal({
        population: { value: given.population, unit: 'count' },
      });
      return idsOf(notes);
    };
    expect(told({ promoters: 21, passives: 0, detractors: 0, population: 21 })).to.include('all-alike-census');
    expect(told({ promoters: 0, passives: 7, detractors: 0, population: 7 })).to.include('only-passives');
    told({ promoters: 12, passives: 3, detractors: 6, population: 21, invited: 21 });
    // Another score is another one, and the same is no news.
    const ten = { promoters: 6, passives: 2, detractors: 2, population: 10 };
    expect(told({ ...ten, comparisonScore: 41 })).to.include('comparison-apart');
    expect(told({ ...ten, comparisonScore: 40 })).not.to.include('comparison-apart');
    told({ surveyOf: 'employees', ...ten });
    // All of all branches are all of each.
    const all = { ...byBranches(BRANCHES), population: 110 };
    told(all);
    for (const { values } of answered(all).groups.find(({ id }) => id === 'npsBranches')!.rows)
      expect(values.slice(1, 3)).to.deep.equal([values[0], values[0]]);
    // One who did not answer makes a sample of it again.
    const missing = answered({ promoters: 20, passives: 0, detractors: 0, population: 21 });
    expect(idsOf(missing.notes)).to.include.members(['all-alike', 'few-answers']);
  });

  it('tell a change with its ends, both numbers of answers and the level', () => {
    const given = { comparison: 'earlier', earlierPromoters: 50, earlierPassives: 30, earlierDetractors: 20 } as const;
    const values = noteOf({ ...given, confidence: '90' }, 'change-chance');
    expect(values).to.deep.include({
      difference: { value: 10, unit: 'finePoints' },
      answers: { value: 1000, unit: 'count' },
      earlierAnswers: { value: 100, unit: 'count' },
      level: { value: 0.9, unit: 'share' },
    });
    expect(values).to.include.keys('lower', 'upper');
  });

  it('tell what is the reader’s: a score to compare with, the worth of a point, a claim of growth', () => {
    expect(noteOf({ comparisonScore: 44 }, 'comparison-inside')).to.deep.equal({
      comparison: { value: 44, unit: 'finePoints' },
    });
    const values = { promoterValue: 500, detractorValue: 200, customers: 1000 };
    expect(noteOf({ money: 'yes', ...values }, 'worth-is-no-cause')).to.deep.equal({
      onePoint: { value: 1500, unit: 'money' },
    });
    // Two points at 1.46 % of sales each; the study saw changes of five at the most.
    const growth = noteOf({ growthIllustration: 'yes', brandPoints: 2 }, 'growth-is-illustration')['growth']!;
    expectClose(growth.value!, 0.0292);
    expect(growth.unit).to.equal('share');
    expect(noteOf({ growthIllustration: 'yes', brandPoints: 6 }, 'growth-capped')).to.deep.equal({
      most: { value: 5, unit: 'count' },
    });
    const ids = idsOf(answered({}).notes);
    for (const id of ['worth-is-no-cause', 'growth-is-illustration', 'comparison-inside', 'silent-people'])
      expect(ids).not.to.include(id);
  });
});

describe('the sentence of an NPS', () => {
  const sentence = (given: Given) => answered(given).headline.sentence;

  it('is of those who were asked, and has no interval where all of them answered', () => {
    expect(sentence({})).to.deep.include({ id: 'customers' });
    expect(sentence({}).values).to.have.all.keys('score', 'answers', 'level', 'lower', 'upper');
    expect(sentence({ surveyOf: 'employees' }).id).to.equal('employees');
    for (const surveyOf of ['customers', 'employees'] as const) {
      const all = sentence({ surveyOf, population: 1000 });
      expect(all.id).to.equal(`all-${surveyOf}`);
      expect(all.values['answers']).to.deep.equal({ value: 1000, unit: 'count' });
      expect(all.values['score']).to.deep.include({ value: 40, unit: 'points' });
    }
    expect(sentence({ population: 1001 }).id).to.equal('customers');
  });

  it('tells the score as finely as its ends, and the ends rounded half away from zero', () => {
    const { values } = sentence({ confidence: '80' });
    expect(values['level']).to.deep.equal({ value: 0.8, unit: 'share' });
    expect([values['score']!.unit, values['lower']!.unit]).to.deep.equal(['points', 'count']);
    const fine = sentence({ promoters: 9950, passives: 20, detractors: 30 }).values;
    expect([fine['score']!.unit, fine['lower']!.unit]).to.deep.equal(['finePoints', 'number']);
    for (const end of ['lower', 'upper']) expectClose(fine[end]!.value! * 10, Math.round(fine[end]!.value! * 10));
  });

  it('goes by another name where employees were asked', () => {
    expect(answered({ surveyOf: 'employees' }).headline.label).to.equal('employeeScore');
    expect(answered({}).headline).not.to.have.property('label');
  });
});

describe('branches that are not right', () => {
  const issues = (branches: NpsInputs['branches']) =>
    issuesOf(answerOf(CALCULATORS.nps, byBranches(branches) as never, 'en'));

  it('are mended by counting each branch by its answers, where its customers are missing or none', () => {
    const unweighted = WEIGHTED.map((row) => ({ ...row, weight: null }));
    const suggestion = { field: 'branches', value: unweighted };
    expect(issues([WEIGHTED[0]!, { ...WEIGHTED[1]!, weight: null }])).to.deep.equal([
      { field: 'branches', row: 1, column: 'weight', code: 'empty', suggestion },
    ]);
    expect(issues(WEIGHTED.map((row) => ({ ...row, weight: 0 })))).to.deep.equal([
      { field: 'branches', code: 'no-weight', suggestion },
    ]);
    // Nobody can say who answered where nobody did.
    const [none] = issues([BRANCHES[0]!, branch('South', [0, 0, 0])]);
    expect(none).to.include({ row: 1, code: 'no-answers' });
    expect(none).not.to.have.property('suggestion');
  });

  it('are told every one, in the order of the rows', () => {
    const none = branch('None', [0, 0, 0]);
    expect(issues([none, BRANCHES[0]!, none]).map(({ row }) => row)).to.deep.equal([0, 2]);
  });
});

describe('counts of answers that are not whole', () => {
  it('are rounded by what mends them, on every scale', () => {
    const scales = { answers: 'answerCounts', 'answers-1-10': 'answerCountsTen', 'answers-1-5': 'answerCountsFive' };
    for (const [entry, field] of Object.entries(scales)) {
      const length = { answers: 11, 'answers-1-10': 10, 'answers-1-5': 5 }[entry];
      const given = (first: number) => [first, ...Array<number>(length! - 1).fill(2)];
      expect(issuesOf(calculate('nps', { entry, [field]: given(1.6) } as Given))).to.deep.equal([
        { field, code: 'not-whole', suggestion: { field, value: given(2) } },
      ]);
      const none = issuesOf(calculate('nps', { entry, [field]: Array<number>(length!).fill(0) } as Given));
      expect(none.map((issue) => [issue.field, issue.code])).to.deep.equal([[field, 'no-answers']]);
    }
  });
});

function answered(inputs: Given): Answer {
  return valueOf(calculate('nps', inputs));
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

function reference(references: readonly TextReference[], wanted: string): TextReference {
  return (
    references.find(({ id }) => id === wanted) ?? expect.fail(`no ${wanted} among ${idsOf(references).join(', ')}`)
  );
}

function stepOf(answer: Answer, wanted: string): Step;
function stepOf(answer: Answer, wanted: string, needed: false): Step | undefined;
function stepOf({ working }: Answer, wanted: string, needed = true): Step | undefined {
  const step = working.find(({ id }) => id === wanted);
  return step === undefined && needed ? expect.fail(`no step ${wanted}`) : step;
}

/** How the rows of each sum in a step are counted. */
function summationsIn({ expression }: Step): (readonly [index: string, from: number])[] {
  const within = (part: Step['expression']): (readonly [string, number])[] => {
    if (part.kind === 'summation') return [[part.index, part.from]];
    return part.kind === 'operation' ? part.operands.flatMap(within) : [];
  };
  return within(expression);
}

/** A score with three answers added, and its standard error, in points: Rocks (2016). */
function adjusted(promoters: number, detractors: number, answers: number) {
  const [p, d] = [(promoters + 0.75) / (answers + 3), (detractors + 0.75) / (answers + 3)];
  return { centre: 100 * (p - d), error: 100 * Math.sqrt((p + d - (p - d) ** 2) / (answers + 3)) };
}
