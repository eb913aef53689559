import type { Amount, Figure, TextReference } from '../answer.js';
import { survivalOf, type LtvModel } from './model.js';
import type { LtvInputs } from './questions.js';
import { lifespanOf } from './worth.js';

/** From this share on, the first period is nearly the whole value and a "lifetime" is a word. */
const NEARLY_EVERYTHING = 0.9;

/** What a reader should be careful about, in the order of weight. Only what applies to these numbers. */
export function notesOf(inputs: LtvInputs, model: LtvModel, figures: readonly Figure[]): TextReference[] {
  const figure = (id: string) => figures.find((candidate) => candidate.id === id);
  return [
    ...(inputs.grossMargin < 0 ? [note('sold-at-a-loss', {})] : []),
    ...firstPurchase(model, figure('lifetimeValue')),
    ...acquisition(inputs, figure),
    ...payback(model, figure),
    ...fitted(model, figure),
    ...endless(model),
    ...alike(inputs, model),
    ...programme(inputs, figure),
  ];
}

function firstPurchase(model: LtvModel, value: Figure | undefined): TextReference[] {
  const first = model.margin.margin.value;
  const total = value?.value ?? 0;
  if (model.timing === 'after-first' || total <= 0 || first / total < NEARLY_EVERYTHING) return [];
  return [note('first-period-is-nearly-everything', { share: { value: Math.min(1, first / total), unit: 'share' } })];
}

function acquisition(inputs: LtvInputs, figure: FindFigure): TextReference[] {
  const net = figure('netLifetimeValue');
  const value = figure('lifetimeValue');
  if (net?.value == null || net.value >= 0 || !value) return [];
  return [
    note('value-below-acquisition-cost', {
      lifetimeValue: value,
      acquisitionCost: { value: inputs.acquisitionCost, unit: 'money' },
      shortfall: { value: -net.value, unit: 'money' },
    }),
  ];
}

function payback(model: LtvModel, figure: FindFigure): TextReference[] {
  const survival = figure('survivalPayback');
  const lifespan = lifespanOf(model.staying);
  if (!survival || lifespan === null) return [];
  const life: Amount = { value: lifespan, unit: 'duration', period: model.period };
  if (survival.state === 'never') return [note('never-paid-back', { lifespan: life })];
  return survival.value! > lifespan ? [note('payback-beyond-lifespan', { payback: survival, lifespan: life })] : [];
}

function fitted(model: LtvModel, figure: FindFigure): TextReference[] {
  if (model.staying.kind === 'constant') return [];
  const { alpha } = model.staying;
  const [, firstRetention = 0] = survivalOf(model.staying, 1);
  const value = figure('lifetimeValue');
  const constant = figure('constantChurnLifetimeValue');
  return [
    ...(alpha <= 1 ? [note('fitted-lifetime-is-endless', { alpha: { value: alpha, unit: 'number' } })] : []),
    ...(value && constant
      ? [
          note('constant-churn-would-say', {
            constant,
            lifetimeValue: value,
            retention: { value: firstRetention, unit: 'share' },
          }),
        ]
      : []),
    ...(model.staying.survivors.length < 6
      ? [note('fit-on-few-points', { points: { value: model.staying.survivors.length, unit: 'count' } })]
      : []),
  ];
}

function endless(model: LtvModel): TextReference[] {
  return model.staying.kind === 'constant' && lifespanOf(model.staying) === null ? [note('nobody-leaves', {})] : [];
}

function alike(inputs: LtvInputs, { staying }: LtvModel): TextReference[] {
  if (inputs.churnBasis !== 'cohort' || staying.kind !== 'constant') return [];
  const { value, period } = staying.churn;
  return [note('cohort-leaves-at-one-rate', { churn: { value, unit: 'share', ...(period && { period }) } })];
}

function programme(inputs: LtvInputs, figure: FindFigure): TextReference[] {
  const effect = figure('programmeEffect');
  if (effect?.value == null) return [];
  const breakEven = figure('breakEvenUplift')!;
  if (breakEven.state === 'never') return [note('programme-never-pays', { reward: figure('effectiveReward')! })];
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

function note(id: string, values: Readonly<Record<string, Amount>>): TextReference {
  return { id, values };
}
