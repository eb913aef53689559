import type { Outcome } from '../core/outcome.js';
import type { Answer } from './answer.js';
import { answerOf } from './answer-of.js';
import type { Calculator } from './calculator.js';
import { dealer, type DealerInputs } from './dealer/dealer.js';
import { ltv, type LtvInputs } from './ltv/ltv.js';
import { nps, type NpsInputs } from './nps/nps.js';
import { ownership, type OwnershipInputs } from './ownership/ownership.js';
import type { AnyInputs, WordsLanguage } from './question.js';
import { describe, requireInputs } from './require-inputs.js';
import { segments, type SegmentsInputs } from './segments/segments.js';
import { service, type ServiceInputs } from './service/service.js';
import { vehicle, type VehicleInputs } from './vehicle/vehicle.js';

/** The inputs of each calculator, by its id. */
export interface CalculatorInputs {
  ltv: LtvInputs;
  dealer: DealerInputs;
  service: ServiceInputs;
  vehicle: VehicleInputs;
  segments: SegmentsInputs;
  nps: NpsInputs;
  ownership: OwnershipInputs;
}

/** Every calculator, by its id. */
export const CALCULATORS: Readonly<Record<keyof CalculatorInputs, Calculator>> = {
  ltv,
  dealer,
  service,
  vehicle,
  segments,
  nps,
  ownership,
};

const LANGUAGES: readonly WordsLanguage[] = ['en', 'ru'];

export interface CalculateOptions {
  /** Whose presets fill the questions that are not answered. English where it is not said. */
  readonly language?: WordsLanguage;
}

/**
 * Answers a calculator's questions, in Node and in a browser: the same engine that the widget runs.
 *
 * Inputs that are left out take their defaults. Impossible inputs give a failure whose issues name the field,
 * a code, the limit and a suggestion; an unknown name or a value of the wrong type is a programmer's mistake.
 *
 * @throws TypeError for an unknown calculator, an unknown input or a value of the wrong type.
 * @example
 * const outcome = calculate('ltv', { averagePurchase: 50, churn: 0.1, discountRate: 0 });
 * outcome.ok && outcome.value.figures.find(({ id }) => id === 'lifetimeValue')?.value; // 500
 */
export function calculate<Id extends keyof CalculatorInputs>(
  id: Id,
  inputs: Partial<CalculatorInputs[Id]> = {},
  { language = 'en' }: CalculateOptions = {},
): Outcome<Answer> {
  if (!Object.hasOwn(CALCULATORS, id)) {
    throw new TypeError(`calculate requires one of ${Object.keys(CALCULATORS).join(', ')}, got ${describe(id)}`);
  }
  if (!LANGUAGES.includes(language)) {
    throw new TypeError(`calculate requires language as one of ${LANGUAGES.join(', ')}, got ${describe(language)}`);
  }
  const calculator = CALCULATORS[id];
  requireInputs('calculate', calculator, inputs);
  return answerOf(calculator, inputs as AnyInputs, language);
}
