import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import * as core from './support/core.js';
import { valueOf } from './support/expect-outcome.js';

// Each model of the file has inputs and results of its own shape.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;

interface Vector {
  readonly id: string;
  readonly model: string;
  readonly inputs: Loose;
  readonly expected: Loose;
  readonly tolerance: number;
  readonly source: string;
}

const vectors = JSON.parse(readFileSync(new URL('../golden/vectors.json', import.meta.url), 'utf8')) as Vector[];
const MODELS = /^(depreciation|residual_to_cost|loan_annuity|tco_|fuel_from_spend|ru_transport_tax|carshare|hamburger)/;

/** What each published case says, as calls of the core. */
const cases: Record<string, (inputs: Loose) => Loose> = {
  'dep-01-sl-syd-ddb': ({ cost, salvage, life }) => {
    const thing = { price: cost, salvage, lifeYears: life };
    return {
      sl: valueOf(core.straightLineDepreciation(thing))[0],
      syd: valueOf(core.sumOfYearsDepreciation(thing)),
      ddb_floored: valueOf(core.doubleDecliningDepreciation(thing)),
    };
  },
  'dep-05-truck': ({ cost, salvage, life }) => {
    const thing = { price: cost, salvage, lifeYears: life };
    const curve = { method: 'double-declining', salvage, lifeYears: life } as const;
    return {
      ddb_floored: valueOf(core.doubleDecliningDepreciation(thing)),
      final: valueOf(core.carValues({ price: cost, years: life, curve })).at(-1),
    };
  },
  'dep-06-curve35': ({ price, rates, tail, years }) => byAge(price, [...rates, tail], years),
  'dep-09-db20': ({ price, rate, years }) => {
    const values = valueOf(core.carValues({ price, years, curve: { method: 'declining', annualLoss: rate } }));
    return { value: values.at(-1), lost: price - values.at(-1)! };
  },
  'dep-11-be': ({ price, rates, years }) => byAge(price, rates, years),
  'dep-13-ru-138': ({ price, residual_share }) => ({
    depreciation: costsOf({ price, years: 3, curve: { method: 'resale', resale: price * residual_share } }).costs
      .depreciation,
  }),
  'loan-01': loan,
  'loan-03': loan,
  'loan-06-zero': loan,
  'tco-01-sum': ({ depreciation, fees, financing, fuel, insurance, maintenance, repairs, years, miles }) => {
    const { totalCost, perYear, perKilometre } = costsOf({
      price: depreciation,
      years,
      kilometresPerYear: miles / years,
      curve: { method: 'resale', resale: 0 },
      yearly: {
        tax: fees / years,
        insurance: insurance / years,
        service: maintenance / years,
        repairs: repairs / years,
        tolls: financing,
      },
      energy: { ...NO_POWER, fuelPer100: 10, fuelPrice: fuel / (miles / 10) },
    });
    return { total: totalCost, per_year: perYear, per_mile: perKilometre };
  },
  'tco-03-aaa2025': ({ total, depreciation, fuel_c_per_mile, miles }) => {
    const energy = { ...NO_POWER, fuelPer100: 100, fuelPrice: fuel_c_per_mile / 100 };
    const { perMonth, depreciationShare, costs } = costsOf({
      price: depreciation,
      years: 1,
      kilometresPerYear: miles,
      curve: { method: 'resale', resale: 0 },
      yearly: { insurance: total - depreciation - (miles * fuel_c_per_mile) / 100 },
      energy,
    });
    return { per_month: perMonth, depreciation_share: depreciationShare, fuel: costs.fuel };
  },
  'tco-05-kbb-shares': ({ depreciation, fuel, insurance, financing, state_fees, maintenance, repairs }) => {
    const costs = {
      ...core.NO_COSTS,
      depreciation,
      fuel,
      insurance,
      interest: financing,
      tax: state_fees,
      service: maintenance,
      repairs,
    };
    return { sum: valueOf(core.dealerShare({ costs, shares: {}, deals: NO_DEALS })).total.spend };
  },
  'tco-06-yandex': ({ depreciation, insurance, fuel }) => {
    const costs = { ...core.NO_COSTS, depreciation, insurance, fuel, service: 12 };
    const { total } = valueOf(core.dealerShare({ costs, shares: {}, deals: NO_DEALS }));
    expect(total.spend).to.equal(100);
    return { other: total.spend - depreciation - insurance - fuel };
  },
  'tco-08-jetta': ({ spend_month, price_l, l_per_100km }) => {
    const { litres, kilometres } = core.distanceFromFuelSpend({
      spend: spend_month,
      fuelPrice: price_l,
      fuelPer100: l_per_100km,
    });
    return { litres, km_month: kilometres, km_year: kilometres * 12 };
  },
  'tco-10-transport-tax': ({ brackets, hp }) => ({
    tax: (hp as number[]).map((horsepower) => {
      const table = [...brackets, [null, 1e9]].map(([upTo, rate]: [number | null, number]) => ({ upTo, rate }));
      return valueOf(core.transportTax({ horsepower, brackets: table })).tax;
    }),
  }),
  'tco-11-carshare-breakeven': ({ own_fixed_year, own_variable_km, carshare_km }) => {
    const own = { fixedPerYear: own_fixed_year, perKilometre: own_variable_km };
    return { km_year: core.rankingTurn(own, { fixedPerYear: 0, perKilometre: carshare_km }).kilometresPerYear };
  },
  'tco-12-hamburgers': ({ savings_year, hamburger_price }) => ({
    per_day: valueOf(core.treatsPerDay({ savingPerYear: savings_year, treatPrice: hamburger_price })),
  }),
};

const NO_POWER = { electricityPer100: 0, electricityPrice: 0, electricShare: 0 };
const NO_DEALS = { saleCapture: 0, saleGross: 0, tradeInCapture: 0, tradeInGross: 0 };

function costsOf(plan: Partial<core.CarPlan> & Pick<core.CarPlan, 'price' | 'years' | 'curve'>) {
  return valueOf(core.carCosts({ kilometresPerYear: 0, ...plan }));
}

function byAge(price: number, annualLosses: readonly number[], years: number): Loose {
  const curve = { method: 'by-age', annualLosses, age: 0 } as const;
  return { value: valueOf(core.carValues({ price, years, curve })).at(-1) };
}

function loan({ principal, apr, months }: Loose): Loose {
  const terms = { principal, annualNominalRate: apr, months };
  const { payment, interest } = valueOf(core.loanOverHolding({ loan: terms, heldMonths: months }));
  const interest_rounded_payment = (Math.round(payment * 100) / 100) * months - principal;
  return { payment, interest_exact: interest, interest_rounded_payment };
}

describe('published and derived costs of ownership', () => {
  const ours = vectors.filter(({ model }) => MODELS.test(model));

  for (const { id, inputs, expected, tolerance, source } of ours) {
    it(`${id} (${source})`, () => {
      const compute = cases[id];
      if (compute === undefined) expect.fail(`no case for ${id}`);
      const actual = compute(inputs);
      for (const [key, value] of Object.entries(expected)) {
        const [found, wanted] = [[actual[key]].flat(), [value].flat()];
        expect(found, key).to.have.length(wanted.length);
        // A rounding of a printed number leaves as much as half of its last digit, and a binary fraction a little more.
        wanted.forEach((number, index) => expect(found[index], key).to.be.closeTo(number, tolerance + 1e-9));
      }
    });
  }

  it('leaves no vector of these models without a case, and has no case without a vector', () => {
    expect(Object.keys(cases).sort()).to.deep.equal(ours.map(({ id }) => id).sort());
  });

  it('Moscow, 2024 and 2025: 150 hp 5 250, and 150.01 hp already 45 a horsepower', () => {
    const { brackets } = core.TRANSPORT_TAX_TABLES.moscow;
    const tax = (horsepower: number) => valueOf(core.transportTax({ horsepower, brackets })).tax;
    expect(tax(150)).to.equal(5250);
    expect(tax(150.01)).to.be.closeTo(6750.45, 1e-9);
    expect([100, 125, 175, 200, 225, 250, 300].map(tax)).to.deep.equal([1200, 3125, 7875, 10000, 14625, 18750, 45000]);
  });

  it('the base of the tax code, article 361: 2.5, 3.5, 5, 7.5 and 15 a horsepower', () => {
    const { brackets } = core.TRANSPORT_TAX_TABLES.base;
    const rate = (horsepower: number) => valueOf(core.transportTax({ horsepower, brackets })).ratePerHorsepower;
    expect([100, 101, 151, 201, 251].map(rate)).to.deep.equal([2.5, 3.5, 5, 7.5, 15]);
  });

  it('every table says where it is from, in which years it holds, and has a last bracket without an end', () => {
    for (const table of Object.values(core.TRANSPORT_TAX_TABLES)) {
      expect(table.source).to.match(/\d/);
      expect(table.date).to.match(/^\d{4}-\d{2}-\d{2}$/);
      expect(table.validTo).to.be.at.least(table.validFrom);
      expect(table.brackets.at(-1)!.upTo).to.equal(null);
      const edges = table.brackets.slice(0, -1).map(({ upTo }) => upTo!);
      expect(edges).to.deep.equal([...edges].sort((one, other) => one - other));
      expect(core.isTaxTableOld(table, table.validTo)).to.equal(false);
      expect(core.isTaxTableOld(table, table.validTo + 1)).to.equal(true);
    }
  });

  it('HSBC, c. 2019 (kp.ru): a break-even of 5 388 km a year follows from its own three numbers only', () => {
    // Any fixed cost and difference in that proportion give it: the number says nothing without its assumptions.
    for (const difference of [10, 25, 60]) {
      const own = { fixedPerYear: 5388 * difference, perKilometre: 8 };
      const turn = core.rankingTurn(own, { fixedPerYear: 0, perKilometre: 8 + difference });
      expect(turn.kilometresPerYear).to.be.closeTo(5388, 1e-6);
    }
  });
});
