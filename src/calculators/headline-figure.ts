import type { Answer, Figure } from './answer.js';

/** The figure that an answer gives first, with its unit. */
export function headlineFigure({ figures, headline }: Answer): Figure {
  return figures.find(({ id }) => id === headline.figure)!;
}
