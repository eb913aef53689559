import { requireNumberList, requireNumbers, requireOneOf } from '../misuse.js';
import { finiteSuccess, success, whenPossible, type Issue, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';
import {
  doubleDecliningDepreciation,
  straightLineDepreciation,
  sumOfYearsDepreciation,
  type Depreciable,
} from './depreciation.js';

/** How the value of a car goes from what was paid to what it is sold for. */
export const VALUE_METHODS = [
  'resale',
  'straight-line',
  'sum-of-years',
  'double-declining',
  'declining',
  'by-age',
] as const;

export type ValueMethod = (typeof VALUE_METHODS)[number];

export type ValueCurve = ResaleCurve | LifeCurve | DecliningCurve | AgeCurve;

/** What it is sold for is known, above the price or below; between, the value moves evenly. */
export interface ResaleCurve {
  readonly method: 'resale';
  readonly resale: number;
}

/** A schedule over a known life; after it the car keeps its salvage value. */
export interface LifeCurve {
  readonly method: 'straight-line' | 'sum-of-years' | 'double-declining';
  readonly salvage: number;
  readonly lifeYears: number;
}

/** Every year loses the same part of what is left. */
export interface DecliningCurve {
  readonly method: 'declining';
  /** A share per year, −1…1; a negative one makes the car dearer. */
  readonly annualLoss: number;
}

/** Each year of age loses its own part of what is left. */
export interface AgeCurve {
  readonly method: 'by-age';
  /** Shares per year of age from 0, −1…1; the last one holds for later ages. */
  readonly annualLosses: readonly number[];
  /** How old the car is when it is bought, in whole years. */
  readonly age: number;
}

export interface CarOverTime {
  readonly price: number;
  /** How long it is kept, 0 to 100 years; a last year may be a part of one. */
  readonly years: number;
  readonly curve: ValueCurve;
}

const MOST_YEARS = 100;

/** What is due to binary fractions and not to the calendar. */
const ROUNDING = 1e-9;

/** The moments at which a holding is looked at: each whole year before its end, and the end; 0 and 0 for none at all. */
export function yearMoments(years: number): readonly number[] {
  const whole = Math.max(1, Math.ceil(years - ROUNDING));
  return [...Array.from({ length: whole }, (_, year) => year), years];
}

/**
 * What a car is worth at the beginning, after each year and when it is sold.
 *
 * Formula: `resale` price + (resale − price) × t ÷ years; the schedules over a life price − Σ their yearly losses;
 * `declining` price × (1 − x)^t; `by-age` price × (1 − x₀)(1 − x₁)… from the age at which it is bought. Within a year the
 * value moves evenly by the first two and by the same rate by the others. Timing: t = 0, 1, 2 … and the end. Values are
 * nominal. Units: money; years; shares per year.
 *
 * Issues: `years` (0 to 100); `price` below-minimum (0); `resaleValue` below-minimum (0); `salvage` below-minimum (0), for
 * `double-declining` above-maximum (the price); `lifeYears` (1 to 100, whole); `annualLoss`, `annualLosses` (−1 to 1);
 * `annualLosses` too-few (1); `age` (0 to 100, whole); `price` too-large.
 * Source: standard; the tables by age after calculatey.pages.dev and besteautobod.be; the resale above the price after
 * Autostat (three-year-old cars sold for 138 % of their price in Russia in 2023).
 *
 * @throws TypeError for a wrong type or an unknown method.
 * @example
 * carValues({ price: 1000, years: 2, curve: { method: 'resale', resale: 1200 } }); // { ok: true, value: [1000, 1100, 1200] }
 * carValues({ price: 1000, years: 1.5, curve: { method: 'straight-line', salvage: 200, lifeYears: 4 } }); // { ok: true, value: [1000, 800, 700] }
 * carValues({ price: 1000, years: 2, curve: { method: 'by-age', annualLosses: [0.5, 0.2], age: 0 } }); // { ok: true, value: [1000, 500, 400] }
 * carValues({ price: 45000, years: 5, curve: { method: 'declining', annualLoss: 0.2 } }).value[5]; // ≈ 14745.60
 */
export function carValues(car: CarOverTime): Outcome<readonly number[]> {
  const { price, years, curve } = car;
  return whenPossible(carValueIssues('carValues', car), () => {
    const after = valueAfter(car);
    if (!after.ok) return after;
    const moments = yearMoments(years);
    const last = moments.length - 1;
    // The end of the road is what was typed, to the last digit, even where no time has passed.
    const end = curve.method === 'resale' ? curve.resale : after.value(years);
    const values: readonly number[] = moments.map((moment, index) =>
      index === 0 ? price : index === last ? end : after.value(moment),
    );
    return finiteSuccess('price', values);
  });
}

/** An inner part, not exported from the core. */
export function carValueIssues(functionName: string, { price, years, curve }: CarOverTime): readonly Issue[] {
  requireNumbers(functionName, { price, years }, 'price', 'years');
  requireOneOf(functionName, 'curve.method', curve.method, VALUE_METHODS);
  return [
    ...rangeIssues(
      { field: 'price', value: price, minimum: 0 },
      { field: 'years', value: years, minimum: 0, maximum: MOST_YEARS },
    ),
    ...curveIssues(functionName, curve),
  ];
}

function curveIssues(functionName: string, curve: ValueCurve): readonly Issue[] {
  switch (curve.method) {
    case 'resale':
      requireNumbers(functionName, curve, 'resale');
      return rangeIssues({ field: 'resaleValue', value: curve.resale, minimum: 0 });
    case 'declining':
      requireNumbers(functionName, curve, 'annualLoss');
      return rangeIssues({ field: 'annualLoss', value: curve.annualLoss, minimum: -1, maximum: 1 });
    case 'by-age':
      requireNumbers(functionName, curve, 'age');
      requireNumberList(functionName, 'annualLosses', curve.annualLosses);
      return ageIssues(curve);
    default:
      requireNumbers(functionName, curve, 'salvage', 'lifeYears');
      return rangeIssues({ field: 'salvage', value: curve.salvage, minimum: 0 });
  }
}

function ageIssues({ annualLosses, age }: AgeCurve): readonly Issue[] {
  const issues = rangeIssues(
    { field: 'age', value: age, minimum: 0, maximum: MOST_YEARS, whole: true },
    ...annualLosses.map((value) => ({ field: 'annualLosses', value, minimum: -1, maximum: 1 })),
  );
  return annualLosses.length > 0 ? issues : [...issues, { field: 'annualLosses', code: 'too-few', limit: 1 }];
}

type ValueAfter = (years: number) => number;

function valueAfter({ price, years, curve }: CarOverTime): Outcome<ValueAfter> {
  switch (curve.method) {
    case 'resale':
      return success((moment) => price + ((curve.resale - price) * moment) / years);
    case 'declining':
      return success((moment) => price * (1 - curve.annualLoss) ** moment);
    case 'by-age':
      return success((moment) => valueByAge(price, curve, moment));
    default: {
      const lost = scheduleOf(curve.method)({ price, salvage: curve.salvage, lifeYears: curve.lifeYears });
      return lost.ok ? success((moment) => price - lostAfter(lost.value, moment)) : lost;
    }
  }
}

function scheduleOf(method: LifeCurve['method']): (thing: Depreciable) => Outcome<readonly number[]> {
  if (method === 'straight-line') return straightLineDepreciation;
  return method === 'sum-of-years' ? sumOfYearsDepreciation : doubleDecliningDepreciation;
}

function valueByAge(price: number, { annualLosses, age }: AgeCurve, moment: number): number {
  let value = price;
  for (let year = 0; year < moment; year += 1) {
    const loss = annualLosses[Math.min(age + year, annualLosses.length - 1)]!;
    value *= (1 - loss) ** Math.min(1, moment - year);
  }
  return value;
}

function lostAfter(losses: readonly number[], moment: number): number {
  return losses.reduce((sum, lost, year) => sum + lost * Math.min(1, Math.max(0, moment - year)), 0);
}
