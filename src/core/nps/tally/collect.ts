import { npsScaleRule, type NpsScale } from '../scale.js';
import { isGroup, OTHER_CELLS, type AnswerGroup, type CellRead, type OtherCell } from './read-answer.js';

/** Cells of one kind that are no answers, with the first of them. */
export interface OtherCells {
  readonly kind: OtherCell;
  readonly count: number;
  readonly examples: readonly {
    /** As it is counted in an editor, from 1. */
    readonly line: number;
    /** Its beginning. */
    readonly text: string;
  }[];
}

/** Where cells that were read are counted. */
export interface Collection {
  /** One a possible answer, the lowest first. */
  readonly counts: readonly number[];
  /** Answers of which only the group is known. */
  readonly groups: Readonly<Record<AnswerGroup, number>>;
  readonly answers: () => number;
  readonly others: () => readonly OtherCells[];
  /** @param times how many people a cell stands for, in a table of scores and counts. */
  readonly take: (read: CellRead, text: string, line: number, times?: number) => void;
}

const EXAMPLES = 5;
const EXAMPLE_LENGTH = 40;

/** Counts answers, and keeps the first of what is none. An inner part, not exported from the core. */
export function createCollection(scale: NpsScale): Collection {
  const { first, last } = npsScaleRule(scale);
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  const groups: Record<AnswerGroup, number> = { promoter: 0, passive: 0, detractor: 0 };
  const others = new Map<OtherCell, { count: number; examples: { line: number; text: string }[] }>();

  function note(kind: OtherCell, text: string, line: number, times: number): void {
    const seen = others.get(kind) ?? { count: 0, examples: [] };
    seen.count += times;
    if (seen.examples.length < EXAMPLES) seen.examples.push({ line, text: text.trim().slice(0, EXAMPLE_LENGTH) });
    others.set(kind, seen);
  }

  return {
    counts,
    groups,
    answers: () => [...counts, ...Object.values(groups)].reduce((sum, count) => sum + count, 0),
    others: () =>
      OTHER_CELLS.flatMap((kind) => {
        const seen = others.get(kind);
        return seen === undefined ? [] : [{ kind, ...seen }];
      }),
    take(read, text, line, times = 1) {
      if (typeof read === 'number') counts[read - first]! += times;
      else if (isGroup(read)) groups[read] += times;
      else if (times > 0) note(read, text, line, times);
    },
  };
}
