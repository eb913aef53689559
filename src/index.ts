/** Classes and types; importing this registers nothing. */
export { LtvCalculator } from './elements/ltv-calculator/ltv-calculator.js';
export { NpsCalculator } from './elements/nps-calculator/nps-calculator.js';
export { OwnershipComparer } from './elements/ownership-comparer/ownership-comparer.js';
export { CalculatorElement } from './elements/calculator-element.js';
export { defineElement } from './host/define.js';
export { VERSION } from './host/version.js';
export type {
  CalculatorEventMap,
  ErrorDetail,
  InputDetail,
  LeadDetail,
  ReadyDetail,
  ResultDetail,
} from './host/events.js';
export type { Options } from './host/options.js';
export * from './calculators/index.js';
