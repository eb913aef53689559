import type { Figure } from './answer.js';

/** An amount of money as a figure. */
export function money(id: string, value: number): Figure {
  return { id, value, unit: 'money' };
}
