import type { CalculatorWords } from '../../../locale/words.js';
import type { ExploreWords } from '../../explore/words/words.js';

/** What the small edition says in one language: its own words. */
export interface CostsWords {
  readonly ownership: CalculatorWords;
}

/** Everything that the ownership comparer says in one language. */
export interface OwnershipWords extends CostsWords {
  readonly explore: ExploreWords;
}
