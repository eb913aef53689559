import type { Failure, Issue, Outcome } from '../core/outcome.js';
import type { NumberKind } from './number-kind.js';
import { numberParts } from './number-pattern.js';
import type { NumberParts } from './number-pattern.js';
import { plainCharacters } from './plain-characters.js';
import { readDigits } from './read-digits.js';

export type { NumberKind } from './number-kind.js';

export interface ParseNumberOptions {
  /** A language tag. It matters only for text like 1,234; one that `Intl` does not know counts as English. */
  readonly language: string;
  /** What is asked for. A share is typed in percent, with or without the sign. Default: "number". */
  readonly kind?: NumberKind;
}

export interface ParsedNumber {
  /** In the unit of the kind: a share as 0…1. */
  readonly value: number;
  /** What the text could honestly have meant as well: show the reader what was understood, and offer this. */
  readonly other?: number;
}

/** Fifteen digits are what a double holds exactly; no amount that anyone types is larger. */
const LARGEST = 999_999_999_999_999;

/**
 * Reads a number the way people write it, in any language: commas, points, spaces, apostrophes, currency signs,
 * percent, «тыс.», «млн», k, all shapes of minus, full-width and Arabic digits.
 *
 * Pure, and never throws. The issues name no field (`field: ''`), since only the caller knows it. The codes:
 * empty · not-a-number · too-large · percent-not-expected · currency-not-expected.
 *
 * The value is read from the digits in one step, never multiplied or divided afterwards: «8,2 млн» is 8200000 and
 * not 8199999.999999999, 35 % is 0.35 and not 0.35000000000000003.
 *
 * @example
 * parseNumber('1 234,5 ₽', { language: 'ru', kind: 'money' }); // { ok: true, value: { value: 1234.5 } }
 */
export function parseNumber(text: string, options: ParseNumberOptions): Outcome<ParsedNumber> {
  const plain = plainCharacters(text);
  if (plain === '') return refuse('empty');
  const parts = numberParts(plain);
  const parsed = parts && valueOf(parts, options);
  if (!parsed) return refuse('not-a-number');
  if (Math.abs(parsed.value) > LARGEST) return refuse('too-large', { limit: LARGEST });
  return wrongUnit(parts.units, parsed.value, options.kind) ?? { ok: true, value: parsed };
}

function valueOf(parts: NumberParts, { language, kind = 'number' }: ParseNumberOptions): ParsedNumber | undefined {
  const { sign, digits, exponent, scale } = parts;
  const read = readDigits(digits, { language, kind, exponent: exponent !== undefined, scale: scale > 0 });
  if (!read) return undefined;
  const power = Number(exponent ?? 0) + scale - (kind === 'share' ? 2 : 0);
  const number = (decimal: string) => Number(`${sign}${decimal}e${power}`) + 0;
  return { value: number(read.decimal), ...(read.other !== undefined && { other: number(read.other) }) };
}

/** A sign of the wrong unit is a misunderstanding about the question, so it is not swallowed; the number is offered. */
function wrongUnit(units: readonly string[], value: number, kind: NumberKind | undefined): Failure | undefined {
  const percents = units.filter((unit) => unit === '%').length;
  if (percents > 0 && units.length > 1) return refuse('not-a-number');
  if (units.length === 0 || percents > 0 === (kind === 'share')) return undefined;
  const code = percents > 0 ? 'percent-not-expected' : 'currency-not-expected';
  return refuse(code, { suggestion: { field: '', value } });
}

function refuse(code: string, more?: Pick<Issue, 'limit' | 'suggestion'>): Failure {
  return { ok: false, issues: [{ field: '', code, ...more }] };
}
