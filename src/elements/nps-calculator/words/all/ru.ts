import { ru as explore } from '../../../explore/words/ru.js';
import { ru as intake } from '../../answers/words/ru.js';
import type { NpsWords } from '../nps-words.js';
import { ru as nps } from '../ru.js';

export const ru: NpsWords = { nps, intake, explore };
