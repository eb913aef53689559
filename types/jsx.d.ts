// Written by npm run generate. For templates that take their tags from a global JSX namespace.
import type {
  CalculatorListeners,
  CalculatorProperties,
  LtvCalculatorAttributes,
  NpsCalculatorAttributes,
  OwnershipComparerAttributes,
} from './elements.js';

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'ltv-calculator': LtvCalculatorAttributes &
        CalculatorProperties &
        CalculatorListeners & { [attribute: string]: unknown };
      'nps-calculator': NpsCalculatorAttributes &
        CalculatorProperties &
        CalculatorListeners & { [attribute: string]: unknown };
      'ownership-comparer': OwnershipComparerAttributes &
        CalculatorProperties &
        CalculatorListeners & { [attribute: string]: unknown };
    }
  }
}
