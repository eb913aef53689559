import { expect } from 'chai';
import { readFileSync, readdirSync } from 'node:fs';
import type { Amount, Answer, TextReference } from '../../src/calculators/answer.js';
import { answerOf } from '../../src/calculators/answer-of.js';
import { CALCULATORS } from '../../src/calculators/calculate.js';
import type { AnyInputs, Question, WordsLanguage } from '../../src/calculators/question.js';
import type { Expression, Quantity } from '../../src/core/expression/expression.js';
import { printText } from '../../src/core/expression/print.js';
import type { Issue } from '../../src/core/outcome.js';
import { CalculatorState } from '../../src/elements/calculator-state.js';
import { en as ltvEnglish } from '../../src/elements/ltv-calculator/words/en.js';
import { ru as ltvRussian } from '../../src/elements/ltv-calculator/words/ru.js';
import { LtvCalculator } from '../../src/elements/ltv-calculator/ltv-calculator.js';
import { NpsCalculator } from '../../src/elements/nps-calculator/nps-calculator.js';
import { OwnershipComparer } from '../../src/elements/ownership-comparer/ownership-comparer.js';
import type { CalculatorWords } from '../../src/locale/words.js';
import { summary } from '../../src/elements/parts/summary.js';
import { createText, type Text } from '../../src/elements/text.js';
import { typedValue } from '../../src/elements/typed-value.js';
import fc from '../core/support/fast-check.js';
import { everydayInputs, extremeInputs, plausibleInputs } from './support/arbitrary-inputs.js';

const { ltv } = CALCULATORS;
const WORDS = { en: ltvEnglish, ru: ltvRussian };
const LANGUAGES: readonly WordsLanguage[] = ['en', 'ru'];

/** Latin letters that a Russian marketer reads in Russian text. */
const KNOWN_IN_RUSSIAN =
  /\b(?:LTV|sBG|lifetime value|loan-to-value|e?NPS|Net Promoter(?: Score)?|Bain & Company|NICE Systems)\b/g;

/** Codes that no reader meets: of functions that no calculator calls yet, and one that the calculator itself deals with. */
const NOT_FOR_READERS = [
  'no-root',
  'lost-exceeds-start',
  'homogeneous-cohort',
  // What a goal may come to, and why a difference has no causes: said by the panels in sentences of their own.
  'no-effect',
  'out-of-reach',
];

const ISSUE_MAKERS = ['limits', 'number-limit', 'table-limits', 'ltv/churn', 'ltv/model', 'ltv/worth'].map(
  (name) => `src/calculators/${name}.ts`,
);

/** A timing, how a pasted text was read, and what is said to programmers only. */
const NO_CODES = [
  'after-first',
  'perhaps-answers',
  'perhaps-table',
  'shares-alone',
  'unclear-table',
  'unknown-key',
  'which-column',
  'x-mac-cyrillic',
  'wrong-type',
];

const MODELS = [LtvCalculator, NpsCalculator, OwnershipComparer]
  .flatMap(({ edition }) => edition.models)
  .map(({ id, calculator, words }) => ({
    id,
    calculator,
    words: words as Readonly<Record<WordsLanguage, CalculatorWords>>,
  }));

/** Answers to choose from are no codes either, though the core may know them by the same words. */
const OPTIONS = MODELS.flatMap(({ calculator }) =>
  calculator.questions.flatMap((question) => ('options' in question ? question.options : [])),
);

for (const { id, words } of MODELS)
  describe(`the catalogues of both languages: ${id}`, () => {
    const [english, russian] = [entries(words.en), entries(words.ru)];
    /** A language has as many plural forms as it has. */
    const shared = [...english.keys()].filter((key) => !/(?:period|point)Forms|^counted\./.test(key));

    it('have the same entries, none of them empty', () => {
      expect([...russian.keys()].filter((key) => !/(?:period|point)Forms|^counted\./.test(key)).sort()).to.deep.equal(
        [...shared].sort(),
      );
      for (const [key, words] of [...english, ...russian]) expect(words.trim(), key).not.to.equal('');
    });

    it('have the same places in the same entries', () => {
      for (const key of shared) expect(places(russian.get(key)!), key).to.deep.equal(places(english.get(key)!));
    });

    it('are each in their own language', () => {
      for (const [key, words] of russian) {
        const bare = words.replace(/\{\w+\}/g, '').replace(KNOWN_IN_RUSSIAN, '');
        if (key !== 'names.t') expect(bare, key).not.to.match(/[a-z]/i);
      }
      for (const [key, words] of english) expect(words, key).not.to.match(/\p{Script=Cyrillic}/u);
    });
  });

describe('the words', () => {
  it('are there for every question, every option and every period', () => {
    for (const [language, { calculator, words }] of LANGUAGES.flatMap((one) =>
      MODELS.map((model) => [one, model] as const),
    )) {
      const text = createText(language, null, words);
      for (const question of calculator.questions) {
        expect(text.words.questions[question.id]?.label, question.id).to.be.a('string');
        for (const column of question.kind === 'table' ? question.columns : [])
          expect(text.words.questions[question.id]?.columns?.[column.id], column.id).to.be.a('string');
        for (const option of 'options' in question ? question.options : []) {
          const said = question.kind === 'period' ? text.common.perPeriod : text.words.questions[question.id]?.options;
          expect(said, question.id).to.have.property(option);
          // An option may be called in English as it is called in the code.
          if (language === 'ru') expect(text.input(question, option), `${question.id} ${option}`).not.to.equal(option);
        }
      }
    }
  });

  it('give as an example of a number the one that a reader of the language finds in the field', () => {
    const { calculator, words } = MODELS.find(({ id }) => id === 'vehicle')!;
    const example = (language: WordsLanguage, field: string, column?: string) => {
      const text = createText(language, null, words);
      const question = calculator.questions.find(({ id }) => id === field)!;
      return text.issue({ field, code: 'not-a-number', ...(column !== undefined && { row: 0, column }) }, question);
    };
    expect(example('en', 'serviceGross')).to.match(/\b117\b/);
    expect(example('ru', 'serviceGross')).to.match(/6.?750\b/);
    expect(example('en', 'owners', 'saleGross')).to.match(/1.?840\b/);
    expect(example('ru', 'owners', 'saleGross')).to.match(/100.?000\b/);
  });

  it('are there for every issue code that the sources know', () => {
    const codes = codesIn(
      'src/core',
      'src/locale/parse-number.ts',
      'src/elements/typed-value.ts',
      ...ISSUE_MAKERS,
    ).filter((code) => !NOT_FOR_READERS.includes(code));
    expect(codes).to.include.members([
      'retained-exceeds-start',
      'diverges',
      'empty',
      'not-a-number',
      'above-maximum',
      'no-later-churn',
      'blank',
      'too-long',
    ]);
    for (const language of LANGUAGES) {
      const known = MODELS.flatMap(({ words }) => [words[language].issues, words[language].common.issues]);
      for (const code of codes)
        expect(
          known.some((issues) => code in issues),
          code,
        ).to.equal(true);
    }
  });

  for (const language of LANGUAGES) {
    const text = createText(language, null, WORDS);
    const inputs = fc.oneof(everydayInputs(ltv.questions), extremeInputs(ltv.questions));

    it(`say everything that an answer can hold (${language})`, () => {
      fc.assert(
        fc.property(inputs, (given) => {
          const outcome = answerOf(ltv, given, language);
          if (!outcome.ok) return;
          for (const [where, sentence] of spoken(outcome.value, text, language))
            expectReadable(sentence, language, where);
        }),
        { numRuns: 500 },
      );
    });

    it(`say everything that can be wrong (${language})`, () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(fc.oneof(inputs, plausibleInputs(ltv.questions)), (given) => {
          const outcome = answerOf(ltv, withRightTypes(given), language);
          const issues = outcome.ok ? outcome.value.issues : outcome.issues;
          for (const issue of issues) {
            seen.add(issue.code);
            expectIssue(issue, text, language);
          }
        }),
        { numRuns: 1500 },
      );
      expect([...seen]).to.include.members([
        'above-maximum',
        'below-minimum',
        'not-above',
        'diverges',
        'survivors-rise',
        'too-few',
        'retained-exceeds-start',
      ]);
    });

    it(`say everything that can be wrong with what is typed (${language})`, () => {
      const characters = fc.constantFrom(...'0123456789.,-−+%₽$€ eE()абвkм;\n');
      const typed = fc.oneof(fc.string({ unit: characters, maxLength: 12 }), fc.string({ unit: 'grapheme' }));
      fc.assert(
        fc.property(
          fc.constantFrom(...ltv.questions.filter(({ kind }) => kind !== 'choice' && kind !== 'period')),
          typed,
          (question, entry) => {
            const outcome = typedValue(question, entry, language);
            for (const issue of outcome.ok ? [] : outcome.issues) expectIssue(issue, text, language);
          },
        ),
        { numRuns: 2000 },
      );
    });

    it(`make a summary that can be sent as it stands (${language})`, () => {
      fc.assert(
        fc.property(everydayInputs(ltv.questions), (given) => {
          const outcome = answerOf(ltv, given, language);
          const state = new CalculatorState(ltv);
          if (outcome.ok)
            for (const line of summary(outcome.value, { state, text }).split('\n'))
              if (line) expectReadable(line, language, 'summary');
        }),
        { numRuns: 200 },
      );
    });
  }

  it('print every number of an input so that the field reads the same value back', () => {
    for (const language of LANGUAGES) {
      const text = createText(language, null, WORDS);
      fc.assert(
        fc.property(everydayInputs(ltv.questions), (given) => {
          for (const question of ltv.questions.filter(
            ({ kind, id }) => kind !== 'choice' && kind !== 'period' && given[id] != null,
          )) {
            expect(typedValue(question, text.field(question, given[question.id]!), language)).to.deep.equal({
              ok: true,
              value: given[question.id],
            });
          }
        }),
        { numRuns: 300 },
      );
    }
  });
});

/** Every text that the element shows of an answer, with where it stands. */
function spoken(answer: Answer, text: Text, language: WordsLanguage): [string, string][] {
  const { words } = text;
  const said = (kind: string, catalogue: Readonly<Record<string, string>>, references: readonly TextReference[]) =>
    references.map((reference): [string, string] => {
      expect(catalogue, `${kind} in ${language}`).to.have.property(reference.id);
      return [`${kind} ${reference.id}`, text.sentence(catalogue[reference.id], reference)];
    });
  const figures = [...answer.figures, ...answer.breakdown].map(({ id, ...amount }): [string, string] => {
    expect(words.figures, `figure in ${language}`).to.have.property(id);
    return [`figure ${id}`, `${text.figure(id, amount)}: ${text.amount(amount)}`];
  });
  return [
    ...said('sentence', words.sentences, [answer.headline.sentence]),
    ...said('note', words.notes, answer.notes),
    ...said('assumption', words.assumptions, answer.assumptions),
    ...figures,
    ...answer.working.flatMap(({ id, expression, result }) => {
      for (const leaf of [...quantities(expression), { id }])
        expect(words.names, `name in ${language}`).to.have.property(leaf.id);
      const title = text.name({ kind: 'quantity', id, value: 0, ...withoutValue(result) });
      return [
        [`step ${id}`, `${title} = ${printText(expression, text.name)}`],
        [`numbers of ${id}`, `${printText(expression, text.worked)} = ${text.amount(result)}`],
      ] as [string, string][];
    }),
  ];
}

function withoutValue({ unit, period }: Amount): Pick<Quantity, 'unit' | 'period'> {
  return period === undefined ? { unit } : { unit, period };
}

function quantities(expression: Expression): readonly Quantity[] {
  switch (expression.kind) {
    case 'quantity':
      return [expression];
    case 'literal':
      return [];
    case 'operation':
      return expression.operands.flatMap(quantities);
    case 'summation':
      return [expression.term, ...expression.rows].flatMap(quantities);
  }
}

function expectIssue(issue: Issue, text: Text, language: WordsLanguage): void {
  const question = ltv.questions.find(({ id }) => id === issue.field);
  expect(question, `${issue.code} names the field ${issue.field}`).not.to.equal(undefined);
  expect(issue.code in text.words.issues || issue.code in text.common.issues, issue.code).to.equal(true);
  const sentence = text.issue(issue, question);
  expectReadable(sentence, language, `issue ${issue.code}`);
  expect(sentence).to.match(/\.$/);
  if (issue.suggestion) {
    const target = ltv.questions.find(({ id }) => id === issue.suggestion!.field)!;
    expectReadable(text.input(target, issue.suggestion.value), language, `suggestion of ${issue.code}`);
  }
}

function expectReadable(sentence: string, language: WordsLanguage, where: string): void {
  expect(sentence, where).not.to.match(/[{}]|NaN|∞|Infinity|undefined|null|\[object/);
  expect(sentence.trim(), where).not.to.equal('');
  const foreign = language === 'ru' ? /[a-z]{2,}/i : /\p{Script=Cyrillic}/u;
  expect(sentence.replace(KNOWN_IN_RUSSIAN, ''), where).not.to.match(foreign);
}

/** As the host's border does it: what is of the wrong type never comes as far as the answer. */
function withRightTypes(given: AnyInputs): AnyInputs {
  const fits = ({ kind, ...question }: Question, value: unknown) => {
    if (kind === 'series') return Array.isArray(value) && value.every((one) => Number.isFinite(one));
    if (kind === 'choice' || kind === 'period')
      return 'options' in question && question.options.includes(value as string);
    return Number.isFinite(value) || (value === null && 'optional' in question);
  };
  return Object.fromEntries(
    ltv.questions.filter((question) => fits(question, given[question.id])).map(({ id }) => [id, given[id]!]),
  );
}

/** Whatever looks like a code in the sources that make issues: words with hyphens, and single words named as codes. */
function codesIn(...paths: string[]): string[] {
  const root = new URL('../../', import.meta.url);
  const files = paths.flatMap((path) =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(new URL(path, root), { recursive: true, encoding: 'utf8' }).map((name) => `${path}/${name}`),
  );
  const spoken = files.filter((file) => file.endsWith('.ts'));
  const sources = spoken.map((file) => readFileSync(new URL(file, root), 'utf8'));
  const pattern = /'([a-z]+(?:-[a-z]+)+)'|(?:code: |refuse\()'([a-z]+)'/g;
  const found = sources.flatMap((source) =>
    [...source.matchAll(pattern)].map(([, hyphened, single]) => hyphened ?? single!),
  );
  const known = [...NO_CODES, ...OPTIONS];
  return [...new Set(found)].filter((word) => !known.includes(word)).sort();
}

/** Every text of a catalogue by its path. */
function entries(catalogue: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...entries(value as object, `${path}${key}.`)],
    ),
  );
}

function places(words: string): string[] {
  return [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
}
