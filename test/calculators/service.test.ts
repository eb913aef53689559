import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { calculate, CALCULATORS, type Answer, type ServiceInputs } from '../../src/calculators/index.js';
import { lifetimeValue } from '../core/support/core.js';
import { en } from '../../src/elements/ltv-calculator/service/words/en.js';
import { ru } from '../../src/elements/ltv-calculator/service/words/ru.js';
import fc from '../core/support/fast-check.js';
import { expectClose, valueOf } from '../core/support/expect-outcome.js';
import { everydayInputs, extremeInputs } from './support/arbitrary-inputs.js';
import { namesByUnit } from './support/leaves.js';
import { headlineOf, itAnswersSoundly, valueIn } from './support/sound-answers.js';

type Given = Partial<ServiceInputs>;
const { questions } = CALCULATORS.service;
const everyday = everydayInputs(questions) as fc.Arbitrary<Given>;
const extreme = extremeInputs(questions) as fc.Arbitrary<Given>;
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** Three thousand on the bill and 1500 of profit a year. */
const plain = {
  serviceVisits: 1.5,
  serviceTicket: 2000,
  serviceMargin: 0.6,
  serviceVariableCost: 300,
  serviceRetention: 0.5,
  serviceClients: 200,
  horizonYears: 3,
  discountRate: 0,
} as const;

describe('the service calculator', () => {
  itAnswersSoundly({
    calculator: CALCULATORS.service,
    words: { en, ru },
    inputs: fc.oneof(everyday, extreme) as fc.Arbitrary<never>,
    answered: 90,
  });

  it('tells revenue, gross profit and profit after variable costs apart, by client and for the base', () => {
    const answer = answered(plain);
    expect(valueIn(answer, 'revenuePerYear')).to.equal(3000);
    expect(valueIn(answer, 'grossProfitPerYear')).to.equal(1800);
    expect(valueIn(answer, 'profitPerYear')).to.equal(1500);
    expect(headlineOf(answer)).to.equal(1500 * 1.75);
    expect(valueIn(answer, 'revenueOverHorizon')).to.equal(3000 * 1.75);
    expect(valueIn(answer, 'grossProfitOverHorizon')).to.equal(1800 * 1.75);
    expect(valueIn(answer, 'baseProfitPerYear')).to.equal(300_000);
    expect(valueIn(answer, 'baseGrossProfitPerYear')).to.equal(360_000);
    expect(valueIn(answer, 'baseRevenuePerYear')).to.equal(600_000);
    expect(valueIn(answer, 'baseValue')).to.equal(200 * 1500 * 1.75);
    const [lines] = answer.groups;
    expect(lines!.rows.map(({ id, values }) => [id, ...values])).to.deep.equal([
      ['lineRevenue', 5250, 3000, 1_050_000, 600_000],
      ['lineGrossProfit', 3150, 1800, 630_000, 360_000],
      ['lineProfit', 2625, 1500, 525_000, 300_000],
    ]);
    expect(answer.breakdown.map(({ value }) => value)).to.deep.equal([5250, -2100, -525]);
  });

  it('is the closed form of the core', () => {
    fc.assert(
      fc.property(everyday, (given) => {
        const answer = answered(given);
        const { serviceRetention, horizonYears, discountRate, timing } = answer.inputs as ServiceInputs;
        const model = {
          marginPerPeriod: valueIn(answer, 'profitPerYear'),
          retentionPerPeriod: serviceRetention,
          discountRatePerPeriod: discountRate,
          periods: horizonYears,
          timing,
        };
        expectClose(headlineOf(answer), valueOf(lifetimeValue(model)).lifetimeValue);
        expectClose(answer.series[0]!.points.at(-1)!.value, headlineOf(answer));
      }),
    );
  });

  it('rises with retention where a visit earns', () => {
    fc.assert(
      fc.property(everyday, share, share, (given, one, other) => {
        const earning = { ...given, serviceMargin: 0.5, serviceVariableCost: 0 };
        const value = (serviceRetention: number) => headlineOf(answered({ ...earning, serviceRetention }));
        expect(value(Math.max(one, other))).to.be.at.least(value(Math.min(one, other)) * (1 - 1e-12));
      }),
    );
  });

  it('values a percentage point by reckoning again with it, and not at all where there is no room', () => {
    fc.assert(
      fc.property(everyday, fc.integer({ min: 0, max: 99 }), (given, percent) => {
        const serviceRetention = percent / 100;
        const before = answered({ ...given, serviceRetention });
        const after = answered({ ...given, serviceRetention: serviceRetention + 0.01 });
        const one = headlineOf(after) - headlineOf(before);
        expect(valueIn(before, 'onePointPerClient')).to.equal(one);
        expect(valueIn(before, 'onePointForBase')).to.equal((before.inputs as ServiceInputs).serviceClients * one);
      }),
    );
    const full = answered({ serviceRetention: 0.995 });
    expect(full.figures.some(({ id }) => id.startsWith('onePoint'))).to.equal(false);
    expect(noteOf(full, 'points-are-not-per-cent')).to.equal(undefined);
  });

  it('says what a percentage point is, as the ServiNet slide (2009) does not', () => {
    const vectors = JSON.parse(readFileSync(new URL('../golden/vectors.json', import.meta.url), 'utf8')) as readonly {
      id: string;
      inputs: Record<string, number>;
    }[];
    const { retention_from } = vectors.find(({ id }) => id === 'servinet-retention')!.inputs;
    const values = noteOf(answered({ ...plain, serviceRetention: retention_from! }), 'points-are-not-per-cent')!.values;
    expectClose(values['growth']!.value!, 0.01 / 0.25);
    expect(values['revenueFrom']!.value).to.equal(0.25 * 600_000);
    expectClose(values['revenueTo']!.value!, 0.26 * 600_000);
  });
});

describe('winning service clients back', () => {
  const campaign = { ...plain, winBack: 'yes', lostClients: 100, winBackRate: 0.1, winBackCost: 10_000 } as const;

  it('calls a client lost by the usual interval, not by months alone', () => {
    const answer = answered(campaign);
    expect(answer.figures.find(({ id }) => id === 'lostAfter')).to.deep.include({
      value: 18,
      unit: 'duration',
      period: 'month',
    });
    expect(noteOf(answer, 'not-lost-yet')).not.to.equal(undefined);
    expect(noteOf(answered({ ...campaign, serviceIntervalMonths: 3 }), 'not-lost-yet')).to.equal(undefined);
    expect(noteOf(answered(plain), 'not-lost-yet')).to.equal(undefined);
  });

  it('earns what those who come back are worth, less its cost', () => {
    const answer = answered(campaign);
    expectClose(valueIn(answer, 'winBackProfit'), 10 * headlineOf(answer) - 10_000);
    expect(valueIn(answered({ ...campaign, winBackValue: 1500 }), 'winBackProfit')).to.equal(5000);
    expect(noteOf(answer, 'win-back-gains')).not.to.equal(undefined);
    expect(noteOf(answered({ ...campaign, winBackValue: 100 }), 'win-back-loses')).not.to.equal(undefined);
  });

  it('earns nothing at the break-even rate', () => {
    const whole = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(whole, whole, whole, (lostClients, winBackCost, winBackValue) => {
        const given = { ...campaign, lostClients, winBackCost, winBackValue };
        const breakEven = figureOf(answered(given), 'breakEvenWinBackRate');
        if (breakEven.value === null) {
          expect(winBackCost).to.be.above(lostClients * winBackValue);
          expect(breakEven.state).to.equal('impossible');
        } else {
          const profit = valueIn(answered({ ...given, winBackRate: breakEven.value }), 'winBackProfit');
          expect(profit).to.be.closeTo(0, 1e-9 * winBackCost);
        }
      }),
    );
  });

  it('says why: nobody brings a profit; and says nothing of no campaign', () => {
    expect(noteOf(answered({ ...campaign, winBackValue: -5 }), 'win-back-for-nothing')).not.to.equal(undefined);
    const none = answered({ ...campaign, winBackCost: 0, winBackRate: 0 });
    expect(none.notes.filter(({ id }) => id.startsWith('win-back'))).to.deep.equal([]);
    const free = answered({ ...campaign, winBackCost: 0 });
    expect(noteOf(free, 'win-back-gains')).not.to.equal(undefined);
  });

  it('says of a free campaign for clients who bring a loss that each of them adds to it, and asks for no share to come', () => {
    const answer = answered({ ...campaign, winBackCost: 0, winBackValue: -5 });
    expect(answer.figures.map(({ id }) => id).slice(-3)).to.deep.equal([
      'lostAfter',
      'clientsWonBack',
      'winBackProfit',
    ]);
    expect(noteOf(answer, 'win-back-for-nothing')).to.equal(undefined);
    expect(noteOf(answer, 'win-back-free-and-loses')!.values['loss']).to.deep.equal({ value: 5, unit: 'money' });
    expect(valueIn(answer, 'winBackProfit')).to.equal(-50);
    // With nobody coming back, nothing happens and nothing is lost.
    const idle = answered({ ...campaign, winBackCost: 0, winBackRate: 0, winBackValue: -5 });
    expect(idle.notes.filter(({ id }) => id.startsWith('win-back'))).to.deep.equal([]);
    expect(valueIn(idle, 'winBackProfit')).to.equal(0);
  });

  it('says in words that it cannot pay', () => {
    const answer = answered({ ...campaign, winBackCost: 1e9 });
    expect(figureOf(answer, 'breakEvenWinBackRate')).to.deep.include({
      value: null,
      unit: 'share',
      state: 'impossible',
    });
    expect(noteOf(answer, 'win-back-never-pays')!.values['cost']!.value).to.equal(1e9);
    expect(figureOf(answered({ ...campaign, winBackCost: 0, lostClients: 0 }), 'breakEvenWinBackRate').value).to.equal(
      0,
    );
  });
});

describe('what the service calculator says beside its numbers', () => {
  const always = ['staying-constant', 'timing-middle', 'horizon', 'base-as-today'];

  it('is what it takes for granted', () => {
    const cases: readonly (readonly [given: Given, ids: readonly string[]])[] = [
      [{}, ['profit-after-costs', 'nothing-discounted', ...always, 'example-amounts']],
      [{ serviceVariableCost: 0 }, ['gross-profit', 'nothing-discounted', ...always]],
      [{ serviceVariableCost: 0, discountRate: 0.1 }, ['gross-profit', 'discount-rate-preset', ...always]],
      [
        { serviceVariableCost: 300, timing: 'end' },
        ['profit-after-costs', 'nothing-discounted', ...always.with(1, 'timing-end')],
      ],
      [
        { serviceVariableCost: 0, winBack: 'yes', winBackCost: 1 },
        ['gross-profit', 'nothing-discounted', ...always, 'won-back-like-others'],
      ],
      [
        { serviceVariableCost: 0, winBack: 'yes', winBackCost: 1, winBackValue: 5 },
        ['gross-profit', 'nothing-discounted', ...always, 'won-back-as-said'],
      ],
    ];
    const exampleCost = { ...plain, serviceVariableCost: 25 } as const;
    for (const [given, ids] of cases)
      expect(answered({ ...exampleCost, ...given }).assumptions.map(({ id }) => id)).to.deep.equal(ids);
    const horizon = answered(plain).assumptions.find(({ id }) => id === 'horizon')!;
    expect(horizon.values).to.deep.equal({ years: { value: 3, unit: 'duration', period: 'year' } });
  });

  it('is a sentence of what kind of profit it is, or of a loss', () => {
    const sentence = (given: Given) => answered({ ...plain, ...given }).headline.sentence;
    const years = { value: 3, unit: 'duration', period: 'year' };
    expect(sentence({})).to.deep.equal({
      id: 'profit-after-costs-undiscounted',
      values: {
        years,
        serviceLifetimeValue: { id: 'serviceLifetimeValue', value: 2625, unit: 'money' },
        revenueOverHorizon: { id: 'revenueOverHorizon', value: 5250, unit: 'money' },
      },
    });
    expect(sentence({ discountRate: 0.1 }).id).to.equal('profit-after-costs');
    expect(sentence({ serviceVariableCost: 0 }).id).to.equal('gross-profit-undiscounted');
    expect(sentence({ serviceVariableCost: 0, discountRate: 0.1 }).id).to.equal('gross-profit');
    // 1800 less 1800 is nothing and no loss; 100 more a year are lost 1.75 times.
    expect(sentence({ serviceVariableCost: 1800 }).id).to.equal('profit-after-costs-undiscounted');
    expect(sentence({ serviceVariableCost: 1900 })).to.deep.equal({
      id: 'loss',
      values: { years, loss: { value: 175, unit: 'money' } },
    });
  });

  it('is a note where nobody leaves', () => {
    const noted = [0.99, 1].map((serviceRetention) =>
      noteOf(answered({ ...plain, serviceRetention }), 'nobody-leaves'),
    );
    expect(noted).to.deep.equal([undefined, { id: 'nobody-leaves', values: {} }]);
  });

  it('is what a percentage point is, with both shares and both revenues', () => {
    // Half of 600 000 come next year, and with a point more 51 %: two per cent more.
    const { values } = noteOf(answered(plain), 'points-are-not-per-cent')!;
    expect(values).to.have.all.keys('from', 'to', 'growth', 'revenueFrom', 'revenueTo');
    expect(values['from']).to.deep.equal({ value: 0.5, unit: 'share' });
    expect(values['to']).to.deep.equal({ value: 0.51, unit: 'share' });
    expect(values['revenueFrom']).to.deep.equal({ value: 300_000, unit: 'money' });
    expectClose(values['growth']!.value!, 0.02);
    expectClose(values['revenueTo']!.value!, 306_000);
    expect([values['growth']!.unit, values['revenueTo']!.unit]).to.deep.equal(['share', 'money']);
    expect(noteOf(answered({ ...plain, serviceMargin: -1 }), 'serviced-at-a-loss')).not.to.equal(undefined);
    expect(noteOf(answered({ ...plain, serviceMargin: -1 }), 'costs-above-gross-profit')).to.equal(undefined);
  });
});

describe('the steps and pictures of a service client', () => {
  const stepOf = ({ working }: Answer, wanted: string) => working.find(({ id }) => id === wanted);

  it('show each amount with its unit, and no step that changes nothing', () => {
    const answer = answered({ ...plain, discountRate: 1 });
    const results = answer.working.map(({ id, result: { value, unit, period } }) => [id, value, unit, period]);
    expect(results.slice(0, 4)).to.deep.equal([
      ['revenuePerYear', 3000, 'money', 'year'],
      ['grossProfitPerYear', 1800, 'money', 'year'],
      ['profitPerYear', 1500, 'money', 'year'],
      ['carryover', 0.25, 'factor', undefined],
    ]);
    const [free, undiscounted] = [answered({ ...plain, serviceVariableCost: 0 }), answered(plain)];
    expect(stepOf(free, 'profitPerYear')).to.equal(undefined);
    expect(stepOf(undiscounted, 'carryover')).to.equal(undefined);
    expect(valueIn(free, 'profitPerYear')).to.equal(1800);
  });

  it('have numbers of one unit and one period by each name', () => {
    const campaign = { winBack: 'yes', winBackValue: 5, winBackCost: 1 } as const;
    const { working } = answered({ ...plain, ...campaign, discountRate: 0.1, timing: 'end' });
    expect(namesByUnit([working])).to.deep.equal({
      'money a year': ['grossProfitPerYear', 'profitPerYear', 'revenuePerYear', 'serviceVariableCost'],
      'number a year': ['serviceVisits'],
      money: [
        ...['baseValue', 'onePointForBase', 'onePointPerClient', 'revenueOverHorizon', 'serviceLifetimeValue'],
        ...['serviceTicket', 'valueWithOnePoint', 'winBackCost', 'winBackProfit', 'winBackValue'],
      ],
      share: ['breakEvenWinBackRate', 'serviceMargin', 'winBackRate'],
      'share a year': ['discountRate', 'serviceRetention'],
      factor: ['carryover', 'horizonMultiple'],
      count: ['lostClients', 'payments', 'serviceClients'],
      number: ['clientsWonBack', 'lostAfterIntervals'],
      'duration a month': ['lostAfter', 'serviceIntervalMonths'],
    });
  });

  it('count half of the clients and half of the money each year, by when it comes', () => {
    // 1 + ¼ + 1⁄16.
    for (const [timing, part] of [
      ['start', 1],
      ['middle', 1 / Math.SQRT2],
      ['end', 1 / 2],
    ] as const) {
      const answer = answered({ ...plain, discountRate: 1, timing });
      expectClose(stepOf(answer, 'horizonMultiple')!.result.value!, 1.3125 * part);
      const points = answer.series.find(({ id }) => id === 'cumulativeMargin')!.points;
      const jumps = points.filter(({ value }, index) => value > (points[index - 1]?.value ?? 0));
      [1500, 1875, 1968.75].forEach((value, year) => expectClose(jumps[year]!.value, value * part));
      const delay = { start: 0, middle: 0.5, end: 1 }[timing];
      expect(jumps.map(({ period }) => period)).to.deep.equal([0, 1, 2].map((year) => year + delay));
    }
  });

  it('draw what has come and who still comes, by year', () => {
    expect(answered(plain).series).to.deep.equal([
      {
        ...{ id: 'cumulativeMargin', unit: 'money', period: 'year' },
        // Booked in the middle of each year, as the assumption says.
        points: [
          [0, 0],
          [0.5, 0],
          [0.5, 1500],
          [1, 1500],
          [1.5, 1500],
          [1.5, 2250],
          [2, 2250],
          [2.5, 2250],
          [2.5, 2625],
          [3, 2625],
        ].map(([period, value]) => ({ period, value })),
      },
      {
        ...{ id: 'survival', unit: 'share', period: 'year' },
        points: [1, 0.5, 0.25, 0.125].map((value, period) => ({ period, value })),
      },
    ]);
  });

  it('tell what is of a year from what is of the horizon', () => {
    const told = answered({ ...plain, winBack: 'yes' }).figures.map(({ id, unit, period }) => [
      id,
      unit,
      period ?? 'in all',
    ]);
    expect(told).to.deep.equal([
      ['serviceLifetimeValue', 'money', 'in all'],
      ['grossProfitOverHorizon', 'money', 'in all'],
      ['revenueOverHorizon', 'money', 'in all'],
      ['profitPerYear', 'money', 'year'],
      ['grossProfitPerYear', 'money', 'year'],
      ['revenuePerYear', 'money', 'year'],
      ['baseValue', 'money', 'in all'],
      ['baseProfitPerYear', 'money', 'year'],
      ['baseGrossProfitPerYear', 'money', 'year'],
      ['baseRevenuePerYear', 'money', 'year'],
      ['onePointPerClient', 'money', 'in all'],
      ['onePointForBase', 'money', 'in all'],
      ['lostAfter', 'duration', 'month'],
      ['clientsWonBack', 'number', 'in all'],
      ['winBackProfit', 'money', 'in all'],
      ['breakEvenWinBackRate', 'share', 'in all'],
    ]);
    const [lines] = answered(plain).groups;
    expect(lines!.measures).to.deep.equal(
      ['perClientOverHorizon', 'perClientYear', 'perBaseOverHorizon', 'perBaseYear'].map((id) => ({
        id,
        unit: 'money',
      })),
    );
    expect(lines!.id).to.equal('profitLines');
    const parts = answered(plain).breakdown.map(({ id, unit }) => [id, unit]);
    expect(parts).to.deep.equal(['revenue', 'costOfWork', 'variableCosts'].map((id) => [id, 'money']));
  });

  it('show a campaign in steps, and what a point is worth', () => {
    const given = { ...plain, winBack: 'yes', lostClients: 100, winBackRate: 0.1, winBackCost: 10_000 } as const;
    const answer = answered({ ...given, winBackValue: 2000 });
    const value = (id: string) => stepOf(answer, id)!.result.value;
    expect(value('lostAfter')).to.equal(18);
    expect(value('clientsWonBack')).to.equal(10);
    expect(value('winBackProfit')).to.equal(10_000);
    expect(value('breakEvenWinBackRate')).to.equal(0.05);
    expect(stepOf(answer, 'lostAfter')!.result).to.include({ unit: 'duration', period: 'month' });
    // 1 + 0.51 + 0.51² less 1.75.
    expectClose(value('onePointPerClient')!, 1500 * (0.51 + 0.51 ** 2 - 0.75));
    expectClose(value('onePointForBase')!, 200 * 1500 * (0.51 + 0.51 ** 2 - 0.75));
    // Nobody to ask back for nothing: no share to divide by, and no step.
    const free = answered({ ...given, winBackCost: 0, winBackValue: 2000 });
    expect(stepOf(free, 'breakEvenWinBackRate')).to.equal(undefined);
    expect(figureOf(free, 'breakEvenWinBackRate')).to.include({ value: 0, unit: 'share' });
  });

  it('tell a campaign with the share that came, the share that it takes and what it brings', () => {
    const given = { ...plain, winBack: 'yes', lostClients: 100, winBackRate: 0.1, winBackCost: 10_000 } as const;
    const told = (winBackValue: number) =>
      answered({ ...given, winBackValue }).notes.filter(({ id }) => id.startsWith('win-back'));
    const [loses] = told(900);
    expect(loses!.id).to.equal('win-back-loses');
    expect(loses!.values['rate']).to.deep.equal({ value: 0.1, unit: 'share' });
    expect(loses!.values['profit']).to.deep.equal({ value: 1000, unit: 'money' });
    expectClose(loses!.values['breakEven']!.value!, 10_000 / 90_000);
    // What comes to nothing is no loss.
    expect(told(1000).map(({ id }) => id)).to.deep.equal(['win-back-gains']);
    // Clients who bring nothing cannot make good for a cost; those who bring little cannot here.
    expect(told(0).map(({ id }) => id)).to.deep.equal(['win-back-for-nothing']);
    expect(told(99).map(({ id }) => id)).to.deep.equal(['win-back-never-pays']);
    // Asking nobody costs what it costs.
    const nobody = answered({ ...given, lostClients: 0 }).notes.map(({ id }) => id);
    expect(nobody).to.include('win-back-never-pays');
    const late = noteOf(answered(given), 'not-lost-yet')!;
    expect(late.values['interval']).to.deep.equal({ value: 12, unit: 'duration', period: 'month' });
    expect(late.values['lostAfter']).to.include({ value: 18, period: 'month' });
  });
});

function answered(inputs: Given): Answer {
  return valueOf(calculate('service', inputs));
}

function figureOf({ figures }: Answer, wanted: string) {
  return figures.find(({ id }) => id === wanted)!;
}

function noteOf({ notes }: Answer, wanted: string) {
  return notes.find(({ id }) => id === wanted);
}
