import { expect } from 'chai';
import {
  calculate,
  CALCULATORS,
  type Answer,
  type DealerInputs,
  type Issue,
  type WordsLanguage,
} from '../../src/calculators/index.js';
import type { Summation } from '../../src/core/expression/expression.js';
import { printText } from '../../src/core/expression/print.js';
import { referralValue } from '../core/support/core.js';
import { en } from '../../src/elements/ltv-calculator/dealer/words/en.js';
import { ru } from '../../src/elements/ltv-calculator/dealer/words/ru.js';
import fc from '../core/support/fast-check.js';
import { expectClose, issuesOf, valueOf } from '../core/support/expect-outcome.js';
import { everydayInputs, extremeInputs } from './support/arbitrary-inputs.js';
import { headlineOf, itAnswersSoundly, valueIn } from './support/sound-answers.js';

type Given = Partial<DealerInputs>;
const { questions, examples } = CALCULATORS.dealer;
const everyday = everydayInputs(questions) as fc.Arbitrary<Given>;
const extreme = extremeInputs(questions) as fc.Arbitrary<Given>;
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** The golden case, whose numbers are the Russian defaults; nothing discounted. */
const golden: Given = { discountRate: 0, horizon: 'cycle' };

describe('the dealer’s customer model', () => {
  itAnswersSoundly({
    calculator: CALCULATORS.dealer,
    words: { en, ru },
    inputs: fc.oneof(everyday, extreme) as fc.Arbitrary<never>,
    answered: 95,
  });

  describe('published and derived values', () => {
    it('dealer-cycle-01: the Russian defaults are worth 196 325 a cycle, 26 325 of it service', () => {
      const answer = answered(golden);
      expectClose(headlineOf(answer), 196_325);
      expectClose(part(answer, 'service'), 26_325);
      expect(part(answer, 'tradeIn')).to.equal(30_000);
      expectClose(valueIn(answered({ discountRate: 0 }), 'cycleValue'), 196_325);
    });

    it('dealer-cycle-01: three cycles are worth 306 267, which buy 1.56 cars', () => {
      const answer = answered({ ...golden, horizon: 'years', horizonYears: 12 });
      expectClose(headlineOf(answer), 306_267);
      expectClose(valueIn(answer, 'carsBought'), 1.56);
      expectClose(headlineOf(answered(exampleOf('three-cars'))), 306_267);
    });

    it('sewell-2002: 517 000 of revenue if all stay, from twelve cars at 35 000 and 97 000 of service', () => {
      const answer = answered(exampleOf('sewell-2002'), 'en');
      expect(valueIn(answer, 'everyoneStaysRevenue')).to.equal(517_000);
      const cars = answered({ ...exampleOf('sewell-2002'), serviceVisits: 0 }, 'en');
      expect(valueIn(cars, 'everyoneStaysRevenue')).to.equal(420_000);
      // The lesson: what a dealer may expect is a small part of it.
      expect(headlineOf(answer)).to.be.within(1, 517_000 / 20);
    });

    it('sewell-1990: 332 000 of revenue if all stay', () => {
      expect(valueIn(answered(exampleOf('sewell-1990'), 'en'), 'everyoneStaysRevenue')).to.equal(332_000);
    });

    it('eastern-a: 2580 on the car and 1260.96 of expected service are 3840.96', () => {
      const answer = answered({
        ...golden,
        clientType: 'buyer',
        saleGross: 2_580,
        financeInsuranceGross: 0,
        cycleYears: 1,
        serviceVisits: 12,
        serviceGross: 142,
        serviceShareFirst: 0.74,
      });
      expectClose(headlineOf(answer), 3_840.96);
      expect(answer.assumptions.map(({ id }) => id)).to.include('service-first-year');
    });
  });

  it('is worth more the likelier the next car is, where every stream brings something', () => {
    fc.assert(
      fc.property(everyday, share, share, (given, one, other) => {
        const gains = { saleGross: 500, serviceGross: 10, tradeInGross: 5, retentionCost: 0 };
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((repurchaseProbability) =>
          answered({ ...given, ...gains, saleGrossBasis: 'known', serviceBasis: 'decline', repurchaseProbability }),
        );
        expect(headlineOf(more!)).to.be.at.least(headlineOf(less!) - 1e-9 * Math.abs(headlineOf(less!)));
      }),
    );
  });

  it('scales with the currency', () => {
    const amounts = questions.filter(({ kind }) => kind === 'money').map(({ id }) => id);
    fc.assert(
      fc.property(everyday, (given) => {
        const whole = answered(given);
        const inputs = Object.entries(whole.inputs).map(([id, value]) => [
          id,
          amounts.includes(id) && typeof value === 'number' ? value * 100 : value,
        ]);
        const rows = (whole.inputs['serviceByAge'] as DealerInputs['serviceByAge']).map((row) => ({
          ...row,
          gross: row.gross === null ? null : row.gross * 100,
        }));
        const scaled = answered({ ...(Object.fromEntries(inputs) as Given), serviceByAge: rows });
        const size = Math.max(1, ...whole.breakdown.map(({ value }) => Math.abs(value!)));
        expect(scaled.figures.length).to.equal(whole.figures.length);
        for (const { id, unit, value } of whole.figures) {
          const factor = unit === 'money' ? 100 : 1;
          expect(valueIn(scaled, id), id).to.be.closeTo(
            value! * factor,
            1e-7 * Math.max(size, Math.abs(value!)) * factor,
          );
        }
      }),
    );
  });

  describe('where it comes from', () => {
    it('shows the same streams in revenue and in gross profit, and revenue that sums to its figure', () => {
      fc.assert(
        fc.property(everyday, (given) => {
          const answer = answered(given);
          const [streams] = answer.groups;
          const revenue = streams!.rows.reduce((sum, { values }) => sum + values[0]!, 0);
          expectClose(revenue, valueIn(answer, 'lifetimeRevenue'));
          for (const { id, values } of streams!.rows) expect(values[1]).to.equal(part(answer, id, 0));
        }),
      );
    });

    it('adds up year by year to the whole value at the horizon, with a jump where cars are sold and handed over', () => {
      const points = cumulative(answered({ ...golden, horizon: 'years', horizonYears: 10 }));
      expect(points.map(({ period }) => period)).to.deep.equal([0, 1, 2, 3, 4, 4, 5, 6, 7, 8, 8, 9, 10]);
      expect(points[0]!.value).to.equal(140_000);
      expectClose(points[4]!.value - points[3]!.value, 0.5 * 10_125);
      // The next car is sold when this one is handed over.
      expectClose(points[5]!.value - points[4]!.value, 30_000 + 0.4 * 140_000);
      expectClose(points[10]!.value - points[9]!.value, 0.4 * 30_000 + 0.16 * 140_000);
      fc.assert(
        fc.property(everyday, (given) => {
          const answer = answered(given);
          expectClose(cumulative(answer).at(-1)!.value, headlineOf(answer), 1e-6);
        }),
      );
    });

    it('is written in names with the part of a year, where some row has one', () => {
      const names = (cycleYears: number) => {
        const { expression } = answered({ ...golden, cycleYears }).working.find(({ id }) => id === 'service')!;
        return printText((expression as Summation).term, (leaf) => (leaf.kind === 'quantity' ? leaf.id : ''));
      };
      expect(names(2.5)).to.contain('partOfYear');
      expect(names(2)).not.to.contain('partOfYear');
    });

    it('ends the years where a cycle of part of a year ends', () => {
      const answer = answered({ ...golden, cycleYears: 2.5 });
      expect(cumulative(answer).map(({ period }) => period)).to.deep.equal([0, 1, 2, 2.5, 2.5]);
      expectClose(cumulative(answer)[4]!.value - cumulative(answer)[3]!.value, 30_000);
      const keeps = answered({ ...golden, cycleYears: 2.5, tradeInProbability: 0 });
      expect(
        cumulative(keeps).map(({ period }) => period),
        'nothing jumps',
      ).to.deep.equal([0, 1, 2, 2.5]);
      expect(series(answer, 'serviceShare').map(({ value }) => Number(value.toFixed(6)))).to.deep.equal([
        0.8, 0.65, 0.5,
      ]);
    });

    it('takes service from a table, the common numbers where a cell is empty, the last row from then on', () => {
      const serviceByAge = [
        { share: 0.9, visits: null, gross: 1_000 },
        { share: 0.5, visits: 2, gross: null },
      ];
      const answer = answered({ ...golden, serviceBasis: 'table', serviceByAge });
      expectClose(part(answer, 'service'), 0.9 * 1.5 * 1_000 + 3 * 0.5 * 2 * 6_750);
      expect(series(answer, 'serviceShare').map(({ value }) => value)).to.deep.equal([0.9, 0.5, 0.5, 0.5]);
      const bought = answered({ ...golden, serviceBasis: 'table', serviceByAge, clientType: 'service-only' });
      expectClose(valueIn(bought, 'everyoneStaysRevenue'), (1.5 + 3 * 2) * 15_000);
    });

    it('makes a step where the warranty ends', () => {
      const answer = answered({ ...golden, warrantyYears: 2, warrantyPart: 1 });
      expect(series(answer, 'serviceShare').map(({ value }) => value)).to.deep.equal([0.8, 0.8, 0.5, 0.5]);
      expect(answer.assumptions.map(({ id }) => id)).to.include('service-step');
    });

    it('works the gross on a sale out from one deal, in steps', () => {
      const answer = answered({
        ...golden,
        saleGrossBasis: 'deal',
        dealPrice: 1_500_000,
        dealPurchase: 1_300_000,
        dealReconditioning: 40_000,
        dealFloorPlanDays: 73,
        dealFloorPlanRate: 0.2,
        dealCommission: 15_000,
      });
      expectClose(valueIn(answer, 'saleGross'), 93_000);
      expectClose(part(answer, 'sale'), 93_000);
      expect(answer.working.map(({ id }) => id).slice(0, 2)).to.deep.equal(['floorPlanCost', 'saleGross']);
      // Its price is the revenue of the sale.
      expect(row(answer, 'sale')).to.deep.equal([1_500_000, part(answer, 'sale')]);
    });

    it('counts a price that nobody gave as what is left of it, and says so', () => {
      const answer = answered({ ...golden, salePrice: null, serviceTicket: null, tradeInPrice: null });
      for (const { values } of answer.groups[0]!.rows) expectClose(values[0]!, values[1]!);
      expect(answer.assumptions.map(({ id }) => id)).to.include('revenue-without-prices');
      expect(row(answered({ ...golden, salePrice: null, saleGross: -5_000 }), 'sale')).to.deep.equal([0, -5_000]);
    });

    it('takes what is spent on keeping the client off, and calls the rest by its name', () => {
      const answer = answered({ ...golden, retentionCost: 1_000 });
      expect(part(answer, 'retention')).to.equal(-4_000);
      expectClose(headlineOf(answer), 192_325);
      expect(answer.headline.sentence.id).to.equal('profit-after-retention-undiscounted');
    });
  });

  describe('types of clients', () => {
    const streamsOf = (clientType: DealerInputs['clientType'], given: Given = {}) =>
      answered({ ...golden, accessoriesGross: 1, bodyShopGross: 1, ...given, clientType }).breakdown.map(
        ({ id }) => id,
      );

    it('bring what they do with the dealer and nothing else', () => {
      expect(streamsOf('trade-in')).to.deep.equal([
        'sale',
        'financeInsurance',
        'accessories',
        'service',
        'bodyShop',
        'tradeIn',
      ]);
      expect(streamsOf('buyer')).to.not.include('tradeIn');
      expect(streamsOf('service-only')).to.deep.equal(['service', 'bodyShop']);
      expect(streamsOf('seller-only')).to.deep.equal(['tradeIn']);
    });

    it('who only sell are worth the resale of the car that they bring, now and for certain', () => {
      const answer = answered({ ...golden, clientType: 'seller-only' });
      expect(headlineOf(answer)).to.equal(60_000);
      expect(answer.figures.map(({ id }) => id)).not.to.include('carsBought');
      const again = answered({ clientType: 'seller-only', discountRate: 0, horizon: 'years', horizonYears: 8 });
      expect(headlineOf(again)).to.equal(84_000);
    });

    it('move the margin of a resold car between its seller and its sale without changing any total', () => {
      fc.assert(
        fc.property(everyday, share, (given, sellerShare) => {
          const [before, after] = [answered({ ...given, sellerShare: 0 }), answered({ ...given, sellerShare })];
          expect(headlineOf(after)).to.equal(headlineOf(before));
          expect(after.breakdown).to.deep.equal(before.breakdown);
          if (!before.figures.some(({ id }) => id === 'additiveLifetimeValue')) return;
          const resale = part(before, 'tradeIn');
          const moved = valueIn(after, 'additiveLifetimeValue') - valueIn(before, 'additiveLifetimeValue');
          expect(moved).to.be.closeTo(
            sellerShare * resale,
            1e-9 * Math.max(1, Math.abs(headlineOf(after)), Math.abs(resale)),
          );
        }),
      );
    });

    it('count so that the resale is not there twice when all of them are added up', () => {
      const answer = answered(golden);
      expectClose(valueIn(answer, 'additiveLifetimeValue'), 166_325);
      expectClose(valueIn(answered({ ...golden, sellerShare: 1 }), 'additiveLifetimeValue'), 196_325);
      expect(noteIds(answer)).to.include('resale-counted-once');
      expect(noteIds(answered({ ...golden, sellerShare: 0.3 }))).to.include('resale-divided');
    });
  });

  describe('recommendations', () => {
    const given: Given = {
      ...golden,
      referralProgramme: 'yes',
      referrals: 0.5,
      referralsWouldNotCome: 0.4,
      referralReward: 5_000,
      referralDelayYears: 2,
      discountRate: 0.2,
      acquisitionCost: 8_000,
    };

    it('are what the core says of them, with new clients like this one', () => {
      for (const [referralChain, chain] of [
        ['no', 'first'],
        ['yes', 'endless'],
      ] as const) {
        const answer = answered({ ...given, referralChain });
        const expected = valueOf(
          referralValue({
            referrals: 0.5,
            wouldNotHaveComeShare: 0.4,
            newClientValue: headlineOf(answer),
            acquisitionCost: 8_000,
            reward: 5_000,
            annualDiscountRate: 0.2,
            delayYears: 2,
            chain,
          }),
        );
        expectClose(valueIn(answer, 'referralNewClients'), expected.fromNewClients);
        expectClose(valueIn(answer, 'referralAcquisitionSaved'), expected.acquisitionSaved);
        expectClose(valueIn(answer, 'referralRewards'), expected.rewards);
        expectClose(valueIn(answer, 'referralValue'), expected.total);
        expectClose(valueIn(answer, 'lifetimeValueWithReferrals'), headlineOf(answer) + expected.total);
      }
    });

    it('stand beside the value and never in it, with the warning not to add them up', () => {
      const without = answered({ ...given, referralProgramme: 'no' });
      expect(headlineOf(answered(given))).to.equal(headlineOf(without));
      expect(noteIds(answered(given))).to.include('referrals-not-to-be-summed');
      expect(noteIds(without)).not.to.include('referrals-not-to-be-summed');
    });

    it('in a chain of one new client or more each are refused with the reason; the value stands', () => {
      const answer = answered({ ...given, referralChain: 'yes', referrals: 3, referralDelayYears: 0 });
      const issue: Issue = {
        field: 'referrals',
        code: 'chain-diverges',
        limit: 2.5,
        suggestion: { field: 'referralChain', value: 'no' },
      };
      expect(answer.issues).to.deep.equal([issue]);
      expect(answer.assumptions.filter(({ id }) => id.startsWith('referrals'))).to.deep.equal([]);
      expect(answer.figures.map(({ id }) => id)).not.to.include('referralValue');
      expect(headlineOf(answer)).to.be.above(0);
    });
  });

  describe('what to be careful about', () => {
    it('is a loss that may be meant, on each stream by itself', () => {
      const answer = answered({ ...golden, saleGross: -1_000, serviceGross: -10, tradeInGross: -100 });
      expect(noteIds(answer)).to.include.members(['sale-at-a-loss', 'service-at-a-loss', 'resale-at-a-loss']);
      const loss = answered({ ...golden, saleGross: -500_000 });
      expect(loss.headline.sentence.id).to.equal('loss');
      expect(noteIds(loss)).to.include('revenue-if-all-stay-loss');
    });

    it('is no loss of a visit at an age that no car reaches', () => {
      const serviceByAge = [500, 400, -100].map((gross) => ({ share: 0.5, visits: null, gross }));
      const table: Given = { ...golden, serviceBasis: 'table', serviceByAge, serviceTicket: 450 };
      expect(noteIds(answered({ ...table, cycleYears: 2 }))).not.to.include('service-at-a-loss');
      expect(noteIds(answered({ ...table, cycleYears: 3 }))).to.include('service-at-a-loss');
      const later = [400, 500].map((gross) => ({ share: 0.5, visits: null, gross }));
      expect(noteIds(answered({ ...table, serviceByAge: later, cycleYears: 1 }))).not.to.include('ticket-below-gross');
    });

    it('is never said of a client who does not do it', () => {
      const long: Given = { ...golden, horizon: 'years', horizonYears: 3 };
      expect(noteIds(answered({ ...long, clientType: 'buyer' }))).to.include('cycle-cut-by-horizon');
      const lives: Given = { ...golden, horizon: 'years', horizonYears: 12 };
      const alike = (clientType: 'buyer' | 'service-only' | 'seller-only') =>
        answered({ ...lives, clientType })
          .assumptions.map(({ id }) => id)
          .filter((id) => id.startsWith('cycles'));
      expect(alike('buyer')).to.deep.equal(['cycles-alike']);
      expect(alike('service-only')).to.deep.equal(['cycles-alike-without-purchases']);
      expect(alike('seller-only')).to.deep.equal(['cycles-alike-without-purchases']);
    });

    it('is no shortfall where winning a client costs nothing, and a loss is called one', () => {
      const loss: Given = { ...golden, saleGross: -500_000 };
      expect(noteIds(answered({ ...loss, acquisitionCost: 0 })).join()).not.to.include('acquisition-cost');
      const { notes } = answered({ ...loss, acquisitionCost: 1_000 });
      const { values } = notes.find(({ id }) => id === 'loss-beside-acquisition-cost')!;
      expectClose(values['loss']!.value!, 500_000 - 96_325);
      expectClose(values['shortfall']!.value!, 501_000 - 96_325);
      const nothing = { saleGross: 0, financeInsuranceGross: 0, serviceGross: 0, tradeInGross: 0 };
      expect(noteIds(answered({ ...golden, ...nothing }))).to.include('revenue-if-all-stay-no-value');
    });

    it('is a share that rises with age', () => {
      expect(noteIds(answered({ ...golden, serviceShareLast: 0.9 }))).to.include('service-share-rises');
      expect(noteIds(answered(golden))).not.to.include('service-share-rises');
      // Beyond the end of the cycle nobody comes, whatever a table says of it.
      const rows = [0.8, 0.7, 0.9].map((one) => ({ share: one, visits: null, gross: null }));
      const table: Given = { ...golden, serviceBasis: 'table', serviceByAge: rows };
      expect(noteIds(answered({ ...table, cycleYears: 2 }))).not.to.include('service-share-rises');
      expect(noteIds(answered({ ...table, cycleYears: 3 }))).to.include('service-share-rises');
    });

    it('is a cycle that outlasts the horizon', () => {
      const answer = answered({ ...golden, horizon: 'years', horizonYears: 3 });
      expect(noteIds(answer)).to.include('cycle-beyond-horizon');
      expect(answer.breakdown.map(({ id }) => id)).not.to.include('tradeIn');
    });

    it('is a price below the gross that it is said to leave', () => {
      const answer = answered({ ...golden, salePrice: 90_000, serviceTicket: 6_000, tradeInPrice: 50_000 });
      expect(noteIds(answer)).to.include.members([
        'price-below-gross',
        'ticket-below-gross',
        'resale-price-below-gross',
      ]);
      expect(noteIds(answered(golden)).filter((id) => id.endsWith('below-gross'))).to.deep.equal([]);
    });

    it('is a revenue that is no value, and a rule of another trade', () => {
      const answer = answered({ ...golden, acquisitionCost: 300_000 });
      expect(noteIds(answer)).to.include.members([
        'revenue-if-all-stay',
        'value-below-acquisition-cost',
        'three-to-one-is-of-another-trade',
      ]);
      expectClose(valueIn(answer, 'netLifetimeValue'), 196_325 - 300_000);
      expectClose(valueIn(answer, 'lifetimeValueToAcquisitionCost'), 196_325 / 300_000);
    });
  });

  describe('bad input', () => {
    const refused = (given: Given) => issuesOf(calculate('dealer', given));

    it('is a cycle of no length, with the shortest one to put in its place', () => {
      expect(refused({ cycleYears: 0 })).to.deep.equal([
        { field: 'cycleYears', code: 'below-minimum', limit: 1, suggestion: { field: 'cycleYears', value: 1 } },
      ]);
    });

    it('is a probability above one', () => {
      expect(refused({ repurchaseProbability: 1.2 })).to.deep.equal([
        {
          field: 'repurchaseProbability',
          code: 'above-maximum',
          limit: 1,
          suggestion: { field: 'repurchaseProbability', value: 1 },
        },
      ]);
      const [issue] = refused({ serviceBasis: 'table', serviceByAge: [{ share: 1.1, visits: null, gross: null }] });
      expect(issue).to.include({ field: 'serviceByAge', row: 0, column: 'share', code: 'above-maximum', limit: 1 });
    });

    it('is no reason to refuse where it is not asked for', () => {
      expect(calculate('dealer', { serviceShareFirst: 2, serviceBasis: 'table' }).ok).to.equal(true);
    });
  });

  it('asks eight numbers of everybody, and says with their date that they are still examples', () => {
    const simple = questions.filter(({ level, kind }) => level === 'simple' && kind !== 'choice');
    const asked = simple.filter(({ shownWhen }) => shownWhen?.is !== 'deal');
    expect(asked).to.have.length(8);
    const example = (given: Given) => answered(given).assumptions.find(({ id }) => id === 'example-amounts');
    expect(example({})?.facts).to.have.property('date');
    const money = questions.filter(({ kind }) => kind === 'money').map(({ id }) => [id, 12_345]);
    expect(example(Object.fromEntries(money) as Given)).to.equal(undefined);
    // What counts for nothing needs no warning.
    const ofSales = { saleGross: 1, salePrice: 1, financeInsuranceGross: 1, serviceGross: 1, serviceTicket: 1 };
    expect(example({ ...ofSales, clientType: 'buyer' })).to.equal(undefined);
    expect(example({ ...ofSales, clientType: 'trade-in' })).not.to.equal(undefined);
  });

  it('has examples whose words name their source, and which say that they are examples', () => {
    for (const { id } of examples!) {
      expect(en.examples?.[id]?.story, id).to.match(/^An example/);
      expect(ru.examples?.[id]?.story, id).to.match(/^Пример/);
    }
    expect(Object.keys(en.examples!)).to.deep.equal(examples!.map(({ id }) => id));
  });
});

function answered(given: Given, language: WordsLanguage = 'ru'): Answer {
  return valueOf(calculate('dealer', given, { language }));
}

function exampleOf(wanted: string): Given {
  return examples!.find(({ id }) => id === wanted)!.inputs as Given;
}

function part({ breakdown }: Answer, wanted: string, absent?: number): number {
  const value = breakdown.find(({ id }) => id === wanted)?.value ?? absent;
  if (value === undefined) expect.fail(`no part ${wanted}`);
  return value;
}

function row({ groups }: Answer, wanted: string): readonly (number | null)[] {
  return groups[0]!.rows.find(({ id }) => id === wanted)!.values;
}

function series(answer: Answer, wanted: string) {
  return answer.series.find(({ id }) => id === wanted)!.points;
}

function cumulative(answer: Answer) {
  return series(answer, 'cumulativeMargin');
}

function noteIds({ notes }: Answer): string[] {
  return notes.map(({ id }) => id);
}
