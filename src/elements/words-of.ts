import type { WordsLanguage } from '../locale/language.js';

/** One part of what an edition says, by language. */
export function wordsOf<Words extends object, Part extends keyof Words>(
  languages: Readonly<Partial<Record<WordsLanguage, Words>>>,
  part: Part,
): Partial<Record<WordsLanguage, Words[Part]>> {
  return Object.fromEntries(
    (Object.entries(languages) as [WordsLanguage, Words][]).map(([language, words]) => [language, words[part]]),
  );
}
