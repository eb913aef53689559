import { ru as explore } from '../../../explore/words/ru.js';
import { ru as dealer } from '../../dealer/words/ru.js';
import { ru as segments } from '../../segments/words/ru.js';
import { ru as service } from '../../service/words/ru.js';
import { ru as vehicle } from '../../vehicle/words/ru.js';
import { ru as business } from '../ru.js';
import type { LtvWords } from '../ltv-words.js';

export const ru: LtvWords = { business, dealer, vehicle, service, segments, explore };
