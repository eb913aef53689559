import { expect } from 'chai';
import type { Issue, Outcome } from '../../src/core/outcome.js';
import * as core from './support/core.js';
import { issuesOf, valueOf } from './support/expect-outcome.js';

const plan: core.CarPlan = { price: 1000, years: 4, kilometresPerYear: 100, curve: { method: 'resale', resale: 600 } };
const energy = { fuelPer100: 8, fuelPrice: 60, electricityPer100: 20, electricityPrice: 5, electricShare: 0.5 };
const tyres = { setPrice: 400, setKilometres: 500, changePrice: 40, changesPerYear: 2, storagePerYear: 50 };
const tariff = {
  ...{ perTrip: 10, perKilometre: 5, perMinute: 10, perWaitingMinute: 4 },
  ...{ tripKilometres: 10, kilometresPerHour: 30, waitingMinutes: 5 },
};
const loan = { principal: 1200, annualNominalRate: 0.1, months: 12 };
const life = { costPerCar: 1000, years: 5, lifeYears: 40, secondCarShare: 0.5 };
const taxed = { horsepower: 150, brackets: [{ upTo: null, rate: 35 }] };
const thing = { price: 1000, salvage: 100, lifeYears: 5 };
const byAge = (annualLosses: readonly number[], age = 0) => ({
  ...plan,
  curve: { method: 'by-age', annualLosses, age } as const,
});

/** A field, the code and the limit of its issue, what is let through at the limit, and what is not just beyond it. */
type Limit = readonly [
  field: string,
  code: string,
  limit: number,
  of: (value: number) => Outcome<unknown>,
  beyond: number,
];

const LEAST = 'below-minimum';
const MOST = 'above-maximum';

/** What nobody can pay less than nothing for; a cent is taken for the next smaller amount. */
const least = (field: string, of: (value: number) => Outcome<unknown>): Limit => [field, LEAST, 0, of, -0.01];
const most = (field: string, limit: number, of: (value: number) => Outcome<unknown>): Limit => [
  field,
  MOST,
  limit,
  of,
  limit + 0.01,
];

const LIMITS: Readonly<Record<string, readonly Limit[]>> = {
  energyCost: [
    least('kilometresPerYear', (kilometres) => core.energyCost({ kilometres, use: energy })),
    least('fuelConsumption', (fuelPer100) => core.energyCost({ kilometres: 1, use: { ...energy, fuelPer100 } })),
    least('fuelPrice', (fuelPrice) => core.energyCost({ kilometres: 1, use: { ...energy, fuelPrice } })),
    least('electricityConsumption', (electricityPer100) =>
      core.energyCost({ kilometres: 1, use: { ...energy, electricityPer100 } }),
    ),
    least('electricityPrice', (electricityPrice) =>
      core.energyCost({ kilometres: 1, use: { ...energy, electricityPrice } }),
    ),
    least('electricShare', (electricShare) => core.energyCost({ kilometres: 1, use: { ...energy, electricShare } })),
    most('electricShare', 1, (electricShare) => core.energyCost({ kilometres: 1, use: { ...energy, electricShare } })),
  ],
  tyreCost: [
    least('tyreSetPrice', (setPrice) => core.tyreCost({ ...tyres, setPrice })),
    least('tyreChangePrice', (changePrice) => core.tyreCost({ ...tyres, changePrice })),
    least('tyreChanges', (changesPerYear) => core.tyreCost({ ...tyres, changesPerYear })),
    least('tyreStorage', (storagePerYear) => core.tyreCost({ ...tyres, storagePerYear })),
  ],
  sharingPricePerKilometre: [
    least('tripPrice', (perTrip) => core.sharingPricePerKilometre({ ...tariff, perTrip })),
    least('tariffPerKilometre', (perKilometre) => core.sharingPricePerKilometre({ ...tariff, perKilometre })),
    least('tariffPerMinute', (perMinute) => core.sharingPricePerKilometre({ ...tariff, perMinute })),
    least('tariffPerWaitingMinute', (perWaitingMinute) =>
      core.sharingPricePerKilometre({ ...tariff, perWaitingMinute }),
    ),
    least('waitingMinutes', (waitingMinutes) => core.sharingPricePerKilometre({ ...tariff, waitingMinutes })),
  ],
  transportTax: [
    least('horsepower', (horsepower) => core.transportTax({ ...taxed, horsepower })),
    least('taxMonths', (months) => core.transportTax({ ...taxed, months })),
    most('taxMonths', 12, (months) => core.transportTax({ ...taxed, months })),
    ['luxuryFactor', LEAST, 1, (luxuryFactor) => core.transportTax({ ...taxed, luxuryFactor }), 0.99],
  ],
  carsOverLife: [least('secondCarShare', (secondCarShare) => core.carsOverLife({ ...life, secondCarShare }))],
  loanOverHolding: [
    least('loanAmount', (principal) => core.loanOverHolding({ loan: { ...loan, principal }, heldMonths: 5 })),
    least('loanRate', (annualNominalRate) =>
      core.loanOverHolding({ loan: { ...loan, annualNominalRate }, heldMonths: 5 }),
    ),
    ['loanMonths', LEAST, 1, (months) => core.loanOverHolding({ loan: { ...loan, months }, heldMonths: 5 }), 0],
    ['loanMonths', MOST, 1200, (months) => core.loanOverHolding({ loan: { ...loan, months }, heldMonths: 5 }), 1201],
    least('heldMonths', (heldMonths) => core.loanOverHolding({ loan, heldMonths })),
  ],
  carCosts: [
    least('price', (price) => core.carCosts({ ...plan, price })),
    least('years', (years) => core.carCosts({ ...plan, years })),
    most('years', 100, (years) => core.carCosts({ ...plan, years })),
    least('kilometresPerYear', (kilometresPerYear) => core.carCosts({ ...plan, kilometresPerYear })),
    least('comprehensiveShare', (comprehensiveShare) => core.carCosts({ ...plan, comprehensiveShare })),
    most('comprehensiveShare', 1, (comprehensiveShare) => core.carCosts({ ...plan, comprehensiveShare })),
    ['age', LEAST, 0, (age) => core.carCosts({ ...plan, age }), -1],
    ['age', MOST, 100, (age) => core.carCosts({ ...plan, age }), 101],
    least('opportunityRate', (annualOpportunityRate) => core.carCosts({ ...plan, annualOpportunityRate })),
    least('repairsByAge', (repairs) => core.carCosts({ ...plan, repairsByAge: [5, repairs] })),
    least('downPayment', (downPayment) =>
      core.carCosts({ ...plan, finance: { downPayment, annualNominalRate: 0, months: 12 } }),
    ),
    most('downPayment', 1000, (downPayment) =>
      core.carCosts({ ...plan, finance: { downPayment, annualNominalRate: 0, months: 12 } }),
    ),
    least('fuelPrice', (fuelPrice) => core.carCosts({ ...plan, energy: { ...energy, fuelPrice } })),
    least('tyreStorage', (storagePerYear) => core.carCosts({ ...plan, tyres: { ...tyres, storagePerYear } })),
    ...(
      [
        'insurance',
        'compulsoryInsurance',
        'comprehensiveInsurance',
        'tax',
        'service',
        'repairs',
        'parking',
        'wash',
        'tolls',
        'fines',
      ] as const
    ).map((category) => least(category, (amount) => core.carCosts({ ...plan, yearly: { [category]: amount } }))),
  ],
  carValues: [
    least('resaleValue', (resale) => core.carValues({ ...plan, curve: { method: 'resale', resale } })),
    [
      'annualLoss',
      LEAST,
      -1,
      (annualLoss) => core.carValues({ ...plan, curve: { method: 'declining', annualLoss } }),
      -1.01,
    ],
    most('annualLoss', 1, (annualLoss) => core.carValues({ ...plan, curve: { method: 'declining', annualLoss } })),
    ['annualLosses', LEAST, -1, (loss) => core.carValues(byAge([0.1, loss])), -1.01],
    most('annualLosses', 1, (loss) => core.carValues(byAge([0.1, loss]))),
    ['age', LEAST, 0, (age) => core.carValues(byAge([0.1], age)), -1],
    ['age', MOST, 100, (age) => core.carValues(byAge([0.1], age)), 101],
    least('salvage', (salvage) =>
      core.carValues({ ...plan, curve: { method: 'straight-line', salvage, lifeYears: 5 } }),
    ),
    most('salvage', 1000, (salvage) =>
      core.carValues({ ...plan, curve: { method: 'double-declining', salvage, lifeYears: 5 } }),
    ),
  ],
  depreciation: [
    ['lifeYears', LEAST, 1, (lifeYears) => core.straightLineDepreciation({ ...thing, lifeYears }), 0],
    ['lifeYears', MOST, 100, (lifeYears) => core.sumOfYearsDepreciation({ ...thing, lifeYears }), 101],
    most('salvage', 1000, (salvage) => core.doubleDecliningDepreciation({ ...thing, salvage })),
  ],
  captureOfAddressable: [
    least('addressable', (addressable) => core.captureOfAddressable({ addressable, capture: 0 })),
    most('addressable', 1, (addressable) => core.captureOfAddressable({ addressable, capture: 0 })),
    least('capture', (capture) => core.captureOfAddressable({ addressable: 1, capture })),
    most('capture', 1, (capture) => core.captureOfAddressable({ addressable: 1, capture })),
  ],
};

for (const [name, limits] of Object.entries(LIMITS))
  describe(`what ${name} may be given`, () => {
    for (const [field, code, limit, of, beyond] of limits)
      it(`${field}: ${code} ${limit}, which itself is let through`, () => {
        expect(issuesOf(of(beyond))).to.deep.equal([{ field, code, limit }]);
        valueOf(of(limit));
      });
  });

describe('what must be above 0', () => {
  const cases: readonly (readonly [field: string, of: (value: number) => Outcome<unknown>])[] = [
    ['tyreSetKilometres', (setKilometres) => core.tyreCost({ ...tyres, setKilometres })],
    ['tripKilometres', (tripKilometres) => core.sharingPricePerKilometre({ ...tariff, tripKilometres })],
    ['averageSpeed', (kilometresPerHour) => core.sharingPricePerKilometre({ ...tariff, kilometresPerHour })],
    ['treatPrice', (treatPrice) => core.treatsPerDay({ savingPerYear: 1, treatPrice })],
    ['years', (years) => core.carsOverLife({ ...life, years })],
    ['lifeYears', (lifeYears) => core.carsOverLife({ ...life, lifeYears })],
    ['years', (years) => core.costLine({ ...plan, years })],
  ];
  for (const [field, of] of cases)
    it(field, () => {
      expect(issuesOf(of(0))).to.deep.equal([{ field, code: 'not-positive', limit: 0 }]);
      valueOf(of(0.5));
    });
});

describe('what must be whole', () => {
  const cases: readonly (readonly [field: string, of: (value: number) => Outcome<unknown>])[] = [
    ['age', (age) => core.carCosts({ ...plan, age })],
    ['age', (age) => core.carValues(byAge([0.1], age))],
    ['loanMonths', (months) => core.loanOverHolding({ loan: { ...loan, months }, heldMonths: 5 })],
    ['heldMonths', (heldMonths) => core.loanOverHolding({ loan, heldMonths })],
    ['lifeYears', (lifeYears) => core.straightLineDepreciation({ ...thing, lifeYears })],
  ];
  for (const [field, of] of cases)
    it(field, () => {
      expect(issuesOf(of(2.5))).to.deep.equal([{ field, code: 'not-whole' }]);
      valueOf(of(2));
    });
});

describe('what no number can hold is said of the field that it comes from', () => {
  const deals = { saleCapture: 0, saleGross: 0, tradeInCapture: 0, tradeInGross: 0 };
  const huge = Number.MAX_VALUE;
  const cases: readonly (readonly [field: string, of: () => Outcome<unknown>])[] = [
    ['kilometresPerYear', () => core.energyCost({ kilometres: huge, use: energy })],
    ['tyreSetPrice', () => core.tyreCost({ ...tyres, setPrice: huge, setKilometres: 0.5 })],
    ['tripPrice', () => core.sharingPricePerKilometre({ ...tariff, perTrip: huge, tripKilometres: 0.5 })],
    ['treatPrice', () => core.treatsPerDay({ savingPerYear: huge, treatPrice: 1e-9 })],
    ['price', () => core.carsOverLife({ ...life, costPerCar: huge })],
    ['horsepower', () => core.transportTax({ ...taxed, horsepower: huge })],
    ['price', () => core.costLine({ ...plan, energy: { ...energy, fuelPer100: 1e200, fuelPrice: 1e200 } })],
    ['price', () => core.dealerShare({ costs: { ...core.NO_COSTS, fuel: huge, service: huge }, shares: {}, deals })],
    // With the loss of value beside, the sum is a number again: what was lost in one is won in the other.
    [
      'price',
      () =>
        core.dealerShare({
          costs: { ...core.NO_COSTS, depreciation: -huge, fuel: huge, service: huge },
          shares: {},
          deals,
        }),
    ],
  ];
  for (const [field, of] of cases)
    it(field, () => {
      const [issue] = issuesOf(of()) as readonly Issue[];
      expect(issue).to.deep.equal({ field, code: 'too-large' });
    });

  it('of a table of taxes whose last bracket has an end', () => {
    expect(() => core.transportTax({ horsepower: 200, brackets: [{ upTo: 100, rate: 1 }] })).to.throw(
      RangeError,
      'transportTax requires a last bracket without an end',
    );
  });

  it('of a distance, for a price or a consumption of nothing', () => {
    for (const given of [
      { spend: 1, fuelPrice: 0, fuelPer100: 1 },
      { spend: 1, fuelPrice: 1, fuelPer100: 0 },
    ])
      expect(() => core.distanceFromFuelSpend(given)).to.throw(RangeError, 'distanceFromFuelSpend requires inputs');
  });
});

describe('commissions of insurers and the bank', () => {
  it('come from those who were paid by the owner, each its own, and leave them the rest', () => {
    // Of 1000 for two insurances half goes by us at a quarter: 125. Of 400 interest all at a tenth: 40.
    const costs = { ...core.NO_COSTS, compulsoryInsurance: 400, comprehensiveInsurance: 600, interest: 400 };
    const insured = { addressable: 1, capture: 0.5, margin: 0.25 };
    const shares = {
      compulsoryInsurance: insured,
      comprehensiveInsurance: insured,
      interest: { addressable: 1, capture: 1, margin: 0.1 },
    };
    const deals = { saleCapture: 0, saleGross: 0, tradeInCapture: 0, tradeInGross: 0 };
    expect(core.moneyFlows(valueOf(core.dealerShare({ costs, shares, deals })))).to.deep.equal([
      { from: 'owner', to: 'interest', value: 400 },
      { from: 'owner', to: 'compulsoryInsurance', value: 400 },
      { from: 'owner', to: 'comprehensiveInsurance', value: 600 },
      { from: 'interest', to: 'bank', value: 400 },
      { from: 'compulsoryInsurance', to: 'insurers', value: 400 },
      { from: 'comprehensiveInsurance', to: 'insurers', value: 600 },
      { from: 'insurers', to: 'dealer', value: 125 },
      { from: 'bank', to: 'dealer', value: 40 },
      { from: 'dealer', to: 'grossProfit', value: 165 },
    ]);
  });
});

describe('more capture', () => {
  const costs = { ...core.NO_COSTS, service: 1000, fuel: 500 };
  const values = (deals: core.CarDeals) =>
    valueOf(
      core.captureValues({
        costs,
        shares: {
          service: { addressable: 1, capture: 0.95, margin: 0.5 },
          repairs: { addressable: 1, capture: 0, margin: 0.5 },
        },
        deals,
        points: 0.1,
      }),
    );

  it('brings at a sale its gross, and as many points as there is room for', () => {
    const deals = { saleCapture: 0.25, saleGross: 100, tradeInCapture: 0.97, tradeInGross: 200 };
    const found = values(deals);
    expect(found.map(({ place }) => place)).to.deep.equal(['service', 'sale', 'tradeIn']);
    const [service, sale, tradeIn] = found;
    expect(sale).to.deep.equal({ place: 'sale', points: 0.1, revenue: 10, grossProfit: 10 });
    expect(service!.points).to.be.closeTo(0.05, 1e-12);
    expect(service!.revenue).to.be.closeTo(50, 1e-9);
    expect(service!.grossProfit).to.be.closeTo(25, 1e-9);
    expect(tradeIn!.points).to.be.closeTo(0.03, 1e-12);
    expect(tradeIn!.grossProfit).to.be.closeTo(6, 1e-9);
  });

  it('is left out where all is captured already, and where nothing is spent', () => {
    const deals = { saleCapture: 1, saleGross: 100, tradeInCapture: 0.5, tradeInGross: 0 };
    expect(values(deals).map(({ place }) => place)).to.deep.equal(['service']);
  });
});

describe('what a car is worth within a year', () => {
  it('falls evenly by a schedule, and by the rate of the year by age', () => {
    const scheduled = (method: 'straight-line' | 'sum-of-years' | 'double-declining') =>
      valueOf(core.carValues({ price: 1000, years: 1.5, curve: { method, salvage: 100, lifeYears: 2 } }));
    // By years 450 and 450; ⅔ and ⅓ of 900; all that is above the salvage at once.
    expect(scheduled('straight-line')).to.deep.equal([1000, 550, 325]);
    expect(scheduled('sum-of-years')).to.deep.equal([1000, 400, 250]);
    expect(scheduled('double-declining')).to.deep.equal([1000, 100, 100]);
    const aged = valueOf(core.carValues({ ...byAge([0.5, 0.75]), price: 1000, years: 2.5 }));
    // A half, a quarter of it, and for half a year the root of a quarter of that.
    expect(aged).to.deep.equal([1000, 500, 125, 62.5]);
  });
});

describe('two cars that differ by rounding only', () => {
  it('have no ranking that turns', () => {
    const line = (fixedPerYear: number, perKilometre: number) => ({ fixedPerYear, perKilometre });
    const nearly = core.rankingTurn(line(0.1 + 0.2, 5), line(0.3, 4));
    expect(nearly).to.deep.equal({ kilometresPerYear: null, cheaperBelow: 'second', cheaperAbove: 'second' });
    expect(core.rankingTurn(line(1e6 * (1 + 1e-13), 4), line(1e6, 4))).to.deep.equal({
      kilometresPerYear: null,
      cheaperBelow: null,
      cheaperAbove: null,
    });
    // More than rounding: the dearer one stays so at any distance.
    expect(core.rankingTurn(line(1e6 * (1 + 1e-11), 4), line(1e6, 4)).cheaperAbove).to.equal('second');
    expect(core.rankingTurn(line(0, 4), line(1e-13, 4)).cheaperBelow).to.equal('first');
  });
});

describe('a loan over several years', () => {
  it('has in each year the interest of its own months', () => {
    // 1200 over 24 months at 1 % a month.
    const payment = (1200 * 0.01) / (1 - 1.01 ** -24);
    const interest = [0, 0];
    let owed = 1200;
    for (let month = 0; month < 24; month += 1) {
      interest[Math.floor(month / 12)]! += owed * 0.01;
      owed += owed * 0.01 - payment;
    }
    const finance = { downPayment: 800, annualNominalRate: 0.12, months: 24 };
    const { years } = valueOf(core.carCosts({ ...plan, price: 2000, years: 3, finance }));
    years.forEach(({ costs }, year) => expect(costs.interest).to.be.closeTo(interest[year] ?? 0, 1e-9));
    expect(years[0]!.costs.interest).to.be.closeTo(113.64, 0.005);
    expect(years[1]!.costs.interest).to.be.closeTo(42.08, 0.005);
  });
});

describe('what a dealer earns on a cost', () => {
  const { years } = valueOf(
    core.carCosts({ ...plan, years: 1, yearly: { insurance: 100, service: 100, parking: 100 } }),
  );
  const share = { addressable: 0.5, capture: 0.5, margin: 0.5 };
  const deals = { saleCapture: 0, saleGross: 10, tradeInCapture: 0.5, tradeInGross: 0 };
  const shares = { insurance: share, service: share, parking: { ...share, margin: 0 } };

  it('is a commission for insurance and a margin for service, and nothing where he earns none', () => {
    const events = valueOf(core.dealerEvents({ years, shares, deals, timing: 'end' }));
    expect(events).to.deep.equal([
      { category: 'insurance', stream: 'financeInsurance', period: 0, margin: 25, probability: 0.5, delayPeriods: 1 },
      { category: 'service', stream: 'service', period: 0, margin: 25, probability: 0.5, delayPeriods: 1 },
    ]);
  });

  it('is booked at one of three moments', () => {
    expect(() => core.dealerEvents({ years, shares, deals, timing: 'late' as never })).to.throw(
      'dealerEvents requires timing as one of start, middle, end, got "late"',
    );
  });
});
