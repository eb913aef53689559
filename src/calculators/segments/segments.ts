import { success, type Outcome } from '../../core/outcome.js';
import type { Answer, Figure, TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { createWorking } from '../working.js';
import { assumptionsOf } from './assumptions.js';
import { breakdownOf, figuresOf, segmentsGroup } from './figures.js';
import { notesOf } from './notes.js';
import { SEGMENTS_QUESTIONS, type SegmentsInputs } from './questions.js';
import { mixed } from './rows.js';
import { workedMean } from './worked.js';

export type { SegmentsInputs } from './questions.js';

/**
 * Branches, brands, cities or types of client beside each other: the mean over clients, what each adds to it, and how it
 * stands to it. The value of a segment is given, or that of the dealer's model with what its row says.
 */
export const segments = { id: 'segments', questions: SEGMENTS_QUESTIONS, compute, headlineValue } as const;

function headlineValue(inputs: SegmentsInputs): number | null {
  const outcome = mixed(inputs);
  return outcome.ok ? outcome.value.mix.mean : null;
}

function compute(inputs: SegmentsInputs, context: ComputeContext): Outcome<Answer> {
  const outcome = mixed(inputs);
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  const working = createWorking();
  workedMean(inputs, value, working);
  const figures = figuresOf(inputs, value);
  return success({
    version: 1,
    calculator: 'segments',
    inputs,
    headline: { figure: 'weightedMean', sentence: sentence(figures) },
    figures,
    breakdown: breakdownOf(value),
    series: [],
    groups: [segmentsGroup(value)],
    working: working.steps,
    assumptions: assumptionsOf(inputs, context),
    notes: notesOf(value),
    issues: [],
  });
}

/** The one plain sentence of meaning under the headline. */
function sentence(figures: readonly Figure[]): TextReference {
  const [weightedMean, lowestValue, highestValue] = figures as [Figure, Figure, Figure];
  const alike = lowestValue.value === highestValue.value;
  const rows = alike ? {} : { lowestValue, highestValue };
  if (weightedMean.value! >= 0) return { id: alike ? 'all-alike' : 'mean', values: { weightedMean, ...rows } };
  const loss = { value: -weightedMean.value!, unit: 'money' } as const;
  return { id: alike ? 'all-lose-alike' : 'loss', values: { loss, ...rows } };
}
