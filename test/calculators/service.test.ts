import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { calculate, CALCULATORS, type Answer, type ServiceInputs } from '../../src/calculators/index.js';
import { lifetimeValue } from '../core/support/core.js';
import { en } from '../../src/elements/ltv-calculator/service/words/en.js';
import { ru } from '../../src/elements/ltv-calculator/service/words/ru.js';
import fc from '../core/support/fast-check.js';
import { expectClose, valueOf } from '../core/support/expect-outcome.js';
import { everydayInputs, extremeInputs } from './support/arbitrary-inputs.js';
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
    expect(answer.figures.map(({ id }) => id)).not.to.include('breakEvenWinBackRate');
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
    expect(figureOf(answer, 'breakEvenWinBackRate')).to.deep.include({ value: null, state: 'impossible' });
    expect(noteOf(answer, 'win-back-never-pays')!.values['cost']!.value).to.equal(1e9);
    expect(figureOf(answered({ ...campaign, winBackCost: 0, lostClients: 0 }), 'breakEvenWinBackRate').value).to.equal(
      0,
    );
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
