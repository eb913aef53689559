import type { Answer } from '../../src/calculators/answer.js';
import type { AnyInputs } from '../../src/calculators/question.js';
import type { Issue } from '../../src/core/outcome.js';

/** Any detail, with all that some details have. */
export interface CommonDetailOf {
  readonly version: number;
  readonly calculator: string;
  readonly inputs: AnyInputs;
  readonly answer?: Answer | null;
  readonly field?: string;
  readonly issues?: readonly Issue[];
  readonly code?: string;
  readonly summary?: string;
}

const NAMES = ['calc-ready', 'calc-input', 'calc-result', 'calc-error', 'calc-lead'];

/** Hears every event of the calculators inside a target. */
export function record(target: EventTarget) {
  const heard: CustomEvent<CommonDetailOf>[] = [];
  for (const name of NAMES) target.addEventListener(name, (event) => heard.push(event as CustomEvent<CommonDetailOf>));
  return {
    events: () => heard,
    names: () => heard.map(({ type }) => type),
    details: (name: string) => heard.filter(({ type }) => type === name).map(({ detail }) => detail),
    forget: () => void (heard.length = 0),
  };
}
