import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import {
  expectedValueOfEvents,
  ownershipValue,
  vehicleEvents,
  vehicleTotal,
  vehicleValue,
  type VehicleOwner,
  type VehiclePlan,
} from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';

const first: VehicleOwner = { ownershipYears: 3, boughtHere: 1, saleGross: 1000, financeInsuranceGross: 400 };
const second: VehicleOwner = { ownershipYears: 2, boughtHere: 0.4, saleGross: 700, financeInsuranceGross: 100 };
const plan: VehiclePlan = {
  owners: [first, second],
  serviceGrossPerYear: 200,
  serviceShares: [0.9, 0.8, 0.7, 0.6, 0.5],
  serviceElsewhereFactor: 0.25,
  annualDiscountRate: 0,
  timing: 'start',
};

const money = between(-1e5, 1e5);
const share = between(0, 1);
const years = fc.integer({ min: 1, max: 150 }).map((tenths) => tenths / 10);
const anyOwner = fc.record({
  ownershipYears: years,
  boughtHere: share,
  saleGross: money,
  financeInsuranceGross: money,
});
const anyPlan: fc.Arbitrary<VehiclePlan> = fc.record({
  owners: fc.array(anyOwner, { minLength: 1, maxLength: 6 }),
  serviceGrossPerYear: money,
  serviceShares: fc.array(share, { minLength: 1, maxLength: 30 }),
  serviceElsewhereFactor: share,
  annualDiscountRate: share,
  timing: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
});

describe('vehicleValue', () => {
  it('is the sum that can be done by hand', () => {
    const value = valueOf(vehicleValue(plan));
    expectClose(value.streams.sale, 1000 + 0.4 * 700);
    expectClose(value.streams.financeInsurance, 400 + 0.4 * 100);
    // After the change of owners a car comes with 0.4 + 0.6 × 0.25 of the share.
    expectClose(value.streams.service, 200 * (0.9 + 0.8 + 0.7 + (0.6 + 0.5) * 0.55));
    expect(value.owners.map(({ boughtHereProbability }) => boughtHereProbability)).to.deep.equal([1, 0.4]);
    expectClose(value.owners[1]!.streams.service, 200 * 1.1 * 0.55);
  });

  it('discounts each amount from its own date', () => {
    const value = valueOf(vehicleValue({ ...plan, annualDiscountRate: 0.1, timing: 'end' }));
    expectClose(value.streams.sale, 1000 + (0.4 * 700) / 1.1 ** 3);
    expectClose(value.owners[1]!.streams.service, 200 * 0.55 * (0.6 / 1.1 ** 4 + 0.5 / 1.1 ** 5));
  });

  it('cuts a year in two where the owner changes during it', () => {
    const owners = [
      { ...first, ownershipYears: 1.5 },
      { ...second, ownershipYears: 1 },
    ];
    const rows = valueOf(vehicleValue({ ...plan, owners, timing: 'middle' })).rows.filter(
      ({ stream }) => stream === 'service',
    );
    expect(rows.map(({ owner, period, margin }) => [owner, period, margin])).to.deep.equal([
      [0, 0, 200],
      [0, 1, 100],
      [1, 1.5, 100],
      [1, 2, 100],
    ]);
  });

  it('is, with one certain owner, the first cycle of a customer who trades nothing in', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const owner = { ...any.owners[0]!, boughtHere: 1 };
        const cycle = valueOf(
          ownershipValue({
            cycleYears: owner.ownershipYears,
            horizonYears: owner.ownershipYears,
            repurchaseProbability: 0.5,
            serviceShares: any.serviceShares,
            tradeInProbability: 0,
            tradeInMoment: 'end',
            annualDiscountRate: any.annualDiscountRate,
            timing: any.timing,
            amounts: {
              sale: owner.saleGross,
              financeInsurance: owner.financeInsuranceGross,
              accessories: 0,
              serviceByAge: [any.serviceGrossPerYear],
              bodyShop: 0,
              tradeIn: 0,
              retention: 0,
            },
          }),
        );
        const value = valueOf(vehicleValue({ ...any, owners: [owner] }));
        expectClose(value.total, cycle.total);
        expectClose(value.streams.service, cycle.streams.service);
      }),
    );
  });

  it('has streams, owners and events that each sum to the total', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const { total, streams, owners, rows } = valueOf(vehicleValue(any));
        const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);
        const size = sum(rows.map(({ discountedMargin }) => Math.abs(discountedMargin)));
        expect(sum(Object.values(streams))).to.equal(total);
        expect(vehicleTotal(any)).to.deep.equal({ ok: true, value: total });
        expect(sum(owners.flatMap((owner) => Object.values(owner.streams)))).to.be.closeTo(total, 1e-9 * (1 + size));
        const events = valueOf(vehicleEvents(any));
        const engine = expectedValueOfEvents({
          events,
          survival: () => 1,
          discountRatePerPeriod: any.annualDiscountRate,
        });
        expect(engine.total).to.be.closeTo(total, 1e-9 * (1 + size));
      }),
    );
  });

  it('does not change when an owner is told as two who buy here for certain and bring nothing at the change', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const [owner, ...others] = any.owners as [VehicleOwner, ...VehicleOwner[]];
        const half = { ...owner, ownershipYears: 2 };
        const again = { ownershipYears: 3, boughtHere: 1, saleGross: 0, financeInsuranceGross: 0 };
        const one = valueOf(vehicleValue({ ...any, owners: [{ ...owner, ownershipYears: 5 }, ...others] }));
        const two = valueOf(vehicleValue({ ...any, owners: [half, again, ...others] }));
        expectClose(one.total, two.total, 1e-6);
      }),
    );
  });

  it('rises with every probability where everything earns', () => {
    fc.assert(
      fc.property(anyPlan, share, share, (any, one, other) => {
        const earning = { ...any, serviceGrossPerYear: Math.abs(any.serviceGrossPerYear) };
        const value = (boughtHere: number) => {
          const owners = any.owners.map((owner) => ({
            ...owner,
            boughtHere,
            saleGross: Math.abs(owner.saleGross),
            financeInsuranceGross: Math.abs(owner.financeInsuranceGross),
          }));
          return valueOf(vehicleValue({ ...earning, owners })).total;
        };
        expect(value(Math.max(one, other))).to.be.at.least(value(Math.min(one, other)) * (1 - 1e-9));
      }),
    );
  });

  it('names what is wrong, and where in the table', () => {
    const owners = [first, { ...second, ownershipYears: 0, boughtHere: 1.5 }];
    const wrong = { ...plan, owners, serviceShares: [0.5, 2], serviceElsewhereFactor: -1, annualDiscountRate: -1 };
    const issues = [
      { field: 'owners', code: 'below-minimum', limit: 0.1, row: 1, column: 'ownershipYears' },
      { field: 'owners', code: 'above-maximum', limit: 1, row: 1, column: 'boughtHere' },
      { field: 'serviceShares', code: 'above-maximum', limit: 1 },
      { field: 'serviceElsewhereFactor', code: 'below-minimum', limit: 0 },
      { field: 'discountRate', code: 'not-above', limit: -1 },
    ];
    expect(issuesOf(vehicleValue(wrong))).to.deep.equal(issues);
    expect(issuesOf(vehicleEvents(wrong))).to.deep.equal(issues);
    expect(issuesOf(vehicleTotal(wrong))).to.deep.equal(issues);
    const huge = { ...plan, owners: [{ ...first, saleGross: 1e308, financeInsuranceGross: 1e308 }] };
    expect(issuesOf(vehicleValue(huge))).to.deep.equal([{ field: 'owners', code: 'too-large' }]);
    expect(issuesOf(vehicleTotal(huge))).to.deep.equal([{ field: 'owners', code: 'too-large' }]);
  });
});

describe('amounts at the edge of what a number can hold', () => {
  const owners = [first, { ...second, boughtHere: 1, saleGross: 1e308, financeInsuranceGross: 0 }];

  it('are let through where discounting makes them smaller', () => {
    // After three years at 100 % a year an eighth is left.
    const value = valueOf(vehicleValue({ ...plan, owners, annualDiscountRate: 1 }));
    expectClose(value.streams.sale / 1.25e307, 1);
  });

  it('are refused where it makes them larger, and nothing is thrown', () => {
    const issues = [{ field: 'owners', code: 'too-large' }];
    expect(issuesOf(vehicleValue({ ...plan, owners, annualDiscountRate: -0.5 }))).to.deep.equal(issues);
    // Twice as much for each year that a payment waits: 2⁻¹ less at the start of a year than at its end.
    const serviced = {
      ...plan,
      owners: [{ ...first, ownershipYears: 1 }],
      serviceShares: [1],
      annualDiscountRate: -0.5,
    };
    const dear = { ...serviced, serviceGrossPerYear: 1e308 };
    expect(issuesOf(vehicleValue({ ...dear, timing: 'end' }))).to.deep.equal(issues);
    expect(vehicleValue({ ...dear, timing: 'start' }).ok).to.equal(true);
  });
});

describe('misuse of the vehicle functions', () => {
  const text = '1' as never;
  const cases: readonly [VehiclePlan, string][] = [
    [{ ...plan, serviceGrossPerYear: text }, 'vehicleValue requires serviceGrossPerYear as a finite number, got "1"'],
    [
      { ...plan, serviceElsewhereFactor: text },
      'vehicleValue requires serviceElsewhereFactor as a finite number, got "1"',
    ],
    [{ ...plan, annualDiscountRate: text }, 'vehicleValue requires annualDiscountRate as a finite number, got "1"'],
    [
      { ...plan, timing: 'after-first' as never },
      'vehicleValue requires timing as one of start, middle, end, got "after-first"',
    ],
    [{ ...plan, serviceShares: [text] }, 'vehicleValue requires serviceShares[0] as a finite number, got "1"'],
    [{ ...plan, serviceShares: [] }, 'vehicleValue requires serviceShares.length above 0, got 0'],
    [{ ...plan, owners: [] }, 'vehicleValue requires owners.length above 0, got 0'],
    ...Object.keys(first).map((name): [VehiclePlan, string] => [
      { ...plan, owners: [{ ...first, [name]: text }] },
      `vehicleValue requires ${name} as a finite number, got "1"`,
    ]),
  ];
  for (const [wrong, message] of cases) it(message, () => expect(() => vehicleValue(wrong)).to.throw(message));
});
