import type { CalculatorWords } from '../../../locale/words.js';
import type { ExploreWords } from '../../explore/words/words.js';
import type { AnswersWords } from '../answers/words/words.js';

/** What the small edition says in one language: its own words, and pasting answers. */
export interface ScoreWords {
  readonly nps: CalculatorWords;
  readonly intake: AnswersWords;
}

/** Everything that the NPS calculator says in one language. */
export interface NpsWords extends ScoreWords {
  readonly explore: ExploreWords;
}
