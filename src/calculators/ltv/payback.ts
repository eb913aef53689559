import { simplePayback, survivalPayback, survivalPaybackOfCurve } from '../../core/ltv/payback.js';
import { timingTerms } from '../../core/ltv/timing.js';
import { PERIODS_PER_YEAR } from '../../core/period.js';
import type { Figure } from '../answer.js';
import { rateOf, survivalOf, undiscounted, weightOf, type LtvModel } from './model.js';
import { fittedPayments, type Fitted } from './worth.js';

/** How far along a fitted curve the payback is looked for: as far as any horizon goes. */
const FURTHEST_YEARS = 50;

/** A number of payments; or none ever, or more than anybody looks ahead. */
type Payback = number | 'never' | 'beyond';

/** When the acquisition cost is earned back: if nobody left, as customers leave, and with money losing its worth. */
export function paybackFigures(model: LtvModel, acquisitionCost: number): Figure[] {
  const figure = (id: string, payback: Payback): Figure =>
    typeof payback === 'number'
      ? { id, value: payback, unit: 'duration', period: model.period }
      : { id, value: null, unit: 'duration', period: model.period, state: payback };
  return [
    figure('simplePayback', paybackIfNobodyLeft(model, acquisitionCost)),
    figure('survivalPayback', paybackOf(undiscounted(model), acquisitionCost)),
    ...(model.discountRate === null ? [] : [figure('discountedPayback', paybackOf(model, acquisitionCost))]),
  ];
}

function paybackIfNobodyLeft({ margin, marginGrowth }: LtvModel, acquisitionCost: number): Payback {
  const plan = { acquisitionCost, marginPerPeriod: margin.margin.value };
  const { periods } =
    marginGrowth === null
      ? simplePayback(plan)
      : survivalPayback({ ...plan, retentionPerPeriod: 1, marginGrowthPerPeriod: marginGrowth.value });
  return periods ?? 'never';
}

/**
 * After how many payments the model's margin has repaid the acquisition cost, on the same timing and horizon as the
 * value beside it. Discounting is a growth of the margin below zero, so it is the payback of a shrinking margin.
 */
function paybackOf(model: LtvModel, acquisitionCost: number): Payback {
  const { firstPeriod, delayPeriods } = timingTerms(model.timing);
  const marginPerPeriod = model.margin.margin.value * (1 + rateOf(model.discountRate)) ** -delayPeriods;
  const plan = { acquisitionCost, marginPerPeriod, firstPeriod };
  const payback =
    model.staying.kind === 'constant'
      ? constantPayback(plan, 1 - model.staying.churn.value, weightOf(model))
      : curvePayback(plan, model, model.staying);
  return typeof payback === 'number' && payback > (model.payments ?? Infinity) ? 'never' : payback;
}

interface PaybackPlan {
  readonly acquisitionCost: number;
  readonly marginPerPeriod: number;
  readonly firstPeriod: number;
}

function constantPayback(plan: PaybackPlan, retentionPerPeriod: number, weight: number): Payback {
  const { acquisitionCost, firstPeriod } = plan;
  const marginPerPeriod = plan.marginPerPeriod * (retentionPerPeriod * weight) ** firstPeriod;
  const marginGrowthPerPeriod = weight - 1;
  return (
    survivalPayback({ acquisitionCost, marginPerPeriod, retentionPerPeriod, marginGrowthPerPeriod }).periods ?? 'never'
  );
}

function curvePayback({ firstPeriod, ...cost }: PaybackPlan, model: LtvModel, fitted: Fitted): Payback {
  const weight = weightOf(model);
  const survival = survivalOf(fitted, FURTHEST_YEARS * PERIODS_PER_YEAR[model.period])
    .map((share, period) => share * weight ** period)
    .slice(firstPeriod);
  const { periods } = survivalPaybackOfCurve({ ...cost, survival });
  if (periods !== null) return periods;
  const whole = fittedPayments(model, fitted);
  const everything = whole.ok ? (whole.value.payments - firstPeriod) * cost.marginPerPeriod : Infinity;
  return model.payments === null && cost.marginPerPeriod > 0 && everything > cost.acquisitionCost ? 'beyond' : 'never';
}
