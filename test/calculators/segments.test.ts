import { expect } from 'chai';
import { calculate, CALCULATORS, type Answer, type SegmentsInputs } from '../../src/calculators/index.js';
import type { TableQuestion } from '../../src/calculators/question.js';
import { withPasted } from '../../src/elements/paste.js';
import { sheetOf, sheetValue } from '../../src/elements/sheet.js';
import type { Issue } from '../core/support/core.js';
import { en } from '../../src/elements/ltv-calculator/segments/words/en.js';
import { ru } from '../../src/elements/ltv-calculator/segments/words/ru.js';
import { createText } from '../../src/elements/text.js';
import fc from '../core/support/fast-check.js';
import { expectClose, issuesOf, valueOf } from '../core/support/expect-outcome.js';
import { everydayInputs, extremeInputs } from './support/arbitrary-inputs.js';
import { headlineOf, itAnswersSoundly, valueIn } from './support/sound-answers.js';

type Given = Partial<SegmentsInputs>;
type Row = SegmentsInputs['segments'][number];
type DealerRow = SegmentsInputs['dealerSegments'][number];

const { questions } = CALCULATORS.segments;
const branch = (name: string, weight: number | null, value: number | null): Row => ({ name, weight, value });
const three = [branch('Север', 600, 50), branch('Юг', 300, 100), branch('Центр', 100, 400)];

/** Rows without a gap: those are another test's. */
const filledRow = fc.record({
  name: fc.constantFrom('A', 'Б', 'Branch'),
  weight: fc.integer({ min: 1, max: 5000 }),
  value: fc.integer({ min: -5000, max: 100_000 }),
});
const filledDealerRow = (given: readonly DealerRow[]) => given.map((row) => ({ ...row, weight: row.weight ?? 1 }));
const filled = (inputs: fc.Arbitrary<Given>) =>
  fc.tuple(inputs, fc.array(filledRow, { minLength: 2, maxLength: 12 })).map(([given, rows]): Given => ({
    ...given,
    segments: rows,
    segmentWeights: 'clients',
    ...(given.dealerSegments && { dealerSegments: filledDealerRow(given.dealerSegments) }),
  }));
const everyday = filled(everydayInputs(questions) as fc.Arbitrary<Given>);
const extreme = filled(extremeInputs(questions) as fc.Arbitrary<Given>);

const blankDealerRow = {
  saleGross: null,
  financeInsuranceGross: null,
  serviceGross: null,
  serviceShareLast: null,
  repurchaseProbability: null,
};

describe('the segments calculator', () => {
  itAnswersSoundly({
    calculator: CALCULATORS.segments,
    words: { en, ru },
    inputs: fc.oneof(everyday, extreme, everydayInputs(questions)) as fc.Arbitrary<never>,
    answered: 55,
  });

  it('weighs by clients, and names what each row adds as its owner does', () => {
    const answer = answered({ segments: three });
    expect(headlineOf(answer)).to.equal(100);
    expect(answer.breakdown.map(({ name, value }) => [name, value])).to.deep.equal([
      ['Север', 30],
      ['Юг', 30],
      ['Центр', 40],
    ]);
    const [group] = answer.groups;
    expect(group!.reference).to.deep.include({ id: 'weightedMean', value: 100 });
    expect(group!.measures.map(({ id }) => id)).to.deep.equal([
      'segmentValue',
      'segmentIndex',
      'segmentShare',
      'segmentContribution',
    ]);
    expect(group!.rows.map(({ name, values }) => [name, ...values])).to.deep.equal([
      ['Север', 50, 50, 0.6, 30],
      ['Юг', 100, 100, 0.3, 30],
      ['Центр', 400, 400, 0.1, 40],
    ]);
  });

  it('shows the unweighted mean as the mistake that it is, and only where it is one', () => {
    const answer = answered({ segments: three });
    expectClose(valueIn(answer, 'unweightedMean'), 550 / 3);
    expectClose(valueIn(answer, 'meanGap'), 250 / 3);
    expect(answer.notes.map(({ id }) => id)).to.deep.equal(['unweighted-mean-flatters']);
    const even = answered({ segments: three.map((row) => ({ ...row, weight: 7 })) });
    expect(even.figures.map(({ id }) => id)).not.to.include('unweightedMean');
    expect(even.notes).to.deep.equal([]);
    const low = answered({ segments: [branch('a', 9, 100), branch('b', 1, 10)] });
    expect(low.notes.map(({ id }) => id)).to.deep.equal(['unweighted-mean-understates']);
  });

  it('gives the common value where all rows have one, and does not change when weights are scaled', () => {
    fc.assert(
      fc.property(
        fc.array(filledRow, { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 1, max: 9999 }),
        (rows, value) => {
          const alike = answered({ segments: rows.map((row) => ({ ...row, value })) });
          expectClose(headlineOf(alike), value);
          expect(alike.headline.sentence.id).to.equal('all-alike');
          const scaled = answered({ segments: rows.map((row) => ({ ...row, weight: row.weight * 8 })) });
          expect(scaled.breakdown).to.deep.equal(answered({ segments: rows }).breakdown);
        },
      ),
    );
  });

  it('has indices whose mean over clients is 100', () => {
    fc.assert(
      fc.property(everyday, (given) => {
        const answer = answered({ ...given, segmentBasis: 'values' });
        const rows = answer.groups[0]!.rows.map(({ values }) => values);
        const mean = rows.reduce((sum, [, index, share]) => sum + (index ?? NaN) * share!, 0);
        if (headlineOf(answer) > 1) expect(mean).to.be.closeTo(100, 1e-6);
        if (headlineOf(answer) <= 0) expect(answer.notes.map(({ id }) => id)).to.include('no-index');
      }),
    );
  });
});

describe('segments by the dealer’s model', () => {
  const rows: readonly DealerRow[] = [
    { name: 'Массовые', weight: 3, ...blankDealerRow },
    { name: 'Премиум', weight: 1, ...blankDealerRow, saleGross: 500, serviceShareLast: 0.9 },
  ];

  it('are worth what the dealer’s calculator says, row by row', () => {
    const common = everydayInputs(CALCULATORS.dealer.questions);
    fc.assert(
      fc.property(common, (given) => {
        const asked = Object.fromEntries(
          Object.entries(given).filter(([id]) => questions.some((one) => one.id === id)),
        );
        const answer = answered({ ...asked, segmentBasis: 'dealer', dealerSegments: rows });
        const own = {
          ...asked,
          saleGrossBasis: 'known',
          saleGross: 500,
          serviceBasis: 'decline',
          serviceShareLast: 0.9,
        };
        const [one, other] = [asked, own].map((inputs) => headlineOf(valueOf(calculate('dealer', inputs as never))));
        expect(answer.groups[0]!.rows.map(({ values }) => values[0])).to.deep.equal([one, other]);
        expectClose(headlineOf(answer), (3 * one! + other!) / 4);
      }),
    );
  });

  it('are worth what a row says of a visit also where the common table says it by age', () => {
    const serviceByAge = [{ share: 0.5, visits: 1, gross: 10 }];
    const common = { serviceBasis: 'table', serviceByAge, discountRate: 0, horizon: 'cycle', cycleYears: 2 } as const;
    const [one, other] = [rows[0]!, { ...rows[0]!, serviceGross: 30 }];
    const answer = answered({ ...common, segmentBasis: 'dealer', dealerSegments: [one, other] });
    const [first, second] = answer.groups[0]!.rows.map(({ values }) => values[0]!);
    expectClose(second! - first!, 2 * 0.5 * (30 - 10));
  });

  it('say that a loss is one, what is taken off, and nothing of rows without clients', () => {
    const sentence = (...values: number[]) =>
      answered({ segments: values.map((value, index) => branch(String(index), 1, value)) }).headline.sentence;
    expect(sentence(-30, 10)).to.deep.include({ id: 'loss' });
    expect(sentence(-30, 10).values['loss']!.value).to.equal(10);
    expect(sentence(-5, -5)).to.deep.equal({ id: 'all-lose-alike', values: { loss: { value: 5, unit: 'money' } } });
    const dealt = (retentionCost: number) =>
      answered({ segmentBasis: 'dealer', dealerSegments: rows, retentionCost }).assumptions.map(({ id }) => id);
    expect(dealt(0)).to.include('values-by-dealer');
    expect(dealt(5)).to.include('values-by-dealer-after-retention');
    const nobody = answered({ segments: [...three, branch('Новый', 0, -5)] });
    expect(nobody.notes.map(({ id }) => id)).not.to.include('some-lose');
    const somebody = answered({ segments: [...three, branch('Новый', 1, -5)] });
    expect(somebody.notes.map(({ id }) => id)).to.include('some-lose');
  });

  it('say where rows have the same name, however it is written', () => {
    const notes = (...names: string[]) =>
      answered({ segments: names.map((name) => branch(name, 1, 5)) }).notes.map(({ id }) => id);
    expect(notes('Север', 'Юг', ' север')).to.include('same-names');
    expect(notes('Север', 'Юг', 'Северо-запад')).not.to.include('same-names');
    const dealt = (name: string) =>
      answered({ segmentBasis: 'dealer', dealerSegments: [rows[0]!, { ...rows[0]!, name }] }).notes;
    expect(dealt(rows[0]!.name).map(({ id }) => id)).to.include('same-names');
    expect(dealt('Другой').map(({ id }) => id)).not.to.include('same-names');
  });

  it('ask eight simple questions of a reader at the most, whichever way', () => {
    for (const basis of ['values', 'dealer']) {
      const asked = questions.filter(({ id, level, shownWhen }) => {
        const shown =
          shownWhen?.question === 'segmentBasis' ? shownWhen.is === basis : basis === 'dealer' || !shownWhen;
        return level === 'simple' && shown && id !== 'dealPrice';
      });
      expect(asked.length).to.be.at.most(8);
    }
  });
});

describe('a table of segments that is not right', () => {
  it('is normalised by one press where shares do not sum to one', () => {
    const shares = [branch('a', 0.25, 100), branch('b', 0.5, 200)];
    const [issue] = issuesOf(calculate('segments', { segmentWeights: 'shares', segments: shares }));
    expect(issue).to.deep.equal({
      field: 'segments',
      code: 'shares-do-not-sum',
      limit: 0.75,
      suggestion: { field: 'segments', value: [branch('a', 1 / 3, 100), branch('b', 2 / 3, 200)] },
    });
    expect(said(issue!)).to.contain('75%').and.not.to.match(/[{}]/);
    const mended = issue!.suggestion!.value as readonly Row[];
    expectClose(headlineOf(answered({ segmentWeights: 'shares', segments: mended })), 500 / 3);
  });

  it('may tell shares in percents, and is normalised in percents', () => {
    const of = (one: number, other: number) => [branch('a', one, 100), branch('b', other, 200)];
    expectClose(headlineOf(answered({ segmentWeights: 'shares', segments: of(25, 75) })), 175);
    const [issue] = issuesOf(calculate('segments', { segmentWeights: 'shares', segments: of(30, 90) }));
    expect(issue!.limit).to.equal(1.2);
    expect((issue!.suggestion!.value as readonly Row[]).map(({ weight }) => weight)).to.deep.equal([25, 75]);
  });

  it('is right where its shares miss one by less than is ever printed, and says by how much where by more', () => {
    const of = (other: number) => [branch('a', 0.5, 100), branch('b', other, 200)];
    expectClose(headlineOf(answered({ segmentWeights: 'shares', segments: of(0.500004) })), 150, 1e-5);
    for (const other of [0.50002, 0.49998]) {
      const [issue] = issuesOf(calculate('segments', { segmentWeights: 'shares', segments: of(other) }));
      expect(said(issue!)).to.contain(other > 0.5 ? '100.002%' : '99.998%');
    }
  });

  it('always sums to one once it is normalised', () => {
    fc.assert(
      fc.property(fc.array(filledRow, { minLength: 2, maxLength: 12 }), (rows) => {
        const outcome = calculate('segments', { segmentWeights: 'shares', segments: rows });
        const mended = outcome.ok ? rows : (outcome.issues[0]!.suggestion!.value as readonly Row[]);
        expectClose(
          headlineOf(answered({ segmentWeights: 'shares', segments: mended })),
          headlineOf(answered({ segments: rows })),
        );
      }),
    );
  });

  it('is filled from a spreadsheet, heads, currency and percent signs, blank cells at the end and all', () => {
    const segments = questions.find(({ id }) => id === 'segments') as TableQuestion;
    const text = 'Филиал\tДоля\tLTV\t\nСевер\t60 %\t200 000 ₽\t\nЮг\t40%\t150 000,50\t\n\t\t\t\n';
    const sheet = withPasted(sheetOf(segments, []), segments, { row: 0, column: 0, text }, 'ru');
    const rows = valueOf(sheetValue(segments, sheet)) as readonly Row[];
    expect(rows).to.deep.equal([branch('Север', 60, 200_000), branch('Юг', 40, 150_000.5)]);
    expect(sheet.notices).to.deep.equal([{ kind: 'heads', heads: ['Филиал', 'Доля', 'LTV'] }]);
    expectClose(headlineOf(answered({ segmentWeights: 'shares', segments: rows })), 180_000.2);
    const amount = withPasted(sheetOf(segments, []), segments, { row: 0, column: 2, text: '5 %\n6 %' }, 'ru');
    expect(issuesOf(sheetValue(segments, amount)).map(({ code }) => code)).to.include('percent-not-expected');
  });

  it('is filled by the heads of a pasted block where they are all its own, and else by their places', () => {
    const segments = questions.find(({ id }) => id === 'segments') as TableQuestion;
    const names = segments.columns.map(({ id }) => ru.questions['segments']!.columns![id]!);
    const [name, weight, value] = names as [string, string, string];
    const filled = (column: number, ...lines: string[]) =>
      withPasted(sheetOf(segments, []), segments, { row: 0, column, text: lines.join('\n'), names }, 'ru');
    const rowsOf = (column: number, ...lines: string[]) => valueOf(sheetValue(segments, filled(column, ...lines)));
    const two = [branch('Север', 60, 200_000), branch('Юг', 40, 150_000)];
    const turned = ['200000\t60\tСевер', '150000\t40\tЮг'];
    expect(rowsOf(0, `${value.toUpperCase()}, ₽\t${weight} \t${name}`, ...turned)).to.deep.equal(two);
    expect(rowsOf(1, `${value} (₽)\t${weight}\t${name}`, ...turned)).to.deep.equal(two);
    expect(rowsOf(0, 'value\tweight\tname', ...turned)).to.deep.equal(two);
    // Words alone are heads too, where they are its own.
    expect(rowsOf(0, `${weight}\t${name}\t${value}`, '60\tСевер\t200000', '40\tЮг\t150000')).to.deep.equal(two);
    expect(filled(0, `${value}\t${weight}\t${name}`, ...turned).notices).to.deep.equal([
      { kind: 'heads', heads: [value, weight, name] },
    ]);
    // A head that stands twice leaves its second column to nobody: the cells stay blank, and are asked for.
    const twice = filled(0, `${name}\t${name}\t${weight}`, 'Север\t1\t60', 'Юг\t2\t40').rows;
    expect(twice.map((cells) => cells.map((cell) => cell.value ?? null))).to.deep.equal([
      ['Север', 60, null],
      ['Юг', 40, null],
    ]);
    // What everybody calls the value is a head of its own too.
    expect(rowsOf(0, `${name}\tLTV\t${weight}`, 'Север\t200000\t60', 'Юг\t150000\t40')).to.deep.equal(two);
    // One head that clearly names another column leads there, whichever cell was chosen.
    const column = filled(2, weight, '200000', '150000').rows.map((cells) => cells.map((cell) => cell.value));
    expect(column).to.deep.equal([
      [null, 200_000, null],
      [null, 150_000, null],
    ]);
  });

  it('loses its empty rows, and says which cell of a started row is missing', () => {
    const empty = branch(' ', null, null);
    expect(headlineOf(answered({ segments: [empty, ...three, empty] }))).to.equal(100);
    const twelve = [...Array.from({ length: 11 }, (_, index) => branch(`№ ${index}`, 1, 12)), empty];
    expect(headlineOf(answered({ segments: twelve }))).to.equal(12);
    expect(
      issuesOf(calculate('segments', { segments: [...three, branch('Запад', 5, null), branch('Восток', null, 5)] })),
    ).to.deep.equal([
      { field: 'segments', row: 3, column: 'value', code: 'empty' },
      { field: 'segments', row: 4, column: 'weight', code: 'empty' },
    ]);
    expect(issuesOf(calculate('segments', { segments: [...three, branch('', 5, 5)] }))[0]).to.deep.include({
      row: 3,
      column: 'name',
      code: 'blank',
    });
    const unweighed = [
      { name: 'a', weight: null, ...blankDealerRow },
      { name: 'b', weight: 1, ...blankDealerRow },
    ];
    expect(issuesOf(calculate('segments', { segmentBasis: 'dealer', dealerSegments: unweighed }))).to.deep.equal([
      { field: 'dealerSegments', row: 0, column: 'weight', code: 'empty' },
    ]);
  });

  it('needs two rows, and somebody in them', () => {
    const empty = branch('', null, null);
    expect(issuesOf(calculate('segments', { segments: [three[0]!, empty] }))).to.deep.equal([
      { field: 'segments', code: 'too-few', limit: 2 },
    ]);
    const nobody = three.map((row) => ({ ...row, weight: 0 }));
    expect(issuesOf(calculate('segments', { segments: nobody }))).to.deep.equal([
      { field: 'segments', code: 'no-clients' },
    ]);
    expect(answered({ segments: [...three, branch('Новый', 0, 5)] }).notes.map(({ id }) => id)).to.include(
      'nobody-in-a-segment',
    );
  });

  function said(issue: Issue): string {
    return createText('en', null, { en, ru }).issue(
      issue,
      questions.find(({ id }) => id === issue.field),
    );
  }
});

describe('what a mix of segments says', () => {
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const shares = [branch('a', 0.25, 100), branch('b', 0.75, 200)];
  const stepOf = (answer: Answer, wanted: string) => answer.working.find(({ id }) => id === wanted);

  it('is its figures with their units: clients where clients were given, the gap where there is one', () => {
    const told = (given: Given) => answered(given).figures.map(({ id, value, unit }) => [id, value, unit]);
    expect(told({ segments: three })).to.deep.equal([
      ['weightedMean', 100, 'money'],
      ['lowestValue', 50, 'money'],
      ['highestValue', 400, 'money'],
      ['weightInAll', 1000, 'number'],
      ['unweightedMean', 550 / 3, 'money'],
      ['meanGap', 550 / 3 - 100, 'money'],
    ]);
    expect(told({ segmentWeights: 'shares', segments: shares }).map(([id]) => id)).to.deep.equal([
      ...['weightedMean', 'lowestValue', 'highestValue', 'unweightedMean', 'meanGap'],
    ]);
  });

  it('is no gap of nothing, and none of rounded digits', () => {
    const hasGap = (...rows: readonly Row[]) => idsOf(answered({ segments: rows }).figures).includes('meanGap');
    expect(hasGap(branch('a', 1, 0), branch('b', 3, 0))).to.equal(false);
    // A sixth of a unit of 10¹² is what adding up may lose.
    expect(hasGap(branch('a', 1, 1e12), branch('b', 2, 1e12 - 1))).to.equal(false);
    expect(hasGap(branch('a', 1, 10), branch('b', 2, 9))).to.equal(true);
  });

  it('is rows that are numbered from one and measured in money, an index and shares', () => {
    const { breakdown, groups } = answered({ segments: three });
    expect(breakdown.map(({ id, unit }) => [id, unit])).to.deep.equal(
      ['1', '2', '3'].map((n) => [`segment${n}`, 'money']),
    );
    const [group] = groups;
    expect(group!.id).to.equal('segments');
    expect(idsOf(group!.rows)).to.deep.equal(['segment1', 'segment2', 'segment3']);
    expect(group!.measures.map(({ unit }) => unit)).to.deep.equal(['money', 'number', 'share', 'money']);
  });

  it('is steps from the weights to the mean, and to the mistaken one where it differs', () => {
    const answer = answered({ segments: three });
    expect(answer.working.map(({ id, result }) => [id, result.value, result.unit])).to.deep.equal([
      ['weightInAll', 1000, 'number'],
      ['weightedMean', 100, 'money'],
      ['unweightedMean', 550 / 3, 'money'],
    ]);
    const sums = answer.working.map(({ expression }) =>
      expression.kind === 'operation' ? expression.operands[0]! : expression,
    );
    for (const sum of sums) expect(sum).to.include({ kind: 'summation', index: 'i', from: 1 });
    expect(stepOf(answered({ segmentWeights: 'shares', segments: shares }), 'weightInAll')!.result).to.deep.equal({
      ...{ value: 1, unit: 'share' },
    });
    const even = answered({ segments: three.map((row) => ({ ...row, weight: 5 })) });
    expect(stepOf(even, 'unweightedMean')).to.equal(undefined);
  });

  it('is what it takes for granted', () => {
    const assumptions = (given: Given) => answered(given).assumptions.filter(({ id }) => id !== 'example-amounts');
    expect(idsOf(assumptions({ segments: three }))).to.deep.equal(['weights-clients', 'values-as-given']);
    expect(idsOf(assumptions({ segmentWeights: 'shares', segments: shares }))).to.deep.equal([
      ...['weights-shares', 'values-as-given'],
    ]);
    const dealt = {
      segmentBasis: 'dealer',
      discountRate: 0,
      retentionCost: 0,
      horizon: 'years',
      horizonYears: 7,
    } as const;
    const [weights, model, blank, discount] = assumptions(dealt);
    expect([weights!.id, blank!.id, discount!.id]).to.deep.equal([
      'weights-clients',
      'blank-is-common',
      'nothing-discounted',
    ]);
    expect(model).to.deep.equal({
      id: 'values-by-dealer',
      values: { years: { value: 7, unit: 'duration', period: 'year' } },
    });
  });

  it('is by how much the mistaken mean flatters or understates, whichever it is', () => {
    const note = (...rows: readonly Row[]) => answered({ segments: rows }).notes[0]!;
    expect(note(branch('a', 1, 100), branch('b', 3, 20))).to.deep.equal({
      id: 'unweighted-mean-flatters',
      values: {
        unweightedMean: { value: 60, unit: 'money' },
        weightedMean: { value: 40, unit: 'money' },
        gap: { value: 20, unit: 'money' },
      },
    });
    const low = note(branch('a', 3, 100), branch('b', 1, 20));
    expect([low.id, low.values['gap']!.value]).to.deep.equal(['unweighted-mean-understates', 20]);
  });

  it('is who loses, where all together do not', () => {
    const notes = (...values: readonly number[]) =>
      idsOf(answered({ segments: values.map((value, index) => branch(String(index), 1, value)) }).notes);
    expect(notes(10, -1)).to.deep.equal(['some-lose']);
    expect(notes(10, 0)).to.deep.equal([]);
    expect(notes(10, -10)).to.deep.equal(['no-index']);
    expect(notes(10, -11)).to.deep.equal(['no-index']);
  });

  it('is a sentence with the lowest and the highest where they differ, of nothing too', () => {
    const sentence = (...values: readonly number[]) =>
      answered({ segments: values.map((value, index) => branch(String(index), 1, value)) }).headline.sentence;
    expect([sentence(10, -10).id, sentence(0, 0).id, sentence(10, -12).id]).to.deep.equal([
      'mean',
      'all-alike',
      'loss',
    ]);
    expect(Object.keys(sentence(10, -10).values)).to.deep.equal(['weightedMean', 'lowestValue', 'highestValue']);
    expect(Object.keys(sentence(10, -12).values)).to.deep.equal(['loss', 'lowestValue', 'highestValue']);
    expect(Object.keys(sentence(5, 5).values)).to.deep.equal(['weightedMean']);
  });

  it('takes a share of one for all of them, and not for one per cent', () => {
    const whole = [branch('a', 1, 100), branch('b', 0, 200)];
    expect(headlineOf(answered({ segmentWeights: 'shares', segments: whole }))).to.equal(100);
  });
});

function answered(inputs: Given): Answer {
  return valueOf(calculate('segments', inputs));
}
