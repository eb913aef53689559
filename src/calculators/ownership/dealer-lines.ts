import type { SharedCategory } from '../../core/ownership/dealer-share.js';

/** A row of the dealer’s table at first. */
export interface LineExample {
  readonly line: string;
  readonly addressable: number;
  readonly capture: number;
  readonly margin: number;
}

/**
 * The rows of the dealer's table by position, each with the kinds of cost that it stands for. What no row stands for
 * (electricity, tax, tolls, fines, what the money would have earned) no dealer earns on.
 */
export const DEALER_LINES: readonly (readonly SharedCategory[])[] = [
  ['service'],
  ['repairs'],
  ['insurance', 'compulsoryInsurance', 'comprehensiveInsurance'],
  ['interest'],
  ['tyres'],
  ['wash'],
  ['parking'],
  ['fuel'],
];

const EN = ['Service', 'Repairs', 'Insurance', 'Loan interest', 'Tyres', 'Washing', 'Parking', 'Fuel'];
const RU = ['Обслуживание', 'Ремонт', 'Страховка', 'Проценты по кредиту', 'Шины', 'Мойка', 'Парковка', 'Топливо'];

/** Examples of a likely size: what can be sold, what part of it is, and what is left of that. */
const SHARES: readonly Omit<LineExample, 'line'>[] = [
  { addressable: 1, capture: 0.7, margin: 0.45 },
  { addressable: 1, capture: 0.5, margin: 0.4 },
  { addressable: 1, capture: 0.5, margin: 0.15 },
  { addressable: 1, capture: 0.5, margin: 0.05 },
  { addressable: 1, capture: 0.2, margin: 0.2 },
  { addressable: 1, capture: 0.1, margin: 0.3 },
  { addressable: 0, capture: 0, margin: 0 },
  { addressable: 0, capture: 0, margin: 0 },
];

export const DEALER_LINES_EN = named(EN);
export const DEALER_LINES_RU = named(RU);

function named(names: readonly string[]): readonly (LineExample & Record<string, string | number>)[] {
  return SHARES.map((shares, index) => ({ line: names[index]!, ...shares }));
}
