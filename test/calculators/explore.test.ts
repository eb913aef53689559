import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import * as calculators from '../../src/calculators/index.js';
import type { AnyInputs, Calculator, Draws, DrawsPlan, Outcome } from '../../src/calculators/index.js';
import { answerOf } from '../../src/calculators/answer-of.js';
import type { Figure } from '../../src/calculators/answer.js';
import { comparedFigures } from '../../src/calculators/explore/figures.js';
import { intervalOf, isWhole } from '../../src/calculators/explore/number-questions.js';
import { MOST_CHANGES } from '../../src/core/explore/attribute.js';
import { completeInputs } from '../../src/calculators/inputs.js';
import { inputProblems } from '../../src/calculators/limits.js';
import { isAsked, isNumberQuestion, type NumberQuestion } from '../../src/calculators/question.js';
import { docstringExamples } from '../core/support/docstring-examples.js';
import { expectClose, issuesOf, valueOf } from '../core/support/expect-outcome.js';
import fc from '../core/support/fast-check.js';
import { everydayInputs, extremeInputs, plausibleInputs } from './support/arbitrary-inputs.js';
import { toy } from './support/toy-calculator.js';

const { CALCULATORS, breakEvenTarget, compareScenarios, createDraws, goalSeek, sensitivity } = calculators;
const { ltv } = CALCULATORS;
const ALL: readonly Calculator[] = [toy, ...Object.values({ ...CALCULATORS, segments: withNumbers() })];
const plain = { discountRate: 0 } as const;

describe('what matters most', () => {
  const rowOf = (inputs: AnyInputs, question: string, options = {}) =>
    valueOf(sensitivity(toy, inputs, options)).rows.find((row) => row.question === question);

  it('moves money by a part of itself, shares by points and whole numbers by one at the least', () => {
    expect(rowOf({}, 'price')).to.deep.equal({
      question: 'price',
      input: 10,
      low: { input: 9, clamped: false, value: 23 },
      high: { input: 11, clamped: false, value: 27 },
      swing: 4,
    });
    const { low, high } = rowOf({}, 'share', { sharePoints: 0.02 })!;
    expect([low.input, high.input]).to.deep.equal([0.48, 0.52]);
    expect(rowOf({}, 'staff')).to.deep.include({ low: { input: 3, clamped: false, value: 20 }, swing: 10 });
    expect(rowOf({ staff: 26 }, 'staff')!.high.input).to.equal(29);
    expect(rowOf({}, 'price', { relativeStep: 0.5 })!.low.input).to.equal(5);
  });

  it('moves a whole nought by one too', () => {
    const counts = { churnBasis: 'counts', customersAtStart: 1000, customersNew: 0, customersAtEnd: 900 };
    const { rows } = valueOf(sensitivity(ltv, { ...plain, ...counts }));
    const { low, high } = rows.find(({ question }) => question === 'customersNew')!;
    expect([low.input, low.clamped, high.input, high.clamped]).to.deep.equal([0, true, 1, false]);
  });

  it('stops at limits and says so, also at one that is not allowed itself', () => {
    expect(rowOf({ share: 1 }, 'share')!.high).to.deep.equal({ input: 1, clamped: true, value: 45 });
    expect(rowOf({ staff: 1 }, 'staff')!.low).to.deep.include({ input: 1, clamped: true });
    expect(rowOf({ price: 2.2 }, 'price', { relativeStep: 0.2 })!.low).to.deep.include({ input: 2.1, clamped: true });
  });

  it('has no row for what is not asked, not answered, not one number or cannot move', () => {
    const questions = (inputs: AnyInputs) => valueOf(sensitivity(toy, inputs)).rows.map(({ question }) => question);
    expect(questions({})).to.have.members(['price', 'staff', 'share']);
    expect(questions({ mode: 'scaled', bonus: 1, years: 3 })).to.include.members(['scale', 'bonus', 'years']);
    expect(valueOf(sensitivity(toy, {}, { relativeStep: 0, sharePoints: 0 })).rows).to.deep.equal([]);
  });

  it('sorts by swing and says why an end has no value', () => {
    const { rows, value } = valueOf(sensitivity(toy, { staff: 20, share: 0.995 }));
    expect(rows.map(({ swing }) => swing)).to.deep.equal(rows.map(({ swing }) => swing).sort((a, b) => b - a));
    const { high, low, swing } = rows.find(({ question }) => question === 'share')!;
    expect(high).to.deep.equal({
      input: 1,
      clamped: true,
      value: null,
      reason: { field: 'share', code: 'too-many-at-once' },
    });
    expectClose(swing, value - low.value!);
  });

  it('has the values of a direct recomputation, on every calculator', () => {
    for (const calculator of ALL) {
      forInputs(everydayInputs(calculator.questions), 60, (inputs) => {
        const found = sensitivity(calculator, inputs, { sharePoints: 0.05 });
        const direct = answerOf(calculator, inputs, 'en');
        expect(found.ok).to.equal(direct.ok);
        if (!found.ok) return;
        expect(found.value.value).to.equal(headlineIn(calculator, inputs));
        for (const { question, low, high } of found.value.rows) {
          for (const { input, value, reason } of [low, high]) {
            expect(value).to.equal(headlineIn(calculator, { ...inputs, [question]: input }));
            expect(reason === undefined).to.equal(value !== null);
          }
        }
      });
    }
  });

  it('has no value that differences and sums could not hold', () => {
    const of = (value: number) => sensitivity({ ...toy, headlineValue: () => value }, {});
    expect([1e300, -1e300].map((value) => valueOf(of(value)).value)).to.deep.equal([1e300, -1e300]);
    for (const value of [1.1e300, -1.1e300, NaN])
      expect(issuesOf(of(value))).to.deep.equal([{ field: 'total', code: 'no-value' }]);
  });

  it('gives the reasons for a missing answer as calculate does', () => {
    const direct = answerOf(ltv, { churn: 2 }, 'en');
    expect(sensitivity(ltv, { churn: 2 })).to.deep.equal(direct);
    const endless = { churn: 0, discountRate: 0 };
    expect(issuesOf(sensitivity(ltv, endless))).to.deep.equal(issuesOf(answerOf(ltv, endless, 'en')));
  });

  it('takes the presets of the language', () => {
    const rate = (language: 'en' | 'ru') =>
      valueOf(sensitivity(ltv, {}, { language })).rows.find(({ question }) => question === 'discountRate')!.input;
    expect([rate('en'), rate('ru')]).to.deep.equal([0.1, 0.2]);
  });
});

describe('a goal', () => {
  for (const calculator of ALL) {
    it(`is reached by the input that it names: ${calculator.id}`, () => {
      let reached = 0;
      const goal = fc.record({
        inputs: everydayInputs(calculator.questions),
        question: fc.constantFrom(...numbersOf(calculator)),
        factor: fc.constantFrom(0.1, 0.5, 0.9, 1.1, 2, 10),
      });
      fc.assert(
        fc.property(goal, ({ inputs, question, factor }) => {
          const now = headlineIn(calculator, inputs);
          if (now === null) return;
          const target = now * factor;
          const found = goalSeek(calculator, inputs, question.id, target);
          if (found.state !== 'found') return;
          reached += 1;
          const again = headlineIn(calculator, { ...inputs, [question.id]: found.input });
          expect(again).to.equal(found.value);
          if (isWhole(question)) expect(again).to.be.at.least(target);
          else expectClose(again! / target || 1, 1, 1e-6);
        }),
        { numRuns: 300 },
      );
      expect(reached, calculator.id).to.be.above(15);
    });
  }

  it('is the churn at which a customer is worth twice as much: half of it', () => {
    const goal = goalSeek(ltv, plain, 'churn', 1000);
    expect(goal).to.deep.include({ state: 'found', interval: { lower: 0, upper: 1 }, target: 1000, question: 'churn' });
    if (goal.state === 'found') expectClose(goal.input, 0.05);
  });

  it('may be far away', () => {
    const goal = goalSeek(ltv, plain, 'averagePurchase', 1e9);
    if (goal.state !== 'found') expect.fail(goal.state);
    expectClose(goal.input, 1e8);
    const unlimited = goalSeek(toy, {}, 'price', 2e12 + 5);
    if (unlimited.state !== 'found') expect.fail(unlimited.state);
    expectClose(unlimited.input, 1e12);
  });

  it('is the acquisition cost, to break even', () => {
    const inputs = { ...plain, acquisitionCost: 200 };
    const target = breakEvenTarget(ltv, inputs);
    expect(target).to.equal(200);
    const goal = goalSeek(ltv, inputs, 'churn', target!);
    if (goal.state !== 'found') expect.fail(goal.state);
    expectClose(goal.input, 0.25);
    const [, net] = ['lifetimeValue', 'netLifetimeValue'].map((id) => {
      const answer = valueOf(answerOf(ltv, { ...inputs, churn: goal.input }, 'en'));
      return answer.figures.find((figure) => figure.id === id)!.value!;
    });
    expect(net).to.be.closeTo(0, 1e-6);
    expect([breakEvenTarget(ltv, {}), breakEvenTarget(toy, {})]).to.deep.equal([null, null]);
  });

  it('is the one of several inputs that is nearest to the present one', () => {
    const square: Calculator = { ...toy, headlineValue: ({ bonus }: { bonus: number }) => bonus ** 2 };
    for (const [bonus, nearest] of [
      [50, 10],
      [-50, -10],
    ] as const) {
      const goal = goalSeek(square, { bonus }, 'bonus', 100);
      if (goal.state !== 'found') expect.fail(goal.state);
      expectClose(goal.input, nearest);
    }
  });

  it('is not looked for at a limit that must be exceeded', () => {
    // A price of 1.5 would do, and only above 2 there is one.
    const goal = goalSeek(toy, {}, 'price', 8);
    if (goal.state !== 'out-of-reach') expect.fail(goal.state);
    expect(goal.lowest.input).to.be.above(2);
  });

  it('is no cost that the calculator does not ask for', () => {
    expect(breakEvenTarget(toy, { acquisitionCost: 5 })).to.equal(null);
  });

  it('takes the least whole number that reaches it', () => {
    expect(goalSeek(toy, {}, 'staff', 61)).to.deep.include({ state: 'found', input: 12, value: 65 });
    const years = goalSeek(ltv, plain, 'horizonYears', 499);
    if (years.state !== 'found') expect.fail(years.state);
    const worth = (horizonYears: number) => headlineIn(ltv, { ...plain, horizonYears })!;
    expect(worth(years.input)).to.be.at.least(499);
    expect(worth(years.input - 1)).to.be.below(499);
  });

  it('may be out of reach: then the ends and the nearest are told', () => {
    expect(goalSeek(ltv, plain, 'grossMargin', 2000)).to.deep.equal({
      question: 'grossMargin',
      target: 2000,
      interval: { lower: -10, upper: 1 },
      state: 'out-of-reach',
      nearest: { input: 1, value: 1000 },
      lowest: { input: -10, value: -10000 },
      highest: { input: 1, value: 1000 },
    });
  });

  it('says that an input has no effect, also because it is not asked', () => {
    for (const question of ['acquisitionCost', 'lifespan', 'loyaltyReward']) {
      expect(goalSeek(ltv, plain, question, 1000)).to.deep.include({ state: 'no-effect', value: 500 });
    }
  });

  it('is found from an input that has no answer or is out of its limits, but not when another one is', () => {
    for (const churn of [0, 3, -1]) {
      const goal = goalSeek(ltv, { ...plain, churn }, 'churn', 500);
      if (goal.state !== 'found') expect.fail(goal.state);
      expectClose(goal.input, 0.1);
    }
    const spoilt = goalSeek(ltv, { churn: 3 }, 'averagePurchase', 500);
    expect(spoilt).to.deep.include({ state: 'no-value' });
    expect(spoilt).to.have.nested.property('reason.field', 'churn');
    expect(goalSeek(ltv, { churn: 3 }, 'lifespan', 500)).to.deep.include({ state: 'no-value' });
    expect(goalSeek(toy, { staff: 20, share: 1 }, 'price', 500)).to.have.nested.property('reason.field', 'share');
  });
});

describe('where a goal is looked for', () => {
  const question = (more: Partial<NumberQuestion> = {}): NumberQuestion => ({
    ...{ id: 'one', kind: 'money', level: 'simple', default: 5 },
    ...more,
  });
  const limited = question({ minimum: 0, maximum: 10 });

  it('is from one limit to the other, around the present input as far as that is allowed', () => {
    const whole = false;
    expect(intervalOf(limited, 3)).to.deep.equal({ lower: 0, upper: 10, present: 3, whole });
    expect(intervalOf(limited, 50).present).to.equal(10);
    expect(intervalOf(limited, -50).present).to.equal(0);
    expect(intervalOf(question({ above: 2, maximum: 10 }), 1)).to.include({ lower: 2, present: 2 });
    expect(intervalOf(question({ ...limited, kind: 'count' }), 3.4)).to.include({ present: 3, whole: true });
  });

  it('is a million millions where there is no limit, or a thousand times as far as the input', () => {
    for (const [present, far] of [
      [2, 1e12],
      [-2, 1e12],
      [5e10, 5e13],
      [-5e10, 5e13],
      [1e308, Number.MAX_VALUE],
    ] as const)
      expect(intervalOf(question(), present)).to.include({ lower: -far, upper: far });
    expect(intervalOf(question(), null)).to.include({ lower: -1e12, upper: 1e12, present: 5 });
  });

  it('begins without an input at the default, at the middle of the slider, or at the lower limit', () => {
    expect(intervalOf(limited, null).present).to.equal(5);
    expect(intervalOf(question({ ...limited, default: null }), null).present).to.equal(0);
    const slid = intervalOf(question({ ...limited, slider: { minimum: 2, maximum: 6, step: 1 } }), null);
    expect([slid.present, slid.usual]).to.deep.equal([4, [2, 6]]);
    const beyond = intervalOf(question({ ...limited, slider: { minimum: -2, maximum: 16, step: 1 } }), 0);
    expect([beyond.present, beyond.usual]).to.deep.equal([0, [0, 10]]);
  });
});

describe('two scenarios', () => {
  const compared = (one: AnyInputs, other: AnyInputs, calculator: Calculator = toy) =>
    compareScenarios(calculator, { name: 'before', inputs: one }, { name: 'after', inputs: other });

  it('have their difference split by hand: price × staff × ½', () => {
    // 10·4·½ + 5 = 25, price alone 12·4·½ = 24, staff alone 10·6·½ = 30, both 36: price (4 + 6) ÷ 2, staff (10 + 12) ÷ 2.
    expect(compared({}, { price: 12, staff: 6 })).to.deep.include({
      first: { name: 'before', value: 25 },
      second: { name: 'after', value: 41 },
      difference: 16,
      changes: [['price'], ['staff']],
      causes: {
        state: 'known',
        method: 'shapley',
        shares: [
          { questions: ['price'], value: 5 },
          { questions: ['staff'], value: 11 },
        ],
      },
    });
  });

  it('count a table among the changes, and not one that says the same', () => {
    const rows = [
      { name: 'one', amount: 5 },
      { name: 'two', amount: 7 },
    ];
    expect(compared({}, { rows }).causes).to.deep.include({ shares: [{ questions: ['rows'], value: 7 }] });
    expect(compared({ rows: [{ amount: 5, name: 'one' }] }, {}).changes).to.deep.equal([]);
    expect(compared({}, {})).to.deep.include({
      difference: 0,
      causes: { state: 'known', method: 'shapley', shares: [] },
    });
  });

  it('keep a choice with the questions that it brings and takes away, and a number with its period', () => {
    const scaled = { mode: 'scaled', scale: 7, unit: 'year', price: 11 };
    expect(compared({ scale: 2 }, scaled).changes).to.deep.equal([['price'], ['mode', 'scale', 'unit']]);
    expect(compared({}, { scale: 7 }).changes, 'asked in neither').to.deep.equal([]);
    // What is undefined is not given, also beside an answer that is not allowed.
    expect(compared({ share: 2, price: undefined } as never, {}).changes).to.deep.equal([['share']]);
    const counts = { churnBasis: 'counts', customersNew: 90, churnPeriod: 'year', averagePurchase: 60 };
    expect(compared({ churn: 0.2 }, counts, ltv).changes).to.deep.equal([
      ['averagePurchase'],
      ['churnBasis', 'churn', 'customersNew', 'churnPeriod'],
    ]);
    expect(compared({}, { churn: 0.3, churnPeriod: 'year' }, ltv).changes).to.deep.equal([['churn', 'churnPeriod']]);
    // Counts have their period from the churn beside which it is asked, and which they stand for.
    const kept = { churnBasis: 'counts', customersAtStart: 1100 };
    expect(compared(kept, { ...kept, customersAtStart: 1200, churnPeriod: 'year' }, ltv).changes).to.deep.equal([
      ['customersAtStart', 'churnPeriod'],
    ]);
  });

  it('have shares that sum to the difference and the values of a direct recomputation, on every calculator', () => {
    for (const calculator of ALL) {
      let known = 0;
      const pair = fc.tuple(everydayInputs(calculator.questions), everydayInputs(calculator.questions));
      fc.assert(
        fc.property(pair, ([one, other]) => {
          const { first, second, difference, causes } = compared(one, other, calculator);
          expect(first.value).to.equal(headlineIn(calculator, one));
          expect(second.value).to.equal(headlineIn(calculator, other));
          if (causes.state === 'undefined') {
            expect(causes.reason).not.to.equal(undefined);
            return;
          }
          known += 1;
          const total = causes.shares.reduce((sum, { value }) => sum + value, 0);
          const size = Math.max(first.value!, ...causes.shares.map(({ value }) => Math.abs(value)));
          expect(Math.abs(total - difference!)).to.be.at.most(1e-9 * size);
        }),
        { numRuns: 60 },
      );
      expect(known, calculator.id).to.be.above(10);
    }
  });

  it('are equal the other way round, with the other sign', () => {
    const there = compared({}, { price: 12, staff: 6, bonus: 3 });
    const back = compared({ price: 12, staff: 6, bonus: 3 }, {});
    if (there.causes.state !== 'known' || back.causes.state !== 'known') expect.fail('no causes');
    back.causes.shares.forEach(({ value }, index) => {
      if (there.causes.state === 'known') expectClose(value, -there.causes.shares[index]!.value);
    });
  });

  it('have only their difference where some of the changes alone have no answer', () => {
    const { difference, causes } = compared({ staff: 20, share: 0.5 }, { staff: 5, share: 1 });
    expect(difference).to.equal(-50);
    expect(causes).to.deep.equal({ state: 'undefined', reason: { field: 'share', code: 'too-many-at-once' } });
  });

  it('have no difference where one of them has no answer', () => {
    const { first, second, difference, causes, figures } = compared({}, { share: 2 });
    expect([first.value, second.value, difference]).to.deep.equal([25, null, null]);
    expect(second.reason).to.deep.include({ field: 'share', code: 'above-maximum' });
    expect(causes).to.deep.equal({ state: 'undefined', reason: second.reason });
    expect(figures.every((figure) => figure.second === null && figure.difference === null)).to.equal(true);
  });

  it('have no difference where the first has no answer, for whose reason', () => {
    const { first, second, difference, causes } = compared({ share: 2 }, {});
    expect([first.value, second.value, difference]).to.deep.equal([null, 25, null]);
    expect(causes).to.deep.equal({ state: 'undefined', reason: first.reason });
  });

  it('have causes of as many changes as can be told apart, and no more', () => {
    const numbers = (count: number): NumberQuestion[] =>
      Array.from({ length: count }, (_, index) => ({ id: `q${index}`, kind: 'number', level: 'simple', default: 0 }));
    const causes = (count: number) => {
      const questions = numbers(count);
      const sum = (inputs: Record<string, number>) => Object.values(inputs).reduce((total, one) => total + one, 0);
      const calculator = { ...toy, questions, headlineValue: sum } as unknown as Calculator;
      const other = Object.fromEntries(questions.map(({ id }, index) => [id, index + 1]));
      return compareScenarios(
        { ...calculator, compute: () => ({ ok: false, issues: [{ field: 'q0', code: 'no-value' }] }) },
        { name: 'A', inputs: {} },
        { name: 'B', inputs: other },
      ).causes;
    };
    const known = causes(MOST_CHANGES);
    expect(known.state === 'known' && known.shares.map(({ value }) => value)).to.deep.equal(
      Array.from({ length: MOST_CHANGES }, (_, index) => index + 1),
    );
    expect(causes(MOST_CHANGES + 1)).to.deep.equal({
      ...{ state: 'undefined', reason: { field: 'changes', code: 'too-many', limit: MOST_CHANGES } },
    });
  });

  it('have their figures side by side', () => {
    const { figures } = compared({}, { staff: 6, unit: 'year', years: 2 });
    expect(figures.map(({ id, difference }) => [id, difference])).to.deep.equal([
      ['total', 40],
      ['staffCost', null],
      ['rest', null],
      ['years', null],
    ]);
    expect(figures[3]).to.deep.include({ first: null, second: { id: 'years', value: 2, unit: 'duration' } });
  });

  it('have no difference of figures that measure different things, or of one that is not there', () => {
    const figure = (unit: Figure['unit'], value: number | null, period?: 'year' | 'month'): Figure => ({
      ...{ id: 'one', unit, value },
      ...(period && { period }),
    });
    const difference = (first: readonly Figure[], second: readonly Figure[]) =>
      comparedFigures(first, second).map((compared) => compared.difference);
    expect(difference([figure('money', 3)], [figure('money', 5)])).to.deep.equal([2]);
    expect(difference([figure('money', 3)], [figure('share', 5)])).to.deep.equal([null]);
    expect(difference([figure('money', 3, 'year')], [figure('money', 5, 'month')])).to.deep.equal([null]);
    expect(difference([figure('money', 3, 'year')], [figure('money', 5, 'year')])).to.deep.equal([2]);
    expect(difference([figure('money', null)], [figure('money', 5)])).to.deep.equal([null]);
    expect(difference([figure('money', 3)], [figure('money', null)])).to.deep.equal([null]);
    expect(difference([], [figure('money', 5)])).to.deep.equal([null]);
    expect(difference([figure('money', -1e308)], [figure('money', 1e308)])).to.deep.equal([null]);
  });

  it('survive a round trip through JSON', () => {
    const scenario: calculators.Scenario = { name: 'Лояльность', inputs: { churn: 0.08, loyaltyProgramme: 'yes' } };
    const again = JSON.parse(JSON.stringify(scenario)) as calculators.Scenario;
    const result = compareScenarios(ltv, scenario, again);
    expect(result.difference).to.equal(0);
    expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
  });
});

describe('draws from ranges', () => {
  const money = { bonus: [0, 1000] } as const;

  it('have the percentiles of a uniform distribution where the headline is a line over one input', () => {
    const { spread, shareWithoutValue, draws, questions } = resultOf({ calculator: toy, inputs: {}, ranges: money });
    expect([draws, shareWithoutValue, questions]).to.deep.equal([10_000, 0, ['bonus']]);
    expect(spread!.percentile10).to.be.closeTo(25 + 100, 12);
    expect(spread!.percentile50).to.be.closeTo(25 + 500, 20);
    expect(spread!.percentile90).to.be.closeTo(25 + 900, 12);
    expect(spread!.mean).to.be.closeTo(525, 12);
  });

  it('have those of a triangular distribution over the sum of two, drawn independently', () => {
    // price × 4 × ½ from 500 to 1500, bonus from −500 to 500: p ≤ ½ lies at √(2p) of half the width.
    const ranges = { price: [250, 750], bonus: [-500, 500] } as const;
    const { spread } = resultOf({ calculator: toy, inputs: {}, ranges });
    expect(spread!.percentile10).to.be.closeTo(5 + Math.sqrt(0.2) * 1000, 20);
    expect(spread!.percentile50).to.be.closeTo(5 + 1000, 20);
    expect(spread!.percentile90).to.be.closeTo(5 + 2000 - Math.sqrt(0.2) * 1000, 20);
  });

  it('take each whole number alike, both ends too', () => {
    const values = new Set<number>();
    const spy: Calculator = { ...toy, headlineValue: ({ staff }: { staff: number }) => (values.add(staff), staff) };
    const { spread } = resultOf({ calculator: spy, inputs: {}, ranges: { staff: [3, 6] } });
    expect([...values].sort()).to.deep.equal([3, 4, 5, 6]);
    const counts = spread!.bins.map(({ count }) => count).filter((count) => count > 0);
    expect(counts).to.have.length(4);
    for (const count of counts) expect(count).to.be.within(2350, 2650);
  });

  it('are the same for the same seed, whatever the slices and the order of the ranges, and others for another', () => {
    const ranges = { price: [5, 15], share: [0.2, 0.6], staff: [2, 8] } as const;
    const plan = { calculator: toy, inputs: {}, ranges, draws: 1000 };
    const once = resultOf(plan);
    const sliced = valueOf(createDraws({ ...plan, ranges: { staff: [2, 8], share: [0.2, 0.6], price: [5, 15] } }));
    for (let count = 1; !sliced.done; count += 1) {
      expect(sliced.result).to.equal(null);
      sliced.step(count % 3 === 0 ? undefined : count);
    }
    expect(sliced.result).to.deep.equal(once);
    expect(sliced.result).to.equal(sliced.result);
    expect(resultOf({ ...plan, seed: 2 }).spread).not.to.deep.equal(once.spread);
  });

  it('leave the draws of the other questions alone when a range comes along', () => {
    const drawnPrices = (ranges: DrawsPlan['ranges']) => {
      const prices: number[] = [];
      const spy: Calculator = { ...toy, headlineValue: ({ price }: { price: number }) => (prices.push(price), price) };
      resultOf({ calculator: spy, inputs: {}, ranges, draws: 50 });
      return prices;
    };
    expect(drawnPrices({ price: [5, 15], share: [0, 1] })).to.deep.equal(drawnPrices({ price: [5, 15] }));
  });

  it('stop when the time is up, and go on', () => {
    let clock = 0;
    const draws = valueOf(createDraws({ calculator: toy, inputs: {}, ranges: money, draws: 100 }));
    expect(draws.run(3, () => clock++)).to.equal(false);
    expect(draws.made).to.equal(32);
    expect([draws.total, draws.done, draws.result]).to.deep.equal([100, false, null]);
    expect(draws.run(1000, () => clock++)).to.equal(true);
    expect([draws.made, draws.done]).to.deep.equal([100, true]);
    expect(draws.step(), 'all are made').to.equal(true);
    // However long the time is, nothing is left to do.
    expect(draws.run(1, () => 0)).to.equal(true);
  });

  it('count those without a value apart', () => {
    const plan = { calculator: toy, inputs: { share: 1 }, ranges: { staff: [8, 12] } } as const;
    const { shareWithoutValue, spread } = resultOf(plan);
    expect(shareWithoutValue).to.be.closeTo(0.4, 0.02);
    expect(spread!.percentile90).to.equal(105);
    expect(resultOf({ ...plan, ranges: { staff: [11, 12] } })).to.deep.include({ shareWithoutValue: 1, spread: null });
  });

  it('are pictured from the first to the last percentile, and the rest is counted', () => {
    const { spread } = resultOf({ calculator: ltv, inputs: plain, ranges: { churn: [0.0001, 0.2] } });
    const { bins, below, above } = spread!;
    const counted = bins.reduce((sum, { count }) => sum + count, 0);
    expect(counted + below + above).to.equal(10_000);
    expect([below, above]).to.deep.equal([100, 100]);
    expect(bins[0]!.from).to.be.at.most(spread!.percentile10);
    expect(bins.at(-1)!.to).to.be.at.least(spread!.percentile90);
  });

  it('are one value where nothing is uncertain', () => {
    const { spread } = resultOf({ calculator: ltv, inputs: plain, ranges: { churn: [0.1, 0.1] }, draws: 50 });
    expect(spread).to.deep.include({ percentile10: 500, percentile90: 500, below: 0, above: 0 });
    expect(spread!.bins).to.deep.equal([{ from: 500, to: 500, count: 50, share: 1 }]);
  });

  it('leave aside the range of a question that is not asked, whatever it says', () => {
    const ranges = { lifespan: [-5, 2], churn: [0.05, 0.1] } as const;
    expect(resultOf({ calculator: ltv, inputs: plain, ranges, draws: 10 }).questions).to.deep.equal(['churn']);
  });

  it('do not need the input whose range is given', () => {
    for (const churn of [7, 0]) {
      const { spread } = resultOf({
        calculator: ltv,
        inputs: { ...plain, churn },
        ranges: { churn: [0.1, 0.1] },
        draws: 5,
      });
      expect(spread!.mean).to.be.closeTo(500, 1e-9);
    }
  });

  it('are refused where a range or an input crosses a limit', () => {
    const codes = (inputs: AnyInputs, ranges: DrawsPlan['ranges']) => {
      const draws = createDraws({ calculator: toy, inputs, ranges, draws: 1 });
      return draws.ok ? [] : draws.issues.map(({ field, code }) => `${field} ${code}`);
    };
    expect(codes({}, { share: [-0.1, 0.5], staff: [1.5, 3] })).to.deep.equal([
      'staff not-whole',
      'share below-minimum',
    ]);
    expect(codes({}, { price: [2, 3] })).to.deep.equal(['price not-above']);
    // The upper end too; and of a range that lies beyond as a whole one end is enough to say.
    expect(codes({}, { share: [0.5, 1.5] })).to.deep.equal(['share above-maximum']);
    expect(codes({}, { staff: [200, 300] })).to.deep.equal(['staff above-maximum']);
    expect(codes({}, { share: [2, -1] })).to.deep.equal([
      ...['share above-maximum', 'share below-minimum', 'share range-reversed'],
    ]);
    expect(codes({}, { price: [9, 9] })).to.deep.equal([]);
    expect(issuesOf(createDraws({ calculator: toy, inputs: {}, ranges: { price: [9, 3] } }))[0]!.limit).to.equal(3);
    expect(codes({}, { price: [9, 3] })).to.deep.equal(['price range-reversed']);
    expect(codes({ bonus: 5000 }, { price: [3, 9] })).to.deep.equal(['bonus above-maximum']);
  });
});

describe('exploring', () => {
  it('never throws and never lets a NaN out, whatever a person has typed', () => {
    for (const calculator of ALL) {
      const inputs = fc.oneof(extremeInputs(calculator.questions), plausibleInputs(calculator.questions));
      const all = fc.tuple(inputs, inputs, fc.constantFrom(...numbersOf(calculator)), fc.double({ noNaN: true }));
      fc.assert(
        fc.property(all, ([one, other, question, number]) => {
          const rightType = (given: AnyInputs) =>
            inputProblems(calculator.questions, given).every(({ type }) => type === 'limit');
          fc.pre(rightType(one) && rightType(other));
          const target = Number.isFinite(number) ? number : 1;
          expectPlain(sensitivity(calculator, one));
          expectPlain(goalSeek(calculator, one, question.id, target));
          expectPlain(compareScenarios(calculator, { name: '', inputs: one }, { name: '', inputs: other }));
          const ranges = { [question.id]: limitsOf(question) };
          const draws = createDraws({ calculator, inputs: one, ranges, draws: 30 });
          if (draws.ok) expectPlain(finished(draws));
          else expectPlain(draws);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('leaves what it is given as it was', () => {
    const inputs = Object.freeze({ churnBasis: 'cohort', cohortSurvivors: Object.freeze([1000, 800, 700, 650]) });
    sensitivity(ltv, inputs);
    goalSeek(ltv, inputs, 'averagePurchase', 100);
    compareScenarios(ltv, { name: 'A', inputs }, { name: 'B', inputs: {} });
    resultOf({ calculator: ltv, inputs, ranges: { averagePurchase: [1, 2] }, draws: 5 });
    const list = [1000, 800, 700, 650];
    sensitivity(ltv, { churnBasis: 'cohort', cohortSurvivors: list });
    expect(Object.isFrozen(list)).to.equal(false);
  });

  it('refuses a programmer’s mistakes by name', () => {
    const A = { name: 'A', inputs: {} };
    const mistakes: readonly [() => unknown, ErrorConstructor, string][] = [
      [() => sensitivity(ltv, { chrun: 1 }), TypeError, 'sensitivity got an unknown input "chrun"'],
      [() => sensitivity(ltv, { churn: 'x' }), TypeError, 'sensitivity requires churn as a finite number, got "x"'],
      [() => sensitivity(ltv, null as never), TypeError, 'sensitivity requires inputs as an object'],
      [() => sensitivity(ltv, {}, { relativeStep: 2 }), RangeError, 'sensitivity requires relativeStep from 0 to 1'],
      [() => sensitivity(ltv, {}, { sharePoints: NaN }), TypeError, 'sensitivity requires sharePoints'],
      [() => goalSeek(ltv, {}, 'timing', 1), TypeError, 'goalSeek requires a question answered with a number'],
      [() => goalSeek(ltv, {}, 'churn', NaN), TypeError, 'goalSeek requires target as a finite number'],
      [
        () => goalSeek(ltv, { timing: 'never' }, 'churn', 1),
        TypeError,
        'goalSeek requires timing as one of start, middle, end, after-first',
      ],
      [
        () => compareScenarios(ltv, A, { name: 'B', inputs: { x: 1 } }),
        TypeError,
        'compareScenarios got an unknown input "x"',
      ],
      [
        () => createDraws({ calculator: ltv, inputs: {}, ranges: { timing: [0, 1] } }),
        TypeError,
        'createDraws requires a question answered with a number, got "timing"',
      ],
      [
        () => createDraws({ calculator: ltv, inputs: {}, ranges: { churn: [0, NaN] } }),
        TypeError,
        'createDraws requires ranges.churn[1] as a finite number, got NaN',
      ],
      [
        () => createDraws({ calculator: ltv, inputs: {}, ranges: { churn: [Infinity, 1] } }),
        TypeError,
        'createDraws requires ranges.churn[0] as a finite number, got Infinity',
      ],
      [
        () => createDraws({ calculator: ltv, inputs: { chrun: 1 }, ranges: {} }),
        TypeError,
        'createDraws got an unknown input "chrun"',
      ],
      [
        () => createDraws({ calculator: ltv, inputs: {}, ranges: {}, draws: 0 }),
        RangeError,
        'createDraws requires draws from 1',
      ],
    ];
    for (const [act, type, message] of mistakes) expect(act).to.throw(type, message);
  });

  for (const example of examples()) {
    it(`does what the docstring says: ${example.expression}`, () => {
      expect(example.expression).not.to.equal('');
      const names = { ...calculators, finished };
      const run = (expression: string): unknown =>
        new Function(...Object.keys(names), `return (${expression});`)(...Object.values(names));
      const [, printed] = /^≈ (-?\d+(?:\.\d+)?)$/.exec(example.expected) ?? [];
      const actual = run(example.expression);
      if (printed === undefined) expect(actual).to.deep.equal(run(example.expected));
      else expect(actual).to.be.closeTo(Number(printed), 0.5000001 * 10 ** -(printed.split('.')[1] ?? '').length);
    });
  }
});

function examples() {
  const folder = new URL('../../src/calculators/explore/', import.meta.url);
  return readdirSync(folder).flatMap((path) =>
    docstringExamples({ path, text: readFileSync(new URL(path, folder), 'utf8') }),
  );
}

/** What `calculate` gives as the headline; `null` where there is none. */
function headlineIn(calculator: Calculator, inputs: AnyInputs): number | null {
  const answer = answerOf(calculator, inputs, 'en');
  return answer.ok ? answer.value.figures.find(({ id }) => id === answer.value.headline.figure)!.value : null;
}

function forInputs(inputs: fc.Arbitrary<AnyInputs>, numRuns: number, check: (inputs: AnyInputs) => void): void {
  fc.assert(
    fc.property(inputs, (given) => {
      check(given);
    }),
    { numRuns },
  );
}

/** Segments by the dealer's model: as they are asked at first, all their numbers stand in a table, which does not move. */
function withNumbers(): Calculator {
  const only: Readonly<Record<string, string>> = { segmentBasis: 'dealer', segmentWeights: 'clients' };
  const { segments } = CALCULATORS;
  const questions = segments.questions.map((question) => {
    const option = only[question.id];
    if (question.kind === 'choice' && option !== undefined) return { ...question, options: [option], default: option };
    if (question.kind !== 'table') return question;
    // Rows that are filled in: the others have no answer.
    const columns = question.columns.map((column) =>
      column.id === 'weight' ? { ...column, optional: undefined, minimum: 1 } : column,
    );
    return { ...question, columns };
  });
  return { ...segments, questions: questions as Calculator['questions'] };
}

function numbersOf({ questions }: Calculator): NumberQuestion[] {
  const defaults = completeInputs(questions, {}, 'en');
  return questions
    .filter(isNumberQuestion)
    .filter((question) => defaults.ok && isAsked(question, defaults.value, questions));
}

function limitsOf({ above, minimum, maximum = 1e6 }: NumberQuestion): readonly [number, number] {
  return [minimum ?? (above === undefined ? -1e6 : Math.floor(above) + 1), maximum];
}

function finished(draws: Outcome<Draws>) {
  const started = valueOf(draws);
  while (!started.step(1000));
  return started.result!;
}

function resultOf(plan: DrawsPlan) {
  return finished(createDraws(plan));
}

/** Frozen, and the same after a round trip through JSON: neither NaN nor an infinity survives one. */
function expectPlain(value: unknown): void {
  expect(Object.isFrozen(value)).to.equal(true);
  expect(withoutMinusNought(JSON.parse(JSON.stringify(value)))).to.deep.equal(withoutMinusNought(value));
}

/** JSON knows no −0. */
function withoutMinusNought(value: unknown): unknown {
  if (typeof value === 'number') return value + 0;
  if (Array.isArray(value)) return value.map(withoutMinusNought);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutMinusNought(inner)]));
}
