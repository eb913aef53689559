import type { TextReference } from '../answer.js';
import { differs } from './figures.js';
import type { Mixed } from './rows.js';

/** What a reader should be careful about, in the order of weight. Only what applies to these numbers. */
export function notesOf({ rows, mix }: Mixed): TextReference[] {
  const plain = (id: string): TextReference => ({ id, values: {} });
  return [
    ...(mix.mean <= 0 ? [plain('no-index')] : []),
    ...(mix.mean > 0 && rows.some(({ value, weight }) => value < 0 && weight > 0) ? [plain('some-lose')] : []),
    ...(differs(mix) ? [unweighted(mix)] : []),
    ...(haveSameNames(rows) ? [plain('same-names')] : []),
    ...(rows.some(({ weight }) => weight === 0) ? [plain('nobody-in-a-segment')] : []),
  ];
}

/** Whether two rows are called the same, however it is written: it may be one branch, counted twice. */
function haveSameNames(rows: Mixed['rows']): boolean {
  return new Set(rows.map(({ name }) => name.trim().toLowerCase())).size < rows.length;
}

/** The mean of branch means is a common mistake, and this is how large it would be here. */
function unweighted({ mean, unweightedMean }: Mixed['mix']): TextReference {
  return {
    id: unweightedMean > mean ? 'unweighted-mean-flatters' : 'unweighted-mean-understates',
    values: {
      unweightedMean: { value: unweightedMean, unit: 'money' },
      weightedMean: { value: mean, unit: 'money' },
      gap: { value: Math.abs(unweightedMean - mean), unit: 'money' },
    },
  };
}
