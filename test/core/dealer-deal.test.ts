import { expect } from 'chai';
import { allocateResaleMargin, saleProfit } from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';
import fc, { between } from './support/fast-check.js';

const deal = {
  price: 1_500_000,
  purchase: 1_300_000,
  reconditioning: 40_000,
  floorPlanDays: 60,
  annualFloorPlanRate: 0.2,
  commission: 15_000,
};

describe('saleProfit', () => {
  it('takes every cost of the car off its price: 60 days at 20 % on 1.3 million are 42 740', () => {
    const { floorPlanCost, gross } = valueOf(saleProfit(deal));
    expectClose(floorPlanCost, 42_739.726, 1e-7);
    expectClose(gross, 102_260.274, 1e-7);
  });

  it('may be a loss, and says so by its sign', () => {
    expect(valueOf(saleProfit({ ...deal, price: 1_300_000 })).gross).to.be.below(0);
  });

  it('falls by what a day costs for every day that the car stands', () => {
    const money = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(money, fc.integer({ min: 0, max: 700 }), between(0, 1), (...numbers) => {
        const [purchase, floorPlanDays, annualFloorPlanRate] = numbers;
        const stood = { ...deal, purchase, floorPlanDays, annualFloorPlanRate };
        const lost =
          valueOf(saleProfit(stood)).gross - valueOf(saleProfit({ ...stood, floorPlanDays: floorPlanDays + 1 })).gross;
        expect(lost).to.be.closeTo((purchase * annualFloorPlanRate) / 365, 1e-6);
      }),
    );
  });

  it('names what cannot be below nothing', () => {
    const wrong = Object.fromEntries(Object.keys(deal).map((name) => [name, -1])) as typeof deal;
    expect(issuesOf(saleProfit(wrong)).map(({ field }) => field)).to.deep.equal(Object.keys(deal));
    expect(issuesOf(saleProfit({ ...deal, purchase: 1e300, floorPlanDays: 1e300 }))).to.deep.equal([
      { field: 'price', code: 'too-large' },
    ]);
  });
});

describe('allocateResaleMargin', () => {
  it('moves margin between the one who brought the car and the sale of it without changing the total', () => {
    const share = between(0, 1);
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), share, (margin, sellerShare) => {
        const { seller, sale } = valueOf(allocateResaleMargin({ margin, sellerShare }));
        expectClose(seller + sale, margin);
        expectClose(seller, margin * sellerShare);
      }),
    );
  });

  it('gives all of it to one of them at either end', () => {
    expect(valueOf(allocateResaleMargin({ margin: 60_000, sellerShare: 0 }))).to.deep.equal({
      seller: 0,
      sale: 60_000,
    });
    expect(valueOf(allocateResaleMargin({ margin: 60_000, sellerShare: 1 }))).to.deep.equal({
      seller: 60_000,
      sale: 0,
    });
  });

  it('has no share beyond the whole', () => {
    expect(issuesOf(allocateResaleMargin({ margin: 1, sellerShare: 1.1 }))).to.deep.equal([
      { field: 'sellerShare', code: 'above-maximum', limit: 1 },
    ]);
  });
});
