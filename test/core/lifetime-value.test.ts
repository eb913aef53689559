import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import {
  TIMINGS,
  acquisitionEconomics,
  churnFromCounts,
  churnRate,
  endlessOwnershipValue,
  expectedMargins,
  expectedValueOfEvents,
  geometricSurvival,
  lifetimeValue,
  lifetimeValueByChurn,
  lifetimeValueByLifespan,
  marginPerPeriod,
  timingTerms,
  type RetentionModel,
  type Timing,
} from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';

const timing = fc.constantFrom(...TIMINGS);
const model: fc.Arbitrary<RetentionModel> = fc.record({
  marginPerPeriod: between(0.01, 1e6),
  retentionPerPeriod: fc.oneof(fc.constantFrom(0, 1), between(0, 1)),
  discountRatePerPeriod: fc.oneof(fc.constant(0), between(-0.05, 0.5)),
  marginGrowthPerPeriod: fc.oneof(fc.constantFrom(0, -1), between(-0.2, 0.2)),
});
const converging = model.filter((inputs) => ratio(inputs) < 0.95);

describe('churnRate', () => {
  it('splits everybody into those who leave and those who stay', () => {
    expect(valueOf(churnRate({ customersLost: 1, customersAtStart: 4 }))).to.deep.equal({
      churn: 0.25,
      retention: 0.75,
    });
    expect(valueOf(churnRate({ customersLost: 0, customersAtStart: 4 })).retention).to.equal(1);
    expect(valueOf(churnRate({ customersLost: 4, customersAtStart: 4 })).churn).to.equal(1);
  });

  it('refuses counts that cannot be', () => {
    expect(issuesOf(churnRate({ customersLost: -1, customersAtStart: 0 }))).to.deep.equal([
      { field: 'customersAtStart', code: 'not-positive', limit: 0 },
      { field: 'customersLost', code: 'below-minimum', limit: 0 },
    ]);
    expect(issuesOf(churnRate({ customersLost: 5, customersAtStart: 4 }))).to.deep.equal([
      {
        field: 'customersLost',
        code: 'lost-exceeds-start',
        limit: 4,
        suggestion: { field: 'customersLost', value: 4 },
      },
    ]);
  });
});

describe('churnFromCounts', () => {
  const count = fc.integer({ min: 0, max: 10_000 });

  it('agrees with churnRate, and its heads and shares add up', () => {
    fc.assert(
      fc.property(count, count, count, (lost, stayed, customersNew) => {
        fc.pre(lost + stayed > 0);
        const counts = { customersAtStart: lost + stayed, customersNew, customersAtEnd: stayed + customersNew };
        const result = valueOf(churnFromCounts(counts));
        expect(result.customersLost).to.equal(lost);
        expect(result.customersRetained).to.equal(stayed);
        expectClose(result.churn + result.retention, 1);
        const direct = valueOf(churnRate({ customersLost: lost, customersAtStart: lost + stayed }));
        expect({ churn: result.churn, retention: result.retention }).to.deep.equal(direct);
      }),
    );
  });

  it('offers a number that mends impossible counts', () => {
    fc.assert(
      fc.property(count, count, count, (customersAtStart, customersNew, customersAtEnd) => {
        fc.pre(customersAtStart > 0);
        const counts = { customersAtStart, customersNew, customersAtEnd };
        const outcome = churnFromCounts(counts);
        if (outcome.ok) return;
        const { suggestion } = issuesOf(outcome)[0]!;
        valueOf(churnFromCounts({ ...counts, [suggestion!.field]: suggestion!.value }));
      }),
    );
  });

  it('names what is wrong', () => {
    expect(issuesOf(churnFromCounts({ customersAtStart: 0, customersNew: -1, customersAtEnd: -2 }))).to.deep.equal([
      { field: 'customersAtStart', code: 'not-positive', limit: 0 },
      { field: 'customersNew', code: 'below-minimum', limit: 0 },
      { field: 'customersAtEnd', code: 'below-minimum', limit: 0 },
    ]);
    expect(issuesOf(churnFromCounts({ customersAtStart: 100, customersNew: 31, customersAtEnd: 30 }))).to.deep.equal([
      { field: 'customersNew', code: 'new-exceeds-end', limit: 30, suggestion: { field: 'customersNew', value: 30 } },
    ]);
    valueOf(churnFromCounts({ customersAtStart: 100, customersNew: 50, customersAtEnd: 150 }));
  });
});

describe('average purchase', () => {
  const habits = { averagePurchase: 40, purchasesPerPeriod: 3, grossMargin: 0.25 };

  it('gives a margin per period, less the cost to serve', () => {
    expect(marginPerPeriod(habits)).to.equal(30);
    expect(marginPerPeriod({ ...habits, costPerPeriod: 40 })).to.equal(-10);
  });

  it('gives the same value by lifespan and by churn, when the lifespan is 1 ÷ churn', () => {
    fc.assert(
      fc.property(between(0.001, 1), (churnPerPeriod) => {
        const byChurn = valueOf(lifetimeValueByChurn({ ...habits, churnPerPeriod }));
        const byLifespan = valueOf(lifetimeValueByLifespan({ ...habits, lifespanPeriods: byChurn.lifespanPeriods }));
        expectClose(byChurn.lifetimeValue, byLifespan.lifetimeValue);
        expectClose(byChurn.lifetimeRevenue, byLifespan.lifetimeRevenue);
        expectClose(byChurn.lifespanPeriods * churnPerPeriod, 1);
      }),
    );
  });

  it('is the retention model without discount', () => {
    const byChurn = valueOf(lifetimeValueByChurn({ ...habits, churnPerPeriod: 0.2 }));
    const rates = { retentionPerPeriod: 0.8, discountRatePerPeriod: 0 };
    expectClose(
      valueOf(lifetimeValue({ marginPerPeriod: marginPerPeriod(habits), ...rates })).lifetimeValue,
      byChurn.lifetimeValue,
    );
  });

  it('names what is wrong', () => {
    const wrong = { averagePurchase: -1, purchasesPerPeriod: -1, grossMargin: 1.5 };
    const issues = [
      { field: 'averagePurchase', code: 'below-minimum', limit: 0 },
      { field: 'purchases', code: 'below-minimum', limit: 0 },
      { field: 'grossMargin', code: 'above-maximum', limit: 1 },
    ];
    const lifespan = { field: 'lifespan', code: 'below-minimum', limit: 0 };
    const churn = { field: 'churn', code: 'below-minimum', limit: 0 };
    expect(issuesOf(lifetimeValueByLifespan({ ...wrong, lifespanPeriods: -1 }))).to.deep.equal([...issues, lifespan]);
    expect(issuesOf(lifetimeValueByChurn({ ...wrong, churnPerPeriod: -1 }))).to.deep.equal([...issues, churn]);
    expect(issuesOf(lifetimeValueByChurn({ ...habits, churnPerPeriod: 1.1 }))[0]).to.include({
      code: 'above-maximum',
      limit: 1,
    });
    expect(issuesOf(lifetimeValueByChurn({ ...habits, churnPerPeriod: 0 }))).to.deep.equal([
      { field: 'churn', code: 'no-finite-lifetime' },
    ]);
    const tooLarge = [{ field: 'averagePurchase', code: 'too-large' }];
    const huge = { averagePurchase: 1e300, purchasesPerPeriod: 1e300, grossMargin: 1 };
    expect(issuesOf(lifetimeValueByLifespan({ ...huge, lifespanPeriods: 1 }))).to.deep.equal(tooLarge);
    expect(issuesOf(lifetimeValueByChurn({ ...huge, churnPerPeriod: 1 }))).to.deep.equal(tooLarge);
  });

  it('accepts every bound: free purchases, none, no margin left, selling at a loss, all leaving', () => {
    const zero = { averagePurchase: 0, purchasesPerPeriod: 0, grossMargin: 1 };
    expect(valueOf(lifetimeValueByLifespan({ ...zero, lifespanPeriods: 0 })).lifetimeValue).to.equal(0);
    expect(valueOf(lifetimeValueByChurn({ ...habits, grossMargin: -0.5, churnPerPeriod: 1 })).lifetimeValue).to.equal(
      -60,
    );
  });
});

describe('lifetimeValue', () => {
  it('equals the rows of the one engine, at every timing, over a finite horizon', () => {
    fc.assert(
      fc.property(
        model,
        timing,
        fc.integer({ min: 1, max: 40 }),
        between(0, 1),
        (inputs, when, periods, midPeriodFraction) => {
          const closed = valueOf(lifetimeValue({ ...inputs, timing: when, periods, midPeriodFraction })).lifetimeValue;
          expectClose(sumOfRows(inputs, when, periods, midPeriodFraction), closed);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('equals the rows of the one engine over an endless horizon', () => {
    fc.assert(
      fc.property(converging, timing, (inputs, when) => {
        expectClose(
          sumOfRows(inputs, when, 700, 0.5),
          valueOf(lifetimeValue({ ...inputs, timing: when })).lifetimeValue,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is what a long horizon comes close to', () => {
    fc.assert(
      fc.property(converging, timing, (inputs, when) => {
        const endless = valueOf(lifetimeValue({ ...inputs, timing: when, periods: null })).lifetimeValue;
        expectClose(valueOf(lifetimeValue({ ...inputs, timing: when, periods: 5000 })).lifetimeValue, endless);
      }),
    );
  });

  it('keeps the identities of the published cases: start = margin + after-first, end = start ÷ (1 + d), middle between', () => {
    fc.assert(
      fc.property(converging, (inputs) => {
        const value = (when: Timing, midPeriodFraction = 0.5) =>
          valueOf(lifetimeValue({ ...inputs, timing: when, midPeriodFraction })).lifetimeValue;
        expectClose(value('start'), inputs.marginPerPeriod + value('after-first'));
        expectClose(value('end'), value('start') / (1 + inputs.discountRatePerPeriod));
        expectClose(value('middle', 0), value('start'));
        expectClose(value('middle', 1), value('end'));
        expectClose(value('middle'), Math.sqrt(value('start') * value('end')));
      }),
    );
  });

  it('rises with the margin, the retention and the growth, and falls as the discount rises', () => {
    fc.assert(
      fc.property(converging, timing, (inputs, when) => {
        const base = {
          ...inputs,
          timing: when,
          retentionPerPeriod: 0.1 + inputs.retentionPerPeriod * 0.6,
          discountRatePerPeriod: 0.2,
        };
        const value = valueOf(lifetimeValue(base)).lifetimeValue;
        expectClose(
          valueOf(lifetimeValue({ ...base, marginPerPeriod: base.marginPerPeriod * 3 })).lifetimeValue,
          value * 3,
        );
        const better = { retentionPerPeriod: base.retentionPerPeriod + 0.05, discountRatePerPeriod: 0.1 };
        expect(valueOf(lifetimeValue({ ...base, ...better })).lifetimeValue).to.be.at.least(value);
        const growth = { marginGrowthPerPeriod: base.marginGrowthPerPeriod! + 0.05 };
        expect(valueOf(lifetimeValue({ ...base, ...growth })).lifetimeValue).to.be.above(value);
      }),
    );
  });

  it('tells what one period leaves of the next margin', () => {
    const inputs = {
      marginPerPeriod: 1,
      retentionPerPeriod: 0.8,
      discountRatePerPeriod: 0.25,
      marginGrowthPerPeriod: 0.25,
    };
    expectClose(valueOf(lifetimeValue(inputs)).carryover, 0.8);
  });

  it('keeps its digits where the carryover is all but 1', () => {
    const inputs = { marginPerPeriod: 1, retentionPerPeriod: 1 - 2 ** -43, discountRatePerPeriod: 0, periods: 1000 };
    expectClose(valueOf(lifetimeValue(inputs)).lifetimeValue, 1000 - (2 ** -43 * (1000 * 999)) / 2, 1e-15);
    expect(valueOf(lifetimeValue({ ...inputs, retentionPerPeriod: 1 })).lifetimeValue).to.equal(1000);
  });

  const safe = { marginPerPeriod: 100, retentionPerPeriod: 0.5, discountRatePerPeriod: 0 };
  const refused: readonly [string, Partial<RetentionModel>, object][] = [
    ['a negative retention', { retentionPerPeriod: -0.1 }, { field: 'retention', code: 'below-minimum', limit: 0 }],
    ['a retention above 1', { retentionPerPeriod: 1.3 }, { field: 'retention', code: 'above-maximum', limit: 1 }],
    [
      'a discount rate of -100 %',
      { discountRatePerPeriod: -1 },
      { field: 'discountRate', code: 'not-above', limit: -1 },
    ],
    [
      'a growth below -100 %',
      { marginGrowthPerPeriod: -1.1 },
      { field: 'marginGrowth', code: 'below-minimum', limit: -1 },
    ],
    ['no period', { periods: 0 }, { field: 'periods', code: 'below-minimum', limit: 1 }],
    ['half a period', { periods: 2.5 }, { field: 'periods', code: 'not-whole' }],
    ['nobody ever leaving', { retentionPerPeriod: 1 }, { field: 'churn', code: 'no-finite-lifetime' }],
    [
      'a growth equal to what leaves',
      { marginGrowthPerPeriod: 1 },
      { field: 'marginGrowth', code: 'diverges', limit: 1 },
    ],
    [
      'a growth equal to the discount when nobody leaves',
      { retentionPerPeriod: 1, marginGrowthPerPeriod: 0.5, discountRatePerPeriod: 0.5 },
      { field: 'marginGrowth', code: 'diverges', limit: 0.5 },
    ],
    [
      'a negative discount rate that churn does not outweigh',
      { discountRatePerPeriod: -0.5 },
      { field: 'marginGrowth', code: 'diverges', limit: 0 },
    ],
    [
      'a value beyond all numbers',
      { marginGrowthPerPeriod: 9, periods: 10_000 },
      { field: 'periods', code: 'too-large' },
    ],
  ];
  for (const [title, change, issue] of refused) {
    it(`refuses ${title}`, () => expect(issuesOf(lifetimeValue({ ...safe, ...change }))).to.deep.equal([issue]));
  }

  it('has a value just below the growth at which it diverges, and over a finite horizon beyond it', () => {
    valueOf(lifetimeValue({ ...safe, marginGrowthPerPeriod: 0.999 }));
    valueOf(lifetimeValue({ ...safe, marginGrowthPerPeriod: 1.5, periods: 10 }));
    valueOf(lifetimeValue({ ...safe, retentionPerPeriod: 1, discountRatePerPeriod: 0.01 }));
    expect(valueOf(lifetimeValue({ ...safe, marginGrowthPerPeriod: -1 })).lifetimeValue).to.equal(100);
    expect(valueOf(lifetimeValue({ ...safe, retentionPerPeriod: 0, timing: 'after-first' })).lifetimeValue).to.equal(0);
  });
});

describe('expectedMargins', () => {
  it('lists a row a period, each following from its own numbers', () => {
    fc.assert(
      fc.property(model, timing, (inputs, when) => {
        const survival = geometricSurvival({ retentionPerPeriod: inputs.retentionPerPeriod, periods: 12 });
        const rows = expectedMargins({ ...inputs, survival, timing: when });
        const { firstPeriod, delayPeriods } = timingTerms(when);
        expect(rows.map((row) => row.period)).to.deep.equal(survival.map((_, period) => period).slice(firstPeriod));
        let cumulative = 0;
        for (const row of rows) {
          expect(row).to.have.all.keys(
            'period',
            'survival',
            'margin',
            'discountFactor',
            'expectedMargin',
            'discountedMargin',
            'cumulative',
          );
          expect(row.survival).to.equal(survival[row.period]);
          expectClose(row.margin, inputs.marginPerPeriod * (1 + inputs.marginGrowthPerPeriod!) ** row.period);
          expectClose(row.discountFactor * (1 + inputs.discountRatePerPeriod) ** (row.period + delayPeriods), 1);
          expectClose(row.expectedMargin, row.margin * row.survival);
          expectClose(row.discountedMargin, row.expectedMargin * row.discountFactor);
          expectClose(row.cumulative, (cumulative += row.discountedMargin));
        }
      }),
    );
  });

  it('takes no growth, the start and half a period unless told otherwise', () => {
    const plan = { marginPerPeriod: 100, survival: [1, 0.5], discountRatePerPeriod: 0.21 };
    expect(expectedMargins(plan)).to.deep.equal(
      expectedMargins({ ...plan, marginGrowthPerPeriod: 0, timing: 'start' }),
    );
    expectClose(expectedMargins({ ...plan, timing: 'middle' })[0]!.discountFactor, 1 / 1.1);
    expectClose(expectedMargins({ ...plan, timing: 'middle', midPeriodFraction: 1 })[0]!.discountFactor, 1 / 1.21);
    expect(expectedMargins({ ...plan, survival: [] })).to.deep.equal([]);
  });

  it('grows from the first period on, also when the first one does not count', () => {
    const [row] = expectedMargins({
      marginPerPeriod: 100,
      survival: [1, 1],
      discountRatePerPeriod: 0,
      marginGrowthPerPeriod: 0.5,
      timing: 'after-first',
    });
    expect(row).to.deep.include({ period: 1, margin: 150, cumulative: 150 });
  });
});

describe('expectedValueOfEvents', () => {
  const event = fc.record({
    period: between(0, 40),
    margin: between(-1e4, 1e4),
    stream: fc.constantFrom('sale', 'service', 'trade-in'),
  });

  it('gives streams that add up to the total, which is the last cumulative row', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1 }), (events) => {
        const value = expectedValueOfEvents({
          events,
          survival: (period) => 0.9 ** period,
          discountRatePerPeriod: 0.1,
        });
        expectClose(
          Object.values(value.streams).reduce<number>((sum, part) => sum + (part ?? 0), 0),
          value.total,
          1e-8,
        );
        expect(value.rows.at(-1)?.cumulative).to.equal(value.total);
        expect(value.rows.map(({ stream, period, margin }) => ({ period, margin, stream }))).to.deep.equal(events);
      }),
    );
  });

  it('asks for survival at the event and discounts to when the money moves', () => {
    const value = expectedValueOfEvents({
      events: [{ period: 1, margin: 100, stream: 'sale', delayPeriods: 1 }],
      survival: (period) => (period === 1 ? 0.5 : 0),
      discountRatePerPeriod: 1,
    });
    expect(value).to.deep.equal({
      total: 12.5,
      streams: { sale: 12.5 },
      rows: [
        {
          period: 1,
          stream: 'sale',
          survival: 0.5,
          margin: 100,
          discountFactor: 0.25,
          expectedMargin: 50,
          discountedMargin: 12.5,
          cumulative: 12.5,
        },
      ],
    });
  });

  it('is 0 of nothing', () => {
    expect(expectedValueOfEvents({ events: [], survival: () => 1, discountRatePerPeriod: 0 })).to.deep.equal({
      total: 0,
      streams: {},
      rows: [],
    });
  });
});

describe('acquisitionEconomics', () => {
  it('subtracts the cost and divides by it', () => {
    expect(acquisitionEconomics({ lifetimeValue: 10, acquisitionCost: 40 })).to.deep.equal({
      netLifetimeValue: -30,
      lifetimeValueToAcquisitionCost: 0.25,
    });
  });
});

describe('misuse of the lifetime value functions', () => {
  const habits = { averagePurchase: 1, purchasesPerPeriod: 1, grossMargin: 1 };
  const rates = { marginPerPeriod: 1, retentionPerPeriod: 0.5, discountRatePerPeriod: 0 };
  const plan = { marginPerPeriod: 1, survival: [1], discountRatePerPeriod: 0 };
  const events = { events: [{ period: 0, margin: 1, stream: 'sale' }], survival: () => 1, discountRatePerPeriod: 0 };
  const text = '1' as never;
  const cases: readonly [() => unknown, string][] = [
    [
      () => churnRate({ customersLost: text, customersAtStart: 1 }),
      'churnRate requires customersLost as a finite number, got "1"',
    ],
    [
      () => churnRate({ customersLost: 1, customersAtStart: text }),
      'churnRate requires customersAtStart as a finite number, got "1"',
    ],
    [
      () => churnFromCounts({ customersAtStart: text, customersNew: 1, customersAtEnd: 1 }),
      'churnFromCounts requires customersAtStart as a finite',
    ],
    [
      () => churnFromCounts({ customersAtStart: 1, customersNew: text, customersAtEnd: 1 }),
      'churnFromCounts requires customersNew as a finite',
    ],
    [
      () => churnFromCounts({ customersAtStart: 1, customersNew: 1, customersAtEnd: text }),
      'churnFromCounts requires customersAtEnd as a finite',
    ],
    [
      () => marginPerPeriod({ ...habits, averagePurchase: text }),
      'marginPerPeriod requires averagePurchase as a finite',
    ],
    [
      () => marginPerPeriod({ ...habits, purchasesPerPeriod: text }),
      'marginPerPeriod requires purchasesPerPeriod as a finite',
    ],
    [() => marginPerPeriod({ ...habits, grossMargin: text }), 'marginPerPeriod requires grossMargin as a finite'],
    [() => marginPerPeriod({ ...habits, costPerPeriod: text }), 'marginPerPeriod requires costPerPeriod as a finite'],
    [
      () => marginPerPeriod({ ...habits, averagePurchase: 1e300, purchasesPerPeriod: 1e300 }),
      'marginPerPeriod requires inputs with a finite result',
    ],
    [
      () => lifetimeValueByLifespan({ ...habits, lifespanPeriods: text }),
      'lifetimeValueByLifespan requires lifespanPeriods as a finite',
    ],
    [
      () => lifetimeValueByLifespan({ ...habits, averagePurchase: text, lifespanPeriods: 1 }),
      'lifetimeValueByLifespan requires averagePurchase as',
    ],
    [
      () => lifetimeValueByChurn({ ...habits, churnPerPeriod: text }),
      'lifetimeValueByChurn requires churnPerPeriod as a finite',
    ],
    [
      () => lifetimeValueByChurn({ ...habits, purchasesPerPeriod: text, churnPerPeriod: 1 }),
      'lifetimeValueByChurn requires purchasesPerPeriod as',
    ],
    [
      () => lifetimeValueByChurn({ ...habits, grossMargin: text, churnPerPeriod: 1 }),
      'lifetimeValueByChurn requires grossMargin as',
    ],
    [() => lifetimeValue(undefined as never), 'lifetimeValue requires an object of inputs, got undefined'],
    [() => lifetimeValue({ ...rates, marginPerPeriod: text }), 'lifetimeValue requires marginPerPeriod as a finite'],
    [
      () => lifetimeValue({ ...rates, retentionPerPeriod: text }),
      'lifetimeValue requires retentionPerPeriod as a finite',
    ],
    [
      () => lifetimeValue({ ...rates, discountRatePerPeriod: text }),
      'lifetimeValue requires discountRatePerPeriod as a finite',
    ],
    [
      () => lifetimeValue({ ...rates, marginGrowthPerPeriod: text }),
      'lifetimeValue requires marginGrowthPerPeriod as a finite',
    ],
    [() => lifetimeValue({ ...rates, periods: text }), 'lifetimeValue requires periods as a finite number, got "1"'],
    [
      () => lifetimeValue({ ...rates, timing: 'begin' as never }),
      'timingTerms requires timing as one of start, middle, end, after-first, got "begin"',
    ],
    [
      () => lifetimeValue({ ...rates, midPeriodFraction: 2 }),
      'timingTerms requires midPeriodFraction from 0 to 1, got 2',
    ],
    [() => expectedMargins({ ...plan, marginPerPeriod: text }), 'expectedMargins requires marginPerPeriod as a finite'],
    [
      () => expectedMargins({ ...plan, discountRatePerPeriod: text }),
      'expectedMargins requires discountRatePerPeriod as a finite',
    ],
    [
      () => expectedMargins({ ...plan, marginGrowthPerPeriod: text }),
      'expectedMargins requires marginGrowthPerPeriod as a finite',
    ],
    [
      () => expectedMargins({ ...plan, survival: [1, text] }),
      'expectedMargins requires survival[1] as a finite number, got "1"',
    ],
    [
      () => expectedMargins({ ...plan, survival: text }),
      'expectedMargins requires survival as a list of numbers, got "1"',
    ],
    [
      () => expectedValueOfEvents({ ...events, discountRatePerPeriod: text }),
      'expectedValueOfEvents requires discountRatePerPeriod as a finite',
    ],
    [
      () => expectedValueOfEvents({ ...events, discountRatePerPeriod: -1 }),
      'expectedValueOfEvents requires discountRatePerPeriod above -1, got -1',
    ],
    [
      () => expectedValueOfEvents({ ...events, survival: () => 1.1 }),
      'expectedValueOfEvents requires survival from 0 to 1, got 1.1',
    ],
    [
      () => expectedValueOfEvents({ ...events, survival: () => -0.1 }),
      'expectedValueOfEvents requires survival from 0 to 1, got -0.1',
    ],
    [
      () => expectedValueOfEvents({ ...events, events: [{ period: text, margin: 1, stream: 's' }] }),
      'expectedValueOfEvents requires period as a finite',
    ],
    [
      () => expectedValueOfEvents({ ...events, events: [{ period: 1, margin: text, stream: 's' }] }),
      'expectedValueOfEvents requires margin as a finite',
    ],
    [
      () => expectedValueOfEvents({ ...events, events: [{ period: 1, margin: 1, stream: 's', delayPeriods: text }] }),
      'expectedValueOfEvents requires delayPeriods as a finite',
    ],
    [
      () => expectedMargins({ ...plan, marginPerPeriod: 1e308, survival: [1, 1] }),
      'expectedValueOfEvents requires inputs with a finite result, got Infinity',
    ],
    [
      () => geometricSurvival({ retentionPerPeriod: text, periods: 1 }),
      'geometricSurvival requires retentionPerPeriod as a finite',
    ],
    [
      () => geometricSurvival({ retentionPerPeriod: 1.1, periods: 1 }),
      'geometricSurvival requires retentionPerPeriod from 0 to 1, got 1.1',
    ],
    [
      () => geometricSurvival({ retentionPerPeriod: 1, periods: text }),
      'geometricSurvival requires periods as a finite',
    ],
    [
      () => geometricSurvival({ retentionPerPeriod: 1, periods: -1 }),
      'geometricSurvival requires periods from 0 to 100000, got -1',
    ],
    [
      () => acquisitionEconomics({ lifetimeValue: text, acquisitionCost: 1 }),
      'acquisitionEconomics requires lifetimeValue as a finite',
    ],
    [
      () => acquisitionEconomics({ lifetimeValue: 1, acquisitionCost: text }),
      'acquisitionEconomics requires acquisitionCost as a finite',
    ],
    [
      () => acquisitionEconomics({ lifetimeValue: 1e300, acquisitionCost: 1e-300 }),
      'acquisitionEconomics requires inputs with a finite result',
    ],
    [
      () => acquisitionEconomics({ lifetimeValue: 1e308, acquisitionCost: -1e308 }),
      'acquisitionEconomics requires inputs with a finite result',
    ],
  ];
  for (const [call, message] of cases) it(message, () => expect(call).to.throw(message));
});

function ratio({ retentionPerPeriod, discountRatePerPeriod, marginGrowthPerPeriod = 0 }: RetentionModel): number {
  return (retentionPerPeriod * (1 + marginGrowthPerPeriod)) / (1 + discountRatePerPeriod);
}

function sumOfRows(inputs: RetentionModel, when: Timing, periods: number, midPeriodFraction: number): number {
  const listed = when === 'after-first' ? periods : periods - 1;
  const survival = geometricSurvival({ retentionPerPeriod: inputs.retentionPerPeriod, periods: listed });
  const { marginPerPeriod: margin, discountRatePerPeriod, marginGrowthPerPeriod = 0 } = inputs;
  const rows = expectedMargins({
    marginPerPeriod: margin,
    survival,
    discountRatePerPeriod,
    marginGrowthPerPeriod,
    timing: when,
    midPeriodFraction,
  });
  return rows.at(-1)?.cumulative ?? 0;
}

describe('rates of next to nothing', () => {
  /** Closer than one part in 10¹³. */
  const exactly = (found: number, expected: number) =>
    expect(Math.abs(found / expected - 1), `${found} for ${expected}`).to.be.below(1e-13);
  const value = (discountRatePerPeriod: number, marginGrowthPerPeriod: number, periods: number | null = null) =>
    valueOf(
      lifetimeValue({
        marginPerPeriod: 1,
        retentionPerPeriod: 1,
        discountRatePerPeriod,
        marginGrowthPerPeriod,
        periods,
      }),
    ).lifetimeValue;

  // Source of the constants: the formulas in Python's decimal with 60 digits, from the binary values of the rates:
  // q = r * (1 + g) / (1 + d); 1 / (1 - q); (1 - q**n) / (1 - q); 1 / (1 - p * (1 + d)**-L).
  it('leave a value all its digits, endless or not', () => {
    exactly(value(1e-9, 0), 1.00000000099999988e9);
    exactly(value(0.1, 0.1 - 1e-9), 1.10000000057899141e9);
    exactly(value(3e-8, 0, 600), 5.99994609032399808e2);
    exactly(value(0.1, 0.1 - 1e-9, 600), 5.99999836636393297e2);
  });

  it('leave the value of cycles without end all its digits', () => {
    const inputs = { cycleValue: 1, cycleYears: 4, repurchaseProbability: 1, annualDiscountRate: 1e-9 };
    exactly(valueOf(endlessOwnershipValue(inputs)).lifetimeValue, 2.5000000062499997e8);
  });

  it('never make a carryover of nothing less than nothing', () => {
    fc.assert(
      fc.property(
        between(-0.9, 9),
        between(-1, 9),
        fc.constantFrom(null, 1, 7),
        (discountRatePerPeriod, marginGrowthPerPeriod, periods) => {
          const rates = { retentionPerPeriod: 0, discountRatePerPeriod, marginGrowthPerPeriod, periods };
          expectClose(valueOf(lifetimeValue({ marginPerPeriod: 1, ...rates })).lifetimeValue, 1);
        },
      ),
    );
  });
});
