import { requireNumber, requireNumbers } from '../misuse.js';
import { finiteSuccess, whenPossible, type Outcome } from '../outcome.js';
import { rangeIssues } from '../range-issues.js';

/** One line of a tax table. */
export interface TaxBracket {
  /** The most horsepower that it holds for, itself included; `null` for the last one, which has no end. */
  readonly upTo: number | null;
  /** Money per horsepower and year. */
  readonly rate: number;
}

/** A tax table as it was published. */
export interface TaxTable {
  readonly id: string;
  /** In order; the last one has no end. */
  readonly brackets: readonly TaxBracket[];
  /** The years of tax that it is known to hold for. */
  readonly validFrom: number;
  readonly validTo: number;
  /** Where it was taken from, in the language of the source. */
  readonly source: string;
  /** ISO date on which it was taken down. */
  readonly date: string;
}

/** What a year of transport tax comes to, and the rate that applied. */
export interface TransportTax {
  readonly ratePerHorsepower: number;
  readonly tax: number;
}

/**
 * The Russian transport tax of a car for a year or a part of it.
 *
 * Formula: horsepower × the rate of its bracket × months ÷ 12 × luxury factor. The rate of the bracket applies to all the
 * horsepower and not only to what exceeds the bracket below: at 150.01 the tax jumps. Units: money per year of 12 months;
 * horsepower as in the papers, with its fraction. The tax is not rounded; the tax office rounds it to roubles.
 *
 * Issues: `horsepower` below-minimum (0), too-large; `taxMonths` (0 to 12); `luxuryFactor` below-minimum (1).
 * Source: tax code of the Russian Federation, articles 361 and 362.
 *
 * @throws RangeError for a table whose last bracket has an end.
 * @example
 * transportTax({ horsepower: 150, brackets: [{ upTo: 150, rate: 35 }, { upTo: null, rate: 50 }] }); // { ok: true, value: { ratePerHorsepower: 35, tax: 5250 } }
 * transportTax({ horsepower: 150.01, brackets: [{ upTo: 150, rate: 35 }, { upTo: null, rate: 50 }] }).value.tax; // ≈ 7500.50
 */
export function transportTax(inputs: {
  readonly horsepower: number;
  readonly brackets: readonly TaxBracket[];
  /** How many months of the year the car was owned; 12 unless given. */
  readonly months?: number;
  /** What the tax of dear cars is multiplied by; 1 unless given. */
  readonly luxuryFactor?: number;
}): Outcome<TransportTax> {
  const { horsepower, brackets, months = 12, luxuryFactor = 1 } = inputs;
  requireNumbers('transportTax', { horsepower, months, luxuryFactor }, 'horsepower', 'months', 'luxuryFactor');
  const issues = rangeIssues(
    { field: 'horsepower', value: horsepower, minimum: 0 },
    { field: 'taxMonths', value: months, minimum: 0, maximum: 12 },
    { field: 'luxuryFactor', value: luxuryFactor, minimum: 1 },
  );
  return whenPossible(issues, () => {
    const { rate } = bracketOf(horsepower, brackets);
    return finiteSuccess('horsepower', {
      ratePerHorsepower: rate,
      tax: horsepower * rate * (months / 12) * luxuryFactor,
    });
  });
}

function bracketOf(horsepower: number, brackets: readonly TaxBracket[]): TaxBracket {
  const found = brackets.find(({ upTo }) => upTo === null || horsepower <= upTo);
  if (found === undefined) throw new RangeError('transportTax requires a last bracket without an end');
  requireNumber('transportTax', 'rate', found.rate);
  return found;
}

/**
 * Whether a tax table is not known to hold for a year: rates change with each new year, and none is known ahead.
 *
 * @param year the year of tax; the core has no clock.
 * @example
 * isTaxTableOld({ id: 'example', brackets: [], validFrom: 2024, validTo: 2025, source: '', date: '2025-01-01' }, 2026); // true
 * isTaxTableOld({ id: 'example', brackets: [], validFrom: 2024, validTo: 2025, source: '', date: '2025-01-01' }, 2025); // false
 */
export function isTaxTableOld(table: TaxTable, year: number): boolean {
  requireNumber('isTaxTableOld', 'year', year);
  return year > table.validTo;
}
