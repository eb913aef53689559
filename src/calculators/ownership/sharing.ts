import type { CarPlan } from '../../core/ownership/car-plan.js';
import { costLine, rankingTurn, type CostLine, type RankingTurn } from '../../core/ownership/cost-line.js';
import { treatsPerDay } from '../../core/ownership/sharing.js';
import { add, divide, literal, multiply, quantity, subtract, type Quantity } from '../../core/expression/expression.js';
import type { Figure } from '../answer.js';
import { money } from '../money.js';
import type { Working } from '../working.js';
import { known } from './plan.js';
import type { OwnershipInputs } from './questions.js';

/** Riding in cars of others instead: what a kilometre comes to, what a year does, and where the ranking turns. */
export interface SharingPart {
  readonly figures: readonly Figure[];
  readonly line: CostLine;
  readonly turn: RankingTurn;
  /** What is saved in a year by having no car; negative where it costs more. */
  readonly saving: number;
  /** The same told in things that a person named, so many a day; negative where it costs more. */
  readonly treats: readonly { readonly name: string; readonly perDay: number }[];
}

/** The tariff is of today, so the plan and its cost of a year are those without inflation. */
export function sharingPart(
  inputs: OwnershipInputs,
  plan: CarPlan,
  perYear: number,
  working: Working,
): SharingPart | null {
  if (inputs.sharing === 'no') return null;
  const { step } = working;
  const price = workedPrice(inputs, working);
  const own = known(costLine(plan));
  const turn = rankingTurn(own, { fixedPerYear: 0, perKilometre: price.value });
  const distance = quantity('kilometresPerYear', inputs.kilometresPerYear, 'number', 'year');
  const year = step('sharingPerYear', multiply(price, distance), 'money', 'year');
  const grown = inputs.inflation !== 0;
  const owned = quantity(grown ? 'costPerYearWithoutInflation' : 'costPerYear', perYear, 'money', 'year');
  const saving = step('sharingSaving', subtract(owned, year), 'money', 'year');
  return {
    figures: [
      money(price.id, price.value),
      yearly(year.id, year.value),
      ...(grown ? [yearly(owned.id, owned.value)] : []),
      yearly(saving.id, saving.value),
      breakEven(own, price, turn, working),
      yearly('ownFixedPerYear', own.fixedPerYear),
      money('ownPerKilometre', own.perKilometre),
    ],
    line: own,
    turn,
    saving: saving.value,
    treats: inputs.treats.map(({ name, price: treatPrice }) => {
      return { name, perDay: known(treatsPerDay({ savingPerYear: saving.value, treatPrice })) };
    }),
  };
}

/** The price of a kilometre, all in; as the core makes it up, in the same order. */
function workedPrice(inputs: OwnershipInputs, { step }: Working): Quantity {
  const cash = (id: 'tariffPerKilometre' | 'tariffPerMinute' | 'tripPrice' | 'tariffPerWaitingMinute') =>
    quantity(id, inputs[id], 'money');
  const plain = (id: 'averageSpeed' | 'waitingMinutes' | 'tripKilometres') => quantity(id, inputs[id], 'number');
  const driving = divide(multiply(cash('tariffPerMinute'), literal(60)), plain('averageSpeed'));
  const waiting = multiply(plain('waitingMinutes'), cash('tariffPerWaitingMinute'));
  const perTrip = divide(add(cash('tripPrice'), waiting), plain('tripKilometres'));
  return step('sharingPerKilometre', add(cash('tariffPerKilometre'), driving, perTrip), 'money');
}

function breakEven(own: CostLine, price: Quantity, { kilometresPerYear }: RankingTurn, { step }: Working): Figure {
  if (kilometresPerYear === null) {
    return { id: 'sharingBreakEven', value: null, unit: 'number', period: 'year', state: 'none' };
  }
  const fixed = quantity('ownFixedPerYear', own.fixedPerYear, 'money', 'year');
  const perKilometre = quantity('ownPerKilometre', own.perKilometre, 'money');
  const turn = step('sharingBreakEven', divide(fixed, subtract(price, perKilometre)), 'number', 'year');
  return { id: turn.id, value: turn.value, unit: 'number', period: 'year' };
}

function yearly(id: string, value: number): Figure {
  return { id, value, unit: 'money', period: 'year' };
}
