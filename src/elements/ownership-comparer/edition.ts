import type { WordsLanguage } from '../../locale/language.js';
import type { Edition } from '../edition.js';
import { exploreStyles } from '../explore/explore.styles.js';
import { exploring } from '../explore/exploring.js';
import { wordsOf } from '../words-of.js';
import { costsEdition } from './costs.js';
import type { OwnershipWords } from './words/ownership-words.js';

/** The costs, and ways of exploring them, in the languages of an edition. */
export function ownershipEdition(languages: Readonly<Partial<Record<WordsLanguage, OwnershipWords>>>): Edition {
  const costs = costsEdition(languages);
  return {
    ...costs,
    exploring: exploring(wordsOf(languages, 'explore')),
    styles: [...costs.styles!, exploreStyles],
  };
}
