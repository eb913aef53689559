import { multiply, quantity, subtract, type Quantity } from '../../core/expression/expression.js';
import type { Period } from '../../core/period.js';
import type { Working } from '../working.js';
import { timesRatio } from './period-ratio.js';
import type { LtvInputs } from './questions.js';

/** What one customer brings in a period of the model: revenue, gross profit, and profit after extra costs, never mixed. */
export interface PeriodMargin {
  readonly revenue: Quantity;
  readonly grossProfit: Quantity;
  /** Costs other than of the goods; `null` where there are none. */
  readonly extraCost: Quantity | null;
  /** What counts towards lifetime value: gross profit, less extra costs where there are any. */
  readonly margin: Quantity;
}

export function periodMargin(inputs: LtvInputs, period: Period, { step }: Working): PeriodMargin {
  const frequency = quantity('purchaseFrequency', inputs.purchaseFrequency, 'number', inputs.purchaseFrequencyPeriod);
  const purchases = perModelPeriod(frequency, 'purchasesPerPeriod', inputs.purchaseFrequencyPeriod, period, step);
  const revenue = step(
    'revenuePerPeriod',
    multiply(quantity('averagePurchase', inputs.averagePurchase, 'money'), purchases),
    'money',
    period,
  );
  const grossProfit = step(
    'grossProfitPerPeriod',
    multiply(revenue, quantity('grossMargin', inputs.grossMargin, 'share')),
    'money',
    period,
  );
  if (inputs.extraCost === 0) return { revenue, grossProfit, extraCost: null, margin: grossProfit };
  const given = quantity('extraCost', inputs.extraCost, 'money', inputs.extraCostPeriod);
  const extraCost = perModelPeriod(given, 'extraCostPerPeriod', inputs.extraCostPeriod, period, step);
  const margin = step('profitAfterCostsPerPeriod', subtract(grossProfit, extraCost), 'money', period);
  return { revenue, grossProfit, extraCost, margin };
}

/** An amount per its own period, told per period of the model; the same quantity when the periods agree. */
function perModelPeriod(given: Quantity, id: string, from: Period, to: Period, step: Working['step']): Quantity {
  if (from === to) return given;
  return step(id, timesRatio(given, from, to), given.unit, to);
}
