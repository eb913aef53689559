import { multiply, quantity } from '../../core/expression/expression.js';
import type { Figure, Group } from '../answer.js';
import { money } from '../money.js';
import type { Working } from '../working.js';
import type { ServiceModel } from './model.js';
import type { ServiceInputs } from './questions.js';

/** The three amounts of a client, in a year and over the horizon, and those of the whole base. */
export function lineFigures({ serviceClients }: ServiceInputs, model: ServiceModel, { step }: Working): Figure[] {
  const { revenue, grossProfit, profit, multiple, value } = model;
  const wholeRevenue = step('revenueOverHorizon', multiply(revenue, multiple), 'money');
  const clients = quantity('serviceClients', serviceClients, 'count');
  const base = step('baseValue', multiply(clients, value), 'money');
  return [
    money('serviceLifetimeValue', value.value),
    money('grossProfitOverHorizon', grossProfit.value * multiple.value),
    money('revenueOverHorizon', wholeRevenue.value),
    yearly('profitPerYear', profit.value),
    yearly('grossProfitPerYear', grossProfit.value),
    yearly('revenuePerYear', revenue.value),
    money('baseValue', base.value),
    yearly('baseProfitPerYear', profit.value * serviceClients),
    yearly('baseGrossProfitPerYear', grossProfit.value * serviceClients),
    yearly('baseRevenuePerYear', revenue.value * serviceClients),
  ];
}

/** Parts that sum to the headline: revenue, less parts and labour, less what a client costs beside. */
export function breakdownOf({ revenue, grossProfit, multiple, value }: ServiceModel): Figure[] {
  const whole = revenue.value * multiple.value;
  const gross = grossProfit.value * multiple.value;
  return [
    money('revenue', whole),
    money('costOfWork', gross - whole),
    // Nothing taken off is 0 and not −0.
    money('variableCosts', value.value - gross),
  ];
}

/** Revenue, gross profit and profit side by side, of a client and of the base. */
export function profitLines({ serviceClients }: ServiceInputs, model: ServiceModel): Group {
  const row = (id: string, perYear: number) => {
    const overHorizon = perYear * model.multiple.value;
    return { id, values: [overHorizon, perYear, overHorizon * serviceClients, perYear * serviceClients] };
  };
  return {
    id: 'profitLines',
    measures: ['perClientOverHorizon', 'perClientYear', 'perBaseOverHorizon', 'perBaseYear'].map((id) => ({
      id,
      unit: 'money',
    })),
    rows: [
      row('lineRevenue', model.revenue.value),
      row('lineGrossProfit', model.grossProfit.value),
      row('lineProfit', model.profit.value),
    ],
  };
}

function yearly(id: string, value: number): Figure {
  return { id, value, unit: 'money', period: 'year' };
}
