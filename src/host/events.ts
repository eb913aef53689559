import type { Answer } from '../calculators/answer.js';
import { freeze } from '../calculators/freeze.js';
import type { AnyInputs } from '../calculators/question.js';
import type { Issue } from '../core/outcome.js';

interface CommonDetail {
  /** The version of this shape; grows when a listener would have to change. */
  readonly version: 1;
  readonly calculator: string;
  readonly inputs: AnyInputs;
}

/** The calculator has drawn its first answer. */
export interface ReadyDetail extends CommonDetail {
  readonly answer: Answer | null;
}

/** A person changed a field. */
export interface InputDetail extends CommonDetail {
  readonly field: string;
}

/** There is a new answer. */
export interface ResultDetail extends CommonDetail {
  readonly answer: Answer;
}

/** There is no answer, and why: the inputs give none, or the page's Trusted Types do not let us draw. */
export interface ErrorDetail extends CommonDetail {
  readonly code: 'invalid-inputs' | 'trusted-types';
  /** What is wrong with the inputs. */
  readonly issues: readonly Issue[];
}

/** A person asked to send the answer: the page decides where to. */
export interface LeadDetail extends CommonDetail {
  readonly answer: Answer | null;
  /** The answer in words, in the language of the calculator, for a message or a CRM. */
  readonly summary: string;
}

/** Every event of a calculator by its name. All bubble and cross shadow roots; details are frozen plain data. */
export interface CalculatorEventMap {
  'calc-ready': CustomEvent<ReadyDetail>;
  'calc-input': CustomEvent<InputDetail>;
  'calc-result': CustomEvent<ResultDetail>;
  'calc-error': CustomEvent<ErrorDetail>;
  'calc-lead': CustomEvent<LeadDetail>;
}

// The events bubble, so they are known wherever a page listens: on the element, its form, the document.
declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalEventHandlersEventMap extends CalculatorEventMap {}
}

/** Sends an event out of a calculator. */
export function emit<Name extends keyof CalculatorEventMap>(
  target: EventTarget,
  name: Name,
  detail: Omit<CalculatorEventMap[Name]['detail'], 'version'>,
): void {
  target.dispatchEvent(
    new CustomEvent(name, { bubbles: true, composed: true, detail: freeze({ version: 1, ...detail }) }),
  );
}
