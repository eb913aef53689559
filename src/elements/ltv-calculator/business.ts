import { ltv } from '../../calculators/ltv/ltv.js';
import type { ModelIn } from '../model.js';
import { ltvPictures } from './pictures.js';

/** Any business: purchases, margin, and how customers leave. */
export const business: ModelIn = (words) => ({ id: 'business', calculator: ltv, words, pictures: ltvPictures });
