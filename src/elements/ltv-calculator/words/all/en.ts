import { en as explore } from '../../../explore/words/en.js';
import { en as dealer } from '../../dealer/words/en.js';
import { en as segments } from '../../segments/words/en.js';
import { en as service } from '../../service/words/en.js';
import { en as vehicle } from '../../vehicle/words/en.js';
import { en as business } from '../en.js';
import type { LtvWords } from '../ltv-words.js';

export const en: LtvWords = { business, dealer, vehicle, service, segments, explore };
