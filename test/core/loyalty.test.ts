import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import {
  effectiveReward,
  loyaltyProgrammeEffect,
  nthFreeReward,
  pointsReward,
  type LoyaltyProgramme,
} from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';

const programme: LoyaltyProgramme = {
  averagePurchase: 100,
  purchasesPerPeriod: 2,
  grossMargin: 0.4,
  effectiveReward: 0.05,
  fixedCostPerPeriod: 4,
  purchaseUplift: 0.1,
};

describe('loyaltyProgrammeEffect', () => {
  it('compares the margins before and after', () => {
    const effect = valueOf(loyaltyProgrammeEffect(programme));
    expect(effect.marginPerPeriodBefore).to.equal(80);
    expectClose(effect.marginPerPeriodAfter, 73);
    expectClose(effect.breakEvenUplift!, 0.2);
  });

  it('leaves the margin as it was at the break-even uplift', () => {
    const share = between(0.01, 1);
    fc.assert(
      fc.property(share, share, between(0, 1000), (grossMargin, effectivePart, fixedCostPerPeriod) => {
        const inputs = {
          ...programme,
          grossMargin,
          effectiveReward: grossMargin * effectivePart * 0.95,
          fixedCostPerPeriod,
        };
        const { breakEvenUplift, marginPerPeriodBefore } = valueOf(loyaltyProgrammeEffect(inputs));
        const after = valueOf(loyaltyProgrammeEffect({ ...inputs, purchaseUplift: breakEvenUplift! }));
        expectClose(after.marginPerPeriodAfter, marginPerPeriodBefore);
      }),
    );
  });

  it('has no break-even when the reward eats the margin, or nothing is bought', () => {
    const uplift = (change: Partial<LoyaltyProgramme>) =>
      valueOf(loyaltyProgrammeEffect({ ...programme, ...change })).breakEvenUplift;
    expect(uplift({ effectiveReward: 0.4 })).to.equal(null);
    expect(uplift({ effectiveReward: 0.5 })).to.equal(null);
    expect(uplift({ averagePurchase: 0 })).to.equal(null);
    expect(uplift({ effectiveReward: 0, fixedCostPerPeriod: 0 })).to.equal(0);
  });

  it('names what is wrong', () => {
    const wrong = {
      averagePurchase: -1,
      purchasesPerPeriod: -1,
      grossMargin: 1.1,
      effectiveReward: -1,
      fixedCostPerPeriod: -1,
      purchaseUplift: -1.1,
    };
    expect(issuesOf(loyaltyProgrammeEffect(wrong))).to.deep.equal([
      { field: 'averagePurchase', code: 'below-minimum', limit: 0 },
      { field: 'purchases', code: 'below-minimum', limit: 0 },
      { field: 'grossMargin', code: 'above-maximum', limit: 1 },
      { field: 'effectiveReward', code: 'below-minimum', limit: 0 },
      { field: 'fixedCost', code: 'below-minimum', limit: 0 },
      { field: 'purchaseUplift', code: 'below-minimum', limit: -1 },
    ]);
    const huge = { ...programme, averagePurchase: 1e300, purchasesPerPeriod: 1e300 };
    expect(issuesOf(loyaltyProgrammeEffect(huge))).to.deep.equal([{ field: 'averagePurchase', code: 'too-large' }]);
    const bounds = {
      averagePurchase: 0,
      purchasesPerPeriod: 0,
      grossMargin: 1,
      effectiveReward: 0,
      fixedCostPerPeriod: 0,
      purchaseUplift: -1,
    };
    expect(valueOf(loyaltyProgrammeEffect(bounds)).marginPerPeriodAfter).to.equal(0);
  });
});

describe('rewards as a discount', () => {
  it('count only what is redeemed, and the free one among all', () => {
    expectClose(effectiveReward({ rewardRate: 0.1, redemptionShare: 0.25 }), 0.025);
    expectClose(nthFreeReward({ purchasesPaid: 9, purchasesFree: 1 }), 0.1);
    expectClose(pointsReward({ points: 3, spending: 50, valuePerPoint: 2 }), 0.12);
  });
});

describe('misuse of the loyalty functions', () => {
  const text = '1' as never;
  const cases: readonly [() => unknown, string][] = [
    ...Object.keys(programme).map((name): [() => unknown, string] => [
      () => loyaltyProgrammeEffect({ ...programme, [name]: text }),
      `loyaltyProgrammeEffect requires ${name} as a finite number, got "1"`,
    ]),
    [
      () => effectiveReward({ rewardRate: text, redemptionShare: 1 }),
      'effectiveReward requires rewardRate as a finite number, got "1"',
    ],
    [
      () => effectiveReward({ rewardRate: 1, redemptionShare: text }),
      'effectiveReward requires redemptionShare as a finite number, got "1"',
    ],
    [
      () => effectiveReward({ rewardRate: 1e300, redemptionShare: 1e300 }),
      'effectiveReward requires inputs with a finite result',
    ],
    [
      () => nthFreeReward({ purchasesPaid: text, purchasesFree: 1 }),
      'nthFreeReward requires purchasesPaid as a finite number, got "1"',
    ],
    [
      () => nthFreeReward({ purchasesPaid: 1, purchasesFree: text }),
      'nthFreeReward requires purchasesFree as a finite number, got "1"',
    ],
    [
      () => nthFreeReward({ purchasesPaid: 0, purchasesFree: 0 }),
      'nthFreeReward requires purchasesPaid + purchasesFree above 0, got 0',
    ],
    [
      () => pointsReward({ points: text, spending: 1, valuePerPoint: 1 }),
      'pointsReward requires points as a finite number, got "1"',
    ],
    [
      () => pointsReward({ points: 1, spending: text, valuePerPoint: 1 }),
      'pointsReward requires spending as a finite number, got "1"',
    ],
    [
      () => pointsReward({ points: 1, spending: 1, valuePerPoint: text }),
      'pointsReward requires valuePerPoint as a finite number, got "1"',
    ],
    [() => pointsReward({ points: 1, spending: 0, valuePerPoint: 1 }), 'pointsReward requires spending above 0, got 0'],
    [
      () => pointsReward({ points: 1e300, spending: 1, valuePerPoint: 1e300 }),
      'pointsReward requires inputs with a finite result',
    ],
  ];
  for (const [call, message] of cases) it(message, () => expect(call).to.throw(message));
});
