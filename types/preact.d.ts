// Written by npm run generate. For Preact: import type {} from 'ltv-widgets/types/preact'.
import type { HTMLAttributes } from 'preact';
import type { LtvCalculator, NpsCalculator, OwnershipComparer } from 'ltv-widgets';
import type {
  CalculatorListeners,
  CalculatorProperties,
  LtvCalculatorAttributes,
  NpsCalculatorAttributes,
  OwnershipComparerAttributes,
} from './elements.js';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'ltv-calculator': HTMLAttributes<LtvCalculator> &
        LtvCalculatorAttributes &
        CalculatorProperties &
        CalculatorListeners;
      'nps-calculator': HTMLAttributes<NpsCalculator> &
        NpsCalculatorAttributes &
        CalculatorProperties &
        CalculatorListeners;
      'ownership-comparer': HTMLAttributes<OwnershipComparer> &
        OwnershipComparerAttributes &
        CalculatorProperties &
        CalculatorListeners;
    }
  }
}
