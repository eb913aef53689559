import { expect } from 'chai';
import { inputSchema, configurationSchema } from '../../scripts/generate/input-schema.js';
import { tableMarkup } from '../../scripts/generate/read/table-texts.js';
import { answerOf } from '../../src/calculators/answer-of.js';
import { CALCULATORS } from '../../src/calculators/calculate.js';
import { completeInputs } from '../../src/calculators/inputs.js';
import { inputProblems } from '../../src/calculators/limits.js';
import type { AnyInputs, Question, TableRow } from '../../src/calculators/question.js';
import { readText } from '../../src/host/attributes.js';
import { readConfiguration } from '../../src/host/configuration.js';
import fc from '../core/support/fast-check.js';
import { garbageInputs, plausibleInputs } from './support/arbitrary-inputs.js';
import { tables } from './support/tables.js';

for (const calculator of [...Object.values(CALCULATORS), tables]) {
  const { id, questions } = calculator;

  describe(`the inputs of ${id}`, () => {
    const schema = inputSchema(questions);
    const accepts = (inputs: unknown) => inputProblems(questions, inputs).length === 0;
    const agree = (inputs: unknown): void => {
      expect(accepts(inputs), fc.stringify(inputs)).to.equal(schema.safeParse(inputs).success);
    };

    it('are accepted by the embed exactly where the published schema accepts them', () => {
      fc.assert(fc.property(plausibleInputs(questions), agree), { numRuns: 2000 });
    });

    it('are accepted alike one question at a time, so that no other question hides a difference', () => {
      const one = fc.constantFrom(...questions).chain((question) => plausibleInputs([question]));
      fc.assert(fc.property(one, agree), { numRuns: 5000 });
    });

    it('are refused alike when they are anything at all', () => {
      fc.assert(fc.property(garbageInputs(questions), agree), { numRuns: 2000 });
    });

    it('have defaults that are allowed, in every language', () => {
      for (const question of questions) {
        const values =
          'presets' in question && question.presets
            ? Object.values(question.presets).map(({ value }) => value)
            : [question.default];
        for (const value of values) agree({ [question.id]: value });
        expect(values.map((value) => accepts({ [question.id]: value }))).not.to.include(false);
      }
    });

    it('have limits that let through what touches them and nothing beyond', () => {
      for (const question of questions) {
        if (!('minimum' in question || 'maximum' in question) || question.kind === 'series') continue;
        const { minimum, maximum } = question as { minimum?: number; maximum?: number };
        if (minimum !== undefined)
          expect(
            [minimum, minimum - 1].map((value) => accepts({ [question.id]: value })),
            question.id,
          ).to.deep.equal([true, false]);
        if (maximum !== undefined)
          expect(
            [maximum, maximum + 1].map((value) => accepts({ [question.id]: value })),
            question.id,
          ).to.deep.equal([true, false]);
      }
    });
  });

  describe(`a configuration of ${id} that a stranger wrote`, () => {
    const schema = configurationSchema(questions);

    it('is read without a throw and without a trace on Object.prototype, whatever it is', () => {
      const before = Object.getOwnPropertyNames(Object.prototype).join();
      fc.assert(
        fc.property(garbageInputs(questions), (source) => {
          const { inputs } = readConfiguration(calculator, source);
          for (const problem of inputProblems(questions, inputs)) expect(problem.type).to.equal('limit');
        }),
        { numRuns: 2000 },
      );
      expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(before);
    });

    it('gives no warning where the published schema accepts it', () => {
      fc.assert(
        fc.property(plausibleInputs(questions), (source) => {
          if (!schema.safeParse(source).success) return;
          const { inputs, warnings } = readConfiguration(calculator, source);
          expect(warnings).to.deep.equal([]);
          expect(JSON.parse(JSON.stringify(inputs))).to.deep.equal(complete(questions, source));
        }),
        { numRuns: 1000 },
      );
    });

    it('says which key it does not know and which it might have meant, once a key', () => {
      const known = questions[0]!.id;
      const misspelt = `${known}x`;
      const { warnings, inputs } = readConfiguration(
        calculator,
        JSON.parse(`{"${misspelt}":5,"__proto__":{"x":1},"constructor":1,"zzzzzzzzzzzz":2}`),
      );
      expect(warnings.map(({ told }) => told)).to.deep.equal([
        `there is no setting "${misspelt}", did you mean ${known}?`,
        'there is no setting "__proto__"',
        'there is no setting "constructor"',
        'there is no setting "zzzzzzzzzzzz"',
      ]);
      expect(Object.keys(inputs)).to.deep.equal([]);
      expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
    });
  });
}

/** What is asked in a table and not said in a row is there as `null`. */
function complete(questions: readonly Question[], source: AnyInputs): AnyInputs {
  const plain = JSON.parse(JSON.stringify(source)) as AnyInputs;
  return Object.fromEntries(
    Object.entries(plain).map(([id, value]) => {
      const question = questions.find((candidate) => candidate.id === id);
      if (question?.kind !== 'table') return [id, value];
      const blank = Object.fromEntries(question.columns.map((column) => [column.id, null]));
      return [id, (value as readonly TableRow[]).map((row) => ({ ...blank, ...row }))];
    }),
  );
}

describe('the limits of a table', () => {
  const { questions } = tables;
  const service = (...rows: readonly unknown[]) => inputProblems(questions, { serviceByAge: rows });
  const row = { share: 0.5, visits: 1, gross: 10 };

  it('name the row and the column, and suggest the whole table with that cell mended', () => {
    expect(service(row, { ...row, share: 1.2 })).to.deep.equal([
      {
        type: 'limit',
        issue: {
          field: 'serviceByAge',
          row: 1,
          column: 'share',
          code: 'above-maximum',
          limit: 1,
          suggestion: { field: 'serviceByAge', value: [row, { ...row, share: 1 }] },
        },
      },
    ]);
  });

  it('are told beside a column that there is none of', () => {
    const problems = service({ ...row, share: 2, stranger: 1 });
    expect(problems.map((problem) => (problem.type === 'limit' ? problem.issue.code : problem.type))).to.deep.equal([
      ...['unknown-key', 'above-maximum'],
    ]);
  });

  it('are told of every cell that crosses one', () => {
    const issues = service({ share: -1, visits: 0, gross: 2e9 }, { ...row, visits: 101 });
    expect(
      issues.map(
        (problem) => problem.type === 'limit' && [problem.issue.row, problem.issue.column, problem.issue.code],
      ),
    ).to.deep.equal([
      [0, 'share', 'below-minimum'],
      [0, 'visits', 'not-above'],
      [0, 'gross', 'above-maximum'],
      [1, 'visits', 'above-maximum'],
    ]);
  });

  it('ask for whole numbers where things are counted, after the limits', () => {
    const owner = { years: 2.6, share: 1, purchase: 5, sale: null };
    expect(inputProblems(questions, { owners: [owner] }))
      .to.have.nested.property('[0].issue')
      .that.includes({
        code: 'not-whole',
        row: 0,
        column: 'years',
      });
    expect(inputProblems(questions, { owners: [owner] })).to.have.nested.property(
      '[0].issue.suggestion.value[0].years',
      3,
    );
    expect(inputProblems(questions, { owners: [{ ...owner, years: 30.5 }] })).to.have.nested.property(
      '[0].issue.code',
      'above-maximum',
    );
  });

  it('ask for a name that says something and is not a story, and suggest none', () => {
    const branch = { name: 'North', weight: 1, value: null };
    const named = (name: string) => inputProblems(questions, { branches: [branch, { ...branch, name }] });
    expect(named('South')).to.deep.equal([]);
    for (const [name, code] of [
      ['', 'blank'],
      [' \t', 'blank'],
      ['x'.repeat(41), 'too-long'],
    ] as const) {
      expect(named(name), code).to.have.nested.property('[0].issue.code', code);
      expect(named(name)).not.to.have.nested.property('[0].issue.suggestion');
    }
    expect(named('x'.repeat(40))).to.deep.equal([]);
  });

  it('count the rows', () => {
    expect(service()).to.deep.equal([{ type: 'limit', issue: { field: 'serviceByAge', code: 'too-few', limit: 1 } }]);
    const rows = Array.from({ length: 7 }, () => row);
    expect(service(...rows.slice(1))).to.deep.equal([]);
    expect(service(...rows)).to.deep.equal([
      { type: 'limit', issue: { field: 'serviceByAge', code: 'too-many', limit: 6 } },
    ]);
  });

  it('are not looked at where the shape is wrong, which is said of the very cell', () => {
    expect(service({ ...row, share: 2 }, { ...row, visits: 'many' })).to.deep.equal([
      { type: 'wrong-type', key: 'serviceByAge', row: 1, column: 'visits' },
    ]);
    expect(service({ ...row, share: null })).to.deep.equal([
      { type: 'wrong-type', key: 'serviceByAge', row: 0, column: 'share' },
    ]);
    expect(service([0.5, 1, 10])).to.deep.equal([{ type: 'wrong-type', key: 'serviceByAge', row: 0 }]);
    expect(inputProblems(questions, { serviceByAge: row })).to.deep.equal([
      { type: 'wrong-type', key: 'serviceByAge' },
    ]);
    expect(inputProblems(questions, { serviceByAge: [row, , row] })).to.deep.equal([
      { type: 'wrong-type', key: 'serviceByAge', row: 1 },
    ]);
  });
});

describe('the limits of a list of numbers', () => {
  const counts = {
    ...{ id: 'counts', kind: 'series', level: 'simple', default: [1, 2] },
    ...{ minimumLength: 2, maximumLength: 3, minimum: 0, maximum: 10 },
  } as const satisfies Question;

  it('are its length, and of each number; what mends a number is the whole list', () => {
    const suggestion = (...value: number[]) => ({ suggestion: { field: 'counts', value } });
    for (const [values, issue] of [
      [[1], { code: 'too-few', limit: 2 }],
      [[1, 2], undefined],
      [[1, 2, 3], undefined],
      [[1, 2, 3, 4], { code: 'too-many', limit: 3 }],
      [[0, 10], undefined],
      [[5, -1, 12], { code: 'below-minimum', limit: 0, ...suggestion(5, 0, 10) }],
      [[5, 11], { code: 'above-maximum', limit: 10, ...suggestion(5, 10) }],
    ] as const)
      expect(inputProblems([counts], { counts: values }), String(values)).to.deep.equal(
        issue === undefined ? [] : [{ type: 'limit', issue: { field: 'counts', ...issue } }],
      );
  });

  it('are not looked at where it is no list, or not of numbers', () => {
    for (const given of [5, null, 'x', {}, [1, null], [1, NaN], [1, '2']])
      expect(inputProblems([counts], { counts: given })).to.deep.equal([{ type: 'wrong-type', key: 'counts' }]);
  });
});

describe('inputs that are none', () => {
  it('are one problem without a name', () => {
    for (const inputs of [5, 'x', null, undefined, [], true])
      expect(inputProblems(tables.questions, inputs)).to.deep.equal([{ type: 'wrong-type', key: '' }]);
  });

  it('of which the answer does not speak: a key that nobody asks for crosses no limit', () => {
    expect(completeInputs(tables.questions, { stranger: 5 }, 'en')).to.have.property('ok', true);
  });
});

describe('a table that a stranger wrote', () => {
  const read = (source: unknown) => readConfiguration(tables, { serviceByAge: source });

  it('may leave out what may stay blank, and write numbers as markup does', () => {
    const { inputs, warnings } = read([
      { share: '95%', gross: '1,200.50' },
      { share: 0.5, visits: '' },
    ]);
    expect(inputs).to.deep.equal({
      serviceByAge: [
        { share: 0.95, visits: null, gross: 1200.5 },
        { share: 0.5, visits: null, gross: null },
      ],
    });
    expect(warnings).to.deep.equal([]);
  });

  it('is used without the keys that there are no columns for, which are told', () => {
    const { inputs, warnings } = read(
      JSON.parse('[{"share":0.5,"visit":2,"__proto__":{"x":1}},{"share":0.4,"visit":2}]'),
    );
    expect(inputs).to.deep.equal({
      serviceByAge: [
        { share: 0.5, visits: null, gross: null },
        { share: 0.4, visits: null, gross: null },
      ],
    });
    expect(warnings.map(({ told }) => told)).to.deep.equal([
      'serviceByAge: there is no column "visit", did you mean visits?',
      'serviceByAge: there is no column "__proto__"',
    ]);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });

  it('is told and left out where it is none', () => {
    for (const source of [
      {},
      5,
      [5],
      [null],
      [[0.5]],
      [{ visits: 2 }],
      [{ share: 'many' }],
      'x',
      '0.5, 1, 2, 3',
      '[{"share":0.5}',
    ])
      expect(read(source), JSON.stringify(source)).to.deep.include({
        inputs: {},
        warnings: [{ code: 'value', name: 'serviceByAge', told: 'serviceByAge has a value that cannot be used' }],
      });
  });

  it('is kept where it crosses a limit: that is explained beside it', () => {
    expect(read([{ share: 2 }]).inputs).to.deep.equal({ serviceByAge: [{ share: 2, visits: null, gross: null }] });
    expect(read([]).inputs).to.deep.equal({ serviceByAge: [] });
  });

  it('leaves the page its rows', () => {
    const row = { share: 0.5, visits: null, gross: null };
    const { inputs } = read([row]);
    row.share = 0.1;
    expect(inputs['serviceByAge']).to.deep.equal([{ share: 0.5, visits: null, gross: null }]);
  });
});

describe('a table in an attribute', () => {
  const [, service, , branches] = tables.questions;

  it('has its rows by semicolons or lines and its cells by commas', () => {
    const expected = [
      { share: 0.95, visits: 1.8, gross: 120 },
      { share: 0.9, visits: null, gross: null },
      { share: 0.8, visits: null, gross: -5 },
    ];
    for (const text of ['95%, 1.8, 120; 0.9; 0.8, , -5', '0.95,1.8,120\n 90% \n\n80%,,-5;', JSON.stringify(expected)])
      expect(readText(service, text), text).to.deep.equal(expected);
    expect(readText(branches, 'North, 3; South, 1, 500')).to.deep.equal([
      { name: 'North', weight: 3, value: null },
      { name: 'South', weight: 1, value: 500 },
    ]);
  });

  it('is refused where a row has more cells than there are columns, or one that is none', () => {
    for (const text of ['0.5, 1, 2, 3', 'many', '0.5; ,1', '[', '[1]', '{"share":1}']) {
      expect(readText(service, text), text).to.equal(undefined);
    }
  });

  it('reads what the documents write', () => {
    for (const question of tables.questions) {
      if (question.kind !== 'table') continue;
      expect(readText(question, tableMarkup(question, question.default))).to.deep.equal(question.default);
    }
    const awkward = [
      { name: 'North; or south, maybe', weight: 1, value: null },
      { name: '[x]', weight: 1, value: 2 },
    ];
    expect(readText(branches, tableMarkup(branches, awkward))).to.deep.equal(awkward);
  });
});

describe('calculate, of a calculator with tables', () => {
  const given = (serviceByAge: unknown) => completeInputs(tables.questions, { serviceByAge } as AnyInputs, 'en');

  it('computes with rows of its own, frozen, in which nothing is missing', () => {
    const row = { share: 0.5 };
    const outcome = answerOf(tables, { serviceByAge: [row] } as unknown as AnyInputs, 'en');
    if (!outcome.ok) throw new Error('no answer');
    expect(outcome.value.inputs['serviceByAge']).to.deep.equal([{ share: 0.5, visits: null, gross: null }]);
    expect(Object.isFrozen((outcome.value.inputs['serviceByAge'] as object[])[0])).to.equal(true);
    expect(Object.isFrozen(row)).to.equal(false);
    expect(row).to.deep.equal({ share: 0.5 });
  });

  it('gives every limit that is crossed as a reason', () => {
    expect(given([{ share: 2 }, { share: 0.5, visits: 0 }]))
      .to.have.property('issues')
      .that.has.length(2);
    expect(given([])).to.have.nested.property('issues[0].code', 'too-few');
  });
});
