import { divide, quantity, subtract, type Quantity } from '../../core/expression/expression.js';
import { simplePayback, survivalPayback, survivalPaybackOfCurve } from '../../core/ltv/payback.js';
import { PERIODS_PER_YEAR, type Period } from '../../core/period.js';
import type { Figure } from '../answer.js';
import type { Working } from '../working.js';
import { rateOf, survivalOf, type LtvModel } from './model.js';
import { discountedPayback } from './series.js';

const LONGEST_YEARS = 50;

/** What the cost of winning a customer makes of his value: what is left, how many times over, and when it is repaid. */
export function acquisitionFigures(cost: number, value: Quantity, model: LtvModel, { step }: Working): Figure[] {
  const acquisitionCost = quantity('acquisitionCost', cost, 'money');
  const net = step('netLifetimeValue', subtract(value, acquisitionCost), 'money');
  // Over nothing, or over next to nothing, there is no ratio.
  const ratio = !Number.isFinite(value.value / cost)
    ? []
    : [step('lifetimeValueToAcquisitionCost', divide(value, acquisitionCost), 'ratio')];
  return [
    { id: net.id, value: net.value, unit: 'money' },
    ...ratio.map(({ id, value: times }): Figure => ({ id, value: times, unit: 'ratio' })),
    ...(cost === 0 ? [] : paybacks(cost, acquisitionCost, model, step)),
  ];
}

function paybacks(cost: number, acquisitionCost: Quantity, model: LtvModel, step: Working['step']): Figure[] {
  const { margin } = model.margin;
  const simple = simplePayback({ acquisitionCost: cost, marginPerPeriod: margin.value }).periods;
  if (simple !== null) step('simplePayback', divide(acquisitionCost, margin), 'duration', model.period);
  return [
    payback('simplePayback', simple, model.period),
    payback('survivalPayback', paybackWithLosses(cost, model), model.period),
    payback('discountedPayback', discountedPayback(model, cost), model.period),
  ];
}

function paybackWithLosses(cost: number, model: LtvModel): number | null {
  const marginPerPeriod = model.margin.margin.value;
  const marginGrowthPerPeriod = rateOf(model.marginGrowth);
  if (model.staying.kind === 'constant') {
    const retentionPerPeriod = 1 - model.staying.churn.value;
    return survivalPayback({ acquisitionCost: cost, marginPerPeriod, retentionPerPeriod, marginGrowthPerPeriod })
      .periods;
  }
  const survival = survivalOf(model.staying, LONGEST_YEARS * PERIODS_PER_YEAR[model.period]);
  return survivalPaybackOfCurve({ acquisitionCost: cost, marginPerPeriod, survival }).periods;
}

function payback(id: string, periods: number | null, period: Period): Figure {
  return periods === null
    ? { id, value: null, unit: 'duration', period, state: 'never' }
    : { id, value: periods, unit: 'duration', period };
}
