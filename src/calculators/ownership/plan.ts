import type { CarPlan } from '../../core/ownership/car-plan.js';
import type { ValueCurve } from '../../core/ownership/car-value.js';
import {
  captureOfAddressable,
  type CarDeals,
  type CategoryShare,
  type CategoryShares,
  type SharedCategory,
} from '../../core/ownership/dealer-share.js';
import type { EnergyUse } from '../../core/ownership/energy.js';
import { TRANSPORT_TAX_TABLES } from '../../core/ownership/tax-tables.js';
import { transportTax } from '../../core/ownership/transport-tax.js';
import type { TyreUse } from '../../core/ownership/tyres.js';
import { success, whenPossible, type Issue, type Outcome } from '../../core/outcome.js';
import { DEALER_LINES } from './dealer-lines.js';
import type { OwnershipInputs } from './questions.js';

const MONTHS_PER_YEAR = 12;

/** The first car as the core counts it. The inputs are within their limits. */
export function planOf(inputs: OwnershipInputs): CarPlan {
  const { price, years, kilometresPerYear } = inputs;
  return {
    price,
    years,
    kilometresPerYear,
    curve: curveOf(inputs),
    ...(inputs.finance === 'loan' && {
      finance: {
        downPayment: inputs.downPayment,
        annualNominalRate: inputs.loanRate,
        months: inputs.loanMonths,
      },
    }),
    energy: energyOf(inputs),
    ...(inputs.tyres === 'yes' && { tyres: tyresOf(inputs) }),
    yearly: { ...insuranceOf(inputs), ...yearlyOf(inputs) },
    comprehensiveShare: comprehensiveShareOf(inputs),
    ...(inputs.repairsBasis === 'by-age' && { repairsByAge: inputs.repairsByAge.map(({ amount }) => amount) }),
    age: inputs.carAge,
    annualInflation: inputs.inflation,
    annualOpportunityRate: inputs.opportunityRate,
  };
}

/**
 * The car at prices that stay what they are today. A nominal cost beside a tariff of today, or times the cars of a life,
 * would mix prices: inflation belongs on both sides or on none.
 */
export function withoutInflation(plan: CarPlan): CarPlan {
  return { ...plan, annualInflation: 0 };
}

function curveOf(inputs: OwnershipInputs): ValueCurve {
  const { valueBasis, resaleValue: resale, annualLoss, schedule, salvage, lifeYears, carAge: age } = inputs;
  switch (valueBasis) {
    case 'resale':
      return { method: 'resale', resale };
    case 'declining':
      return { method: 'declining', annualLoss };
    case 'by-age':
      return { method: 'by-age', annualLosses: inputs.lossByAge.map(({ loss }) => loss), age };
    case 'schedule':
      return { method: schedule, salvage, lifeYears };
  }
}

export function isElectric({ electricity }: OwnershipInputs): boolean {
  return electricity === 'yes';
}

function energyOf(inputs: OwnershipInputs): EnergyUse {
  return {
    fuelPer100: inputs.fuelConsumption,
    fuelPrice: inputs.fuelPrice,
    electricityPer100: inputs.electricityConsumption,
    electricityPrice: inputs.electricityPrice,
    electricShare: isElectric(inputs) ? inputs.electricShare : 0,
  };
}

function tyresOf(inputs: OwnershipInputs): TyreUse {
  return {
    setPrice: inputs.tyreSetPrice,
    setKilometres: inputs.tyreSetKilometres,
    changePrice: inputs.tyreChangePrice,
    changesPerYear: inputs.tyreChanges,
    storagePerYear: inputs.tyreStorage,
  };
}

function insuranceOf(inputs: OwnershipInputs): NonNullable<CarPlan['yearly']> {
  if (inputs.insuranceBasis === 'together') return { insurance: inputs.insurance };
  const { compulsoryInsurance } = inputs;
  return inputs.comprehensiveBasis === 'amount'
    ? { compulsoryInsurance, comprehensiveInsurance: inputs.comprehensiveInsurance }
    : { compulsoryInsurance };
}

function comprehensiveShareOf(inputs: OwnershipInputs): number {
  const byShare = inputs.insuranceBasis === 'apart' && inputs.comprehensiveBasis === 'share';
  return byShare ? inputs.comprehensiveShare : 0;
}

function yearlyOf(inputs: OwnershipInputs): NonNullable<CarPlan['yearly']> {
  return {
    tax: taxOf(inputs).tax,
    service: inputs.service,
    repairs: inputs.repairsBasis === 'even' ? inputs.repairs : 0,
    parking: inputs.parking * MONTHS_PER_YEAR,
    wash: inputs.wash * MONTHS_PER_YEAR,
    tolls: inputs.tolls,
    fines: inputs.fines,
  };
}

/** The tax of a year, and the rate that applied where it follows from the horsepower. */
export function taxOf(inputs: OwnershipInputs): { readonly tax: number; readonly rate: number | null } {
  if (inputs.taxBasis === 'amount') return { tax: inputs.tax, rate: null };
  const { brackets } = TRANSPORT_TAX_TABLES[inputs.taxTable];
  const { tax, ratePerHorsepower } = known(transportTax({ horsepower: inputs.horsepower, brackets }));
  return { tax, rate: ratePerHorsepower };
}

export function dealsOf(inputs: OwnershipInputs): CarDeals {
  const { saleCapture, saleGross, tradeInCapture, tradeInGross } = inputs;
  return { saleCapture, saleGross, tradeInCapture, tradeInGross };
}

/** What the dealer's table says of each kind of cost, captures as parts of what is addressable. */
export function sharesOf({ dealerShares, captureBasis }: OwnershipInputs): Outcome<CategoryShares> {
  const rows = dealerShares.map(({ addressable, capture, margin }) => ({ addressable, capture, margin }));
  const captures = rows.map((row) => (captureBasis === 'whole' ? captureOfAddressable(row) : success(row.capture)));
  const issues = captures.flatMap((capture, row) =>
    capture.ok ? [] : capture.issues.map((issue) => inTable(issue, row, dealerShares)),
  );
  return whenPossible(issues, () =>
    success(
      Object.fromEntries(
        DEALER_LINES.flatMap((categories, index) => {
          const share: CategoryShare = { ...rows[index]!, capture: known(captures[index]!) };
          return categories.map((category) => [category, share]);
        }),
      ) as Readonly<Record<SharedCategory, CategoryShare>>,
    ),
  );
}

/** The core knows no tables: what mends a cell is the whole table with that cell mended. */
function inTable(issue: Issue, row: number, rows: OwnershipInputs['dealerShares']): Issue {
  const { field: column, limit } = issue;
  const value = rows.map((cells, index) => (index === row ? { ...cells, [column]: limit! } : cells));
  return { ...issue, field: 'dealerShares', row, column, suggestion: { field: 'dealerShares', value } };
}

/** The value of an outcome of the core whose inputs are known to be possible. */
export function known<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new RangeError(`${outcome.issues[0]!.field}: ${outcome.issues[0]!.code}`);
  return outcome.value;
}
