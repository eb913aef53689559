import type { Calculator } from '../../../src/calculators/calculator.js';
import { failure, success } from '../../../src/core/outcome.js';
import type { InputsOf, Question } from '../../../src/calculators/question.js';

const simple = { level: 'simple' } as const;

const QUESTIONS = [
  { ...simple, id: 'price', kind: 'money', default: 10, above: 2 },
  { ...simple, id: 'staff', kind: 'count', default: 4, minimum: 1, maximum: 100 },
  { ...simple, id: 'share', kind: 'share', default: 0.5, minimum: 0, maximum: 1 },
  { ...simple, id: 'bonus', kind: 'money', default: 0, minimum: -1000, maximum: 1000 },
  { ...simple, id: 'years', kind: 'years', default: null, optional: true, minimum: 1, maximum: 40 },
  { ...simple, id: 'mode', kind: 'choice', options: ['plain', 'scaled'], default: 'plain' },
  { ...simple, id: 'scale', kind: 'number', default: 3, minimum: 0, shownWhen: { question: 'mode', is: 'scaled' } },
  { ...simple, id: 'unit', kind: 'period', options: ['month', 'year'], default: 'month', partOf: 'scale' },
  {
    ...simple,
    id: 'rows',
    kind: 'table',
    columns: [
      { id: 'name', kind: 'text', maximumLength: 10 },
      { id: 'amount', kind: 'money', minimum: 0, maximum: 1e6 },
    ],
    default: [{ name: 'one', amount: 5 }],
    minimumRows: 1,
    maximumRows: 3,
  },
] as const satisfies readonly Question[];

type ToyInputs = InputsOf<typeof QUESTIONS>;

function headlineValue(inputs: ToyInputs): number | null {
  const { price, staff, share, bonus, years, mode, scale, unit, rows } = inputs;
  // More than ten of the staff at a share of one: a combination that has no answer.
  if (staff > 10 && share === 1) return null;
  const factor = mode === 'scaled' ? scale * (unit === 'year' ? 12 : 1) : 1;
  return price * staff * share * factor * (years ?? 1) + bonus + rows.reduce((sum, { amount }) => sum + amount, 0);
}

/** A calculator with every kind of question and a formula that a test can work out by hand. */
export const toy: Calculator = {
  id: 'toy',
  questions: QUESTIONS,
  headlineValue,
  compute(inputs: ToyInputs) {
    const value = headlineValue(inputs);
    if (value === null) return failure({ field: 'share', code: 'too-many-at-once' });
    return success({
      version: 1,
      calculator: 'toy',
      inputs,
      headline: { figure: 'total', sentence: { id: 'total', values: {} } },
      figures: [
        { id: 'total', value, unit: 'money' },
        { id: 'staffCost', value: inputs.staff, unit: 'money', period: inputs.unit },
        ...(inputs.years === null ? [] : [{ id: 'years', value: inputs.years, unit: 'duration' } as const]),
        { id: 'rest', value: null, unit: 'money', state: 'never' },
      ],
      breakdown: [],
      series: [],
      groups: [],
      working: [],
      assumptions: [],
      notes: [],
      issues: [],
    });
  },
} satisfies Calculator;
