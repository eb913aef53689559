import type { InputValue, Question } from '../calculators/question.js';
import type { Issue, Suggestion } from '../core/outcome.js';
import type { CalculatorState } from './calculator-state.js';
import type { Text } from './text.js';

/** What the parts of a calculator need to draw themselves: everything to read, and what they may ask for. */
export interface View {
  readonly state: CalculatorState;
  readonly text: Text;
  readonly issues: readonly Issue[];
  readonly direction: 'ltr' | 'rtl';
  /** Width of the content in pixels, as far as it is known. */
  readonly width: number;
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** Which disclosures are open, by name. */
  readonly open: ReadonlySet<string>;
  readonly ask: Requests;
}

export interface Requests {
  readonly type: (question: Question, text: string) => void;
  readonly commit: (question: Question) => void;
  readonly set: (question: Question, value: InputValue) => void;
  readonly fix: (suggestion: Suggestion) => void;
  readonly toggle: (disclosure: string) => void;
  readonly reset: () => void;
}

/** From this width on two pictures stand side by side. */
const SIDE_BY_SIDE = 640;

export function pictureColumns(width: number): 1 | 2 {
  return width >= SIDE_BY_SIDE ? 2 : 1;
}
