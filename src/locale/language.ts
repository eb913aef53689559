import { usableLocale } from './intl-cache.js';
import { withoutQuotes } from './without-quotes.js';

/** The languages that there are words in. */
export type WordsLanguage = 'ru' | 'en';

/**
 * Languages whose readers are better served by Russian than by English: Russian, and those spoken where Russian is
 * an official language (Belarusian, Kazakh, Kyrgyz, Tatar, Bashkir, Chuvash). Ukrainian and others get English.
 */
const READ_IN_RUSSIAN = /^(?:ru|be|kk|ky|tt|ba|cv)(?![a-z])/i;

/** The language of the words for a language tag. */
export function wordsLanguage(tag: string): WordsLanguage {
  return READ_IN_RUSSIAN.test(tag) ? 'ru' : 'en';
}

/**
 * The language that applies to an element: its own `lang`, else that of the nearest ancestor, out through shadow
 * roots (`closest` stops at the first one), else of the document, else of the browser.
 *
 * What a page wrote comes back as written, but for quotation marks around it; what reads it (`intl-cache`,
 * `wordsLanguage`) copes. An empty `lang` counts as none.
 */
export function languageOf(element: Element): string {
  return (
    inherited(element, 'lang') ||
    withoutQuotes(element.ownerDocument.documentElement?.getAttribute('lang') ?? '') ||
    usableLocale(globalThis.navigator?.language ?? '')
  );
}

/** The direction that applies to an element: right to left only if the nearest `dir` says so. */
export function directionOf(element: Element): 'ltr' | 'rtl' {
  return inherited(element, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
}

/** The value of an attribute on the element or the nearest ancestor that has one, through shadow roots. */
function inherited(element: Element, attribute: string): string {
  for (let node: Node | null = element; node; node = parentAcrossRoots(node)) {
    const value = withoutQuotes((node as Partial<Element>).getAttribute?.(attribute) ?? '');
    if (value) return value;
  }
  return '';
}

function parentAcrossRoots(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}
