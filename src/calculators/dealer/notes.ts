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
    ...(partOf(inputs).comes ? loss('service-at-a-loss', Math.min(...serviceGrosses(inputs))) : []),
  ];
}

/** What visits leave, by age; rows of a table for ages that no car reaches here say nothing. */
function serviceGrosses(inputs: DealerInputs): readonly number[] {
  return serviceYears(inputs)
    .slice(0, Math.ceil(inputs.cycleYears))
    .map(({ gross }) => gross);
}

/** More is left than was paid: one of the two numbers is another's. */
function belowGross(inputs: DealerInputs, { amounts }: OwnershipPlan): TextReference[] {
  const { buys, comes, handsOver } = partOf(inputs);
  const below = (id: string, counts: boolean, price: number | null, gross: number) =>
    counts && price !== null && price < gross ? [note(id, { price: money(price), gross: money(gross) })] : [];
  return [
    ...below('price-below-gross', buys, salePriceOf(inputs), amounts.sale),
    ...below('ticket-below-gross', comes, inputs.serviceTicket, Math.max(...serviceGrosses(inputs))),
    ...below('resale-price-below-gross', handsOver, inputs.tradeInPrice, amounts.tradeIn),
  ];
}

function shortHorizon(inputs: DealerInputs, { cycleYears, horizonYears }: OwnershipPlan): TextReference[] {
  if (cycleYears <= horizonYears || inputs.clientType === 'seller-only') return [];
  const id = partOf(inputs).handsOver ? 'cycle-beyond-horizon' : 'cycle-cut-by-horizon';
  return [note(id, { cycle: years(cycleYears), horizon: years(horizonYears) })];
}

/** A revenue that nobody ever gets, beside a value: the gap is the lesson. */
function everyoneStays(figure: FindFigure): TextReference[] {
  const [whole, value] = [figure('everyoneStaysRevenue')!, figure('lifetimeValue')!];
  if (whole.value! <= 0) return [];
  const times = whole.value! / value.value!;
  if (value.value! < 0) return [note('revenue-if-all-stay-loss', { whole })];
  return value.value! > 0 && Number.isFinite(times)
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

function acquisition({ acquisitionCost }: DealerInputs, figure: FindFigure): TextReference[] {
  const ratio = figure('lifetimeValueToAcquisitionCost');
  return [
    ...(acquisitionCost ? shortfallAfter(acquisitionCost, figure) : []),
    ...(ratio === undefined ? [] : [note('three-to-one-is-of-another-trade', {})]),
  ];
}

/** A client who brings less than winning him costs; or a loss, and costs that beside. */
function shortfallAfter(acquisitionCost: number, figure: FindFigure): TextReference[] {
  const [net, value] = [figure('netLifetimeValue')!, figure('lifetimeValue')!];
  if (net.value! >= 0) return [];
  const cost = { acquisitionCost: money(acquisitionCost), shortfall: money(-net.value!) };
  return value.value! < 0
    ? [note('loss-beside-acquisition-cost', { loss: money(-value.value!), ...cost })]
    : [note('value-below-acquisition-cost', { lifetimeValue: value, ...cost })];
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
