import type { CalculatorWords } from '../../../locale/words.js';
import type { ExploreWords } from '../../explore/words/words.js';
import type { AnswersWords } from '../answers/words/words.js';

/** Everything that the NPS calculator says in one language: its own words, pasting answers, and exploring. */
export interface NpsWords {
  readonly nps: CalculatorWords;
  readonly intake: AnswersWords;
  readonly explore: ExploreWords;
}
