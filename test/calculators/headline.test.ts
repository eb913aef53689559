import { expect } from 'chai';
import { CALCULATORS } from '../../src/calculators/calculate.js';
import { computeWith, type Calculator } from '../../src/calculators/calculator.js';
import { completeInputs } from '../../src/calculators/inputs.js';
import type { AnyInputs } from '../../src/calculators/question.js';
import fc from '../core/support/fast-check.js';
import { everydayInputs, extremeInputs } from './support/arbitrary-inputs.js';

describe('the headline number alone', () => {
  for (const calculator of Object.values(CALCULATORS)) {
    it(`is that of the answer to the last digit: ${calculator.id}`, () => {
      const inputs = fc.oneof(everydayInputs(calculator.questions), extremeInputs(calculator.questions));
      fc.assert(
        fc.property(inputs, (given) => {
          expectTheSame(calculator, given);
        }),
        { numRuns: 2000 },
      );
    });
  }

  const choices = {
    churnBasis: ['rate', 'counts', 'lifespan', 'cohort'],
    timing: ['start', 'middle', 'end', 'after-first'],
    horizonYears: [null, 1, 3, 50],
    discountRate: [0, 0.1],
    marginGrowth: [0, 0.02],
    extraCost: [0, 3],
    purchaseFrequencyPeriod: ['month', 'year'],
    churnPeriod: ['month', 'quarter'],
  };

  it('is that of the answer for every way to ask of the business model', () => {
    let answered = 0;
    for (const given of everyCombination(choices)) answered += expectTheSame(CALCULATORS.ltv, given) ? 1 : 0;
    expect(answered).to.be.above(1500);
  });

  it('is that of the answer in whatever periods its numbers are told', () => {
    const periods = ['month', 'quarter', 'year'];
    const ways: readonly AnyInputs[] = [
      { churnBasis: 'rate', churn: 0.3 },
      { churnBasis: 'counts' },
      // More were kept than there were.
      { churnBasis: 'counts', customersAtEnd: 2000 },
      // Nobody was there, and more came than are there.
      { churnBasis: 'counts', customersAtStart: 0 },
      { churnBasis: 'counts', customersAtEnd: 50 },
      { churnBasis: 'lifespan', lifespan: 0.05 },
      { churnBasis: 'lifespan', lifespan: 1 },
      { churnBasis: 'lifespan', lifespan: 30 },
      { churnBasis: 'cohort' },
      // It grows, and nobody is lost.
      { churnBasis: 'cohort', cohortSurvivors: [100, 120, 90] },
      { churnBasis: 'cohort', cohortSurvivors: [100, 100, 100] },
      // A payment later is worth just as much.
      { churnBasis: 'rate', churn: 0, horizonYears: 3, discountRate: 0, marginGrowth: 0 },
    ];
    const more = { purchaseFrequency: 1.7, extraCost: 3.1, discountRate: 0.1, marginGrowth: 0.02 };
    let answered = 0;
    for (const way of ways)
      for (const purchaseFrequencyPeriod of periods)
        for (const own of periods)
          for (const extraCostPeriod of periods) {
            const told = { purchaseFrequencyPeriod, churnPeriod: own, lifespanPeriod: own, cohortPeriod: own };
            const given = { ...more, ...way, ...told, extraCostPeriod };
            answered += expectTheSame(CALCULATORS.ltv, given) ? 1 : 0;
          }
    // Impossible counts and cohorts, and a life of less than a month, have none.
    expect(answered).to.equal((ways.length - 6) * 27);
  });

  it('of a cohort is the same whichever cohort was asked for before', () => {
    const headline = (cohortSurvivors: readonly number[]) => {
      const inputs = completeInputs(
        CALCULATORS.ltv.questions,
        { churnBasis: 'cohort', cohortSurvivors, horizonYears: 5 },
        'en',
      );
      return inputs.ok ? CALCULATORS.ltv.headlineValue(inputs.value as never) : null;
    };
    // Each is another one's beginning, or differs from it in one number.
    const cohorts = [
      [1000, 800, 700, 640],
      [1000, 800, 700, 650],
      [1000, 800, 700],
      [1000, 790, 700, 640],
    ];
    const alone = cohorts.map((cohort) => {
      headline([90, 50, 40, 38]);
      return headline(cohort);
    });
    expect(new Set(alone)).to.have.property('size', cohorts.length);
    for (const before of cohorts)
      cohorts.forEach((cohort, index) => {
        headline(before);
        expect(headline(cohort)).to.equal(alone[index]);
      });
  });

  it('does not take one cohort for another', () => {
    const cohort = (cohortSurvivors: readonly number[]) => ({ churnBasis: 'cohort', cohortSurvivors });
    const given = [
      [1000, 800, 700, 640],
      [1000, 800, 700, 650],
      [1000, 800, 700],
      [100, 50, 25, 12.5],
    ];
    for (const survivors of [...given, ...given.reverse()]) expectTheSame(CALCULATORS.ltv, cohort(survivors));
    const mine = [1000, 800, 700, 640];
    expectTheSame(CALCULATORS.ltv, cohort(mine));
    mine[3] = 600;
    expectTheSame(CALCULATORS.ltv, cohort(mine));
  });
});

/** Whether there is a number; that it is the same is expected. */
function expectTheSame(calculator: Calculator, given: AnyInputs): boolean {
  const inputs = completeInputs(calculator.questions, given, 'en');
  if (!inputs.ok) return false;
  const answer = computeWith(calculator, inputs.value, { language: 'en' });
  const headline = answer.ok ? answer.value.figures.find(({ id }) => id === answer.value.headline.figure)!.value : null;
  expect(calculator.headlineValue(inputs.value as never), JSON.stringify(given)).to.equal(headline);
  return headline !== null;
}

function everyCombination(choices: Readonly<Record<string, readonly (number | string | null)[]>>): AnyInputs[] {
  return Object.entries(choices).reduce<AnyInputs[]>(
    (all, [id, values]) => all.flatMap((inputs) => values.map((value) => ({ ...inputs, [id]: value }))),
    [{}],
  );
}
