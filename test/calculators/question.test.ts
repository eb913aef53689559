import { expect } from 'chai';
import { defaultOf, isAsked, isNumberQuestion, type AnyInputs, type Question } from '../../src/calculators/question.js';
import { isBlankRow } from '../../src/calculators/table-limits.js';

const simple = { level: 'simple' } as const;
const choice = (id: string, more: Partial<Question> = {}) =>
  ({ ...simple, id, kind: 'choice', options: ['no', 'yes'], default: 'no', ...more }) as Question;

describe('a question', () => {
  it('is answered with one number, or with something else', () => {
    const kinds = ['money', 'share', 'number', 'count', 'years', 'duration', 'choice', 'period', 'series', 'table'];
    const numbers = kinds.filter((kind) => isNumberQuestion({ ...simple, id: 'one', kind } as Question));
    expect(numbers).to.deep.equal(kinds.slice(0, 6));
  });

  it('has a default in each language where it has presets, and one for all where it has none', () => {
    const money: Question = { ...simple, id: 'price', kind: 'money', default: 5 };
    const date = '2026-01-01';
    const presets: Question = { ...money, presets: { en: { value: 6, date }, ru: { value: 7, date } } };
    const unset = { ...money, presets: undefined } as unknown as Question;
    expect([money, presets, unset].map((one) => [defaultOf(one, 'en'), defaultOf(one, 'ru')])).to.deep.equal([
      [5, 5],
      [6, 7],
      [5, 5],
    ]);
  });

  it('is asked where all that it hangs on is asked, and answered so', () => {
    const first = choice('first');
    const second = choice('second', { shownWhen: { question: 'first', is: 'yes' } });
    const third = choice('third', { shownWhen: { question: 'second', is: 'yes' } });
    const questions = [first, second, third];
    const asked = (inputs: AnyInputs) => questions.filter((one) => isAsked(one, inputs, questions)).map(({ id }) => id);
    expect(asked({ first: 'no', second: 'no' })).to.deep.equal(['first']);
    expect(asked({ first: 'yes', second: 'no' })).to.deep.equal(['first', 'second']);
    expect(asked({ first: 'yes', second: 'yes' })).to.deep.equal(['first', 'second', 'third']);
    // An answer to a question that is not asked opens nothing.
    expect(asked({ first: 'no', second: 'yes' })).to.deep.equal(['first']);
    // A question of another list counts by its answer alone.
    expect([isAsked(third, { second: 'yes' }, [third]), isAsked(third, { second: 'no' }, [third])]).to.deep.equal([
      ...[true, false],
    ]);
  });
});

describe('a row of a table', () => {
  it('is blank where nothing at all stands in it', () => {
    for (const row of [{ a: null }, { a: '' }, { a: ' \t', b: null }, {}]) expect(isBlankRow(row)).to.equal(true);
    for (const row of [{ a: 0 }, { a: 'x' }, { a: ' x ', b: null }, { a: '', b: 1 }, { a: null, b: 'x' }])
      expect(isBlankRow(row)).to.equal(false);
  });
});
