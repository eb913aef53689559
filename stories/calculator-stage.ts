import type { Meta } from '@storybook/web-components-vite';
import { BLOCKS } from '../src/elements/blocks.js';

/** What the stories set of any calculator; anything else of it is in the README. */
export interface Args {
  readonly lang: 'ru' | 'en';
  readonly example?: string;
  readonly currency?: string;
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly look?: 'page' | 'kiosk';
  readonly mode?: 'simple' | 'advanced';
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly lead?: boolean;
  readonly hide?: string;
  readonly show?: string;
  /** Numbers and options, as in the JSON inside the tag. */
  readonly config?: Readonly<Record<string, unknown>>;
}

type CalculatorTag = 'ltv-calculator' | 'nps-calculator' | 'ownership-comparer';

/** Attributes that only some calculators have. */
export interface ModelArgs {
  readonly model?: string;
  readonly models?: string;
}

const ATTRIBUTES = ['lang', 'model', 'models', 'example', 'currency', 'theme', 'look', 'mode', 'hide', 'show'] as const;
const FLAGS = ['readonly', 'disabled', 'required', 'lead'] as const;

/** A function that makes the calculator with this tag. */
export function stageOf(tag: CalculatorTag): (args: Partial<Args & ModelArgs>) => HTMLElement {
  return (args) => {
    const calculator = document.createElement(tag);
    for (const name of ATTRIBUTES) {
      const value = args[name];
      if (value !== undefined) calculator.setAttribute(name, value);
    }
    for (const name of FLAGS) calculator.toggleAttribute(name, args[name] ?? false);
    calculator.config = args.config ?? null;
    return calculator;
  };
}

export const text = (description: string) => ({ control: 'text', description }) as const;
export const flag = (description: string) => ({ control: 'boolean', description }) as const;
export const choice = (options: readonly string[], description: string) =>
  ({ control: 'inline-radio', options, description }) as const;

/** The controls of Storybook for them. */
export const ARG_TYPES = {
  lang: choice(['ru', 'en'], 'Language; where it is not said, the language of the page around.'),
  example: text('An example whose numbers stand in the fields.'),
  currency: text('ISO code, or any label; where it is not said, the usual one of the language.'),
  theme: choice(['light', 'dark', 'auto'], '`auto` follows the system.'),
  look: choice(['page', 'kiosk'], '`kiosk` is for a slide in a hall.'),
  mode: choice(['simple', 'advanced'], 'Whether the further questions are open from the start.'),
  readonly: flag('Shows the numbers and the answer, and lets nobody change them.'),
  disabled: flag('As for any field of a form.'),
  required: flag('Keeps its form from being sent while the inputs give no answer.'),
  lead: flag('Offers to send the answer: the page listens for `calc-lead`.'),
  hide: text(`Blocks not to draw: ${BLOCKS.join(', ')}.`),
  show: text('The only blocks to draw.'),
  config: { control: 'object', description: 'Inputs and options as one object.' },
} as const satisfies Meta<Args>['argTypes'];
