import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { Figure } from '../../src/calculators/answer.js';
import { freeze } from '../../src/calculators/freeze.js';
import { headlineFigure } from '../../src/calculators/headline-figure.js';
import { calculate, CALCULATORS, type Answer, type LtvInputs } from '../../src/calculators/index.js';

/** Purchases once a year at a margin of everything: the money of one year is the `averagePurchase`. */
const yearly = { purchaseFrequency: 1, purchaseFrequencyPeriod: 'year', grossMargin: 1, churnPeriod: 'year' } as const;
const OWNER = { ownershipYears: 3, boughtHere: 1, saleGross: 1, financeInsuranceGross: 1 };
const webinar = { averagePurchase: 50, purchaseFrequency: 2, grossMargin: 0.5, churn: 0.1, discountRate: 0 } as const;

// Each model of the file has inputs and results of its own shape.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;
interface Vector {
  readonly id: string;
  readonly inputs: Loose;
  readonly expected: Loose;
  readonly tolerance: number;
  readonly source: string;
}

const vectors = JSON.parse(readFileSync(new URL('../golden/vectors.json', import.meta.url), 'utf8')) as Vector[];

/** What the published cases say, as questions answered; the results by the names of the vector. */
const cases: Record<string, (inputs: Loose) => Loose> = {
  'ltv-seed-01': (inputs) => ({
    ltv: figure({ ...purchases(inputs), churn: inputs.churn_per_period }, 'lifetimeValue'),
  }),
  'ltv-seed-02-quarterly-churn': churnOfAnotherPeriod,
  'ltv-seed-03-annual-churn': churnOfAnotherPeriod,
  'ltv-simple-01': ({ aov, frequency, lifespan, margin }) => bought(aov, frequency, lifespan, margin),
  'ltv-simple-02': ({ aov, frequency, lifespan, margin }) => bought(aov, frequency, lifespan, margin),
  'ltv-starbucks-simple': ({ weekly_value, weeks, years }) => bought(weekly_value, weeks, years, 1),
  'ltv-starbucks-custom': ({ aov, visits_per_week, margin, years }) => bought(aov, visits_per_week * 52, years, margin),
  'ltv-studymode-2': ({ visits_per_month, aov, lifespan_years }) =>
    bought(aov, visits_per_month * 12, lifespan_years, 1),
  'ret-02': counted,
  'ret-03': counted,
  'ret-05-all-lost': counted,
  'churn-conv-03': ({ churn, from, to }) => ({
    churn: figure({ churn, churnPeriod: from, purchaseFrequencyPeriod: to }, 'churn'),
  }),
  'mult-r60': multiples,
  'mult-r80': multiples,
  'clv-fh-cases': ({ m, r, d }) => ({
    case1_start_incl_first: retained(m, r, d, { timing: 'start' }),
    case2_excl_first: retained(m, r, d, { timing: 'after-first' }),
    case3_end_incl_first: retained(m, r, d, { timing: 'end' }),
    'mid_period_k0.5': retained(m, r, d, { timing: 'middle' }),
  }),
  'clv-llbean': ({ m, r, d, cac }) => ({
    clv_excl_first: retained(m, r, d, { timing: 'after-first', acquisitionCost: cac }, 'netLifetimeValue'),
    clv_incl_first: retained(m, r, d, { acquisitionCost: cac }, 'netLifetimeValue'),
  }),
  'clv-finite-01': ({ m, r, d, periods }) => ({ clv: retained(m, r, d, { horizonYears: periods }) }),
  'cac-01': (inputs) => {
    const answer = subscription(inputs);
    return {
      ltv: valueIn(answer, 'lifetimeValue'),
      ltv_cac: valueIn(answer, 'lifetimeValueToAcquisitionCost'),
      payback_months: valueIn(answer, 'simplePayback'),
    };
  },
  'cac-03': ({ arpu, ...inputs }) => ({
    payback_months: valueIn(subscription({ ...inputs, arpa: arpu, monthly_churn: 0.05 }), 'simplePayback'),
  }),
  'cac-06-churn-adjusted-payback': (inputs) => ({
    simple_payback: valueIn(subscription(inputs), 'simplePayback'),
    // The payment that covers the cost is the 21st: 21 months from now where each comes at the end of its month.
    survival_payback: valueIn(subscription(inputs, { timing: 'end' }), 'survivalPayback'),
  }),
  'sbg-fit-highend': ({ survival_pct, n }) => fitted((survival_pct as number[]).map((share) => (share * n) / 100)),
  'sbg-fit-note032': ({ counts }) => fitted(counts as number[]),
  'loyalty-01': ({ gross_margin, reward }) => ({
    lift_needed: figure(
      { grossMargin: gross_margin, loyaltyProgramme: 'yes', loyaltyReward: reward },
      'breakEvenUplift',
    ),
  }),
};

describe('published values, asked as questions', () => {
  for (const [id, compute] of Object.entries(cases)) {
    const { inputs, expected, tolerance, source } = vectors.find((vector) => vector.id === id)!;
    it(`${id} (${source})`, () => {
      const actual = compute(inputs);
      expect(actual).not.to.be.empty;
      for (const [name, value] of Object.entries(actual)) {
        if (Array.isArray(value)) value.forEach((one, index) => expectAbout(one, expected[name][index], tolerance));
        else expectAbout(value, expected[name], tolerance);
      }
    });
  }

  it('ret-01-seed-impossible (webinar, V. Shishkin, 2023): refused, and 50 new customers are offered', () => {
    const outcome = calculate('ltv', {
      churnBasis: 'counts',
      customersAtStart: 100,
      customersNew: 20,
      customersAtEnd: 150,
    });
    expect(outcome).to.deep.equal({
      ok: false,
      issues: [
        {
          field: 'customersNew',
          code: 'retained-exceeds-start',
          limit: 50,
          suggestion: { field: 'customersNew', value: 50 },
        },
      ],
    });
  });

  it('clv-growth-diverges (r(1+g)>=1+d -> no finite value): refused, and a horizon is offered', () => {
    const outcome = calculate('ltv', {
      ...yearly,
      averagePurchase: 100,
      churn: 0.02,
      discountRate: 0.1,
      marginGrowth: 0.15,
    });
    if (outcome.ok) expect.fail('an answer');
    const [issue] = outcome.issues;
    expect(issue).to.include({ field: 'marginGrowth', code: 'diverges' });
    expect(issue!.limit).to.be.closeTo(1.1 / 0.98 - 1, 1e-9);
    expect(issue!.suggestion).to.deep.equal({ field: 'horizonYears', value: 10 });
  });

  it('note 032, Fader & Hardie (2014): 3.62 payments at 10 %, where the first retention for ever says 2.35', () => {
    const answer = answerTo({
      ...yearly,
      averagePurchase: 1,
      churnBasis: 'cohort',
      cohortSurvivors: [1000, 631, 468, 382, 326],
      discountRate: 0.1,
    });
    expect(valueIn(answer, 'lifetimeValue')).to.be.closeTo(3.62, 0.005);
    expect(valueIn(answer, 'constantChurnLifetimeValue')).to.be.closeTo(2.35, 0.02);
  });
});

describe('calculate', () => {
  it('answers the webinar’s example with 500 when nothing is discounted', () => {
    const answer = answerTo(webinar);
    expect(valueIn(answer, 'lifetimeValue')).to.equal(500);
    expect(valueIn(answer, 'lifespan')).to.equal(10);
    expect(answer.headline.sentence.id).to.equal('gross-profit-undiscounted');
  });

  it('answers the same with no inputs at all, less what discounting takes off, and says how much that is', () => {
    const answer = answerTo({});
    expect(valueIn(answer, 'undiscountedLifetimeValue')).to.be.closeTo(500, 1e-9);
    expect(valueIn(answer, 'lifetimeValue')! - valueIn(answer, 'discountingEffect')!).to.be.closeTo(500, 1e-9);
    expect(valueIn(answer, 'lifetimeValue')).to.be.closeTo(466.77, 0.01);
  });

  it('takes the preset of the language that is asked for, and says of which day it is', () => {
    for (const [language, value] of [
      ['en', 0.1],
      ['ru', 0.2],
    ] as const) {
      const outcome = calculate('ltv', {}, { language });
      if (!outcome.ok) expect.fail('no answer');
      expect(outcome.value.inputs['discountRate']).to.equal(value);
      const preset = outcome.value.assumptions.find(({ id }) => id === 'discount-rate-preset');
      expect(preset?.facts?.['date']).to.match(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('keeps revenue, gross profit and profit after costs apart, and money apart from time', () => {
    const answer = answerTo({ ...webinar, extraCost: 10 });
    expect(
      answer.figures.map(({ id, value, unit }) => [id, value && Math.round(value * 1e6) / 1e6, unit]),
    ).to.deep.equal([
      ['lifetimeValue', 400, 'money'],
      ['lifetimeRevenue', 1000, 'money'],
      ['lifespan', 10, 'duration'],
      ['revenuePerPeriod', 100, 'money'],
      ['profitAfterCostsPerPeriod', 40, 'money'],
      ['churn', 0.1, 'share'],
      ['retention', 0.9, 'share'],
    ]);
    expect(answer.breakdown.map(({ id, value }) => [id, Math.round(value!)])).to.deep.equal([
      ['revenue', 1000],
      ['costOfGoods', -500],
      ['extraCosts', -100],
    ]);
  });

  it('notes what to be careful about, and only where it applies', () => {
    const notes = (inputs: Partial<LtvInputs>) => answerTo({ ...webinar, ...inputs }).notes.map(({ id }) => id);
    expect(notes({})).to.deep.equal([]);
    expect(notes({ churn: 0.95 })).to.deep.equal(['nearly-all-leave-at-once']);
    expect(notes({ churn: 0.5, purchaseFrequency: 1, purchaseFrequencyPeriod: 'year' })).to.deep.equal([
      'first-purchase-alone-brings-more',
    ]);
    expect(notes({ acquisitionCost: 501 })).to.deep.equal(['value-below-acquisition-cost']);
    expect(notes({ acquisitionCost: 400 })).to.deep.equal(['payback-beyond-lifespan']);
    expect(notes({ acquisitionCost: 100 })).to.deep.equal([]);
    expect(notes({ grossMargin: -0.2 })).to.deep.equal(['sold-at-a-loss']);
    expect(notes({ churn: 0, discountRate: 0.1 })).to.deep.equal(['nobody-leaves']);
    expect(notes({ churnBasis: 'cohort', cohortSurvivors: [1000, 631, 468, 382], discountRate: 0.1 })).to.deep.equal([
      'fitted-lifetime-is-endless',
      'constant-churn-would-say',
      'fit-on-few-points',
    ]);
  });

  it('reckons the payback on the terms of the value beside it', () => {
    const figure = (inputs: Partial<LtvInputs>, wanted: string) =>
      answerTo({ ...webinar, ...inputs }).figures.find(({ id }) => id === wanted);
    // What the value leaves out cannot pay the cost back: years after the horizon, the first period.
    expect(figure({ horizonYears: 1, acquisitionCost: 380 }, 'survivalPayback')?.state).to.equal('never');
    expect(figure({ timing: 'after-first', acquisitionCost: 480 }, 'survivalPayback')?.state).to.equal('never');
    expect(figure({ timing: 'after-first', churn: 1, acquisitionCost: 40 }, 'survivalPayback')?.state).to.equal(
      'never',
    );
    // The 21st payment covers the cost: the first comes at once, in the middle or at the end of its month.
    const leaving = {
      churn: 0.025,
      acquisitionCost: 3000,
      grossMargin: 0.75,
      averagePurchase: 250,
      purchaseFrequency: 1,
    };
    for (const [timing, periods] of [
      ['start', 20],
      ['middle', 20.5],
      ['end', 21],
    ] as const)
      expect(figure({ ...leaving, timing }, 'survivalPayback')!.value, timing).to.equal(periods);
    // On a curve without a finite mean the sum has no limit: it is only later than anybody looks.
    const cohort = { churnBasis: 'cohort', discountRate: 0.1 } as const;
    expect(figure({ ...cohort, acquisitionCost: 20_000 }, 'survivalPayback')?.state).to.equal('beyond');
    expect(figure({ ...cohort, acquisitionCost: 20_000 }, 'discountedPayback')?.state).to.equal('never');
  });

  it('takes the average loss of a cohort that does not get more loyal, and says so', () => {
    const answer = answerTo({ ...webinar, churnBasis: 'cohort', cohortSurvivors: [100, 95, 70, 20] });
    expect(valueIn(answer, 'churn')).to.be.closeTo(80 / 265, 1e-12);
    expect(answer.working.find(({ id }) => id === 'churnPerPeriod')?.result.value).to.be.closeTo(80 / 265, 1e-12);
    expect(answer.notes.map(({ id }) => id)).to.include('cohort-leaves-at-one-rate');
    expect(answer.series.map(({ id }) => id)).to.include('observedSurvival');
  });

  it('ignores limits of questions that are not asked', () => {
    expect(calculate('ltv', { churnBasis: 'lifespan', churn: 7 }).ok).to.equal(true);
    expect(calculate('ltv', { churnBasis: 'rate', churn: 7 }).ok).to.equal(false);
  });

  it('says every limit that is crossed, with the value that would mend it', () => {
    const outcome = calculate('ltv', { averagePurchase: 0, grossMargin: 1.2, acquisitionCost: -1, horizonYears: 2.5 });
    expect(outcome).to.deep.equal({
      ok: false,
      issues: [
        { field: 'averagePurchase', code: 'not-above', limit: 0 },
        { field: 'grossMargin', code: 'above-maximum', limit: 1, suggestion: { field: 'grossMargin', value: 1 } },
        {
          field: 'acquisitionCost',
          code: 'below-minimum',
          limit: 0,
          suggestion: { field: 'acquisitionCost', value: 0 },
        },
        { field: 'horizonYears', code: 'not-whole', suggestion: { field: 'horizonYears', value: 3 } },
      ],
    });
  });

  it('offers a value that is allowed, also where the nearest whole number is not', () => {
    for (const horizonYears of [0.4, 50.5, -3.2]) {
      const outcome = calculate('ltv', { horizonYears });
      if (outcome.ok) expect.fail(`an answer to ${horizonYears} years`);
      const offered = outcome.issues[0]!.suggestion!.value as number;
      expect(calculate('ltv', { horizonYears: offered }).ok, `${offered} offered for ${horizonYears}`).to.equal(true);
    }
  });

  it('takes a zero with a sign for a zero, in a number, a list and a table', () => {
    const plain = calculate('ltv', { churn: 0 });
    expect(calculate('ltv', { churn: -0 })).to.deep.equal(plain);
    expect(calculate('ltv', { churnBasis: 'cohort', cohortSurvivors: [4, 2, -0] })).to.deep.equal(
      calculate('ltv', { churnBasis: 'cohort', cohortSurvivors: [4, 2, 0] }),
    );
    const owner = { ownershipYears: 1, saleGross: 5, financeInsuranceGross: 0 };
    expect(calculate('vehicle', { owners: [{ ...owner, boughtHere: -0 }] })).to.deep.equal(
      calculate('vehicle', { owners: [{ ...owner, boughtHere: 0 }] }),
    );
  });

  it('treats what is undefined as not given', () => {
    expect(calculate('ltv', { churn: undefined } as never)).to.deep.equal(calculate('ltv', {}));
  });

  const mistakes: [string, () => unknown, string][] = [
    [
      'an unknown calculator',
      () => calculate('npv' as never),
      `calculate requires one of ${Object.keys(CALCULATORS).join(', ')}, got "npv"`,
    ],
    [
      'a name that every object has',
      () => calculate('toString' as never),
      `calculate requires one of ${Object.keys(CALCULATORS).join(', ')}, got "toString"`,
    ],
    [
      'an unknown input',
      () => calculate('ltv', { chrun: 0.1 } as never),
      'calculate got an unknown input "chrun", did you mean churn?',
    ],
    [
      'an input like no other',
      () => calculate('ltv', { weather: 1 } as never),
      'calculate got an unknown input "weather"',
    ],
    [
      'a string for a number',
      () => calculate('ltv', { churn: '0.1' } as never),
      'calculate requires churn as a finite number, got "0.1"',
    ],
    ['NaN', () => calculate('ltv', { churn: NaN }), 'calculate requires churn as a finite number, got NaN'],
    [
      'null for what is not optional',
      () => calculate('ltv', { churn: null } as never),
      'calculate requires churn as a finite number, got null',
    ],
    [
      'a list with holes',
      () => calculate('ltv', { cohortSurvivors: Object.assign(new Array<number>(4), { 0: 9 }) }),
      'calculate requires cohortSurvivors as a list of finite numbers, got a list',
    ],
    [
      'a word that is no option',
      () => calculate('ltv', { timing: 'later' } as never),
      'calculate requires timing as one of start, middle, end, after-first, got "later"',
    ],
    [
      'inputs that are no object',
      () => calculate('ltv', [] as never),
      'calculate requires inputs as an object, got a list',
    ],
    ['null for the inputs', () => calculate('ltv', null as never), 'calculate requires inputs as an object, got null'],
    [
      'text for a number that may be left out',
      () => calculate('ltv', { acquisitionCost: '5' } as never),
      'calculate requires acquisitionCost as a finite number or null, got "5"',
    ],
    [
      'a table that is none',
      () => calculate('vehicle', { owners: 5 } as never),
      'calculate requires owners as a list of rows, got 5',
    ],
    [
      'a row that is none',
      () => calculate('vehicle', { owners: [OWNER, null] } as never),
      `calculate requires owners[1] as an object with ${Object.keys(OWNER).join(', ')}, got null`,
    ],
    [
      'a cell of the wrong type',
      () => calculate('vehicle', { owners: [{ ...OWNER, ownershipYears: '3' }] } as never),
      'calculate requires owners[0].ownershipYears as a finite number, got "3"',
    ],
    [
      'a cell that there is no column for',
      () => calculate('vehicle', { owners: [{ ...OWNER, ownershipYear: 3 }] } as never),
      'calculate got an unknown input "ownershipYear" in owners[0], did you mean ownershipYears?',
    ],
    [
      'a cell that there is no column for, in a table that is not the first question',
      () => calculate('dealer', { serviceByAge: [{ share: 0.5, visits: 1, gross: 1, vists: 2 }] } as never),
      'calculate got an unknown input "vists" in serviceByAge[0], did you mean visits?',
    ],
    [
      'a name that is a number',
      () => calculate('segments', { segments: [{ name: 5, weight: 1, value: 1 }] } as never),
      'calculate requires segments[0].name as text, got 5',
    ],
    [
      'an object for a number',
      () => calculate('ltv', { churn: {} } as never),
      'calculate requires churn as a finite number, got an object',
    ],
    [
      'a language without words',
      () => calculate('ltv', {}, { language: 'de' as never }),
      'calculate requires language as one of en, ru, got "de"',
    ],
  ];
  for (const [what, call, message] of mistakes) {
    it(`throws a TypeError that explains itself for ${what}`, () => {
      expect(call).to.throw(TypeError).with.property('message', message);
    });
  }

  it('does not let anybody change the questions’ defaults through an answer', () => {
    const answer = answerTo({ churnBasis: 'cohort' });
    expect(() => (answer.inputs['cohortSurvivors'] as number[]).push(1)).to.throw(TypeError);
    expect(CALCULATORS.ltv.questions.find(({ id }) => id === 'cohortSurvivors')!.default).to.have.length(8);
  });
});

function answerTo(inputs: Partial<LtvInputs>): Answer {
  const outcome = calculate('ltv', inputs);
  if (!outcome.ok) expect.fail(JSON.stringify(outcome.issues));
  return outcome.value;
}

function valueIn({ figures }: Answer, id: string): number | null {
  const found = figures.find((candidate) => candidate.id === id);
  if (!found) expect.fail(`no figure ${id}`);
  return found.value;
}

function figure(inputs: Partial<LtvInputs>, id: string): number | null {
  return valueIn(answerTo(inputs), id);
}

function purchases({ aov, frequency_per_period, frequency_per_month, margin }: Loose): Partial<LtvInputs> {
  return {
    averagePurchase: aov,
    purchaseFrequency: frequency_per_period ?? frequency_per_month,
    grossMargin: margin,
    discountRate: 0,
  };
}

function churnOfAnotherPeriod(inputs: Loose): Loose {
  return {
    ltv: figure({ ...purchases(inputs), churn: inputs['churn'], churnPeriod: inputs['churn_period'] }, 'lifetimeValue'),
  };
}

/** Over a lifespan in years, with purchases a year and nothing discounted. */
function bought(averagePurchase: number, purchaseFrequency: number, lifespan: number, grossMargin: number): Loose {
  const answer = answerTo({
    ...{ averagePurchase, purchaseFrequency, grossMargin, lifespan },
    ...({ purchaseFrequencyPeriod: 'year', churnBasis: 'lifespan', lifespanPeriod: 'year', discountRate: 0 } as const),
  });
  return { ltv: valueIn(answer, 'lifetimeValue'), ltv_revenue: valueIn(answer, 'lifetimeRevenue') };
}

function counted({ start, new: customersNew, end }: Loose): Loose {
  const churn = figure({ churnBasis: 'counts', customersAtStart: start, customersNew, customersAtEnd: end }, 'churn')!;
  return { churn, retention: 1 - churn };
}

function retained(
  margin: number,
  retention: number,
  discountRate: number,
  more: Partial<LtvInputs>,
  id = 'lifetimeValue',
): number | null {
  return figure({ ...yearly, averagePurchase: margin, churn: 1 - retention, discountRate, ...more }, id);
}

function multiples({ retention, discounts }: Loose): Loose {
  return {
    multiples: (discounts as number[]).map((discount) => retained(1, retention, discount, { timing: 'after-first' })),
  };
}

function subscription({ arpa, margin, monthly_churn, cac }: Loose, more: Partial<LtvInputs> = {}): Answer {
  return answerTo({
    ...more,
    averagePurchase: arpa,
    purchaseFrequency: 1,
    grossMargin: margin,
    churn: monthly_churn,
    acquisitionCost: cac,
    discountRate: 0,
  });
}

function fitted(cohortSurvivors: readonly number[]): Loose {
  const answer = answerTo({ churnBasis: 'cohort', cohortSurvivors });
  return { alpha: valueIn(answer, 'fittedAlpha'), beta: valueIn(answer, 'fittedBeta') };
}

function expectAbout(actual: unknown, expected: unknown, tolerance: number): void {
  if (expected === undefined) return;
  expect(actual).to.be.closeTo(expected as number, tolerance + Math.abs(expected as number) * 1e-9);
}

describe('an answer', () => {
  it('has its headline among the figures, wherever that stands', () => {
    const figures = ['a', 'b', 'c'].map((id, value): Figure => ({ id, value, unit: 'money' }));
    const answer = { figures, headline: { figure: 'b', sentence: { id: 's', values: {} } } } as unknown as Answer;
    expect(headlineFigure(answer)).to.equal(figures[1]);
  });

  it('is frozen with what it holds, but for what was frozen before, and has no zero with a sign', () => {
    const before = Object.freeze({ zero: -0 });
    const value = freeze({ list: [-0, [-0]], part: { zero: -0, nothing: null, text: 'x' }, before });
    expect(value.list).to.deep.equal([0, [0]]);
    expect([value.part.zero, value.part.nothing, value.part.text]).to.deep.equal([0, null, 'x']);
    for (const one of [value, value.list, value.list[1], value.part]) expect(Object.isFrozen(one)).to.equal(true);
    expect(Object.is(value.before.zero, -0)).to.equal(true);
  });

  for (const id of Object.keys(CALCULATORS) as (keyof typeof CALCULATORS)[])
    it(`says that it is of ${id}, in the first version of its shape`, () => {
      const outcome = calculate(id);
      expect(outcome).to.have.property('value').that.includes({ calculator: id, version: 1 });
    });

  it('has no negative zero, which JSON could not carry', () => {
    const outcome = calculate('ltv', {
      grossMargin: -1,
      churnBasis: 'counts',
      customersNew: 4,
      customersAtEnd: 4,
      timing: 'after-first',
      extraCost: 100,
    });
    expect(outcome).to.deep.equal(JSON.parse(JSON.stringify(outcome)));
  });
});
