import { expect } from 'chai';
import { growthUntil } from '../../src/core/finance/growth.js';
import fc, { between } from './support/fast-check.js';
import { annuityInterest, annuityPayment, annuityPresentValue, findRoot, presentValue } from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';

const rate = fc.oneof(fc.constant(0), between(1e-12, 1), between(-0.2, -0.001));
const periods = fc.integer({ min: 1, max: 60 });

describe('annuity', () => {
  it('repays exactly what was borrowed', () => {
    fc.assert(
      fc.property(rate, periods, (ratePerPeriod, count) => {
        const payment = annuityPayment({ principal: 1000, ratePerPeriod, periods: count });
        const cashFlows = Array.from({ length: count }, (_, index) => ({ amount: payment, period: index + 1 }));
        expectClose(presentValue({ cashFlows, ratePerPeriod }), 1000);
        expectClose(annuityPresentValue({ payment, ratePerPeriod, periods: count }), 1000);
        expectClose(annuityInterest({ principal: 1000, ratePerPeriod, periods: count }), payment * count - 1000);
      }),
    );
  });

  it('keeps its digits at the smallest interest', () => {
    expectClose(annuityPayment({ principal: 1200, ratePerPeriod: 1e-14, periods: 12 }), 100, 1e-12);
  });

  it('refuses misuse', () => {
    const loan = { principal: 1, ratePerPeriod: 0.1, periods: 2 };
    expect(() => annuityPayment({ ...loan, principal: '1' as never })).to.throw(
      TypeError,
      'annuityPayment requires principal',
    );
    expect(() => annuityPayment({ ...loan, ratePerPeriod: -1 })).to.throw(
      RangeError,
      'annuityPayment requires ratePerPeriod above -1, got -1',
    );
    expect(() => annuityPayment({ ...loan, periods: 0 })).to.throw(
      RangeError,
      'annuityPayment requires periods above 0, got 0',
    );
    expect(() => annuityPayment({ ...loan, principal: 1e308, periods: 1e-3 })).to.throw(
      RangeError,
      'annuityPayment requires inputs with a finite result',
    );
    expect(() => annuityInterest({ ...loan, periods: NaN })).to.throw(TypeError, 'annuityPayment requires periods');
    expect(() => annuityInterest({ principal: 1e308, ratePerPeriod: 1, periods: 1e3 })).to.throw(
      RangeError,
      'annuityInterest requires',
    );
    const annuity = { payment: 1, ratePerPeriod: 0.1, periods: 2 };
    expect(() => annuityPresentValue({ ...annuity, payment: null as never })).to.throw(
      TypeError,
      'annuityPresentValue requires payment',
    );
    expect(() => annuityPresentValue({ ...annuity, ratePerPeriod: -2 })).to.throw(
      RangeError,
      'annuityPresentValue requires ratePerPeriod above -1',
    );
    expect(() => annuityPresentValue({ ...annuity, payment: 1e308 * 1.1, ratePerPeriod: 0 })).to.throw(
      RangeError,
      'annuityPresentValue requires inputs',
    );
  });
});

describe('presentValue', () => {
  it('is the plain sum without a rate, 0 of nothing, and falls as the rate rises', () => {
    const cashFlows = [1, 2, 3].map((amount) => ({ amount, period: amount }));
    expect(presentValue({ cashFlows, ratePerPeriod: 0 })).to.equal(6);
    expect(presentValue({ cashFlows: [], ratePerPeriod: 0.1 })).to.equal(0);
    expect(presentValue({ cashFlows, ratePerPeriod: 0.2 })).to.be.below(
      presentValue({ cashFlows, ratePerPeriod: 0.1 }),
    );
  });

  it('refuses misuse', () => {
    expect(() => presentValue({ cashFlows: [], ratePerPeriod: '0' as never })).to.throw(
      TypeError,
      'presentValue requires ratePerPeriod as a finite',
    );
    expect(() => presentValue({ cashFlows: [], ratePerPeriod: -1 })).to.throw(
      RangeError,
      'presentValue requires ratePerPeriod above -1, got -1',
    );
    expect(() => presentValue({ cashFlows: [{ amount: 1, period: '2' as never }], ratePerPeriod: 0 })).to.throw(
      TypeError,
      'presentValue requires period',
    );
    expect(() => presentValue({ cashFlows: [{ amount: NaN, period: 1 }], ratePerPeriod: 0 })).to.throw(
      TypeError,
      'presentValue requires amount',
    );
    expect(() => presentValue({ cashFlows: [{ amount: 1, period: 999 }], ratePerPeriod: -0.99 })).to.throw(
      RangeError,
      'presentValue requires inputs',
    );
  });
});

describe('findRoot', () => {
  it('finds the root of any rising or falling line inside the interval', () => {
    fc.assert(
      fc.property(between(-99, 99), fc.constantFrom(-3, 3), (root, slope) => {
        expectClose(
          valueOf(findRoot({ function: (input) => slope * (input - root), lower: -100, upper: 100 })),
          root,
          1e-15,
        );
      }),
    );
  });

  it('finds a root at either end, and in the middle', () => {
    expect(valueOf(findRoot({ function: (input) => input, lower: 0, upper: 5 }))).to.equal(0);
    expect(valueOf(findRoot({ function: (input) => input - 5, lower: 0, upper: 5 }))).to.equal(5);
    let calls = 0;
    expect(valueOf(findRoot({ function: (input) => ((calls += 1), input), lower: -8, upper: 8 }))).to.equal(0);
    expect(calls).to.be.at.most(4);
  });

  it('stops at the tolerance', () => {
    let calls = 0;
    const root = valueOf(
      findRoot({ function: (input) => ((calls += 1), input - 0.3), lower: 0, upper: 1, tolerance: 0.125 }),
    );
    expect(root).to.equal(0.375);
    expect(calls).to.equal(6);
  });

  it('finds the place of a jump, such as a payback in whole months', () => {
    expect(valueOf(findRoot({ function: (input) => Math.ceil(input) - 2.5, lower: 0, upper: 5 }))).to.be.closeTo(
      2,
      1e-12,
    );
    expect(valueOf(findRoot({ function: (input) => (input < 2 ? -0.1 : 5), lower: 0, upper: 5 }))).to.be.closeTo(
      2,
      1e-12,
    );
  });

  it('finds an interest rate from a bad bracket, where Newton fails', () => {
    const irr = findRoot({
      function: (ratePerPeriod) =>
        presentValue({
          cashFlows: [
            { amount: -1000, period: 0 },
            { amount: 6000, period: 9 },
          ],
          ratePerPeriod,
        }),
      lower: -0.99,
      upper: 1000,
    });
    expectClose(valueOf(irr), 6 ** (1 / 9) - 1);
  });

  it('says so when there is no root', () => {
    const none = [{ field: 'root', code: 'no-root' }];
    expect(issuesOf(findRoot({ function: () => 1, lower: 0, upper: 1 }))).to.deep.equal(none);
    expect(issuesOf(findRoot({ function: () => -1, lower: 0, upper: 1 }))).to.deep.equal(none);
    expect(issuesOf(findRoot({ function: (input) => 1 / (input - 0.3), lower: 0, upper: 1 }))).to.deep.equal(none);
    expect(issuesOf(findRoot({ function: (input) => 1 / input - 2, lower: 0, upper: 1 }))).to.deep.equal(none);
    expect(issuesOf(findRoot({ function: (input) => Math.log(input), lower: -1, upper: 2 }))).to.deep.equal(none);
    expect(
      issuesOf(findRoot({ function: (input) => (input > 0.9 ? 1 : input > 0 ? NaN : -1), lower: 0, upper: 1 })).length,
    ).to.equal(1);
  });

  it('refuses misuse', () => {
    const search = { function: (input: number) => input, lower: -1, upper: 1 };
    expect(() => findRoot({ ...search, lower: NaN })).to.throw(
      TypeError,
      'findRoot requires lower as a finite number, got NaN',
    );
    expect(() => findRoot({ ...search, upper: -1 })).to.throw(RangeError, 'findRoot requires upper above -1, got -1');
    expect(() => findRoot({ ...search, tolerance: -1 })).to.throw(RangeError, 'findRoot requires tolerance from 0');
  });
});

describe('growth until a moment', () => {
  const rate = between(0.001, 20);
  const moment = fc.oneof(
    fc.integer({ min: -800, max: 800 }).map((eighths) => eighths / 8),
    between(-100, 100),
  );

  it('is the power to the last digit, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rate, moment), { maxLength: 40 }), (asked) => {
        for (const [growth, time] of [...asked, ...asked]) expect(growthUntil(growth, time)).to.equal(growth ** time);
      }),
    );
  });

  it('keeps apart moments that share a place', () => {
    for (const time of [1, 65, 1, 1.01, -63, 65]) expect(growthUntil(1.1, time)).to.equal(1.1 ** time);
  });
});
