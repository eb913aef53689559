import { requireFiniteResult, requireNumbers } from '../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';

/** What a car runs on. A plug-in runs a part of its way on electricity, a car with a tank none, an electric one all. */
export interface EnergyUse {
  /** Litres per 100 kilometres, while it runs on fuel. */
  readonly fuelPer100: number;
  /** Money per litre. */
  readonly fuelPrice: number;
  /** Kilowatt hours per 100 kilometres, while it runs on electricity. */
  readonly electricityPer100: number;
  /** Money per kilowatt hour. */
  readonly electricityPrice: number;
  /** The share of the way on electricity, 0…1. */
  readonly electricShare: number;
}

export interface EnergyCost {
  readonly fuel: number;
  readonly electricity: number;
}

/**
 * What driving a distance costs in fuel and in electricity.
 *
 * Formula: kilometres × litres per 100 km ÷ 100 × price × (1 − electric share), and the same with kilowatt hours and the
 * electric share. Assumes the stated consumption in all weathers. Units: money; kilometres.
 *
 * Issues: `kilometresPerYear`, `fuelConsumption`, `fuelPrice`, `electricityConsumption`, `electricityPrice` below-minimum
 * (0); `electricShare` (0…1); `kilometresPerYear` too-large. Source: standard; LeasePlan Car Cost Index for the mix of a plug-in.
 *
 * @example
 * energyCost({ kilometres: 15000, use: { fuelPer100: 8, fuelPrice: 60, electricityPer100: 0, electricityPrice: 0, electricShare: 0 } }); // { ok: true, value: { fuel: 72000, electricity: 0 } }
 * energyCost({ kilometres: 10000, use: { fuelPer100: 6, fuelPrice: 60, electricityPer100: 20, electricityPrice: 5, electricShare: 0.5 } }); // { ok: true, value: { fuel: 18000, electricity: 5000 } }
 */
export function energyCost(inputs: { readonly kilometres: number; readonly use: EnergyUse }): Outcome<EnergyCost> {
  const { kilometres, use } = inputs;
  requireNumbers('energyCost', inputs, 'kilometres');
  requireNumbers('energyCost', use, 'fuelPer100', 'fuelPrice', 'electricityPer100', 'electricityPrice');
  requireNumbers('energyCost', use, 'electricShare');
  const issues = rangeIssues(
    { field: 'kilometresPerYear', value: kilometres, minimum: 0 },
    { field: 'fuelConsumption', value: use.fuelPer100, minimum: 0 },
    { field: 'fuelPrice', value: use.fuelPrice, minimum: 0 },
    { field: 'electricityConsumption', value: use.electricityPer100, minimum: 0 },
    { field: 'electricityPrice', value: use.electricityPrice, minimum: 0 },
    { field: 'electricShare', value: use.electricShare, minimum: 0, maximum: 1 },
  );
  return whenPossible(issues, () => finiteSuccess('kilometresPerYear', energyOf(kilometres, use)));
}

/** The same for numbers that are known to be possible. An inner part, not exported from the core. */
export function energyOf(kilometres: number, use: EnergyUse): EnergyCost {
  const litres = (kilometres * use.fuelPer100) / 100;
  const kilowattHours = (kilometres * use.electricityPer100) / 100;
  return {
    fuel: litres * use.fuelPrice * (1 - use.electricShare),
    electricity: kilowattHours * use.electricityPrice * use.electricShare,
  };
}

/**
 * How far one has driven for what one has spent on fuel.
 *
 * Formula: spend ÷ price per litre ÷ litres per 100 km × 100. Units: litres and kilometres in the time of the spend.
 * Source: standard; checked against an owner's published figures (dzen.ru, Volkswagen Jetta, 2025).
 *
 * @throws RangeError for a price or a consumption that is not above 0.
 * @example
 * distanceFromFuelSpend({ spend: 6000, fuelPrice: 60, fuelPer100: 8 }); // { litres: 100, kilometres: 1250 }
 */
export function distanceFromFuelSpend(inputs: {
  readonly spend: number;
  readonly fuelPrice: number;
  readonly fuelPer100: number;
}): { readonly litres: number; readonly kilometres: number } {
  const { spend, fuelPrice, fuelPer100 } = inputs;
  requireNumbers('distanceFromFuelSpend', inputs, 'spend', 'fuelPrice', 'fuelPer100');
  const litres = requireFiniteResult('distanceFromFuelSpend', spend / fuelPrice);
  return { litres, kilometres: requireFiniteResult('distanceFromFuelSpend', (litres / fuelPer100) * 100) };
}
