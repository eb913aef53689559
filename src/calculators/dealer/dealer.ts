import { ownershipEvents } from '../../core/ltv/dealer/ownership-events.js';
import { ownershipValue } from '../../core/ltv/dealer/ownership-value.js';
import type { OwnershipPlan } from '../../core/ltv/dealer/ownership.js';
import { success, type Outcome } from '../../core/outcome.js';
import type { Answer, Figure, TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { isNothing } from '../is-nothing.js';
import { createWorking } from '../working.js';
import { assumptionsOf, horizonAssumption } from './assumptions.js';
import { DEALER_EXAMPLES } from './examples.js';
import {
  acquisitionFigures,
  additiveFigures,
  carsBought,
  everyoneStaysFigure,
  saleGrossFigure,
  saleGrossQuantity,
  valueFigures,
} from './figures.js';
import { breakdownOf, streamsGroup } from './groups.js';
import { notesOf } from './notes.js';
import { grossPlan, revenuePlan } from './plan.js';
import { DEALER_QUESTIONS, type DealerInputs } from './questions.js';
import { referralResult } from './referrals.js';
import { seriesOf } from './series.js';
import { streamSums, valueOf } from './streams.js';

export type { DealerInputs } from './questions.js';

/**
 * A dealer's customer: the expected discounted gross profit from one client over cycles of ownership, by where it comes
 * from. Sources and conventions stand with each function of the core.
 */
export const dealer = {
  id: 'dealer',
  questions: DEALER_QUESTIONS,
  compute,
  headlineValue,
  examples: DEALER_EXAMPLES,
} as const;

function headlineValue(inputs: DealerInputs): number | null {
  const plan = grossPlan(inputs);
  const value = plan.ok ? ownershipValue(plan.value) : plan;
  return value.ok ? value.value.total : null;
}

function compute(inputs: DealerInputs, context: ComputeContext): Outcome<Answer> {
  const plan = grossPlan(inputs);
  return plan.ok ? answer(inputs, plan.value, context) : plan;
}

function answer(inputs: DealerInputs, plan: OwnershipPlan, context: ComputeContext): Outcome<Answer> {
  const events = ownershipEvents(plan);
  if (!events.ok) return events;
  const working = createWorking();
  const revenue = revenuePlan(inputs, plan);
  const saleGross = saleGrossQuantity(inputs, working);
  const cars = carsBought(inputs, plan, working);
  const sums = streamSums(inputs, saleGross, events.value.events, working);
  const value = valueOf(sums, working);
  const additive = additiveFigures(inputs, value, sums, working);
  const acquisition = acquisitionFigures(inputs, value, working);
  const referrals = referralResult(inputs, value, working);
  const figures: Figure[] = [
    ...valueFigures(value, plan, revenue),
    ...cars,
    ...additive,
    ...acquisition,
    ...referrals.figures,
    ...saleGrossFigure(inputs, saleGross),
    everyoneStaysFigure(inputs, revenue, working),
  ];
  return success({
    version: 1,
    calculator: 'dealer',
    inputs,
    headline: {
      figure: 'lifetimeValue',
      sentence: sentence(inputs, plan, figures),
      qualification: horizonAssumption(inputs, plan),
    },
    figures,
    breakdown: breakdownOf(sums),
    series: seriesOf(inputs, plan, events.value),
    groups: [streamsGroup(sums, revenue)],
    working: working.steps,
    assumptions: assumptionsOf(inputs, plan, { ...context, referralsCounted: referrals.figures.length > 0 }),
    notes: notesOf(inputs, plan, figures),
    issues: referrals.issues,
  });
}

/** The one plain sentence of meaning under the headline. */
function sentence(inputs: DealerInputs, { horizonYears }: OwnershipPlan, figures: readonly Figure[]): TextReference {
  const [value, undiscounted] = figures as [Figure, Figure];
  const years = { value: horizonYears, unit: 'duration', period: 'year' } as const;
  if (isNothing(value, ...(inputs.discountRate === 0 ? [] : [undiscounted])))
    return { id: 'nothing', values: { years } };
  if (value.value! < 0) return { id: 'loss', values: { years, loss: { value: -value.value!, unit: 'money' } } };
  const kind = inputs.retentionCost === 0 ? 'gross-profit' : 'profit-after-retention';
  return inputs.discountRate === 0
    ? { id: `${kind}-undiscounted`, values: { years, lifetimeValue: value } }
    : { id: kind, values: { years, lifetimeValue: value, undiscountedLifetimeValue: undiscounted } };
}
