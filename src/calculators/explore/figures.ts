import type { Figure } from '../answer.js';

/** A figure in two answers. */
export interface FigureComparison {
  readonly id: string;
  /** `null` where the answer does not have it. */
  readonly first: Figure | null;
  readonly second: Figure | null;
  /** The second less the first; `null` where there is nothing to compare: no value, or amounts per different periods. */
  readonly difference: number | null;
}

/** The figures of two answers by their ids: those of the first in its order, then those that only the second has. */
export function comparedFigures(first: readonly Figure[], second: readonly Figure[]): readonly FigureComparison[] {
  const ids = new Set([...first, ...second].map(({ id }) => id));
  const find = (figures: readonly Figure[], wanted: string) => figures.find(({ id }) => id === wanted) ?? null;
  return [...ids].map((id) => compared(id, find(first, id), find(second, id)));
}

function compared(id: string, first: Figure | null, second: Figure | null): FigureComparison {
  const alike = first?.unit === second?.unit && first?.period === second?.period;
  const difference = alike && first?.value != null && second?.value != null ? second.value - first.value : null;
  return { id, first, second, difference: Number.isFinite(difference) ? difference : null };
}
