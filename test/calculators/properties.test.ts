import { expect } from 'chai';
import type { Answer } from '../../src/calculators/answer.js';
import { answerOf } from '../../src/calculators/answer-of.js';
import { CALCULATORS, calculate } from '../../src/calculators/calculate.js';
import { inputProblems } from '../../src/calculators/limits.js';
import type { LtvInputs } from '../../src/calculators/ltv/ltv.js';
import type { AnyInputs } from '../../src/calculators/question.js';
import { evaluate } from '../../src/core/expression/evaluate.js';
import fc from '../core/support/fast-check.js';
import { everydayInputs, extremeInputs, garbageInputs } from './support/arbitrary-inputs.js';

const { ltv } = CALCULATORS;
const everyday = everydayInputs(ltv.questions) as fc.Arbitrary<Partial<LtvInputs>>;
const extreme = extremeInputs(ltv.questions) as fc.Arbitrary<Partial<LtvInputs>>;

describe('every answer of the LTV calculator', () => {
  it('is there for most everyday inputs, so that these tests test something', () => {
    const answered = fc.sample(everyday, 500).filter((inputs) => calculate('ltv', inputs).ok);
    expect(answered.length).to.be.above(250);
  });

  it('has only finite numbers, and says why where there is none', () => {
    forEveryAnswer(fc.oneof(everyday, extreme), ({ figures, breakdown, series, working }) => {
      for (const { id, value, state } of [...figures, ...breakdown]) {
        if (value === null) expect(state, id).to.be.oneOf(['infinite', 'never', 'beyond', 'impossible']);
        else expect(Number.isFinite(value), `${id} is ${value}`).to.equal(true);
      }
      for (const { points } of series) for (const point of points) expect(Number.isFinite(point.value)).to.equal(true);
      for (const { id, result } of working) expect(Number.isFinite(result.value), id).to.equal(true);
    });
  });

  it('has parts that sum to the headline', () => {
    forEveryAnswer(fc.oneof(everyday, extreme), (answer) => {
      const parts = answer.breakdown.map(({ value }) => value!);
      const size = Math.max(...parts.map(Math.abs));
      expectClose(
        parts.reduce((total, part) => total + part, 0),
        headlineOf(answer),
        size,
      );
    });
  });

  it('shows a working that is the computation: each step is what its formula gives, the last one is the headline', () => {
    forEveryAnswer(fc.oneof(everyday, extreme), (answer) => {
      for (const { id, expression, result } of answer.working) expect(result.value, id).to.equal(evaluate(expression));
      const steps = answer.working.filter(({ id }) => id === 'lifetimeValue');
      expect(steps.map(({ result }) => result.value)).to.deep.equal([headlineOf(answer)]);
    });
  });

  it('draws a cumulative margin that never passes the value of a whole life that earns money', () => {
    forEveryAnswer(everyday, (answer) => {
      if (answer.inputs['horizonYears'] !== null || headlineOf(answer) <= 0) return;
      expect(cumulative(answer).at(-1)!.value).to.be.at.most(headlineOf(answer) * (1 + 1e-9));
    });
  });

  it('draws a cumulative margin that ends at the headline where a horizon is counted', () => {
    const withHorizon = everyday.chain((inputs) =>
      fc.integer({ min: 1, max: 30 }).map((horizonYears) => ({ ...inputs, horizonYears })),
    );
    forEveryAnswer(withHorizon, (answer) => {
      expectClose(cumulative(answer).at(-1)!.value, headlineOf(answer), Math.abs(headlineOf(answer)));
    });
  });

  it('draws customers who only ever leave, from all of them to at most all of them', () => {
    forEveryAnswer(fc.oneof(everyday, extreme), ({ series }) => {
      const values = series.find(({ id }) => id === 'survival')!.points.map(({ value }) => value);
      expect(values[0]).to.equal(1);
      values.slice(1).forEach((value, index) => expect(value).to.be.within(0, values[index]!));
    });
  });

  it('is frozen all the way down, and the same after a round trip through JSON', () => {
    forEveryAnswer(everyday, (answer) => {
      expectFrozen(answer);
      expect(JSON.parse(JSON.stringify(answer))).to.deep.equal(answer);
    });
  });
});

describe('the lifetime value', () => {
  const rate = everyday.map((inputs) => ({
    ...inputs,
    churnBasis: 'rate' as const,
    extraCost: 0,
    grossMargin: Math.abs(inputs.grossMargin ?? 0.5),
  }));

  it('falls, or at least does not rise, as more customers leave', () => {
    const share = fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 1000);
    fc.assert(
      fc.property(rate, share, share, (inputs, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((churn) =>
          calculate('ltv', { ...inputs, churn }),
        );
        if (!less!.ok || !more!.ok) return;
        expect(headlineOf(more!.value)).to.be.at.most(headlineOf(less!.value) * (1 + 1e-9));
      }),
    );
  });

  it('falls as money loses its worth faster', () => {
    const percent = fc.integer({ min: 0, max: 100 }).map((share) => share / 100);
    fc.assert(
      fc.property(rate, percent, percent, (inputs, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((discountRate) =>
          calculate('ltv', { ...inputs, discountRate }),
        );
        if (!less!.ok || !more!.ok) return;
        expect(headlineOf(more!.value)).to.be.at.most(headlineOf(less!.value) * (1 + 1e-9));
      }),
    );
  });

  it('is in no currency: with all money doubled, every amount doubles and nothing else changes', () => {
    // Doubling is exact in binary, so equality is meant literally.
    fc.assert(
      fc.property(everyday, (inputs) => {
        const [one, two] = [calculate('ltv', inputs), calculate('ltv', withMoneyTimes(2, inputs))];
        expect(two.ok).to.equal(one.ok);
        if (!one.ok || !two.ok) return;
        const doubled = one.value.figures.map((figure) =>
          figure.unit === 'money' && figure.value !== null ? { ...figure, value: figure.value * 2 } : figure,
        );
        expect(two.value.figures).to.deep.equal(doubled);
        expect(two.value.notes.map(({ id }) => id)).to.deep.equal(one.value.notes.map(({ id }) => id));
      }),
    );
  });

  it('is the same for the same life, given as churn a month or as a lifespan in months', () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 600 }), (inputs, lifespan) => {
        const monthly = {
          ...inputs,
          purchaseFrequencyPeriod: 'month',
          churnPeriod: 'month',
          lifespanPeriod: 'month',
        } as const;
        const byChurn = calculate('ltv', { ...monthly, churnBasis: 'rate', churn: 1 / lifespan });
        const byLife = calculate('ltv', { ...monthly, churnBasis: 'lifespan', lifespan });
        expect(byLife.ok).to.equal(byChurn.ok);
        if (byChurn.ok && byLife.ok)
          expectClose(headlineOf(byLife.value), headlineOf(byChurn.value), Math.abs(headlineOf(byChurn.value)));
      }),
    );
  });
});

describe('what strangers give', () => {
  it('makes calculate throw nothing but a TypeError that says who throws it', () => {
    fc.assert(
      fc.property(garbageInputs(ltv.questions), (garbage) => {
        try {
          calculate('ltv', garbage as never);
        } catch (error) {
          expect(error).to.be.instanceOf(TypeError);
          expect((error as Error).message).to.match(/^calculate (requires|got) /);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws once the shape is right, however extreme the numbers', () => {
    fc.assert(
      fc.property(extreme, (inputs) => {
        const outcome = answerOf(ltv, inputs as AnyInputs, 'en');
        if (outcome.ok) return;
        expect(outcome.issues).not.to.be.empty;
        for (const { field, limit, suggestion } of outcome.issues) {
          expect(
            ltv.questions.map(({ id }) => id),
            field,
          ).to.include(field);
          if (limit !== undefined) expect(Number.isFinite(limit), `limit of ${field}`).to.equal(true);
          if (suggestion)
            expect(inputProblems(ltv.questions, { [suggestion.field]: suggestion.value })).to.deep.equal([]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is not touched: neither frozen nor changed', () => {
    const cohortSurvivors = [1000, 800, 700, 650];
    const inputs = { churnBasis: 'cohort', cohortSurvivors } as const;
    expect(calculate('ltv', inputs).ok).to.equal(true);
    expect([Object.isFrozen(inputs), Object.isFrozen(cohortSurvivors)]).to.deep.equal([false, false]);
    cohortSurvivors.push(640);
    expect(cohortSurvivors).to.have.length(5);
  });
});

function forEveryAnswer(inputs: fc.Arbitrary<Partial<LtvInputs>>, check: (answer: Answer) => void): void {
  fc.assert(
    fc.property(inputs, (given) => {
      const outcome = calculate('ltv', given);
      if (outcome.ok) check(outcome.value);
    }),
    { numRuns: 400 },
  );
}

function headlineOf({ figures, headline }: Answer): number {
  return figures.find(({ id }) => id === headline.figure)!.value!;
}

function cumulative({ series }: Answer) {
  return series.find(({ id }) => id === 'cumulativeMargin')!.points;
}

function withMoneyTimes(factor: number, inputs: Partial<LtvInputs>): Partial<LtvInputs> {
  const money = ltv.questions
    .filter(({ kind }) => kind === 'money')
    .map(({ id, default: value }) => [id, value] as const);
  const given = Object.fromEntries(money.map(([id, value]) => [id, (inputs as AnyInputs)[id] ?? value]));
  const scaled = Object.entries(given).map(([id, value]) => [id, typeof value === 'number' ? value * factor : value]);
  return { ...inputs, ...Object.fromEntries(scaled) };
}

function expectClose(actual: number, expected: number, size: number): void {
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).to.be.at.most(
    1e-9 * Math.max(size, Number.MIN_VALUE),
  );
}

function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect(Object.isFrozen(value)).to.equal(true);
  Object.values(value).forEach(expectFrozen);
}
