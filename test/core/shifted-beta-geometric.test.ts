import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import {
  expectedMargins,
  fitShiftedBetaGeometric,
  lifetimeValue,
  shiftedBetaGeometricDiscountedLifetime,
  shiftedBetaGeometricExpectedLifetime,
  shiftedBetaGeometricLogLikelihood,
  shiftedBetaGeometricRetention,
  shiftedBetaGeometricSurvival,
} from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';

const positive = between(0.05, 30);
const parameters = fc.record({ alpha: positive, beta: positive });
const highEnd = { alpha: 0.668, beta: 3.806 };

describe('shiftedBetaGeometricSurvival', () => {
  it('falls from 1 and stays above 0, while the retention rises', () => {
    fc.assert(
      fc.property(parameters, (inputs) => {
        const survival = shiftedBetaGeometricSurvival({ ...inputs, periods: 30 });
        expect(survival).to.have.length(31);
        expect(survival[0]).to.equal(1);
        for (let period = 1; period <= 30; period += 1) {
          const retention = shiftedBetaGeometricRetention({ ...inputs, period });
          expectClose(survival[period]! / survival[period - 1]!, retention);
          expect(survival[period]).to.be.within(0, survival[period - 1]!);
          expect(shiftedBetaGeometricRetention({ ...inputs, period: period + 1 }))
            .to.be.above(retention)
            .and.below(1);
        }
      }),
    );
  });

  it('is what the published chances to leave leave: the sum of P(t) is 1 − S', () => {
    fc.assert(
      fc.property(parameters, fc.integer({ min: 0, max: 30 }), (inputs, periods) => {
        const { alpha, beta } = inputs;
        let [left, chance] = [0, alpha / (alpha + beta)];
        for (let period = 1; period <= periods; period += 1) {
          left += chance;
          chance *= (beta + period - 1) / (alpha + beta + period);
        }
        expectClose(shiftedBetaGeometricSurvival({ ...inputs, periods })[periods]!, 1 - left);
      }),
    );
  });
});

describe('shiftedBetaGeometricExpectedLifetime', () => {
  it('is what the survival adds up to', () => {
    const survival = shiftedBetaGeometricSurvival({ alpha: 4, beta: 6, periods: 5000 });
    expectClose(
      survival.reduce((sum, share) => sum + share),
      shiftedBetaGeometricExpectedLifetime({ alpha: 4, beta: 6 }).periods!,
      1e-8,
    );
  });

  it('is infinite up to alpha 1', () => {
    expect(shiftedBetaGeometricExpectedLifetime({ alpha: 1, beta: 2 })).to.deep.equal({ periods: null });
    expect(shiftedBetaGeometricExpectedLifetime({ alpha: 1.5, beta: 2 })).to.deep.equal({ periods: 5 });
  });
});

describe('shiftedBetaGeometricDiscountedLifetime', () => {
  const payments = (alpha: number, beta: number, discountRatePerPeriod: number, marginGrowthPerPeriod = 0) =>
    valueOf(shiftedBetaGeometricDiscountedLifetime({ alpha, beta, discountRatePerPeriod, marginGrowthPerPeriod }))
      .payments;

  it('equals the rows of the one engine', () => {
    fc.assert(
      fc.property(parameters, between(0.02, 5), between(-1, 0.01), ({ alpha, beta }, discount, growth) => {
        const survival = shiftedBetaGeometricSurvival({ alpha, beta, periods: 3000 });
        const rows = expectedMargins({
          marginPerPeriod: 1,
          survival,
          discountRatePerPeriod: discount,
          marginGrowthPerPeriod: growth,
        });
        expectClose(payments(alpha, beta, discount, growth), rows.at(-1)!.cumulative);
      }),
      { numRuns: 60 },
    );
  });

  it('is −ln(1 − v) ÷ v for alpha 1 and beta 1, from heavy discount to almost none', () => {
    for (const discount of [9, 1, 0.1, 1e-3, 1e-5, 1e-7]) {
      const v = 1 / (1 + discount);
      expectClose(payments(1, 1, discount), Math.log((1 + discount) / discount) / v, 1e-8);
    }
  });

  it('has values by another program at the far end (mpmath hyp2f1, 15 digits)', () => {
    expectClose(payments(0.668, 3.806, 1e-7), 1335.69461769561, 1e-8);
    expectClose(payments(0.01, 0.01, 1e-7), 4257081.42583256, 1e-8);
    expectClose(payments(5, 50, 1e-7), 13.4999775000596, 1e-12);
    expectClose(payments(0.3, 2, 1e-7), 120295.731435677, 1e-8);
    expectClose(payments(1e6, 1e7, 1e-7), 10.9999989999901, 1e-12);
  });

  it('keeps the digits of parameters next to nothing, as the plain sum of the survival does', () => {
    for (const alpha of [1e-3, 1e-6, 1e-10, 1e-308]) {
      let [survival, sum] = [1, 1];
      for (let period = 0; period < 2000; period += 1) {
        survival *= (2 * alpha + period) / (3 * alpha + period);
        sum += survival / 1.1 ** (period + 1);
      }
      expectClose(payments(alpha, 2 * alpha, 0.1), sum, 1e-12);
    }
  });

  it('has no gap where alpha and beta sum to 1', () => {
    expectClose(payments(0.25, 0.75, 0.1), payments(0.25 + 1e-12, 0.75, 0.1));
  });

  it('lies between the first payment and an endless certain one, and above a constant retention of the same first churn', () => {
    fc.assert(
      fc.property(parameters, between(0.001, 2), ({ alpha, beta }, discount) => {
        const value = payments(alpha, beta, discount);
        expect(value).to.be.within(1, 1 / (1 - 1 / (1 + discount)));
        const constant = {
          marginPerPeriod: 1,
          retentionPerPeriod: beta / (alpha + beta),
          discountRatePerPeriod: discount,
        };
        expect(value).to.be.at.least(valueOf(lifetimeValue(constant)).lifetimeValue * (1 - 1e-12));
        expect(payments(alpha, beta, discount * 1.1)).to.be.below(value);
      }),
    );
  });

  it('is a constant retention when all customers are alike', () => {
    const constant = { marginPerPeriod: 1, retentionPerPeriod: 0.5, discountRatePerPeriod: 0.1 };
    expectClose(payments(1e9, 1e9, 0.1), valueOf(lifetimeValue(constant)).lifetimeValue, 1e-8);
  });

  it('is the expected lifetime when growth equals the discount rate', () => {
    expect(payments(3, 4, 0.1, 0.1)).to.equal(3);
    expectClose(payments(3, 4, 1e-8), 3, 1e-6);
    expect(payments(3, 4, 0.5, -1)).to.equal(1);
  });

  it('still answers where it converges most slowly (mpmath)', () => {
    expectClose(payments(0.3, 2, 1.1e-9), 2826712.54074461, 1e-6);
  });

  const refused: readonly [string, object, object][] = [
    [
      'no discount when the lifetime is infinite',
      { discountRatePerPeriod: 0 },
      { field: 'discountRate', code: 'diverges', limit: 0 },
    ],
    [
      'a negative discount',
      { discountRatePerPeriod: -0.1, alpha: 3 },
      { field: 'discountRate', code: 'diverges', limit: 0 },
    ],
    [
      'a discount too close to none',
      { discountRatePerPeriod: 1e-10, alpha: 3 },
      { field: 'discountRate', code: 'diverges', limit: 0 },
    ],
    [
      'a growth above the discount',
      { discountRatePerPeriod: 0.1, marginGrowthPerPeriod: 0.2 },
      { field: 'marginGrowth', code: 'diverges', limit: 0.1 },
    ],
    ['a discount of -100 %', { discountRatePerPeriod: -1 }, { field: 'discountRate', code: 'not-above', limit: -1 }],
    [
      'a growth below -100 %',
      { discountRatePerPeriod: 0.1, marginGrowthPerPeriod: -1.1 },
      { field: 'marginGrowth', code: 'below-minimum', limit: -1 },
    ],
  ];
  for (const [title, change, issue] of refused) {
    it(`refuses ${title}`, () => {
      const inputs = { ...highEnd, discountRatePerPeriod: 0.1, ...change };
      expect(issuesOf(shiftedBetaGeometricDiscountedLifetime(inputs))).to.deep.equal([issue]);
    });
  }
});

describe('shiftedBetaGeometricLogLikelihood', () => {
  it('equals the published form: lost × ln P(t) and the last survivors × ln S(T)', () => {
    const survivors = [100, 60, 45, 40];
    const [alpha, beta] = [0.8, 1.7];
    const survival = shiftedBetaGeometricSurvival({ alpha, beta, periods: 3 });
    const expected = [40, 15, 5].reduce(
      (sum, lost, index) => sum + lost * Math.log(survival[index]! - survival[index + 1]!),
      40 * Math.log(survival[3]!),
    );
    expectClose(shiftedBetaGeometricLogLikelihood({ alpha, beta, survivors }), expected);
  });
});

describe('fitShiftedBetaGeometric', () => {
  it('recovers the parameters from the counts that they lead one to expect', () => {
    fc.assert(
      fc.property(
        between(0.1, 10),
        between(0.1, 10),
        fc.integer({ min: 4, max: 11 }),
        fc.constantFrom(1, 100, 1e6),
        (alpha, beta, periods, size) => {
          const survivors = shiftedBetaGeometricSurvival({ alpha, beta, periods }).map((share) => share * size);
          const fit = valueOf(fitShiftedBetaGeometric({ survivors }));
          expect(fit.alpha / alpha).to.be.closeTo(1, 1e-6);
          expect(fit.beta / beta).to.be.closeTo(1, 1e-6);
          expect(fit.periods).to.equal(periods);
          expect(fit.logLikelihood).to.equal(
            shiftedBetaGeometricLogLikelihood({ alpha: fit.alpha, beta: fit.beta, survivors }),
          );
        },
      ),
    );
  });

  it('finds a maximum: every step away from it explains the cohort worse', () => {
    const cohort = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 11 })
      .map((counts) => [1000, ...counts.sort((one, two) => two - one)]);
    let fitted = 0;
    fc.assert(
      fc.property(cohort, between(0, 2 * Math.PI), (survivors, angle) => {
        const outcome = fitShiftedBetaGeometric({ survivors });
        if (!outcome.ok) return;
        fitted += 1;
        const { alpha, beta, logLikelihood } = outcome.value;
        for (const step of [0.01, 0.3, 2]) {
          const away = {
            alpha: alpha * Math.exp(step * Math.sin(angle)),
            beta: beta * Math.exp(step * Math.cos(angle)),
          };
          expect(shiftedBetaGeometricLogLikelihood({ ...away, survivors })).to.be.at.most(
            logLikelihood + 1e-9 * Math.abs(logLikelihood),
          );
        }
      }),
      { numRuns: 500 },
    );
    expect(fitted).to.be.above(30);
  });

  it('takes every cohort with the same retention each period for homogeneous, whatever its size and rounding', () => {
    const retention = between(0.05, 0.98);
    fc.assert(
      fc.property(
        retention,
        fc.integer({ min: 2, max: 11 }),
        fc.constantFrom(1e-6, 100, 1e9),
        (rate, periods, size) => {
          const survivors = Array.from({ length: periods + 1 }, (_, period) => size * rate ** period);
          const [issue] = issuesOf(fitShiftedBetaGeometric({ survivors }));
          expect(issue?.code).to.equal('homogeneous-cohort');
          expectClose(issue?.suggestion?.value as number, 1 - rate);
        },
      ),
    );
  });

  it('does not depend on whether heads or per cent are given', () => {
    const heads = valueOf(fitShiftedBetaGeometric({ survivors: [1000, 631, 468, 382] }));
    const shares = valueOf(fitShiftedBetaGeometric({ survivors: [100, 63.1, 46.8, 38.2] }));
    expectClose(shares.alpha, heads.alpha);
    expectClose(shares.beta, heads.beta);
    expectClose(shares.logLikelihood * 10, heads.logLikelihood);
  });

  const field = 'cohortSurvivors';
  const refused: readonly [string, readonly number[], object][] = [
    ['two numbers', [100, 50], { field, code: 'too-few', limit: 3 }],
    ['fourteen numbers', Array.from({ length: 14 }, (_, index) => 100 - index), { field, code: 'too-many', limit: 13 }],
    ['an empty cohort', [0, 0, 0], { field, code: 'not-positive', limit: 0 }],
    ['a negative count', [100, 50, -1], { field, code: 'below-minimum', limit: 0 }],
    ['survivors that rise', [100, 50, 60, 70], { field, code: 'survivors-rise', limit: 3 }],
    ['survivors above the start', [100, 101, 60], { field, code: 'survivors-rise', limit: 2 }],
    ['a cohort that nobody leaves', [100, 100, 100], { field, code: 'no-churn-to-fit' }],
    ['a cohort that all leave at once', [100, 0, 0], { field, code: 'nobody-left' }],
    ['a cohort that is left once only', [100, 60, 60, 60], { field, code: 'no-later-churn' }],
    [
      'a constant retention',
      [1000, 900, 810, 729],
      { field, code: 'homogeneous-cohort', suggestion: { field: 'churn', value: 0.1 } },
    ],
    [
      'a falling retention',
      [100, 90, 50],
      { field, code: 'homogeneous-cohort', suggestion: { field: 'churn', value: 50 / 190 } },
    ],
    [
      'a cohort that all have left',
      [100, 50, 0],
      { field, code: 'homogeneous-cohort', suggestion: { field: 'churn', value: 100 / 150 } },
    ],
    [
      'a cohort that is left late only',
      [100, 100, 50],
      { field, code: 'homogeneous-cohort', suggestion: { field: 'churn', value: 0.25 } },
    ],
  ];
  for (const [title, survivors, issue] of refused) {
    it(`refuses ${title}`, () => {
      const [actual, ...others] = issuesOf(fitShiftedBetaGeometric({ survivors }));
      expect(others).to.deep.equal([]);
      const { suggestion, ...rest } = issue as { suggestion?: { value: number } };
      expect(actual).to.deep.include(rest);
      expect(actual).to.have.all.keys(...Object.keys(issue));
      if (suggestion !== undefined) expectClose(actual?.suggestion?.value as number, suggestion.value);
    });
  }

  it('accepts three numbers, twelve numbers, and a cohort that is empty in the end', () => {
    valueOf(fitShiftedBetaGeometric({ survivors: [100, 50, 30] }));
    valueOf(fitShiftedBetaGeometric({ survivors: [100, 50, 30, 25, 22, 20, 19, 18, 17.5, 17, 16.7, 16.5] }));
    valueOf(fitShiftedBetaGeometric({ survivors: [1000, 100, 60, 50, 45, 0] }));
  });

  it('fits a cohort that is all but homogeneous', () => {
    const fit = valueOf(fitShiftedBetaGeometric({ survivors: [1e9, 5e8, 250000001] }));
    expectClose(fit.alpha / fit.beta, 1, 1e-6);
    expect(fit.alpha).to.be.above(1e8);
  });
});

describe('misuse of the shifted-beta-geometric functions', () => {
  const functions = {
    shiftedBetaGeometricSurvival: (inputs: typeof highEnd) => shiftedBetaGeometricSurvival({ ...inputs, periods: 1 }),
    shiftedBetaGeometricRetention: (inputs: typeof highEnd) => shiftedBetaGeometricRetention({ ...inputs, period: 1 }),
    shiftedBetaGeometricExpectedLifetime,
    shiftedBetaGeometricDiscountedLifetime: (inputs: typeof highEnd) =>
      shiftedBetaGeometricDiscountedLifetime({ ...inputs, discountRatePerPeriod: 1 }),
    shiftedBetaGeometricLogLikelihood: (inputs: typeof highEnd) =>
      shiftedBetaGeometricLogLikelihood({ ...inputs, survivors: [2, 1] }),
  };
  for (const [name, call] of Object.entries(functions)) {
    it(`${name} requires both parameters above 0`, () => {
      expect(() => call({ alpha: '1' as never, beta: 1 })).to.throw(
        TypeError,
        `${name} requires alpha as a finite number, got "1"`,
      );
      expect(() => call({ alpha: 1, beta: NaN })).to.throw(
        TypeError,
        `${name} requires beta as a finite number, got NaN`,
      );
      expect(() => call({ alpha: 0, beta: 1 })).to.throw(RangeError, `${name} requires alpha above 0, got 0`);
      expect(() => call({ alpha: 1, beta: -1 })).to.throw(RangeError, `${name} requires beta above 0, got -1`);
    });
  }

  const text = '1' as never;
  const cases: readonly [() => unknown, string][] = [
    [
      () => shiftedBetaGeometricSurvival({ ...highEnd, periods: -1 }),
      'shiftedBetaGeometricSurvival requires periods from 0 to 100000, got -1',
    ],
    [
      () => shiftedBetaGeometricRetention({ ...highEnd, period: 0 }),
      'shiftedBetaGeometricRetention requires period from 1 to',
    ],
    [
      () => shiftedBetaGeometricLogLikelihood({ ...highEnd, survivors: [1, text] }),
      'shiftedBetaGeometricLogLikelihood requires survivors[1] as',
    ],
    [
      () => shiftedBetaGeometricDiscountedLifetime({ ...highEnd, discountRatePerPeriod: text }),
      'shiftedBetaGeometricDiscountedLifetime requires discountRatePerPeriod as',
    ],
    [
      () =>
        shiftedBetaGeometricDiscountedLifetime({ ...highEnd, discountRatePerPeriod: 1, marginGrowthPerPeriod: text }),
      'shiftedBetaGeometricDiscountedLifetime requires marginGrowthPerPeriod as',
    ],
    [
      () => shiftedBetaGeometricExpectedLifetime({ alpha: 1.0000000000000002, beta: 1e308 }),
      'shiftedBetaGeometricExpectedLifetime requires inputs with a finite result',
    ],
    [
      () => fitShiftedBetaGeometric({ survivors: [1, text, 1] }),
      'fitShiftedBetaGeometric requires survivors[1] as a finite number, got "1"',
    ],
    [
      () => fitShiftedBetaGeometric({ survivors: text }),
      'fitShiftedBetaGeometric requires survivors as a list of numbers, got "1"',
    ],
  ];
  for (const [call, message] of cases) it(message, () => expect(call).to.throw(message));
});
