import { simplePayback, survivalPayback, survivalPaybackOfCurve } from '../../core/ltv/payback.js';
import { paymentMoment, timingTerms } from '../../core/ltv/timing.js';
import { PERIODS_PER_YEAR } from '../../core/period.js';
import type { Figure } from '../answer.js';
import { rateOf, survivalOf, undiscounted, weightOf, type LtvModel } from './model.js';
import { fittedPayments, type Fitted } from './worth.js';

/** How far along a fitted curve the payback is looked for: as far as any horizon goes. */
const FURTHEST_YEARS = 50;

/** After how many payments, or at what time in periods; or never, or later than anybody looks ahead. */
type Payback = number | 'never' | 'beyond';

/** How many margins the acquisition cost is; when it is earned back as customers leave, and with money losing its worth. */
export function paybackFigures(model: LtvModel, acquisitionCost: number): Figure[] {
  const figure = (id: string, payback: Payback): Figure =>
    typeof payback === 'number'
      ? { id, value: payback, unit: 'duration', period: model.period }
      : { id, value: null, unit: 'duration', period: model.period, state: payback };
  const { periods: simple } = simplePayback({ acquisitionCost, marginPerPeriod: model.margin.margin.value });
  return [
    figure('simplePayback', simple ?? 'never'),
    figure('survivalPayback', paybackOf(undiscounted(model), acquisitionCost)),
    ...(model.discountRate === null ? [] : [figure('discountedPayback', paybackOf(model, acquisitionCost))]),
  ];
}

/**
 * When the payment comes with which the model's margin has repaid the acquisition cost, on the same timing and horizon as
 * the value beside it. Discounting is a growth of the margin below zero, so it is the payback of a shrinking margin.
 */
function paybackOf(model: LtvModel, acquisitionCost: number): Payback {
  const { firstPeriod, delayPeriods } = timingTerms(model.timing);
  const marginPerPeriod = model.margin.margin.value * (1 + rateOf(model.discountRate)) ** -delayPeriods;
  const plan = { acquisitionCost, marginPerPeriod, firstPeriod };
  const payback =
    model.staying.kind === 'constant'
      ? constantPayback(plan, 1 - model.staying.churn.value, weightOf(model))
      : curvePayback(plan, model, model.staying);
  if (typeof payback !== 'number') return payback;
  return payback > (model.payments ?? Infinity) ? 'never' : paymentMoment(payback, model.timing);
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
    survivalPayback({ acquisitionCost, marginPerPeriod, retentionPerPeriod, marginGrowthPerPeriod }).payments ?? 'never'
  );
}

function curvePayback({ firstPeriod, ...cost }: PaybackPlan, model: LtvModel, fitted: Fitted): Payback {
  const weight = weightOf(model);
  const survival = survivalOf(fitted, FURTHEST_YEARS * PERIODS_PER_YEAR[model.period])
    .map((share, period) => share * weight ** period)
    .slice(firstPeriod);
  const { payments } = survivalPaybackOfCurve({ ...cost, survival });
  if (payments !== null) return payments;
  const whole = fittedPayments(model, fitted);
  const everything = whole.ok ? (whole.value.payments - firstPeriod) * cost.marginPerPeriod : Infinity;
  return model.payments === null && cost.marginPerPeriod > 0 && everything > cost.acquisitionCost ? 'beyond' : 'never';
}
