import type { Calculator } from '../../src/calculators/calculator.js';
import { LtvCalculator } from '../../src/elements/ltv-calculator/ltv-calculator.js';
import { modelContractOf, type Subject } from './contract.js';

/** Holds one model of `<ltv-calculator>` to the contract, as an element of its own that has no other. */
export function contractOfModel(
  id: string,
  subject: Omit<Subject, 'tag' | 'element'>,
  adapt: (calculator: Calculator) => Calculator = (calculator) => calculator,
): void {
  const found = LtvCalculator.edition.models.find((model) => model.id === id);
  if (!found) throw new Error(`there is no model ${id}`);
  const model = { ...found, calculator: adapt(found.calculator) };
  const element = class extends LtvCalculator {
    static override readonly edition = { ...LtvCalculator.edition, models: [model] };
  };
  const tag = `${id}-under-contract`;
  customElements.define(tag, element);
  modelContractOf({ tag, element, ...subject });
}
