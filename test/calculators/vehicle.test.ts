import { expect } from 'chai';
import { calculate, CALCULATORS, type Answer, type VehicleInputs } from '../../src/calculators/index.js';
import { ownershipValue, serviceShareByAge } from '../core/support/core.js';
import { en } from '../../src/elements/ltv-calculator/vehicle/words/en.js';
import { ru } from '../../src/elements/ltv-calculator/vehicle/words/ru.js';
import fc from '../core/support/fast-check.js';
import { expectClose, issuesOf, valueOf } from '../core/support/expect-outcome.js';
import { everydayInputs, extremeInputs } from './support/arbitrary-inputs.js';
import { headlineOf, itAnswersSoundly, valueIn } from './support/sound-answers.js';

type Given = Partial<VehicleInputs>;
const { questions } = CALCULATORS.vehicle;
const everyday = everydayInputs(questions) as fc.Arbitrary<Given>;
const extreme = extremeInputs(questions) as fc.Arbitrary<Given>;
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** The service and the first owner of the vector dealer-cycle-01, and a second owner. */
const given = {
  owners: [
    { ownershipYears: 4, boughtHere: 1, saleGross: 100_000, financeInsuranceGross: 40_000 },
    { ownershipYears: 1, boughtHere: 0.5, saleGross: 60_000, financeInsuranceGross: 10_000 },
  ],
  serviceVisits: 1.5,
  serviceGross: 6_750,
  serviceShareFirst: 0.8,
  serviceShareLast: 0.4,
  serviceElsewhereFactor: 0.2,
  discountRate: 0,
} as const;

describe('the vehicle calculator', () => {
  itAnswersSoundly({
    calculator: CALCULATORS.vehicle,
    words: { en, ru },
    inputs: fc.oneof(everyday, extreme) as fc.Arbitrary<never>,
    answered: 90,
  });

  it('sums by hand: dealer-cycle-01 under the first owner, half a sale and less service under the second', () => {
    const answer = answered(given);
    expectClose(valueIn(answer, 'firstOwnerValue'), 140_000 + 26_325);
    expectClose(valueIn(answer, 'laterOwnersValue'), 0.5 * 70_000 + 1.5 * 6_750 * 0.4 * (0.5 + 0.5 * 0.2));
    expect(valueIn(answer, 'lastOwnerHere')).to.equal(0.5);
    expect(valueIn(answer, 'carYears')).to.equal(5);
    expect(answer.groups[0]!.rows.map(({ id }) => id)).to.deep.equal(['owner1', 'owner2']);
  });

  it('is, with one certain owner, the first cycle of the dealer’s customer without trade-in', () => {
    fc.assert(
      fc.property(everyday, (any) => {
        const answer = answered(any);
        const inputs = answer.inputs as VehicleInputs;
        const owner = { ...inputs.owners[0]!, boughtHere: 1 };
        const serviceShares = serviceShareByAge({
          firstShare: inputs.serviceShareFirst,
          lastShare: inputs.serviceShareLast,
          years: owner.ownershipYears,
          warrantyYears: inputs.warrantyYears,
          warrantyPart: inputs.warrantyPart,
        });
        const cycle = ownershipValue({
          cycleYears: owner.ownershipYears,
          horizonYears: owner.ownershipYears,
          repurchaseProbability: 0.4,
          serviceShares: valueOf(serviceShares),
          tradeInProbability: 0,
          tradeInMoment: 'end',
          annualDiscountRate: inputs.discountRate,
          timing: inputs.timing,
          amounts: {
            sale: owner.saleGross,
            financeInsurance: owner.financeInsuranceGross,
            accessories: 0,
            serviceByAge: [inputs.serviceVisits * inputs.serviceGross],
            bodyShop: 0,
            tradeIn: 0,
            retention: 0,
          },
        });
        expectClose(headlineOf(answered({ ...inputs, owners: [owner] })), valueOf(cycle).total);
      }),
    );
  });

  it('has owners that sum to the headline, and a picture that ends there', () => {
    fc.assert(
      fc.property(everyday, (any) => {
        const answer = answered(any);
        const owners = answer.groups[0]!.rows.flatMap(({ values }) => values as number[]);
        expectClose(
          owners.reduce((sum, value) => sum + value, 0),
          headlineOf(answer),
        );
        const points = answer.series.find(({ id }) => id === 'cumulativeMargin')!.points;
        const [sale, financeInsurance] = answer.groups[0]!.rows[0]!.values as number[];
        expect(points[0]!.period).to.equal(0);
        if (answer.inputs['timing'] !== 'start') expectClose(points[0]!.value, sale! + financeInsurance!);
        expectClose(points.at(-1)!.value, headlineOf(answer));
      }),
    );
  });

  it('adds up year by year, with a jump where the car is sold, and ends when the last owner parts with it', () => {
    const owner = (ownershipYears: number) => ({ ...given.owners[0]!, ownershipYears });
    const answer = answered({
      ...given,
      discountRate: 0,
      timing: 'middle',
      serviceShareFirst: 0.5,
      serviceShareLast: 0.5,
      // 2.5 + 3.3 + 0.1 + 0.1 is a rounded digit less than 6.
      owners: [owner(2.5), owner(3.3), owner(0.1), owner(0.1), owner(0.5)],
    });
    const points = answer.series.find(({ id }) => id === 'cumulativeMargin')!.points;
    const moments = points.map(({ period }) => Number(period.toFixed(6)));
    expect(moments).to.deep.equal([0, 1, 2, 2.5, 2.5, 3, 4, 5, 5.8, 5.8, 5.9, 5.9, 6, 6, 6.5]);
    const sale = given.owners[0]!.saleGross + given.owners[0]!.financeInsuranceGross;
    const service = given.serviceVisits * given.serviceGross * 0.5;
    expectClose(points[2]!.value, sale + 2 * service);
    expectClose(points[3]!.value, sale + 2.5 * service);
    expectClose(points[4]!.value, 2 * sale + 2.5 * service);
    expectClose(points[12]!.value, 4 * sale + 6 * service);
    expectClose(points[13]!.value, 5 * sale + 6 * service);
    expectClose(points[14]!.value, 5 * sale + 6.5 * service);
  });

  it('says of service at each age how it is where the car was bought here, and how it is at all', () => {
    const { series } = answered(given);
    const points = (wanted: string) => series.find(({ id }) => id === wanted)!.points.map(({ value }) => value);
    points('serviceShare').forEach((value, age) => expectClose(value, 0.8 - age / 10));
    const expected = points('serviceShareExpected');
    expect(expected).to.have.length(5);
    expectClose(expected[4]!, 0.4 * 0.6);
    expect(series.find(({ id }) => id === 'ownerStarts')!.points.map(({ period }) => period)).to.deep.equal([0, 4]);
  });

  it('says it once at each age, also where the next owner comes a day after the car’s birthday', () => {
    const owner = (ownershipYears: number) => ({ ...given.owners[0]!, ownershipYears });
    const { series } = answered({ ...given, owners: [owner(2.0003), owner(1)] });
    const points = series.find(({ id }) => id === 'serviceShareExpected')!.points;
    expect(points.map(({ period }) => period)).to.deep.equal([0, 1, 2, 3]);
  });

  it('has as many ages as the owners have years, whatever their sum is in binary fractions', () => {
    // 2.5 + 15 + 0.3 + 1.1 + 0.1 is a rounded digit more than 19.
    const owners = [2.5, 15, 0.3, 1.1, 0.1].map((ownershipYears) => ({ ...given.owners[0]!, ownershipYears }));
    const shares = answered({ ...given, owners }).series.find(({ id }) => id === 'serviceShare')!.points;
    expect(shares).to.have.length(19);
    expect(shares.at(-1)!.value).to.equal(given.serviceShareLast);
  });

  it('rises with service where a visit earns', () => {
    fc.assert(
      fc.property(everyday, share, share, (any, one, other) => {
        const value = (both: number) =>
          headlineOf(answered({ ...any, serviceGross: 50, serviceShareFirst: both, serviceShareLast: both }));
        expect(value(Math.max(one, other))).to.be.at.least(value(Math.min(one, other)) - 1e-6);
      }),
    );
  });

  it('warns where a reader could go wrong, and only there', () => {
    const notes = (inputs: Given) => answered(inputs).notes.map(({ id }) => id);
    expect(notes(given)).to.deep.equal(['do-not-add-to-customers']);
    const [first, second] = given.owners;
    expect(notes({ ...given, owners: [first, { ...second, boughtHere: 0 }] })).to.include('bought-elsewhere');
    expect(notes({ ...given, owners: [{ ...first, boughtHere: 0.9 }] })).to.include('first-owner-uncertain');
    expect(notes({ ...given, serviceShareLast: 0.9 })).to.include('share-rises');
    expect(notes({ ...given, serviceGross: -1 })).to.include('negative-gross');
    const assumptions = (inputs: Given) => answered(inputs).assumptions.map(({ id }) => id);
    expect(assumptions({ ...given, warrantyYears: 3 })).to.include('share-with-a-step');
    expect(assumptions({ ...given, warrantyYears: 12 })).to.include('share-in-a-line');
    expect(assumptions({ ...given, warrantyYears: 3, warrantyPart: 0 })).to.include('share-in-a-line');
    const [short, cheap] = [
      { ...first, ownershipYears: 1 },
      { ...first, saleGross: -1 },
    ];
    expect(assumptions({ ...given, owners: [short] })).to.include('share-of-the-first-year');
    expect(notes({ ...given, owners: [short], serviceShareLast: 0.9 })).not.to.include('share-rises');
    expect(notes({ ...given, owners: [cheap] }), 'made good by finance').to.include('negative-gross');
  });

  it('calls its amounts an example for as long as some of them are', () => {
    const isExample = (inputs: Given) => answered(inputs).assumptions.some(({ id }) => id === 'example-amounts');
    expect(isExample({})).to.equal(true);
    expect(isExample({ serviceGross: 5 })).to.equal(true);
    expect(isExample({ serviceGross: 5, owners: given.owners })).to.equal(false);
    const russian = valueOf(calculate('vehicle', {}, { language: 'ru' })).inputs as unknown as VehicleInputs;
    expect(russian.owners[0]!.saleGross).to.equal(100_000);
  });

  it('says which cell of which owner is out of its limits', () => {
    const owners = [given.owners[0], { ...given.owners[1], boughtHere: 2 }];
    const [issue] = issuesOf(calculate('vehicle', { owners }));
    expect(issue).to.deep.include({ field: 'owners', row: 1, column: 'boughtHere', code: 'above-maximum', limit: 1 });
  });
});

function answered(inputs: Given): Answer {
  return valueOf(calculate('vehicle', inputs));
}
