import { expect } from 'chai';
import type { Answer, TextReference } from '../../src/calculators/answer.js';
import { answerOf } from '../../src/calculators/answer-of.js';
import { calculate, CALCULATORS } from '../../src/calculators/calculate.js';
import { OWNERSHIP_EXAMPLES } from '../../src/calculators/ownership/examples.js';
import type { OwnershipInputs } from '../../src/calculators/ownership/ownership.js';
import type { AnyInputs } from '../../src/calculators/question.js';
import { evaluate } from '../../src/core/expression/evaluate.js';
import { issuesOf, valueOf } from '../core/support/expect-outcome.js';
import fc from '../core/support/fast-check.js';
import { everydayInputs, extremeInputs } from './support/arbitrary-inputs.js';

const { ownership } = CALCULATORS;

type Given = Partial<OwnershipInputs>;

function answer(inputs: Given = {}): Answer {
  return valueOf(calculate('ownership', inputs, { language: 'ru' }));
}

function figure(from: Answer, id: string): number {
  const found = from.figures.find((candidate) => candidate.id === id);
  if (found?.value == null) expect.fail(`no figure ${id}`);
  return found.value;
}

function note(from: Answer, id: string): TextReference {
  const found = from.notes.find((candidate) => candidate.id === id);
  return found ?? expect.fail(`no note ${id} among ${from.notes.map((one) => one.id).join(', ')}`);
}

function group(from: Answer, id: string) {
  return from.groups.find((candidate) => candidate.id === id) ?? expect.fail(`no group ${id}`);
}

const otherCar = {
  name: 'Другой',
  price: null,
  resaleValue: null,
  fuelConsumption: null,
  fuelPrice: null,
  insurance: null,
  service: null,
  tax: null,
};

describe('the ownership comparer', () => {
  it('asks at most eight simple questions', () => {
    expect(ownership.questions.filter(({ level }) => level === 'simple')).to.have.length(8);
  });

  it('answers the default: a sum that can be done by hand', () => {
    const found = answer();
    // 1 100 000 lost, 15 000 km × 8.5 l × 65, 100 000, 35 000 and 5 250 a year for five years.
    const total = 1_100_000 + 5 * ((15_000 * 8.5 * 65) / 100 + 100_000 + 35_000 + 5_250);
    expect(figure(found, 'totalCost')).to.equal(total);
    expect(figure(found, 'costPerMonth')).to.be.closeTo(total / 60, 1e-9);
    expect(figure(found, 'costPerKilometre')).to.be.closeTo(total / 75_000, 1e-9);
    expect(found.breakdown.map(({ id }) => id)).to.deep.equal(['depreciation', 'fuel', 'insurance', 'tax', 'service']);
  });

  it('shows with the default under which definition more than half is not counted, and under which it is not', () => {
    for (const language of ['en', 'ru'] as const) {
      const found = valueOf(calculate('ownership', {}, { language }));
      expect(figure(found, 'uncountedShare')).to.be.above(0.5);
      expect(figure(found, 'unreachableShare')).to.be.above(0.5);
      expect(figure(found, 'unreachableShareWithoutDepreciation')).to.be.below(0.5);
      note(found, 'half-depends');
    }
  });

  it('takes no half of shares that are no parts, where both sales bring more than the car has lost', () => {
    const found = answer({ resaleValue: 3_000_000 });
    expect(figure(found, 'unreachableShare')).to.be.below(0);
    const { values } = note(found, 'half-without-depreciation');
    expect(values['without']!.value).to.equal(figure(found, 'uncountedShareWithoutDepreciation'));
    expect(found.notes.some(({ id }) => id === 'half-depends')).to.equal(false);
  });

  it('tells prices that fall apart from prices that grow', () => {
    expect(note(answer({ inflation: -0.05 }), 'todays-money-fallen').values['inflation']!.value).to.equal(0.05);
    expect(note(answer({ inflation: 0.05 }), 'todays-money').values['inflation']!.value).to.equal(0.05);
  });

  it('keeps the two totals apart: what is paid, and what it costs', () => {
    const found = answer({ finance: 'loan', downPayment: 500_000, loanRate: 0.18, loanMonths: 84 });
    const paid = ['downPaymentPaid', 'principalRepaid', 'balanceSettled', 'costsPaid'].map((id) => figure(found, id));
    expect(paid.reduce((sum, part) => sum + part, 0)).to.be.closeTo(figure(found, 'paidInAll'), 1e-6);
    expect(figure(found, 'netPaid')).to.be.closeTo(figure(found, 'totalCost'), 1e-6);
    expect(note(found, 'loan-outlives-car').values['balance']!.value).to.equal(figure(found, 'balanceSettled'));
    const interest = found.breakdown.find(({ id }) => id === 'interest')!.value!;
    expect(interest).to.be.closeTo(figure(found, 'loanPayment') * 60 - figure(found, 'principalRepaid'), 1e-4);
  });
});

describe('bad and strange input', () => {
  it('no distance: no cost by the kilometre, and a note', () => {
    const found = answer({ kilometresPerYear: 0 });
    expect(found.figures.some(({ id }) => id === 'costPerKilometre')).to.equal(false);
    expect(found.headline.sentence.id).to.equal('standing');
    note(found, 'no-distance');
  });

  it('no years and a negative price are refused with what mends them', () => {
    const issues = issuesOf(calculate('ownership', { years: 0, price: -1 }));
    expect(issues.map(({ field, code, suggestion }) => [field, code, suggestion?.value])).to.have.deep.members([
      ['years', 'below-minimum', 1],
      ['price', 'below-minimum', 0],
    ]);
  });

  it('a resale above the price is a note and no error', () => {
    const found = answer({ price: 2_000_000, resaleValue: 2_760_000 });
    expect(found.breakdown[0]).to.deep.equal({ id: 'depreciation', value: -760_000, unit: 'money' });
    expect(note(found, 'became-dearer').values['gain']!.value).to.equal(760_000);
    expect(found.flows!.some(({ to }) => to === 'depreciation')).to.equal(false);
  });

  it('a gain in all has a sentence of its own', () => {
    const found = answer({ resaleValue: 9_000_000 });
    expect(found.headline.sentence.id).to.equal('gain');
    expect(found.figures.some(({ id }) => id === 'uncountedShare')).to.equal(false);
  });

  it('a rate of 0 is an instalment plan', () => {
    const found = answer({ finance: 'loan', downPayment: 500_000, loanRate: 0, loanMonths: 40 });
    expect(figure(found, 'loanPayment')).to.equal(50_000);
    expect(found.breakdown.some(({ id }) => id === 'interest')).to.equal(false);
  });

  it('a down payment above the price is refused', () => {
    const issues = issuesOf(calculate('ownership', { price: 100, finance: 'loan', downPayment: 101, resaleValue: 0 }));
    const suggestion = { field: 'downPayment', value: 100 };
    expect(issues).to.deep.equal([{ field: 'downPayment', code: 'above-maximum', limit: 100, suggestion }]);
  });

  it('a price of fuel without consumption, and a plug-in, are said', () => {
    note(answer({ fuelConsumption: 0 }), 'no-consumption');
    const mixed = answer({ electricity: 'yes', electricShare: 0.4 });
    expect(note(mixed, 'mixed').values['part']!.value).to.equal(0.4);
    expect(mixed.breakdown.map(({ id }) => id)).to.include.members(['fuel', 'electricity']);
    const wholly = answer({ electricity: 'yes', electricShare: 1 });
    expect(wholly.breakdown.some(({ id }) => id === 'fuel')).to.equal(false);
  });

  it('horsepower just above a bracket: what it costs, and a table that has become old', () => {
    const at = (horsepower: number, taxYear: OwnershipInputs['taxYear']) =>
      answer({ taxBasis: 'horsepower', horsepower, taxYear, years: 1 });
    const edge = at(150, '2025');
    expect(edge.breakdown.find(({ id }) => id === 'tax')!.value).to.equal(5_250);
    expect(edge.notes.map(({ id }) => id)).not.to.include.members(['tax-table-old', 'just-above-bracket']);
    const above = at(150.01, '2026');
    expect(above.breakdown.find(({ id }) => id === 'tax')!.value).to.be.closeTo(6_750.45, 1e-9);
    expect(note(above, 'just-above-bracket').values['more']!.value).to.be.closeTo(1_500.45, 1e-9);
    expect(note(above, 'tax-table-old').facts).to.include({ year: '2025' });
  });

  it('a capture of all spending above what is addressable is refused in its cell, and mended', () => {
    const dealerShares = answer().inputs['dealerShares'] as OwnershipInputs['dealerShares'];
    const greedy = dealerShares.map((row, index) => (index === 4 ? { ...row, addressable: 0.1, capture: 0.4 } : row));
    const found = answer({ captureBasis: 'whole', dealerShares: greedy });
    const [issue] = found.issues;
    expect(issue).to.include({ field: 'dealerShares', row: 4, column: 'capture', limit: 0.1 });
    const mended = issue!.suggestion!.value as never;
    expect(answer({ captureBasis: 'whole', dealerShares: mended }).issues).to.deep.equal([]);
    // As a part of what is addressable the same numbers are possible.
    expect(answer({ dealerShares: greedy }).issues).to.deep.equal([]);
  });

  it('is left out whole where it is not asked for, and changes nothing else', () => {
    const [all, without] = [answer(), answer({ dealerSide: 'no' })];
    expect(without.flows).to.deep.equal([]);
    const ids = ({ figures, groups, working, notes, assumptions }: Answer) =>
      [figures, groups, working, notes, assumptions].map((list) => list.map(({ id }) => id)).flat();
    const dealers = ids(all).filter((id) => !ids(without).includes(id));
    expect(dealers).to.include.members(['dealerRevenue', 'dealerMap', 'half-depends', 'dealer-agency']);
    expect(ids(without)).to.deep.equal(ids(all).filter((id) => !dealers.includes(id)));
    expect(ids(without).filter((id) => /dealer|capture|margin|discount|reach|uncounted|half/i.test(id))).to.deep.equal(
      [],
    );
    for (const id of ['totalCost', 'costPerMonth', 'netPaid']) expect(figure(without, id)).to.equal(figure(all, id));
  });

  it('a capture where nothing is addressable is said to change nothing', () => {
    const dealerShares = answer().inputs['dealerShares'] as OwnershipInputs['dealerShares'];
    const idle = dealerShares.map((row, index) => (index === 7 ? { ...row, capture: 0.4 } : row));
    note(answer({ dealerShares: idle }), 'capture-of-nothing');
  });
});

describe('what has no part in the cost of a car', () => {
  it('leaves the headline as it is, whatever it says', () => {
    const aside = ownership.questions.filter((question) => 'aside' in question);
    expect(aside.map(({ id }) => id)).to.include.members([
      'saleGross',
      'tariffPerMinute',
      'drivingYears',
      'discountRate',
    ]);
    const given = everydayInputs(ownership.questions);
    fc.assert(
      fc.property(given, given, (inputs, others) => {
        const changed = {
          ...inputs,
          ...Object.fromEntries(aside.filter(({ id }) => id in others).map(({ id }) => [id, others[id]!])),
        };
        const [before, after] = [inputs, changed].map((one) => answerOf(ownership, one, 'ru'));
        if (before!.ok && after!.ok)
          expect(figure(after!.value, 'totalCost')).to.equal(figure(before!.value, 'totalCost'));
      }),
    );
  });
});

describe('car sharing', () => {
  const example = OWNERSHIP_EXAMPLES.find(({ id }) => id === 'sharing-18750')!.inputs as Given;

  it('breaks even where fixed costs are what a kilometre saves: 300 000 ÷ (25 − 9) = 18 750', () => {
    const found = answer(example);
    expect(figure(found, 'ownFixedPerYear')).to.equal(300_000);
    expect(figure(found, 'ownPerKilometre')).to.be.closeTo(9, 1e-9);
    expect(figure(found, 'sharingPerKilometre')).to.equal(25);
    expect(figure(found, 'sharingBreakEven')).to.be.closeTo(18_750, 1e-6);
    note(found, 'sharing-wins-below');
    expect(note(found, 'sharing-saves').values['saving']!.value).to.be.closeTo(60_000, 1e-6);
  });

  it('always wins where its kilometre costs no more than the running costs of ours', () => {
    const found = answer({ ...example, tariffPerKilometre: 8 });
    expect(found.figures.find(({ id }) => id === 'sharingBreakEven')).to.include({ value: null, state: 'none' });
    note(found, 'sharing-always-wins');
  });

  it('says plainly that nothing is saved', () => {
    const found = answer({ ...example, kilometresPerYear: 40_000, treats: [{ name: 'coffee', price: 200 }] });
    expect(figure(found, 'sharingSaving')).to.be.closeTo(300_000 + 9 * 40_000 - 25 * 40_000, 1e-6);
    expect(note(found, 'sharing-costs-more').values['saving']!.value).to.be.closeTo(340_000, 1e-6);
    const { facts, values } = note(found, 'treats-overpaid');
    expect(facts).to.deep.equal({ name: 'coffee' });
    expect(values['treats']!.value).to.be.closeTo(340_000 / 200 / 365, 1e-9);
  });

  it('tells a saving in whatever a person names, at its price', () => {
    const treats = [
      { name: 'a full tank', price: 3_000 },
      { name: 'tea', price: 50 },
    ];
    const { notes } = answer({ ...example, treats });
    const saving = 300_000 + 9 * 15_000 - 25 * 15_000;
    const told = notes.filter(({ id }) => id === 'treats-saved');
    expect(told.map(({ facts }) => facts!['name'])).to.deep.equal(['a full tank', 'tea']);
    told.forEach(({ values }, index) =>
      expect(values['treats']!.value).to.be.closeTo(saving / treats[index]!.price / 365, 1e-9),
    );
  });

  it('never wins against a car that brings money', () => {
    const found = answer({ ...example, resaleValue: 9_000_000, fuelConsumption: 0 });
    note(found, 'own-always-wins');
    note(answer({ ...example, resaleValue: 9_000_000, tariffPerKilometre: 1 }), 'sharing-wins-above');
  });
});

describe('prices that change, beside what is of today', () => {
  const prices = [-0.3, -0.05, 0.08, 0.1, 0.2, 1];
  const aside = { sharing: 'yes', life: 'yes', secondCarShare: 0.5 } as const;

  it('leave the verdict on car sharing as it is: they belong on both sides or on none', () => {
    const still = answer(aside);
    expect(figure(still, 'sharingSaving')).to.equal(-20_125);
    for (const inflation of prices) {
      const changed = answer({ ...aside, inflation });
      // 443 125 a year for the own car and 463 250 for the other, whatever becomes of prices.
      for (const id of ['sharingPerYear', 'sharingSaving', 'sharingBreakEven', 'ownFixedPerYear', 'ownPerKilometre'])
        expect(figure(changed, id), `${id} at ${inflation}`).to.equal(figure(still, id));
      expect(figure(changed, 'costPerYearWithoutInflation')).to.equal(443_125);
      expect(figure(changed, 'costPerYear')).not.to.equal(443_125);
      const told = ({ notes }: Answer) => notes.filter(({ id }) => /^(sharing|treats)-/.test(id));
      expect(told(changed)).to.deep.equal(told(still));
    }
  });

  it('never turn it, whatever the car and the tariff are', () => {
    const given = everydayInputs(ownership.questions);
    fc.assert(
      fc.property(given, fc.constantFrom(...prices), (inputs, inflation) => {
        const [still, changed] = [0, inflation].map((rate) =>
          answerOf(ownership, { ...inputs, sharing: 'yes', inflation: rate } as AnyInputs, 'ru'),
        );
        if (!still!.ok || !changed!.ok) return;
        expect(figure(changed!.value, 'sharingSaving')).to.equal(figure(still!.value, 'sharingSaving'));
      }),
    );
  });

  it('do not make the cars of a life dearer, which are counted in the prices of today', () => {
    expect(figure(answer(aside), 'costOverLife')).to.equal(17_725_000);
    for (const inflation of prices) {
      const changed = answer({ ...aside, inflation });
      expect(figure(changed, 'costWithoutInflation')).to.equal(2_215_625);
      expect(figure(changed, 'costOverLife')).to.equal(17_725_000);
      expect(figure(changed, 'costOfHousehold')).to.equal(26_587_500);
      expect(changed.assumptions.map(({ id }) => id)).to.include('life-alike-without-inflation');
    }
  });

  it('leave out a cost without inflation where there is none', () => {
    const ids = answer(aside).figures.map(({ id }) => id);
    expect(ids).not.to.include.members(['costWithoutInflation']);
    expect(ids).not.to.include.members(['costPerYearWithoutInflation']);
  });
});

describe('cars beside each other', () => {
  it('differ from the first by what their row says, and by nothing else', () => {
    const found = answer({ compare: 'yes', otherCars: [{ ...otherCar, service: 45_000 }] });
    const [differences] = group(found, 'carDifferences').rows;
    const said = group(found, 'carDifferences').measures.map(({ id }, index) => [id, differences!.values[index]]);
    expect(Object.fromEntries(said)).to.deep.equal({ depreciation: 0, fuel: 0, insurance: 0, tax: 0, service: 50_000 });
    expect(figure(found, 'car2Total')).to.equal(figure(found, 'totalCost') + 50_000);
    note(found, 'first-always-cheaper');
  });

  it('are sold for the same part of their price where nothing else is said', () => {
    const found = answer({ compare: 'yes', otherCars: [{ ...otherCar, price: 5_000_000 }] });
    const { measures, rows } = group(found, 'carCosts');
    const loss = measures.findIndex(({ id }) => id === 'depreciation');
    expect(rows.map(({ values }) => values[loss])).to.deep.equal([1_100_000, 2_200_000]);
  });

  it('takes the resale that a row gives, however the first car loses its value', () => {
    const resaleValue = 1_000_000;
    const found = answer({ compare: 'yes', valueBasis: 'declining', otherCars: [{ ...otherCar, resaleValue }] });
    const alone = answer({ valueBasis: 'resale', resaleValue });
    expect(figure(found, 'car2Total')).to.equal(figure(alone, 'totalCost'));
    const same = answer({ compare: 'yes', valueBasis: 'declining', otherCars: [otherCar] });
    expect(figure(same, 'car2Total')).to.equal(figure(same, 'totalCost'));
  });

  it('turn at the distance at which they cost the same', () => {
    const thrifty = { ...otherCar, price: 2_700_000, resaleValue: 1_400_000, fuelConsumption: 5 };
    const found = answer({
      compare: 'yes',
      otherCars: [thrifty, { ...otherCar, name: 'Третий', insurance: 90_000, tax: 0 }],
    });
    const kilometresPerYear = figure(found, 'car2Turn');
    const there = answer({ compare: 'yes', otherCars: [thrifty], kilometresPerYear });
    expect(figure(there, 'car2Total')).to.be.closeTo(figure(there, 'totalCost'), 1e-4);
    note(found, 'first-cheaper-below');
    note(found, 'other-always-cheaper');
    expect(found.series.map(({ id }) => id)).to.include.members(['car2Cumulative', 'car3Cumulative']);
  });

  it('that cannot be counted are named by their row, and the first one stands', () => {
    const cheap = { ...otherCar, price: 100 };
    const found = answer({ compare: 'yes', finance: 'loan', otherCars: [cheap] });
    const [issue] = found.issues;
    const place = { field: 'otherCars', row: 0, column: 'price' };
    const limit = Number(found.inputs['downPayment']);
    expect(issue).to.include({ ...place, code: 'below-minimum', limit });
    expect(found.groups.some(({ id }) => id === 'cars')).to.equal(false);
    const mended = answer({ compare: 'yes', finance: 'loan', otherCars: [{ ...cheap, price: limit }] });
    expect(issue!.suggestion).to.deep.equal({ field: 'otherCars', value: mended.inputs['otherCars'] });
    expect(mended.issues).to.deep.equal([]);
    const schedule = { valueBasis: 'schedule', schedule: 'double-declining', salvage: 101 } as const;
    const [left] = answer({ ...schedule, compare: 'yes', otherCars: [cheap] }).issues;
    expect(left).to.include({ ...place, code: 'below-minimum', limit: 101 });
  });
});

describe('ways in which a car loses value', () => {
  const ways: readonly Given[] = [
    { valueBasis: 'declining', annualLoss: 0.2, price: 45_000 },
    { valueBasis: 'by-age', carAge: 2 },
    { valueBasis: 'schedule', schedule: 'straight-line' },
    { valueBasis: 'schedule', schedule: 'sum-of-years', lifeYears: 3 },
    { valueBasis: 'schedule', schedule: 'double-declining' },
  ];

  it('each have a step that gives the resale', () => {
    for (const way of ways) {
      const found = answer(way);
      const step = found.working.find(({ id }) => id === 'resaleValue')!;
      expect(step.result.value).to.equal(figure(found, 'resaleProceeds'));
    }
    // 45 000 falling by a fifth for five years (calculatey.pages.dev).
    expect(figure(answer(ways[0]), 'resaleProceeds')).to.be.closeTo(14_745.6, 1e-9);
  });
});

describe('the dealer’s side', () => {
  it('is the dealer’s model where both know the same: the sale, the service, the car handed over', () => {
    const rate = { discountRate: 0.15, timing: 'middle' } as const;
    const dealerShares = (answer().inputs['dealerShares'] as OwnershipInputs['dealerShares']).map((row, index) =>
      index === 0 ? { ...row, capture: 0.6, margin: 0.45 } : { ...row, capture: 0 },
    );
    const ours = answer({ ...rate, years: 4, service: 35_000, dealerShares, saleCapture: 1, tradeInCapture: 0.25 });
    const theirs = valueOf(
      calculate(
        'dealer',
        {
          ...rate,
          clientType: 'trade-in',
          saleGrossBasis: 'known',
          saleGross: 100_000,
          financeInsuranceGross: 0,
          cycleYears: 4,
          horizon: 'cycle',
          serviceVisits: 1,
          serviceGross: 35_000 * 0.45,
          serviceBasis: 'table',
          serviceByAge: [{ share: 0.6, visits: null, gross: null }],
          tradeInProbability: 0.25,
          tradeInGross: 60_000,
          repurchaseProbability: 0,
        },
        { language: 'ru' },
      ),
    );
    expect(figure(ours, 'dealerLifetimeValue')).to.be.closeTo(figure(theirs, 'lifetimeValue'), 1e-6);
  });

  it('sorts what ten more points bring, the most first', () => {
    const gains = group(answer({ finance: 'loan', tyres: 'yes', wash: 1000, repairs: 20_000 }), 'captureValue').rows;
    expect(gains.length).to.be.above(5);
    const values = gains.map(({ values: [gain] }) => gain!);
    expect(values).to.deep.equal([...values].sort((one, other) => other - one));
  });
});

describe('every answer of the ownership comparer', () => {
  const inputs = fc.oneof(everydayInputs(ownership.questions), extremeInputs(ownership.questions));

  function forEveryAnswer(check: (found: Answer) => void): void {
    let answered = 0;
    fc.assert(
      fc.property(inputs, (given: AnyInputs) => {
        const outcome = answerOf(ownership, given, 'ru');
        if (!outcome.ok) return;
        answered += 1;
        check(outcome.value);
      }),
      { numRuns: 150 },
    );
    expect(answered).to.be.above(75);
  }

  it('has only finite numbers, and says why where there is none', () => {
    forEveryAnswer(({ figures, breakdown, series, groups, flows }) => {
      for (const { id, value, state } of [...figures, ...breakdown]) {
        if (value === null) expect(state, id).to.equal('none');
        else expect(Number.isFinite(value), `${id} is ${value}`).to.equal(true);
      }
      for (const { id, points } of series)
        for (const { value } of points) expect(Number.isFinite(value), id).to.equal(true);
      for (const { id, rows } of groups)
        for (const value of rows.flatMap(({ values }) => values))
          expect(value === null || Number.isFinite(value), id).to.equal(true);
      for (const { value } of flows ?? []) expect(Number.isFinite(value) && value > 0).to.equal(true);
    });
  });

  it('has parts that sum to the headline to the last digit, and steps that are the figures', () => {
    forEveryAnswer((found) => {
      const sum = found.breakdown.reduce((total, { value }) => total + value!, 0);
      expect(sum).to.equal(figure(found, 'totalCost'));
      for (const { id, expression, result } of found.working) {
        expect(evaluate(expression), id).to.equal(result.value);
        const same = found.figures.find((one) => one.id === id) ?? found.breakdown.find((one) => one.id === id);
        if (same !== undefined && same.value !== null) expect(result.value, id).to.equal(same.value);
      }
      expect(found.working.some(({ id }) => id === 'totalCost')).to.equal(true);
    });
  });

  it('has as many measures as values in every row, and no two rows alike', () => {
    forEveryAnswer(({ groups }) => {
      for (const { id, measures, rows } of groups) {
        for (const { values } of rows) expect(values, id).to.have.length(measures.length);
        expect(new Set(rows.map((row) => row.id)).size, id).to.equal(rows.length);
      }
    });
  });
});
