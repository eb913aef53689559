import type { Amount, Figure, TextReference } from '../answer.js';
import { firstRetention } from './figures.js';
import { survivalOf, type LtvModel } from './model.js';
import type { LtvInputs } from './questions.js';
import { lifespanOf } from './worth.js';

/** With so many gone after the first period, a "lifetime" is a word. */
const NEARLY_ALL = 0.9;

/** What a reader should be careful about, in the order of weight. Only what applies to these numbers. */
export function notesOf(inputs: LtvInputs, model: LtvModel, figures: readonly Figure[]): TextReference[] {
  const figure = (id: string) => figures.find((candidate) => candidate.id === id);
  return [
    ...(inputs.grossMargin < 0 ? [note('sold-at-a-loss', {})] : []),
    ...goneAtOnce(model),
    ...rarePurchases(inputs, model, figure('lifetimeValue')),
    ...acquisition(inputs, figure),
    ...payback(model, figure),
    ...fitted(model, figure),
    ...endless(model),
    ...alike(inputs, model),
    ...programme(inputs, figure),
  ];
}

function goneAtOnce(model: LtvModel): TextReference[] {
  const [, left = 0] = survivalOf(model.staying, 1);
  if (1 - left < NEARLY_ALL) return [];
  return [note('nearly-all-leave-at-once', { share: { value: 1 - left, unit: 'share' } }, { period: model.period })];
}

/** Who buys less often than once a period has each purchase spread over several, and may leave in between. */
function rarePurchases(inputs: LtvInputs, model: LtvModel, value: Figure | undefined): TextReference[] {
  const one = inputs.averagePurchase * inputs.grossMargin;
  if (model.timing === 'after-first' || one <= 0 || value?.value == null || value.value >= one) return [];
  if (model.margin.revenue.value >= inputs.averagePurchase) return [];
  return [note('first-purchase-alone-brings-more', { one: { value: one, unit: 'money' } }, { period: model.period })];
}

/** A customer who brings less than winning him costs; or a loss, with or without what winning him costs beside it. */
function acquisition({ acquisitionCost, grossMargin }: LtvInputs, figure: FindFigure): TextReference[] {
  const net = figure('netLifetimeValue');
  const value = figure('lifetimeValue');
  if (value?.value == null) return [];
  const loss: Amount = { value: -value.value, unit: 'money' };
  // That each purchase loses money is said already.
  if (!acquisitionCost) return value.value < 0 && grossMargin >= 0 ? [note('brings-a-loss', { loss })] : [];
  if (net?.value == null || net.value >= 0) return [];
  const cost: Record<string, Amount> = {
    acquisitionCost: { value: acquisitionCost, unit: 'money' },
    shortfall: { value: -net.value, unit: 'money' },
  };
  return value.value < 0
    ? [note('loss-beside-acquisition-cost', { loss, ...cost })]
    : [note('value-below-acquisition-cost', { lifetimeValue: value, ...cost })];
}

/** On the same terms as the value beside it, or the two would contradict each other. */
function payback(model: LtvModel, figure: FindFigure): TextReference[] {
  const found = figure('discountedPayback') ?? figure('survivalPayback');
  const lifespan = lifespanOf(model.staying);
  if (found?.value == null || lifespan === null || found.value <= lifespan) return [];
  return [
    note('payback-beyond-lifespan', {
      payback: found,
      lifespan: { value: lifespan, unit: 'duration', period: model.period },
    }),
  ];
}

function fitted(model: LtvModel, figure: FindFigure): TextReference[] {
  if (model.staying.kind === 'constant') return [];
  const { alpha } = model.staying;
  const retention = firstRetention(model.staying.survivors);
  const value = figure('lifetimeValue');
  const constant = figure('constantChurnLifetimeValue');
  return [
    ...(alpha <= 1 ? [note('fitted-lifetime-is-endless', { alpha: { value: alpha, unit: 'number' } })] : []),
    ...(value && constant && constant.value! < value.value!
      ? [
          note('constant-churn-would-say', {
            constant,
            lifetimeValue: value,
            retention: { value: retention, unit: 'share' },
          }),
        ]
      : []),
    ...(model.staying.survivors.length < 6
      ? [note('fit-on-few-points', { points: { value: model.staying.survivors.length, unit: 'count' } })]
      : []),
  ];
}

function endless(model: LtvModel): TextReference[] {
  if (model.staying.kind !== 'constant' || lifespanOf(model.staying) !== null) return [];
  if (model.payments !== null) return [note('nobody-leaves-horizon', {})];
  return [note(model.discountRate === null ? 'nobody-leaves-falling' : 'nobody-leaves', {})];
}

function alike(inputs: LtvInputs, { staying }: LtvModel): TextReference[] {
  if (inputs.churnBasis !== 'cohort' || staying.kind !== 'constant') return [];
  const { value, period } = staying.churn;
  return [note('cohort-leaves-at-one-rate', { churn: { value, unit: 'share', ...(period && { period }) } })];
}

function programme(inputs: LtvInputs, figure: FindFigure): TextReference[] {
  const effect = figure('programmeEffect');
  if (!effect?.value) return [];
  const breakEven = figure('breakEvenUplift')!;
  if (breakEven.state === 'impossible') return [note('programme-never-pays', { reward: figure('effectiveReward')! })];
  const uplift: Amount = { value: inputs.loyaltyUplift, unit: 'share' };
  return [
    note(effect.value < 0 ? 'programme-loses' : 'programme-gains', {
      uplift,
      breakEven,
      effect: { value: Math.abs(effect.value), unit: 'money' },
    }),
  ];
}

type FindFigure = (id: string) => Figure | undefined;

function note(
  id: string,
  values: Readonly<Record<string, Amount>>,
  facts?: Readonly<Record<string, string>>,
): TextReference {
  return facts === undefined ? { id, values } : { id, values, facts };
}
