// Written by npm run generate. For Solid: import type {} from 'ltv-widgets/types/solid'.
import type { JSX as SolidJSX } from 'solid-js';
import type { CalculatorEventMap, LtvCalculator, NpsCalculator, OwnershipComparer } from 'ltv-widgets';
import type {
  CalculatorProperties,
  LtvCalculatorAttributes,
  NpsCalculatorAttributes,
  OwnershipComparerAttributes,
} from './elements.js';

type Listeners = { [Name in keyof CalculatorEventMap as `on:${Name}`]?: (event: CalculatorEventMap[Name]) => void };
type Properties = { [Name in keyof CalculatorProperties as `prop:${Name}`]?: CalculatorProperties[Name] };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'ltv-calculator': SolidJSX.HTMLAttributes<LtvCalculator> & LtvCalculatorAttributes & Properties & Listeners;
      'nps-calculator': SolidJSX.HTMLAttributes<NpsCalculator> & NpsCalculatorAttributes & Properties & Listeners;
      'ownership-comparer': SolidJSX.HTMLAttributes<OwnershipComparer> &
        OwnershipComparerAttributes &
        Properties &
        Listeners;
    }
  }
}
