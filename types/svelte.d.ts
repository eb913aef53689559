// Written by npm run generate. For Svelte 5: import type {} from 'ltv-widgets/types/svelte'.
import type { HTMLAttributes } from 'svelte/elements';
import type { LtvCalculator, NpsCalculator, OwnershipComparer } from 'ltv-widgets';
import type {
  CalculatorListeners,
  CalculatorProperties,
  LtvCalculatorAttributes,
  NpsCalculatorAttributes,
  OwnershipComparerAttributes,
} from './elements.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
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
