import { numberFormatter } from './intl-cache.js';

/** The two marks with which a language writes numbers. */
export interface Separators {
  readonly decimal: string | undefined;
  readonly group: string | undefined;
}

/** Taken from `Intl`, so that what the format prints in a language is what the parser reads in it. */
export function separatorsOf(language: string): Separators {
  const parts = numberFormatter(language, { numberingSystem: 'latn' }).formatToParts(12345.6);
  const mark = (type: string): string | undefined => parts.find((part) => part.type === type)?.value;
  return { decimal: mark('decimal'), group: mark('group') };
}
