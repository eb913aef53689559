import type { WordsLanguage } from '../../../locale/language.js';
import type { ScoreWords } from './nps-words.js';

/** One part of what is said, by language. */
export function wordsOf<Words extends ScoreWords, Part extends keyof Words>(
  languages: Readonly<Partial<Record<WordsLanguage, Words>>>,
  part: Part,
): Partial<Record<WordsLanguage, Words[Part]>> {
  return Object.fromEntries(
    (Object.entries(languages) as [WordsLanguage, Words][]).map(([language, words]) => [language, words[part]]),
  );
}
