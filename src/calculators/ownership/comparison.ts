import { carCosts, type CarCosts } from '../../core/ownership/car-costs.js';
import type { CarPlan } from '../../core/ownership/car-plan.js';
import { costLine, rankingTurn, type CostLine, type RankingTurn } from '../../core/ownership/cost-line.js';
import type { Issue } from '../../core/outcome.js';
import type { Figure } from '../answer.js';
import { isBlankRow } from '../table-limits.js';
import { known, planOf } from './plan.js';
import type { OwnershipInputs } from './questions.js';

/** One of the cars beside each other. */
export interface ComparedCar {
  readonly id: 'car1' | 'car2' | 'car3';
  /** What a person called it; the first one goes by its id. */
  readonly name?: string;
  readonly costs: CarCosts;
  readonly line: CostLine;
  /** Against the first; `null` for itself. */
  readonly turn: RankingTurn | null;
}

export interface Comparison {
  readonly cars: readonly ComparedCar[];
  readonly figures: readonly Figure[];
  readonly issues: readonly Issue[];
}

/** No car is sold for more than a thousand times its price. */
const MOST_PARTS = 1000;

const NONE: Comparison = { cars: [], figures: [], issues: [] };

const IDS = ['car1', 'car2', 'car3'] as const;

/** Two or three cars over the same years and the same distance. What a row does not say is as with the first car. */
export function comparisonOf(inputs: OwnershipInputs, plan: CarPlan, costs: CarCosts): Comparison {
  if (inputs.compare === 'no') return NONE;
  const line = known(costLine(plan));
  const cars: ComparedCar[] = [{ id: IDS[0], costs, line, turn: null }];
  const issues: Issue[] = [];
  inputs.otherCars.forEach((row, index) => {
    if (isBlankRow(row)) return;
    const other = planOf(inputsOf(inputs, row));
    const found = carCosts(other);
    if (!found.ok) {
      issues.push(...found.issues.map((issue) => inRow(inputs, issue, index)));
      return;
    }
    const [id, otherLine] = [IDS[cars.length]!, known(costLine(other))];
    cars.push({ id, name: row.name, costs: found.value, line: otherLine, turn: rankingTurn(line, otherLine) });
  });
  return cars.length < 2 ? { ...NONE, issues } : { cars, figures: cars.slice(1).flatMap(carFigures), issues };
}

function carFigures({ id, costs, turn }: ComparedCar): Figure[] {
  return [
    { id: `${id}Total`, value: costs.totalCost, unit: 'money' },
    turn!.kilometresPerYear === null
      ? { id: `${id}Turn`, value: null, unit: 'number', period: 'year', state: 'none' }
      : { id: `${id}Turn`, value: turn!.kilometresPerYear, unit: 'number', period: 'year' },
  ];
}

/** The inputs of another car. Without a price of its own it is sold for the same part of its price as the first. */
function inputsOf(inputs: OwnershipInputs, row: OwnershipInputs['otherCars'][number]): OwnershipInputs {
  const price = row.price ?? inputs.price;
  const insured = row.insurance !== null;
  const taxed = row.tax !== null;
  return {
    ...inputs,
    price,
    // An amount that a row gives is all of it, however the first car's is made up.
    valueBasis: row.resaleValue === null ? inputs.valueBasis : 'resale',
    resaleValue: row.resaleValue ?? (row.price === null ? inputs.resaleValue : samePart(inputs, price)),
    fuelConsumption: row.fuelConsumption ?? inputs.fuelConsumption,
    fuelPrice: row.fuelPrice ?? inputs.fuelPrice,
    insuranceBasis: insured ? 'together' : inputs.insuranceBasis,
    insurance: row.insurance ?? inputs.insurance,
    service: row.service ?? inputs.service,
    taxBasis: taxed ? 'amount' : inputs.taxBasis,
    tax: row.tax ?? inputs.tax,
  };
}

/** Of a first car for next to nothing any part may come to anything, and of one for nothing none is known. */
function samePart({ price, resaleValue }: OwnershipInputs, otherPrice: number): number {
  return price > 0 ? Math.min((otherPrice * resaleValue) / price, otherPrice * MOST_PARTS) : 0;
}

/** What a price must not be below, of a car whose down payment or salvage is that of the first. */
const BELOW_PRICE = ['downPayment', 'salvage'] as const;

/** What is wrong with another car stands in its row; of what it has in common with the first, its price is its own. */
function inRow({ otherCars, ...inputs }: OwnershipInputs, issue: Issue, row: number): Issue {
  const field = 'otherCars';
  const common = BELOW_PRICE.find((id) => id === issue.field);
  if (common === undefined) return { ...issue, field, row, column: issue.field };
  const limit = inputs[common];
  const value = otherCars.map((cells, index) => (index === row ? { ...cells, price: limit } : cells));
  return { field, row, column: 'price', code: 'below-minimum', limit, suggestion: { field, value } };
}
