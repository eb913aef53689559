import { nps } from '../../calculators/nps/nps.js';
import type { WordsLanguage } from '../../locale/language.js';
import type { Edition } from '../edition.js';
import { exploreStyles } from '../explore/explore.styles.js';
import { exploring } from '../explore/exploring.js';
import { tableField } from '../parts/table-field.js';
import { tableStyles } from '../styles/table.styles.js';
import { answersStyles } from './answers/answers.styles.js';
import { answersIntake } from './answers/intake.js';
import { npsPictures } from './pictures.js';
import type { NpsWords } from './words/nps-words.js';

type Languages = Readonly<Partial<Record<WordsLanguage, NpsWords>>>;

/** The score with its tables, pasted answers, its pictures and all ways of exploring, in the languages of an edition. */
export function npsEdition(languages: Languages): Edition {
  return {
    models: [
      {
        id: 'nps',
        calculator: nps,
        tableField,
        intake: answersIntake(wordsOf(languages, 'intake')),
        pictures: npsPictures,
        words: wordsOf(languages, 'nps'),
      },
    ],
    exploring: exploring(wordsOf(languages, 'explore')),
    styles: [tableStyles, answersStyles, exploreStyles],
  };
}

function wordsOf<Part extends keyof NpsWords>(
  languages: Languages,
  part: Part,
): Partial<Record<WordsLanguage, NpsWords[Part]>> {
  return Object.fromEntries(
    (Object.entries(languages) as [WordsLanguage, NpsWords][]).map(([language, words]) => [language, words[part]]),
  );
}
