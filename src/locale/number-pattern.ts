/**
 * Currencies as people write them: any currency sign, also as US$; codes; words and abbreviations, Russian first.
 * A fixed list, because "12 abc" must stay what it is: not a number.
 */
const CURRENCY =
  '(?:[a-z]{0,2}\\p{Sc}|(?:[рp]|руб\\p{L}*|долл\\p{L}*|евро|тг|тенге|грн|сум|rs|br|kr|zł|kč|' +
  'ru[br]|usd|eur|gbp|jpy|cny|chf|kzt|by[nr]|uah|uzs|kgs|amd|azn|gel|try|pln|czk|inr|aed|ils|krw|brl|cad|aud)\\.?)';

/** Thousands, millions, milliards, trillions, each a group of its own; «т.» only in «т. р.», else it is a tonne. */
const SCALE =
  '(?:(тыс\\p{L}*|т(?=\\.? ?р)|k|к|thousand)|(млн|миллион\\p{L}*|m|mn|mln|million)|' +
  '(млрд|миллиард\\p{L}*|b|bn|billion)|(трлн|триллион\\p{L}*|tn|trillion))\\.?';

const BEFORE = `([-+]?) ?(?:(${CURRENCY}|%) ?([-+]?) ?)?`;
const DIGITS = "([\\d.,٫'_ ]*\\d[.,٫]?)";
const EXPONENT = '(?:[eе]([-+]?\\d{1,4}))?';
const AFTER = ` ?(?:${SCALE})? ?(${CURRENCY}|%)?`;
const PATTERN = new RegExp(`^${BEFORE}${DIGITS}${EXPONENT}${AFTER}$`, 'iu');

/** No number that anyone types is longer; it keeps the pattern from labouring over a pasted page. */
const LONGEST = 100;

/** The parts of a typed number, before any of them is judged. */
export interface NumberParts {
  readonly sign: string;
  readonly digits: string;
  readonly exponent: string | undefined;
  /** The power of ten of «тыс.», «млн»…; zero if there is none. */
  readonly scale: number;
  /** The signs beside the number: "%" or a currency, before and after. */
  readonly units: readonly string[];
}

/** Takes a number in plain characters apart; undefined if it is anything else. */
export function numberParts(text: string): NumberParts | undefined {
  const inner = /^\((.+)\)$/.exec(text)?.[1];
  const match = text.length > LONGEST ? null : PATTERN.exec((inner ?? text).trim());
  if (!match) return undefined;
  const [, outerSign = '', before, innerSign = '', digits = '', exponent, ...rest]: (string | undefined)[] = match;
  const sign = outerSign + innerSign + (inner === undefined ? '' : '-');
  if (sign.length > 1) return undefined;
  const after = rest.pop();
  const units = [before, after].filter((unit) => unit !== undefined);
  return { sign, digits, exponent, scale: 3 * (1 + rest.findIndex((scale) => scale !== undefined)), units };
}
