import { expect } from 'chai';
import type { Amount, Answer, TextReference } from '../../../src/calculators/answer.js';
import { answerOf } from '../../../src/calculators/answer-of.js';
import type { Calculator } from '../../../src/calculators/calculator.js';
import { completeInputs } from '../../../src/calculators/inputs.js';
import type { AnyInputs, WordsLanguage } from '../../../src/calculators/question.js';
import { evaluate } from '../../../src/core/expression/evaluate.js';
import type { Expression, Quantity } from '../../../src/core/expression/expression.js';
import { printText } from '../../../src/core/expression/print.js';
import type { Issue } from '../../../src/core/outcome.js';
import { createText, type Text } from '../../../src/elements/text.js';
import type { CalculatorWords } from '../../../src/locale/words.js';
import fc from '../../core/support/fast-check.js';

const LANGUAGES: readonly WordsLanguage[] = ['en', 'ru'];

/** Latin letters that a Russian dealer reads in Russian text, and names of firms. */
const KNOWN_IN_RUSSIAN =
  /\b(?:LTV|lifetime value|loan-to-value|e?NPS|Net Promoter(?: Score)?|Bain & Company|NICE Systems)\b/g;

export interface Checked {
  readonly calculator: Calculator;
  readonly words: Readonly<Record<WordsLanguage, CalculatorWords>>;
  readonly inputs: fc.Arbitrary<AnyInputs>;
  /** Of a hundred inputs, how many are answered at the least: else the properties would test nothing. */
  readonly answered: number;
}

/** What holds for every answer of every calculator, whatever it counts, in numbers and in words. */
export function itAnswersSoundly({ calculator, words, inputs, answered }: Checked): void {
  const every = (check: (answer: Answer) => void) =>
    fc.assert(
      fc.property(inputs, (given) => {
        const outcome = answerOf(calculator, given, 'en');
        if (outcome.ok) check(outcome.value);
      }),
      { numRuns: 300 },
    );

  it('answers most of the inputs that these properties are tried on', () => {
    const found = fc.sample(inputs, 300).filter((given) => answerOf(calculator, given, 'en').ok);
    expect(found.length).to.be.at.least(3 * answered);
  });

  it('gives finite numbers, and says why where there is none', () => {
    every(({ figures, breakdown, series, groups, working }) => {
      for (const { id, value, state } of [...figures, ...breakdown]) {
        if (value === null) expect(state, id).to.be.oneOf(['infinite', 'never', 'beyond', 'impossible']);
        else expect(Number.isFinite(value), `${id} is ${value}`).to.equal(true);
      }
      for (const { id, points } of series)
        for (const { value } of points) expect(Number.isFinite(value), id).to.equal(true);
      for (const { id, measures, rows } of groups)
        for (const row of rows) {
          expect(row.values, id).to.have.length(measures.length);
          for (const value of row.values) expect(value === null || Number.isFinite(value), row.id).to.equal(true);
        }
      for (const { id, result } of working) expect(Number.isFinite(result.value), id).to.equal(true);
    });
  });

  it('has parts that sum to the headline', () => {
    every((answer) => {
      const parts = answer.breakdown.map(({ value }) => value!);
      const total = parts.reduce((sum, part) => sum + part, 0);
      expect(total).to.be.closeTo(headlineOf(answer), 1e-9 * Math.max(1, ...parts.map(Math.abs)));
    });
  });

  it('shows a working that is the computation, and one step of it is the headline', () => {
    every((answer) => {
      for (const { id, expression, result } of answer.working) expect(result.value, id).to.equal(evaluate(expression));
      const steps = answer.working.filter(({ id }) => id === answer.headline.figure);
      expect(steps.map(({ result }) => result.value)).to.deep.equal([headlineOf(answer)]);
    });
  });

  it('gives the headline alone to the last digit', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const complete = completeInputs(calculator.questions, given, 'en');
        if (!complete.ok) return;
        const outcome = answerOf(calculator, given, 'en');
        const alone = calculator.headlineValue(complete.value as never);
        expect(alone).to.equal(outcome.ok ? headlineOf(outcome.value) : null);
      }),
      { numRuns: 300 },
    );
  });

  it('is frozen, and the same after a round trip through JSON', () => {
    every((answer) => {
      expect(Object.isFrozen(answer) && Object.isFrozen(answer.figures) && Object.isFrozen(answer.inputs)).to.equal(
        true,
      );
      expect(JSON.parse(JSON.stringify(answer))).to.deep.equal(answer);
    });
  });

  it('has the same entries with the same places in both languages, each in its own', () => {
    // A language has as many forms of a counted word as it has.
    const [english, russian] = [words.en, words.ru].map((all) => entries({ ...all, counted: {} })) as [
      Map<string, string>,
      Map<string, string>,
    ];
    expect([...russian.keys()].sort()).to.deep.equal([...english.keys()].sort());
    for (const [key, text] of russian) {
      expect(places(text), key).to.deep.equal(places(english.get(key)!));
      const bare = text.replace(/\{\w+\}/g, '').replace(KNOWN_IN_RUSSIAN, '');
      if (key !== 'names.t') expect(bare, key).not.to.match(/[a-z]/i);
    }
    for (const [key, text] of english) expect(text, key).not.to.match(/\p{Script=Cyrillic}/u);
  });

  for (const language of LANGUAGES) {
    it(`has words for every question, option and column (${language})`, () => {
      for (const question of calculator.questions) {
        const said = words[language].questions[question.id];
        expect(said?.label, question.id).to.be.a('string');
        for (const option of question.kind === 'choice' ? question.options : []) {
          expect(said?.options?.[option], `${question.id} ${option}`).to.be.a('string');
        }
        for (const column of question.kind === 'table' ? question.columns : []) {
          expect(said?.columns?.[column.id], `${question.id} ${column.id}`).to.be.a('string');
        }
      }
    });

    it(`says everything that an answer and its issues hold (${language})`, () => {
      const text = createText(language, null, words);
      fc.assert(
        fc.property(inputs, (given) => {
          const outcome = answerOf(calculator, given, language);
          const sentences = outcome.ok ? spoken(outcome.value, text) : [];
          for (const [where, sentence] of sentences) expectReadable(sentence, language, where);
          for (const issue of outcome.ok ? outcome.value.issues : outcome.issues) expectIssue(issue, calculator, text);
        }),
        { numRuns: 300 },
      );
    });
  }
}

export function headlineOf(answer: Answer): number {
  return valueIn(answer, answer.headline.figure);
}

export function valueIn({ figures }: Answer, wanted: string): number {
  const figure = figures.find(({ id }) => id === wanted);
  if (figure?.value == null) expect.fail(`no figure ${wanted}`);
  return figure.value;
}

/** Every text that the element shows of an answer, with where it stands. */
function spoken(answer: Answer, text: Text): [string, string][] {
  const { words } = text;
  const said = (kind: 'sentences' | 'notes' | 'assumptions', references: readonly TextReference[]) =>
    references.map((reference): [string, string] => {
      expect(words[kind]).to.have.property(reference.id);
      return [`${kind} ${reference.id}`, text.sentence(words[kind][reference.id], reference)];
    });
  const labels = [
    ...answer.groups.flatMap(({ id, measures, rows, reference }) => {
      expect(words.pictures).to.have.property(id);
      const unnamed = rows.filter(({ name }) => name === undefined);
      return [...measures, ...unnamed, ...(reference === undefined ? [] : [reference])].map((item) => item.id);
    }),
    ...[...answer.figures, ...answer.breakdown].filter(({ name }) => name === undefined).map(({ id }) => id),
  ];
  for (const id of labels) expect(words.figures).to.have.property(id);
  for (const { id } of answer.series) expect(words.pictures).to.include.keys(id, `${id}Column`);
  return [
    ...said('sentences', [answer.headline.sentence]),
    ...said('assumptions', answer.headline.qualification ? [answer.headline.qualification] : []),
    ...said('notes', answer.notes),
    ...said('assumptions', answer.assumptions),
    ...[...answer.figures, ...answer.breakdown]
      .filter(({ name }) => name === undefined)
      .map(({ id, ...amount }): [string, string] => [id, `${text.figure(id, amount)}: ${text.amount(amount)}`]),
    ...answer.working.flatMap(({ id, expression, result }) => {
      for (const leaf of [...quantities(expression), { id }]) expect(words.names).to.have.property(leaf.id);
      const title = text.name({ kind: 'quantity', id, value: 0, ...unitOf(result) });
      return [
        [`step ${id}`, `${title} = ${printText(expression, text.name)}`],
        [`numbers of ${id}`, `${printText(expression, text.worked)} = ${text.amount(result)}`],
      ] as [string, string][];
    }),
  ];
}

function expectIssue(issue: Issue, { questions }: Calculator, text: Text): void {
  const question = questions.find(({ id }) => id === issue.field);
  expect(question, `${issue.code} names the field ${issue.field}`).not.to.equal(undefined);
  expect(issue.code in text.words.issues || issue.code in text.common.issues, issue.code).to.equal(true);
  expectReadable(text.issue(issue, question), text.language, issue.code);
}

function expectReadable(sentence: string, language: WordsLanguage, where: string): void {
  expect(sentence, where).not.to.match(/[{}]|NaN|∞|Infinity|undefined|null|\[object/);
  expect(sentence.trim(), where).not.to.equal('');
  const foreign = language === 'ru' ? /[a-z]{2,}/i : /\p{Script=Cyrillic}/u;
  expect(sentence.replace(KNOWN_IN_RUSSIAN, ''), where).not.to.match(foreign);
}

function unitOf({ unit, period }: Amount): Pick<Quantity, 'unit' | 'period'> {
  return period === undefined ? { unit } : { unit, period };
}

function quantities(expression: Expression): readonly Quantity[] {
  if (expression.kind === 'quantity') return [expression];
  if (expression.kind === 'operation') return expression.operands.flatMap(quantities);
  return expression.kind === 'summation' ? [expression.term, ...expression.rows].flatMap(quantities) : [];
}

/** Every text of a catalogue by its path, without what all calculators share. */
function entries({ common: _common, ...catalogue }: CalculatorWords): Map<string, string> {
  return new Map(pathsOf(catalogue, ''));
}

function pathsOf(catalogue: object, path: string): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : pathsOf(value as object, `${path}${key}.`),
  );
}

function places(words: string): string[] {
  return [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
}
