import { expect } from 'chai';
import {
  DEALER_STREAMS,
  endlessOwnershipValue,
  expectedValueOfEvents,
  ownershipEvents,
  ownershipValue,
  TRADE_IN_MOMENTS,
  YEAR_TIMINGS,
  type OwnershipPlan,
} from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';
import fc, { between } from './support/fast-check.js';

/** The golden case: 100 000 + 40 000 a car, 4 years, 80 to 50 % in service, 1.5 visits of 6 750, half traded in for 60 000. */
const golden: OwnershipPlan = {
  cycleYears: 4,
  horizonYears: 4,
  repurchaseProbability: 0.4,
  serviceShares: [0.8, 0.7, 0.6, 0.5],
  tradeInProbability: 0.5,
  tradeInMoment: 'end',
  annualDiscountRate: 0,
  timing: 'middle',
  amounts: {
    sale: 100_000,
    financeInsurance: 40_000,
    accessories: 0,
    serviceByAge: [10_125],
    bodyShop: 0,
    tradeIn: 60_000,
    retention: 0,
  },
};

const share = fc.oneof(fc.constantFrom(0, 1), between(0, 1));
const amount = fc.oneof(fc.constant(0), fc.integer({ min: -100_000, max: 100_000 }));
/** Years as people say them, down to a tenth. */
const tenths = (least: number, most: number) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((years) => years / 10);

const plans: fc.Arbitrary<OwnershipPlan> = fc.record({
  cycleYears: tenths(1, 20),
  horizonYears: tenths(1, 60),
  repurchaseProbability: share,
  serviceShares: fc.array(share, { minLength: 1, maxLength: 20 }),
  tradeInProbability: share,
  tradeInMoment: fc.constantFrom(...TRADE_IN_MOMENTS),
  annualDiscountRate: between(0, 1),
  timing: fc.constantFrom(...YEAR_TIMINGS),
  amounts: fc.record({
    sale: amount,
    financeInsurance: amount,
    accessories: amount,
    serviceByAge: fc.array(amount, { minLength: 1, maxLength: 20 }),
    bodyShop: amount,
    tradeIn: amount,
    retention: fc.integer({ min: 0, max: 10_000 }),
  }),
});

describe('a customer’s cycles of ownership', () => {
  it('are worth 196 325 once, with 26 325 of it from service, and 306 267 three times (dealer-cycle-01)', () => {
    const { total, streams } = valueOf(ownershipValue(golden));
    expectClose(total, 196_325);
    expectClose(streams.service, 26_325);
    expectClose(valueOf(ownershipValue({ ...golden, horizonYears: 12 })).total, 306_267);
  });

  it('are the same sum, stream by stream, as the engine makes of their events', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const lean = valueOf(ownershipValue(plan));
        const engine = engineValue(plan);
        const size = Math.max(1, ...engine.rows.map(({ cumulative }) => Math.abs(cumulative)));
        expect(Math.abs(lean.total - engine.total)).to.be.at.most(1e-9 * size);
        for (const stream of DEALER_STREAMS) {
          expect(Math.abs(lean.streams[stream] - (engine.streams[stream] ?? 0)), stream).to.be.at.most(1e-9 * size);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are one cycle by hand where everything is certain and nothing is discounted', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 12 }), (plan, years) => {
        const certain = { ...plan, ...CERTAIN, cycleYears: years, horizonYears: years };
        const { amounts } = plan;
        const services = Array.from({ length: years }, (_, age) => amounts.serviceByAge[age] ?? 0);
        const listed = { ...certain, amounts: { ...amounts, serviceByAge: services } };
        const once = amounts.sale + amounts.financeInsurance + amounts.accessories + amounts.tradeIn;
        const yearly = services.reduce((sum, one) => sum + one + amounts.bodyShop - amounts.retention, 0);
        expectClose(valueOf(ownershipValue(listed)).total, once + yearly);
      }),
    );
  });

  it('count sales before the horizon, service until it, and cars handed over until and at it', () => {
    const certain = { ...golden, ...CERTAIN, horizonYears: 10 };
    const { streams } = valueOf(ownershipValue(certain));
    expect([streams.sale / 100_000, streams.service / 10_125, streams.tradeIn / 60_000]).to.deep.equal([3, 10, 2]);
    const whole = valueOf(ownershipValue({ ...certain, horizonYears: 12 })).streams;
    expect([whole.sale / 100_000, whole.service / 10_125, whole.tradeIn / 60_000]).to.deep.equal([3, 12, 3]);
    const short = valueOf(ownershipValue({ ...certain, horizonYears: 0.5 })).streams;
    expect([short.sale / 100_000, short.service / 10_125, short.tradeIn]).to.deep.equal([1, 0.5, 0]);
  });

  it('count the part of a year that is left, however the division of years rounds', () => {
    for (const [cycleYears, cars] of [
      [1.1, 3],
      [0.7, 9],
      [2.4, 5],
      [3.3, 3],
    ] as const) {
      const plan = { ...golden, ...CERTAIN, cycleYears, horizonYears: cycleYears * cars };
      const { streams } = valueOf(ownershipValue(plan));
      expectClose(streams.sale, 100_000 * cars);
      expectClose(streams.tradeIn, 60_000 * cars);
      expectClose(streams.service, 10_125 * cycleYears * cars);
      expectClose(engineValue(plan).total, valueOf(ownershipValue(plan)).total);
    }
  });

  it('book what happens in a year at its start, middle or end, and a car that is handed over when it is', () => {
    const moments = (timing: OwnershipPlan['timing'], tradeInMoment: OwnershipPlan['tradeInMoment']) =>
      valueOf(ownershipEvents({ ...golden, timing, tradeInMoment, cycleYears: 1.5, horizonYears: 3 })).events.map(
        ({ stream, period, delayPeriods }) => `${stream} ${period + delayPeriods}`,
      );
    expect(moments('start', 'end').slice(0, 5)).to.deep.equal([
      'sale 0',
      'financeInsurance 0',
      'service 0',
      'service 1',
      'tradeIn 1.5',
    ]);
    expect(moments('middle', 'start').slice(2, 5)).to.deep.equal(['service 0.5', 'service 1.25', 'tradeIn 0']);
    expect(moments('end', 'end').slice(5)).to.deep.equal([
      'sale 1.5',
      'financeInsurance 1.5',
      'service 2.5',
      'service 3',
      'tradeIn 3',
    ]);
  });

  it('let nobody hand over a car at the end of a cycle who did not begin it', () => {
    const { survival, events } = valueOf(ownershipEvents({ ...golden, horizonYears: 12 }));
    const handedOver = events.filter(({ stream }) => stream === 'tradeIn');
    expect(handedOver.map(({ period }) => survival(period))).to.deep.equal([1, 0.4, 0.4 ** 2]);
    expect([0, 3.9, 4, 7.99, 8].map(survival)).to.deep.equal([1, 1, 0.4, 0.4, 0.4 ** 2]);
  });

  it('are worth more the likelier the next car is, where a cycle is worth anything', () => {
    fc.assert(
      fc.property(plans, share, share, (plan, one, other) => {
        const { amounts } = plan;
        const gains = { ...amounts, sale: 1 + Math.abs(amounts.sale), retention: 0, bodyShop: 0 };
        const positive = { ...gains, financeInsurance: 0, accessories: 0, serviceByAge: [5], tradeIn: 7 };
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((repurchaseProbability) =>
          valueOf(ownershipValue({ ...plan, amounts: positive, repurchaseProbability })),
        );
        expect(more!.total).to.be.at.least(less!.total);
      }),
    );
  });

  it('come to the closed form of endless cycles far ahead', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 4 }), between(0, 0.6), (plan, ...rest) => {
        const [cycleYears, repurchaseProbability] = rest;
        const one = { ...plan, cycleYears, repurchaseProbability, horizonYears: cycleYears };
        const cycleValue = valueOf(ownershipValue(one)).total;
        const far = valueOf(ownershipValue({ ...one, horizonYears: 25 * cycleYears })).total;
        const { annualDiscountRate } = plan;
        const endless = endlessOwnershipValue({ cycleValue, cycleYears, repurchaseProbability, annualDiscountRate });
        expectClose(far, valueOf(endless).lifetimeValue, 1e-4);
      }),
    );
  });

  it('name what a person may have got wrong', () => {
    const wrong = { ...golden, cycleYears: 0, horizonYears: 0, repurchaseProbability: 1.2, tradeInProbability: -0.1 };
    const issues = [
      { field: 'cycleYears', code: 'below-minimum', limit: 0.1 },
      { field: 'horizonYears', code: 'not-positive', limit: 0 },
      { field: 'repurchaseProbability', code: 'above-maximum', limit: 1 },
      { field: 'tradeInProbability', code: 'below-minimum', limit: 0 },
      { field: 'discountRate', code: 'not-above', limit: -1 },
      { field: 'serviceShares', code: 'above-maximum', limit: 1 },
    ];
    const all = { ...wrong, annualDiscountRate: -1, serviceShares: [0.5, 1.5] };
    expect(issuesOf(ownershipValue(all))).to.deep.equal(issues);
    expect(issuesOf(ownershipEvents(all))).to.deep.equal(issues);
    const huge = { ...golden, amounts: { ...golden.amounts, sale: 1e308, tradeIn: 1e308, financeInsurance: 1e308 } };
    expect(issuesOf(ownershipValue(huge))).to.deep.equal([{ field: 'amounts', code: 'too-large' }]);
  });

  it('throw at a mistake in code', () => {
    expect(() => ownershipValue({ ...golden, serviceShares: [] })).to.throw(RangeError, 'serviceShares for one age');
    expect(() => ownershipEvents({ ...golden, timing: 'after-first' as never })).to.throw(
      TypeError,
      'timing as one of',
    );
    expect(() => ownershipValue({ ...golden, tradeInMoment: 'never' as never })).to.throw(TypeError, 'tradeInMoment');
    expect(() => ownershipValue({ ...golden, amounts: { ...golden.amounts, sale: '1' as never } })).to.throw(
      TypeError,
      'ownershipValue requires sale as a finite number, got "1"',
    );
  });
});

describe('endlessOwnershipValue', () => {
  const inputs = { cycleValue: 100, cycleYears: 4, repurchaseProbability: 0.4, annualDiscountRate: 0 };

  it('needs the next cycle to be worth less than this one', () => {
    const endless = [{ field: 'repurchaseProbability', code: 'no-finite-lifetime' }];
    expect(issuesOf(endlessOwnershipValue({ ...inputs, repurchaseProbability: 1 }))).to.deep.equal(endless);
    expect(
      valueOf(endlessOwnershipValue({ ...inputs, repurchaseProbability: 1, annualDiscountRate: 0.1 })),
    ).to.have.all.keys('lifetimeValue');
  });

  it('names what is out of range', () => {
    const wrong = { ...inputs, cycleYears: 0, repurchaseProbability: 2, annualDiscountRate: -2 };
    expect(issuesOf(endlessOwnershipValue(wrong)).map(({ field }) => field)).to.deep.equal([
      'cycleYears',
      'repurchaseProbability',
      'discountRate',
    ]);
  });
});

const CERTAIN = {
  repurchaseProbability: 1,
  serviceShares: [1],
  tradeInProbability: 1,
  annualDiscountRate: 0,
} as const;

function engineValue(plan: OwnershipPlan) {
  const { events, survival } = valueOf(ownershipEvents(plan));
  return expectedValueOfEvents({ events, survival, discountRatePerPeriod: plan.annualDiscountRate });
}
