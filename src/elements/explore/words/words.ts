import type { WordsLanguage } from '../../../locale/language.js';

/** What exploring an answer says, the same for every calculator. */
export interface ExploreWords {
  /** Over all ways to explore. */
  readonly title: string;
  readonly sensitivity: {
    readonly title: string;
    readonly introduction: string;
    /** The step of shares: its label, and each of its choices in percentage points. */
    readonly step: string;
    readonly points: string;
    readonly sentence: string;
    readonly none: string;
    readonly picture: string;
    readonly question: string;
    readonly lower: string;
    readonly higher: string;
    readonly base: string;
    readonly clamped: string;
  };
  readonly goal: {
    readonly title: string;
    readonly introduction: string;
    readonly question: string;
    readonly target: string;
    readonly breakEven: string;
    readonly found: string;
    readonly already: string;
    readonly outOfReach: string;
    readonly noEffect: string;
    readonly take: string;
  };
  readonly scenarios: {
    readonly title: string;
    readonly introduction: string;
    readonly keep: string;
    readonly current: string;
    /** "Variant {letter}", the name until a person writes another. */
    readonly variant: string;
    readonly name: string;
    readonly load: string;
    readonly remove: string;
    readonly compared: string;
    /** Said when it is done. */
    readonly kept: string;
    readonly forgotten: string;
    readonly same: string;
    /** Instead of a comparison. */
    readonly otherCurrency: string;
    readonly sentenceMore: string;
    readonly sentenceLess: string;
    readonly sentenceEqual: string;
    readonly picture: string;
    readonly cause: string;
    readonly from: string;
    readonly to: string;
    readonly effect: string;
    readonly figures: string;
    readonly figure: string;
    readonly difference: string;
    readonly shared: string;
    readonly sequential: string;
    readonly undefined: string;
    readonly noAnswer: string;
  };
  readonly ranges: {
    readonly title: string;
    readonly introduction: string;
    readonly low: string;
    readonly high: string;
    /** The label of the list, and the button beside it. */
    readonly add: string;
    readonly addOne: string;
    readonly remove: string;
    readonly removeOne: string;
    readonly removed: string;
    readonly working: string;
    readonly sentence: string;
    readonly without: string;
    readonly picture: string;
    readonly answerUpTo: string;
    readonly share: string;
    readonly percentile: string;
    readonly note: string;
  };
}

export type ExploreWordsByLanguage = Readonly<Partial<Record<WordsLanguage, ExploreWords>>>;
