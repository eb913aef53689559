import { ownership } from '../../calculators/ownership/ownership.js';
import type { WordsLanguage } from '../../locale/language.js';
import { flowStyles } from '../charts/flow.styles.js';
import type { Edition } from '../edition.js';
import { tableField } from '../parts/table-field.js';
import { tableStyles } from '../styles/table.styles.js';
import { wordsOf } from '../words-of.js';
import { furtherOwnershipPictures, ownershipPictures } from './pictures.js';
import type { CostsWords } from './words/ownership-words.js';

/** The costs with their tables and pictures, without exploring them, in the languages of an edition. */
export function costsEdition(languages: Readonly<Partial<Record<WordsLanguage, CostsWords>>>): Edition {
  return {
    models: [
      {
        id: 'ownership',
        calculator: ownership,
        tableField,
        pictures: ownershipPictures,
        furtherPictures: furtherOwnershipPictures,
        words: wordsOf(languages, 'ownership'),
      },
    ],
    styles: [tableStyles, flowStyles],
  };
}
