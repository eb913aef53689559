import { nps } from '../../calculators/nps/nps.js';
import type { WordsLanguage } from '../../locale/language.js';
import { intervalStyles } from '../charts/interval.styles.js';
import type { Edition } from '../edition.js';
import { seriesField } from '../parts/series-field.js';
import { tableField } from '../parts/table-field.js';
import { seriesStyles } from '../styles/series.styles.js';
import { tableStyles } from '../styles/table.styles.js';
import { answersStyles } from './answers/answers.styles.js';
import { answersIntake } from './answers/intake.js';
import { npsPictures } from './pictures.js';
import { wordsOf } from './words/words-of.js';
import type { ScoreWords } from './words/nps-words.js';

/** The score with its tables, pasted answers and pictures, without exploring it, in the languages of an edition. */
export function scoreEdition(languages: Readonly<Partial<Record<WordsLanguage, ScoreWords>>>): Edition {
  return {
    models: [
      {
        id: 'nps',
        calculator: nps,
        tableField,
        seriesField,
        intake: answersIntake(wordsOf(languages, 'intake')),
        pictures: npsPictures,
        words: wordsOf(languages, 'nps'),
      },
    ],
    styles: [tableStyles, seriesStyles, answersStyles, intervalStyles],
  };
}
