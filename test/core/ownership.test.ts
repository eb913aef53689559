import { expect } from 'chai';
import * as core from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';
import fc, { between } from './support/fast-check.js';

const amount = between(0, 1e6);
const unit = between(0, 1);

/** Any believable car, with everything that costs. */
const plans: fc.Arbitrary<core.CarPlan> = fc
  .record({
    price: between(1_000, 1e7),
    years: fc.oneof(fc.integer({ min: 1, max: 15 }), between(0.1, 15)),
    kilometresPerYear: between(0, 1e5),
    kept: between(0, 1.5),
    down: unit,
    annualNominalRate: fc.oneof(fc.constant(0), between(0.001, 0.5)),
    months: fc.integer({ min: 1, max: 120 }),
    borrowed: fc.boolean(),
    energy: fc.record({
      fuelPer100: between(0, 30),
      fuelPrice: between(0, 200),
      electricityPer100: between(0, 40),
      electricityPrice: between(0, 50),
      electricShare: unit,
    }),
    tyres: fc.record({
      setPrice: between(0, 2e5),
      setKilometres: between(1_000, 1e5),
      changePrice: between(0, 1e4),
      changesPerYear: fc.integer({ min: 0, max: 2 }),
      storagePerYear: between(0, 1e4),
    }),
    yearly: fc.record({
      insurance: amount,
      compulsoryInsurance: amount,
      comprehensiveInsurance: amount,
      tax: amount,
      service: amount,
      repairs: amount,
      parking: amount,
      wash: amount,
      tolls: amount,
      fines: amount,
    }),
    comprehensiveShare: between(0, 0.2),
    repairsByAge: fc.array(amount, { maxLength: 5 }),
    age: fc.integer({ min: 0, max: 10 }),
    annualInflation: between(-0.05, 0.3),
    annualOpportunityRate: between(0, 0.3),
  })
  .map(({ kept, down, annualNominalRate, months, borrowed, ...plan }) => ({
    ...plan,
    curve: { method: 'resale', resale: plan.price * kept },
    ...(borrowed && { finance: { downPayment: plan.price * down, annualNominalRate, months } }),
  }));

const shares = fc.record({ addressable: unit, capture: unit, margin: unit });
const allShares: fc.Arbitrary<core.CategoryShares> = fc
  .tuple(...core.COST_CATEGORIES.map(() => shares))
  .map((list) =>
    Object.fromEntries(
      core.COST_CATEGORIES.flatMap((category, index) =>
        category === 'depreciation' || category === 'opportunity' ? [] : [[category, list[index]!]],
      ),
    ),
  );
const deals = fc.record({
  saleCapture: unit,
  saleGross: between(-2e5, 5e5),
  tradeInCapture: unit,
  tradeInGross: between(-2e5, 5e5),
});

const simple: core.CarPlan = {
  price: 1_000_000,
  years: 4,
  kilometresPerYear: 10_000,
  curve: { method: 'resale', resale: 600_000 },
};

describe('what a car costs', () => {
  it('is the sum of its categories, and by category the sum of its years', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { totalCost, costs, years } = valueOf(core.carCosts(plan));
        const size = plan.price + Math.abs(totalCost);
        expect(core.COST_CATEGORIES.reduce((sum, category) => sum + costs[category], 0)).to.equal(totalCost);
        for (const category of core.COST_CATEGORIES) {
          const sum = years.reduce((total, year) => total + year.costs[category], 0);
          expect(sum, category).to.be.closeTo(costs[category], 1e-9 * size);
        }
        const kept = years.reduce((sum, { length }) => sum + length, 0);
        expectClose(kept, plan.years);
        expect(years.reduce((sum, { total }) => sum + total, 0)).to.be.closeTo(totalCost, 1e-9 * size);
      }),
    );
  });

  it('is what is paid less the resale, plus what the money would have earned: both totals tell the same story', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { totalCost, costs, cash } = valueOf(core.carCosts(plan));
        const size = plan.price + Math.abs(totalCost);
        expect(cash.net + costs.opportunity).to.be.closeTo(totalCost, 1e-8 * size);
        const bought = cash.downPayment + cash.principal + cash.balanceSettled;
        expect(bought, 'the loan and the down payment buy the car').to.be.closeTo(plan.price, 1e-8 * size);
        const notPaid = core.COSTS_NOT_PAID.reduce((sum, category) => sum + costs[category], 0);
        expect(cash.costsPaid + notPaid, 'all other costs are paid').to.be.closeTo(totalCost, 1e-8 * size);
      }),
    );
  });

  it('has loan payments that are interest and principal, month by month', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 130 }), ({ finance, price }, heldMonths) => {
        if (finance === undefined) return;
        const loan = { ...finance, principal: price - finance.downPayment };
        const held = valueOf(core.loanOverHolding({ loan, heldMonths }));
        expect(held.interest + held.principal).to.be.closeTo(held.payment * held.payments, 1e-8 * price);
        expect(held.principal + held.balance).to.be.closeTo(loan.principal, 1e-8 * price);
        expect(held.interest).to.be.at.least(-1e-9 * price);
      }),
    );
  });

  it('is what was lost at both ends where the car is sold at once', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { totalCost, costs, perYear, perMonth, perKilometre, years } = valueOf(
          core.carCosts({ ...plan, years: 0 }),
        );
        expect(totalCost).to.equal(costs.depreciation);
        expect([perYear, perMonth, perKilometre]).to.deep.equal([null, null, null]);
        expect(years).to.have.length(1);
      }),
    );
  });

  it('never falls with the distance, and grows with it evenly', () => {
    fc.assert(
      fc.property(plans, between(0, 1e5), (plan, more) => {
        const at = (kilometresPerYear: number) => valueOf(core.carCosts({ ...plan, kilometresPerYear })).totalCost;
        const { fixedPerYear, perKilometre } = valueOf(core.costLine(plan));
        const far = plan.kilometresPerYear + more;
        expect(at(far)).to.be.at.least(at(plan.kilometresPerYear) - 1e-9 * plan.price);
        expectClose(at(far), (fixedPerYear + perKilometre * far) * plan.years, 1e-8);
      }),
    );
  });

  it('by the kilometre is the same of two cars that differ in what does not depend on the distance', () => {
    fc.assert(
      fc.property(plans, between(0, 1e15), (plan, tax) => {
        const slope = (of: core.CarPlan) => valueOf(core.costLine(of)).perKilometre;
        expect(slope({ ...plan, yearly: { tax } })).to.equal(slope(plan));
      }),
    );
  });

  it('in the prices of today is the net payment where prices stand still', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { inTodaysMoney, cash } = valueOf(core.carCosts({ ...plan, annualInflation: 0 }));
        expect(inTodaysMoney).to.be.closeTo(cash.net, 1e-8 * (plan.price + Math.abs(cash.net)));
      }),
    );
  });

  it('scales with the currency', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { fuelPrice, electricityPrice } = plan.energy!;
        const { setPrice, changePrice, storagePerYear } = plan.tyres!;
        const twice = {
          ...plan,
          price: plan.price * 2,
          curve: { method: 'resale', resale: (plan.curve as core.ResaleCurve).resale * 2 } as const,
          ...(plan.finance && { finance: { ...plan.finance, downPayment: plan.finance.downPayment * 2 } }),
          energy: { ...plan.energy!, fuelPrice: fuelPrice * 2, electricityPrice: electricityPrice * 2 },
          tyres: {
            ...plan.tyres!,
            setPrice: setPrice * 2,
            changePrice: changePrice * 2,
            storagePerYear: storagePerYear * 2,
          },
          yearly: Object.fromEntries(Object.entries(plan.yearly!).map(([id, value]) => [id, value * 2])),
          repairsByAge: plan.repairsByAge!.map((repair) => repair * 2),
        };
        const [one, two] = [valueOf(core.carCosts(plan)), valueOf(core.carCosts(twice))];
        expectClose(two.totalCost, one.totalCost * 2, 1e-8);
      }),
    );
  });

  it('grows with inflation year by year, but for the car itself', () => {
    const plan = { ...simple, yearly: { service: 100 }, annualInflation: 0.1 };
    const { costs, inTodaysMoney } = valueOf(core.carCosts(plan));
    expect(costs.service).to.be.closeTo(100 * (1 + 1.1 + 1.21 + 1.331), 1e-9);
    expect(costs.depreciation).to.equal(400_000);
    // 1 000 000 now, four times 100 of today, 600 000 of the money of year four.
    expect(inTodaysMoney).to.be.closeTo(1_000_000 + 400 - 600_000 / 1.1 ** 4, 1e-6);
  });

  it('takes comprehensive insurance from a falling value, and repairs from the age', () => {
    const plan = { ...simple, comprehensiveShare: 0.05, repairsByAge: [0, 10, 20], age: 1 };
    const { years } = valueOf(core.carCosts(plan));
    expect(years.map((year) => year.costs.comprehensiveInsurance)).to.deep.equal([50_000, 45_000, 40_000, 35_000]);
    expect(years.map((year) => year.costs.repairs)).to.deep.equal([10, 20, 20, 20]);
  });

  it('takes the opportunity from what the owner himself has in the car, and not below nothing', () => {
    const finance = { downPayment: 400_000, annualNominalRate: 0, months: 24 };
    const { years } = valueOf(core.carCosts({ ...simple, years: 2, finance, annualOpportunityRate: 0.1 }));
    // Worth 1 000 000, 800 000, 600 000; owed 600 000, 300 000, 0.
    expect(years.map((year) => Math.round(year.costs.opportunity))).to.deep.equal([45_000, 55_000]);
    const under = { ...simple, curve: { method: 'resale', resale: 0 } as const, annualOpportunityRate: 0.1 };
    const owing = { ...under, years: 1, finance: { downPayment: 0, annualNominalRate: 0, months: 600 } };
    expect(valueOf(core.carCosts(owing)).costs.opportunity).to.equal(0);
  });

  it('counts a last part of a year as a part', () => {
    const { years, costs } = valueOf(core.carCosts({ ...simple, years: 2.5, yearly: { tax: 1000 } }));
    expect(years.map(({ length }) => length)).to.deep.equal([1, 1, 0.5]);
    expect(costs.tax).to.equal(2500);
  });

  it('can be a gain, and then has no share of depreciation', () => {
    const { totalCost, depreciationShare } = valueOf(
      core.carCosts({ ...simple, curve: { method: 'resale', resale: 1_380_000 } }),
    );
    expect(totalCost).to.equal(-380_000);
    expect(depreciationShare).to.equal(null);
  });
});

describe('what is wrong with a plan', () => {
  const codes = (plan: core.CarPlan) => issuesOf(core.carCosts(plan)).map(({ field, code }) => `${field} ${code}`);

  it('is said by field', () => {
    expect(codes({ ...simple, price: -1 })).to.deep.equal(['price below-minimum']);
    expect(codes({ ...simple, years: -1 })).to.deep.equal(['years below-minimum']);
    expect(codes({ ...simple, kilometresPerYear: -1 })).to.deep.equal(['kilometresPerYear below-minimum']);
    expect(codes({ ...simple, yearly: { service: -1 } })).to.deep.equal(['service below-minimum']);
    expect(codes({ ...simple, comprehensiveShare: 1.1 })).to.deep.equal(['comprehensiveShare above-maximum']);
    expect(codes({ ...simple, repairsByAge: [1, -1] })).to.deep.equal(['repairsByAge below-minimum']);
    expect(codes({ ...simple, annualInflation: -1 })).to.deep.equal(['inflation not-above']);
    expect(codes({ ...simple, curve: { method: 'resale', resale: -1 } })).to.deep.equal(['resaleValue below-minimum']);
    expect(codes({ ...simple, curve: { method: 'declining', annualLoss: 1.5 } })).to.deep.equal([
      'annualLoss above-maximum',
    ]);
    expect(codes({ ...simple, curve: { method: 'by-age', annualLosses: [], age: 0.5 } })).to.deep.equal([
      'age not-whole',
      'annualLosses too-few',
    ]);
    expect(codes({ ...simple, energy: { ...FUEL, fuelPrice: -1 } })).to.deep.equal(['fuelPrice below-minimum']);
    expect(codes({ ...simple, tyres: { ...TYRES, setKilometres: 0 } })).to.deep.equal([
      'tyreSetKilometres not-positive',
    ]);
  });

  it('is a down payment above the price, or terms that no loan has', () => {
    const finance = { downPayment: 1_000_001, annualNominalRate: -0.1, months: 0.5 };
    expect(codes({ ...simple, finance })).to.deep.equal([
      'downPayment above-maximum',
      'loanRate below-minimum',
      'loanMonths below-minimum',
    ]);
  });

  it('is a salvage above the price where it is a floor', () => {
    const curve = { method: 'double-declining', salvage: 2_000_000, lifeYears: 10 } as const;
    expect(codes({ ...simple, curve })).to.deep.equal(['salvage above-maximum']);
    const [issue] = issuesOf(core.doubleDecliningDepreciation({ price: 1, salvage: 2, lifeYears: 0 }));
    expect(issue).to.deep.equal({ field: 'lifeYears', code: 'below-minimum', limit: 1 });
  });

  it('is a cost beyond what a number can hold', () => {
    expect(codes({ ...simple, years: 100, yearly: { tax: 1e300 }, annualInflation: 1e10 })).to.deep.equal([
      'price too-large',
    ]);
  });

  it('is a loan rate beyond what a number can hold: it is said, and nothing is thrown', () => {
    const loan = { principal: 1200, annualNominalRate: 1e308, months: 12 };
    const issues = [{ field: 'loanRate', code: 'too-large' }];
    expect(issuesOf(core.loanOverHolding({ loan, heldMonths: 5 }))).to.deep.equal(issues);
    const finance = { downPayment: 400, annualNominalRate: 1e308, months: 24 };
    expect(issuesOf(core.carCosts({ ...simple, finance }))).to.deep.equal(issues);
  });

  it('keeps a line over the distance from being drawn', () => {
    expect(issuesOf(core.costLine({ ...simple, years: 0 }))[0]!.code).to.equal('not-positive');
    expect(issuesOf(core.costLine({ ...simple, price: -1 }))[0]!.field).to.equal('price');
    const dear = { ...simple, energy: { ...FUEL, fuelPer100: 10_000, fuelPrice: 1e307 } };
    expect(issuesOf(core.costLine({ ...dear, kilometresPerYear: 0 }))[0]!.code).to.equal('too-large');
  });

  it('is a programmer’s where it is no number', () => {
    expect(() => core.carCosts({ ...simple, price: '1' as never })).to.throw(TypeError, 'carCosts requires price');
    expect(() => core.carCosts({ ...simple, curve: { method: 'magic' } as never })).to.throw(TypeError, 'curve.method');
    expect(() => core.transportTax({ horsepower: 200, brackets: [{ upTo: 100, rate: 1 }] })).to.throw(RangeError);
    expect(() => core.distanceFromFuelSpend({ spend: 1, fuelPrice: 0, fuelPer100: 1 })).to.throw(RangeError);
  });

  const FUEL = { fuelPer100: 10, fuelPrice: 60, electricityPer100: 0, electricityPrice: 0, electricShare: 0 };
  const TYRES = { setPrice: 1, setKilometres: 1, changePrice: 0, changesPerYear: 0, storagePerYear: 0 };
});

describe('the value of a car', () => {
  it('goes from the price to the end, one value a year, by every method', () => {
    const curves: core.ValueCurve[] = [
      { method: 'resale', resale: 400 },
      { method: 'straight-line', salvage: 100, lifeYears: 4 },
      { method: 'sum-of-years', salvage: 100, lifeYears: 4 },
      { method: 'double-declining', salvage: 100, lifeYears: 4 },
      { method: 'declining', annualLoss: 0.2 },
      { method: 'by-age', annualLosses: [0.2, 0.1], age: 0 },
    ];
    for (const curve of curves) {
      for (const years of [1, 2.5, 6]) {
        const values = valueOf(core.carValues({ price: 1000, years, curve }));
        expect(values, curve.method).to.have.length(Math.ceil(years) + 1);
        expect(values[0]).to.equal(1000);
        expect([...values].sort((one, other) => other - one)).to.deep.equal(values);
      }
    }
  });

  it('stays at the salvage once the life is over', () => {
    const curve = { method: 'sum-of-years', salvage: 100, lifeYears: 3 } as const;
    expect(valueOf(core.carValues({ price: 1000, years: 5, curve })).slice(3)).to.deep.equal([100, 100, 100]);
  });

  it('of a used car goes on from its age', () => {
    const curve = { method: 'by-age', annualLosses: [0.3, 0.2, 0.1], age: 1 } as const;
    expect(valueOf(core.carValues({ price: 1000, years: 3, curve })).map(Math.round)).to.deep.equal([
      1000, 800, 720, 648,
    ]);
  });
});

describe('a ranking by distance', () => {
  const line = fc.record({
    fixedPerYear: fc.integer({ min: -100_000, max: 1_000_000 }),
    perKilometre: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  });

  it('turns where both cost the same, and is as said on both sides', () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        const { kilometresPerYear, cheaperBelow, cheaperAbove } = core.rankingTurn(one, other);
        const cost = ({ fixedPerYear, perKilometre }: core.CostLine, distance: number) =>
          fixedPerYear + perKilometre * distance;
        const cheaper = (distance: number) => (cost(one, distance) < cost(other, distance) ? 'first' : 'second');
        if (kilometresPerYear === null) {
          expect(cheaperBelow).to.equal(cheaperAbove);
          return;
        }
        const size = Math.abs(cost(one, kilometresPerYear)) + 1e-6;
        expect(cost(one, kilometresPerYear)).to.be.closeTo(cost(other, kilometresPerYear), 1e-6 * size + 1e-6);
        expect(kilometresPerYear).to.be.above(0);
        expect(cheaper(kilometresPerYear * 0.5)).to.equal(cheaperBelow);
        expect(cheaper(kilometresPerYear * 2)).to.equal(cheaperAbove);
      }),
    );
  });

  it('never turns for lines that never meet, and says which is cheaper at all', () => {
    const own = { fixedPerYear: 100, perKilometre: 5 };
    const turn = (fixedPerYear: number, perKilometre: number) => core.rankingTurn(own, { fixedPerYear, perKilometre });
    expect(turn(0, 5)).to.deep.equal({ kilometresPerYear: null, cheaperBelow: 'second', cheaperAbove: 'second' });
    expect(turn(100, 5)).to.deep.equal({ kilometresPerYear: null, cheaperBelow: null, cheaperAbove: null });
    expect(turn(100, 9)).to.deep.equal({ kilometresPerYear: null, cheaperBelow: 'first', cheaperAbove: 'first' });
    expect(
      core.rankingTurn({ fixedPerYear: 1e300, perKilometre: 0 }, { fixedPerYear: 0, perKilometre: 1e-300 }),
    ).to.deep.equal({
      kilometresPerYear: null,
      cheaperBelow: 'second',
      cheaperAbove: 'second',
    });
  });

  it('turns the other way where owning brings money: then the owner is better off below', () => {
    const own = { fixedPerYear: -1000, perKilometre: 10 };
    expect(core.rankingTurn(own, { fixedPerYear: 0, perKilometre: 5 })).to.deep.equal({
      kilometresPerYear: 200,
      cheaperBelow: 'first',
      cheaperAbove: 'second',
    });
  });
});

describe('what a dealer receives', () => {
  const both = fc.tuple(plans, allShares, deals);

  it('is captured, white space and unreachable, which sum to the spending, in every line', () => {
    fc.assert(
      fc.property(both, ([plan, shared, sold]) => {
        const { costs } = valueOf(core.carCosts(plan));
        const { lines, total, withoutDepreciation } = valueOf(core.dealerShare({ costs, shares: shared, deals: sold }));
        for (const line of [...Object.values(lines), total, withoutDepreciation]) {
          const size = Math.abs(line.spend) + 1e6 + plan.price;
          expect(line.captured + line.whiteSpace + line.unreachable).to.be.closeTo(line.spend, 1e-9 * size);
          expect(line.grossProfit).to.be.at.most(Math.max(line.revenue, 0) + 1e-9 * size);
        }
        expect(total.spend - lines.depreciation.spend).to.be.closeTo(
          withoutDepreciation.spend,
          1e-9 * (1e6 + plan.price + Math.abs(total.spend)),
        );
      }),
    );
  });

  it('is nothing without capture, and leaves no white space with all of it', () => {
    fc.assert(
      fc.property(plans, allShares, deals, (plan, shared, sold) => {
        const { costs } = valueOf(core.carCosts(plan));
        const with_ = (capture: number, addressable?: number) => ({
          shares: Object.fromEntries(
            Object.entries(shared).map(([category, share]) => [
              category,
              { ...share, capture, addressable: addressable ?? share.addressable },
            ]),
          ),
          deals: { ...sold, saleCapture: capture, tradeInCapture: capture },
        });
        const none = valueOf(core.dealerShare({ costs, ...with_(0) })).total;
        expect([none.captured, none.revenue, none.grossProfit].map(Math.abs)).to.deep.equal([0, 0, 0]);
        expect(Math.abs(valueOf(core.dealerShare({ costs, ...with_(1, 1) })).total.whiteSpace)).to.equal(0);
      }),
    );
  });

  it('flows from the owner to us so that at every place as much goes out as comes in', () => {
    fc.assert(
      fc.property(both, ([plan, shared, sold]) => {
        const { costs } = valueOf(core.carCosts(plan));
        const share = valueOf(core.dealerShare({ costs, shares: shared, deals: sold }));
        const flows = core.moneyFlows(share);
        const sum = (of: 'from' | 'to', node: string) =>
          flows.reduce((total, flow) => (flow[of] === node ? total + flow.value : total), 0);
        const size = 1e6 + Math.abs(share.total.spend);
        const nodes = new Set(flows.flatMap(({ from, to }) => [from, to]));
        for (const node of nodes) {
          if (['owner', 'market', 'ownMoney'].includes(node)) expect(sum('to', node), node).to.equal(0);
          else if (core.COST_CATEGORIES.includes(node as never) || node === 'dealer')
            expect(sum('to', node), node).to.be.closeTo(sum('from', node), 1e-9 * size);
          else expect(sum('to', node), node).to.be.at.least(sum('from', node) - 1e-9 * size);
        }
        for (const { value } of flows) expect(value).to.be.above(0);
        const kept = sum('to', 'grossProfit') - sum('from', 'ownMoney');
        expect(kept, 'what stays with us').to.be.closeTo(share.total.grossProfit, 1e-9 * size);
        const spent = core.COST_CATEGORIES.reduce((total, category) => total + Math.max(0, costs[category]), 0);
        expect(sum('from', 'owner')).to.be.closeTo(spent, 1e-9 * size);
      }),
    );
  });

  it('as dated margins sums to the gross profit', () => {
    fc.assert(
      fc.property(both, ([plan, shared, sold]) => {
        const { costs, years } = valueOf(core.carCosts(plan));
        const { total } = valueOf(core.dealerShare({ costs, shares: shared, deals: sold }));
        const events = valueOf(core.dealerEvents({ years, shares: shared, deals: sold, timing: 'middle' }));
        const { total: value } = core.expectedValueOfEvents({ events, survival: () => 1, discountRatePerPeriod: 0 });
        expect(value).to.be.closeTo(total.grossProfit, 1e-8 * (1e6 + Math.abs(total.spend)));
      }),
    );
  });

  it('is worth what ten points more bring when everything is counted again', () => {
    fc.assert(
      fc.property(both, ([plan, shared, sold]) => {
        const { costs } = valueOf(core.carCosts(plan));
        const before = valueOf(core.dealerShare({ costs, shares: shared, deals: sold })).total;
        const found = valueOf(core.captureValues({ costs, shares: shared, deals: sold, points: 0.1 }));
        expect(found.map(({ grossProfit }) => grossProfit)).to.deep.equal(
          found.map(({ grossProfit }) => grossProfit).sort((one, other) => other - one),
        );
        for (const { place, points, grossProfit, revenue } of found) {
          expect(points).to.be.within(0, 0.1);
          const after = valueOf(core.dealerShare({ costs, ...withMore(shared, sold, place, points) })).total;
          const size = 1e6 + Math.abs(before.spend);
          expect(after.grossProfit - before.grossProfit).to.be.closeTo(grossProfit, 1e-9 * size);
          expect(after.revenue - before.revenue).to.be.closeTo(revenue, 1e-9 * size);
        }
      }),
    );
  });

  function withMore(shared: core.CategoryShares, sold: core.CarDeals, place: core.CapturePlace, points: number) {
    if (place === 'sale')
      return { shares: shared, deals: { ...sold, saleCapture: Math.min(1, sold.saleCapture + points) } };
    if (place === 'tradeIn')
      return { shares: shared, deals: { ...sold, tradeInCapture: Math.min(1, sold.tradeInCapture + points) } };
    const share = shared[place]!;
    return { shares: { ...shared, [place]: { ...share, capture: Math.min(1, share.capture + points) } }, deals: sold };
  }

  it('overlaps with the dealer’s ownership model exactly: sale, service and the car handed over', () => {
    fc.assert(
      fc.property(plans, allShares, deals, between(0, 0.5), (plan, shared, sold, rate) => {
        const { years } = valueOf(core.carCosts({ ...plan, years: Math.max(1, plan.years) }));
        const cycleYears = years.reduce((sum, { length }) => sum + length, 0);
        const events = valueOf(core.dealerEvents({ years, shares: shared, deals: sold, timing: 'middle' }));
        const ours = core.expectedValueOfEvents({ events, survival: () => 1, discountRatePerPeriod: rate }).streams;
        const service = years.map(({ length, costs }) => {
          const gross = Object.entries(shared)
            .filter(([category]) => !core.AGENCY_CATEGORIES.includes(category as core.CostCategory))
            .reduce((sum, [category, { addressable, capture, margin }]) => {
              return sum + costs[category as core.CostCategory] * addressable * capture * margin;
            }, 0);
          return gross / length;
        });
        const theirs = valueOf(
          core.ownershipValue({
            cycleYears,
            horizonYears: cycleYears,
            repurchaseProbability: 0,
            serviceShares: [1],
            tradeInProbability: sold.tradeInCapture,
            tradeInMoment: 'end',
            annualDiscountRate: rate,
            timing: 'middle',
            amounts: {
              sale: sold.saleGross * sold.saleCapture,
              financeInsurance: 0,
              accessories: 0,
              serviceByAge: service,
              bodyShop: 0,
              tradeIn: sold.tradeInGross,
              retention: 0,
            },
          }),
        ).streams;
        for (const stream of ['sale', 'service', 'tradeIn'] as const) {
          expect(ours[stream] ?? 0, stream).to.be.closeTo(theirs[stream], 1e-9 * (1 + Math.abs(theirs[stream])));
        }
      }),
    );
  });

  it('is refused where a share is none', () => {
    const { costs } = valueOf(core.carCosts(simple));
    const wrong = { service: { addressable: 1.2, capture: -0.1, margin: 0.5 } };
    const sold = { saleCapture: 2, saleGross: 0, tradeInCapture: -1, tradeInGross: 0 };
    const issues = issuesOf(core.dealerShare({ costs, shares: wrong, deals: sold }));
    expect(issues).to.deep.equal([
      { field: 'service', column: 'addressable', code: 'above-maximum', limit: 1 },
      { field: 'service', column: 'capture', code: 'below-minimum', limit: 0 },
      { field: 'saleCapture', code: 'above-maximum', limit: 1 },
      { field: 'tradeInCapture', code: 'below-minimum', limit: 0 },
    ]);
    expect(issuesOf(core.captureValues({ costs, shares: wrong, deals: sold, points: 0.1 }))).to.deep.equal(issues);
    expect(issuesOf(core.dealerEvents({ years: [], shares: wrong, deals: sold, timing: 'end' }))).to.deep.equal(issues);
  });

  it('has no parts of nothing, and refuses what no number can hold', () => {
    const sold = { saleCapture: 1, saleGross: 100, tradeInCapture: 0, tradeInGross: 0 };
    const { total } = valueOf(core.dealerShare({ costs: core.NO_COSTS, shares: {}, deals: sold }));
    expect([total.uncountedShare, total.unreachableShare, total.revenueShare]).to.deep.equal([null, null, null]);
    const huge = { ...core.NO_COSTS, fuel: Number.MAX_VALUE, service: Number.MAX_VALUE };
    expect(issuesOf(core.dealerShare({ costs: huge, shares: {}, deals: sold }))[0]!.code).to.equal('too-large');
  });

  it('takes a capture of all spending only as far as it is addressable', () => {
    expect(valueOf(core.captureOfAddressable({ addressable: 0, capture: 0 }))).to.equal(0);
    expect(issuesOf(core.captureOfAddressable({ addressable: 2, capture: 0 }))[0]!.field).to.equal('addressable');
  });
});

describe('small sums beside', () => {
  it('says what is wrong with a tariff, a treat, a life, a tax and a loan', () => {
    const tariff = {
      perTrip: 0,
      perKilometre: 5,
      perMinute: 10,
      perWaitingMinute: -1,
      tripKilometres: 0,
      kilometresPerHour: 30,
      waitingMinutes: 0,
    };
    expect(issuesOf(core.sharingPricePerKilometre(tariff)).map(({ field }) => field)).to.deep.equal([
      'tariffPerWaitingMinute',
      'tripKilometres',
    ]);
    expect(issuesOf(core.treatsPerDay({ savingPerYear: 1, treatPrice: 0 }))[0]!.code).to.equal('not-positive');
    expect(valueOf(core.treatsPerDay({ savingPerYear: -730, treatPrice: 1 }))).to.equal(-2);
    expect(
      issuesOf(core.carsOverLife({ costPerCar: 1, years: 0, lifeYears: 1, secondCarShare: 0 }))[0]!.field,
    ).to.equal('years');
    const { brackets } = core.TRANSPORT_TAX_TABLES.base;
    expect(issuesOf(core.transportTax({ horsepower: 100, brackets, months: 13, luxuryFactor: 0 }))).to.have.length(2);
    expect(valueOf(core.transportTax({ horsepower: 100, brackets, months: 6, luxuryFactor: 3 })).tax).to.equal(375);
    const loan = { principal: -1, annualNominalRate: 0, months: 12 };
    expect(issuesOf(core.loanOverHolding({ loan, heldMonths: 0.5 })).map(({ field }) => field)).to.deep.equal([
      'loanAmount',
      'heldMonths',
    ]);
    expect(issuesOf(core.energyCost({ kilometres: -1, use: { ...NOTHING, electricShare: 2 } }))).to.have.length(2);
    expect(issuesOf(core.straightLineDepreciation({ price: 1, salvage: 0, lifeYears: 0 }))).to.have.length(1);
    expect(issuesOf(core.sumOfYearsDepreciation({ price: 1, salvage: 0, lifeYears: 101 }))).to.have.length(1);
    expect(
      issuesOf(core.tyreCost({ setPrice: -1, setKilometres: 1, changePrice: 0, changesPerYear: 0, storagePerYear: 0 })),
    ).to.have.length(1);
  });

  const NOTHING = { fuelPer100: 0, fuelPrice: 0, electricityPer100: 0, electricityPrice: 0, electricShare: 0 };
});
