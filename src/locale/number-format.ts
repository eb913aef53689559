import type { Period } from '../core/period.js';
import { decimalsOf, roundHalfAway, shiftDecimal, withoutNoise } from './decimal.js';
import { numberFormatter } from './intl-cache.js';
import type { NumberKind } from './number-kind.js';
import { pluralForm } from './plural.js';
import type { PluralForms } from './plural.js';
import { roundTogether, SHARE_DECIMALS } from './shares-of-a-whole.js';

export type PeriodForms = Readonly<Record<Period, PluralForms>>;

export interface FormatOptions {
  /** A language tag; one that `Intl` does not know counts as English. */
  readonly language: string;
  /** An ISO code; any other text is a label that follows the number; null or nothing is no currency. */
  readonly currency?: string | null;
  /** The words for periods. They come from the text catalogue: this file holds no text. */
  readonly periodForms?: PeriodForms;
  /** The word for points of a score. */
  readonly pointForms?: PluralForms;
}

/** Prints numbers for one language and one currency. A value that is not finite prints as a dash. */
export interface Format {
  /** An amount to read: two decimals below 1000, none from there on, none for whole amounts. */
  readonly money: (value: number) => string;
  /** An amount to check: two decimals at any size, none for whole amounts. */
  readonly moneyExact: (value: number) => string;
  /** A share 0…1 in percent: up to two decimals below 10 %, up to one from there on. */
  readonly share: (value: number) => string;
  /** Shares of one whole, printed together: up to one decimal of a per cent, and as printed they sum to 100 %. */
  readonly shares: (values: readonly number[]) => readonly string[];
  /** Up to four decimals below 1, two below 1000, none from there on. */
  readonly number: (value: number) => string;
  /** Up to six significant digits: for a working that a reader can check with a pocket calculator. */
  readonly precise: (value: number) => string;
  readonly preciseShare: (value: number) => string;
  /** A whole number. */
  readonly count: (value: number) => string;
  /** A whole number and the form of a word that goes with it. */
  readonly counted: (value: number, forms: PluralForms) => string;
  /** How many times: up to two decimals below 10, up to one from there on. The words around it are the caller's. */
  readonly ratio: (value: number) => string;
  /** Up to one decimal, and the word for the period. */
  readonly duration: (value: number, period: Period) => string;
  /** A score, or a change of one: its sign, up to so many decimals, and the word for points. */
  readonly points: (value: number, decimals: number) => string;
  /** How wide something is on the scale of a score: up to one decimal, and the word for points. */
  readonly pointSpan: (value: number) => string;
  /** The text for an input field: all digits, no unit, a share in percent. `parseNumber` reads the same value back. */
  readonly parseable: (value: number, kind?: NumberKind) => string;
}

/** Stands where there is no number. Not text: the same in every language. */
const NO_NUMBER = '—';
const NO_BREAK_SPACE = '\u00a0';

/** All engines print up to twenty decimals. */
const MOST_DECIMALS = 20;
const SIGNIFICANT_DIGITS = 6;

/**
 * The format for one language and one currency. Cheap to create: the formatters behind it are shared.
 *
 * Every number is rounded here, once, half away from zero, on its decimal digits (see decimal.ts); `Intl` is handed a
 * number that is already rounded and told how many decimals to write, so no engine and no language rounds otherwise.
 */
export function createFormat({ language, currency = null, periodForms, pointForms }: FormatOptions): Format {
  // Of one language and one currency only the style and the decimals differ: a shorter way than the shared cache.
  const formatters = new Map<string, Intl.NumberFormat>();
  const print: Print = (value, options = {}, decimals = decimalsOf(value)) => {
    const key = `${options.style} ${decimals}`;
    const formatter = formatters.get(key) ?? numberFormatter(language, withDecimals(options, decimals));
    formatters.set(key, formatter);
    return formatter.format(value);
  };
  const amount = currencyPrinter(currency, print);
  const counted = (rounded: number, forms: PluralForms = {}): string => {
    const word = pluralForm(language, rounded, forms);
    return word === '' ? print(rounded) : print(rounded) + NO_BREAK_SPACE + word;
  };
  const money = (value: number): string => amount(roundBySize(value, MONEY_DECIMALS));

  return {
    money: finite(money),
    moneyExact: finite((value) => amount(roundHalfAway(value, 2))),
    share: finite((value) => {
      const percent = roundBySize(shiftDecimal(withoutNoise(value), 2), RATIO_DECIMALS);
      return print(shiftDecimal(percent, -2), { style: 'percent' }, decimalsOf(percent));
    }),
    shares: (values) =>
      roundTogether(values, SHARE_DECIMALS).map((share) =>
        print(share, { style: 'percent' }, decimalsOf(shiftDecimal(share, 2))),
      ),
    number: finite((value) => print(roundBySize(value, NUMBER_DECIMALS))),
    precise: finite((value) => print(significant(value))),
    preciseShare: finite((value) => {
      const percent = significant(shiftDecimal(withoutNoise(value), 2));
      return print(shiftDecimal(percent, -2), { style: 'percent' }, decimalsOf(percent));
    }),
    count: finite((value) => print(roundHalfAway(value, 0))),
    counted: (value, forms) => finite((whole) => counted(roundHalfAway(whole, 0), forms))(value),
    ratio: finite((value) => print(roundBySize(value, RATIO_DECIMALS))),
    duration: (value, period) => finite((length) => counted(roundHalfAway(length, 1), periodForms?.[period]))(value),
    points: (value, decimals) =>
      finite((points) => {
        const rounded = roundHalfAway(points, decimals);
        return (rounded > 0 ? '+' : '') + counted(rounded, pointForms);
      })(value),
    pointSpan: finite((span) => counted(roundHalfAway(span, 1), pointForms)),
    parseable: (value, kind) => (Number.isFinite(value) ? fieldText(value, kind, print) : ''),
  };
}

function withDecimals(options: Intl.NumberFormatOptions, decimals: number): Intl.NumberFormatOptions {
  return { numberingSystem: 'latn', ...options, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

type Print = (value: number, options?: Intl.NumberFormatOptions, decimals?: number) => string;

/** From which magnitude on, how many decimals; the largest first. */
type DecimalsBySize = ReadonlyArray<readonly [from: number, decimals: number]>;

const MONEY_DECIMALS: DecimalsBySize = [
  [1000, 0],
  [0, 2],
];
const NUMBER_DECIMALS: DecimalsBySize = [
  [1000, 0],
  [1, 2],
  [0, 4],
];
const RATIO_DECIMALS: DecimalsBySize = [
  [10, 1],
  [0, 2],
];

/** Rounds once, to the decimals of the size the number has when printed: 999.996 is 1000, not 1000.00. */
function roundBySize(value: number, sizes: DecimalsBySize): number {
  const finest = sizes[sizes.length - 1]?.[1] ?? 0;
  const size = Math.abs(roundHalfAway(value, finest));
  return roundHalfAway(value, sizes.find(([from]) => size >= from)?.[1] ?? finest);
}

/** No more decimals than the engines print, however small the number; of the digits before the point six as well. */
function significant(value: number): number {
  const [, magnitude] = withoutNoise(value).toExponential().split('e');
  return roundHalfAway(value, Math.min(SIGNIFICANT_DIGITS - 1 - Number(magnitude), MOST_DECIMALS - 2));
}

function currencyPrinter(currency: string | null, print: Print): (rounded: number) => string {
  const label = (currency ?? '').trim();
  const options: Intl.NumberFormatOptions | undefined = isCurrencyCode(label)
    ? { style: 'currency', currency: label, currencyDisplay: 'narrowSymbol' }
    : undefined;
  const suffix = options || label === '' ? '' : NO_BREAK_SPACE + label;
  return (rounded) => print(rounded, options, Number.isInteger(rounded) ? 0 : 2) + suffix;
}

/** `Intl` takes any three letters for a currency; "pcs" would become "PCS 5". Older engines cannot tell: they print it. */
function isCurrencyCode(label: string): boolean {
  if (!/^[a-z]{3}$/i.test(label)) return false;
  return Intl.supportedValuesOf?.('currency').includes(label.toUpperCase()) ?? true;
}

/** Nothing that was typed may be lost, so all fifteen digits stay; too small for decimals is written as 1e-30. */
function fieldText(value: number, kind: NumberKind | undefined, print: Print): string {
  const exact = withoutNoise(value) + 0;
  const typed = kind === 'share' ? shiftDecimal(exact, 2) : exact;
  const decimals = decimalsOf(typed);
  if (decimals > MOST_DECIMALS) return String(typed);
  // Money that has cents has two of them: 5.40.
  return print(typed, {}, decimals > 0 && kind === 'money' ? Math.max(2, decimals) : decimals);
}

function finite(print: (value: number) => string): (value: number) => string {
  return (value) => (Number.isFinite(value) ? print(value) : NO_NUMBER);
}
