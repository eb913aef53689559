import type { CSSResult } from 'lit';
import type { Exploring } from './explore/exploring.js';
import type { Model } from './model.js';

/** What a file for a page holds of an element: what it can count, and how its answers are explored, if they are. */
export interface Edition {
  /** The first of them is drawn where nothing is said. */
  readonly models: readonly Model[];
  readonly exploring?: Exploring;
  /** Sheets of what only this edition draws. */
  readonly styles?: readonly CSSResult[];
}
