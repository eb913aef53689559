import { expect } from 'chai';
import type { Expression } from '../../src/core/expression/expression.js';
import type { Answer, Figure, Step, TextReference } from '../../src/calculators/answer.js';
import { calculate } from '../../src/calculators/calculate.js';
import type { LtvInputs } from '../../src/calculators/ltv/ltv.js';
import { shiftedBetaGeometricSurvival } from '../core/support/core.js';
import { expectClose, issuesOf, valueOf } from '../core/support/expect-outcome.js';
import { namesByUnit } from './support/leaves.js';
import { valueIn } from './support/sound-answers.js';

type Given = Partial<LtvInputs>;

/** Purchases of 50 twice a month, half of it margin: 50 a month, for ten months on average. */
const MONTHLY: Given = { averagePurchase: 50, purchaseFrequency: 2, grossMargin: 0.5, churn: 0.1, discountRate: 0 };
/** One payment of 100 a year. */
const YEARLY: Given = {
  ...{ averagePurchase: 100, purchaseFrequency: 1, purchaseFrequencyPeriod: 'year', grossMargin: 1, discountRate: 0 },
  ...{ churn: 0.5, churnPeriod: 'year' },
};
const COHORT: Given = { ...YEARLY, churnBasis: 'cohort', cohortPeriod: 'year', discountRate: 0.1 };

describe('what a lifetime value takes for granted', () => {
  const cases: readonly (readonly [why: string, given: Given, ids: readonly string[]])[] = [
    [
      'a constant churn over a whole life',
      {},
      ['gross-profit', 'nothing-discounted', 'staying-constant', 'timing-start', 'whole-life', 'counted-in'],
    ],
    [
      'costs beside the goods, a growing margin and a horizon',
      { extraCost: 1, marginGrowth: 0.1, horizonYears: 3, discountRate: 0.05, timing: 'end' },
      ['profit-after-costs', 'discount-rate', 'staying-constant', 'timing-end', 'horizon', 'growth', 'counted-in'],
    ],
    [
      'a horizon that begins after the first period',
      { horizonYears: 3, timing: 'after-first' },
      [
        'gross-profit',
        'nothing-discounted',
        'staying-constant',
        'timing-after-first',
        'horizon-after-first',
        'counted-in',
      ],
    ],
    [
      'purchases of a month counted in years, all at once',
      { churnBasis: 'cohort', cohortSurvivors: [1000, 500, 250] },
      [
        ...['gross-profit', 'nothing-discounted', 'staying-average', 'timing-start', 'whole-life', 'counted-in'],
        'purchases-at-once',
      ],
    ],
    [
      'the same spread over the year',
      { churnBasis: 'cohort', cohortSurvivors: [1000, 500, 250], timing: 'middle' },
      ['gross-profit', 'nothing-discounted', 'staying-average', 'timing-middle', 'whole-life', 'counted-in'],
    ],
    [
      'a fitted curve',
      { churnBasis: 'cohort', purchaseFrequencyPeriod: 'year', discountRate: 0.1 },
      ['gross-profit', 'discount-rate-preset', 'staying-fitted', 'timing-start', 'whole-life', 'counted-in'],
    ],
    [
      'purchases of a year counted in months, of which there is nothing to say',
      { purchaseFrequencyPeriod: 'year' },
      ['gross-profit', 'nothing-discounted', 'staying-constant', 'timing-start', 'whole-life', 'counted-in'],
    ],
  ];
  for (const [why, given, ids] of cases)
    it(`is ${why}`, () => {
      expect(idsOf(answered({ ...MONTHLY, ...given }).assumptions)).to.deep.equal(ids);
    });

  it('names the years, the growth and the period', () => {
    const { assumptions, headline } = answered({ ...MONTHLY, marginGrowth: 0.1, horizonYears: 3 });
    const years = { value: 3, unit: 'duration', period: 'year' };
    expect(reference(assumptions, 'horizon').values).to.deep.equal({ years });
    expect(reference(assumptions, 'growth').values).to.deep.equal({
      growth: { value: 0.1, unit: 'share', period: 'year' },
    });
    expect(reference(assumptions, 'counted-in').facts).to.deep.equal({ period: 'month' });
    expect(headline.qualification).to.deep.equal({ id: 'horizon', values: { years } });
    const later = answered({ ...MONTHLY, horizonYears: 3, timing: 'after-first' }).headline.qualification;
    expect(later).to.deep.equal({ id: 'horizon-after-first', values: { years } });
    expect(answered(MONTHLY).headline).not.to.have.property('qualification');
    // Without the first period no lifetime is whole either: a customer of 500 is worth 450 then.
    expect(answered({ ...MONTHLY, timing: 'after-first' }).headline.qualification).to.deep.equal({
      id: 'timing-after-first',
      values: {},
    });
    const often = answered({ ...MONTHLY, churnBasis: 'cohort', discountRate: 0.1 }).assumptions;
    expect(reference(often, 'purchases-at-once').facts).to.deep.equal({ period: 'year' });
  });
});

describe('the period in which a lifetime is counted', () => {
  const cases: readonly (readonly [given: Given, period: string])[] = [
    [{ purchaseFrequencyPeriod: 'month', churnPeriod: 'year' }, 'month'],
    [{ purchaseFrequencyPeriod: 'year', churnPeriod: 'month' }, 'month'],
    [{ purchaseFrequencyPeriod: 'year', churnPeriod: 'quarter' }, 'quarter'],
    [{ purchaseFrequencyPeriod: 'year', churnPeriod: 'year' }, 'year'],
    [{ churnBasis: 'counts', purchaseFrequencyPeriod: 'year', churnPeriod: 'quarter' }, 'quarter'],
    // A curve was observed at the ends of its own periods.
    [{ churnBasis: 'cohort', purchaseFrequencyPeriod: 'month', cohortPeriod: 'quarter', discountRate: 0.1 }, 'quarter'],
    [{ churnBasis: 'lifespan', lifespan: 2, lifespanPeriod: 'year', purchaseFrequencyPeriod: 'year' }, 'year'],
    [{ churnBasis: 'lifespan', lifespan: 2, lifespanPeriod: 'year', purchaseFrequencyPeriod: 'month' }, 'month'],
    [{ churnBasis: 'lifespan', lifespan: 1, lifespanPeriod: 'year', purchaseFrequencyPeriod: 'year' }, 'year'],
    // A life shorter than the period is counted in the longest that fits into it.
    [{ churnBasis: 'lifespan', lifespan: 0.99, lifespanPeriod: 'year', purchaseFrequencyPeriod: 'year' }, 'quarter'],
    [{ churnBasis: 'lifespan', lifespan: 0.25, lifespanPeriod: 'year', purchaseFrequencyPeriod: 'year' }, 'quarter'],
    [{ churnBasis: 'lifespan', lifespan: 0.24, lifespanPeriod: 'year', purchaseFrequencyPeriod: 'year' }, 'month'],
  ];

  it('is the shorter of those that were named, or what the customers leave room for', () => {
    const counted = cases.map(([given]) => [
      given,
      reference(answered({ ...MONTHLY, ...given }).assumptions, 'counted-in').facts!['period'],
    ]);
    expect(counted).to.deep.equal(cases);
  });

  it('has a shortest life of one month', () => {
    const lived = (lifespan: number) =>
      calculate('ltv', { ...MONTHLY, churnBasis: 'lifespan', lifespan, lifespanPeriod: 'year' });
    // A twelfth of a year, rounded up to thousandths so that it is accepted.
    expect(issuesOf(lived(0.08))).to.deep.equal([
      {
        ...{ field: 'lifespan', code: 'shorter-than-period', limit: 1 / 12 },
        suggestion: { field: 'lifespan', value: 0.084 },
      },
    ]);
    expect(valueIn(valueOf(lived(0.084)), 'lifetimeValue')).to.be.closeTo(50 * 12 * 0.084, 1e-9);
    const month = { ...MONTHLY, churnBasis: 'lifespan', lifespan: 1, lifespanPeriod: 'month' } as const;
    expect(valueIn(answered(month), 'churn')).to.equal(1);
  });
});

describe('what is told per another period', () => {
  it('is divided or multiplied as a reader would, and the rates compounded', () => {
    const answer = answered({
      ...{ averagePurchase: 60, purchaseFrequency: 24, purchaseFrequencyPeriod: 'year', grossMargin: 0.5 },
      ...{ churn: 0.4, churnPeriod: 'quarter', extraCost: 36, extraCostPeriod: 'year' },
      ...{ discountRate: 0.2, marginGrowth: 0.1, acquisitionCost: null },
    });
    const amount = (id: string) => stepOf(answer, id).result;
    expect(amount('purchasesPerPeriod')).to.deep.equal({ value: 6, unit: 'number', period: 'quarter' });
    expect(amount('revenuePerPeriod')).to.deep.equal({ value: 360, unit: 'money', period: 'quarter' });
    expect(amount('grossProfitPerPeriod')).to.deep.equal({ value: 180, unit: 'money', period: 'quarter' });
    expect(amount('extraCostPerPeriod')).to.deep.equal({ value: 9, unit: 'money', period: 'quarter' });
    expect(amount('profitAfterCostsPerPeriod')).to.deep.equal({ value: 171, unit: 'money', period: 'quarter' });
    expect(amount('discountRatePerPeriod')).to.deep.include({ unit: 'share', period: 'quarter' });
    expectClose(amount('discountRatePerPeriod').value!, 1.2 ** 0.25 - 1);
    expectClose(amount('marginGrowthPerPeriod').value!, 1.1 ** 0.25 - 1);
    expectClose(amount('carryover').value!, (0.6 * 1.1 ** 0.25) / 1.2 ** 0.25);
    expect(idsOf(answer.working)).not.to.include('churnPerPeriod');
    // Divided by four, and to the power of one over four.
    expect(stepOf(answer, 'extraCostPerPeriod').expression).to.deep.include({ operator: 'divide' });
    expect(literalsIn(stepOf(answer, 'extraCostPerPeriod').expression)).to.deep.equal([4]);
    expect(literalsIn(stepOf(answer, 'discountRatePerPeriod').expression)).to.deep.equal([1, 1, 4, 1]);
  });

  it('is no step where the periods are the same', () => {
    const ids = idsOf(answered({ ...MONTHLY, extraCost: 1 }).working);
    for (const id of ['purchasesPerPeriod', 'extraCostPerPeriod', 'churnPerPeriod']) expect(ids).not.to.include(id);
    const rates = { discountRate: 0.1, marginGrowth: 0.01 };
    const annual = idsOf(answered({ ...YEARLY, ...rates }).working);
    for (const id of ['discountRatePerPeriod', 'marginGrowthPerPeriod']) expect(annual).not.to.include(id);
  });

  it('is multiplied where a cohort is counted in longer periods', () => {
    const monthly = {
      purchaseFrequency: 2,
      purchaseFrequencyPeriod: 'month',
      extraCost: 3,
      extraCostPeriod: 'month',
    } as const;
    const answer = answered({ ...COHORT, ...monthly });
    expect(stepOf(answer, 'purchasesPerPeriod').result).to.deep.equal({ value: 24, unit: 'number', period: 'year' });
    expect(stepOf(answer, 'extraCostPerPeriod').result).to.deep.equal({ value: 36, unit: 'money', period: 'year' });
    expect(stepOf(answer, 'extraCostPerPeriod').expression).to.deep.include({ operator: 'multiply' });
    expect(literalsIn(stepOf(answer, 'extraCostPerPeriod').expression)).to.deep.equal([12]);
  });

  it('is the churn that compounds to the one that was given', () => {
    const answer = answered({ ...MONTHLY, churn: 0.4, churnPeriod: 'year' });
    expect(stepOf(answer, 'churnPerPeriod').result).to.deep.include({ unit: 'share', period: 'month' });
    expectClose(valueIn(answer, 'churn'), 1 - 0.6 ** (1 / 12));
    expectClose(valueIn(answer, 'retention'), 0.6 ** (1 / 12));
    const figure = figureOf(answer, 'retention')!;
    expect([figure.unit, figure.period]).to.deep.equal(['share', 'month']);
  });

  it('has one unit and one period by each name', () => {
    const conversions = {
      extraCost: 5,
      extraCostPeriod: 'year',
      marginGrowth: 0.01,
      discountRate: 0.1,
      acquisitionCost: 9,
    } as const;
    const ways: readonly Given[] = [
      { ...MONTHLY, ...conversions, churnPeriod: 'year', horizonYears: 2 },
      {
        ...MONTHLY,
        churnBasis: 'counts',
        acquisitionCost: 9,
        discountRate: 0.1,
        loyaltyProgramme: 'yes',
        loyaltyFixedCost: 1,
      },
      { ...MONTHLY, churnBasis: 'lifespan', lifespan: 3, lifespanPeriod: 'year' },
      { ...COHORT, churnPeriod: 'month', marginGrowth: 0.01 },
      { ...COHORT, cohortSurvivors: [1000, 500, 250] },
    ];
    const found = namesByUnit(ways.map((given) => answered(given).working));
    expect(Object.keys(found).sort()).to.deep.equal([
      ...['count', 'duration a month', 'duration a year', 'factor', 'money', 'money a month', 'money a year'],
      ...['number a month', 'number a year', 'ratio', 'share', 'share a month', 'share a year'],
    ]);
    const money = [
      'averagePurchase',
      'acquisitionCost',
      'lifetimeValue',
      'lifetimeRevenue',
      'undiscountedLifetimeValue',
    ];
    const perPeriod = ['revenuePerPeriod', 'grossProfitPerPeriod'];
    const programme = ['lifetimeValueWithProgramme', 'programmeEffect'];
    expect(found).to.deep.include({
      money: [...money, ...programme, 'netLifetimeValue'].sort(),
      'money a year': [...perPeriod, 'extraCost'].sort(),
      'money a month': [
        ...perPeriod,
        'extraCostPerPeriod',
        'loyaltyFixedCost',
        'profitAfterCostsPerPeriod',
        'profitWithProgramme',
      ].sort(),
      ratio: ['lifetimeValueToAcquisitionCost'],
      count: ['cohortAtRisk', 'cohortLost', 'customersAtEnd', 'customersAtStart', 'customersNew', 'payments', 't'],
      factor: ['carryover', 'laterPeriods', 'lifetimeMultiple', 'periodWeight'],
      share: ['effectiveReward', 'grossMargin', 'loyaltyRedemption', 'loyaltyReward', 'loyaltyUplift', 'survival'],
      'share a month': ['churn', 'churnPerPeriod', 'discountRatePerPeriod', 'marginGrowthPerPeriod'],
      'share a year': ['churn', 'churnPerPeriod', 'discountRate', 'marginGrowth'],
      'duration a month': ['lifespan', 'lifespanInPeriods', 'simplePayback'],
    });
  });

  it('is one over the periods that a customer stays', () => {
    const answer = answered({ ...MONTHLY, churnBasis: 'lifespan', lifespan: 2, lifespanPeriod: 'year' });
    expect(stepOf(answer, 'lifespanInPeriods').result).to.deep.equal({ value: 24, unit: 'duration', period: 'month' });
    expect(stepOf(answer, 'churnPerPeriod').result).to.deep.equal({ value: 1 / 24, unit: 'share', period: 'month' });
    // What was typed needs no step of its own.
    expect(idsOf(answer.working)).not.to.include('lifespan');
    expect(stepOf(answered(MONTHLY), 'lifespan').result).to.deep.equal({
      value: 10,
      unit: 'duration',
      period: 'month',
    });
    const months = answered({ ...MONTHLY, churnBasis: 'lifespan', lifespan: 24, lifespanPeriod: 'month' });
    expect(idsOf(months.working)).not.to.include('lifespanInPeriods');
    expectClose(valueIn(months, 'lifetimeValue'), 50 * 24);
  });
});

describe('churn from counts', () => {
  const counts = (customersAtStart: number, customersNew: number, customersAtEnd: number) =>
    calculate('ltv', { ...MONTHLY, churnBasis: 'counts', customersAtStart, customersNew, customersAtEnd });

  it('is what was lost of those at the start, whoever came beside', () => {
    const answer = valueOf(counts(200, 50, 200));
    expect(stepOf(answer, 'churn').result).to.deep.equal({ value: 0.25, unit: 'share', period: 'month' });
    expect(valueIn(answer, 'lifetimeValue')).to.equal(200);
  });

  it('offers as many at the start as were kept where nobody was, one at the least', () => {
    expect(issuesOf(counts(0, 10, 50))).to.deep.equal([
      {
        ...{ field: 'customersAtStart', code: 'not-positive', limit: 0 },
        suggestion: { field: 'customersAtStart', value: 40 },
      },
    ]);
    expect(issuesOf(counts(0, 50, 50))[0]!.suggestion!.value).to.equal(1);
    expect(issuesOf(counts(100, 20, 10)).map(({ code }) => code)).to.deep.equal(['new-exceeds-end']);
  });

  it('has nobody leave where everybody was kept, of which the counts are the cause', () => {
    const [issue] = issuesOf(counts(200, 50, 250));
    expect(issue).to.deep.equal({
      ...{ field: 'customersAtEnd', code: 'no-finite-lifetime' },
      suggestion: { field: 'horizonYears', value: 10 },
    });
  });
});

describe('a life without a finite value', () => {
  const suggestion = { field: 'horizonYears', value: 10 };

  it('is refused with the question that it is due to, and a horizon is offered', () => {
    expect(issuesOf(calculate('ltv', { ...MONTHLY, churn: 0 }))).to.deep.equal([
      { field: 'churn', code: 'no-finite-lifetime', suggestion },
    ]);
    // A curve without a finite mean: only discounting makes an end of it.
    expect(
      issuesOf(calculate('ltv', { ...COHORT, discountRate: 0, cohortSurvivors: [1000, 631, 468, 382] })),
    ).to.deep.equal([{ field: 'discountRate', code: 'no-finite-fitted-lifetime', suggestion }]);
    const [growing] = issuesOf(calculate('ltv', { ...COHORT, marginGrowth: 0.5 }));
    expect(growing).to.deep.include({ field: 'marginGrowth', code: 'diverges', suggestion });
    // On a curve the last customers hardly leave at all, so the margin must not grow as fast as money loses its worth.
    expectClose(growing!.limit!, 0.1);
  });

  it('tells the limit of growth by the year, whatever the period', () => {
    const monthly = { ...MONTHLY, churn: 0.02, discountRate: 0.1, marginGrowth: 0.9 };
    const [issue] = issuesOf(calculate('ltv', monthly));
    expect(issue).to.deep.include({ field: 'marginGrowth', code: 'diverges', suggestion });
    // (1 + g) ÷ 1.1 × 0.98^12 < 1.
    expectClose(issue!.limit!, 1.1 / 0.98 ** 12 - 1);
  });

  it('has one up to a horizon', () => {
    expect(valueIn(answered({ ...YEARLY, churn: 0, horizonYears: 3 }), 'lifetimeValue')).to.equal(300);
    expect(answered({ ...COHORT, discountRate: 0, horizonYears: 3, cohortSurvivors: [1000, 631, 468, 382] })).to.be.an(
      'object',
    );
  });
});

describe('the figures of a lifetime value', () => {
  const value = ['lifetimeValue', 'undiscountedLifetimeValue', 'discountingEffect', 'lifetimeRevenue'];
  const paybacks = ['simplePayback', 'survivalPayback', 'discountedPayback'];
  const ratio = 'lifetimeValueToAcquisitionCost';
  const constant = ['churn', 'retention'];
  const cases: readonly (readonly [why: string, given: Given, ids: readonly string[]])[] = [
    [
      'with money that loses its worth and a cost of winning a customer',
      { discountRate: 0.1, acquisitionCost: 100 },
      [
        ...value,
        'lifespan',
        'netLifetimeValue',
        ratio,
        ...paybacks,
        'revenuePerPeriod',
        'grossProfitPerPeriod',
        ...constant,
      ],
    ],
    [
      'of nobody to win: nothing to pay back',
      { acquisitionCost: 0 },
      [
        'lifetimeValue',
        'lifetimeRevenue',
        'lifespan',
        'netLifetimeValue',
        'revenuePerPeriod',
        'grossProfitPerPeriod',
        ...constant,
      ],
    ],
    [
      'of a loss, which is no number of times a cost',
      { acquisitionCost: 100, grossMargin: -0.1 },
      [
        ...['lifetimeValue', 'lifetimeRevenue', 'lifespan', 'netLifetimeValue', 'simplePayback', 'survivalPayback'],
        ...['revenuePerPeriod', 'grossProfitPerPeriod', ...constant],
      ],
    ],
    [
      'of nobody who leaves: no end without discounting, so no effect of it',
      { churn: 0, discountRate: 0.1 },
      [
        'lifetimeValue',
        'undiscountedLifetimeValue',
        'lifetimeRevenue',
        'lifespan',
        'revenuePerPeriod',
        'grossProfitPerPeriod',
        ...constant,
      ],
    ],
    [
      'on a fitted curve, with what the first retention would have said',
      { churnBasis: 'cohort', cohortPeriod: 'year', discountRate: 0.1 },
      [
        ...['lifetimeValue', 'undiscountedLifetimeValue', 'lifetimeRevenue', 'constantChurnLifetimeValue', 'lifespan'],
        ...['revenuePerPeriod', 'grossProfitPerPeriod', 'fittedAlpha', 'fittedBeta'],
      ],
    ],
    [
      'with a loyalty programme',
      { loyaltyProgramme: 'yes' },
      [
        ...['lifetimeValue', 'lifetimeRevenue', 'lifespan', 'revenuePerPeriod', 'grossProfitPerPeriod', ...constant],
        ...['effectiveReward', 'breakEvenUplift', 'lifetimeValueWithProgramme', 'programmeEffect'],
      ],
    ],
  ];
  for (const [why, given, ids] of cases)
    it(`are ${why}`, () => {
      expect(idsOf(answered({ ...MONTHLY, ...given }).figures)).to.deep.equal(ids);
    });

  it('say what has no end', () => {
    const answer = answered({ ...MONTHLY, churn: 0, discountRate: 0.1 });
    expect(figureOf(answer, 'undiscountedLifetimeValue')).to.deep.equal({
      ...{ id: 'undiscountedLifetimeValue', value: null, unit: 'money', state: 'infinite' },
    });
    expect(figureOf(answer, 'lifespan')).to.deep.equal({
      ...{ id: 'lifespan', value: null, unit: 'duration', period: 'month', state: 'infinite' },
    });
    expect(answer.headline.sentence.id).to.equal('gross-profit-endless');
  });

  it('are what the cost of winning a customer leaves, how many times over, and when it is repaid', () => {
    const answer = answered({ ...MONTHLY, acquisitionCost: 120 });
    const figure = (id: string) => figureOf(answer, id);
    expect(figure('netLifetimeValue')).to.deep.equal({ id: 'netLifetimeValue', value: 380, unit: 'money' });
    expectClose(figure(ratio)!.value!, 500 / 120);
    expect(figure(ratio)!.unit).to.equal('ratio');
    expect(figure('simplePayback')).to.deep.equal({
      id: 'simplePayback',
      value: 2.4,
      unit: 'duration',
      period: 'month',
    });
    expect(stepOf(answer, 'simplePayback').result).to.deep.equal({ value: 2.4, unit: 'duration', period: 'month' });
    // 50 + 45 + 40.5 are more than 120, 50 + 45 are not: the third payment, two months after the first.
    expect(figure('survivalPayback')).to.include({ value: 2, period: 'month' });
    expect(figure('discountedPayback')).to.equal(undefined);
    const loss = answered({ ...MONTHLY, grossMargin: -0.1, acquisitionCost: 120 });
    expect(figureOf(loss, 'simplePayback')).to.deep.equal({
      ...{ id: 'simplePayback', value: null, unit: 'duration', period: 'month', state: 'never' },
    });
    expect(idsOf(loss.working)).not.to.include('simplePayback');
  });

  it('pay back sooner with a margin that grows, which the simple payback does not count', () => {
    // 100, 200, 400; with half of the customers gone each year 100 a year; and at 100 % of discount half of that each year.
    const answer = answered({ ...YEARLY, marginGrowth: 1, horizonYears: 10, acquisitionCost: 700 });
    expect(valueIn(answer, 'simplePayback')).to.equal(7);
    expect(valueIn(answer, 'survivalPayback')).to.equal(6);
    expect(stepOf(answer, 'simplePayback').result.value).to.equal(7);
    const discounted = answered({
      ...YEARLY,
      marginGrowth: 1,
      discountRate: 1,
      horizonYears: 10,
      acquisitionCost: 170,
    });
    expect(valueIn(discounted, 'discountedPayback')).to.equal(2);
    expect(valueIn(discounted, 'survivalPayback')).to.equal(1);
  });

  it('pay back by what a payment is worth when it is booked', () => {
    // Nobody leaves, and a payment a year later is worth half: 100 + 50 at the start, √2 less in the middle, half at the end.
    const first = { start: 0, middle: 0.5, end: 1, 'after-first': 1 } as const;
    const least = { start: 100, middle: 100 / Math.SQRT2, end: 50, 'after-first': 50 } as const;
    for (const timing of ['start', 'middle', 'end', 'after-first'] as const) {
      const periods = (acquisitionCost: number) =>
        valueIn(
          answered({ ...YEARLY, churn: 0, discountRate: 1, horizonYears: 9, timing, acquisitionCost }),
          'discountedPayback',
        );
      expect(
        [0.99, 1.01, 1.49, 1.51].map((part) => periods(part * least[timing])),
        timing,
      ).to.deep.equal([1, 2, 2, 3].map((payments) => payments - 1 + first[timing]));
    }
  });

  it('are never paid back by less than the whole life brings, and beyond fifty years by less than that', () => {
    // At 1 % a tail that is worth something is left after fifty years.
    for (const timing of ['start', 'after-first'] as const) {
      const slow: Given = { ...COHORT, discountRate: 0.01, timing };
      const whole = valueIn(answered(slow), 'lifetimeValue');
      const within = valueIn(answered({ ...slow, horizonYears: 50 }), 'lifetimeValue');
      const state = (acquisitionCost: number, more: Given = {}) =>
        figureOf(answered({ ...slow, acquisitionCost, ...more }), 'discountedPayback')!.state;
      const cost = (within + whole) / 2;
      expect([state(within * 0.999), state(cost), state(whole * 0.999), state(whole * 1.001)]).to.deep.equal([
        ...[undefined, 'beyond', 'beyond', 'never'],
      ]);
      expect(state(cost, { horizonYears: 50 })).to.equal('never');
    }
    // Undiscounted the sum has no end, but not of nothing or of a loss.
    const undiscounted = (grossMargin: number) =>
      figureOf(answered({ ...COHORT, grossMargin, acquisitionCost: 1e9 }), 'survivalPayback')!.state;
    expect([1, 0, -0.1].map(undiscounted)).to.deep.equal(['beyond', 'never', 'never']);
  });

  it('are looked for in as many months as in years', () => {
    const monthly: Given = { ...COHORT, cohortPeriod: 'month', purchaseFrequencyPeriod: 'month' };
    const bare = answered(monthly);
    const [alpha, beta] = [valueIn(bare, 'fittedAlpha'), valueIn(bare, 'fittedBeta')];
    const survival = shiftedBetaGeometricSurvival({ alpha, beta, periods: 100 });
    const earned = 100 * survival.slice(0, 100).reduce((sum, share) => sum + share, 0);
    expect(valueIn(answered({ ...monthly, acquisitionCost: earned - 1 }), 'survivalPayback')).to.equal(99);
  });

  it('tell revenue, counted and discounted as the value is', () => {
    for (const given of [MONTHLY, { ...MONTHLY, horizonYears: 1 }, { ...MONTHLY, discountRate: 0.3 }, COHORT]) {
      const answer = answered(given);
      const margin = given === COHORT ? 1 : 0.5;
      expectClose(valueIn(answer, 'lifetimeRevenue'), valueIn(answer, 'lifetimeValue') / margin);
    }
  });

  it('make no number of times a cost of what is worth nothing', () => {
    expect(idsOf(answered({ ...MONTHLY, grossMargin: 0, acquisitionCost: 1 }).figures)).not.to.include(ratio);
  });

  it('write revenue down as the value is: over the churn, or times the multiple', () => {
    const formula = (given: Given) => {
      const { expression } = stepOf(answered({ ...MONTHLY, ...given }), 'lifetimeRevenue');
      if (expression.kind !== 'operation') return expression.kind;
      return [expression.operator, ...expression.operands.map((part) => part.kind === 'quantity' && part.id)];
    };
    expect(formula({})).to.deep.equal(['divide', 'revenuePerPeriod', 'churn']);
    expect(formula({ discountRate: 0.1 })).to.deep.equal(['multiply', 'revenuePerPeriod', 'lifetimeMultiple']);
    expect(formula({ horizonYears: 2 })).to.deep.equal(['multiply', 'revenuePerPeriod', 'lifetimeMultiple']);
  });

  it('need no discounting on a curve with a finite mean', () => {
    const cohort = { ...COHORT, cohortSurvivors: [1000, 500, 260, 141, 79] };
    const plain = answered({ ...cohort, discountRate: 0 });
    const [alpha, beta] = [valueIn(plain, 'fittedAlpha'), valueIn(plain, 'fittedBeta')];
    // Fader & Hardie (2007): payments until a customer leaves, the first at once.
    const mean = (alpha + beta - 1) / (alpha - 1);
    expect(alpha).to.be.above(1);
    expectClose(valueIn(plain, 'lifespan'), mean);
    expectClose(valueIn(plain, 'lifetimeValue'), 100 * mean);
    const discounted = answered(cohort);
    expectClose(valueIn(discounted, 'undiscountedLifetimeValue'), 100 * mean);
    expect(idsOf(discounted.working)).not.to.include('undiscountedLifetimeValue').and.not.to.include('lifespan');
    expect(idsOf(plain.notes)).not.to.include('fitted-lifetime-is-endless');
  });

  it('show the value with nothing discounted as a step where it is the textbook’s formula', () => {
    const steps = (given: Given) => idsOf(answered({ ...MONTHLY, discountRate: 0.1, ...given }).working);
    expect(steps({})).to.include('undiscountedLifetimeValue');
    for (const given of [
      { discountRate: 0 },
      { horizonYears: 2 },
      { timing: 'after-first' },
      { marginGrowth: 0.01 },
    ] as const)
      expect(steps(given), JSON.stringify(given)).not.to.include('undiscountedLifetimeValue');
    expectClose(valueIn(answered({ ...MONTHLY, discountRate: 0.1 }), 'undiscountedLifetimeValue'), 500);
    // 50 × (1 − 0.9^12) ÷ 0.1.
    const upTo = answered({ ...MONTHLY, discountRate: 0.1, horizonYears: 1 });
    expectClose(valueIn(upTo, 'undiscountedLifetimeValue'), 500 * (1 - 0.9 ** 12));
  });
});

describe('a lifetime value by when margins are booked', () => {
  it('is the geometric sum, moved to the middle or the end, or without its first payment', () => {
    // Half stay and money halves its worth each year: 1 + ¼ + 1⁄16 … = 4⁄3, and 4⁄3 × (1 − ¼³) in three years.
    const sums = { start: 1, middle: 1 / Math.SQRT2, end: 0.5, 'after-first': 0.25 };
    for (const timing of ['start', 'middle', 'end', 'after-first'] as const) {
      const value = (horizonYears: number | null) =>
        valueIn(answered({ ...YEARLY, discountRate: 1, timing, horizonYears }), 'lifetimeValue');
      expectClose(value(null), (100 * 4 * sums[timing]) / 3);
      expectClose(value(3), ((100 * 4 * sums[timing]) / 3) * (1 - 0.25 ** 3));
      // Undiscounted, it does not matter when in its period a payment comes.
      const undiscounted = valueIn(answered({ ...YEARLY, timing }), 'lifetimeValue');
      expectClose(undiscounted, timing === 'after-first' ? 100 : 200);
    }
  });

  it('is on a fitted curve the sum over it, with the same moves', () => {
    const plain = answered({ ...COHORT, horizonYears: 10 });
    const [alpha, beta] = [valueIn(plain, 'fittedAlpha'), valueIn(plain, 'fittedBeta')];
    const survival = shiftedBetaGeometricSurvival({ alpha, beta, periods: 10 });
    const sum = (from: number) =>
      100 * survival.slice(from, from + 10).reduce((total, share, index) => total + share / 1.1 ** (from + index), 0);
    const expected = { start: sum(0), middle: sum(0) / Math.sqrt(1.1), end: sum(0) / 1.1, 'after-first': sum(1) };
    for (const timing of ['start', 'middle', 'end', 'after-first'] as const) {
      const answer = answered({ ...COHORT, horizonYears: 10, timing });
      expectClose(valueIn(answer, 'lifetimeValue'), expected[timing]);
      // Longer than is written out, the horizon comes to the whole life.
      const [whole, long] = [null, 50].map((horizonYears) =>
        valueIn(answered({ ...COHORT, discountRate: 0.5, horizonYears, timing }), 'lifetimeValue'),
      );
      expectClose(whole!, long!, 1e-6);
    }
  });

  it('writes the first twelve terms of a curve out and the rest as one', () => {
    const terms = (given: Given) => {
      const { expression } = stepOf(answered({ ...COHORT, ...given }), 'lifetimeMultiple');
      const found: unknown[] = [];
      const visit = (part: Step['expression']): void => {
        if (part.kind === 'summation') found.push([part.index, part.from, part.rows.length]);
        if (part.kind === 'quantity') found.push(part.id);
        if (part.kind === 'operation') part.operands.forEach(visit);
      };
      visit(expression);
      return found;
    };
    expect(terms({})).to.deep.equal([['t', 0, 12], 'laterPeriods']);
    expect(terms({ timing: 'after-first' })).to.deep.equal([['t', 1, 12], 'laterPeriods']);
    expect(terms({ horizonYears: 20 })).to.deep.equal([['t', 0, 20]]);
    expect(terms({ timing: 'end' })).to.deep.equal([['t', 0, 12], 'laterPeriods', 'discountRate']);
    expect(idsOf(answered({ ...COHORT, discountRate: 0, horizonYears: 2 }).working)).not.to.include('periodWeight');
    const weight = (given: Given) => stepOf(answered({ ...COHORT, horizonYears: 2, ...given }), 'periodWeight').result;
    expectClose(weight({}).value!, 1 / 1.1);
    expectClose(weight({ marginGrowth: 0.05 }).value!, 1.05 / 1.1);
    expect(weight({ marginGrowth: 0.05, discountRate: 0 })).to.deep.equal({ value: 1.05, unit: 'factor' });
  });
});

describe('the sentence of a lifetime value', () => {
  const sentence = (given: Given) => answered({ ...MONTHLY, ...given }).headline.sentence;
  const cases: readonly (readonly [given: Given, id: string, values: readonly string[]])[] = [
    [{}, 'gross-profit-undiscounted', ['lifetimeValue', 'lifespan']],
    [{ discountRate: 0.1 }, 'gross-profit', ['lifetimeValue', 'undiscountedLifetimeValue', 'lifespan']],
    [
      { discountRate: 0.1, extraCost: 1 },
      'profit-after-costs',
      ['lifetimeValue', 'undiscountedLifetimeValue', 'lifespan'],
    ],
    [{ extraCost: 1 }, 'profit-after-costs-undiscounted', ['lifetimeValue', 'lifespan']],
    [
      { discountRate: 0.1, extraCost: 1, churn: 0 },
      'profit-after-costs-endless',
      ['lifetimeValue', 'undiscountedLifetimeValue', 'lifespan'],
    ],
    // Nothing is no loss, and what is discounted of it is nothing too.
    [{ grossMargin: 0 }, 'nothing', []],
    [{ grossMargin: 0, discountRate: 0.1 }, 'nothing', []],
    [{ churn: 0, horizonYears: 2 }, 'gross-profit-endless-horizon-undiscounted', ['lifetimeValue', 'lifespan']],
    [{ grossMargin: -0.5 }, 'loss', ['loss']],
  ];

  it('names the kind of profit, and what it is before discounting', () => {
    const said = cases.map(([given]) => [given, sentence(given).id, Object.keys(sentence(given).values)]);
    expect(said).to.deep.equal(cases);
    expect(sentence({ grossMargin: -0.5 }).values).to.deep.equal({ loss: { value: 500, unit: 'money' } });
    expect(sentence({}).values['lifespan']).to.deep.include({ value: 10, period: 'month' });
  });
});

describe('the pictures of a lifetime value', () => {
  const series = (given: Given, wanted: string) => answered(given).series.find(({ id }) => id === wanted)!;
  const values = (given: Given, wanted: string) => series(given, wanted).points.map(({ value }) => value);

  it('add up what comes and show who is left, in the period of the model', () => {
    const { series: drawn } = answered(MONTHLY);
    expect(drawn.map(({ id, unit, period }) => [id, unit, period])).to.deep.equal([
      ['cumulativeMargin', 'money', 'month'],
      ['survival', 'share', 'month'],
    ]);
    const [margin, survival] = drawn.map(({ points }) =>
      points.slice(0, 3).map(({ period, value }) => [period, value]),
    );
    // The first payment is there at once; with the second the line jumps.
    expect(margin).to.deep.equal([
      [0, 50],
      [1, 50],
      [1, 95],
    ]);
    expect(survival!.map(([period]) => period)).to.deep.equal([0, 1, 2]);
    [1, 0.9, 0.81].forEach((share, index) => expectClose(survival![index]![1]!, share));
  });

  it('begin with those who stayed a period where the first does not count', () => {
    expect(values({ ...YEARLY, timing: 'after-first' }, 'cumulativeMargin').slice(0, 5)).to.deep.equal([
      0, 0, 50, 50, 75,
    ]);
    // Growth of a half and discount of a fifth make 1.25 of half the customers: 100 × 0.625.
    const grown = values({ ...YEARLY, marginGrowth: 0.5, discountRate: 0.2 }, 'cumulativeMargin');
    [100, 100, 162.5].forEach((value, index) => expectClose(grown[index]!, value));
  });

  it('set what was seen of a cohort beside its curve', () => {
    const observed = series({ ...COHORT, cohortSurvivors: [200, 120, 90, 80] }, 'observedSurvival');
    expect([observed.unit, observed.period]).to.deep.equal(['share', 'year']);
    expect(observed.points).to.deep.equal([1, 0.6, 0.45, 0.4].map((value, period) => ({ period, value })));
    expect(idsOf(answered(MONTHLY).series)).not.to.include('observedSurvival');
  });

  it('reach to the horizon, thirty years at the most', () => {
    const reach = (given: Given) => series(given, 'cumulativeMargin').points.at(-1)!.period;
    expect(reach({ ...MONTHLY, horizonYears: 3 })).to.equal(36);
    expect(reach({ ...MONTHLY, horizonYears: 30 })).to.equal(360);
    expect(reach({ ...MONTHLY, horizonYears: 31 })).to.equal(360);
    expect(series({ ...MONTHLY, horizonYears: 3 }, 'survival').points.at(-1)!.period).to.equal(36);
  });

  it('reach a fifth beyond the payback', () => {
    const reach = (acquisitionCost: number) =>
      series({ ...MONTHLY, churn: 0.5, acquisitionCost }, 'cumulativeMargin').points.at(-1)!.period;
    // 100 × (1 − ½ⁿ) is 99.994 after 14 payments, so 13 months, and 99.9 after 9 months: 15.6, and 12, which is shown in any case.
    expect(reach(99.99)).to.equal(16);
    expect(reach(99.9)).to.equal(12);
  });

  it('reach as far for less where money loses its worth', () => {
    // Of each payment 0.9 × 2^(−1⁄12) are left a month later: 2 % after 24 months and not after 23.
    expect((0.9 * 2 ** (-1 / 12)) ** 23).to.be.above(0.02);
    expect(series({ ...MONTHLY, discountRate: 1 }, 'cumulativeMargin').points.at(-1)!.period).to.equal(24);
  });

  it('end at the value with the last payment of the horizon, counted from the start or after the first period', () => {
    for (const timing of ['start', 'after-first'] as const) {
      const given: Given = { ...MONTHLY, horizonYears: 3, timing };
      const last = series(given, 'cumulativeMargin').points.at(-1)!;
      expect(last.period).to.equal(36);
      expectClose(last.value, valueIn(answered(given), 'lifetimeValue'));
    }
  });

  it('rise through the cost of winning a customer at the payback, whatever the timing', () => {
    for (const timing of ['start', 'middle', 'end', 'after-first'] as const)
      for (const discountRate of [0, 0.3])
        for (const acquisitionCost of [1, 49, 100, 187]) {
          const given: Given = { ...MONTHLY, timing, discountRate, acquisitionCost };
          const payback = valueIn(answered(given), discountRate > 0 ? 'discountedPayback' : 'survivalPayback');
          const { points } = series(given, 'cumulativeMargin');
          const reached = points.find(({ value }) => value >= acquisitionCost)!;
          expect(reached.period, JSON.stringify(given)).to.equal(payback);
        }
  });

  it('reach beyond the discounted payback where there is one', () => {
    // Half stay and a payment is worth two thirds a year later: 150 × (1 − ⅓ⁿ) is 149.999 with the 11th payment, 100 × (2 − ½ⁿ⁻¹) with the 2nd.
    const points = series({ ...YEARLY, discountRate: 0.5, acquisitionCost: 149.999 }, 'cumulativeMargin').points;
    expect(points.at(-1)!.period).to.equal(Math.ceil(1.2 * 10));
  });

  it('are lines only', () => {
    expect(answered(MONTHLY).groups).to.deep.equal([]);
  });

  it('reach on a curve until two per cent are left of what a payment is worth', () => {
    const reach = (discountRate: number) =>
      series({ ...COHORT, discountRate }, 'cumulativeMargin').points.at(-1)!.period;
    const bare = answered(COHORT);
    const [alpha, beta] = [valueIn(bare, 'fittedAlpha'), valueIn(bare, 'fittedBeta')];
    const survival = shiftedBetaGeometricSurvival({ alpha, beta, periods: 60 });
    for (const discountRate of [0.1, 0.3, 0.4])
      expect(reach(discountRate)).to.equal(
        survival.findIndex((share, year) => share / (1 + discountRate) ** year <= 0.02),
      );
    expect(reach(0.001)).to.equal(30);
  });
});

describe('the notes of a lifetime value', () => {
  const notes = (given: Given) => answered({ ...MONTHLY, ...given }).notes;
  const valuesOf = (given: Given, id: string) => reference(notes(given), id).values;

  it('say how many leave at once, and in which period', () => {
    const note = reference(notes({ churn: 0.95 }), 'nearly-all-leave-at-once');
    expect(note.facts).to.deep.equal({ period: 'month' });
    expectClose(note.values['share']!.value!, 0.95);
    expect(note.values['share']!.unit).to.equal('share');
  });

  it('say what a first purchase alone brings, where a customer is worth less than that', () => {
    // One purchase a year of 50, half of it margin, with half of the customers gone each month: 25 ÷ 12 ÷ 0.5.
    const rare = { churn: 0.5, purchaseFrequency: 1, purchaseFrequencyPeriod: 'year' } as const;
    const note = reference(notes(rare), 'first-purchase-alone-brings-more');
    expect(note).to.deep.include({ values: { one: { value: 25, unit: 'money' } }, facts: { period: 'month' } });
    const told = (given: Given) => idsOf(notes({ ...rare, ...given })).includes('first-purchase-alone-brings-more');
    // 25 ÷ 4 for four quarters are 25 again, and for three less.
    const lived = { churnBasis: 'lifespan', lifespanPeriod: 'quarter' } as const;
    expect([3, 4, 5].map((lifespan) => told({ ...lived, lifespan }))).to.deep.equal([true, false, false]);
    // Whoever buys once a month or more has the first purchase in it, whatever is taken off beside.
    const often = { churn: 1, purchaseFrequencyPeriod: 'month', extraCost: 1 } as const;
    expect([0.99, 1, 1.01].map((purchaseFrequency) => told({ ...often, purchaseFrequency }))).to.deep.equal([
      ...[true, false, false],
    ]);
    expect(told({ timing: 'after-first' })).to.equal(false);
    expect(told({ grossMargin: 0 })).to.equal(false);
    expect(told({ grossMargin: -0.5 })).to.equal(false);
    // A loss of 31.25 is less than one of 25, and still no more brought by the first purchase.
    expect(told({ ...lived, lifespan: 5, grossMargin: -0.5 })).to.equal(false);
  });

  it('say what is short of the cost of winning a customer, and when it would be repaid', () => {
    expect(valuesOf({ acquisitionCost: 501 }, 'value-below-acquisition-cost')).to.deep.equal({
      lifetimeValue: { id: 'lifetimeValue', value: 500, unit: 'money' },
      acquisitionCost: { value: 501, unit: 'money' },
      shortfall: { value: 1, unit: 'money' },
    });
    // 500 × (1 − 0.9ⁿ) ≥ 400 with the 16th payment.
    const late = valuesOf({ acquisitionCost: 400 }, 'payback-beyond-lifespan');
    expect(late['payback']).to.deep.include({ id: 'survivalPayback', value: 15, period: 'month' });
    expect(late['lifespan']).to.deep.equal({ value: 10, unit: 'duration', period: 'month' });
  });

  it('tell a customer who brings a loss by what is lost, not by what he brings in', () => {
    const told = (given: Given) =>
      answered(given)
        .notes.filter(({ id }) => /loss|acquisition/.test(id))
        .map(({ id, values }) => [id, values]);
    const money = (value: number) => ({ value, unit: 'money' as const });
    // 50 a month and 59.3 for serving him, ten months on average.
    const dear = { extraCost: 59.3, discountRate: 0 };
    for (const acquisitionCost of [0, null] as never[]) {
      const [[id, values], ...more] = told({ ...dear, acquisitionCost }) as [
        [string, Record<string, { value: number }>],
      ];
      expect(id).to.equal('brings-a-loss');
      expect(values['loss']!.value).to.be.closeTo(93, 1e-9);
      expect(more).to.deep.equal([]);
    }
    expect(told({ grossMargin: -0.5, acquisitionCost: 0 })).to.deep.equal([['sold-at-a-loss', {}]]);
    expect(told({ grossMargin: -0.5, acquisitionCost: 7, discountRate: 0 })).to.deep.equal([
      ['sold-at-a-loss', {}],
      ['loss-beside-acquisition-cost', { loss: money(500), acquisitionCost: money(7), shortfall: money(507) }],
    ]);
    // Nothing is no loss.
    expect(told({ grossMargin: 0, acquisitionCost: 0 })).to.deep.equal([]);
  });

  it('look at the discounted payback where there is one, on the same terms as the value', () => {
    // Two years on average. Undiscounted the second payment pays 147 back, a year from now; at 50 % the fourth: 100 × (1 + ⅓ + 1⁄9 + …).
    const given = { ...YEARLY, acquisitionCost: 147 };
    expect(idsOf(answered(given).notes)).not.to.include('payback-beyond-lifespan');
    const discounted = reference(answered({ ...given, discountRate: 0.5 }).notes, 'payback-beyond-lifespan');
    expect(discounted.values['payback']).to.deep.include({ id: 'discountedPayback', value: 3 });
  });

  it('are only those that apply', () => {
    const ids = (given: Given) => idsOf(answered(given).notes);
    expect(ids({ ...MONTHLY, churn: 0, discountRate: 0.1, acquisitionCost: 100 })).to.deep.equal(['nobody-leaves']);
    // Six numbers, and a mean that has an end.
    expect(ids({ ...COHORT, cohortSurvivors: [1000, 500, 260, 141, 79, 46] })).to.deep.equal([
      'constant-churn-would-say',
    ]);
    // Of a loss, and of nothing, a constant churn would not say less.
    expect(ids({ ...COHORT, grossMargin: -0.5 })).to.deep.equal(['sold-at-a-loss', 'fitted-lifetime-is-endless']);
    expect(ids({ ...COHORT, grossMargin: 0 })).to.deep.equal(['fitted-lifetime-is-endless']);
  });

  it('say of a fitted curve what it has no end for, and what a constant churn would say', () => {
    const { notes: found, figures } = answered({ ...COHORT, cohortSurvivors: [1000, 631, 468, 382, 326] });
    const value = (id: string) => figures.find((figure) => figure.id === id)!;
    expect(reference(found, 'fitted-lifetime-is-endless').values).to.deep.equal({
      alpha: { value: value('fittedAlpha').value, unit: 'number' },
    });
    expect(reference(found, 'constant-churn-would-say').values).to.deep.equal({
      constant: value('constantChurnLifetimeValue'),
      lifetimeValue: value('lifetimeValue'),
      retention: { value: 0.631, unit: 'share' },
    });
    expect(reference(found, 'fit-on-few-points').values).to.deep.equal({ points: { value: 5, unit: 'count' } });
  });

  it('say of a cohort that needs no curve at which rate it leaves', () => {
    const note = reference(
      notes({ churnBasis: 'cohort', cohortSurvivors: [1000, 500, 250] }),
      'cohort-leaves-at-one-rate',
    );
    // 750 of 1500 who could have left.
    expect(note.values).to.deep.equal({ churn: { value: 0.5, unit: 'share', period: 'year' } });
    expect(idsOf(notes({}))).not.to.include('cohort-leaves-at-one-rate');
  });
});

describe('a loyalty programme', () => {
  /** 5 % of the price back and one a month: 110 bought at 45 % less 1 are 48.5 a month, where 50 were. */
  const programme = { ...MONTHLY, loyaltyProgramme: 'yes', loyaltyFixedCost: 12, loyaltyUplift: 0.1 } as const;

  it('changes the margin of every month of a life', () => {
    const answer = answered({ ...programme, loyaltyReward: 0.1, loyaltyRedemption: 0.5 });
    const steps = ['effectiveReward', 'profitWithProgramme', 'programmeEffect', 'lifetimeValueWithProgramme'];
    const results = steps.map((id) => stepOf(answer, id).result);
    [0.05, 48.5, -15, 485].forEach((value, index) => expectClose(results[index]!.value!, value));
    expect(results.map(({ unit }) => unit)).to.deep.equal(['share', 'money', 'money', 'money']);
    expect(results[1]!.period).to.equal('month');
    for (const [id, value, unit] of [
      ['effectiveReward', 0.05, 'share'],
      ['breakEvenUplift', 51 / 45 - 1, 'share'],
      ['lifetimeValueWithProgramme', 485, 'money'],
      ['programmeEffect', -15, 'money'],
    ] as const) {
      expectClose(valueIn(answer, id), value);
      expect(figureOf(answer, id)!.unit).to.equal(unit);
    }
  });

  it('costs nothing beside its reward where nothing is said', () => {
    const operator = (loyaltyFixedCost: number) => {
      const { expression } = stepOf(answered({ ...programme, loyaltyFixedCost }), 'profitWithProgramme');
      return expression.kind === 'operation' && expression.operator;
    };
    expect([0, 12].map(operator)).to.deep.equal(['multiply', 'subtract']);
  });

  it('leaves what serving the customer costs as it is', () => {
    const answer = answered({ ...programme, extraCost: 10 });
    expectClose(valueIn(answer, 'programmeEffect'), -15);
    expectClose(valueIn(answer, 'lifetimeValueWithProgramme'), 385);
  });

  it('is told by what it brings: a loss, a gain, nothing, or never anything', () => {
    const told = (given: Given) =>
      answered({ ...programme, ...given }).notes.filter(({ id }) => id.startsWith('programme-'));
    const [loss] = told({});
    expect(loss!.id).to.equal('programme-loses');
    expectClose(loss!.values['effect']!.value!, 15);
    expect(loss!.values['uplift']).to.deep.equal({ value: 0.1, unit: 'share' });
    expectClose(loss!.values['breakEven']!.value!, 51 / 45 - 1);
    const [gain] = told({ loyaltyUplift: 0.2 });
    expect(gain!.id).to.equal('programme-gains');
    // 120 × 0.45 − 1 is 3 more than 50, for ten months.
    expectClose(gain!.values['effect']!.value!, 30);
    expect(told({ loyaltyReward: 0, loyaltyFixedCost: 0, loyaltyUplift: 0 })).to.deep.equal([]);
    const [never] = told({ loyaltyReward: 0.5 });
    expect(never!.id).to.equal('programme-never-pays');
    expect(never!.values['reward']).to.deep.include({ value: 0.5, unit: 'share' });
    expect(figureOf(answered({ ...programme, loyaltyReward: 0.5 }), 'breakEvenUplift')).to.deep.equal({
      ...{ id: 'breakEvenUplift', value: null, unit: 'share', state: 'impossible' },
    });
    expect(told({ loyaltyProgramme: 'no' })).to.deep.equal([]);
  });
});

describe('the parts of a lifetime value', () => {
  it('are revenue, what the goods cost and what serving the customer costs', () => {
    expect(answered(MONTHLY).breakdown).to.deep.equal([
      { id: 'revenue', value: 1000, unit: 'money' },
      { id: 'costOfGoods', value: -500, unit: 'money' },
    ]);
    const parts = answered({ ...YEARLY, grossMargin: 0.6, extraCost: 10, extraCostPeriod: 'year' }).breakdown;
    [200, -80, -20].forEach((value, index) => expectClose(parts[index]!.value!, value));
    expect(parts.map(({ id, unit }) => [id, unit])).to.deep.equal([
      ['revenue', 'money'],
      ['costOfGoods', 'money'],
      ['extraCosts', 'money'],
    ]);
  });
});

function answered(inputs: Given): Answer {
  return valueOf(calculate('ltv', inputs));
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

function figureOf({ figures }: Answer, wanted: string): Figure | undefined {
  return figures.find(({ id }) => id === wanted);
}

function stepOf({ working }: Answer, wanted: string): Step {
  return working.find(({ id }) => id === wanted) ?? expect.fail(`no step ${wanted} among ${idsOf(working).join(', ')}`);
}

function reference(references: readonly TextReference[], wanted: string): TextReference {
  return (
    references.find(({ id }) => id === wanted) ?? expect.fail(`no ${wanted} among ${idsOf(references).join(', ')}`)
  );
}

/** The constants of a formula, from the left. */
function literalsIn(expression: Expression): number[] {
  if (expression.kind === 'literal') return [expression.value];
  return expression.kind === 'operation' ? expression.operands.flatMap(literalsIn) : [];
}
