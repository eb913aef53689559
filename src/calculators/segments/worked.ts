import { divide, literal, multiply, quantity, summation, type Quantity } from '../../core/expression/expression.js';
import type { Working } from '../working.js';
import type { SegmentsInputs } from './questions.js';
import type { Mixed, SegmentRow } from './rows.js';
import { differs } from './figures.js';

/** The mean over clients in steps; and, where it differs, the mean that forgets how many clients there are. */
export function workedMean({ segmentWeights }: SegmentsInputs, { rows, mix }: Mixed, { step }: Working): Quantity {
  const unit = segmentWeights === 'clients' ? 'number' : 'share';
  const weight = (row: SegmentRow) => quantity('segmentWeight', row.weight, unit);
  const value = (row: SegmentRow) => quantity('segmentValue', row.value, 'money');
  const [first] = rows as [SegmentRow, ...SegmentRow[]];
  const total = step('weightInAll', summation(weight(first), rows.map(weight), 'i', 1), unit);
  const product = (row: SegmentRow) => multiply(weight(row), value(row));
  const products = summation(product(first), rows.map(product), 'i', 1);
  const mean = step('weightedMean', divide(products, total), 'money');
  if (differs(mix)) {
    step('unweightedMean', divide(summation(value(first), rows.map(value), 'i', 1), literal(rows.length)), 'money');
  }
  return mean;
}
