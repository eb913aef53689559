import { expect } from 'chai';
import type { Answer, Step, TextReference } from '../../src/calculators/answer.js';
import { calculate } from '../../src/calculators/calculate.js';
import type { OwnershipInputs } from '../../src/calculators/ownership/ownership.js';
import type { Expression } from '../../src/core/expression/expression.js';
import { expectClose, valueOf } from '../core/support/expect-outcome.js';
import { namesByUnit } from './support/leaves.js';
import { valueIn } from './support/sound-answers.js';

type Given = Partial<OwnershipInputs>;
type OtherCar = Partial<OwnershipInputs['otherCars'][number]>;

/** 20 000 are lost in five years; 1600 a year are fuel, 8 litres of 1 every 100 km, 1000 insurance and 500 service. */
const BASE: Given = {
  ...{ price: 50_000, resaleValue: 30_000, years: 5, kilometresPerYear: 20_000, fuelConsumption: 8, fuelPrice: 1 },
  ...{ insurance: 1000, service: 500, tax: 0, dealerSide: 'no' },
};
const TOTAL = 20_000 + 5 * (1600 + 1000 + 500);

/** 30 000 of the price over five years without interest. */
const LOAN: Given = { ...BASE, finance: 'loan', downPayment: 20_000, loanRate: 0, loanMonths: 60 };

const ANOTHER = {
  ...{ name: 'Other', price: null, resaleValue: null, fuelConsumption: null, fuelPrice: null },
  ...{ insurance: null, service: null, tax: null },
};
const beside = (...rows: readonly OtherCar[]): Given => ({
  ...BASE,
  compare: 'yes',
  otherCars: rows.map((row) => ({ ...ANOTHER, ...row })),
});

/** 0.1 a kilometre, 0.5 a minute at 30 km/h, and 2 a trip of 10 km with 4 minutes of waiting for 0.25: 1.4 a kilometre. */
const SHARING: Given = {
  ...BASE,
  ...{ sharing: 'yes', tariffPerKilometre: 0.1, tariffPerMinute: 0.5, averageSpeed: 30, tripPrice: 2 },
  ...{ waitingMinutes: 4, tariffPerWaitingMinute: 0.25, tripKilometres: 10, treats: [{ name: 'tea', price: 10 }] },
};

/** Every kind of cost once, in two years of 10 000 km, a quarter of them on electricity. */
const EVERYTHING: Given = {
  ...{ price: 50_000, resaleValue: 30_000, years: 2, kilometresPerYear: 10_000, fuelConsumption: 10, fuelPrice: 2 },
  ...{ electricity: 'yes', electricShare: 0.25, electricityConsumption: 20, electricityPrice: 0.5 },
  ...{ insuranceBasis: 'apart', compulsoryInsurance: 400, comprehensiveBasis: 'amount', comprehensiveInsurance: 900 },
  ...{ taxBasis: 'horsepower', horsepower: 100, taxTable: 'moscow', service: 500, repairs: 300 },
  ...{
    tyres: 'yes',
    tyreSetPrice: 500,
    tyreSetKilometres: 50_000,
    tyreChanges: 2,
    tyreChangePrice: 30,
    tyreStorage: 40,
  },
  ...{ parking: 10, wash: 5, tolls: 70, fines: 30, dealerSide: 'no' },
};

const LINES = ['Service', 'Repairs', 'Insurance', 'Loan interest', 'Tyres', 'Washing', 'Parking', 'Fuel'];
/** Half of four fifths of the service at 40 %, half of the insurance at a commission of 10 %, and both sales: 1500 and half of 1000. */
const DEALER: Given = {
  ...BASE,
  ...{ dealerSide: 'yes', saleCapture: 1, saleGross: 1500, tradeInCapture: 0.5, tradeInGross: 1000, discountRate: 0 },
  dealerShares: LINES.map((line) => ({
    line,
    ...(line === 'Service'
      ? { addressable: 0.8, capture: 0.5, margin: 0.4 }
      : line === 'Insurance'
        ? { addressable: 1, capture: 0.5, margin: 0.1 }
        : { addressable: 0, capture: 0, margin: 0 }),
  })),
};

describe('what the cost of a car takes for granted', () => {
  const always = ['economic-cost', 'value-resale', 'value-without-distance', 'prices-of-today', 'no-opportunity'];
  const cases: readonly (readonly [why: string, given: Given, ids: readonly string[]])[] = [
    ['nothing beside', BASE, always],
    ['another way to lose value', { ...BASE, valueBasis: 'declining' }, always.with(1, 'value-declining')],
    ['prices that grow', { ...BASE, inflation: 0.01 }, always.with(3, 'prices-grow')],
    ['prices that fall', { ...BASE, inflation: -0.01 }, always.with(3, 'prices-fall')],
    [
      'sharing and a life beside prices that grow',
      { ...SHARING, life: 'yes', inflation: 0.01 },
      [
        ...always.with(3, 'prices-grow'),
        ...['sharing-without-car', 'sharing-without-inflation', 'life-alike-without-inflation'],
      ],
    ],
    ['money that would have earned', { ...BASE, opportunityRate: 0.01 }, always.with(4, 'opportunity')],
    ['a tax that nobody may have looked at', { ...BASE, tax: 1 }, always.toSpliced(3, 0, 'tax-counted')],
    ['a loan', LOAN, [...always, 'loan-annuity']],
    ['cars that are alike else', beside({}), [...always, 'cars-alike']],
    ['sharing in place of a car', SHARING, [...always, 'sharing-without-car']],
    ['a life of such cars', { ...BASE, life: 'yes' }, [...always, 'life-alike']],
    ['a dealer', DEALER, [...always, 'dealer-agency', 'dealer-deals', 'dealer-nothing', 'nothing-discounted']],
  ];
  for (const [why, given, ids] of cases)
    it(`is ${why}`, () => {
      expect(idsOf(answered(given).assumptions)).to.deep.equal(ids);
    });

  it('names the tax, and the law that it follows from with its years', () => {
    expect(reference(answered({ ...BASE, tax: 120 }).assumptions, 'tax-counted').values).to.deep.equal({
      tax: { value: 120, unit: 'money', period: 'year' },
    });
    const { assumptions } = answered({ ...BASE, taxBasis: 'horsepower', tax: 120, taxTable: 'moscow' });
    const law = reference(assumptions, 'tax-table-moscow');
    expect(law.facts!['from']).to.match(/^20\d\d$/);
    expect(law.facts!['to']).to.equal('2025');
    // What was typed for another way to ask counts for nothing.
    expect(idsOf(assumptions)).not.to.include('tax-counted');
  });

  it('says of amounts that they are examples for as long as one of them is', () => {
    const isExample = (given: Given) => idsOf(answered({ ...BASE, ...given }).assumptions).includes('example-amounts');
    expect([{}, { price: 40_000 }, { fuelPrice: 0.9 }].map(isExample)).to.deep.equal([false, true, true]);
  });
});

describe('the figures of a car', () => {
  const costs = ['totalCost', 'costPerYear', 'costPerMonth', 'costPerKilometre', 'depreciation', 'depreciationShare'];
  const cash = ['paidInAll', 'downPaymentPaid', 'costsPaid', 'resaleProceeds', 'netPaid'];
  const told = (given: Given) =>
    answered(given).figures.map(({ id, unit, period }) => (period === undefined ? [id, unit] : [id, unit, period]));

  it('are what it costs by the year, the month and the kilometre, and what goes out of the pocket', () => {
    const figures = Object.fromEntries(answered(BASE).figures.map(({ id, value }) => [id, value]));
    expect(Object.keys(figures)).to.deep.equal([...costs, ...cash]);
    expect(figures).to.deep.include({
      ...{ totalCost: TOTAL, costPerYear: 7100, costPerMonth: 7100 / 12, depreciation: 20_000 },
      ...{ paidInAll: 65_500, downPaymentPaid: 50_000, costsPaid: 15_500, resaleProceeds: 30_000, netPaid: TOTAL },
    });
    expectClose(figures['costPerKilometre']!, 0.355);
    expectClose(figures['depreciationShare']!, 20_000 / TOTAL);
    expect(told(BASE)).to.deep.equal([
      ...[
        ['totalCost', 'money'],
        ['costPerYear', 'money', 'year'],
        ['costPerMonth', 'money', 'month'],
      ],
      ...[
        ['costPerKilometre', 'money'],
        ['depreciation', 'money'],
        ['depreciationShare', 'share'],
      ],
      ...cash.map((id) => [id, 'money']),
    ]);
  });

  it('leave out what is by the kilometre of a car that stands, and parts of what is no cost', () => {
    const ids = (given: Given) => idsOf(answered({ ...BASE, ...given }).figures);
    const costsOf = (...left: readonly string[]) => [...costs.filter((id) => !left.includes(id)), ...cash];
    expect(ids({ kilometresPerYear: 0 })).to.deep.equal(costsOf('costPerKilometre'));
    expect(ids({ resaleValue: 90_000 })).to.deep.equal(costsOf('depreciationShare'));
  });

  it('have a loan with what is repaid of it and what is settled at the sale', () => {
    const figures = (loanMonths: number) =>
      Object.fromEntries(answered({ ...LOAN, loanMonths }).figures.map(({ id, value }) => [id, value]));
    expect(figures(60)).to.include({
      loanPayment: 500,
      principalRepaid: 30_000,
      balanceSettled: 0,
      downPaymentPaid: 20_000,
    });
    expect(figures(120)).to.include({ loanPayment: 250, principalRepaid: 15_000, balanceSettled: 15_000 });
    expect(told(LOAN)).to.deep.include(['loanPayment', 'money', 'month']);
    expect(Object.keys(figures(60)).slice(8, 11)).to.deep.equal(['loanPayment', 'principalRepaid', 'balanceSettled']);
  });

  it('have the cost in money of today only where prices change', () => {
    const [grown] = [answered({ ...BASE, years: 1, inflation: 0.25 })];
    expect(idsOf(answered(BASE).figures)).not.to.include('inTodaysMoney');
    expect(idsOf(grown!.figures)).to.include('inTodaysMoney');
    const note = reference(grown!.notes, 'todays-money').values;
    expect(note['amount']).to.deep.equal({ value: valueIn(grown!, 'inTodaysMoney'), unit: 'money' });
    expect(note['inflation']).to.deep.equal({ value: 0.25, unit: 'share', period: 'year' });
  });

  it('make a life of it: so many cars, and a second one beside each', () => {
    const life = { ...BASE, life: 'yes', drivingYears: 40 } as const;
    const alone = answered(life);
    expect(valueIn(alone, 'carsOverLife')).to.equal(8);
    expect(valueIn(alone, 'costOverLife')).to.equal(8 * TOTAL);
    expect(idsOf(alone.figures)).not.to.include('costOfHousehold');
    expect(valueIn(answered({ ...life, secondCarShare: 0.5 }), 'costOfHousehold')).to.equal(12 * TOTAL);
    expect(told(life)).to.deep.include(['carsOverLife', 'number']).and.to.deep.include(['costOverLife', 'money']);
    expect(idsOf(answered(BASE).working)).not.to.include('carsOverLife');
  });

  it('are only those kinds of cost that there are, and the loss of value in any case', () => {
    expect(answered({ ...BASE, resaleValue: 50_000, service: 0 }).breakdown).to.deep.equal([
      { id: 'depreciation', value: 0, unit: 'money' },
      { id: 'fuel', value: 8000, unit: 'money' },
      { id: 'insurance', value: 5000, unit: 'money' },
    ]);
  });
});

describe('the sentence of a car', () => {
  it('tells the cost three ways, or two where it stands, or that there is none, or what it has brought', () => {
    const years = { value: 5, unit: 'duration', period: 'year' };
    const cost = { value: TOTAL, unit: 'money' };
    const perMonth = { value: 7100 / 12, unit: 'money' };
    expect(answered(BASE).headline.sentence).to.deep.equal({
      id: 'cost',
      values: { years, cost, perMonth, perKilometre: { value: TOTAL / 100_000, unit: 'money' } },
    });
    const standing = answered({ ...BASE, kilometresPerYear: 0 }).headline.sentence;
    expect(standing.id).to.equal('standing');
    expect(standing.values).to.have.all.keys('years', 'cost', 'perMonth');
    const bare = { ...BASE, kilometresPerYear: 0, insurance: 0, service: 0 };
    expect(answered({ ...bare, resaleValue: 50_000 }).headline.sentence).to.deep.equal({
      id: 'nothing',
      values: { years },
    });
    expect(answered({ ...bare, resaleValue: 50_001 }).headline.sentence).to.deep.equal({
      id: 'gain',
      values: { years, gain: { value: 1, unit: 'money' } },
    });
  });
});

describe('the kinds of cost, year by year', () => {
  /** In today's prices, by hand. */
  const yearly = {
    fuel: ((10_000 * 10) / 100) * 2 * 0.75,
    electricity: ((10_000 * 20) / 100) * 0.5 * 0.25,
    compulsoryInsurance: 400,
    comprehensiveInsurance: 900,
    // Moscow: 12 a horsepower up to 100.
    tax: 12 * 100,
    service: 500,
    repairs: 300,
    tyres: 10_000 * (500 / 50_000) + 2 * 30 + 40,
    parking: 12 * 10,
    wash: 12 * 5,
    tolls: 70,
    fines: 30,
  };

  it('are each what was typed, for as many years', () => {
    const { breakdown } = answered(EVERYTHING);
    expect(Object.fromEntries(breakdown.map(({ id, value }) => [id, value]))).to.deep.equal({
      depreciation: 20_000,
      ...Object.fromEntries(Object.entries(yearly).map(([id, value]) => [id, 2 * value])),
    });
  });

  it('are steps of one year where that follows from what was typed, and a sum over all', () => {
    const { working } = answered(EVERYTHING);
    const made = ['fuel', 'electricity', 'tax', 'tyres', 'parking', 'wash'] as const;
    for (const id of made) expectClose(stepOf(working, `${id}InYear`).result.value!, yearly[id]);
    for (const [id, value] of Object.entries(yearly)) {
      const { expression, result } = stepOf(working, id);
      expectClose(result.value!, 2 * value);
      if (expression.kind !== 'summation') expect.fail(`${id} is no sum`);
      expect([expression.index, expression.from, expression.rows.length], id).to.deep.equal(['t', 1, 2]);
      expect(expression.term, id).to.deep.include({ id: `${id}InYear`, value, unit: 'money', period: 'year' });
    }
    // What was typed needs no step of its own.
    for (const id of ['serviceInYear', 'repairsInYear', 'tollsInYear', 'compulsoryInsuranceInYear'])
      expect(idsOf(working)).not.to.include(id);
  });

  it('grow with prices from the second year on', () => {
    const grown = answered({ ...EVERYTHING, inflation: 0.5 });
    for (const [id, value] of Object.entries(yearly))
      expectClose(grown.breakdown.find((part) => part.id === id)!.value!, value * (1 + 1.5));
    const { expression } = stepOf(grown.working, 'service');
    if (expression.kind !== 'summation') expect.fail('no sum');
    const [, second] = expression.rows;
    expect(second).to.deep.include({ kind: 'operation', operator: 'multiply' });
    // In names it says that prices grow, from those of today on.
    expect([nameOf(expression.term), expression.from]).to.deep.equal(['serviceInYear × (1 + inflation) ^ t', 0]);
  });

  it('follow the value of the car, or its age, where that was asked for', () => {
    const part = (given: Given, wanted: string) => answered(given).breakdown.find(({ id }) => id === wanted)?.value;
    // Four per cent of what the car is worth when each of two years begins, a tenth less each year.
    const insured: Given = {
      ...{
        ...EVERYTHING,
        comprehensiveBasis: 'share',
        comprehensiveShare: 0.04,
        valueBasis: 'declining',
        annualLoss: 0.1,
      },
    };
    expectClose(part(insured, 'comprehensiveInsurance')!, 0.04 * 50_000 * (1 + 0.9));
    expect(part(insured, 'compulsoryInsurance')).to.equal(800);
    expect(part({ ...insured, insuranceBasis: 'together', insurance: 0 }, 'comprehensiveInsurance')).to.equal(
      undefined,
    );
    const repaired: Given = {
      ...{ ...EVERYTHING, years: 3, repairsBasis: 'by-age', carAge: 1 },
      repairsByAge: [100, 200, 300].map((amount) => ({ amount })),
    };
    // At ages 1, 2 and 3; the last row holds from there on.
    expect(part(repaired, 'repairs')).to.equal(200 + 300 + 300);
  });

  it('are all fuel or all electricity where the car takes one of both', () => {
    const kinds = (given: Given) => idsOf(answered({ ...EVERYTHING, ...given }).breakdown).slice(1, 3);
    expect(kinds({})).to.deep.equal(['fuel', 'electricity']);
    expect(kinds({ electricShare: 1 })[0]).to.equal('electricity');
    expect(kinds({ electricity: 'no' })).to.deep.equal(['fuel', 'compulsoryInsurance']);
    const fuel = answered({ ...EVERYTHING, electricity: 'no' }).breakdown.find(({ id }) => id === 'fuel')!;
    expect(fuel.value).to.equal(2 * 2000);
  });

  it('have one tyre set only where tyres were asked for', () => {
    expect(idsOf(answered({ ...EVERYTHING, tyres: 'no' }).breakdown)).not.to.include('tyres');
  });
});

describe('the names of numbers in the working of a car', () => {
  it('have each one unit, and one period', () => {
    const ways: readonly Given[] = [
      { ...EVERYTHING, inflation: 0.1, life: 'yes', secondCarShare: 0.5 },
      { ...EVERYTHING, comprehensiveBasis: 'share', repairsBasis: 'by-age', taxBasis: 'amount', tax: 5 },
      { ...LOAN, loanRate: 0.1, valueBasis: 'declining' },
      { ...BASE, valueBasis: 'by-age' },
      { ...BASE, valueBasis: 'schedule' },
      SHARING,
      { ...SHARING, inflation: 0.1 },
      DEALER,
    ];
    const byYear = [
      'costPerYear',
      'costPerYearWithoutInflation',
      'ownFixedPerYear',
      'sharingPerYear',
      'sharingSaving',
      'tyreStorage',
      'lostInYear',
    ];
    const kinds = [
      'fuel',
      'electricity',
      'insurance',
      'compulsoryInsurance',
      'comprehensiveInsurance',
      'tax',
      'service',
    ];
    const others = ['repairs', 'tyres', 'parking', 'wash', 'tolls', 'fines', 'interest'];
    expect(namesByUnit(ways.map((given) => answered(given).working))).to.deep.equal({
      money: [
        ...['depreciation', 'totalCost', 'price', 'resaleValue', 'costPerKilometre', 'costOverLife', 'costOfHousehold'],
        ...[...kinds, ...others, 'fuelPrice', 'electricityPrice', 'tyreSetPrice', 'tyreChangePrice', 'taxRate'],
        ...['downPayment', 'loanAmount', 'ownPerKilometre', 'sharingPerKilometre', 'tariffPerKilometre', 'tripPrice'],
        ...[
          'tariffPerMinute',
          'tariffPerWaitingMinute',
          'saleGross',
          'tradeInGross',
          'categorySpend',
          'dealerCaptured',
        ],
        ...['dealerRevenue', 'dealerGrossProfit', 'costWithoutDepreciation', 'capturedWithoutDepreciation'],
        'costWithoutInflation',
      ].sort(),
      'money a year': [...byYear, ...[...kinds, ...others].map((kind) => `${kind}InYear`)].sort(),
      'money a month': ['costPerMonth', 'loanPayment', 'parkingInMonth', 'washInMonth'],
      number: [
        ...['averageSpeed', 'carsOverLife', 'electricityConsumption', 'fuelConsumption', 'horsepower'],
        ...['t', 'tripKilometres', 'tyreSetKilometres', 'waitingMinutes'],
      ],
      'number a year': ['kilometresPerYear', 'sharingBreakEven'],
      count: ['loanMonths', 'tyreChanges'],
      'duration a year': ['drivingYears', 'years'],
      share: [
        ...['addressable', 'capture', 'electricShare', 'margin', 'saleCapture', 'secondCarShare', 'tradeInCapture'],
        ...['uncountedShare', 'uncountedShareWithoutDepreciation'],
      ],
      'share a year': ['annualLoss', 'inflation', 'loanRate', 'lossInYear'],
      'share a month': ['loanRateInMonth'],
    });
  });
});

describe('what a car is sold for', () => {
  const resale = (given: Given) => {
    const answer = answered({ ...BASE, ...given });
    const step = stepOf(answer.working, 'resaleValue');
    expect(step.result.value).to.equal(valueIn(answer, 'resaleProceeds'));
    return step;
  };

  it('follows from a loss by the year, or by the age', () => {
    expectClose(resale({ valueBasis: 'declining', annualLoss: 0.1, years: 2 }).result.value!, 50_000 * 0.81);
    const lossByAge = [0.2, 0.1].map((loss) => ({ loss }));
    const byAge = (carAge: number) => resale({ valueBasis: 'by-age', lossByAge, carAge, years: 3 }).result.value!;
    expectClose(byAge(0), 50_000 * 0.8 * 0.9 * 0.9);
    expectClose(byAge(1), 50_000 * 0.9 ** 3);
    expectClose(byAge(7), 50_000 * 0.9 ** 3);
    expect(idsOf(answered(BASE).working)).not.to.include('resaleValue');
  });

  it('follows from a schedule, of which as many years are written out as the car is kept', () => {
    const schedule = { valueBasis: 'schedule', salvage: 10_000, lifeYears: 4, years: 2 } as const;
    // A quarter of 40 000 each year; four and three tenths of it; half of what is left.
    for (const [way, value] of [
      ['straight-line', 30_000],
      ['sum-of-years', 22_000],
      ['double-declining', 12_500],
    ] as const) {
      const { expression, result } = resale({ ...schedule, schedule: way });
      expectClose(result.value!, value);
      const [, sum] = expression.kind === 'operation' ? expression.operands : [];
      if (sum?.kind !== 'summation') expect.fail('no sum');
      expect([sum.index, sum.from, sum.rows.length]).to.deep.equal(['t', 1, 2]);
    }
  });
});

describe('a loan in steps', () => {
  it('is paid by an annuity, and in equal parts where there is no interest', () => {
    const { working } = answered({ ...LOAN, loanRate: 0.12 });
    expect(stepOf(working, 'loanAmount').result).to.deep.equal({ value: 30_000, unit: 'money' });
    expectClose(stepOf(working, 'loanRateInMonth').result.value!, 0.01);
    expectClose(stepOf(working, 'loanPayment').result.value!, 300 / (1 - 1.01 ** -60));
    const free = answered(LOAN).working;
    expect(stepOf(free, 'loanPayment').result).to.deep.equal({ value: 500, unit: 'money', period: 'month' });
    expect(idsOf(free)).not.to.include('loanRateInMonth');
    expect(idsOf(answered(BASE).working)).not.to.include('loanPayment');
  });

  it('is no annuity at a rate so small that the formula would only lose digits', () => {
    const steps = [0.9e-9, 1e-9].map((loanRate) => idsOf(answered({ ...LOAN, loanRate }).working));
    expect(steps.map((ids) => ids.includes('loanRateInMonth'))).to.deep.equal([false, true]);
  });
});

describe('the pictures of a car', () => {
  const group = (answer: Answer, wanted: string) =>
    answer.groups.find(({ id }) => id === wanted) ??
    expect.fail(`no ${wanted} among ${idsOf(answer.groups).join(', ')}`);
  const measures = (answer: Answer, wanted: string) => group(answer, wanted).measures.map(({ id, unit }) => [id, unit]);
  const money = (...ids: readonly string[]) => ids.map((id) => [id, 'money']);
  const rows = (answer: Answer, wanted: string) => group(answer, wanted).rows.map(({ id, values }) => [id, ...values]);

  it('have the kinds of cost, the largest first, by the year, as a part and by the kilometre', () => {
    const answer = answered(BASE);
    expect(measures(answer, 'costs')).to.deep.equal([
      ...[...money('costInAll', 'costPerYear'), ['costShare', 'share'], ...money('costPerKilometre')],
    ]);
    const of = (id: string, amount: number) => [id, amount, amount / 5, amount / TOTAL, amount / 100_000];
    expect(rows(answer, 'costs')).to.deep.equal([
      ...[of('depreciation', 20_000), of('fuel', 8000), of('insurance', 5000), of('service', 2500)],
    ]);
    const standing = answered({ ...BASE, kilometresPerYear: 0 });
    expect(measures(standing, 'costs')).to.deep.equal([...money('costInAll', 'costPerYear'), ['costShare', 'share']]);
    expect(rows(standing, 'costs')[0]).to.deep.equal(['depreciation', 20_000, 4000, 20_000 / 27_500]);
    // Of a gain nothing is a part.
    const gain = answered({ ...BASE, resaleValue: 90_000 });
    expect(rows(gain, 'costs').map(([id, , , part]) => [id, part])).to.deep.equal([
      ...['fuel', 'insurance', 'service', 'depreciation'].map((id) => [id, null]),
    ]);
  });

  it('have a row a year with what is lost, and what is paid', () => {
    const answer = answered({ ...BASE, years: 2 });
    const byYear = group(answer, 'costsByYear');
    expect(measures(answer, 'costsByYear')).to.deep.equal(
      money('depreciation', 'fuel', 'insurance', 'service', 'yearTotal', 'yearPaid'),
    );
    expect(byYear.rows.map(({ id, name }) => [id, name])).to.deep.equal([
      ['year1', '1'],
      ['year2', '2'],
    ]);
    for (const { values } of byYear.rows) {
      expect(values.slice(1, 4)).to.deep.equal([1600, 1000, 500]);
      expectClose(values[4]!, values[0]! + 3100);
      expect(values[5]).to.equal(3100);
    }
    expectClose(byYear.rows[0]!.values[0]! + byYear.rows[1]!.values[0]!, 20_000);
  });

  it('lead from what is paid to what it costs', () => {
    expect(measures(answered(BASE), 'twoTotals')).to.deep.equal(money('amountInAll'));
    expect(rows(answered(BASE), 'twoTotals')).to.deep.equal([
      ['downPaymentPaid', 50_000],
      ['costsPaid', 15_500],
      ['paidInAll', 65_500],
      ['resaleTakenOff', -30_000],
      ['totalCost', TOTAL],
    ]);
    expect(rows(answered({ ...LOAN, loanMonths: 120 }), 'twoTotals').slice(0, 3)).to.deep.equal([
      ['downPaymentPaid', 20_000],
      ['principalRepaid', 15_000],
      ['balanceSettled', 15_000],
    ]);
    const waiting = answered({ ...BASE, opportunityRate: 0.1 });
    const opportunity = waiting.breakdown.find(({ id }) => id === 'opportunity')!.value!;
    expect(rows(waiting, 'twoTotals').slice(-2)).to.deep.equal([
      ['opportunity', opportunity],
      ['totalCost', TOTAL + opportunity],
    ]);
  });

  it('draw what it has cost, what was paid and what it is worth, with the sale at the end', () => {
    const answer = answered(BASE);
    const points = (wanted: string) =>
      answer.series.find(({ id }) => id === wanted)!.points.map(({ period, value }) => [period, value]);
    expect(answer.series.map(({ id, unit, period }) => [id, unit, period])).to.deep.equal([
      ['cumulativeCost', 'money', 'year'],
      ['cumulativePaid', 'money', 'year'],
      ['carValue', 'money', 'year'],
    ]);
    expect(points('cumulativeCost')[0]).to.deep.equal([0, 0]);
    expectClose(points('cumulativeCost').at(-1)![1]!, TOTAL);
    expect(points('cumulativePaid')).to.deep.equal([
      ...[0, 1, 2, 3, 4, 5].map((year) => [year, 50_000 + 3100 * year]),
      [5, TOTAL],
    ]);
    expect(points('carValue').map(([year]) => year)).to.deep.equal([0, 1, 2, 3, 4, 5]);
    expect(points('carValue')[0]).to.deep.equal([0, 50_000]);
    expectClose(points('carValue').at(-1)![1]!, 30_000);
    expect(idsOf(answered(beside({}, {})).series).slice(3)).to.deep.equal(['car2Cumulative', 'car3Cumulative']);
  });

  it('set cars beside each other, each with its name and how it differs from the first', () => {
    const answer = answered(beside({ name: 'Dearer', service: 600 }));
    expect(measures(answer, 'cars')).to.deep.equal(
      money('carTotal', 'carPerYear', 'carPerMonth', 'carPerKilometre', 'carDifference'),
    );
    const [first, other] = group(answer, 'cars').rows;
    expect([first!.id, first!.name, other!.id, other!.name]).to.deep.equal(['car1', undefined, 'car2', 'Dearer']);
    const all = (total: number) => [total, total / 5, total / 60, total / 100_000, total - TOTAL];
    all(TOTAL).forEach((value, index) => expectClose(first!.values[index]!, value));
    all(TOTAL + 500).forEach((value, index) => expectClose(other!.values[index]!, value));
    expect(group(answer, 'cars').reference).to.deep.equal({ id: 'car1', value: TOTAL, unit: 'money' });
    const kinds = ['depreciation', 'fuel', 'insurance', 'service'];
    expect(measures(answer, 'carCosts')).to.deep.equal(money(...kinds));
    expect(rows(answer, 'carCosts')).to.deep.equal([
      ['car1', 20_000, 8000, 5000, 2500],
      ['car2', 20_000, 8000, 5000, 3000],
    ]);
    expect(measures(answer, 'carDifferences')).to.deep.equal(money(...kinds));
    expect(rows(answer, 'carDifferences')).to.deep.equal([['car2', 0, 0, 0, 500]]);
    expect(measures(answer, 'carLines')).to.deep.equal(money('fixedPerYear', 'perKilometre'));
    const [line, otherLine] = group(answer, 'carLines').rows;
    [5500, 0.08].forEach((value, index) => expectClose(line!.values[index]!, value));
    [5600, 0.08].forEach((value, index) => expectClose(otherLine!.values[index]!, value));
    expect(idsOf(answered(BASE).groups)).to.deep.equal(['costs', 'costsByYear', 'twoTotals']);
  });

  it('show a dealer what he has of each kind of cost, and what nobody counts', () => {
    const answer = answered(DEALER);
    expect(measures(answer, 'dealerMap')).to.deep.equal(
      money('spend', 'captured', 'whiteSpace', 'unreachable', 'revenue', 'grossProfit'),
    );
    const map = rows(answer, 'dealerMap').map((row) =>
      row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(9)) : cell)),
    );
    expect(map).to.deep.equal([
      ['depreciation', 20_000, 2000, 500, 17_500, 2000, 2000],
      ['fuel', 8000, 0, 0, 8000, 0, 0],
      ['insurance', 5000, 2500, 2500, 0, 250, 250],
      ['service', 2500, 1000, 1000, 500, 1000, 400],
      ['allCosts', TOTAL, 5500, 4000, 26_000, 3250, 2650],
    ]);
    expect(measures(answer, 'uncounted')).to.deep.equal(
      ['notCaptured', 'outOfReach', 'revenueShare', 'profitShare'].map((id) => [id, 'share']),
    );
    const parts = (whole: number, ...amounts: readonly number[]) => amounts.map((amount) => amount / whole);
    expect(rows(answer, 'uncounted')).to.deep.equal([
      ['withDepreciation', ...parts(TOTAL, 30_000, 26_000, 3250, 2650)],
      ['withoutDepreciation', ...parts(15_500, 12_000, 8500, 1250, 650)],
    ]);
    expect(measures(answer, 'captureValue')).to.deep.equal([
      ...[...money('captureGain', 'captureRevenue'), ['capturePoints', 'share']],
    ]);
    // Ten points more of half: a tenth of the trade-in's 1000, of the service's 2000 at 40 %, of the insurance's commission.
    const gains = rows(answer, 'captureValue').filter(([, gain]) => gain !== 0);
    expect(gains.map(([id]) => id)).to.deep.equal(['tradeIn', 'service', 'insurance']);
    [
      [100, 100, 0.1],
      [80, 200, 0.1],
      [50, 50, 0.1],
    ].forEach((values, row) =>
      values.forEach((value, column) => expectClose(gains[row]![column + 1] as number, value)),
    );
  });
});

describe('cars that differ from the first', () => {
  const told = (...cars: readonly OtherCar[]) =>
    answered(beside(...cars)).notes.filter(({ id }) => /^(first|other)-/.test(id));

  it('turn the ranking where what is saved by the kilometre makes up for what comes anyway', () => {
    // 4 litres less are 0.04 a kilometre: 400 a year are made up for by 10 000 km.
    const [below] = told({ name: 'Thrifty', fuelConsumption: 4, insurance: 1400 });
    expect(below).to.deep.include({ id: 'first-cheaper-below', facts: { name: 'Thrifty' } });
    expectClose(below!.values['kilometres']!.value!, 10_000);
    expect(below!.values['kilometres']!.unit).to.equal('number');
    const [other] = told({ fuelConsumption: 12, insurance: 600 });
    expect(other!.id).to.equal('other-cheaper-below');
    expectClose(other!.values['kilometres']!.value!, 10_000);
    const { figures } = answered(beside({ fuelConsumption: 4, insurance: 1400 }));
    const turn = figures.find(({ id }) => id === 'car2Turn')!;
    expectClose(turn.value!, 10_000);
    expect([turn.unit, turn.period]).to.deep.equal(['number', 'year']);
    expect(figures.find(({ id }) => id === 'car2Total')!.unit).to.equal('money');
  });

  it('are dearer or cheaper at any distance, or the same, of which there is nothing to say', () => {
    expect(told({ insurance: 999 })).to.deep.equal([
      { id: 'other-always-cheaper', values: {}, facts: { name: 'Other' } },
    ]);
    expect(told({ insurance: 1001 }).map(({ id }) => id)).to.deep.equal(['first-always-cheaper']);
    expect(told({})).to.deep.equal([]);
    const same = answered(beside({})).figures.find(({ id }) => id === 'car2Turn');
    expect(same).to.deep.equal({ id: 'car2Turn', value: null, unit: 'number', period: 'year', state: 'none' });
  });

  it('take from their row what it says, and all else from the first', () => {
    const total = (row: OtherCar, given: Given = {}) =>
      valueIn(answered({ ...beside(row), ...given }), 'car2Total') - TOTAL;
    expect(total({ fuelPrice: 2 })).to.equal(8000);
    expect(total({ tax: 10 })).to.equal(50);
    expect(total({ insurance: 0 })).to.equal(-5000);
    // At the same price it is sold as the first is; at another, for the same part of it, and at its own for that.
    expect(total({ price: 50_000 })).to.equal(0);
    expect(total({ price: 60_000 })).to.equal(60_000 * 0.4 - 20_000);
    expect(total({ price: 60_000, resaleValue: 50_000 })).to.equal(-10_000);
    expect(total({ resaleValue: 20_000 })).to.equal(10_000);
    // A first car for nothing has no part of its price to go by, but what it is sold for.
    const sold = answered({ ...beside({}), price: 0, resaleValue: 7 });
    expect(valueIn(sold, 'car2Total')).to.equal(valueIn(sold, 'totalCost'));
    const gift = answered({ ...beside({ price: 100 }), price: 0, resaleValue: 0 });
    expect(valueIn(gift, 'car2Total') - valueIn(gift, 'totalCost')).to.equal(100);
    // What a row gives is all of it, however the first car's is made up.
    const apart = {
      insuranceBasis: 'apart',
      compulsoryInsurance: 7,
      comprehensiveBasis: 'amount',
      comprehensiveInsurance: 8,
    } as const;
    expect(total({ insurance: 1000 }, apart)).to.equal(0);
    expect(total({}, apart)).to.equal(5 * 15 - 5000);
    const taxed = { taxBasis: 'horsepower', horsepower: 100, taxTable: 'moscow' } as const;
    expect(total({ tax: 1 }, taxed)).to.equal(5);
    expect(total({}, taxed)).to.equal(5 * 1200);
  });

  it('are left out where their row is blank, and none of them is compared with nothing', () => {
    const blank = { ...ANOTHER, name: '' };
    const answer = answered(beside(blank, { name: 'Third', service: 600 }));
    expect(answer.groups.find(({ id }) => id === 'cars')!.rows.map(({ name }) => name)).to.deep.equal([
      undefined,
      'Third',
    ]);
    const [alone] = [answered(beside(blank))];
    expect(idsOf(alone!.groups)).to.deep.equal(['costs', 'costsByYear', 'twoTotals']);
    expect(alone!.issues).to.deep.equal([]);
  });

  it('that cannot be are told by their row, while the others are compared', () => {
    const loan = { finance: 'loan', downPayment: 20_000, loanRate: 0 } as const;
    const answer = answered({ ...beside({ price: 100 }, { name: 'Third', service: 600 }), ...loan });
    expect(answer.issues.map(({ field, row, column }) => [field, row, column])).to.deep.equal([
      ['otherCars', 0, 'price'],
    ]);
    const mended = answer.issues[0]!.suggestion!.value as OwnershipInputs['otherCars'];
    expect(mended.map(({ name, price }) => [name, price])).to.deep.equal([
      ['Other', 20_000],
      ['Third', null],
    ]);
    expect(answer.groups.find(({ id }) => id === 'cars')!.rows.map(({ id, name }) => [id, name])).to.deep.equal([
      ['car1', undefined],
      ['car2', 'Third'],
    ]);
  });
});

describe('sharing in place of a car', () => {
  it('is the price of a kilometre, all in, and what that is in a year', () => {
    const answer = answered(SHARING);
    const expected = {
      sharingPerKilometre: 1.4,
      sharingPerYear: 28_000,
      sharingSaving: -20_900,
      sharingBreakEven: 5500 / 1.32,
    };
    for (const [id, value] of Object.entries(expected)) {
      expectClose(valueIn(answer, id), value);
      expectClose(stepOf(answer.working, id).result.value!, value);
    }
    expect(answer.figures.slice(-6).map(({ id, unit, period }) => [id, unit, period])).to.deep.equal([
      ['sharingPerKilometre', 'money', undefined],
      ['sharingPerYear', 'money', 'year'],
      ['sharingSaving', 'money', 'year'],
      ['sharingBreakEven', 'number', 'year'],
      ['ownFixedPerYear', 'money', 'year'],
      ['ownPerKilometre', 'money', undefined],
    ]);
    expect(idsOf(answered(BASE).working)).not.to.include('sharingPerKilometre');
    const never = answered({
      ...SHARING,
      tariffPerMinute: 0,
      tripPrice: 0,
      waitingMinutes: 0,
      tariffPerKilometre: 0.08,
    });
    expect(never.figures.find(({ id }) => id === 'sharingBreakEven')).to.deep.equal({
      ...{ id: 'sharingBreakEven', value: null, unit: 'number', period: 'year', state: 'none' },
    });
  });

  it('is told with the distance where it turns, what it costs more, and in things of everyday life', () => {
    const told = (given: Given) =>
      answered({ ...SHARING, ...given }).notes.filter(({ id }) => /^(sharing|own|treats)-/.test(id));
    const [turn, dearer, treats] = told({});
    expect([turn!.id, dearer!.id, treats!.id]).to.deep.equal([
      'sharing-wins-below',
      'sharing-costs-more',
      'treats-overpaid',
    ]);
    expectClose(turn!.values['kilometres']!.value!, 5500 / 1.32);
    expectClose(dearer!.values['saving']!.value!, 20_900);
    expectClose(treats!.values['treats']!.value!, 20_900 / 10 / 365);
    expect([turn!.values['kilometres']!.unit, treats!.values['treats']!.unit]).to.deep.equal(['number', 'pieces']);
    expect(treats!.facts).to.deep.equal({ name: 'tea' });
    // A car that stands for nothing: nothing is saved or lost, and by the kilometre it is the cheaper one.
    const even = {
      tariffPerMinute: 0,
      tripPrice: 0,
      waitingMinutes: 0,
      tariffPerKilometre: 0.375,
      kilometresPerYear: 0,
    };
    expect(told({ ...even, resaleValue: 50_000, insurance: 0, service: 0 }).map(({ id }) => id)).to.deep.equal([
      ...['own-always-wins', 'sharing-saves', 'treats-saved'],
    ]);
    // The same line as the own car's is no turn at all.
    const alike = { ...even, tariffPerKilometre: 0.08, resaleValue: 50_000, insurance: 0, service: 0 };
    expect(told(alike).map(({ id }) => id)).to.deep.equal(['sharing-saves', 'treats-saved']);
  });
});

describe('the dealer’s side of a car', () => {
  it('is told in money, of every hundred and as parts', () => {
    const figures = answered(DEALER).figures.slice(-12);
    expect(figures.map(({ id, unit }) => [id, unit])).to.deep.equal([
      ...['dealerCaptured', 'dealerRevenue', 'dealerGrossProfit', 'whiteSpace', 'unreachable'].map((id) => [
        id,
        'money',
      ]),
      ...['revenueOfHundred', 'profitOfHundred'].map((id) => [id, 'number']),
      ...['uncountedShare', 'uncountedShareWithoutDepreciation', 'unreachableShare'].map((id) => [id, 'share']),
      ['unreachableShareWithoutDepreciation', 'share'],
      ['dealerLifetimeValue', 'money'],
    ]);
    [
      ...[5500, 3250, 2650, 4000, 26_000, (100 * 3250) / TOTAL, (100 * 2650) / TOTAL],
      ...[30_000 / TOTAL, 12_000 / 15_500, 26_000 / TOTAL, 8500 / 15_500, 2650],
    ].forEach((value, index) => expectClose(figures[index]!.value!, value));
  });

  it('is worth less where money loses its worth, by when it comes', () => {
    // The sale comes now, 500 of the trade-in after five years, and 130 a year between.
    const value = (timing: 'start' | 'middle' | 'end') =>
      valueIn(answered({ ...DEALER, discountRate: 1, timing }), 'dealerLifetimeValue');
    const yearly = 130 * (1 + 1 / 2 + 1 / 4 + 1 / 8 + 1 / 16);
    expectClose(value('start'), 1500 + yearly + 500 / 32);
    expectClose(value('middle'), 1500 + yearly / Math.SQRT2 + 500 / 32);
    expectClose(value('end'), 1500 + yearly / 2 + 500 / 32);
  });

  const KEPT = 'categorySpend × addressable × capture × margin';
  /** The sums that both sales are the first part of: in names, and of how many rows. */
  const sumsIn = (expression: Expression) =>
    (expression.kind === 'operation' ? expression.operands : []).flatMap((part) =>
      part.kind === 'summation' ? [[nameOf(part.term), part.rows.length] as const] : [],
    );

  it('is a sum over both sales and what is earned on, in steps', () => {
    const { working } = answered(DEALER);
    for (const [id, value] of [
      ['dealerCaptured', 5500],
      ['dealerRevenue', 3250],
      ['dealerGrossProfit', 2650],
    ] as const) {
      const { expression, result } = stepOf(working, id);
      expectClose(result.value!, value);
      expect(sumsIn(expression), id).to.deep.equal(
        id === 'dealerRevenue'
          ? [
              ['categorySpend × addressable × capture', 1],
              [KEPT, 1],
            ]
          : [[id === 'dealerCaptured' ? 'categorySpend × addressable × capture' : KEPT, 2]],
      );
    }
    // Two sales alone, where nothing is earned on between them.
    const bare = answered({ ...DEALER, insurance: 0, service: 0 }).working;
    expect(sumsIn(stepOf(bare, 'dealerCaptured').expression)).to.deep.equal([]);
    expectClose(stepOf(bare, 'dealerCaptured').result.value!, 2000);
  });

  it('has no parts of a cost that is none, neither in figures nor in steps', () => {
    const parts = (given: Given) => {
      const { figures, working } = answered({ ...DEALER, ...given });
      const ids = (things: readonly { readonly id: string }[]) =>
        idsOf(things).filter((id) => /Hundred|Share/.test(id));
      return [ids(figures.slice(-8)), ids(working)];
    };
    const without = ['uncountedShareWithoutDepreciation', 'unreachableShareWithoutDepreciation'];
    // Sold for more than all of it has cost, the car is still fuelled and insured.
    expect(parts({ resaleValue: 90_000 })).to.deep.equal([without, without.slice(0, 1)]);
    const nothing = { resaleValue: 50_000, kilometresPerYear: 0, insurance: 0, service: 0 };
    expect(parts(nothing)).to.deep.equal([[], []]);
    const { figures } = answered({ ...DEALER, ...nothing });
    expect(idsOf(figures).slice(-6)).to.deep.equal([
      ...['dealerCaptured', 'dealerRevenue', 'dealerGrossProfit', 'whiteSpace', 'unreachable', 'dealerLifetimeValue'],
    ]);
  });

  it('takes captures of all spending as parts of what can be had', () => {
    const whole = DEALER.dealerShares!.map((row) => (row.line === 'Service' ? { ...row, capture: 0.4 } : row));
    const answer = answered({ ...DEALER, captureBasis: 'whole', dealerShares: whole });
    expectClose(valueIn(answer, 'dealerCaptured'), 5500);
    expect(answer.issues).to.deep.equal([]);
  });

  it('is told by the four definitions of what is not counted', () => {
    const { values, id } = answered(DEALER).notes.find((note) => note.id.startsWith('half-'))!;
    expect(id).to.equal('half-holds');
    expect(Object.keys(values)).to.deep.equal(['uncounted', 'without', 'outOfReach', 'outOfReachWithout']);
    [30_000 / TOTAL, 12_000 / 15_500, 26_000 / TOTAL, 8500 / 15_500].forEach((value, index) =>
      expect(Object.values(values)[index]).to.deep.equal({ value, unit: 'share' }),
    );
    // With sales of more than was lost, what is out of reach is no part of it.
    const sales = answered({ ...DEALER, saleGross: 30_000 }).notes.find((note) => note.id.startsWith('half-'))!;
    expect([sales.id, Object.keys(sales.values)]).to.deep.equal([
      ...['half-without-depreciation', ['without', 'outOfReachWithout']],
    ]);
    // 19 000 and the whole 1000 of the trade-in, had or missed, are just what is lost.
    const all = answered({ ...DEALER, saleGross: 19_000 }).notes.find((note) => note.id.startsWith('half-'))!;
    expect(all.id).not.to.equal('half-without-depreciation');
  });

  it('says where a capture is of nothing, and only there', () => {
    const told = (addressable: number, capture: number) =>
      idsOf(
        answered({
          ...DEALER,
          dealerShares: DEALER.dealerShares!.map((row) =>
            row.line === 'Fuel' ? { ...row, addressable, capture } : row,
          ),
        }).notes,
      ).includes('capture-of-nothing');
    expect([told(0, 0.1), told(0.1, 0.1), told(0, 0)]).to.deep.equal([true, false, false]);
  });

  it('follows the money from its owner to whoever receives it', () => {
    const { flows } = answered(DEALER);
    expect(flows).to.deep.include({ from: 'owner', to: 'insurance', value: 5000 });
    expect(flows).to.deep.include({ from: 'insurers', to: 'dealer', value: 250 });
    expect(flows).to.deep.include({ from: 'dealer', to: 'grossProfit', value: 2650 });
  });
});

describe('the notes of a car', () => {
  const note = (given: Given, id: string) => reference(answered({ ...BASE, ...given }).notes, id).values;
  const has = (given: Given, id: string) => idsOf(answered({ ...BASE, ...given }).notes).includes(id);

  it('are only those that apply', () => {
    const ids = (given: Given) => idsOf(answered(given).notes);
    const always = ['depreciation-largest', 'two-totals'];
    expect(ids(BASE)).to.deep.equal(always);
    expect(ids(LOAN)).to.deep.equal(always);
    // Another car that is the same, and sharing at the very price of the own kilometre, turn nothing.
    expect(ids(beside({}))).to.deep.equal(always);
    const alike = {
      ...SHARING,
      tariffPerMinute: 0,
      tripPrice: 0,
      waitingMinutes: 0,
      tariffPerKilometre: 0.08,
    } as const;
    expect(ids({ ...alike, resaleValue: 50_000, insurance: 0, service: 0 })).to.deep.equal([
      ...['two-totals', 'sharing-saves', 'treats-saved'],
    ]);
  });

  it('tell the two totals in any case', () => {
    expect(note({}, 'two-totals')).to.deep.equal({
      paid: { value: 65_500, unit: 'money' },
      resale: { value: 30_000, unit: 'money' },
      cost: { value: TOTAL, unit: 'money' },
    });
  });

  it('tell the loss of value with its part of all, where there is one', () => {
    expect(note({}, 'depreciation-largest')).to.deep.equal({
      depreciation: { value: 20_000, unit: 'money' },
      part: { value: 20_000 / TOTAL, unit: 'share' },
    });
    const still = { resaleValue: 50_000, kilometresPerYear: 0, insurance: 0, service: 0 };
    expect(has(still, 'depreciation-largest')).to.equal(false);
    expect(note({ resaleValue: 51_000 }, 'became-dearer')).to.deep.equal({ gain: { value: 1000, unit: 'money' } });
  });

  it('tell what is open of a loan beside what the car brings', () => {
    const open = { ...LOAN, loanMonths: 120 };
    expect(note(open, 'loan-outlives-car')).to.deep.equal({
      balance: { value: 15_000, unit: 'money' },
      resale: { value: 30_000, unit: 'money' },
    });
    expect(has({}, 'loan-outlives-car')).to.equal(false);
  });

  it('tell of fuel without a consumption, and of two kinds of energy, only where they are', () => {
    expect(has({ fuelConsumption: 0 }, 'no-consumption')).to.equal(true);
    expect(has({ fuelConsumption: 0, fuelPrice: 0 }, 'no-consumption')).to.equal(false);
    expect(has({}, 'no-consumption')).to.equal(false);
    expect(has({ electricity: 'yes', fuelConsumption: 0 }, 'no-consumption')).to.equal(false);
    expect(has({}, 'mixed')).to.equal(false);
    expect(has({ electricity: 'yes', electricShare: 1 }, 'mixed')).to.equal(false);
    expect(note({ electricity: 'yes', electricShare: 0.99 }, 'mixed')).to.deep.equal({
      part: { value: 0.99, unit: 'share' },
    });
  });

  it('tell what a few horsepower above an edge cost, and of no edge below the first', () => {
    // Moscow: 12 a horsepower up to 100, and 25 up to 125.
    const taxed = { taxBasis: 'horsepower', taxTable: 'moscow', taxYear: '2025' } as const;
    expect(note({ ...taxed, horsepower: 101 }, 'just-above-bracket')).to.deep.equal({
      edge: { value: 100, unit: 'number' },
      more: { value: 101 * 25 - 1200, unit: 'money' },
    });
    expect(has({ ...taxed, horsepower: 3 }, 'just-above-bracket')).to.equal(false);
    expect(has({ horsepower: 101 }, 'just-above-bracket')).to.equal(false);
    const old = reference(answered({ ...BASE, ...taxed, taxYear: '2026' }).notes, 'tax-table-old').facts!;
    expect(old['year']).to.equal('2025');
    expect(old['date']).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(has(taxed, 'tax-table-old')).to.equal(false);
  });

  it('tell that the car stands', () => {
    expect([0, 1].map((kilometresPerYear) => has({ kilometresPerYear }, 'no-distance'))).to.deep.equal([true, false]);
  });
});

function answered(inputs: Given): Answer {
  return valueOf(calculate('ownership', inputs));
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

function stepOf(working: readonly Step[], wanted: string): Step {
  return working.find(({ id }) => id === wanted) ?? expect.fail(`no step ${wanted} among ${idsOf(working).join(', ')}`);
}

function reference(references: readonly TextReference[], wanted: string): TextReference {
  return (
    references.find(({ id }) => id === wanted) ?? expect.fail(`no ${wanted} among ${idsOf(references).join(', ')}`)
  );
}

/** A formula in its ids: what it says in names. */
function nameOf(expression: Expression): string {
  if (expression.kind === 'quantity') return expression.id;
  if (expression.kind === 'literal') return String(expression.value);
  if (expression.kind === 'summation') return `Σ ${nameOf(expression.term)}`;
  const sign = { add: ' + ', subtract: ' − ', multiply: ' × ', divide: ' ÷ ', power: ' ^ ' }[expression.operator];
  const told = expression.operands.map(nameOf).join(sign);
  return expression.operator === 'add' ? `(${told})` : told;
}
