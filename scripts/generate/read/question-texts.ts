import {
  isNumberQuestion,
  type NumberColumn,
  type NumberQuestion,
  type Question,
  type TableQuestion,
  type WordsLanguage,
} from '../../../src/calculators/question.js';
import { attributeOf } from '../../../src/host/attributes.js';
import { longDate } from '../../../src/locale/long-date.js';
import { createFormat } from '../../../src/locale/number-format.js';
import { fill, type CalculatorWords } from '../../../src/locale/words.js';
import type { DocumentWords } from '../words/words.js';
import { tableLimits, tableWritten } from './table-texts.js';

/** A question in words, for tables and editors. Attributes and values stand in backticks. */
export interface QuestionTexts {
  readonly label: string;
  readonly meaning: string;
  readonly unit: string;
  readonly limits: string;
  readonly default: string;
  /** All of it in one line. */
  readonly sentence: string;
}

/** From here on numbers are told in words: 1 trillion. */
const TOLD_IN_WORDS = 1e6;

export function questionTexts(
  question: Question,
  questions: readonly Question[],
  words: CalculatorWords,
  documentWords: DocumentWords,
  language: WordsLanguage,
): QuestionTexts {
  const { label, hint = '', options } = words.questions[question.id]!;
  const print = printer(question, language);
  const limits =
    question.kind === 'table'
      ? tableLimits(question, documentWords, (column) =>
          numberLimits(column, documentWords.limits, printer(column, language)),
        )
      : limitsOf(question, options ?? words.common.period, documentWords, print);
  const unit = unitOf(question, words, documentWords);
  const written = question.kind === 'table' ? tableWritten(question, documentWords) : '';
  const meaning = [hint, written, ...conditions(question, questions, documentWords)].filter(Boolean).join(' ');
  const byDefault = defaultOf(question, documentWords, print, language);
  const sentence = [`${label}:`, meaning, `${capital(unit)}${limits ? `: ${limits}` : ''}.`];
  return { label, meaning, unit, limits, default: byDefault, sentence: sentence.filter(Boolean).join(' ') };
}

/** Shares are told in percent, everything else as it is. */
function printer(question: Question | NumberColumn, language: WordsLanguage): (value: number) => string {
  const format = createFormat({ language });
  const inWords = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long' });
  const plain = (value: number) => {
    if (question.kind === 'share') return format.share(value);
    return Math.abs(value) >= TOLD_IN_WORDS ? inWords.format(value) : format.number(value);
  };
  return (value) => plain(value).replace('-', '−');
}

function unitOf(question: Question, { common }: CalculatorWords, { units }: DocumentWords): string {
  if ('options' in question || question.kind === 'table') return units[question.kind];
  const owner = question.periodQuestion;
  if (owner !== undefined) return fill(units.withPeriod, { unit: units[question.kind], attribute: attributeOf(owner) });
  const fixed = isNumberQuestion(question) ? question.period : undefined;
  return fixed === undefined ? units[question.kind] : `${units[question.kind]} ${common.perPeriod[fixed]}`;
}

function limitsOf(
  question: Exclude<Question, { readonly kind: 'table' }>,
  options: Readonly<Record<string, string>>,
  { limits }: DocumentWords,
  print: (value: number) => string,
): string {
  if ('options' in question) {
    const explained = (option: string) =>
      options[option] === option ? `\`${option}\`` : `\`${option}\` ${options[option]}`;
    return question.options.map(explained).join('; ');
  }
  if (question.kind === 'series') {
    const { minimum, maximum, minimumLength: least, maximumLength: most } = question;
    return fill(limits.series, {
      least: `${least}`,
      most: `${most}`,
      minimum: print(minimum),
      maximum: print(maximum),
    });
  }
  return numberLimits(question, limits, print);
}

function numberLimits(
  { above, minimum, maximum }: NumberQuestion | NumberColumn,
  limits: DocumentWords['limits'],
  print: (value: number) => string,
) {
  return [
    ...(above === undefined ? [] : [fill(limits.above, { value: print(above) })]),
    ...(minimum === undefined ? [] : [fill(limits.minimum, { value: print(minimum) })]),
    ...(maximum === undefined ? [] : [fill(limits.maximum, { value: print(maximum) })]),
  ].join(', ');
}

function conditions({ shownWhen }: Question, questions: readonly Question[], { askedWhen }: DocumentWords): string[] {
  const asked = questions.find(({ id }) => id === shownWhen?.question);
  return shownWhen && asked ? [fill(askedWhen, { condition: `${attributeOf(asked.id)}="${shownWhen.is}"` })] : [];
}

function defaultOf(
  question: Question,
  words: DocumentWords,
  print: (value: number) => string,
  language: WordsLanguage,
): string {
  if (question.kind === 'table') return tableDefault(question, words, language);
  const value = question.default;
  if (isNumberQuestion(question) && question.presets) {
    const { en, ru } = question.presets;
    return fill(words.preset, { en: print(en.value), ru: print(ru.value), date: longDate(en.date, language) });
  }
  if (value === null) return words.none;
  if (typeof value === 'number') return print(value);
  return typeof value === 'string' ? `\`${value}\`` : value.join(' ');
}

/** Rows are too many for a cell of a document: the schema has them. */
function tableDefault(
  { default: rows, presets }: TableQuestion,
  words: DocumentWords,
  language: WordsLanguage,
): string {
  const count = ({ length }: { readonly length: number }) => fill(words.limits.rows, { count: `${length}` });
  if (!presets) return count(rows);
  const { en, ru } = presets;
  return fill(words.preset, { en: count(en.value), ru: count(ru.value), date: longDate(en.date, language) });
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
