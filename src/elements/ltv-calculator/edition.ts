import { dealer } from '../../calculators/dealer/dealer.js';
import { segments } from '../../calculators/segments/segments.js';
import { service } from '../../calculators/service/service.js';
import { vehicle } from '../../calculators/vehicle/vehicle.js';
import type { WordsLanguage } from '../../locale/language.js';
import type { Edition } from '../edition.js';
import { exploreStyles } from '../explore/explore.styles.js';
import { exploring } from '../explore/exploring.js';
import { tableField } from '../parts/table-field.js';
import { tableStyles } from '../styles/table.styles.js';
import { business } from './business.js';
import { dealerPictures } from './dealer/pictures.js';
import { segmentsPictures } from './segments/pictures.js';
import { servicePictures } from './service/pictures.js';
import { vehiclePictures } from './vehicle/pictures.js';
import type { LtvWords } from './words/ltv-words.js';

type Languages = Readonly<Partial<Record<WordsLanguage, LtvWords>>>;

/** All models and all ways of exploring, in the languages of an edition. */
export function ltvEdition(languages: Languages): Edition {
  return {
    models: [
      business(wordsOf(languages, 'business')),
      { id: 'dealer', calculator: dealer, tableField, pictures: dealerPictures, words: wordsOf(languages, 'dealer') },
      {
        id: 'vehicle',
        calculator: vehicle,
        tableField,
        pictures: vehiclePictures,
        words: wordsOf(languages, 'vehicle'),
      },
      { id: 'service', calculator: service, pictures: servicePictures, words: wordsOf(languages, 'service') },
      {
        id: 'segments',
        calculator: segments,
        tableField,
        pictures: segmentsPictures,
        words: wordsOf(languages, 'segments'),
      },
    ],
    exploring: exploring(wordsOf(languages, 'explore')),
    styles: [tableStyles, exploreStyles],
  };
}

function wordsOf<Part extends keyof LtvWords>(
  languages: Languages,
  part: Part,
): Partial<Record<WordsLanguage, LtvWords[Part]>> {
  return Object.fromEntries(
    (Object.entries(languages) as [WordsLanguage, LtvWords][]).map(([language, words]) => [language, words[part]]),
  );
}
