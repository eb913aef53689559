import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import {
  geometricSurvival,
  lifetimeValue,
  simplePayback,
  survivalPayback,
  survivalPaybackOfCurve,
} from './support/core.js';
import { valueOf } from './support/expect-outcome.js';

const cost = between(1, 1e5);
const retention = fc.oneof(fc.constantFrom(0, 1), between(0, 1));
const growth = fc.oneof(fc.constant(0), between(-0.3, 0.3));

describe('simplePayback', () => {
  it('is cost ÷ margin, with its fraction', () => {
    expect(simplePayback({ acquisitionCost: 5, marginPerPeriod: 2 })).to.deep.equal({ periods: 2.5 });
  });

  it('is at once without a cost, also without a margin', () => {
    expect(simplePayback({ acquisitionCost: 0, marginPerPeriod: 0 })).to.deep.equal({ periods: 0 });
    expect(simplePayback({ acquisitionCost: -5, marginPerPeriod: 2 })).to.deep.equal({ periods: 0 });
  });

  it('is never without a margin, or with one too small to count', () => {
    expect(simplePayback({ acquisitionCost: 1, marginPerPeriod: 0 })).to.deep.equal({ periods: null });
    expect(simplePayback({ acquisitionCost: 1, marginPerPeriod: -1 })).to.deep.equal({ periods: null });
    expect(simplePayback({ acquisitionCost: 1e300, marginPerPeriod: 1e-300 })).to.deep.equal({ periods: null });
  });
});

describe('survivalPayback', () => {
  it('is the least number of payments that reach the cost', () => {
    fc.assert(
      fc.property(
        cost,
        between(0.01, 1),
        retention,
        growth,
        (acquisitionCost, part, retentionPerPeriod, marginGrowthPerPeriod) => {
          const inputs = {
            acquisitionCost,
            marginPerPeriod: acquisitionCost * part,
            retentionPerPeriod,
            marginGrowthPerPeriod,
          };
          const { payments } = survivalPayback(inputs);
          const ratio = retentionPerPeriod * (1 + marginGrowthPerPeriod);
          if (payments === null)
            expect(earned(inputs.marginPerPeriod, ratio, 2000)).to.be.at.most(acquisitionCost * (1 + 1e-9));
          else {
            expect(earned(inputs.marginPerPeriod, ratio, payments)).to.be.at.least(acquisitionCost * (1 - 1e-9));
            expect(earned(inputs.marginPerPeriod, ratio, payments - 1)).to.be.below(acquisitionCost * (1 + 1e-9));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('counts exactly when the cost is a sum of whole periods, whatever binary fractions do', () => {
    for (const retentionPerPeriod of [0.5, 0.75, 0.8, 0.9, 0.95, 0.99, 1]) {
      for (let payments = 1; payments <= 15; payments += 1) {
        const acquisitionCost = earned(100, retentionPerPeriod, payments);
        const inputs = { acquisitionCost, marginPerPeriod: 100, retentionPerPeriod };
        expect(survivalPayback(inputs), JSON.stringify(inputs)).to.deep.equal({ payments });
        const survival = geometricSurvival({ retentionPerPeriod, periods: 20 });
        expect(survivalPaybackOfCurve({ ...inputs, survival })).to.deep.equal({ payments });
      }
    }
  });

  it('takes one period more for a little more cost', () => {
    expect(survivalPayback({ acquisitionCost: 175.001, marginPerPeriod: 100, retentionPerPeriod: 0.5 })).to.deep.equal({
      payments: 4,
    });
    expect(survivalPayback({ acquisitionCost: 300.001, marginPerPeriod: 100, retentionPerPeriod: 1 })).to.deep.equal({
      payments: 4,
    });
    expect(survivalPayback({ acquisitionCost: 100.001, marginPerPeriod: 100, retentionPerPeriod: 1 })).to.deep.equal({
      payments: 2,
    });
  });

  it('is never when the cost is the whole undiscounted lifetime value, and some time when it is less', () => {
    for (const retentionPerPeriod of [0, 0.5, 0.7, 0.9, 0.97]) {
      const model = { marginPerPeriod: 50, retentionPerPeriod, discountRatePerPeriod: 0 };
      const acquisitionCost = valueOf(lifetimeValue(model)).lifetimeValue * (retentionPerPeriod === 0 ? 1.001 : 1);
      expect(survivalPayback({ acquisitionCost, marginPerPeriod: 50, retentionPerPeriod }).payments).to.equal(null);
      expect(
        survivalPayback({ acquisitionCost: acquisitionCost * 0.999, marginPerPeriod: 50, retentionPerPeriod }).payments,
      ).to.be.above(0);
    }
  });

  it('needs no time for what the first margin pays, and none at all without a cost', () => {
    expect(survivalPayback({ acquisitionCost: 100, marginPerPeriod: 100, retentionPerPeriod: 0 })).to.deep.equal({
      payments: 1,
    });
    expect(survivalPayback({ acquisitionCost: 1, marginPerPeriod: 100, retentionPerPeriod: 0 })).to.deep.equal({
      payments: 1,
    });
    expect(survivalPayback({ acquisitionCost: 0, marginPerPeriod: -1, retentionPerPeriod: 0 })).to.deep.equal({
      payments: 0,
    });
    expect(survivalPayback({ acquisitionCost: 100, marginPerPeriod: -1, retentionPerPeriod: 0.5 })).to.deep.equal({
      payments: null,
    });
  });

  it('is never shorter than without churn, and the same when nobody leaves', () => {
    fc.assert(
      fc.property(cost, cost, retention, (acquisitionCost, marginPerPeriod, retentionPerPeriod) => {
        const simple = simplePayback({ acquisitionCost, marginPerPeriod }).periods!;
        const withChurn = survivalPayback({ acquisitionCost, marginPerPeriod, retentionPerPeriod }).payments;
        expect(withChurn ?? Infinity).to.be.at.least(simple * (1 - 1e-9));
        expect(survivalPayback({ acquisitionCost, marginPerPeriod, retentionPerPeriod: 1 }).payments).to.be.closeTo(
          simple,
          1,
        );
      }),
    );
  });

  it('answers at once, however far away the answer is', () => {
    const { payments } = survivalPayback({ acquisitionCost: 1e12, marginPerPeriod: 1, retentionPerPeriod: 1 });
    expect(payments).to.equal(1e12);
  });
});

describe('survivalPaybackOfCurve', () => {
  it('follows the curve it is given', () => {
    const curve = { marginPerPeriod: 100, survival: [1, 0.5, 0.4] };
    expect(survivalPaybackOfCurve({ ...curve, acquisitionCost: 150 })).to.deep.equal({ payments: 2 });
    expect(survivalPaybackOfCurve({ ...curve, acquisitionCost: 150.1 })).to.deep.equal({ payments: 3 });
    expect(survivalPaybackOfCurve({ ...curve, acquisitionCost: 190.1 })).to.deep.equal({ payments: null });
    expect(survivalPaybackOfCurve({ ...curve, acquisitionCost: 0 })).to.deep.equal({ payments: 0 });
    expect(survivalPaybackOfCurve({ ...curve, acquisitionCost: 0, survival: [] })).to.deep.equal({ payments: 0 });
    expect(survivalPaybackOfCurve({ ...curve, acquisitionCost: 1 })).to.deep.equal({ payments: 1 });
  });
});

describe('misuse of payback', () => {
  const inputs = { acquisitionCost: 1, marginPerPeriod: 1, retentionPerPeriod: 0.5 };
  const text = '1' as never;
  const cases: readonly [() => unknown, string][] = [
    [
      () => simplePayback({ ...inputs, acquisitionCost: text }),
      'simplePayback requires acquisitionCost as a finite number, got "1"',
    ],
    [
      () => simplePayback({ ...inputs, marginPerPeriod: text }),
      'simplePayback requires marginPerPeriod as a finite number, got "1"',
    ],
    [
      () => survivalPayback({ ...inputs, retentionPerPeriod: text }),
      'survivalPayback requires retentionPerPeriod as a finite',
    ],
    [
      () => survivalPayback({ ...inputs, retentionPerPeriod: 1.1 }),
      'survivalPayback requires retentionPerPeriod from 0 to 1, got 1.1',
    ],
    [
      () => survivalPayback({ ...inputs, marginGrowthPerPeriod: -1 }),
      'survivalPayback requires marginGrowthPerPeriod above -1, got -1',
    ],
    [
      () => survivalPaybackOfCurve({ ...inputs, survival: [text] }),
      'survivalPaybackOfCurve requires survival[0] as a finite',
    ],
    [
      () => survivalPaybackOfCurve({ ...inputs, acquisitionCost: text, survival: [] }),
      'survivalPaybackOfCurve requires acquisitionCost as',
    ],
    [
      () => survivalPaybackOfCurve({ ...inputs, marginPerPeriod: text, survival: [] }),
      'survivalPaybackOfCurve requires marginPerPeriod as',
    ],
  ];
  for (const [call, message] of cases) it(message, () => expect(call).to.throw(message));
});

function earned(margin: number, ratio: number, periods: number): number {
  let [total, next] = [0, margin];
  for (let period = 0; period < periods; period += 1) [total, next] = [total + next, next * ratio];
  return total;
}
