import type { CalculatorWords } from '../../../locale/words.js';
import type { ExploreWords } from '../../explore/words/words.js';

/** Everything that the NPS calculator says in one language: its own words, and exploring. */
export interface NpsWords {
  readonly nps: CalculatorWords;
  readonly explore: ExploreWords;
}
