import { expect } from 'chai';
import type { Answer } from '../../src/calculators/answer.js';
import { answerOf } from '../../src/calculators/answer-of.js';
import { CALCULATORS, type CalculatorInputs } from '../../src/calculators/calculate.js';
import { limitDecimals } from '../../src/calculators/nps/limits.js';
import type { AnyInputs } from '../../src/calculators/question.js';
import { shiftedBetaGeometricSurvival } from '../core/support/core.js';
import { valueOf } from '../core/support/expect-outcome.js';

/** So many answers, which are not all alike. */
const ofAnswers = (answers: number) => ({ promoters: answers - 2, passives: 1, detractors: 1 });

/** A car that costs nothing but what is given beside. */
const CAR = {
  price: 40_000,
  resaleValue: 40_000,
  years: 5,
  kilometresPerYear: 0,
  insurance: 0,
  service: 0,
  tax: 0,
  dealerSide: 'no',
};

const LOAN = { ...CAR, finance: 'loan', downPayment: 10_000, loanRate: 0, loanMonths: 120 };

/** Service for 5 000 in five years and what is lost of the value; nothing is earned by the sales. */
const SERVED = {
  ...CAR,
  service: 1000,
  dealerSide: 'yes',
  saleGross: 0,
  tradeInGross: 0,
};
const captures = (addressable: number, capture: number) => ({
  ...SERVED,
  dealerShares: [{ line: 'Service', addressable, capture, margin: 1 }].concat(
    ['Repairs', 'Insurance', 'Loan interest', 'Tyres', 'Washing', 'Parking', 'Fuel'].map((line) => ({
      line,
      addressable: 0,
      capture: 0,
      margin: 0,
    })),
  ),
});

interface Threshold {
  readonly calculator: keyof CalculatorInputs;
  readonly note: string;
  readonly when: string;
  readonly given: (value: number) => AnyInputs;
  /** On both sides of the threshold and on it: whether the note is there. */
  readonly cases: readonly (readonly [value: number, noted: boolean])[];
}

const THRESHOLDS: readonly Threshold[] = [
  {
    calculator: 'nps',
    note: 'anonymity',
    when: 'fewer than five answered, who could be told apart',
    given: ofAnswers,
    cases: [
      [4, true],
      [5, false],
      [6, false],
    ],
  },
  {
    calculator: 'nps',
    note: 'few-answers',
    when: 'there are fewer than thirty answers',
    given: ofAnswers,
    cases: [
      [29, true],
      [30, false],
      [31, false],
    ],
  },
  {
    calculator: 'nps',
    note: 'one-answer',
    when: 'there are fewer than a hundred answers',
    given: ofAnswers,
    cases: [
      [99, true],
      [100, false],
      [101, false],
    ],
  },
  {
    calculator: 'nps',
    note: 'small-branches',
    when: 'a branch has fewer than thirty answers',
    given: (promoters) => ({
      entry: 'branches',
      branches: [
        { name: 'North', promoters, passives: 0, detractors: 0, weight: null },
        { name: 'South', promoters: 50, passives: 25, detractors: 25, weight: null },
      ],
    }),
    cases: [
      [29, true],
      [30, false],
      [31, false],
    ],
  },
  {
    calculator: 'nps',
    note: 'satisfied-and-nps',
    when: 'four of five or more call themselves satisfied',
    given: (satisfied) => ({ promoters: 600, passives: satisfied - 600, detractors: 1000 - satisfied }),
    cases: [
      [799, false],
      [800, true],
      [801, true],
      // A higher threshold would be silent here.
      [899, true],
    ],
  },
  {
    // With as many promoters as detractors and nobody between, plain Wald reaches 1.96 × 100 ÷ √n to both sides, and the
    // adjusted interval 1.96 × 100 × √(n + 1.5) ÷ (n + 3): 0.511 points less at 90 answers, 0.495 at 92, 1.48 at 44.
    calculator: 'nps',
    note: 'methods-differ',
    when: 'the methods differ by more than half a point',
    given: (answers) => ({ promoters: answers / 2, passives: 0, detractors: answers / 2 }),
    cases: [
      [44, true],
      [90, true],
      [92, false],
    ],
  },
  {
    // All customers answered: there is no interval, and the score is 40.
    calculator: 'nps',
    note: 'comparison-apart',
    when: 'the other score is another one',
    given: (comparisonScore) => ({ population: 1000, comparisonScore }),
    cases: [
      [39.9, true],
      [40, false],
      [40.1, true],
    ],
  },
  {
    calculator: 'nps',
    note: 'silent-people',
    when: 'not everybody who was asked has answered',
    given: (invited) => ({ invited }),
    cases: [
      [1000, false],
      [1001, true],
    ],
  },
  {
    calculator: 'nps',
    note: 'point-costs',
    when: 'a promoter is worth less than a detractor',
    given: (promoterValue) => ({ money: 'yes', promoterValue, detractorValue: 2000 }),
    cases: [
      [1999, true],
      [2000, false],
      [2001, false],
    ],
  },
  {
    calculator: 'nps',
    note: 'growth-capped',
    when: 'more than five points are claimed, up or down',
    given: (brandPoints) => ({ growthIllustration: 'yes', brandPoints }),
    cases: [
      [-5.1, true],
      [-5, false],
      [5, false],
      [5.1, true],
    ],
  },
  {
    calculator: 'ltv',
    note: 'sold-at-a-loss',
    when: 'the margin is below nothing',
    given: (grossMargin) => ({ grossMargin }),
    cases: [
      [-0.01, true],
      [0, false],
      [0.01, false],
    ],
  },
  {
    calculator: 'ltv',
    note: 'nearly-all-leave-at-once',
    when: 'nine of ten or more are gone after the first period',
    given: (churn) => ({ churn }),
    cases: [
      [0.89, false],
      [0.9, true],
      [0.91, true],
    ],
  },
  {
    // 2 purchases of 50 a month at half of it as margin are 50 a month, for 8 months on average.
    calculator: 'ltv',
    note: 'value-below-acquisition-cost',
    when: 'a customer brings less than he cost',
    given: (acquisitionCost) => ({ discountRate: 0, acquisitionCost, churn: 0.125 }),
    cases: [
      [399, false],
      [400, false],
      [401, true],
    ],
  },
  {
    // 50 a month, half of the customers staying each month: 2 months on average, and 50 × (1 + ½ + ¼) come after 2.
    calculator: 'ltv',
    note: 'payback-beyond-lifespan',
    when: 'a customer is paid for later than he stays on average',
    given: (acquisitionCost) => ({ discountRate: 0, churn: 0.5, acquisitionCost }),
    cases: [
      [87, false],
      [87.5, false],
      [88, true],
    ],
  },
  {
    calculator: 'ltv',
    note: 'fit-on-few-points',
    when: 'a curve is fitted to fewer than six numbers',
    given: (points) => ({
      churnBasis: 'cohort',
      cohortSurvivors: [1000, 869, 743, 653, 593, 551, 517, 491].slice(0, points),
    }),
    cases: [
      [5, true],
      [6, false],
      [7, false],
    ],
  },
  {
    calculator: 'service',
    note: 'not-lost-yet',
    when: 'a client counts as lost later than half a year',
    given: (serviceIntervalMonths) => ({ winBack: 'yes', serviceIntervalMonths, lostAfterIntervals: 1 }),
    cases: [
      [5.9, false],
      [6, false],
      [6.1, true],
    ],
  },
  {
    calculator: 'service',
    note: 'points-are-not-per-cent',
    when: 'a point of retention can be had, and is not of next to nothing',
    given: (serviceRetention) => ({ serviceRetention }),
    cases: [
      [0.009, false],
      [0.01, true],
      [0.011, true],
      [0.989, true],
      [0.99, true],
      [0.991, false],
    ],
  },
  {
    calculator: 'service',
    note: 'serviced-at-a-loss',
    when: 'the margin is below nothing',
    given: (serviceMargin) => ({ serviceMargin }),
    cases: [
      [-0.01, true],
      [0, false],
    ],
  },
  {
    // One visit of 200 a year, half of it gross profit.
    calculator: 'service',
    note: 'costs-above-gross-profit',
    when: 'serving a client costs more than he brings',
    given: (serviceVariableCost) => ({ serviceVisits: 1, serviceTicket: 200, serviceMargin: 0.5, serviceVariableCost }),
    cases: [
      [99, false],
      [100, false],
      [101, true],
    ],
  },
  {
    calculator: 'vehicle',
    note: 'share-rises',
    when: 'old cars come more often than new ones',
    given: (serviceShareLast) => ({ serviceShareFirst: 0.5, serviceShareLast }),
    cases: [
      [0.49, false],
      [0.5, false],
      [0.51, true],
    ],
  },
  {
    calculator: 'vehicle',
    note: 'first-owner-uncertain',
    when: 'the first owner may have bought elsewhere',
    given: (boughtHere) => ({
      owners: [{ ownershipYears: 6, boughtHere, saleGross: 1840, financeInsuranceGross: 1666 }],
    }),
    cases: [
      [0.99, true],
      [1, false],
    ],
  },
  {
    calculator: 'segments',
    note: 'no-index',
    when: 'the mean is nothing or less, of which nothing is a part',
    given: (value) => ({
      segments: [
        { name: 'A', weight: 1, value },
        { name: 'B', weight: 1, value: -100 },
      ],
    }),
    cases: [
      [99, true],
      [100, true],
      [101, false],
    ],
  },
  {
    calculator: 'dealer',
    note: 'cycle-beyond-horizon',
    when: 'a car is kept longer than is counted',
    given: (cycleYears) => ({ cycleYears, horizonYears: 10 }),
    cases: [
      [9, false],
      [10, false],
      [11, true],
    ],
  },
  {
    calculator: 'dealer',
    note: 'price-below-gross',
    when: 'a sale leaves more than it brings',
    given: (salePrice) => ({ saleGross: 1840, salePrice }),
    cases: [
      [1839, true],
      [1840, false],
      [1841, false],
    ],
  },
  {
    calculator: 'dealer',
    note: 'sale-at-a-loss',
    when: 'a sale leaves less than nothing',
    given: (saleGross) => ({ saleGross }),
    cases: [
      [-1, true],
      [0, false],
      [1, false],
    ],
  },
  {
    calculator: 'dealer',
    note: 'service-share-rises',
    when: 'older cars come more often than younger ones',
    given: (serviceShareLast) => ({ serviceShareFirst: 0.5, serviceShareLast }),
    cases: [
      [0.49, false],
      [0.5, false],
      [0.51, true],
    ],
  },
  {
    // 1 000 a year are insurance, so 5 000 in five years.
    calculator: 'ownership',
    note: 'depreciation-largest',
    when: 'no cost is larger than the loss of value',
    given: (lost) => ({ ...CAR, insurance: 1000, resaleValue: 40_000 - lost }),
    cases: [
      [4999, false],
      [5000, true],
      [5001, true],
    ],
  },
  {
    calculator: 'ownership',
    note: 'became-dearer',
    when: 'a car is sold for more than it cost',
    given: (resaleValue) => ({ ...CAR, insurance: 1000, resaleValue }),
    cases: [
      [39_999, false],
      [40_000, false],
      [40_001, true],
    ],
  },
  {
    // Of 30 000 over ten years half is open after five.
    calculator: 'ownership',
    note: 'owes-more-than-it-brings',
    when: 'the open loan is larger than what the car is sold for',
    given: (resaleValue) => ({ ...LOAN, resaleValue }),
    cases: [
      [14_999, true],
      [15_000, false],
      [15_001, false],
    ],
  },
  {
    calculator: 'ownership',
    note: 'loan-outlives-car',
    when: 'something of the loan is open at the sale',
    given: (loanMonths) => ({ ...LOAN, loanMonths }),
    cases: [
      [59, false],
      [60, false],
      [61, true],
    ],
  },
  {
    // The brackets of Moscow reach to 100, 125, 150, … horsepower, each with its upper edge.
    calculator: 'ownership',
    note: 'just-above-bracket',
    when: 'a car is at most five horsepower above the edge of a bracket',
    given: (horsepower) => ({ ...CAR, taxBasis: 'horsepower', taxTable: 'moscow', horsepower }),
    cases: [
      [150, false],
      [150.1, true],
      [154, true],
      [155, true],
      [155.1, false],
      [160, false],
    ],
  },
  {
    // Nothing of the value is lost and everything could be ours: all four definitions say 1 − capture, or nothing.
    calculator: 'ownership',
    note: 'half-fails',
    when: 'no definition leaves more than half uncounted',
    given: (capture) => captures(1, capture),
    cases: [
      [0.49, false],
      [0.5, true],
      [0.51, true],
    ],
  },
  {
    calculator: 'ownership',
    note: 'half-holds',
    when: 'more than half is not counted by every definition',
    // 10 000 lost are out of reach, and of 5 000 for service so much that is not addressable.
    given: (addressable) => ({ ...captures(addressable, 1), resaleValue: 30_000 }),
    cases: [
      [0.49, true],
      [0.5, false],
      [0.51, false],
    ],
  },
];

function answer(calculator: keyof CalculatorInputs, inputs: AnyInputs): Answer {
  return valueOf(answerOf(CALCULATORS[calculator], inputs, 'en'));
}

describe('the thresholds of notes', () => {
  for (const { calculator, note, when, given, cases } of THRESHOLDS)
    it(`${calculator}: ${note} is told when ${when}`, () => {
      const told = cases.map(([value]) => [
        value,
        answer(calculator, given(value)).notes.some(({ id }) => id === note),
      ]);
      expect(told).to.deep.equal(cases);
    });
});

describe('the limits of figures', () => {
  const figure = ({ figures }: Answer, id: string) => figures.find((candidate) => candidate.id === id);

  /** One payment of 100 a year. */
  const yearly = { averagePurchase: 100, purchaseFrequency: 1, purchaseFrequencyPeriod: 'year', grossMargin: 1 };
  const staying = { ...yearly, churn: 0, churnPeriod: 'year', discountRate: 0 };

  it('a payback with the last payment of the horizon is one, and a payment later it never is', () => {
    const payback = (acquisitionCost: number, more: AnyInputs = {}) =>
      figure(answer('ltv', { ...staying, horizonYears: 3, acquisitionCost, ...more }), 'survivalPayback')!;
    expect(payback(200)).to.include({ value: 1 });
    expect(payback(201)).to.include({ value: 2 });
    expect(payback(300)).to.include({ value: 2 });
    expect(payback(301)).to.include({ value: null, state: 'never' });
    // 1 + ½ + ¼: in the same way where money loses its worth.
    const discounted = (acquisitionCost: number) =>
      figure(answer('ltv', { ...staying, horizonYears: 3, discountRate: 1, acquisitionCost }), 'discountedPayback')!;
    expect(discounted(174)).to.include({ value: 2 });
    expect(discounted(175)).to.include({ value: 2 });
    expect(discounted(176)).to.include({ value: null, state: 'never' });
  });

  it('a payback on a fitted curve is looked for as far as fifty years, and beyond that it is only known to be', () => {
    // Discounted, the whole life has a value; the payback that is looked at is not discounted.
    const cohort = { ...yearly, churnBasis: 'cohort', cohortPeriod: 'year', discountRate: 0.1, timing: 'after-first' };
    const payback = (acquisitionCost: number) =>
      figure(answer('ltv', { ...cohort, horizonYears: null, acquisitionCost }), 'survivalPayback')!;
    const bare = answer('ltv', { ...cohort, horizonYears: 10 });
    const [alpha, beta] = ['fittedAlpha', 'fittedBeta'].map((id) => figure(bare, id)!.value!);
    const survival = shiftedBetaGeometricSurvival({ alpha: alpha!, beta: beta!, periods: 51 });
    // Customers pay at the end of each year: the first payment is of those who stayed one year.
    const earned = (years: number) => 100 * survival.slice(1, years + 1).reduce((sum, share) => sum + share, 0);
    for (const years of [19, 20, 21, 49, 50]) expect(payback(earned(years) - 1)).to.include({ value: years });
    expect(payback(earned(50) + 1)).to.include({ value: null, state: 'beyond' });
  });

  it('another car without a resale value of its own is sold for the same part of its price, up to a thousand times', () => {
    const otherCar = { name: 'Other', price: 100, resaleValue: null, fuelConsumption: null, fuelPrice: null };
    const total = (resaleValue: number) =>
      figure(
        answer('ownership', {
          ...CAR,
          price: 1,
          resaleValue,
          compare: 'yes',
          otherCars: [{ ...otherCar, insurance: null, service: null, tax: null }],
        }),
        'car2Total',
      )!.value;
    expect(total(0.5)).to.equal(100 - 50);
    expect(total(999)).to.equal(100 - 99_900);
    expect(total(1000)).to.equal(100 - 100_000);
    expect(total(1001)).to.equal(100 - 100_000);
  });

  it('an interval is told with as many decimals as let its ends differ, and show on which side of zero they lie', () => {
    const cases: readonly (readonly [lower: number, upper: number, decimals: number])[] = [
      [10, 12.01, 0],
      [10, 12, 0],
      [10, 11.99, 1],
      [8, 8.21, 1],
      [0, 0.2, 1],
      [0, 0.19, 2],
      [8, 8.19, 2],
      [0.5, 10, 0],
      [-0.5, 10, 0],
      [0.49, 10, 1],
      [-0.49, 10, 1],
      [-10, 0.05, 1],
      [-10, 0.049, 2],
      [-10, 0.005, 2],
      [-10, -0.005, 2],
      [-10, 0.0049, 0],
      [-10, 0, 0],
    ];
    expect(cases.map(([lower, upper]) => [lower, upper, limitDecimals(lower, upper)])).to.deep.equal(cases);
  });

  it('a picture reaches so far that a period adds two per cent, a year at least and thirty at most', () => {
    const reach = (inputs: AnyInputs) => {
      const { series } = answer('ltv', { discountRate: 0, ...inputs });
      return series.find(({ id }) => id === 'cumulativeMargin')!.points.at(-1)!.period;
    };
    // 0.9^37 is 0.0203, 0.9^38 is 0.0182.
    expect(reach({ churn: 0.1 })).to.equal(38);
    // 0.7^10 is 0.028 and 0.7^11 is 0.0198; 0.72^11 is 0.027, 0.72^12 is 0.0194; 0.74^12 is 0.027, 0.74^13 is 0.01996.
    expect([0.3, 0.28, 0.26].map((churn) => reach({ churn }))).to.deep.equal([12, 12, 13]);
    // Two per cent are left after 391 months at a churn of 1 %, and after 360 at 1.0808 %.
    expect([0.0109, 0.0108, 0.01].map((churn) => reach({ churn }))).to.deep.equal(
      [357, 361, 391].map((months) => Math.min(months, 360)),
    );
    const quarterly = { purchaseFrequencyPeriod: 'quarter', churnPeriod: 'quarter' };
    const annual = { purchaseFrequencyPeriod: 'year', churnPeriod: 'year' };
    expect(reach({ ...quarterly, churn: 0.5 })).to.equal(8);
    expect(reach({ ...annual, churn: 0.6 })).to.equal(5);
    expect(reach({ ...annual, churn: 0.5 })).to.equal(6);
  });
});
