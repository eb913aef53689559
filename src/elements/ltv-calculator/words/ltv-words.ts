import type { CalculatorWords } from '../../../locale/words.js';
import type { ExploreWords } from '../../explore/words/words.js';

/** Everything that the lifetime-value calculator says in one language: each model by its name, and exploring. */
export interface LtvWords {
  readonly business: CalculatorWords;
  readonly dealer: CalculatorWords;
  readonly vehicle: CalculatorWords;
  readonly service: CalculatorWords;
  readonly segments: CalculatorWords;
  readonly explore: ExploreWords;
}
