import { en as explore } from '../../../explore/words/en.js';
import { en as intake } from '../../answers/words/en.js';
import type { NpsWords } from '../nps-words.js';
import { en as nps } from '../en.js';

export const en: NpsWords = { nps, intake, explore };
