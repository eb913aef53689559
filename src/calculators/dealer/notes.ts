import { atAge } from '../../core/ltv/dealer/at-age.js';
import type { OwnershipPlan } from '../../core/ltv/dealer/ownership.js';
import type { Amount, Figure, TextReference } from '../answer.js';
import { partOf, salePriceOf, serviceYears } from './plan.js';
import type { DealerInputs } from './questions.js';

/** What a reader should be careful about, in the order of weight. Only what applies to these numbers. */
export function notesOf(inputs: DealerInputs, plan: OwnershipPlan, figures: readonly Figure[]): TextReference[] {
  const figure = (id: string) => figures.find((candidate) => candidate.id === id);
  return [
    ...negativeGross(inputs, plan),
    ...belowGross(inputs, plan),
    ...shortHorizon(inputs, plan),
    ...everyoneStays(figure),
    ...resale(inputs, figure),
    ...referrals(figure),
    ...acquisition(inputs, figure),
    ...rising(inputs, plan),
  ];
}

/** A loss may be meant, and is worth seeing. */
function negativeGross(inputs: DealerInputs, { amounts }: OwnershipPlan): TextReference[] {
  const loss = (id: string, gross: number) => (gross < 0 ? [note(id, { loss: money(-gross) })] : []);
  return [
    ...loss('sale-at-a-loss', amounts.sale),
    ...loss('resale-at-a-loss', amounts.tradeIn),
    ...(partOf(inputs).comes ? loss('service-at-a-loss', leastServiceGross(inputs)) : []),
  ];
}

function leastServiceGross(inputs: DealerInputs): number {
  return Math.min(...serviceYears(inputs).map(({ gross }) => gross));
}

/** More is left than was paid: one of the two numbers is another's. */
function belowGross(inputs: DealerInputs, { amounts }: OwnershipPlan): TextReference[] {
  const { buys, comes, handsOver } = partOf(inputs);
  const below = (id: string, counts: boolean, price: number | null, gross: number) =>
    counts && price !== null && price < gross ? [note(id, { price: money(price), gross: money(gross) })] : [];
  const visit = Math.max(...serviceYears(inputs).map(({ gross }) => gross));
  return [
    ...below('price-below-gross', buys, salePriceOf(inputs), amounts.sale),
    ...below('ticket-below-gross', comes, inputs.serviceTicket, visit),
    ...below('resale-price-below-gross', handsOver, inputs.tradeInPrice, amounts.tradeIn),
  ];
}

function shortHorizon({ clientType }: DealerInputs, { cycleYears, horizonYears }: OwnershipPlan): TextReference[] {
  if (cycleYears <= horizonYears || clientType === 'seller-only') return [];
  return [note('cycle-beyond-horizon', { cycle: years(cycleYears), horizon: years(horizonYears) })];
}

/** A revenue that nobody ever gets, beside a value: the gap is the lesson. */
function everyoneStays(figure: FindFigure): TextReference[] {
  const [whole, value] = [figure('everyoneStaysRevenue')!, figure('lifetimeValue')!];
  if (whole.value! <= 0) return [];
  const times = whole.value! / value.value!;
  const comparable = value.value! > 0 && Number.isFinite(times);
  return comparable
    ? [note('revenue-if-all-stay', { whole, value, times: { value: times, unit: 'ratio' } })]
    : [note('revenue-if-all-stay-no-value', { whole })];
}

function resale({ sellerShare }: DealerInputs, figure: FindFigure): TextReference[] {
  const additive = figure('additiveLifetimeValue');
  if (additive === undefined) return [];
  return sellerShare === 0
    ? [note('resale-counted-once', { additive })]
    : [note('resale-divided', { additive, share: { value: sellerShare, unit: 'share' } })];
}

function referrals(figure: FindFigure): TextReference[] {
  const together = figure('lifetimeValueWithReferrals');
  return together === undefined ? [] : [note('referrals-not-to-be-summed', { together })];
}

function acquisition(inputs: DealerInputs, figure: FindFigure): TextReference[] {
  const net = figure('netLifetimeValue');
  const ratio = figure('lifetimeValueToAcquisitionCost');
  const shortfall = net !== undefined && net.value! < 0 ? -net.value! : null;
  return [
    ...(shortfall === null
      ? []
      : [
          note('value-below-acquisition-cost', {
            lifetimeValue: figure('lifetimeValue')!,
            acquisitionCost: { value: inputs.acquisitionCost, unit: 'money' },
            shortfall: money(shortfall),
          }),
        ]),
    ...(ratio === undefined ? [] : [note('three-to-one-is-of-another-trade', {})]),
  ];
}

/** Older cars that come more often than younger ones may be true, and may be a slip. */
function rising(inputs: DealerInputs, { serviceShares, cycleYears }: OwnershipPlan): TextReference[] {
  if (!partOf(inputs).comes) return [];
  const ages = Array.from({ length: Math.ceil(cycleYears) }, (_, age) => atAge(serviceShares, age));
  const age = ages.findIndex((share, index) => index > 0 && share > ages[index - 1]!);
  if (age === -1) return [];
  const share = (value: number): Amount => ({ value, unit: 'share' });
  return [note('service-share-rises', { from: share(ages[age - 1]!), to: share(ages[age]!), age: years(age) })];
}

type FindFigure = (id: string) => Figure | undefined;

function note(id: string, values: Readonly<Record<string, Amount>>): TextReference {
  return { id, values };
}

function money(value: number): Amount {
  return { value, unit: 'money' };
}

function years(value: number): Amount {
  return { value, unit: 'duration', period: 'year' };
}
