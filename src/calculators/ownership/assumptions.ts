import { TRANSPORT_TAX_TABLES } from '../../core/ownership/tax-tables.js';
import type { TextReference } from '../answer.js';
import type { ComputeContext } from '../calculator.js';
import { discountAssumption } from '../discount-assumption.js';
import { exampleAmounts } from '../example-amount.js';
import { OWNERSHIP_QUESTIONS, type OwnershipInputs } from './questions.js';

/** What the answer takes for granted, said in full so that a reader can disagree. */
export function assumptionsOf(inputs: OwnershipInputs, context: ComputeContext): TextReference[] {
  return [
    plain('economic-cost'),
    plain(`value-${inputs.valueBasis}`),
    plain('value-without-distance'),
    ...alsoCounted(inputs),
    ...taxTable(inputs),
    plain(inputs.inflation === 0 ? 'prices-of-today' : 'prices-grow'),
    ...(inputs.opportunityRate === 0 ? [plain('no-opportunity')] : [plain('opportunity')]),
    ...(inputs.finance === 'loan' ? [plain('loan-annuity')] : []),
    ...(inputs.compare === 'yes' ? [plain('cars-alike')] : []),
    ...(inputs.sharing === 'yes' ? [plain('sharing-without-car')] : []),
    ...(inputs.life === 'yes' ? [plain('life-alike')] : []),
    ...(inputs.dealerSide === 'yes' ? dealerAssumptions(inputs, context) : []),
    ...exampleAmounts(OWNERSHIP_QUESTIONS, inputs, context),
  ];
}

function dealerAssumptions({ discountRate }: OwnershipInputs, context: ComputeContext): TextReference[] {
  return [
    plain('dealer-agency'),
    plain('dealer-deals'),
    plain('dealer-nothing'),
    discountAssumption(discountRate, context),
  ];
}

/** What counts beside the simple questions although nobody may have opened the others. */
function alsoCounted(inputs: OwnershipInputs): TextReference[] {
  if (inputs.taxBasis !== 'amount' || inputs.tax === 0) return [];
  return [{ id: 'tax-counted', values: { tax: { value: inputs.tax, unit: 'money', period: 'year' } } }];
}

/** Where the tax comes from: a law, which the words name. */
function taxTable({ taxBasis, taxTable: id }: OwnershipInputs): TextReference[] {
  if (taxBasis !== 'horsepower') return [];
  const { validFrom, validTo } = TRANSPORT_TAX_TABLES[id];
  return [{ id: `tax-table-${id}`, values: {}, facts: { from: String(validFrom), to: String(validTo) } }];
}

function plain(id: string): TextReference {
  return { id, values: {} };
}
