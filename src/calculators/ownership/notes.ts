import type { CarCosts } from '../../core/ownership/car-costs.js';
import { COST_CATEGORIES } from '../../core/ownership/categories.js';
import { TRANSPORT_TAX_TABLES } from '../../core/ownership/tax-tables.js';
import { isTaxTableOld, transportTax } from '../../core/ownership/transport-tax.js';
import type { Amount, TextReference } from '../answer.js';
import type { Comparison } from './comparison.js';
import type { DealerPart } from './dealer.js';
import { isElectric, known } from './plan.js';
import type { OwnershipInputs } from './questions.js';
import type { SharingPart } from './sharing.js';

export interface Noted {
  readonly inputs: OwnershipInputs;
  readonly costs: CarCosts;
  readonly comparison: Comparison;
  readonly sharing: SharingPart | null;
  readonly dealer: DealerPart;
}

/** So many horsepower above the edge of a bracket are worth a word. */
const NEAR_THE_EDGE = 5;

const HALF = 0.5;

/** What a reader should be careful about, in the order of weight. Only what applies to these numbers. */
export function notesOf(noted: Noted): TextReference[] {
  const { inputs } = noted;
  return [
    ...standing(inputs),
    ...valueNotes(noted),
    ...cashNotes(noted),
    ...energyNotes(inputs),
    ...taxNotes(inputs),
    ...sharingNotes(noted),
    ...turnNotes(noted.comparison),
    ...dealerNotes(noted),
    ...(inputs.inflation === 0 ? [] : todaysMoney(noted)),
  ];
}

function todaysMoney({ inputs: { inflation }, costs }: Noted): TextReference[] {
  const values = { amount: money(costs.inTodaysMoney), inflation: share(Math.abs(inflation), 'year') };
  return [note(inflation < 0 ? 'todays-money-fallen' : 'todays-money', values)];
}

function standing({ kilometresPerYear }: OwnershipInputs): TextReference[] {
  return kilometresPerYear === 0 ? [note('no-distance')] : [];
}

function valueNotes({ costs }: Noted): TextReference[] {
  const { depreciation } = costs.costs;
  if (depreciation < 0) return [note('became-dearer', { gain: money(-depreciation) })];
  const others = COST_CATEGORIES.slice(1).every((category) => costs.costs[category] <= depreciation);
  if (!others || costs.depreciationShare === null || depreciation === 0) return [];
  return [note('depreciation-largest', { depreciation: money(depreciation), part: share(costs.depreciationShare) })];
}

function cashNotes({ inputs, costs }: Noted): TextReference[] {
  const { cash, totalCost } = costs;
  const values = { paid: money(cash.paidInAll), resale: money(cash.resale), cost: money(totalCost) };
  const settled =
    inputs.finance === 'loan' && cash.balanceSettled > 0
      ? [note('loan-outlives-car', { balance: money(cash.balanceSettled), resale: money(cash.resale) })]
      : [];
  const short = cash.balanceSettled > cash.resale ? [note('owes-more-than-it-brings')] : [];
  return [...settled, ...short, note('two-totals', values)];
}

function energyNotes(inputs: OwnershipInputs): TextReference[] {
  const onFuel = !isElectric(inputs) || inputs.electricShare < 1;
  if (!isElectric(inputs) && inputs.fuelConsumption === 0 && inputs.fuelPrice > 0) return [note('no-consumption')];
  return isElectric(inputs) && onFuel ? [note('mixed', { part: share(inputs.electricShare) })] : [];
}

function taxNotes({ taxBasis, taxTable, taxYear, horsepower }: OwnershipInputs): TextReference[] {
  if (taxBasis !== 'horsepower') return [];
  const table = TRANSPORT_TAX_TABLES[taxTable];
  const facts = { year: String(table.validTo), date: table.date };
  const old = isTaxTableOld(table, Number(taxYear)) ? [{ id: 'tax-table-old', values: {}, facts }] : [];
  const edge = table.brackets.findLast(({ upTo }) => upTo !== null && upTo < horsepower)?.upTo;
  if (edge == null || horsepower - edge > NEAR_THE_EDGE) return old;
  const tax = (power: number) => known(transportTax({ horsepower: power, brackets: table.brackets })).tax;
  const more = { edge: number(edge), more: money(tax(horsepower) - tax(edge)) };
  return [...old, note('just-above-bracket', more)];
}

function sharingNotes({ sharing }: Noted): TextReference[] {
  if (sharing === null) return [];
  const { turn, saving, treats } = sharing;
  const values = { saving: money(Math.abs(saving)) };
  const told = note(saving < 0 ? 'sharing-costs-more' : 'sharing-saves', values);
  return [...ranking(turn), told, ...treats.map(treatNote)];
}

/** A display unit: what a person calls it, and how many of it a day. */
function treatNote({ name, perDay }: SharingPart['treats'][number]): TextReference {
  const values = { treats: { value: Math.abs(perDay), unit: 'pieces' } as const };
  return { id: perDay < 0 ? 'treats-overpaid' : 'treats-saved', values, facts: { name } };
}

function ranking({ kilometresPerYear, cheaperBelow, cheaperAbove }: SharingPart['turn']): TextReference[] {
  if (kilometresPerYear === null) {
    if (cheaperAbove === null) return [];
    return [note(cheaperAbove === 'second' ? 'sharing-always-wins' : 'own-always-wins')];
  }
  const distance = { kilometres: number(kilometresPerYear) };
  return [note(cheaperBelow === 'second' ? 'sharing-wins-below' : 'sharing-wins-above', distance)];
}

function turnNotes({ cars }: Comparison): TextReference[] {
  return cars.flatMap(({ turn, name }) => (turn === null ? [] : turnNote(turn, { name: name! })));
}

function turnNote(turn: SharingPart['turn'], facts: Readonly<Record<string, string>>): TextReference[] {
  const { kilometresPerYear, cheaperBelow, cheaperAbove } = turn;
  if (kilometresPerYear === null) {
    if (cheaperAbove === null) return [];
    return [{ id: cheaperAbove === 'first' ? 'first-always-cheaper' : 'other-always-cheaper', values: {}, facts }];
  }
  const values = { kilometres: number(kilometresPerYear) };
  return [{ id: cheaperBelow === 'first' ? 'first-cheaper-below' : 'other-cheaper-below', values, facts }];
}

/** The claim that more than half is not counted: by which of four definitions it holds here. */
function dealerNotes({ dealer, inputs }: Noted): TextReference[] {
  if (dealer.share === null) return [];
  const { total, withoutDepreciation } = dealer.share;
  const { uncountedShare, unreachableShare } = total;
  const without = withoutDepreciation.uncountedShare;
  const reach = withoutDepreciation.unreachableShare;
  const idle = inputs.dealerShares.some(({ addressable, capture }) => addressable === 0 && capture > 0)
    ? [note('capture-of-nothing')]
    : [];
  if (uncountedShare === null || unreachableShare === null || without === null || reach === null) return idle;
  const values = {
    uncounted: share(uncountedShare),
    without: share(without),
    outOfReach: share(unreachableShare),
    outOfReachWithout: share(reach),
  };
  // Where both sales bring more than the car has lost, the parts of a whole are no parts.
  if (dealer.share.lines.depreciation.unreachable < 0) {
    const told = { without: values.without, outOfReachWithout: values.outOfReachWithout };
    return [note('half-without-depreciation', told), ...idle];
  }
  const holding = [uncountedShare, without, unreachableShare, reach].filter((part) => part > HALF).length;
  const id = holding === 4 ? 'half-holds' : holding === 0 ? 'half-fails' : 'half-depends';
  return [note(id, values), ...idle];
}

function note(id: string, values: Readonly<Record<string, Amount>> = {}): TextReference {
  return { id, values };
}

function money(value: number): Amount {
  return { value, unit: 'money' };
}

function number(value: number): Amount {
  return { value, unit: 'number' };
}

function share(value: number, period?: 'year'): Amount {
  return period === undefined ? { value, unit: 'share' } : { value, unit: 'share', period };
}
