import type { Interval } from '../../core/explore/places.js';
import type { Calculator } from '../calculator.js';
import { isAsked, isNumberQuestion, type AnyInputs, type NumberQuestion } from '../question.js';

/** The questions that are asked now and answered with one number that the headline follows. */
export function askedNumbers({ questions }: Calculator, inputs: AnyInputs): NumberQuestion[] {
  return questions
    .filter(isNumberQuestion)
    .filter((question) => !question.aside && isAsked(question, inputs, questions));
}

/** Whether only whole numbers answer a question. */
export function isWhole({ kind }: NumberQuestion): boolean {
  return kind === 'count' || kind === 'years';
}

/** The limits of a question in the shape that the core takes. */
export function limitsOf({ minimum, maximum, above, kind }: NumberQuestion) {
  return {
    whole: isWhole({ kind } as NumberQuestion),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(above === undefined ? {} : { above }),
  };
}

/** Where a limit is missing, inputs are looked for so far, or a thousand times as far as the present one. */
const FAR = 1e12;

/** All that may answer a question, from one limit to the other, and what is known of it. */
export function intervalOf(question: NumberQuestion, present: number | null): Interval {
  const far = Math.min(Math.max(FAR, Math.abs(present ?? 0) * 1000), Number.MAX_VALUE);
  const { above, minimum = above ?? -far, maximum = far, slider } = question;
  const within = (value: number) => Math.min(Math.max(value, minimum), maximum);
  const whole = isWhole(question);
  const middle = slider === undefined ? (question.default ?? minimum) : (slider.minimum + slider.maximum) / 2;
  const start = within(present ?? middle);
  return {
    lower: minimum,
    upper: maximum,
    present: whole ? within(Math.round(start)) : start,
    whole,
    ...(slider === undefined ? {} : { usual: [within(slider.minimum), within(slider.maximum)] as const }),
  };
}
