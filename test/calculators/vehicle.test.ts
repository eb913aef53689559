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
    expect(notes({ ...given, owners: [first, { ...second, boughtHere: 0 }] })).to.include('bought-elsewhere-by-last');
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

describe('what the vehicle calculator says beside its numbers', () => {
  const [first, second] = given.owners;
  const lasting = (...years: readonly number[]) => years.map((ownershipYears) => ({ ...first, ownershipYears }));
  const idsOf = (references: readonly { readonly id: string }[]) => references.map(({ id }) => id);

  it('is what it takes for granted', () => {
    const own = { ...given, serviceGross: 5 };
    const ids = (inputs: Given) => idsOf(answered({ ...own, ...inputs }).assumptions);
    expect(ids({})).to.deep.equal([
      ...['our-definition', 'gross-profit', 'nothing-discounted', 'chain-of-owners', 'service-elsewhere'],
      ...['share-in-a-line', 'timing-middle', 'stays-on-the-road'],
    ]);
    expect(ids({ owners: [first] })).not.to.include('chain-of-owners');
    expect(ids({ timing: 'end', discountRate: 0.07 })).to.include.members(['timing-end', 'discount-rate']);
    const elsewhere = answered(own).assumptions.find(({ id }) => id === 'service-elsewhere')!;
    expect(elsewhere.values).to.deep.equal({ factor: { value: 0.2, unit: 'share' } });
  });

  it('is how service declines: by a step while a warranty ends before the last year begins', () => {
    const declines = (inputs: Given) =>
      idsOf(answered({ ...given, ...inputs }).assumptions).find((id) => id.startsWith('share-'));
    // Of five years the last begins at four; of four and a half as well.
    for (const owners of [lasting(4, 1), lasting(4, 0.5)])
      expect([null, 0, 0.5, 4, 4.1].map((warrantyYears) => declines({ owners, warrantyYears }))).to.deep.equal([
        ...['share-in-a-line', 'share-in-a-line', 'share-with-a-step', 'share-with-a-step', 'share-in-a-line'],
      ]);
    expect([0, 0.1].map((warrantyPart) => declines({ warrantyYears: 3, warrantyPart }))).to.deep.equal([
      ...['share-in-a-line', 'share-with-a-step'],
    ]);
    expect([0.9, 1, 1.1].map((years) => declines({ owners: lasting(years) }))).to.deep.equal([
      ...['share-of-the-first-year', 'share-of-the-first-year', 'share-in-a-line'],
    ]);
    const step = answered({ ...given, warrantyYears: 3, warrantyPart: 0.4 }).assumptions;
    expect(step.find(({ id }) => id === 'share-with-a-step')!.values).to.deep.equal({
      warranty: { value: 3, unit: 'duration', period: 'year' },
      part: { value: 0.4, unit: 'share' },
    });
  });

  it('is a sentence of one owner or several, discounted or not, of nothing or of a loss', () => {
    const sentence = (inputs: Given) => answered({ ...given, ...inputs }).headline.sentence;
    const several = ['years', 'vehicleLifetimeValue', 'firstOwnerValue', 'laterOwnersValue'];
    const cases: readonly (readonly [inputs: Given, id: string, values: readonly string[]])[] = [
      [{}, 'several-owners-undiscounted', several],
      [{ discountRate: 0.1 }, 'several-owners', several],
      [{ owners: [first] }, 'one-owner-undiscounted', several.slice(0, 2)],
      [{ owners: [first], discountRate: 0.1 }, 'one-owner', several.slice(0, 2)],
    ];
    for (const [inputs, id, values] of cases) {
      expect(sentence(inputs).id).to.equal(id);
      expect(Object.keys(sentence(inputs).values)).to.deep.equal(values);
    }
    const poor = { ...first, saleGross: -100, financeInsuranceGross: 0 };
    expect(sentence({ owners: [poor], serviceGross: 0 })).to.deep.equal({
      id: 'loss',
      values: {
        years: { id: 'carYears', value: 4, unit: 'duration', period: 'year' },
        loss: { value: 100, unit: 'money' },
      },
    });
    const nothing = { ...poor, saleGross: 0 };
    expect(sentence({ owners: [nothing], serviceGross: 0 }).id).to.equal('nothing');
  });

  it('is a note where something is sold at a loss, and where an owner surely bought elsewhere', () => {
    const notes = (inputs: Given) => answered({ ...given, ...inputs }).notes;
    const negative = (inputs: Given) => idsOf(notes(inputs)).includes('negative-gross');
    for (const gross of ['saleGross', 'financeInsuranceGross'] as const)
      expect(
        [-1, 0].map((value) => negative({ owners: [first, { ...second, [gross]: value }] })),
        gross,
      ).to.deep.equal([...[true, false]]);
    expect([-1, 0].map((serviceGross) => negative({ serviceGross }))).to.deep.equal([true, false]);
    const elsewhere = notes({ owners: [first, { ...second, boughtHere: 0 }, second] });
    expect(elsewhere[0]).to.deep.equal({ id: 'bought-elsewhere', values: { owner: { value: 2, unit: 'count' } } });
    // Whoever surely bought elsewhere is not uncertain.
    const never = idsOf(notes({ owners: [{ ...first, boughtHere: 0 }] }));
    expect(never).to.include('bought-elsewhere-by-all').and.not.to.include('first-owner-uncertain');
    expect(notes({ serviceShareLast: 0.9 }).find(({ id }) => id === 'share-rises')!.values).to.deep.equal({
      first: { value: 0.8, unit: 'share' },
      last: { value: 0.9, unit: 'share' },
    });
    expect([1, 1.5].map((years) => idsOf(notes({ owners: lasting(years), serviceShareLast: 0.9 })))).to.deep.equal([
      ...[['do-not-add-to-customers'], ['share-rises', 'do-not-add-to-customers']],
    ]);
  });
});

describe('the figures, steps and pictures of a car', () => {
  const [first, second] = given.owners;
  /** Both sales, and service for five years at shares from 0.8 to 0.4: 3.2 in the first owner's time, 0.4 × 0.6 in the second's. */
  const visit = 1.5 * 6_750;
  const [sales, insured, service] = [100_000 + 30_000, 40_000 + 5_000, visit * (0.8 + 0.7 + 0.6 + 0.5 + 0.4 * 0.6)];

  it('are told with their units, and undiscounted beside where money loses its worth', () => {
    const told = (inputs: Given) =>
      answered({ ...given, ...inputs }).figures.map(({ id, unit, period }) => [id, unit, period]);
    const later = [
      ['firstOwnerValue', 'money', undefined],
      ['laterOwnersValue', 'money', undefined],
      ['lastOwnerHere', 'share', undefined],
    ];
    const [value, years] = [
      ['vehicleLifetimeValue', 'money', undefined],
      ['carYears', 'duration', 'year'],
    ];
    expect(told({})).to.deep.equal([value, ...later, years]);
    expect(told({ discountRate: 0.1 })).to.deep.equal([
      ...[value, ['undiscountedVehicleValue', 'money', undefined], ...later, years],
    ]);
    expect(told({ owners: [first] })).to.deep.equal([value, years]);
    expectClose(
      valueIn(answered({ ...given, discountRate: 0.1 }), 'undiscountedVehicleValue'),
      sales + insured + service,
    );
    // The chance of a chain: half, and of those half again.
    expect(valueIn(answered({ ...given, owners: [first, second, second] }), 'lastOwnerHere')).to.equal(0.25);
  });

  it('are a sum over the events of each stream', () => {
    const { working, breakdown } = answered(given);
    expect(working.map(({ id, result }) => [id, result.unit, result.period])).to.deep.equal([
      ['serviceGrossPerYear', 'money', 'year'],
      ...['sale', 'financeInsurance', 'service', 'vehicleLifetimeValue'].map((id) => [id, 'money', undefined]),
    ]);
    [visit, sales, insured, service, sales + insured + service].forEach((value, index) =>
      expectClose(working[index]!.result.value!, value),
    );
    expect(breakdown.map(({ id, unit }) => [id, unit])).to.deep.equal(
      ['sale', 'financeInsurance', 'service'].map((id) => [id, 'money']),
    );
    [sales, insured, service].forEach((value, index) => expectClose(breakdown[index]!.value!, value));
  });

  it('have terms of a margin and its chance, and of a factor only where money loses its worth', () => {
    const terms = (discountRate: number) =>
      answered({ ...given, discountRate }).working.flatMap(({ expression }) => {
        if (expression.kind !== 'summation') return [];
        const { term, rows, index, from } = expression;
        const names = term.kind === 'operation' ? term.operands.map((part) => part.kind === 'quantity' && part.id) : [];
        return [[...names, rows.length, index, from]];
      });
    expect(terms(0)).to.deep.equal([
      ['saleGross', 'boughtHere', 2, 'i', 1],
      ['financeInsuranceGross', 'boughtHere', 2, 'i', 1],
      ['serviceOfYear', 'serviceShare', 5, 'i', 1],
    ]);
    expect(terms(0.1)).to.deep.equal([
      ['saleGross', 'boughtHere', 'discountFactor', 2, 'i', 1],
      ['financeInsuranceGross', 'boughtHere', 'discountFactor', 2, 'i', 1],
      ['serviceOfYear', 'serviceShare', 'discountFactor', 5, 'i', 1],
    ]);
  });

  it('are money by owner and stream, and lines by year', () => {
    const { groups, series } = answered(given);
    const streams = ['sale', 'financeInsurance', 'service'];
    expect(groups[0]!.measures).to.deep.equal(streams.map((id) => ({ id, unit: 'money' })));
    expect(groups[0]!.id).to.equal('owners');
    [30_000, 5_000, visit * 0.4 * 0.6].forEach((value, index) =>
      expectClose(groups[0]!.rows[1]!.values[index]!, value),
    );
    expect(series.map(({ id, unit, period }) => [id, unit, period])).to.deep.equal([
      ['cumulativeMargin', 'money', 'year'],
      ['ownerStarts', 'money', 'year'],
      ['serviceShare', 'share', 'year'],
      ['serviceShareExpected', 'share', 'year'],
    ]);
    // With the second sale, after four years of the first owner's service.
    const starts = series[1]!.points;
    [140_000, 140_000 + 26_325 + 35_000].forEach((value, index) => expectClose(starts[index]!.value, value));
    expect(series[2]!.points.map(({ period }) => period)).to.deep.equal([0, 1, 2, 3, 4]);
  });
});

function answered(inputs: Given): Answer {
  return valueOf(calculate('vehicle', inputs));
}
