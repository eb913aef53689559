import type { Answer } from '../../../src/calculators/answer.js';
import type { Calculator } from '../../../src/calculators/calculator.js';
import type { InputsOf, Question } from '../../../src/calculators/question.js';
import { failure, success, type Outcome } from '../../../src/core/outcome.js';

const questions = [
  { id: 'price', kind: 'money', level: 'simple', default: 100, minimum: 0, maximum: 1e12 },
  {
    id: 'serviceByAge',
    kind: 'table',
    level: 'simple',
    columns: [
      { id: 'share', kind: 'share', minimum: 0, maximum: 1 },
      { id: 'visits', kind: 'number', optional: true, above: 0, maximum: 100 },
      { id: 'gross', kind: 'money', optional: true, minimum: -1e9, maximum: 1e9 },
    ],
    default: [
      { share: 0.95, visits: 1.8, gross: 120 },
      { share: 0.9, visits: 1.8, gross: 140 },
      { share: 0.6, visits: null, gross: null },
    ],
    minimumRows: 1,
    maximumRows: 6,
  },
  {
    id: 'owners',
    kind: 'table',
    level: 'simple',
    columns: [
      { id: 'years', kind: 'count', minimum: 1, maximum: 30 },
      { id: 'share', kind: 'share', minimum: 0, maximum: 1 },
      { id: 'purchase', kind: 'money', minimum: 0, maximum: 1e9 },
      { id: 'sale', kind: 'money', optional: true, minimum: 0, maximum: 1e9 },
    ],
    default: [
      { years: 3, share: 1, purchase: 2_000_000, sale: 1_400_000 },
      { years: 4, share: 0.35, purchase: 1_400_000, sale: null },
    ],
    minimumRows: 1,
    maximumRows: 5,
  },
  {
    id: 'branches',
    kind: 'table',
    level: 'advanced',
    columns: [
      { id: 'name', kind: 'text', maximumLength: 40 },
      { id: 'weight', kind: 'number', above: 0, maximum: 1e6 },
      { id: 'value', kind: 'money', optional: true, minimum: -1e9, maximum: 1e9 },
    ],
    default: [
      { name: 'A', weight: 1, value: 100 },
      { name: 'B', weight: 3, value: null },
    ],
    minimumRows: 2,
    maximumRows: 12,
  },
] as const satisfies readonly Question[];

export type TablesInputs = InputsOf<typeof questions>;

function total({ price, serviceByAge }: TablesInputs): number {
  return serviceByAge.reduce((sum, { share, visits, gross }) => sum + share * (visits ?? 1) * (gross ?? price), 0);
}

/** More than the whole of the clients cannot come: the shares together, as an example of a rule over a whole table. */
function compute(inputs: TablesInputs): Outcome<Answer> {
  const shares = inputs.owners.reduce((sum, { share }) => sum + share, 0);
  if (shares > 2) {
    const value = inputs.owners.map((owner) => ({ ...owner, share: owner.share / shares }));
    return failure({ field: 'owners', code: 'shares-over', limit: shares, suggestion: { field: 'owners', value } });
  }
  const headline = { id: 'total', unit: 'money', value: total(inputs) } as const;
  return success({
    version: 1,
    calculator: 'tables',
    inputs,
    headline: { figure: 'total', sentence: { id: 'total', values: { total: headline } } },
    figures: [headline],
    breakdown: [headline],
    series: [],
    groups: [],
    working: [],
    assumptions: [],
    notes: [],
    issues: [],
  });
}

/** A calculator that asks for tables of every shape: for tests of what all tables have in common. */
export const tables = { id: 'tables', questions, compute, headlineValue: total } as const satisfies Calculator;
