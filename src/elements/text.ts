import type { Amount, Answer, Figure, TextReference } from '../calculators/answer.js';
import {
  defaultOf,
  type InputValue,
  type Question,
  type TableColumn,
  type TableQuestion,
  type TableRow,
} from '../calculators/question.js';
import type { Literal, Quantity } from '../core/expression/expression.js';
import type { Issue } from '../core/outcome.js';
import { periodsIn } from '../core/period.js';
import { shiftDecimal } from '../locale/decimal.js';
import { wordsLanguage, type WordsLanguage } from '../locale/language.js';
import { longDate } from '../locale/long-date.js';
import { createFormat, type Format } from '../locale/number-format.js';
import { roundTogether, SHARE_DECIMALS } from '../locale/shares-of-a-whole.js';
import { tiedWords } from '../locale/tied-words.js';
import { fill, spokenTag, type CalculatorWords, type CommonWords, type WordsByLanguage } from '../locale/words.js';
import { numberKindOf } from './typed-value.js';

/** Which currency is assumed where a page names none. */
const CURRENCY: Readonly<Record<WordsLanguage, string>> = { en: 'USD', ru: 'RUB' };

/** From so many months on, a length of time is told in years. */
const MONTHS_TOLD_IN_YEARS = 24;

/** The least chance that has digits: a smaller one would print as none at all. */
const LEAST_CHANCE = 0.0001;

/** Of so little of a thing nobody has a picture. */
const LEAST_PIECES = 0.01;

/** Says the parts of a calculator in one language and one currency: the only place where numbers become text. */
export interface Text {
  readonly language: WordsLanguage;
  /** The currency of its amounts: a code or a label. */
  readonly currency: string;
  readonly common: CommonWords;
  readonly words: CalculatorWords;
  readonly format: Format;
  readonly amount: (amount: Amount) => string;
  /** A figure of an answer. Shares of one whole are printed so that they still make one. */
  readonly figures: (answer: Pick<Answer, 'figures' | 'whole'>) => (figure: Figure) => string;
  readonly sentence: (template: string | undefined, reference: TextReference) => string;
  /** What the headline number is called. */
  readonly headlineLabel: (answer: Answer | null) => string;
  /** The sentence under the headline, with what qualifies it. */
  readonly headline: (answer: Answer) => string;
  /** A leaf of the working: exact enough for a reader to multiply it out, durations in their own period. */
  readonly worked: (leaf: Quantity | Literal) => string;
  readonly issue: (issue: Issue, question: Question | undefined) => string;
  readonly label: (question: Question) => string;
  readonly figure: (id: string, amount: Amount) => string;
  readonly name: (leaf: Quantity | Literal) => string;
  readonly input: (question: Question, value: InputValue) => string;
  readonly field: (question: Question, value: InputValue) => string;
  /** The head of a table's column. */
  readonly column: (question: Question, id: string) => string;
  /** What stands in a cell to be typed over. */
  readonly cell: (column: TableColumn, value: number | string | null) => string;
  /** A cell to be read. */
  readonly cellSaid: (column: TableColumn, value: number | string | null) => string;
  /** A row, and a column in it, as they are counted on the screen. */
  readonly place: (question: Question, row: number, column?: string) => string;
  readonly fill: typeof fill;
  /** Words of another catalogue, as they are to be printed: Russian ones with no short word at the end of a line. */
  readonly tied: <Words extends object>(words: Words) => Words;
  /** A point in time on an axis or in a table: whole years as years, anything else in its own period. */
  readonly moment: (periods: number, period: NonNullable<Amount['period']>) => string;
}

/** @param tag of the page; see `spokenTag` for what is spoken. */
export function createText(tag: string, currency: string | null, byLanguage: WordsByLanguage): Text {
  const locale = spokenTag(tag, byLanguage);
  const language = wordsLanguage(locale);
  const tied: Text['tied'] = language === 'ru' ? tiedWords : (words) => words;
  const words = tied(byLanguage[language]!);
  const { common } = words;
  const amountsIn = currency ?? CURRENCY[language];
  const format = createFormat({
    language: locale,
    currency: amountsIn,
    periodForms: common.periodForms,
    pointForms: common.pointForms,
  });
  return { currency: amountsIn, tied, ...speaker(locale, language, words, format) };
}

function speaker(
  locale: string,
  language: WordsLanguage,
  words: CalculatorWords,
  format: Format,
): Omit<Text, 'currency' | 'tied'> {
  const { common } = words;
  const amount = (given: Amount): string =>
    given.value === null ? common.states[given.state ?? 'never'] : measured(given, given.value, format);
  const inPeriod = (template: string, period: Amount['period']) =>
    fill(template, period ? { period: common.period[period] } : {});
  const label = (question: Question) => words.questions[question.id]?.label ?? question.id;
  const field = (question: Question, value: InputValue) => fieldText(question, value, format);
  const column = (question: Question, id: string) => words.questions[question.id]?.columns?.[id] ?? id;
  const place: Text['place'] = (question, row, id) => {
    const { rowPlace, cellPlace } = common.interface;
    return id === undefined
      ? fill(rowPlace, { row: format.count(row + 1) })
      : fill(cellPlace, { row: format.count(row + 1), column: column(question, id) });
  };
  const sentence: Text['sentence'] = (template = '', { values, facts = {} }) => {
    const spoken = Object.entries(values).map(([id, value]) => [id, amount(value)]);
    const counted = Object.entries(words.counted ?? {}).map(([id, forms]) => [
      `${id}Counted`,
      format.counted(values[id]?.value ?? Number.NaN, forms),
    ]);
    return fill(template, { ...Object.fromEntries([...spoken, ...counted]), ...spokenFacts(facts, locale, common) });
  };
  return {
    language,
    common,
    words,
    format,
    amount,
    figures: (answer) => figuresText(answer, amount, format),
    label,
    field,
    column,
    place,
    cell: (asked, value) => cellText(asked, value, format),
    cellSaid: (asked, value) => cellSaid(asked, value, format),
    fill,
    moment: (periods, period) => (periods === 0 ? format.count(0) : momentText(periods, period, format)),
    sentence,
    headlineLabel: (answer) => words.figures[answer?.headline.label ?? ''] ?? words.headline,
    headline: ({ headline: { sentence: said, qualification } }) =>
      [
        sentence(words.sentences[said.id], said),
        ...(qualification ? [sentence(words.assumptions[qualification.id], qualification)] : []),
      ].join(' '),
    worked: (leaf) => workedText(leaf, format),
    issue(issue, question) {
      const asked = question?.kind === 'table' ? columnOf(question, issue) : question;
      // "At least two rows" and "at least two numbers" are the same mistake in other words.
      const code = asked?.kind === 'table' && `${issue.code}-rows` in common.issues ? `${issue.code}-rows` : issue.code;
      const template = words.issues[code] ?? common.issues[code] ?? common.issues['unknown']!;
      const said = fill(template, {
        limit: limitText(issue, asked, format),
        example: question && asked ? exampleText(asked, question, language, format) : '',
      });
      return question && issue.row !== undefined ? `${place(question, issue.row, issue.column)} ${said}` : said;
    },
    figure: (id, { period }) => inPeriod(words.figures[id] ?? id, period),
    name: (leaf) =>
      leaf.kind === 'literal' ? workedText(leaf, format) : inPeriod(words.names[leaf.id] ?? leaf.id, leaf.period),
    input(question, value) {
      if (value === null) return '';
      if (question.kind === 'choice') return words.questions[question.id]?.options?.[String(value)] ?? String(value);
      if (question.kind === 'years') return format.duration(Number(value), 'year');
      if (question.kind === 'period') return common.perPeriod[value as keyof CommonWords['perPeriod']] ?? String(value);
      return question.kind === 'money'
        ? withMinus(format.moneyExact(Number(value)))
        : question.kind === 'share'
          ? format.share(Number(value))
          : field(question, value);
    },
  };
}

function figuresText(
  { figures, whole = [] }: Pick<Answer, 'figures' | 'whole'>,
  amount: Text['amount'],
  format: Format,
): (figure: Figure) => string {
  const parts = figures.filter(({ id }) => whole.includes(id));
  const rounded =
    parts.length === 0
      ? []
      : roundTogether(
          parts.map(({ value }) => value!),
          SHARE_DECIMALS,
        );
  const shares = new Map(parts.map(({ id }, index) => [id, rounded[index]!] as const));
  return (figure) => {
    const share = shares.get(figure.share ?? figure.id);
    if (share === undefined) return amount(figure);
    return figure.share === undefined
      ? format.share(share)
      : amount({ ...figure, value: Math.sign(figure.value!) * shiftDecimal(share, 2) });
  };
}

function workedText(leaf: Quantity | Literal, format: Format): string {
  return withMinus(leaf.kind === 'literal' ? format.precise(leaf.value) : workedAmount(leaf, format));
}

function workedAmount({ value, unit, period }: Quantity, format: Format): string {
  if (unit === 'share') return format.preciseShare(value);
  if (['factor', 'number', 'points', 'finePoints', 'pointSpan'].includes(unit)) return format.precise(value);
  return unit === 'duration' ? format.duration(value, period ?? 'year') : printed({ unit }, value, format);
}

/** The sign of typography and not the hyphen of keyboards. */
function withMinus(text: string): string {
  return text.replace('-', '−');
}

/** A number with its unit, rounded for reading, with the minus sign of typography and not the hyphen of keyboards. */
function measured(amount: Omit<Amount, 'value'>, value: number, format: Format): string {
  return withMinus(printed(amount, value, format));
}

function printed({ unit, period }: Omit<Amount, 'value'>, value: number, format: Format): string {
  switch (unit) {
    case 'money':
      return format.money(value);
    case 'share':
      return format.share(value);
    case 'count':
      return format.count(value);
    case 'duration':
      return durationText(value, period ?? 'year', format);
    case 'points':
      return format.points(value, 0);
    case 'pointSpan':
      return format.pointSpan(value);
    case 'finePoints':
      return format.points(value, 1);
    case 'ratio':
      return `${format.ratio(value)}\u00a0:\u00a01`;
    case 'chance':
      return value > 0 && value < LEAST_CHANCE ? `<${format.number(LEAST_CHANCE)}` : format.number(value);
    case 'pieces':
      return value > 0 && value < LEAST_PIECES ? `<${format.number(LEAST_PIECES)}` : format.ratio(value);
    case 'number':
    case 'factor':
      return format.number(value);
  }
}

/** Months and quarters as they are while they are few, years from then on: nobody thinks in 114 months. */
function durationText(value: number, period: NonNullable<Amount['period']>, format: Format): string {
  const months = value * periodsIn(period, 'month');
  return months >= MONTHS_TOLD_IN_YEARS
    ? format.duration(months / periodsIn('year', 'month'), 'year')
    : format.duration(value, period);
}

function momentText(periods: number, period: NonNullable<Amount['period']>, format: Format): string {
  const years = periods / periodsIn('year', period);
  return Number.isInteger(years) ? format.duration(years, 'year') : format.duration(periods, period);
}

function fieldText(question: Question, value: InputValue, format: Format): string {
  if (value === null) return '';
  if (question.kind === 'table') return tableText(question, value as readonly TableRow[], format);
  if (typeof value === 'object') return (value as readonly number[]).map((item) => format.parseable(item)).join('; ');
  return typeof value === 'number' ? format.parseable(value, numberKindOf(question)) : value;
}

/** A table in one line: each row by its name, or by its number where it has none. */
function tableText({ columns }: TableQuestion, rows: readonly TableRow[], format: Format): string {
  const [first, ...others] = columns;
  const [head, cells] = first?.kind === 'text' ? [first, others] : [undefined, columns];
  return rows
    .map((row, index) => {
      const said = cells.map((column) => cellSaid(column, row[column.id] ?? null, format) || '—');
      return `${head ? row[head.id] : format.count(index + 1)}: ${said.join(', ')}`;
    })
    .join('; ');
}

function cellText(column: TableColumn, value: number | string | null, format: Format): string {
  return typeof value === 'number' ? format.parseable(value, numberKindOf(column)) : (value ?? '');
}

function cellSaid(column: TableColumn, value: number | string | null, format: Format): string {
  if (typeof value !== 'number') return value ?? '';
  if (column.kind === 'money') return withMinus(format.moneyExact(value));
  return column.kind === 'share' ? format.share(value) : format.parseable(value);
}

function columnOf(question: TableQuestion, { column }: Issue): TableQuestion | TableColumn {
  return question.columns.find(({ id }) => id === column) ?? question;
}

function limitText({ limit, code }: Issue, question: Question | TableColumn | undefined, format: Format): string {
  if (limit === undefined) return '';
  // Rounded, a sum that misses one by little would read as one.
  if (code === 'shares-do-not-sum') return format.preciseShare(limit);
  if (code === 'shorter-than-period') return format.duration(1, 'month');
  if (question?.kind === 'money') return format.money(limit);
  if (question?.kind === 'share') return format.share(limit);
  return question?.kind === 'years' ? format.duration(limit, 'year') : format.number(limit);
}

/** The default that a reader of the language has, in a table that of the first row. */
function exampleText(
  asked: Question | TableColumn,
  question: Question,
  language: WordsLanguage,
  format: Format,
): string {
  const given = defaultOf(question, language);
  const value = question.kind === 'table' ? (given as readonly TableRow[])[0]?.[asked.id] : given;
  return typeof value === 'number' ? format.parseable(value, numberKindOf(asked)) : format.parseable(1234.5);
}

function spokenFacts(
  facts: Readonly<Record<string, string>>,
  locale: string,
  common: CommonWords,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).map(([id, fact]) => {
      if (id === 'date') return [id, longDate(fact, locale)];
      return [id, id === 'period' ? common.period[fact as keyof CommonWords['period']] : fact];
    }),
  );
}
