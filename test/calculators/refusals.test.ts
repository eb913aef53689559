import { expect } from 'chai';
import { CALCULATORS, calculate } from '../../src/calculators/calculate.js';
import {
  defaultsOf,
  isNumberQuestion,
  type AnyInputs,
  type InputValue,
  type Question,
  type TableRow,
} from '../../src/calculators/question.js';
import type { Issue } from '../../src/core/outcome.js';
import { en } from '../../src/elements/nps-calculator/words/en.js';
import { ru } from '../../src/elements/nps-calculator/words/ru.js';
import { createText } from '../../src/elements/text.js';

/** Why nothing is offered: nobody but the person who asks can know what stands there instead. */
const REASONS: Readonly<Record<string, string>> = {
  'not-above': 'nothing above the limit is likelier than anything else',
  empty: 'a number that is needed and was not given',
  blank: 'a name that is needed and was not given',
  'too-long': 'a name that only its author can shorten',
  'too-few': 'numbers or rows that are needed and were not given',
  'too-many': 'which of them to leave out is for their author to say',
  'no-answers': 'how many answered is not known',
  'no-clients': 'how many clients there are is not known',
  'cohortSurvivors not-positive': 'how many were there at first is not known',
  'survivors-rise': 'either of two numbers may be the wrong one',
  'no-churn-to-fit': 'the numbers are possible, and no curve follows from them',
  'no-stayers-to-fit': 'the numbers are possible, and no curve follows from them',
};

function isReasonable({ field, code }: Issue): boolean {
  return code in REASONS || `${field} ${code}` in REASONS;
}

const NUMBERS = [0, -1, 0.5, 1.5, 1e-7, 1e6, 1e10, 1e13, 1e300, -1e13, -1e300];

interface Refusal {
  readonly where: string;
  readonly inputs: AnyInputs;
  readonly issue: Issue;
}

/** What makes a question asked: the answers of those that it depends on. */
function asking({ shownWhen }: Question, questions: readonly Question[]): AnyInputs {
  if (shownWhen === undefined) return {};
  const parent = questions.find(({ id }) => id === shownWhen.question)!;
  return { ...asking(parent, questions), [shownWhen.question]: shownWhen.is };
}

/** A question answered with zero, below nothing, a part, much too much and, in lists and tables, with nothing. */
function oddAnswers(question: Question): InputValue[] {
  if (isNumberQuestion(question)) return NUMBERS;
  const given = defaultsOf([question], 'en')[question.id] as readonly (number | TableRow)[];
  if (question.kind === 'series') {
    return [[], ...NUMBERS.flatMap((number) => [given.map(() => number), [number, ...given.slice(1)]])] as InputValue[];
  }
  if (question.kind !== 'table') return [];
  const rows = given as readonly TableRow[];
  const tables = question.columns.flatMap(({ id, kind }) =>
    (kind === 'text' ? ['', 'x'.repeat(99)] : NUMBERS).flatMap((value) => [
      rows.map((row) => ({ ...row, [id]: value })),
      rows.map((row, index) => (index === 0 ? { ...row, [id]: value } : row)),
    ]),
  );
  return [[], ...tables];
}

function refusals(id: keyof typeof CALCULATORS): Refusal[] {
  const { questions } = CALCULATORS[id];
  return questions.flatMap((question) =>
    oddAnswers(question).flatMap((value) => {
      const inputs = { ...asking(question, questions), [question.id]: value };
      const outcome = calculate(id, inputs);
      const issues = outcome.ok ? outcome.value.issues : outcome.issues;
      return issues.map((issue) => ({ where: `${id}: ${issue.field} ${issue.code}`, inputs, issue }));
    }),
  );
}

describe('a refusal', () => {
  for (const id of Object.keys(CALCULATORS) as (keyof typeof CALCULATORS)[]) {
    it(`of ${id} offers what mends it, or there is a reason why nothing can be offered`, () => {
      const met = refusals(id);
      expect(met).not.to.be.empty;
      const bare = met.filter(({ issue }) => issue.suggestion === undefined && !isReasonable(issue));
      expect([...new Set(bare.map(({ where }) => where))]).to.deep.equal([]);
    });
  }

  it('of a list offers the whole list, as it reads in its field', () => {
    const { questions } = CALCULATORS.nps;
    const suggested = (counts: readonly number[]) => {
      const outcome = calculate('nps', { entry: 'answers-1-5', answerCountsFive: counts });
      return outcome.ok ? expect.fail('an answer') : outcome.issues[0]!.suggestion!;
    };
    expect(suggested([-3, 1, 2, 3, 2e9])).to.deep.equal({ field: 'answerCountsFive', value: [0, 1, 2, 3, 1e9] });
    expect(suggested([1, 1, 2, 3, 1e10]).value).to.deep.equal([1, 1, 2, 3, 1e9]);
    const { field, value } = suggested([1.5, 1, 2.2, 3, 4]);
    expect([field, value]).to.deep.equal(['answerCountsFive', [2, 1, 2, 3, 4]]);
    const question = questions.find(({ id }) => id === field)!;
    expect(createText('en', null, { en, ru }).input(question, value)).to.equal('2; 1; 2; 3; 4');
  });

  it('of branches of which some have customers and some have not offers to count each by its answers', () => {
    const branch = (name: string, weight: number | null) => ({
      name,
      promoters: 6,
      passives: 3,
      detractors: 1,
      weight,
    });
    const outcome = calculate('nps', { entry: 'branches', branches: [branch('A', 500), branch('B', null)] });
    expect(outcome.ok || outcome.issues).to.deep.equal([
      {
        field: 'branches',
        row: 1,
        column: 'weight',
        code: 'empty',
        suggestion: { field: 'branches', value: [branch('A', null), branch('B', null)] },
      },
    ]);
  });

  it('of nobody at the start offers those who were kept, and one at the least', () => {
    const offered = (customersNew: number, customersAtEnd: number) => {
      const outcome = calculate('ltv', { churnBasis: 'counts', customersAtStart: 0, customersNew, customersAtEnd });
      return outcome.ok ? expect.fail('an answer') : outcome.issues;
    };
    const issue = { field: 'customersAtStart', code: 'not-positive', limit: 0 };
    expect(offered(50, 120)).to.deep.equal([{ ...issue, suggestion: { field: 'customersAtStart', value: 70 } }]);
    expect(offered(50, 20)[0]!.suggestion!.value).to.equal(1);
    expect(offered(50, 50)[0]!.suggestion!.value).to.equal(1);
    const counts = { churnBasis: 'counts', customersAtStart: 70, customersNew: 50, customersAtEnd: 120 } as const;
    expect(calculate('ltv', { ...counts, discountRate: 0.1 }).ok).to.equal(true);
  });
});
