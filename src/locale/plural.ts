import { pluralRules } from './intl-cache.js';

/** The forms of a word by plural category: `{ one: 'год', few: 'года', many: 'лет', other: 'года' }`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/**
 * The form of a word that goes with a number.
 *
 * Give it the number as printed, after rounding: 0.99 printed as 1 is "1 year", not "1 years". A category without a
 * form takes `other`; a word without forms is empty, never "undefined".
 *
 * @example
 * pluralForm('ru', 5, { one: 'год', few: 'года', many: 'лет', other: 'года' }); // 'лет'
 */
export function pluralForm(language: string, value: number, forms: PluralForms): string {
  // A browser without them gets one form for all numbers.
  const category = 'PluralRules' in Intl ? pluralRules(language).select(value) : 'other';
  return forms[category] ?? forms.other ?? '';
}
