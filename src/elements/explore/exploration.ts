import type { Scenario } from '../../calculators/explore/index.js';

/** As many variants as a table on a phone can hold beside the form's own. */
export const LETTERS = ['A', 'B', 'C'] as const;

/** A set of inputs as it was kept. */
export interface KeptScenario extends Pick<Scenario, 'inputs'> {
  /** The currency of the example that the numbers came from; `null` where they were in the page's. */
  readonly currency: string | null;
  /** The currency that its amounts were in when it was kept, the example's or the page's. */
  readonly amountsIn: string;
  /** What it is called while nobody gives it a name; no two have the same one. */
  readonly letter: (typeof LETTERS)[number];
  /** As it was typed, once it was; else, and where that is blank, it goes by its letter. */
  readonly name: string | null;
}

/** What a person has set up to explore the answers of one calculator. */
export interface Exploration {
  /** How far shares are moved, 0…1. */
  sharePoints: number;
  /** The question to change for a goal; `null` until one is chosen. */
  goalQuestion: string | null;
  /** What stands in the field of the goal. */
  goalText: string;
  scenarios: readonly KeptScenario[];
  /** Which of them the form is compared with. */
  compared: number;
  /** What stands in the fields of the ranges, by question; `null` until the panel is opened first. */
  ranges: ReadonlyMap<string, RangeTexts> | null;
}

export interface RangeTexts {
  readonly low: string;
  readonly high: string;
}

/** Before anybody has set up anything. */
export function freshExploration(): Exploration {
  return { sharePoints: 0.01, goalQuestion: null, goalText: '', scenarios: [], compared: 0, ranges: null };
}
