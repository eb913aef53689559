import { expect } from 'chai';
import fc, { between } from './support/fast-check.js';
import {
  serviceRetentionUplift,
  serviceYear,
  winBackCampaign,
  type ServiceHabits,
  type WinBackCampaign,
} from './support/core.js';
import { expectClose, issuesOf, valueOf } from './support/expect-outcome.js';

const habits: ServiceHabits = { visitsPerYear: 1.5, revenuePerVisit: 200, grossMargin: 0.4, variableCostPerYear: 20 };
const campaign: WinBackCampaign = { lostClients: 400, winBackRate: 0.1, campaignCost: 6000, clientValue: 250 };
const money = between(0, 1e6);
const share = between(0, 1);

describe('serviceYear', () => {
  it('tells revenue, gross profit and profit after variable costs apart', () => {
    const year = serviceYear(habits);
    expect(year.revenue).to.equal(300);
    expectClose(year.grossProfit, 120);
    expectClose(year.profitAfterVariableCosts, 100);
  });

  it('knows work that is done at a loss', () => {
    expect(serviceYear({ ...habits, grossMargin: -0.1 }).profitAfterVariableCosts).to.be.closeTo(-50, 1e-9);
  });
});

describe('serviceRetentionUplift', () => {
  it('is undone by moving retention back', () => {
    const kept = between(0.01, 1);
    fc.assert(
      fc.property(money, kept, kept, (revenue, retentionFrom, retentionTo) => {
        const there = valueOf(serviceRetentionUplift({ revenue, retentionFrom, retentionTo }));
        expectClose(revenue + there.gain, there.revenueTo);
        const back = { revenue: there.revenueTo, retentionFrom: retentionTo, retentionTo: retentionFrom };
        expectClose(valueOf(serviceRetentionUplift(back)).revenueTo, revenue);
      }),
    );
  });

  it('names what is wrong', () => {
    expect(issuesOf(serviceRetentionUplift({ revenue: -1, retentionFrom: 0, retentionTo: -1 }))).to.deep.equal([
      { field: 'revenue', code: 'below-minimum', limit: 0 },
      { field: 'retentionFrom', code: 'not-positive', limit: 0 },
      { field: 'retentionTo', code: 'below-minimum', limit: 0 },
    ]);
    expect(issuesOf(serviceRetentionUplift({ revenue: 0, retentionFrom: 1.1, retentionTo: 1.1 }))).to.deep.equal([
      { field: 'retentionFrom', code: 'above-maximum', limit: 1 },
      { field: 'retentionTo', code: 'above-maximum', limit: 1 },
    ]);
    expect(issuesOf(serviceRetentionUplift({ revenue: 1e300, retentionFrom: 1e-300, retentionTo: 1 }))).to.deep.equal([
      { field: 'revenue', code: 'too-large' },
    ]);
    expect(valueOf(serviceRetentionUplift({ revenue: 0, retentionFrom: 1, retentionTo: 0 })).revenueTo).to.equal(0);
  });
});

describe('winBackCampaign', () => {
  it('pays for itself exactly at the break-even rate', () => {
    const clients = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(clients, money, between(1, 1e5), (lostClients, campaignCost, clientValue) => {
        const inputs = { ...campaign, lostClients, campaignCost, clientValue };
        const { breakEvenRate } = valueOf(winBackCampaign(inputs));
        const all = valueOf(winBackCampaign({ ...inputs, winBackRate: 1 })).profit;
        if (breakEvenRate === null) expect(all).to.be.below(0);
        else {
          const even = valueOf(winBackCampaign({ ...inputs, winBackRate: breakEvenRate }));
          expect(even.profit).to.be.closeTo(0, 1e-9 * Math.max(1, campaignCost));
        }
      }),
    );
  });

  it('has no break-even where clients bring a loss, and needs nobody where it costs nothing', () => {
    const rate = (change: Partial<WinBackCampaign>) =>
      valueOf(winBackCampaign({ ...campaign, ...change })).breakEvenRate;
    expect(rate({ clientValue: -1 })).to.equal(null);
    expect(rate({ clientValue: -1, campaignCost: 0 })).to.equal(null);
    expect(rate({ lostClients: 0 })).to.equal(null);
    expect(rate({ campaignCost: 0 })).to.equal(0);
    expect(rate({ campaignCost: 0, lostClients: 0 })).to.equal(0);
    expect(rate({ campaignCost: 100_000 })).to.equal(1);
    expect(rate({ campaignCost: 100_001 })).to.equal(null);
  });

  it('brings more the more come back', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((winBackRate) =>
          valueOf(winBackCampaign({ ...campaign, winBackRate })),
        );
        expect(more!.profit).to.be.at.least(less!.profit);
        expectClose(more!.valueWonBack - campaign.campaignCost, more!.profit);
      }),
    );
  });

  it('names what is wrong', () => {
    const wrong = { lostClients: -1, winBackRate: -0.1, campaignCost: -1, clientValue: 1 };
    expect(issuesOf(winBackCampaign(wrong))).to.deep.equal([
      { field: 'lostClients', code: 'below-minimum', limit: 0 },
      { field: 'winBackRate', code: 'below-minimum', limit: 0 },
      { field: 'campaignCost', code: 'below-minimum', limit: 0 },
    ]);
    expect(issuesOf(winBackCampaign({ ...campaign, winBackRate: 1.1 }))).to.deep.equal([
      { field: 'winBackRate', code: 'above-maximum', limit: 1 },
    ]);
    expect(issuesOf(winBackCampaign({ ...campaign, lostClients: 1e200, clientValue: 1e200 }))).to.deep.equal([
      { field: 'clientValue', code: 'too-large' },
    ]);
  });
});

describe('misuse of the service functions', () => {
  const text = '1' as never;
  const uplift = { revenue: 1, retentionFrom: 1, retentionTo: 1 };
  const cases: readonly [() => unknown, string][] = [
    ...required('serviceYear', habits, serviceYear, text),
    ...required('serviceRetentionUplift', uplift, serviceRetentionUplift, text),
    ...required('winBackCampaign', campaign, winBackCampaign, text),
    [
      () => serviceYear({ ...habits, visitsPerYear: 1e200, revenuePerVisit: 1e200 }),
      'serviceYear requires inputs with a finite result',
    ],
    [
      () => serviceYear({ ...habits, revenuePerVisit: 1e300, grossMargin: -1e10 }),
      'serviceYear requires inputs with a finite result',
    ],
    [
      () => serviceYear({ ...habits, revenuePerVisit: 1e308, grossMargin: -1, variableCostPerYear: 1e308 }),
      'serviceYear requires inputs with a finite result',
    ],
  ];
  for (const [call, message] of cases) it(message, () => expect(call).to.throw(message));
});

/** Each number of an object of inputs, given as text. */
function required<Inputs extends object>(
  name: string,
  inputs: Inputs,
  call: (inputs: Inputs) => unknown,
  text: never,
): [() => unknown, string][] {
  return Object.keys(inputs).map((argument) => [
    () => call({ ...inputs, [argument]: text }),
    `${name} requires ${argument} as a finite number, got "1"`,
  ]);
}
