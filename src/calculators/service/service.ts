import { success, type Outcome } from '../../core/outcome.js';
import type { Answer, Figure, TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { createWorking } from '../working.js';
import { assumptionsOf } from './assumptions.js';
import { breakdownOf, lineFigures, profitLines } from './figures.js';
import { serviceModel } from './model.js';
import { notesOf } from './notes.js';
import { onePointFigures } from './one-point.js';
import { SERVICE_QUESTIONS, type ServiceInputs } from './questions.js';
import { seriesOf } from './series.js';
import { winBackFigures } from './win-back.js';

export type { ServiceInputs } from './questions.js';

/**
 * What one client of a workshop brings: revenue, gross profit, and profit after variable costs, which is the headline
 * also where there are no such costs and it equals the gross profit; what a percentage point of retention is worth;
 * and whether it pays to win lost clients back. Sources stand with each function of the core.
 */
export const service = { id: 'service', questions: SERVICE_QUESTIONS, compute, headlineValue } as const;

function headlineValue(inputs: ServiceInputs): number {
  return serviceModel(inputs, createWorking()).value.value;
}

function compute(inputs: ServiceInputs, context: ComputeContext): Outcome<Answer> {
  const working = createWorking();
  const model = serviceModel(inputs, working);
  const lines = lineFigures(inputs, model, working);
  const onePoint = onePointFigures(inputs, model.value, working);
  const winBack = winBackFigures(inputs, model.value, working);
  const figures = [...lines, ...onePoint, ...winBack.figures];
  return success({
    version: 1,
    calculator: 'service',
    inputs,
    headline: { figure: 'serviceLifetimeValue', sentence: sentence(inputs, figures) },
    figures,
    breakdown: breakdownOf(model),
    series: seriesOf(inputs, model),
    groups: [profitLines(inputs, model)],
    working: working.steps,
    assumptions: assumptionsOf(inputs, context),
    notes: notesOf(inputs, model, figures),
    issues: winBack.issues,
  });
}

/** The one plain sentence of meaning under the headline. */
function sentence(inputs: ServiceInputs, figures: readonly Figure[]): TextReference {
  const years = { value: inputs.horizonYears, unit: 'duration', period: 'year' } as const;
  const [value, , revenue] = figures as [Figure, Figure, Figure];
  if (value.value! < 0) return { id: 'loss', values: { years, loss: { value: -value.value!, unit: 'money' } } };
  const kind = inputs.serviceVariableCost === 0 ? 'gross-profit' : 'profit-after-costs';
  return {
    id: inputs.discountRate === 0 ? `${kind}-undiscounted` : kind,
    values: { years, serviceLifetimeValue: value, revenueOverHorizon: revenue },
  };
}
