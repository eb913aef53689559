import { carCosts, type CarCosts } from '../../core/ownership/car-costs.js';
import type { CarPlan } from '../../core/ownership/car-plan.js';
import { success, type Issue, type Outcome } from '../../core/outcome.js';
import type { Amount, Answer, TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { isNothing } from '../is-nothing.js';
import { createWorking } from '../working.js';
import { assumptionsOf } from './assumptions.js';
import { comparisonOf } from './comparison.js';
import { dealerPart } from './dealer.js';
import { OWNERSHIP_EXAMPLES } from './examples.js';
import { breakdownOf, costFigures, lifeFigures } from './figures.js';
import { groupsOf } from './groups.js';
import { notesOf } from './notes.js';
import { known, planOf, withoutInflation } from './plan.js';
import { OWNERSHIP_QUESTIONS, type OwnershipInputs } from './questions.js';
import { seriesOf } from './series.js';
import { sharingPart } from './sharing.js';
import { workedCosts } from './worked.js';

export type { OwnershipInputs } from './questions.js';

/**
 * What a car costs its owner, who receives each rouble of it, and what of it a dealer ever sees. Sources and conventions
 * stand with each function of the core.
 */
export const ownership = {
  id: 'ownership',
  questions: OWNERSHIP_QUESTIONS,
  compute,
  headlineValue,
  examples: OWNERSHIP_EXAMPLES,
} as const;

function headlineValue(inputs: OwnershipInputs): number | null {
  const costs = carCosts(planOf(inputs));
  return costs.ok ? costs.value.totalCost : null;
}

function compute(inputs: OwnershipInputs, context: ComputeContext): Outcome<Answer> {
  const plan = planOf(inputs);
  const costs = carCosts(plan);
  return costs.ok ? answer(inputs, plan, costs.value, context) : { ok: false, issues: costs.issues.map(withFix) };
}

/** What is above the price may be as much as the price. */
function withFix(issue: Issue): Issue {
  const { field, code, limit } = issue;
  return code === 'above-maximum' && limit !== undefined ? { ...issue, suggestion: { field, value: limit } } : issue;
}

function answer(inputs: OwnershipInputs, plan: CarPlan, costs: CarCosts, context: ComputeContext): Outcome<Answer> {
  const working = createWorking();
  const total = workedCosts({ inputs, plan, costs }, working);
  const today = inputs.inflation === 0 ? costs : known(carCosts(withoutInflation(plan)));
  const life = lifeFigures(inputs, { total, today }, working);
  const comparison = comparisonOf(inputs, plan, costs);
  const sharing = sharingPart(inputs, withoutInflation(plan), today.perYear!, working);
  const dealer = dealerPart(inputs, costs, working);
  return success({
    version: 1,
    calculator: 'ownership',
    inputs,
    headline: { figure: 'totalCost', sentence: sentence(inputs, costs) },
    figures: [
      ...costFigures(inputs, working, costs),
      ...life,
      ...comparison.figures,
      ...(sharing?.figures ?? []),
      ...dealer.figures,
    ],
    breakdown: breakdownOf(costs),
    series: seriesOf(costs, comparison),
    groups: groupsOf(costs, comparison, dealer),
    flows: dealer.flows,
    working: working.steps,
    assumptions: assumptionsOf(inputs, context),
    notes: notesOf({ inputs, costs, comparison, sharing, dealer }),
    issues: [...comparison.issues, ...dealer.issues],
  });
}

/** The one plain sentence of meaning under the headline. */
function sentence({ years }: OwnershipInputs, { totalCost, perMonth, perKilometre }: CarCosts): TextReference {
  const kept: Amount = { value: years, unit: 'duration', period: 'year' };
  if (isNothing({ value: totalCost, unit: 'money' })) return { id: 'nothing', values: { years: kept } };
  if (totalCost < 0) return { id: 'gain', values: { years: kept, gain: { value: -totalCost, unit: 'money' } } };
  const values = {
    years: kept,
    cost: { value: totalCost, unit: 'money' } as const,
    perMonth: { value: perMonth, unit: 'money' } as const,
  };
  if (perKilometre === null) return { id: 'standing', values };
  return { id: 'cost', values: { ...values, perKilometre: { value: perKilometre, unit: 'money' } } };
}
