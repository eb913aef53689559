// Written by npm run generate. For React 19: import type {} from 'ltv-widgets/types/react'.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { LtvCalculator, NpsCalculator, OwnershipComparer } from 'ltv-widgets';
import type {
  CalculatorListeners,
  CalculatorProperties,
  LtvCalculatorAttributes,
  NpsCalculatorAttributes,
  OwnershipComparerAttributes,
} from './elements.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ltv-calculator': DetailedHTMLProps<HTMLAttributes<LtvCalculator>, LtvCalculator> &
        LtvCalculatorAttributes &
        CalculatorProperties &
        CalculatorListeners;
      'nps-calculator': DetailedHTMLProps<HTMLAttributes<NpsCalculator>, NpsCalculator> &
        NpsCalculatorAttributes &
        CalculatorProperties &
        CalculatorListeners;
      'ownership-comparer': DetailedHTMLProps<HTMLAttributes<OwnershipComparer>, OwnershipComparer> &
        OwnershipComparerAttributes &
        CalculatorProperties &
        CalculatorListeners;
    }
  }
}
