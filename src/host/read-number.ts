import { parseNumber } from '../locale/parse-number.js';

/** A number as markup has it, in every language alike: a point is a decimal point. */
export function readNumber(text: string, kind: 'share' | 'number'): number | undefined {
  const parsed = parseNumber(text, { language: 'en', kind });
  return parsed.ok ? parsed.value.value : undefined;
}
