import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { calculate, CALCULATORS, type Answer, type Issue, type NpsInputs } from '../../src/calculators/index.js';
import { answerOf } from '../../src/calculators/answer-of.js';
import { inputProblems } from '../../src/calculators/limits.js';
import { isAsked } from '../../src/calculators/question.js';
import { en } from '../../src/elements/nps-calculator/words/en.js';
import { ru } from '../../src/elements/nps-calculator/words/ru.js';
import { createText } from '../../src/elements/text.js';
import { npsDifference, npsInterval, npsOfGroups, npsScore, worthOfOnePoint } from '../core/support/core.js';
import fc from '../core/support/fast-check.js';
import { expectClose, issuesOf, valueOf } from '../core/support/expect-outcome.js';
import { everydayInputs, extremeInputs } from './support/arbitrary-inputs.js';
import { headlineOf, itAnswersSoundly, valueIn } from './support/sound-answers.js';

type Given = Partial<NpsInputs>;
const { nps } = CALCULATORS;

/** Customers in every row or in none: a table with gaps is another test's. */
const evenly = (inputs: fc.Arbitrary<unknown>) =>
  fc.tuple(inputs as fc.Arbitrary<Given>, fc.boolean()).map(([given, weighted]): Given =>
    given.branches === undefined
      ? given
      : {
          ...given,
          branches: given.branches.map((row) => ({ ...row, weight: weighted ? (row.weight ?? 5) : null })),
        },
  );
const everyday = evenly(everydayInputs(nps.questions));
const extreme = evenly(extremeInputs(nps.questions));

describe('the NPS calculator', () => {
  itAnswersSoundly({
    calculator: nps,
    words: { en, ru },
    inputs: fc.oneof(everyday, extreme, everydayInputs(nps.questions)) as fc.Arbitrary<never>,
    answered: 60,
  });

  it('asks eight simple questions at once at the most, whatever is answered', () => {
    for (const entry of ['groups', 'answers', 'answers-1-10', 'answers-1-5', 'branches'])
      for (const comparison of ['none', 'earlier']) {
        const asked = nps.questions.filter((one) => isAsked(one, { entry, comparison }, nps.questions));
        expect(asked.filter(({ level }) => level === 'simple').length).to.be.at.most(8);
      }
  });

  it('has words for every code that the core of the score can give', () => {
    const folder = new URL('../../src/core/nps/', import.meta.url);
    const sources = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const codes = sources.flatMap((source) => [...source.matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => code!));
    expect(codes).to.include.members(['no-answers', 'population-below-sample', 'invited-below-answers', 'no-weight']);
    for (const words of [en, ru])
      for (const code of codes) expect(code in words.issues || code in words.common.issues, code).to.equal(true);
  });

  it('has words for every example, and every example is answered', () => {
    for (const { id, inputs } of nps.examples!) {
      expect(answerOf(nps, inputs, 'en').ok, id).to.equal(true);
      for (const words of [en, ru]) expect(words.examples?.[id]?.story, id).to.be.a('string');
    }
  });
});

describe('published values, asked as questions', () => {
  // Each model of the file has inputs and results of its own shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  type Loose = Record<string, any>;
  type Vector = { id: string; inputs: Loose; expected: Loose; tolerance: number; source: string };
  const vectors = JSON.parse(readFileSync(new URL('../golden/vectors.json', import.meta.url), 'utf8')) as Vector[];
  const groups = ({ promoters, passives, detractors }: Loose) => ({ promoters, passives, detractors });
  const method = (answer: Answer, row: string) => {
    const [lo, hi] = answer.groups.find(({ id }) => id === 'npsMethods')!.rows.find(({ id }) => id === row)!.values;
    return { lo, hi };
  };
  const cases: Record<string, (inputs: Loose) => Loose> = {
    'nps-seed': (inputs) => ({ nps: headlineOf(answered(groups(inputs))) }),
    'nps-seed-wald': (inputs) => method(answered(groups(inputs)), 'methodWald'),
    'nps-seed-adjwald': (inputs) => {
      const answer = answered(groups(inputs));
      const [lo, hi] = [valueIn(answer, 'scoreLower'), valueIn(answer, 'scoreUpper')];
      return { lo, hi, center: stepOf(answer, 'intervalCentre') };
    },
    'nps-all-promoters': (inputs) => {
      const answer = answered(groups(inputs));
      return { nps: headlineOf(answer), lo: valueIn(answer, 'scoreLower'), hi: valueIn(answer, 'scoreUpper') };
    },
    'nps-csat-paradox': (inputs) => {
      const answer = answered(groups(inputs));
      return { nps: headlineOf(answer), satisfied_7_10: valueIn(answer, 'satisfied') };
    },
    'nps-fresh-n100': (inputs) => method(answered(groups(inputs)), 'methodWald'),
    'nps-two-waves': ({ wave1, wave2 }) => {
      const answer = answered({
        promoters: wave2[0],
        passives: wave2[1],
        detractors: wave2[2],
        comparison: 'earlier',
        earlierPromoters: wave1[0],
        earlierPassives: wave1[1],
        earlierDetractors: wave1[2],
      });
      return {
        diff_raw: valueIn(answer, 'difference'),
        p_value: valueIn(answer, 'pValue'),
        z: stepOf(answer, 'zStatistic'),
        significant_95: noteIds(answer).includes('change-real'),
      };
    },
    'nps-sample-size': ({ moe }) => {
      const answer = answered({ targetMargin: moe, promoters: 600, passives: 200, detractors: 200 });
      // 60, 20 and 20 of a hundred have a variance of 0.64, so s = 0.8.
      return { n_worst: valueIn(answer, 'answersForMargin'), n_seed: valueIn(answer, 'answersForMarginHere') };
    },
    'nps-growth-claim': ({ delta_nps }) => ({
      sales_growth_next_quarter: valueIn(
        answered({ growthIllustration: 'yes', brandPoints: delta_nps }),
        'salesGrowthNextQuarter',
      ),
    }),
    'nps-earned-growth': ({ nrr, enc }) => ({
      egr: valueIn(
        answered({ earnedGrowth: 'yes', netRevenueRetention: nrr, earnedNewCustomers: enc }),
        'earnedGrowth',
      ),
    }),
    'nps-scale-1-10': () => ({
      standard: !noteIds(answered({ scale: '1-10' })).includes('scale-1-10'),
    }),
  };
  for (const [id, compute] of Object.entries(cases)) {
    const { inputs, expected, tolerance, source } = vectors.find((vector) => vector.id === id)!;
    it(`${id} (${source})`, () => {
      const actual = compute(inputs);
      expect(actual).not.to.be.empty;
      for (const [name, value] of Object.entries(actual)) {
        if (typeof value === 'number') expect(value, name).to.be.closeTo(expected[name], tolerance + 1e-9);
        else expect(value, name).to.equal(expected[name]);
      }
    });
  }

  it('leave none of its vectors out', () => {
    expect(Object.keys(cases).sort()).to.deep.equal(
      vectors
        .filter(({ id }) => id.startsWith('nps-'))
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('the sentence of the score', () => {
  const said = (inputs: Given, language: 'en' | 'ru') => {
    const text = createText(language, null, { en, ru });
    return text.headline(valueOf(calculate('nps', inputs, { language })));
  };

  it('is what a person understands, in points and never in per cent', () => {
    expect(said({}, 'en').replaceAll('\u00a0', ' ')).to.equal(
      'NPS from 1,000 answers: +40 points. For all customers it is estimated to be between 35 and 45: such an estimate is right in 95% of surveys like this.',
    );
    expect(said({}, 'ru').replace(/\s/g, ' ')).to.equal(
      'NPS по 1 000 ответам: +40 пунктов. У всех клиентов он, по оценке, между 35 и 45: такая оценка верна в 95 % подобных опросов.',
    );
    expect(said({ surveyOf: 'employees' }, 'ru')).to.match(/^eNPS .+ У\u00a0всех сотрудников/);
    expect(said({ promoters: 10, passives: 21, detractors: 52 }, 'en')).to.include('−51\u00a0points');
    expect(said({ population: 1000 }, 'en')).to.match(/^NPS from 1,000\u00a0answers: .+ All customers answered/);
  });

  it('tells ends that lie close together with as many decimals as it takes to tell them apart', () => {
    const ends = (inputs: Given, language: 'en' | 'ru' = 'en') =>
      /(?:between|между) (\S+) (?:and|и)\s(\S+): /.exec(said(inputs, language))!.slice(1);
    expect(ends({ promoters: 9950, passives: 20, detractors: 30 })).to.deep.equal(['98.9', '99.4']);
    expect(ends({ promoters: 995_000, passives: 2000, detractors: 3000 }, 'ru')).to.deep.equal(['99,18', '99,22']);
    expect(said({ promoters: 995_000, passives: 2000, detractors: 2000 }, 'en')).to.include(
      'NPS from 999,000\u00a0answers: +99.4\u00a0points',
    );
    // Hundredths are the finest, and a zero has no sign.
    expect(ends({ promoters: 0, passives: 1e7, detractors: 0 })).to.deep.equal(['0', '0']);
    const thousands = fc.integer({ min: 1000, max: 1e6 });
    fc.assert(
      fc.property(thousands, thousands, thousands, (p, q, d) => {
        const [lower, upper] = ends({ promoters: p, passives: q, detractors: d });
        expect(lower).not.to.equal(upper);
      }),
    );
  });

  it('says of a rise that it can be chance, with both numbers of answers', () => {
    const text = createText('en', null, { en, ru });
    const { inputs } = nps.examples!.find(({ id }) => id === 'fifteen-points')!;
    const answer = valueOf(answerOf(nps, inputs, 'en'));
    const note = answer.notes.find(({ id }) => id === 'change-chance')!;
    expect(text.sentence(en.notes[note.id], note).replaceAll('\u00a0', ' ')).to.equal(
      'The change is +15 points. Answers: 100 last time, 100 now. This may be chance: the change is estimated to be between −6 and 35, so zero is possible; such an estimate is right in 95% of cases like this.',
    );
  });
});

describe('hints that follow another question', () => {
  it('name a question and its answers', () => {
    for (const words of [en, ru]) {
      const following = Object.values(words.questions).flatMap(({ hintBy = {} }) => Object.entries(hintBy));
      expect(following).to.have.length(3);
      for (const [question, hints] of following) {
        const named = nps.questions.find(({ id }) => id === question)!;
        expect(named.kind === 'choice' ? named.options : []).to.include.members(Object.keys(hints));
      }
    }
  });
});

describe('a change told', () => {
  const told = (given: Given, language: 'en' | 'ru' = 'en') => {
    const answer = answered({ comparison: 'earlier', ...given });
    const text = createText(language, null, { en, ru });
    const note = answer.notes.find(({ id }) => id.startsWith('change-'))!;
    const chance = answer.figures.find(({ id }) => id === 'pValue')!;
    return { said: text.sentence({ en, ru }[language].notes[note.id], note), chance: text.amount(chance) };
  };

  it('has ends on their own side of zero: one that may be none reaches below it', () => {
    const almost = { promoters: 600, passives: 200, detractors: 200 };
    const earlier = { earlierPromoters: 550, earlierPassives: 230, earlierDetractors: 220 };
    // The lower end is −0.08, and would be printed as 0; with five promoters more it is above zero.
    expect(told({ ...almost, ...earlier }).said).to.match(/between −0\.1 and \d+(\.\d)?, so zero is possible/);
    expect(told({ ...almost, ...earlier, promoters: 605 }).said).to.match(/between 0\.\d+ and 14(\.\d+)?; such/);
    // Ends that are far from zero, and zero itself, are whole points.
    expect(told({ ...almost, ...earlier, promoters: 800 }).said).to.match(/between \d+ and \d+; such/);
  });

  it('comes about by chance rarely, and never not at all', () => {
    const far = { promoters: 680, passives: 280, detractors: 40 };
    expect([told(far).chance, told(far, 'ru').chance]).to.deep.equal(['<0.0001', '<0,0001']);
    expect(told({ promoters: 550, passives: 230, detractors: 220 }).chance).to.equal('1');
  });
});

describe('the score and its interval', () => {
  const counted = fc.record({
    promoters: fc.integer({ min: 0, max: 900 }),
    passives: fc.integer({ min: 1, max: 900 }),
    detractors: fc.integer({ min: 0, max: 900 }),
    confidence: fc.constantFrom('80', '90', '95', '99') as fc.Arbitrary<NpsInputs['confidence']>,
    population: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: null }),
  });

  it('are those of the core, also step by step', () => {
    fc.assert(
      fc.property(counted, (given) => {
        const { population, confidence, ...counts } = given;
        const answer = answered(given);
        const { netPromoterScore, answers } = valueOf(npsScore(counts));
        const level = Number(confidence) / 100;
        const usable = population !== null && population >= answers ? population : null;
        const interval = valueOf(npsInterval({ counts, level, population: usable }));
        expect(headlineOf(answer)).to.equal(netPromoterScore);
        expect(valueIn(answer, 'scoreLower')).to.equal(interval.lower);
        expect(valueIn(answer, 'scoreUpper')).to.equal(interval.upper);
        if (usable === answers) expect(answer.working.some(({ id }) => id === 'lowerRaw')).to.equal(false);
        else {
          expect(stepOf(answer, 'lowerRaw')).to.equal(interval.lowerRaw);
          expect(stepOf(answer, 'upperRaw')).to.equal(interval.upperRaw);
          expect(stepOf(answer, 'marginOfError')).to.equal(interval.marginOfError);
        }
        expect(answer.issues.map(({ code }) => code)).to.deep.equal(
          population !== usable ? ['population-below-sample'] : [],
        );
      }),
    );
  });

  it('have one margin of error, also where branches count by their customers', () => {
    const branch = (name: string) =>
      fc.record({
        name: fc.constant(name),
        promoters: fc.integer({ min: 1, max: 900 }),
        passives: fc.integer({ min: 0, max: 900 }),
        detractors: fc.integer({ min: 0, max: 900 }),
        weight: fc.integer({ min: 1, max: 9000 }),
      });
    fc.assert(
      fc.property(fc.tuple(branch('A'), branch('B'), branch('C')), (branches) => {
        const answer = answered({ entry: 'branches', branches });
        expect(valueIn(answer, 'marginOfError')).to.equal(stepOf(answer, 'marginOfError'));
      }),
    );
  });

  it('change their sign when promoters and detractors change places', () => {
    fc.assert(
      fc.property(counted, (given) => {
        const there = answered({ ...given, promoters: given.detractors, detractors: given.promoters });
        expectClose(headlineOf(there), -headlineOf(answered(given)));
        expectClose(valueIn(there, 'scoreLower'), -valueIn(answered(given), 'scoreUpper'));
      }),
    );
  });

  it('come out alike from three counts, from eleven and from ten', () => {
    const by = (entry: NpsInputs['entry'], more: Given = {}) => answered({ entry, ...more });
    expect(headlineOf(by('answers'))).to.equal(40);
    expect(headlineOf(by('answers-1-10'))).to.equal(40);
    expect(headlineOf(by('answers-1-5'))).to.equal(40);
    expect(valueIn(by('answers'), 'scoreLower')).to.equal(valueIn(by('groups'), 'scoreLower'));
    expect(noteIds(by('answers'))).not.to.include('scale-1-10');
    expect(noteIds(by('answers-1-10'))).to.include('scale-1-10');
    expect(noteIds(by('answers-1-5'))).to.include('scale-1-5');
    expect(noteIds(by('groups', { scale: '1-5' }))).to.include('scale-1-5');
    const distribution = by('answers').groups.find(({ id }) => id === 'npsDistribution')!;
    expect(distribution.rows.map(({ name }) => name)).to.deep.equal([...'0123456789', '10']);
    expect(distribution.rows.reduce((sum, { values }) => sum + values[0]!, 0)).to.equal(1000);
  });

  it('keep the score and narrow the interval when every count is ten times as large', () => {
    const width = (answer: Answer) => valueIn(answer, 'scoreUpper') - valueIn(answer, 'scoreLower');
    for (const [promoters, passives, detractors] of [
      [6, 2, 2],
      [10, 0, 0],
      [0, 12, 0],
      [88, 9, 3],
    ] as const) {
      const few = answered({ promoters, passives, detractors });
      const many = answered({ promoters: 10 * promoters, passives: 10 * passives, detractors: 10 * detractors });
      expect(headlineOf(many)).to.equal(headlineOf(few));
      expect(width(many)).to.be.below(width(few));
    }
  });

  it('of two surveys as two branches lie between both', () => {
    const some = { promoters: fc.nat(500), passives: fc.integer({ min: 1, max: 500 }), detractors: fc.nat(500) };
    const rows = fc.record({ name: fc.constant('A'), weight: fc.constant(null), ...some });
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const both = headlineOf(answered({ entry: 'branches', branches: [one, other] }));
        const [least, most] = [one, other]
          .map(({ promoters, passives, detractors }) => headlineOf(answered({ promoters, passives, detractors })))
          .sort((before, after) => before - after);
        expect(both).to.be.within(least! - 1e-9, most! + 1e-9);
      }),
    );
  });

  it('are whole points in the headline and tenths in the details, and shares are parts', () => {
    const answer = answered({ promoters: 333, passives: 334, detractors: 329, comparison: 'earlier' });
    const units = Object.fromEntries(answer.figures.map(({ id, unit }) => [id, unit]));
    expect(units).to.include({
      netPromoterScore: 'points',
      scoreLower: 'finePoints',
      scoreUpper: 'finePoints',
      difference: 'finePoints',
      promoterShare: 'share',
    });
    // From shares in whole percents it would be 0.
    expectClose(headlineOf(answer), 400 / 996);
    const shares = ['promoterShare', 'passiveShare', 'detractorShare'].map((id) => valueIn(answer, id));
    expectClose(
      shares.reduce((sum, share) => sum + share),
      1,
    );
  });

  it('are the same every time, by chance drawn from a seed', () => {
    expect(answered({ promoters: 57, passives: 13, detractors: 31 })).to.deep.equal(
      answered({ promoters: 57, passives: 13, detractors: 31 }),
    );
  });

  it('keep away from guesses about colleagues below five answers, and not from there on', () => {
    const notes = (passives: number) => noteIds(answered({ promoters: 1, passives, detractors: 1 }));
    expect(notes(2)).to.include('anonymity');
    expect(notes(3)).not.to.include('anonymity');
  });

  it('that are few and alike do not seem to need one answer more', () => {
    const alike = answered({ promoters: 10, passives: 0, detractors: 0 });
    // 10.75, 1.5 and 0.75 of 13 have a variance of 0.2929: 0.2929 × 1.96² ÷ 0.05² − 3 answers for five points.
    expect(valueIn(alike, 'answersForMarginHere')).to.equal(448);
    expect(valueIn(alike, 'answersForChangeHere')).to.equal(457);
    const margin = valueIn(alike, 'marginOfError');
    expect(valueIn(answered({ ...alike.inputs, targetMargin: margin * (1 + 1e-9) }), 'answersForMarginHere')).to.equal(
      10,
    );
  });

  it('give the raw limits where they were cut', () => {
    const cut = answered({ promoters: 10, passives: 0, detractors: 0 });
    expect(valueIn(cut, 'scoreUpper')).to.equal(100);
    expect(valueIn(cut, 'upperRaw')).to.be.above(100);
    expect(noteIds(cut)).to.include.members(['all-alike', 'few-answers', 'one-answer', 'methods-differ']);
    expect(answered({}).figures.some(({ id }) => id === 'upperRaw')).to.equal(false);
    expect(noteIds(answered({ promoters: 0, passives: 5, detractors: 0 }))).to.include('only-passives');
    expect(noteIds(answered({ promoters: 0, passives: 4, detractors: 0 }))).to.include('anonymity');
  });
});

describe('branches', () => {
  const row = (
    name: string,
    promoters: number,
    passives: number,
    detractors: number,
    weight: number | null = null,
  ) => ({
    name,
    promoters,
    passives,
    detractors,
    weight,
  });
  const of = (...branches: NpsInputs['branches']) => answered({ entry: 'branches', branches });

  it('count by their answers, or by their customers where these are given', () => {
    const rows = [row('Север', 60, 20, 20), row('Юг', 2, 4, 4)] as const;
    expectClose(headlineOf(of(...rows)), (100 * (62 - 24)) / 110);
    const weighted = of({ ...rows[0], weight: 100 }, { ...rows[1], weight: 900 });
    expectClose(headlineOf(weighted), 0.1 * 40 + 0.9 * -20);
    const groups = rows.map(({ promoters, passives, detractors }, index) => ({
      counts: { promoters, passives, detractors },
      weight: [100, 900][index]!,
    }));
    const { effectiveAnswers, interval } = valueOf(npsOfGroups({ groups, level: 0.95 }));
    expectClose(stepOf(weighted, 'effectiveAnswers'), effectiveAnswers);
    expectClose(stepOf(weighted, 'lowerRaw'), interval.lowerRaw);
    expect(valueIn(weighted, 'scoreLower')).to.equal(interval.lower);
    expect(valueIn(weighted, 'answers')).to.equal(110);
    expect(noteIds(weighted)).to.include.members(['small-branches', 'weighted-by-customers']);
  });

  it('cannot have had more answers than there are customers, with weights too', () => {
    const rows = [row('Север', 60, 20, 20, 100), row('Юг', 2, 4, 4, 900)] as const;
    const among = (population: number | null) => answered({ entry: 'branches', branches: rows, population });
    const few = among(109);
    expect(few.issues).to.deep.equal([
      {
        ...{ field: 'population', code: 'population-below-sample', limit: 110 },
        suggestion: { field: 'population', value: 110 },
      },
    ]);
    expect(valueIn(few, 'answersForMargin')).to.equal(valueIn(among(null), 'answersForMargin'));
    expect(among(110).issues).to.deep.equal([]);
    expect(valueIn(among(110), 'answersForMargin')).to.be.at.most(110);
  });

  it('stand beside each other with their intervals, and all together', () => {
    const [group] = of(row('A', 60, 20, 20), row('B', 2, 4, 4)).groups.filter(({ id }) => id === 'npsBranches');
    expect(group!.rows.map(({ id, name }) => [id, name])).to.deep.equal([
      ['branch1', 'A'],
      ['branch2', 'B'],
      ['allBranches', undefined],
    ]);
    const { lower, upper } = valueOf(
      npsInterval({ counts: { promoters: 2, passives: 4, detractors: 4 }, level: 0.95 }),
    );
    expect(group!.rows[1]!.values.slice(0, 4)).to.deep.equal([-20, lower, upper, 10]);
  });

  it('do not depend on their order', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 99 })),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const branches = list.map((counts) => row('x', ...counts));
        const [there, back] = [of(...branches), of(...[...branches].reverse())];
        expect(headlineOf(back)).to.equal(headlineOf(there));
        expect(valueIn(back, 'scoreLower')).to.equal(valueIn(there, 'scoreLower'));
      }),
    );
  });

  it('say which cell is wrong, also below a blank row', () => {
    const blank = row('', null as never, null as never, null as never);
    const issues = (...branches: NpsInputs['branches']): readonly Issue[] =>
      issuesOf(answerOf(nps, { entry: 'branches', branches }, 'en'));
    const good = row('A', 1, 1, 1);
    expect(issues(good, row('B', 0, 0, 0))[0]).to.include({ field: 'branches', row: 1, code: 'no-answers' });
    expect(issues({ ...good, weight: 5 }, good)[0]).to.include({ row: 1, column: 'weight', code: 'empty' });
    const [none] = issues({ ...good, weight: 0 }, { ...good, weight: 0 });
    expect(none).to.include({ field: 'branches', code: 'no-weight' });
    expect(inputProblems(nps.questions, { branches: none!.suggestion!.value })).to.deep.equal([]);
    expect(issues(row('B', 1.5, 0, 0), good)[0]).to.include({ row: 0, column: 'promoters', code: 'not-whole' });
    // A blank row is not there, and the others keep their places on the screen.
    expect(issues(good, blank, row('C', 0, 0, 0))[0]).to.include({ row: 2, code: 'no-answers' });
    expect(answerOf(nps, { entry: 'branches', branches: [good, blank, good] }, 'en').ok).to.equal(true);
  });
});

describe('answers that are not right', () => {
  const codes = (inputs: Given) => issuesOf(calculate('nps', inputs)).map(({ field, code }) => [field, code]);

  it('are refused with the field and the reason', () => {
    expect(codes({ promoters: 0, passives: 0, detractors: 0 })).to.deep.equal([['promoters', 'no-answers']]);
    expect(codes({ promoters: -5 })).to.deep.equal([['promoters', 'below-minimum']]);
    expect(codes({ promoters: 10.5 })).to.deep.equal([['promoters', 'not-whole']]);
    expect(codes({ passives: 1e15 })).to.deep.equal([['passives', 'above-maximum']]);
    for (const field of ['population', 'invited'] as const) {
      expect(codes({ [field]: 0 })).to.deep.equal([[field, 'below-minimum']]);
      expect(codes({ [field]: 10.5 })).to.deep.equal([[field, 'not-whole']]);
      expect(codes({ [field]: 1e15 })).to.deep.equal([[field, 'above-maximum']]);
    }
    const branch = { name: 'A', promoters: 1, passives: 1, detractors: 1, weight: null };
    expect(codes({ entry: 'branches', branches: Array<typeof branch>(25).fill(branch) })).to.deep.equal([
      ['branches', 'too-many'],
    ]);
    expect(codes({ entry: 'branches', branches: [branch, { ...branch, detractors: 1e15 }] })).to.deep.equal([
      ['branches', 'above-maximum'],
    ]);
    const eleven = (first: number) => [first, ...Array<number>(10).fill(0)];
    expect(codes({ entry: 'answers', answerCounts: eleven(0) })).to.deep.equal([['answerCounts', 'no-answers']]);
    expect(codes({ entry: 'answers', answerCounts: eleven(1.5) })).to.deep.equal([['answerCounts', 'not-whole']]);
    expect(codes({ entry: 'answers', answerCounts: eleven(-1) })).to.deep.equal([['answerCounts', 'below-minimum']]);
    expect(codes({ entry: 'answers', answerCounts: [1, 2, 3] })).to.deep.equal([['answerCounts', 'too-few']]);
    expect(codes({ entry: 'answers', answerCounts: Array<number>(12).fill(1) })).to.deep.equal([
      ['answerCounts', 'too-many'],
    ]);
  });

  it('that are not asked for stand in nobody’s way', () => {
    expect(calculate('nps', { entry: 'answers', promoters: -5 }).ok).to.equal(true);
  });

  it('of customers fewer than those who answered leave the other numbers as if there were none', () => {
    const [without, wrong] = [answered({}), answered({ population: 900 })];
    for (const id of ['scoreLower', 'scoreUpper', 'answersForMargin', 'answersForMarginHere'])
      expect(valueIn(wrong, id), id).to.equal(valueIn(without, id));
    expect(valueIn(answered({ population: 1000 }), 'answersForMargin')).to.be.below(
      valueIn(without, 'answersForMargin'),
    );
  });

  it('of more people asked than there are give no bounds, and say so; a population that cannot be is no limit', () => {
    const answer = answered({ invited: 2000, population: 1500 });
    expect(answer.figures.some(({ id }) => id === 'responseRate')).to.equal(false);
    expect(answer.issues).to.deep.equal([
      {
        ...{ field: 'invited', code: 'invited-above-population', limit: 1500 },
        suggestion: { field: 'invited', value: 1500 },
      },
    ]);
    expect(valueIn(answered({ invited: 1500, population: 1500 }), 'responseRate')).to.be.closeTo(2 / 3, 1e-12);
    const impossible = answered({ invited: 2000, population: 900 });
    expect(impossible.issues.map(({ code }) => code)).to.deep.equal(['population-below-sample']);
    expect(valueIn(impossible, 'responseRate')).to.equal(0.5);
  });

  it('beside the score leave it standing, and what mends them is offered', () => {
    const answer = answered({
      population: 900,
      invited: 800,
      comparison: 'earlier',
      earlierPromoters: 0,
      earlierPassives: 0,
      earlierDetractors: 0,
    });
    expect(headlineOf(answer)).to.equal(40);
    expect(answer.issues.map(({ field, code, suggestion }) => [field, code, suggestion?.value])).to.deep.equal([
      ['population', 'population-below-sample', 1000],
      ['earlierPromoters', 'no-answers', undefined],
      ['invited', 'invited-below-answers', 1000],
    ]);
    expect(answer.groups.some(({ id }) => id === 'npsWaves')).to.equal(false);
  });
});

describe('what stands beside the score', () => {
  it('are the bounds of silence, and nothing where nobody was silent', () => {
    const answer = answered({ promoters: 60, passives: 20, detractors: 20, invited: 400 });
    expect(valueIn(answer, 'responseRate')).to.equal(0.25);
    expect([valueIn(answer, 'silentLowest'), valueIn(answer, 'silentHighest')]).to.deep.equal([-65, 85]);
    expect(noteIds(answer)).to.include('silent-people');
    expect(noteIds(answered({ promoters: 60, passives: 20, detractors: 20, invited: 100 }))).not.to.include(
      'silent-people',
    );
  });

  it('is the earlier survey, with a change that chance cannot well explain', () => {
    const before = { earlierPromoters: 100, earlierPassives: 100, earlierDetractors: 300 };
    const answer = answered({ comparison: 'earlier', ...before });
    const { difference } = valueOf(
      npsDifference({
        before: { promoters: 100, passives: 100, detractors: 300 },
        after: { promoters: 600, passives: 200, detractors: 200 },
        level: 0.95,
      }),
    );
    expectClose(valueIn(answer, 'difference'), difference);
    expect(noteIds(answer)).to.include('change-real');
    const waves = answer.groups.find(({ id }) => id === 'npsWaves')!;
    expect(waves.rows.map(({ values }) => values[0])).to.deep.equal([-40, 40]);
  });

  it('is too small to tell of where a few answers were all alike, at every level', () => {
    for (const confidence of ['80', '90', '95', '99'] as const) {
      const before = { earlierPromoters: 3, earlierPassives: 0, earlierDetractors: 0 };
      const now = { promoters: 99, passives: 0, detractors: 1 };
      const ids = noteIds(answered({ ...now, ...before, comparison: 'earlier', confidence }));
      expect(ids).to.include('change-too-small');
      expect(ids.filter((id) => id.startsWith('change-'))).to.have.length(1);
      const none = { ...before, earlierPromoters: 5, promoters: 200, passives: 0, detractors: 0 };
      expect(noteIds(answered({ ...none, comparison: 'earlier', confidence }))).to.include('change-too-small');
    }
  });

  it('is a change that no population makes surer, which is said', () => {
    const ids = ({ assumptions }: Answer) => assumptions.map(({ id }) => id);
    const [without, within] = [
      answered({ comparison: 'earlier' }),
      answered({ comparison: 'earlier', population: 1100 }),
    ];
    for (const id of ['difference', 'differenceLower', 'differenceUpper', 'pValue'])
      expect(valueIn(within, id), id).to.equal(valueIn(without, id));
    const earlier = (answer: Answer) => answer.groups.find(({ id }) => id === 'npsWaves')!.rows[0]!.values;
    expect(earlier(within)).to.deep.equal(earlier(without));
    expect(ids(within)).to.include('change-of-many');
    expect(ids(without)).not.to.include('change-of-many');
    expect(ids(answered({ population: 1100 }))).not.to.include('change-of-many');
  });

  it('are three methods, of which two know of the population and the third says that it does not', () => {
    const rows = (inputs: Given) => answered(inputs).groups.find(({ id }) => id === 'npsMethods')!.rows;
    const [adjusted, wald, drawn] = rows({ population: 1100 });
    expect([adjusted!.id, wald!.id, drawn!.id]).to.deep.equal([
      ...['methodAdjusted', 'methodWald', 'methodBootstrapOfMany'],
    ]);
    const width = ({ values: [lower, upper] }: { values: readonly (number | null)[] }) => upper! - lower!;
    // Of 1100 a thousand answered: √(100 ÷ 1099) of the width.
    const plain = rows({});
    expectClose(width(wald!), width(plain[1]!) * Math.sqrt(100 / 1099));
    expect(width(adjusted!)).to.be.below(0.4 * width(plain[0]!));
    expect(drawn!.values).to.deep.equal(plain[2]!.values);
    expect(plain[2]!.id).to.equal('methodBootstrap');
    for (const words of [en, ru]) expect(words.figures).to.have.property('methodBootstrapOfMany');
    // Where all have answered the two agree, and there is nothing to say about them.
    const census = { promoters: 7, passives: 0, detractors: 0, population: 7 };
    expect(rows(census).slice(0, 2).map(width)).to.deep.equal([0, 0]);
    expect(noteIds(answered(census))).not.to.include('methods-differ');
  });

  it('is the reader’s own score to compare with', () => {
    expect(valueIn(answered({ comparisonScore: 44 }), 'againstComparison')).to.equal(-4);
    expect(noteIds(answered({ comparisonScore: 44 }))).to.include('comparison-inside');
    expect(noteIds(answered({ comparisonScore: 60 }))).to.include('comparison-outside');
  });

  it('is what a point is worth', () => {
    const values = { promoterValue: 500, passiveValue: 300, detractorValue: 200 };
    const answer = answered({ money: 'yes', customers: 1000, ...values, contactedShare: 0.5, recoveredShare: 0.25 });
    const worth = valueOf(worthOfOnePoint({ customers: 1000, ...values }));
    expect(valueIn(answer, 'onePoint')).to.equal(worth.onePoint);
    expect(valueIn(answer, 'onePointFromPassives')).to.equal(worth.fromPassives);
    expect(valueIn(answer, 'recovered')).to.equal(25);
    expect(valueIn(answer, 'valueSaved')).to.equal(2500);
    expect(noteIds(answered({ money: 'yes', ...values, promoterValue: 100 }))).to.include('point-costs');
    expect(answered({}).figures.some(({ unit }) => unit === 'money')).to.equal(false);
  });

  it('is the claim of growth only where it is asked for, within what was studied, and never of a year', () => {
    expect(answered({}).figures.some(({ id }) => id === 'salesGrowthNextQuarter')).to.equal(false);
    const answer = answered({ growthIllustration: 'yes', brandPoints: 50 });
    const figure = answer.figures.find(({ id }) => id === 'salesGrowthNextQuarter')!;
    expectClose(figure.value!, 0.073);
    expect(figure.period).to.equal(undefined);
    expect(noteIds(answer)).to.include.members(['growth-is-illustration', 'growth-capped']);
  });

  it('is said to be no other’s equal right beside the number, with its rule, on any scale but the standard one', () => {
    for (const scale of ['1-10', '1-5'] as const) {
      const { headline } = answered({ scale });
      expect([headline.caution?.id, headline.qualification?.id]).to.deep.equal(['not-comparable', `rule-${scale}`]);
    }
    expect(answered({ entry: 'answers-1-5' }).headline.caution?.id).to.equal('not-comparable');
    expect(answered({}).headline).to.have.all.keys('figure', 'sentence');
  });

  it('is called eNPS where employees were asked', () => {
    const text = createText('en', null, { en });
    expect(text.headlineLabel(answered({ surveyOf: 'employees' }))).to.equal('eNPS');
    expect(text.headlineLabel(answered({}))).to.equal('NPS');
  });

  it('is made of three shares that sum to a hundred per cent as printed, in the list and in the table', () => {
    fc.assert(
      fc.property(everyday, (inputs) => {
        const outcome = calculate('nps', inputs);
        if (!outcome.ok) return;
        const { whole = [], groups } = outcome.value;
        for (const words of [{ en }, { ru }]) {
          const text = createText(Object.keys(words)[0]!, null, words);
          const figures = text.figures(outcome.value);
          const [group] = groups;
          const shares = text.format.shares(group!.rows.map(({ values }) => values.at(-1)!));
          const { figures: all, breakdown } = outcome.value;
          expect(whole.map((id) => figures(all.find((figure) => figure.id === id)!))).to.deep.equal(shares);
          const inPoints = breakdown.map((part) =>
            Math.abs(parseFloat(figures(part).replace(',', '.').replace('−', '-'))),
          );
          expect(inPoints).to.deep.equal([shares[0], shares[2]].map((share) => parseFloat(share!.replace(',', '.'))));
          const tenths = shares.map((share) => Math.round(parseFloat(share.replace(',', '.')) * 10));
          expect(tenths.reduce((sum, one) => sum + one, 0)).to.equal(1000);
        }
      }),
    );
  });

  it('is the same whatever is answered to the questions that have no part in exploring it', () => {
    const aside = nps.questions.filter((question) => 'aside' in question);
    expect(aside.map(({ id }) => id)).to.include.members(['targetMargin', 'population', 'promoterValue']);
    fc.assert(
      fc.property(everyday, everyday, (inputs, others) => {
        const changed = {
          ...inputs,
          ...Object.fromEntries(
            aside.filter(({ id }) => id in others).map(({ id }) => [id, others[id as keyof Given]]),
          ),
        };
        const [before, after] = [inputs, changed].map((given) => calculate('nps', given));
        if (before!.ok && after!.ok) expect(headlineOf(after!.value)).to.equal(headlineOf(before!.value));
      }),
    );
  });

  it('is always the notice of the trademark', () => {
    for (const inputs of [{}, { entry: 'branches' as const }, { surveyOf: 'employees' as const }])
      expect(answered(inputs).assumptions.at(-1)!.id).to.equal('trademark');
    for (const { assumptions, legal } of [en, ru]) {
      expect(legal).to.equal(assumptions['trademark']);
      expect(legal).to.include('Net Promoter Score');
    }
  });
});

function answered(inputs: Given): Answer {
  return valueOf(calculate('nps', inputs));
}

function noteIds({ notes }: Answer): string[] {
  return notes.map(({ id }) => id);
}

function stepOf({ working }: Answer, wanted: string): number {
  const step = working.find(({ id }) => id === wanted);
  if (step?.result.value == null) expect.fail(`no step ${wanted}`);
  return step.result.value;
}
