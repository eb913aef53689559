import { expect } from 'chai';
import type { Answer, Step, TextReference } from '../../src/calculators/answer.js';
import { calculate } from '../../src/calculators/calculate.js';
import type { DealerInputs } from '../../src/calculators/dealer/dealer.js';
import type { Expression } from '../../src/core/expression/expression.js';
import { expectClose, valueOf } from '../core/support/expect-outcome.js';
import { namesByUnit } from './support/leaves.js';
import { valueIn } from './support/sound-answers.js';

type Given = Partial<DealerInputs>;

/**
 * Two cycles of two years, the second by half of the clients. Of a cycle: 1000, 100 and 50 on the sale, half of two visits
 * of 30 and half of 20 for the body shop each year, and a quarter of 400 on the car handed over: 1150 + 60 + 20 + 100.
 */
const OWN: Given = {
  ...{
    clientType: 'trade-in',
    saleGrossBasis: 'known',
    saleGross: 1000,
    financeInsuranceGross: 100,
    accessoriesGross: 50,
  },
  ...{ cycleYears: 2, serviceVisits: 2, serviceGross: 30, serviceBasis: 'decline', serviceShareFirst: 0.5 },
  ...{ serviceShareLast: 0.5, warrantyYears: null, bodyShopGross: 20, repurchaseProbability: 0.5 },
  ...{
    tradeInProbability: 0.25,
    tradeInGross: 400,
    retentionCost: 0,
    discountRate: 0,
    horizon: 'years',
    horizonYears: 4,
  },
  ...{ salePrice: 20_000, serviceTicket: 60, tradeInPrice: 8000, acquisitionCost: null, sellerShare: 0 },
};
const VALUE = 1.5 * 1330;
/** What is paid for the same: 20 150 on the sale, 120 and 20 in the workshop, a quarter of 8000. */
const REVENUE = 1.5 * 22_290;
/** Two cars, four years and two cars handed over, for certain. */
const IF_ALL_STAY = 2 * 20_150 + 4 * 2 * 60 + 4 * 20 + 2 * 8000;

const DEAL: Given = {
  ...{ ...OWN, saleGrossBasis: 'deal', dealPrice: 20_000, dealPurchase: 18_250, dealReconditioning: 300 },
  ...{ dealFloorPlanDays: 73, dealFloorPlanRate: 0.1, dealCommission: 85 },
};

/** Half a client is recommended, after two years in which money halves its worth each year; two of five came by that. */
const REFERRED: Given = {
  ...{ ...OWN, discountRate: 1, acquisitionCost: 80, referralProgramme: 'yes', referrals: 0.5 },
  ...{ referralsWouldNotCome: 0.4, referralReward: 10, referralDelayYears: 2, referralChain: 'no' },
};

describe('what a dealer’s value takes for granted', () => {
  const base = [
    ...['gross-profit', 'nothing-discounted', 'horizon-years', 'client-trade-in', 'cycles-alike', 'service-line'],
    ...['timing-middle', 'revenue-by-profit'],
  ];
  const without = (...ids: readonly string[]) => base.filter((id) => !ids.includes(id));
  const cases: readonly (readonly [why: string, given: Given, ids: readonly string[]])[] = [
    ['what is left of sales, over cycles that are alike', {}, base],
    ['what is spent on keeping a client', { retentionCost: 1 }, base.with(0, 'profit-after-retention')],
    ['one cycle', { horizon: 'cycle' }, without('cycles-alike').with(2, 'horizon-cycle')],
    ['a life', { horizon: 'life', lifeYears: 2 }, without('cycles-alike').with(2, 'horizon-life')],
    ['when in a year its money comes', { timing: 'end' }, base.with(6, 'timing-end')],
    [
      'somebody who only sells: no visits, and no purchases again',
      { clientType: 'seller-only' },
      ['gross-profit', 'nothing-discounted', 'horizon-years', 'client-seller-only', 'cycles-alike-without-purchases'],
    ],
    [
      'somebody who only comes for service, whose body shop is told as what is left',
      { clientType: 'service-only' },
      base.with(3, 'client-service-only').with(4, 'cycles-alike-without-purchases'),
    ],
    [
      'the same without a body shop: all of it has a price',
      { clientType: 'service-only', bodyShopGross: 0 },
      without('revenue-by-profit').with(3, 'client-service-only').with(4, 'cycles-alike-without-purchases'),
    ],
    [
      'recommendations that save nothing',
      { referralProgramme: 'yes', referralChain: 'no' },
      [...base, 'referrals-first', 'referrals-save-nothing'],
    ],
    [
      'recommendations of the recommended',
      { referralProgramme: 'yes', referralChain: 'yes', acquisitionCost: 80, referrals: 0.1 },
      [...base, 'referrals-chain'],
    ],
  ];
  for (const [why, given, ids] of cases)
    it(`is ${why}`, () => {
      expect(idsOf(answered(given).assumptions).filter((id) => id !== 'example-amounts')).to.deep.equal(ids);
    });

  it('is a step in service only while a warranty ends before the last year of a cycle begins', () => {
    const service = (given: Given) => idsOf(answered(given).assumptions).find((id) => id.startsWith('service-'));
    for (const cycleYears of [3, 2.5])
      expect([null, 0, 0.5, 2, 2.1].map((warrantyYears) => service({ cycleYears, warrantyYears }))).to.deep.equal([
        ...['service-line', 'service-line', 'service-step', 'service-step', 'service-line'],
      ]);
    expect([0, 0.1].map((warrantyPart) => service({ cycleYears: 3, warrantyYears: 1, warrantyPart }))).to.deep.equal([
      ...['service-line', 'service-step'],
    ]);
    expect([1, 1.1].map((cycleYears) => service({ cycleYears }))).to.deep.equal(['service-first-year', 'service-line']);
    expect(service({ serviceBasis: 'table' })).to.equal('service-table');
  });

  it('is a revenue without prices where one of those that count is missing', () => {
    const missing = (given: Given) => idsOf(answered(given).assumptions).includes('revenue-without-prices');
    const [sale, ticket, resale] = [{ salePrice: null }, { serviceTicket: null }, { tradeInPrice: null }];
    for (const [clientType, told] of [
      ['trade-in', [true, true, true]],
      ['buyer', [true, true, false]],
      ['service-only', [false, true, false]],
      ['seller-only', [false, false, true]],
    ] as const)
      expect(
        [sale, ticket, resale].map((one) => missing({ ...one, clientType })),
        clientType,
      ).to.deep.equal(told);
    // Of a deal the price is known.
    expect(missing({ ...DEAL, salePrice: null })).to.equal(false);
  });

  it('says how far it counts, among the rest and beside the number', () => {
    const horizon = { id: 'horizon-years', values: { years: { value: 4, unit: 'duration', period: 'year' } } };
    const { assumptions, headline } = answered({});
    expect(reference(assumptions, 'horizon-years')).to.deep.equal(horizon);
    expect(headline.qualification).to.deep.equal(horizon);
    const life = answered({ horizon: 'life', lifeYears: 30 }).headline.qualification!;
    expect(life.values['years']!.value).to.equal(30);
    expect(answered({ horizon: 'cycle' }).headline.qualification!.values['years']!.value).to.equal(2);
  });

  it('says of amounts that they are examples only where they count', () => {
    const isExample = (given: Given) => idsOf(answered(given).assumptions).includes('example-amounts');
    const example = valueOf(calculate('dealer', {})).inputs as unknown as DealerInputs;
    const sales = ['saleGross', 'salePrice', 'financeInsuranceGross'] as const;
    const service = ['serviceGross', 'serviceTicket'] as const;
    const resales = ['tradeInGross', 'tradeInPrice'] as const;
    for (const [ids, types] of [
      [sales, ['trade-in', 'buyer']],
      [service, ['trade-in', 'buyer', 'service-only']],
      [resales, ['trade-in', 'seller-only']],
    ] as const)
      for (const id of ids) {
        const told = (['trade-in', 'buyer', 'service-only', 'seller-only'] as const).filter((clientType) =>
          isExample({ clientType, [id]: example[id] }),
        );
        expect(told, id).to.have.members(example[id] === null ? [] : types);
      }
    for (const id of ['dealPrice', 'dealPurchase', 'dealReconditioning', 'dealCommission'] as const)
      expect(
        (['buyer', 'service-only'] as const).map((clientType) => isExample({ ...DEAL, clientType, [id]: example[id] })),
        id,
      ).to.deep.equal([true, false]);
  });
});

describe('the figures of a dealer’s client', () => {
  it('are the value, what it is of a cycle, what is paid for it, and what all would pay', () => {
    expect(answered({}).figures.map(({ id, value, unit }) => [id, value, unit])).to.deep.equal([
      ['lifetimeValue', VALUE, 'money'],
      ['cycleValue', 1330, 'money'],
      ['lifetimeRevenue', REVENUE, 'money'],
      ['carsBought', 1.5, 'number'],
      ['additiveLifetimeValue', VALUE - 150, 'money'],
      ['everyoneStaysRevenue', IF_ALL_STAY, 'money'],
    ]);
  });

  it('have what discounting takes off, where it does', () => {
    // At 100 % a year: each cycle starts after twice two years of halving.
    const answer = answered({ discountRate: 1, timing: 'start' });
    const cycle = 1150 + 40 * (1 + 1 / 2) + 100 / 4;
    expectClose(valueIn(answer, 'lifetimeValue'), cycle * (1 + 0.5 / 4));
    expectClose(valueIn(answer, 'undiscountedLifetimeValue'), VALUE);
    expectClose(valueIn(answer, 'discountingEffect'), cycle * (1 + 0.5 / 4) - VALUE);
    expectClose(valueIn(answer, 'cycleValue'), cycle);
    expect(idsOf(answer.figures).slice(0, 4)).to.deep.equal([
      ...['lifetimeValue', 'undiscountedLifetimeValue', 'discountingEffect', 'cycleValue'],
    ]);
  });

  it('have what winning a client leaves and how many times over, which is no question of a loss or of nothing', () => {
    const answer = answered({ acquisitionCost: 95 });
    expect(valueIn(answer, 'netLifetimeValue')).to.equal(VALUE - 95);
    expect(valueIn(answer, 'lifetimeValueToAcquisitionCost')).to.equal(21);
    expect(stepOf(answer, 'lifetimeValueToAcquisitionCost').result).to.deep.equal({ value: 21, unit: 'ratio' });
    const nothing = { saleGross: 0, financeInsuranceGross: 0, accessoriesGross: 0, serviceGross: 0, bodyShopGross: 0 };
    for (const given of [{ acquisitionCost: 0 }, { ...nothing, tradeInGross: 0, acquisitionCost: 1 }]) {
      expect(idsOf(answered(given).figures)).to.include('netLifetimeValue');
      expect(idsOf(answered(given).figures)).not.to.include('lifetimeValueToAcquisitionCost');
    }
  });

  it('work the gross of a deal out, where a client buys', () => {
    // 1750 less 300, less 18 250 × 10 % × 73 ÷ 365 of standing, less 85.
    const answer = answered(DEAL);
    expectClose(stepOf(answer, 'floorPlanCost').result.value!, 365);
    expectClose(valueIn(answer, 'saleGross'), 1000);
    expectClose(valueIn(answer, 'lifetimeValue'), VALUE);
    expectClose(valueIn(answer, 'lifetimeRevenue'), REVENUE);
    const serviced = answered({ ...DEAL, clientType: 'service-only' });
    expect(idsOf([...serviced.figures, ...serviced.working])).not.to.include('saleGross');
  });

  it('have recommendations beside the value', () => {
    const answer = answered(REFERRED);
    const value = valueIn(answer, 'lifetimeValue');
    const steps = (from: Answer) =>
      ['referralsCounted', 'referralNewClients', 'referralAcquisitionSaved', 'referralRewards'].map(
        (id) => stepOf(from, id).result.value!,
      );
    const of = (counted: number) => [counted, counted * 0.4 * value, counted * 0.6 * 80, counted * 10];
    of(0.125).forEach((expected, index) => expectClose(steps(answer)[index]!, expected));
    const worth = 0.125 * (0.4 * value + 0.6 * 80 - 10);
    expectClose(valueIn(answer, 'referralValue'), worth);
    expectClose(valueIn(answer, 'lifetimeValueWithReferrals'), value + worth);
    expectClose(valueIn(answer, 'referralRewards'), -1.25);
    // In a chain each new client brings 0.5 × 0.4 ÷ 4 of another.
    const chain = answered({ ...REFERRED, referralChain: 'yes' });
    expectClose(stepOf(chain, 'referralChainShare').result.value!, 0.05);
    of(0.125 / 0.95).forEach((expected, index) => expectClose(steps(chain)[index]!, expected));
    expect(stepOf(chain, 'referralChainShare').result.unit).to.equal('factor');
    expect(idsOf(answer.working)).not.to.include('referralChainShare');
    // At once, or with money that keeps its worth, there is nothing to divide by.
    for (const given of [{ referralDelayYears: 0 }, { discountRate: 0 }])
      expect(stepOf(answered({ ...REFERRED, ...given }), 'referralsCounted').expression.kind).to.equal('quantity');
    expect(idsOf(answered({ ...REFERRED, referralProgramme: 'no' }).figures)).not.to.include('referralValue');
    // Three by each, of whom 1.2 are new, are too many for a chain only.
    const many = answered({ ...REFERRED, referrals: 3, referralDelayYears: 0 });
    expect(many.issues).to.deep.equal([]);
    expect(idsOf(many.figures)).to.include('referralValue');
  });
});

describe('the steps of a dealer’s client', () => {
  it('are a sum over the events of each stream, and the streams less what is spent', () => {
    const answer = answered({ retentionCost: 10 });
    const streams = {
      sale: 1500,
      financeInsurance: 150,
      accessories: 75,
      service: 90,
      bodyShop: 30,
      tradeIn: 150,
      retention: 30,
    };
    for (const [id, value] of Object.entries(streams)) {
      const { expression, result } = stepOf(answer, id);
      expect(result, id).to.deep.equal({ value, unit: 'money' });
      if (expression.kind !== 'summation') expect.fail(`${id} is no sum`);
      const events = ['service', 'bodyShop', 'retention'].includes(id) ? 4 : 2;
      expect([expression.index, expression.from, expression.rows.length], id).to.deep.equal(['t', 1, events]);
    }
    expect(stepOf(answer, 'lifetimeValue').result.value).to.equal(VALUE - 30);
    expect(answer.breakdown.map(({ id, value }) => [id, value])).to.deep.equal(
      Object.entries({ ...streams, retention: -30 }),
    );
    const { expression } = stepOf(answer, 'carsBought');
    expect(expression.kind === 'summation' && [expression.index, expression.from]).to.deep.equal(['t', 1]);
  });

  it('have chances only where something is left to chance', () => {
    const leaves = (given: Given, id: string) => {
      const { expression } = stepOf(answered(given), id);
      return expression.kind === 'summation' ? namesIn(expression.term) : [];
    };
    expect(leaves({}, 'sale')).to.deep.equal(['saleGross', 'survival']);
    expect(leaves({}, 'service')).to.deep.equal(['serviceVisits', 'serviceGross', 'survival', 'serviceShare']);
    expect(leaves({}, 'bodyShop')).to.deep.equal(['bodyShopGross', 'survival', 'serviceShare']);
    expect(leaves({}, 'tradeIn')).to.deep.equal(['tradeInGross', 'survival', 'tradeInProbability']);
    // In the one cycle that there is, everybody is there.
    expect(leaves({ horizon: 'cycle' }, 'sale')).to.deep.equal(['saleGross']);
    expect(leaves({ horizon: 'cycle' }, 'service')).to.deep.equal(['serviceVisits', 'serviceGross', 'serviceShare']);
    expect(leaves({ horizon: 'cycle', discountRate: 0.1 }, 'sale')).to.deep.equal(['saleGross', 'discountRate', 't']);
    expect(leaves({ horizon: 'cycle', cycleYears: 2.5 }, 'bodyShop')).to.deep.equal([
      ...['bodyShopGross', 'partOfYear', 'serviceShare'],
    ]);
  });

  it('add and multiply only where there is more than one thing', () => {
    const term = stepOf(answered({ horizon: 'cycle' }), 'sale').expression;
    expect(term.kind === 'summation' && term.term).to.deep.include({ kind: 'quantity', id: 'saleGross' });
    const only = stepOf(answered({ clientType: 'seller-only' }), 'lifetimeValue').expression;
    expect(only).to.deep.include({ kind: 'quantity', id: 'tradeIn' });
    const bought = stepOf(answered({ clientType: 'seller-only' }), 'everyoneStaysRevenue').expression;
    expect(bought).to.deep.include({ kind: 'operation', operator: 'multiply' });
  });

  it('add up what everybody would pay, leaving out what costs nothing', () => {
    const parts = (given: Given) => namesIn(stepOf(answered(given), 'everyoneStaysRevenue').expression);
    expect(parts({})).to.deep.equal([
      ...['carsCounted', 'saleRevenue', 'carsCounted', 'financeInsuranceGross', 'carsCounted', 'accessoriesGross'],
      ...['yearsCounted', 'serviceVisits', 'visitRevenue', 'yearsCounted', 'bodyShopGross'],
      ...['carsHandedOver', 'tradeInRevenue'],
    ]);
    const bare = { financeInsuranceGross: 0, accessoriesGross: 0, bodyShopGross: 0, serviceVisits: 0 } as const;
    expect(parts({ ...bare, clientType: 'buyer' })).to.deep.equal(['carsCounted', 'saleRevenue']);
    const serviceByAge = [2, 1].map((visits) => ({ share: 0.5, visits, gross: 30 }));
    const table = { ...bare, clientType: 'service-only', serviceBasis: 'table', serviceByAge } as const;
    expect(parts(table)).to.deep.equal(['serviceRevenue']);
    // Two visits and then one, for 60 each, in both cycles.
    expect(valueIn(answered(table), 'everyoneStaysRevenue')).to.equal(2 * (2 + 1) * 60);
    const nothing = { ...table, serviceByAge: [{ share: 0.5, visits: 0, gross: 0 }] };
    expect(valueIn(answered(nothing), 'everyoneStaysRevenue')).to.equal(0);
  });

  it('have numbers of one unit and one period by each name', () => {
    const serviceByAge = [2, 1].map((visits) => ({ share: 0.5, visits, gross: 30 }));
    const ways: readonly Given[] = [
      { ...DEAL, retentionCost: 10, cycleYears: 2.5, acquisitionCost: 5, discountRate: 0.1 },
      { ...REFERRED, referralChain: 'yes', referrals: 0.1 },
      { serviceBasis: 'table', serviceByAge },
    ];
    const inputs = [
      'saleGross',
      'financeInsuranceGross',
      'accessoriesGross',
      'tradeInGross',
      'serviceGross',
      'acquisitionCost',
    ];
    const deal = ['dealPrice', 'dealPurchase', 'dealReconditioning', 'dealCommission', 'floorPlanCost'];
    const streams = ['sale', 'financeInsurance', 'accessories', 'service', 'bodyShop', 'tradeIn', 'retention'];
    const referrals = [
      'referralNewClients',
      'referralAcquisitionSaved',
      'referralReward',
      'referralRewards',
      'referralValue',
    ];
    expect(namesByUnit(ways.map((given) => answered(given).working))).to.deep.equal({
      money: [
        ...[...inputs, ...deal, ...streams, ...referrals, 'lifetimeValue', 'lifetimeValueWithReferrals'],
        ...['additiveLifetimeValue', 'resaleMarginOfSale', 'netLifetimeValue', 'everyoneStaysRevenue'],
        ...['saleRevenue', 'serviceRevenue', 'tradeInRevenue', 'visitRevenue'],
      ].sort(),
      'money a year': ['bodyShopGross', 'retentionCost'],
      number: [
        ...['carsBought', 'carsCounted', 'carsHandedOver', 'dealFloorPlanDays', 'partOfYear', 'referralDelayYears'],
        ...['referrals', 'referralsCounted', 't', 'yearsCounted'],
      ],
      'number a year': ['serviceVisits'],
      share: ['referralsWouldNotCome', 'sellerShare', 'serviceShare', 'survival', 'tradeInProbability'],
      'share a year': ['dealFloorPlanRate', 'discountRate'],
      ratio: ['lifetimeValueToAcquisitionCost'],
      factor: ['referralChainShare'],
    });
  });
});

describe('the pictures of a dealer’s client', () => {
  it('set what is paid beside what is left, stream by stream, where there is either', () => {
    const [streams] = answered({ retentionCost: 10 }).groups;
    expect(streams!.id).to.equal('streams');
    expect(streams!.measures).to.deep.equal(['revenue', 'grossProfit'].map((id) => ({ id, unit: 'money' })));
    expect(streams!.rows.map(({ id, values }) => [id, ...values])).to.deep.equal([
      ['sale', 30_000, 1500],
      ['financeInsurance', 150, 150],
      ['accessories', 75, 75],
      ['service', 180, 90],
      ['bodyShop', 30, 30],
      ['tradeIn', 3000, 150],
    ]);
    const rows = (given: Given) => idsOf(answered(given).groups[0]!.rows);
    expect(rows({ clientType: 'seller-only' })).to.deep.equal(['tradeIn']);
    // A price with nothing left of it is paid all the same.
    expect(rows({ clientType: 'buyer', saleGross: 0, financeInsuranceGross: 0 })).to.deep.equal([
      ...['sale', 'accessories', 'service', 'bodyShop'],
    ]);
  });

  it('are lines of money and, where a client comes, of the share who do', () => {
    const { series } = answered({ cycleYears: 2.5 });
    expect(series.map(({ id, unit, period }) => [id, unit, period])).to.deep.equal([
      ['cumulativeMargin', 'money', 'year'],
      ['serviceShare', 'share', 'year'],
    ]);
    expect(series[1]!.points).to.deep.equal([0, 1, 2].map((period) => ({ period, value: 0.5 })));
    expect(idsOf(answered({ clientType: 'seller-only' }).series)).to.deep.equal(['cumulativeMargin']);
  });
});

describe('the sentence of a dealer’s client', () => {
  it('names the kind of profit and the years, or a loss', () => {
    const sentence = (given: Given) => answered(given).headline.sentence;
    const years = { value: 4, unit: 'duration', period: 'year' };
    const lifetimeValue = { id: 'lifetimeValue', value: VALUE, unit: 'money' };
    expect(sentence({})).to.deep.equal({ id: 'gross-profit-undiscounted', values: { years, lifetimeValue } });
    expect(sentence({ retentionCost: 1 }).id).to.equal('profit-after-retention-undiscounted');
    const discounted = sentence({ discountRate: 0.1 });
    expect(discounted.id).to.equal('gross-profit');
    expect(discounted.values['undiscountedLifetimeValue']).to.deep.include({
      id: 'undiscountedLifetimeValue',
      value: VALUE,
    });
    expect(sentence({ retentionCost: 1, discountRate: 0.1 }).id).to.equal('profit-after-retention');
    const seller = { clientType: 'seller-only', horizon: 'cycle' } as const;
    expect(sentence({ ...seller, tradeInGross: -5 })).to.deep.equal({
      id: 'loss',
      values: { years: { ...years, value: 2 }, loss: { value: 5, unit: 'money' } },
    });
    expect(sentence({ ...seller, tradeInGross: 0 })).to.deep.equal({
      id: 'nothing',
      values: { years: { ...years, value: 2 } },
    });
  });
});

describe('the notes of a dealer’s client', () => {
  const values = (given: Given, id: string) => reference(answered(given).notes, id).values;
  const told = (given: Given, pattern: RegExp) => idsOf(answered(given).notes).filter((id) => pattern.test(id));
  const money = (value: number) => ({ value, unit: 'money' });

  it('tell what everybody would pay beside what a client is worth', () => {
    const { whole, value, times } = values({}, 'revenue-if-all-stay');
    expect([whole!.value, value!.value]).to.deep.equal([IF_ALL_STAY, VALUE]);
    expectClose(times!.value!, IF_ALL_STAY / VALUE);
    expect(times!.unit).to.equal('ratio');
    const seller = { clientType: 'seller-only' } as const;
    expect([-1, 0, 1].map((tradeInGross) => told({ ...seller, tradeInGross }, /^revenue-if/))).to.deep.equal([
      ...[['revenue-if-all-stay-loss'], ['revenue-if-all-stay-no-value'], ['revenue-if-all-stay']],
    ]);
    const twoCars = { whole: { id: 'everyoneStaysRevenue', value: 16_000, unit: 'money' } };
    expect(values({ ...seller, tradeInGross: -1 }, 'revenue-if-all-stay-loss')).to.deep.equal(twoCars);
    expect(values({ ...seller, tradeInGross: 0 }, 'revenue-if-all-stay-no-value')).to.deep.equal(twoCars);
    // Where nobody would pay anything there is nothing to tell.
    const unpaid = { clientType: 'service-only', serviceVisits: 0, bodyShopGross: 0 } as const;
    expect(idsOf(answered(unpaid).notes)).to.deep.equal([]);
  });

  it('tell a loss on each stream, as far as a client has it', () => {
    for (const [id, input, types] of [
      ['sale-at-a-loss', 'saleGross', ['buyer', 'trade-in']],
      ['service-at-a-loss', 'serviceGross', ['buyer', 'trade-in', 'service-only']],
      ['resale-at-a-loss', 'tradeInGross', ['trade-in', 'seller-only']],
    ] as const) {
      const losing = (value: number) =>
        (['buyer', 'trade-in', 'service-only', 'seller-only'] as const).filter((clientType) =>
          told({ clientType, [input]: value }, /at-a-loss/).includes(id),
        );
      expect([losing(-7), losing(0)], id).to.deep.equal([types, []]);
      expect(values({ [input]: -7 }, id)).to.deep.equal({ loss: money(7) });
    }
  });

  it('tell a price below what is left of it, as far as a client pays it', () => {
    for (const [id, price, gross, types] of [
      ['price-below-gross', 'salePrice', 1000, ['buyer', 'trade-in']],
      ['ticket-below-gross', 'serviceTicket', 30, ['buyer', 'trade-in', 'service-only']],
      ['resale-price-below-gross', 'tradeInPrice', 400, ['trade-in', 'seller-only']],
    ] as const) {
      const below = (value: number | null) =>
        (['buyer', 'trade-in', 'service-only', 'seller-only'] as const).filter((clientType) =>
          told({ clientType, [price]: value }, /below-gross/).includes(id),
        );
      expect([below(gross - 1), below(gross), below(null)], id).to.deep.equal([types, [], []]);
      expect(values({ [price]: gross - 1 }, id)).to.deep.equal({ price: money(gross - 1), gross: money(gross) });
    }
  });

  it('tell a ticket below what is left of the dearest visit', () => {
    const serviceByAge = [30, 70].map((gross) => ({ share: 0.5, visits: 1, gross }));
    expect(values({ serviceBasis: 'table', serviceByAge }, 'ticket-below-gross')).to.deep.equal({
      ...{ price: money(60), gross: money(70) },
    });
  });

  it('tell a cycle that the horizon cuts, of whoever still has something to come', () => {
    const cut = (clientType: DealerInputs['clientType']) =>
      answered({ clientType, horizonYears: 1 }).notes.filter(({ id }) => id.startsWith('cycle-'));
    const years = (value: number) => ({ value, unit: 'duration', period: 'year' });
    expect(cut('trade-in')).to.deep.equal([
      { id: 'cycle-beyond-horizon', values: { cycle: years(2), horizon: years(1) } },
    ]);
    expect(cut('buyer').map(({ id }) => id)).to.deep.equal(['cycle-cut-by-horizon']);
    expect(cut('service-only').map(({ id }) => id)).to.deep.equal(['cycle-cut-by-horizon']);
    expect(cut('seller-only')).to.deep.equal([]);
  });

  it('tell whose the margin of a resold car is', () => {
    expect(values({}, 'resale-counted-once')['additive']).to.deep.include({ value: VALUE - 150, unit: 'money' });
    const divided = values({ sellerShare: 0.4 }, 'resale-divided');
    expect(divided['share']).to.deep.equal({ value: 0.4, unit: 'share' });
    expectClose(divided['additive']!.value!, VALUE - 0.6 * 150);
    expect(told({ clientType: 'buyer' }, /^resale-(counted|divided)/)).to.deep.equal([]);
  });

  it('tell what is short of the cost of winning a client, where it is any', () => {
    const short = /acquisition-cost/;
    expect([VALUE - 1, VALUE, VALUE + 1].map((acquisitionCost) => told({ acquisitionCost }, short))).to.deep.equal([
      ...[[], [], ['value-below-acquisition-cost']],
    ]);
    const missing = values({ acquisitionCost: VALUE + 1 }, 'value-below-acquisition-cost');
    expect(missing['acquisitionCost']).to.deep.equal(money(VALUE + 1));
    expect(missing['shortfall']).to.deep.equal(money(1));
    expect(missing['lifetimeValue']).to.deep.include({ value: VALUE });
    const seller = { clientType: 'seller-only', horizon: 'cycle', tradeInGross: -5 } as const;
    expect(values({ ...seller, acquisitionCost: 3 }, 'loss-beside-acquisition-cost')).to.deep.equal({
      ...{ loss: money(5), acquisitionCost: money(3), shortfall: money(8) },
    });
    expect(told({ ...seller, acquisitionCost: 0 }, short)).to.deep.equal([]);
    expect(told({ ...seller, tradeInGross: 0, acquisitionCost: 3 }, short)).to.deep.equal([
      ...['value-below-acquisition-cost'],
    ]);
    expect([null, 5].map((acquisitionCost) => told({ acquisitionCost }, /three-to-one/).length)).to.deep.equal([0, 1]);
  });

  it('tell that recommended clients are counted themselves', () => {
    const together = values(REFERRED, 'referrals-not-to-be-summed')['together']!;
    expect(together.value).to.equal(valueIn(answered(REFERRED), 'lifetimeValueWithReferrals'));
  });

  it('tell at which age a share rises', () => {
    const serviceByAge = [0.5, 0.4, 0.45, 0.6].map((share) => ({ share, visits: 1, gross: 1 }));
    const table = { serviceBasis: 'table', serviceByAge, cycleYears: 4 } as const;
    const share = (value: number) => ({ value, unit: 'share' });
    expect(values(table, 'service-share-rises')).to.deep.equal({
      ...{ from: share(0.4), to: share(0.45), age: { value: 2, unit: 'duration', period: 'year' } },
    });
    const level = { ...table, serviceByAge: [0.5, 0.5].map((one) => ({ share: one, visits: 1, gross: 1 })) };
    expect(told(level, /rises/)).to.deep.equal([]);
    expect(told({ ...table, clientType: 'seller-only' }, /rises/)).to.deep.equal([]);
  });
});

function answered(inputs: Given): Answer {
  return valueOf(calculate('dealer', { ...OWN, ...inputs }));
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}

function stepOf({ working }: Answer, wanted: string): Step {
  return working.find(({ id }) => id === wanted) ?? expect.fail(`no step ${wanted} among ${idsOf(working).join(', ')}`);
}

function reference(references: readonly TextReference[], wanted: string): TextReference {
  return (
    references.find(({ id }) => id === wanted) ?? expect.fail(`no ${wanted} among ${idsOf(references).join(', ')}`)
  );
}

/** The names in a formula, from the left. */
function namesIn(expression: Expression): string[] {
  if (expression.kind === 'quantity') return [expression.id];
  return expression.kind === 'operation' ? expression.operands.flatMap(namesIn) : [];
}
