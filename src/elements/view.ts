import type { Example } from '../calculators/calculator.js';
import type { InputValue, Question, TableQuestion } from '../calculators/question.js';
import type { Issue, Suggestion } from '../core/outcome.js';
import type { CalculatorState } from './calculator-state.js';
import type { IntakeController, Model } from './model.js';
import type { TableEdit } from './table-edit.js';
import type { Room } from './picture-box.js';
import type { Text } from './text.js';

/** What the parts of a calculator need to draw themselves: everything to read, and what they may ask for. */
export interface View extends Room {
  readonly state: CalculatorState;
  readonly text: Text;
  readonly issues: readonly Issue[];
  readonly direction: 'ltr' | 'rtl';
  /** The level of the title, or one above that of the page where no title is shown; headings inside are one below it. */
  readonly headingLevel: number;
  /** Whether a question is on the screen, so that its mistake shows beside it. */
  readonly isDrawn: (field: string) => boolean;
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** Whether what is closed is to be brought up to date too: not in the moment after a keystroke. */
  readonly settled: boolean;
  /** Which disclosures are open, by name. */
  readonly open: ReadonlySet<string>;
  /** How tables are filled in, in editions that ask for any. */
  readonly tableField: Model['tableField'];
  readonly seriesField: Model['seriesField'];
  /** Another way to fill in the questions, for models that have one. */
  readonly intake: IntakeController | undefined;
  readonly ask: Requests;
}

export interface Requests {
  readonly type: (question: Question, text: string) => void;
  readonly commit: (question: Question) => void;
  readonly set: (question: Question, value: InputValue) => void;
  /** @param control the id of what gets the focus: that of the question where it is not said. */
  readonly fix: (suggestion: Suggestion, control?: string) => void;
  readonly edit: (question: TableQuestion, edit: TableEdit) => void;
  /** Has a screen reader say something. */
  readonly announce: (sentence: string) => void;
  readonly toggle: (disclosure: string) => void;
  readonly reset: () => void;
  /** Another model, by its id. */
  readonly choose: (model: string) => void;
  /** A whole set of inputs in place of what was typed; in a currency of its own, where it has one. */
  readonly take: (numbers: Numbers) => void;
}

/** Inputs, and the currency that they are in: `null` for the page's, and nothing where that stays as it is. */
export interface Numbers extends Pick<Example, 'inputs'> {
  readonly currency?: string | null;
}

/** From this width on, in em, two pictures stand side by side. */
const SIDE_BY_SIDE = 40;

export function pictureColumns({ width, fontSize }: View): 1 | 2 {
  return width >= SIDE_BY_SIDE * fontSize ? 2 : 1;
}
