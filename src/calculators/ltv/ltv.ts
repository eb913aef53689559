import { success, type Outcome } from '../../core/outcome.js';
import type { Answer, Figure, TextReference } from '../answer.js';
import { isNothing } from '../is-nothing.js';
import type { ComputeContext } from '../calculator.js';
import { createWorking } from '../working.js';
import { acquisitionFigures } from './acquisition.js';
import { assumptionsOf } from './assumptions.js';
import { breakdownOf, lifespanFigure, multipleAlone, stayingFigures, valueFigures } from './figures.js';
import { headlineValue } from './headline.js';
import { programmeResult } from './loyalty.js';
import { buildModel, type LtvModel } from './model.js';
import { notesOf } from './notes.js';
import { LTV_QUESTIONS, type LtvInputs } from './questions.js';
import { pictureLength, seriesOf } from './series.js';
import { divergence } from './worth.js';

export type { LtvInputs } from './questions.js';

/**
 * Customer lifetime value of any business: the expected discounted gross profit from one customer over the time
 * that he stays. Sources and conventions stand with each function of the core.
 */
export const ltv = { id: 'ltv', questions: LTV_QUESTIONS, compute, headlineValue } as const;

function compute(inputs: LtvInputs, context: ComputeContext): Outcome<Answer> {
  const working = createWorking();
  const model = buildModel(inputs, working);
  if (!model.ok) return model;
  const finite = divergence(model.value, inputs);
  return finite.ok ? success(answer(inputs, model.value, working, context)) : finite;
}

function answer(
  inputs: LtvInputs,
  model: LtvModel,
  working: ReturnType<typeof createWorking>,
  context: ComputeContext,
): Answer {
  const lifespan = lifespanFigure(inputs, model, working);
  const multiple = multipleAlone(model);
  const { value, figures: values } = valueFigures(inputs, model, multiple, working);
  const acquisition =
    inputs.acquisitionCost === null ? [] : acquisitionFigures(inputs.acquisitionCost, value, model, working);
  const programme = programmeResult(inputs, model, multiple, working);
  const { revenue, margin } = model.margin;
  const figures: Figure[] = [
    ...values,
    lifespan,
    ...acquisition,
    { id: 'revenuePerPeriod', value: revenue.value, unit: 'money', period: model.period },
    { id: margin.id, value: margin.value, unit: 'money', period: model.period },
    ...stayingFigures(model),
    ...programme.figures,
  ];
  const payback = (find(acquisition, 'discountedPayback') ?? find(acquisition, 'survivalPayback'))?.value ?? null;
  return {
    version: 1,
    calculator: 'ltv',
    inputs,
    headline: { figure: 'lifetimeValue', sentence: sentence(model, figures), ...qualification(inputs) },
    figures,
    breakdown: breakdownOf(model, multiple, value),
    series: seriesOf(model, pictureLength(model, payback)),
    groups: [],
    working: working.steps,
    assumptions: assumptionsOf(inputs, model, context),
    notes: notesOf(inputs, model, figures),
    issues: programme.issues,
  };
}

/** A value up to a horizon, or from the second period on, is not a lifetime value, and says so beside the number. */
function qualification({ horizonYears, timing }: LtvInputs): { qualification?: TextReference } {
  if (horizonYears === null)
    return timing === 'after-first' ? { qualification: { id: 'timing-after-first', values: {} } } : {};
  const id = timing === 'after-first' ? 'horizon-after-first' : 'horizon';
  return { qualification: { id, values: { years: { value: horizonYears, unit: 'duration', period: 'year' } } } };
}

/** The one plain sentence of meaning under the headline. */
function sentence(model: LtvModel, figures: readonly Figure[]): TextReference {
  const pick = (...ids: string[]) =>
    Object.fromEntries(figures.filter(({ id }) => ids.includes(id)).map((figure) => [figure.id, figure]));
  const kind = model.margin.extraCost === null ? 'gross-profit' : 'profit-after-costs';
  if (isNothing(find(figures, 'lifetimeValue'), find(figures, 'undiscountedLifetimeValue')))
    return { id: 'nothing', values: {} };
  const loss = -(figures[0]?.value ?? 0);
  if (loss > 0) return { id: 'loss', values: { loss: { value: loss, unit: 'money' } } };
  const lifespan = find(figures, 'lifespan');
  const endless = lifespan?.state === 'infinite' ? (model.payments === null ? '-endless' : '-endless-horizon') : '';
  return {
    id: `${kind}${endless}${model.discountRate === null ? '-undiscounted' : ''}`,
    values: pick('lifetimeValue', 'undiscountedLifetimeValue', 'lifespan'),
  };
}

function find(figures: readonly Figure[], wanted: string): Figure | undefined {
  return figures.find(({ id }) => id === wanted);
}
