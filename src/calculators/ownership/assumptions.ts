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
    plain(pricesOf(inputs)),
    ...(inputs.opportunityRate === 0 ? [plain('no-opportunity')] : [plain('opportunity')]),
    ...(inputs.finance === 'loan' ? [plain('loan-annuity')] : []),
    ...(inputs.compare === 'yes' ? [plain('cars-alike')] : []),
    ...(inputs.sharing === 'yes' ? [plain('sharing-without-car')] : []),
    ...(inputs.sharing === 'yes' && inputs.inflation !== 0 ? [plain('sharing-without-inflation')] : []),
    ...(inputs.life === 'yes' ? [plain(inputs.inflation === 0 ? 'life-alike' : 'life-alike-without-inflation')] : []),
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

function pricesOf({ inflation }: OwnershipInputs): string {
  if (inflation === 0) return 'prices-of-today';
  return inflation > 0 ? 'prices-grow' : 'prices-fall';
}

function plain(id: string): TextReference {
  return { id, values: {} };
}
