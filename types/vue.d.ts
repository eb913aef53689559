// Written by npm run generate. For Vue 3: import type {} from 'ltv-widgets/types/vue'.
import type { DefineComponent } from 'vue';
import type { CalculatorEventMap } from 'ltv-widgets';
import type {
  CalculatorProperties,
  LtvCalculatorAttributes,
  NpsCalculatorAttributes,
  OwnershipComparerAttributes,
} from './elements.js';

type Listeners = {
  [Name in keyof CalculatorEventMap as `on${Capitalize<Name>}`]?: (event: CalculatorEventMap[Name]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'ltv-calculator': DefineComponent<LtvCalculatorAttributes & CalculatorProperties & Listeners>;
    'nps-calculator': DefineComponent<NpsCalculatorAttributes & CalculatorProperties & Listeners>;
    'ownership-comparer': DefineComponent<OwnershipComparerAttributes & CalculatorProperties & Listeners>;
  }
}
