import type { WordsLanguage } from '../../locale/language.js';
import type { Edition } from '../edition.js';
import { exploreStyles } from '../explore/explore.styles.js';
import { exploring } from '../explore/exploring.js';
import { scoreEdition } from './score.js';
import type { NpsWords } from './words/nps-words.js';
import { wordsOf } from './words/words-of.js';

/**
 * Without ranges: the counts of a survey are known. What is not known is who else might have answered, and that is what
 * the interval says.
 */
const WAYS = ['sensitivity', 'goal', 'scenarios'] as const;

/** The score, and ways of exploring it, in the languages of an edition. */
export function npsEdition(languages: Readonly<Partial<Record<WordsLanguage, NpsWords>>>): Edition {
  const score = scoreEdition(languages);
  return {
    ...score,
    exploring: exploring(wordsOf(languages, 'explore'), WAYS),
    styles: [...score.styles!, exploreStyles],
  };
}
