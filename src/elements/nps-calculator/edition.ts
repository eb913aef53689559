import type { WordsLanguage } from '../../locale/language.js';
import type { Edition } from '../edition.js';
import { exploreStyles } from '../explore/explore.styles.js';
import { exploring } from '../explore/exploring.js';
import { scoreEdition } from './score.js';
import type { NpsWords } from './words/nps-words.js';
import { wordsOf } from './words/words-of.js';

/** The score, and ways of exploring it, in the languages of an edition. */
export function npsEdition(languages: Readonly<Partial<Record<WordsLanguage, NpsWords>>>): Edition {
  const score = scoreEdition(languages);
  return {
    ...score,
    exploring: exploring(wordsOf(languages, 'explore')),
    styles: [...score.styles!, exploreStyles],
  };
}
