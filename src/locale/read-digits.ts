import type { NumberKind } from './number-kind.js';
import { separatorsOf } from './separators.js';

/** Digits with at most one point, and what else they could have meant. */
export interface Digits {
  readonly decimal: string;
  readonly other?: string;
}

export interface Reading {
  readonly language: string;
  readonly kind: NumberKind;
  /** What came after the digits: "e5" leaves one reading only, «млн» makes decimals likely. */
  readonly exponent: boolean;
  readonly scale: boolean;
}

/** No grouping at all; groups of three by one and the same mark; or Indian groups, 12,34,567. */
const GROUPED = /^(?:\d*|[1-9]\d{0,2}([ '_.,])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d\d)+,\d{3})$/;

/**
 * Tells the decimal mark from the grouping marks. Undefined if the marks make no number: 1,2,3.
 *
 * Most text has one reading in every language. A mark that comes twice groups, the last of two different marks is the
 * decimal one, and a single mark that is not followed by just three digits is decimal. What remains is 1,234.
 */
export function readDigits(text: string, reading: Reading): Digits | undefined {
  const [, whole = text, mark, fraction = ''] = /^(.*)([.,٫])(\d*)$/.exec(text) ?? [];
  const choice = mark === undefined ? GROUPING : markMeaning(whole, mark, fraction, reading);
  const [integer, decimals] = choice.decimal ? [whole, fraction] : [text, ''];
  if (!GROUPED.test(integer)) return undefined;
  const decimal = `${integer.replace(/\D/g, '')}.${decimals}`;
  if (!choice.ambiguous) return { decimal };
  // There are two readings only where three digits follow a single mark.
  return { decimal, other: choice.decimal ? `${whole}${fraction}.` : `${whole}.${fraction}` };
}

interface MarkMeaning {
  readonly decimal: boolean;
  readonly ambiguous: boolean;
}

const GROUPING: MarkMeaning = { decimal: false, ambiguous: false };
const DECIMAL: MarkMeaning = { decimal: true, ambiguous: false };

function markMeaning(whole: string, mark: string, fraction: string, reading: Reading): MarkMeaning {
  if (whole.includes(mark)) return GROUPING;
  const twoReadings = /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3 && mark !== '٫' && !reading.exponent;
  return twoReadings ? meaningInLanguage(mark, fraction, reading) : DECIMAL;
}

/**
 * 1,234 and 1.234: the language decides, by its own two marks.
 *
 * A mark that the language does not use (the point in Russian) is typed as a decimal mark, on a numeric keypad or
 * out of habit, with one exception: nobody counts tenths of a kopeck, and «10.000 руб.» is how many Russian price
 * lists write ten thousand. So in money it groups, unless «тыс.» or «млн» follows.
 *
 * Ambiguous is what deserves a second look: a mark foreign to the language, three decimals of money, and three of
 * nothing but zeros.
 */
function meaningInLanguage(mark: string, fraction: string, { language, kind, scale }: Reading): MarkMeaning {
  const { decimal, group } = separatorsOf(language);
  const plainMoney = kind === 'money' && !scale;
  if (mark === group) return GROUPING;
  if (mark === decimal) return { decimal: true, ambiguous: plainMoney || fraction === '000' };
  return { decimal: !plainMoney, ambiguous: true };
}
